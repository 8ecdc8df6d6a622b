"""From whom an answer is that another gets, and posts that a verb opens or ends."""

from dataclasses import replace

import pytest

from tweetcite import find_quotes, read_article

_WORDS = "You dream with open eyes."
_ANSWERS = [
    ("en", "Ida Holm tweeted a warning and got a reply from Bo Tarn: “{}”"),
    ("en", "Ida Holm’s tweet drew a sharp response from Mayor Bo Tarn, who wrote: “{}”"),
    ("de", "Ida Holm bekam auf X eine Antwort von Bo Tarn: „{}“"),
    ("fr", "Ida Holm a reçu sur X une réponse de Bo Tarn : « {} »"),
    ("es", "Ida Holm recibió en X una respuesta de Bo Tarn: “{}”"),
    ("it", "Ida Holm ha ricevuto su X una risposta da Bo Tarn: «{}»"),
]
_OTHERS = [
    ("en", "Bo Tarn wrote on X in response to a tweet from Ida Holm: “{}”"),
    ("en", "Bo Tarn tweeted in reply to a question from Ida Holm: “{}”"),
    ("en", "Bo Tarn responded on X to a tweet by Ida Holm: “{}”"),
    ("de", "Bo Tarn schrieb auf X als Antwort auf einen Tweet von Ida Holm: „{}“"),
    ("fr", "Bo Tarn a écrit sur X en réponse à un tweet d’Ida Holm : « {} »"),
    ("es", "Bo Tarn escribió en X en respuesta a un tuit de Ida Holm: “{}”"),
]


def test_post_handed_on_is_its_writer_s() -> None:
    """Who is named as the author of what another shares has written it."""
    quote = find_quotes(read_article("Bo Tarn shared a tweet by Ida Holm: “We stay.”"))[0]
    assert quote.speaker == "Ida Holm"


@pytest.mark.parametrize(("language", "text"), [*_ANSWERS, *_OTHERS])
def test_answer_is_its_giver_s(language: str, text: str) -> None:
    """Bo Tarn answers in all of them, whoever else is named."""
    quote = find_quotes(replace(read_article(text.format(_WORDS)), language=language))[0]
    assert (quote.speaker, quote.cited) == ("Bo Tarn", True)


@pytest.mark.parametrize(
    ("text", "cited"),
    [
        ("Ida Holm ended the tweet with a warning: “{}”", True),
        ("Ida Holm began her thread with the words “{}”", True),
        ("Ida Holm closed the post by writing that “{}”", True),
        ("Ida Holm ended a speech with a warning: “{}”", False),
        ("Ida Holm started with a tweet and ended with a speech, warning: “{}”", False),
    ],
)
def test_post_is_ended_with_words(text: str, cited: bool) -> None:
    """What somebody opens or ends with words has them."""
    assert find_quotes(read_article(text.format(_WORDS)))[0].cited is cited


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("ar", "ردت العمدة إيدا هولم على تغريدة بو تارن قائلة: «أنت تحلم».", "إيدا هولم"),
        ("zh", "林志远市长在一条推文中称该计划是“装满钱的沟”。", "林志远"),
        ("zh", "局长周一鸣在推特上写道：“没有人会挖那条沟。”", "周一鸣"),
    ],
)
def test_owner_of_a_post_gives_no_answer(language: str, text: str, speaker: str) -> None:
    """Whose post is answered speaks no more than what tells where the answer stands."""
    assert find_quotes(replace(read_article(text), language=language))[0].speaker == speaker
