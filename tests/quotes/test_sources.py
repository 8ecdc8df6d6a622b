"""What a cue stands for: a post that the words are from, one that is merely spoken of, another occasion."""

from dataclasses import replace

import pytest

from tweetcite import find_quotes, read_article
from tweetcite.model import Quote


def _last(language: str, text: str) -> Quote:
    return find_quotes(replace(read_article(text), language=language))[-1]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("en", "In a series of tweets, Bo Tarn said the pier “is not for sale”.", id="en, series"),
        pytest.param("en", "Bo Tarn used her Facebook page to say that “the pier stays open”.", id="en, her page"),
        pytest.param("en", "In a statement on X, Bo Tarn said: “The pier stays open.”", id="en, posted statement"),
        pytest.param("en", "Bo Tarn shared a letter on Facebook that says “the pier stays open”.", id="en, letter"),
        pytest.param("en", "“The pier stays open,” says a post by Bo Tarn.", id="en, the post speaks"),
        pytest.param("de", "„Der Steg bleibt offen“, heißt es in einem Tweet von Bo Tarn.", id="de, heißt es"),
        pytest.param("fr", "Sur X, Bo Tarn assure que « la jetée reste ouverte ».", id="fr, on the platform"),
        pytest.param("en", "On Monday night, Bo Tarn said on Twitter that “the pier stays open”.", id="en, and a day"),
        pytest.param("en", "Bo Tarn praised it in a Tweet, saying, “the pier stays open”.", id="en, a capital"),
        pytest.param(
            "en", "That tweet followed one on Monday in which Bo Tarn said: “The pier stays open.”", id="en, that tweet"
        ),
        pytest.param(
            "en",
            "In a tweet on Monday before Varga’s statement, Bo Tarn said: “The pier stays open.”",
            id="en, before a statement",
        ),
        pytest.param(
            "en",
            "In a post on X, Bo Tarn named a Supreme Court justice. “The pier stays open,” Tarn wrote.",
            id="en, a court in a name",
        ),
        pytest.param(
            "en", "Bo Tarn wrote on X that it was “time” to stop the sale “and keep the pier open”.", id="en, two parts"
        ),
        pytest.param(
            "en",
            "“We stay,” Bo Tarn wrote on X. “Important to all of us!” Tarn did not say why she did so.",
            id="en, a verb that is denied",
        ),
        pytest.param("en", "“The pier stays open,” the broadcaster tweeted.", id="en, a station that posts"),
        pytest.param("en", "“The pier stays open,” Bo Tarn told members and everyone else on X.", id="en, all others"),
        pytest.param("en", "“The pier stays open,” a spokesman for the club tweeted.", id="en, who speaks for it"),
        pytest.param("en", "The club tweeted that a new leaflet “is no reason to leave”.", id="en, a thing spoken of"),
        pytest.param("en", "Bo Tarn claims on X that the court ruling “keeps the pier open”.", id="en, of a ruling"),
        pytest.param("fr", "Bo Tarn a tweeté que le communiqué « ne ferme pas la jetée ».", id="fr, of a statement"),
        pytest.param("de", "Bo Tarn twitterte, dass die Erklärung „den Steg nicht schließt“.", id="de, of a statement"),
        pytest.param("en", "“The pier stays open,” Bo Tarn (@botarn) said on Bluesky.", id="en, behind an account"),
        pytest.param("en", "In a tweeted statement, Bo Tarn said “the pier stays open”.", id="en, tweeted statement"),
        pytest.param("en", "Bo Tarn said in a Saturday tweet that “the pier stays open”.", id="en, tweet of a day"),
        pytest.param("en", "“The pier stays open,” Bo Tarn’s tweet said.", id="en, the speaker's tweet"),
        pytest.param("fr", "Bo Tarn jure sur twitter que « la jetée reste ouverte ».", id="fr, small letters"),
        pytest.param("pl", "„Molo zostaje otwarte” – podkreślał wicepremier Jan Kos na Twitterze.", id="pl, an office"),
        pytest.param(
            "uk",
            "«Пристань відкрито», — повідомила Лада Тарн на своїй фейсбук-сторінці.",
            id="uk, a compound for its page",
        ),
        pytest.param("de", "Auf X sagte Bo Tarn: „Der Steg bleibt offen.“", id="de, on the platform"),
        pytest.param("es", "En un mensaje en X, Bo Tarn afirmó que «el muelle sigue abierto».", id="es, in a message"),
    ],
)
def test_source(language: str, text: str) -> None:
    """A noun or platform behind a preposition of place, or as the subject, is where the words are from."""
    assert _last(language, text).cited


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("en", "After her tweet, Bo Tarn said the pier “is not for sale”.", id="en, after her tweet"),
        pytest.param("en", "Asked about her post on X, Bo Tarn said: “No comment today.”", id="en, asked about it"),
        pytest.param("en", "X said in court that “the rules are clear”.", id="en, the company"),
        pytest.param(
            "en",
            "Leo Varga said on Monday that Bo Tarn’s tweeted attack was “nasty, cheap and dull”.",
            id="en, adjective",
        ),
        pytest.param(
            "en",
            "Leo Varga said the tweet was “a big mistake” and that he drafted the tweet for Bo Tarn.",
            id="en, drafted",
        ),
        pytest.param(
            "en",
            "Leo Varga told the Ledger he had drafted the Saturday tweet, saying “I was too fast”.",
            id="en, of a day",
        ),
        pytest.param(
            "en",
            "If so, Bo Tarn’s tweet “bolsters a charge of fraud,” said Leo Varga, a judge.",
            id="en, somebody else's",
        ),
        pytest.param(
            "en",
            "While Bo Tarn tweeted all week, she told the Orlow Times that she was “not angry at all”.",
            id="en, told",
        ),
        pytest.param(
            "en",
            "Bo Tarn tweeted: “We stay.” Speaking later in Orlow, Tarn said “it would be nice” to talk.",
            id="en, speaking later",
        ),
        pytest.param("en", "Bo Tarn told the Harbour Post that “the pier stays open”.", id="en, a paper called Post"),
        pytest.param("en", "Bo Tarn, who has fans on Instagram, told reporters: “We stay open.”", id="en, clause"),
        pytest.param("en", "Bo Tarn wrote in the Harbour Ledger that “the pier stays open”.", id="en, ledger"),
        pytest.param("en", "When Ada Holm tweeted, Bo Tarn said “it was not my idea”.", id="en, somebody else's tweet"),
        pytest.param("de", "Nach ihrem Tweet sagte Bo Tarn im Interview, „der Steg bleibt offen“.", id="de, interview"),
        pytest.param("fr", "Interrogée sur son tweet, Bo Tarn a dit à la presse : « La jetée reste. »", id="fr"),
        pytest.param(
            "en", "Asked about the pier and on her tweets, Bo Tarn said “the pier stays open”.", id="en, on it"
        ),
        pytest.param("de", "Auf ihren Tweet angesprochen sagte Bo Tarn, „der Steg bleibt offen“.", id="de, on it"),
        pytest.param("nl", "Aangesproken op haar tweet zei Bo Tarn: “De pier blijft open.”", id="nl, on it"),
        pytest.param(
            "en", "On Monday night Twitter said it was the “most tweeted pier of them all”.", id="en, who speaks"
        ),
        pytest.param("en", "Bo Tarn tweeted that the letter says “the pier stays open”.", id="en, the letter says"),
        pytest.param("en", "“The pier stays open,” Bo Tarn told members and lost a bet on X.", id="en, a further act"),
        pytest.param("en", "Bo Tarn said that in a letter the club “keeps the pier open”.", id="en, in a letter"),
        pytest.param("en", "“The pier stays open,” says an editorial posted on her site.", id="en, an editorial"),
        pytest.param(
            "en", "A tweet told of it. As Bo Tarn writes, the pier “was never for sale to anybody”.", id="en, writes"
        ),
    ],
)
def test_mere_mention(language: str, text: str) -> None:
    """A post or platform that is spoken of, and another occasion nearer to the words, are no source."""
    assert not _last(language, text).cited


