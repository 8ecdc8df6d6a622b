"""Where words are from that are no post: another occasion, a paper that was told, a question in person, a letter."""

from collections.abc import Sequence

from tweetcite.languages import Language
from tweetcite.model import Span
from tweetcite.quotes.attribution import Attribution
from tweetcite.quotes.blocks import Passage
from tweetcite.quotes.cast import Cast
from tweetcite.quotes.cues import ATTRIBUTING, Hit, find_phrases
from tweetcite.quotes.gatherings import is_gathering
from tweetcite.quotes.words import CLAUSE_MARKS, word_pattern
from tweetcite.text import fold, fold_word

_EVIDENCE = frozenset({"post", "noun", "platform", "audience"})
_LONGEST_PHRASE = 60
_LONGEST_CLAUSE = 400
_MOST_BEFORE_POST = 3
_FAR = 10_000
_LONGEST_SOURCE = 40
_NEAR_PAPER = 20
_MOST_BEFORE_HEARER = 4
_PAIR = 2


def name_posted(hits: Sequence[Hit], cast: Cast) -> tuple[Hit, ...]:
    """Return the cues of words behind some that were posted, where "the same statement" is that post."""
    return tuple(h._replace(kind="noun") if h.kind == "occasion" and _is_same(h, cast) else h for h in hits)


def is_other_occasion(passage: Passage, found: Attribution, cast: Cast) -> bool:
    """Tell whether the article names another occasion than a post: nearer to the words than any post it names.

    An occasion that is itself posted ("a statement on X") is none, nor is one behind words to which posting leads.
    """
    hits = found.hits
    occasions = [h for h in hits if h.kind == "occasion" and not _is_time(h, cast) and not _is_aside(h, passage, cast)]
    if _is_posted_before(passage, found):
        occasions = [h for h in occasions if not passage.tail.start <= h.start < passage.tail.end]
    posts = [h for h in hits if h.kind in _EVIDENCE and not any(o.start <= h.start < o.end for o in occasions)]
    if not occasions or not posts:
        return bool(occasions)
    nearest = min(occasions, key=lambda h: _distance(h, passage))
    if not cast.language.cased or not cast.language.mediums:
        return _distance(nearest, passage) < _FAR and all(_distance(h, passage) == _FAR for h in posts)
    last, posted = max(h.start for h in occasions), max(h.end for h in posts)
    if _distance(nearest, passage) == _FAR and last > posted:  # both of the sentence before: read a post from the bench
        return not any(_is_carried(occasion, h, cast) for occasion in occasions for h in posts)
    if any(_distance(h, passage) <= _distance(nearest, passage) for h in posts):
        return False
    return not any(_is_carried(nearest, h, cast) for h in posts)


def _is_posted_before(passage: Passage, found: Attribution) -> bool:
    """Tell whether a verb before the words says that they were posted, or where: tweeted that the plan was “…” in
    response to a statement; said on X that it was “…”; a spokesman told reporters.
    """
    cue = found.cue
    if cue is None or cue.end > passage.lead.end or cue.start < passage.lead.start:
        return False
    places = [h for h in found.hits if h.kind in ("platform", "noun") and h.end <= passage.lead.end]
    return cue.kind == "post" or any(cue.end <= h.start or h.end + 1 == cue.start for h in places)  # Auf X nannte Tarn


def _is_time(occasion: Hit, cast: Cast) -> bool:
    """Tell whether an occasion only tells when something was posted: in a tweet before Varga's statement."""
    words = cast.words(cast.article.text[max(0, occasion.start - _LONGEST_SOURCE) : occasion.start])
    words = [fold(word) for word in words[-_MOST_BEFORE_POST:]]
    when = not cast.language.subordinators.isdisjoint(words) and bool(cast.language.cased)
    return when or (is_gathering(occasion.text, cast.language) and _is_posted_at(occasion, cast))


def _is_aside(gathering: Hit, passage: Passage, cast: Cast) -> bool:
    """Tell whether a clause behind the words, which says nothing of them, tells of a rally: called her “a dope” after
    she had blamed him for the fights at his rallies.
    """
    tail = passage.tail
    if not is_gathering(gathering.text, cast.language) or not tail.start <= gathering.start < tail.end:
        return False
    openers = cast.language.subordinators | cast.language.relatives - cast.language.definite
    words = word_pattern(cast.language).finditer(cast.article.text, tail.start, gathering.start)
    clause = next((word.start() for word in words if fold(word.group()) in openers), None)
    said = clause is not None and any(hit.kind in ATTRIBUTING for hit in cast.cues_in(Span(tail.start, clause)))
    return clause is not None and not said


