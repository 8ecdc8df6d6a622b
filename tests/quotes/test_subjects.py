"""Whom an attribution means, in the ways in which newsrooms of several languages word it."""

from dataclasses import replace

import pytest

from tweetcite import find_quotes, read_article
from tweetcite.model import Quote


def _last(language: str, text: str) -> Quote:
    return find_quotes(replace(read_article(text), language=language))[-1]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        pytest.param("en", "“We stay,” quipped Bo Tarn.", "Bo Tarn", id="en, unknown verb before the name"),
        pytest.param("en", "Bo Tarn left. “We stay,” she shrugged.", "Bo Tarn", id="en, unknown verb behind a pronoun"),
        pytest.param("es", "«Me voy de casa», arrancó Bo Tarn.", "Bo Tarn", id="es, unknown verb"),
        pytest.param(
            "nl", "Bo Tarn twitterde: ‘Wij blijven.’ Grijnzend schreef hij: ‘Tot morgen.’", "Bo Tarn", id="nl, adverb"
        ),
        pytest.param(
            "nl", "Bo Tarn twitterde: ‘Wij blijven.’ Haaksma schreef: ‘Tot morgen.’", "Haaksma", id="nl, silent: a name"
        ),
        pytest.param("fr", "« On reste », a tempêté Bo Tarn.", "Bo Tarn", id="fr, unknown verb behind its auxiliary"),
        pytest.param("pl", "„Zostajemy” – wypaliła Bo Tarn.", "Bo Tarn", id="pl, unknown verb behind a dash"),
        pytest.param(
            "es",
            "Al mensaje de Leo Varga respondió la exdiputada y actual candidata Bo Tarn: «Nos quedamos».",
            "Bo Tarn",
            id="es, behind the verb, not whose message it is",
        ),
        pytest.param(
            "es", "Al mensaje de Leo Varga respondió: «Nos quedamos».", "Leo Varga", id="es, nobody behind the verb"
        ),
        pytest.param("en", "“We stay,” the mayor said via Twitter.", None, id="en, by way of a platform"),
        pytest.param("fr", "« On reste », a déclaré la maire via Twitter.", None, id="fr, by way of a platform"),
        pytest.param("es", "«Nos quedamos», dijo la alcaldesa vía Twitter.", None, id="es, by way of a platform"),
        pytest.param(
            "en",
            "“No,” Ida Rehm wrote underneath.\n\nBo Tarn did not answer. “We stay,” he said later.",
            "Bo Tarn",
            id="en, preposition that ends the sentence before",
        ),
        pytest.param(
            "ar",
            "أغلق مسرح الحي القديم أبوابه بعدما كتبت مديرتها سلوى الطويل على إكس: «لن نبقى».",
            "سلوى الطويل",
            id="ar, in a clause of time, with a title that is somebody's",
        ),
        pytest.param("ar", "غرّد شقيقها نادر الطويل: «لن نبقى».", "نادر الطويل", id="ar, kin"),
        pytest.param(
            "ar",
            "كتبت سلوى الطويل على إكس بعدما أغلق المسرح أبوابه: «لن نبقى».",
            "سلوى الطويل",
            id="ar, before a clause of time",
        ),
        pytest.param("zh", "港务局发言人白雅文18日在X发文称：“我们不走。”", "白雅文", id="zh, between office and day"),
        pytest.param("zh", "港务局发言人18日在X发文称：“我们不走。”", "港务局", id="zh, office without a name"),
        pytest.param("en", "‘We stay’: keeper Bo Tarn on X", "Bo Tarn", id="en, described behind the colon"),
        pytest.param(
            "en",
            "The dancer Bo Tarn has left.\n\n“I was eight.\n\n“I have no regrets.”",
            "Bo Tarn",
            id="en, two paragraphs",
        ),
        pytest.param(
            "pt",
            "O deputado Bo Tarn se defendeu. «Todos foram auditados», tuitou o parlamentar.",
            "Bo Tarn",
            id="pt, description of the one spoken of before",
        ),
        pytest.param(
            "it",
            "Bo Tarn risponde. «Chi sbaglia paga - prosegue - ma non ora».",
            "Bo Tarn",
            id="it, verb between dashes",
        ),
        pytest.param(
            "en", "“We stay,” The Ledger’s Bo Tarn Monday tweeted.", "Bo Tarn", id="en, paper before and day behind"
        ),
        pytest.param("en", "Do readers remember? Apparently Bo Tarn tweeted: “We stay.”", "Bo Tarn", id="en, adverb"),
        pytest.param(
            "en",
            "President Leo Varga and Vice President Bo Tarn left. The Vice President, who is ill, tweeted: “We stay.”",
            "Bo Tarn",
            id="en, a title alone that opens its sentence",
        ),
        pytest.param("en", "President-elect Bo Tarn tweeted: “We stay.”", "Bo Tarn", id="en, title with a hyphen"),
        pytest.param("en", "NEW HAVEN: “We stay,” tweeted Bo Tarn.", "Bo Tarn", id="en, dateline"),
        pytest.param(
            "es",
            "PUERTO HONDO.- La ministra Inés Robledo volvió al tema. “Nos quedamos”, posteó en X.",
            "Inés Robledo",
            id="es, dateline with a stop",
        ),
        pytest.param("pt", "VILA CHÃ. — “Ficamos”, escreveu no X Bo Tarn.", "Bo Tarn", id="pt, dateline with a stop"),
        pytest.param(
            "pl", "„Zostajemy” – napisał szef Rady Europejskiej Jan Bielak.", "Jan Bielak", id="pl, two names in a row"
        ),
        pytest.param(
            "ru", "«Мы остаёмся», — написала Анна Белова во «ВКонтакте».", "Анна Белова", id="ru, platform in marks"
        ),
        pytest.param("ko", '한지우 시장이 글을 올렸다. 한 시장은 "남겠다"라고 적었다.', "한지우", id="ko, family name"),
        pytest.param(
            "ko",
            '박도현이 인스타그램에 "죄송합니다"라며 고개를 숙였다.',
            "박도현",
            id="ko, particle without a known verb",
        ),
        pytest.param("de", "Minister Bo Tarn sprach. «Nein», so der Minister.", "Bo Tarn", id="de, title again"),
        pytest.param(
            "de", "Verkehrsminister Bo Tarn sprach. «Nein», so der Minister.", "Bo Tarn", id="de, part of the title"
        ),
        pytest.param("en", "Sen. Bo Tarn left. “No,” the senator tweeted.", "Bo Tarn", id="en, title written out"),
        pytest.param(
            "ru", "Глава района Игорь Лапшин ушёл. По его словам, «крыши целы».", "Игорь Лапшин", id="ru, in his words"
        ),
        pytest.param("es", "9.40 Según ha informado Bo Tarn en X, está «en calma».", "Bo Tarn", id="es, time"),
        pytest.param(
            "de", "Der «Erlener Bote» hatte vom «Ende einer Ära» berichtet.", "Erlener Bote", id="de, paper in marks"
        ),
        pytest.param("it", "«No» attacca Bo Tarn, che in un post su X ha scritto: «Mai».", "Bo Tarn", id="it, clause"),
        pytest.param("ja", "遠野美咲さん（27）は「結婚しました」と報告。", "遠野美咲", id="ja, age"),
        pytest.param(
            "zh",
            "議員陳柏宇昨晚發文。他呼籲支持者「不要相信謠言」，並批評對手。",
            "陳柏宇",
            id="zh",
        ),
        pytest.param(
            "en",
            "Bo Tarn wrote: “Yes.” Ada Holm’s reply came late. “No,” she wrote.",
            "Ada Holm",
            id="en, owner of the reply",
        ),
        pytest.param(
            "it",
            "La chiusura è stata annunciata dal Comune di Serrano. «Si riapre lunedì», si legge.",
            "Comune di Serrano",
            id="it, by whom it was announced",
        ),
        pytest.param(
            "ru", "Депутат Анна Белова против. «Нет», — отрезала парламентарий, пояснив всё.", "Анна Белова", id="ru"
        ),
        pytest.param(
            "fr", "La préfecture du Landrais a écrit sur X : « Restez ici ».", "préfecture du Landrais", id="fr, office"
        ),
    ],
)
def test_subject(language: str, text: str, speaker: str | None) -> None:
    """The subject is found behind verbs that no table knows, descriptions, datelines and particles."""
    assert _last(language, text).speaker == speaker


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        pytest.param(
            "en",
            "While Bo Tarn said on Monday that he would stay, Tarn has also said he alone decides Orlow policy, "
            "saying in a tweet: “I make the calls.”",
            "Bo Tarn",
            id="en, participle behind an object",
        ),
        pytest.param(
            "en",
            "Bo Tarn answered in a tweet that she did not blame Orlow for the gap, adding that she had “good” talks.",
            "Bo Tarn",
            id="en, participle behind a clause",
        ),
        pytest.param("en", "Bo Tarn praised Leo Varga and tweeted: “We stay.”", "Bo Tarn", id="en, joined by and"),
        pytest.param(
            "en",
            "Bo Tarn said a guard came to her house, and the guard chided her, asking: “Are you ashamed?”",
            None,
            id="silent: a clause with a subject of its own",
        ),
        pytest.param("en", "Bo Tarn left and Leo Varga tweeted: “We stay.”", "Leo Varga", id="silent: its own subject"),
        pytest.param(
            "en", "As Orlow politicians lined up, Bo Tarn answered. “We stay,” she tweeted.", "Bo Tarn", id="en, clause"
        ),
        pytest.param(
            "en",
            "That was days after Bo Tarn said on X that Leo Varga was “wasting his time” in Orlow.",
            "Bo Tarn",
            id="en, subject of a clause behind after",
        ),
        pytest.param(
            "es",
            "Bo Tarn aseguró en X que Orlow no paga, añadiendo que el trato es «una vergüenza».",
            "Bo Tarn",
            id="es, gerund",
        ),
        pytest.param("it", "Bo Tarn ha criticato Orlow su X, aggiungendo: «Noi restiamo».", "Bo Tarn", id="it, gerund"),
        pytest.param("pt", "Bo Tarn criticou Orlow no X, dizendo: “Ficamos aqui”.", "Bo Tarn", id="pt, gerund"),
        pytest.param(
            "fr", "Bo Tarn a critiqué Orlow sur X, ajoutant : « Nous restons ».", "Bo Tarn", id="fr, participle"
        ),
    ],
)
def test_a_verb_without_a_subject_has_that_of_its_sentence(language: str, text: str, speaker: str) -> None:
    """Participles and verbs behind "and" hang on the main clause, not on whatever name stands nearest."""
    assert _last(language, text).speaker == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param(
            "The Harbour Board met. In May, angry at all, Bo Tarn said it was a sham. Last week she wrote on X: “No.”",
            "Bo Tarn",
            id="who said something in the sentence before",
        ),
        pytest.param(
            "After Orlow Democrats left, Bo Tarn closed the hall. Last week she wrote on X: “We stay.”",
            "Bo Tarn",
            id="the main clause of the sentence before",
        ),
        pytest.param(
            "The British ambassador to Orlow, Bo Tarn, was worried. “We stay,” he wrote on X.",
            "Bo Tarn",
            id="an office described by an adjective",
        ),
        pytest.param(
            "Bo Tarn answered Varga in a tweet, saying the United States was the “best place for us” now.",
            "Bo Tarn",
            id="a name that holds a verb",
        ),
        pytest.param(
            "Orlow bought ships. “We stay,” former ambassador to Orlow Bo Tarn posted on X.",
            "Bo Tarn",
            id="behind the place of an office",
        ),
        pytest.param(
            "Before leaving for Orlow, Bo Tarn cited Varga as a rogue. “We stay,” he wrote on X.",
            "Bo Tarn",
            id="subject of a past tense",
        ),
        pytest.param(
            "Orlow manager Bo Tarn was late. “We stay,” he wrote on X.", "Bo Tarn", id="silent: a noun between names"
        ),
        pytest.param(
            "Orlow Piers plc is for sale.\n\nTwo ships left.\n\n— Orlow Piers plc (@orlowpiers) May 2, 2024\n\n"
            "Bo Tarn was unmoved. Orlow Piers, she said on X, had “sold two ships”. "
            "It now claims, she wrote, that it “has more”.",
            "Bo Tarn",
            id="a firm that posts is nobody's she",
        ),
    ],
)
def test_a_pronoun_means_the_subject_of_the_sentence_before(text: str, speaker: str) -> None:
    assert _last("en", text).speaker == speaker


