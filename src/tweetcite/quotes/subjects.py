"""The subject of an attributing verb: a name, a handle, a pronoun or a description, on either side of it."""

import re
from collections.abc import Sequence

from tweetcite.languages import Language
from tweetcite.model import Span
from tweetcite.names import Name, is_possessive
from tweetcite.namesakes import name_words
from tweetcite.quotes.attribution import Speaker, name_speaker
from tweetcite.quotes.blocks import Passage
from tweetcite.quotes.cast import Cast
from tweetcite.quotes.clauses import cut_time, find_agent, is_determiner, opens_verb, reaches_verb
from tweetcite.quotes.collectives import base_of
from tweetcite.quotes.cues import Hit
from tweetcite.quotes.modifiers import drop_modifiers
from tweetcite.quotes.owners import find_possessor_in
from tweetcite.quotes.phrases import find_phrase, is_utterance
from tweetcite.quotes.pronouns import resolve_pronoun
from tweetcite.quotes.referents import resolve_phrase
from tweetcite.quotes.shown import find_shown_author
from tweetcite.quotes.strangers import names_stranger
from tweetcite.quotes.titled import opening_title
from tweetcite.quotes.topics import find_above, find_first_subject, find_subject
from tweetcite.quotes.verbs import find_first_word, has_meaning, is_passive, points_back, skip_manner
from tweetcite.quotes.words import OPENERS, word_pattern
from tweetcite.text import fold, fold_word

HANDLE = re.compile(r"(?<![\w@/])@([A-Za-z0-9_][\w.-]*\w)")
_LONGEST_OWNER = 40
_LONGEST_BEHIND = 160
_LEAST_OF_CLAUSE = 4
_MOST_BEFORE_OUTLET, _LONGEST_OUTLET = 2, 40
_STOP = re.compile(r"[^\w\s-]")
_CLOSERS = '”"’»“'
_PAIR = 2


def find_behind(passage: Passage, cast: Cast, verb: Hit, last: str | None) -> Speaker | None:
    """Find the subject of a verb that follows the quotation: before the verb, else behind it (inverted)."""
    text = cast.article.text
    if is_passive(verb, cast):
        return find_agent(verb, passage, cast)
    if verb.text in cast.language.own_words:
        return resolve_pronoun(passage, cast, last, [])
    quoted = find_by_line(cast.cues_in(passage.tail), passage, cast) if verb.text in cast.language.quoting else None
    if quoted:
        return quoted  # „…” – cytuje wpis Kuleszy portal
    before = Span(skip_manner(text, passage.tail.start, verb, cast.language), verb.start)
    led = any(c.isalnum() for c in before.slice(text)) and not opens_verb(text, before, cast.language)
    comma = text.find(",", verb.end, passage.tail.end)
    owned = Span(passage.tail.start, comma if comma > 0 else passage.tail.end)
    apart = (led and _has_subject(before, cast)) or (not led and _opens_with_stranger(verb, passage, cast))
    possessor = None if apart else find_possessor_in(owned, cast)
    if possessor:
        return possessor
    if led and not points_back(text, before, cast.language):
        subject = find_subject_in(before, cast, passage, last, "same-sentence")
        inverts = not (cast.language.cased or cast.language.verb_final)
        if subject or not inverts or not cast.names_in(Span(verb.end, passage.tail.end)):
            return subject
    if cast.language.verb_final and not cast.language.cased and cast.language.quotatives:
        return None  # …と約束すると、丹羽さんは: who follows is the subject of the next clause
    behind = Span(verb.end, min(passage.tail.end, verb.end + _LONGEST_BEHIND))
    behind = _cut_aside(cut_time(behind, cast), verb, cast)
    if is_bare_reply(verb, cast) and not any(c.isalnum() for c in behind.slice(text)):
        # who answers is not who spoke before
        return name_speaker(find_shown_author(passage, cast) or last, "guess") or Speaker(None, "unnamed")
    source = find_source_beside(verb, behind, cast) if verb.text in cast.language.source_phrases else None
    if source:
        return source
    outlet = _find_outlet(verb, behind, passage, cast)
    if outlet:
        return Speaker(outlet, "paper")
    if last and not cast.names_in(behind) and _reads_post(verb, behind, cast):
        return Speaker(last, "run")  # recita un altro passaggio del toot
    if names_stranger(verb, behind, passage, cast):
        return name_speaker(find_shown_author(passage, cast), "description") or Speaker(None, "unnamed")
    return find_subject_in(behind, cast, passage, last, "inverted")


