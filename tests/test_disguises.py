"""200 disguised quotations are never plainly exact; 200 honest ones that look odd to a machine stay unremarked."""

import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from tweetcite import read_article, verify_article
from tweetcite.model import Author, Post, PostRef, Verdict

DISGUISES = frozenset({"hidden-characters", "look-alike-letters"})

# Language -> the speaker, the article around a quotation, and what the speaker posted. All are invented.
FRAMES = {
    "en": ("Ines Okafor", "The pier has reopened.\n\n“{}” Ines Okafor tweeted on Monday.\n"),
    "fr": ("Maëlle Guivarc", "La jetée est rouverte.\n\n« {} », a tweeté Maëlle Guivarc.\n"),
    "de": ("Wiebke Harms", "Der Steg ist wieder offen.\n\n„{}“, twitterte Wiebke Harms am Montag.\n"),
    "es": ("Nerea Ibarzo", "El muelle ya está abierto.\n\n«{}», tuiteó Nerea Ibarzo.\n"),
    "ru": ("Вера Лунина", "Причал снова открыт.\n\n«{}», — написала Вера Лунина в соцсети X.\n"),
    "uk": ("Олена Гайдук", "Причал знову відкрито.\n\n«{}», — написала Олена Гайдук у X.\n"),
    "tr": ("Nilgün Saraç", "İskele yeniden açıldı.\n\nNilgün Saraç, X hesabından “{}” paylaşımını yaptı.\n"),
    "ar": ("ليلى الحوراني", "أعيد فتح الرصيف.\n\nوغردت ليلى الحوراني على تويتر: «{}»\n"),
    "fa": ("مینا فرهودی", "اسکله دوباره باز شد.\n\nمینا فرهودی در توییتر نوشت: «{}»\n"),
    "ckb": ("شیلان گەردی", "بەندەرەکە کرایەوە.\n\nشیلان گەردی لە ئێکس نووسی: «{}».\n"),
    "he": ("נעמה שדות", 'המזח נפתח מחדש.\n\n"{}", צייצה נעמה שדות.\n'),
    "ja": ("花岡瑞樹", "桟橋が再開した。\n\n花岡瑞樹氏はX（旧ツイッター）に「{}」と投稿した。\n"),
    "ko": ("한서윤", "부두가 다시 열렸다.\n\n한서윤은 트위터에 “{}”라고 올렸다.\n"),
    "zh": ("沈语薇", "码头重新开放。\n\n沈语薇在推特上写道：“{}”\n"),
}
POSTS = {
    "en": "Every lantern along our northern quay was repaired before the winter storms returned",
    "fr": "Chaque lanterne du quai nord a été réparée avant le retour des tempêtes de novembre",
    "de": "Jede Laterne am Nordkai wurde repariert, bevor die Stürme des Winters zurückkehrten",
    "es": "Cada farola del muelle norte fue reparada antes de que volvieran las tormentas del invierno",
    "ru": "Каждый фонарь на северном причале отремонтирован до возвращения зимних штормов",
    "uk": "Кожен ліхтар на північному причалі полагодили до повернення зимових штормів",
    "tr": "Kuzey iskelesindeki her fener kış fırtınaları dönmeden önce onarıldı",
    "ar": "أصلحنا كل فانوس على الرصيف الشمالي قبل عودة عواصف الشتاء",
    "fa": "همه فانوس های اسکله شمالی پیش از بازگشت طوفان های زمستان تعمیر شدند",
    "ckb": "هەموو چراکانی بەندەری باکوور پێش گەڕانەوەی زریانی زستان چاککرانەوە",
    "he": "כל פנס ברציף הצפוני תוקן לפני שובן של סערות החורף",
    "ja": "北の桟橋の灯りは冬の嵐が戻る前にすべて修理されました",
    "ko": "북쪽 부두의 모든 등불은 겨울 폭풍이 돌아오기 전에 수리되었다",
    "zh": "北码头的每一盏灯都在冬季风暴回来之前修好了",
}


def judge(language: str, quotation: str, posted: str) -> Verdict:
    """Judge one quotation in an article of this language against the post that it is from."""
    name, frame = FRAMES[language]
    ref = PostRef("x", "1764607341221580800", "https://x.com/quay/status/1764607341221580800", "quay")
    moment = datetime(2024, 3, 4, 10, tzinfo=UTC)
    post = Post(ref, Author("x", None, "quay", name), posted, moment, "second", language, origin="import")
    article = replace(read_article(frame.format(quotation)), language=language)
    verdicts = verify_article(article, lambda quote: [post]).verdicts
    assert len(verdicts) == 1, [v.quote.text for v in verdicts]
    return verdicts[0]


