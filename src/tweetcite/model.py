"""Every value that passes between the stages: frozen, slotted, and without behaviour beyond reading itself."""

from bisect import bisect_right
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Literal

How = Literal["blockquote", "amp", "iframe", "placeholder", "script-data", "flattened", "link"]
Origin = Literal["embed", "api", "wayback", "import"]
Precision = Literal["second", "day"]
BlockKind = Literal["headline", "standfirst", "body", "caption", "pullquote", "embed"]
Label = Literal["exact", "edited", "altered", "misattributed", "misdated", "not-found", "unverifiable", "not-cited"]
Wording = Literal["exact", "edited", "altered", "unverifiable", "not-found", "not-cited"]
Severity = Literal["none", "minor", "major", "critical"]
Judgement = Literal["match", "mismatch", "unknown", "unstated"]
EditKind = Literal["typographic", "editorial", "disclosed", "substantive"]
Evidence = Literal["archive", "embed"]

LABELS: tuple[Label, ...] = (
    "exact",
    "edited",
    "altered",
    "misattributed",
    "misdated",
    "not-found",
    "unverifiable",
    "not-cited",
)


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range of code points."""

    start: int
    end: int

    def slice(self, text: str) -> str:
        """Return the characters of the range."""
        return text[self.start : self.end]

    def __len__(self) -> int:
        return self.end - self.start

    def contains(self, other: "Span") -> bool:
        """Tell whether the other range lies wholly within this one."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: "Span") -> bool:
        """Tell whether the two ranges share a code point."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that was not read, or not as it stood: told to the user, never swallowed."""

    code: str
    message: str


@dataclass(frozen=True, slots=True)
class PostRef:
    """Which post: identity is (platform, id), never the handle. `id` is text, or None where it is unknown."""

    platform: str
    id: str | None
    url: str | None = None
    handle: str | None = None


@dataclass(frozen=True, slots=True)
class Author:
    """An account as one sighting shows it. `id` is the platform's own number for it, `handle` has no @."""

    platform: str
    id: str | None = None
    handle: str | None = None
    name: str | None = None


@dataclass(frozen=True, slots=True)
class Post:
    """One sighting of a post: another text is another sighting.

    `text` is None where the sighting shows no words. `created` is UTC; with the precision `day` its time of
    day is meaningless. `mentions` are the accounts named in the text, as far as their display names are
    known. `seen_in` names the article, file or address that this copy was read from.
    """

    ref: PostRef
    author: Author
    text: str | None
    created: datetime | None = None
    created_precision: Precision | None = None
    language: str | None = None
    truncated: bool = False
    quoting: str | None = None
    reply_to: str | None = None
    edit_of: str | None = None
    edited_at: datetime | None = None
    mentions: tuple[Author, ...] = ()
    origin: Origin = "embed"
    seen_at: datetime | None = None
    seen_in: str | None = None

    @property
    def created_day(self) -> date | None:
        """The UTC day of the post."""
        return self.created.date() if self.created else None

    @property
    def created_text(self) -> str | None:
        """The time as the JSON shows it: `2023-02-16`, or `2023-02-16T09:12:33Z` where the second is known."""
        if self.created is None:
            return None
        return format_moment(self.created, self.created_precision)


@dataclass(frozen=True, slots=True)
class Embed:
    """A post that an article shows. `span` covers all that stands for it in the text: words, byline, label.

    `archived` is the independent copy of the same post, where the archive has one.
    """

    post: Post
    span: Span
    how: How
    archived: Post | None = None

    @property
    def words(self) -> str | None:
        """The post's text: as the article shows it, else as the archive has it."""
        return self.post.text or (self.archived.text if self.archived else None)

    @property
    def author_name(self) -> str | None:
        """The account's display name: as the article shows it, else as the archive has it."""
        return self.post.author.name or (self.archived.author.name if self.archived else None)


@dataclass(frozen=True, slots=True)
class Link:
    """A mention of a post by its address within the prose; `span` is the linked words."""

    ref: PostRef
    span: Span


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, headline, caption ... of the article's text. Blocks are in order and never overlap."""

    span: Span
    kind: BlockKind


@dataclass(frozen=True, slots=True)
class Places:
    """Leads from an offset in the text back to its line and column in the file as it was given.

    `text` and `source` are parallel, ascending: from `text[i]` on, the text runs character by character
    with the decoded file from `source[i]` on. `lines` holds the offset at which each line of the file starts that the
    text stands in, `numbers` which line of the file, from 1, that is.
    """

    text: tuple[int, ...] = (0,)
    source: tuple[int, ...] = (0,)
    lines: tuple[int, ...] = (0,)
    numbers: tuple[int, ...] = (1,)

    def locate(self, offset: int) -> tuple[int, int]:
        """Return line and column, both from 1, of the character at this offset of the text."""
        i = bisect_right(self.text, offset) - 1
        at = self.source[i] + offset - self.text[i]
        line = bisect_right(self.lines, at) - 1
        return self.numbers[line], at - self.lines[line] + 1