def _is_posted_at(gathering: Hit, cast: Cast) -> bool:
    """Tell whether something was posted while people gathered: tweeted during the debate, in a tweet at a rally."""
    start = max(0, gathering.start - _LONGEST_PHRASE)
    start = max((m.end() for m in CLAUSE_MARKS.finditer(cast.article.text, start, gathering.start)), default=start)
    hits = [hit for hit in cast.cues_in(Span(start, gathering.start)) if hit.kind in (*ATTRIBUTING, *_EVIDENCE)]
    return (
        bool(hits) and (hits[-1].kind in ("post", "platform", "noun")) and hits[-1].text not in cast.language.weak_nouns
    )


def _is_same(occasion: Hit, cast: Cast) -> bool:
    """Tell whether an occasion is the one spoken of before: in the same statement."""
    words = cast.words(cast.article.text[max(0, occasion.start - _NEAR_PAPER) : occasion.start])[-1:]
    first = cast.words(cast.article.text[occasion.start : occasion.end])[:_PAIR]
    return any(fold(word) in cast.language.same for word in (*words, *first))


def _distance(hit: Hit, passage: Passage) -> int:
    if hit.end <= passage.lead.end and hit.start >= passage.lead.start:
        return passage.lead.end - hit.end
    if passage.tail.start <= hit.start < passage.tail.end:
        return hit.start - passage.tail.start
    return _FAR


def _is_carried(occasion: Hit, post: Hit, cast: Cast) -> bool:
    """Tell whether an occasion was itself posted: "in a statement on X", "a letter that she shared on Facebook"."""
    language, text = cast.language, cast.article.text
    if text[post.end : occasion.start].isspace():
        return True  # a tweeted statement
    gap = text[occasion.end : post.start]
    if gap == ", " and post.kind == "post" and post.text.endswith(language.past_endings or ("\0",)):
        return True  # his statement, posted on Monday
    if not 0 <= post.start - occasion.end <= _LONGEST_PHRASE or "," in gap:
        return False
    words = {fold(m.group()) for m in word_pattern(language).finditer(gap)}
    return not words & (language.prepositions - language.mediums - language.genitives - language.destinations)


def is_addressed(passage: Passage, found: Attribution, cast: Cast) -> bool:
    """Tell whether the words were told to somebody: "told the Ledger", "declaró a Radio Norte"."""
    cue, language = found.cue, cast.language
    if cue is None or cue.kind != "speech":
        return False
    if any(_tells_name(hit, passage, cue, cast) for hit in found.hits):
        return True
    behind = cast.words(cast.article.text[cue.end : cue.end + _LONGEST_SOURCE])[:_MOST_BEFORE_HEARER]
    if cue.text in language.telling:
        return not any(fold(word) in language.audiences for word in behind)
    if _is_of_writer(behind, language):
        return True  # she explained to me
    fronted = (
        cast.words(cast.article.text[passage.lead.start : cue.start])[:1] if passage.lead.start < cue.start else []
    )
    hearers = [word for word in (*fronted, *behind) if fold(word) in language.hearers]
    start = passage.lead.start if fronted and fold(fronted[0]) in language.hearers else cue.end
    names = cast.names_in(Span(start, cue.end + _LONGEST_SOURCE)) if hearers else ()
    return bool(names) and cast.is_object(names[0]) and names[0].text not in cast.authors


def _is_of_writer(words: Sequence[str], language: Language) -> bool:
    """Tell whether words behind a verb say that the article's own writer was told."""
    keys = [fold(word) for word in words[:_PAIR]]
    told = len(keys) == _PAIR and keys[0] in language.hearers and keys[1] in language.first_persons
    return told and bool(language.people_pronouns)


def _tells_name(hit: Hit, passage: Passage, cue: Hit, cast: Cast) -> bool:
    """Tell whether the verb that goes before the cue names who was told: told Bo Tarn she had not, saying “…”."""
    if hit.text not in cast.language.telling or not passage.lead.start <= hit.start < cue.start < passage.lead.end:
        return False
    names = cast.names_in(Span(hit.end, hit.end + _LONGEST_SOURCE))
    return bool(names) and not cast.article.text[hit.end : names[0].span.start].strip()


def is_questioned(passage: Passage, cast: Cast) -> bool:
    """Tell whether the words answer a question that was put in person: Perguntado sobre o caso, A respondeu: “…”."""
    language, text = cast.language, cast.article.text
    told = f"{passage.before.slice(text)} {passage.lead.slice(text)}"
    words = {fold(word) for word in cast.words(told)}
    own = {fold(word) for word in cast.words(passage.lead.slice(text))}
    asked = words if not cast.is_quoting(passage.before) else own
    if language.people_pronouns:
        asked = set(language.questioning) if was_asked(passage, cast) else set()
    tail = {fold(word) for word in cast.words(passage.tail.slice(text))}
    put = not asked.isdisjoint(language.questioning) or _is_interview(passage, own, cast)
    put = put or not tail.isdisjoint(language.questions)
    return put and (words | tail).isdisjoint(language.crowds | language.audiences)


