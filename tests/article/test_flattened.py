import re
import time
from itertools import pairwise

import pytest

from tweetcite.article import read_article
from tweetcite.article.flattened import find_flattened
from tweetcite.model import Embed, Span

_PARAGRAPH = re.compile(r"(?:[^\n]|\n(?![ \t]*\n))+")

LEAD = "The ferry company has cancelled all crossings to Hollin Isle until further notice."
TAIL = "Passengers with tickets can travel on the coach service instead."
CHAT = "Divers will look at the propeller in the morning. Nobody was hurt, and the kettle survived."


def paragraphs(text: str) -> list[Span]:
    return [
        Span(m.start(), m.end())
        for part in _PARAGRAPH.finditer(text)
        for m in [re.compile(r"\S(?:.*\S)?", re.DOTALL).search(text, part.start(), part.end())]
        if m
    ]


def find(text: str) -> list[Embed]:
    return find_flattened(text, paragraphs(text), [])


def one(text: str) -> Embed:
    found = find(text)
    assert len(found) == 1, found
    return found[0]


def join(*parts: str) -> str:
    return "\n\n".join(parts)


DATED = "— Tilda Morrow (@tildamorrow) March 12, 2024"

FORMS = [
    pytest.param(f"{CHAT} {DATED}", CHAT, id="one-line"),
    pytest.param(f"{CHAT} pic.twitter.com/Ab12Cd34Ef {DATED}", CHAT, id="media-label"),
    pytest.param(f"{CHAT} pic.x.com/Ab12Cd34Ef {DATED}", CHAT, id="media-label-of-x"),
    pytest.param(f"{CHAT} https://t.co/Ab12Cd34Ef {DATED}", CHAT, id="closing-link"),
    pytest.param(f"{CHAT} https://t.co/Ab12Cd34Ef pic.twitter.com/Ab12Cd34Ef {DATED}", CHAT, id="link-and-label"),
    pytest.param(f"#ferrypic.twitter.com/Ab12Cd34Ef {DATED}", "#ferry", id="label-glued-to-a-word"),
    pytest.param(f"{CHAT}{DATED}", CHAT, id="no-space-before-the-dash"),
    pytest.param(f"{CHAT}\n{DATED}", CHAT, id="byline-on-its-own-line"),
    pytest.param(f"{CHAT}\n\n{DATED}", CHAT, id="byline-in-its-own-paragraph"),
    pytest.param(f"{CHAT} pic.twitter.com/Ab12Cd34Ef\n\n{DATED}", CHAT, id="label-then-paragraph"),
    pytest.param(f"One.\nTwo.\nThree. {DATED}", "One.\nTwo.\nThree.", id="lines-of-one-post"),
    pytest.param(f"One.\nTwo.\n\n{DATED}", "One.\nTwo.", id="lines-then-byline-paragraph"),
    pytest.param(f"{CHAT} – Tilda Morrow (@tildamorrow) March 12, 2024", CHAT, id="en-dash"),
    pytest.param(f"{CHAT} - Tilda Morrow (@tildamorrow) March 12, 2024", CHAT, id="hyphen"),
    pytest.param(f"{CHAT} -- Tilda Morrow (@tildamorrow) March 12, 2024", CHAT, id="two-hyphens"),
    pytest.param(f"{CHAT}\n--- Tilda Morrow (@tildamorrow) March 12, 2024", CHAT, id="three-hyphens"),
    pytest.param(f"{CHAT}-- Tilda Morrow (@tildamorrow) March 12, 2024", CHAT, id="two-hyphens-glued"),
    pytest.param(f"{CHAT}--Tilda Morrow (@tildamorrow) March 12, 2024", CHAT, id="two-hyphens-glued-on-both-sides"),
    pytest.param(f"{CHAT} &mdash; Tilda Morrow (@tildamorrow) March 12, 2024", CHAT, id="entity"),
    pytest.param(f"{CHAT} — Tilda Morrow (@tildamorrow) 12 March 2024", CHAT, id="day-first"),
    pytest.param(f"{CHAT} — Tilda Morrow (@tildamorrow) Mar 12, 2024", CHAT, id="short-month"),
    pytest.param(f"{CHAT} — Tilda Morrow (@tildamorrow)\nMarch 12, 2024", CHAT, id="date-on-its-own-line"),
    pytest.param(f"{CHAT}\n\n— Tilda Morrow\n(@tildamorrow) March 12, 2024", CHAT, id="account-on-the-next-line"),
    pytest.param(f"{CHAT}\n\n— Tilda Morrow (@tildamorrow) [7]March 12, 2024", CHAT, id="numbered-link"),
    pytest.param(f"> {CHAT}\n>\n> {DATED}", CHAT, id="markdown-quotation"),
    pytest.param(f"> One.\n>\n> Two.\n>\n> {DATED}", "One.\n\nTwo.", id="markdown-paragraphs"),
    pytest.param(f"READ ALSO: Ten islands\n\n{CHAT} {DATED}", CHAT, id="other-article-above"),
    pytest.param(f"{CHAT}\n\nREAD ALSO: Ten islands\n\n{DATED}", CHAT, id="other-article-between"),
    pytest.param(f"{CHAT}\n\nADVERTISEMENT\n\n{DATED}", CHAT, id="advertisement-between"),
    pytest.param(f"WATCH: The bay. pic.twitter.com/Ab12Cd34Ef\n\n{DATED}", "WATCH: The bay.", id="side-word-of-a-post"),
    pytest.param(
        f"> WATCH: The bay\n> at dawn.\n>\n> {DATED}", "WATCH: The bay\nat dawn.", id="side-word-in-a-quotation"
    ),
    pytest.param(
        f"> WATCH: The bay. [pic.twitter.com/Ab12Cd34Ef](https://t.co/Ab12Cd34Ef)\n>\n> {DATED}",
        "WATCH: The bay.",
        id="side-word-of-a-post-in-markdown",
    ),
    pytest.param(f"{CHAT}\n? Tilda Morrow (@tildamorrow) March 12, 2024", CHAT, id="dash-lost-to-an-encoding"),
    pytest.param(f"{CHAT}\n—\nTilda Morrow (@tildamorrow)\nMarch 12, 2024", CHAT, id="dash-on-its-own-line"),
    pytest.param(
        f"> {CHAT}\n>\n> — [Tilda Morrow (@tildamorrow)](https://x.com/tildamorrow) March 12, 2024",
        CHAT,
        id="account-in-a-link",
    ),
    pytest.param(
        f"Skip Twitter post by @tildamorrow\n\n{CHAT}\n\n{DATED}\n\nEnd of Twitter post by @tildamorrow",
        CHAT,
        id="wrapper",
    ),
    pytest.param(
        f"Skip X post 2 by @tildamorrow {CHAT} {DATED} Report End of X post 2 by @tildamorrow", CHAT, id="inline"
    ),
    pytest.param(f"Skip Twitter post by @tildamorrow\n\n{CHAT}\n\n{DATED}", CHAT, id="wrapper-without-end"),
    pytest.param(f"{CHAT}\n\n{DATED}\n\nEnd of Twitter post by @tildamorrow", CHAT, id="wrapper-without-start"),
    pytest.param(
        f"Skip X post by @tildamorrow\n\nOne.\n\nTwo.\n\n{DATED}\n\nEnd of X post by @tildamorrow",
        "One.\n\nTwo.",
        id="wrapper-holds-paragraphs",
    ),
    pytest.param(
        f"Tilda Morrow\n@tildamorrow\n{CHAT}\n7:21 PM · Mar 12, 2024 · 12.1K Views", CHAT, id="copy-of-the-app"
    ),
    pytest.param(
        "Tilda Morrow\n@tildamorrow\nOne.\n\nTwo.\n7:21 PM · Mar 12, 2024", "One.\n\nTwo.", id="copy-paragraphs"
    ),
    pytest.param(
        f"Tilda Morrow\n@tildamorrow\n{CHAT}\nLast edited 7:21 PM · Mar 12, 2024", CHAT, id="copy-of-an-edited-post"
    ),
]


