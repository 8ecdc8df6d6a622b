"""What an app shows around the words of a post, which a copy of the screen holds with them: whom the post answers, that
it was translated or cut, what readers added, a post that it quotes, a poll.
"""

import re
from functools import cache
from re import Match

from tweetcite.text import fold

# The words of X's app, in the languages that it is used in here.
_ANSWERS = (
    "Replying to",
    "Antwort an",
    "En réponse à",
    "Respondiendo a",
    "En respuesta a",
    "Em resposta a",
    "Respondendo a",
    "In risposta a",
    "Als antwoord op",
    "W odpowiedzi do",
    "В ответ",
    "У відповідь",
    "Yanıt olarak",
    "رداً على",
    "ردًا على",
    "در پاسخ به",
    "בתגובה ל",
    "返信先",
    "回复",
    "回覆",
    "Membalas",
    "Svarar",
)
_ANSWERED_BEHIND = ("adlı kişiye yanıt olarak", "adlı kullanıcıya yanıt olarak", "को जवाब दे रहे हैं", "님에게 보내는 답글")
_QUOTES = (
    "Quote",
    "Quote Tweet",
    "Zitat",
    "Zitieren",
    "Citation",
    "Citer",
    "Cita",
    "Citar",
    "Citação",
    "Citazione",
    "Citaat",
    "Citeren",
    "Cytat",
    "Cytuj",
    "Цитата",
    "Цитировать",
    "Цитувати",
    "Alıntı",
    "Alıntıla",
    "اقتباس",
    "نقل قول",
    "ציטוט",
    "कोट",
    "कोट करें",
    "引用",
    "인용",
    "Kutipan",
    "Kutip",
    "Citat",
)
_BUTTONS = (
    *("Show more", "Mehr anzeigen", "Voir plus", "Afficher plus", "Mostrar más", "Mostrar mais", "Mostra altro"),
    *("Meer weergeven", "Meer tonen", "Pokaż więcej", "Показать ещё", "Показати більше", "Daha fazla göster"),
    *("عرض المزيد", "نمایش بیشتر", "הצג עוד", "और दिखाएँ", "さらに表示", "더 보기", "显示更多", "顯示更多"),
    *("Tampilkan lebih banyak", "Visa mer"),
    *("Translate post", "Translate Tweet", "Show translation", "See translation", "Show original"),
    *("Post übersetzen", "Tweet übersetzen", "Traduire le post", "Traduire le Tweet", "Voir la traduction"),
    *("Traducir post", "Traducir Tweet", "Traduzir post", "Traduzir Tweet", "Traduci post", "Post vertalen"),
    *("Przetłumacz wpis", "Перевести пост", "Перекласти пост", "Gönderiyi çevir", "Tweeti çevir"),
    *("ترجمة المنشور", "ترجم المنشور", "ترجمه پست", "תרגם פוסט", "תרגום פוסט", "पोस्ट का अनुवाद करें", "ポストを翻訳"),
    *("ポストを翻訳する", "게시물 번역하기", "翻译帖子", "翻譯貼文", "Terjemahkan postingan", "Översätt inlägg"),
    *("Rate this translation", "Übersetzung bewerten", "Évaluez cette traduction", "Califica esta traducción"),
    *("Avalie esta tradução", "Valuta questa traduzione", "Beoordeel deze vertaling", "Oceń to tłumaczenie"),
    *("Оцените этот перевод", "Оцініть цей переклад", "Bu çeviriyi değerlendir", "قيّم هذه الترجمة", "给此翻译评分"),
    *("この翻訳を評価", "이 번역 평가하기", "Nilai terjemahan ini"),
    *("Last edited", "Zuletzt bearbeitet", "Dernière modification", "Última edición", "Última edição"),
    *("Ultima modifica", "Laatst bewerkt", "Ostatnio edytowano", "Последнее изменение", "Востаннє відредаговано"),
    *("Son düzenleme", "آخر تعديل", "آخرین ویرایش", "נערך לאחרונה", "最終更新", "마지막 수정", "最后编辑于"),
    *("最後編輯於", "Terakhir diedit", "Senast redigerat"),
)
_TRANSLATED = (
    *("Translated from", "Übersetzt aus", "Traduit de", "Traduit du", "Traducido de", "Traducido del", "Traduzido de"),
    *("Traduzido do", "Tradotto da", "Tradotto dal", "Vertaald uit", "Przetłumaczono z", "Переведено с"),
    *(
        "Перекладено з",
        "تمت الترجمة من",
        "مترجم من",
        "ترجمه شده از",
        "תורגם מ",
        "翻译自",
        "翻譯自",
        "Diterjemahkan dari",
    ),
    "Översatt från",
)
_TRANSLATED_BEHIND = ("dilinden çevrildi", "से अनुवाद किया गया", "からの翻訳", "から翻訳", "에서 번역됨")
_NOTES = (
    *("Readers added context", "Leser haben Kontext hinzugefügt", "Leser haben zusätzlichen Kontext"),
    *("Les lecteurs ont ajouté", "Los lectores agregaron contexto", "Los lectores han añadido contexto"),
    *("Os leitores adicionaram contexto", "I lettori hanno aggiunto", "Lezers hebben context toegevoegd"),
    *("Czytelnicy dodali kontekst", "Читатели добавили контекст", "Читачі додали контекст", "Okuyucular bağlam ekledi"),
    *(
        "أضاف القراء سياق",
        "קוראים הוסיפו הקשר",
        "पाठकों ने संदर्भ जोड़ा",
        "閲覧したユーザーが他のユーザー",
        "독자들이 추가한",
    ),
    *("读者添加了", "讀者新增了", "Pembaca menambahkan konteks", "Läsare har lagt till"),
)
# The app's list of posts: the day, or how long ago, stands behind the account, and counts alone below the words.
_NUMBER = r"\d[\d.,]{0,6}[KkMm]?"
_NAMED = rf"{_NUMBER}[ \t][^\W\d_]{{3,15}}"
COUNTS_END = (
    rf"(?m:^{_NUMBER}(?:[ \t]{{1,4}}{_NUMBER}){{2,4}}[ \t]*$|^{_NUMBER}[ \t]*(?:\n{_NUMBER}[ \t]*){{2,4}}$"
    rf"|^{_NAMED}(?:[ \t·,]{{1,3}}{_NAMED}){{1,4}}[ \t]*$)"
)
"""The counts that close a post in a list of an app."""
_LONGEST_LISTED = 600
_LONGEST_LABEL, _MOST_ANSWERED = 60, 8
_ACCOUNTS = re.compile(r"(?:[^\w@]|[@＠][\w.-]{1,80}|[^\W\d_]{1,6}(?=\s[@＠\d])|\d{1,3}\s\w{1,12}(?=\s*\Z))*")
_ACCOUNT = re.compile(r"[^\n@]{0,80}[@＠][\w.-]{1,80}(?:@[\w.-]{1,80})?(?:\s?·[^\n]{0,30})?")
_SHARE = re.compile(r"\d{1,3}(?:[.,]\d)?\s?%")
_VOTES = re.compile(r"\d[\d.,\s]{0,12}\s?[KkMm]?\s?[^\W\d_][^\n@·]{0,30}·[^\n@]{1,30}")