@pytest.mark.parametrize(
    ("text", "speaker", "cited"),
    [
        pytest.param(
            "“I was right!” Bo Tarn said on X. “The deck was stacked!” Some senators defended Varga.",
            "Bo Tarn",
            True,
            id="a verb with an object of its own",
        ),
        pytest.param(
            "“I was right!” Bo Tarn said on X. “The deck was stacked!” Varga warned Sand.",
            "Varga",
            False,
            id="silent: an object that is addressed",
        ),
        pytest.param(
            "Bo Tarn has tweeted of Leo Varga: “Move fast!” Ida Sand told the Ledger she agreed.",
            "Bo Tarn",
            True,
            id="announced by a verb and a colon",
        ),
        pytest.param(
            "“Be careful!” After the crew came home on Tuesday, Bo Tarn tweeted: “Thank you.”",
            None,
            False,
            id="a verb that leads to the next",
        ),
        pytest.param("“Be careful!” Bo Tarn tweeted.", "Bo Tarn", True, id="silent: its own verb"),
        pytest.param(
            "“I was right!” Bo Tarn said on X. “Be careful, all of you!” At noon, Varga told us so on Monday.",
            "Bo Tarn",
            True,
            id="a time that opens the next sentence",
        ),
    ],
)
def test_what_follows_a_shout_is_another_sentence(text: str, speaker: str | None, cited: bool) -> None:
    """A capital behind “…!” goes on only with whom the words are said to be by; a day stated there is not theirs."""
    quotes = find_quotes(replace(read_article(text), language="en"))
    quote = next(q for q in quotes if q.text[-1] == "!" and q.text != "I was right!")
    assert (quote.speaker, quote.cited, quote.context.days) == (speaker, cited, ())


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("en", "“First,” Bo Tarn tweeted. According to her aides she is “livid”.", id="en, her aides"),
        pytest.param(
            "fr", "« Non », a tweeté Bo Tarn. D'après son entourage, elle est « excédée ».", id="fr, entourage"
        ),
        pytest.param("en", "“We stay,” which surprised Bo Tarn.", id="en, a relative clause is no verb"),
        pytest.param("en", "“No,” Bo Tarn tweeted. Fans wrote: “Legend.”", id="en, a crowd"),
        pytest.param("tr", 'Bo Tarn, "Hayır" diye yazdı. Mahalle sakinleri ise "sonunda" dedi.', id="tr, a crowd"),
        pytest.param("nl", "“Nee”, twitterde Bo Tarn. Volgens bezoekers is het “rustig”.", id="nl, visitors"),
        pytest.param("en", "Bo Tarn drew a chart, which one clerk captioned “they knew”.", id="en, clause"),
        pytest.param("ru", "«Мы привыкли», — рассказала РИА Новости местная жительница.", id="ru, the agency was told"),
        pytest.param("es", "«No», tuiteó Bo Tarn. Los vecinos lo llaman «el pozo».", id="es, the neighbours"),
        pytest.param("ru", "«Нет», — написала Анна Белова. Жители называют это «цирком».", id="ru, residents"),
        pytest.param("en", "Seven cables on Harrow Bridge must go.\n\n“Every cable is safe.”", id="en, a place"),
    ],
)
def test_nobody_known(language: str, text: str) -> None:
    """Who belongs to somebody, a place and a mere mention are no known speaker."""
    assert _last(language, text).speaker is None


