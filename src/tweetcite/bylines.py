"""How an embed of a post ends, opens or is wrapped once its page has become plain text.

Builders of patterns that platforms fill in with the form of their handles: the byline of embeds
(`— Name (@handle) date`, also as Markdown), and the lines for screen readers that some pages wrap around an embed.
"""

import re
from re import Match

from tweetcite.dates import CLOCK_SHAPE, DATE_SHAPE

# Marks of direction and joining stand invisibly around names and handles.
_THIN = r"[ \t\u00a0\u202f\u200b-\u200f\u202a-\u202e\u2066-\u2069]"
# A dash that was no character of the encoding has become a question mark that begins its line.
# One between two numbers is that of a score or a range.
_DASH = (
    r"(?:[—―]|–(?!(?<=\d–)\d)|&mdash;|&#8212;"
    r"|(?<!-)-{2,3}(?=[\s\w])|(?:(?<=\s)|(?<![\s\S]))\\?-{1,2}(?=\s)|(?<=\n)\?(?=[ ]))"
)
# Possessive, and stopped by any dash, so that a page of dashes is read once.
_NAME = r"(?P<name>[^—–―\n(]{0,80}+(?:\((?!\[?@)[^—–―\n(]{0,40}+){0,4})"
_INNER = _THIN.replace(" ", r" \n", 1)
ACCOUNT_OPENS = rf"\({_INNER}{{0,4}}\[?{_INNER}{{0,4}}[@＠]"
"""How the account in a byline begins; every byline holds one."""
_LINK = r"\(<?(?P<url>https?://[^()<>\s]{1,500})>?\)?"
TITLE = r"(?: \"[^\"\n]{0,300}\")?"
"""The words that a link of Markdown shows to a pointer, behind its address."""
LINKED = rf"(?:\]\([^()\s]{{1,500}}{TITLE}\))?"
"""Behind words that Markdown may have made a link, whose bracket opens before them."""
LINKED_POST = rf"(?:\]\((?P<url>https?://[^()\s]{{1,500}}){TITLE}\))?"
"""The same where the link may lead to the post."""
_ON = "on|via|auf|über|sur|en|em|no|su|op|na|w|в|у"
# Of one word, with a dot behind the sign, it is an address for mail.
_NO_MAIL = r"(?![\w.+-]{1,40}@[\w-]{1,60}\.)"
# A non-joiner between two letters is a part of how a Persian or Kurdish name is spelt.
_INVISIBLE = re.compile(r"[\u200b\u200e-\u200f\u202a-\u202e\u2066-\u2069]|\u200c(?!\w)|(?<!\w)\u200c")
_MARKDOWN = re.compile(
    rf"\[(?P<words>[^\[\]\n]{{1,300}}|\[[^\[\]\n]{{1,60}}\])\](?:\([^()\s]{{1,500}}{TITLE}\)|\[\d{{1,4}}\])"
    r"|(?<=\S)\s?\(https?://(?:t\.co|twitter\.com|x\.com)/[^()\s]{0,500}\)"
)


# How a forum, or Org, opens a quotation.
_QUOTING = re.compile(r"\A(?:\[quote[^\[\]\n]{0,80}\]|#\+begin_quote\b[^\n]{0,40}\n)\s*", re.IGNORECASE)


def make_core(handle: str) -> str:
    """Return the pattern of how the account stands in a byline: what tells that there may be one, at little cost."""
    return rf"{ACCOUNT_OPENS}{handle}"


def make_nameless_core(handle: str) -> str:
    """Return the same for a byline that has an account only."""
    return rf"[—–―;-]{_THIN}{{0,4}}[@＠]{handle}"


def _say_where(names: str) -> str:
    """Return the pattern of what may stand between the account and the date: `, on X,`, ` via Twitter`."""
    return rf"(?:,?{_THIN}{{1,3}}(?:{_ON}){_THIN}{{1,3}}(?:{names}))"


