"""Verbs that a conjunction joins: whoever is the subject of the first is that of the second too."""

from dataclasses import replace

import pytest

from tweetcite import find_quotes, read_article
from tweetcite.model import Quote


def _quotes(language: str, text: str) -> list[Quote]:
    return list(find_quotes(replace(read_article(text), language=language)))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Ida Rehm spoke. She tweeted that Holm “lied to us all” and confessed that “nobody was told of it”."),
        ("en", "Ida Rehm posted that “three missed boats” meant a fine, but stressed that “Holm is still with us”."),
        ("en", "Ida Rehm posted that “three missed boats” meant a fine and also made clear that “Holm is with us”."),
        ("es", "Ida Rehm tuiteó que el muelle “estaba cerrado hoy” y advirtió que “nadie pasará por allí”."),
        ("fr", "Ida Rehm a tweeté que Cy Holm « avait menti à tous » et a promis que « personne ne passera »."),
        ("de", "Ida Rehm tweetete, Cy Holm habe „alle belogen“, und versprach, „niemand kommt hier durch“."),
    ],
)
def test_joined_verb_has_the_same_subject(language: str, text: str) -> None:
    """Neither whom the first words are about nor a thing between the two is who speaks."""
    assert [(q.speaker, q.cited) for q in _quotes(language, text)] == [("Ida Rehm", True)] * 2


@pytest.mark.parametrize(
    "text",
    [
        "Ida Rehm posted that “three missed boats” meant a fine, but was told that “Holm is still with us”.",
        "Ida Rehm posted that Cy Holm “lied to us”, but Bo Tarn insisted that “nobody lied to anyone”.",
    ],
)
def test_another_subject_is_not_shared(text: str) -> None:
    """A subject of its own or a passive ends what the first verb says."""
    assert _quotes("en", text)[1].speaker != "Ida Rehm"
    assert not _quotes("en", text)[1].cited


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“It works in rats,” Bo Tarn of the Fishery Board wrote on X.", "Bo Tarn"),
        ("“It works in rats,” Bo Tarn from the Larkin Institute wrote on X.", "Bo Tarn"),
        ("“It works in rats,” Bo Tarn of the opposition party posted on X.", "Bo Tarn"),
        ("“It works in rats,” Bo Tarn of Tarn's Pies tweeted.", "Bo Tarn"),
        ("“It works in rats,” Bo Tarn from Holm & Sons tweeted.", "Bo Tarn"),
        ("“It works in rats,” Bo Tarn of campaign group Save Our Rats tweeted.", "Bo Tarn"),
        ("Bo Tarn of Tarn's Pies tweeted: “It works in rats.”", "Bo Tarn"),
        ("Bo Tarn of the Larkin Bakers’ Guild tweeted: “It works in rats.”", "Bo Tarn"),
        ("“It works in rats,” Larkin Friends for Peace campaigner Bo Tarn tweeted.", "Bo Tarn"),
        ("“It works in rats,” Bank of Larkin governor Bo Tarn tweeted.", "Bo Tarn"),
        ("“It works in rats,” the Royal Bank of Larkin's chief tweeted.", "Royal Bank of Larkin"),
        ("“It works in rats,” the Fishery Board wrote on X.", "Fishery Board"),
        ("“It works in rats,” Leader of the House Bo Tarn wrote on X.", "Bo Tarn"),
    ],
)
def test_body_behind_a_name_is_where_somebody_is_from(text: str, speaker: str) -> None:
    """Of what board or institute somebody is, is not who writes."""
    assert [q.speaker for q in _quotes("en", text)] == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "How Tarnquay’s tale changed\n\nOn Tuesday Tarnquay was glad. “The boats are back,” it posted.",
            "Tarnquay",
        ),
        ("Why Holm’s ferry sank\n\n“Nobody rowed,” Holm tweeted.", "Holm"),
        ("Where Rehm went\n\n“I am at the quay,” Rehm tweeted.", "Rehm"),
    ],
)
def test_word_that_asks_opens_no_name(text: str, speaker: str) -> None:
    """A headline begins with a capital letter."""
    assert [q.speaker for q in _quotes("en", text)] == [speaker]


_SHOWN = """

Ostland regrets the decision and will answer it.
— Ministry of Foreign Affairs of Ostland (@MFAOstland) February 18, 2025
"""


@pytest.mark.parametrize(
    "text",
    [
        "Ostland's foreign ministry said it “regrets the decision and will not answer it”.",
        "Ostland's foreign ministry wrote: “Ostland regrets the decision and will not answer it.”",
    ],
)
def test_body_of_a_country_is_whose_post_is_shown(text: str) -> None:
    """A ministry is named by its country as well as by its name."""
    (quote,) = _quotes("en", text + _SHOWN)
    assert (quote.speaker, quote.cited) == ("Ministry of Foreign Affairs of Ostland", True)


def test_body_whose_post_is_not_shown_stays_unnamed() -> None:
    """Words of which no shown post has many are nobody's post."""
    (quote,) = _quotes("en", "Ostland's foreign ministry said it “knew nothing of any boat or any fish”." + _SHOWN)
    assert quote.speaker is None


_BIN = """

My bin has been asked and it is against it.
— Bins of Larkin (@binsoflarkin) February 29, 2024
"""


@pytest.mark.parametrize(
    ("text", "disowned"),
    [
        ("The parody account Bins of Larkin wrote: “My bin has been asked and it is for it.”" + _BIN, False),
        ("The parody account Bins of Larkin wrote: “My bin has been asked and it is for it.”", True),
        ("A parody account of Bins of Larkin wrote: “My bin has been asked and it is for it.”" + _BIN, True),
        ("A fake post by Bins of Larkin read: “My bin has been asked and it is for it.”" + _BIN, True),
    ],
)
def test_parody_under_its_own_name_is_no_fake(text: str, disowned: bool) -> None:
    """What a parody posts is its own post, which is shown; what is posted in another's name is none of theirs."""
    (quote,) = _quotes("en", text)
    assert quote.context.disowned is disowned
