"""How far `verify` goes online: not at all, for the articles that are named by address, or for their posts too."""

from contextlib import ExitStack
from dataclasses import dataclass, field
from types import TracebackType
from typing import TYPE_CHECKING, Self

from tweetcite.cli.input import Input, is_address, read_input
from tweetcite.errors import UsageError
from tweetcite.settings import Settings

if TYPE_CHECKING:
    from tweetcite.cli.console import Console
    from tweetcite.fetch.client import Client
    from tweetcite.model import Article, PostRef, Report
    from tweetcite.store import Store


@dataclass(slots=True)
class Going:
    """What may be asked during one call. The client is only made where something is asked."""

    settings: Settings
    posts: bool = False
    no_archives: bool = False
    no_witness: bool = False
    allow_private: bool = False
    _client: "Client | None" = None
    _open: ExitStack = field(default_factory=ExitStack)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._open.close()

    def check(self) -> None:
        """Raise UsageError for wishes that exclude each other."""
        if self.posts and self.settings.offline:
            raise UsageError("--offline forbids what --fetch asks for; leave one of the two out")
        if self.posts and not self.settings.store:
            raise UsageError("--fetch stores what it gets, which --no-store forbids; leave one of the two out")

    def read(self, source: str) -> tuple[bytes, str | None]:
        """Return the bytes of an article, and the address that gave them if it was fetched."""
        if not is_address(source):
            return read_input(source), None
        from tweetcite.cli.online import forbid

        if self.settings.offline:
            raise forbid(source)
        from tweetcite.collect import fetch_article

        return fetch_article(self._connect(), source)

    def get_posts(self, store: "Store", article: "Article", data: bytes, console: "Console", *, writes: bool) -> None:
        """Get the posts of an article that the archive lacks, where that was asked for."""
        if not self.posts or not writes:
            return
        from tweetcite.collect import list_posts, list_short_links, resolve_all

        links = resolve_all(self._connect(), list_short_links(data), console.note)
        self._collect(store, [*list_posts(article), *links], console)

    def get_unlinked(self, store: "Store", report: "Report", console: "Console", *, writes: bool) -> bool:
        """Get the posts that quotations found nowhere may be from, where that was asked for; tell whether any came."""
        missed = [one.quote for one in report.verdicts if one.label == "not-found"]
        if not self.posts or not writes or not missed:
            return False
        from tweetcite.collect import find_unlinked

        return self._collect(store, find_unlinked(self._connect(), missed), console)

    def _collect(self, store: "Store", refs: "list[PostRef]", console: "Console") -> bool:
        from tweetcite.cli.online import choose_sources, phrase
        from tweetcite.collect import collect_missing

        sources = choose_sources(None, no_archives=self.no_archives, no_witness=self.no_witness)
        found = collect_missing(store, self._connect(), refs, sources, tell=lambda one: console.note(phrase(one)))
        return any(one.text for one in found)

    def preview(self, inputs: list[Input], console: "Console") -> int:
        """List what would be asked, and ask nothing; return the exit code."""
        from tweetcite.article import read_article
        from tweetcite.cli.online import choose_sources
        from tweetcite.cli.output import open_output
        from tweetcite.collect import list_posts, list_short_links
        from tweetcite.fetch.plan import preview
        from tweetcite.report.terminal import escape

        sources = choose_sources(None, no_archives=self.no_archives, no_witness=self.no_witness)
        with open_output(None) as sink:
            for one in inputs:
                if is_address(one.source):
                    sink.write(escape(one.source) + "\n")
                elif self.posts and one.error is None:
                    data = read_input(one.source)
                    asked = [url for ref in list_posts(read_article(data, one.source)) for url in preview(ref, sources)]
                    sink.write("".join(escape(url) + "\n" for url in (*asked, *list_short_links(data))))
        console.summarise("nothing was asked")
        return 0

    def _connect(self) -> "Client":
        if self._client is None:
            from tweetcite.cli.online import open_client

            self._client = self._open.enter_context(open_client(self.settings, allow_private=self.allow_private))
        return self._client