def make_byline(handle: str, names: str, *, clock: bool = False) -> str:
    """Return the pattern of a byline; groups `name`, `handle`, `date` (may be None), `url` (of a Markdown link).

    `handle` is the pattern of a handle without @, `names` that of the platform's names. With `clock` a time of day may
    follow the date. The date may be glued to the sentence behind it.
    """
    time = rf"(?:(?:,|{_THIN}|·){{0,6}}(?:[^\W\d_]{{1,3}}{_THIN})?{CLOCK_SHAPE})?" if clock else ""
    # What makes the date a link: brackets of Markdown, `[url=…]` of forums, `[[…][` of Org, a grave accent.
    forum = r"\[url=[^\[\]\s]{1,500}\]|\[\[[^\[\]\s]{1,500}\]\[|`"
    linking = rf"(?:{forum}|(?:[\[>]{_THIN}?){{0,3}}(?:\d{{1,3}}\])?)"
    date = rf"{_say_where(names)}?,?\s{{0,3}}{linking}(?P<date>(?:{DATE_SHAPE}){time})"
    near = r"[^\S\n]{0,3}\n?[^\S\n]{0,3}"
    closed = r"\]\]?|\[/url\](?:\[/quote\])?|[ ]?<[^<>\s]{1,500}>`_"
    link = rf"(?:{near}\]?{near}(?:>\s?)?{_LINK}|\s?\]\[\d{{1,4}}\]|{closed})?"
    thin = rf"{_INNER}{{0,4}}"
    account = rf"{ACCOUNT_OPENS}(?P<handle>{handle}){thin}{LINKED}{thin}\){LINKED}"
    return rf"{_DASH}{_THIN}*+(?:\n{_THIN}{{0,12}})?{_NAME}(?:\n{_THIN}{{0,12}})?{account}(?:{date}{link})?"


def make_signature(handle: str, names: str) -> str:
    """Return the pattern of a line that is a byline with the platform and the date, for which it needs no dash; groups
    `name`, `handle`, `date`, `url` (always None). Without the platform it is the article's own.
    """
    name = rf"(?P<name>[^\W\d_][^—–―\n(:]{{0,60}}?){_THIN}{{1,3}}"
    account = rf"{ACCOUNT_OPENS}(?P<handle>{handle})\){_say_where(names)}"
    date = rf"(?:,|{_THIN}[·•|-])?{_THIN}{{1,3}}(?P<date>{DATE_SHAPE})"
    return rf"(?m:^{_THIN}{{0,4}}(?:{_DASH}{_THIN}{{0,4}})?{name}{account}{date}[^\S\n]*$)(?P<url>(?!))?"


def make_bare_signature(handle: str) -> str:
    """Return the pattern of a line that is name, account and date; groups `name`, `handle`, `date`, `url` (always
    None).

    It closes a post only where it stands in the paragraph of its words: by itself it is the article's own byline.
    """
    name = rf"(?P<name>(?!By |Photo)[^\W\d_][^—–―\n(:]{{0,60}}?){_THIN}{{1,3}}"
    account = rf"{ACCOUNT_OPENS}(?P<handle>{handle})\)"
    date = rf"(?:,|{_THIN}[·•|])?{_THIN}{{1,3}}(?P<date>{DATE_SHAPE})"
    return rf"(?m:^{_THIN}{{0,4}}{name}{account}{date}[^\S\n]*$)(?P<url>(?!))?"


def make_announcement(handle: str, names: str) -> tuple[str, str]:
    """Return the core and the pattern of a line that says whose words it holds: `@handle on X: words`.

    Groups `name`, `handle`, and `words`, or `titled` where it ends like the title of a post's own page.

    With quotation marks it is a quotation of the article, unless it is such a title.
    """
    account = rf"(?:(?P<name>[^\n(@:?!.]{{1,60}}?){_THIN}{{1,3}}\()?[@＠](?P<handle>{handle})\)?"
    where = rf",?{_THIN}{{1,3}}(?:{_ON}){_THIN}{{1,3}}(?:{names}){_THIN}?:{_THIN}{{1,3}}"
    titled = rf"[\"“„«](?P<titled>[^\n]{{10,4000}}?)[\"”“»]{_THIN}/{_THIN}(?:{names})"
    core = rf"[@＠]{handle}\)?{where}"
    return core, rf"(?m:^{_THIN}{{0,4}}{account}{where}(?:{titled}|(?P<words>[^\n\"“”„«»]{{20,4000}}))[^\S\n]*$)"