@dataclass(frozen=True, slots=True)
class Article:
    """What a reader sees of an article.

    `text` holds the prose and the embedded posts in reading order; blocks are separated by blank lines.
    `sha256` is the digest of the bytes as given. `published` is a day, or a moment where the page says it. `authors`
    are the names that a byline or the page's data print.
    """

    source: str
    sha256: str
    text: str
    url: str | None = None
    title: str | None = None
    published: date | datetime | None = None
    language: str | None = None
    authors: tuple[str, ...] = ()
    blocks: tuple[Block, ...] = ()
    embeds: tuple[Embed, ...] = ()
    links: tuple[Link, ...] = ()
    places: Places = Places()
    problems: tuple[Problem, ...] = ()

    @property
    def published_day(self) -> date | None:
        """The day on which the article says it appeared."""
        return self.published.date() if isinstance(self.published, datetime) else self.published

    @property
    def identity(self) -> str:
        """What stays the same when the article changes: its address, else the name it was given under."""
        return self.url or self.source


@dataclass(frozen=True, slots=True)
class StatedDay:
    """A day as prose states it. Absolute (`day`, `month`, maybe `year`), a weekday (0 = Monday), or an offset in
    days from the day of the article (yesterday = -1). A weekday with the offset -7 is that of the week before
    ("last Tuesday"). A `narrated` offset counts from the day that the text told before ("the day before").
    `span` lies in the text that was searched.
    """

    span: Span
    day: int | None = None
    month: int | None = None
    year: int | None = None
    weekday: int | None = None
    offset: int | None = None
    narrated: bool = False


@dataclass(frozen=True, slots=True)
class Context:
    """What the prose around a quotation says about it.

    `sentence` is the quotation's own sentence, with its attribution. `evidence` says how the speaker was found.
    `handle` is set where the article ties the speaker to an account. `days` are the days stated for the quotation.
    `posts` are the embedded and linked posts of the article, the nearest first; the first `beside` of them stand
    directly beside the quotation's paragraph. `platform` is the one that the prose names. `occasion`: the words
    are said to come from elsewhere (told reporters). `disowned`: the article calls the post false. `account`: it
    says from which account the words are. `people` are those whose posts the article cites or shows, `near` those
    whom the paragraphs name that tell of the speaker, `named` the last words of all names in the article's own prose.
    `tongue` is the other language in which it says that the words were written.
    """

    kind: BlockKind = "body"
    sentence: str = ""
    evidence: str | None = None
    handle: str | None = None
    days: tuple[StatedDay, ...] = ()
    posts: tuple[PostRef, ...] = ()
    beside: int = 0
    platform: str | None = None
    occasion: bool = False
    disowned: bool = False
    account: bool = False
    people: tuple[str, ...] = ()
    near: tuple[str, ...] = ()
    named: frozenset[str] = frozenset()
    unbalanced: bool = False
    language: str | None = None
    tongue: str | None = None
    published: date | None = None


@dataclass(frozen=True, slots=True)
class Quote:
    """A quotation of the prose. `text` has no outer marks; several spans where the attribution splits it or it
    runs over paragraphs, then `text` joins the slices by a space or, between paragraphs, by a line break.
    """

    id: str
    text: str
    spans: tuple[Span, ...]
    speaker: str | None = None
    cue: str | None = None
    cited: bool = False
    context: Context = field(default_factory=Context)


@dataclass(frozen=True, slots=True)
class Edit:
    """One difference between quotation and post. The spans are code points of `Quote.text` and `Post.text`.

    `topic` is what a substantive edit touches: negation, number, name, modality, quantifier, person, antonym,
    order, splice, word, function-word, typo, contraction.
    """

    kind: EditKind
    topic: str | None
    quote: str
    post: str
    quote_span: Span
    post_span: Span
    severity: Severity = "none"

    @property
    def critical(self) -> bool:
        """Whether this edit alone makes the quotation critically altered."""
        return self.severity == "critical"


@dataclass(frozen=True, slots=True)
class Alignment:
    """A quotation laid along a post. `coverage` is the share (0..1) of the quotation's words found in the post."""

    quote: Quote
    post: Post
    edits: tuple[Edit, ...]
    coverage: float


@dataclass(frozen=True, slots=True)
class Reason:
    """A code from a closed list, with its sentence."""

    code: str
    message: str


@dataclass(frozen=True, slots=True)
class Searched:
    """What stood in the archive when nothing was found: posts of the speaker's account, their days, posts in all.

    `redacted` are the speaker's posts that the article shows or links and whose words had to go.
    """

    account_posts: int
    first: date | None
    last: date | None
    posts: int
    redacted: int = 0


@dataclass(frozen=True, slots=True)
class Verdict:
    """The judgement of one quotation. Wording, author and date are judged apart; `label` is the gravest."""

    quote: Quote
    label: Label
    severity: Severity
    wording: Wording
    author: Judgement
    date: Judgement
    alignment: Alignment | None = None
    evidence: Evidence | None = None
    reasons: tuple[Reason, ...] = ()
    searched: Searched | None = None

    @property
    def post(self) -> Post | None:
        """The copy that the quotation was judged against."""
        return self.alignment.post if self.alignment else None


@dataclass(frozen=True, slots=True)
class Report:
    """All findings about one article. Its embeds carry the ids that the archive knew."""

    article: Article
    verdicts: tuple[Verdict, ...]
    problems: tuple[Problem, ...]
    checked_at: datetime
    version: str


_TO_SECONDS = len("2023-02-16T09:12:33")


def format_moment(moment: datetime, precision: Precision | None = "second") -> str:
    """Return a UTC time as ISO 8601: a bare day where only the day is known, else seconds and `Z`."""
    if precision == "day":
        return moment.date().isoformat()
    return moment.astimezone(UTC).isoformat()[:_TO_SECONDS] + "Z"
