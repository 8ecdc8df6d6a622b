"""Whom a description means: who is described so, whose post is shown, the subject of the sentence before."""

import re
from collections.abc import Sequence

from tweetcite.languages import Language
from tweetcite.model import Span
from tweetcite.names import is_possessive
from tweetcite.namesakes import is_same_name, name_words
from tweetcite.quotes.attribution import Speaker, name_speaker
from tweetcite.quotes.blocks import Passage
from tweetcite.quotes.bodies import is_somebody_named
from tweetcite.quotes.cast import Cast
from tweetcite.quotes.collectives import base_of
from tweetcite.quotes.cues import Hit
from tweetcite.quotes.homes import is_foreign_office
from tweetcite.quotes.introduced import find_introduced
from tweetcite.quotes.modifiers import MOST_OF_CROWD
from tweetcite.quotes.phrases import LONGEST_OWNER, has_articles, is_owned, is_utterance
from tweetcite.quotes.pronouns import find_lone_opener, find_told, resolve_pronoun
from tweetcite.quotes.shown import SHOWN, SURELY_SHOWN, find_author_below, find_shown_author
from tweetcite.quotes.tellers import find_teller
from tweetcite.quotes.topics import find_above, find_closing, find_first_subject, find_owner_behind, find_subject
from tweetcite.quotes.words import word_pattern
from tweetcite.text import fold_word

_TWO = 2
_WHOLLY_SHOWN = 1.0
_OFFICE = re.compile(r"\w+['’ ]+([^\W\d_]+ (?:du|de la|de|des|del|della|di|do|da|dos|van|of) (?!the\b)[^\W\d_]+)")


def resolve_phrase(phrase: str, passage: Passage, cast: Cast, last: str | None) -> Speaker | None:
    """Return whom a description means; somebody unnamed is a speaker without a name."""
    phrase = _cut_act(_cut_relative(phrase, cast), cast)
    words = [fold_word(w) for w in cast.words(phrase)]
    latter = _find_latter(words, passage, cast)
    if latter:
        return latter
    if _is_somebodys_account(words, cast.language):
        return Speaker(None, "unnamed")
    said = _find_whose_words(phrase, words, passage, cast, last)
    if said or is_utterance(words, cast.language):
        return said
    stated = is_owned(phrase, cast.language) and cast.language.pronouns.get(words[0]) in ("m", "f")
    if stated and cast.language.people_pronouns and words[-1] in cast.language.occasions:
        return resolve_pronoun(passage, cast, last, [])  # “…,” his own statement began
    return (
        _find_one_of_many(phrase, words, passage, cast, last)
        or _find_described(phrase, words, passage, cast, last)
        or _guess_described(phrase, words, passage, cast, last)
    )


def _is_somebodys_account(words: Sequence[str], language: Language) -> bool:
    """Tell whether a description is of an account that nobody is said to hold: An account in the founder's name."""
    known = bool(language.people_pronouns) and len(words) > 1 and words[0] in language.indefinite
    return known and words[1] in language.account_nouns


def _cut_act(phrase: str, cast: Cast) -> str:
    """Return the office with which a phrase opens, without what its holder did: the mayor sent two tweets."""
    words, language = phrase.split(), cast.language
    act = len(words) > _TWO and bool(language.people_pronouns) and is_utterance(words[_TWO:], language)
    plain = act and words[1].isalpha() and words[_TWO].islower() and fold_word(words[_TWO]) not in language.genitives
    return " ".join(words[:_TWO]) if plain and cast.offices.is_office(words[1]) else phrase


def _cut_relative(phrase: str, cast: Cast) -> str:
    """Return a description without the clause about whom it describes, nor where somebody unnamed is: the man whose
    word is in doubt; a rower beneath Tarn's post.
    """
    language = cast.language
    ends = language.people_relatives | language.owning_relatives
    words = list(word_pattern(language).finditer(phrase))
    if language.people_pronouns and len(words) > 1 and fold_word(words[0].group()) in language.indefinite:
        noun = [fold_word(words[1].group())]
        if noun[0] in language.prepositions | language.mediums:
            return words[0].group()  # one on the town's feed
        ends |= (
            frozenset()
            if is_utterance(noun, language)
            else language.prepositions - language.genitives - language.mediums
        )
    at = next((i for i, word in enumerate(words) if i > 1 and fold_word(word.group()) in ends), 0)
    return phrase[: words[at - 1].end()] if at else phrase


