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
        ("“It works in rats,” the Fishery Board wrote on X.", "Fishery Board"),
        ("“It works in rats,” Leader of the House Bo Tarn wrote on X.", "Bo Tarn"),
    ],
)
def test_body_behind_a_name_is_where_somebody_is_from(text: str, speaker: str) -> None:
    """Of what board or institute somebody is, is not who writes."""
    assert [q.speaker for q in _quotes("en", text)] == [speaker]
