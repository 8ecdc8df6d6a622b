"""A sentence that points back and names a post tells where the words of the paragraphs behind it are from."""

from dataclasses import replace

import pytest

from tweetcite import find_quotes, read_article
from tweetcite.model import Quote


def _last(language: str, text: str) -> Quote:
    return find_quotes(replace(read_article(text), language=language))[-1]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param(
            "uk", "Про це Олена Синиця повідомила у Telegram-каналі.\n\n«Міст відкрито», — зазначила вона.", id="uk"
        ),
        pytest.param(
            "ru", "Об этом Олег Рябов сообщил в Telegram-канале.\n\n«Мост открыт», — отметил Рябов.", id="ru, by name"
        ),
        pytest.param(
            "pl", "Poinformowała o tym na platformie X Ida Kos.\n\n„Most jest otwarty” – podkreśliła Kos.", id="pl"
        ),
        pytest.param("tr", "Bunu Ali Kaya X hesabından duyurdu.\n\nKaya, “Köprü açılıyor” dedi.", id="tr"),
        pytest.param(
            "fr", "C’est ce qu’a annoncé Ines Okafor sur X.\n\n« Le pont est ouvert », a-t-elle précisé.", id="fr"
        ),
        pytest.param("de", "Das teilte Ines Okafor auf X mit.\n\n„Die Brücke ist offen“, sagte sie.", id="de"),
        pytest.param("es", "Así lo anunció Ines Okafor en X.\n\n«El puente está abierto», afirmó.", id="es"),
        pytest.param("it", "Lo ha annunciato su X Ines Okafor.\n\n«Il ponte è aperto», ha detto la sindaca.", id="it"),
        pytest.param("nl", "Dat meldt Ines Okafor op X.\n\n“De brug is open”, zegt ze.", id="nl"),
    ],
)
def test_announced(language: str, text: str) -> None:
    assert _last(language, text).cited


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param(
            "uk",
            "Про це Олена Синиця повідомила журналістам.\n\n«Міст відкрито», — зазначила вона.",
            id="uk, reporters",
        ),
        pytest.param(
            "ru",
            "Об этом Олег Рябов сообщил в Telegram-канале.\n\n«Мост открыт», — сказала жительница Ида Кос.",
            id="ru, somebody else",
        ),
        pytest.param(
            "de",
            "Das teilte Ines Okafor auf X mit.\n\nAbends sprach sie mit Journalisten. „Sie ist offen“, sagte sie.",
            id="de, then to reporters",
        ),
        pytest.param(
            "es",
            "Esa misma calma, agregó Ines Okafor, se ve en X.\n\n«El puente está abierto», afirmó.",
            id="es, before a noun",
        ),
        pytest.param(
            "pt",
            "“Isso ajuda. É assim no Twitter”, afirma Rui Prado.\n\n“A ponte está aberta”, disse ele.",
            id="pt, in quoted words",
        ),
        pytest.param(
            "en",
            "That is why Ines Okafor left X on Monday.\n\n“The bridge is open,” she said.",
            id="en, left a platform",
        ),
        pytest.param(
            "en",
            "So Ines Okafor put it on X.\n\nA day went by.\n\nA week.\n\nRain fell.\n\n“It is open,” she said.",
            id="en, far above",
        ),
    ],
)
def test_not_announced(language: str, text: str) -> None:
    """The silent twins: another place, another speaker, another occasion since."""
    assert not _last(language, text).cited


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("it", "«Il ponte è aperto a tutti».\n\nLo scrive su twitter Ines Okafor.", id="it, small letters"),
        pytest.param("en", "“The bridge is open.”\n\nThat is what Ines Okafor tweeted on Monday.", id="en"),
        pytest.param("ru", "«Мост открыт для всех».\n\nОб этом Олег Рябов написал в Telegram.", id="ru"),
        pytest.param("ja", "「橋は開いている」\n\n花岡市長は２８日夕、自身のＸにこう投稿した。晴れだった。", id="ja"),
    ],
)
def test_paragraph_behind(language: str, text: str) -> None:
    """A paragraph that opens so speaks of the words alone in the one before it."""
    assert _last(language, text).cited


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param(
            "it", "«Il ponte è aperto a tutti».\n\nLo ha detto alla radio Ines Okafor.", id="it, on the radio"
        ),
        pytest.param("en", "“The bridge is open.”\n\nThat is what Ines Okafor told the Ledger.", id="en, to a paper"),
        pytest.param("en", "“The bridge is open.” So it is.\n\nThat is what Bo Tarn tweeted.", id="en, more between"),
        pytest.param(
            "ja", "「橋は開いている」\n\n花岡市長は２８日夕、会見でこう述べた。晴れだった。", id="ja, to reporters"
        ),
    ],
)
def test_no_post_behind(language: str, text: str) -> None:
    """The silent twins."""
    assert not _last(language, text).cited
