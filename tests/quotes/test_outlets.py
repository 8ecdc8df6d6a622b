"""Papers, sites and parties whose names stand in marks, or are those of a platform."""

from dataclasses import replace

import pytest

from tweetcite import find_quotes, read_article
from tweetcite.model import Quote

_POST = {
    "de": "„Die Schleuse bleibt offen“, schrieb Bo Tarn auf X.\n\nDie Schleuse bleibt offen. Alle wissen es.\n\n"
    "— Bo Tarn (@botarn) 4. März 2024",
    "es": "«La esclusa sigue», escribió Bo Tarn en X.\n\nLa esclusa sigue abierta. Todos lo saben.\n\n"
    "— Bo Tarn (@botarn) 4 de marzo de 2024",
    "fr": "« L'écluse reste ouverte », a écrit Bo Tarn sur X.\n\nL'écluse reste ouverte. Tous le savent.\n\n"
    "— Bo Tarn (@botarn) 4 mars 2024",
    "pl": "„Śluza zostaje” – napisał na X poseł Leon Kulesza.\n\nŚluza zostaje otwarta. Wszyscy wiedzą.\n\n"
    "— Leon Kulesza (@lkulesza) 4 marca 2024",
    "ru": "«Шлюз остаётся», — написал в X депутат Лев Кулешов.\n\nШлюз остаётся открытым. Все это знают.\n\n"
    "— Лев Кулешов (@lkul) 4 марта 2024 г.",
    "uk": "«Шлюз лишається», — написав в X депутат Лев Кулешов.\n\nШлюз лишається відкритим. Усі це знають.\n\n"
    "— Лев Кулешов (@lkul) 4 березня 2024 р.",
}


def _find(language: str, behind: str) -> tuple[Quote, ...]:
    text = f"{_POST[language]}\n\n{behind}"
    return find_quotes(replace(read_article(text), language=language))[1:]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        pytest.param("de", "„Die Schleuse ist zu“, schreibt der „Larkiner Bote“.", "Larkiner Bote", id="de, in marks"),
        pytest.param("de", "„Die Schleuse ist zu“, schreibt das Portal „Faro“.", "Faro", id="de, behind a noun"),
        pytest.param("de", "„Die Schleuse ist zu“, schreibt die Larkiner Post.", "Larkiner Post", id="de, a Post"),
        pytest.param("es", "«La esclusa va mal», escribe el diario «Faro».", "Faro", id="es"),
        pytest.param("fr", "« L'écluse va mal », écrit le quotidien « Le Phare ».", "Le Phare", id="fr"),
        pytest.param("pl", "„Śluza jest zła” – pisze portal „Brdzianka”.", "Brdzianka", id="pl"),
        pytest.param("ru", "«Шлюз плох», — пишет портал «Заречье сегодня».", "Заречье сегодня", id="ru"),
        pytest.param("uk", "«Шлюз поганий», — пише видання «Залісся наживо».", "Залісся наживо", id="uk"),
    ],
)
def test_outlet_writes(language: str, text: str, speaker: str) -> None:
    """What a paper writes is its own, and no post; nor is its name one."""
    quotes = _find(language, text)
    assert quotes[0].speaker == speaker
    assert not any(quote.cited for quote in quotes)


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        pytest.param("es", "«La esclusa sigue abierta», tuiteó el «Búho».", "Bo Tarn", id="es, nickname"),
        pytest.param("de", "„Alle wissen es“, heißt es in Tarns Post.", "Bo Tarn", id="de, a post"),
    ],
)
def test_no_outlet(language: str, text: str, speaker: str) -> None:
    """A nickname and a post are no papers."""
    quote = _find(language, text)[0]
    assert (quote.cited, quote.speaker) == (True, speaker)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("de", "„Die Schleuse bleibt nie offen“, sagte Bo Tarn der Larkiner Post.", id="de, a Post"),
        pytest.param("ru", "«Шлюз остаётся закрытым», — сказал депутат «Озёрному вестнику».", id="ru"),
        pytest.param("ru", "«Шлюз остаётся закрытым», — сказал Кулешов «Вестнику».", id="ru, by name"),
        pytest.param("uk", "«Шлюз лишається закритим», — сказав депутат «Озерному віснику».", id="uk"),
        pytest.param("pl", "„Śluza zostaje zamknięta” – powiedział poseł „Kurierowi Rzecznemu”.", id="pl"),
    ],
)
def test_told_paper(language: str, text: str) -> None:
    """What a paper was told is no post."""
    assert not _find(language, text)[0].cited


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("ru", "«Шлюз остаётся закрытым», — заявил депутат «Северного пути».", id="ru"),
        pytest.param("ru", "«Шлюз остаётся закрытым», — заявил депутат «Северного пути» Лев Кулешов.", id="ru, named"),
        pytest.param("uk", "«Шлюз лишається закритим», — заявив депутат «Сили громад» Лев Кулешов.", id="uk, named"),
        pytest.param("uk", "«Шлюз лишається закритим», — заявив депутат «Північного шляху».", id="uk"),
        pytest.param("pl", "„Śluza zostaje zamknięta” – stwierdził poseł „Wspólnego Brzegu”.", id="pl"),
    ],
)
def test_party_is_told_nothing(language: str, text: str) -> None:
    """The party of somebody who holds an office is no paper that was told something: the words are of the post."""
    quotes = _find(language, text)
    assert (quotes[0].cited, quotes[0].speaker) == (True, "Лев Кулешов" if language != "pl" else "Leon Kulesza")


@pytest.mark.parametrize(
    ("language", "text", "cited"),
    [
        pytest.param("fr", "« Oui », a écrit la mairie sur X. « Non », lit-on dans le même communiqué.", True, id="fr"),
        pytest.param(
            "pl",
            "Gmina ogłosiła na Facebooku, że jest „sucho”. „Nie należy pić wody” – czytamy w tym samym komunikacie.",
            True,
            id="pl",
        ),
        pytest.param("en", "“Yes,” Bo Tarn wrote on X. “No,” he said in the same statement.", True, id="en"),
        pytest.param(
            "en", "“Yes,” Bo Tarn said in a statement. “No,” he said in the same statement.", False, id="en, no post"
        ),
        pytest.param("de", "„Ja“, sagte Bo Tarn im Interview. „Nein“, sagte er im selben Interview.", False, id="de"),
    ],
)
def test_same_statement(language: str, text: str, *, cited: bool) -> None:
    """The same statement is the post, where the words before are of one."""
    assert find_quotes(replace(read_article(text), language=language))[-1].cited is cited


@pytest.mark.parametrize("who", ["градоначальник", "он", "мэр"])
def test_channel_is_nobody(who: str) -> None:
    """A platform's channel with a capital letter is no name, whoever the subject is."""
    text = f"Мэр Заречья Глеб Рытов молчал.\n\n«Шлюз открыт», — сообщил {who} в понедельник в своём Telegram-канале."
    quote = find_quotes(replace(read_article(text), language="ru"))[-1]
    assert (quote.cited, quote.speaker) == (True, "Глеб Рытов")


@pytest.mark.parametrize("verb", ["hatte Rehm am Sonntag mit den Worten zitiert", "zitierte Rehm mit den Worten"])
def test_paper_quotes(verb: str) -> None:
    """A paper in marks that quotes somebody is no work for which they are known, and what it quotes no post."""
    posted = "„Die Schleuse bleibt offen“, schrieb Ida Rehm auf X."
    text = f"{posted}\n\nDer „Larkiner Kurier“ {verb}: „Wir trennen uns im Guten.“"
    assert not find_quotes(replace(read_article(text), language="de"))[-1].cited
