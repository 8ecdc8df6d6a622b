"""Bodies that speak without a name: the club, the ministry, the hospital, where a language needs no article for them.

Whoever spoke last is not meant where a club answers, where an account is a ministry's, or where "they" write: such a
body is the speaker, whatever its name is.
"""

import re
from collections.abc import Sequence, Set
from itertools import chain, pairwise

from tweetcite.languages import Language
from tweetcite.model import Span
from tweetcite.names import Name
from tweetcite.quotes.attribution import Attribution, Speaker
from tweetcite.quotes.blocks import Passage
from tweetcite.quotes.cast import Cast
from tweetcite.quotes.collectives import base_of, collectives_of
from tweetcite.quotes.cues import ATTRIBUTING, Hit
from tweetcite.quotes.introduced import is_told_of
from tweetcite.quotes.shown import find_author_below, find_shown_author
from tweetcite.quotes.unmarked import bare_word
from tweetcite.quotes.words import word_pattern
from tweetcite.text import fold_word

_INFERRED = frozenset(
    {"run", "guess", "office", "pronoun", "description", "sentence-before", "paragraph-above", "embed", "unnamed"}
)
"""Evidence for a speaker whose name does not stand beside the words."""
_OPENING = 4
"""Words of a clause among which its subject stands, if it opens it."""
_PAIR = 2
_PREFIXED = 2
"""As many where the verb opens the clause: وردّت الوزارة."""
_BEHIND = 4
_TIME = re.compile(r"\A[\s,–—*-]*(?:\d{1,2}[:.]\d\d[\s,.–—*-]*)?")
_PARTED = re.compile(r"[,;:«“\"]")
_SIDE = re.compile(r"(?:側|侧|方面|サイド|\s*측)\Z")
"""What East Asian languages write behind a body that speaks: センター側, 俱乐部方面, 병원 측."""
_OF_HOUSE = "方"
"""What Chinese writes behind the last sign of a house that speaks: 馆方, of 河西体育馆."""
_REACH = 160
_LONGEST_BEFORE = 12
_DOTTED = str.maketrans({"i": "İ"})
_MARKS = ("«", "„", "“", '"')


def name_body(found: Attribution, passage: Passage, cast: Cast, people: Set[str]) -> Attribution:
    """Return the attribution with the body that speaks for its speaker, where no name beside the words does.

    `people` are those whom a pronoun for a person has meant before.
    """
    language, speaker = cast.language, found.speaker
    if not language.collectives or (_has_articles(language) and not _is_guess_of_person(speaker, cast, people)):
        return found
    if speaker is not None and speaker.name and is_body(speaker.name, language):
        return found._replace(speaker=_name_of(speaker.name, None, cast))
    if speaker is not None and (speaker.evidence not in _INFERRED or _has_initials(speaker)):
        return found
    if _owns_words(found, cast):
        return found
    body = _find_source(found, cast) or _find_beside(found, passage, cast)
    placed = _find_named_place(found, passage, cast)
    if body:
        named = placed or _name_of(body, speaker, cast)
        house = _find_house(passage, cast) if named.evidence == "body" and " " not in body else None
        named = named if house is None else Speaker(house, "description")
        return found._replace(speaker=named, hits=(*found.hits, *_told_before(found, passage, cast)))
    if placed:
        return found._replace(speaker=placed)
    if speaker is not None and speaker.evidence == "run" and _is_officer(passage, cast):
        return found._replace(speaker=Speaker(None, "unnamed"))
    if speaker is not None and speaker.name and _is_of_many(found.cue, language) and _is_one(speaker.name, cast):
        return found._replace(speaker=Speaker(None, "unnamed"))
    return found


def _has_articles(language: Language) -> bool:
    """Tell whether articles show a description, so that whom it means has been looked for."""
    return language.cased and not (language.suffix_mark or language.name_endings)


