"""Small words on which a claim turns: how many of how many, how sure, by how much, below what, who tells whom."""

import pytest

from sayings import change_of, edits_of
from tweetcite.matching.gravity import gravest

TURNED = [
    pytest.param("en", "That was {} of the year", "the best race", "one of the best races", id="en-one-of"),
    pytest.param("en", "The chair is {} asleep", "", "one of the few", id="en-one-of-put-in"),
    pytest.param("fr", "C'est {} de la rade", "la plus belle course", "l'une des plus belles courses", id="fr-one-of"),
    pytest.param("es", "Es {} del puerto", "el peor barco", "uno de los peores barcos", id="es-one-of"),
    pytest.param("de", "Das war {} im Hafen", "das beste Rennen", "eines der besten Rennen", id="de-one-of"),
    pytest.param("en", "We see {} rowers at dawn", "few", "a few", id="en-a-few"),
    pytest.param("en", "Fares rose {} 4%", "by", "to", id="en-by-to"),
    pytest.param("en", "Members fell {} 300", "to", "from", id="en-to-from-a-count"),
    pytest.param("en", "Fares fell {} £9 a day", "to", "from", id="en-to-from"),
    pytest.param("fr", "Les tarifs ont monté {} 4 %", "de", "à", id="fr-by-to"),
    pytest.param("nl", "De tarieven stegen {} 4 procent", "met", "naar", id="nl-by-to"),
    pytest.param("en", "It fell {} in the boathouse", "below -12", "below 12", id="en-minus"),
    pytest.param("en", "I {} the lock is broken", "think", "know", id="en-sure"),
    pytest.param("fr", "Je {} que l'écluse est cassée", "crois", "sais", id="fr-sure"),
    pytest.param("de", "Ich {}, dass die Schleuse kaputt ist", "glaube", "weiß", id="de-sure"),
    pytest.param("en", "I would row {} it froze", "if", "even if", id="en-even-if"),
    pytest.param("de", "Ich rudere {} es friert", "wenn", "auch wenn", id="de-even-if"),
    pytest.param("fr", "Il {} pour ses rames", "n'emprunte que", "emprunte", id="fr-restriction"),
    pytest.param("en", "The {} sold the boathouse", "mayor", "governor", id="en-office"),
    pytest.param("en", "The {} minister sold the boathouse", "finance", "foreign", id="en-portfolio"),
    pytest.param("es", "El {} vendió la barca", "alcalde", "gobernador", id="es-office"),
    pytest.param("en", "The {}mayor sold the boathouse", "", "former ", id="en-former"),
    pytest.param("en", "The {}chancellor sold the boathouse", "", "shadow ", id="en-shadow"),
    pytest.param("en", "Our {} sold the boathouse", "mayor", "ex-mayor", id="en-ex"),
    pytest.param("de", "Der {}Bürgermeister hat das Bootshaus verkauft", "", "frühere ", id="de-former"),
    pytest.param("en", "The {} rower hid the oars", "young", "suspected", id="en-suspected"),
    pytest.param("en", "He is {} stealing the oars", "guilty of", "accused of", id="en-guilty"),
    pytest.param("en", "You are {} to moor here", "obliged", "allowed", id="en-duty"),
    pytest.param("en", "Nobody {}rowed to the lock", "", "but the cox ", id="en-nobody-but"),
    pytest.param("en", "The oars are {} of rot", "full", "free", id="en-free-of"),
    pytest.param("fr", "Le club {} le maire", "a appelé", "appellera", id="fr-compound-past"),
    pytest.param("en", "The lock broke in {} again", "’48", "1958", id="en-another-short-year"),
    pytest.param("en", "Keep the lights {} at the dock", "on", "off", id="en-on-off"),
    pytest.param("en", "{} of oars are gone", "Dozens", "Hundreds", id="en-round-count"),
    pytest.param("fr", "Des {} de rames ont disparu", "dizaines", "centaines", id="fr-round-count"),
    pytest.param("de", "{} Ruder fehlen", "Dutzende", "Hunderte", id="de-round-count"),
    pytest.param("ru", "{} вёсел пропали", "Десятки", "Сотни", id="ru-round-count"),
    pytest.param("en", "We lost {} 300 oars", "more than", "", id="en-bound"),
    pytest.param("en", "We lost {} 300 oars", "over", "", id="en-bound-of-one-word"),
    pytest.param("es", "Perdimos {} 300 remos", "más de", "", id="es-bound"),
    pytest.param("de", "Wir verloren {} 300 Ruder", "über", "", id="de-bound"),
    pytest.param("en", "The lock opens {} week", "this", "next", id="en-which-week"),
    pytest.param("en", "The lock broke {} Tuesday", "last", "this", id="en-which-day"),
    pytest.param("en", "We cut fares {} a third", "by", "to", id="en-by-to-a-part"),
    pytest.param("en", "The lock broke, {} on Monday", "we're told,", "", id="en-hearsay"),
    pytest.param("fr", "L'écluse est cassée, {} depuis lundi", "à ma connaissance,", "", id="fr-hearsay"),
    pytest.param("es", "La esclusa, {} se rompió el lunes", "que yo sepa,", "", id="es-hearsay"),
    pytest.param("en", "{} blaming the coach", "Nobody's", "Everybody's", id="en-short-verb-behind-another-word"),
]
HARMLESS = [
    pytest.param("fr", "Le club {} que pour l'aviron", "n'existe", "existe", id="fr-spoken-restriction"),
    pytest.param("en", "The {} late again", "ferry's", "ferry is", id="en-short-verb"),
    pytest.param("en", "{} missing an oar", "Nobody's", "Nobody is", id="en-short-verb-behind-a-negation"),
    pytest.param("en", "{} had the soup", "Everybody's", "Everybody has", id="en-short-has"),
    pytest.param("fr", "Il {} pas sans rames", "ne sort", "sort", id="fr-spoken-negation"),
    pytest.param("fr", "Il part avant qu'il {} pleuve", "ne", "", id="fr-ne-without-a-negation"),
    pytest.param("en", "A tin of {} will do", "200g", "200 g", id="en-gram-apart"),
    pytest.param("en", "A tin of {} will do", "200g", "200 grams", id="en-grams"),
    pytest.param("en", "A {} row at dawn", "10-mile", "10 mile", id="en-hyphen-before-a-unit"),
    pytest.param("en", "A {} pole", "3-metre", "3m", id="en-unit-behind-a-hyphen"),
    pytest.param("es", "Salimos a las {} del puerto", "9", "9:00", id="es-full-hour"),
    pytest.param("en", "{} Holm sold the boathouse", "Cllr", "Councillor", id="en-councillor"),
    pytest.param("en", "We won -3 goals to 1", "", "", id="en-dash"),
    pytest.param("en", "We open again {} 1 October", "from", "by", id="en-before-a-date"),
    pytest.param("en", "We row here {} 2025", "from", "by", id="en-before-a-year"),
    pytest.param("en", "We row here {} 9am", "from", "to", id="en-before-an-hour"),
    pytest.param("en", "The lock broke in {} again", "’48", "1948", id="en-short-year"),
    pytest.param("en", "A brown {} white raft sank", "+", "and", id="en-plus"),
    pytest.param("en", "I stopped at {} 3", "p.", "page", id="en-page"),
    pytest.param("en", "We {} row in the dark", "cannot", "can not", id="en-can-not"),
    pytest.param("en", "We row {} the lake", "over", "on", id="en-over-no-number"),
    pytest.param("en", "They keep {} boats at home", "these", "those", id="en-which-boats"),
    pytest.param("en", "We are told {} stop at the lock", "to", "", id="en-told-to"),
    pytest.param("en", "They sent one {}voucher", "(1) ", "", id="en-number-said-twice"),
    pytest.param("en", "We rowed {} the island", "round", "around", id="en-round"),
]


