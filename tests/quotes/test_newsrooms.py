"""How newsrooms go on behind an attribution: shared verbs, further acts, posts pointed back at, people described."""

from dataclasses import replace

import pytest

from tweetcite import find_quotes, read_article, verify_article
from tweetcite.model import Author, Post, PostRef, Quote


def _quotes(language: str, text: str) -> tuple[Quote, ...]:
    return find_quotes(replace(read_article(text), language=language))


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        pytest.param(
            "en", "Bo Tarn wrote on X that the road was “a trench” and that nobody “had looked”.", "Bo Tarn", id="en"
        ),
        pytest.param(
            "nl",
            "Bo Tarn schrijft op X dat de weg “een greppel” is en dat niemand “heeft gekeken”.",
            "Bo Tarn",
            id="nl",
        ),
        pytest.param(
            "de", "Bo Tarn nannte auf X die Straße „Graben“ und „Loch im Land“.", "Bo Tarn", id="de, one noun"
        ),
        pytest.param(
            "es", "Bo Tarn escribió en X que la vía es “una zanja” y que nadie “la ha mirado”.", "Bo Tarn", id="es"
        ),
    ],
)
def test_one_verb_cites_two(language: str, text: str, speaker: str) -> None:
    """What a conjunction joins to a quotation, or to its clause, is said by the same verb."""
    last = _quotes(language, text)[-1]

    assert (last.speaker, last.cited) == (speaker, True)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("en", "Bo Tarn wrote on X that the road was “a trench” while residents chant “no more”.", id="en"),
        pytest.param("de", "Bo Tarn schrieb auf X von „Gräben“, und auf Plakaten steht „Nie wieder“.", id="de"),
        pytest.param("en", "Bo Tarn posted “a list” and the crowd sang “The Long Road”.", id="en, another clause"),
    ],
)
def test_another_clause_cites_nothing(language: str, text: str) -> None:
    """A clause of its own shares no verb with the one before."""
    assert not _quotes(language, text)[-1].cited


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        pytest.param(
            "fr",
            "« Non », écrit Bo Tarn sur X, avant de dire au maire, « au revoir ».",
            ["Non", "au revoir"],
            id="fr, before",
        ),
        pytest.param("uk", "«Ні», написала вона, і подякувала тим, «хто чекав».", ["Ні", "хто чекав"], id="uk, and"),
        pytest.param("en", "“No,” she wrote on X, adding, “not now.”", ["No,", "not now."], id="en, another verb"),
        pytest.param("fr", "« Non », écrit Bo Tarn, mardi, « pas ici ».", ["Non pas ici"], id="fr, a day"),
        pytest.param("en", "“No,” she wrote on X, in capitals, “not now.”", ["No, not now."], id="en, a manner"),
    ],
)
def test_a_further_act_leads_to_another_quotation(language: str, text: str, expected: list[str]) -> None:
    """Around an attribution stands one quotation; behind a further act of the speaker begins another."""
    assert [" ".join(quote.text.split()) for quote in _quotes(language, text)] == expected