def _find_outlet(verb: Hit, behind: Span, passage: Passage, cast: Cast) -> str | None:
    """Return the name in marks that is the subject right behind a verb: schreibt der „Bote“, пишет портал «Заречье»."""
    text, language = cast.article.text, cast.language
    end = passage.tail.end  # where the marks of the name begin, if they are the next ones
    words = [fold_word(word) for word in cast.words(text[verb.end : end])]
    marks = text[end : end + 1]
    if not marks or marks not in OPENERS or not language.cased or len(words) > _MOST_BEFORE_OUTLET:
        return None
    if _STOP.search(text, verb.end, end):
        return None
    noun = words[-1] if words else ""
    led = len(words) == 1 or (len(words) > 1 and words[-2] in language.definite)  # no performer of the hit «Stay»
    medium = led and (noun in language.papers or any(noun.startswith(stem) for stem in language.works))
    # what tweets so is rather somebody's nickname: tuiteó el «Búho»
    bare = verb.kind == "write" and (not words or noun in language.definite - language.possessives)
    closed = next((at for at in range(end + 2, min(len(text), end + _LONGEST_OUTLET)) if text[at] in _CLOSERS), 0)
    inner = text[end + 1 : closed].strip()
    named = inner[:1].isupper() and inner[-1:].isalnum() and len(inner.split()) <= _LEAST_OF_CLAUSE
    return inner if closed and named and (bare or medium) else None


def is_bare_reply(verb: Hit, cast: Cast) -> bool:
    """Tell whether a phrase says that an answer came, not whose it is: “…,” came the reply."""
    return verb.kind == "write" and verb.text.rpartition(" ")[2] in cast.language.reply_nouns


def _has_subject(span: Span, cast: Cast) -> bool:
    """Tell whether somebody is the subject before a verb, so that whose post stands behind it is not: “…,” the rower
    wrote under Tarn's tweet.
    """
    text, language = cast.article.text, cast.language
    first = find_first_word(text, span, language)
    word = fold_word(first.group()) if first else ""
    phrase = find_phrase(text, span, language)
    described = phrase is not None and not is_utterance(cast.words(phrase), language)
    person = word in language.subjects and language.pronouns.get(word) != "n"
    named = any(not is_possessive(text, name) and not cast.is_object(name) for name in cast.names_in(span))
    return bool(language.people_pronouns) and (described or person or named)


def _opens_with_stranger(verb: Hit, passage: Passage, cast: Cast) -> bool:
    """Tell whether somebody unnamed is the subject right behind a verb that only people are the subject of, so that
    whose post is named behind is not: “…,” suggested a rower beneath Tarn's post; not: read a copy of Tarn's post.
    """
    language, text = cast.language, cast.article.text
    if not language.people_pronouns or verb.text in language.impersonal:
        return False
    words = [fold_word(word) for word in cast.words(text[verb.end : verb.end + _LONGEST_OWNER])][:_PAIR]
    things = language.post_nouns | language.voice_nouns | language.reply_nouns | language.account_nouns
    things |= language.pictures | language.renderings
    return len(words) == _PAIR and words[0] in language.indefinite and words[1] not in things


def _reads_post(verb: Hit, behind: Span, cast: Cast) -> bool:
    """Tell whether a verb without a subject says in which part of a post the words stand."""
    nouns = [hit.start for hit in cast.cues_in(behind) if hit.kind == "noun"]
    words = [fold_word(word) for word in cast.words(cast.article.text[behind.start : nouns[0]])] if nouns else []
    part = 1 < len(words) <= _LEAST_OF_CLAUSE and words[-1] in cast.language.genitives
    return part and verb.text in cast.language.impersonal


