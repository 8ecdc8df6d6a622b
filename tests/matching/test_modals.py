"""Verbs of what can and what must be, in every person and time: one for the other turns a claim."""

import pytest

from sayings import change_of, judge_saying

TURNED = [
    pytest.param("it", "Dovevo remare fino al molo", "Potevo remare fino al molo", id="it"),
    pytest.param("fr", "Je devais ramer sans toi", "Je pouvais ramer sans toi", id="fr"),
    pytest.param("es", "Debíamos remar hasta el muelle", "Podíamos remar hasta el muelle", id="es"),
    pytest.param("pt", "Devíamos remar até o cais", "Podíamos remar até o cais", id="pt"),
    pytest.param("pl", "Musiałam wiosłować do mola", "Mogłam wiosłować do mola", id="pl"),
    pytest.param("ko", "배가 늦습니다", "배가 늦을 수도 있습니다", id="ko-phrase"),
    pytest.param("ko", "사흘 동안 쉽니다", "사흘 동안만 쉽니다", id="ko-particle"),
    pytest.param("ja", "港の市を開きます", "港の市を開きたいと考えています", id="ja-intention"),
    pytest.param("fr", "Quand il pleut, je rame", "Tant que il pleut, je rame", id="fr-as-long-as"),
    pytest.param("it", "Remo quando piove", "Remo finché piove", id="it-as-long-as"),
    pytest.param("nl", "Ik roei als het regent en jij niet", "Ik roei zolang het regent en jij niet", id="nl-as-long"),
    pytest.param("ja", "市場を港に移します", "市場を港に移すかもしれません", id="ja-ending-cut"),
    pytest.param("kmr", "Em li golê avjenî dikin", "Em li golê avjenî bikin", id="kmr-mood"),
    pytest.param("ckb", "قایقەکان بەیانی کار دەکەن", "قایقەکان بەیانی کار بکەن", id="ckb-mood"),
    pytest.param("fa", "قایق‌ها فردا حرکت می‌کنند", "قایق‌ها فردا حرکت بکنند", id="fa-mood"),
    pytest.param("tr", "Kıyıda kimse yüzemiyor", "Kıyıda kimse yüzmüyor", id="tr-cannot"),
]
OTHER = [
    pytest.param("ja", "港の市を開きます", "港の町を開きます", id="ja"),
    pytest.param("tr", "Kıyıda kimse yüzmüyor", "Kıyıda kimse koşmuyor", id="tr"),
    pytest.param("ja", "市場を港に移します", "市場を港に移す。荷物は別です", id="ja-next-sentence"),
    pytest.param("kmr", "Em li golê avjenî dikin", "Em li golê avjenî distînin", id="kmr"),
    pytest.param("it", "Volevo remare fino al molo", "Provavo a remare fino al molo", id="it"),
    pytest.param("ko", "사흘 동안은 쉽니다", "사흘 동안 쉽니다", id="ko-particle"),
]


@pytest.mark.parametrize(("code", "quote", "post"), TURNED)
def test_a_modal_for_another_is_grave(code: str, quote: str, post: str) -> None:
    """I could is not I had to, nor only for three days for three days."""
    assert change_of(quote, post, code) == ("modality", "critical")


@pytest.mark.parametrize(("code", "quote", "post"), OTHER)
def test_another_word_is_no_modal(code: str, quote: str, post: str) -> None:
    """Other verbs and other particles turn nothing round."""
    assert change_of(quote, post, code)[0] != "modality"


@pytest.mark.parametrize(
    ("text", "risk"),
    [
        pytest.param("Dibe ku em sibê li ser golê bin.", True, id="perhaps"),
        pytest.param("Sibê em li ser golê bin.", False, id="no-perhaps"),
    ],
)
def test_what_was_possible_is_not_certain(text: str, risk: bool) -> None:
    """A sentence that begins behind "it may be that" claims more than the post."""
    quote = text[text.index("em ") :].rstrip(".")
    saying = f"Ada Brill li ser X nivîsand: “{quote[0].upper()}{quote[1:]}”."
    verdict = judge_saying(saying, "Ada Brill", text, "kmr")
    assert verdict.label == "edited"
    assert ("context-risk" in {reason.code for reason in verdict.reasons}) == risk