@pytest.mark.parametrize(("lang", "frame", "one", "other"), TURNED)
def test_another_claim_is_critical(lang: str, frame: str, one: str, other: str) -> None:
    """A small word that makes another claim is critical, put in or taken out."""
    texts = [frame.format(word).replace("  ", " ") for word in (one, other)]
    for quote, post in (texts, texts[::-1]):
        assert gravest(edits_of(quote, post, lang)) == "critical"


@pytest.mark.parametrize(("lang", "frame", "one", "other"), HARMLESS)
def test_the_same_claim_is_never_grave(lang: str, frame: str, one: str, other: str) -> None:
    """What only writes the same in another way is no grave change, whichever side has it."""
    texts = [frame.format(word).replace("  ", " ") for word in (one, other)]
    for quote, post in (texts, texts[::-1]):
        assert gravest(edits_of(quote, post, lang)) in ("none", "minor")


REVERSED = [
    pytest.param("en", "I keep telling rowers to wait", "Rowers keep telling me to wait", id="en-pronoun-in-its-case"),
    pytest.param("de", "Der Trainer warnte ihn", "Er warnte den Trainer", id="de-pronoun-in-its-case"),
    pytest.param(
        "fr", "La juge a appelé le maire, pas l'inverse", "Le maire a appelé la juge", id="fr-part-of-a-sentence"
    ),
    pytest.param(
        "es", "Nadie cruza el puente viejo hasta nuevo aviso", "Nadie cruza el puente nuevo", id="es-opposite-kept"
    ),
]


