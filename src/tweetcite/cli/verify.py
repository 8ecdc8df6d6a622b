"""`tweetcite verify`: articles in, findings out."""

import os
from contextlib import nullcontext
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated

import typer

from tweetcite import __version__
from tweetcite.cli import options
from tweetcite.cli.going import Going
from tweetcite.cli.input import Input, find_inputs
from tweetcite.cli.interruption import Interrupted
from tweetcite.cli.outcome import Tally, check_format, parse_fail_on
from tweetcite.cli.output import Output, open_output
from tweetcite.errors import InputError, NotBuiltError, StoreError, UsageError
from tweetcite.model import Problem, Report
from tweetcite.report.results import Result, Unread, phrase_summary
from tweetcite.settings import Settings, load_settings

if TYPE_CHECKING:
    from tweetcite.cli.app import Session
    from tweetcite.store import Store

_NOTHING_READ = 2


def verify(
    ctx: typer.Context,
    paths: Annotated[
        list[str] | None,
        typer.Argument(metavar="PATH|DIR|URL|-...", hidden=True),
    ] = None,
    db: options.Database = None,
    format: options.Format = "text",  # noqa: A002 - the name of the option
    output: options.OutputFile = None,
    files_from: Annotated[
        str | None,
        typer.Option("--files-from", metavar="FILE|-", help="Also the articles that FILE names, one a line."),
    ] = None,
    new: Annotated[bool, typer.Option("--new", help="Pass over what was verified before and has not changed.")] = False,
    no_store: Annotated[bool, typer.Option("--no-store", help="Write nothing to the archive.")] = False,
    with_text: Annotated[bool, typer.Option("--with-text", help="json, jsonl: with the article's text.")] = False,
    fetch: Annotated[
        bool, typer.Option("--fetch", help="First get the posts that the articles embed or link.")
    ] = False,
    no_archives: options.NoArchives = False,
    no_witness: options.NoWitness = False,
    dry_run: options.DryRun = False,
    allow_private: options.AllowPrivate = False,
    offline: options.Offline = False,
    fail_on: Annotated[
        str | None,
        typer.Option(
            "--fail-on",
            metavar="LIST",
            help="What gives exit code 1: labels, severities, reasons (altered,misattributed,misdated).",
        ),
    ] = None,
    exit_zero: Annotated[bool, typer.Option("--exit-zero", help="Leave with 0 whatever is found.")] = False,
    quiet: options.Quiet = False,
    verbose: options.Verbose = False,
    debug: options.Debug = False,
) -> int:
    """Judge every quotation of articles.

    Each PATH is an article, plain text or HTML; a folder is searched for .txt, .html, .htm, .xhtml and .md files, and -
    is standard input. A URL is fetched, where its site's robots.txt allows it. What the article embeds and what the
    archive holds is compared, and stored with the verdicts.
    """
    from tweetcite.cli.archive import open_archive

    session: Session = ctx.obj
    settings = load_settings(
        os.environ, db=db, no_store=no_store, offline=offline, quiet=quiet, verbose=verbose, debug=debug
    )
    session.console.quiet = settings.quiet
    tally = Tally(parse_fail_on(fail_on))
    check_format(format)
    inputs = find_inputs(paths or (), files_from)
    if not inputs:
        raise UsageError("no article was named; give a path, - for standard input, or --files-from FILE")
    going = Going(settings, fetch, no_archives, no_witness, allow_private)
    going.check()
    if dry_run:
        return going.preview(inputs, session.console)
    with going, open_output(output) as sink, open_archive(settings, session.console) as (store, writes):
        job = _Job(session, settings, store, writes, new, tally, _Printer(format, sink, settings, with_text), going)
        with store.run("verify", __version__) if writes else nullcontext():
            code = job.verify_all(inputs, exit_zero)
    return code


