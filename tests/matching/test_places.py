"""Places and their people in scripts without capital letters: names by the tables, or by the noun beside them."""

import pytest

from sayings import change_of

CHANGED = [
    pytest.param("ar", "وصل الوفد إلى الرياض مساء أمس", "وصل الوفد إلى بغداد مساء أمس", id="ar-city"),
    pytest.param("ar", "المورد البلجيكي أرسل العلب", "المورد الهولندي أرسل العلب", id="ar-people"),
    pytest.param("ar", "في متحف الطاحون القديم", "في متحف الهرمل القديم", id="ar-beside-a-noun"),
    pytest.param("he", "המשלחת הגיעה לחיפה אתמול", "המשלחת הגיעה לאילת אתמול", id="he-city"),
    pytest.param("he", "השחקן הצרפתי עזב", "השחקן הספרדי עזב", id="he-people"),
    pytest.param("fa", "هیئت به شیراز رسید", "هیئت به تبریز رسید", id="fa-city"),
    pytest.param("fa", "بازیکن فرانسوی رفت", "بازیکن آلمانی رفت", id="fa-people"),
    pytest.param("ckb", "شاندەکە گەیشتە هەولێر", "شاندەکە گەیشتە سلێمانی", id="ckb-city"),
    pytest.param("ja", "代表団は大阪に着いた", "代表団は京都に着いた", id="ja-city"),
    pytest.param("ja", "フランス人の選手が去った", "ドイツ人の選手が去った", id="ja-people"),
    pytest.param("ja", "水車町の農家は困っている", "春日町の農家は困っている", id="ja-beside-a-noun"),
    pytest.param("zh", "代表团抵达上海", "代表团抵达北京", id="zh-city"),
    pytest.param("zh", "地点是水磨博物馆", "地点是春晖博物馆", id="zh-beside-a-noun"),
    pytest.param("ko", "대표단이 부산에 도착했다", "대표단이 광주에 도착했다", id="ko-city"),
    pytest.param("ko", "물레 박물관에서 때렸다", "춘산 박물관에서 때렸다", id="ko-beside-a-noun"),
    pytest.param("ar", "لم يزر أحد قرية عين الورد بعد", "لم يزر أحد قرية عين الزهر بعد", id="ar-second-word"),
    pytest.param("ko", "아무도 돌매마을에 오지 않았다", "아무도 돌배마을에 오지 않았다", id="ko-noun-written-on"),
    pytest.param("ru", "Мост построили китайцы", "Мост построили украинцы", id="ru-people"),
    pytest.param("uk", "Міст збудували німці", "Міст збудували поляки", id="uk-people"),
    pytest.param("tr", "Finli tanık salona girdi", "İsveçli tanık salona girdi", id="tr-people-first"),
    pytest.param("nl", "Finse getuigen kwamen binnen", "Zweedse getuigen kwamen binnen", id="nl-people-first"),
    pytest.param("en", "Finnish witnesses came in", "Swedish witnesses came in", id="en-people-first"),
]
SILENT = [
    pytest.param("ar", "وصل الوفد إلى الباب مساء أمس", "وصل الوفد إلى الملعب مساء أمس", id="ar"),
    pytest.param("ru", "Мост построили рабочие", "Мост построили соседи", id="ru-no-people"),
    pytest.param("tr", "Yaşlı tanık salona girdi", "Yorgun tanık salona girdi", id="tr-no-people"),
    pytest.param("he", "המשלחת הגיעה לשולחן אתמול", "המשלחת הגיעה לבניין אתמול", id="he"),
    pytest.param("fa", "هیئت به میز رسید", "هیئت به باغ رسید", id="fa"),
    pytest.param("ja", "代表団は机に着いた", "代表団は庭に着いた", id="ja"),
    pytest.param("ja", "静かな町が好きだ", "賑やかな町が好きだ", id="ja-adjective"),
    pytest.param("zh", "代表团抵达花园", "代表团抵达球场", id="zh"),
    pytest.param("ko", "대표단이 정원에 도착했다", "대표단이 식당에 도착했다", id="ko"),
]


@pytest.mark.parametrize(("code", "quote", "post"), CHANGED)
def test_another_place_is_another_name(code: str, quote: str, post: str) -> None:
    """A city, a country's people, or a word beside a noun of places is a name without capitals too."""
    assert change_of(quote, post, code) == ("name", "critical")


@pytest.mark.parametrize(("code", "quote", "post"), SILENT)
def test_another_thing_is_a_word(code: str, quote: str, post: str) -> None:
    """A garden is no city."""
    assert change_of(quote, post, code)[0] != "name"
