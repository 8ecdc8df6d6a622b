"""Which quotations are cited from a post: by a cue of their own, by a run of one speaker's, or by the embed's words.

The rules are those of `verdicts.md`, section 1.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from tweetcite.languages import Language
from tweetcite.model import Article, BlockKind, Embed
from tweetcite.names import fits_handle, is_same_name, name_words
from tweetcite.quotes.attribution import Attribution
from tweetcite.quotes.blocks import Passage
from tweetcite.quotes.cues import ATTRIBUTING
from tweetcite.quotes.media import Medium
from tweetcite.quotes.uncased import bare_word
from tweetcite.text import fold, index_words, is_unspaced, share_of_words

_IN_EMBED = 0.6
_OF_CUT = 0.8
_LEAST_OF_CUT = 8
_SENTENCE = 4
_NEAR = 2
_NEAR_LEAD, _FAR_LEAD, _NEAR_TAIL = 15, 60, 45
_FEW = 2
_LONGEST_TITLE, _LONGEST_MEDIUM, _LONGEST_NOUN = 8, 4, 4
_LONGEST_WORD = 25
_LONGEST_ENDING, _PLURAL = 4, 2
_NAMED = frozenset({"lead", "same-sentence", "inverted", "closing", "pronoun", "description"})
"""Evidence of a speaker for whom a word stands in the sentence of the quotation."""
_LAST_WORD = re.compile(r"(\w+)\s\Z")
_WORD_BEFORE = re.compile(r"([^\W\d_]+)\s?\Z")


@dataclass(frozen=True, slots=True)
class Found:
    """One quotation with its attribution. `elsewhere`: the article names another occasion than a post. `medium` is what
    it named last before the quotation, `about_posts` whether the paragraphs around speak of posts, `beside`
    whether a short quotation has most of its words from the speaker's post directly above or below.
    """

    passage: Passage
    attribution: Attribution
    text: str
    elsewhere: bool = False
    medium: Medium | None = None
    about_posts: bool = False
    beside: bool = False

    @property
    def speaker(self) -> str | None:
        return self.attribution.speaker.name if self.attribution.speaker else None

    @property
    def unnamed(self) -> bool:
        return self.attribution.speaker is not None and self.attribution.speaker.name is None

    @property
    def is_guessed(self) -> bool:
        """Whether nothing but an embed's words tells the speaker."""
        speaker = self.attribution.speaker
        return speaker is not None and speaker.evidence == "embed"

    @property
    def is_doubtful(self) -> bool:
        """Whether the speaker is only a guess, and a verb of saying all that ties the words to them."""
        speaker = self.attribution.speaker
        guessed = speaker is not None and speaker.evidence == "guess"
        return guessed and not self.has("post", "write", "carry", "noun", "platform", "voice", "reply")

    @property
    def is_governed(self) -> bool:
        """Whether a verb stands right beside the words: wrote “…”; “…,” she wrote."""
        cue, passage = self.attribution.cue, self.passage
        if cue is None or cue.kind not in ATTRIBUTING:
            return False
        before, behind = passage.lead.end - cue.end, cue.start - passage.tail.start
        reach = _FAR_LEAD if self.has("post", "write") else _NEAR_LEAD
        return 0 <= before <= reach or 0 <= behind <= _NEAR_TAIL

    @property
    def is_presented(self) -> bool:
        """Whether the speaker is named without a verb: behind a headline's colon, in a sentence that points back."""
        speaker = self.attribution.speaker
        return speaker is not None and speaker.evidence in ("colon-behind", "points-back", "by-line")

    @property
    def is_placed(self) -> bool:
        """Whether the speaker opens a sentence that names the place of the words."""
        speaker = self.attribution.speaker
        return speaker is not None and speaker.evidence == "sentence"

    @property
    def is_owned(self) -> bool:
        """Whether the words are said to be the speaker's own: “Okafor's last word”."""
        speaker = self.attribution.speaker
        return speaker is not None and speaker.evidence == "possessive"

    def has(self, *kinds: str) -> bool:
        return any(hit.kind in kinds for hit in self.attribution.hits)


