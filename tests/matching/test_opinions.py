"""An opinion or what others say, before a claim or behind its verb: what is quoted without it claims more."""

import pytest

from sayings import change_of, judge_saying

NAMES = {
    "tr": "Ada Brill",
    "ar": "رنا حداد",
    "fa": "نرگس بهار",
    "he": "נועה שגיא",
    "ja": "花岡瑞樹",
    "zh": "白雅文",
    "ko": "문가람",
    "ckb": "دیلان بەرز",
    "kmr": "Zelal Amed",
}
SENTENCES = {
    "tr": "{} X'te “{}” diye yazdı.",
    "ar": "كتبت {} على إكس: «{}».",
    "fa": "{} در ایکس نوشت: «{}».",
    "he": '{} צייצה: "{}".',
    "ja": "{}氏はXに「{}」と投稿した。",
    "zh": "{}在X上写道：“{}。”",
    "ko": "{} 시장은 X에 “{}”고 적었다.",
    "ckb": "{} لە ئێکس نووسی: «{}».",
    "kmr": "{} li ser X nivîsand: “{}”.",
}
LOST = [
    pytest.param("tr", "Vapur bu akşam kalkacak galiba.", "Vapur bu akşam kalkacak", id="tr-behind"),
    pytest.param("tr", "Vapur bu akşam kalkacak diye duydum.", "Vapur bu akşam kalkacak", id="tr-heard"),
    pytest.param("ar", "أعتقد أن العبارة ستبحر هذا المساء.", "العبارة ستبحر هذا المساء", id="ar-think"),
    pytest.param("ar", "على ما يبدو، العبارة ستبحر هذا المساء.", "العبارة ستبحر هذا المساء", id="ar-behind-a-comma"),
    pytest.param("fa", "فکر می‌کنم کشتی امشب حرکت می‌کند.", "کشتی امشب حرکت می‌کند", id="fa-think"),
    pytest.param("he", "אני חושב שהמעבורת תפליג הערב.", "המעבורת תפליג הערב", id="he-written-on"),
    pytest.param("he", "לדעתי המעבורת תפליג הערב.", "המעבורת תפליג הערב", id="he-opinion"),
    pytest.param("ja", "船は今夜出ると思う。", "船は今夜出る", id="ja-think"),
    pytest.param("ja", "船は今夜出るそうだ。", "船は今夜出る", id="ja-heard"),
    pytest.param("zh", "我认为渡轮今晚会开船。", "渡轮今晚会开船", id="zh-think"),
    pytest.param("zh", "據說渡輪今晚會開船。", "渡輪今晚會開船", id="zh-heard"),
    pytest.param("ko", "여객선이 오늘 밤에 떠난다고 들었습니다.", "여객선이 오늘 밤에 떠난다", id="ko-heard"),
    pytest.param("ckb", "پێموایە کەشتییەکە ئەمشەو دەڕوات.", "کەشتییەکە ئەمشەو دەڕوات", id="ckb-think"),
    pytest.param("kmr", "Ez bawer dikim ku keştî îşev diçe.", "keştî îşev diçe", id="kmr-think"),
]
KEPT = [
    pytest.param("tr", "Vapur bu akşam kalkacak. Galiba yağmur var.", "Vapur bu akşam kalkacak", id="tr-next"),
    pytest.param("ar", "نؤكد أن العبارة ستبحر هذا المساء.", "العبارة ستبحر هذا المساء", id="ar-sure"),
    pytest.param("fa", "امروز کشتی امشب حرکت می‌کند.", "کشتی امشب حرکت می‌کند", id="fa-adverb"),
    pytest.param("he", "ידוע היום שהמעבורת תפליג הערב.", "המעבורת תפליג הערב", id="he-known"),
    pytest.param("ja", "船は今夜出る。雨だと思う。", "船は今夜出る", id="ja-next"),
    pytest.param("zh", "我认为会下雨。渡轮今晚会开船。", "渡轮今晚会开船", id="zh-next"),
    pytest.param("ko", "여객선이 오늘 밤에 떠난다. 비가 온다고 들었다.", "여객선이 오늘 밤에 떠난다", id="ko-next"),
]
SURENESS = [
    pytest.param("tr", "Vapurun kalkacağını biliyorum", "Vapurun kalkacağını umuyorum", id="tr"),
    pytest.param("ar", "أعلم أن العبارة ستبحر", "أظن أن العبارة ستبحر", id="ar"),
    pytest.param("fa", "مطمئنم کشتی حرکت می‌کند", "امیدوارم کشتی حرکت می‌کند", id="fa"),
    pytest.param("he", "אני בטוח שהמעבורת תפליג", "אני מקווה שהמעבורת תפליג", id="he"),
    pytest.param("ko", "배가 떠난다고 확신합니다", "배가 떠난다고 믿습니다", id="ko"),
    pytest.param("ko", "배가 떠났어요", "배가 떠났대요", id="ko-heard"),
    pytest.param("ko", "내일 배가 떠납니다", "내일 배가 떠날 것 같습니다", id="ko-seems"),
]


def _judge(code: str, post: str, quote: str) -> tuple[str, set[str]]:
    verdict = judge_saying(SENTENCES[code].format(NAMES[code], quote), NAMES[code], post, code)
    return verdict.label, {reason.code for reason in verdict.reasons}


@pytest.mark.parametrize(("code", "post", "quote"), LOST)
def test_an_opinion_that_is_cut_off_is_told(code: str, post: str, quote: str) -> None:
    """The words are the post's, which gives them for no more than an opinion, or for what others say."""
    label, reasons = _judge(code, post, quote)
    assert label in ("exact", "edited")
    assert "context-risk" in reasons


@pytest.mark.parametrize(("code", "post", "quote"), KEPT)
def test_an_opinion_of_something_else_warns_of_nothing(code: str, post: str, quote: str) -> None:
    """What is known for sure, and a sentence beside that is an opinion, take nothing from the words."""
    label, reasons = _judge(code, post, quote)
    assert label in ("exact", "edited")
    assert "context-risk" not in reasons


@pytest.mark.parametrize(("code", "quote", "post"), SURENESS)
def test_another_degree_of_sureness_is_grave(code: str, quote: str, post: str) -> None:
    """Who hopes does not know, and who heard has not seen."""
    assert change_of(quote, post, code)[1] == "critical"
