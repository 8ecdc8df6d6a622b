"""`tweetcite search`: posts by their words, and the posts that a quotation may be from."""

import os
from datetime import date
from typing import TYPE_CHECKING, Annotated

import typer

from tweetcite.cli import options
from tweetcite.cli.outcome import check_format
from tweetcite.cli.output import open_output
from tweetcite.errors import UsageError
from tweetcite.model import Article, Post
from tweetcite.settings import load_settings

if TYPE_CHECKING:
    from tweetcite.cli.app import Session
    from tweetcite.report.posts import Page
    from tweetcite.store import Store
    from tweetcite.store.lookup import Wanted

_MOST = 1000
_FURTHEST = 20_000


def search(
    ctx: typer.Context,
    words: Annotated[list[str] | None, typer.Argument(metavar="WORDS...", hidden=True)] = None,
    quote: Annotated[bool, typer.Option("--quote", help="WORDS are a quotation, maybe a changed one.")] = False,
    author: Annotated[
        str | None, typer.Option("--author", "--handle", metavar="NAME", help="Only this account's: @handle or name.")
    ] = None,
    platform: Annotated[str | None, typer.Option("--platform", metavar="NAME", help="Only this platform's.")] = None,
    since: Annotated[str | None, typer.Option("--since", metavar="DAY", help="Only from this day on.")] = None,
    until: Annotated[str | None, typer.Option("--until", metavar="DAY", help="Only up to this day.")] = None,
    has_versions: Annotated[bool, typer.Option("--has-versions", help="Only posts with several texts.")] = False,
    unavailable: Annotated[
        bool, typer.Option("--unavailable", help="Only posts that were gone when last looked for.")
    ] = False,
    limit: Annotated[int, typer.Option("--limit", metavar="N", help="At most so many.")] = 20,
    offset: Annotated[int, typer.Option("--offset", metavar="N", help="Pass over so many first.")] = 0,
    db: options.Database = None,
    format: options.Format = "text",  # noqa: A002 - the name of the option
    output: options.OutputFile = None,
    quiet: options.Quiet = False,
    debug: options.Debug = False,
) -> int:
    """Find archived posts by their words.

    All WORDS must occur; "a phrase" in quotation marks must stand as it is. The newest posts come first. No words are
    needed where something else is asked for.

    With --quote the posts come first that are nearest to the quotation, as `verify` would find and compare them, each
    with what was changed. --author then says whose it is said to be: the same words of others are shown too.
    """
    from tweetcite.report.posts import render_post_lines, render_posts, render_posts_json
    from tweetcite.report.results import count_of
    from tweetcite.store import open_store
    from tweetcite.store.lookup import MOST_TEXTS, Wanted
    from tweetcite.store.states import State

    session: Session = ctx.obj
    settings = load_settings(os.environ, db=db, quiet=quiet, debug=debug)
    session.console.quiet = settings.quiet
    check_format(format)
    days = _read_day("--since", since), _read_day("--until", until)
    wanted = Wanted(" ".join(words or ()), author, platform, *days, State(has_versions, unavailable))
    _check(wanted, limit, offset, quote=quote)
    with open_store(settings.db, write=False) as store, open_output(output) as sink:
        find = _find_quoted if quote else _find_worded
        page = find(store, wanted, limit, offset)
        if format == "json":
            sink.write(render_posts_json(page))
        elif format == "jsonl":
            sink.write(render_post_lines(page))
        else:
            sink.write(render_posts(page, sink.style(settings)), sink.encoding)
    if not page.complete:
        what = f"more than {MOST_TEXTS:,} texts may fit, and only the last {MOST_TEXTS:,} of them were looked at"
        session.console.note(f"{what}; add a rarer word, or --author")
    rest = f"; for the next ones add --offset {page.next_offset}" if page.next_offset else ""
    session.console.summarise(f"{count_of(len(page.shown), 'post')} {'shown' if rest else 'found'}{rest}")
    return 0


def _read_day(option: str, value: str | None) -> date | None:
    try:
        return date.fromisoformat(value) if value else None
    except ValueError:
        raise UsageError(f"{option} is {value}; write a day as in 2024-04-18") from None


def _check(wanted: "Wanted", limit: int, offset: int, *, quote: bool) -> None:
    """Raise UsageError where something cannot be asked for."""
    if not 1 <= limit <= _MOST:
        raise UsageError(f"--limit is {limit}; it must be from 1 to {_MOST:,}")
    if not 0 <= offset <= _FURTHEST:
        raise UsageError(f"--offset is {offset}; it must be from 0 to {_FURTHEST:,}")
    if quote and any(wanted.state):
        raise UsageError("--quote finds posts whatever their state; leave --has-versions and --unavailable out")
    if not wanted.query and (quote or not any((*wanted[1:-1], *wanted.state))):
        raise UsageError("the words to search for are missing; name some, or an --author, a --platform, a day, a state")


def _find_worded(store: "Store", wanted: "Wanted", limit: int, offset: int) -> "Page":
    from tweetcite.report.posts import Page, Shown

    found = store.find_posts(wanted, limit=limit, offset=offset)
    return Page([Shown(post) for post in found.posts], offset + limit if found.more else None, found.complete)


def _find_quoted(store: "Store", wanted: "Wanted", limit: int, offset: int) -> "Page":
    from tweetcite.report.posts import Page, Shown
    from tweetcite.verify import ask_for, compare

    quote = ask_for(wanted.query, wanted.author)
    posts = store.archive_for(Article("", "", "")).search(quote)
    compared = compare(quote, [post for post in posts if _fits(post, wanted)])
    shown = [Shown(*one) for one in compared[offset : offset + limit]]
    return Page(shown, offset + limit if len(compared) > offset + limit else None)


def _fits(post: Post, wanted: "Wanted") -> bool:
    day = post.created_day
    if wanted.platform and post.ref.platform != wanted.platform:
        return False
    if day is None:
        return not (wanted.since or wanted.until)
    return (wanted.since or date.min) <= day <= (wanted.until or date.max)
