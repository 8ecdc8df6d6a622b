"""Which name in full each form of a name stands for in an article: Okafor, Mayor Okafor, the trust's two words."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from functools import cached_property

from tweetcite.languages import Language
from tweetcite.model import Article, Span
from tweetcite.names import Name
from tweetcite.namesakes import is_form_of, name_words
from tweetcite.text import is_hangul, is_unspaced

_TWO = 2
_LONGEST_TITLE = 40
_OF_PLACE = "of"
_YOUNGER = frozenset({"jr", "sr", "ii", "iii"})


def begins_within(span: Span, stretches: Sequence[Span]) -> bool:
    """Tell whether a span begins within one of the stretches, which are in order."""
    i = bisect_right(stretches, span.start, key=lambda stretch: stretch.start) - 1
    return i >= 0 and span.start < stretches[i].end


class Forms:
    """The forms of the names of one article; `authors` are those of the accounts that it shows."""

    def __init__(self, article: Article, authors: Sequence[str], names: Sequence[Name], language: Language) -> None:
        self._article = article
        self._authors = authors
        self._names = names
        self._language = language
        self._fullest: dict[str, str] = {}

    @cached_property
    def _by_word(self) -> dict[str, list[str]]:
        table: dict[str, list[str]] = {}
        platforms = self._language.platform_names
        for full in (*self._authors, *dict.fromkeys(n.text for n in self._names)):
            if full.casefold() in platforms:
                continue
            for word in {self._key(w) for w in name_words(full)}:
                known = table.setdefault(word, [])
                if len(known) < 50:
                    known.append(full)
        return table

    def _key(self, word: str) -> str:
        """Return under which key a word of a name is found: its beginning, where names have cases or no spaces."""
        if is_unspaced(word) or is_hangul(word[:1]):
            return word[:1]
        return word[:3] if self._language.name_endings else word

    def fullest(self, form: str) -> str:
        """Return the fullest name that this form stands for in the article; an account's own name is preferred."""
        if form not in self._fullest:
            self._fullest[form] = self._find_fullest(form)
        return self._fullest[form]

    def _find_fullest(self, form: str) -> str:
        words = [w for w in name_words(form) if w not in self._language.titles]
        titles = self._language.titles if words else frozenset()  # King, of Bo King
        words = words or list(name_words(form))
        known = [
            full
            for full in self._by_word.get(self._key(words[-1]) if words else "", ())
            if is_form_of(form, full, titles, self._language.name_endings)
        ]
        known = [full for full in known if not (self._comes_late(form, full) or self._is_first_word(form, full))]
        known = [full for full in known if not self._is_run_on(form, full)]
        known = [full for full in known if not (self._is_headline(full) and form in self._places)]
        if self._language.cased and not self._language.name_endings and form in self._titled_alone:
            known = [full for full in known if self._is_person_called(full, words[-1])]
        longest = max(known, key=lambda full: self._fullness(full, words[-1], known), default=form)
        if len(name_words(longest)) >= len(words) and longest != form:
            return longest
        return self._find_described(words) or form

    @cached_property
    def _titled_alone(self) -> frozenset[str]:
        """The single words that the article calls with a title: President Tarn, Frau Rehm."""
        return frozenset(name.text for name in self._names if name.titles and " " not in name.text)

    @cached_property
    def _titled_in_full(self) -> frozenset[str]:
        return frozenset(name.text for name in self._names if name.titles and " " in name.text)

    def _is_headline(self, full: str) -> bool:
        """Tell whether many words with capitals stand in nothing but headlines: House Condemns Tarn."""
        many = self._language.cased and len(full.split()) > _TWO
        return many and full not in self._places and full not in self._authors

    def _is_person_called(self, full: str, word: str) -> bool:
        """Tell whether a name may be that of a person who has a title: Bo Tarn is Mr Tarn, Tarn Tower is not."""
        own = [w for w in name_words(full) if w not in self._language.titles]
        of_place = _OF_PLACE in own
        return (own[-1:] == [word] and not of_place) or full in self._authors or full in self._titled_in_full

    def _find_described(self, words: Sequence[str]) -> str | None:
        """Return the account whose whole name has, in one run of words, what its holder does before it, where nouns
        have capitals, the place of an office that is tied to it (Şaredara Girê Sor Berfîn Cûdî), or of what they are
        behind it: Astronomin Ida Rehm, Ida Rehm of Larkmoor Observatory.
        """
        for author in self._authors:
            own = [w for w in name_words(author) if w not in self._language.titles]
            before, behind = words[: -len(own)], words[len(own) :]
            role = len(before) == 1 and self._language.noun_capitals and words[1:] == own
            role = role or (bool(before and self._language.office_links) and words[len(before) :] == own)
            home = behind[:1] == [_OF_PLACE] and words[: len(own)] == own
            if len(own) >= _TWO and (role or home):
                return author
        return None

    def _fullness(self, full: str, last: str, known: Sequence[str]) -> tuple[bool, bool, bool, int, int]:
        """Rank what a form that ends in `last` may stand for: "Trelawn" is Edgar Trelawn, named more often than Rose,
        not the Trelawn Foundation; of two, the one named first. Among cases of the same words the shortest is the name
        itself.
        """
        words = name_words(full)
        whole = (" " in full, full in self._authors)  # not "the Holm-Tarn ticket"
        if self._language.name_endings:
            return *whole, False, 0, 100 * len(words) - len(full)
        times = sum(self._times[n] for n in known if is_form_of(n, full))
        return *whole, self._language.cased and words[-1] == last, times, -known.index(full)

    def _comes_late(self, form: str, full: str) -> bool:
        """Tell whether the text has a last name by itself, more than once, before the whole name that ends in it: it is
        another's, whom every reader knows. A headline names nobody in full.
        """
        own = " ".join(word for word in full.split() if not _YOUNGER.issuperset(name_words(word)))
        ends = own.endswith((f" {form}", f"-{form}"))  # Bo Tarn Jr.; Ida Rehm-Tarn
        if not self._language.cased or " " in form or full in self._authors or not ends:
            return False
        first = self._places.get(full, [0])[0]
        return sum(at < first for at in self._places.get(form, ())) > 1

    def _is_first_word(self, form: str, full: str) -> bool:
        """Tell whether the text has a name before a longer one that begins with it, or that only ends in Jr.: it is no
        first name of Tarn Tower or of Tarn Jr.
        """
        if not self._language.cased or " " in form or full in self._authors or not full.startswith(f"{form} "):
            return False
        first = self._places.get(full, [0])[0]
        younger = set(name_words(full)[1:]) <= _YOUNGER
        return younger or any(at < first and not self._is_kin(at) for at in self._places.get(form, ()))

    def _is_kin(self, at: int) -> bool:
        """Tell whether a noun for one of a family stands right before a first name: His sister Ida, who is Ida Rehm."""
        before = self._article.text[max(0, at - _LONGEST_TITLE) : at].split()
        return bool(before) and before[-1].casefold() in self._language.family

    def _is_run_on(self, form: str, full: str) -> bool:
        """Tell whether a name stands behind another's without a sign between, as where a caption ends: Getty Images
        Tarn; Holm Tarn, of Bo Holm and Tarn.
        """
        language = self._language
        if not language.cased or language.drops_subjects or language.name_endings or full in self._authors:
            return False
        first, _, rest = full.rpartition(" ")
        return rest == form and (first == form or first in self._last_names or (" " in first and first in self._places))

    @cached_property
    def _last_names(self) -> frozenset[str]:
        return frozenset(name.text.rpartition(" ")[2] for name in self._names if " " in name.text) & self._places.keys()

    @cached_property
    def _places(self) -> dict[str, list[int]]:
        """Where the text has each name by itself, its headlines aside."""
        heads = [b.span for b in self._article.blocks if b.kind in ("headline", "standfirst")]
        places: dict[str, list[int]] = {}
        for name in self._names:
            before = self._article.text[max(0, name.span.start - _LONGEST_TITLE) : name.span.start].split(" ")
            part = not name.titles and len(before) > 1 and before[-1] == "" and before[-2][:1].isupper()
            if not (part or begins_within(name.span, heads)):
                places.setdefault(name.text, []).append(name.span.start)
        return places

    @cached_property
    def last_words(self) -> frozenset[str]:
        """The last words of all names that stand outside quotations."""
        return frozenset(words[-1] for text in {n.text for n in self._names} if (words := name_words(text)))

    @cached_property
    def _times(self) -> Counter[str]:
        """How often the article has each name of several words."""
        return Counter(name.text for name in self._names if " " in name.text)