def _is_guess_of_person(speaker: Speaker | None, cast: Cast, people: Set[str]) -> bool:
    if speaker is None or not speaker.name or speaker.evidence not in ("guess", "paragraph-above"):
        return False
    if speaker.evidence == "paragraph-above":
        return speaker.name in people
    described = bool(cast.language.people_pronouns) and cast.offices.has_office(speaker.name)
    return described or speaker.name in people or is_somebody_named(speaker.name, cast)


def is_somebody_named(name: str, cast: Cast) -> bool:
    """Tell whether a name is known to be a person's: by a title, an office, a pronoun, or a clause about somebody."""
    own = [n for n in cast.names if cast.fullest(n.text) == name]
    known = cast.sexes.is_person(name) or any(
        n.titles or is_told_of(n, cast.language.people_relatives, cast) for n in own
    )
    return known or (" " in name and cast.offices.has_office(name))


def _has_initials(speaker: Speaker) -> bool:
    """Tell whether the sentence before names a body by initials, which a noun then means: ZNP Olszyna, the union."""
    words = (speaker.name or "").split()
    return speaker.evidence in ("sentence-before", "possessive") and any(w.isupper() and len(w) > _PAIR for w in words)


def is_of_body(found: Attribution) -> bool:
    """Tell whether a body without a name is the speaker."""
    return found.speaker is not None and found.speaker.evidence == "body"


def goes_on_with_guess(passage: Passage, before: Attribution, found: Attribution, cast: Cast) -> bool:
    """Tell whether words go on with those of a body that is only guessed to be who spoke last."""
    guess, speaker = before.speaker, found.speaker
    if guess is None or speaker is None or (guess.evidence, speaker.evidence) != ("guess", "run"):
        return False
    return speaker.name == guess.name and _find_beside(before, passage, cast) is not None


def points_at_body(found: Attribution, passage: Passage, cast: Cast) -> bool:
    """Tell whether a word that points back stands before the noun for a body: 이 단체는, هەمان ڕێکخراو."""
    words = [fold_word(word) for word in cast.words(passage.lead.slice(cast.article.text))]
    noun = fold_word(found.speaker.name or "\0") if found.speaker else "\0"
    return any(a in cast.language.back_references and b.startswith(noun) for a, b in pairwise(words))


def is_body(name: str, language: Language) -> bool:
    """Tell whether what is taken for a name is a noun for a body."""
    words = _SIDE.sub("", name).split()
    return not _has_articles(language) and len(words) == 1 and base_of(fold_word(words[0]), language) is not None


def _owns_words(found: Attribution, cast: Cast) -> bool:
    """Tell whether the words are said to be those of the one spoken of before, or of somebody who is no body: за її
    словами, лікарі радять «…»; по словам активистки, команда нашла «…».
    """
    cue, language = found.cue, cast.language
    if cue is None or cue.text in language.own_words:
        return cue is not None
    if cue.text not in language.source_phrases or not language.name_endings:
        return False
    source = cast.words(cast.article.text[cue.end : cue.end + _REACH])[:1]
    return bool(source) and base_of(fold_word(source[0]), language) is None


def _find_source(found: Attribution, cast: Cast) -> str | None:
    """Return the body that a phrase gives for the source: по словам мэрии, команда нашла «…»."""
    cue, language = found.cue, cast.language
    if cue is None or cue.text not in language.source_phrases or not language.name_endings:
        return None
    source = cast.words(cast.article.text[cue.end : cue.end + _REACH])[:1]
    return base_of(fold_word(source[0]), language) if source else None


