"""A speaker to whom the prose only leads, where the words are those of somebody else of whom it tells."""

from dataclasses import replace

import pytest

from tweetcite import read_article, verify_article
from tweetcite.model import Author, Post, PostRef, Verdict

LIGA = "Liga Rzecznych Kajaków"
OWN = [
    pytest.param(
        "pl",
        f"Ada Brill odchodzi. „Puchar zostaje w domu do niedzieli” – przypomniała na X {LIGA}.",
        LIGA,
        id="pl-named",
    ),
    pytest.param(
        "pl",
        "Ada Brill odchodzi. „Puchar zostaje w domu do niedzieli” – przypomniała na X LRK.",
        LIGA,
        id="pl-initials",
    ),
    pytest.param(
        "es", "Ada Brill se va. «La copa sigue en casa», recordó en X la LCR.", "Liga de Canoas del Río", id="es"
    ),
    pytest.param(
        "es",
        "Bo Tarn protesta. «La copa sigue en casa», reza el comunicado difundido por la Liga de Canoas del Río en X.",
        "Liga de Canoas del Río",
        id="es-by-line",
    ),
    pytest.param(
        "pl",
        "Tweet kapitana Zamościa, Bolesława Tarnowskiego, bije rekordy: „Puchar zostaje w domu do niedzieli”.",
        "Bolesław Tarnowski",
        id="pl-in-case",
    ),
    pytest.param(
        "uk",
        "Ада Брилль іде. «Кубок лишається вдома», — нагадала вона. Рада нагадує у X: «Кубок лишається вдома».",
        "Рада «Весло»",
        id="uk-by-a-word",
    ),
    pytest.param(
        "pt",
        "A liga não gostou. No X, Bo Tarn escreveu: “Fico”. Ada Brill riu. “A taça continua aqui em casa”, lê-se.",
        "Bo Tarn",
        id="pt-goes-on",
    ),
]
POSTS = {
    "pl": "Puchar zostaje w domu do niedzieli. Dziękujemy wszystkim.",
    "es": "La copa sigue en casa. Gracias a todos.",
    "uk": "Кубок лишається вдома. Дякуємо всім.",
    "pt": "A taça continua aqui em casa. Fico.",
}
OTHERS = [
    pytest.param("pl", "„Puchar zostaje w domu do niedzieli” – napisał na X Bolesław Tarnowski.", id="pl-named-beside"),
    pytest.param("pl", "„Puchar zostaje w domu do niedzieli” – napisało na X LKZ.", id="pl-other-initials"),
    pytest.param("es", "«La copa sigue en casa», tuiteó Bo Tarn.", id="es-named-beside"),
    pytest.param("uk", "«Кубок лишається вдома», — написав у X Богдан Тарн.", id="uk-named-beside"),
]


def _judge(code: str, text: str, name: str) -> Verdict:
    ref = PostRef("x", "1764607341221580800", "https://x.com/lkr/status/1764607341221580800", "lkr_oficial")
    post = Post(ref, Author("x", None, "lkr_oficial", name), POSTS[code], language=code, origin="import")
    other = PostRef("x", "1764607341221580999", "https://x.com/tarn/status/1764607341221580999", "tarn")
    names = {"es": "Bo Tarn", "uk": "Богдан Тарн", "pl": "Bolesław Tarnowski", "pt": "Ada Brill"}
    known = Post(other, Author("x", None, "tarn", names[code]), "…", language=code, origin="import")
    article = replace(read_article(text), language=code)
    return verify_article(article, lambda quote: [post, known]).verdicts[-1]


@pytest.mark.parametrize(("code", "text", "name"), OWN)
def test_words_of_somebody_who_is_named_near_by_are_theirs(code: str, text: str, name: str) -> None:
    """Nobody is accused of them, and who wrote them is the speaker."""
    verdict = _judge(code, text, name)
    assert (verdict.label, verdict.author == "mismatch") == ("exact", False)


@pytest.mark.parametrize(("code", "text"), OTHERS)
def test_who_is_named_beside_words_of_another_is_told(code: str, text: str) -> None:
    """Nothing but the words leads to the account whose post they are."""
    assert _judge(code, text, {"es": "Ligue des canoës", "pl": "Klub Foka", "uk": "Клуб «Море»"}[code]).label != "exact"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param(
            "Ida Rehm met the board on Monday.\n\n“It is late again,” Ida Rehm tweeted.", "Ida Rehm", id="cited"
        ),
        pytest.param("Nobody met the board on Monday.\n\n“It is late again,” Bo Tarn tweeted.", None, id="not told of"),
    ],
)
def test_whom_an_article_quotes_is_named_for_words_above_it(text: str, speaker: str | None) -> None:
    """Words to which nothing in the article leads are of the one whom it quotes elsewhere, if the post is theirs."""
    ref = PostRef("x", "1764607341221580800", "https://x.com/idarehm/status/1764607341221580800", "idarehm")
    post = Post(ref, Author("x", None, "idarehm", "Ida Rehm"), "Excuse me if I do not clap tonight.", origin="import")
    line = "‘Excuse me if I do not clap tonight’: fury over boats\n\n"

    verdict = verify_article(read_article(line + text), lambda quote: [post]).verdicts[0]

    assert verdict.quote.speaker == speaker


@pytest.mark.parametrize(
    ("words", "label"),
    [
        pytest.param("If she is in then so am I.", "exact", id="eight words"),
        pytest.param("so am I.", "not-cited", id="three words"),
        pytest.param("If he is in then so am I.", "not-cited", id="other words"),
    ],
)
def test_many_plain_words_of_the_speaker_are_the_posts(words: str, label: str) -> None:
    """A whole sentence of the speaker's post is quoted from it, however plain its words, where no cue says so."""
    ref = PostRef("x", "1764607341221580800", "https://x.com/idarehm/status/1764607341221580800", "idarehm")
    text = "Bo Tarn rode every lift. If she is in then so am I."
    post = Post(ref, Author("x", None, "idarehm", "Ida Rehm"), text, origin="import")
    article = read_article(f"The lifts go.\n\nFor the warden, Ida Rehm, that settled it: “{words}”")

    assert verify_article(article, lambda quote: [post]).verdicts[0].label == label


@pytest.mark.parametrize(
    ("named", "speaker"),
    [
        pytest.param("The hall heard Tarn speak.", "Bo Tarn", id="the author is named"),
        pytest.param("The hall was full.", "Ida Rehm", id="the author is not"),
    ],
)
def test_who_spoke_last_is_a_mere_guess(named: str, speaker: str) -> None:
    """An office that the article ties to nobody is whoever has the words, if the article names them."""
    article = (
        f"The town hall is shut. {named}\n\n“We asked the board,” said the board’s spokeswoman Ida Rehm.\n\n"
        "On Sunday the president tweeted his own view: “The pier stays shut until the storms of May are over.”"
    )
    ref = PostRef("x", "1764607341221580800", "https://x.com/botarn/status/1764607341221580800", "botarn")
    author = Author("x", None, "botarn", "Bo Tarn")
    post = Post(ref, author, "The pier stays shut until the storms of May are over.", language="en", origin="import")
    report = verify_article(replace(read_article(article), language="en"), lambda quote: [post])
    assert (report.verdicts[-1].label, report.verdicts[-1].quote.speaker) == ("exact", speaker)