def _cut_aside(span: Span, verb: Hit, cast: Cast) -> Span:
    """Return what stands behind a verb without whom a phrase gives for a source (publicó el cirujano, según la página
    Faro), nor what describes the post where the verb has no subject (lê-se no texto, que deixa um reparo), nor what its
    subject, left out, does beside (atacou, contradizendo Bo Tarn).
    """
    text, language = cast.article.text, cast.language
    comma = text.find(",", span.start, span.end)
    if verb.text in language.impersonal:
        return Span(span.start, comma) if comma >= 0 else span
    aside = find_first_word(text, Span(comma, span.end), language) if comma >= 0 and language.drops_subjects else None
    doing = aside is not None and aside.group()[0].islower() and aside.group().endswith(language.participles)
    if doing and not cast.names_in(Span(span.start, comma)):
        return Span(span.start, comma)
    sources = (hit for hit in cast.cues_in(span) if hit.text in language.source_phrases)
    source = next((hit.start for hit in sources if text[span.start : hit.start].strip()), span.end)
    return Span(span.start, source)


def find_source_beside(phrase: Hit, behind: Span, cast: Cast) -> Speaker | None:
    """Return who alone is named right behind a phrase for a source: according to Bo Tarn, who keeps a diary; not
    according to Bo Tarn fans.
    """
    text, names = cast.article.text, cast.names_in(behind)
    if not names or not cast.language.cased or text[phrase.end : names[0].span.start].strip():
        return None
    end = names[0].span.end
    closed = text[end : end + 1] in (",", ".", ";") or end == behind.end
    return Speaker(cast.fullest(names[0].text), "inverted") if closed else None


def is_told(name: Name, cast: Cast) -> bool:
    """Tell whether a preposition before whom one tells something governs a name."""
    words = [fold_word(word) for word in cast.words(cast.article.text[max(0, name.span.start - 24) : name.span.start])]
    if words and words[-1] in cast.language.selfsame:
        words.pop()
    return bool(words) and words[-1] in cast.language.hearers


def _is_hearer(name: Name, span: Span, cast: Cast) -> bool:
    """Tell whether an agency right behind a verb is who was told: рассказала РИА Новости местная жительница."""
    text = cast.article.text
    if not cast.language.name_endings or text[span.start : name.span.start].strip():
        return False
    if not any(word in cast.language.agencies for word in name_words(name.text)):
        return False
    following = find_first_word(text, Span(name.span.end, span.end), cast.language)
    apart = text[name.span.end : following.start()] if following else ""
    return (
        following is not None
        and apart == " "
        and (has_meaning(following.group(), cast.language) or following.group()[0].isupper())
    )


def find_by_line(hits: Sequence[Hit], passage: Passage, cast: Cast) -> Speaker | None:
    """Return whose post is named: „heißt es in einem Tweet von Ines Okafor“."""
    text = cast.article.text
    for hit in hits if not cast.language.quotatives else ():
        behind = Span(hit.end, min(hit.end + _LONGEST_OWNER, passage.tail.end))
        names = cast.names_in(behind) if hit.kind == "noun" else ()
        gap = text[hit.end : names[0].span.start] if names else ","
        near = [word for word in gap.split() if fold_word(word) not in cast.language.platform_names]
        if len(near) <= _PAIR and "," not in gap:
            return Speaker(cast.fullest(names[0].text), "by-line")
    return None


def find_described_owner(passage: Passage, cast: Cast, verb: Hit) -> Speaker | None:
    """Return whose post it is in which one reads the words, where a description says so: hieß es in einem Post des
    Verlags; peut-on lire dans un tweet du club. Whoever spoke last is not meant.
    """
    text, language = cast.article.text, cast.language
    joints = language.genitives | language.agents | (language.definite if language.noun_capitals else frozenset())
    for hit in cast.cues_in(Span(verb.end, passage.tail.end)):
        words = [m.group() for m in word_pattern(language).finditer(text, hit.end, hit.end + _LONGEST_OWNER)]
        if hit.kind != "noun" or not words or fold_word(words[0]) not in joints:
            continue
        nouns = [word for word in words[1:] if fold_word(word) not in language.definite][:1]
        if language.noun_capitals:
            nouns += [word[: -len(end)] for word in nouns for end in ("s", "es") if word.endswith(end)]
        if any(_is_holder(fold_word(word), language) for word in nouns):
            known = next((known for word in nouns if (known := cast.offices.described(word))), None)
            return name_speaker(known or find_shown_author(passage, cast), "description") or Speaker(None, "unnamed")
    return None