def _name_of(body: str, speaker: Speaker | None, cast: Cast) -> Speaker:
    """Return the body by the name that the article has for it: the platform is the Bridge Platform; the authority is
    the ministry that spoke before.
    """
    language = cast.language
    base = base_of(fold_word(_SIDE.sub("", body)), language)
    if " " in body:
        return Speaker(cast.fullest(body), "body")
    names = (name.text for name in cast.names if " " in name.text)
    bearers = [author for author in cast.authors if " " in author and base in _bases_of(author, language)]
    bearers = bearers if len(bearers) == 1 else []
    known = next((n for n in chain(names, bearers) if base in _bases_of(n, language)), _find_apposed(base, cast))
    if body.endswith(_OF_HOUSE):
        known = next(
            (name.text for name in cast.names if name.text.endswith(body[:-1]) and name.text != body[:-1]), None
        )
    if known:
        return Speaker(cast.fullest(known), "description")
    before = speaker.name if speaker else None
    if before and any(base_of(fold_word(word), language) for word in before.split()):
        return Speaker(before, "description")
    if before in cast.authors and " " not in before and any(c.isupper() for c in before[1:]):
        return Speaker(before, "description")  # the firm is EkoTerm
    if base and language.owner_ending and re.search(language.owner_ending, fold_word(body)):
        body = base[:1].translate(_DOTTED).upper() + base[1:]  # kulübün hesabından
    return Speaker(body, "body")


def _find_house(passage: Passage, cast: Cast) -> str | None:
    """Return whose post is embedded below or holds the words, where initials in the name show that nobody is a person:
    the authority is МЧС Уралья.
    """
    shown = find_shown_author(passage, cast) or find_author_below(passage, cast)
    words = (shown or "").split()
    return shown if any(w.isupper() and len(w) > _PAIR for w in words) and not (shown or "").isupper() else None


def _find_apposed(base: str | None, cast: Cast) -> str | None:
    """Return the name right behind which the article sets a noun for a body, where one alone has it: 소속사 봄뜰은."""
    text = cast.article.text
    found = set()
    for name in cast.names:
        before = cast.words(text[max(0, name.span.start - _LONGEST_BEFORE) : name.span.start].rstrip('«„“"'))
        apart = text[name.span.start - 1 : name.span.start] in (" ", *_MARKS)
        subject = bool(before) and before[-1].endswith(tuple(cast.language.subject_marks) or "\0")
        apart = apart and not subject  # 병원은 X에 적었다
        if before and apart and base_of(fold_word(before[-1]), cast.language) == base:
            found.add(cast.fullest(name.text))
    return found.pop() if len(found) == 1 else None


def _bases_of(name: str, language: Language) -> list[str | None]:
    return [base_of(fold_word(word), language) for word in name.split()]


def _find_named_place(found: Attribution, passage: Passage, cast: Cast) -> Speaker | None:
    """Return the body by whose name the place is where "they" write, or of which the sentence before tells: в «Рельсе»
    ответили, у Водоканалі пояснили.
    """
    cue, language = found.cue, cast.language
    if cue is None or not _is_of_many(cue, language):
        return None
    for span in (passage.tail, passage.lead, passage.before):
        placed = next((name for name in cast.names_in(span) if _is_placed(name, cast)), None)
        if placed:
            return Speaker(cast.fullest(placed.text), "body")
    told = (name for name in cast.names_in(passage.before) if not cast.is_object(name))
    body = next((name for name in told if _has_body(name.text, language)), None)
    return Speaker(cast.fullest(body.text), "body") if body else None


def _is_placed(name: Name, cast: Cast) -> bool:
    """Tell whether a preposition of place stands before the name of a body, in marks or by a noun for one: в «Рельсе»,
    у Федерації боксу; not в Туле.
    """
    before = cast.article.text[max(0, name.span.start - _LONGEST_BEFORE) : name.span.start]
    words = cast.words(before)
    placed = bool(words) and fold_word(words[-1]) in cast.language.locatives | cast.language.origins
    return placed and (before.endswith(_MARKS) or _has_body(name.text, cast.language))


def _has_body(name: str, language: Language) -> bool:
    return any(base_of(fold_word(word), language) for word in name.split())


