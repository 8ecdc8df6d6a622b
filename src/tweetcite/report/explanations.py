"""What each code of a finding means: the rule behind it, an example, and where the rule is from."""

from collections.abc import Iterable
from typing import NamedTuple

from tweetcite.matching.reasons import SENTENCES
from tweetcite.report.json import SCHEMA_VERSION, encode
from tweetcite.report.terminal import escape
from tweetcite.report.terms import CLASSES, SEVERITIES, VERDICTS
from tweetcite.report.text import Style, lay_out


class Explanation(NamedTuple):
    """One code. `kinds` says what it is: a verdict, severity, reason, class of an edit, problem of an input, or two."""

    code: str
    kinds: tuple[str, ...]
    means: str
    rule: str
    example: str
    source: str


_OWN = "Practice of this program."
_AP_REUTERS = "Reuters handbook (quotes are sacred) and AP stylebook: the words of a quotation are never altered."
_CHICAGO = "The Chicago Manual of Style, 13.7 (permissible changes)."
_HTML = "The HTML standard, section on tokenization."
_TITLES = {
    "verdict": "Verdicts",
    "severity": "Severities",
    "reason": "Reasons of a verdict",
    "class": "Classes of edits",
    "problem": "Problems of an input",
}
_WORDS = {
    "post": "the post",
    "author": "one account",
    "speaker": "the named speaker",
    "day": "one day",
    "found": "U+200B, U+0430",
    "other": "another one",
}

