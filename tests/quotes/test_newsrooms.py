"""How newsrooms go on behind an attribution: shared verbs, further acts, posts pointed back at, people described."""

from dataclasses import replace

import pytest

from tweetcite import find_quotes, read_article, verify_article
from tweetcite.model import Author, Post, PostRef, Quote


def _quotes(language: str, text: str) -> tuple[Quote, ...]:
    return find_quotes(replace(read_article(text), language=language))


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        pytest.param(
            "en", "Bo Tarn wrote on X that the road was “a trench” and that nobody “had looked”.", "Bo Tarn", id="en"
        ),
        pytest.param(
            "nl",
            "Bo Tarn schrijft op X dat de weg “een greppel” is en dat niemand “heeft gekeken”.",
            "Bo Tarn",
            id="nl",
        ),
        pytest.param(
            "de", "Bo Tarn nannte auf X die Straße „Graben“ und „Loch im Land“.", "Bo Tarn", id="de, one noun"
        ),
        pytest.param(
            "es", "Bo Tarn escribió en X que la vía es “una zanja” y que nadie “la ha mirado”.", "Bo Tarn", id="es"
        ),
    ],
)
def test_one_verb_cites_two(language: str, text: str, speaker: str) -> None:
    """What a conjunction joins to a quotation, or to its clause, is said by the same verb."""
    last = _quotes(language, text)[-1]

    assert (last.speaker, last.cited) == (speaker, True)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("en", "Bo Tarn wrote on X that the road was “a trench” while residents chant “no more”.", id="en"),
        pytest.param("de", "Bo Tarn schrieb auf X von „Gräben“, und auf Plakaten steht „Nie wieder“.", id="de"),
        pytest.param("en", "Bo Tarn posted “a list” and the crowd sang “The Long Road”.", id="en, another clause"),
    ],
)
def test_another_clause_cites_nothing(language: str, text: str) -> None:
    """A clause of its own shares no verb with the one before."""
    assert not _quotes(language, text)[-1].cited


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        pytest.param(
            "fr",
            "« Non », écrit Bo Tarn sur X, avant de dire au maire, « au revoir ».",
            ["Non", "au revoir"],
            id="fr, before",
        ),
        pytest.param("uk", "«Ні», написала вона, і подякувала тим, «хто чекав».", ["Ні", "хто чекав"], id="uk, and"),
        pytest.param("en", "“No,” she wrote on X, adding, “not now.”", ["No,", "not now."], id="en, another verb"),
        pytest.param("fr", "« Non », écrit Bo Tarn, mardi, « pas ici ».", ["Non pas ici"], id="fr, a day"),
        pytest.param("en", "“No,” she wrote on X, in capitals, “not now.”", ["No, not now."], id="en, a manner"),
    ],
)
def test_a_further_act_leads_to_another_quotation(language: str, text: str, expected: list[str]) -> None:
    """Around an attribution stands one quotation; behind a further act of the speaker begins another."""
    assert [" ".join(quote.text.split()) for quote in _quotes(language, text)] == expected


@pytest.mark.parametrize(
    ("language", "text", "days"),
    [
        pytest.param("fr", "« Non », écrit Bo Tarn sur X, avant de donner rendez-vous lundi.", 0, id="fr, before"),
        pytest.param("de", "„Nein“, schrieb Bo Tarn auf X, bevor sie am Montag abreiste.", 0, id="de, before"),
        pytest.param("fr", "« Non », écrit Bo Tarn sur X, lundi.", 1, id="fr, its own"),
        pytest.param("en", "“No,” Bo Tarn wrote on X and on Facebook on Monday.", 1, id="en, two places"),
    ],
)
def test_a_day_of_a_further_act_is_not_stated(language: str, text: str, days: int) -> None:
    """The day on which the speaker did something else says nothing of the words."""
    assert len(_quotes(language, text)[0].context.days) == days


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        pytest.param(
            "fr",
            "La cheffe du syndicat Levage, Bo Tarn, a répondu sur X. « Non », ironise-t-elle.",
            "Bo Tarn",
            id="fr, an institution in the description",
        ),
        pytest.param(
            "en", "Bo Tarn quit.\n\nThat day she told Radio Su so. “Sorry,” read her post.", "Bo Tarn", id="en"
        ),
        pytest.param(
            "es", "Alarma en Soria\n\nSoria, 12 mar.- La alcaldesa, Bo Tarn, cedió. «Sí», tuiteó.", "Bo Tarn", id="es"
        ),
        pytest.param(
            "es", "Bo Tarn cedió. En un mensaje aseguró en X que el Consejo «no pagará».", "Bo Tarn", id="es, que"
        ),
        pytest.param(
            "it", "Bo Tarn risponde. «Sì», scrive l'esponente di Nuova Aria.", "Bo Tarn", id="it, member of a party"
        ),
        pytest.param(
            "fr",
            "« Je pars », écrit Bo Tarn sur Facebook.\n\n« Quoi ? », dit Ada Holm.\n\n"
            "Dans son message, l'édile précise qu'il a « tout donné ».",
            "Bo Tarn",
            id="fr, the post again",
        ),
    ],
)
def test_who_is_meant(language: str, text: str, speaker: str | None) -> None:
    """Datelines, institutions in a description and objects do not speak; a post named again is by who posted it."""
    assert _quotes(language, text)[-1].speaker == speaker


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(",,Wij blijven’’, zei ze.", ["Wij blijven"], id="two commas"),
        pytest.param("``We stay,'' she said.", ["We stay,"], id="typed twice"),
        pytest.param(
            "“Ja,” zei hij. 'We gaan nu naar huis,' schreef ze.", ["Ja,", "We gaan nu naar huis,"], id="single"
        ),
        pytest.param("“Ja,” zei hij 's avonds bij Hans' oude huis.", ["Ja,"], id="apostrophes"),
        pytest.param("Sizes 1,,2 and 3'' only.", [], id="no marks"),
    ],
)
def test_typed_marks(text: str, expected: list[str]) -> None:
    """Marks that are typed as two characters count, single ones beside double ones only around a sentence."""
    assert [quote.text for quote in find_quotes(read_article(text))] == expected


def test_whoever_is_only_inferred_is_accused_of_nothing() -> None:
    """Words of somebody whom the article names are no other's where the speaker is only inferred."""
    posts = [
        Post(
            PostRef("x", "1", None, "adaholm"),
            Author("x", None, "adaholm", "Ada Holm"),
            "We shall never sell the old pier.",
            origin="import",
        )
    ]
    meant = "Bo Tarn met Ada Holm on the pier.\n\n“We shall never sell the old pier,” she wrote on X."
    named = "Ada Holm came. “We shall never sell the old pier,” Bo Tarn wrote on X."

    labels = [verify_article(read_article(text), lambda quote: posts).verdicts[0].label for text in (meant, named)]

    assert labels == ["exact", "misattributed"]