@pytest.mark.parametrize(("embed", "words"), FORMS)
def test_the_words_are_exactly_those_of_the_post(embed: str, words: str) -> None:
    text = join(LEAD, embed, TAIL)
    found = one(text)
    assert found.post.text == words
    assert (found.post.author.handle, found.post.author.name) == ("tildamorrow", "Tilda Morrow")
    assert (found.post.created_text, found.post.ref.platform, found.how) == ("2024-03-12", "x", "flattened")
    shown = found.span.slice(text)
    assert shown == embed.removeprefix("READ ALSO: Ten islands\n\n")


def test_a_wrapper_without_a_byline_still_names_the_author() -> None:
    found = one(join(LEAD, f"Skip X post by @tildamorrow\n\n{CHAT}\n\nEnd of X post by @tildamorrow", TAIL))
    assert (found.post.text, found.post.author.handle, found.post.created) == (CHAT, "tildamorrow", None)


def test_an_empty_wrapper_is_a_post_without_words() -> None:
    found = one(join(LEAD, "Skip Twitter post by @tildamorrow\n\nEnd of Twitter post by @tildamorrow", TAIL))
    assert (found.post.text, found.post.author.handle) == (None, "tildamorrow")


def test_a_consent_notice_is_not_what_the_post_says() -> None:
    notice = "Allow Twitter content?\n\nThis article contains content provided by Twitter."
    wrapped = f"Skip Twitter post by @tildamorrow\n\n{notice}\n\nEnd of Twitter post by @tildamorrow"
    assert one(join(LEAD, wrapped, TAIL)).post.text is None


