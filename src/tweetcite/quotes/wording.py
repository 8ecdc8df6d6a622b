"""The words of one article that tell of posts and of saying, outside its embedded posts."""

from bisect import bisect_left
from functools import cached_property

from tweetcite.languages import Language
from tweetcite.model import Article, Span
from tweetcite.quotes.cues import Hit, find_cues
from tweetcite.quotes.openers import is_shouting
from tweetcite.quotes.words import LAST_WORD, word_pattern
from tweetcite.text import fold

MOST_CHARACTERS = 200_000
"""Characters of an article in which names and words of saying are looked for: those of a book."""
_LONGEST_WORD = 20
_SHORT = 3


def limit(paragraph: Span) -> Span:
    """Return the part of a paragraph that is read for names and words of saying."""
    return Span(paragraph.start, max(paragraph.start, min(paragraph.end, MOST_CHARACTERS)))


class Wording:
    """The cues of one article. Nouns that are names, or part of one, are none."""

    def __init__(self, article: Article, language: Language) -> None:
        self.article = article
        self.language = language

    @cached_property
    def cues(self) -> tuple[Hit, ...]:
        """All cues, in order."""
        blocks = [b for b in self.article.blocks if b.kind != "embed"]
        hits = [
            h
            for b in blocks
            for h in find_cues(self.article.text, b.span.start, limit(b.span).end, self.language)
            if b.kind == "headline" or not self._is_in_name(h)
        ]
        return tuple(sorted(hits, key=lambda h: h.start))

    def cues_in(self, span: Span) -> tuple[Hit, ...]:
        """Return the cues that lie within a stretch of the text."""
        low, high = bisect_left(self._starts, span.start), bisect_left(self._starts, span.end)
        return tuple(hit for hit in self.cues[low:high] if hit.end <= span.end)

    @cached_property
    def _starts(self) -> list[int]:
        return [hit.start for hit in self.cues]

    def words(self, text: str) -> list[str]:
        """Return the words of a text; elided ones and pronouns behind a hyphen are words of their own."""
        return word_pattern(self.language).findall(text)

    def _is_in_name(self, hit: Hit) -> bool:
        """Tell whether a noun is part of a name, or one: the Harbour Post, Jessica Post."""
        text = self.article.text
        if hit.kind == "speech" and self._is_capitalised(hit):
            return True  # the United States was
        if hit.kind == "occasion" and self._is_capitalised(hit):
            return self._describes(hit)  # a Supreme Court justice
        shouted = text[hit.start : hit.end].isupper() and hit.end - hit.start > 1
        if hit.kind == "noun" and shouted and not is_shouting(text, hit):
            return True  # POST /path HTTP/1.1
        if hit.kind != "noun" or not self.language.mediums or self.language.noun_capitals or text[hit.start].islower():
            return False
        if hit.text.startswith(tuple(self.language.platform_names)) and hit.text not in self.language.platform_names:
            return False  # het Facebookbericht
        before = text[max(0, hit.start - 30) : hit.start].rstrip(" \u00a0")
        opens = not before or before[-1] in ".!?:…“”\"'‘«»\n|•*-–—("
        words = before.split()
        last = fold(words[-1] if words else "").strip("'")
        if (
            last in self.language.indefinite
            and hit.text not in self.language.homonyms
            and not self._is_capital_behind(hit)
        ):
            return False  # in a Tweet
        return not opens and last not in self.language.platform_names

    def _describes(self, hit: Hit) -> bool:
        """Tell whether a noun stands right behind a word."""
        language = self.language
        following = self.words(self.article.text[hit.end : hit.end + _LONGEST_WORD])
        key = fold(following[0]) if following else ""
        empty = (
            language.function_words | language.prepositions | language.auxiliaries | language.tenses | language.modals
        )
        noun = following and following[0].islower() and len(key) > _SHORT and key not in empty
        return bool(noun) and self.article.text[hit.end : hit.end + 1] == " " and key not in language.common

    def _is_capital_behind(self, hit: Hit) -> bool:
        return self.article.text[hit.end : hit.end + 2].lstrip()[:1].isupper()

    def _is_capitalised(self, hit: Hit) -> bool:
        """Tell whether a word has a capital letter as the one before it has, where not all words have one."""
        text = self.article.text
        before = LAST_WORD.search(text, max(0, hit.start - _LONGEST_WORD), hit.start)
        if self.language.noun_capitals or not text[hit.start].isupper() or before is None:
            return False
        return before.group(1)[0].isupper() and not before.group(1).isupper() and not self._is_capital_behind(hit)
