"""A text that had to go is nowhere any more: not in the file, its log, or a backup made after."""

import re
import sqlite3
import zlib
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from archives import (
    VERSION,
    add,
    make_article,
    make_embed,
    make_inquiry,
    make_post,
    make_quote,
    make_report,
    opened,
)
from databases import Place, tamper
from tweetcite.errors import StoreError
from tweetcite.model import Alignment, Edit, Reason, Span, Verdict
from tweetcite.store import ImportReport, Store, open_store
from tweetcite.store.sqlite import file as sqlite_file

SECRET = "Quiberon lanternfish whisper beneath Ottoline’s cupboard, zealously unhooking thirteen marmalade barometers."
CUT = "Quiberon lanternfish whisper beneath Ottoline’s…"
OTHER = "The bakery at the corner opens at seven."
PAGE = f"<p>“Quiberon lanternfish whisper beneath Ottoline&rsquo;s cupboard,” she wrote.</p><q>{SECRET}</q>".encode()
ALONE = b"<p>An unrelated page on the price of rye.</p>"
WORDS = re.findall(r"\w{6,}", SECRET)


def edit_of(quote: str, post: str) -> Edit:
    return Edit("substituted", None, quote, post, Span(0, len(quote)), Span(0, len(post)), "major")


def judged(key: str, quote: str, text: str) -> Verdict:
    post = make_post(text, id="666")
    one = make_quote(quote, key=key)
    edits = (edit_of("cupboard", "barometers"),)
    reasons = (Reason("words-differ", f"The words differ: {text}"),)
    return Verdict(one, "altered", "major", "altered", "match", "unstated", Alignment(one, post, edits, 1.0), "archive",
                   reasons)  # fmt: skip


