"""Parts of two sentences in one: what the post says of one is then said of another."""

import pytest

from sayings import edits_of, judge_saying
from tweetcite import read_article, verify_article

HIDDEN = [
    pytest.param("en", "We never … paid us a deposit", "We never paid Holm. The firm paid us a deposit.", id="en"),
    pytest.param("en", "We did not find … a gas", "We did not find life. We measured a gas.", id="en-denied"),
    pytest.param(
        "en", "The mayor says … it is shut", "The mayor says it is up. The cook says it is shut.", id="en-said"
    ),
    pytest.param(
        "en", "The firm paid us … in full", "The firm paid us in June, and we returned it in full.", id="en-clause"
    ),
    pytest.param("en", "The alert is over … until noon", "The alert is over now. It holds in Ely until noon.", id="it"),
    pytest.param("en", "In May … they sank", "In May, boats came. In June they sank.", id="en-opening"),
    pytest.param("en", "I blame no cook … who lied", "I blame no cook. I blame the mayor, who lied.", id="en-who"),
    pytest.param("de", "Die Stadt zahlt … den Pegel", "Die Stadt zahlt nichts. Der Hafen misst den Pegel.", id="de"),
    pytest.param("fr", "La mairie paie … le quai", "La mairie paie tout. Le port ferme le quai.", id="fr"),
    pytest.param("es", "La alcaldía paga … el muelle", "La alcaldía paga todo. El puerto cierra el muelle.", id="es"),
    pytest.param("it", "Il comune paga … il molo", "Il comune paga tutto. La ditta chiude il molo.", id="it-language"),
    pytest.param("nl", "De stad betaalt … de kade", "De stad betaalt alles. Het bedrijf sluit de kade.", id="nl"),
]
PLAIN = [
    pytest.param("We paid Holm … in full", "We paid Holm in June. We paid Tarn in full.", id="same-subject"),
    pytest.param("Holm rowed … in the rain", "Holm rowed on Monday. He sang in the rain.", id="pronoun"),
    pytest.param("We rowed out … we came back", "We rowed out at six. Later we came back.", id="a-time"),
    pytest.param("The quay is shut … the ferry sails", "The quay is shut. Yes, the ferry sails.", id="whole-clause"),
    pytest.param("We rowed out … and sang", "We rowed out. The dog barked, and sang", id="a-conjunction"),
    pytest.param("In May … they sank", "In May, boats came and they sank.", id="one-opening"),
    pytest.param("We rowed out … in the rain", "We rowed out at six in the rain.", id="one-sentence"),
]


@pytest.mark.parametrize(("code", "quote", "post"), HIDDEN)
def test_subject_that_an_ellipsis_hides_is_grave(code: str, quote: str, post: str) -> None:
    """An ellipsis that hides who does what the quotation goes on with says it of somebody else."""
    assert [e.severity for e in edits_of(quote, post, code) if e.topic == "ellipsis"] == ["major"]


@pytest.mark.parametrize(("quote", "post"), PLAIN)
def test_ellipsis_that_keeps_who_does_what_is_plain(quote: str, post: str) -> None:
    """The same subject, a pronoun for it, a clause of its own: nothing is said of another."""
    assert [e.severity for e in edits_of(quote, post, "en") if e.topic == "ellipsis"] == ["none"]


GRAFTED = [
    pytest.param("The cook says the quay is safe.", "The mayor says the quay is safe. The cook is not.", id="said"),
    pytest.param("The verdict was fair.", "The judge was fair. The verdict was not.", id="who"),
    pytest.param("It worked in children", "It worked in adults and it did not work in children.", id="behind-in"),
    pytest.param("We serve rats. It is £6.", "We do not serve rats, Tarn. We serve eels. It is £6.", id="affirmed"),
    pytest.param("I left with 300 saws", "I left with one saw. I began with 300 saws.", id="number"),
    pytest.param("My brother is a surgeon", "My sister is a surgeon and my brother is a cook.", id="kin"),
    pytest.param("The bank is suing nobody", "The bank sued the cook. The cook is suing nobody.", id="suing"),
]