def test_guess_is_marked() -> None:
    """A description that fits nobody means whoever was spoken of last, and says that this is a guess."""
    quote = _last("fr", "« Non », a dit Bo Tarn.\n\n« Merci à tous », a posté la candidate.")

    assert (quote.speaker, quote.context.evidence) == ("Bo Tarn", "guess")


def test_platform_in_marks_is_no_quotation() -> None:
    """The name of a platform in quotation marks is where something was posted."""
    quotes = find_quotes(replace(read_article("«Да», — написала Анна Белова во «ВКонтакте»."), language="ru"))

    assert [(q.text, q.cited) for q in quotes] == [("Да", True)]


def test_author_of_the_post_above_is_meant_where_the_paragraph_names_them() -> None:
    """A pronoun behind an embedded post means its author, whom the paragraph above it brought in."""
    text = (
        "“We stay,” Ada Holm tweeted.\n\nThat did not please Bo Tarn.\n\n"
        "It is only a spa treatment.\n\n— Bo Tarn (@botarn) March 4, 2024\n\n“It is only a spa treatment,” he posted."
    )

    assert _last("en", text).speaker == "Bo Tarn"


@pytest.mark.parametrize(
    ("text", "days"),
    [
        pytest.param("Bo Tarn, who was carried off on Sunday, tweeted: “I am fine.”", 0, id="clause about the speaker"),
        pytest.param("Bo Tarn tweeted on Sunday: “I am fine.”", 1, id="day of the post"),
    ],
)
def test_days(text: str, days: int) -> None:
    """A day in a clause about the speaker is not the day on which they spoke."""
    assert len(_last("en", text).context.days) == days


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        pytest.param("en", "Marlow (Coastwire) — Bo Tarn quit.\n\n“I go,” she tweeted.", "Bo Tarn", id="en, agency"),
        pytest.param(
            "fr", "Marlieu (Agence Sud) - Bo Tarn part.\n\n« Non », a-t-elle tweeté.", "Bo Tarn", id="fr, agency"
        ),
        pytest.param("de", "Marlau (npa) - Bo Tarn geht.\n\n„Nein“, twitterte sie.", "Bo Tarn", id="de, agency"),
        pytest.param("es", "Marla, 3 abr (Mesa).- Bo Tarn se va.\n\n«No», tuiteó ella.", "Bo Tarn", id="es, agency"),
        pytest.param(
            "it",
            "(AGN) - MARLA, 14 MAR - «No». Lo ha scritto la sindaca di Marla, Bo Tarn.",
            "Bo Tarn",
            id="it, agency",
        ),
        pytest.param("en", "Fr Bo Tarn of St Bran’s quit.\n\n“I go,” he tweeted.", "Bo Tarn", id="en, of a place"),
        pytest.param("it", "Bo Tarn ha detto «no». «Mai», ha aggiunto il leader dei Liberi.", "Bo Tarn", id="it, dei"),
        pytest.param("es", "Bo Tarn lo celebró: «Volveremos», tuiteó el «Búho».", "Bo Tarn", id="es, nickname behind"),
        pytest.param("de", "Bo Tarn ging. „Nein“, beschwerte sich Ada Holm.", "Ada Holm", id="de, reflexive"),
        pytest.param("nl", "Bo Tarn ging. „Nee”, beklaagde zich Ada Holm.", "Ada Holm", id="nl, reflexive"),
        pytest.param("pl", "Bo Tarn odszedł. „Nie” – poskarżyła się Ada Holm.", "Ada Holm", id="pl, reflexive"),
    ],
)
def test_named_in_newsroom_style(language: str, text: str, speaker: str) -> None:
    """Datelines, places, nicknames and reflexive pronouns are no speakers."""
    quotes = find_quotes(replace(read_article(text), language=language))
    words = next(q for q in reversed(quotes) if q.text != "Búho")

    assert words.speaker == speaker


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        pytest.param(
            "en", "Near Mill Lane the Ashby fire service tweeted: “Stay.”", "Ashby fire service", id="en, institution"
        ),
        pytest.param("en", "“Hot,” Bo Tarn, a clerk who tweeted of it, said.", "Bo Tarn", id="en, verb in a clause"),
        pytest.param("es", "«Hace calor», Bo Tarn, que tuitea de todo, dijo.", "Bo Tarn", id="es, verb in a clause"),
        pytest.param("de", "Das brachte Bo Tarn eine Menge Spott. „Na und“, schrieb er.", "Bo Tarn", id="de, nouns"),
        pytest.param("de", "„Abkochen“, warnten die Stadtwerke Luhn auf X.", "Stadtwerke Luhn", id="de, institution"),
        pytest.param(
            "pl",
            "Ada Holm skrytykowała armię Islamskiej Republiki. „Nie ma zgody” – napisała.",
            "Ada Holm",
            id="pl, adjective in a case",
        ),
        pytest.param(
            "ru",
            "Анна Белова обвинила судей Верховного Суда. «Нет», — написала она.",
            "Анна Белова",
            id="ru, adjective in a case",
        ),
        pytest.param(
            "de", "“Weg”, hieß es. Das Haus muss saniert werden“, schrieb Bo Tarn.", "Bo Tarn", id="de, no passive"
        ),
    ],
)
def test_subject_is_no_object(language: str, text: str, speaker: str) -> None:
    """Nouns behind their article, names in other cases and verbs of a clause about the speaker do not speak."""
    assert _last(language, text).speaker == speaker


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param(
            "de", "Bo Tarn tweetete „Ja“. Das von ihr veröffentlichte „Papier“ liegt vor.", id="de, participle"
        ),
        pytest.param("de", "Bevor Texte veröffentlicht werden, gilt eine „Schonfrist“.", id="de, closed passive"),
        pytest.param("en", "Bo Tarn tweeted “yes”. She told Ada Holm she had not lied, saying “never”.", id="en, told"),
        pytest.param("ar", 'التسجيل في موقع "النهر" عبر حسابات فيسبوك.', id="ar, a site's name"),
        pytest.param("fr", "Bo Tarn tweete « oui ». Le texte a été publié par le conseil : « non ».", id="fr, passive"),
    ],
)
def test_not_posted(language: str, text: str) -> None:
    """What has its own verb, a passive of something else and names cite no post."""
    quotes = find_quotes(replace(read_article(text), language=language))

    assert not quotes[-1].cited


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        pytest.param(
            "en",
            "Ines Okafor spoke on Monday.\n\nBo Tarn and Leo Varga did not.\n\n“We stay,” she wrote on X.",
            "Ines Okafor",
            id="en, two above",
        ),
        pytest.param(
            "de",
            "Ines Okafor sprach am Montag.\n\nBo Tarn und Leo Varga schwiegen.\n\n„Wir bleiben“, schrieb sie auf X.",
            "Ines Okafor",
            id="de, two above",
        ),
        pytest.param(
            "es",
            "Ines Okafor habló el lunes.\n\nBo Tarn y Leo Varga callaron.\n\n«Nos quedamos», escribió ella en X.",
            "Ines Okafor",
            id="es, two above",
        ),
        pytest.param(
            "en",
            "Ines Okafor spoke on Monday.\n\nBo Tarn did not.\n\n“We stay,” she wrote on X.",
            "Bo Tarn",
            id="en, one above",
        ),
    ],
)
def test_two_people_are_no_single_one(language: str, text: str, speaker: str) -> None:
    """Who is named together with another is not whom a pronoun of one person means."""
    assert _last(language, text).speaker == speaker


