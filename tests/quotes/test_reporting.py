"""How reports tie words to a post without naming verb, speaker or place beside them, and what merely looks like it."""

from dataclasses import replace

import pytest

from tweetcite import find_quotes, read_article
from tweetcite.model import Quote


def _quotes(language: str, text: str) -> tuple[Quote, ...]:
    return find_quotes(replace(read_article(text), language=language))


@pytest.mark.parametrize(
    ("language", "text", "speaker", "cited"),
    [
        pytest.param(
            "en", "Row over ‘a silent ferry’\n\n“It is a silent ferry,” Bo Tarn tweeted.", "Bo Tarn", True, id="en"
        ),
        pytest.param(
            "ko",
            '이도윤 은퇴 "조용히 걸어갑니다"\n\n이도윤은 X에 "조용히 걸어갑니다"라고 적었다.',
            "이도윤",
            True,
            id="ko",
        ),
        pytest.param(
            "en",
            "Row over ‘a ferry’\n\n“It is a ferry of fools,” Bo Tarn tweeted.",
            None,
            False,
            id="one word of weight",
        ),
        pytest.param(
            "en",
            "Row over ‘a silent ferry’\n\n“It is a silent ferry,” Bo Tarn told the court.",
            None,
            False,
            id="speech",
        ),
        pytest.param(
            "en",
            "Ada Holm: ‘a silent ferry’\n\n“It is a silent ferry,” Bo Tarn tweeted.",
            "Ada Holm",
            False,
            id="another's",
        ),
    ],
)
def test_a_headline_takes_its_words_from_the_text(language: str, text: str, speaker: str | None, cited: bool) -> None:
    """A headline's words have the speaker and the post that the text gives for them, unless it names its own."""
    quote = _quotes(language, text)[0]

    assert (quote.speaker, quote.cited) == (speaker, cited)