@pytest.mark.parametrize(
    ("language", "text", "days"),
    [
        pytest.param("fr", "« Non », écrit Bo Tarn sur X, avant de donner rendez-vous lundi.", 0, id="fr, before"),
        pytest.param("de", "„Nein“, schrieb Bo Tarn auf X, bevor sie am Montag abreiste.", 0, id="de, before"),
        pytest.param("fr", "« Non », écrit Bo Tarn sur X, lundi.", 1, id="fr, its own"),
        pytest.param("en", "“No,” Bo Tarn wrote on X and on Facebook on Monday.", 1, id="en, two places"),
    ],
)
def test_a_day_of_a_further_act_is_not_stated(language: str, text: str, days: int) -> None:
    """The day on which the speaker did something else says nothing of the words."""
    assert len(_quotes(language, text)[0].context.days) == days


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        pytest.param(
            "fr",
            "La cheffe du syndicat Levage, Bo Tarn, a répondu sur X. « Non », ironise-t-elle.",
            "Bo Tarn",
            id="fr, an institution in the description",
        ),
        pytest.param(
            "en", "Bo Tarn quit.\n\nThat day she told Radio Su so. “Sorry,” read her post.", "Bo Tarn", id="en"
        ),
        pytest.param(
            "es", "Alarma en Soria\n\nSoria, 12 mar.- La alcaldesa, Bo Tarn, cedió. «Sí», tuiteó.", "Bo Tarn", id="es"
        ),
        pytest.param(
            "es", "Bo Tarn cedió. En un mensaje aseguró en X que el Consejo «no pagará».", "Bo Tarn", id="es, que"
        ),
        pytest.param(
            "it", "Bo Tarn risponde. «Sì», scrive l'esponente di Nuova Aria.", "Bo Tarn", id="it, member of a party"
        ),
        pytest.param(
            "fr",
            "« Je pars », écrit Bo Tarn sur Facebook.\n\n« Quoi ? », dit Ada Holm.\n\n"
            "Dans son message, l'édile précise qu'il a « tout donné ».",
            "Bo Tarn",
            id="fr, the post again",
        ),
    ],
)
def test_who_is_meant(language: str, text: str, speaker: str | None) -> None:
    """Datelines, institutions in a description and objects do not speak; a post named again is by who posted it."""
    assert _quotes(language, text)[-1].speaker == speaker


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(",,Wij blijven’’, zei ze.", ["Wij blijven"], id="two commas"),
        pytest.param("``We stay,'' she said.", ["We stay,"], id="typed twice"),
        pytest.param(
            "“Ja,” zei hij. 'We gaan nu naar huis,' schreef ze.", ["Ja,", "We gaan nu naar huis,"], id="single"
        ),
        pytest.param("“Ja,” zei hij 's avonds bij Hans' oude huis.", ["Ja,"], id="apostrophes"),
        pytest.param("Sizes 1,,2 and 3'' only.", [], id="no marks"),
    ],
)
def test_typed_marks(text: str, expected: list[str]) -> None:
    """Marks that are typed as two characters count, single ones beside double ones only around a sentence."""
    assert [quote.text for quote in find_quotes(read_article(text))] == expected


def test_whoever_is_only_inferred_is_accused_of_nothing() -> None:
    """Words of somebody whom the article names are no other's where the speaker is only inferred."""
    posts = [
        Post(
            PostRef("x", "1", None, "adaholm"),
            Author("x", None, "adaholm", "Ada Holm"),
            "We shall never sell the old pier.",
            origin="import",
        )
    ]
    meant = "Bo Tarn met Ada Holm on the pier.\n\n“We shall never sell the old pier,” she wrote on X."
    named = "Ada Holm came. “We shall never sell the old pier,” Bo Tarn wrote on X."

    labels = [verify_article(read_article(text), lambda quote: posts).verdicts[0].label for text in (meant, named)]

    assert labels == ["exact", "misattributed"]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        pytest.param(
            "he", 'הבמאי יובל ארזי הגיב. "די", כתב ארזי במוצאי שבת בפייסבוק.', "יובל ארזי", id="he, last name"
        ),
        pytest.param("he", 'הבמאי יובל ארזי צייץ. לדבריו, העבודות יימשכו "עוד חודש".', "יובל ארזי", id="he, a clause"),
        pytest.param(
            "fa", "بهمن آرام، استاندار کوهک، پیامی نوشت. استاندار در ایکس افزود: «صبر کنید».", "بهمن آرام", id="fa"
        ),
        pytest.param("zh", "陆景明在微博发文。陆景明表示，公司将“补偿每位车主”。", "陆景明", id="zh, another clause"),
        pytest.param(
            "zh", "对手海川汽车副总裁欧阳明随后转发了该微博，并评论称：“卖车不是卖菜”。", "欧阳明", id="zh, title"
        ),
        pytest.param(
            "ko", '표진수 해안시장이 밝혔다. 표 시장은 페이스북에 "다시 검토한다"라고 적었다.', "표진수", id="ko"
        ),
        pytest.param("ja", "主将の鷹野颯がインスタで決意「もう下は向かない」。", "鷹野颯", id="ja, no verb"),
        pytest.param(
            "tr",
            "Bakan Ali Sertel geldi. Bakan Sertel'in attığı “Kimse kalmayacak” tweeti olay oldu.",
            "Ali Sertel",
            id="tr",
        ),
        pytest.param(
            "ru", "Губернатор Иван Белов написал пост. По словам губернатора, штраф «вырастет».", "Иван Белов", id="ru"
        ),
        pytest.param(
            "ru",
            "Анна Рогова пришла. После слов Белова она ответила. «Нет», — написала Рогова.",
            "Анна Рогова",
            id="ru, case",
        ),
    ],
)
def test_who_is_meant_without_articles_or_capitals(language: str, text: str, speaker: str) -> None:
    """Where neither capitals nor articles tell a name, what stands around it does."""
    assert _quotes(language, text)[-1].speaker == speaker