_REASONS: dict[str, tuple[str, str, str]] = {
    "same-words": (
        "Word for word the post; only typography differs: kinds of marks and dashes, spaces, Unicode forms, capitals"
        " throughout, the stop before the closing mark.",
        '"We don\'t pay" in straight marks for “We don’t pay” in curly ones.',
        _CHICAGO,
    ),
    "editorial-differences": (
        "The words are the post's, with silent changes that editors may make: the first letter, marks inside the"
        " sentence, hashtags or emoji at the end, @handle as the name known for it, 5 as five, US and UK spelling.",
        "“five boats” for “5 boats”.",
        _CHICAGO,
    ),
    "disclosed-edits": (
        "Words are left out or put in, and marks say so: an ellipsis, brackets, [sic], an attribution that splits.",
        "“The quay … stays open” for “The quay, says the board, stays open”.",
        "Reuters handbook: only deletion that keeps the sense, and disclosed; AP: parentheses for insertions.",
    ),
    "words-differ": (
        "A word was substituted, put in, left out or moved, and no mark says so. The worst edit gives the"
        " severity: critical where a negation, number, name, certainty, quantity, person, tense, opposite is touched.",
        "“We will close the quay” for “We will not close the quay”.",
        _AP_REUTERS + " What counts as grave: Masson v. New Yorker (a material change of meaning).",
    ),
    "splice": (
        "Parts that stand in different places, or in different posts, are joined inside one pair of marks.",
        "“The quay closes. Nobody was asked.” from a post that has the two sentences the other way round.",
        _AP_REUTERS,
    ),
    "wrong-speaker": (
        "The words are another account's than the named speaker's, and that is known: the speaker has another"
        " account, or no name of the account fits. Not where the account reposts or quotes the speaker.",
        "“The lamps burn again,” tweeted the mayor; the post is by the harbour.",
        _OWN,
    ),
    "wrong-day": (
        "The article states another day for the quotation than the post's; a day either way is allowed for time zones.",
        "“…,” she tweeted on 3 May; the post is of 9 May.",
        _OWN,
    ),
    "no-such-post": (
        "The quotation is cited as a post, and none that is embedded or archived holds it. It may still exist.",
        "“The quay is sold,” she tweeted; none of her 40 archived posts says so.",
        _OWN,
    ),
    "copy-truncated": (
        "The copy ends in an ellipsis of the machine or says that it is cut; what lies beyond cannot be judged.",
        "Our copy: “We stay open all wint…”; the quotation: “We stay open all winter and spring”.",
        _OWN,
    ),
    "translation-differs": (
        "A translation has numbers, accounts or people that the post does not have, and the post has others; rounding,"
        " other units and other spellings of a name are left out of account.",
        "“30 boats stay,” tweeted a mayor whose post reads « 13 bateaux restent ».",
        _OWN,
    ),
    "translation": (
        "The post is in another language than the article; words cannot be compared, numbers and names can.",
        "“We stay,” tweeted a mayor whose post reads « On reste ».",
        _OWN,
    ),
    "no-text": (
        "The article shows or links the post, but neither it nor the archive holds the words.",
        "An embed that is only a link, of a post that nobody archived.",
        _OWN,
    ),
    "redacted": (
        "The article shows or links a post of the speaker's whose words were taken out of the archive, and shows none"
        " of them: what it said can no longer be compared.",
        "A post that `tweetcite redact` took out, quoted by an article that links it.",
        _OWN,
    ),
    "embed-differs": (
        "The embed in the article and the independent copy have different words. An article is never its own"
        " evidence: the quotation is judged against the independent copy.",
        "The embed says “will close”, the imported copy “will not close”.",
        _OWN,
    ),
    "too-short": (
        "Too few words that carry meaning to tell whose they are.",
        "“Thank you,” she tweeted.",
        _OWN,
    ),
    "too-long": (
        "The quotation is longer than any post can be, or has more ellipses and brackets than can be compared: it was"
        " not compared.",
        "A cited quotation of a hundred pages.",
        _OWN,
    ),
    "not-a-post": (
        "No cue of a post stands near (tweeted, wrote on X, in a post): speech, a title, a nickname, a scare quote.",
        "He said “enough” at the door.",
        _OWN,
    ),
    "same-words-elsewhere": (
        "The quotation is not cited as a post, and another person posted just these words.",
        "“Not one more lamp,” said the mayor; a neighbour had posted it.",
        _OWN,
    ),
    "similar-speech": (
        "The quotation is not cited as a post; a post merely resembles it. People repeat themselves.",
        "“We will never close the quay,” she told the council; her post: “We shall not close our quay.”",
        _OWN,
    ),
    "reported-as-false": (
        "The article itself says that the post is fake, fabricated, a parody, or only appears to be one.",
        "A fabricated tweet has him say “The quay is mine”.",
        _OWN,
    ),
    "critical-hidden": (
        "What an ellipsis skips or a bracket replaces holds a negation, an exception, a modal, quantity or contrast.",
        "“We will … close the quay” for “We will never close the quay”.",
        "Reuters handbook: only deletion that keeps the sense.",
    ),
    "context-risk": (
        "The quotation stops or starts where the rest of the post's sentence turns it round: but, unless, “say people"
        " who”, “I do not”; or a number loses its unit; or the post itself quotes or reposts somebody, is marked as"
        " irony, or asks what is printed as a statement.",
        "“The quay is unsafe” for “The quay is unsafe, say people who never saw it”.",
        "Removal from context as a material change: Masson v. New Yorker; ClaimReview practice of fact-checkers.",
    ),
    "thread": (
        "The words run over posts that reply to each other or count themselves (1/3); joined in their order.",
        "“We stay. And we pay.” from 1/2 and 2/2.",
        _OWN,
    ),
    "thread-assumed": (
        "As `thread`, but nothing links the posts: one account sent them at most ten minutes apart.",
        "“We stay. And we pay.” from posts of 10:04 and 10:06.",
        _OWN,
    ),
    "version": (
        "The post was edited; the words are those of an earlier text of it.",
        "The post now says “four boats”, and said “three boats” until 12:04, as quoted.",
        _OWN,
    ),
    "id-date-conflict": (
        "The id of the post holds a time that clients cannot choose (X, Mastodon, Truth Social), and it is more than a"
        " day from the date that the embed shows.",
        "An embed dated 20 May whose id was made on 2 April.",
        "Snowflake ids: the servers' own code.",
    ),
    "hidden-characters": (
        "The quotation holds characters without a shape, or that reorder what is seen, for which honest writing has no"
        " use there. Joined emoji, Persian and Indic joiners, and marks around numbers in Arabic or Hebrew are honest.",
        "“pay” with U+200B between p and a.",
        "Unicode Technical Report 36 (security) and Technical Standard 51 (emoji).",
    ),
    "look-alike-letters": (
        "Letters of another alphabet or of a fancy style look like those of the post. The words count as what a reader"
        " sees, and the letters are named.",
        "“pаy” with the Cyrillic U+0430.",
        "Unicode Technical Standard 39 (confusables).",
    ),
    "look-alike-account": (
        "Another account's handle differs by a digit, a mark or a letter that looks alike: one may be an impostor's.",
        "@adalund1 beside @adalund.",
        "Unicode Technical Standard 39 (confusables).",
    ),
    "other-platform": (
        "The article names another platform than the one that the post is on. A reason, never a fault of its own.",
        "“…,” she wrote on Facebook; the post is on X.",
        _OWN,
    ),
    "account-unknown": (
        "Nothing says whose account the post is from, or whether the speaker holds it. No fault.",
        "“We stay,” tweeted the owner; the post is by @quay_9.",
        _OWN,
    ),
}