@pytest.mark.parametrize(
    ("language", "text", "speaker", "cited"),
    [
        pytest.param("de", "Ida Rehm verhöhnte Bo Tarn auf X als „Meister der Ausreden“.", "Ida Rehm", True, id="de"),
        pytest.param(
            "de", "Ida Rehm liest ein Buch auf der Insel über „Meister der Ausreden“.", None, False, id="de, island"
        ),
        pytest.param(
            "pt", "Bo Tarn usou o X para falar. “Quem tem teto não joga granizo”, escreveu.", "Bo Tarn", True, id="pt"
        ),
        pytest.param(
            "pt",
            "Bo Tarn criticou o X em fala. “Quem tem teto não joga granizo”, disse.",
            "Bo Tarn",
            False,
            id="pt, about",
        ),
    ],
)
def test_a_platform_is_where_words_stand_whatever_the_verb(
    language: str, text: str, speaker: str | None, cited: bool
) -> None:
    """Whoever opens a sentence that has a platform for its place, or uses one, posts."""
    quote = _quotes(language, text)[-1]

    assert (quote.speaker, quote.cited) == (speaker, cited)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("uk", "«Ні», — написала у фейсбуці авторка хіта «Сині двері» Ада Холм.", id="uk, hit"),
        pytest.param("it", "Ida Rehm, volto di «Sera d'autore», ha risposto su X.", id="it, of"),
        pytest.param(
            "de",
            "Ida Rehm las einen Beitrag auf X. Dann teilte das Haus mit, man bedauere „den Weggang der Leiterin“.",
            id="de, mit",
        ),
        pytest.param(
            "pl", "Ada Holm stwierdziła w rozmowie z radiem, że wpis jest „haniebny i głupi”.", id="pl, of a post"
        ),
        pytest.param(
            "nl", "Bo Tarn, die in zijn boek schreef dat alles “aan papier vergaat”, twitterde: “Ik?”", id="nl, clause"
        ),
    ],
)
def test_what_stands_beside_a_post_is_none(language: str, text: str) -> None:
    """Titles behind their noun, what somebody told, and words of a clause of its own are cited from no post."""
    assert not any(quote.cited for quote in _quotes(language, text) if len(quote.text) > 4 and "Ні" not in quote.text)


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        pytest.param(
            "pl", "„Nie płaczcie” – taki wpis zamieściła na X wojewoda Ada Holm.", "Ada Holm", id="pl, such a post"
        ),
        pytest.param("pl", "„Nie odchodź” – żegnał ją Jan Bielak.", "Jan Bielak", id="pl, object pronoun"),
        pytest.param(
            "fr",
            "Championne d'Europe du 200 m, Ida Rehm a lancé un appel. « Aidez-moi », écrit-elle.",
            "Ida Rehm",
            id="fr, fronted",
        ),
        pytest.param(
            "en",
            "Ada Holm spoke. The actor, who met Bo Tarn in May, fumed on X: “No calls.”",
            "Ada Holm",
            id="en, relative",
        ),
        pytest.param(
            "it",
            "Ada Holm attacca il presidente, Bo Tarn. Che ha replicato su X: «Confonde tutto».",
            "Bo Tarn",
            id="it, che",
        ),
        pytest.param("it", "Lo sfogo di Ida Rehm: «Non sono una bambola»", "Ida Rehm", id="it, outburst"),
        pytest.param(
            "it",
            "Ida Rehm scrive su X: «Basta». Bo Tarn su X: «Ridicolo». Immediata la risposta della ciclista: «Taci».",
            "Ida Rehm",
            id="it, reply",
        ),
        pytest.param(
            "nl",
            "Wethouder Ida Rehm schreef iets. Raadslid Bo Tarn zei “nee”.\n\nLater plaatste de wethouder een bericht. "
            "Daarin schrijft ze: “Ik kom morgen langs.”",
            "Ida Rehm",
            id="nl, described before",
        ),
        pytest.param("de", "Ihre Kollegin Ida Rehm kommentierte auf X: „Ich gehe mit.“", "Ida Rehm", id="de, role"),
        pytest.param(
            "ru",
            "Вратарь Денис Холмов ушёл. Одноклубник Холмова Артур Маев ответил. «Жаль», — написал Холмов в X.",
            "Денис Холмов",
            id="ru, teammate",
        ),
        pytest.param(
            "ru", "Ольга Берсенева ушла. По словам Берсеневой, жюри «спало».", "Ольга Берсенева", id="ru, source"
        ),
        pytest.param(
            "en",
            "“I was wrong,” Bo Tarn tweeted, prompting Ada Holm to answer: “Accepted.”",
            "Ada Holm",
            id="en, made to",
        ),
        pytest.param(
            "it", "«Ha più presenze del sindaco», l'affondo di Ida Rehm su Facebook.", "Ida Rehm", id="it, stab"
        ),
        pytest.param("it", "Bo Tarn esce. «La fila c'è», gli ha fatto notare Ida Rehm su X.", "Ida Rehm", id="it, gli"),
        pytest.param(
            "nl",
            "Ada Holm vertrekt. Collega Bo Tarn schoot Holm te hulp. Op X noemde hij het “een schande”.",
            "Bo Tarn",
            id="nl",
        ),
        pytest.param(
            "tr",
            "Ali Sertel yazdı. Sertel'in paylaşımını gören Esra Kaya, “Haklı” diye yazdı.",
            "Esra Kaya",
            id="tr, owner",
        ),
        pytest.param(
            "he", 'היזמת נוגה לוטן כתבה. המשקיע עודד ברנע מיהר להגיב בפייסבוק: "אין בעיה".', "עודד ברנע", id="he"
        ),
        pytest.param("en", "Bo King left on Monday. “I am fine, folks,” King tweeted.", "Bo King", id="en, King"),
        pytest.param(
            "tr",
            "Ali Sertel yazdı. Sertel'in paylaşımına yanıt veren vekil Esra Kaya, “Haklı bir söz” diye yazdı.",
            "Esra Kaya",
            id="tr, answered",
        ),
        pytest.param("ko", '소설가 허윤은 X에 "짧은 걸작"이라고 적었다.', "허윤", id="ko, novelist"),
        pytest.param(
            "es",
            "12:15 | Emergencias: “Eviten los garajes”, insiste el organismo en un tuit.",
            "Emergencias",
            id="es, label",
        ),
    ],
)
def test_whose_words_they_are(language: str, text: str, speaker: str | None) -> None:
    """Descriptions, clauses and pronouns lead to the subject that a reader takes for the speaker."""
    assert _quotes(language, text)[-1].speaker == speaker


