"""Words that keep a claim small: far from, in theory, I think, more than; what goes with them claims more."""

import pytest

from sayings import change_of, edits_of, judge_saying

CLAIMED = [
    pytest.param("The lock is mended and dry", "The lock is far from mended and dry", "negation", id="far-from"),
    pytest.param(
        "The club paid for the lock", "The club stopped short of paying for the lock", "negation", id="short-of"
    ),
    pytest.param("The lock will in May hold", "The lock will in theory in May hold", "modality", id="in-theory"),
    pytest.param("The lock will hold in May", "The lock, I think, will hold in May", "modality", id="i-think"),
    pytest.param(
        "The lock is the worst on the river", "The lock is arguably the worst on the river", "modality", id="arguably"
    ),
    pytest.param("The lock is dry again", "The lock seems dry again", "modality", id="seems"),
    pytest.param("The lock will hold in May", "The lock will hopefully hold in May", "modality", id="hopefully"),
    pytest.param("The tests prove that it leaks", "The tests suggest that it leaks", "modality", id="prove"),
    pytest.param("He rows although it rains hard", "He rows in case it rains hard", "modality", id="in-case"),
    pytest.param("It was 12 in the boathouse", "It was minus 12 in the boathouse", "number", id="minus"),
    pytest.param("Rents rose fourfold by the lock", "Rents rose sixfold by the lock", "number", id="fold"),
    pytest.param("It took us a decade to row", "It took us over a decade to row", "number", id="over-a-decade"),
    pytest.param("The club is overinsured by far", "The club is underinsured by far", "antonym", id="under-over"),
    pytest.param("The bench is anti-lock and proud", "The bench is pro-lock and proud", "antonym", id="pro-anti"),
    pytest.param("The talks were fruitless for us", "The talks were fruitful for us", "antonym", id="ful-less"),
    pytest.param("I lived on this boat since May", "I have lived on this boat since May", "person", id="perfect"),
    pytest.param("We met the bank on the lock", "We are meeting the bank on the lock", "person", id="met-meeting"),
]
SAME_CLAIM = [
    pytest.param("The lock is green and dry", "The lock is wooden and dry", id="other-word"),
    pytest.param("We own a boat on the lock", "We have a boat on the lock", id="have-of-owning"),
    pytest.param("The underdog rows well here", "The overlord rows well here", id="other-rest"),
]


@pytest.mark.parametrize(("quote", "post", "topic"), CLAIMED)
def test_a_claim_without_what_limits_it_is_another(quote: str, post: str, topic: str) -> None:
    """What is far from mended is not mended."""
    assert change_of(quote, post, "en") == (topic, "critical")


ELSEWHERE = [
    pytest.param("fr", "Le bac est fini", "Le bac est loin d'être fini", "negation", id="fr"),
    pytest.param("es", "El bote está terminado", "El bote está lejos de estar terminado", "negation", id="es"),
    pytest.param("it", "Il molo è finito", "Il molo è tutt'altro che finito", "negation", id="it"),
    pytest.param("de", "Der Kahn ist sicher", "Der Kahn ist alles andere als sicher", "negation", id="de"),
    pytest.param(
        "fr", "Selon le club, le bac est sûr", "Selon le club, d'après moi, le bac est sûr", "modality", id="fr-elided"
    ),
    pytest.param("fr", "Il ment au club de voile", "Il mentait au club de voile", "person", id="fr-tense"),
    pytest.param("es", "El alquiler se ha triplicado", "El alquiler se ha duplicado", "number", id="es-multiple"),
]


@pytest.mark.parametrize(("code", "quote", "post", "topic"), ELSEWHERE)
def test_other_languages_limit_claims_too(code: str, quote: str, post: str, topic: str) -> None:
    """Loin d'être fini is not fini, in any language."""
    edits = [e for e in edits_of(quote, post, code) if e.kind == "substantive"]
    assert (topic, "critical") in {(e.topic, e.severity) for e in edits}


@pytest.mark.parametrize(("quote", "post"), SAME_CLAIM)
def test_other_words_limit_nothing(quote: str, post: str) -> None:
    """A word that has nothing of a limit is rated as a word."""
    assert change_of(quote, post, "en")[1] != "critical"


@pytest.mark.parametrize(
    ("quote", "post", "severity"),
    [
        pytest.param("The drug … cut deaths in May", "The drug failed to cut deaths in May", "major", id="failed-to"),
        pytest.param("It is … full after the rain", "It is far from full after the rain", "major", id="far-from"),
        pytest.param("They [don't] close our lock", "They want to close our lock", "major", id="bracket-contraction"),
        pytest.param("The drug … cut deaths in May", "The drug, he told us, cut deaths in May", "none", id="silent"),
        pytest.param(
            "We won … at last", "We won thanks to bakers all over town at last", "none", id="silent: all over"
        ),
        pytest.param(
            "We met … and he rowed on", "We met, the club refused tea, and he rowed on", "none", id="silent: own"
        ),
    ],
)
def test_what_is_hidden_may_turn_what_follows(quote: str, post: str, severity: str) -> None:
    """An ellipsis over "failed to" hides a denial; one over a clause of its own, or an idiom, hides none."""
    (edit,) = (e for e in edits_of(quote, post, "en") if e.kind == "disclosed")
    assert edit.severity == severity


@pytest.mark.parametrize(
    ("post", "quote", "label", "risk"),
    [
        pytest.param("If we pay, they row on.", "We pay, they row on", "altered", False, id="if"),
        pytest.param("If we pay, they row on.", "They row on", "edited", True, id="silent: main clause"),
        pytest.param(
            "Instead of closing it, mend the lock.", "Closing it, mend the lock", "altered", False, id="instead"
        ),
        pytest.param(
            "More than 400 rowers came to the lock.", "400 rowers came to the lock", "exact", True, id="bound"
        ),
        pytest.param("On Monday 400 rowers came by.", "400 rowers came by", "exact", False, id="silent: no bound"),
        pytest.param(
            "The claim that the lock was sold to us is false.", "the lock was sold to us", "exact", True, id="false"
        ),
        pytest.param(
            "I told him that the lock was sold to us on Monday.",
            "the lock was sold to us",
            "exact",
            False,
            id="silent: told",
        ),
        pytest.param(
            "My neighbour thinks the lock was sold to us.", "The lock was sold to us", "edited", True, id="neighbour"
        ),
    ],
)
def test_a_cut_takes_the_limit_away(post: str, quote: str, label: str, risk: bool) -> None:
    """Words printed as a sentence of their own claim what the post only supposes, bounds or denies."""
    verdict = judge_saying(f"Ada Brill wrote on X: “{quote}.”", "Ada Brill", post, "en")
    assert (verdict.label, "context-risk" in {r.code for r in verdict.reasons}) == (label, risk)


@pytest.mark.parametrize(
    ("post", "risk"),
    [
        pytest.param("The idea that the lock is safe is laughable.", True, id="laughable"),
        pytest.param("We were promised that the lock is safe.", True, id="promised"),
        pytest.param("They'd have you believe the lock is safe.", True, id="have-you-believe"),
        pytest.param("I can confirm that the lock is safe.", False, id="silent: own"),
        pytest.param("Good news: the lock is safe.", False, id="silent: news"),
    ],
)
def test_what_somebody_was_told_is_not_so(post: str, risk: bool) -> None:
    """Of what we were promised, or what is laughable, the words alone claim too much."""
    verdict = judge_saying("Ada Brill wrote on X: “The lock is safe.”", "Ada Brill", post, "en")
    assert ("context-risk" in {r.code for r in verdict.reasons}) == risk