def make_undashed_byline(handle: str) -> str:
    """Return the pattern of a byline whose dash was lost with all that is not ASCII, so that two spaces stand there;
    groups `name`, `handle`, `date`, `url` (always None).
    """
    name = r"(?P<name>[^\W\d_](?:(?![ \t]{2})[^\n(]){0,50}) "
    account = rf"{ACCOUNT_OPENS}(?P<handle>{handle})\)"
    return rf"(?<=[^\s])[ ]{{2,3}}(?=\S){name}{account} (?P<date>{DATE_SHAPE})(?P<url>(?!))?"


def make_nameless_byline(handle: str) -> str:
    """Return the pattern of a byline that is an account and a date; groups `handle` and `date`."""
    clock = rf"(?:(?:,|{_THIN}|·){{0,6}}(?:[^\W\d_]{{1,3}}{_THIN})?{CLOCK_SHAPE})?"
    return rf"{_DASH}{_THIN}*+[@＠](?P<handle>{handle})\s{{1,3}}(?P<date>(?:{DATE_SHAPE}){clock})"


def make_wrapper(names: str, handle: str) -> tuple[str, str]:
    """Return the patterns of the lines for screen readers around an embed: group `handle` (may be None in the first).

    Source: pages of the BBC (`Skip Twitter post 2 by @handle`, `End of Twitter post 2 by @handle`).
    """
    post = rf"(?:{names}) post(?: \d{{1,3}})? by"
    return (
        rf"(?i:Skip {post})(?: @(?P<handle>{handle})(?!\w))?",
        rf"(?:\bReport\s{{1,4}})?(?i:End of {post}) @(?P<handle>{handle})(?!\w)",
    )


def make_copy_openings(handle: str) -> tuple[str, str]:
    """Return the patterns of the head of a post copied from an app; groups `name` and `handle`.

    In the first the account has a line of its own, and perhaps a button below or behind a dot; in the second it stands
    behind the name.
    """
    account = rf"{_THIN}{{0,4}}\[?[@＠](?P<handle>{handle}){_THIN}{{0,4}}{LINKED}"
    behind = rf"(?:{_THIN}{{0,3}}·{_THIN}{{0,3}}(?:[^\W\d_][^\n@·\d]{{0,24}}|\d{{1,3}}{_THIN}?[^\W\d_]{{1,4}}))?"
    button = r"(?:\n{1,2}·(?:(?:\n{1,2}|[ ])[^\n@·]{1,25}(?=\n))?)?"
    return (
        rf"(?m:^(?![—–―])(?P<name>[^\n@]{{1,80}})(?:\n{{1,2}}Verified account)?\n{{1,2}}{account}{behind}{button}$)",
        rf"(?m:^{_NO_MAIL}(?P<name>[^\n@.!?,;:…()\d]{{1,40}}?){_THIN}{{0,4}}\(?{account}\)?(?:\s·[^\n@]{{0,40}})?{button}$)",
    )


def read_name(match: Match[str]) -> str | None:
    """Return the display name of a byline, without the marks that Markdown adds."""
    name: str = match["name"] or ""
    if not name.isascii():
        name = _INVISIBLE.sub("", name)
    return name.strip(" \t\u00a0\u202f*_[") or None


def strip_markdown(text: str) -> str:
    """Return words without Markdown links (`[words](address)`) and addresses doubled in brackets behind them."""
    if text[:1] in "[#":
        text = _QUOTING.sub("", text)
    if "](" not in text and "][" not in text and "(http" not in text:
        return text
    return _MARKDOWN.sub(lambda match: match["words"] or "", text)
