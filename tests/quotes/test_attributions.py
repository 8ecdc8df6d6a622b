"""Attributions that newsrooms shape otherwise: told to followers, pointed back at, by somebody's own people."""

from dataclasses import replace

import pytest

from tweetcite import find_quotes, read_article, verify_article
from tweetcite.model import Author, Post, PostRef, Quote


def _quotes(language: str, text: str) -> tuple[Quote, ...]:
    return find_quotes(replace(read_article(text), language=language))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("en", "“The quay is a sieve,” Mo Hadley told her 300,000 followers.", id="en"),
        pytest.param("en", "Mo Hadley summed up the day for his subscribers: “The quay is a sieve.”", id="en, before"),
        pytest.param("es", "«El muelle es un colador», contó Mo Hadley a sus seguidores.", id="es"),
        pytest.param("fr", "« Le quai est une passoire », a lancé Mo Hadley à ses 20 000 abonnés.", id="fr"),
        pytest.param("de", "„Der Kai ist ein Sieb“, verriet Mo Hadley ihren 30.000 Followern.", id="de"),
        pytest.param("pt", "“O cais é uma peneira”, contou Mo Hadley aos seguidores.", id="pt"),
        pytest.param("it", "«Il molo è un colabrodo», ha detto Mo Hadley ai suoi follower.", id="it"),
        pytest.param("nl", "“De kade is een zeef”, vertelde Mo Hadley aan haar volgers.", id="nl"),
        pytest.param("pl", "„Nabrzeże to sito” – powiedziała swoim obserwującym Ida Mazur.", id="pl"),
        pytest.param("ru", "«Причал как решето», — сообщил подписчикам Семён Лугин.", id="ru"),
        pytest.param("uk", "«Причал як решето», — повідомив підписникам Семен Лугин.", id="uk"),
        pytest.param("tr", 'Ece Tarlan, takipçilerine "Rıhtım elek oldu" dedi.', id="tr"),
        pytest.param("ar", 'قال سليم حداد لمتابعيه: "الرصيف كالغربال".', id="ar"),
        pytest.param("fa", "سارا احمدی به دنبال‌کنندگانش گفت: «اسکله مثل غربال است.»", id="fa"),
        pytest.param("he", 'יוסי בר אמר לעוקביו: "הרציף הוא מסננת".', id="he"),
        pytest.param("ja", "佐川誠さんはフォロワーに「岸壁はざるだ」と呼びかけた。", id="ja"),
        pytest.param("zh", "王明对粉丝表示：“码头是筛子。”", id="zh"),
        pytest.param("ko", '김민수 시장은 팔로워들에게 "부두는 체와 같다"라고 말했다.', id="ko"),
        pytest.param("ckb", 'شەریف مەنتک بە شوێنکەوتووانی گوت: "بەندەرەکە بێژنگە."', id="ckb"),
        pytest.param("kmr", 'Azad Temo ji şopînerên xwe re got: "Bender bêjing e."', id="kmr"),
    ],
)
def test_followers_read_posts(language: str, text: str) -> None:
    quote = _quotes(language, text)[0]

    assert (quote.speaker is not None, quote.cited) == (True, True)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("en", "“The quay is a sieve,” Mo Hadley told fans at the gate.", id="en, a crowd"),
        pytest.param("en", "Mo Hadley, who has 300,000 followers, said: “The quay is a sieve.”", id="en, who has them"),
        pytest.param("de", "Mo Hadley hat 30.000 Follower. „Der Kai ist ein Sieb“, sagte er im Gespräch.", id="de"),
        pytest.param("ru", "У Семёна Лугина тысячи подписчиков. «Причал как решето», — сказал он на суде.", id="ru"),
        pytest.param("ja", "フォロワーが多い佐川誠さんは会見で「岸壁はざるだ」と述べた。", id="ja"),
    ],
)
def test_having_followers_is_no_post(language: str, text: str) -> None:
    assert not _quotes(language, text)[-1].cited


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        pytest.param(
            "en", "“The quay is a sieve.” With that line on X, Mo Hadley angered the port.", "Mo Hadley", id="en"
        ),
        pytest.param(
            "en",
            "“The quay is a sieve.” It was with these words, posted on X, that Mo Hadley resigned.",
            "Mo Hadley",
            id="en, cleft",
        ),
        pytest.param(
            "fr",
            "« Le quai est une passoire. » C’est par ces mots, postés lundi sur X, qu’Ida Rehm a démissionné.",
            "Ida Rehm",
            id="fr, cleft",
        ),
        pytest.param(
            "it",
            "«Il molo è un colabrodo». È con queste parole, affidate a X, che Mo Hadley ha annunciato l’addio.",
            "Mo Hadley",
            id="it, cleft",
        ),
        pytest.param("nl", "“De kade is een zeef.” Met die zin op X joeg Mo Hadley de haven op.", "Mo Hadley", id="nl"),
        pytest.param(
            "nl",
            "Ida Bos bood excuses aan. “De kade is een zeef”, zo liet ze weten op X.",
            "Ida Bos",
            id="nl, so",
        ),
    ],
)
def test_sentences_that_point_back(language: str, text: str, speaker: str) -> None:
    quote = _quotes(language, text)[0]

    assert (quote.speaker, quote.cited) == (speaker, True)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("en", "Mo Hadley wrote on X. As my grandmother used to say: “A barrel rolls.”", id="en"),
        pytest.param("es", "Ana Ruiz escribió en X. Como decía mi abuela: «El barril rueda».", id="es"),
        pytest.param("fr", "Ida Rehm a écrit sur X. Comme disait ma grand-mère : « Le tonneau roule ».", id="fr"),
        pytest.param("pl", "Ida Mazur napisała na X. Jak mawiała moja babcia: „Beczka się toczy”.", id="pl"),
    ],
)
def test_an_author_s_own_people_are_nobody_named(language: str, text: str) -> None:
    quote = _quotes(language, text)[-1]

    assert (quote.speaker, quote.cited) == (None, False)


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        pytest.param("ar", 'كتب تاجر يدعى شريف منتك على إكس: "الرصيف كالغربال".', "شريف منتك", id="ar"),
        pytest.param("fa", "بازرگانی به نام شریف منتک در ایکس نوشت: «اسکله خراب است.»", "شریف منتک", id="fa"),
        pytest.param("he", 'סוחר בשם יוסי בר כתב ב-X: "הרציף הוא מסננת".', "יוסי בר", id="he"),
        pytest.param(
            "ckb", 'بازرگانێک بە ناوی شەریف مەنتک لە ئێکس نووسی: "بەندەرەکە بێژنگە."', "شەریف مەنتک", id="ckb"
        ),
        pytest.param("ja", "佐川誠という商店主はXに「岸壁はざるだ」と投稿した。", "佐川誠", id="ja"),
        pytest.param(
            "kmr",
            'Mamosteya dibistana Kaniya Reş, Rojda Temo, li ser X\'ê nivîsî: "Bender bêjing e."',
            "Rojda Temo",
            id="kmr, behind a school",
        ),
        pytest.param(
            "de",
            "Unter denen, die Rehm antworteten, war Can Aydın: „Bleib doch!“ Die Dezernentin schrieb nichts.",
            "Can Aydın",
            id="de, at the colon",
        ),
        pytest.param(
            "nl",
            "Ida Bos bood excuses aan. Tegen Omroep Delta zei ze: “Ik fiets zelf ook.”",
            "Ida Bos",
            id="nl, hearer",
        ),
        pytest.param(
            "uk",
            "За словами самого Лугина, причал «витримає». Він уточнив у дописі: «Ремонтуємо лише дах».",
            "Лугина",
            id="uk, himself",
        ),
        pytest.param(
            "ar",
            'قالت ليلى قنديل إنها باقية. وكانت قنديل قد نشرت على صفحتها صورة للرصيف معلقة: "وداعا أيها العجوز".',
            "ليلى قنديل",
            id="ar, a picture",
        ),
    ],
)
def test_who_is_named(language: str, text: str, speaker: str) -> None:
    assert _quotes(language, text)[-1].speaker == speaker