def _find_latter(words: Sequence[str], passage: Passage, cast: Cast) -> Speaker | None:
    """Return whom the sentence before, or the paragraph up to it, names last or first of two: the latter wrote; the
    former tweeted.
    """
    language, phrase = cast.language, " ".join(words)
    if phrase not in language.latter | language.former:
        return None
    start = cast.article.blocks[passage.block].span.start
    two = [cast.fullest(n.text) for n in cast.names_in(passage.before) if not cast.is_object(n)]
    if len(two) < _TWO:
        earlier = Span(start, passage.sentence.start)
        told = (n for n in cast.names_in(earlier) if not cast.is_quoted(n.span))
        two = list(dict.fromkeys(cast.fullest(n.text) for n in told))
        two = two if len(two) == _TWO else []
    chosen = two[:1] if phrase in language.former else two[-1:]
    return Speaker(chosen[0], "sentence-before") if len(two) >= _TWO else None


def _find_whose_words(
    phrase: str, words: Sequence[str], passage: Passage, cast: Cast, last: str | None
) -> Speaker | None:
    """Return whose a post or an answer is that stands for who speaks: “…,” the mayor's tweet said; came his reply."""
    language = cast.language
    owner = re.match(r"(.{2,40}?)['’]s\s", phrase)
    if owner and is_utterance(words, language):
        known = cast.offices.described(owner.group(1), passage.sentence.start)
        shown = None if known else find_shown_author(passage, cast) or find_author_below(passage, cast)
        if known or shown:
            return Speaker(known or shown, "possessive" if known else "description")
        body = base_of(fold_word(cast.words(owner.group(1))[-1]), language)
        if body and last and (is_somebody_named(last, cast) or cast.offices.is_described(last)):
            return Speaker(None, "unnamed")  # the band's tweet is not the manager's
    replies = any(word in language.reply_nouns for word in words)
    if replies and is_owned(phrase, language) and language.pronouns.get(words[0]) in ("m", "f"):
        return resolve_pronoun(passage, cast, last, [])  # Bo Tarn had seen it. “…,” came his reply
    if last and replies and not _is_somebody(phrase, words, language) and len(passage.before):
        return Speaker(last, "guess")  # who answers is not who spoke before
    if not is_utterance(words, language):
        return None
    teller = _find_teller_of(words[0], passage, cast) if is_owned(phrase, language) else None
    if teller:
        return teller
    closing = find_closing(passage, cast, (), words[0]) if is_owned(phrase, language) else None
    if closing:
        return Speaker(closing, "possessive")  # Bo Tarn weighed in. “…,” his tweet said
    before = find_subject(passage.before, cast, last) if len(passage.before) else name_speaker(last, "run")
    told = find_owner_behind(passage.before, cast) if before and not is_owned(phrase, language) else None
    if before and told and told != before.name:
        return Speaker(told, "guess")  # Bo Tarn spoke of a tweet by Ida Holm. “…,” the tweet says
    return _keep_body(before or find_above(passage, cast), words[0], cast, last)


def _find_teller_of(owner: str, passage: Passage, cast: Cast) -> Speaker | None:
    """Return whom the sentences before tell of whose post it is: Hardest to bear is that of Bo Tarn, who leads them.
    “…,” his tweet began.
    """
    if not cast.language.people_pronouns:
        return None
    teller = find_teller(passage, cast, posted=False)
    if teller is None or cast.sexes.is_other(teller, (), owner):
        return None
    thing = cast.language.pronouns.get(owner) == "n"
    if " " not in teller and base_of(fold_word(teller), cast.language):
        return Speaker(fold_word(teller), "body")  # the Women's Institute: a noun for a body is not its name
    return None if thing and is_somebody_named(teller, cast) else Speaker(teller, "possessive")


def _keep_body(found: Speaker | None, owner: str, cast: Cast, last: str | None) -> Speaker | None:
    """Return whose post it is, but nobody who is surely a person of what the pronoun for things owns: The union said
    that Ms Tarn was late. “…,” its post read.
    """
    language = cast.language
    thing = bool(language.people_pronouns) and owner in language.possessives and language.pronouns.get(owner) == "n"
    if not thing or found is None or found.name is None or not is_somebody_named(found.name, cast):
        return found
    body = last if last and not is_somebody_named(last, cast) else None
    return name_speaker(body, "body") or Speaker(None, "unnamed")


def _find_one_of_many(
    phrase: str, words: Sequence[str], passage: Passage, cast: Cast, last: str | None
) -> Speaker | None:
    """Return who speaks where a description is of many, of somebody, or of one more post of a row."""
    language = cast.language
    if is_owned(phrase, language) and any(hit.kind == "audience" for hit in cast.cues_in(passage.lead)):
        return resolve_pronoun(passage, cast, last, [])  # her followers were set a riddle: “…”
    led = passage.lead.slice(cast.article.text).rstrip().endswith(":")
    crowd = _is_crowd(words, language) and not cast.offices.described(phrase)
    if crowd or _is_somebody(phrase, words, language):
        joined = led and passage.lead.start > passage.sentence.start
        joined = joined and (last == find_shown_author(passage, cast) or _is_given(phrase, passage, cast))
        whole = find_shown_author(passage, cast, _WHOLLY_SHOWN) if led else None  # One consolation: “…”
        known = name_speaker(whole, "description") or name_speaker(last if joined else None, "run")
        return known or Speaker(None, "unnamed")  # … and a warning: “…”
    if not _is_one_of_row(words, language):
        return None
    told = len(passage.before) and not cast.is_quoting(passage.before) and bool(language.people_pronouns)
    teller = find_subject(passage.before, cast, last) if told else None  # Tarn posted two lines. “…,” ran the first
    return teller or name_speaker(last, "run")  # “…,” read the third