_SPOKEN = "“No,” Leo Varga told the council on Monday.\n\n"


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        pytest.param(
            "en",
            f"{_SPOKEN}The hall was full. By noon Bo Tarn had seen it.\n\n“We stay,” he wrote on X.",
            "Bo Tarn",
            id="en",
        ),
        pytest.param(
            "en",
            f"{_SPOKEN}The clerk went home, and hours later Bo Tarn weighed in.\n\n“We stay,” he wrote on X.",
            "Bo Tarn",
            id="en, joined clause",
        ),
        pytest.param(
            "en",
            f"{_SPOKEN}In a pair of early morning posts on Tuesday, Bo Tarn hit back.\n\n“We stay,” he wrote.",
            "Bo Tarn",
            id="en, behind adverbials",
        ),
        pytest.param(
            "de",
            "„Nein“, sagte Leo Varga im Rat.\n\nDer Saal war voll. Bo Tarn kam.\n\n„Wir bleiben“, schrieb er auf X.",
            "Bo Tarn",
            id="de",
        ),
        pytest.param(
            "en", f"{_SPOKEN}He then met Bo Tarn.\n\n“We stay,” he wrote on X.", "Leo Varga", id="en, pronoun"
        ),
        pytest.param(
            "en",
            f"{_SPOKEN}The paper was read, even by clerks such as Bo Tarn.\n\n“We stay,” he wrote on X.",
            "Leo Varga",
            id="en, no subject",
        ),
        pytest.param(
            "en",
            f"{_SPOKEN}The hall was full. The Larkin Times printed all of it.\n\n“We stay,” he wrote on X.",
            "Leo Varga",
            id="en, a paper",
        ),
    ],
)
def test_a_pronoun_means_whom_the_paragraph_above_closes_with(language: str, text: str, speaker: str) -> None:
    assert _last(language, text).speaker == speaker
