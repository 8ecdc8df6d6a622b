"""What a cue stands for: the place where the words were posted, or a post that is merely spoken of.

"In a tweet" names the source, "after her tweet" and "he said the tweet was" do not; "on X" names it, "X said" names a
company. Between the cues around a quotation the nearest counts: who tweets and then tells reporters something told it.
"""

import re
from collections.abc import Sequence

from tweetcite.model import Span
from tweetcite.names import is_possessive
from tweetcite.quotes.acts import last_clause, opens_act
from tweetcite.quotes.attribution import Attribution
from tweetcite.quotes.blocks import Passage
from tweetcite.quotes.cast import Cast
from tweetcite.quotes.cues import ATTRIBUTING, Hit
from tweetcite.quotes.forgeries import disowns_post, disowns_words, is_forger
from tweetcite.quotes.media import Media, find_governor, is_medium, leads_to_verb
from tweetcite.quotes.occasions import is_addressed
from tweetcite.quotes.verbs import has_meaning
from tweetcite.quotes.words import CLAUSE_MARKS, OPENERS, word_pattern
from tweetcite.text import fold, fold_word

_MOST_WORDS = 6
_MOST_BEFORE_POST, _MOST_OF_SUBJECT = 3, 12
_LONGEST_SOURCE = 40
_LONGEST_OWNED = 24
_NEAR_OWNER = 20
_CLAUSE_STOP = re.compile('[.;:!?“”«»"()|\n]')
_PAIR = 2
_SAME = frozenset({"same"})


def weigh_cues(passage: Passage, found: Attribution, cast: Cast, media: Media) -> tuple[Hit, ...]:
    """Return the cues of a quotation without those that name no source: posts and platforms merely spoken of."""
    if not cast.language.cased or not cast.language.mediums:
        of_posts = media.is_about_posts(passage)
        return tuple(
            hit
            for hit in found.hits
            if not _is_in_content(hit, passage, found, cast)
            and (of_posts or hit.text not in cast.language.weak_nouns or _is_own_account(hit, found, cast))
        )
    kept = tuple(hit for hit in found.hits if _counts(hit, passage, found, cast, media))
    return kept


def _is_in_content(hit: Hit, passage: Passage, found: Attribution, cast: Cast) -> bool:
    """Tell whether a post is what somebody speaks of: powiedziała, że wpis jest „…“."""
    cue = found.cue
    if hit.kind != "noun" or cue is None or cue.kind != "speech" or not cast.language.cased:
        return False
    return (
        passage.lead.start <= cue.start
        and "," in cast.article.text[cue.end : max(cue.end, hit.start)]
        and hit.end <= passage.lead.end
    )


def _counts(hit: Hit, passage: Passage, found: Attribution, cast: Cast, media: Media) -> bool:
    if hit.kind in ("noun", "platform") and (_is_aside(hit, passage, cast) or _is_beyond(hit, passage, found, cast)):
        return False
    if hit.kind == "occasion" and (_is_of_next(hit, passage, cast) or _is_told_of(hit, passage, found, cast)):
        return False
    if hit.kind == "occasion" and (_is_of_owned_clause(hit, passage, found, cast) or _posts(hit, found, cast)):
        return False
    if hit.kind == "disowning":
        said = disowns_words(hit, passage, cast) or disowns_post(hit, cast) or is_forger(hit, passage, cast)
        return " " in hit.text or said
    if hit.kind == "post" and _is_of_paper(hit, found, cast):
        return False
    if hit.kind == "noun":
        return _is_source(hit, passage, found, cast, media)
    if hit.kind == "platform":
        return is_medium(hit, cast) or _is_of_user(hit, found, cast)
    if (
        hit.kind == "write"
        and found.cue is not None
        and hit.end <= found.cue.start
        and is_addressed(passage, found, cast)
    ):
        return False  # “…,” she wrote, while Tarn told Radio Larkin: “…”
    if hit.kind == "write" and found.cue is not None and found.cue.kind == "speech":
        # she said it was “…”, which somebody shared
        apart = found.cue.start < passage.lead.end <= hit.start
        return not apart or hit.text.endswith(cast.language.participles)
    if hit.kind == "reply":
        return _word_before(hit, cast) not in cast.language.mediums  # said in response
    if hit.kind == "post":
        if hit != found.cue and found.cue and hit.end <= found.cue.start and is_addressed(passage, found, cast):
            return False  # while she tweeted all week, she told the Ledger
        return hit == found.cue or not _is_of_another(hit, passage, found, cast)
    return True


