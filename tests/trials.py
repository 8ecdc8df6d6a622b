"""What this project and its peers accept of the cases of `mutations.py`: for scripts/evaluate and the tests."""

import time
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from pathlib import Path

from mutations import FEW, Account, Case, make_cases, read_accounts
from tweetcite import read_article, verify_article
from tweetcite.matching import judge
from tweetcite.model import Context, Post, Quote, Span, Verdict
from tweetcite.text import index_words

HONEST = frozenset(["exact", "edited"])
WARNINGS = frozenset(["critical-hidden", "context-risk"])
PARTIAL = frozenset(["part on word bounds", FEW])


@dataclass(frozen=True)
class Outcome:
    """A case with what was found."""

    case: Case
    verdict: Verdict | None

    @property
    def right(self) -> bool:
        """Whether an honest quotation is accepted without warning, a falsified one rejected, or its trick named."""
        if self.verdict is None:
            return False
        codes = {reason.code for reason in self.verdict.reasons}
        if self.case.honest:
            warned = codes & WARNINGS - ({"context-risk"} if self.case.kind in PARTIAL else set())
            return self.verdict.label in HONEST and not warned
        return self.verdict.label == "altered" or bool(codes & WARNINGS)

    @property
    def found(self) -> str:
        """The verdict in short, for a list of misses."""
        if self.verdict is None:
            return "not seen"
        codes = " ".join(reason.code for reason in self.verdict.reasons)
        return f"{self.verdict.label} {self.verdict.severity} ({codes})"


def judge_case(case: Case, archive: Sequence[Post]) -> Outcome:
    """Judge the small article around a case, with the account's posts as archive."""
    article = read_article(case.article.encode(), source="case")
    article = replace(article, language=case.language)
    report = verify_article(article, lambda quote: archive)
    wanted = index_words(case.words)
    exact = [v for v in report.verdicts if index_words(v.quote.text) == wanted]
    close = [v for v in report.verdicts if v.quote.cited]
    return Outcome(case, next(iter(exact or close), None))


def judge_bare(case: Case, posts: Sequence[Post]) -> Verdict:
    """Judge the quotation alone against the posts, as one of the account's holder, without an article."""
    author = posts[0].author
    context = Context(handle=author.handle, language=case.language)
    quote = Quote("q1", case.words, (Span(0, len(case.words)),), author.name, cited=True, context=context)
    return judge(quote, (), posts)


def crowd(case: Case, account: Account, size: int = 20) -> list[Post]:
    """Return the post of a case among others that share a third of its words: as many candidates as a search gives."""
    own = account.post(case.post, 0)
    words = case.post.split()
    others = " ".join(post.text or "" for post in account.archive()).split()
    mixed = [
        " ".join(w if (i + k) % 3 == 0 else others[(7 * k + i) % len(others)] for i, w in enumerate(words))
        for k in range(size - 1)
    ]
    return [own, *(account.post(text, k) for k, text in enumerate(mixed, 1))]


def archive_for(case: Case, account: Account) -> list[Post]:
    """Return the account's posts, that of the case with the very text of the case."""
    known = account.archive()
    if case.rest:
        first = account.post(case.post, 0)
        return [first, replace(account.post(case.rest, 1), created=first.created, reply_to=first.ref.id)]
    if any(post.text == case.post for post in known):
        return known
    words = set(index_words(case.post))
    nearest = max(known, key=lambda post: len(words & set(index_words(post.text or ""))))
    return [replace(post, text=case.post) if post is nearest else post for post in known]


def judge_all(folder: Path, only: str | None = None, *, each: int = 1) -> list[Outcome]:
    """Judge all cases of a set, or every `each`-th of them."""
    outcomes = []
    for account in read_accounts(folder, only):
        outcomes += [judge_case(c, archive_for(c, account)) for c in list(make_cases(account))[::each]]
    return outcomes


def share(outcomes: Iterable[Outcome]) -> float:
    """Return the share (0..1) that is right; 1 where there is none."""
    found = [outcome.right for outcome in outcomes]
    return sum(found) / len(found) if found else 1.0


def tabulate(outcomes: Sequence[Outcome], key: Callable[[Case], str]) -> list[tuple[str, int, float]]:
    """Return (name, cases, share that is right) of each language or kind, the worst first."""
    names = Counter(key(outcome.case) for outcome in outcomes)
    rows = [(name, n, share(o for o in outcomes if key(o.case) == name)) for name, n in names.items()]
    return sorted(rows, key=lambda row: (row[2], row[0]))


def count_grave(outcomes: Iterable[Outcome]) -> tuple[int, int]:
    """Return how many undisclosed changes are critical by their kind, and how many of them are called so."""
    grave = [o for o in outcomes if o.case.severity == "critical"]
    return len(grave), sum(o.verdict is not None and o.verdict.severity == "critical" for o in grave)


def is_substring(quote: str, post: str) -> bool:
    """Accept a quotation that stands in the post letter by letter."""
    return quote in post


def is_similar(quote: str, post: str) -> bool:
    """Accept what rapidfuzz finds alike by 90 of 100."""
    from rapidfuzz.fuzz import partial_ratio

    return partial_ratio(quote, post) >= 90


def is_near(quote: str, post: str) -> bool:
    """Accept a quotation of which difflib finds 90 of 100 characters in order in the post."""
    blocks = SequenceMatcher(None, quote, post, autojunk=False).get_matching_blocks()
    return sum(block.size for block in blocks) >= 0.9 * len(quote)


PEERS: dict[str, Callable[[str, str], bool]] = {
    "exact substring": is_substring,
    "rapidfuzz partial_ratio >= 90": is_similar,
    "difflib, .9 of the quotation": is_near,
}


def compare_peers(outcomes: Sequence[Outcome]) -> list[tuple[str, float, float, float]]:
    """Return (name, honest accepted, falsified rejected, seconds) of this project's peers on the same cases."""
    cases = [outcome.case for outcome in outcomes]
    rows = []
    for name, accepts in PEERS.items():
        started = time.perf_counter()
        said = [accepts(case.words, case.post) for case in cases]
        spent = time.perf_counter() - started
        kept = [yes for yes, case in zip(said, cases, strict=True) if case.honest]
        caught = [not yes for yes, case in zip(said, cases, strict=True) if not case.honest]
        rows.append((name, sum(kept) / max(1, len(kept)), sum(caught) / max(1, len(caught)), spent))
    return rows