def _is_given(phrase: str, passage: Passage, cast: Cast) -> bool:
    """Tell whether nothing but a thing stands between two quotations, of which the first takes it: o texto dá aos
    «moradores» um prazo: «…».
    """
    between = passage.lead.slice(cast.article.text)
    return between[:1].isspace() and between.strip(" \u00a0:：") == phrase.strip()


def _is_somebody(phrase: str, words: Sequence[str], language: Language) -> bool:
    return words[0] in language.indefinite or phrase in language.indefinite


def _find_described(
    phrase: str, words: Sequence[str], passage: Passage, cast: Cast, last: str | None
) -> Speaker | None:
    """Return whom the article describes so, if it has named them by then; of what is somebody's own, nobody."""
    known = cast.offices.described(phrase, passage.sentence.start)
    if known:
        office = cast.language.cased and cast.offices.is_office(words[-1])
        body = bool(cast.language.people_pronouns) and base_of(words[-1], cast.language) is not None
        early = (office or body) and not _is_named_before(known, passage, cast)
        if early and body:
            return None  # whom the article introduces later as a club is not the club yet
        main = cast.offices.main_figure if early else None
        guessed = main is not None and _is_named_before(main, passage, cast)
        return Speaker(main, "guess") if guessed else Speaker(known, "description")
    if not is_owned(phrase, cast.language):
        return None
    # his lawyer is not he; her findings are hers, where her post holds the words
    own = _find_own(passage, cast, last)
    return own or _name_by_noun(words, cast.language) or Speaker(None, "unnamed")  # their union shot back


def _guess_described(
    phrase: str, words: Sequence[str], passage: Passage, cast: Cast, last: str | None
) -> Speaker | None:
    """Return who may be meant by a description of nobody: whose post is shown, who was named before, who spoke last."""
    language = cast.language
    if cast.offices.is_held_elsewhere(phrase) or is_foreign_office(phrase, cast):
        return name_speaker(find_shown_author(passage, cast), "description") or Speaker(None, "unnamed")
    told_of = _find_person_before(passage, cast)
    shown = find_shown_author(passage, cast, SURELY_SHOWN if told_of else SHOWN) or find_author_below(passage, cast)
    if not has_articles(language) and any(w[0].isupper() for w in cast.words(phrase)[1:]):
        # whom an office means that the article does not introduce is not known
        return name_speaker(shown, "description") or Speaker(None, "unnamed")
    if shown:
        return Speaker(shown, "description")
    if last and told_of in (None, last) and is_official(words, last, passage, cast):
        return Speaker(last, "description")
    opener = None if len(passage.lead) else find_lone_opener(passage.before, cast)
    if opener and opener not in cast.sexes.things:
        return Speaker(opener, "guess")  # Bo Tarn laughed. “…,” the farmer wrote
    start = cast.article.blocks[passage.block].span.start
    told_of = told_of or find_introduced(Span(start, passage.sentence.start), cast)
    if told_of:
        return Speaker(told_of, "body" if _goes_on_as_body(told_of, words, passage, cast) else "guess")
    held = language.cased and cast.offices.is_office(words[-1])
    told = find_told(passage, cast) or last
    if told and _is_answered(told, passage, cast):
        told = _find_only_one(passage.before, told, cast)  # the rower posted under Tarn's tweet
        return name_speaker(told, "guess") or Speaker(None, "unnamed")
    if told and not (held and not cast.offices.may_hold(told)):
        return Speaker(told, "body" if _goes_on_as_body(told, words, passage, cast) else "guess")
    if held and cast.offices.main_figure:
        return Speaker(cast.offices.main_figure, "guess")
    office = _OFFICE.match(phrase) if language.cased else None
    linked = [fold_word(word) for word in office.group(1).split()] if office else []
    if (
        office
        and not _is_said(linked[0], language)
        and linked[-1] not in language.function_words | language.pronouns.keys()
    ):
        return Speaker(office.group(1), "office")
    return find_above(passage, cast, held=held) or _name_by_noun(words, language)