GLUED = [
    pytest.param("The latest crossing left at noon.", id="prose"),
    pytest.param("“We were told nothing,” said a passenger.", id="quotation"),
    pytest.param("14 boats lay idle.", id="number"),
]


@pytest.mark.parametrize("sentence", GLUED)
def test_the_embed_ends_with_its_date_though_prose_is_glued_to_it(sentence: str) -> None:
    text = join(LEAD, f"{CHAT}— Tilda Morrow (@tildamorrow) March 12, 2024{sentence}", TAIL)
    found = one(text)
    assert found.post.text == CHAT
    assert found.post.created_text == "2024-03-12"
    assert text[found.span.end :].startswith(sentence)


def test_prose_glued_to_an_embed_is_not_part_of_the_next_one() -> None:
    text = join(
        LEAD,
        f"{CHAT}{DATED}Orrin Vale, who runs the coaches, said he was ready. Coaches leave at noon. Bring a coat."
        "— Orrin Vale (@orrinvale) March 12, 2024",
    )
    first, second = find(text)
    assert (first.post.text, second.post.text) == (CHAT, "Coaches leave at noon. Bring a coat.")


def test_embeds_on_one_line_follow_each_other() -> None:
    first, second = find(f"{CHAT} {DATED} The coaches are full. — Orrin Vale (@orrinvale) March 12, 2024")
    assert (first.post.text, second.post.text) == (CHAT, "The coaches are full.")


def test_a_byline_that_lost_its_dash_ends_its_words_where_two_spaces_stand() -> None:
    """Sets of articles that were cut down to ASCII have a double space for the dash, and paragraphs glued together."""
    text = (
        f"{LEAD}This is what Tilda Morrow tweeted.{CHAT} pic.twitter.com/Ab12Cd34Ef"
        "  Tilda Morrow (@tildamorrow) March 12, 2024"
        "The coaches are full.  Orrin Vale! (@orrinvale) March 11, 2024So it goes."
    )
    first, second = find(text)
    assert (first.post.text, first.post.author.name, first.post.created_text) == (CHAT, "Tilda Morrow", "2024-03-12")
    assert (second.post.text, second.post.author.name) == ("The coaches are full.", "Orrin Vale!")
    assert text[second.span.end :] == "So it goes."


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(join(LEAD, "Tilda Morrow (@tildamorrow) March 12, 2024", TAIL), id="the article's own byline"),
        pytest.param(f"{LEAD} Tilda Morrow (@tildamorrow) March 12, 2024 is listed.", id="one space"),
        pytest.param(f"{LEAD}  Tilda Morrow (@tildamorrow) wrote this.", id="no date"),
        pytest.param(f"{LEAD}\nWhy? Tilda Morrow (@tildamorrow) March 12, 2024", id="question"),
        pytest.param(f"{LEAD}\n? Tilda Morrow (@tildamorrow) was asked.", id="question mark at a line's start"),
        pytest.param(f"{LEAD}  Tilda Morrow  and others (@tildamorrow), March 12, 2024", id="no name right before"),
    ],
)
def test_an_account_and_a_day_without_a_dash_are_no_byline(text: str) -> None:
    assert find(text) == []


MARKDOWN = [
    pytest.param(
        "[March 12, 2024](https://twitter.com/tildamorrow/status/1767512345678901249?ref_src=twsrc%5Etfw)", id="link"
    ),
    pytest.param(
        "March 12, 2024 (https://twitter.com/tildamorrow/status/1767512345678901249)", id="address-in-brackets"
    ),
    pytest.param(
        "March 12, 2024\n> (https://x.com/tildamorrow/status/1767512345678901249)", id="address-on-the-next-line"
    ),
]


@pytest.mark.parametrize("date", MARKDOWN)
def test_a_linked_date_gives_the_id_and_the_second(date: str) -> None:
    post = one(join(LEAD, f"> {CHAT}\n>\n> — Tilda Morrow (@tildamorrow) {date}", TAIL)).post
    assert (post.ref.id, post.ref.url) == (
        "1767512345678901249",
        "https://x.com/tildamorrow/status/1767512345678901249",
    )
    assert (post.created_precision, str(post.created_day)) == ("second", "2024-03-12")


