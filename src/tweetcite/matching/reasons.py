"""Why a verdict was given: a closed list of codes, each with one plain sentence."""

from tweetcite.model import Reason

SENTENCES = {
    "same-words": "The same words as {post}.",
    "editorial-differences": "The same words as {post}, with differences that editing allows.",
    "disclosed-edits": "The words of {post}, with omissions or insertions that are marked.",
    "words-differ": "The words differ from {post}.",
    "splice": "The words come from different places and are joined without a mark.",
    "wrong-speaker": "The words are those of {author}, not of {speaker}.",
    "wrong-day": "The post is of {day}; the article states another day.",
    "no-such-post": "Cited as a post, but no embedded or archived post holds these words.",
    "copy-truncated": "Our copy of the post is cut short and does not reach to the end of the quotation.",
    "translation-differs": "The translation has numbers or names that the post does not have: {found}.",
    "translation": "The post is in another language, so its words cannot be compared.",
    "no-text": "The post is known, but we hold none of its words.",
    "redacted": "The post's words were taken out of the archive because a person or a court asked.",
    "embed-differs": "The article's embed and the archived copy of the post have different words.",
    "too-short": "Too few words to be anyone's in particular.",
    "too-long": "Longer, or with more omissions and brackets, than can be compared.",
    "not-a-post": "The article does not say that these words are from a post.",
    "same-words-elsewhere": "Not cited as a post; {author} posted the same words.",
    "similar-speech": "Not cited as a post; {post} is merely similar.",
    "reported-as-false": "The article itself reports the post as false.",
    "critical-hidden": "What is left out or replaced changes what the sentence claims.",
    "context-risk": "The quotation stops or starts where the post's sentence says something else.",
    "thread": "The words run over several posts of a thread.",
    "thread-assumed": "The words run over posts that the same account sent minutes apart.",
    "version": "The words are those of an earlier text of the post.",
    "id-date-conflict": "The date shown for the post is not the one that its id holds.",
    "hidden-characters": "The quotation holds characters that nobody sees: {found}.",
    "look-alike-letters": "Letters of another alphabet or style stand for those that they look like: {found}.",
    "look-alike-account": "The post is from {author}, which is easily taken for {other}.",
    "other-platform": "The article names another platform than the post's.",
    "account-unknown": "Whose account the post is from is not known.",
}


def give(code: str, **words: str | None) -> Reason:
    """Return the reason of this code, its sentence filled in."""
    return Reason(code, SENTENCES[code].format(**{k: v or "an unknown account" for k, v in words.items()}))