def read_listed_head(start: Match[str], words: str) -> str | None:
    """Return what the head of a post in a list says of its time; None where it says nothing, so that it is no list."""
    head = start.group().partition("·")[2].strip()
    return head if head and len(words) <= _LONGEST_LISTED else None


def is_answer(name: str) -> bool:
    """Tell whether a line over an account says that the post answers it, so that it is nobody's name."""
    label = _fold(name)
    return label in _labels()[0] or label.endswith(_behind()[0])


def is_quote(line: str) -> bool:
    """Tell whether a line says that below it stands a post which the one above quotes."""
    return _fold(line) in _labels()[1]


def trim_copy(words: str) -> str:
    """Return the words of a post without what an app shows around them."""
    lines = words.split("\n")
    end = _find_end(lines)
    start = _skip_answered(lines[:end])
    while start < end and (not lines[start].strip() or _says_translated(lines[start])):
        start += 1
    while end > start and (not lines[end - 1].strip() or _fold(lines[end - 1]) in _labels()[2]):
        end -= 1
    end = _drop_poll(lines, start, end)
    return "\n".join(lines[start:end])


def _find_end(lines: list[str]) -> int:
    """Return the index of the line that opens what is not the post's: a note of readers, a quoted post."""
    for index, line in enumerate(lines):
        is_short = index > 0 and 0 < len(line) <= _LONGEST_LABEL * 2
        if is_short and _fold(line).startswith(_notes()):
            return index
        if is_short and is_quote(line) and any(map(_ACCOUNT.fullmatch, lines[index + 1 : index + 4])):
            return index
    return len(lines)


def _skip_answered(lines: list[str]) -> int:
    """Return the index of the first line below those that say whom a post answers."""
    first = lines[0].partition("@")[0] if lines else ""
    if not any(_ACCOUNT.fullmatch(line) or "@" in line for line in lines[:2]):
        return 0
    if is_answer(first) and _ACCOUNTS.fullmatch(lines[0][len(first) :]):
        at = 1
    elif _fold(lines[0]).endswith(_behind()[0]):
        return 1
    else:
        return 0
    while at < min(len(lines), _MOST_ANSWERED) and _is_answered(lines, at):
        at += 1
    return at


def _is_answered(lines: list[str], at: int) -> bool:
    """Tell whether a line goes on with the accounts that a post answers: one of them alone, or a word between two."""
    if lines[at].strip().startswith(("@", "＠")):
        return _ACCOUNTS.fullmatch(lines[at]) is not None
    return len(lines[at].strip()) <= 5 and at + 1 < len(lines) and lines[at + 1].startswith(("@", "＠"))


def _drop_poll(lines: list[str], start: int, end: int) -> int:
    """Return the index behind the words above a poll: answers, each with its share below, and the number of votes."""
    at = end - 1
    if at - start < 4 or not _VOTES.fullmatch(lines[at].strip()) or not _SHARE.fullmatch(lines[at - 1].strip()):
        return end
    while at - 2 > start and _SHARE.fullmatch(lines[at - 1].strip()):
        at -= 2
    return at


def _says_translated(line: str) -> bool:
    label = _fold(line)
    return len(line) <= _LONGEST_LABEL and (label.startswith(_translated()) or label.endswith(_behind()[1]))


def _fold(line: str) -> str:
    return fold(line.strip(" \t\u00a0:：·-\u200e\u200f"))


@cache
def _labels() -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    return frozenset(map(_fold, _ANSWERS)), frozenset(map(_fold, _QUOTES)), frozenset(map(_fold, _BUTTONS))


@cache
def _behind() -> tuple[tuple[str, ...], tuple[str, ...]]:
    return tuple(map(_fold, _ANSWERED_BEHIND)), tuple(map(_fold, _TRANSLATED_BEHIND))


@cache
def _translated() -> tuple[str, ...]:
    return tuple(map(_fold, _TRANSLATED))


@cache
def _notes() -> tuple[str, ...]:
    return tuple(map(_fold, _NOTES))
