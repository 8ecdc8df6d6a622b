"""The subject of the main clause on which a verb without one hangs: A said that B decides it, adding that “…”."""

from tweetcite.model import Span
from tweetcite.names import Name, is_possessive
from tweetcite.quotes.attribution import Speaker, name_speaker
from tweetcite.quotes.blocks import Passage
from tweetcite.quotes.cast import Cast
from tweetcite.quotes.clauses import find_last_pronoun
from tweetcite.quotes.cues import ATTRIBUTING, Hit
from tweetcite.quotes.modifiers import drop_modifiers, skip_opening
from tweetcite.quotes.phrases import find_phrase, is_owned
from tweetcite.quotes.pronouns import resolve_pronoun
from tweetcite.quotes.words import word_pattern
from tweetcite.text import fold, fold_word

_PAIR = 2
_PARTING = (",", "--", "—", "–")
_LONGEST_WORD = 20


def find_main_subject(passage: Passage, cast: Cast, verb: Hit, last: str | None) -> Speaker | None:
    """Return the subject of the clause on which a verb without one hangs: A said that B decides it, adding that “…”;
    A passed over B and tweeted: “…”.
    """
    text, language = cast.article.text, cast.language
    before = text[passage.lead.start : verb.start].rstrip()
    comma = before.endswith(_PARTING) and verb.text.endswith(language.participles or ("\0",))
    words = [fold_word(word) for word in before.split(" ")[-_PAIR:]]
    joined = (
        language.conjunction in words
        and set(words[words.index(language.conjunction) + 1 :]) <= language.times | language.sequels
    )
    joined = joined and bool(language.participles)
    # A responded to B's post by saying
    means = words[-1] in language.agents and verb.text.endswith(language.participles or ("\0",))
    if not (comma or joined or means or _hangs_loosely(passage, cast, verb)):
        return None
    main = skip_opening(Span(passage.lead.start, verb.start), cast)
    main = _skip_clause(passage.lead.start, main, cast) if means else main
    own = _find_somebody(main, cast)
    if own:
        return name_speaker(cast.offices.described(own), "description") or Speaker(None, "unnamed")
    names = [n for n in cast.names_in(main) if not cast.is_object(n) and not is_possessive(text, n)]
    names = [n for n in names if not _owns_post(n, cast)] or names
    led = cast.names_in(Span(passage.lead.start, verb.start))
    if led and passage.lead.start > passage.sentence.start and all(cast.is_governed(n) for n in led):
        # A tweeted that they “…” in B, complaining that they “…”
        main = skip_opening(Span(passage.sentence.start, verb.start), cast)
        free = [n for n in cast.names_in(main) if not (cast.is_object(n) or cast.is_quoted(n.span))]
        names = [n for n in free if not is_possessive(text, n)] or names
    if not led and comma and language.people_pronouns and passage.lead.start > passage.sentence.start:
        # The mayor hit back at the “chaos” tale, tweeting: “…”
        main = skip_opening(Span(passage.sentence.start, verb.start), cast)
        free = [n for n in cast.names_in(main) if not (cast.is_object(n) or cast.is_quoted(n.span))]
        names = [n for n in free if not is_possessive(text, n)]
    joined_names = [n for n in names if _opens_main_clause(n, main, cast)]
    if joined_names:
        return Speaker(cast.fullest(joined_names[-1].text), "lead")
    pronoun = find_last_pronoun(text, Span(main.start, names[0].span.start if names else main.end), language)
    if pronoun and (names or comma):
        return resolve_pronoun(passage, cast, last, [])
    known = find_office(main, cast)
    if known:
        return Speaker(known, "description")
    return Speaker(cast.fullest(drop_modifiers(names, cast)[0].text), "lead") if names else None


