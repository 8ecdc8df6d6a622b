"""Every difference between a quotation and a post: its kind, its topic, how grave it is."""

import pytest

import sayings
from tweetcite.languages import load
from tweetcite.matching.alignment import align
from tweetcite.matching.edits import find_edits
from tweetcite.matching.pair import Pair
from tweetcite.matching.units import split_post, split_quote
from tweetcite.model import Edit, Quote, Span

EN = load("en")
assert EN is not None
NAMES = (("bo_tarn", "Bo Tarn"),)


def edits_of(quote: str, post: str) -> tuple[Edit, ...]:
    q = split_quote(Quote("q", quote, (Span(0, len(quote)),)), post, "en")
    p = split_post(post, "en", NAMES)
    return find_edits(align(q, p), Pair(quote, post, q, p, EN))


POST = (
    "The pier will not reopen before June. All 12 crews worked through the night, @bo_tarn, and we thank them!"
    " #SaveThePier"
)


@pytest.mark.parametrize(
    ("quote", "post"),
    [
        pytest.param("The pier will not reopen before June,", POST, id="comma before the mark"),
        pytest.param("not reopen before June", POST, id="part of a sentence"),
        pytest.param("Don’t stop – go", "Don't stop - go", id="curly marks, dashes"),
        pytest.param("We said ‘no’ twice", 'We said "no" twice', id="nested marks swapped"),
        pytest.param("Caf\u00e9 opens", "Cafe\u0301 opens", id="composed and decomposed"),
        pytest.param("Stop it now", "STOP it now", id="capitals throughout"),
        pytest.param("It ends here", "It ends here https://t.co/abcdefghij", id="trailing link"),
        pytest.param("we wait… and see", "we wait... and see", id="the post's own dots"),
    ],
)
def test_typographic_differences_are_silent(quote: str, post: str) -> None:
    """Typography makes no editorial or substantive edit."""
    assert {e.kind for e in edits_of(quote, post)} <= {"typographic"}


@pytest.mark.parametrize(
    ("quote", "post", "topic"),
    [
        pytest.param("all 12 crews", POST, "case", id="first letter"),
        pytest.param("All twelve crews", POST, "number-style", id="number in words"),
        pytest.param("through the night, Bo Tarn, and we", POST, "mention", id="handle as known name"),
        pytest.param("through the night, bo_tarn, and we", POST, "mention", id="handle without sign"),
        pytest.param("we thank them.", POST, "punctuation", id="exclamation dropped"),
        pytest.param("We open in May", "@bo_tarn @eve_l We open in May", "mention", id="leading reply handles"),
        pytest.param("We paint and we wait", "We paint, and we wait", "punctuation", id="comma dropped"),
        pytest.param("we thank them! Save The Pier", POST, "hashtag", id="tag by its capitals"),
        pytest.param("the colour of money", "the color of money", "spelling", id="spelling variant"),
        pytest.param("bread and butter", "bread & butter", "ampersand", id="ampersand"),
        pytest.param("a f***ing pier", "a fucking pier", "profanity", id="masked profanity"),
        pytest.param("so sad today", "so 😢 sad today", "emoji", id="emoji dropped"),
        pytest.param("wait, and see", "wait and see", "punctuation", id="comma set"),
    ],
)
def test_editorial_differences(quote: str, post: str, topic: str) -> None:
    """What editing may do in silence is named."""
    edits = [e for e in edits_of(quote, post) if e.kind != "typographic"]

    assert {e.kind for e in edits} == {"editorial"}
    assert topic in {e.topic for e in edits}


