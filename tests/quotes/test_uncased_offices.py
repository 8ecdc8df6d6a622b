"""Names behind or before long offices, where writing has no capitals, and what is nobody's name."""

from dataclasses import replace

import pytest

from sayings import quote_in
from tweetcite import find_quotes, read_article
from tweetcite.model import Quote

NAMED = [
    pytest.param("ar", "وغردت عضو لجنة أهالي الميناء ليلى حداد: «لن ننتظر أكثر».", "ليلى حداد", id="ar-committee"),
    pytest.param("ar", "وكتب الأمين العام لحزب الشراع سامر حداد على إكس: «لن ننتظر».", "سامر حداد", id="ar-party"),
    pytest.param(
        "ar", "وكتب رئيس الاتحاد الساحلي لكرة اليد سامر حداد على إكس: «لن ننتظر».", "سامر حداد", id="ar-sport"
    ),
    pytest.param("ar", "وكتب وكيل وزارة النقل العميد سامر حداد على إكس: «لن ننتظر».", "سامر حداد", id="ar-two-titles"),
    pytest.param("ar", "وكتب المتحدث باسم وزارة النقل سامر حداد على إكس: «لن ننتظر».", "سامر حداد", id="ar-spokesman"),
    pytest.param("ar", "وكتب الوزير عبد الكريم حداد على إكس: «لن ننتظر».", "عبد الكريم حداد", id="ar-name-of-two"),
    pytest.param("ar", "وكتبت نقابة الصيادين على إكس: «لن ننتظر».", "نقابة الصيادين", id="ar-the-body-itself"),
    pytest.param("ar", "نشر اللاعب ياسر بن عمار صورة على إنستغرام وعلق: «عدنا».", "ياسر بن عمار", id="ar-son-of"),
    pytest.param("ar", "وقال سامر حداد عبر حسابه: «لن ننتظر أكثر».", "سامر حداد", id="ar-his-account"),
    pytest.param("ar", "كتبت سلمى حداد على حسابها: «لن ننتظر أكثر».", "سلمى حداد", id="ar-her-account"),
    pytest.param("ar", "ووفقاً لما كتبه سامر حداد على صفحته، «لن ننتظر أكثر».", "سامر حداد", id="ar-what-he-wrote"),
    pytest.param(
        "fa", "مدیر سازمان بنادر و دریانوردی در ایکس نوشت: «اسکله باز است».", "سازمان بنادر", id="fa-office-alone"
    ),
    pytest.param(
        "fa", "رئیس سازمان حفاظت محیط دریا نسرین کامران در ایکس نوشت: «باز است».", "نسرین کامران", id="fa-behind-body"
    ),
    pytest.param("fa", "وزیر نیرو سیاوش کامران در ایکس نوشت: «اسکله باز است».", "سیاوش کامران", id="fa-domain"),
    pytest.param(
        "fa",
        "نسرین کامران، بازیگر، از باشگاه «موج» گله کرد و در ایکس نوشت: «نه».",
        "نسرین کامران",
        id="fa-body-governed",
    ),
    pytest.param(
        "ar", "أثارت النائبة سلمى حداد جدلاً بعد أن كتبت على إكس: «لن ننتظر».", "سلمى حداد", id="ar-main-clause"
    ),
    pytest.param("ar", "انسحبت النائبة سلمى حداد بعدما كتبت رنا عون على إكس: «لا».", "رنا عون", id="ar-clause-of-time"),
    pytest.param("ar", "وكتبت بطلة إفريقيا سلمى حداد على إكس: «لن ننتظر».", "سلمى حداد", id="ar-continent"),
    pytest.param("ar", "وكتب الأمير تركي حداد على إكس: «لن ننتظر».", "تركي حداد", id="ar-name-of-a-people"),
    pytest.param("fa", "باشگاه «موج» در ایکس نوشت: «اسکله باز است».", "موج", id="fa-body-in-marks"),
    pytest.param("ja", "桐島内閣府副大臣はＸに「桟橋は閉鎖しません」と投稿した。", "桐島", id="ja-cabinet"),
    pytest.param("ja", "桐島公明党代表はＸに「桟橋は閉鎖しません」と投稿した。", "桐島", id="ja-party"),
    pytest.param("ja", "桐島大阪府議はＸに「桟橋は閉鎖しません」と投稿した。", "桐島", id="ja-place"),
    pytest.param("ja", "林官房長官はＸに「桟橋は閉鎖しません」と投稿した。", "林", id="ja-one-sign"),
    pytest.param(
        "ja", "旅館「磯の家」の女将、倉橋ちなつさんはＸに「閉めません」と投稿した。", "倉橋ちなつ", id="ja-inn"
    ),
    pytest.param("ja", "食堂「磯の家」の店主・倉橋千夏さんはＸに「閉めません」と投稿した。", "倉橋千夏", id="ja-trade"),
    pytest.param("zh", "据柳文博在X上的帖子，“码头不会在今年关闭”。", "柳文博", id="zh-according-to"),
    pytest.param("zh", "市长柳文里5日在脸书发帖说：“码头不会关闭。”", "柳文里", id="zh-last-sign-is-a-place-word"),
    pytest.param("zh", "歌手柳文博深夜发文：“码头不会关闭。”", "柳文博", id="zh-night"),
    pytest.param("tr", "Kulübün X hesabından “İskele kapanmayacak” denildi.", "Kulüp", id="tr-owner-in-its-base"),
    pytest.param("tr", "Ada Kıyı'nın “İskele bu yaz kapanmayacak” tweet'i silindi.", "Ada Kıyı", id="tr-foreign-noun"),
]


