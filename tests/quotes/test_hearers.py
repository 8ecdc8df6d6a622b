"""Whom somebody answers or tells: nobody's words are theirs, and what a paper was told is no post."""

from dataclasses import replace

import pytest

from tweetcite import find_quotes, read_article
from tweetcite.model import Quote

_POST = {
    "en": "The lock stays open all winter. Nobody has to ask.\n\n— Bo Tarn (@botarn) March 4, 2024",
    "de": "Die Schleuse bleibt den ganzen Winter offen. Niemand muss fragen.\n\n— Bo Tarn (@botarn) 4. März 2024",
    "fr": "L'écluse reste ouverte tout l'hiver. Personne ne doit demander.\n\n— Bo Tarn (@botarn) 4 mars 2024",
    "es": "La esclusa sigue abierta todo el invierno. Nadie debe pedir.\n\n— Bo Tarn (@botarn) 4 de marzo de 2024",
    "it": "La chiusa resta aperta tutto l'inverno. Nessuno deve chiedere.\n\n— Bo Tarn (@botarn) 4 marzo 2024",
    "pt": "A eclusa fica aberta todo o inverno. Ninguém precisa pedir.\n\n— Bo Tarn (@botarn) 4 de março de 2024",
    "nl": "De sluis blijft de hele winter open. Niemand hoeft te vragen.\n\n— Bo Tarn (@botarn) 4 maart 2024",
    "pl": "Śluza zostaje otwarta całą zimę. Nikt nie musi pytać.\n\n— Leon Kulesza (@lkulesza) 4 marca 2024",
    "ru": "Шлюз останется открытым всю зиму. Никто не должен просить.\n\n— Лев Кулешов (@lkul) 4 марта 2024 г.",
    "uk": "Шлюз лишиться відкритим усю зиму. Ніхто не мусить просити.\n\n— Лев Кулешов (@lkul) 4 березня 2024 р.",
    "ar": "الهويس مفتوح طوال فصل الشتاء. لا أحد بحاجة إلى إذن.\n\n— سالم الدوري (@salim_d) 4 مارس 2024",
    "zh": "船闸整个冬天都开放，谁也不用申请。\n\n— 谭书言 (@tanshuyan) 2024年3月4日",
    "tr": "Savak bütün kış açık kalacak. Kimse izin almayacak.\n\n— Leyla Tuncay (@ltuncay) 4 Mart 2024",
}
_ALIKE = {
    "en": "“The lock never stays open all winter”",
    "de": "„Die Schleuse bleibt nie den ganzen Winter offen“",
    "fr": "« L'écluse ne reste ouverte tout l'hiver »",
    "es": "«La esclusa no sigue abierta todo el invierno»",
    "it": "«La chiusa non resta aperta tutto l'inverno»",
    "pt": "“A eclusa não fica aberta todo o inverno”",
    "nl": "‘De sluis blijft niet de hele winter open’",
    "pl": "„Śluza nie zostaje otwarta całą zimę”",
    "ru": "«Шлюз не останется открытым всю зиму»",
    "uk": "«Шлюз не лишиться відкритим усю зиму»",
    "ar": "«الهويس غير مفتوح طوال فصل الشتاء»",
    "zh": "“船闸整个冬天都不开放”",
    "tr": "“Savak bütün kış açık kalmayacak”",
}


def _last(language: str, text: str) -> Quote:
    return find_quotes(replace(read_article(text), language=language))[-1]


def _beside(language: str, told: str) -> Quote:
    """Return what is made of words that resemble a post of the article's, said as the pattern tells."""
    words = _ALIKE[language]
    found = find_quotes(replace(read_article(f"{told.format(q=words)}\n\n{_POST[language]}"), language=language))
    return next(quote for quote in found if quote.text in words)


