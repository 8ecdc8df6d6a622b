"""`tweetcite verify`: articles in, findings out."""

import os
from contextlib import ExitStack, nullcontext
from dataclasses import dataclass, field
from datetime import UTC, datetime
from time import monotonic
from typing import TYPE_CHECKING, Annotated

import typer

from tweetcite import __version__
from tweetcite.cli import options
from tweetcite.cli.going import Going
from tweetcite.cli.input import Input, find_inputs, is_address
from tweetcite.cli.interruption import Interrupted
from tweetcite.cli.outcome import Tally, check_format, parse_fail_on
from tweetcite.cli.output import Output, open_output
from tweetcite.errors import UsageError
from tweetcite.model import Report
from tweetcite.report.results import Result, Unread, phrase_summary
from tweetcite.settings import Settings, load_settings

if TYPE_CHECKING:
    from tweetcite.cli.app import Session
    from tweetcite.cli.crew import Crew
    from tweetcite.cli.judging import Outcome, Task
    from tweetcite.cli.several import Several
    from tweetcite.store import Store

_NOTHING_READ = 2
_TOGETHER = 64
_SECONDS = 0.5
_MOST_JOBS = 64
_SHARE = 1024


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
        bool, typer.Option("--fetch", help="First get the posts that the articles embed, link or quote.")
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
    jobs: Annotated[
        int, typer.Option("--jobs", metavar="N", help="Judge files in N processes; the findings are the same.")
    ] = 1,
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
    from tweetcite.cli.crew import Alone
    from tweetcite.cli.judging import Task

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
    _check_jobs(jobs, inputs, fetch=fetch)
    if dry_run:
        return going.preview(inputs, session.console)
    with ExitStack() as stack:
        stack.enter_context(going)
        several = stack.enter_context(_open_several(jobs, settings.db)) if jobs > 1 else None
        sink = stack.enter_context(open_output(output))
        store, writes = stack.enter_context(open_archive(settings, session.console))
        if several:
            stack.callback(several.end)
        task = Task(going, datetime.now(UTC).replace(microsecond=0), new, writes, debug)
        printer = _Printer(format, sink, settings, with_text, task.checked_at)
        job = _Job(session, task, store, several or Alone(store, session.console), tally, printer)
        with store.run("verify", __version__) if writes else nullcontext():
            code = job.verify_all(inputs, exit_zero)
    return code


def _open_several(jobs: int, db: str | None) -> "Several":
    from tweetcite.cli.several import Several

    return Several(jobs, db)


def _check_jobs(jobs: int, inputs: list[Input], *, fetch: bool) -> None:
    """Raise UsageError where articles cannot be judged by so many processes."""
    if not 1 <= jobs <= _MOST_JOBS:
        raise UsageError(f"--jobs is {jobs}; it must be from 1 to {_MOST_JOBS}")
    if jobs > 1 and (fetch or any(one.source == "-" or is_address(one.source) for one in inputs)):
        raise UsageError("--jobs is for files: addresses, standard input and --fetch go one by one; leave --jobs out")


@dataclass(slots=True)
class _Printer:
    """Prints results as they come, or all at the end where the format is one whole."""

    format: str
    output: Output
    settings: Settings
    with_text: bool
    checked_at: datetime
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
    task: "Task"
    store: "Store"
    crew: "Crew"
    tally: Tally
    printer: _Printer
    judged: "list[Outcome]" = field(default_factory=list)
    kept_at: float = 0.0

    def verify_all(self, inputs: list[Input], exit_zero: bool) -> int:
        """Verify every input and return the exit code; what was finished before an interruption counts."""
        signal = None
        try:
            for at in range(0, len(inputs), _SHARE):
                for number, outcome in enumerate(self.crew.judge(self.task, inputs[at : at + _SHARE]), at + 1):
                    self.session.console.progress(number, len(inputs), outcome.source)
                    self.judged.append(outcome)
                    if len(self.judged) >= _TOGETHER or monotonic() - self.kept_at > _SECONDS:
                        self._keep()
                self._keep()
        except Interrupted as interrupted:
            signal = interrupted.number
        with self.session.interruption.shield():
            self._keep()
            code = 128 + signal if signal else self.tally.exit_code(exit_zero=exit_zero)
            self._finish(code, complete=signal is None)
        return code

    def _finish(self, code: int, *, complete: bool) -> None:
        summary = self.tally.summarise(new=self.task.new, complete=complete)
        if self.task.writes:
            counts = {**summary.labels, "articles": summary.articles}
            self.store.finish(code, {**counts, "unread": summary.unread, "passed": self.tally.passed})
        self.printer.end(self.tally, new=self.task.new, complete=complete)
        if code != _NOTHING_READ:
            self.session.console.summarise(phrase_summary(summary))

    def _keep(self) -> None:
        """Store what was judged, count it and print it: an interruption finds an article either done or not begun."""
        with self.session.interruption.shield():
            judged, self.judged = self.judged, []
            if self.task.writes:
                reports = [(one.report, one.data, one.mark) for one in judged if one.report]
                for source in self.store.save_all(reports) if reports else ():
                    self.session.console.note(f"{source} shows a text that was redacted, and is not stored")
            for one in judged:
                self._tell(one)
            self.kept_at = monotonic()

    def _tell(self, one: "Outcome") -> None:
        if one.problem:
            self.session.console.complain(one.problem.message)
            result: Result = Unread(one.source, one.problem)
        elif one.report:
            result = one.report
        else:
            self.tally.passed += 1
            return
        self.tally.add(result)
        self._print(result)

    def _print(self, result: Result) -> None:
        self.session.console.clear()
        self.printer.add(result)


def _tool() -> str:
    return f"tweetcite {__version__}"
