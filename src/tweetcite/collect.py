"""Getting posts and articles from outside into the archive: `fetch` asks, `store` keeps, this joins them."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from tweetcite import __version__
from tweetcite.endpoints import Listing, find_list
from tweetcite.errors import FetchError
from tweetcite.fetch.client import Client, Exchange
from tweetcite.fetch.plan import Kept, Lookup, Sources, Step, carry_out, look_up
from tweetcite.model import Article, Post, PostRef, Quote
from tweetcite.platforms import Reason, Request, Unavailable, find_short_links, match_post, name_witness
from tweetcite.store.observations import Brought, Inquiry, Outcome, Seen
from tweetcite.store.store import Store

OUTCOMES: dict[Reason, Outcome] = {
    "deleted": "absent", "suspended": "suspended", "protected": "protected", "withheld": "withheld",
    "login-wall": "login-wall", "rate-limited": "rate-limited", "unknown": "absent",
}  # fmt: skip
_HELD = ("exact", "edited", "altered", "unverifiable")
_MOST_ACCOUNTS = 5
_MOST_NEAR = 3
_PRIVATE_HEADERS = frozenset({"set-cookie", "set-cookie2", "report-to", "nel"})


@dataclass(frozen=True, slots=True)
class Collected:
    """What came of one post: the outcome of the look at its platform, and what the archive gained.

    `reason` and `note` say why there is no post, or what of it is lacking. `posts` are the texts that were found,
    `brought` is empty where nothing was stored.
    """

    ref: PostRef
    outcome: Outcome
    reason: Reason | None
    note: str | None
    posts: tuple[Post, ...]
    brought: tuple[Brought, ...] = ()

    @property
    def text(self) -> Post | None:
        """The best text that was found: a whole one before a cut one."""
        texts = [post for post in self.posts if post.text]
        return min(texts, key=lambda post: post.truncated, default=None)


def collect(store: Store, client: Client, ref: PostRef, sources: Sources, *, writes: bool = True) -> Collected:
    """Look a post up and store every look; needs a run where it `writes`."""
    lookup = look_up(client, ref, sources, lambda url: _recall(store, url))
    brought = []
    if writes:
        for inquiry in list_inquiries(lookup):
            brought.append(store.add_inquiry(inquiry, version=__version__))
    first = lookup.steps[0]
    reason = first.found.reason if isinstance(first.found, Unavailable) else None
    note = first.found.note if isinstance(first.found, Unavailable) else None
    outcome = brought[0].outcome if brought else judge_step(first)
    if any("redacted" in one.gains for one in brought):
        return Collected(ref, outcome, reason, "its words were redacted, and are not stored again", (), tuple(brought))
    return Collected(ref, outcome, reason, note or find_lack(first), lookup.posts, tuple(brought))


def find_lack(step: Step) -> str | None:
    """Return what was asked in vain: where a post was shown, its earlier texts, or the rest of a long one."""
    last = step.exchanges[-1] if step.exchanges else None
    failed = last is not None and step.posts and last.status >= 400
    return f"{last.url[:200]} answers with status {last.status}" if last and failed else step.problem


def _recall(store: Store, url: str) -> Kept | None:
    known = store.find_response(url)
    return Kept(known.body, known.headers) if known else None


def judge_step(step: Step) -> Outcome:
    """Return what a look at a platform came to; where no answer came at all it is an error, never an absence."""
    if not isinstance(step.found, Unavailable):
        return "present"
    if step.found.reason != "unknown":
        return OUTCOMES[step.found.reason]
    if step.busy:
        return "rate-limited"
    failed = step.problem is not None or any(e.status >= 500 for e in step.exchanges)
    return "error" if failed else "absent"


def list_inquiries(lookup: Lookup) -> Iterable[Inquiry]:
    """Yield what is to be stored of a lookup: the look at the platform, and each archive that had the post.

    That an archive has no capture says nothing of the post. Without an answer there was no look.
    """
    for at, step in enumerate(lookup.steps):
        if not step.exchanges or (at and not step.posts):
            continue
        last = step.exchanges[-1]
        seen = tuple(_see(post, step.exchanges) for post in step.posts)
        keep = isinstance(step.found, Unavailable) and step.found.keep and last.body
        yield Inquiry(
            ref=lookup.ref,
            outcome=judge_step(step),
            asked_at=step.exchanges[0].asked_at,
            http_status=last.status,
            seen=seen,
            refusal=(last.url, last.body, describe(last)) if keep else None,
        )


def _see(post: Post, exchanges: tuple[Exchange, ...]) -> Seen:
    """Tie a text to the answer that it was read from."""
    exchange = next((e for e in exchanges if post.seen_in in (e.final_url, e.url)), exchanges[-1])
    return Seen(post, exchange.asked_at, exchange.body, describe(exchange), name_witness(exchange.final_url))


def describe(exchange: Exchange) -> Mapping[str, object]:
    """Return how an answer came, as it is kept with its bytes; without cookies."""
    times = {"asked_at": exchange.asked_at, "answered_at": exchange.answered_at}
    told: dict[str, object] = {
        "url": exchange.url,
        "status": exchange.status,
        "headers": {name: value for name, value in exchange.headers.items() if name not in _PRIVATE_HEADERS},
        **{name: moment.isoformat(timespec="milliseconds") for name, moment in times.items()},
    }
    if exchange.redirects:
        told["redirects"] = [*exchange.redirects, exchange.final_url]
    if exchange.peer:
        told["peer"] = exchange.peer
    return told


def list_posts(article: Article) -> list[PostRef]:
    """Return the posts that an article embeds or links and that can be asked for, each once, in order."""
    refs = [*(embed.post.ref for embed in article.embeds), *(link.ref for link in article.links)]
    return list({(ref.platform, ref.id): ref for ref in refs if ref.id}.values())


def resolve(client: Client, link: str) -> PostRef:
    """Return the post that a short link leads to. Raises FetchError in one line where it leads to none.

    Only the link is asked, never the page of the post.
    """
    goal = client.trace(Request(link), lambda url: match_post(url) is not None)
    ref = match_post(goal) if goal else None
    if ref is None:
        raise FetchError(f"{link} leads to no post; open it in a browser")
    return ref


def list_short_links(data: bytes) -> tuple[str, ...]:
    """Return the links of an article's bytes that hide which post they lead to."""
    return find_short_links(data.decode("utf-8", "replace"))