@pytest.mark.parametrize(
    ("quote", "post", "topic", "severity"),
    [
        pytest.param("The pier … before June", POST, "ellipsis", "major", id="ellipsis hides a negation"),
        pytest.param("All 12 crews … the night", POST, "ellipsis", "none", id="ellipsis"),
        pytest.param("All 12 crews [...] the night", POST, "ellipsis", "none", id="ellipsis in brackets"),
        pytest.param("[They] worked through the night", POST, "bracket", "none", id="bracket put in"),
        pytest.param("we thank [the crews]", POST, "bracket", "none", id="bracket replaces"),
        pytest.param("[t]he pier will not reopen", POST, "bracket", "none", id="letter in brackets"),
        pytest.param("worked thru [sic] the night", "worked thru the night", "sic", "none", id="sic"),
    ],
)
def test_disclosed_edits(quote: str, post: str, topic: str, severity: str) -> None:
    """Marked omissions and insertions are disclosed; what they hide is read."""
    edits = [e for e in edits_of(quote, post) if e.kind not in ("typographic", "editorial")]

    assert [(e.kind, e.topic, e.severity) for e in edits] == [("disclosed", topic, severity)]


@pytest.mark.parametrize(
    ("quote", "post", "topic", "severity"),
    [
        pytest.param("The pier will reopen before June", POST, "negation", "critical", id="negation left out"),
        pytest.param("The pier won't not reopen before June", POST, "negation", "critical", id="negation put in"),
        pytest.param("All 21 crews worked", POST, "number", "critical", id="number"),
        pytest.param("not reopen before July", POST, "number", "critical", id="month"),
        pytest.param("paid $2.4 billion for it", "paid $2.4 million for it", "number", "critical", id="scale"),
        pytest.param("we met Ines Okafor today", "we met Bo Tarn today", "name", "critical", id="name"),
        pytest.param("The pier may not reopen before June", POST, "modality", "critical", id="modal"),
        pytest.param("Most 12 crews worked", POST, "quantifier", "critical", id="quantifier"),
        pytest.param("and they thank them", POST, "person", "critical", id="person"),
        pytest.param("the pier is shut", "the pier was shut", "person", "critical", id="tense"),
        pytest.param("not close before June", "not open before June", "antonym", "critical", id="antonym"),
        pytest.param("the unsafe pier", "the safe pier", "antonym", "critical", id="antonym by prefix"),
        pytest.param("zero piers open", "no piers open", "negation", "major", id="equal value in a class"),
        pytest.param("All 12 crews laboured through", POST, "word", "major", id="synonym"),
        pytest.param("All 12 crews through the night", POST, "word", "major", id="word left out"),
        pytest.param("worked through a night", POST, "function-word", "minor", id="article"),
        pytest.param("worked throuhg the night", POST, "typo", "minor", id="typo"),
        pytest.param("it is shut", "it's shut", "contraction", "minor", id="contraction"),
        pytest.param("she has rowed", "she's rowed", "contraction", "minor", id="contraction of has"),
        pytest.param("they had rowed", "they'd rowed", "contraction", "minor", id="contraction of had"),
        pytest.param("they will row", "they'd row", "modality", "critical", id="contraction of another verb"),
        pytest.param("they're mending it", "their mending it", "typo", "minor", id="word of one sound"),
        pytest.param("they should've gone", "they should of gone", "typo", "minor", id="phrase of one sound"),
        pytest.param("they are mending it", "we are mending it", "person", "critical", id="words of other persons"),
        pytest.param("the crews mended it", "the crews mainly mended it", "quantifier", "critical", id="extent"),
        pytest.param("the crews mended it", "the crews kindly mended it", "word", "major", id="manner"),
        pytest.param("they row slowly", "they row quickly", "antonym", "critical", id="antonym of manner"),
        pytest.param("it ain't shut", "it aint shut", "typo", "minor", id="apostrophe of a negation"),
        pytest.param("it isn't shut", "it is shut", "negation", "critical", id="negation of a contraction"),
        pytest.param(
            "the crews extended it", "the crews ended it", "antonym", "critical", id="antonym of like letters"
        ),
        pytest.param("the crews mended it", "the crews ended it", "word", "major", id="word of like letters"),
        pytest.param("Tarn beat Okafor", "Okafor beat Tarn", "order", "critical", id="reversal"),
    ],
)
def test_substantive_edits(quote: str, post: str, topic: str, severity: str) -> None:
    """An undisclosed change of words is named by what it touches, and rated by the worst class."""
    edits = [e for e in edits_of(quote, post) if e.kind == "substantive"]

    assert topic in {e.topic for e in edits}
    assert severity == max((e.severity for e in edits), key=("none", "minor", "major", "critical").index)