@pytest.mark.parametrize(
    ("language", "told"),
    [
        pytest.param("en", "{q}, Bo Tarn told the Ledger.", id="en, told the"),
        pytest.param("en", "{q}, Bo Tarn said to the Larkin Ledger.", id="en, to the"),
        pytest.param("en", "{q}, Bo Tarn told BBC Larkin.", id="en, a station in capitals"),
        pytest.param("de", "{q}, sagte Bo Tarn dem „Abendblatt“.", id="de, dative and marks"),
        pytest.param("de", "{q}, so Bo Tarn gegenüber Radio Weser.", id="de, a station"),
        pytest.param("fr", "{q}, a confié Bo Tarn au Courrier.", id="fr, fused article"),
        pytest.param("fr", "{q}, a assuré Bo Tarn au « Courrier ».", id="fr, marks"),
        pytest.param("fr", "Au Courrier, Bo Tarn a déclaré : {q}.", id="fr, who was told opens the sentence"),
        pytest.param("fr", "{q}, a expliqué Bo Tarn à l'Écho du Val.", id="fr, elided article"),
        pytest.param("es", "{q}, contó Bo Tarn a El Faro.", id="es, article of the name"),
        pytest.param("es", "{q}, dijo Bo Tarn al “Faro”.", id="es, marks"),
        pytest.param("it", "{q}, ha raccontato Bo Tarn alla Gazzetta.", id="it, fused article"),
        pytest.param("it", "{q}, ha detto Bo Tarn all'ANSA.", id="it, agency"),
        pytest.param("pt", "{q}, disse Bo Tarn ao Diário do Vale.", id="pt, fused article"),
        pytest.param("nl", "{q}, zei Bo Tarn tegen de Courant.", id="nl, article"),
        pytest.param("nl", "Tegen Omroep Delta zei Bo Tarn: {q}.", id="nl, station"),
        pytest.param("pl", "{q} – powiedział Leon Kulesza „Kurierowi”.", id="pl, case and marks"),
        pytest.param("ru", "{q}, — сказал Лев Кулешов «Вестнику».", id="ru, case and marks"),
        pytest.param("uk", "{q}, – сказав Лев Кулешов «Віснику».", id="uk, case and marks"),
        pytest.param("ar", "قال سالم الدوري لصحيفة «الوادي»: {q}.", id="ar, name of a paper before the words"),
        pytest.param("zh", "谭书言对《山谷报》说：{q}。", id="zh, name of a paper"),
        pytest.param("tr", "Leyla Tuncay, Vadi Gazetesi’ne {q} dedi.", id="tr, name of a paper"),
    ],
)
def test_told_to_a_paper(language: str, told: str) -> None:
    """What a paper or station was told is not cited, even where the words resemble a post of the speaker's."""
    assert not _beside(language, told).cited


@pytest.mark.parametrize(
    ("language", "told"),
    [
        pytest.param("en", "{q}, Bo Tarn told the Ledger on X.", id="en, on a platform"),
        pytest.param("en", "Ida Rehm disagrees. {q}, Bo Tarn told Rehm.", id="en, a person"),
        pytest.param("fr", "Ida Rehm s'oppose. {q}, a lancé Bo Tarn à Ida Rehm.", id="fr, a person"),
        pytest.param("it", "Ida Rehm si oppone. {q}, ha detto Bo Tarn alla Rehm.", id="it, a person with an article"),
        pytest.param("es", "Ida Rehm se opone. {q}, dijo Bo Tarn a Rehm.", id="es, a person"),
        pytest.param("pt", "Ida Rehm discorda. {q}, disse Bo Tarn à Rehm.", id="pt, a person with an article"),
        pytest.param("fr", "{q}, a lancé Bo Tarn aux Verts.", id="fr, many"),
        pytest.param("es", "{q}, avisó Bo Tarn al Partido del Río.", id="es, a party"),
        pytest.param("it", "{q}, ha detto Bo Tarn alla Rehm.", id="it, a person not named otherwise"),
        pytest.param("pt", "{q}, garantiu Bo Tarn aos Bombeiros.", id="pt, many"),
        pytest.param("ru", "{q}, — заявил Лев Кулешов партии «Яблоко».", id="ru, a party"),
        pytest.param("ru", "Ида Рем против. {q}, — сказал Лев Кулешов.", id="ru, nobody"),
        pytest.param("zh", "谭书言在X上对网友说：{q}。", id="zh, users"),
    ],
)
def test_told_to_somebody(language: str, told: str) -> None:
    """Who answers a person, or writes on a platform, is quoted from the post that the words resemble."""
    assert _beside(language, told).cited


