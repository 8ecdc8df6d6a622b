"""Short sentences of an embedded post in which nearly every word has another form, and others about the same."""

import pytest

from tweetcite import read_article, verify_article

SHOWN = [
    ("fr", "Inès Baldu a écrit sur X : « {} ».", "Les ponts ferment demain", "Les ponts fermaient hier", "altered"),
    (
        "uk",
        "Інга Балду написала в X: «{}».",
        "Жоден клуб не переїде до порту",
        "Деякі клуби переїдуть до порту",
        "altered",
    ),
    (
        "ru",
        "Инга Балду написала в X: «{}».",
        "Сторож позвал нас, а не мы сторожа",
        "Мы позвали сторожа, а не сторож нас",
        "altered",
    ),
    (
        "ru",
        "Инга Балду написала в X: «{}».",
        "«Парус» победил «Якорь» на ровной воде",
        "„Якорь“ победил „Парус“ на ровной воде",
        "altered",
    ),
    (
        "fr",
        "Inès Baldu a écrit sur X : « {} ».",
        "Il faut défendre la jetée",
        "Il faut nommer les coupables",
        "not-found",
    ),
    ("uk", "Інга Балду написала в X: «{}».", "Ми лагодимо дві школи", "Ми будуємо дві лікарні", "not-found"),
    ("ru", "Инга Балду написала в X: «{}».", "Мы откроем два моста в мае", "Мосты откроются в августе", "not-found"),
]


@pytest.mark.parametrize(("lang", "frame", "post", "quote", "verdict"), SHOWN, ids=[f"{r[0]}, {r[3]}" for r in SHOWN])
def test_other_forms_of_the_words_of_a_shown_sentence(
    lang: str, frame: str, post: str, quote: str, verdict: str
) -> None:
    """A sentence whose words stand in the embedded post in other forms is that sentence altered; one about the same
    in other words is not.
    """
    name = frame.split(" a ")[0] if lang == "fr" else " ".join(frame.split()[:2])
    text = f"{frame.format(quote)}\n\n{post}.\n— {name} (@inesbaldu) 2024-03-05\n"
    (found,) = verify_article(read_article(text)).verdicts
    assert found.label == verdict
    if verdict == "altered":
        assert found.severity == "critical"
