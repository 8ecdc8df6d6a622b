"""Who and which: whether two sightings are the same post, and whether a speaker is a post's author."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import lru_cache

from tweetcite.languages import Language
from tweetcite.lookalikes import is_taken_for
from tweetcite.model import Author, Embed, Judgement, Post, Quote
from tweetcite.namesakes import fits_handle, is_same_name, may_be_related, name_words
from tweetcite.text import index_words, is_same_text, is_unspaced, share_of_words

_NEAR = 0.6
_STEM = 4
_PERSON = 2
_CUT = re.compile(
    r"(?:…\.?|(?<=\s)\.\.\.|\W{0,4}\bcont(?:inued)?(?:['’]?d)?\b\W{0,4}(?=https?://))\s*(?:https?://\S+(?:\s+|\Z))*\Z",
    re.IGNORECASE,
)
_INDEPENDENT = ("api", "wayback", "import")


def is_independent(post: Post) -> bool:
    """Tell whether a copy came from elsewhere than an article."""
    return post.origin in _INDEPENDENT


def is_cut(post: Post) -> bool:
    """Tell whether a copy is only the beginning of its post: so it says, or it ends in a sign set by a machine."""
    return post.truncated or find_cut(post.text or "") < len((post.text or "").rstrip())


@lru_cache(maxsize=1024)
def find_cut(text: str) -> int:
    """Return where the sign begins by which a machine cut a text short, links behind it aside, else the text's end.

    An ellipsis ("to wear a… https://…"), three full stops behind a space, or the word of services that showed the rest
    elsewhere: "(cont) http://…", "cont'd: https://…".
    """
    # most posts have none of these, and the pattern is dear
    match = _CUT.search(text) if "…" in text or "..." in text or "://" in text else None
    return match.start() if match else len(text.rstrip())


def identify(embed: Embed, posts: Iterable[Post]) -> Embed:
    """Return the embed with what the archive knows of it: its id, and the independent copy of its text.

    With an id, the copy is that post's. Without, an archived post of the same account, words and, within a day, date is
    the post, and gives its id; one that merely comes close is kept as a copy that differs. Of several posts that agree
    that of the very day counts; where there are still several, or no words to tell them by, none does.
    """
    seen = embed.post
    if seen.ref.id:
        copies = [p for p in posts if p.ref.id == seen.ref.id and p.ref.platform == seen.ref.platform]
        copies = [p for p in copies if is_independent(p) and p.text is not None]
        return replace(embed, archived=_best_copy(copies, seen)) if copies else embed
    if not seen.text:
        return embed
    known = [p for p in posts if p.ref.id and p.text and _is_same_account(p, seen) and _is_same_day(p, seen)]
    same = [p for p in known if is_copy(seen, p) and (index_words(seen.text) or _is_same_sign(seen, p))]
    if _count_posts(same) > 1:
        same = [p for p in same if p.created_day is not None and p.created_day == seen.created_day]
        if _count_posts(same) != 1:
            return embed
    if same:
        best = _best_copy(same, seen)
        ref = best.ref
        moment = (best.created, best.created_precision) if best.created else (seen.created, seen.created_precision)
        post = replace(seen, ref=ref, created=moment[0], created_precision=moment[1])
        return replace(embed, post=post, archived=best if is_independent(best) else None)
    near = [p for p in known if is_independent(p) and _is_near(seen.text, p.text or "")]
    return replace(embed, archived=_best_copy(near, seen)) if _count_posts(near) == 1 else embed


def _count_posts(copies: Iterable[Post]) -> int:
    return len({p.ref.id for p in copies})


def _is_same_sign(a: Post, b: Post) -> bool:
    """Tell whether two texts without words (emoji, signs, a link) are the same one, spaces aside."""
    return (a.text or "").split() == (b.text or "").split()


def is_close(seen: Post, known: Post) -> bool:
    """Tell whether a sighting without an id has the account, the day and most of the words of a known post."""
    return _is_same_account(seen, known) and _is_same_day(seen, known) and _is_near(seen.text or "", known.text or "")


def is_copy(seen: Post, known: Post) -> bool:
    """Tell whether two texts are the same one, either of them perhaps cut short."""
    a, b = seen.text or "", known.text or ""
    if is_same_text(a, b):
        return True
    if is_cut(known) or is_cut(seen):
        x, y = "".join(a.split()).rstrip("….").casefold(), "".join(b.split()).rstrip("….").casefold()
        short, long = sorted((x, y), key=len)
        return len(short) > 20 and long.startswith(short[:-1])
    return False


def _best_copy(posts: Sequence[Post], seen: Post) -> Post:
    """Return the whole text before a cut one, the one that agrees with what was seen before another."""
    return max(posts, key=lambda p: (not is_cut(p), is_independent(p), is_copy(seen, p), p.text or ""))


def _is_same_account(a: Post, b: Post) -> bool:
    if a.ref.platform != b.ref.platform:
        return False
    if a.author.handle and b.author.handle:
        return a.author.handle.casefold() == b.author.handle.casefold()
    # Facebook embeds show the name alone
    return bool(a.author.name) and name_words(a.author.name or "") == name_words(b.author.name or "")


def _is_same_day(a: Post, b: Post) -> bool:
    if a.created_day is None or b.created_day is None:
        return True
    return abs((a.created_day - b.created_day).days) <= 1


def _is_near(a: str, b: str) -> bool:
    return share_of_words(a, b) >= _NEAR and share_of_words(b, a) >= _NEAR


def contradicts_id(post: Post) -> bool:
    """Tell whether the day that an article shows for a post is more than a day from the one that its id proves.

    Only where clients cannot choose the id. A Mastodon server gives a post of another server an id of the day on which
    it heard of it, which proves nothing.
    """
    from tweetcite.platforms import find_platform

    if post.created is None or post.created_precision != "day" or not post.ref.id or is_independent(post):
        return False
    platform = find_platform(post.ref.platform)
    if platform is None or not platform.id_time_is_proof or (post.ref.url or "").count("@") > 1:
        return False
    moment = platform.time_of(post.ref.id)
    return moment is not None and abs((moment.date() - post.created.date()).days) > 1


def find_twin(quote: Quote, post: Post, accounts: Iterable[Author]) -> str | None:
    """Return another account's handle that the post's is easily taken for, as an impostor's is.

    Compared are the accounts of the posts in play on its platform, where their names do not differ, and the one that
    the article names.
    The plainer one of two handles, without the added digit or mark, is no impostor's.
    """
    own = post.author.handle
    if not own:
        return None
    stated = quote.context.handle or (quote.speaker or "").partition("@")[2]
    here = [(a.handle or "", a.name) for a in accounts if a.platform == post.author.platform]
    for handle, name in dict.fromkeys([(stated, None), *here]):
        same = not name or not post.author.name or is_same_name(name, post.author.name)
        if handle and same and is_taken_for(own, handle) and _count_odd(own) >= _count_odd(handle):
            return handle
    return None


def _count_odd(handle: str) -> int:
    return sum(not (c.isascii() and c.isalpha()) for c in handle)


def _plain_characters(name: str, language: Language) -> str:
    """Return a name in the characters that stand for their variants: 沈語薇 as 沈语薇, 髙 as 高."""
    plain = "".join(language.same_letters.get(c, c) for c in name) if language.same_letters else name
    return "".join(language.spellings.get(c, c) for c in plain) if is_unspaced(plain) else plain


def author_of(
    quote: Quote, accounts: Iterable[Author], language: Language, *, elsewhere: Callable[[], bool] | None = None
) -> Judgement:
    """Judge the speaker against the account of a post, through every name and handle known for it: one a copy.

    `elsewhere` tells whether the speaker is known to hold another account. A speaker who is not named is `unstated`; an
    account whose holder is not known is `unknown`.
    """
    if quote.speaker is None:
        return "unstated"
    accounts = tuple(accounts)
    handles = {account.handle.casefold() for account in accounts if account.handle}
    names = {account.name for account in accounts if account.name}
    named_handle = quote.speaker[1:] if quote.speaker.startswith("@") else quote.context.handle
    if named_handle and named_handle.casefold() in handles:
        return "match"
    if quote.speaker.startswith("@"):
        return "mismatch" if handles else "unknown"
    speaker = _plain_characters(quote.speaker, language)
    endings = language.name_endings
    forms = (speaker, *(speaker[: -len(e)] for e in language.noun_endings if speaker.endswith(e)))
    plain = [_plain_characters(name, language) for name in names]
    if any(is_same_name(form, name, language.titles, endings) for form in forms for name in plain):
        return "match"
    fits = any(fits_handle(quote.speaker, handle, language.titles) for handle in handles)
    if fits and not (elsewhere and _is_of_family(speaker, names, language) and elsewhere()):
        return "match"
    if quote.context.evidence == "body":
        return "unknown"  # what "the club" is called is not said
    if (not names or not language.cased) and not (elsewhere and elsewhere()):
        # Without capital letters a speaker's name is too uncertain to accuse anyone.
        return "unknown"
    if any(may_be_related(speaker, name, endings) or _may_be_one_body(speaker, name, language) for name in names):
        return "unknown"
    return "mismatch"


def _is_of_family(speaker: str, names: Iterable[str], language: Language) -> bool:
    """Tell whether an account's whole name has the speaker's last name and another first name: @coachtarn, Ray Tarn."""
    own = [word for word in name_words(speaker) if word not in language.titles]
    others = [[word for word in name_words(name) if word not in language.titles] for name in names]
    whole = len(own) == _PERSON and bool(others) and all(len(words) == _PERSON for words in others)
    return whole and all(words[-1] == own[-1] and words[0][0] != own[0][0] for words in others)


def _may_be_one_body(a: str, b: str, language: Language) -> bool:
    """Tell whether two names may be forms of one body's: the Swedish Embassy, Embassy of Sweden."""
    one, other = set(name_words(a)), set(name_words(b))
    bodies = {word for word in one & other if word in language.collectives}
    heads = {word[:_STEM] for word in one - bodies if len(word) > _STEM}
    return bool(bodies) and not heads.isdisjoint(word[:_STEM] for word in other - bodies if len(word) > _STEM)
