"""What Instagram's own snippet says around a caption, in the languages that it is handed out in."""

import re
from functools import cache

from tweetcite.platforms.instagram.addresses import HANDLE

# What opens an embed, in the languages of Instagram's own snippet.
VIEW = (
    "View this post on Instagram",
    "Sieh dir diesen Beitrag auf Instagram an",
    "Voir cette publication sur Instagram",
    "Afficher cette publication sur Instagram",
    "Ver esta publicación en Instagram",
    "Ver essa foto no Instagram",
    "Ver esta publicação no Instagram",
    "Ver esse post no Instagram",
    "Ver este post no Instagram",
    "Visualizza questo post su Instagram",
    "Dit bericht op Instagram bekijken",
    "Wyświetl ten post na Instagramie",
    "Bu gönderiyi Instagram'da gör",
    "Посмотреть эту публикацию в Instagram",
    "Переглянути цей допис в Instagram",
    "Visa detta inlägg på Instagram",
    "Se dette opslag på Instagram",
    "Se dette innlegget på Instagram",
    "Näytä tämä julkaisu Instagramissa",
    "Zobrazit příspěvek na Instagramu",
    "A bejegyzés megtekintése az Instagramon",
    "Lihat postingan ini di Instagram",
    "Vezi această postare pe Instagram",
    "Prikaži ovu objavu na Instagramu.",
    "Pogledajte ovu objavu na Instagramu.",
    "Zobraziť tento príspevok na Instagrame",
    "Вижте тази публикация в Instagram.",
    "Δείτε αυτή τη δημοσίευση στο Instagram.",
    "Xem bài viết này trên Instagram",
    "ดูโพสต์นี้บน Instagram",
    "इस पोस्ट को Instagram पर देखें",
    "הצג פוסט זה באינסטגרם",
    "הצג את הפוסט הזה באינסטגרם",
    "عرض هذا المنشور على Instagram",
    "この投稿をInstagramで見る",
    "이 게시물을 Instagram에서 보기",
    "在 Instagram 查看这篇帖子",
    "在 Instagram 查看這則貼文",
)
# What stands before the account in the closing line, and what behind it.
BEFORE = (
    "A post shared by",
    "A photo shared by",
    "A video shared by",
    "A photo posted by",
    "A video posted by",
    "Ein Beitrag geteilt von",
    "Ein von",
    "Une publication partagée par",
    "Une photo publiée par",
    "Una publicación compartida por",
    "Una publicación compartida de",
    "Una foto publicada por",
    "Uma publicação compartilhada por",
    "Uma publicação partilhada por",
    "Um post compartilhado por",
    "Uma foto publicada por",
    "Un post condiviso da",
    "Una foto pubblicata da",
    "Een bericht gedeeld door",
    "Een foto die is geplaatst door",
    "Post udostępniony przez",
    "Публикация от",
    "Допис, поширений",
    "Ett inlägg delat av",
    "Et opslag delt af",
    "Et innlegg delt av",
    "Příspěvek sdílený",
    "Sebuah kiriman dibagikan oleh",
    "O postare distribuită de",
    "Objavu dijeli",
    "Príspevok, ktorý zdieľa",
    "Публикация, споделена от",
    "Η δημοσίευση κοινοποιήθηκε από το χρήστη",
    "Bài viết do",
    "โพสต์ที่แชร์โดย",
    "פוסט משותף על ידי",
    "تمت مشاركة منشور بواسطة",
)
BEHIND = (
    "がシェアした投稿",
    "님의 공유 게시물",
    "分享的帖子",
    "分享的貼文",
    "'in paylaştığı bir gönderi",
    "द्वारा साझा की गई पोस्ट",
    "jakama julkaisu",
    "által megosztott bejegyzés",
)
# Around what is written from left to right in an Arabic or Hebrew line.
TURN = "[\u200e\u200f\u202a-\u202e\u2066-\u2069]"
_TURNS = TURN + "{0,3}"
ACCOUNT_OPENS = rf"[(（]\s?{_TURNS}[@＠]{_TURNS}(?P<handle>{HANDLE}){_TURNS}\s?"
ACCOUNT_ENDS = "[)）]"
ACCOUNT = ACCOUNT_OPENS + ACCOUNT_ENDS


@cache
def closing() -> re.Pattern[str]:
    """Return the pattern of a closing line of any language; one of an unknown language has the account only."""
    before = "|".join(map(re.escape, BEFORE))
    return re.compile(
        rf"(?:(?P<lead>{before})[\s\u200e\u200f]{{0,5}})?(?P<name>[^\n]{{0,120}}?)\s{{0,3}}{ACCOUNT}(?P<rest>[^\n]{{0,120}})$"
    )


def is_label(words: str) -> bool:
    words = words.replace("’", "'").strip(" .\u00a0")
    return any(words == label for label in VIEW)
