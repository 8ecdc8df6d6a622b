"""The language that a text is written in, told from its script and its common words."""

import re
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache

from tweetcite import languages
from tweetcite.text import fold

_LEAST_WORDS, _PLENTY = 10, 20
_LEAST_SHARE = 0.18
_PLAIN_SHARE = 0.3
_FEW_WORDS = 5
_SCRIPT_SHARE = 0.15
# Compiled when a text is not Latin: wide ranges take milliseconds.
_SCRIPTS = {
    "latin": r"[a-z]",
    "cyrillic": r"[\u0400-\u052f]",
    "hebrew": r"[\u0590-\u05ff]",
    "arabic": r"[\u0600-\u08ff]",
    "han": r"[\u3040-\u30ff\u3400-\u9fff]",
    "hangul": r"[\uac00-\ud7a3]",
}
# Spares loading the tables of all other languages; one that is not listed here is tried for every text.
_WRITTEN_IN = dict.fromkeys("de en es fr it kmr nl pl pt tr".split(), "latin") | {
    "ru": "cyrillic",
    "uk": "cyrillic",
    "he": "hebrew",
    "ar": "arabic",
    "ckb": "arabic",
    "fa": "arabic",
    "ja": "han",
    "zh": "han",
    "ko": "hangul",
}
_LATIN = re.compile(r"[a-z]+")
_FOREIGN_SHARE = 0.01
_ALONE_SHARE = 0.05
_FAR_SHARE = 0.15
_OWN_SHARE = 0.02
"""The share of letters that hardly another language has."""
_WORD = re.compile(r"[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]|[^\W\d_]+(?:'[^\W\d_]+)*+")
_FIRST_LOOK, _LOOKED_AT = 1_000, 6_000
_PLAIN_LEAD, _LEAD, _SHORT_LEAD, _FAR_LEAD = 2.0, 1.25, 1.35, 3.0


@lru_cache(maxsize=4)
def detect_language(text: str) -> str | None:
    """Return the language whose common words make up most of the text, or None where none clearly does.

    In scripts without spaces each character counts as a word. The first lines are enough where they leave no doubt.
    """
    if len(text) > _FIRST_LOOK and (code := _weigh_languages(text[:_FIRST_LOOK], _PLAIN_LEAD)):
        return code
    return _weigh_languages(text[:_LOOKED_AT], _LEAD)


def _weigh_languages(text: str, lead: float) -> str | None:
    """Return the language that leads by this factor. A text that is plainly English is not held against the others,
    whose tables take longer to load than the article to read.
    """
    sample = fold(text)
    script = _find_main_script(sample)
    words = _WORD.findall(sample)
    counts = Counter(words)
    if script == "latin":
        english = languages.load("en")
        if len(words) < _LEAST_WORDS:
            return None
        # A sentence alone has few common words, and relatives share them.
        lead = lead if len(words) >= _PLENTY else _SHORT_LEAD
        if english and _share_of(english, counts, len(words)) >= _PLAIN_SHARE:
            return english.code
    tried = [
        one for code in languages.codes() if _WRITTEN_IN.get(code, script) == script and (one := languages.load(code))
    ]
    if script != "latin" and (written := _find_script(sample, tried)):
        return written
    letters = sum(map(len, words))
    tried = [one for one in tried if sum(sample.count(c) for c in one.foreign_letters) <= _FOREIGN_SHARE * letters]
    if len(words) < _FEW_WORDS or not tried:
        return None
    shares = sorted(((_share_of(one, counts, len(words)), one.code) for one in tried), reverse=True)
    share, code = shares[0]
    second = shares[1][0] if len(shares) > 1 else 0.0
    # One that is far ahead needs fewer of its words: slang has few, and so have texts whose words grow by endings.
    few = _ALONE_SHARE if script != "latin" or len(shares) == 1 else _FAR_SHARE
    least = few if share >= _FAR_LEAD * second else _LEAST_SHARE
    best = next(one for one in tried if one.code == code)
    if best.own_letters and sum(text.count(c) for c in best.own_letters) >= _OWN_SHARE * letters:
        least = _ALONE_SHARE
    return code if share >= least and share >= lead * second else None


def _find_main_script(sample: str) -> str:
    latin = sum(map(len, _LATIN.findall(sample)))
    return (
        "latin" if 2 * latin > len(sample) else max(_SCRIPTS, key=lambda name: len(re.findall(_SCRIPTS[name], sample)))
    )


def _find_script(sample: str, tried: Iterable[languages.Language]) -> str | None:
    """Return the language whose own letters the text has, in the order of their codes: kana before Han."""
    letters = sum(c.isalpha() for c in sample)
    for language in tried:
        if language.script and len(re.findall(f"[{language.script}]", sample)) >= _SCRIPT_SHARE * letters:
            return language.code
    return None


def _share_of(language: languages.Language, counts: Counter[str], total: int) -> float:
    return sum(counts[word] for word in counts.keys() & language.common) / total