def test_spans_slice_back_on_both_sides() -> None:
    """Both sides of every edit are slices of the texts."""
    quote = "all twelve crews laboured … the night, Bo Tarn"
    for edit in edits_of(quote, POST):
        assert edit.quote_span.slice(quote) == edit.quote
        assert edit.post_span.slice(POST) == edit.post


@pytest.mark.parametrize(
    ("quote", "post", "severity"),
    [
        pytest.param("The pier [may] close", "The pier must close", "major", id="another modal"),
        pytest.param("It is [not] safe", "It is safe", "major", id="negation put in"),
        pytest.param("We [oppose] the crews", "We support the crews", "major", id="antonym"),
        pytest.param("We have [15] crews", "We have 12 crews", "major", id="another number"),
        pytest.param("[Some] crews worked late", "All crews worked late", "major", id="at the beginning"),
        pytest.param("We will never sell [it]", "We will never sell the pier", "none", id="the negation is kept"),
        pytest.param("[The mayor] will resign", "He will resign", "none", id="who is meant"),
        pytest.param("[m]ost crews worked late", "Most crews worked late", "none", id="first letter"),
        pytest.param("We have 12 [rescue] crews", "We have 12 crews", "none", id="word explained"),
    ],
)
def test_a_bracket_is_read_against_what_it_stands_for(quote: str, post: str, severity: str) -> None:
    """A bracket that says the contrary of the words it replaces hides something critical; an explanation does not."""
    (edit,) = (e for e in edits_of(quote, post) if e.topic == "bracket")
    assert edit.severity == severity


@pytest.mark.parametrize(
    ("quote", "post", "severity"),
    [
        pytest.param("We are worried … about rain", "We are worried at all about rain", "none", id="phrase"),
        pytest.param("We thank … the crews", "We thank all of the crews", "major", id="quantifier"),
    ],
)
def test_a_phrase_without_weight_hides_nothing(quote: str, post: str, severity: str) -> None:
    """Words that count nothing in a phrase are not read as quantifiers behind an ellipsis."""
    (edit,) = (e for e in edits_of(quote, post) if e.topic == "ellipsis")
    assert edit.severity == severity


@pytest.mark.parametrize(
    ("quote", "post", "code"),
    [
        pytest.param("Murarze ostrzegli inżynierów", "Inżynierowie ostrzegli murarzy", "pl", id="Polish"),
        pytest.param("Строители предупредили инженеров", "Инженеры предупредили строителей", "ru", id="Russian"),
        pytest.param("The bank sued the town", "The town sued the bank", "en", id="English"),
        pytest.param(
            "I stay, though I asked the baker twice",
            "I stay, though the baker asked me twice",
            "en",
            id="English, I and me",
        ),
        pytest.param(
            "The bank keeps the oven, and the town sold the flour",
            "The bank sells the oven, and the town kept the flour",
            "en",
            id="English, verbs without rules",
        ),
        pytest.param(
            "Der Richter lobte die Mannschaft sehr, und alle gingen nach Hause.",
            "Die Mannschaft lobte den Richter sehr, und alle gingen nach Hause.",
            "de",
            id="German, with their articles",
        ),
        pytest.param(
            "El juez felicitó a la tripulación, y nadie se quejó de la lluvia.",
            "La tripulación felicitó al juez, y nadie se quejó de la lluvia.",
            "es",
            id="Spanish, with a preposition",
        ),
        pytest.param(
            "Судья похвалил команду, и никто из гостей не жаловался.",
            "Команда похвалила судью, и никто из гостей не жаловался.",
            "ru",
            id="Russian, with the verb's ending",
        ),
    ],
)
def test_a_reversal_of_inflected_words_is_critical(quote: str, post: str, code: str) -> None:
    """Who did it and to whom is exchanged, though the words have other endings."""
    assert {(e.topic, e.severity) for e in sayings.edits_of(quote, post, code) if e.kind == "substantive"} == {
        ("order", "critical")
    }