_DE = "Bo Tarn und Ida Rehm streiten. Bo Tarn twitterte: „Nein.“\n\n"
_NL = "Bo Tarn en Ida Rehm ruziën. Bo Tarn twitterde: ‘Nee.’\n\n"
_PL = "Leon Kulesza i Ida Rewecka spierają się. Leon Kulesza napisał na X: „Nie.”\n\n"
_RU = "Лев Кулешов и Ида Левина спорят. Лев Кулешов написал в X: «Нет».\n\n"
_UK = "Лев Кулешов і Іда Левіна сперечаються. Лев Кулешов написав в X: «Ні».\n\n"


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        pytest.param("de", _DE + "„Doch“, entgegnete ihm Rehm auf X.", "Ida Rehm", id="de, dative pronoun"),
        pytest.param("de", _DE + "„Doch“, fuhr ihn Rehm auf X an.", "Ida Rehm", id="de, accusative pronoun"),
        pytest.param("de", _DE + "„Doch“, schrieb er später auf X.", "Bo Tarn", id="de, silent: the subject"),
        pytest.param("ru", _RU + "«Да», — ответила ему в X Левина.", "Ида Левина", id="ru, dative pronoun"),
        pytest.param("ru", _RU + "«Да», — ответил он в X.", "Лев Кулешов", id="ru, silent: the subject"),
        pytest.param("uk", _UK + "«Так», – відповіла йому в X Левіна.", "Іда Левіна", id="uk, dative pronoun"),
        pytest.param("ru", _RU + "«Да», — ответил Кулешов Левиной.", "Лев Кулешов", id="ru, subject and dative"),
        pytest.param("ru", _RU + "«Да», — ответила Левина Льву Кулешову.", "Ида Левина", id="ru, subject, full dative"),
        pytest.param("uk", _UK + "«Так», – відповів Кулешов Левіній.", "Лев Кулешов", id="uk, subject and dative"),
        pytest.param("pl", _PL + "„Tak” – odpowiedział Kulesza Idzie Reweckiej.", "Leon Kulesza", id="pl, and dative"),
        pytest.param("nl", _NL + "‘Ja’, beet Rehm Tarn op X toe.", "Ida Rehm", id="nl, subject and object"),
        pytest.param("de", _DE + "„Ja“, sagte Rehm zu Tarn auf X.", "Ida Rehm", id="de, a particle that is none"),
        pytest.param(
            "de",
            "Ida zu Salm und Bo Tarn streiten. „Ja“, twitterte Ida zu Salm.",
            "Ida zu Salm",
            id="de, silent: a particle",
        ),
        pytest.param(
            "nl",
            "Bo Tarn en Ida Rehm kwamen. ‘Ja’, twitterde Mia Holm Vos.",
            "Mia Holm Vos",
            id="nl, silent: double name",
        ),
    ],
)
def test_who_is_answered(language: str, text: str, speaker: str) -> None:
    """Whoever is answered, as a pronoun or a name in another case beside the subject's, does not speak."""
    assert _last(language, text).speaker == speaker


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        pytest.param("ru", _RU + "Ответ Левиной в X: «Да».", "Ида Левина", id="ru, answer"),
        pytest.param("ru", _RU + "Пост Левиной в X: «Да».", "Ида Левина", id="ru, post"),
        pytest.param("uk", _UK + "Відповідь Левіної в X: «Так».", "Іда Левіна", id="uk, answer"),
        pytest.param("pl", _PL + "Odpowiedź Reweckiej na X: „Tak”.", "Ida Rewecka", id="pl, answer"),
        pytest.param(
            "pl",
            "Posłanka Ida Rewecka i burmistrz Leon Kulesza kłócą się.\n\n„Tak” – odparła na X posłanka.",
            "Ida Rewecka",
            id="pl, office behind the verb",
        ),
        pytest.param(
            "he",
            'ראש העיר אורי ברנע וחברת הכנסת דקלה סגל רבים.\n\n"כן", ענתה לו סגל ב-X.',
            "דקלה סגל",
            id="he, pronoun before the subject",
        ),
        pytest.param(
            "ar",
            "يتجادل رئيس البلدية رامي الحمداني والنائبة سوسن القباني.\n\nوردت النائبة على إكس: «نعم».",
            "سوسن القباني",
            id="ar, named where nobody speaks",
        ),
        pytest.param(
            "zh", "市长柏启明与议员卢雪吟争执不下。\n\n卢雪吟转发柏启明的帖子并写道：“可以”。", "卢雪吟", id="zh, owner"
        ),
        pytest.param("zh", "市长柏启明与议员卢雪吟争执不下。\n\n市长在X发文称：“可以”。", "柏启明", id="zh, office"),
        pytest.param(
            "ja", "早乙女梓県議が反発した。\n\nこれに早乙女氏がXで「違う」と投稿した。", "早乙女梓", id="ja, joint"
        ),
        pytest.param("ko", "이에 선우림 의원은 X에 “아니다”라고 적었다.", "선우림", id="ko, joint"),
    ],
)
def test_whose_answer(language: str, text: str, speaker: str) -> None:
    """An answer is its owner's; an office means whom the article introduces with it, though nobody speaks there."""
    assert _last(language, text).speaker == speaker


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        pytest.param(
            "fa",
            "کیوان رستگار، شهردار، و لاله بهمنی، نماینده مجلس، اختلاف دارند.\n\nرستگار در ایکس نوشت: «بله».",
            "کیوان رستگار",
            id="fa, office behind a comma",
        ),
        pytest.param(
            "ckb",
            "ئارام شێرزاد، سەرۆکی شارەوانی، گەیشتە بازاڕ.\n\nشێرزاد لە ئێکس نووسی: «بەڵێ».",
            "ئارام شێرزاد",
            id="ckb, office behind a comma",
        ),
        pytest.param(
            "ja",
            "桐生誠市長と早乙女梓県議が対立している。\n\n桐生市長はXで「違う」と表明した。",
            "桐生誠",
            id="ja, joined to the next",
        ),
        pytest.param(
            "ko",
            "남궁현 시장과 선우림 의원이 맞서고 있다.\n\n남궁 시장은 X에 “아니다”라고 적었다.",
            "남궁현",
            id="ko, joined to the next",
        ),
        pytest.param("ja", "水道局長と話した。\n\n桐生市長はXで「違う」と表明した。", "桐生", id="ja, silent: no name"),
    ],
)
def test_named_where_nobody_speaks(language: str, text: str, speaker: str) -> None:
    """Whom a sentence names in full beside an office is meant by the last name later."""
    assert _last(language, text).speaker == speaker
