"""Which candidates are worth laying along a quotation: upper bounds that cost no table.

What is passed over could neither be the quotation's passage nor lead to another verdict; nothing else depends on it.
"""

from collections.abc import Callable, Collection, Sequence
from heapq import heapify, heappop, heappush
from typing import NamedTuple

from tweetcite.languages import Language
from tweetcite.lookalikes import may_look_alike
from tweetcite.matching.candidates import Candidate
from tweetcite.matching.coverage import find_together
from tweetcite.matching.floors import (
    COVERAGE,
    COVERAGE_DOUBTFUL,
    COVERAGE_KIN,
    COVERAGE_LONG,
    COVERAGE_SHOWN,
    LONG,
    MARGIN_AUTHOR,
    MARGIN_BESIDE,
    MARGIN_DATE,
    MARGIN_EXACT,
    MARGIN_SHOWN,
    MARGIN_THREAD,
)
from tweetcite.matching.identity import author_of, is_cut
from tweetcite.matching.passage import is_passage, leans_on_others
from tweetcite.matching.rivals import is_whole
from tweetcite.matching.shares import cover_most, glance, want
from tweetcite.matching.trials import Draft, Laid, Trial, draft, known_names, lay, names_in, try_candidate
from tweetcite.matching.units import split_quote
from tweetcite.model import Author, Judgement, Post, Quote

_LIKELIEST = 2
"""Of so many candidates the bound is hardly ever worth its cost."""
_ROOM = 0.002
"""What a score may have beyond its margins: see `trials`."""
_WORDS = ("word", "number")


class Prospect(NamedTuple):
    """A candidate that is not yet compared with the quotation.

    `chance` is the highest coverage (0..1) that its words allow, `score` the highest score; both at a glance until it
    is `weighed`. The score is still lower once the quotation is `laid` along it.
    """

    candidate: Candidate
    author: Judgement
    score: float
    chance: float
    weighed: bool = False
    laid: bool = False