_PROBLEMS: dict[str, tuple[str, str, str, str]] = {
    "embed-differs": ("An embedded post has other words than its archived copy.", *_REASONS["embed-differs"]),
    "id-date-conflict": ("An embedded post shows another day than its id holds.", *_REASONS["id-date-conflict"]),
    "encoding-guessed": (
        "The file declares no encoding, and was read in the likeliest one.",
        "Bytes that are not UTF-8 are compared with the encodings in use.",
        "A text saved by an old editor in Windows-1252.",
        "The Encoding standard; charset-normalizer.",
    ),
    "undecodable": (
        "Some bytes mean nothing in the file's encoding; each stands as U+FFFD, or as a blank.",
        "What cannot be read is shown as such, never guessed or dropped.",
        "A UTF-8 page with a line in another encoding.",
        "The Encoding standard.",
    ),
    "mojibake-repaired": (
        "Passages that were decoded wrongly somewhere before were read as what was meant.",
        "Repaired only where the repair is certain.",
        "â€œHelloâ€\x9d was read as “Hello”.",
        "ftfy.",
    ),
    "too-deep": (
        "Elements or embeds nest deeper than pages do; the words below were read as plain paragraphs, or not at all.",
        "Depth is bounded, so that no page can take the time of others.",
        "5,000 nested tables.",
        _OWN,
    ),
    "too-many-embeds": (
        "The page holds more embedded posts than are read.",
        "The first 2,000 are read; the rest is told, never silently dropped.",
        "A page made of bylines.",
        _OWN,
    ),
    "embed-too-long": (
        "An embed is longer than any post's markup, and was not read.",
        "200,000 characters or 4,000 tags of markup are more than any post has.",
        "An embed that swallows the page because it is never closed.",
        _OWN,
    ),
    "unclosed-tag": (
        "A tag is never closed; it was read up to the next “>”.",
        "As browsers do, except that the rest of the page is still read.",
        "<a href='x …",
        _HTML,
    ),
    "unclosed-comment": (
        "A comment is never closed; what follows is no part of the page.",
        "As browsers do.",
        "<!-- … without -->",
        _HTML,
    ),
    "unclosed-script": (
        "A script is never closed; what follows is no part of the page.",
        "As browsers do.",
        "<script> … without </script>",
        _HTML,
    ),
    "unclosed-style": (
        "A style is never closed; what follows is no part of the page.",
        "As browsers do.",
        "<style> … without </style>",
        _HTML,
    ),
    "too-long": (
        "The article has more paragraphs or characters than are read, or searched for quotations and speakers.",
        "The number is bounded, so that no article can take the time of others.",
        "A page of 100,000 empty paragraphs.",
        _OWN,
    ),
    "too-many-quotations": (
        "The article holds more quotations than are judged.",
        "The number is bounded, so that no article can take the time of others.",
        "A page of nothing but quotation marks.",
        _OWN,
    ),
    "unreadable": (
        "The input could not be read: missing, no text, too large, or forbidden.",
        "It is counted apart, never as clean; the exit code is 3, or 2 where nothing could be read.",
        "A folder that may not be entered.",
        _OWN,
    ),
    "not-built": (
        "The input asks for what this version cannot do.",
        "An error in one line, never a stub.",
        "An address, where nothing can be fetched.",
        _OWN,
    ),
    "internal-error": (
        "The program itself failed on this input; the others were judged.",
        "Run again with --debug and report it.",
        "An error of ours.",
        _OWN,
    ),
}


def list_explanations() -> tuple[Explanation, ...]:
    """Return every code that a verdict, an edit or an input can be given, by its name."""
    reasons = {code: (SENTENCES[code].format(**_WORDS), *told) for code, told in _REASONS.items()}
    found: dict[str, Explanation] = {}
    for kind, table in (
        ("verdict", VERDICTS),
        ("severity", SEVERITIES),
        ("reason", reasons),
        ("class", CLASSES),
        ("problem", _PROBLEMS),
    ):
        for code, told in table.items():
            known = found.get(code)
            found[code] = known._replace(kinds=(*known.kinds, kind)) if known else Explanation(code, (kind,), *told)
    return tuple(found[code] for code in sorted(found))


def render_explanations(explanations: Iterable[Explanation], style: Style) -> str:
    """Return explanations for people, a paragraph each."""
    return "\n".join("\n".join(_show(one, style)) + "\n" for one in explanations)


def _show(one: Explanation, style: Style) -> list[str]:
    lines = [f"{one.code} ({' and '.join(one.kinds)})"]
    for label, value in (("  means", one.means), ("  rule", one.rule), ("  example", one.example)):
        lines += lay_out(label, value, style)
    return lines + lay_out("  source", one.source, style)


def render_codes(explanations: Iterable[Explanation], style: Style) -> str:
    """Return all codes for people, each with its sentence, under what it is."""
    explanations = tuple(explanations)
    lines: list[str] = []
    for kind, title in _TITLES.items():
        lines += [title]
        for one in explanations:
            if one.kinds[0] == kind:
                lines += [f"  {escape(one.code)}", *lay_out("", one.means, style)]
        lines.append("")
    return "\n".join(lines)


def render_explanations_json(explanations: Iterable[Explanation], indent: int | None = None) -> str:
    """Return one JSON object with `codes`."""
    codes = [{**one._asdict(), "kinds": list(one.kinds)} for one in explanations]
    return encode({"schema_version": SCHEMA_VERSION, "codes": codes}, indent=indent) + "\n"
