"""The work of one call of `fetch`: which posts were named, and what comes of each."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from tweetcite.cli.input import find_inputs, is_address, read_input
from tweetcite.cli.interruption import Interrupted
from tweetcite.cli.output import Output
from tweetcite.errors import InputError, StoreError
from tweetcite.model import PostRef

if TYPE_CHECKING:
    from tweetcite.cli.app import Session
    from tweetcite.collect import Collected
    from tweetcite.fetch.client import Client
    from tweetcite.fetch.plan import Sources
    from tweetcite.store import Store


@dataclass(slots=True)
class Job:
    """One call of `fetch`, at work."""

    session: "Session"
    store: "Store"
    writes: bool
    client: "Client"
    sources: "Sources"
    format: str
    sink: Output
    debug: bool = False
    counts: dict[str, int] = field(default_factory=dict)
    unread: int = 0
    kept: list[dict[str, Any]] = field(default_factory=list)

    def find_targets(self, what: "list[str] | tuple[str, ...]", *, due: bool, dry_run: bool) -> list[PostRef]:
        """Return the posts that were named, each once; what cannot be read is told, and the others go on."""
        found: dict[tuple[str, str | None], PostRef] = {}
        for name in what:
            try:
                refs = list(self._expand(name, dry_run))
            except StoreError:
                raise
            except InputError as error:
                self.unread += 1
                self.session.console.complain(str(error))
                continue
            for ref in refs:
                found.setdefault((ref.platform, ref.id), ref)
        for ref in self.store.find_due(datetime.now(UTC)) if due else ():
            found.setdefault((ref.platform, ref.id), ref)
        return list(found.values())

    def _expand(self, name: str, dry_run: bool) -> Iterator[PostRef]:
        from tweetcite.platforms import find_short_links, match_post

        ref = match_post(name) if "/" in name else None
        if ref is not None and ref.id:
            yield ref
        elif name.startswith(find_short_links(name)[:1]):
            if dry_run:
                self.sink.write(f"{name}\n")
                return
            from tweetcite.collect import resolve

            yield resolve(self.client, name)
        elif is_address(name):
            if dry_run:
                self.sink.write(f"{name}\n")
                return
            from tweetcite.collect import fetch_article

            data, url = fetch_article(self.client, name)
            yield from self._list_posts(data, name, url, dry_run)
        elif ":" in name or name.isdecimal():
            yield self._find_by_id(name)
        else:
            for one in find_inputs([name]):
                if one.error:
                    raise one.error
                yield from self._list_posts(read_input(one.source), one.source, None, dry_run)

    def _list_posts(self, data: bytes, source: str, url: str | None, dry_run: bool) -> Iterator[PostRef]:
        from tweetcite.article import read_article
        from tweetcite.collect import list_posts, list_short_links, resolve_all

        posts = list_posts(read_article(data, source, url=url))
        yield from posts
        short = list_short_links(data)
        if dry_run:
            self.sink.write("".join(f"{link}\n" for link in short))
        else:
            yield from resolve_all(self.client, short, self.session.console.note)
        if not posts and not short:
            self.session.console.note(f"{source} shows and links no post that has an address")

    def _find_by_id(self, name: str) -> PostRef:
        """Return the post of `platform:id` or a bare id: of X, or one that the archive knows."""
        from tweetcite.platforms import match_post

        platform, _, number = name.rpartition(":")
        if platform in ("", "x", "twitter") and number.isdecimal():
            ref = match_post(f"https://x.com/i/status/{number}")
            if ref is not None:
                return ref
        known = self.store.post_history(name)
        if known is None or not known.post.ref.url:
            raise InputError(f"the address of {name} is not known; give the post's address")
        return known.post.ref

    def preview(self, targets: list[PostRef]) -> int:
        """List what would be asked."""
        from tweetcite.fetch.plan import preview
        from tweetcite.report.results import count_of
        from tweetcite.report.terminal import escape

        asked = [url for ref in targets for url in preview(ref, self.sources)]
        for url in asked:
            self.sink.write(escape(url) + "\n")
        self.session.console.summarise(f"{count_of(len(targets), 'post')} would be looked for; nothing was asked")
        return 2 if self.unread and not targets else 3 if self.unread else 0

    def collect_all(self, targets: list[PostRef]) -> int:
        """Get every post and return the exit code; what was got before an interruption is stored and printed."""
        signal = None
        try:
            for at, ref in enumerate(targets, 1):
                self.session.console.progress(at, len(targets), ref.url or f"{ref.platform}:{ref.id}")
                found = self._collect(ref)
                if found is not None:
                    self._add(found)
        except Interrupted as interrupted:
            signal = interrupted.number
        with self.session.interruption.shield():
            return self._finish(targets, signal)

    def _collect(self, ref: PostRef) -> "Collected | None":
        """Look for one post; a fault of ours is told, and the other posts are still got."""
        from tweetcite.collect import collect

        try:
            return collect(self.store, self.client, ref, self.sources, writes=self.writes)
        except StoreError:
            raise
        except Exception as error:
            if self.debug:
                raise
            what = f"{ref.platform}:{ref.id} could not be read: {type(error).__name__}: {error}"
            self.session.console.complain(f"{what}; run again with --debug and report it")
            return None

    def _add(self, found: "Collected") -> None:
        with self.session.interruption.shield():
            name = found.outcome if not found.text or found.outcome in ("present", "changed") else "archived"
            self.counts[name] = self.counts.get(name, 0) + 1
            self.session.console.clear()
            if self.format == "text":
                from tweetcite.cli.online import phrase
                from tweetcite.report.terminal import escape

                self.sink.write(escape(phrase(found)) + "\n", self.sink.encoding)
            else:
                self._add_json(found)

    def _add_json(self, found: "Collected") -> None:
        from tweetcite.report.json import SCHEMA_VERSION, describe_post, encode

        best = found.text
        told: dict[str, Any] = {
            "schema_version": SCHEMA_VERSION,
            "platform": found.ref.platform,
            "id": found.ref.id,
            "url": found.ref.url,
            "outcome": found.outcome,
            "reason": found.reason,
            "note": found.note,
            "post": describe_post(best) if best else None,
            "texts": len({post.text for post in found.posts if post.text}),
        }
        if self.format == "jsonl":
            self.sink.write(encode(told) + "\n")
        else:
            self.kept.append(told)

    def _finish(self, targets: list[PostRef], signal: int | None) -> int:
        if self.format == "json":
            from tweetcite.report.json import SCHEMA_VERSION, encode

            told = {"schema_version": SCHEMA_VERSION, "complete": signal is None, "posts": self.kept}
            self.sink.write(encode(told, indent=2) + "\n")
        total, got = sum(self.counts.values()), sum(self.counts.get(n, 0) for n in ("present", "changed", "archived"))
        kinds = ", ".join(f"{count:,} {name}" for name, count in sorted(self.counts.items()))
        line = f"{total:,} of {len(targets):,} posts looked for" + (f": {kinds}" if kinds else "")
        self.session.console.summarise(line)
        if signal:
            return 128 + signal
        if self.unread and not targets:
            return 2
        return 3 if self.unread or got < len(targets) else 0

    def save_all(self, what: "list[str] | tuple[str, ...]", key: str) -> None:
        """Have the Internet Archive save every address that was named."""
        from tweetcite.fetch.plan import carry_out
        from tweetcite.fetch.save_page_now import ask_save

        for name in what:
            if not is_address(name):
                continue
            saved, _, problem, _ = carry_out(self.client, ask_save(name, key))
            if saved.url:
                self.session.console.note(f"saved as {saved.url}")
            else:
                self.session.console.complain(f"{name} was not saved: {problem or saved.problem}")