def test_markdown_links_are_read_as_their_words() -> None:
    words = (
        "See [#ferry](https://twitter.com/hashtag/ferry) and [the list][4] today [pic.twitter.com/a1](https://t.co/a1)"
    )
    post = one(join(LEAD, f"> {words}\n>\n> — Tilda Morrow (@tildamorrow) [March 12, 2024][10]", TAIL)).post
    assert post.text == "See #ferry and the list today"


def test_links_of_markdown_do_not_make_a_post_too_long() -> None:
    tag = "[#{0}](https://twitter.com/hashtag/{0}?src=hash&ref_src=twsrc%5Etfw)"
    words = f"The boats lie idle. {' '.join(tag.format(f'harbour{i}') for i in range(6))} Nobody sails."
    post = one(join(LEAD, f"> {words}\n>\n> {DATED}", TAIL)).post
    assert post.text == f"The boats lie idle. {' '.join(f'#harbour{i}' for i in range(6))} Nobody sails."


def test_an_underscore_of_an_account_may_be_written_with_a_backslash() -> None:
    post = one(join(LEAD, f"> {CHAT}\n>\n> — Tilda (@tilda\\_morrow\\_) March 12, 2024", TAIL)).post
    assert (post.author.handle, post.text) == ("tilda_morrow_", CHAT)


@pytest.mark.parametrize("program", ["//platform.example/widgets.js", "<https://platform.example/widgets.js?v=2>"])
def test_the_address_of_a_program_is_no_words(program: str) -> None:
    assert [e.post.text for e in find(join(LEAD, program, f"{CHAT}\n\n{DATED}", program, DATED))] == [CHAT, None]


def test_a_name_may_hold_many_brackets() -> None:
    assert (
        one(join(LEAD, f"{CHAT} — (((Tilda))) (@tildamorrow) March 12, 2024", TAIL)).post.author.name == "(((Tilda)))"
    )


def test_a_name_may_hold_brackets_emoji_and_hyphens() -> None:
    post = one(join(LEAD, f"{CHAT} — Tilda Ash-Morrow (she/her) 🛟 (@tildamorrow) March 12, 2024", TAIL)).post
    assert post.author.name == "Tilda Ash-Morrow (she/her) 🛟"


@pytest.mark.parametrize(
    ("words", "truncated"),
    [
        pytest.param(f"{CHAT} She is safe and dry now, and so is the crew, but we...", True, id="long"),
        pytest.param("Wait for it...", False, id="short"),
    ],
)
def test_three_stops_tell_a_cut_text_where_it_is_long(words: str, truncated: bool) -> None:
    assert one(join(LEAD, f"{words}\n{DATED}", TAIL)).post.truncated is truncated


def test_an_ellipsis_at_the_end_tells_a_cut_text() -> None:
    post = one(join(LEAD, f"We regret that the boat was delayed, and that the pa…\n{DATED}", TAIL)).post
    assert (post.truncated, post.text and post.text[-5:]) == (True, "e pa…")


BLUESKY = [
    pytest.param(f"{CHAT} [image or embed] — Tilda Morrow (@tilda.bsky.social) March 12, 2024 at 6:22 PM", id="label"),
    pytest.param(f"{CHAT}\n\n— Tilda Morrow (@tilda.bsky.social) March 12, 2024 at 6:22\u202fPM", id="narrow-space"),
    pytest.param(
        f"{CHAT}\n— Tilda Morrow (\u2068@tilda.bsky.social\u2069) 12 March 2024 18:22", id="marks-of-direction"
    ),
    pytest.param(f"{CHAT} — Tilda Morrow (@tilda.bsky.social) 2024-03-12T18:22:10.000Z", id="server-form"),
    pytest.param(
        f"{CHAT}\n\n— Tilda Morrow (\n@tilda.bsky.social\n)\nMarch 12, 2024 at 6:22 PM", id="each-link-on-its-line"
    ),
    pytest.param(
        f"> {CHAT}\n>\n> [[image or embed]](https://bsky.app/profile/tilda.bsky.social/post/3kqlzr7w2hs2a)\n>\n"
        "> — Tilda Morrow ([@tilda.bsky.social](https://bsky.app/profile/tilda.bsky.social)) [March 12, 2024 at "
        "6:22 PM](https://bsky.app/profile/tilda.bsky.social/post/3kqlzr7w2hs2a)",
        id="markdown",
    ),
    pytest.param(f"Tilda Morrow\n@tilda.bsky.social\n{CHAT}\nMarch 12, 2024 at 6:22 PM", id="copy-of-the-app"),
    pytest.param(
        f"Skip Bluesky post by @tilda.bsky.social\n{CHAT}\n— Tilda Morrow (@tilda.bsky.social) March 12, 2024",
        id="wrapper",
    ),
]