@pytest.mark.parametrize(
    ("text", "days"),
    [
        pytest.param("A jury on Tuesday saw a tweet in which Bo Tarn boasted of “easy money”.", 0, id="the jury's day"),
        pytest.param("Bo Tarn on Tuesday wrote on X of “easy money”.", 1, id="the post's day"),
    ],
)
def test_a_day_before_a_clause_about_a_post_is_not_stated(text: str, days: int) -> None:
    """When a post was shown says nothing of when it was written."""
    assert len(_quotes("en", text)[0].context.days) == days


@pytest.mark.parametrize(
    ("language", "text", "cited"),
    [
        pytest.param(
            "en",
            "Bo Tarn is sorry for a Facebook rant in which she called us “glorified crossing guards”.",
            True,
            id="en, rant",
        ),
        pytest.param(
            "en", "Bo Tarn met Facebook staff in Rome who called us “glorified crossing guards”.", False, id="en, staff"
        ),
        pytest.param(
            "uk", "Ада Холм відреагувала у твіттері. Вона визнала, що «помилилася в людині».", True, id="uk, told above"
        ),
        pytest.param("uk", "Ада Холм виступила в суді. Вона визнала, що «помилилася в людині».", False, id="uk, court"),
        pytest.param(
            "pt", "“Corri sem olhar”, relatou Ada Holm, que contou tudo nas redes sociais.", False, id="pt, clause"
        ),
        pytest.param("pt", "“Corri sem olhar”, relatou Ada Holm nas redes sociais.", True, id="pt, networks"),
        pytest.param(
            "es", "Ada Holm sabe lo que pesan las redes sociales: “Sin ellas no existiríamos”.", False, id="es, topic"
        ),
        pytest.param(
            "es", "Ada Holm estalló en las redes sociales: “Sin ellas no existiríamos”.", True, id="es, networks"
        ),
        pytest.param(
            "es",
            "Ada Holm teme por la “zona sin ley” y los vecinos (uno, Bo Tarn, tuiteó fotos).",
            False,
            id="es, brackets",
        ),
        pytest.param("pt", "Uma das chefes da “bancada do trigo” no senado escreveu no X.", False, id="pt, of the"),
        pytest.param("pt", "Ada Holm escreveu no X sobre o fim da “bancada do trigo”.", True, id="pt, of the, posted"),
        pytest.param(
            "it", "Ada Holm attacca su X. «Non è il momento», le ha risposto Bo Tarn dal palco.", False, id="it, stage"
        ),
        pytest.param(
            "it", "Ada Holm attacca su X. «Non è il momento», le ha risposto Bo Tarn.", True, id="it, no stage"
        ),
        pytest.param("fr", "Ada Holm a posté une photo sur X, selon « Le Courrier du soir ».", False, id="fr, paper"),
        pytest.param("de", "Am Freitag veröffentlicht Bo Tarn „Post Pop Depression“.", False, id="de, album"),
        pytest.param("de", "Facebook: „Bürgerwehren“ stellen Fremde an den Pranger", False, id="de, subject"),
        pytest.param("ja", "朝倉みつさんは月曜、Xにこう投稿した。\n\n「水車小屋は再開します」", True, id="ja, above"),
        pytest.param(
            "ja", "朝倉みつさんは月曜、記者団にこう話した。\n\n「水車小屋は再開します」", False, id="ja, press above"
        ),
        pytest.param("ar", "أطلق نشطاء على تويتر هاشتاغ «ارحل الآن».", False, id="ar, hashtag"),
    ],
)
def test_where_words_stand(language: str, text: str, cited: bool) -> None:
    """The sentence before and the clause around name the place of words; a stage is none of posts."""
    assert _quotes(language, text)[-1].cited is cited


def test_a_clause_with_a_verb_of_its_own_parts_two_quotations() -> None:
    """Who announces one thing and, as they report, another says two things; one verb between two halves one."""
    for text, number in (
        ("„Złożymy skargę” – zapowiada na X Ada Brill, a spór, jak podaje, „potrwa do maja”.", 2),
        ("„Złożymy skargę – zapowiada na X Ada Brill – i potrwa to do maja”.", 1),
    ):
        found = find_quotes(replace(read_article(text), language="pl"))
        assert len(found) == number
        assert {quote.speaker for quote in found} == {"Ada Brill"}


