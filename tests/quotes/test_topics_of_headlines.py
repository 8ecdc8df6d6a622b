"""What a headline is about, before a colon and words of the text or of a post, is nobody who says them."""

from dataclasses import replace

import pytest

from tweetcite import find_quotes, read_article

_DE = "Ich bleibe bis zum letzten Spiel. Der Verein weiß das.\n\n— Bo Tarn (@botarn) 4. März 2024"
_ES = "No toqué un euro que no fuera mío. Lo sabe el juez.\n\n— Bo Tarn (@botarn) 4 de marzo de 2024"
_NL = "Wat een opluchting. Heel Larkin zocht mee.\n\n— Bo Tarn (@botarn) 4 maart 2024"
_PL = "Nie podpiszę umowy na spalarnię. Mieszkańcy wiedzą.\n\n— Klaudia Rzepka (@krzepka) 4 marca 2024"
_IT = "Ora servono i fondi promessi. Il ponte regge.\n\n— Ida Rehm (@idarehm) 4 marzo 2024"


@pytest.mark.parametrize(
    ("language", "head", "text", "post", "speaker"),
    [
        pytest.param(
            "de",
            "Handball: „Ich bleibe bis zum letzten Spiel“",
            "Bo Tarn hat auf X geantwortet.",
            _DE,
            "Bo Tarn",
            id="de, a sport",
        ),
        pytest.param(
            "es",
            "Caso Facturas: «No toqué un euro que no fuera mío»",
            "El caso Facturas sigue. «No toqué un euro que no fuera mío», escribió Bo Tarn en X.",
            _ES,
            "Bo Tarn",
            id="es, a case",
        ),
        pytest.param(
            "nl",
            "Vermiste Joris terecht: ‘Wat een opluchting’",
            "De jongen is terug. Bo Tarn reageerde op X.",
            _NL,
            "Bo Tarn",
            id="nl, a clause",
        ),
        pytest.param(
            "it",
            "Valbruna, passata la piena: «Ora servono i fondi promessi»",
            "La Protezione Civile Valbruna vigila. «Ora servono i fondi promessi», ha scritto Ida Rehm su X.",
            _IT,
            "Ida Rehm",
            id="it, a place",
        ),
        pytest.param(
            "pl",
            "Burmistrz Olszan: „Nie podpiszę umowy na spalarnię”",
            "Klaudia Rzepka pisze na X. „Boi się” – powiedział poseł Zenon Pakuła „Głosowi Olszan”.",
            _PL,
            "Klaudia Rzepka",
            id="pl, an office and its place",
        ),
        pytest.param(
            "de",
            "Ada Holm: „Ich bleibe bis zum letzten Spiel“",
            "Bo Tarn hat auf X geantwortet.",
            _DE,
            "Ada Holm",
            id="de, whom it names",
        ),
    ],
)
def test_topic_says_nothing(language: str, head: str, text: str, post: str, speaker: str) -> None:
    """The words are those of whose post holds them, unless the headline names somebody."""
    article = read_article(f"{head}\n\n{text}\n\n{post}")
    assert find_quotes(replace(article, language=language))[0].speaker == speaker


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("es", "En su escrito, la fiscal describe «un sistema de retribución».", id="es"),
        pytest.param("es", "Durante la vista, el exalcalde replicó: «Ese sistema no existe».", id="es, said"),
        pytest.param("de", "In der Anklageschrift ist von „einem System“ die Rede.", id="de"),
        pytest.param("fr", "Dans son réquisitoire, le procureur évoque « un système ».", id="fr"),
        pytest.param("it", "Nella requisitoria il pm parla di «un sistema».", id="it"),
        pytest.param("pt", "Nas alegações finais, a defesa fala em “um sistema”.", id="pt"),
        pytest.param("nl", "In het vonnis schrijft de rechter ‘een systeem’.", id="nl"),
        pytest.param("pl", "W akcie oskarżenia czytamy o „systemie”.", id="pl"),
        pytest.param("ru", "В обвинительном заключении говорится о «системе».", id="ru"),
        pytest.param("uk", "В обвинувальному акті йдеться про «систему».", id="uk"),
    ],
)
def test_court_is_no_post(language: str, text: str) -> None:
    """What is said in court or written in its files is no post."""
    posted = {
        "es": "«No», escribió Bo Tarn en X.",
        "de": "„Nein“, schrieb Bo Tarn auf X.",
        "fr": "« Non », a écrit Bo Tarn sur X.",
        "it": "«No», ha scritto Bo Tarn su X.",
        "pt": "“Não”, escreveu Bo Tarn no X.",
        "nl": "‘Nee’, schreef Bo Tarn op X.",
        "pl": "„Nie” – napisał Leon Kulesza na X.",
        "ru": "«Нет», — написал Лев Кулешов в X.",
        "uk": "«Ні», — написав Лев Кулешов в X.",
    }
    article = read_article(f"{posted[language]}\n\n{text}")
    assert not find_quotes(replace(article, language=language))[-1].cited


@pytest.mark.parametrize(
    ("language", "text", "parts"),
    [
        pytest.param(
            "uk",
            "«Режисер вирізав арію», — поскаржилася співачка та подякувала оркестру, «який мене підтримав».",
            (1, 1),
            id="uk, thanked too",
        ),
        pytest.param(
            "de", "„Er hat nie gefragt“, schrieb sie und dankte dem Orchester, „das mich trägt“.", (1, 1), id="de"
        ),
        pytest.param("de", "„Er hat nie gefragt“, schrieb sie auf X, „und nie gedankt“.", (2,), id="de, one sentence"),
        pytest.param("en", "“They never asked,” wrote Bo Tarn, “and never thanked.”", (2,), id="en, one sentence"),
    ],
)
def test_what_else_somebody_did_parts_words(language: str, text: str, parts: tuple[int, ...]) -> None:
    """Words are one sentence around their attribution, not where it goes on to tell of something else."""
    quotes = find_quotes(replace(read_article(text), language=language))
    assert tuple(len(quote.spans) for quote in quotes) == parts
