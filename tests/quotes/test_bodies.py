"""Bodies that speak without a name, and what is no part of a name where no capital shows one."""

from dataclasses import replace

import pytest

from tweetcite import find_quotes, read_article
from tweetcite.languages import load
from tweetcite.model import Quote
from tweetcite.quotes.bodies import is_body


def _quotes(text: str, language: str) -> tuple[Quote, ...]:
    return find_quotes(replace(read_article(text), language=language))


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        pytest.param(
            "ru",
            "Вратарь Олег Дёмин извинился в X: «Виноват». Клуб ответил. «Мы с тобой», — написали в аккаунте команды.",
            "команды",
            id="ru, owner of an account",
        ),
        pytest.param(
            "ru",
            "Олег Дёмин написал в X: «Виноват».\n\n«Мы с тобой», — говорится в посте организации в X.",
            "организации",
            id="ru, owner of a post",
        ),
        pytest.param(
            "ru",
            "Олег Дёмин написал в X: «Виноват».\n\n«Мы с тобой», — написал в X его брат Юрий Дёмин.",
            "Юрий Дёмин",
            id="ru, silent: a person",
        ),
        pytest.param(
            "uk",
            "Воротар Олег Демчук вибачився у X: «Винен». «Ми з тобою», — написали у клубі в X.",
            "клубі",
            id="uk, where they write",
        ),
        pytest.param(
            "tr",
            "Oğuz Demirel X'ten “Suçluyum” diye yazdı. Kulübün resmî hesabından yapılan paylaşımda “Varız” denildi.",
            "Kulüp",
            id="tr, owner of an account",
        ),
        pytest.param(
            "tr",
            "Kulüp başkanı Oğuz Demirel'in tweetinde yer alan “Suçluyum” sözü konuşuldu.",
            "Oğuz Demirel",
            id="tr, silent: who is of the club",
        ),
        pytest.param(
            "ar",
            "وكتب الحارس عمر الدباغ على منصة إكس: «أنا المذنب».\n\nوردّت الوزارة في منشور على صفحتها: «نحن معك».",
            "الوزارة",
            id="ar, behind the verb",
        ),
        pytest.param(
            "ar",
            "وكتب رئيس النادي عمر الدباغ على منصة إكس: «أنا المذنب».",
            "عمر الدباغ",
            id="ar, silent: who is of the club",
        ),
        pytest.param(
            "fa",
            "امید دباغی در ایکس نوشت: «مقصر منم».\n\nباشگاه او هم در ایکس نوشت: «کنار توایم».",
            "باشگاه",
            id="fa, opens the clause",
        ),
        pytest.param(
            "he",
            'עומר דבאח כתב ב-X: "אני אשם".\n\nהמועדון כתב בחשבון הרשמי: "אנחנו איתך".',
            "המועדון",
            id="he, opens the clause",
        ),
        pytest.param(
            "he",
            'עומר דבאח כתב ב-X: "אני אשם".\n\nבפסטיבל החוף הודיעו ב-X כי "ההקרנה תתקיים".',
            "פסטיבל החוף",
            id="he, where they announce",
        ),
        pytest.param(
            "he",
            'עומר דבאח כתב ב-X: "אני אשם".\n\n"באמצע הקיץ?", תהו בוועד ההורים בציוץ.',
            "ועד ההורים",
            id="he, behind a verb that no table knows",
        ),
        pytest.param(
            "uk",
            "Омелян Дуб написав у X: «Винен». Батьківська рада відповіла в X. «Порахуйте», — ідеться в ньому.",
            "рада",
            id="uk, in the sentence before",
        ),
        pytest.param(
            "uk",
            "Співачка Олена Дуб повідомила в X: «Голос утік». За її словами, лікарі радять «мовчати цілий місяць».",
            "Олена Дуб",
            id="uk, silent: her own words",
        ),
        pytest.param(
            "fa",
            "امید دباغی در ایکس نوشت: «مقصر منم».\n\nساعتی بعد دفتر موسیقی در ایکس تأیید کرد: «تأخیر از ما بود».",
            "دفتر",
            id="fa, behind a time",
        ),
        pytest.param(
            "tr",
            "Hakem Kurulu X'ten “Hata vardır” diye yazdı.\n\nKulüp başkanı çıkışta “Buradayız” ifadesini kullandı.",
            None,
            id="tr, silent: an office of a body",
        ),
        pytest.param(
            "ckb",
            "ئۆمید دەباغی لە ئێکس نووسی: «من تاوانبارم».\n\nیانەکەش لە هەژماری فەرمی خۆیەوە نووسی: «لەگەڵتین».",
            "یانەکەش",
            id="ckb, with its endings",
        ),
        pytest.param(
            "ru",
            "Олег Дёмин написал в X: «Нет».\n\n«Пароход поднимут», — пишут в музее в X.\n\n«Ждём плотников».",
            "музее",
            id="ru, in the next paragraph",
        ),
        pytest.param(
            "uk",
            "07:40 Обленерго в Telegram: «Черга третя без світла».",
            "Обленерго",
            id="uk, behind the time of a line",
        ),
        pytest.param(
            "kmr",
            "Serhat Gelî li ser X nivîsî: “Min winda kir”.\n\nKlûba wî jî di hesabê xwe de nivîsî: “Em bi te re ne”.",
            "Klûba",
            id="kmr, with whose it is",
        ),
        pytest.param(
            "ja",
            "大沢諒主将はＸに「僕のせいです」と投稿した。\n\nクラブもＸで「味方です」と表明した。",
            "クラブ",
            id="ja, before the particle",
        ),
        pytest.param(
            "en",
            "Ada Holm, who led the dig, wrote on X: “We found graves.”\n\n“Nobody digs,” the municipality tweeted.",
            "municipality",
            id="en, after somebody",
        ),
        pytest.param(
            "en",
            "Holm Diggers, which led the dig, wrote on X: “We found graves.”\n\n“Nobody digs,” the company tweeted.",
            "Holm Diggers",
            id="en, silent: after a body",
        ),
        pytest.param(
            "ko",
            '골키퍼 서도현은 X에 "제 탓입니다"라고 적었다.\n\n병원 측은 공식 X 계정에서 "함께합니다"라고 밝혔다.',
            "병원",
            id="ko, before the side that it is",
        ),
    ],
)
def test_body(language: str, text: str, speaker: str | None) -> None:
    """Who spoke last does not speak for a club, a ministry or an organisation."""
    assert _quotes(text, language)[-1].speaker == speaker


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        pytest.param(
            "tr",
            "Köprü Platformu X'te “Geç kalındı” diye yazdı. Platform, “Bize sorulmadı” diye de ekledi.",
            "Köprü Platformu",
            id="tr, by its last word",
        ),
        pytest.param(
            "ckb",
            "وەزارەتی تەندروستی لە تویتێکدا نووسی: «دەرمان گەیشت». وەزارەت هەروەها نووسی: «هیچ بەشێک داناخرێت».",
            "وەزارەتی تەندروستی",
            id="ckb, by its first word",
        ),
        pytest.param(
            "ar",
            "وردّت وزارة الصحة في تغريدة: «وصل الدواء».\n\nوشددت الوزارة على أنه «لا قسم يغلق».",
            "وزارة الصحة",
            id="ar, with its article",
        ),
    ],
)
def test_name_of_a_body(language: str, text: str, speaker: str) -> None:
    """A body has the name by which the article calls it."""
    assert _quotes(text, language)[-1].speaker == speaker


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        pytest.param(
            "ru", "Мэр Каменки Глеб Рытов написал в X: «Каток открыт».", "Глеб Рытов", id="ru, the place of an office"
        ),
        pytest.param(
            "ru",
            "Мэр Никита Петрович Рытов написал в X: «Каток открыт».",
            "Никита Петрович Рытов",
            id="ru, silent: a patronymic",
        ),
        pytest.param(
            "ar",
            "كتب قاسم البيطار على إكس: «لا وقود».\n\nوفي المساء عاد البيطار ليكتب على صفحته: «لم تصل الشاحنة».",
            "قاسم البيطار",
            id="ar, a verb that takes another",
        ),
        pytest.param(
            "ar",
            "قال الوزير نبيل الشامي في تغريدة: «سنرفع السعر».\n\nوما كتبه الوزير حرفياً هو: «قد نرفع السعر في الربيع».",
            "نبيل الشامي",
            id="ar, an adverb",
        ),
        pytest.param(
            "fa",
            "کاوه درانی شامگاه جمعه در ایکس نوشت: «دیگر بازی نمی‌کنم».",
            "کاوه درانی",
            id="fa, a time of day",
        ),
        pytest.param(
            "kmr",
            "Nivîskar Gulê Rewan li ser X nivîsî: “Pirtûka min qediya”. Rewanê ragihand: “Çapa duyem tê”.",
            "Gulê Rewan",
            id="kmr, a name in the oblique case",
        ),
        pytest.param(
            "ckb",
            "شیرین زەند لە ئێکس نووسی: «کتێبەکەم تەواو بوو». شیرین زەندی نووسەر لە ئێکس نووسی: «چاپی دووەم دێت».",
            "شیرین زەند",
            id="ckb, a name before what she is",
        ),
        pytest.param(
            "ckb",
            "شیرین زەند لە ئێکس نووسی: «بازاڕ ناڕووخێنین».\n\nسەوزەفرۆشێک بە ڕۆژنامەکەمانی گوت: «تێر بووین».",
            None,
            id="ckb, somebody unnamed",
        ),
        pytest.param(
            "he",
            'השר ירון דלאל צייץ: "נעלה את המחיר". נגה צור הגיבה ברשת: "תתביישו". למחרת ענה לה השר ב-X: "היא צודקת".',
            "ירון דלאל",
            id="he, an office behind its verb",
        ),
        pytest.param(
            "fa",
            "پریسا گلزار، شهردار، در ایکس نوشت: «قنات می‌ماند».\n\nبه گفتهٔ شهردار در توییتی دیگر، «نقشه فردا می‌آید».",
            "پریسا گلزار",
            id="fa, according to an office",
        ),
        pytest.param(
            "fa",
            "آرزو کلهر، شهردار، در ایکس نوشت: «می‌ماند».\n\nشهردار فردای آن روز نوشت: «تعمیر می‌ماند».",
            "آرزو کلهر",
            id="fa, a day with its ending",
        ),
        pytest.param(
            "he",
            'הבמאי איתי קרמר פרסם בפייסבוק: "הסרט הוא על סבתא".',
            "איתי קרמר",
            id="he, a given name that is a pronoun too",
        ),
        pytest.param(
            "ja",
            "水瀬香織区長がＸに「売却しません」と投稿した。閉鎖は「3週間だけ」とした。再開後は「無料にします」と書き込んだ。",
            "水瀬香織",
            id="ja, a thing and a time",
        ),
        pytest.param(
            "ja",
            "榊徹氏はＸに「祖母の話です」と投稿した。\n\n海浜映画祭の公式Ｘも「上映します」と投稿した。",
            "海浜映画祭",
            id="ja, an account",
        ),
        pytest.param(
            "ko",
            '명서하 구청장은 X에 "팔지 않습니다"라고 적었다. 이후에는 "무료로 엽니다"라고 적었다.',
            "명서하",
            id="ko, a time",
        ),
        pytest.param(
            "zh",
            "导演谭墨白在脸书写下：“讲的是外婆。”针对批评者，他直言“没看过的人没有资格评判”。",
            "谭墨白",
            id="zh, a preposition",
        ),
        pytest.param(
            "ar",
            "علّقت سوسن النمر على إكس: «قالها سابقاً»، فيما ردّ عليها مجد الأطرش على إكس: «سنزيد الرحلات».",
            "مجد الأطرش",
            id="ar, behind whom he answers",
        ),
        pytest.param(
            "zh",
            "区长濮云溪在X上澄清：“不会出售。”她写道，场馆“只关三周”。",
            "濮云溪",
            id="zh, the subject of what is said",
        ),
        pytest.param(
            "ja",
            "大臣の久世正は「値上げします」と発信したとされたが、実際の投稿は「値上げするかもしれません」だった。\n\n檜葵議員はＸに「答えるべきだ」と書いた。",
            "檜葵",
            id="ja, silent: who stands behind a post in the next paragraph",
        ),
        pytest.param(
            "ja",
            "樋渡誠医師はＸに「看護師が足りません」と投稿した。樋渡医師の投稿のうち「救急は減らしていません」の部分が広がった。",
            "樋渡誠",
            id="ja, owner of a post",
        ),
        pytest.param(
            "ja",
            "「外したのは僕です」。海風の徳丸諒主将が14日夜、インスタグラムに心境をつづった。",
            "徳丸諒",
            id="ja, words before who wrote them",
        ),
    ],
)
def test_name(language: str, text: str, speaker: str | None) -> None:
    """Verbs, adverbs, times and case endings are no part of a name, and offices mean their holders."""
    assert _quotes(text, language)[-1].speaker == speaker


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        pytest.param("ru", "Профсоюз «Рельс» написал в X: «Мы против».", [("Мы против", "Рельс")], id="ru"),
        pytest.param(
            "ko",
            "새벽병원은 X에 “응급실을 엽니다”라고 썼다. 병원은 X에 “의사가 새로 옵니다”라고도 썼다.",
            [("응급실을 엽니다", "새벽병원"), ("의사가 새로 옵니다", "새벽병원")],
            id="ko, no name behind a subject",
        ),
        pytest.param(
            "ru",
            "«Мы против закрытия», — заявили в компании «Северный луч» в соцсети X.",
            [("Мы против закрытия", "Северный луч")],
            id="ru, in a case",
        ),
        pytest.param(
            "ru", "Олег Дёмин назвал клуб «не тем» в X.", [("не тем", "Олег Дёмин")], id="ru, silent: no name"
        ),
        pytest.param("uk", "«Ми проти», — написали у профспілці «Рейка» в X.", [("Ми проти", "Рейка")], id="uk"),
        pytest.param("tr", "“Kıyı” derneği X'ten “Bize sorulmadı” diye yazdı.", [("Bize sorulmadı", "Kıyı")], id="tr"),
        pytest.param("ar", "وكتبت شركة «النور» على إكس: «ستعود الكهرباء».", [("ستعود الكهرباء", "النور")], id="ar"),
        pytest.param(
            "fa",
            "این سازمان «کمبود در برخی شهرها» را ناشی از توزیع دانسته است.",
            [("کمبود در برخی شهرها", None)],
            id="fa, silent: part of a sentence",
        ),
        pytest.param("he", 'חברת "אור" כתבה ב-X: "החשמל יחזור".', [("החשמל יחזור", "אור")], id="he"),
        pytest.param(
            "ja",
            "市民団体「プールを守る会」はＸに「工事は12月に」と投稿した。",
            [("工事は12月に", "プールを守る会")],
            id="ja",
        ),
        pytest.param("zh", "环保组织“蓝湾”在X上写道：“海水变清了。”", [("海水变清了。", "蓝湾")], id="zh"),
    ],
)
def test_named_body(language: str, text: str, expected: list[tuple[str, str | None]]) -> None:
    """Marks behind a noun for a body hold its name, and are no quotation."""
    assert [(quote.text, quote.speaker) for quote in _quotes(text, language)] == expected