@dataclass(slots=True)
class _Printer:
    """Prints results as they come, or all at the end where the format is one whole."""

    format: str
    output: Output
    settings: Settings
    with_text: bool
    checked_at: datetime = field(default_factory=lambda: datetime.now(UTC).replace(microsecond=0))
    kept: list[Result] = field(default_factory=list)

    def add(self, result: Result) -> None:
        if self.format == "json":
            self.kept.append(result)
        elif self.format == "jsonl":
            from tweetcite.report.json import render_line

            self.output.write(render_line(result, tool=_tool(), checked_at=self.checked_at, with_text=self.with_text))
        elif isinstance(result, Report) or self.output.is_file:
            from tweetcite.report.text import render_text

            # On standard output an input that could not be read has its line on standard error.
            self.output.write(render_text(result, self.output.style(self.settings)), self.output.encoding)

    def end(self, tally: Tally, *, new: bool, complete: bool) -> None:
        if self.format == "json":
            from tweetcite.report.json import render_json

            summary = tally.summarise(new=new, complete=complete)
            self.output.write(
                render_json(self.kept, summary, tool=_tool(), checked_at=self.checked_at, with_text=self.with_text)
            )


@dataclass(slots=True)
class _Job:
    """One call of `verify`, at work."""

    session: "Session"
    settings: Settings
    store: "Store"
    writes: bool
    new: bool
    tally: Tally
    printer: _Printer
    going: Going

    def verify_all(self, inputs: list[Input], exit_zero: bool) -> int:
        """Verify every input and return the exit code; what was finished before an interruption counts."""
        signal = None
        try:
            for at, one in enumerate(inputs, 1):
                self.session.console.progress(at, len(inputs), one.source)
                self._verify_one(one)
        except Interrupted as interrupted:
            signal = interrupted.number
        code = 128 + signal if signal else self.tally.exit_code(exit_zero=exit_zero)
        with self.session.interruption.shield():
            self._finish(code, complete=signal is None)
        return code

    def _finish(self, code: int, *, complete: bool) -> None:
        summary = self.tally.summarise(new=self.new, complete=complete)
        if self.writes:
            counts = {**summary.labels, "articles": summary.articles}
            self.store.finish(code, {**counts, "unread": summary.unread, "passed": self.tally.passed})
        self.printer.end(self.tally, new=self.new, complete=complete)
        if code != _NOTHING_READ:
            self.session.console.summarise(phrase_summary(summary))

    def _verify_one(self, one: Input) -> None:
        """Judge one input; one that cannot be read is told and counted, and the others go on."""
        try:
            judged = self._judge(one)
        except StoreError:
            raise
        except InputError as error:
            self._give_up(one, "not-built" if isinstance(error, NotBuiltError) else "unreadable", str(error))
        except Exception as error:
            if self.settings.debug:
                raise
            what = f"{one.source} could not be judged: {type(error).__name__}: {error}"
            self._give_up(one, "internal-error", f"{what}; run again with --debug and report it")
        else:
            if judged is None:
                self.tally.passed += 1
            else:
                self._keep(*judged)

    def _judge(self, one: Input) -> tuple[Report, bytes] | None:
        """Return the findings about one article and its bytes, or None where it is passed over."""
        from tweetcite.article import read_article
        from tweetcite.verify import verify_article

        if one.error:
            raise one.error
        data, url = self.going.read(one.source)
        article = read_article(data, one.source, url=url)
        if self.new and self.store.was_verified(article.identity, article.sha256, __version__):
            return None
        self.going.get_posts(self.store, article, self.session.console, writes=self.writes)
        archive = self.store.archive_for(article)
        report = verify_article(article, archive.search, searched=archive.searched, checked_at=self.printer.checked_at)
        return report, data

    def _keep(self, report: Report, data: bytes) -> None:
        # Stored, counted and printed as one: an interruption finds an article either done or not begun.
        with self.session.interruption.shield():
            if self.writes:
                self.store.save(report, data)
            self.tally.add(report)
            self._print(report)

    def _give_up(self, one: Input, code: str, message: str) -> None:
        with self.session.interruption.shield():
            result = Unread(one.source, Problem(code, message))
            self.session.console.complain(message)
            self.tally.add(result)
            self._print(result)

    def _print(self, result: Result) -> None:
        self.session.console.clear()
        self.printer.add(result)


def _tool() -> str:
    return f"tweetcite {__version__}"