def was_asked(passage: Passage, cast: Cast) -> bool:
    """Tell whether the sentence of the words, or that before them, says that their speaker was asked something: Asked
    about it at the fair, he sighed. “…,” he said; “…,” she said when asked for her view.
    """
    language, text = cast.language, cast.article.text
    opening = language.prepositions | language.mediums | language.subordinators | language.asking
    opening |= language.infinitives
    own = Span(passage.sentence.start, passage.lead.end)
    for span in (passage.before, own, passage.tail):
        words = list(word_pattern(language).finditer(text, span.start, min(span.end, span.start + _LONGEST_CLAUSE)))
        keys = [fold(word.group()) for word in words]
        for i, key in enumerate(keys[:-1]):
            if key not in language.questioning or keys[i + 1] not in opening or cast.is_quoted(Span(*words[i].span())):
                continue
            parted = i and text[: words[i].start()].rstrip().endswith(",")
            if (i == 0 and span != passage.tail) or parted or (i and keys[i - 1] in language.subordinators):
                return True
            passive = i and keys[i - 1] in language.passives and span != passage.tail
            if passive and keys[i + 1] in language.asking | language.subordinators:
                return True  # Tarn is asked whether he will stand
    return False


def _is_interview(passage: Passage, words: set[str], cast: Cast) -> bool:
    """Tell whether only the word for an answer leads to the words, behind a question: Antwort: „…“."""
    if not passage.block or not words or len(words) > 1 or words.isdisjoint(cast.language.reply_nouns):
        return False
    above = cast.words(cast.article.blocks[passage.block - 1].span.slice(cast.article.text)[:_LONGEST_SOURCE])
    return bool(above) and fold(above[0]) in cast.language.questions


def is_letter(passage: Passage, found: Attribution, cast: Cast) -> bool:
    """Tell whether the words came to the paper: Ci scrive Bo Tarn: “…”; reader Bo Tarn writes: “…”."""
    language, text = cast.language, cast.article.text
    if any(hit.kind in ("noun", "platform", "post") for hit in found.hits):
        return False
    told = (passage.lead, passage.tail)
    words = {fold_word(word) for span in told for word in cast.words(span.slice(text))}
    if not words.isdisjoint(language.readers):
        return True
    cue = found.cue
    if cue is None or cue.kind != "write":
        return False
    if _has_hearer(cue, passage, cast):
        return True
    around = find_phrases(text, max(0, cue.start - _NEAR_PAPER), cue.end + _NEAR_PAPER, language.us)
    return any(start <= cue.end + 1 and end >= cue.start - 1 for _, start, end in around)


def _has_hearer(cue: Hit, passage: Passage, cast: Cast) -> bool:
    """Tell whether somebody writes to others than readers: wrote to staff that he was “…”."""
    words = [fold_word(word) for word in cast.words(cast.article.text[cue.end : passage.lead.end])[:_PAIR]]
    led = bool(cast.language.people_pronouns) and len(words) == _PAIR and cue.end <= passage.lead.end
    led = led and cue.text in cast.language.write_verbs and words[0] in cast.language.hearers
    return led and words[1] not in cast.language.audiences | cast.language.crowds


def is_neighbour(found: Attribution, cast: Cast) -> bool:
    """Tell whether somebody comments whom the article only calls Mr or Mrs and by one name: komentuje pani Halina."""
    cue, speaker, language = found.cue, found.speaker, cast.language
    if cue is None or cue.kind != "write" or speaker is None or not language.name_endings:
        return False
    if not speaker.name or " " in speaker.name or speaker.name in cast.authors:
        return False
    told = [name.span.start for name in cast.names if cast.fullest(name.text) == speaker.name]
    before = (cast.words(cast.article.text[max(0, at - _LONGEST_SOURCE) : at])[-1:] for at in told)
    return bool(told) and all(words and fold_word(words[0]) in language.title_genders for words in before)


def writes_elsewhere(passage: Passage, found: Attribution, cast: Cast) -> bool:
    """Tell whether a verb of writing names the paper it was written in: "wrote in the Harbour Ledger"."""
    cue, language, text = found.cue, cast.language, cast.article.text
    if cue is None or cue.kind != "write" or not language.cased:
        return False
    start, names = cue.end, cast.names_in(Span(cue.end, cue.end + _LONGEST_SOURCE))
    said = bool(names) and found.speaker is not None and cast.fullest(names[0].text) == found.speaker.name
    if said and not text[start : names[0].span.start].strip():
        start = names[0].span.end  # wrote Bo Tarn at the Ringer
        names = cast.names_in(Span(start, start + _LONGEST_SOURCE))
    gap = text[start : names[0].span.start] if names else ""
    words = [fold(w) for w in cast.words(gap)]
    # a single word is a language: "wrote in German"
    if not words or (len(words) == 1 and len(names[0].text.split()) == 1):
        return False
    if len(words) > 2 or any(c in gap for c in ',:;.”"»'):
        return False
    return words[0] in language.mediums | language.outlets
