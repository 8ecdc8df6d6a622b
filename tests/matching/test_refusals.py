"""Verbs that deny what they govern: put in, left out or exchanged for one that does not, they turn a claim round."""

import pytest

from sayings import change_of, edits_of, judge_saying

TURNED = [
    pytest.param("en", "The crew inspected the lock", "The crew failed to inspect the lock", id="en"),
    pytest.param("de", "Der Verein versprach zu zahlen", "Der Verein weigerte sich zu zahlen", id="de"),
    pytest.param("fr", "Le club a voulu payer la vanne", "Le club a refusé de payer la vanne", id="fr"),
    pytest.param("es", "El club prometió pagar la compuerta", "El club rehusó pagar la compuerta", id="es"),
    pytest.param("pt", "O clube prometeu pagar a comporta", "O clube recusou pagar a comporta", id="pt"),
    pytest.param("it", "Il club promette di pagare la chiusa", "Il club rifiuta di pagare la chiusa", id="it"),
    pytest.param("nl", "De club beloofde de sluis te betalen", "De club weigerde de sluis te betalen", id="nl"),
    pytest.param("pl", "Klub obiecał zapłaty za śluzę", "Klub odmówił zapłaty za śluzę", id="pl"),
    pytest.param("ru", "Клуб согласился платить за шлюз", "Клуб отказался платить за шлюз", id="ru"),
    pytest.param("uk", "Клуб погодився платити за шлюз", "Клуб відмовився платити за шлюз", id="uk"),
    pytest.param("ja", "組合は支払いを約束した", "組合は支払いを拒否した", id="ja"),
    pytest.param("zh", "俱乐部同意支付闸门的钱", "俱乐部拒绝支付闸门的钱", id="zh"),
    pytest.param("ko", "조합은 서명을 수락했다", "조합은 서명을 거부했다", id="ko"),
]
OTHERWISE = [
    pytest.param("en", "The crew failed to see the lock", "The crew failed to inspect the lock", id="both-have-it"),
    pytest.param("en", "The crew painted the lock", "The crew inspected the lock", id="neither-has-it"),
]


@pytest.mark.parametrize(("code", "quote", "post"), TURNED)
def test_a_verb_that_denies_what_it_governs_is_a_negation(code: str, quote: str, post: str) -> None:
    """It is one wherever it is put in, and wherever it is dropped."""
    assert change_of(quote, post, code) == ("negation", "critical")
    assert change_of(post, quote, code) == ("negation", "critical")


@pytest.mark.parametrize(("code", "quote", "post"), OTHERWISE)
def test_another_verb_beside_it_is_a_word(code: str, quote: str, post: str) -> None:
    """What both have or both lack decides nothing."""
    assert change_of(quote, post, code) == ("word", "major")


def test_a_bracket_does_not_hide_it() -> None:
    """What stands in its place is read against it."""
    edits = edits_of("The crew [inspected] the lock", "The crew failed to inspect the lock", "en")
    assert [e.severity for e in edits if e.kind == "disclosed"] == ["major"]


def test_a_negation_typed_without_its_apostrophe_is_one() -> None:
    """As many people type it."""
    post = "Dont sail past the lock tonight"
    assert change_of("We do sail past the lock", "We dont sail past the lock", "en") == ("negation", "critical")
    edits = edits_of("[Don't sail] past the lock tonight", post, "en")
    assert [e.severity for e in edits if e.kind == "disclosed"] == ["none"]


@pytest.mark.parametrize(
    ("saying", "risk"),
    [
        pytest.param("Ada Brill wrote on X: “Close the old lock before winter.”", True, id="alone"),
        pytest.param("Ada Brill refused on X to “close the old lock before winter”.", False, id="silent: told"),
    ],
)
def test_what_somebody_refuses_is_not_wanted(saying: str, risk: bool) -> None:
    """Of "I refuse to close it" the words “close it” claim the reverse, unless the article says that she refuses."""
    verdict = judge_saying(saying, "Ada Brill", "I refuse to close the old lock before winter.", "en")
    assert ("context-risk" in {reason.code for reason in verdict.reasons}) == risk


@pytest.mark.parametrize(
    ("post", "label"),
    [
        pytest.param("I have never, not once, said the old lock was safe.", "altered", id="aside"),
        pytest.param(
            "I have read what nobody in town has said of the old lock.", "not-found", id="silent: other words"
        ),
    ],
)
def test_few_words_without_a_whole_denial_are_the_posts(post: str, label: str) -> None:
    """A denial with its aside left out alters the sentence; words that only occur there are no part of it."""
    verdict = judge_saying("Ada Brill wrote on X: “I have said the old lock was safe.”", "Ada Brill", post, "en")
    assert verdict.label == label