class Holders:
    """Which embedded posts are by which speaker."""

    def __init__(self, article: Article, language: Language) -> None:
        self.text = article.text
        self.blocks = article.blocks
        self.embeds = article.embeds
        self.titles = language.titles
        self.endings = language.name_endings
        self.language = language
        self.known: dict[str, tuple[Embed, ...]] = {}

    def announces(self, one: Found) -> bool:
        """Tell whether a colon leads to the quotation."""
        return self.text[: one.passage.lead.end][-8:].rstrip().endswith((":", "："))

    def kind_of(self, one: Found) -> BlockKind:
        """Return where the quotation stands: headline, body ..."""
        return self.blocks[one.passage.block].kind

    def handle_of(self, speaker: str | None) -> str | None:
        """Return the handle of the speaker's own embedded post."""
        own = (e for e in self.embeds_of(speaker) if speaker and is_author(speaker, e, self.titles, self.endings))
        return next((e.post.author.handle for e in own), None)

    def embeds_of(self, speaker: str | None) -> tuple[Embed, ...]:
        if speaker is None:
            return ()
        if speaker not in self.known:
            own = tuple(e for e in self.embeds if is_author(speaker, e, self.titles, self.endings))
            self.known[speaker] = own or tuple(e for e in self.embeds if _hands_on(speaker, e))
        return self.known[speaker]


def _hands_on(speaker: str, embed: Embed) -> bool:
    """Tell whether an embedded post hands on what the speaker said: it names them, and holds quotation marks."""
    last = name_words(speaker)[-1:]
    words = embed.words or ""
    return bool(last) and len(last[0]) > 2 and last[0] in index_words(words) and any(c in words for c in '“”"«»„')


def is_author(speaker: str, embed: Embed, titles: frozenset[str], endings: tuple[str, ...] = ()) -> bool:
    """Tell whether a speaker can be the account that an embedded post is by."""
    handle, name = embed.post.author.handle, embed.author_name
    if speaker.startswith("@"):
        return handle is not None and speaker[1:].casefold() == handle.casefold()
    return bool(name and is_same_name(speaker, name, titles, endings)) or bool(
        handle and fits_handle(speaker, handle, titles)
    )


def mark_cited(found: Sequence[Found], holders: Holders, language: Language) -> list[bool]:
    """Tell for each quotation whether it is cited from a post."""
    cited = [_is_cited(one, holders) for one in found]
    for i, one in enumerate(found[1:], 1):
        # "one user wrote on X"; "another replied"
        if cited[i - 1] and found[i - 1].unnamed and one.unnamed and one.has("write", "reply") and not one.elsewhere:
            cited[i] = True
    # A run of one speaker's quotations is cited as a whole; it ends when somebody else is quoted.
    start = 0
    while start < len(found):
        end = start + 1
        while end < len(found) and not _ends_run(found[start], found[end], language):
            end += 1
        _spread(found, cited, range(start, end), holders, language)
        start = end
    return cited


def _spread(found: Sequence[Found], cited: list[bool], run: range, holders: Holders, language: Language) -> None:
    """Cite the members of a run that stand near one that is cited."""
    members = [
        i
        for i in run
        if _joins_run(found[i], holders, language)
        or _shares_verb(found, i, language)
        or _speaks_on(found, i, holders, language)
    ]
    for order in (members, members[::-1]):
        near: Found | None = None
        for i in order:
            one = found[i]
            if order is not members and one.has("speech"):
                continue
            if near and not cited[i] and _is_near(near, one) and not _follows_speech(found, cited, i):
                cited[i] = True
            if cited[i] and not one.has("disowning"):
                near = one


def _shares_verb(found: Sequence[Found], i: int, language: Language) -> bool:
    """Tell whether one verb closes a sentence of several quotations: "…"라며 "…"라고 밝혔다."""
    one = found[i]
    cue = one.attribution.cue
    if not i or not language.verb_final or one.elsewhere or one.speaker is None or cue is None:
        return False
    said = cue.kind in ATTRIBUTING and not one.attribution.orphan and cue.text not in language.nicknaming
    return said and found[i - 1].passage.sentence == one.passage.sentence and len(index_words(one.text)) > _FEW


def _speaks_on(found: Sequence[Found], i: int, holders: Holders, language: Language) -> bool:
    """Tell whether a part of a sentence goes on with the sentence before: X wrote: “…”. She said the road was “…”."""
    one, before = found[i], found[max(0, i - 1)]
    speaker = one.attribution.speaker
    if not i or not language.cased or not one.has("speech") or one.elsewhere or one.attribution.addressed:
        return False
    if speaker is None or speaker.evidence not in _NAMED:
        return False
    follows = before.passage.block == one.passage.block and one.passage.before.start <= before.passage.sentence.start
    cue = one.attribution.cue
    named = cue is not None and cue.text in language.nicknaming
    told = named or _is_nominal(one, holders) or _is_title(one, language) or _is_nickname(one, holders.text)
    return follows and not told and len(index_words(one.text)) > _FEW


def _is_near(cited: Found, other: Found) -> bool:
    """Tell whether a quotation stands near enough to a cited one of the same speaker to go on with it."""
    if other.medium == "other" and not other.attribution.orphan:
        return False
    return abs(other.passage.block - cited.passage.parts[-1].block) <= _NEAR


