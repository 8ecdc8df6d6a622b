"""What a council does and undoes: the opposites of public life, and words that only say the same."""

import pytest

from sayings import change_of, judge_saying
from tweetcite.languages import load_nearest
from tweetcite.matching.alignment import align
from tweetcite.matching.edits import find_edits
from tweetcite.matching.pair import Pair
from tweetcite.matching.units import split_post, split_quote
from tweetcite.model import Edit, Quote, Span


def _change(lang: str, quote: str, post: str) -> Edit:
    q = split_quote(Quote("q", quote, (Span(0, len(quote)),)), post, lang)
    p = split_post(post, lang, ())
    (edit,) = (
        e for e in find_edits(align(q, p), Pair(quote, post, q, p, load_nearest(lang))) if e.kind == "substantive"
    )
    return edit


OPPOSITES = [
    ("nl", "Het plan voor de kade is {} zonder geld", "haalbaar", "onhaalbaar"),
    ("nl", "De vissers krijgen een {} uitkering", "eenmalige", "maandelijkse"),
    ("de", "Am Kai gab es drei {} am Abend", "Tote", "Verletzte"),
    ("es", "Hubo tres {} en el muelle", "muertos", "heridos"),
    ("fr", "Il y a eu trois {} sur le quai", "morts", "blessés"),
    ("ru", "На причале трое {} за ночь", "погибших", "раненых"),
    ("pl", "Na przystani byli trzej {} w nocy", "zabici", "ranni"),
    ("es", "La alcaldesa {} de pagar el muelle", "dejó", "empezó"),
    ("it", "La sindaca {} di pagare il molo", "smette", "comincia"),
    ("ru", "Мэр {} платить рыбакам", "перестал", "начал"),
    ("uk", "Мер {} платити рибалкам", "перестав", "почав"),
    ("pl", "Wójt {} płacić rybakom", "przestał", "zaczął"),
    ("pt", "Os juízes {} com a câmara", "concordaram", "discordaram"),
    ("de", "Das Boot fährt erst am {} hinaus", "Abend", "Morgen"),
    ("fr", "Le bateau part ce {} sans nous", "matin", "soir"),
    ("it", "La barca parte di {} senza noi", "mattina", "sera"),
    ("pt", "Assinei a carta com {} ontem", "prazer", "pesar"),
    ("pl", "Łódź odpływa dopiero {} bez nas", "rano", "wieczorem"),
    ("ru", "Лодка вернётся только к {} домой", "утру", "вечеру"),
    ("uk", "Човен повернеться лише {} додому", "вранці", "увечері"),
    ("tr", "Kayık bu {} kıyıya dönecek", "sabah", "akşam"),
    ("de", "Wir haben die Auflagen für den Markt {}", "verschärft", "gelockert"),
    ("de", "Der {} der Radwege geht weiter", "Ausbau", "Abbau"),
    ("es", "El pleno ha {} las becas de comedor", "ampliado", "recortado"),
    ("es", "La alcaldesa {} las obras del mercado", "aceleró", "frenó"),
    ("fr", "Le département a {} les règles de pêche", "assoupli", "durci"),
    ("fr", "La {} du poste est actée", "création", "suppression"),
    ("it", "La giunta ha {} i fondi per la biblioteca", "raddoppiato", "dimezzato"),
    ("it", "Il quartiere {} il nuovo mercato", "teme", "spera"),
    ("pt", "A câmara {} as regras da feira", "endureceu", "aliviou"),
    ("pt", "O governo já {} o contrato", "assinou", "rasgou"),
    ("nl", "De provincie {} de regels voor de visserij", "versoepelt", "verscherpt"),
    ("nl", "Wij rekenen op een {} van de rij", "halvering", "verdubbeling"),
    ("pl", "Gmina {} przepisy o targu", "złagodziła", "zaostrzyła"),
    ("ru", "Область {} правила торговли", "смягчила", "ужесточила"),
    ("uk", "Громада {} правила торгівлі", "пом'якшила", "посилила"),
    ("de", "Ich rief an, {} der Damm brach", "bevor", "nachdem"),
    ("de", "Die Kammer {} den Streik der Fahrer", "begrüßt", "verurteilt"),
    ("fr", "Le syndicat {} la grève des éclusiers", "soutient", "condamne"),
    ("es", "La cofradía {} el paro de los prácticos", "apoya", "condena"),
    ("it", "La lega {} lo sciopero dei barcaioli", "sostiene", "condanna"),
    ("it", "Il comune ha {} i tempi di attesa", "ridotto", "allungato"),
    ("pt", "A linha foi {} pelo conselho", "mantida", "cancelada"),
    ("nl", "Hij belde, {} de dijk brak", "voordat", "nadat"),
    ("pl", "Rada chce {} opłatę za most", "utrzymać", "znieść"),
    ("ru", "Союз {} забастовку шлюзовых", "поддержал", "осудил"),
    ("uk", "Спілка {} страйк шлюзових", "підтримала", "засудила"),
    ("tr", "Dernek bu grevi {} ve izliyor", "destekliyor", "kınıyor"),
    ("ar", "النقابة {} إضراب عمال الميناء", "تؤيد", "تدين"),
]


