"""One quotation with what the prose says of it, and which embedded posts are by which speaker."""

from dataclasses import dataclass

from tweetcite.languages import Language
from tweetcite.model import Article, BlockKind, Embed
from tweetcite.namesakes import fits_handle, is_same_name, name_words
from tweetcite.quotes.attribution import Attribution
from tweetcite.quotes.blocks import Passage
from tweetcite.quotes.cues import ATTRIBUTING
from tweetcite.quotes.media import Medium
from tweetcite.text import index_words

_NEAR_LEAD, _FAR_LEAD, _NEAR_TAIL = 15, 60, 45


@dataclass(frozen=True, slots=True)
class Found:
    """One quotation with its attribution. `elsewhere`: the article names another occasion than a post. `medium` is what
    it named last before the quotation, at `named_at`, `about_posts` whether the paragraphs around speak of posts,
    `beside` whether a short quotation has most of its words from the speaker's post directly above or below.
    """

    passage: Passage
    attribution: Attribution
    text: str
    elsewhere: bool = False
    medium: Medium | None = None
    about_posts: bool = False
    beside: bool = False
    named_at: int | None = None

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
    def is_described(self) -> bool:
        """Whether a description that fits is all that tells the speaker: the lawyer."""
        speaker = self.attribution.speaker
        return speaker is not None and speaker.evidence == "description"

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
        """Whether the speaker opens a sentence that names the place of the words, or calls its subject so."""
        speaker = self.attribution.speaker
        return speaker is not None and speaker.evidence in ("sentence", "agent")

    @property
    def is_owned(self) -> bool:
        """Whether the words are said to be the speaker's own: “Okafor's last word”."""
        speaker = self.attribution.speaker
        return speaker is not None and speaker.evidence == "possessive"

    @property
    def is_spoken(self) -> bool:
        """Whether a verb of saying leads to the words, and nothing names a post."""
        return self.has("speech") and not self.has("post", "write", "reply", "noun", "platform")

    @property
    def is_spoken_of(self) -> bool:
        """Whether a verb of saying leads to the words, and at most a noun names a post."""
        return self.has("speech") and not self.has("post", "write", "reply", "platform")

    def has(self, *kinds: str) -> bool:
        return any(hit.kind in kinds for hit in self.attribution.hits)


class Holders:
    """Which embedded posts are by which speaker."""

    def __init__(self, article: Article, language: Language) -> None:
        self.text = article.text
        self.published = article.published_day
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
