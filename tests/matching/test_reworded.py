"""Short sentences of an embedded post in which nearly every word has another form, and others about the same."""

import pytest

from sayings import edits_of
from tweetcite import read_article, verify_article

SHOWN = [
    (
        "ar",
        "وكتبت ليلى حداد على إكس: «{}».",
        "النقابة سألتنا ولم نسألها عن المرفأ",
        "سألنا النقابة ولم تسألنا عن المرفأ",
        "altered",
    ),
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
        "On n’a vendu aucun quai",
        "On a vendu tout le quai",
        "altered",
    ),
    ("ru", "Инга Балду написала в X: «{}».", "Мы спасём вас завтра", "Вы спасёте нас завтра", "altered"),
    ("pl", "Inga Baldu napisała na X: „{}”.", "Uchwała zakazuje ognisk", "Uchwała zezwala na ogniska", "altered"),
    ("pl", "Inga Baldu napisała na X: „{}”.", "Uchwała zakazuje ognisk", "Uchwała zezwala na ryby", "not-found"),
    ("es", "Inés Baldú escribió en X: «{}».", "Hoy abrimos el museo", "Hoy cerramos la piscina", "not-found"),
    ("fr", "Inès Baldu a écrit sur X : « {} ».", "On n’a oublié personne", "On a oublié tout le monde", "altered"),
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
    words = frame.split()
    name = " ".join(words[1:3] if lang == "ar" else words[:2])
    text = f"{frame.format(quote)}\n\n{post}.\n— {name} (@inesbaldu) 2024-03-05\n"
    (found,) = verify_article(read_article(text)).verdicts
    assert found.label == verdict
    if verdict == "altered":
        assert found.severity == "critical"


def test_two_nouns_exchanged_in_japanese_are_no_clause_that_moved() -> None:
    """Who asked whom is turned round: critical, though the pieces are long in characters."""
    edits = edits_of("町が港を救ったのではなく、港が町を救った", "港が町を救ったのではなく、町が港を救った", "ja")
    assert "critical" in [edit.severity for edit in edits]


@pytest.mark.parametrize(
    ("quote", "verdict"),
    [("항구를 닫습니다", "altered"), ("버스를 늘립니다", "not-found")],
    ids=["denied", "silent: something else"],
)
def test_two_korean_words_are_a_sentence(quote: str, verdict: str) -> None:
    """A sentence of two words is that of the embedded post where each stands there in another form."""
    text = f"김서연은 X에 “{quote}”라고 썼다.\n\n항구는 닫지 않습니다.\n— 김서연 (@kim) 2024년 8월 12일\n"
    (found,) = verify_article(read_article(text)).verdicts
    assert found.label == verdict


@pytest.mark.parametrize(
    ("quote", "verdict"),
    [("회원 모두에게 환불하겠습니다", "misattributed"), ("모두에게 환불하겠습니다", "not-found")],
    ids=["whole sentence", "silent: two words of it"],
)
def test_three_words_that_are_a_whole_sentence_of_a_shown_post(quote: str, verdict: str) -> None:
    """Words of another's embedded post that are a whole sentence are that post's; a part of it can be anybody's."""
    other = "수영장은 엽니다. 회원 모두에게 환불하겠습니다.\n— 윤하은 (@yoon) 2024년 8월 12일\n"
    own = "신청자는 모두 450명입니다.\n— 배석진 (@bae) 2024년 8월 12일\n"
    text = f"윤하은 구청장이 X에 글을 올렸다.\n\n{other}\n\n배석진 의원은 X에 “{quote}”라고 썼다.\n\n{own}"
    (found,) = verify_article(read_article(text)).verdicts
    assert found.label == verdict