def _follows_speech(found: Sequence[Found], cited: Sequence[bool], i: int) -> bool:
    """Tell whether a quotation without an attribution goes on with one of its paragraph that is not cited."""
    if not i or not found[i].attribution.orphan:
        return False
    before = found[i - 1]
    same = before.passage.block == found[i].passage.block and before.speaker == found[i].speaker
    return same and not cited[i - 1] and before.has("speech", "occasion")


def _ends_run(first: Found, other: Found, language: Language) -> bool:
    if other.unnamed or first.unnamed:
        return True
    if other.speaker is None or first.speaker is None:
        return first.speaker is None
    return not is_same_name(first.speaker, other.speaker, language.titles, language.name_endings)


def _joins_run(one: Found, holders: Holders, language: Language) -> bool:
    """Tell whether a quotation goes on with its speaker's run: "she added", a sentence of its own, "the post said".

    What somebody merely said in a word or two inside another sentence ("whom he called a clown") does not.
    """
    cue = one.attribution.cue
    if one.speaker is None or one.elsewhere or (cue and cue.text in language.nicknaming):
        return False
    if _is_title(one, holders.language) or _is_nickname(one, holders.text) or _is_work(one, holders):
        return False
    if len(index_words(one.text)) <= _FEW and _is_nominal(one, holders):
        return False
    if one.is_doubtful or (one.attribution.addressed and not one.has("platform")):
        return False
    if one.attribution.orphan or one.has("post", "write", "carry", "noun", "voice", "reply"):
        return True
    if one.has("speech") and not language.cased:
        return len(index_words(one.text)) >= _SENTENCE
    return one.has("speech") and (one.text[:1].isupper() or not one.text[:1].isalpha())


def _is_cited(one: Found, holders: Holders) -> bool:
    if one.elsewhere:
        return False
    embeds = holders.embeds_of(one.speaker)
    # who is known only from the embed's words is not quoted for sure: these may be anyone's
    if one.beside:
        return True
    if not one.is_guessed and any(_lies_in(one.text, e) for e in embeds):
        return True
    if (_is_title(one, holders.language) and not _is_posted(one, holders)) or _is_nickname(one, holders.text):
        return False
    if _is_work(one, holders):
        return False
    if one.speaker and one.speaker.startswith("@") and one.has("write", "speech", "carry"):
        return True
    if not is_unspaced(one.text) and _is_stray(one, holders):
        return False
    said = one.has("write", "carry", "speech") or holders.announces(one) or one.is_presented or one.is_placed
    if one.has("post") or (one.has("platform") and said):
        return True
    if one.has("voice") and one.medium == "post" and holders.announces(one) and one.is_owned:
        return True
    if one.has("noun") and (said or holders.kind_of(one) != "headline"):
        return True
    if not one.has("write", "reply") or one.medium == "other":
        return False
    if one.speaker is None:
        return False
    return bool(embeds) or one.about_posts


def _is_stray(one: Found, holders: Holders) -> bool:
    """Tell whether a word or two are nobody's post: no verb governs them, or one that gives a name to something."""
    words = len(index_words(one.text))
    if words <= _LONGEST_NOUN and _is_unled(one, holders):
        return True
    if words > _FEW or (holders.announces(one) and not _goes_on(one, holders)):
        return False
    if _is_nominal(one, holders, holders.language.indefinite) and not one.has("post", "write"):
        return True
    cue = one.attribution.cue
    named = cue is not None and cue.text in holders.language.nicknaming and not one.has("post")
    return named or not one.is_governed or _is_nominal(one, holders)


def _is_unled(one: Found, holders: Holders) -> bool:
    """Tell whether words behind "of the" are a noun of their sentence, whose verb stands far behind them."""
    before = _LAST_WORD.search(holders.text, one.passage.lead.start, one.passage.lead.end)
    joined = holders.language.genitives & holders.language.genders.keys()
    if before is None or fold(before.group(1)) not in joined or not one.text[:1].islower():
        return False
    return not any(
        hit.start < one.passage.lead.end and hit.kind in (*ATTRIBUTING, "noun") for hit in one.attribution.hits
    )


def _goes_on(one: Found, holders: Holders) -> bool:
    """Tell whether words behind a colon are the subject of the sentence that goes on: Facebook: „Wehren“ stellen …."""
    behind = holders.text[one.passage.parts[-1].outer.end :][:2]
    return holders.language.cased and behind[:1] == " " and behind[1:].islower() and one.text[-1:] not in ",.!?…"


def _is_nominal(one: Found, holders: Holders, articles: frozenset[str] = frozenset()) -> bool:
    """Tell whether an article right before the words makes them a noun: tuiteó el «Búfalo», tweeted the “Duke”."""
    before = _LAST_WORD.search(holders.text, one.passage.lead.start, one.passage.lead.end)
    return before is not None and fold(before.group(1)) in (articles or holders.language.definite)


