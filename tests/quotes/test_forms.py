"""For whom a form of a name stands: whom an article names in full, not what capitals put beside it."""

from dataclasses import replace

import pytest

from tweetcite import find_quotes, read_article


def _speaker(language: str, text: str) -> str | None:
    return find_quotes(replace(read_article(text), language=language))[-1].speaker


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        pytest.param(
            "en",
            "Ines Okafor rose. Ines Okafor left. | AP Photo Okafor closes pier.\n\n“We stay,” Okafor tweeted.",
            "Ines Okafor",
            id="en, a credit beside a headline",
        ),
        pytest.param(
            "en",
            "It would be an Okafor White House, critics of Ines Okafor say.\n\n“We stay,” Okafor tweeted.",
            "Ines Okafor",
            id="en, what is called after her",
        ),
        pytest.param(
            "en",
            "Mayor Okafor opened the Okafor Tower.\n\n“We stay,” Okafor tweeted.",
            "Okafor",
            id="en, titled, and a house called after her",
        ),
        pytest.param(
            "en",
            "Council Condemns Okafor\n\nThe vote was close. Okafor left.\n\n“We stay,” Okafor tweeted.",
            "Okafor",
            id="en, a headline's words",
        ),
        pytest.param(
            "pt",
            "A presidente Dilma Salvatierra falou. A presidente Dilma saiu.\n\n“Ficamos”, tuitou Dilma.",
            "Dilma Salvatierra",
            id="pt, titled with her first name",
        ),
        pytest.param(
            "es",
            "Ines Okafor dirige la Fundación Okafor Salvatierra.\n\n«Nos quedamos», tuiteó Okafor.",
            "Ines Okafor",
            id="es, what is called after her",
        ),
        pytest.param(
            "en",
            "Rose Okafor was absent. Ines Okafor came, and Ines Okafor spoke.\n\n“We stay,” Okafor tweeted.",
            "Ines Okafor",
            id="en, named more often",
        ),
        pytest.param(
            "en",
            "Ines Okafor spoke, and so did Ines Maud Okafor’s brother.\n\n“We stay,” Okafor tweeted.",
            "Ines Maud Okafor",
            id="en, the longer of two forms",
        ),
        pytest.param(
            "en",
            "Ines Okafor DEFENDS Pier In Spite Of Storm\n\nInes Okafor spoke at noon.\n\n“We stay,” Okafor tweeted.",
            "Ines Okafor",
            id="en, a headline in capitals",
        ),
        pytest.param(
            "en",
            "Imagine Ines Okafor there. Ines Okafor, of all.\n\n“We stay,” Okafor tweeted.",
            "Ines Okafor",
            id="en, opener",
        ),
        pytest.param(
            "en",
            "The band Rust Upon The Water came.\n\n“We stay,” Rust Upon The Water tweeted.",
            "Rust Upon The Water",
            id="silent",
        ),
        pytest.param(
            "en",
            "Sen. Ida Marsh (R-Wis.) said on Twitter that “the pier stays open”.",
            "Ida Marsh",
            id="en, where somebody is from",
        ),
        pytest.param(
            "en",
            "Mayor Ida Marsh was sad. The mayor, who hails from Orlow, Pennsylvania, also praised the skipper on X, "
            "saying, “He was what a skipper should be.”",
            "Ida Marsh",
            id="en, a place within a place",
        ),
        pytest.param(
            "en",
            "Leo Varga of the Herald tweeted about dinner in the White and Gold room, saying in one that Ida Marsh was "
            "“relaxed and chatty”.",
            "Leo Varga",
            id="en, a room of two colours",
        ),
        pytest.param(
            "en",
            "Ines Okafor warned of fraud. “They will cheat,” the former reality TV star tweeted on Monday.",
            "Ines Okafor",
            id="en, an abbreviation in a description",
        ),
        pytest.param("en", "“We stay,” CNN tweeted on Monday.", "CNN", id="en, an abbreviation that speaks"),
        pytest.param("en", "“We stay,” tweeted Theo Bishop.", "Theo Bishop", id="en, a last name that is a title"),
        pytest.param(
            "fr", "« On reste », a tweeté Théo Le Maire.", "Théo Le Maire", id="fr, a last name that is a title"
        ),
        pytest.param(
            "en",
            "Orlow Mayor Ida Marsh spoke. “We stay,” the Orlow Mayor tweeted.",
            "Ida Marsh",
            id="en, a title with its place",
        ),
        pytest.param(
            "es",
            "Varga y Okafor discuten en Orlow. Okafor tuiteó que «el muelle sigue abierto para todos».",
            "Okafor",
            id="es, two of whom one is named alone",
        ),
        pytest.param(
            "es", "El filósofo Ruiz y Sanz tuiteó: «Nos quedamos».", "Ruiz y Sanz", id="es, one of two surnames"
        ),
        pytest.param(
            "es",
            "Orlow está lejos. La presidenta de Orlow Ines Okafor tuiteó: «Nos quedamos».",
            "Ines Okafor",
            id="es, behind her country",
        ),
        pytest.param(
            "en",
            "Bo Tarn met the press. After the talks in September Tarn tweeted: “We stay.”",
            "Bo Tarn",
            id="en, behind a month",
        ),
        pytest.param(
            "en",
            "Governor Bo Tarn spoke. It was sold to Orlow Inc. Tarn objected. “We stay,” Tarn tweeted.",
            "Bo Tarn",
            id="en, the one named first",
        ),
        pytest.param(
            "pt",
            "Orlow está longe. “Ficamos”, escreveu no Twitter a presidente de Orlow Ines Okafor.",
            "Ines Okafor",
            id="pt, behind her country",
        ),
    ],
)
def test_a_form_stands_for_somebody_named(language: str, text: str, speaker: str) -> None:
    """The fullest name that ends in the form, named most often; brackets, places and headlines are nobody."""
    assert _speaker(language, text) == speaker


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        pytest.param(
            "en",
            "“No,” said Leo Varga.\n\nInes Okafor, who runs the pier, disagrees with him.\n\n“We stay,” she said.",
            "Ines Okafor",
            id="en",
        ),
        pytest.param(
            "de",
            "„Nein“, sagte Leo Varga.\n\nInes Okafor leitet den Steg und widerspricht.\n\n„Wir bleiben“, sagte sie.",
            "Ines Okafor",
            id="de",
        ),
        pytest.param(
            "fr",
            "« Non », a dit Leo Varga.\n\nInes Okafor dirige la jetée et proteste.\n\n« On reste », a-t-elle tweeté.",
            "Ines Okafor",
            id="fr",
        ),
        pytest.param(
            "en",
            "“No,” said Leo Varga.\n\nInes Okafor asked for more, “a lot more”.\n\n“We stay,” she said.",
            "Ines Okafor",
            id="en, who is quoted last",
        ),
        pytest.param(
            "en",
            "“No,” said Leo Varga.\n\nThe pier was built for Ines Okafor.\n\n“We stay,” he said.",
            "Leo Varga",
            id="silent: the paragraph above is not about her",
        ),
    ],
)
def test_a_pronoun_means_whom_the_paragraph_above_opens_with(language: str, text: str, speaker: str) -> None:
    """A paragraph that only tells introduces who speaks next."""
    assert _speaker(language, text) == speaker