class Lookout:
    """The candidates of one quotation, and which of them are worth a trial."""

    def __init__(
        self,
        quote: Quote,
        candidates: Sequence[Candidate],
        language: Language,
        elsewhere: Callable[[], bool] | None,
        capitals: frozenset[str],
    ) -> None:
        self.quote, self.language, self.capitals = quote, language, capitals
        self.names = known_names(candidates)
        self.units = split_quote(quote, "", language.code)
        self.plain = not any(unit.kind == "bracket" for unit in self.units)
        self.long = not self.plain or sum(unit.kind in _WORDS for unit in self.units) >= LONG
        self.laid: dict[int, list[Laid]] = {}
        self.trials: dict[int, list[Trial]] = {}
        self.passages: dict[tuple[int, ...], bool] = {}
        self.prospects: list[Prospect] = []
        wanted = want(self.units, quote.text)
        accounts = [candidate.accounts for candidate in candidates]
        authors = _judge_authors(quote, set(accounts), language, elsewhere)
        for candidate, account in zip(candidates, accounts, strict=True):
            author = authors[account]
            chance = max([glance(wanted, post, language, self._names_in(post)) for post in candidate.texts] or [0.0])
            self.prospects.append(Prospect(candidate, author, self._best_score(candidate, author, chance), chance))

    def try_likely(self) -> list[Trial]:
        """Lay the quotation along every candidate that can matter; return the trials in the candidates' order.

        A candidate that shares too few words is passed over, and so is one that cannot come before a passage already
        found. Words that are not cited and stand whole in a post need no more than all such posts.
        """
        if not self.quote.cited:
            whole = [i for i, one in enumerate(self.prospects) if one.chance == 1.0]
            found = {i: self.try_out(i) for i in whole if self.weigh(i).chance == 1.0}
            if any(is_whole(t, self.language) for trials in found.values() for t in trials):
                return [t for trials in found.values() for t in trials]
        return self._try_best()

    def is_passage(self, trial: Trial, trials: Sequence[Trial]) -> bool:
        """Tell whether quotation and post are the same passage, given the other trials; each is asked once."""
        key = (id(trial), *map(id, trials))
        if key not in self.passages:
            self.passages[key] = is_passage(trial, self.quote, self.language, trials)
        return self.passages[key]

    def _try_best(self) -> list[Trial]:
        """Try the likeliest first, until no other can come before the best passage, nor speak against it."""
        found: dict[int, list[Trial]] = {}
        undecided: list[Trial] = []
        best = float("-inf")
        waiting = [(-one.score, i) for i, one in enumerate(self.prospects)]
        heapify(waiting)
        while waiting:
            if undecided:
                most = max(self.prospects[i].chance for _, i in waiting)
                laid = [trial for trials in found.values() for trial in trials]
                ripe = [t for t in undecided if t.coverage > most or not leans_on_others(t, self.language)]
                undecided = [t for t in undecided if t.coverage <= most and leans_on_others(t, self.language)]
                best = max([best, *(t.score for t in ripe if self.is_passage(t, laid))])
            if -waiting[0][0] < best and not any(t.score >= best for t in undecided):
                break
            _, i = heappop(waiting)
            one = self.prospects[i]
            if not self._may_be_passage(one):
                continue
            if one.laid:
                found[i] = self.try_out(i)
                undecided += found[i]
            elif one.weighed or len(self.laid) < _LIKELIEST:
                heappush(waiting, (-self._lay(i).score, i))
            else:
                heappush(waiting, (-self.weigh(i).score, i))
        return [trial for i in sorted(found) for trial in found[i]]

    def try_own(self) -> list[Trial]:
        """Lay the quotation along the speaker's own posts, if together they have enough of its neighbouring words."""
        own = [i for i, one in enumerate(self.prospects) if one.author == "match"]
        if not _may_be_spliced([self._draft(post) for i in own for post in self.prospects[i].candidate.texts]):
            return []
        return [trial for i in own for trial in self.try_out(i)]

    def try_out(self, i: int) -> list[Trial]:
        """Compare the quotation with the texts of a candidate, once."""
        if i not in self.trials:
            one = self._lay(i)
            laid = self.laid[i]
            self.trials[i] = try_candidate(self.quote, one.candidate, laid, one.author, self.language, self.capitals)
        return self.trials[i]

    def _draft(self, post: Post) -> Draft:
        return draft(self.quote, post, self.language, self._names_in(post))

    def _names_in(self, post: Post) -> tuple[tuple[str, str], ...]:
        return names_in(post.text or "", self.names)

    def weigh(self, i: int) -> Prospect:
        """Bound what can come of a candidate by the words that its texts have."""
        one = self.prospects[i]
        if not one.weighed:
            chance = max((self._most_covered(post) for post in one.candidate.texts), default=0.0)
            score = self._best_score(one.candidate, one.author, chance)
            one = self.prospects[i] = one._replace(chance=chance, score=score, weighed=True)
        return one

    def _lay(self, i: int) -> Prospect:
        """Lay the quotation along the texts of a candidate, and bound its score by what they cover; words that are
        spelt otherwise, uncovered as they are, may still be faithful.
        """
        one = self.prospects[i]
        if not one.laid:
            self.laid[i] = [lay(self.quote, self._draft(post), self.language) for post in one.candidate.texts]
            covered = max((copy.coverage for copy in self.laid[i]), default=0.0)
            score = self._best_score(one.candidate, one.author, max(covered, COVERAGE_DOUBTFUL), faithful=True)
            one = self.prospects[i] = one._replace(score=min(one.score, score), laid=True)
        return one

    def _best_score(self, candidate: Candidate, author: Judgement, chance: float, *, faithful: bool = False) -> float:
        """Return the score that a candidate can reach at best."""
        score = (
            chance + _ROOM + MARGIN_EXACT * (faithful or chance == 1.0) + MARGIN_DATE * bool(self.quote.context.days)
        )
        score += MARGIN_AUTHOR * (author == "match") - MARGIN_AUTHOR / 2 * (author == "mismatch")
        score -= MARGIN_THREAD * (candidate.thread is not None)
        return score + MARGIN_SHOWN * (candidate.rank is not None) + MARGIN_BESIDE * candidate.beside

    def _most_covered(self, post: Post) -> float:
        """Return the highest coverage that any alignment with a post can have; of a beginning, that of its words."""
        text = post.text or ""
        plain = self.plain and not may_look_alike(self.quote.text, text)
        units = self.units if plain else self._draft(post).q
        share = cover_most(units, text, self.language, self._names_in(post))
        return float(share > 0) if is_cut(post) else share

    def _may_be_passage(self, one: Prospect) -> bool:
        """Tell whether a candidate has enough of the words to be their passage, or to be called similar to it."""
        if one.author == "match":
            # Other forms of the words of a post that the article shows count too: see `is_reworded`.
            return one.chance >= (COVERAGE_KIN if one.candidate.rank is not None else COVERAGE_SHOWN)
        return one.chance >= (COVERAGE_LONG if self.long else COVERAGE)


def _judge_authors(
    quote: Quote, accounts: Collection[frozenset[Author]], language: Language, elsewhere: Callable[[], bool] | None
) -> dict[frozenset[Author], Judgement]:
    """Judge the speaker against the accounts of all candidates together.

    Who wrote one of these posts is known to hold its account: no other account without a name is theirs. Of two of a
    family whose handles have the last name, the speaker is the one whose first name is theirs.
    """
    judged = {account: author_of(quote, account, language) for account in accounts}
    matches = [account for account, author in judged.items() if author == "match"]
    strict = {account: author_of(quote, account, language, elsewhere=lambda: True) for account in matches}
    sure = "match" in strict.values()
    for account, author in judged.items():
        if author == "match" and strict[account] != "match" and (sure or elsewhere):
            author = author_of(quote, account, language, elsewhere=(lambda: True) if sure else elsewhere)
        if author == "unknown" and (matches or elsewhere):
            author = author_of(quote, account, language, elsewhere=(lambda: True) if matches else elsewhere)
        judged[account] = author
    return judged


def _may_be_spliced(drafts: Sequence[Draft]) -> bool:
    """Tell whether enough words of a quotation have a neighbour of theirs beside them in one of the posts."""
    together: set[int] = set()
    most = 0
    for one in drafts:
        together |= find_together([u.key for u in one.q], [u.key for u in one.p])
        most = max(most, sum(u.kind in _WORDS for u in one.q))
    return len(together) >= COVERAGE * most
