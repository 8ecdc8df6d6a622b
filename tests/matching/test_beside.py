"""Short words of an account that the article shows, names of bodies after their place, and handles with particles."""

import pytest

from evaluation import verify_case

_SHOWN = "Wir haben 40 Briefe geschrieben und keine Antwort bekommen."


def _post(number: int, handle: str, name: str, day: str, text: str) -> dict[str, str]:
    return {
        "platform": "x",
        "id": str(1838569074203285000 + number),
        "handle": handle,
        "name": name,
        "created_at": f"{day}T10:00:00Z",
        "text": text,
        "lang": "de",
    }


def _judge(lang: str, article: str, *posts: dict[str, str]) -> tuple[str, str | None]:
    last = verify_case({"id": "row", "lang": lang, "article": article, "archive": list(posts)}).verdicts[-1]
    return last.label, last.quote.speaker


@pytest.mark.parametrize(
    ("words", "day", "label"),
    [
        pytest.param("Niemand hat angerufen.", "2024-09-24", "exact", id="sentence of that day"),
        pytest.param("Niemand hat angerufen.", "2024-05-02", "not-cited", id="silent: of another day"),
        pytest.param("hat angerufen", "2024-09-24", "not-cited", id="silent: part of a sentence"),
        pytest.param("Jemand hat angerufen.", "2024-09-24", "not-cited", id="silent: other words"),
    ],
)
def test_a_short_sentence_beside_a_shown_post(words: str, day: str, label: str) -> None:
    """A whole sentence that its speaker posted on the day of a post that the article shows is that post's."""
    article = (
        f"{_SHOWN} — Bo Tarn (@botarn) 24. September 2024\n\n„Wir haben 40 Briefe geschrieben“, twitterte Bo Tarn.\n\n"
        f"Eine Nachbarin nickte: „So ist es.“\n\nTarn am Abend lapidar: „{words}“"
    )
    posts = (
        _post(1, "botarn", "Bo Tarn", "2024-09-24", _SHOWN),
        _post(2, "botarn", "Bo Tarn", day, "Update: Niemand hat angerufen."),
    )
    assert _judge("de", article, *posts)[0] == label


@pytest.mark.parametrize(
    ("text", "label"),
    [
        pytest.param("Niemand in Oberau muss deswegen umziehen.", "misattributed", id="place of the body"),
        pytest.param(
            "Die Feuerwehr Oberau sagt: Niemand muss deswegen umziehen.", "exact", id="silent: body it quotes"
        ),
    ],
)
def test_the_place_of_a_body_does_not_hand_on_its_words(text: str, label: str) -> None:
    words = text.rpartition(": ")[2].rstrip(".")
    article = f"„{words}“, postete die Feuerwehr Oberau auf X.\n\n{text} — Ida Rehm (@idarehm) 24. September 2024"
    assert _judge("de", article, _post(3, "idarehm", "Ida Rehm", "2024-09-24", text)) == (label, "Feuerwehr Oberau")


@pytest.mark.parametrize(
    ("name", "label"),
    [
        pytest.param("Van den Brink", "edited", id="particles"),
        pytest.param("van den brink", "altered", id="silent: no name"),
        pytest.param("Van der Brink", "altered", id="silent: another name"),
    ],
)
def test_a_handle_with_particles_is_a_name(name: str, label: str) -> None:
    text = "Bij @vandenbrink leerde ik tellen en fluiten."
    article = (
        f"‘Bij {name} leerde ik tellen en fluiten’, tweette Bo Tarn.\n\n{text} — Bo Tarn (@botarn) 24 september 2024"
    )
    assert _judge("nl", article, _post(4, "botarn", "Bo Tarn", "2024-09-24", text))[0] == label


@pytest.mark.parametrize(
    ("speaker", "label"),
    [
        pytest.param("die Brauerei Wittel", "misattributed", id="a body behind its article"),
        pytest.param("der Larkiner Tarn", "exact", id="silent: where somebody is from"),
    ],
)
def test_a_noun_before_a_name_is_whom_it_names(speaker: str, label: str) -> None:
    text = "Die Brauerei füllt ab Juni Mehrweg ab. Das kostet uns drei Cent pro Flasche."
    article = (
        f"„Die Brauerei füllt ab Juni Mehrweg ab“, twitterte Guido Eich.\n\n„Das kostet uns drei Cent pro Flasche“, "
        f"behauptete {speaker} auf X.\n\n{text} — Guido Eich (@guidoeich) 11. Mai 2023"
    )
    assert _judge("de", article, _post(6, "guidoeich", "Guido Eich", "2023-05-11", text))[0] == label


@pytest.mark.parametrize(
    ("told", "label"),
    [
        pytest.param("whom she refers to as “Crew OV,”", "not-cited", id="name for somebody"),
        pytest.param("whom she calls “Crew OV,”", "not-cited", id="another verb of naming"),
        pytest.param("said it was a “big road accident,”", "altered", id="twin: said of what the post tells"),
        pytest.param("saying she had seen “the team or my nurse,”", "altered", id="twin: several words"),
    ],
)
def test_a_name_beside_words_of_a_post_is_none_of_them(told: str, label: str) -> None:
    """What somebody is called stands in the same sentence as words of a post, but is not quoted from it."""
    shown = "Talking with the team and my doctor, I decided to rest at home."
    text = f"Dear CrewOV, I had a small road accident on Monday night. {shown}"
    article = (
        f"{text} — Orra Vale (@orravale) September 24, 2024\n\nOrra Vale thanked her fans, {told} and added: “{shown}”"
    )
    post = _post(5, "orravale", "Orra Vale", "2024-09-24", text)
    verdicts = verify_case({"id": "row", "lang": "en", "article": article, "archive": [post]}).verdicts
    assert [verdict.label for verdict in verdicts] == [label, "exact"]