def codes_of(verdict: Verdict) -> set[str]:
    return {reason.code for reason in verdict.reasons}


# --- disguised ----------------------------------------------------------------------------------------------------

HIDDEN = {
    "zero-width space": "\u200b",
    "word joiner": "\u2060",
    "BOM": "\ufeff",
    "left-to-right mark": "\u200e",
    "right-to-left mark": "\u200f",
    "override": "\u202e",
    "invisible times": "\u2062",
    "combining grapheme joiner": "\u034f",
    "variation selector": "\ufe0e",
    "variation selector 17": "\U000e0100",
    "tag letter": "\U000e0061",
    "Hangul filler": "\u3164",
    "isolate left open": "\u2067",
    "embedding": "\u202b",
}
NOT_HIDING = {  # what is part of how these languages are written
    "zero-width space": {"ja", "zh"},
    "variation selector": {"ar", "ckb", "fa", "he", "ja", "ko", "zh"},
    "variation selector 17": {"ar", "ckb", "fa", "he", "ja", "ko", "zh"},
    "combining grapheme joiner": {"ar", "ckb", "fa", "he"},
}
LOOKALIKES = {
    "en": "aа oо eе cс pр xх iі sѕ hһ dԁ aα oο vν uυ yу wԝ jј qԛ gɡ",
    "fr": "aа oо eе cс uυ iі sѕ pр",
    "de": "aа oо eе cс iі sѕ uυ vν",
    "es": "aа oо eе cс iі sѕ pр",
    "tr": "aа eе oо cс sѕ yу",
    "ru": "аa оo еe сc рp хx кκ тτ пπ",
    "uk": "аa оo еe сc рp іi хx",
    "ja": "ニ二",
}
STYLES = {
    "bold": 0x1D41A,
    "italic sans": 0x1D622,
    "script": 0x1D4EA,
    "double-struck": 0x1D552,
    "monospace": 0x1D68A,
    "Fraktur": 0x1D586,
    "fullwidth": 0xFF41,
    "circled": 0x24D0,
}


def restyle(word: str, first: int) -> str:
    return "".join(chr(first + ord(c) - ord("a")) if "a" <= c <= "z" else c for c in word)


def replace_in_longest_word(text: str, letter: str, other: str) -> str:
    """Replace a letter in the longest word that holds it."""
    word = max((w for w in text.split() if letter in w), key=len)
    return text.replace(word, word.replace(letter, other), 1)


def disguised() -> Iterator[tuple[str, str, str]]:
    for language, text in POSTS.items():
        middle = len(text) // 2
        while not (text[middle - 1].isalpha() and text[middle].isalpha()):
            middle += 1
        for name, character in HIDDEN.items():
            if language not in NOT_HIDING.get(name, ()):
                yield f"{language}: {name}", language, text[:middle] + character + text[middle:]
    for language, pairs in LOOKALIKES.items():
        for own, other in pairs.split():
            text = POSTS[language] + (" エコー 全ニュース" if language == "ja" else "")
            if own in text:
                yield f"{language}: {own} as U+{ord(other):04X}", language, replace_in_longest_word(text, own, other)
    for language in ("en", "de", "fr", "es", "tr"):
        word = max((w for w in POSTS[language].split() if w.isascii() and w.islower()), key=len)
        for name, first in STYLES.items():
            yield f"{language}: {name}", language, POSTS[language].replace(word, restyle(word, first), 1)


DISGUISED = list(disguised())


@pytest.mark.parametrize(("language", "quotation"), [pytest.param(b, c, id=a) for a, b, c in DISGUISED])
def test_a_disguise_is_never_plainly_exact(language: str, quotation: str) -> None:
    """Whatever hides in a quotation is told, and the words that a reader sees are found all the same."""
    posted = POSTS[language] + (" エコー 全ニュース" if language == "ja" and "エコー" in quotation else "")

    verdict = judge(language, quotation, posted)

    assert codes_of(verdict) & DISGUISES
    assert verdict.post is not None


def test_there_are_200_disguises() -> None:
    assert len(DISGUISED) >= 200


# --- honest -------------------------------------------------------------------------------------------------------