@pytest.mark.parametrize(
    ("text", "speaker", "cited"),
    [
        pytest.param(
            "Mayor Bo Tarn was cross. The mayor's tweet calling Ida Marsh's pier a “trench in a bog” drew ire.",
            "Bo Tarn",
            True,
            id="an office's post that calls",
        ),
        pytest.param(
            "Bo Tarn's tweet calling Ida Marsh's pier a “trench in a bog” drew ire.", "Bo Tarn", True, id="a name's"
        ),
        pytest.param(
            "Bo Tarn saw the pier, calling Ida Marsh's tweet a “trench in a bog”.",
            "Bo Tarn",
            False,
            id="a post called so",
        ),
        pytest.param(
            "Bo Tarn tweeted that Larkin intelligence believes that the keeper sleeps and that “all must be calm”.",
            "Bo Tarn",
            True,
            id="a second clause of the first verb",
        ),
        pytest.param(
            "Bo Tarn tweeted on Friday. Ida Marsh believes that the keeper sleeps and that “all must be calm”.",
            "Ida Marsh",
            False,
            id="a second clause of the only verb",
        ),
        pytest.param(
            "Mayor Bo Tarn sat. “No,” Ida Marsh said.\n\nThe mayor did not budge on X, where he posted “all is calm”.",
            "Bo Tarn",
            True,
            id="an office and a pronoun",
        ),
        pytest.param("Bo Tarn wrote online that “all must be calm”.", "Bo Tarn", True, id="online"),
        pytest.param("Bo Tarn, who sells lamps online, wrote that “all must be calm”.", "Bo Tarn", False, id="a shop"),
        pytest.param(
            "Bo Tarn told the Ledger it was “great”.\n\nIt was great. — Bo Tarn (@botarn) May 12, 2016",
            "Bo Tarn",
            False,
            id="told",
        ),
        pytest.param(
            "Bo Tarn sent a tweet that described Ida's “fine words” as “a day in a trench”.",
            "Bo Tarn",
            True,
            id="likened",
        ),
        pytest.param(
            "Ida Marsh cited a tweet from Bo Tarn after the storm that said, “all must be calm”.",
            "Bo Tarn",
            True,
            id="from",
        ),
        pytest.param(
            "Ida Marsh said after a tweet from Bo Tarn that she knew “all must be calm”.",
            "Ida Marsh",
            False,
            id="no relative",
        ),
        pytest.param(
            "President Bo Tarn sat.\n\nAides of the president Read more\n\n“All is calm,” the president tweeted.",
            "Bo Tarn",
            True,
            id="Read more",
        ),
        pytest.param(
            "Bo Tarn spoke on X of how the mayor “knows what she does.” Ida Marsh hit back.", "Bo Tarn", True, id="stop"
        ),
        pytest.param("On X there was a row on how “we all know it,” Ida Marsh wrote.", "Ida Marsh", True, id="comma"),
        pytest.param(
            "“Great,” Bo Tarn wrote.\n\nGreat. — Bo Tarn (@botarn) May 12, 2016", "Bo Tarn", True, id="written"
        ),
    ],
)
def test_clause_around_the_verb_names_who_posts(text: str, speaker: str, cited: bool) -> None:
    """Whose post acts, whose clause goes on and who opens it posts the words; what is told aloud is no post."""
    quote = _quotes("en", text)[-1]

    assert (quote.speaker, quote.cited) == (speaker, cited)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        pytest.param("On the program “Larkin & Friends,” Bo Tarn tweeted, “the Times walks back.”", 2, id="a program"),
        pytest.param("“The ferry is late,” Bo Tarn tweeted, “the Times walks back.”", 1, id="one sentence"),
    ],
)
def test_name_of_a_program_is_no_half_of_a_quotation(text: str, parts: int) -> None:
    """What a noun right before the marks names is not what somebody wrote."""
    assert len(_quotes("en", text)) == parts