@pytest.mark.parametrize(
    ("language", "headline", "body", "cited"),
    [
        pytest.param(
            "en",
            "Mo Hadley: “Not one sailing was dropped for money”",
            "“Not one sailing was dropped to save money,” Mo Hadley wrote on X.",
            True,
            id="en, changed",
        ),
        pytest.param(
            "it",
            "Il presidente attacca: «Mi hanno lasciato solo»",
            "Bruno Tarna scrive su X: «Mi hanno lasciato solo. Tutti».",
            True,
            id="it, four small words",
        ),
        pytest.param(
            "en",
            "Mo Hadley: “Nobody asked the crew”",
            "“Not one sailing was dropped to save money,” Mo Hadley wrote on X.",
            False,
            id="en, other words",
        ),
        pytest.param(
            "it",
            "Il presidente attacca: «Nessuno mi ha chiamato»",
            "Bruno Tarna scrive su X: «Mi hanno lasciato solo. Tutti».",
            False,
            id="it, other words",
        ),
    ],
)
def test_headlines_say_the_text_s_words_otherwise(language: str, headline: str, body: str, cited: bool) -> None:
    """A headline that has most words of a cited quotation cites it, and is judged by it."""
    assert _quotes(language, f"{headline}\n\n{body}\n")[0].cited is cited