EMOJI = {
    "family": "👨\u200d👩\u200d👧",
    "astronaut": "👩🏽\u200d🚀",
    "heart": "❤️",
    "heart on fire": "❤️\u200d🔥",
    "skin tone": "👍🏿",
    "flag": "🇺🇦",
    "flag of Wales": "🏴\U000e0067\U000e0062\U000e0077\U000e006c\U000e0073\U000e007f",
    "keycap": "3️⃣",
    "rainbow flag": "🏳️\u200d🌈",
    "eye in bubble": "👁️\u200d🗨️",
    "text style": "✔\ufe0e",
    "pirate flag": "🏴\u200d☠️",
    "shrug": "🤷🏻\u200d♀️",
    "copyright": "©️",
}
FA_JOINED = POSTS["fa"].replace("فانوس های", "فانوس\u200cهای").replace("طوفان های", "طوفان\u200cهای")
HI = "उत्तरी घाट की हर लालटेन सर्दियों के तूफ़ान लौटने से पहले ठीक कर दी गई"
SI = "උතුරු තොටුපළේ සෑම පහනක්ම ශ්\u200dරී ලංකාවේ කුණාටුවට පෙර අලුත්වැඩියා කළා"
ML = "വടക്കൻ കടവിലെ എല്ലാ വിളക്കുകളും നന്നാക്കി അവന്\u200d പറഞ്ഞു കാറ്റിനു മുമ്പ്"
TH = "โคมไฟทุกดวงบนท่าเรือเหนือได้รับการซ่อมก่อนพายุฤดูหนาวจะกลับมา"
CKB = POSTS["ckb"]
BRANDS = [
    ("ru", "Новый iPhone от Apple стоит дороже, чем мой первый Запорожец, и это факт"),
    ("ru", "Мы перешли с WhatsApp на Telegram, а PR-служба узнала об этом из SMSок"),
    ("ru", "Подписывайтесь на @quay_news, там всё про IT-шников и VIPов порта"),
    ("ru", "На YouTube вышел ролик о нашем причале, снятый на GoPro и Wi-Fi камеру"),
    ("uk", "Наш новий Wi-Fi працює від Starlink, а не від PRщиків з міськради"),
    ("uk", "Дякую @port_lamp за ліхтарі, NATO тут ні до чого, це зробили люди"),
    ("ja", "新しいiPhoneのカメラで北の桟橋を撮ったらTシャツまで青く写りました"),
    ("ja", "Ｗｉ－Ｆｉが使えるのは北の桟橋だけで、１０時から１８時までです"),
    ("ja", "@quay_jpの写真展にTwitterで集まったOL三人と行ってきました"),
    ("ar", "صورنا الرصيف الشمالي بهاتف iPhone ونشرناه على YouTube قبل العاصفة"),
    ("ar", "تابعوا حساب @quay_ar وقناة BBC لمعرفة موعد عودة عواصف الشتاء"),
    ("he", "צילמנו את הרציף הצפוני עם iPhone והעלינו ל־YouTube לפני הסערה"),
    ("ko", "북쪽 부두 사진은 iPhone으로 찍어서 YouTube와 SNS에 올렸습니다"),
    ("zh", "北码头的灯用iPhone拍得很清楚，YouTube上的视频是Tony老师剪的"),
    ("en", "The café’s menu says Борщ, 寿司 and μπακλαβάς, and nobody on the quay complains"),
    ("en", "We measured 5 μm of rust, 3 Ω of resistance and a ∆ of nothing on every lantern"),
    ("en", "Our motto stays мир и свет for every lantern on the quay, whatever the council says"),
    ("fr", "La rue Пушкин n’existe pas, mais le quai Saint-Œdipe existe et ses lanternes aussi"),
    ("de", "Der Straßenname Größe bleibt, auch wenn die Firma АЭРОФЛОТ am Kai das anders sieht"),
    ("tr", "Iğdır'dan gelen WhatsApp mesajı fenerlerin onarıldığını söylüyordu"),
]