def _is_of_user(hit: Hit, found: Attribution, cast: Cast) -> bool:
    """Tell whether a platform is that of somebody unnamed who speaks: said one Twitter user; diz um usuário do X."""
    text, language, cue = cast.article.text, cast.language, found.cue
    named = found.speaker is not None and found.speaker.name
    if cue is None or cue.kind not in ATTRIBUTING or named or cue.text in language.telling:
        return False
    gap = text[min(cue.end, hit.end) : max(cue.start, hit.start)]
    if "," in gap or len(gap.split()) > _MOST_WORDS:
        return False
    before = [fold_word(word) for word in cast.words(text[max(0, hit.start - _LONGEST_OWNED) : hit.start])]
    while before and before[-1] in language.genitives | language.definite | language.mediums:
        before.pop()
    behind = [fold_word(word) for word in cast.words(text[hit.start : hit.end + _LONGEST_OWNED])][:_PAIR]
    compound = behind[0].endswith(tuple(language.users) or ("\0",))
    return compound or (before[-1:] != [] and before[-1] in language.users) or behind[-1] in language.users


def _is_of_next(hit: Hit, passage: Passage, cast: Cast) -> bool:
    """Tell whether a word stands in a further act of the speaker that leads to the next quotation: A replied “…,” and
    told reporters “…”.
    """
    text, language, tail = cast.article.text, cast.language, passage.tail
    if not tail.start <= hit.start < tail.end or text[tail.end : tail.end + 1] not in OPENERS:
        return False
    clause = last_clause(text, tail.start, hit.start, language)
    acts = any(h.kind in ATTRIBUTING for h in cast.cues_in(Span(clause, hit.start)))
    return acts and opens_act(text, clause, hit.start, language)


def _is_of_owned_clause(hit: Hit, passage: Passage, found: Attribution, cast: Cast) -> bool:
    """Tell whether a word stands behind words to which a verb leads, in a clause about whose somebody is: Tarn vowed to
    give “…” to a shelter, whose spokeswoman said.
    """
    language, text, tail = cast.language, cast.article.text, passage.tail
    if found.cue is None or found.cue.start >= passage.lead.end or not tail.start <= hit.start < tail.end:
        return False
    words = [fold_word(word) for word in cast.words(text[max(tail.start, hit.start - _LONGEST_OWNED) : hit.start])]
    return bool(words) and words[-1] in language.owning_relatives


def _is_told_of(hit: Hit, passage: Passage, found: Attribution, cast: Cast) -> bool:
    """Tell whether a word opens what somebody says, or is its subject: suggested that reporters “look it up”; promising
    that a corrected leaflet “will be in every box”.
    """
    language, text = cast.language, cast.article.text
    if any(h.kind in ATTRIBUTING and hit.end <= h.start < passage.lead.end for h in found.hits):
        return False  # tweeted that the letter says “…”
    starts = [h.end for h in found.hits if h.kind in ATTRIBUTING and h.end < hit.start]
    gaps = (
        [fold(word) for word in cast.words(text[max(start, hit.start - _LONGEST_SOURCE) : hit.start])]
        for start in starts
    )
    subjects = (_behind_last(words, language.complements) for words in gaps)
    return any(words is not None and language.prepositions.isdisjoint(words) for words in subjects)


def _behind_last(words: Sequence[str], known: frozenset[str]) -> Sequence[str] | None:
    """Return the words behind the last that is known, if one is."""
    last = max((i for i, word in enumerate(words) if word in known), default=None)
    return None if last is None else words[last + 1 :]


def _word_before(hit: Hit, cast: Cast) -> str:
    before = cast.words(cast.article.text[max(0, hit.start - _LONGEST_SOURCE) : hit.start])
    return fold(before[-1]) if before else ""


def _is_aside(hit: Hit, passage: Passage, cast: Cast) -> bool:
    """Tell whether a word stands in a relative clause about the speaker: "A, who has followers on Instagram, told"."""
    text = cast.article.text
    comma = text.rfind(", ", passage.lead.start, hit.start)
    if not passage.lead.start <= hit.start < passage.lead.end or comma < 0:
        return False
    first = word_pattern(cast.language).search(text, comma, hit.start)
    relative = first is not None and fold(first.group()) in cast.language.relatives
    return relative and ", " in text[hit.end : passage.lead.end]


