"""Posts that have become plain text, in every form and every language: each starts and ends where it does."""

from typing import NamedTuple

import pytest

from tweetcite.article import read_article


class Language(NamedTuple):
    """Two paragraphs of an article, a post's words, the word over advertisements, dates of a day, times of the app."""

    above: str
    below: str
    words: str
    advertisement: str
    dates: tuple[str, ...]
    times: tuple[str, ...]


LANGUAGES = {
    "en": Language(
        "The council met on Monday and put off the sale of the old customs house until the autumn.",
        "The mayor did not want to comment on the decision.",
        "We will not sell it. Come to the square at noon!",
        "Advertisement",
        (
            "February 11, 2025",
            "Feb 11, 2025",
        ),
        (
            "6:33 PM · Feb 11, 2025",
            "6:33 PM · Feb 11, 2025 · 12.1K Views",
            "6:33 PM · 11 Feb 2025",
            "Last edited 6:33 PM · Feb 11, 2025",
            "18:33 · Feb 11, 2025 · Twitter for iPhone",
            "6:33 PM - 11 Feb 2025",
            "Feb 11, 2025 · 6:33 PM UTC",
        ),
    ),
    "de": Language(
        "Der Stadtrat trat am Montag zusammen und verschob den Verkauf des alten Zollhauses auf den Herbst.",
        "Die Bürgermeisterin wollte sich zu der Entscheidung nicht äußern.",
        "Wir verkaufen es nicht. Kommt mittags auf den Platz!",
        "Anzeige",
        (
            "11. Februar 2025",
            "11. Feb. 2025",
        ),
        (
            "6:33 nachm. · 11. Feb. 2025",
            "18:33 · 11. Feb. 2025 · 12.1K Mal angezeigt",
        ),
    ),
    "fr": Language(
        "Le conseil s'est réuni lundi et a reporté à l'automne la vente de l'ancienne maison des douanes.",
        "La maire n'a pas voulu commenter la décision.",
        "Nous ne la vendrons pas. Venez sur la place à midi !",
        "Publicité",
        (
            "11 février 2025",
            "11 févr. 2025",
        ),
        (
            "6:33 PM · 11 févr. 2025",
            "18:33 · 11 févr. 2025 · 12,1 k vues",
        ),
    ),
    "es": Language(
        "El ayuntamiento se reunió el lunes y aplazó hasta el otoño la venta de la antigua aduana.",
        "La alcaldesa no quiso comentar la decisión.",
        "No la venderemos. ¡Venid a la plaza a mediodía!",
        "Publicidad",
        (
            "11 de febrero de 2025",
            "11 feb 2025",
        ),
        (
            "6:33 p. m. · 11 feb. 2025",
            "6:33 p. m. · 11 feb. 2025 · 12,1 mil Visualizaciones",
        ),
    ),
    "pt": Language(
        "A câmara reuniu-se na segunda-feira e adiou para o outono a venda da antiga alfândega.",
        "A presidente não quis comentar a decisão.",
        "Não a venderemos. Venham à praça ao meio-dia!",
        "Publicidade",
        (
            "11 de fevereiro de 2025",
            "11 de fev. de 2025",
        ),
        ("6:33 PM · 11 de fev. de 2025",),
    ),
    "it": Language(
        "Il consiglio si è riunito lunedì e ha rinviato all'autunno la vendita della vecchia dogana.",
        "La sindaca non ha voluto commentare la decisione.",
        "Non la venderemo. Venite in piazza a mezzogiorno!",
        "Pubblicità",
        (
            "11 febbraio 2025",
            "11 feb 2025",
        ),
        ("6:33 PM · 11 feb 2025",),
    ),
    "nl": Language(
        "De gemeenteraad kwam maandag bijeen en stelde de verkoop van het oude douanehuis uit tot de herfst.",
        "De burgemeester wilde niet op het besluit reageren.",
        "We verkopen het niet. Kom om twaalf uur naar het plein!",
        "Advertentie",
        (
            "11 februari 2025",
            "11 feb. 2025",
        ),
        ("6:33 p.m. · 11 feb. 2025",),
    ),
    "pl": Language(
        "Rada miasta zebrała się w poniedziałek i odłożyła sprzedaż starej komory celnej do jesieni.",
        "Burmistrz nie chciała komentować tej decyzji.",
        "Nie sprzedamy jej. Przyjdźcie w południe na rynek!",
        "Reklama",
        (
            "11 lutego 2025",
            "11 lut 2025",
        ),
        ("6:33 PM · 11 lut 2025",),
    ),
    "ru": Language(
        "Городской совет собрался в понедельник и отложил продажу старой таможни до осени.",
        "Мэр не захотела комментировать это решение.",
        "Мы её не продадим. Приходите в полдень на площадь!",
        "Реклама",
        (
            "11 февраля 2025 г.",
            "11 февр. 2025 г.",
        ),
        ("6:33 PM · 11 февр. 2025 г.",),
    ),
    "uk": Language(
        "Міська рада зібралася в понеділок і відклала продаж старої митниці до осені.",
        "Мерка не захотіла коментувати це рішення.",
        "Ми її не продамо. Приходьте опівдні на площу!",
        "Реклама",
        (
            "11 лютого 2025 р.",
            "11 лют. 2025 р.",
        ),
        ("6:33 пп · 11 лют. 2025 р.",),
    ),
    "tr": Language(
        "Belediye meclisi pazartesi günü toplandı ve eski gümrük binasının satışını sonbahara erteledi.",
        "Belediye başkanı karar hakkında yorum yapmak istemedi.",
        "Onu satmayacağız. Öğlen meydana gelin!",
        "Reklam",
        (
            "11 Şubat 2025",
            "11 Şub 2025",
        ),
        ("ÖS 6:33 · 11 Şub 2025",),
    ),
    "ar": Language(
        "اجتمع مجلس المدينة يوم الاثنين وأجل بيع مبنى الجمارك القديم إلى الخريف.",
        "لم ترغب رئيسة البلدية في التعليق على القرار.",
        "لن نبيعه. تعالوا إلى الساحة ظهرا!",
        "إعلان",
        (
            "11 فبراير 2025",
            "١١ فبراير ٢٠٢٥",
        ),
        (
            "6:33 م · 11 فبراير 2025",
            "٦:٣٣ م · ١١ فبراير ٢٠٢٥",
        ),
    ),
    "he": Language(
        "מועצת העיר התכנסה ביום שני ודחתה את מכירת בית המכס הישן לסתיו.",
        "ראשת העיר לא רצתה להגיב על ההחלטה.",
        "לא נמכור אותו. בואו לכיכר בצהריים!",
        "פרסומת",
        (
            "11 בפברואר 2025",
            "11 בפבר׳ 2025",
        ),
        ("6:33 PM · 11 בפבר׳ 2025",),
    ),
    "fa": Language(
        "شورای شهر روز دوشنبه تشکیل جلسه داد و فروش گمرک قدیمی را به پاییز موکول کرد.",
        "شهردار نخواست درباره این تصمیم اظهار نظر کند.",
        "ما آن را نمی‌فروشیم. ظهر به میدان بیایید!",
        "تبلیغات",
        (
            "۱۱ فوریهٔ ۲۰۲۵",
            "11 فوریه 2025",
        ),
        ("6:33 ب.ظ. · 11 فوریهٔ 2025",),
    ),
    "ja": Language(
        "市議会は月曜日に開かれ、古い税関の売却を秋まで延期した。",
        "市長はこの決定についてコメントしなかった。",
        "売りません。正午に広場に来てください！",
        "広告",
        ("2025年2月11日",),
        (
            "午後6:33 · 2025年2月11日",
            "午後6:33 · 2025年2月11日·1.2万 件の表示",
        ),
    ),
    "zh": Language(
        "市议会周一开会，把旧海关大楼的出售推迟到秋天。",
        "市长不愿对这一决定发表评论。",
        "我们不会卖掉它。中午到广场来！",
        "广告",
        ("2025年2月11日",),
        ("下午6:33 · 2025年2月11日",),
    ),
    "ko": Language(
        "시의회는 월요일에 회의를 열고 옛 세관 건물의 매각을 가을로 미뤘다.",
        "시장은 이 결정에 대해 언급을 피했다.",
        "우리는 팔지 않습니다. 정오에 광장으로 오세요!",
        "광고",
        ("2025년 2월 11일",),
        ("오후 6:33 · 2025년 2월 11일",),
    ),
    "kmr": Language(
        "Meclisa bajêr roja duşemê civiya û firotina gumirka kevin heta payîzê paş xist.",
        "Şaredarê nexwest li ser biryarê şîrove bike.",
        "Em wê nafiroşin. Nîvro werin meydanê!",
        "Reklam",
        (
            "11 Sibat 2025",
            "11 sibat 2025",
        ),
        ("PN 6:33 · 11 sibat 2025",),
    ),
    "ckb": Language(
        "ئەنجومەنی شار ڕۆژی دووشەممە کۆبووەوە و فرۆشتنی گومرگە کۆنەکەی دواخست بۆ پاییز.",
        "سەرۆکی شارەوانی نەیویست لێدوان لەسەر بڕیارەکە بدات.",
        "ئێمە نایفرۆشین. نیوەڕۆ وەرنە گۆڕەپانەکە!",
        "ڕیکلام",
        (
            "١١ی شوباتی ٢٠٢٥",
            "11 شوبات 2025",
        ),
        ("6:33 د.ن · 11 شوبات 2025",),
    ),
}
PEOPLE = {
    "x": ("Mira Lindqvist", "mira_lindqvist", ""),
    "bluesky": ("Otto Brandvold 🌊", "otto.example.org", ", 9:14"),
    "mastodon": ("Runa Aas (she/her)", "runa@tidepool.example", ""),
}
BYLINES = {
    "line below": "{above}\n\n{words}\n— {name} (@{handle}) {date}\n\n{below}",
    "blank line": "{above}\n\n{words}\n\n— {name} (@{handle}) {date}\n\n{below}",
    "one space": "{above}\n\n{words} — {name} (@{handle}) {date}\n\n{below}",
    "glued to the next sentence": "{above}\n\n{words}— {name} (@{handle}) {date}{below}",
    "link glued": "{above}\n\n{words} https://t.co/XPxUJuyIAC— {name} (@{handle}) {date}{below}",
    "no blank lines": "{above}\n{words}\n— {name} (@{handle}) {date}\n{below}",
    "label glued": "{above}\n\n{words}pic.twitter.com/aB1c2D3e4f\n\n— {name} (@{handle}) {date}\n\n{below}",
    "label of its own": "{above}\n\n{words}\n\npic.x.com/aB1c2D3e4f\n\n— {name} (@{handle}) {date}\n\n{below}",
    "en dash": "{above}\n\n{words}\n– {name} (@{handle}) {date}\n\n{below}",
    "hyphen escaped": "{above}\n\n> {words} [pic.x.com/aB1c](https://t.co/aB1c)\n>\n"
    "> \\- {name} (@{handle}) {date}\n\n{below}",
    "hyphen": "{above}\n\n{words}\n- {name} (@{handle}) {date}\n\n{below}",
    "entity": "{above}\n\n{words}\n&mdash; {name} (@{handle}) {date}\n\n{below}",
    "quoted Markdown": "{above}\n\n> {words}\n>\n> — {name} (@{handle}) [{date}][10]\n\n{below}",
    "advertisement between": "{above}\n\n{words}\n\n{advertisement}\n\n— {name} (@{handle}) {date}\n\n{below}",
    "wrapper": "{above}\n\nSkip Twitter post by @{handle}\n\n{words}\n\n— {name} (@{handle}) {date}\n\n"
    "End of Twitter post by @{handle}\n\n{below}",
}
COPIES = {
    "account below": "{name}\n@{handle}\n\n{words}\n\n{time}",
    "no blank lines": "{name}\n@{handle}\n{words}\n{time}",
    "button": "{name}\n@{handle}\n·\nFollow\n\n{words}\n\n{time}",
    "badge": "{name}\nVerified account\n@{handle}\n\n{words}\n\n{time}",
    "account behind the name": "{name} @{handle}\n\n{words}\n\n{time}",
    "account glued to the name": "{name}@{handle}\n{words}\n{time}",
    "counts": "{name}\n@{handle}\n\n{words}\n\n{time}\n\n12\nReposts\n3\nQuotes\n55\nLikes",
    "Markdown": "{name}\n[@{handle}](https://x.com/{handle})\n\n{words}\n\n[{time}](https://x.com/{handle}/status/1889301245678145536)",
}


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("form", BYLINES)
@pytest.mark.parametrize("platform", PEOPLE)
def test_post_above_its_byline_is_read(platform, form, code):
    if form == "wrapper" and platform != "x":
        form = "blank line"
    name, handle, clock = PEOPLE[platform]
    one = LANGUAGES[code]
    for date in one.dates:
        text = BYLINES[form].format(**one._asdict(), name=name, handle=handle, date=date + clock)
        (embed,) = read_article(text, "harbour.txt").embeds
        post = embed.post
        assert (post.text or "").removesuffix(" https://t.co/XPxUJuyIAC") == one.words
        assert (post.ref.platform, post.author.handle, post.author.name) == (platform, handle, name)
        assert (str(post.created_day), embed.how) == ("2025-02-11", "flattened")


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("form", COPIES)
def test_post_copied_from_the_app_is_read(form, code):
    name, handle, _ = PEOPLE["x"]
    one = LANGUAGES[code]
    for time in one.times:
        copy = COPIES[form].format(name=name, handle=handle, words=one.words, time=time)
        (embed,) = read_article(f"{one.above}\n\n{copy}\n\n{one.below}", "harbour.txt").embeds
        assert (embed.post.text, embed.post.author.handle, embed.post.author.name) == (one.words, handle, name)
        assert str(embed.post.created_day) == "2025-02-11"


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize(
    "form",
    [
        "{above}\n\n{words}\n\n{name} (@{handle}) {date}\n\n{below}",
        "{above}\n\n{below} — {date}\n\n{words}",
        "{above}\n\n{name}\n\n{words}\n\n{time}\n\n{below}",
        "{above}\n\n@{handle}\n\n{words}\n\n{date}\n\n{below}",
    ],
    ids=["no dash", "no account", "copy without account", "no time of the app"],
)
def test_prose_with_an_account_or_a_date_is_no_post(form, code):
    name, handle, _ = PEOPLE["x"]
    one = LANGUAGES[code]
    text = form.format(**one._asdict(), name=name, handle=handle, date=one.dates[0], time=one.times[0])
    assert read_article(text, "harbour.txt").embeds == ()