def fill(store: Store) -> None:
    """Store a text in all the ways in which an archive can hold one, beside others."""
    add(store, make_post(SECRET, id="666"), extra={"full_text": SECRET, "likes": 3})
    add(store, make_post(CUT, id="666", truncated=True), make_post(OTHER, id="102"))
    add(store, make_post(f"RT @runahjelm: {SECRET}", id="888", handle="echo"))
    store.add_inquiry(make_inquiry(SECRET, id="666"), version=VERSION)
    store.add_inquiry(make_inquiry(OTHER, id="102"), version=VERSION)
    article = make_article("page.html", make_embed(SECRET), make_embed(SECRET, id="666", start=300), data=PAGE)
    article = replace(article, title="Quiberon lanternfish whisper beneath Ottoline’s cupboard, says Hjelm",
                      authors=(SECRET[:80], "Ada Berg"))  # fmt: skip
    verdicts = (judged("q-1", SECRET, SECRET), judged("q-2", "unhooking thirteen", SECRET))
    store.save(replace(make_report(article), verdicts=verdicts), PAGE)
    store.save(make_report(make_article("rye.html", data=ALONE), make_quote(OTHER)), ALONE)
    assert store.verify_chain().faults == ()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A file with that archive, in which what is left of words can be looked for."""
    with opened(tmp_path / "a.db") as store:
        fill(store)
        yield store


@pytest.fixture
def either(place: Place) -> Iterator[Store]:
    """That archive in a file, then on a server."""
    with opened(place("a.db")) as store:
        fill(store)
        yield store


def list_forms(word: str) -> Iterator[bytes]:
    yield word.encode()
    yield word.casefold().encode()
    yield word.encode("utf-16-le")


def find_left(data: bytes) -> list[str]:
    """Return the words that stand in a file, plainly or packed."""
    known = data
    for start in re.finditer(rb"\x78[\x01\x5e\x9c\xda]", data):
        try:
            known += zlib.decompressobj().decompress(data[start.start() :], 100_000)
        except zlib.error:
            continue
    return [word for word in WORDS if any(form in known for form in list_forms(word))]


def read_files(folder: Path) -> bytes:
    return b"".join(file.read_bytes() for file in sorted(folder.iterdir()) if file.is_file())


def test_the_words_are_found_before(store: Store, tmp_path: Path) -> None:
    """The search that the others rest on finds them plainly, and in what is packed."""
    assert find_left(read_files(tmp_path)) == WORDS
    assert find_left(zlib.compress(SECRET.encode(), 6)) == WORDS


def test_no_word_is_left_in_the_file_its_log_or_a_backup(store: Store, tmp_path: Path) -> None:
    store.redact("x:666", "Order 17 of the harbour court", version=VERSION)

    store.back_up(tmp_path / "b.db")
    assert find_left(read_files(tmp_path)) == []
    assert store.find_posts("lanternfish").posts == []
    assert [record["id"] for record in store.export_posts()] == ["102"]


def test_the_chain_holds_and_the_audit_tells_what_was_redacted(either: Store) -> None:
    last = either.verify_chain()
    scope = either.redact("x:666", "Order 17 of the harbour court", version=VERSION)
    found = either.verify_chain()

    assert (len(scope.texts), len(scope.citations), len(scope.bodies), list(scope.articles.values())) == (
        4, 2, 2, ["page.html"],
    )  # fmt: skip
    assert found.faults == ()
    assert found.redacted > 0
    assert found.entries > last.entries
    [line] = found.redactions
    assert line.startswith("redacted x:666 on ")
    assert line.endswith(": Order 17 of the harbour court")
    assert either.prove_index().faults == ()


def test_what_is_not_the_post_stays(either: Store) -> None:
    either.redact("x:666", "asked for", version=VERSION)

    history = either.post_history("x:102")
    assert history is not None
    assert (history.post.text, len(history.observations)) == (OTHER, 1)
    with either._read() as connection:
        assert connection is not None
        rows = connection.exec_driver_sql("SELECT text FROM citation ORDER BY id").scalars().all()
    assert rows == ["", "", OTHER]


@pytest.mark.parametrize(
    "seen",
    [
        pytest.param(make_post(SECRET, id="666"), id="the post itself"),
        pytest.param(make_post("Another text of it.", id="666"), id="another text of it"),
        pytest.param(make_post(SECRET, id="777"), id="its words as another post"),
        pytest.param(make_post(SECRET.upper(), id=None), id="its words in an article"),
    ],
)
def test_the_text_is_not_stored_again_until_that_is_lifted(store: Store, tmp_path: Path, seen: object) -> None:
    store.redact("x:666", "asked for", version=VERSION)

    assert add(store, seen) == ImportReport(1, redacted=1)  # type: ignore[arg-type]
    assert find_left(read_files(tmp_path)) == []
    assert store.verify_chain().faults == ()

    assert store.lift("x:666") == 1
    assert add(store, seen).redacted == 0  # type: ignore[arg-type]
    assert store.verify_chain().faults == ()


def test_neither_an_answer_nor_an_article_brings_it_back(store: Store, tmp_path: Path) -> None:
    store.redact("x:666", "asked for", version=VERSION)

    brought = store.add_inquiry(make_inquiry(SECRET, id="666"), version=VERSION)
    stored = store.save(make_report(make_article("again.html", make_embed(SECRET), data=PAGE)), PAGE)

    assert (brought.outcome, brought.gains, stored) == ("present", ("redacted",), False)
    assert find_left(read_files(tmp_path)) == []
    assert store.verify_chain().faults == ()


@pytest.mark.parametrize(
    ("quoted", "data", "is_stored"),
    [
        pytest.param(SECRET, b"another page", False, id="its words"),
        pytest.param(OTHER, PAGE, False, id="the page that had to go"),
        pytest.param(OTHER, b"another page", True, id="other words on another page"),
    ],
)
def test_an_article_that_quotes_it_is_judged_but_not_stored(
    either: Store, quoted: str, data: bytes, is_stored: bool
) -> None:
    either.redact("x:666", "a court asks", version=VERSION)

    assert either.save(make_report(make_article("again.html", data=data), make_quote(quoted)), data) is is_stored


def test_doing_it_again_changes_nothing(either: Store) -> None:
    either.redact("x:666", "asked for", version=VERSION)
    before = either.verify_chain()
    scope = either.redact("x:666", "asked for", version=VERSION)

    assert not scope.holds_any
    assert either.verify_chain() == before


def test_a_list_of_what_would_go_changes_nothing(either: Store) -> None:
    before = either.verify_chain()

    assert either.find_scope("x:666") is not None
    assert either.find_scope("x:999") is None
    assert either.verify_chain() == before


def test_an_archive_that_is_opened_again_is_still_guarded(store: Store, tmp_path: Path) -> None:
    store.redact("x:666", "asked for", version=VERSION)

    with open_store(tmp_path / "a.db") as again, again._read() as connection:
        assert connection is not None
        query = "SELECT count(*) FROM sqlite_master WHERE type = 'trigger'"
        assert connection.exec_driver_sql(query).scalar() == 14


def test_a_reader_keeps_the_words_in_the_log_which_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlite_file, "BUSY_SECONDS", 0.2)
    with opened(tmp_path / "a.db") as store, closing(sqlite3.connect(tmp_path / "a.db")) as reader:
        fill(store)
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM post").fetchall()
        with pytest.raises(StoreError, match=r"may still hold them \(its log is being read by another program\)"):
            store.redact("x:666", "A court asked.", version=VERSION)
        reader.rollback()

        store.redact("x:666", "A court asked.", version=VERSION)
        assert find_left(read_files(tmp_path)) == []
        assert store.verify_chain().faults == ()


@pytest.mark.parametrize("column", ["text_sha256", "words_sha256"])
def test_a_digest_that_a_redaction_left_cannot_be_changed_unnoticed(either: Store, column: str) -> None:
    either.redact("x:666", "A court asked.", version=VERSION)
    first = "(SELECT min(id) FROM post_version WHERE text = '')"
    tamper(either, f"UPDATE post_version SET {column} = 'redacted:0' WHERE id = {first}")

    assert any("its digest is not that of its" in fault for fault in either.verify_chain().faults)