def _is_beyond(hit: Hit, passage: Passage, found: Attribution, cast: Cast) -> bool:
    """Tell whether a word stands behind the clause that attributes the words: “…,” said A, who shared it on Facebook;
    she liked “…” but not the hashtags on X.
    """
    language, text, tail = cast.language, cast.article.text, passage.tail
    if language.noun_capitals or not tail.start <= hit.start < tail.end:
        return False
    cue = found.cue.end if found.cue and tail.start <= found.cue.start < hit.start else None
    words = list(word_pattern(language).finditer(text, cue or tail.start, hit.start))
    contrast = cue is None and any(fold(word.group()) in language.contrasts for word in words)
    relatives = language.relatives - language.definite - language.prepositions - language.back_references
    clauses = (word for word in words if fold(word.group()) in relatives)
    parted = any(cue is None or _is_parted(text, cue, word.start(), hit.start) for word in clauses)
    before = text[tail.start : hit.start]
    if cue is not None and (clause := last_clause(text, cue, hit.start, language)) > cue:
        parted = parted or opens_act(text, clause, hit.start, language)
    return contrast or parted or before.rfind("(") > before.rfind(")")


def _is_told_indirectly(hit: Hit, passage: Passage, found: Attribution, cast: Cast) -> bool:
    """Tell whether a post stands in what somebody says, with which the words go on: The tweets matter, Holm said, “but
    they are no policy”.
    """
    text, cue = cast.article.text, found.cue
    if cue is None or cue.kind != "speech" or not hit.end <= cue.start < passage.lead.end:
        return False
    inserted = "," in text[hit.end : cue.start] and text[: passage.lead.end].rstrip().endswith(",")
    goes_on = text[passage.parts[0].inner.start].islower()
    return inserted and goes_on and not cue.text.endswith(cast.language.participles or ("\0",))


def _is_parted(text: str, cue: int, at: int, end: int) -> bool:
    """Tell whether a clause about a noun stands at `at` behind a comma that nothing closes: said Holm, citing boys who
    spend hours on X.
    """
    return "," in text[cue:at] and "," not in text[at:end]


def _is_of_paper(hit: Hit, found: Attribution, cast: Cast) -> bool:
    """Tell whether a participle says where something else than a post stood: an article published in the Ledger."""
    before = (h for h in found.hits if h.kind == "occasion" and 0 <= hit.start - h.end <= 1)
    return any(not _posts(occasion, found, cast) for occasion in before)


def _posts(occasion: Hit, found: Attribution, cast: Cast) -> bool:
    """Tell whether a word for who passes words on is the subject of a verb of posting: “…,” the broadcaster tweeted."""
    cue, language = found.cue, cast.language
    if cue is None or cue.kind not in ("post", "write") or not 0 <= cue.start - occasion.end <= _LONGEST_SOURCE:
        return False
    gap = cast.article.text[occasion.end : cue.start]
    words = [fold(word) for word in cast.words(gap)]
    beside = not words or (words[0] in language.prepositions and not _CLAUSE_STOP.search(gap) and "," not in gap)
    return beside and occasion.text in language.titles | language.papers


def _is_own_account(hit: Hit, found: Attribution, cast: Cast) -> bool:
    """Tell whether somebody writes on an account with "his" written onto it: كتب على حسابه, not دفع على حسابه."""
    language, cue = cast.language, found.cue
    owned = hit.text in language.account_nouns and hit.text.endswith(language.possessors or ("\0",))
    written = cue is not None and cue.kind in ("post", "write") and cue.end <= hit.start
    return owned and written and _word_before(hit, cast) in language.prepositions