@pytest.mark.parametrize("embed", BLUESKY)
def test_bluesky_embeds_are_read_with_the_day_of_their_byline(embed: str) -> None:
    text = join(LEAD, embed, TAIL)
    found = one(text)
    assert (found.post.ref.platform, found.post.author.handle) == ("bluesky", "tilda.bsky.social")
    assert (found.post.text, str(found.post.created_day), found.post.author.name) == (
        CHAT,
        "2024-03-12",
        "Tilda Morrow",
    )
    assert found.span.slice(text) == embed


# --- the start ----------------------------------------------------------------------------------------------------

P1 = "Good walk this morning along the sea wall with Warden @orrinvale."
P2 = "He showed me the cracks, and the people who have lived beside them."
SECOND = f"{P2} pic.twitter.com/Ab12Cd34Ef {DATED}"
BOTH = f"{P1}\n\n{P2}"

TIED = [
    pytest.param(f"{LEAD}\n\n{P1}\n\n\n\n{SECOND}\n\n{TAIL}\n\n{TAIL}", BOTH, id="wider-gap-inside"),
    pytest.param(
        f"{LEAD}\n\n{TAIL}\n\nThe first.\n\n\n\nThe second.\n\n\n\nThe third. {DATED}\n\n{TAIL}",
        "The first.\n\nThe second.\n\nThe third.",
        id="chain",
    ),
    pytest.param(f"{LEAD}\n\n\n{TAIL}\n\n\n{P1}\n\n{SECOND}\n\n\n{TAIL}\n\n\n{TAIL}", BOTH, id="narrower-gap-inside"),
    pytest.param(f"{LEAD}\n{TAIL}\n{P1}\n{SECOND}\n{TAIL}", f"{P1}\n{P2}", id="no-blank-lines-mention"),
    pytest.param(join(LEAD, P1, SECOND, TAIL), BOTH, id="ordinary-gap-mention"),
    pytest.param(
        join(LEAD, "Proud of our crews tonight. #HollinIsle", SECOND, TAIL),
        f"Proud of our crews tonight. #HollinIsle\n\n{P2}",
        id="hashtag",
    ),
    pytest.param(
        join(LEAD, "We have never lost a boat.", SECOND, TAIL), f"We have never lost a boat.\n\n{P2}", id="first-person"
    ),
    pytest.param(
        join(LEAD, "We decided:\nno boats.", SECOND, TAIL),
        f"We decided:\nno boats.\n\n{P2}",
        id="colon-inside-the-post",
    ),
    pytest.param(
        f"{LEAD}\n{TAIL}\n1. Take the coach.\n2. Take a book. {DATED}",
        "1. Take the coach.\n2. Take a book.",
        id="numbered-list",
    ),
    pytest.param(
        join(LEAD, TAIL, "  The wall has cracks.", f"  {P2}", f"  {DATED}", TAIL),
        f"The wall has cracks.\n\n{P2}",
        id="deeper-indented",
    ),
    pytest.param(f"{LEAD}\n- No boats.\n- No coach. {DATED}", "- No boats.\n- No coach.", id="list-of-dashes"),
    pytest.param(f"{LEAD}\nPraise for\n#HollinIsle\n{DATED}", "Praise for\n#HollinIsle", id="hashtag-on-its-own-line"),
]


@pytest.mark.parametrize(("text", "words"), TIED)
def test_a_paragraph_above_is_taken_where_gap_or_voice_tie_it(text: str, words: str) -> None:
    found = one(text)
    assert found.post.text == words
    assert found.span.slice(text).startswith(words[:12])