def _told_before(found: Attribution, passage: Passage, cast: Cast) -> tuple[Hit, ...]:
    """Return where the sentence before says that a body wrote, for words which it merely said."""
    if any(hit.kind in ("post", "noun", "platform") for hit in found.hits) or cast.is_quoting(passage.before):
        return ()
    named = cast.prose_cues_in(passage.before)
    return tuple(hit for hit in named if hit.kind in ("noun", "post", "platform") and hit not in found.hits)


def _find_beside(found: Attribution, passage: Passage, cast: Cast) -> str | None:
    """Return the body in the clause of the verb, else in the sentence before words that nothing else attributes."""
    cue, lead, tail = found.cue, passage.lead, passage.tail
    if cue and tail.start <= cue.start < tail.end:
        behind = Span(tail.start, min(tail.end, tail.start + _REACH))
        beside = _find_in(behind, cast, cue) or _find_in(lead, cast, None) or _find_origin(lead, cast, cue)
        above = _is_of_many(cue, cast.language) or cue.text in cast.language.impersonal
        return beside or (
            _find_in(passage.before, cast, cue) if above and not cast.is_quoting(passage.before) else None
        )
    if cue and lead.start <= cue.start < lead.end:
        return _find_in(Span(max(lead.start, lead.end - _REACH), lead.end), cast, cue)
    if found.hits and not found.orphan:
        return _find_in(lead, cast, None) or _find_in(tail, cast, None)
    if cue is None and lead.slice(cast.article.text).rstrip().endswith(":"):
        return _find_in(lead, cast, None)  # The council backs down: “…”
    return _find_in(passage.before, cast, None) if found.orphan and not cast.is_quoting(passage.before) else None


def _find_in(span: Span, cast: Cast, cue: Hit | None) -> str | None:
    """Return the body that is the subject of a clause, owns the account or the post of it, or is where "they" write."""
    language, text = cast.language, cast.article.text
    words = list(word_pattern(language).finditer(text, span.start, span.end))
    keys = [fold_word(word.group()) for word in words]
    nouns = (
        language.post_nouns
        | language.account_nouns
        | frozenset(hit.text for hit in cast.cues_in(span) if hit.kind == "noun")
    )
    marks = tuple(language.subject_marks)
    names = [name for name in cast.names_in(span) if not cast.is_object(name)]
    for i, key in enumerate(keys):
        base = base_of(key, language)
        nominative = base if language.cased and not language.noun_endings else key
        if base is None or any(n.span.start <= words[i].start() < n.span.end for n in names):
            continue
        apart = i + 1 == len(keys) or text[words[i].end() : words[i + 1].start()].strip()
        following = "" if apart else keys[i + 1]
        if marks and not key.endswith(marks) and not following.startswith("측"):
            continue  # 병원에서
        before = keys[max(0, i - 2) : i]
        owns = any(word in nouns or bare_word(word, language) in nouns for word in before) or _is_owner(
            keys[i : i + 4], nouns, language
        )
        governed = bool(before) and before[-1] in language.prepositions | language.mediums | language.locatives
        prefix = _preposition_of(key, language)
        placed = bool(prefix) and prefix == language.joined_locative
        placed = placed or (governed and before[-1] in language.locatives)
        many = _is_of_many(cue, language) or bool(prefix and before and before[-1].endswith(language.plural_endings))
        if owns or (placed and many):
            return _phrase_at(i, words, prefix, language)
        governed = governed or bool(prefix)
        if _is_compound(following, language) or (before and before[-1] in language.titles):
            continue  # Sendika başkanı, رئيس النادي
        if governed or key != nominative or any(n.span.end <= words[i].start() for n in names):
            continue
        opens = i - _count_times(keys) < (_PREFIXED if language.proclitics else _OPENING)
        opens = opens and not _PARTED.search(_TIME.sub("", text[span.start : words[i].start()]))
        most = 1 if language.proclitics else _BEHIND
        follows = (
            cue is not None and cue.end <= words[i].start() and len(text[cue.end : words[i].start()].split()) < most
        )
        leads = (
            cue is not None and words[i].end() <= cue.start and len(text[words[i].end() : cue.start].split()) < _BEHIND
        )
        if opens or follows or leads:
            return _phrase_at(i, words, "", language)
    return None