def resolve_all(client: Client, links: Iterable[str], tell: Callable[[str], None]) -> Iterable[PostRef]:
    """Yield the posts behind short links; `tell` is told of those that lead to none."""
    for link in links:
        try:
            yield resolve(client, link)
        except FetchError as error:
            tell(str(error))


def collect_missing(
    store: Store,
    client: Client,
    refs: Iterable[PostRef],
    sources: Sources,
    *,
    writes: bool = True,
    tell: Callable[[Collected], None] = lambda collected: None,
) -> list[Collected]:
    """Get those posts of which the archive has no whole text from elsewhere."""
    found = []
    for ref in dict.fromkeys(refs):
        if store.has_independent(ref):
            continue
        found.append(collect(store, client, ref, sources, writes=writes))
        tell(found[-1])
    return found


def find_unlinked(client: Client, quotes: Iterable[Quote]) -> list[PostRef]:
    """Return the latest posts of the accounts that these quotations name, as far as they may hold their words.

    An account whose platform lists no posts in public, or does not answer, has none. Raises nothing of its own.
    """
    from tweetcite.verify import compare

    by_account: dict[tuple[str, str], list[Quote]] = {}
    for quote in quotes:
        if (platform := quote.context.platform) and (handle := quote.context.handle):
            by_account.setdefault((platform, handle), []).append(quote)
    found: list[PostRef] = []
    for (platform, handle), asked in list(by_account.items())[:_MOST_ACCOUNTS]:
        listing = find_list(platform)
        posts = _list_posts(client, listing(handle)) if listing else ()
        for quote in asked:
            near = [one.post.ref for one in compare(quote, posts) if one.verdict.wording in _HELD]
            found += near[:_MOST_NEAR]
    return found


def _list_posts(client: Client, listing: Listing) -> tuple[Post, ...]:
    try:
        return carry_out(client, listing)[0]
    except FetchError:
        return ()


def fetch_article(client: Client, url: str) -> tuple[bytes, str]:
    """Return the bytes of an article and the address that gave them. Raises FetchError in one line.

    What its site's robots.txt closes is not asked for; an error page is no article.
    """
    exchange = client.send_article(Request(url, (("Accept", "text/html,application/xhtml+xml,text/plain;q=0.9"),)))
    kind = exchange.headers.get("content-type", "").partition(";")[0].strip().lower()
    if exchange.status != 200:
        raise FetchError(f"{url[:200]} answers with status {exchange.status}; open it in a browser, or save the page")
    if kind and not kind.startswith("text/") and "html" not in kind:
        raise FetchError(f"{url[:200]} is no article but {kind[:60]}; give the address of a page")
    if not exchange.body:
        raise FetchError(f"{url[:200]} is empty; open it in a browser, or save the page")
    return exchange.body, exchange.final_url