NOT_TIED = [
    pytest.param(join(LEAD, TAIL, SECOND, TAIL), id="ordinary-gap"),
    pytest.param(f"{LEAD}\n\n{TAIL}\n\n\n\n{SECOND}\n\n\n\n{TAIL}\n\n{TAIL}", id="embed-set-off-on-both-sides"),
    pytest.param(
        f"{LEAD}\n\n“He showed me the cracks,” Morrow tweeted.\n\n\n\n{SECOND}\n\n{TAIL}", id="attributed-quotation"
    ),
    pytest.param(f"{LEAD}\n\nMorrow saw it for herself.\n\n\n\n{SECOND}\n\n{TAIL}", id="author-in-the-third-person"),
    pytest.param(f"{LEAD}\n\nHere is what was posted:\n\n\n\n{SECOND}\n\n{TAIL}", id="lead-in-with-colon"),
    pytest.param(f"{LEAD}\n\nSee the tweet:\n{SECOND}\n\n{TAIL}", id="lead-in-on-the-line-above"),
    pytest.param(f"HOLLIN (Tide News) – The wall has cracks.\n\n\n\n{SECOND}\n\n{TAIL}\n\n{TAIL}", id="dateline"),
    pytest.param(f"Wall cracks again\n\n\n\n{SECOND}\n\n{TAIL}\n\n{TAIL}", id="headline"),
    pytest.param(f"{LEAD}\n\n“We have cracks and we know it.”\n\n{SECOND}\n\n{TAIL}", id="wholly-quoted"),
    pytest.param(
        join("I went there.", "We saw it.", "I will tell my friends.", "We were cold.", SECOND, "I left."),
        id="article-in-the-first-person",
    ),
    pytest.param(
        join(LEAD, f"Tilda Morrow (@tildamorrow) tweeted about @orrinvale.\n\n{SECOND}", TAIL), id="mention-in-prose"
    ),
    pytest.param(join(LEAD, f"Related: The wall that @orrinvale built\n\n{SECOND}", TAIL), id="other-article"),
    pytest.param(
        join(LEAD, f"We are long. {'We go on and on about our wall. ' * 12}", SECOND, TAIL), id="too-long-for-one-post"
    ),
    pytest.param(join(LEAD, f"  {TAIL}", "  The wall has cracks.", f"  {SECOND}", f"  {TAIL}"), id="all-indented"),
    pytest.param(join(LEAD, f"1. The wall has cracks.\n\n{SECOND}", TAIL), id="item-above-no-item"),
    pytest.param(
        join(LEAD, f"We sail. — Orrin Vale (@orrinvale) March 12, 2024\n\n{SECOND}", TAIL), id="another-embed"
    ),
]


@pytest.mark.parametrize("text", NOT_TIED)
def test_the_article_s_own_paragraph_above_is_left_alone(text: str) -> None:
    assert find(text)[-1].post.text == P2


@pytest.mark.parametrize(
    ("above", "own"),
    [
        pytest.param("The crew rests.", "#HollinIsle", id="sentence above a hashtag"),
        pytest.param("1. The crew rests.", "3. The cook sails.", id="numbers that do not follow"),
        pytest.param("- The crew rests.", "• The cook sails.", id="other signs"),
    ],
)
def test_lines_of_another_form_stay_the_article_s(above: str, own: str) -> None:
    assert one(f"{LEAD}\n{above}\n{own}\n{DATED}\n{TAIL}").post.text == own


LEADS = [
    pytest.param('"He showed me the cracks, and the people," she tweeted. ', id="straight-marks"),
    pytest.param("The warden was blunt. “He showed me the cracks,” she wrote. ", id="after-a-sentence"),
]


@pytest.mark.parametrize("lead", LEADS)
def test_a_quotation_of_the_same_words_on_the_same_line_is_not_the_post(lead: str) -> None:
    assert one(join(LEAD, f"{lead}{SECOND}", TAIL)).post.text == P2


def test_a_post_that_opens_with_somebody_s_words_keeps_them() -> None:
    words = '"We will never let a boat lie idle," says Orrin Vale. Nine lie idle tonight. I counted.'
    assert one(join(LEAD, f"{words} {DATED}", TAIL)).post.text == words


@pytest.mark.parametrize("quoted", ["“The wall is cracked,”", "‘The wall’s cracked,’", "'The wall's cracked,'"])
def test_a_byline_below_prose_that_quotes_it_has_no_words(quoted: str) -> None:
    found = one(join(LEAD, f"{quoted} Tilda Morrow wrote under a picture.", DATED, TAIL))
    assert found.post.text is None


# --- addresses ----------------------------------------------------------------------------------------------------

ADDRESSES = [
    pytest.param("https://x.com/tildamorrow/status/1767512345678901249", "1767512345678901249", id="x"),
    pytest.param(
        "<https://twitter.com/tildamorrow/status/1767512345678901249?s=20>", "1767512345678901249", id="brackets"
    ),
    pytest.param("x.com/tildamorrow/status/1767512345678901249", "1767512345678901249", id="no-scheme"),
    pytest.param("https://bsky.app/profile/tilda.bsky.social/post/3kqlzr7w2hs2a", "3kqlzr7w2hs2a", id="bluesky"),
    pytest.param(
        '[tweet url="https://x.com/tildamorrow/status/1767512345678901249" hide_thread="true"]',
        "1767512345678901249",
        id="shortcode",
    ),
    pytest.param(
        "{% twitter https://x.com/tildamorrow/status/1767512345678901249 %}", "1767512345678901249", id="tag-of-jekyll"
    ),
    pytest.param(
        "![](https://x.com/tildamorrow/status/1767512345678901249)", "1767512345678901249", id="picture-of-markdown"
    ),
    pytest.param(
        "[https://x.com/tildamorrow/status/1767512345678901249](https://x.com/tildamorrow/status/1767512345678901249)",
        "1767512345678901249",
        id="link-of-markdown",
    ),
    pytest.param(
        "[embed]https://x.com/tildamorrow/status/1767512345678901249[/embed]",
        "1767512345678901249",
        id="shortcode-around",
    ),
]