def _is_holder(noun: str, language: Language) -> bool:
    """Tell whether a noun is for who can have an account: an office, a body, a paper."""
    return noun in language.titles or base_of(noun, language) is not None or noun.startswith(language.works or ("\0",))


def find_subject_in(span: Span, cast: Cast, passage: Passage, last: str | None, evidence: str) -> Speaker | None:
    """Return the subject among the words of a stretch: a name, a handle, a pronoun or a description."""
    text, language = cast.article.text, cast.language
    span = _skip_object(span, cast) if evidence == "inverted" else span
    first = find_first_word(text, span, language)
    if evidence == "same-sentence" and first and is_writer(first, language):
        return Speaker(None, "unnamed")
    handle = HANDLE.search(text, span.start, span.end)
    names = [n for n in cast.names_in(span) if not (is_possessive(text, n) or _is_told_paper(n, cast))]
    if handle and (not names or handle.start() < names[0].span.start):
        return Speaker(handle.group(0), "handle")
    if first and fold_word(first.group()) in language.pronouns and not is_determiner(text, first, span, language):
        if _tells_of_relation(passage, cast) and not find_shown_author(passage, cast):
            return Speaker(None, "unnamed")
        return resolve_pronoun(passage, cast, last, [])
    phrase = find_phrase(text, span, language)
    if evidence == "same-sentence" and names and (_is_home(phrase, names[0], span, cast) or _has_home(names, cast)):
        return Speaker(cast.fullest(names[0].text), evidence)
    if evidence == "inverted" and phrase and _is_addressed(phrase, language):
        phrase = None  # le espetó al alcalde
    described = phrase is not None and not is_utterance(cast.words(phrase), language)
    if evidence in ("inverted", "same-sentence") and described:
        # wrote the mayor of Valmont; the congressman from Idaho wrote: no place writes
        names = [n for n in names if not cast.is_object(n)]
    elif evidence == "inverted":
        # a embaixadora na ONU, Ana Ruiz; not respondió al propio Tarn
        free = [n for n in names if not cast.is_object(n)]
        owner = None if free or not phrase else _find_described_owner(span, names, cast)
        if owner:
            return resolve_phrase(owner, passage, cast, last)
        # pochwaliła się biegaczka z Krosna: where no article shows a description, what a preposition governs is a part
        names = free or ([] if language.name_endings else [n for n in names if not is_told(n, cast)])
    if evidence == "inverted" and names and _is_hearer(names[0], span, cast):
        return Speaker(cast.fullest(names[1].text), evidence) if len(names) > 1 else Speaker(None, "unnamed")
    names = drop_modifiers(names, cast)
    if evidence == "same-sentence":
        names = [n for n in names if reaches_verb(n, span.end, cast)] or (names if not phrase else [])
    if names:
        return Speaker(cast.fullest(names[0].text), evidence)
    if phrase:
        return resolve_phrase(phrase, passage, cast, last)
    if evidence == "inverted":
        headed = cast.article.blocks[passage.block].kind == "headline" and first is not None and language.cased
        office = first.group() if headed and first and cast.offices.is_office(first.group()) else None
        if office:  # « … », dit maire sur X
            return name_speaker(cast.offices.described(office), "description") or Speaker(None, "unnamed")
        return _subject_left_out(passage, cast, last)
    if any(is_possessive(text, name) for name in cast.names_in(span)):
        return name_speaker(find_shown_author(passage, cast), "description")  # Tarn's lawyer wrote
    return None


def _is_home(phrase: str | None, name: Name, span: Span, cast: Cast) -> bool:
    """Tell whether a description only says of what body or place the one named right before it is: Bo Tarn of the
    Fishery Board wrote.
    """
    text, language = cast.article.text, cast.language
    gap = text[name.span.end : max(name.span.end, text.find(phrase, span.start, span.end))] if phrase else ""
    return gap[:1] == " " and fold_word(gap.strip()) in language.prepositions | language.genitives


def _has_home(names: Sequence[Name], cast: Cast) -> bool:
    """Tell whether the first of several names is somebody's in full, and a preposition leads to what they belong to:
    Bo Tarn of Tarn's Pies wrote; not the Larkin Friends for Peace campaigner Bo Tarn.
    """
    text, language = cast.article.text, cast.language
    first, last = names[0], names[-1]
    behind = cast.words(text[first.span.end : last.span.start])
    before = behind[-1] if behind else ""
    full = len(names) > 1 and " " in first.text and text[first.span.end : first.span.end + 1] == " "
    led = full and bool(behind) and fold_word(behind[0]) in language.prepositions | language.genitives
    person = bool(last.titles) or (len(behind) > 1 and before.islower() and " " in last.text)
    return led and not (person and cast.offices.is_office(before)) and not last.titles