def is_official(words: Sequence[str], name: str, passage: Passage, cast: Cast) -> bool:
    """Tell whether a noun for whoever holds an office means who is quoted in the sentence before, and holds one:
    «…», — написал глава района Гусев. По словам чиновника, «…».
    """
    near = len(passage.before) > 0 and cast.is_quoting(passage.before)
    return near and not cast.language.officials.isdisjoint(words) and cast.offices.has_office(name)


def _is_answered(name: str, passage: Passage, cast: Cast) -> bool:
    """Tell whether somebody's post is what the words stand under or answer."""
    text = cast.article.text
    owners = [n for n in cast.names_in(passage.tail) if is_possessive(text, n) and cast.fullest(n.text) == name]
    return any(
        hit.kind in ("noun", "reply") for n in owners for hit in cast.cues_in(Span(n.span.end, passage.tail.end))
    )


def _find_only_one(span: Span, other: str, cast: Cast) -> str | None:
    """Return the one person besides another whom a sentence names by their whole name."""
    people = {full for name in cast.names_in(span) if len(name_words(full := cast.fullest(name.text))) > 1}
    left = people - {other} - cast.sexes.things
    return left.pop() if len(left) == 1 else None


def _find_person_before(passage: Passage, cast: Cast) -> str | None:
    """Return of whom the sentences of the paragraph tell that stand before that of the words."""
    start = cast.article.blocks[passage.block].span.start
    subject = find_first_subject(Span(start, passage.sentence.start), cast)
    whole = subject is not None and (len(name_words(subject.text)) > 1 or subject.titles)
    return cast.fullest(subject.text) if subject and whole and not cast.is_object(subject) else None


def _name_by_noun(words: Sequence[str], language: Language) -> Speaker | None:
    """Return the body that a description ends in a noun for, whatever its name is."""
    known = bool(language.people_pronouns) and bool(words) and base_of(words[-1], language) is not None
    return Speaker(words[-1], "body") if known else None


def _goes_on_as_body(name: str, words: Sequence[str], passage: Passage, cast: Cast) -> bool:
    """Tell whether a noun for a body surely means whoever is quoted in the sentence before, as nothing makes that a
    person: “…,” Larkin Space said. A valve, the company explained, had “failed”.
    """
    language = cast.language
    body = bool(language.people_pronouns) and base_of(words[-1], language) is not None
    near = body and len(passage.before) > 0 and cast.is_quoting(passage.before)
    return near and not (is_somebody_named(name, cast) or cast.offices.has_office(name))


def _is_named_before(name: str, passage: Passage, cast: Cast) -> bool:
    """Tell whether an article has named somebody before the words: whom it introduces later is not meant yet."""
    return any(n.span.start < passage.tail.end and cast.fullest(n.text) == name for n in cast.names)


def _find_own(passage: Passage, cast: Cast, last: str | None) -> Speaker | None:
    """Return whom a possessive pronoun means, where the words lie in an embedded post of theirs: Her findings: “…”."""
    meant = resolve_pronoun(passage, cast, last, [])
    shown = find_shown_author(passage, cast)
    same = meant is not None and shown is not None and is_same_name(meant.name or "", shown, cast.language.titles)
    if same or shown is None:
        return meant if same else None
    return name_speaker(find_shown_author(passage, cast, SURELY_SHOWN), "description")  # their union, and its post


def _is_one_of_row(words: Sequence[str], language: Language) -> bool:
    """Tell whether a description is a number alone, so that a post of a row is meant: the third, the last."""
    known = language.ordinals.keys() | language.last_words
    return len(words) > 1 and words[0] in language.definite and words[1] in known and known.issuperset(words[2:])


def _is_said(noun: str, language: Language) -> bool:
    """Tell whether a noun means what is said, not who says it: la question de Paul."""
    return noun in language.voice_nouns | language.reply_nouns | language.post_nouns | language.questions


def _is_crowd(words: Sequence[str], language: Language) -> bool:
    """Tell whether a description is of many: the residents, les riverains."""
    return any(word in language.crowds for word in words[:MOST_OF_CROWD])


def find_owner(passage: Passage, cast: Cast, hits: Sequence[Hit], last: str | None) -> Speaker | None:
    """Return whom a possessive pronoun means that owns the words: “Her last message was …”, “… was her verdict”."""
    text, language = cast.article.text, cast.language
    for hit in hits:
        if hit.kind not in ("noun", "voice", "reply"):
            continue
        words = list(
            word_pattern(language).finditer(text, max(passage.lead.start, hit.start - LONGEST_OWNER), hit.start)
        )
        owners = [fold_word(m.group()) for m in words[-3:]]
        owned = language.possessives if language.name_endings else language.definite
        if any(w in language.pronouns and w in owned for w in owners):
            return resolve_pronoun(passage, cast, last, [])
    return None