@pytest.mark.parametrize(
    ("language", "word", "expected"),
    [
        pytest.param("ru", "команды", True, id="ru, in a case"),
        pytest.param("ru", "Заря", False, id="ru, silent: a club's name"),
        pytest.param("zh", "院方", True, id="zh"),
        pytest.param("ja", "センター側", True, id="ja, with its side"),
        pytest.param("en", "club", False, id="silent: a language with articles"),
    ],
)
def test_is_body(language: str, word: str, expected: bool) -> None:
    """A noun for a body is known in all its forms."""
    tables = load(language)
    assert tables is not None
    assert is_body(word, tables) is expected


@pytest.mark.parametrize(
    ("language", "text", "days"),
    [
        pytest.param(
            "ru",
            "«Так и было», — съязвила в X Вера Чистова, а Роман Ледяев 1 мая написал там же: «Паром сломан».",
            [[], [1]],
            id="ru, of who follows",
        ),
        pytest.param(
            "ru",
            "«Так и было», — съязвила 2 мая в X Вера Чистова, а Роман Ледяев написал там же: «Паром сломан».",
            [[2], []],
            id="ru, silent: before the comma",
        ),
        pytest.param(
            "uk",
            "«Так і було», — написала в X Віра Чиста, тоді як Роман Дуб 1 травня звітував там само: «Пором стоїть».",
            [[], [1]],
            id="uk, of who follows",
        ),
        pytest.param(
            "ja",
            "市交通局の有馬恒一局長は「平常どおり」と語る一方、5月1日にはＸで「運休はありません」と投稿していた。",
            [[], [1]],
            id="ja, of what was posted",
        ),
        pytest.param(
            "ckb", "دانا ڕۆستەم لە ٢٠ی ئازاردا لە ئێکس نووسی: «زیاد دەکەین».", [[20]], id="ckb, with its ending"
        ),
    ],
)
def test_days(language: str, text: str, days: list[list[int]]) -> None:
    """A day is of the clause in which it stands."""
    assert [[day.day for day in quote.context.days] for quote in _quotes(text, language)] == days