ABOVE, BELOW = LANGUAGES["en"].above, LANGUAGES["en"].below
CARDS = [
    pytest.param(
        "Post by @petra.vale View on Threads",
        "threads",
        "petra.vale",
        None,
        id="threads",
    ),
    pytest.param(
        "Post by @petra.vale\nView on Threads",
        "threads",
        "petra.vale",
        None,
        id="threads2",
    ),
    pytest.param(
        "Post by @petra.vale\n\nView on Threads",
        "threads",
        "petra.vale",
        None,
        id="threads3",
    ),
    pytest.param(
        "Post by @runa@tidepool.example View on Mastodon",
        "mastodon",
        "runa@tidepool.example",
        None,
        id="mast",
    ),
    pytest.param(
        "Post by @runa@tidepool.example\n\nView on Mastodon",
        "mastodon",
        "runa@tidepool.example",
        None,
        id="mast2",
    ),
    pytest.param(
        "Post by @runa@home.example@tidepool.example\nView on Mastodon",
        "mastodon",
        "runa@home.example",
        None,
        id="mast3",
    ),
    pytest.param(
        "View this post on Instagram A post shared by Edda Roche (@edda.roche)",
        "instagram",
        "edda.roche",
        None,
        id="ig",
    ),
    pytest.param(
        "View this post on Instagram\n\nA post shared by Edda Roche (@edda.roche)",
        "instagram",
        "edda.roche",
        None,
        id="ig2",
    ),
    pytest.param(
        "View this post on Instagram\n\nBread at last.\n\nA post shared by Edda Roche (@edda.roche) on Apr "
        "12, 2019 at 4:50am PDT",
        "instagram",
        "edda.roche",
        "Bread at last.",
        id="ig3",
    ),
    pytest.param(
        "> [View this post on Instagram](https://www.instagram.com/p/C9abcdefghi/)\n>\n> [Bread at last.](https://www."
        "instagram.com/p/C9abcdefghi/)\n>\n> A post shared by [Edda Roche](https://www.instagram.com/edda.roche/) "
        "(@edda.roche) on Apr 12, 2019 at 4:50am PDT",
        "instagram",
        "edda.roche",
        "Bread at last.",
        id="ig-markdown",
    ),
    pytest.param(
        "> [View this post on Instagram](https://www.instagram.com/p/C9abcdefghi/)\n>\n> [A post shared by Edda Roche "
        "(@edda.roche)](https://www.instagram.com/p/C9abcdefghi/)",
        "instagram",
        "edda.roche",
        None,
        id="ig-markdown-without-caption",
    ),
    pytest.param(
        "> [Post by @petra.vale\n>\n> View on Threads](https://www.threads.net/@petra.vale/post/C9abcdefghi)",
        "threads",
        "petra.vale",
        None,
        id="threads-markdown",
    ),
    pytest.param(
        "> [Post by @runa@tidepool.example View on Mastodon](https://tidepool.example/@runa/113986212345678901)",
        "mastodon",
        "runa@tidepool.example",
        None,
        id="mast-markdown",
    ),
    pytest.param(
        "Sieh dir diesen Beitrag auf Instagram an\n\nEin Beitrag geteilt von Edda Roche (@edda.roche)",
        "instagram",
        "edda.roche",
        None,
        id="ig-de",
    ),
    pytest.param(
        "Une publication partagée par Edda Roche (@edda.roche) le 29 Mars 2017 à 11h25 PDT",
        "instagram",
        "edda.roche",
        None,
        id="ig-fr",
    ),
    pytest.param(
        "Ver esta publicación en Instagram\n\nUna publicación compartida por Edda Roche (@edda.roche)",
        "instagram",
        "edda.roche",
        None,
        id="ig-es",
    ),
    pytest.param(
        "Ver essa foto no Instagram\n\nUm post compartilhado por Edda Roche (@edda.roche)",
        "instagram",
        "edda.roche",
        None,
        id="ig-pt",
    ),
    pytest.param(
        "Ver esta publicação no Instagram\n\nUma publicação partilhada por Edda Roche (@edda.roche)",
        "instagram",
        "edda.roche",
        None,
        id="ig-pt2",
    ),
    pytest.param(
        "Visualizza questo post su Instagram\n\nUn post condiviso da Edda Roche (@edda.roche)",
        "instagram",
        "edda.roche",
        None,
        id="ig-it",
    ),
    pytest.param(
        "Dit bericht op Instagram bekijken\n\nEen bericht gedeeld door Edda Roche (@edda.roche)",
        "instagram",
        "edda.roche",
        None,
        id="ig-nl",
    ),
    pytest.param(
        "Wyświetl ten post na Instagramie\n\nPost udostępniony przez Edda Roche (@edda.roche)",
        "instagram",
        "edda.roche",
        None,
        id="ig-pl",
    ),
    pytest.param(
        "Посмотреть эту публикацию в Instagram\n\nПубликация от Edda Roche (@edda.roche)",
        "instagram",
        "edda.roche",
        None,
        id="ig-ru",
    ),
    pytest.param(
        "Переглянути цей допис в Instagram\n\nДопис, поширений Edda Roche (@edda.roche)",
        "instagram",
        "edda.roche",
        None,
        id="ig-uk",
    ),
    pytest.param(
        "Bu gönderiyi Instagram'da gör\n\nEdda Roche (@edda.roche)'in paylaştığı bir gönderi",
        "instagram",
        "edda.roche",
        None,
        id="ig-tr",
    ),
    pytest.param(
        "عرض هذا المنشور على Instagram\n\nتمت مشاركة منشور بواسطة Edda Roche (@edda.roche)",
        "instagram",
        "edda.roche",
        None,
        id="ig-ar",
    ),
    pytest.param(
        "この投稿をInstagramで見る\n\nEdda Roche(@edda.roche)がシェアした投稿",
        "instagram",
        "edda.roche",
        None,
        id="ig-ja",
    ),
    pytest.param(
        "在 Instagram 查看这篇帖子\n\nEdda Roche (@edda.roche) 分享的帖子",
        "instagram",
        "edda.roche",
        None,
        id="ig-zh",
    ),
    pytest.param(
        "이 게시물을 Instagram에서 보기\n\nEdda Roche(@edda.roche)님의 공유 게시물",
        "instagram",
        "edda.roche",
        None,
        id="ig-ko",
    ),
    pytest.param(
        "@jorunn.bakes Rye bread, day three #rye ♬ original sound - jorunn",
        "tiktok",
        "jorunn.bakes",
        "Rye bread, day three #rye",
        id="tt",
    ),
    pytest.param(
        "@jorunn.bakes\n\nRye bread, day three #rye\n\n♬ original sound - jorunn",
        "tiktok",
        "jorunn.bakes",
        "Rye bread, day three #rye",
        id="tt2",
    ),
    pytest.param(
        '> [@jorunn.bakes](https://www.tiktok.com/@jorunn.bakes?refer=embed "@jorunn.bakes")\n>\n> Rye bread, day '
        'three #rye\n>\n> [♬ jorunn - sound](https://www.tiktok.com/music/sound-71 "♬ jorunn - sound")',
        "tiktok",
        "jorunn.bakes",
        "Rye bread, day three #rye",
        id="tt-titles-of-markdown",
    ),
    pytest.param(
        "      @jorunn.bakes\n\n      Rye bread, day three #rye\n\n      ♬ original sound - jorunn",
        "tiktok",
        "jorunn.bakes",
        "Rye bread, day three #rye",
        id="tt-indented",
    ),
    pytest.param(
        "Bread at last. A post shared by Edda Roche (@edda.roche) on Apr 3, 2021 at 7:24am PDT",
        "instagram",
        "edda.roche",
        None,
        id="ig-closing-line-behind-a-caption",
    ),
    pytest.param(
        "> Bread at last.\n>\n> A post shared by Edda Roche (@edda.roche) on Apr 3, 2021 at 7:24am PDT",
        "instagram",
        "edda.roche",
        None,
        id="ig-closing-line-in-a-quotation",
    ),
    pytest.param(
        "The sluice was left open all night\nbyu/salt_and_rope intidewatch",
        "reddit",
        "salt_and_rope",
        "The sluice was left open all night",
        id="reddit",
    ),
    pytest.param(
        "Comment\nbyu/ebb_tide from discussion intidewatch",
        "reddit",
        "ebb_tide",
        None,
        id="reddit-c",
    ),
    pytest.param(
        "The bakery closes for a week from tomorrow, because the oven has given up...\n\nPosted by Quayside "
        "Co-op on Tuesday, February 11, 2025",
        "facebook",
        None,
        "The bakery closes for a week from tomorrow, because the oven has given up...",
        id="fb",
    ),
    pytest.param(
        "The bakery closes for a week from tomorrow, because the oven has given up...\n\nPosted by Quayside "
        "Co-op on Tuesday, 11 February 2025",
        "facebook",
        None,
        "The bakery closes for a week from tomorrow, because the oven has given up...",
        id="fb-gb",
    ),
    pytest.param(
        "Die Bäckerei schließt ab morgen für eine Woche, weil der Ofen...\n\nGepostet von Quayside Co-op am "
        "Dienstag, 11. Februar 2025",
        "facebook",
        None,
        "Die Bäckerei schließt ab morgen für eine Woche, weil der Ofen...",
        id="fb-de",
    ),
    pytest.param(
        "A padaria fecha amanhã...\n\nPublicado por Quayside Co-op em Terça-feira, 11 de fevereiro de 2025",
        "facebook",
        None,
        "A padaria fecha amanhã...",
        id="fb-pt",
    ),
    pytest.param(
        "Il forno chiude da domani...\n\nPubblicato da Quayside Co-op su Martedì 11 febbraio 2025",
        "facebook",
        None,
        "Il forno chiude da domani...",
        id="fb-it",
    ),
    pytest.param(
        "Skip X post 2 by @mira_lindqvist\n\nWe will not sell it. pic.twitter.com/aB1c2D3e4f\n\nEnd of X "
        "post 2 by @mira_lindqvist",
        "x",
        "mira_lindqvist",
        "We will not sell it.",
        id="bbc-x2",
    ),
    pytest.param(
        "Skip Twitter post by Mira Lindqvist We will not sell it.    — Mira Lindqvist (@mira_lindqvist) "
        "February 11, 2025 Report End of Twitter post by @mira_lindqvist",
        "x",
        "mira_lindqvist",
        "We will not sell it.",
        id="bbc-one",
    ),
    pytest.param(
        "Allow X content?\n\nThis article contains content provided by X. We ask for your permission before "
        "anything is loaded, as they may be using cookies and other technologies. You may want to read X's "
        "cookie policy and privacy policy before accepting. To view this content choose 'accept and "
        "continue'.\n\nAccept and continue\n\nSkip X post by @mira_lindqvist\n\nAllow X content?\n\nThis "
        "article contains content provided by X.\n\nEnd of X post by @mira_lindqvist",
        "x",
        "mira_lindqvist",
        None,
        id="bbc-allow",
    ),
    pytest.param(
        "Skip Instagram post by edda.roche\n\nAllow Instagram content?\n\nThis article contains content "
        "provided by Instagram.\n\nEnd of Instagram post by edda.roche",
        "instagram",
        "edda.roche",
        None,
        id="bbc-ig",
    ),
    pytest.param(
        "Skip TikTok post by @jorunn.bakes\n\nEnd of TikTok post by @jorunn.bakes",
        "tiktok",
        "jorunn.bakes",
        None,
        id="bbc-tt",
    ),
    pytest.param(
        "Skip Facebook post by Quayside Co-op\n\nEnd of Facebook post by Quayside Co-op",
        "facebook",
        None,
        None,
        id="bbc-fb",
    ),
    pytest.param(
        "The lighthouse is open. [image or embed] — Otto Brandvold (@otto.example.org) February 11, 2025 at 9:14 AM",
        "bluesky",
        "otto.example.org",
        "The lighthouse is open.",
        id="bsky",
    ),
    pytest.param(
        "The lighthouse is open.\n\n[image or embed]\n\n— Otto Brandvold (@otto.example.org) 11. Februar 2025 um 09:14",
        "bluesky",
        "otto.example.org",
        "The lighthouse is open.",
        id="bsky2",
    ),
    pytest.param(
        "The lighthouse is open.\n— @otto.example.org February 11, 2025 at 9:14 AM",
        "bluesky",
        "otto.example.org",
        "The lighthouse is open.",
        id="bsky3",
    ),
    pytest.param(
        "The lighthouse is open.\n\n— Otto Brandvold (@otto.example.org) 2025-02-11T08:14:55.000Z",
        "bluesky",
        "otto.example.org",
        "The lighthouse is open.",
        id="bsky-iso",
    ),
    pytest.param(
        "https://t.me/harbourwatch/4821",
        "telegram",
        "harbourwatch",
        None,
        id="telegram",
    ),
    pytest.param(
        "https://www.linkedin.com/posts/quayside-coop_bread-activity-7294987654321098765-aBcD",
        "linkedin",
        "quayside-coop",
        None,
        id="linkedin",
    ),
    pytest.param(
        "https://vk.com/wall-204817365_771",
        "vk",
        None,
        None,
        id="vk",
    ),
    pytest.param(
        "https://truthsocial.com/@senator_ulm/posts/113986312345678901",
        "truthsocial",
        "senator_ulm",
        None,
        id="truth",
    ),
]


@pytest.mark.parametrize(("card", "platform", "handle", "words"), CARDS)
def test_card_is_read_as_the_post_that_it_names(card, platform, handle, words):
    (embed,) = read_article(f"{ABOVE}\n\n{card}\n\n{BELOW}", "harbour.txt").embeds
    post = embed.post
    assert (post.ref.platform, post.author.handle, post.text) == (platform, handle, words)
