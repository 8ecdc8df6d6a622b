"""What a quotation whose post is known says of the words beside it: one sentence quotes one post."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from tweetcite.languages import Language, load_nearest
from tweetcite.matching.floors import COVERAGE, UNSAID_CONTENT
from tweetcite.model import PostRef, Quote, Verdict
from tweetcite.namesakes import is_same_name, name_words
from tweetcite.text import index_words

_HONEST = ("exact", "edited")
_HEADS = ("headline", "standfirst")
_PAIR, _LEAST_IN_ROW, _LONGEST_ROW = 2, 4, 5_000
_FEW = 8
"""Words between two quotations that are of one clause."""
_NAMED_BESIDE = ("same-sentence", "inverted", "lead", "colon", "description", "run")
"""Evidence for a speaker who is named or described beside the words, or goes on."""
_LEADS_ON = ("body", "pronoun", "run")
"""Evidence for a body that is called by a noun, or goes on."""
_LATER = ("run", None)
_NOBODY = (None, "unnamed")
"""Evidence for words that nobody is said to speak."""


def judge_beside(
    verdicts: Sequence[Verdict], judge_again: Callable[[Quote], Verdict], paragraph_of: Callable[[Quote], int]
) -> tuple[Verdict, ...]:
    """Judge again what is not cited by a cue of its own, where the words beside it, or the same words, have a post.

    In one sentence with words that are a post's, the speaker's other words are of that post too, rightly quoted or not.
    In the paragraph, and where words are said a second time, only what that post has counts: speech may resemble it.
    """
    found = [_name_by_post(verdict, verdicts) for verdict in verdicts]
    for order in (range(len(found)), reversed(range(len(found)))):
        for i in order:
            if _is_open(found[i]):
                found[i] = (
                    _judge_by_neighbour(found, i, judge_again, paragraph_of)
                    or _judge_by_repeat(found, i, judge_again)
                    or found[i]
                )
    _name_bodies(found, judge_again, paragraph_of)
    for i in range(1, len(found)):
        found[i] = _name_by_pronoun(found[i], found[i - 1], judge_again) or found[i]
    found = [_name_by_post(verdict, found) for verdict in found]
    rows = _rows_of(found)
    found = [_judge_by_quoted(verdict, rows, judge_again) or verdict for verdict in found]
    for i in range(len(found)):
        found[i] = _judge_by_next(found, i, judge_again, paragraph_of) or found[i]
    for i in range(1, len(found)):
        found[i] = _judge_by_run(found, i, judge_again, paragraph_of) or found[i]
    for i in range(1, len(found)):
        found[i] = _judge_with_first(found[i], found[i - 1], paragraph_of) or found[i]
    for i in reversed(range(len(found) - 1)):
        found[i] = _name_by_next(found[i], verdicts[i + 1], found[i + 1], judge_again) or found[i]
    return tuple(found)


def _name_by_pronoun(verdict: Verdict, before: Verdict, judge_again: Callable[[Quote], Verdict]) -> Verdict | None:
    """Take for the speaker whose post has told whom the prose meant right before, by a pronoun as here or in a run."""
    quote, name = verdict.quote, before.quote.speaker
    told = before.quote.context.evidence == "words" and quote.context.evidence in ("pronoun", "run")
    if not (told and name) or quote.speaker == name:
        return None
    again = judge_again(
        replace(quote, speaker=name, context=replace(quote.context, handle=before.quote.context.handle))
    )
    return again if again.label not in ("altered", "misattributed", "misdated") else None


def _name_bodies(
    found: list[Verdict], judge_again: Callable[[Quote], Verdict], paragraph_of: Callable[[Quote], int]
) -> None:
    """Judge again what goes on with the words of a body that has no name in the prose but whose post is known, by the
    name of its account: “…,” the elections office posted. Fourteen, it said, “signed the log.”.
    """
    holder: Verdict | None = None
    for i, verdict in enumerate(found):
        quote, post = verdict.quote, verdict.post
        near = holder is not None and paragraph_of(quote) - paragraph_of(holder.quote) <= 1
        if holder and near and quote.speaker and quote.speaker.islower() and quote.context.evidence in _LEADS_ON:
            again = judge_again(replace(quote, speaker=holder.quote.speaker))
            found[i] = again if again.label != "misattributed" else verdict
        elif post and quote.context.evidence == "body" and quote.speaker and quote.speaker == post.author.name:
            holder = verdict
        elif quote.speaker != (holder and holder.quote.speaker):
            holder = None


def _rows_of(found: Sequence[Verdict]) -> dict[PostRef, str]:
    """Return the words of the posts that an article quotes, where it has words besides of which no post was found."""
    if not any(verdict.label == "not-found" for verdict in found):
        return {}
    posts = {verdict.post.ref: verdict.post.text or "" for verdict in found if verdict.post and _has_post(verdict)}
    return {ref: f" {' '.join(index_words(text[:_LONGEST_ROW]))} " for ref, text in posts.items()}


def _judge_by_quoted(
    verdict: Verdict, rows: Mapping[PostRef, str], judge_again: Callable[[Quote], Verdict]
) -> Verdict | None:
    """Judge again words of which no post was found, where one that the article quotes besides holds them in a row."""
    quote, words = verdict.quote, index_words(verdict.quote.text)
    if verdict.label != "not-found" or len(words) < _LEAST_IN_ROW:
        return None
    row = f" {' '.join(words)} "
    ref = next((ref for ref, known in rows.items() if row in known), None)
    if ref is None:
        return None
    again = judge_again(replace(quote, context=replace(quote.context, posts=(*quote.context.posts, ref))))
    same = again.post is not None and again.post.ref == ref
    return again if same and again.label in (*_HONEST, "misattributed", "misdated") else None


def _judge_by_next(
    found: Sequence[Verdict], i: int, judge_again: Callable[[Quote], Verdict], paragraph_of: Callable[[Quote], int]
) -> Verdict | None:
    """Judge again a few words of which no post was found as if the article showed the post of the same speaker's words
    right beside them in their paragraph: one change in them is one of that post's.
    """
    quote = found[i].quote
    if found[i].label != "not-found" or len(index_words(quote.text)) < _PAIR:
        return None
    for k in (k for k in (i - 1, i + 1) if 0 <= k < len(found)):
        other, later = found[k], found[max(i, k)].quote
        goes_on = later.context.evidence == "pronoun" or (later.context.evidence in _LATER and later.cue is None)
        post = other.post if goes_on else None
        near = paragraph_of(other.quote) == paragraph_of(quote)
        joined = quote.context.sentence == other.quote.context.sentence and (
            _stand_together(quote, other.quote) or (later.context.evidence == "run" and quote.cue == other.quote.cue)
        )
        post = other.post if joined else post  # burned “$22m last quarter” and had “$13m left”
        few = len(index_words(quote.text)) == _PAIR
        if few and not joined:
            continue
        if post and near and _goes_on_with_nobodys(quote, other):
            again = _judge_as_authors(quote, other, judge_again)
            if again:
                return again
        if post is None or not near or other.label not in _HONEST or not _is_by_same(quote, other):
            continue
        again = judge_again(replace(quote, context=replace(quote.context, posts=(post.ref, *quote.context.posts))))
        edits = again.alignment.edits if again.alignment else ()
        one = sum(edit.kind == "substantive" for edit in edits) == 1
        grave = again.severity == "critical" or not few
        if again.label == "altered" and one and grave and _is_of_post(again, other) and again.author == "match":
            return again
    return None


def _goes_on_with_nobodys(quote: Quote, other: Verdict) -> bool:
    """Tell whether words that nothing attributes go on with others of which nobody is said to be the speaker either."""
    first = other.quote
    nobodys = quote.speaker is None and first.speaker is None and quote.cue is None and quote.cited
    stands_alone = not index_words(quote.context.sentence.replace(quote.text, " "))
    return nobodys and first.cited and stands_alone and other.label in _HONEST and quote.spans > first.spans


def _judge_as_authors(quote: Quote, other: Verdict, judge_again: Callable[[Quote], Verdict]) -> Verdict | None:
    """Judge words as those of the author of the post beside: one change in them is one of that post's or its thread's.
    Whose they are stays untold.
    """
    name = other.post.author.name if other.post else None
    again = judge_again(replace(quote, speaker=name)) if name else None
    edits = again.alignment.edits if again and again.alignment else ()
    one = sum(edit.kind == "substantive" for edit in edits) == 1
    if again is None or again.label != "altered" or not one or again.author != "match":
        return None
    alignment = again.alignment and replace(again.alignment, quote=quote)
    return replace(again, quote=quote, author="unstated", alignment=alignment)


def _judge_by_run(
    found: Sequence[Verdict], i: int, judge_again: Callable[[Quote], Verdict], paragraph_of: Callable[[Quote], int]
) -> Verdict | None:
    """Judge whole words that go on with those of somebody whose account is known, with that speaker, where another has
    posted them of whom nothing near by tells and whose post does not stand beside: “…,” A tweeted. She added: “…”.
    """
    verdict, before = found[i], found[i - 1]
    quote, context, post = verdict.quote, verdict.quote.context, verdict.post
    name, author, language = (
        before.quote.speaker,
        (post.author.name if post else None) or "",
        load_nearest(context.language),
    )
    holder = next((v for v in found[:i] if v.author == "match" and v.quote.speaker == name), None)
    known = holder is not None and before.quote.cited and before.quote.context.evidence in _NAMED_BESIDE
    if not (known and author.strip()) or verdict.author != "unknown" or not (quote.cited and _has_post(verdict)):
        return None
    outside = index_words(context.sentence.replace(quote.text, " "))
    alone, pronoun = not outside, not language.people_pronouns.isdisjoint(outside)
    added = quote.cue in language.carry_verbs and (context.evidence in ("run", "pronoun") or pronoun)
    apart = paragraph_of(quote) - paragraph_of(before.quote)
    people = (*context.near, *before.quote.context.near) if apart else ()
    told = any(is_same_name(person, author) for person in people) or author.split()[-1] in before.quote.context.sentence
    shown = post is not None and post.ref in context.posts[: context.beside]
    if apart > _PAIR or not (alone or added) or told or shown or is_same_name(name or "", author):
        return None
    posts = (*context.posts, post.ref) if post else context.posts
    handle = holder.quote.context.handle if holder else None
    direct = replace(context, evidence="lead", handle=handle, posts=posts)
    again = judge_again(replace(quote, speaker=name, context=direct))
    return again if again.label == "misattributed" else None


def _judge_with_first(verdict: Verdict, before: Verdict, paragraph_of: Callable[[Quote], int]) -> Verdict | None:
    """Find no post for words that go on with those of which none was found, and only resemble an archived one: “A,”
    she tweeted. “B.” Both are of one post, which we do not have.
    """
    quote, context = verdict.quote, verdict.quote.context
    loose = verdict.alignment is not None and verdict.alignment.coverage < COVERAGE
    goes_on = context.evidence == "run" and quote.cue is None and _is_by_same(quote, before)
    whole = before.label == "not-found" and len(index_words(before.quote.text)) >= _LEAST_IN_ROW
    if verdict.label != "altered" or not (loose and goes_on and whole):
        return None
    shown = verdict.post is not None and verdict.post.ref in context.posts
    if shown or before.reasons[0].code != "no-such-post" or paragraph_of(before.quote) != paragraph_of(quote):
        return None
    return replace(before, quote=quote)


def _name_by_post(verdict: Verdict, found: Sequence[Verdict]) -> Verdict:
    """Take the author of a post for the speaker of its words where the prose names nobody, and them elsewhere."""
    quote, name = verdict.quote, verdict.post.author.name if verdict.post else None
    if not name or quote.speaker:
        return verdict
    if quote.context.evidence == "kin" and verdict.label in (*_HONEST, "altered"):
        # his son wrote: who bears a last name that the article has
        return _with_speaker(verdict, name) if name_words(name)[-1] in quote.context.named else verdict
    if verdict.label not in _HONEST or quote.context.evidence is not None:
        return verdict
    told = len(name.split()) > 1 and any(name in other.quote.context.sentence for other in found)
    known = any(is_same_name(person, name) for person in quote.context.people)
    return _with_speaker(verdict, name) if told or known else verdict


def _name_by_next(
    verdict: Verdict, before: Verdict, after: Verdict, judge_again: Callable[[Quote], Verdict]
) -> Verdict | None:
    """Take for the speaker of cited words whoever goes on behind them, where only the post tells who that is."""
    quote, name = verdict.quote, after.quote.speaker
    nameless = quote.cited and quote.speaker is None and quote.context.evidence in _NOBODY
    language = load_nearest(quote.context.language)
    words = index_words(before.quote.context.sentence.replace(before.quote.text, " "))
    goes_on = before.quote.cue in language.carry_verbs or not language.pronouns.keys().isdisjoint(words)
    goes_on = goes_on or len(words) <= _PAIR  # Then: “…”
    carries = before.quote.speaker is None and before.quote.cited and goes_on
    if not (nameless and name and carries and quote.context.kind == "body"):
        return None
    again = judge_again(replace(quote, speaker=name))
    return again if again.label in (*_HONEST, "unverifiable", "not-found") else None


def _with_speaker(verdict: Verdict, name: str) -> Verdict:
    quote = replace(verdict.quote, speaker=name)
    alignment = verdict.alignment and replace(verdict.alignment, quote=quote)
    return replace(verdict, quote=quote, alignment=alignment)


def _is_open(verdict: Verdict) -> bool:
    context = verdict.quote.context
    return verdict.label == "not-cited" and not (context.occasion or context.disowned or context.kind in _HEADS)


def _judge_by_neighbour(
    found: Sequence[Verdict], i: int, judge_again: Callable[[Quote], Verdict], paragraph_of: Callable[[Quote], int]
) -> Verdict | None:
    """Judge words against the post of those before or behind them in their sentence, or before in their paragraph."""
    quote, language = found[i].quote, load_nearest(found[i].quote.context.language)
    for other in (found[k] for k in (i - 1, i + 1) if 0 <= k < len(found)):
        if not _has_post(other) or paragraph_of(other.quote) != paragraph_of(quote) or not _is_by_same(quote, other):
            continue
        one_sentence = quote.context.sentence == other.quote.context.sentence
        written = quote.context.evidence == "pronoun" and quote.cue in language.write_verbs
        goes_on = other is found[i - 1] and (quote.context.evidence == "run" or written)
        words = len(index_words(quote.text))
        if words < _PAIR or not (one_sentence or goes_on):
            continue
        verdict = judge_again(replace(quote, cited=True, speaker=quote.speaker or other.quote.speaker))
        if not _is_of_post(verdict, other):
            continue
        if verdict.label in _HONEST and words > _PAIR:
            return verdict
        told = quote.speaker and other.label in _HONEST and _is_posting(other, found)
        named = quote.cue in language.nicknaming  # his fans, whom he calls “Team OV,”
        together = (one_sentence and _stand_together(quote, other.quote)) or (goes_on and written)
        if verdict.label == "altered" and quote.speaker and goes_on and _goes_on_writing(quote, other, language):
            return verdict
        if verdict.label == "altered" and one_sentence and _shares_known_post(quote, other, found):
            return verdict
        if verdict.label == "altered" and told and not named and together:
            return verdict
    return None


def _shares_known_post(quote: Quote, other: Verdict, found: Sequence[Verdict]) -> bool:
    """Tell whether two parts of a sentence that nobody is said to speak stand together, of which one is the post's of
    somebody whose other posts the article cites: It lost “10 metres”, and “half of that in May”.
    """
    nobodys = quote.speaker is None and other.quote.context.evidence in (None, "words")
    nobodys = nobodys and _stand_together(quote, other.quote)
    whole = (
        other.label in _HONEST and len(index_words(other.quote.text)) > _PAIR and len(index_words(quote.text)) > _PAIR
    )
    author = other.post.author if other.post else None
    cited = (one for one in found if one is not other and one.quote.cited and one.author == "match" and one.post)
    return nobodys and whole and any(one.post is not None and one.post.author == author for one in cited)


def _goes_on_writing(quote: Quote, other: Verdict, language: Language) -> bool:
    """Tell whether words that nothing attributes go on with a whole sentence that somebody wrote, and that is their
    post's: “…,” Bo Tarn wrote. “…”.
    """
    wrote = other.quote.cue in language.write_verbs and other.label in _HONEST
    return wrote and quote.cue is None and len(index_words(other.quote.text)) > _FEW


def _is_posting(verdict: Verdict, found: Sequence[Verdict]) -> bool:
    """Tell whether the article shows the post of some words, or cites other posts of their speaker."""
    quote = verdict.quote
    shown = verdict.post is not None and verdict.post.ref in quote.context.posts
    return shown or any(one.quote.cited and one.quote.speaker == quote.speaker for one in found)


def _stand_together(quote: Quote, other: Quote) -> bool:
    """Tell whether little stands between two quotations of a sentence, and nothing of another time or clause: not “…”,
    said A, who last year had said “…”.
    """
    language, sentence = load_nearest(quote.context.language), quote.context.sentence
    places = sorted((sentence.find(text), len(text)) for text in (quote.text, other.text))
    between = index_words(sentence[places[0][0] + places[0][1] : places[1][0]])
    apart = language.relatives | language.times | language.relative_days.keys() | language.perfects
    participles = language.participles or ("\0",)
    clauses = [b for a, b in pairwise((*between, "")) if a in language.subordinators and not b.endswith(participles)]
    return places[0][0] >= 0 and len(between) <= _FEW and apart.isdisjoint(between) and not clauses


def _judge_by_repeat(found: Sequence[Verdict], i: int, judge_again: Callable[[Quote], Verdict]) -> Verdict | None:
    """Judge words that nobody is said to speak against the post of which the article quotes the same words before."""
    quote = found[i].quote
    language = load_nearest(quote.context.language)
    words = set(index_words(quote.text))
    if quote.context.evidence not in _NOBODY or len(words - language.function_words) < UNSAID_CONTENT:
        return None
    for other in found[:i]:
        if _has_post(other) and words <= set(index_words(other.quote.text)):
            verdict = judge_again(replace(quote, cited=True, speaker=other.quote.speaker))
            if verdict.label in _HONEST and _is_of_post(verdict, other):
                return verdict
    return None


def _has_post(verdict: Verdict) -> bool:
    return verdict.post is not None and verdict.label in (*_HONEST, "altered") and verdict.quote.context.kind == "body"


def _is_by_same(quote: Quote, other: Verdict) -> bool:
    """Tell whether the speaker is the other's, or nobody is said to speak."""
    speaker = other.quote.speaker
    if quote.speaker is None:
        return quote.context.evidence is None
    return speaker is not None and is_same_name(quote.speaker, speaker)


def _is_of_post(verdict: Verdict, other: Verdict) -> bool:
    return verdict.post is not None and other.post is not None and verdict.post.ref == other.post.ref
