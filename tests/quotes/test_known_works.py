"""Works for which the one who writes is known, in marks between an article and a role."""

from dataclasses import replace

import pytest

from tweetcite import find_quotes, read_article
from tweetcite.model import Quote


def _quotes(text: str, language: str) -> tuple[Quote, ...]:
    return find_quotes(replace(read_article(text), language=language))


@pytest.mark.parametrize(
    ("language", "text", "words", "speaker"),
    [
        ("en", "Ida Holm is back on X.\n\n“We stay,” the “Harbour Nights” singer wrote.", "We stay,", "Ida Holm"),
        ("en", "Ida Holm sang. Her “Harbour Nights” co-star Bo Tarn replied on X: “We stay.”", "We stay.", "Bo Tarn"),
        ("en", "Ida Holm is back on X. The “Wicked” star wrote: “We stay.”", "We stay.", "Ida Holm"),
        (
            "de",
            "Ida Holm postete auf X ein Foto. „Wir bleiben“, schrieb die „Tatort“-Star dazu.",
            "Wir bleiben",
            "Ida Holm",
        ),
    ],
)
def test_work_is_part_of_a_role(language: str, text: str, words: str, speaker: str) -> None:
    """The work is no quotation of its own, and the sentence goes on behind it."""
    assert [(q.text, q.speaker, q.cited) for q in _quotes(text, language)] == [(words, speaker, True)]


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("en", "Ida Holm defended her “Lock Him Up” tweet on Friday.", "Lock Him Up"),
        ("en", "Bo Tarn called the “Great Wall” a joke on X.", "Great Wall"),
        ("en", "Bo Tarn laughed at the “lazy” mayor who tweeted it.", "lazy"),
        ("de", "Ida Holm verteidigte ihren „Sperrt Ihn Ein“-Tweet am Freitag.", "Sperrt Ihn Ein"),
        (
            "en",
            "“I met the ‘Harbour Nights’ singer Bo Tarn once,” Ida Holm tweeted.",
            "I met the ‘Harbour Nights’ singer Bo Tarn once,",
        ),
    ],
)
def test_words_stay_a_quotation(language: str, text: str, words: str) -> None:
    """What is quoted of a post, in scorn or within other marks, is none of these works."""
    assert [q.text for q in _quotes(text, language)] == [words]