@pytest.mark.parametrize(
    ("text", "offset"),
    [
        pytest.param("On Monday 17 March Mo Hadley spoke. A day later he wrote on X: “We sail.”", 18, id="a day later"),
        pytest.param("On 17 March Mo Hadley spoke. The next morning he tweeted: “We sail.”", 18, id="next morning"),
        pytest.param("On 17 March Mo Hadley spoke. The day before he had tweeted: “We sail.”", 16, id="the day before"),
    ],
)
def test_days_told_in_english(text: str, offset: int) -> None:
    assert offset in {day.day for day in _quotes("en", text)[-1].context.days}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("ja", "相良誠さんはXに投稿した。市は来月、「湯を守る会」と協議に入る。", id="ja"),
        pytest.param("kmr", 'Azad Temo li ser X\'ê nivîsî. Rojnameya "Serketin" bi dayikekê re axivî.', id="kmr"),
        pytest.param(
            "de", "Ida Rehm schrieb auf X. Sie habe sich „ein Telefonat gewünscht“, sagte sie dem Lokalsender.", id="de"
        ),
    ],
)
def test_names_and_what_a_station_was_told_are_no_posts(language: str, text: str) -> None:
    assert not _quotes(language, text)[-1].cited


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        pytest.param(
            "en",
            "Osric Denham quit. Fellow judge Mina Calder was unmoved. Denham, she tweeted, was “a horse”.",
            "Mina Calder",
            id="en, between commas",
        ),
        pytest.param(
            "en",
            "Ruth Alder offered a hand; challenger Clay Pember looked away. “I had no time,” he posted.",
            "Clay Pember",
            id="en, behind a semicolon",
        ),
        pytest.param(
            "en",
            "The bus firm Carro is late. Mo Hadley called it “slow”, while the firm, with more wit than it has"
            " shown, replied on X: “So was spring.”",
            "Carro",
            id="en, while",
        ),
        pytest.param(
            "es",
            "La empresa, Veloza, lo niega. En X, su cuenta oficial había respondido al propio Pardo que «no lo es».",
            "Veloza",
            id="es, who is answered",
        ),
        pytest.param(
            "fr",
            "« J’ai été odieux », a fini par écrire sur X Bo Tarn, avant de partir.",
            "Bo Tarn",
            id="fr, in the end",
        ),
        pytest.param(
            "fr",
            "« On ferme. » Le préfet Bo Tarn l’a écrit sur X.",
            "Bo Tarn",
            id="fr, a stop before the mark",
        ),
        pytest.param(
            "pl",
            "– Zostaje – mówiła dyrektor szpitala w Miłkowie Helena Mazur. Na jej profilu czytamy: „Nie zamykamy”.",
            "Helena Mazur",
            id="pl, behind a place",
        ),
        pytest.param(
            "it",
            "Kaos Melo cancella il disco con un tweet: «Non mi somiglia». Su X interviene Elia Stanga: «L’ho fatto io»."
            " La replica del rapper: «Allora tienilo».",
            "Kaos Melo",
            id="it, a reply",
        ),
        pytest.param(
            "ar",
            'وأثار القرار غضب متعهد الحفل رامي بولس الذي كتب على فيسبوك أن "الجمهور دفع الثمن".',
            "رامي بولس",
            id="ar, of whom a clause tells",
        ),
        pytest.param(
            "ar",
            'اعتذرت المطربة شيرين الحكيم عن الحفل. وقالت على إنستغرام: "صوتي ليس للبيع".',
            "شيرين الحكيم",
            id="ar, in the sentence before",
        ),
        pytest.param(
            "he", 'מפיק המופע, נדב עמרני, הגיב בזעם. "הכול בוטל", צייץ.', "נדב עמרני", id="he, behind an office"
        ),
        pytest.param(
            "ko",
            '이에 지하철노조는 공식 X 계정을 통해 "기관사부터 늘려라"라고 받아쳤다.',
            "지하철노조",
            id="ko, no passive",
        ),
    ],
)
def test_whose_clause_it_is(language: str, text: str, speaker: str) -> None:
    assert _quotes(language, text)[-1].speaker == speaker