@pytest.mark.parametrize(("lang", "frame", "one", "other"), OPPOSITES, ids=[f"{r[0]}, {r[2]}" for r in OPPOSITES])
def test_an_opposite_is_critical(lang: str, frame: str, one: str, other: str) -> None:
    """A word in the place of its opposite turns the sentence, whichever of the two the post has."""
    for quote, post in ((one, other), (other, one)):
        edit = _change(lang, frame.format(quote), frame.format(post))

        assert (edit.topic, edit.severity) == ("antonym", "critical")


SYNONYMS = [
    ("nl", "Het plan voor de kade is {} zonder geld", "haalbaar", "redelijk"),
    ("ru", "Мэр {} платить рыбакам", "согласился", "обещал"),
    ("de", "Ich rief an, {} der Damm brach", "bevor", "ehe"),
    ("fr", "Le syndicat {} la grève des éclusiers", "soutient", "appuie"),
    ("ru", "Союз {} забастовку шлюзовых", "поддержал", "одобрил"),
    ("de", "Wir haben die Auflagen für den Markt {}", "gelockert", "gemildert"),
    ("de", "Der {} der Radwege geht weiter", "Ausbau", "Umbau"),
    ("es", "El pleno ha {} las becas de comedor", "ampliado", "extendido"),
    ("fr", "Le département a {} les règles de pêche", "assoupli", "adouci"),
    ("it", "La giunta ha {} i fondi per la biblioteca", "dimezzato", "decurtato"),
    ("pt", "A câmara {} as regras da feira", "endureceu", "apertou"),
    ("nl", "De provincie {} de regels voor de visserij", "versoepelt", "verruimt"),
    ("pl", "Gmina {} przepisy o targu", "złagodziła", "poluzowała"),
    ("ru", "Область {} правила торговли", "смягчила", "упростила"),
    ("uk", "Громада {} правила торгівлі", "пом'якшила", "спростила"),
]


@pytest.mark.parametrize(("lang", "frame", "one", "other"), SYNONYMS, ids=[f"{r[0]}, {r[2]}" for r in SYNONYMS])
def test_another_word_of_like_meaning_is_no_opposite(lang: str, frame: str, one: str, other: str) -> None:
    """A word that says much the same is another word, no turned sentence."""
    assert _change(lang, frame.format(one), frame.format(other)).severity != "critical"


@pytest.mark.parametrize(
    ("post", "label"),
    [
        pytest.param("The farmer acted legally: he had a permit for it.", "altered", id="clause"),
        pytest.param("The farmer acted legally, and he had a permit.", "altered", id="comma"),
        pytest.param("The farmer spoke kindly, and he had a permit.", "not-found", id="silent: other words"),
    ],
)
def test_few_words_are_a_posts_around_a_word_made_its_opposite(post: str, label: str) -> None:
    """Of "acted legally" “acted illegally” differs by a syllable: it is the post's, however few the words are."""
    verdict = judge_saying("Ada Brill wrote on X: “The farmer acted illegally.”", "Ada Brill", post, "en")
    assert verdict.label == label


@pytest.mark.parametrize(
    ("lang", "quote", "post", "severity"),
    [
        pytest.param("nl", "de kaarten ongeldig blijven", "De kaarten blijven geldig.", "critical", id="nl"),
        pytest.param("de", "die Karten ungültig bleiben", "Die Karten bleiben gültig.", "critical", id="de"),
        pytest.param("nl", "de kaarten bruikbaar blijven", "De kaarten blijven geldig.", "major", id="silent: nl"),
        pytest.param("de", "die Karten bleiben bunt", "Die Karten bleiben gültig.", "major", id="silent: de"),
    ],
)
def test_an_opposite_in_another_place_is_one(lang: str, quote: str, post: str, severity: str) -> None:
    """A subordinate clause has its verb behind what stood behind it: turned round it is turned there too."""
    assert _change(lang, quote, post).severity == severity


@pytest.mark.parametrize(
    ("quote", "post", "topic"),
    [
        pytest.param("It was legal here", "It was ilegal here", "antonym", id="meant-illegal"),
        pytest.param("It was fair here", "It was unfiar here", "antonym", id="meant-unfair"),
        pytest.param("It was illegal here", "It was ilegal here", "typo", id="put-right"),
        pytest.param("It was unlikely here", "It was unlikley here", "typo", id="letters-out-of-turn"),
    ],
)
def test_opposite_of_a_slip_is_no_slip(quote: str, post: str, topic: str) -> None:
    """Who puts a slip right writes the word that was meant, not that without its negation."""
    assert change_of(quote, post, "en")[0] == topic