@pytest.mark.parametrize(("quote", "post"), GRAFTED)
def test_what_is_said_of_another_is_critical(quote: str, post: str) -> None:
    """Without an ellipsis too, the words of one sentence said of the subject of another turn the post round."""
    assert "critical" in {e.severity for e in edits_of(quote, post, "en") if e.kind == "substantive"}


@pytest.mark.parametrize(
    ("quote", "post"),
    [
        pytest.param("The plan was fair.", "The judge was fair. I have a plan.", id="no-subject"),
        pytest.param("The idea was fair.", "The judge was fair. The verdict was not.", id="of-the-article"),
    ],
)
def test_word_of_no_other_subject_is_major(quote: str, post: str) -> None:
    """A noun in the place of another, which the post sets beside nothing, is a word exchanged."""
    assert {e.severity for e in edits_of(quote, post, "en") if e.kind == "substantive"} <= {"major"}


@pytest.mark.parametrize(
    ("words", "label"),
    [
        pytest.param("The pilots say it is.", "altered", id="cut"),
        pytest.param("The pilots say it is not.", "exact", id="whole"),
        pytest.param("The pilots say", "exact", id="no-verb"),
        pytest.param("until Friday I could", "exact", id="small-letter"),
        pytest.param("until Friday I could not", "exact", id="small-letter-whole"),
    ],
)
def test_sentence_that_ends_before_its_negation_is_altered(words: str, label: str) -> None:
    """Whoever stops between a verb and the word that denies it says the opposite."""
    text = "The mayor calls it safe. The pilots say it is not. Sleep well: until Friday I could not."
    assert judge_saying(f"Ada Brill tweeted: “{words}”", "Ada Brill", text, "en").label == label


@pytest.mark.parametrize(
    ("words", "severity"),
    [
        pytest.param("[We] paid the firm in June", "major", id="we-for-a-firm"),
        pytest.param("[The council] paid the firm in June", "major", id="council-for-a-bank"),
        pytest.param("The bank paid the firm a [bribe] in June", "major", id="bribe-for-a-fee"),
        pytest.param("The bank paid the firm a [small] fee in June", "none", id="put-in"),
        pytest.param("[It] paid the firm in June", "none", id="pronoun"),
    ],
)
def test_bracket_that_puts_another_in_its_place_is_grave(words: str, severity: str) -> None:
    """A bracket explains who is meant: it makes nobody else of them."""
    edits = edits_of(
        words, "The bank paid the firm a fee in June." if "a " in words else "The bank paid the firm in June.", "en"
    )
    assert [e.severity for e in edits if e.topic == "bracket"] == [severity]


@pytest.mark.parametrize(
    ("words", "label"),
    [
        pytest.param("it is the end of measles", "altered", id="turned"),
        pytest.param("the end of measles", "exact", id="in-marks"),
    ],
)
def test_denial_of_words_in_marks_is_the_writers(words: str, label: str) -> None:
    """Who calls something not “the end of measles” is not quoted as saying that it is."""
    text = "So no, it is not “the end of measles”. The trial goes on."
    assert judge_saying(f"“{words},” Ada Brill tweeted.", "Ada Brill", text, "en").label == label


@pytest.mark.parametrize(
    ("words", "label"),
    [
        pytest.param("with all £53 in it", "altered", id="number"),
        pytest.param("with all £35 in it", "exact", id="whole"),
        pytest.param("in all 12 of them", "not-found", id="other-words"),
    ],
)
def test_number_alone_is_exchanged_in_a_shown_post(words: str, label: str) -> None:
    """All the other words of a few stand in the post beside them, on both sides of the number."""
    post = "I got my purse back at Pell with all £35 in it: thank you."
    article = f"“{words},” Ada Brill tweeted.\n\n{post}\n\n— Ada Brill (@adabrill) March 4, 2024\n"
    assert [v.label for v in verify_article(read_article(article), lambda quote: []).verdicts] == [label]