def _skip_clause(start: int, main: Span, cast: Cast) -> Span:
    """Leave out the clause that opens a sentence, with what commas set off in it: After Bo Tarn, a rower, left, Ida
    Rehm reacted.
    """
    text, comma = cast.article.text, cast.article.text.rfind(",", main.start, main.end)
    first = fold_word(next(iter(cast.words(text[start : main.end])), ""))
    last = Span(comma + 1, main.end)
    named = [name for name in cast.names_in(last) if not cast.is_object(name)] if comma > 0 else []
    return last if named and first in cast.language.subordinators else main


def _hangs_loosely(passage: Passage, cast: Cast, verb: Hit) -> bool:
    """Tell whether a participle that a comma or colon parts from the words hangs, with no comma of its own, on a clause
    of saying: She said the quay was lost declaring, “…”; not: he met a crowd chanting “…”, Ida Rehm saying, “…”.
    """
    text, language = cast.article.text, cast.language
    if not language.people_pronouns or not verb.text.endswith(language.participles or ("\0",)):
        return False
    parted = text[verb.end : passage.parts[0].outer.start].strip() in (",", ":")
    before = text[passage.lead.start : verb.start]
    said = [hit for hit in cast.cues_in(Span(passage.lead.start, verb.start)) if hit.kind in ATTRIBUTING]
    word = before.rpartition(" ")[0].rpartition(" ")[2] if before.endswith(" ") else ""
    plain = word.isalpha() and word.islower() and fold_word(word) not in language.tenses | language.relatives
    told = bool(said) and find_last_pronoun(text, Span(passage.lead.start, said[0].start), language) is not None
    return parted and plain and told and said[0].kind == "speech"


def find_office(main: Span, cast: Cast) -> str | None:
    """Return whose office opens a clause: The mayor went after Bo Tarn, calling the quay “…”."""
    text, phrase = cast.article.text, find_phrase(cast.article.text, main, cast.language)
    opens = phrase is not None and main.slice(text).lstrip().startswith(phrase)
    if phrase is None or not opens or is_owned(phrase, cast.language):
        return None
    start = text.index(phrase, main.start)
    name = next(iter(cast.names_in(Span(start, start + len(phrase)))), None)
    before = cast.words(text[start : name.span.start])[-1:] if name else []
    held = bool(before) and fold_word(before[0]) in cast.language.titles  # o presidente Michel Tarn
    return None if held else cast.offices.described(phrase)


def _opens_main_clause(name: Name, main: Span, cast: Cast) -> bool:
    """Tell whether a conjunction behind a comma joins a clause to a sentence whose subject a name is: A said that B
    came, and C went home, saying: “…”.
    """
    text = cast.article.text
    before = text[main.start : name.span.start].rstrip()
    joint, rest = before.rpartition(" ")[2], before.rpartition(" ")[0].rstrip()
    following = text[name.span.end : name.span.end + 2]
    goes_on = following[:1] == " " and following[1:].islower()
    return fold(joint) == cast.language.conjunction and rest.endswith(",") and goes_on


def _owns_post(name: Name, cast: Cast) -> bool:
    """Tell whether a name stands right behind a noun for a post, where cases make it the owner: na wpis Mazur."""
    if not cast.language.name_endings:
        return False
    before = cast.words(cast.article.text[max(0, name.span.start - _LONGEST_WORD) : name.span.start])
    return bool(before) and fold_word(before[-1]) in cast.language.post_nouns | cast.language.reply_nouns


def _find_somebody(main: Span, cast: Cast) -> str | None:
    """Return the subject without a name of the last clause that a conjunction joins to a sentence: A said that B came,
    and the guard chided her, asking: “…”.
    """
    text, language = cast.article.text, cast.language
    words = list(word_pattern(language).finditer(text, main.start, main.end))
    joints = [i for i, w in enumerate(words[:-1]) if fold_word(w.group()) == language.conjunction]
    joints = [i for i in joints if text[: words[i].start()].rstrip().endswith(",")]
    opener = words[joints[-1] + 1] if joints else None
    if opener is None or fold_word(opener.group()) not in language.definite | language.indefinite:
        return None
    return find_phrase(text, Span(opener.start(), main.end), language)