@pytest.mark.parametrize(("line", "number"), ADDRESSES)
def test_an_address_alone_on_its_line_is_an_embed_without_words(line: str, number: str) -> None:
    text = join(LEAD, line, TAIL)
    found = one(text)
    assert (found.post.ref.id, found.post.text, found.how) == (number, None, "placeholder")
    assert found.span.slice(text) == line


SILENT = [
    pytest.param("By our reporter — Tilda Morrow (@tildamorrow)", id="author-s-byline"),
    pytest.param("— Tilda Morrow (@tildamorrow)", id="author-s-byline-alone"),
    pytest.param("Best wishes,\n-- \nTilda Morrow (@tildamorrow)\nTide News", id="signature"),
    pytest.param(
        "The warden (@orrinvale) and the mayor (@tildamorrow) met on March 12, 2024 at noon.", id="running-prose"
    ),
    pytest.param("The warden — Orrin Vale (@orrinvale), 54 — met her on March 12, 2024.", id="prose-dashes"),
    pytest.param("The idea came from a follower — Tilda Morrow (@tildamorrow).", id="prose-dash-and-stop"),
    pytest.param("Orrin Vale\n@orrinvale\nTide News", id="contact-lines"),
    pytest.param("At 7:21 PM · Mar 12, 2024 the boat left.", id="time-in-prose"),
    pytest.param("7:21 PM · Mar 12, 2024", id="time-alone"),
    pytest.param("Read https://x.com/tildamorrow/status/1767512345678901249 for more.", id="address-in-prose"),
    pytest.param("https://x.com/tildamorrow", id="address-of-an-account"),
    pytest.param("[embed]https://x.com/tildamorrow[/embed]", id="shortcode-of-an-account"),
    pytest.param("[What she wrote](https://x.com/tildamorrow/status/1767512345678901249)", id="link-with-words"),
    pytest.param("[caption]https://x.com/tildamorrow/status/1767512345678901249[/caption]", id="other-shortcode"),
    pytest.param("The boat left.\n\n— Tilda Morrow (@tildamorrow)", id="author-s-byline-below"),
    pytest.param("7:21 PM - 12 Mar 2024", id="time-of-the-old-site-alone"),
    pytest.param(
        "https://x.com/intent/tweet?url=https://x.com/tildamorrow/status/1767512345678901249", id="share-link"
    ),
    pytest.param("Skip Twitter post by @tildamorrow", id="wrapper-opening-alone"),
    pytest.param("", id="nothing"),
]


@pytest.mark.parametrize("text", SILENT)
def test_nothing_is_found_where_no_post_is_shown(text: str) -> None:
    assert find(join(LEAD, text, TAIL)) == []


DOUBTFUL = [
    pytest.param(f"{CHAT} pic.twitter.com/Ab12Cd34Ef — Tilda Morrow (@tildamorrow)", id="behind-a-label"),
    pytest.param(f"{CHAT} pic.twitter.com/Ab12Cd34Ef\n\n— Tilda Morrow (@tildamorrow)", id="below-a-label"),
    pytest.param(f"{CHAT}— Tilda Morrow (@tildamorrow)", id="glued-to-its-sentence"),
    pytest.param(f"{CHAT} [image or embed] — Tilda Morrow (@tilda.bsky.social)", id="behind-a-label-of-bluesky"),
]


@pytest.mark.parametrize("embed", DOUBTFUL)
def test_a_byline_without_a_date_counts_where_it_is_tight(embed: str) -> None:
    found = one(join(LEAD, embed, TAIL))
    assert (found.post.text, found.post.created) == (CHAT, None)


def test_nothing_is_read_across_a_part_that_is_not_given() -> None:
    """An embed that the page already showed in its markup stands between two paragraphs and keeps them apart."""
    text = join(LEAD, CHAT, "Somebody else's post.", DATED, TAIL)
    spans = [p for p in paragraphs(text) if "Somebody" not in p.slice(text)]
    found = find_flattened(text, spans, [])
    assert [embed.post.text for embed in found] == [None]