@pytest.mark.parametrize(
    ("text", "occasion"),
    [
        pytest.param("Bo Tarn told reporters: “We stay open.”", True, id="reporters"),
        pytest.param("In a statement on X, Bo Tarn said: “We stay open.”", False, id="statement that was posted"),
        pytest.param("Bo Tarn tweeted: “We stay open.”", False, id="post"),
    ],
)
def test_occasion(text: str, occasion: bool) -> None:
    """The context says whether the words are said to come from elsewhere than a post."""
    assert _last("en", text).context.occasion is occasion


def test_who_holds_an_office_is_no_headline() -> None:
    """El titular de Hacienda is the minister, el titular alone what stands above a report."""
    assert _last("es", "El titular de Hacienda escribió en X: «El muelle sigue abierto».").cited
    assert not _last("es", "El titular decía: «El muelle sigue abierto».").cited


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("es", "«El muelle sigue abierto», resume Bo Tarn ante la puerta del juzgado.", id="es"),
        pytest.param("pt", "“O cais segue aberto”, resumiu Bo Tarn à saída do tribunal.", id="pt"),
        pytest.param("it", "«Il molo resta aperto», riassume Bo Tarn all'uscita dall'aula.", id="it"),
    ],
)
def test_what_is_said_at_a_door_is_speech(language: str, text: str) -> None:
    """Nobody posts at the door of a court, unless the article says so."""
    assert _last(language, text).context.occasion
