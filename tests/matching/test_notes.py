"""Notes that a word is the original's ([sic]): they add no words, and alone they alter nothing."""

import pytest

from sayings import edits_of

NOTED = [
    pytest.param("en", "Teh [sic] pier was shut for three days", "Teh pier was shut for three days", id="en"),
    pytest.param("en", "Teh pier (sic!) was shut (again)", "Teh pier was shut (again)", id="en-post-has-brackets"),
    pytest.param("en", "Teh pier (sic) was shut by a sick joke", "Teh pier was shut by a sick joke", id="en-in-a-word"),
    pytest.param("de", "Der Steg kostet 3,5 (sic) Mio. Euro", "Der Steg kostet 3,5 Mio. Euro", id="de-in-a-number"),
    pytest.param("fr", "Les port (sic !) est fermé", "Les port est fermé", id="fr-spaced"),
    pytest.param("es", "Haora [sic] cierran el puerto", "Haora cierran el puerto", id="es"),
    pytest.param("ru", "Причал закрыто [так в оригинале] до мая", "Причал закрыто до мая", id="ru"),
    pytest.param("ar", "الميناء مغلقا (كذا) منذ ثلاثة أيام", "الميناء مغلقا منذ ثلاثة أيام", id="ar"),
    pytest.param("ar", "قيمته 3.5 مليون (sic!) يورو", "قيمته 3.5 مليون يورو", id="ar-in-a-number"),
    pytest.param("ja", "港は三日間締まった（原文ママ）そうです", "港は三日間締まったそうです", id="ja"),
    pytest.param("ja", "港は三日間締まった〔原文のまま〕そうです", "港は三日間締まったそうです", id="ja-shell"),
    pytest.param("zh", "港口关必（原文如此）三天了", "港口关必三天了", id="zh"),
    pytest.param("ko", "항구가 닫엇다(원문 그대로) 사흘간", "항구가 닫엇다 사흘간", id="ko"),
]
ALTERED = [
    pytest.param("en", "The [sic] pier was shut for three days", "Teh pier was shut for three days", id="en-mended"),
    pytest.param("en", "Teh sic pier was shut for three days", "Teh pier was shut for three days", id="en-no-bracket"),
    pytest.param("de", "Der Steg kostet 5,3 (sic) Mio. Euro", "Der Steg kostet 3,5 Mio. Euro", id="de-number"),
    pytest.param("ja", "港は五日間締まった（原文ママ）そうです", "港は三日間締まったそうです", id="ja-number"),
    pytest.param("ar", "الميناء مفتوح (كذا) منذ ثلاثة أيام", "الميناء مغلق منذ ثلاثة أيام", id="ar-opposite"),
]
WIDE = [
    pytest.param("ja", "［市長］は港を五月に売ります", "彼は港を五月に売ります", id="ja-square"),
    pytest.param("ja", "市長（青柳）は港を五月に売ります", "市長は港を五月に売ります", id="ja-round"),
    pytest.param("zh", "〔市长〕五月卖掉了港口", "他五月卖掉了港口", id="zh-shell"),
]


@pytest.mark.parametrize(("code", "quote", "post"), NOTED)
def test_a_note_alters_nothing(code: str, quote: str, post: str) -> None:
    """Whatever its bracket and its language, and also inside a number, a note is a disclosed edit of no weight."""
    edits = [e for e in edits_of(quote, post, code) if e.kind != "typographic"]
    assert [(e.kind, e.topic, e.severity) for e in edits] == [("disclosed", "sic", "none")]


@pytest.mark.parametrize(("code", "quote", "post"), ALTERED)
def test_a_note_excuses_nothing(code: str, quote: str, post: str) -> None:
    """A change beside a note is a change."""
    assert "substantive" in {e.kind for e in edits_of(quote, post, code)}


@pytest.mark.parametrize(("code", "quote", "post"), WIDE)
def test_wide_brackets_are_brackets(code: str, quote: str, post: str) -> None:
    """Brackets as wide as a character disclose what they hold."""
    assert [(e.kind, e.topic, e.severity) for e in edits_of(quote, post, code)] == [("disclosed", "bracket", "none")]