@pytest.mark.parametrize(
    ("language", "text", "at"),
    [
        pytest.param(
            "fr",
            "Bo Tarn s’excuse. Le maire a des regrets « sans réserve », tandis qu’Ida Rehm tweetait : « Non. »",
            0,
            id="fr, while another tweets",
        ),
        pytest.param(
            "it",
            "Kaos Melo cancella «Fame nera» a due giorni dall’uscita. Lo annuncia con un tweet: «Basta così, amici».",
            0,
            id="it, a title",
        ),
        pytest.param("zh", "景区负责人回应“天价烤肠”：已下架。他在微博上道歉。", 0, id="zh, what is answered"),
        pytest.param(
            "kmr",
            'Cemîl Roj li ser X\'ê nivîsî: "Deng naçe."\n\nHogir Dêrsim ji kanala me re got ku "her kes hatiye".',
            1,
            id="kmr, a channel is told",
        ),
        pytest.param(
            "en", "“We have keys,” Ruth Alder said from the lectern. Her account is on X.", 0, id="en, lectern"
        ),
    ],
)
def test_what_is_said_beside_a_post(language: str, text: str, at: int) -> None:
    assert not _quotes(language, text)[at].cited


@pytest.mark.parametrize(
    ("quoted", "label"),
    [
        pytest.param("We lost nobody, and we will rebuild.", "altered", id="a restriction left out"),
        pytest.param("We lost nobody we know of, and we will rebuild.", "exact", id="as it was"),
        pytest.param("We lost nobody … and we will rebuild.", "edited", id="left out openly"),
    ],
)
def test_few_words_left_out(quoted: str, label: str) -> None:
    """All of a short sentence but two or three words is that sentence, cut."""
    post = Post(
        PostRef("x", "1938300000000000001", None, "dhaskins"),
        Author(platform="x", handle="dhaskins", name="Dolores Haskins"),
        text="We lost nobody we know of, and we will rebuild.",
    )
    article = read_article(f"Dolores Haskins wrote on X: “{quoted}”")

    assert verify_article(article, lambda quote: [post]).verdicts[0].label == label


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        pytest.param(
            "en", "Giles Frobin is sorry. On Tuesday Frobin tweeted: “I meant the bins.”", "Giles Frobin", id="en, day"
        ),
        pytest.param(
            "fr",
            "Celui de la Haute-Marche, Bo Tarn, a écrit sur X : « La rivière s’est invitée. »",
            "Bo Tarn",
            id="fr, the one of",
        ),
        pytest.param(
            "tr",
            "Şarkıcı Selvi Doruk, X hesabından yazdı. Doruk'un menajeri Pelin Ateş konuşmadı.\n\nŞarkıcı bir paylaşım"
            ' daha yaptı ve "Bu son sözüm" dedi.',
            "Selvi Doruk",
            id="tr, an office opens the sentence",
        ),
        pytest.param(
            "ru",
            "Мэр города Вадим Лугин написал в X. Депутат Анна Мазур съязвила: «Дождь». Мэр ответил: «Неправда»",
            "Вадим Лугин",
            id="ru, an office opens the sentence",
        ),
        pytest.param(
            "ar",
            'وعلق النائب عن المدينة إلياس طراد على فيسبوك: "استقالة متأخرة".',
            "إلياس طراد",
            id="ar, the deputy of a city",
        ),
        pytest.param(
            "zh",
            "前国脚、解说员丁一鸣则不以为然。他在自己的微博中表示，“发文不如练防守”。",
            "丁一鸣",
            id="zh, two offices",
        ),
        pytest.param(
            "ja",
            "これに対し、市議会最大会派の会長を務める鬼頭善行市議は、フェイスブックで「財源の説明がない」と批判した。",
            "鬼頭善行",
            id="ja, who chairs a group",
        ),
    ],
)
def test_names_behind_days_and_offices(language: str, text: str, speaker: str) -> None:
    assert _quotes(language, text)[-1].speaker == speaker