@pytest.mark.parametrize(
    ("language", "text", "cited"),
    [
        pytest.param(
            "ja",
            "有馬恒一局長は「すべて平常どおり」と語る一方、Ｘで「運休はありません」と投稿していた。",
            [False, True],
            id="ja, said and posted",
        ),
        pytest.param(
            "ja",
            "有馬恒一局長は「すべて平常どおり」とＸに書き、「運休はありません」と強調した。",
            [True, True],
            id="ja, silent: posted and stressed",
        ),
        pytest.param(
            "zh",
            "本报专访局长阎振邦。他说：“一切都正常。”不过，阎振邦1月26日曾在X上发帖：“不会取消班次。”",
            [False, True],
            id="zh, said and posted",
        ),
        pytest.param(
            "tr",
            "Koray Yalın X'ten “Sefer var” diye yazdı. Vapurun üzerinde “Güle güle gidin” yazıyor.",
            [True, False],
            id="tr, painted on a ship",
        ),
        pytest.param(
            "fa",
            "سهیل بختاری در ایکس نوشت: «قطار هست». روزنامهٔ «بامداد نو» خبر را منتشر کرد.",
            [True, False],
            id="fa, a paper's name behind a vowel sign",
        ),
        pytest.param(
            "ar",
            "كتب عمر الدباغ على إكس: «لا كهرباء». وقد كتب أحدهم على الجدار: «نريد ضوءاً ساطعاً».",
            [True, False],
            id="ar, somebody on a wall",
        ),
        pytest.param(
            "tr",
            "Selda Varlık Instagram'da yazdı. “Oğlumla gurur duyuyorum” diyen Varlık, “Hep o atardı” notunu düştü.",
            [True, True],
            id="tr, one act",
        ),
        pytest.param(
            "fa",
            "سهیل بختاری در ایکس نوشت: «قطار هست». روی بلیت‌ها نوشته شده: «سفرتان خوش باد».",
            [True, False],
            id="fa, printed on a ticket",
        ),
    ],
)
def test_source(language: str, text: str, cited: list[bool]) -> None:
    """What leads to the next words, or where words are painted, makes no post."""
    assert [quote.cited for quote in _quotes(text, language)] == cited