@pytest.mark.parametrize(
    ("language", "text", "cited"),
    [
        pytest.param("pl", "„Nie” – napisała na tym samym portalu Ada Holm.", True, id="pl"),
        pytest.param("fr", "« Non », a répondu Ada Holm sur le même réseau.", True, id="fr"),
        pytest.param("en", "On the same platform Ada Holm replied: “No, we shall stay.”", True, id="en"),
        pytest.param("uk", "«Ні, ми лишаємося», — написала Ада Холм у фейсбуці.", True, id="uk, small letters"),
        pytest.param(
            "en", "Ada Holm waited on the same railway platform. “No, we shall stay,” she said.", False, id="train"
        ),
    ],
)
def test_the_same_platform(language: str, text: str, cited: bool) -> None:
    """The platform named before is a place of posts, a railway's is not."""
    assert _quotes(language, text)[-1].cited is cited


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        pytest.param(
            "uk",
            "Ада Черешня написала: «Ні». Антін Хвиля в ефірі сказав, що це «дрібниці». Згодом вона додала: «Так».",
            "Ада Черешня",
            id="uk, she",
        ),
        pytest.param(
            "ru",
            "Иван Белов написал: «Нет». Анна Рогова ответила: «Да». «Никогда», — добавил он.",
            "Иван Белов",
            id="ru, he",
        ),
        pytest.param(
            "pl",
            "Ada Holm napisała: „Nie”. Jan Bielak odpowiedział: „Tak”. „Nigdy” – dodał.",
            "Jan Bielak",
            id="pl, the last one fits",
        ),
        pytest.param(
            "en", "Bo Tarn wrote “no”. Then he told Radio Norte he was “done”.", "Bo Tarn", id="en, whom he told"
        ),
        pytest.param("en", "COLVIN: ‘MY KNEE IS FINE’\n\nThe star T.J. Colvin ran.", "T.J. Colvin", id="en, headline"),
    ],
)
def test_who_can_be_meant(language: str, text: str, speaker: str) -> None:
    """A verb's ending tells whom it can mean; initials are part of a name; a headline is no dateline."""
    assert speaker in (_quotes(language, text)[-1].speaker or "")