@pytest.mark.parametrize(
    ("language", "text", "cited"),
    [
        pytest.param(
            "en",
            "Ines Okafor wrote on X that corals live. She said that “the deep ones did not bleach” and that the survey"
            " “missed them in the dark”.",
            True,
            id="en, one verb",
        ),
        pytest.param(
            "it",
            "Ida Rehm ha scritto su X: «Basta». A «Cronache Rosa» il suo agente ha dichiarato che «Ida è serena».",
            False,
            id="it, another's",
        ),
        pytest.param(
            "tr", "Selvi Doruk X'ten yazdı. Doruk'un açıklaması şöyle: \"Borcum vardı, ödedim.\"", True, id="tr"
        ),
        pytest.param(
            "tr",
            'Selvi Doruk kürsüden konuştu. Doruk\'un açıklaması şöyle: "Borcum vardı, ödedim."',
            False,
            id="tr, spoken",
        ),
    ],
)
def test_statements_behind_posts(language: str, text: str, cited: bool) -> None:
    assert _quotes(language, text)[-1].cited is cited


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        pytest.param(
            "he",
            'מנהל בית החולים "גבעון", פרופ\' אלעד רז, פרסם בפייסבוק.\n\nרז לא התרשם. "גם הבטחות שוכבות", השיב לשר.',
            "אלעד רז",
            id="he, two letters behind a marked name",
        ),
        pytest.param(
            "fa",
            "فعال محیط زیست نرگس دلاوری با انتشار عکسی در ایکس نوشت: «تالاب تشنه است.»",
            "نرگس دلاوری",
            id="fa, behind what she is active for",
        ),
        pytest.param(
            "fa",
            "رئیس سازمان محیط زیست استان، بهمن کاووسی، در ایکس نوشت: «حق‌آبه رها می‌شود.»",
            "بهمن کاووسی",
            id="fa, behind an office",
        ),
        pytest.param(
            "ckb",
            'جووتیارێکی گوندی سەرگەڵوو بە ناوی حەمە ڕەسوڵ لە فەیسبووک نووسیویەتی: "ئاو هەیە."',
            "حەمە ڕەسوڵ",
            id="ckb, of a village",
        ),
        pytest.param(
            "ko",
            '충북의 농부 배춘삼 씨가 X에 글을 올렸다.\n\n배 씨는 "장화는 빌려드립니다"라고 답글을 달았다.',
            "배춘삼",
            id="ko, by the family's name",
        ),
        pytest.param(
            "ar",
            'أثارت معلمة تدعى هناء الأسعد ضجة على فيسبوك. وعادت الأسعد لتعلق على إكس: "أي أكتوبر هذا؟"',
            "هناء الأسعد",
            id="ar, and a verb",
        ),
    ],
)
def test_names_without_capitals(language: str, text: str, speaker: str) -> None:
    assert _quotes(language, text)[-1].speaker == speaker


@pytest.mark.parametrize(
    ("language", "text", "cited"),
    [
        pytest.param(
            "en", "Ines Okafor informed her followers that “memory is what is left”.", True, id="en, informed"
        ),
        pytest.param(
            "fr", "Ida Rehm, qui l’a écrit sur son blog, y voit « un caprice de génie ».", False, id="fr, blog"
        ),
        pytest.param(
            "de", "Ida Rehm schrieb auf ihrem Blog, das sei „ein Streich“. Auf X schwieg sie.", False, id="de, blog"
        ),
        pytest.param(
            "en",
            "Keeper’s tweet was “a cry for help”, zoo says\n\nIn a statement it was called “a cry for help, no more”.",
            False,
            id="en, a headline's words from a statement",
        ),
        pytest.param(
            "en",
            "Keeper’s tweet was “a cry for help”, zoo says\n\nOn X the zoo wrote: “It was a cry for help, no more.”",
            True,
            id="en, a headline's words from a post",
        ),
    ],
)
def test_where_words_stood(language: str, text: str, cited: bool) -> None:
    assert _quotes(language, text)[0].cited is cited


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        pytest.param(
            "en",
            "The Wexcombe Union met. Union secretary Dr Tarney was quick to answer. “I have asked,” she tweeted.",
            "Tarney",
            id="en, a title behind an office",
        ),
        pytest.param(
            "pl",
            "Na wpis Mazur zareagowała także posłanka Kinga Orzeł, pisząc na X, że to „najlepsza wiadomość”.",
            "Kinga Orzeł",
            id="pl, whose post is answered",
        ),
        pytest.param("he", 'צייצה הנוסעת דפנה אלקיים: "הוא עלה בלי כרטיס".', "דפנה אלקיים", id="he, what somebody is"),
    ],
)
def test_what_stands_before_a_name(language: str, text: str, speaker: str) -> None:
    assert _quotes(language, text)[-1].speaker == speaker
