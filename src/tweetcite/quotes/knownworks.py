"""Works for which somebody is known, named in marks before a role: “…,” the “Harbour Nights” singer wrote."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tweetcite.languages import Language
from tweetcite.model import Article
from tweetcite.quotes.marks import Marked
from tweetcite.quotes.namings import LONGEST_WORD
from tweetcite.quotes.words import LAST_WORD
from tweetcite.text import fold

_ROLE = re.compile(r"([\s-])([^\W\d_]+(?:-[^\W\d_]+)*)\s([^\W\d_]+)")
_LONGEST_TITLE = 6


def cover_works(article: Article, marked: Sequence[Marked], language: Language) -> tuple[Article, tuple[Marked, ...]]:
    """Put blanks in the place of such works, marks and all, so that what is said of their bearers is one clause, and
    leave out their marks. No other offset changes.
    """
    text, works, covered = article.text, set(), []
    end = 0
    for one in marked if language.cased else ():
        if one.outer.start >= end and _names_work(text, one, language):
            works.add(one.outer)
            covered += [text[end : one.outer.start], " " * len(one.outer)]
            end = one.outer.end
    if not works:
        return article, tuple(marked)
    return replace(article, text="".join((*covered, text[end:]))), tuple(
        one for one in marked if one.outer not in works
    )


def _names_work(text: str, marked: Marked, language: Language) -> bool:
    """Tell whether marks hold the work for which somebody is known who speaks: “…,” the “Harbour Nights” singer wrote;
    der „Tatort“-Star Bo Tarn.
    """
    inner = marked.inner.slice(text).strip()
    title = 0 < len(inner.split()) <= _LONGEST_TITLE and all(word[0].isupper() for word in inner.split())
    if not title or not inner[-1].isalnum():
        return False
    last = LAST_WORD.search(text, max(0, marked.outer.start - LONGEST_WORD), marked.outer.start)
    behind = _ROLE.match(text, marked.outer.end, marked.outer.end + 2 * LONGEST_WORD)
    if last is None or behind is None or fold(last[1]) not in language.definite | language.possessives:
        return False
    posts = language.post_nouns | language.reply_nouns | language.voice_nouns | language.account_nouns
    verbs = language.speech_verbs | language.write_verbs | language.post_verbs
    if fold(behind[2]) in posts | verbs | language.tenses | language.auxiliaries | language.modals:
        return False  # Der „Bote“ hatte Rehm zitiert
    if behind[1] != "-" and language.noun_capitals:
        return False  # der „Bote“ zitierte Rehm: a role has a capital
    return behind[1] == "-" or (behind[2].islower() and (fold(behind[3]) in verbs or behind[3][0].isupper()))
