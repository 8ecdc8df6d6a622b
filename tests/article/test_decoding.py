"""Whatever the encoding, the same text comes out; what is no text is refused in one line."""

import pytest

from tweetcite.article import read_article
from tweetcite.article.decoding import decode, find_lines, is_garbled, mend_text
from tweetcite.errors import InputError

LATIN = "Café “Zur Brücke” — né en été\n\nMatilde Öhrn’s reply was “naïve”.\n"
RUSSIAN = "Министр сказал, что мост откроют в четверг. «Ни рубля больше», написала Анна Кольцова.\n" * 4
HEBREW = "ראש העיר אמר שהגשר ייפתח ביום חמישי, ולא ישולם עוד שקל אחד. כך כתבה דנה לוי.\n" * 4
JAPANESE = "市長は橋を木曜日に開くと述べた。「一円も払わない」と山田は書いた。\n" * 4


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        pytest.param(LATIN, "utf-8", id="utf-8"),
        pytest.param(LATIN, "utf-8-sig", id="utf-8 with a mark"),
        pytest.param(LATIN, "utf-16", id="utf-16 with a mark"),
        pytest.param(LATIN, "utf-16-le", id="utf-16 little without a mark"),
        pytest.param(LATIN, "utf-16-be", id="utf-16 big without a mark"),
        pytest.param(LATIN, "utf-32", id="utf-32 with a mark"),
        pytest.param(LATIN, "cp1252", id="cp1252"),
        pytest.param(RUSSIAN, "windows-1251", id="windows-1251"),
        pytest.param(RUSSIAN.replace("«", "").replace("»", ""), "koi8-r", id="koi8-r"),
        pytest.param(JAPANESE, "shift_jis", id="shift_jis"),
        pytest.param(JAPANESE, "euc_jp", id="euc-jp"),
    ],
)
def test_text_is_the_same_in_every_encoding(text, encoding):
    assert decode(text.encode(encoding)).text == text


@pytest.mark.parametrize(
    ("text", "label"),
    [
        pytest.param(
            LATIN.replace("“", '"').replace("”", '"').replace("’", "'").replace("—", "-"), "iso-8859-1", id="latin-1"
        ),
        pytest.param(LATIN, "windows-1252", id="windows-1252"),
        pytest.param(RUSSIAN, "windows-1251", id="windows-1251"),
        pytest.param(HEBREW, "iso-8859-8", id="iso-8859-8"),
        pytest.param(HEBREW, "windows-1255", id="windows-1255"),
        pytest.param(JAPANESE, "shift_jis", id="shift_jis"),
        pytest.param(JAPANESE, "iso-2022-jp", id="iso-2022-jp"),
        pytest.param("Kıyıdaki köprü perşembe günü açılacak.", "iso-8859-9", id="iso-8859-9"),
        pytest.param("市长说大桥将于星期四开放。", "gb2312", id="gb2312"),
    ],
)
@pytest.mark.parametrize(
    "head",
    [
        pytest.param('<meta charset="{}">', id="meta charset"),
        pytest.param("<META http-equiv='Content-Type' content='text/html; charset={}'>", id="http-equiv"),
    ],
)
def test_declared_encoding_counts(text, label, head):
    article = read_article(f"<html><head>{head.format(label)}</head><body><p>{text}</p>".encode(label), "page.html")
    assert " ".join(article.text.split()) == " ".join(text.split())
    assert article.problems == ()


def test_valid_utf8_goes_before_a_wrong_declaration():
    assert "“Nein”" in decode('<meta charset="iso-8859-1"><p>“Nein”</p>'.encode()).text


@pytest.mark.parametrize("label", ["hex", "utf-7", "rot13", "nonsense", "undefined"])
def test_declared_codec_that_is_no_encoding_is_passed_over(label):
    assert decode(f'<meta charset="{label}"><p>“Nein”</p>'.encode()).text.endswith("“Nein”</p>")


def test_damaged_bytes_are_replaced_and_told():
    decoded = decode("Die Brücke bleibt offen, sagte Öhrn, für alle und überall.\n".encode() * 20 + b"x\xff\xfey\n")
    assert decoded.encoding == "utf-8"
    assert decoded.text.endswith("x\ufffd\ufffdy\n")
    assert [p.code for p in decoded.problems] == ["undecodable"]
    assert "line 21" in decoded.problems[0].message


def test_guessed_encoding_is_told():
    assert [p.code for p in decode(RUSSIAN.encode("cp1251")).problems] == ["encoding-guessed"]