def _is_source(hit: Hit, passage: Passage, found: Attribution, cast: Cast, media: Media) -> bool:
    """Tell whether a noun names the post that the words are from."""
    language = cast.language
    of_posts = media.is_about_posts(passage) and media.last_before(passage) != "other"
    of_posts = of_posts or (_word_before(hit, cast) in _SAME and media.has_posts_before(passage))
    if found.speaker is not None and found.speaker.evidence == "label" and hit == found.cue:
        return hit.text not in language.weak_nouns or of_posts or any(h.kind == "platform" for h in found.hits)
    if hit.text in language.weak_nouns and not of_posts and not _is_writer(hit, found, cast):
        return False
    writer = found.speaker is not None and found.speaker.evidence == "by-line"  # after tweets from Bo Tarn saying
    told = writer and found.cue is not None and passage.lead.start <= hit.start < found.cue.start < passage.lead.end
    clause = leads_to_verb(hit, found.cue, cast)
    lead = None if told or clause else find_governor(hit, cast)
    if _is_of_another_clause(hit, passage, found, cast) or _is_another_s(hit, found, cast):
        return False
    if (told and language.people_pronouns) or (
        writer and found.cue and found.cue.text in language.recalling | language.impersonal
    ):
        return True
    if lead is not None:
        named = hit.text in language.account_nouns and not (lead not in language.mediums and _is_part(hit, cast))
        if named or lead in language.using or _is_given(hit, passage, cast):
            return True
        return lead in language.mediums and (lead not in language.topical or hit.text in language.networks)
    if hit.text in language.networks and hit.text not in language.account_nouns:
        return False  # the part that social media play
    if any(h.text in language.source_phrases and 0 <= hit.start - h.end <= _LONGEST_SOURCE for h in found.hits):
        return True
    tight = clause and found.cue is not None and "," not in cast.article.text[hit.end + 1 : found.cue.start]
    known = media.is_about_posts(passage) or tight or _is_subject(hit, found, cast)
    if hit.text in language.homonyms and not known:
        return False  # held a post in which, she said, there was “…”; not: deleted a post in which she said “…”
    if passage.lead.start <= hit.start < passage.lead.end:
        if _is_of_company(hit, passage, cast) or _is_told_indirectly(hit, passage, found, cast):
            return False
        if _is_rendered(hit, passage, found, cast):
            return True
        before = (h for h in found.hits if passage.lead.start <= h.start and h.end <= hit.start)
        return clause or not any(h.kind == "speech" for h in before)  # silent since his posts, in which he said
    if passage.tail.start <= hit.start < passage.tail.end:
        verbs = [h for h in found.hits if h.kind in ATTRIBUTING and passage.tail.start <= h.start < hit.start]
        start = verbs[-1].end if verbs else passage.tail.start
        gap = cast.article.text[start : hit.start]
        owners = [name for name in cast.names_in(Span(start, hit.start)) if is_possessive(cast.article.text, name)]
        most = _MOST_BEFORE_POST + sum(len(name.text.split()) + len(name.titles) for name in owners)
        return "," not in gap.lstrip(", ") and len(gap.split()) <= most
    return True


def _is_given(hit: Hit, passage: Passage, cast: Cast) -> bool:
    """Tell whether the article itself gives the words of a post behind a colon: To quote her tweet: “…”."""
    language, text = cast.language, cast.article.text
    words = [fold_word(word) for word in cast.words(text[passage.lead.start : hit.start])][:_PAIR]
    gives = len(words) == _PAIR and words[0] in language.infinitives and words[1] in language.renderings
    return gives and text[hit.end : passage.lead.end].strip() == ":"


def _is_rendered(hit: Hit, passage: Passage, found: Attribution, cast: Cast) -> bool:
    """Tell whether somebody is said to give the words of a post: quoted her tweet as “…”, heard it as saying “…”; not
    described it as “…”.
    """
    language = cast.language
    behind = [fold(word) for word in cast.words(cast.article.text[hit.end : passage.lead.end])]
    if not behind or len(behind) > _PAIR or behind[0] not in language.likenings:
        return False
    if len(behind) == _PAIR:
        return any(h.kind in ATTRIBUTING and h.text == behind[1] and hit.end <= h.start for h in found.hits)
    before = [fold_word(word) for word in cast.words(cast.article.text[passage.lead.start : hit.start])]
    return not language.renderings.isdisjoint(before)


def _is_part(hit: Hit, cast: Cast) -> bool:
    """Tell whether a noun only says what kind of thing the next one is: at a feed store."""
    text, language = cast.article.text, cast.language
    behind = word_pattern(language).search(text, hit.end, hit.end + _LONGEST_SOURCE)
    if behind is None or text[hit.end : behind.start()] != " " or not has_meaning(behind.group(), language):
        return False
    return not any(h.kind in ATTRIBUTING for h in cast.cues_in(Span(*behind.span())))


def _is_of_company(hit: Hit, passage: Passage, cast: Cast) -> bool:
    """Tell whether a platform did something to a post: Facebook removed the message, as it held “false claims”."""
    names = [h for h in cast.cues_in(Span(passage.lead.start, hit.start)) if h.kind == "platform"]
    gap = cast.article.text[names[-1].end : hit.start] if names else ""
    return len(gap.split()) > 1 and not is_medium(names[-1], cast) and find_governor(names[-1], cast) is None