def _lies_in(text: str, embed: Embed) -> bool:
    """Tell whether most of the words lie in an embedded post, or most of a post that is cut short lies in the words."""
    words = embed.words or ""
    if share_of_words(text, words) >= _IN_EMBED:
        return True
    cut = embed.post.truncated or words.rstrip().endswith(("…", "..."))
    return cut and len(index_words(words)) >= _LEAST_OF_CUT and share_of_words(words, text) >= _OF_CUT


def _is_work(one: Found, holders: Holders) -> bool:
    """Tell whether a noun right before a few words says that they are the name of something: the song “Stay”."""
    language, text = holders.language, holders.text
    outer = one.passage.parts[0].outer
    before = _WORD_BEFORE.search(text, max(0, outer.start - _LONGEST_WORD), outer.start)
    if before is None or len(index_words(one.text)) > _LONGEST_TITLE or re.search(r"[.!?…]\s", one.text):
        return False
    small = language.cased and not language.noun_capitals and not before.group(1)[0].islower()
    if small or one.text[:1].islower():
        return False
    if fold(before.group(1)) in language.genitives and not language.noun_capitals:
        return one.text[-1:] not in ",.!?…" and _is_of_noun(one, before.start(1), holders)
    beside = [hit for hit in one.attribution.hits if hit.end == before.end(1)]
    if any(hit.text in language.source_phrases for hit in beside):
        return len(index_words(one.text)) <= _LONGEST_MEDIUM  # selon « Le Courrier »
    hearer = any(hit.kind == "occasion" for hit in beside)
    if hearer and language.cased:
        return len(index_words(one.text)) <= _LONGEST_MEDIUM  # в беседе с «Краевой газетой»
    word = fold(before.group(1))
    forms = (word, bare_word(word, language)) if language.proclitics else (word,)
    known = stems_of(language)
    if not language.cased and not language.proclitics and not language.subject_marks:
        return word.startswith(known)
    if is_unspaced(word):
        return word.endswith(known)
    ending = _LONGEST_ENDING if language.name_endings or language.suffix_mark or language.proclitics else _PLURAL
    return any(form.startswith(stem) and len(form) - len(stem) <= ending for form in forms for stem in known)


def _is_of_noun(one: Found, end: int, holders: Holders) -> bool:
    """Tell whether what stands before a preposition is no post or word of saying: the author of “Winter Sun”."""
    before = _WORD_BEFORE.search(holders.text, max(0, end - _LONGEST_WORD), end)
    language = holders.language
    said = language.post_nouns | language.voice_nouns | language.reply_nouns | language.nicknaming
    if before is None or fold(before.group(1)) in said or not before.group(1)[0].islower():
        return False
    return not any(
        hit.kind in ATTRIBUTING and hit.end > before.start(1) for hit in one.attribution.hits if hit.start < end
    )


@cache
def stems_of(language: Language) -> tuple[str, ...]:
    return tuple(fold(stem) for stem in language.works)


def _is_posted(one: Found, holders: Holders) -> bool:
    """Tell whether a headline, in which all words may have capitals, says that the words were posted."""
    cue = one.attribution.cue
    return cue is not None and cue.kind == "post" and holders.kind_of(one) == "headline"


def _is_title(one: Found, language: Language) -> bool:
    """Tell whether every word of weight has a capital letter, as in the title of a book.

    Where every noun has one, words that a verb attributes are no title; nor are two sentences anywhere.
    """
    text = one.text
    if re.search(r"[.!?…]\s", text):
        return False
    placed = one.has("noun", "platform") and (one.has("speech") or one.is_placed)
    attributed = one.has("post", "write", "carry") or placed
    every = text.split()
    shouted = len(every) > _FEW and all(word[0].isupper() for word in every)  # Post Pop Depression
    if language.noun_capitals and (text[-1:] in ",.!?…" or (attributed and not shouted)):
        return False
    words = [w for w in re.findall(r"[^\W\d_][\w'’\-]*", text) if len(w) > 3]
    return len(words) > 1 and len(text) < 60 and all(w[0].isupper() for w in words) and not text.isupper()


def _is_nickname(one: Found, text: str) -> bool:
    """Tell whether the quotation stands inside a name: Jo “the Heron” Wekesa."""
    outer = one.passage.parts[0].outer
    before, after = text[: outer.start][-30:].split(" "), text[outer.end : outer.end + 30].split(" ")
    inside = len(before) > 1 and len(after) > 1 and before[-1] == after[0] == ""
    return inside and before[-2][:1].isupper() and after[1][:1].isupper() and one.text[-1:] not in ",.!?"