def _find_origin(span: Span, cast: Cast, cue: Hit) -> str | None:
    """Return the body from which words came that stood somewhere: kulüpten gelen açıklamada “…” denildi."""
    language = cast.language
    if not language.origin_ending or cue.text not in language.impersonal:
        return None
    keys = (fold_word(word) for word in cast.words(span.slice(cast.article.text)))
    return next(
        (base for key in keys if re.search(language.origin_ending, key) and (base := base_of(key, language))), None
    )


def _phrase_at(i: int, words: Sequence["re.Match[str]"], prefix: str, language: Language) -> str:
    """Return a noun for a body with the word that it is of, where that has the article: בוועד הסוחרים, ועד הסוחרים."""
    noun, following = words[i].group(), words[i + 1].group() if i + 1 < len(words) else ""
    bare = _without_mark(re.sub("^וו", "ו", noun[len(prefix) :]), language)
    article = language.article
    of = (
        article and not bare.startswith(article) and following.startswith(article) and len(following) > len(article) + 2
    )
    return f"{bare} {following}" if of else bare


def _without_mark(noun: str, language: Language) -> str:
    """Return a noun without the particle that makes it a subject, where the noun alone is known: 소속사는."""
    cut = next((m for m in sorted(language.subject_marks, key=len, reverse=True) if noun.endswith(m)), "")
    return noun[: -len(cut)] if cut and fold_word(noun[: -len(cut)]) in collectives_of(language) else noun


def _preposition_of(key: str, language: Language) -> str:
    """Return the preposition that is written onto a noun for a body: בפסטיבל, للوزارة."""
    joined = key[:1] in language.joined_prepositions and key not in collectives_of(language)
    return key[:1] if joined else ""


def _count_times(keys: Sequence[str]) -> int:
    """Return how many words are the time with which a line opens: 07:40."""
    return next((i for i, key in enumerate(keys) if not key.isdigit()), len(keys))


def _is_owner(keys: list[str], nouns: frozenset[str], language: Language) -> bool:
    """Tell whether an ending makes the first word the owner of an account behind it: kulübün resmî hesabından."""
    owner = language.owner_ending and re.search(language.owner_ending, keys[0])
    return bool(owner) and any(
        key in nouns or any(key.startswith(noun) for noun in nouns if len(noun) > 3) for key in keys[1:]
    )


def _is_officer(passage: Passage, cast: Cast) -> bool:
    """Tell whether a clause opens with an office of a body, whose holder nobody names: Kulüp başkanı."""
    words = [fold_word(word) for word in cast.words(passage.lead.slice(cast.article.text))[:_PAIR]]
    opens = passage.lead.start == passage.sentence.start and len(words) == _PAIR and bool(cast.language.genitive)
    return opens and base_of(words[0], cast.language) is not None and words[1] in cast.language.titles


def _is_one(name: str, cast: Cast) -> bool:
    """Tell whether a name is one person's: where nouns have no articles it has two words, none of them a body's."""
    words = name.split()
    bare = (not cast.language.cased or bool(cast.language.name_endings)) and len(words) == _PAIR
    return (cast.sexes.is_person(name) or bare) and not _has_body(name, cast.language)


def _is_compound(following: str, language: Language) -> bool:
    """Tell whether an ending of the next word makes it the body's: Kulüp başkanı, Bakanlık kaynakları."""
    return bool(language.owned_ending) and re.search(language.owned_ending, following) is not None


def _is_of_many(cue: Hit | None, language: Language) -> bool:
    """Tell whether the ending of a verb says that many speak: написали."""
    return cue is not None and cue.kind in ATTRIBUTING and cue.text.endswith(language.plural_endings or ("\0",))