def _is_of_another_clause(hit: Hit, passage: Passage, found: Attribution, cast: Cast) -> bool:
    """Tell whether a post behind the words is somebody else's: “despair” at how Varga was ruling through tweets."""
    if not passage.tail.start <= hit.start < passage.tail.end or found.speaker is None:
        return False
    names = [n for n in cast.names_in(Span(passage.tail.start, hit.start)) if not cast.is_object(n)]
    return bool(names) and all(cast.fullest(name.text) != found.speaker.name for name in names)


def _is_another_s(hit: Hit, found: Attribution, cast: Cast) -> bool:
    """Tell whether a post is said to be somebody else's than the speaker's: B said that A's tweet was “a mistake”."""
    names = cast.names_in(Span(max(0, hit.start - _LONGEST_SOURCE), hit.start))
    if found.speaker is None or found.speaker.name is None or not names or names[-1].span.end < hit.start - _NEAR_OWNER:
        return False
    owner = names[-1]
    return is_possessive(cast.article.text, owner) and cast.fullest(owner.text) != found.speaker.name


def _is_writer(hit: Hit, found: Attribution, cast: Cast) -> bool:
    """Tell whether an account is the subject of a verb of writing: "the account of the ferries replied"."""
    cue, language = found.cue, cast.language
    if cue is None or hit.text not in language.account_nouns:
        return False
    owned = language.pronouns.get(_word_before(hit, cast)) == "n" and bool(language.people_pronouns)  # its account
    if cue.kind not in ("post", "write") and not (owned and cue.kind == "speech"):
        return False
    gap = cast.article.text[hit.end : max(hit.end, cue.start)]
    return hit.end <= cue.start and len(gap.split()) <= _MOST_WORDS and not any(c in gap for c in ',;:”"»')


def _is_subject(hit: Hit, found: Attribution, cast: Cast) -> bool:
    """Tell whether a noun is what speaks, or whose it is said: "the trust's post declared", "a post by X"."""
    following = word_pattern(cast.language).search(cast.article.text, hit.end, hit.end + _LONGEST_SOURCE)
    if following and fold(following.group()) in cast.language.agents:
        return True
    if found.speaker is not None and found.speaker.evidence == "possessive":
        return True
    if found.cue is None:
        return False
    gap = cast.article.text[min(hit.end, found.cue.end) : max(hit.start, found.cue.start)]
    most = _MOST_OF_SUBJECT if _opens_clause(hit, cast) and hit.end <= found.cue.start else _MOST_BEFORE_POST
    return len(gap.split()) <= most and not any(c in gap for c in ',;:”"»')


def _opens_clause(hit: Hit, cast: Cast) -> bool:
    """Tell whether a noun with its article is the first of its clause: A post on the account of the lifeboat read."""
    before = CLAUSE_MARKS.split(cast.article.text[max(0, hit.start - _LONGEST_SOURCE) : hit.start])[-1]
    words = [fold(word) for word in cast.words(before)]
    return 0 < len(words) <= _MOST_BEFORE_POST and words[0] in cast.language.definite | cast.language.indefinite


def _is_of_another(hit: Hit, passage: Passage, found: Attribution, cast: Cast) -> bool:
    """Tell whether somebody else than the speaker posted: "when A tweeted, B said"; "B said after A tweeted"."""
    if found.cue is None or found.speaker is None or found.speaker.name is None:
        return False
    between = Span(min(hit.end, found.cue.end), max(hit.start, found.cue.start))
    names = [cast.fullest(n.text) for n in cast.names_in(between)]
    if names == [found.speaker.name] and cast.names_in(between)[0].span.end == hit.start - 1:
        return False  # said the chart that A tweeted
    if hit.start < found.cue.start:
        # "Tweeting from the pool, A declared": the verb that opens the sentence has the same subject
        opens = not any(c.isalnum() for c in cast.article.text[passage.sentence.start : hit.start])
        return found.speaker.name in names and not opens
    words = [fold(w) for w in cast.words(between.slice(cast.article.text))]
    language = cast.language
    others = [w for w in words if w in language.definite or w in language.subjects or w in language.indefinite]
    return any(name != found.speaker.name for name in names) or bool(others)