@pytest.mark.parametrize(
    ("text", "days"),
    [
        pytest.param(
            "议员施溪在X上回击：“部长今天就该回答。”\n\n次日，郭衡在X上回复：“说得对。”",
            [],
            id="a day within quoted words",
        ),
        pytest.param(
            "部长2024年10月8日发推：“可能上调水价。”\n\n次日，郭衡在X上回复：“说得对。”",
            [9],
            id="silent: the day told before",
        ),
    ],
)
def test_told_day(text: str, days: list[int]) -> None:
    """The next day counts from a day that the article tells, not from one in quoted words."""
    assert [day.day for day in _quotes(text, "zh")[-1].context.days] == days


@pytest.mark.parametrize(
    ("author", "speaker"),
    [
        pytest.param("МЧС Приречья", "МЧС Приречья", id="initials"),
        pytest.param("Илья Рогов", "ведомство", id="silent: a person"),
    ],
)
def test_body_of_the_post_below(author: str, speaker: str) -> None:
    """A body without a name is the house whose post is embedded below, as initials in its name tell."""
    embed = f"Брод у станции закрыт.\n— {author} (@prirechye) 2024-03-05\n"
    text = f"«Брод у станции закрыт», — сообщило ведомство в X.\n\n{embed}"
    assert _quotes(text, "ru")[0].speaker == speaker


@pytest.mark.parametrize("noun", ["police", "council", "firm"])
def test_noun_for_a_body_accuses_no_person(noun: str) -> None:
    """Where nobody says who the council is, whoever spoke last is meant at best, and never for sure."""
    text = f"“I will walk to the harbour,” Bo Tarn wrote on X. The {noun} replied: “The harbour road is closed.”"
    context = find_quotes(read_article(text))[-1].context
    assert context.evidence in ("guess", "body")