@pytest.mark.parametrize(("lang", "post", "quote"), REVERSED)
def test_an_exchange_of_roles_is_critical(lang: str, post: str, quote: str) -> None:
    """Who does what to whom is exchanged, also where the words take other forms or the sentence goes on."""
    assert gravest(edits_of(quote, post, lang)) == "critical"


def test_a_cut_in_front_of_an_opposite_is_none() -> None:
    """What stands before the quotation's beginning takes nothing's place."""
    assert gravest(edits_of("the new dock floods", "The old dock closes and the new dock floods", "en")) == "none"


BRACKETS = [
    pytest.param("en", "We row on Sunday and rest", "We row on [Monday] and rest", "major", id="en-weekday"),
    pytest.param("fr", "Le bac passe le samedi", "Le bac passe le [dimanche]", "major", id="fr-weekday-at-the-end"),
    pytest.param("es", "Remamos en marzo", "Remamos en [mayo]", "major", id="es-month"),
    pytest.param("en", "We row on Sunday and rest", "We row on Sunday [8 March] and rest", "none", id="en-date-added"),
    pytest.param("en", "We mend the lock by May, they say", "We mend the lock …", "none", id="en-month-hidden"),
    pytest.param("en", "We mend the lock, or may sell it", "We mend the lock … sell it", "major", id="en-modal-hidden"),
    pytest.param("en", "We lost 40 of the 50 oars", "We lost … the 50 oars", "major", id="en-how-many-hidden"),
    pytest.param("en", "We lost 40 oars near the lock", "We lost … near the lock", "none", id="en-number-hidden"),
    pytest.param("en", "I love it. I hate the lock", "I love … the lock", "major", id="en-opposite-hidden"),
    pytest.param("en", "I love it. I mend the lock", "I love … the lock", "none", id="en-no-opposite-hidden"),
    pytest.param("en", "Hale sold it and Pym wept", "[Pym] sold it", "major", id="en-another-name"),
    pytest.param("en", "Hale sold it and Pym wept", "[Bo Hale] sold it and Pym wept", "none", id="en-whole-name"),
    pytest.param("en", "He sold it and Pym wept", "[Hale] sold it and Pym wept", "none", id="en-name-for-a-pronoun"),
    pytest.param("en", "The lock broke, we're told, again", "The lock broke … again", "major", id="en-hearsay-hidden"),
    pytest.param("en", "The lock broke, we told them, again", "The lock broke … again", "none", id="en-telling-hidden"),
    pytest.param("en", "We row tomorrow and rest", "We row [on Monday] and rest", "none", id="en-day-made-clear"),
]


@pytest.mark.parametrize(("lang", "post", "quote", "severity"), BRACKETS)
def test_a_bracket_or_ellipsis_hides_what_it_turns(lang: str, post: str, quote: str, severity: str) -> None:
    """A bracket may say which day is meant, never name another than the post's; a month left out is no modal."""
    (edit,) = (e for e in edits_of(quote, post, lang) if e.kind == "disclosed")

    assert edit.severity == severity


def test_an_opposite_from_another_part_has_its_class() -> None:
    """Opposites of one direction count verb by verb, not for every two words."""
    assert change_of("Fares plunged in May", "Fares soared in May", "en") == ("antonym", "critical")
    assert change_of("Fares soared in May", "Fares surged in May", "en") == ("word", "major")