@pytest.mark.parametrize(
    ("quote", "post"),
    [
        pytest.param("the colourful harbour", "the colorful harbor", id="built on a variant"),
        pytest.param("the organisers agreed", "the organizers agreed", id="who does it"),
    ],
)
def test_spelling_variants_reach_derived_words(quote: str, post: str) -> None:
    """What is built on a word with two spellings has two spellings."""
    assert {e.kind for e in edits_of(quote, post)} == {"editorial"}


@pytest.mark.parametrize(
    ("code", "quote", "post"),
    [
        pytest.param("de", "Der Zug fährt um 9:45 Uhr", "Der Zug fährt um 9.45 Uhr", id="de-clock"),
        pytest.param("ru", "Поезд идёт в 9.45", "Поезд идёт в 9:45", id="ru-clock"),
        pytest.param("ru", "Это стоит 299 ₽ сейчас", "Это стоит 299 рублей сейчас", id="ru-currency"),
        pytest.param("he", "זה עולה 29 ₪ היום", "זה עולה 29 שקלים היום", id="he-currency"),
        pytest.param("he", "חיכינו ל40 אנשים", "חיכינו לארבעים אנשים", id="he-preposition"),
        pytest.param("de", "So ein Sch**** heute", "So ein Scheiß heute", id="de-masked"),
        pytest.param("de", "Danke #Sichere\u00adNetze für alles", "Danke #SichereNetze für alles", id="de-soft-hyphen"),
    ],
)
def test_the_same_in_other_writing_alters_nothing(code: str, quote: str, post: str) -> None:
    """A time, an amount, a masked word, a tag: as it is written elsewhere."""
    assert all(e.kind != "substantive" for e in sayings.edits_of(quote, post, code))


@pytest.mark.parametrize(
    ("code", "quote", "post"),
    [
        pytest.param("de", "Der Zug fährt um 9:54 Uhr", "Der Zug fährt um 9.45 Uhr", id="de-clock"),
        pytest.param("pt", "O comboio sai às 10h15", "O comboio sai às 9h45", id="pt-clock"),
        pytest.param("ru", "Это стоит 299 ₴ сейчас", "Это стоит 299 рублей сейчас", id="ru-currency"),
        pytest.param("he", "חיכינו ל14 אנשים", "חיכינו לארבעים אנשים", id="he-preposition"),
        pytest.param("en", "It weighs 9.45 kg now", "It weighs 945 kg now", id="en-no-clock"),
    ],
)
def test_another_amount_is_another_however_it_is_written(code: str, quote: str, post: str) -> None:
    """The writing is the editor's, the value is not."""
    assert sayings.change_of(quote, post, code) == ("number", "critical")


@pytest.mark.parametrize(
    ("code", "quote", "post"),
    [
        pytest.param("en", "The council says the mayor lies", "The council, says the mayor, lies", id="en"),
        pytest.param("de", "Der Rat sagt der Wirt lügt", "Der Rat, sagt der Wirt, lügt", id="de"),
        pytest.param("fr", "Le maire dit le patron ment", "Le maire, dit le patron, ment", id="fr"),
        pytest.param("en", "The council, says the mayor, lies", "The council says the mayor lies", id="put in"),
    ],
)
def test_commas_that_change_who_speaks_are_grave(code: str, quote: str, post: str) -> None:
    """Two commas around a verb of saying make its subject speak; without them another does."""
    assert {(e.topic, e.severity) for e in sayings.edits_of(quote, post, code)} == {("order", "critical")}


@pytest.mark.parametrize(
    ("code", "quote", "post"),
    [
        pytest.param("en", "The council, on Friday, agreed", "The council on Friday agreed", id="an aside"),
        pytest.param("en", "The mayor says the council agreed", "The mayor says, the council agreed", id="one comma"),
        pytest.param("de", "Der Rat hat am Freitag zugestimmt", "Der Rat hat, am Freitag, zugestimmt", id="de"),
    ],
)
def test_other_commas_are_the_editors(code: str, quote: str, post: str) -> None:
    """A comma that changes nobody's part is editorial."""
    assert {e.kind for e in sayings.edits_of(quote, post, code)} == {"editorial"}