def test_a_few_zero_bytes_in_a_page_are_blanks_and_told():
    page = b"<html><body><p>The mayor\x00\x00 said no.</p>\n" + b"<p>The board met on Monday.</p>\n" * 200
    article = read_article(page, "harbour.html")
    assert article.text.startswith("The mayor said no.")
    assert [(p.code, "2 NUL bytes" in p.message) for p in article.problems] == [("undecodable", True)]


@pytest.mark.parametrize(
    ("data", "said"),
    [
        pytest.param(b"", "is empty", id="empty"),
        pytest.param(b"\xef\xbb\xbf", "nothing but blanks", id="only a mark"),
        pytest.param(b" \r\n\t ", "nothing but blanks", id="only blanks"),
        pytest.param(b"%PDF-1.7\n1 0 obj", "is a PDF", id="pdf"),
        pytest.param(b"PK\x03\x04\x14\x00", "ZIP", id="zip"),
        pytest.param(b"\x89PNG\r\n\x1a\n\x00", "a picture", id="png"),
        pytest.param(b"\xff\xd8\xff\xe0\x00", "a picture", id="jpeg"),
        pytest.param(b"\x1f\x8b\x08\x00", "compressed", id="gzip"),
        pytest.param(b"SQLite format 3\x00", "a database", id="database"),
        pytest.param(b"The mayor\x00 said", "is not text", id="a zero byte"),
        pytest.param(bytes(range(256)) * 9, "is not text", id="bytes of all kinds"),
        pytest.param(b"a" * (20 * 1024 * 1024 + 1), "larger than 20 MiB", id="too large"),
    ],
)
def test_what_is_no_text_is_refused_in_one_line(data, said):
    with pytest.raises(InputError, match=said) as caught:
        read_article(data, "harbour.txt")
    assert str(caught.value).startswith("harbour.txt: ")
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("garbled", "meant"),
    [
        pytest.param("â€œNo,â€\x9d she said", "“No,” she said", id="double marks"),
        pytest.param("donâ€™t", "don’t", id="apostrophe"),
        pytest.param("CafÃ© MÃ¼ller", "Café Müller", id="letters"),
        pytest.param("a â€” b â€¦", "a — b …", id="dash and ellipsis"),
        pytest.param("Ð¿Ñ€Ð¸Ð²ÐµÑ‚", "привет", id="cyrillic"),
        pytest.param("ðŸ˜€ yes", "😀 yes", id="emoji"),
    ],
)
def test_garbled_passages_are_mended(garbled, meant):
    assert is_garbled(garbled)
    assert mend_text(garbled) == meant


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("São João, SÃO PAULO, maçã", id="portuguese"),
        pytest.param("Ærø, Ålesund, Ñuñoa", id="capitals"),
        pytest.param("ｆｕｌｌ width ﬁ ligature", id="width forms"),
        pytest.param("“curly” ‘marks’ &amp; entities", id="marks and entities"),
        pytest.param("2 × 3 Â", id="a lone sign"),
        pytest.param(RUSSIAN, id="russian"),
        pytest.param(JAPANESE, id="japanese"),
    ],
)
def test_sound_text_stays_as_it_is(text):
    assert not is_garbled(text)
    assert mend_text(text) == text


@pytest.mark.parametrize("form", ["text", "html"])
def test_places_lead_to_the_garbled_file(form):
    body = "Erste Zeile.\n\nâ€œGrÃ¼ÃŸeâ€\x9d, schrieb Ã–hrn: zzz\n"
    source = body if form == "text" else f"<html><body><p>{body}</p></body></html>"
    article = read_article(source)
    assert "“Grüße”, schrieb Öhrn: zzz" in article.text
    assert [p.code for p in article.problems] == ["mojibake-repaired"]
    line, column = article.places.locate(article.text.index("zzz"))
    assert source.split("\n")[line - 1][column - 1 :].startswith("zzz")


@pytest.mark.parametrize(
    ("text", "starts"),
    [
        pytest.param("", (0,), id="nothing"),
        pytest.param("a\nb", (0, 2), id="line feed"),
        pytest.param("a\r\nb\r\n", (0, 3, 6), id="both"),
        pytest.param("a\rb\r\nc\n\rd", (0, 2, 5, 7, 8), id="mixed"),
        pytest.param("a\u2028b\x0bc\x85d", (0,), id="other separators end no line"),
    ],
)
def test_each_kind_of_line_end_counts_once(text, starts):
    assert find_lines(text) == starts