@pytest.mark.parametrize(
    ("language", "text", "speaker", "cited"),
    [
        pytest.param(
            "de",
            "Bo Tarn schrieb auf X: „Nein.“ Die Sanierung koste „mindestens acht Millionen“.",
            "Bo Tarn",
            True,
            id="de",
        ),
        pytest.param(
            "de",
            "Bo Tarn schrieb auf X: „Nein.“ Die Sanierung kostet „mindestens acht Millionen“.",
            None,
            False,
            id="de, fact",
        ),
        pytest.param(
            "zh",
            "博主鹿小明在微博发文：“吃了八年，没见他骗人。”不过也有网友认为这是“营销”。",
            None,
            False,
            id="zh, others",
        ),
    ],
)
def test_what_a_sentence_behind_a_post_goes_on_with(language: str, text: str, speaker: str | None, cited: bool) -> None:
    """The mood of a verb tells whether what follows a post is still its author's; others are others."""
    quotes = _quotes(language, text)

    assert (quotes[-1].cited, quotes[0].cited) == (cited, True)
    assert speaker is None or quotes[-1].speaker == speaker
    assert quotes[0].speaker in ("Bo Tarn", "鹿小明")


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param(
            "Bo Tarn hält das Gesetz für „besser“. Gut sei es nicht, „nein“, schrieb Tarn auf X.", "Bo Tarn", id="own"
        ),
        pytest.param(
            "Ada Holm hält das Gesetz für „besser“. Gut sei es nicht, „nein“, schrieb Bo Tarn auf X.", None, id="other"
        ),
        pytest.param("Bo Tarn las „Das Boot“. Gut sei es nicht, sagte ein Gast.", None, id="no post"),
    ],
)
def test_words_before_a_cited_post(text: str, speaker: str | None) -> None:
    """Who opens a sentence is quoted in it where the next one cites a post of theirs, else perhaps nobody."""
    assert _quotes("de", text)[0].speaker == speaker


def test_a_name_in_another_case_is_given_as_the_account_has_it() -> None:
    """Whom the prose names only in the genitive is called by the name of the account."""
    post = Post(
        PostRef("x", "1", None, "zotova"),
        Author("x", None, "zotova", "Эльвира Зотова"),
        "Плакали и мы от цены билета в первый ряд.",
        origin="import",
    )
    text = "Режиссер ответил на рецензию Эльвиры Зотовой. «Плакали и мы от цены билета», — написала она."
    article = replace(read_article(text), language="ru")

    (verdict,) = verify_article(article, lambda quote: [post]).verdicts

    assert (verdict.label, verdict.quote.speaker) == ("exact", "Эльвира Зотова")


def test_words_tell_whom_the_prose_hints_at() -> None:
    """Where who speaks is a guess, words that are a post's are its author's, if the paragraph names them."""
    post = Post(
        PostRef("x", "1", None, "adaholm"),
        Author("x", None, "adaholm", "Ada Holm"),
        "We shall never sell the old pier.",
        origin="import",
    )
    told = "Bo Tarn and Ada Holm met. The captain wrote on X: “We shall never sell the old pier.”"
    other = "Bo Tarn and Jo Elm met. The captain wrote on X: “We shall never sell the old pier.”"

    speakers = [
        verify_article(read_article(text), lambda quote: [post]).verdicts[0].quote.speaker for text in (told, other)
    ]

    assert speakers == ["Ada Holm", "Bo Tarn"]


@pytest.mark.parametrize(
    ("language", "text", "cited"),
    [
        pytest.param("en", "Bo Tarn tweeted: “The cable is cut.” An hour later: “I am holding it.”", True, id="en"),
        pytest.param("de", "Bo Tarn twitterte: „Das Kabel ist ab.“ Eine Stunde später: „Ich halte es.“", True, id="de"),
        pytest.param(
            "en", "Bo Tarn tweeted: “The cable is cut.” A clerk: “I am holding it.”", False, id="en, a person"
        ),
        pytest.param(
            "en", "Bo Tarn tweeted: “The cable is cut.” His site has this: “I hold it.”", False, id="en, a site"
        ),
    ],
)
def test_an_hour_later(language: str, text: str, cited: bool) -> None:
    """A time alone leads to the next post of the same person."""
    assert _quotes(language, text)[-1].cited is cited


def test_a_pronoun_in_a_headline_is_nobody_unnamed() -> None:
    """Whom a headline's pronoun means may be unknown, but it is not somebody without a name."""
    (quote,) = _quotes("en", "Tarn Says He Did Not Speak ‘Because They Lied’\n\nThe mayor Bo Tarn was there.")

    assert quote.context.evidence != "unnamed"
