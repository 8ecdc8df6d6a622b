"""What the prose says of a quotation: its cues, its verb or noun, who speaks."""

from typing import NamedTuple

from tweetcite.quotes.cues import Hit


class Speaker(NamedTuple):
    """Who is said to speak: the fullest name (None for somebody unnamed), and how it was found.

    A `guess` is whoever was spoken of last, where a description fits nobody whom the article describes.
    """

    name: str | None
    evidence: str


INFERRED = ("guess", "run", "pronoun", "paragraph-above", "sentence-before")
"""Evidence that leaves a doubt who speaks, where the sentence names somebody else in another way."""


class Attribution(NamedTuple):
    """What the prose says of a quotation's origin: the cues that belong to it, the verb or noun, the speaker.

    `addressed`: the words were told to somebody who is named ("she told the Ledger").
    """

    hits: tuple[Hit, ...]
    cue: Hit | None
    speaker: Speaker | None
    orphan: bool
    addressed: bool = False


def name_speaker(name: str | None, evidence: str) -> Speaker | None:
    return Speaker(name, evidence) if name else None