@pytest.mark.parametrize(("code", "sentence", "speaker"), NAMED)
def test_who_holds_an_office_speaks(code: str, sentence: str, speaker: str) -> None:
    """Not the body or the place that the office is of."""
    quotes = _quotes(code, sentence)
    cited = [(quote.cited, quote.speaker) for quote in quotes if quote.cited]
    assert cited == [(True, speaker)]


UNNAMED = [
    pytest.param("fa", "وزیر نیرو در ایکس نوشت: «اسکله باز است».", id="fa-minister"),
    pytest.param("ja", "副市長はＸに「桟橋は閉鎖しません」と投稿した。", id="ja-vice-mayor"),
    pytest.param("ar", "وتداولت حسابات تغريدة مفبركة منسوبة إلى الوزير تقول: «لن ننتظر أكثر».", id="ar-forged"),
]


@pytest.mark.parametrize(("code", "sentence"), UNNAMED)
def test_an_office_alone_names_nobody(code: str, sentence: str) -> None:
    """A minister of something is not called that."""
    assert quote_in(sentence, code).speaker is None


def test_an_account_of_money_is_no_post() -> None:
    """Somebody pays at his own expense."""
    assert not quote_in("دفع المدرب الغرامة على حسابه، وقال: «لن ننتظر أكثر».", "ar").cited


def test_sentences_handed_on_without_a_verb_are_of_whom_the_line_is_about() -> None:
    """Japanese reports close with a noun, or tell what was done with the words."""
    text = (
        "歌手の倉橋千夏が7日、Xを更新した。「引退はまだ決めていません」と報告。"
        "「来季も歌うつもりです」と意欲を示し、「声は戻りました」と明かした。"
    )
    assert [(quote.cited, quote.speaker) for quote in _quotes("ja", text)] == [(True, "倉橋千夏")] * 3


def test_what_somebody_is_called_is_no_sentence_of_theirs() -> None:
    """A name stands before the same particle."""
    text = "歌手の倉橋千夏が7日、Xを更新した。「北の海の歌姫」と呼ばれる人気者だ。"
    assert not any(quote.cited for quote in _quotes("ja", text))


def test_answers_of_others_are_not_of_whom_the_line_is_about() -> None:
    """A noun behind the particle says what the words are, not who said them."""
    text = "歌手の倉橋千夏がXに「来季も歌います」と投稿した。「口だけにならないで」などのコメントが相次いだ。"
    assert [quote.speaker for quote in _quotes("ja", text) if quote.cited] == ["倉橋千夏"]


def test_a_town_that_speaks_ends_whose_words_went_before() -> None:
    """One sign is enough for a body."""
    text = "倉橋透町議はＸに「桟橋は閉鎖しません」と投稿した。\n\n町は「関係者と協議中」としている。"
    assert [(quote.cited, quote.speaker) for quote in _quotes("ja", text)] == [(True, "倉橋透"), (False, "町")]


def _quotes(code: str, text: str) -> tuple[Quote, ...]:
    return tuple(find_quotes(replace(read_article(text, source="report"), language=code)))