def _is_told_paper(name: Name, cast: Cast) -> bool:
    """Tell whether a name in marks has the ending of a paper that was told something: powiedział „Głosowi Olszan”."""
    endings = cast.language.hearer_endings
    marked = bool(endings) and cast.article.text[name.span.start - 1 : name.span.start] in OPENERS
    return marked and fold_word(name.text.split()[0]).endswith(endings)


def _skip_object(span: Span, cast: Cast) -> Span:
    """Leave out the pronoun of who is answered, right behind a verb: entgegnete ihm Bo Tarn; ответила ему Ида Рем."""
    text, language = cast.article.text, cast.language
    first = find_first_word(text, span, language)
    key = fold_word(first.group()) if first else ""
    told = key in language.pronouns and key not in language.subjects and bool(language.subjects)
    if first is None or not told or is_determiner(text, first, span, language):
        return span
    return Span(first.end(), span.end)


def _is_addressed(phrase: str, language: Language) -> bool:
    """Tell whether a description is of who was told: al alcalde, a um leitor; not a prefeita, whose a is an article."""
    opener, *words = phrase.split()
    named = opener in language.definite and words and words[0].islower() and words[0] not in language.indefinite
    return fold(opener) in language.hearers and not named


def _tells_of_relation(passage: Passage, cast: Cast) -> bool:
    """Tell whether a clause about somebody of the one spoken of leads to the words: Her neighbour doubts it: “…,” she
    sighs.
    """
    lead = passage.lead.slice(cast.article.text)
    words = cast.words(lead) if passage.lead.start == passage.sentence.start else []
    clause = len(words) >= _LEAST_OF_CLAUSE and lead.rstrip().endswith(":") and cast.language.cased
    owned = clause and fold_word(words[0]) in cast.language.possessives
    return owned and not cast.names_in(passage.lead) and not is_utterance(words, cast.language)


def _find_described_owner(span: Span, names: Sequence[Name], cast: Cast) -> str | None:
    """Return by whose description a post is said to be theirs: began the post by the teacher from Powys."""
    nouns = [h for h in cast.cues_in(span) if h.kind in ("noun", "voice", "reply")]
    if not nouns or not names:
        return None
    words = cast.words(cast.article.text[nouns[0].end : names[0].span.start])
    governed = [i for i, word in enumerate(words) if fold_word(word) in cast.language.prepositions]
    # della guardiana di Casteldoro: what two prepositions stand around
    return " ".join(words[: governed[-1]]) if len(governed) > 1 and governed[-1] - governed[0] > 1 else None


def _subject_left_out(passage: Passage, cast: Cast, last: str | None) -> Speaker | None:
    """Return whom a verb without a subject means: that of its sentence, of the one before, the last speaker, or whom
    the paragraph above is about.
    """
    own = find_first_subject(passage.lead, cast)
    if own and not cast.is_object(own) and not _is_of_told_clause(own, cast):
        return Speaker(cast.fullest(own.text), "lead")
    titled = opening_title(passage, cast)
    if titled:
        return titled
    before = find_subject(passage.before, cast, last) if len(passage.before) else name_speaker(last, "run")
    return before or find_above(passage, cast)


def _is_of_told_clause(name: Name, cast: Cast) -> bool:
    """Tell whether a name is the subject of what somebody says: diz que o prefeito Tarn sabe disso “porque votou”."""
    before = cast.words(cast.article.text[max(0, name.span.start - _LONGEST_OWNER) : name.span.start])
    led = (cast.language.titles | cast.language.definite) - cast.language.complements
    last = next((word for word in map(fold_word, reversed(before)) if word not in led), "")
    return last in cast.language.complements


def is_writer(word: "re.Match[str]", language: Language) -> bool:
    """Tell whether a pronoun is the article's own voice: "I say"."""
    key = fold_word(word.group())
    return key in language.first_persons and key not in language.definite
