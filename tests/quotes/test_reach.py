"""How far a cue reaches: which words it stands for, which it does not, and whom a verb behind them means."""

from dataclasses import replace

import pytest

from tweetcite import find_quotes, read_article
from tweetcite.model import Quote


def _quotes(language: str, text: str) -> tuple[Quote, ...]:
    return find_quotes(replace(read_article(text), language=language))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param(
            "pt",
            "Rui Prado disse que os jovens têm “um perfil raro”. “Quem estuda não procura trabalho.” Veja o mapa.",
            id="pt, a word of the quotation before",
        ),
        pytest.param(
            "en",
            "Bo Tarn called it “a post that nobody reads”. “The pier stays open,” he said at the gate.",
            id="en, a word of the quotation before",
        ),
        pytest.param(
            "es",
            "El portavoz explicó: «La grada ya está vacía» El equipo de redes del club tuiteó una foto.",
            id="es, the next sentence posts",
        ),
        pytest.param(
            "en",
            "A spokesman explained: “The stand is empty now.” Bo Tarn tweeted a picture of it.",
            id="en, the next sentence posts",
        ),
        pytest.param(
            "pt",
            "“Rute e eu falamos disso”, disse Rui Prado no cais, depois de anunciar a saída dela no Twitter.",
            id="pt, announced besides",
        ),
        pytest.param(
            "es",
            "«Rut y yo lo hablamos», dijo Bo Tarn en el muelle, antes de anunciar su salida en Twitter.",
            id="es, announced besides",
        ),
        pytest.param(
            "en", "“The pier stays open,” said Bo Tarn, see https://twitter.com/botarn/status/1.", id="en, an address"
        ),
        pytest.param(
            "pt",
            "O tuíte é de maio. Questionado sobre a ponte no sábado, Rui Prado respondeu: “Ela fica aberta.”",
            id="pt, asked in person",
        ),
        pytest.param(
            "fr",
            "Le tweet date de mai. Interrogée sur le pont, Ida Rehm a répondu : « Il reste ouvert. »",
            id="fr, asked in person",
        ),
        pytest.param(
            "de",
            "Die Studie, die im „Journal of Harbour Studies“ veröffentlicht wurde, gefiel auf X.",
            id="de, published in a journal",
        ),
        pytest.param(
            "es",
            "Hay villas con «buena sintonía política», gracias a los pactos post electorales de mayo.",
            id="es, a prefix",
        ),
        pytest.param(
            "es", "A Ida Rehm le encanta Twitter: «la uso para quejarme y decir lo que pienso».", id="es, liked"
        ),
        pytest.param(
            "tr",
            "Bakan Ali Kaya’nın “köprüyü biz açtık bugün” sözleri sonrası sosyal medya esprilerle doldu.",
            id="tr, social media fill",
        ),
        pytest.param(
            "es",
            "El tuit es de mayo. Ida Rehm comenta que «la gota llegó ayer» con la encuesta que Bo Tarn compartió.",
            id="es, shared by another",
        ),
        pytest.param(
            "en",
            "The tweet is from May. Ida Rehm said it was “a last straw”, as Bo Tarn wrote later.",
            id="en, written by another",
        ),
        pytest.param(
            "es",
            "Facebook retiró por completo el mensaje de la alcaldesa al considerar que era «información falsa sobre el "
            "muelle».",
            id="es, the company removes a post",
        ),
        pytest.param(
            "fr",
            "Twitter a masqué la publication avec un avertissement : elle enfreint les règles « sur la diffusion de "
            "rumeurs ».",
            id="fr, the company hides a post",
        ),
        pytest.param(
            "pt",
            "No Facebook, um levantamento feito pelo site “Farolete” indica que os boatos cresceram.",
            id="pt, a paper in marks",
        ),
        pytest.param(
            "it", "Su Facebook, un’indagine del sito «Farolino» indica che le voci crescono.", id="it, a paper in marks"
        ),
        pytest.param(
            "es",
            "El tuit es de mayo. Ida Rehm dice que conviene no responder con ira. «La red devuelve lo que da».",
            id="es, to answer is no answer",
        ),
        pytest.param(
            "it",
            "Il tweet è di maggio. Ida Rehm dice che conviene non scrivere in fretta. «La rete rende ciò che riceve».",
            id="it, to write is no writing",
        ),
    ],
)
def test_out_of_reach(language: str, text: str) -> None:
    """A post that is named for another matter, or for other words, makes nobody's speech a post."""
    assert not _quotes(language, text)[-1].cited


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param(
            "pt",
            "Rui Prado escreveu no Twitter que todos “querem estudar mais”. “Quem estuda não procura trabalho.”",
            id="pt, the sentence before",
        ),
        pytest.param(
            "en", "Bo Tarn explained on X: “The stand is empty now.” Ida Rehm was there.", id="en, the next sentence"
        ),
        pytest.param(
            "es",
            "«Rut y yo lo hablamos», escribió Bo Tarn en Twitter, antes de anunciar su salida en el muelle.",
            id="es, posted and announced besides",
        ),
        pytest.param(
            "fr", "Ida Rehm va twitter : « La jetée reste ouverte. »", id="fr, the verb that is written alike"
        ),
        pytest.param("pt", "Ida Rehm publicou no Twitter: “Obrigada” a todos.", id="pt, a word with a capital"),
        pytest.param(
            "de",
            "„Alle sind da“, twitterte die Polizei Auental.\n\nAm Morgen hieß es: „Der Steg ist frei.“",
            id="de, in the morning",
        ),
        pytest.param(
            "it", "Ida Rehm su Twitter non ha scritto in fretta: «La rete rende ciò che riceve».", id="it, wrote"
        ),
    ],
)
def test_within_reach(language: str, text: str) -> None:
    """The silent twins: the same words where the post is what they are from."""
    assert _quotes(language, text)[-1].cited


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param(
            "es",
            "Ana Ruiz volvió el lunes. «Hemos ganado», escribió en Twitter poco después de su cena con el alcalde de "
            "Villar, Bo Tarn.",
            id="es, after",
        ),
        pytest.param(
            "fr",
            "Ana Ruiz est revenue. « Nous avons gagné », a écrit sur Twitter peu après le dîner avec le maire Bo Tarn.",
            id="fr, after",
        ),
        pytest.param(
            "it",
            "Ana Ruiz è tornata. «Abbiamo vinto», ha scritto su Twitter dopo la cena con il sindaco Bo Tarn.",
            id="it, after",
        ),
        pytest.param(
            "pt", "«Ganhamos», escreveu no Twitter Ana Ruiz depois do jantar com Bo Tarn.", id="pt, silent twin"
        ),
        pytest.param("es", "«Hemos ganado», escribió en Twitter la alcaldesa, Ana Ruiz.", id="es, silent twin"),
        pytest.param("pt", "“Ganhamos”, queixou-se Ana Ruiz no Twitter.", id="pt, a pronoun is no conjunction"),
    ],
)
def test_subject_before_a_time(language: str, text: str) -> None:
    """Who is met before or after a post is not who wrote it."""
    assert _quotes(language, text)[-1].speaker == "Ana Ruiz"