@pytest.mark.parametrize(
    "piece",
    [
        pytest.param("—", id="dashes"),
        pytest.param("— ", id="spaced-dashes"),
        pytest.param("@", id="at-signs"),
        pytest.param("(@a)", id="handles"),
        pytest.param("— Name (@handle)", id="bylines-without-a-date"),
        pytest.param("— Name (@handle) March 12, 2024 ", id="bylines"),
        pytest.param("Some words. — Name (@handle) March 12, 2024\n\n", id="embeds"),
        pytest.param("Skip X post by @abc\n", id="openings"),
        pytest.param("7:21 PM · Apr 22, 2024\n", id="times"),
        pytest.param(". ", id="stops"),
        pytest.param("> ", id="quoting"),
        pytest.param("He said “no”. ", id="quotations"),
        pytest.param("Ada (@ada) March 12, 2024\n", id="bylines-without-a-dash"),
        pytest.param("We sail. #ferry\nAda (@ada) March 12, 2024\n\n", id="bylines-in-paragraphs"),
        pytest.param("Ada @ada · 5h\n", id="accounts-of-a-list"),
        pytest.param("12 41 7\n", id="counts"),
        pytest.param("12 replies 41 likes ", id="counts-with-names"),
        pytest.param("@ada on X: ", id="announcements-in-a-line"),
        pytest.param("@ada on X: we sail at noon.\n", id="announcements"),
    ],
)
def test_time_grows_with_the_text(piece: str) -> None:
    def measure(size: int) -> float:
        text = piece * (size // len(piece)) + "\n\nWords. — Name (@handle) March 12, 2024"
        spans = paragraphs(text)
        start = time.process_time()
        find_flattened(text, spans, [])
        return time.process_time() - start

    measure(1_000)
    small, large = (min(measure(size), measure(size)) for size in (20_000, 200_000))
    assert large < 20 * small + 0.2


def test_embeds_are_in_order_and_never_overlap() -> None:
    text = join(LEAD, f"{CHAT} {DATED}", "https://x.com/a/status/1767512345678901249", f"We go. {DATED}", TAIL) * 3
    spans = [embed.span for embed in find(text)]
    assert spans == sorted(spans)
    assert all(a.end <= b.start for a, b in pairwise(spans))


ABOVE, BELOW = "The council put off the sale until the autumn.", "The mayor did not want to comment."
SIGNATURES = [
    ("— Mira Lindqvist (@mira_lindqvist) on X, Feb. 11, 2025", "x"),
    ("— Mira Lindqvist (@mira_lindqvist), February 11, 2025", "x"),
    ("Mira Lindqvist (@mira_lindqvist) via Twitter, 11 February 2025", "x"),
    ("Mira Lindqvist (@mira_lindqvist) auf X, 11. Februar 2025", "x"),
    ("Mira Lindqvist (@mira_lindqvist) sur X · 11 février 2025", "x"),
    ("Mira Lindqvist (@mira_lindqvist) en X, 11 de febrero de 2025", "x"),
    ("— Mira Lindqvist (@mira.example.org) on Bluesky, February 11, 2025", "bluesky"),
    ("— Mira Lindqvist (@mira_lindqvist) on Truth Social, February 11, 2025", "truthsocial"),
    ("Mira Lindqvist (@mira_lindqvist) on Truth Social, Feb 11, 2025", "truthsocial"),
]


@pytest.mark.parametrize(("byline", "platform"), SIGNATURES)
def test_a_byline_may_name_the_platform_before_the_day(byline: str, platform: str) -> None:
    (embed,) = read_article(f"{ABOVE}\n\nWe will not sell it.\n\n{byline}\n\n{BELOW}", "quay.txt").embeds
    found = embed.post.ref.platform, embed.post.author.name, embed.post.text, embed.post.created_text
    assert found == (platform, "Mira Lindqvist", "We will not sell it.", "2025-02-11")


@pytest.mark.parametrize(
    "line",
    [
        "Mira Lindqvist (@mira_lindqvist) on Snapchat, Feb 11, 2025",
        "We told Mira Lindqvist (@mira_lindqvist) on X, Feb 11, 2025, that it was closed.",
        "Photo: Mira Lindqvist (@mira_lindqvist) on X, Feb 11, 2025",
    ],
)
def test_what_only_names_an_account_and_a_day_is_no_byline(line: str) -> None:
    assert read_article(f"{ABOVE}\n\nWe will not sell it.\n\n{line}\n\n{BELOW}", "quay.txt").embeds == ()