def honest() -> Iterator[tuple[str, str, str, str]]:
    for language in ("en", "fr", "de", "es", "ru", "tr", "he", "ja"):
        text = POSTS[language]
        head, _, tail = text.rpartition(" ") if " " in text else (text[:10], "", text[10:])
        for name, sign in EMOJI.items():
            with_sign = f"{head} {sign} {tail}"
            yield f"{language}: {name}", language, with_sign, with_sign
    for name, form in (("NFC", "NFC"), ("NFD", "NFD")):
        for language, text in POSTS.items():
            other = "NFD" if form == "NFC" else "NFC"
            yield f"{language}: {name}", language, unicodedata.normalize(form, text), unicodedata.normalize(other, text)
    for language, text in POSTS.items():
        yield f"{language}: no-break spaces", language, text.replace(" ", "\u00a0"), text
        if language in ("en", "fr", "de", "es", "ru", "uk", "tr"):
            word = max(text.split(), key=len)
            broken = text.replace(word, f"{word[:3]}\u00ad{word[3:]}")
            yield f"{language}: soft hyphen", language, broken, text
            yield f"{language}: soft hyphen in the post", language, text, broken
    yield "fa: joiners in the article", "fa", FA_JOINED, FA_JOINED.replace("\u200c", " ")
    yield "fa: spaces in the article", "fa", FA_JOINED.replace("\u200c", " "), FA_JOINED
    yield "fa: joiners in the post", "fa", FA_JOINED, FA_JOINED
    yield "fa: Arabic letters", "fa", FA_JOINED.replace("ی", "ي").replace("ک", "ك"), FA_JOINED
    yield "fa: joiner before a space", "fa", FA_JOINED.replace("همه ", "همه\u200c "), FA_JOINED
    yield "ckb: plain", "ckb", CKB, CKB
    yield "ckb: joined letter", "ckb", CKB.replace("زستان", "زه\u200dستان"), CKB.replace("زستان", "زه\u200dستان")
    yield "ar: tatweel", "ar", POSTS["ar"].replace("فانوس", "فانـــوس"), POSTS["ar"]
    yield "ar: harakat", "ar", POSTS["ar"].replace("الشتاء", "الشِّتَاءِ"), POSTS["ar"]
    yield "ar: harakat in the post", "ar", POSTS["ar"], POSTS["ar"].replace("الشتاء", "الشِّتَاءِ")
    for language in ("ar", "fa", "he"):
        for name, left, right in (
            ("right-to-left marks", "\u200f", "\u200f"),
            ("left-to-right marks", "\u200e", "\u200e"),
            ("an embedding", "\u202a", "\u202c"),
            ("an isolate", "\u2066", "\u2069"),
            ("an isolate of its own direction", "\u2068", "\u2069"),
        ):
            for number in ("24", "12:30", "@quay"):
                text = f"{POSTS[language]} {number}"
                yield f"{language}: {name} around {number}", language, text.replace(number, left + number + right), text
    yield "he: gershayim", "he", POSTS["he"] + " כך צה״ל וחז״ל", POSTS["he"] + " כך צה״ל וחז״ל"
    yield "he: geresh", "he", POSTS["he"] + " אצל ג׳ורג׳", POSTS["he"] + " אצל ג'ורג'"
    yield "he: points", "he", POSTS["he"].replace("פנס", "פָּנָס"), POSTS["he"].replace("פנס", "פָּנָס")
    for name, text in (("Hindi", HI), ("Sinhala", SI), ("Malayalam", ML), ("Thai", TH)):
        yield f"en: {name}", "en", text, text
    conjunct = HI.replace("उत्तरी", "उत्\u200dतरी")
    yield "en: Hindi joiner", "en", conjunct, conjunct
    apart = HI.replace("लालटेन", "लाल\u200cटेन")
    yield "en: Hindi non-joiner", "en", apart, apart
    breaks = TH.replace("ได้", "\u200bได้")
    yield "en: Thai word break", "en", breaks, breaks
    yield "en: account isolated", "en", POSTS["en"] + " \u2066@quay\u2069", POSTS["en"] + " @quay"
    yield "en: number forced", "en", POSTS["en"] + " \u202d24 55\u202c", POSTS["en"] + " 24 55"
    yield "en: bold letters of the post", "en", *[POSTS["en"].replace("winter", restyle("winter", 0x1D41A))] * 2
    yield "en: ligature", "en", POSTS["en"] + " with fire", POSTS["en"] + " with fire"
    yield "en: ligature in the article", "en", POSTS["en"] + " with ﬁre", POSTS["en"] + " with fire"
    yield "fr: raised letters", "fr", POSTS["fr"] + " selon Mᵐᵉ Guivarc", POSTS["fr"] + " selon Mᵐᵉ Guivarc"
    yield "ja: wide letters in the article", "ja", POSTS["ja"] + "ＬＥＤ電球", POSTS["ja"] + "LED電球"
    yield "ja: wide digits in the post", "ja", POSTS["ja"] + "10個", POSTS["ja"] + "１０個"
    yield "ja: ideographic variant", "ja", *[POSTS["ja"].replace("灯", "灯\U000e0100")] * 2
    for at, (language, text) in enumerate(BRANDS):
        yield f"{language}: brand {at}", language, text, text


HONEST = list(honest())


@pytest.mark.parametrize(("language", "quotation", "posted"), [pytest.param(b, c, d, id=a) for a, b, c, d in HONEST])
def test_honest_writing_stays_unremarked(language: str, quotation: str, posted: str) -> None:
    """Emoji, joiners, direction marks, points and foreign words as honest people write them are no disguise."""
    verdict = judge(language, quotation, posted)

    assert not codes_of(verdict) & DISGUISES
    assert verdict.label in ("exact", "edited")


def test_there_are_200_honest_quotations() -> None:
    assert len(HONEST) >= 200
