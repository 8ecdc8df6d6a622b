from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from archives import VERSION, add, make_article, make_embed, make_post, make_report, opened
from databases import Place
from tweetcite.model import Post
from tweetcite.store import Store, open_store
from tweetcite.store.observations import AGAIN, Inquiry, Seen, next_look

NOON = datetime(2031, 5, 4, 12, tzinfo=UTC)
URL = "https://cdn.example/101"
HTTP = {"url": URL, "status": 200, "headers": {"etag": '"v1"', "last-modified": "Sun, 04 May 2031 11:00:00 GMT"}}


@pytest.fixture
def store(place: Place) -> Iterator[Store]:
    with opened(place("posts.db")) as store:
        yield store


def make_seen(text: str = "Lamps wanted.", at: datetime = NOON, **changes: object) -> Seen:
    post = make_post(text, origin="api", seen_in=URL, **changes)
    return Seen(post, at, text.encode(), HTTP)


def look(store: Store, *seen: Seen, outcome: str = "present", at: datetime = NOON) -> str:
    """Store one look and return its outcome."""
    inquiry = Inquiry(make_post().ref, outcome, at, 200, seen)  # type: ignore[arg-type]
    return store.add_inquiry(inquiry, version=VERSION).outcome


def looks_of(store: Store) -> list[tuple[str, str]]:
    history = store.post_history("x:101")
    assert history is not None
    return [(one.seen_at, one.outcome) for one in history.observations]


def test_every_look_is_a_row_and_the_same_text_is_stored_once(store: Store) -> None:
    for hours in range(3):
        look(store, make_seen(at=NOON + timedelta(hours=hours)), at=NOON + timedelta(hours=hours))

    assert looks_of(store) == [(f"2031-05-04T{12 + hours}:00:00Z", "present") for hours in range(3)]
    history = store.post_history("x:101")
    assert history is not None
    [text] = history.texts
    assert (text.text, len(text.looks), text.looks[0].origin) == ("Lamps wanted.", 1, "api")
    assert store.verify_chain().whole


def test_other_words_at_the_same_address_are_a_change(store: Store) -> None:
    texts = ("Three lamps.", "Four lamps.", "Four  lamps!", "Four lamps.")
    assert [look(store, make_seen(text)) for text in texts] == ["present", "changed", "present", "present"]


def test_a_cut_text_or_the_embed_of_an_article_proves_no_change(store: Store) -> None:
    add(store, make_post("Quite other words, from a file."))
    assert look(store, make_seen("Three lamps and a ket…", truncated=True)) == "present"
    assert look(store, make_seen("Three lamps and a kettle.")) == "present"
    assert look(store, make_seen("Three lamps and…", truncated=True)) == "present"


def test_a_post_that_is_gone_keeps_its_text_and_the_answer_that_said_so(store: Store, place: Place) -> None:
    look(store, make_seen())
    refusal = (URL, b'{"tombstone":{}}', {"url": URL, "status": 200})
    store.add_inquiry(Inquiry(make_post().ref, "absent", NOON, 200, (), refusal), version=VERSION)

    history = store.post_history("x:101")
    assert history is not None
    assert [one.outcome for one in history.observations] == ["present", "absent"]
    assert history.post.text == "Lamps wanted."
    assert len(history.links) == 2
    assert store.verify_chain().whole


def test_a_look_for_an_unknown_post_makes_no_text(store: Store) -> None:
    look(store, outcome="suspended")

    history = store.post_history("x:101")
    assert history is not None
    assert (history.post.text, history.texts) == (None, ())
    assert list(store.export_posts()) == []
    assert not store.has_independent(make_post().ref)


def test_what_an_article_shows_still_completes_a_post_that_was_looked_for_in_vain(store: Store) -> None:
    """A look is no independent copy."""
    look(store, outcome="absent")
    embed = make_embed("Lamps wanted.", id="101", how="blockquote")
    store.save(make_report(make_article("a.html", embed)), b"storm")

    history = store.post_history("x:101")
    assert history is not None
    assert history.post.text == "Lamps wanted."
    assert not store.has_independent(make_post().ref)


@pytest.mark.parametrize(
    ("post", "whole"),
    [
        pytest.param(make_post("Lamps.", origin="api"), True, id="api"),
        pytest.param(make_post("Lamps.", origin="wayback"), True, id="archive"),
        pytest.param(make_post("Lamps.", origin="import"), True, id="import"),
        pytest.param(make_post("Lamps and…", origin="api", truncated=True), False, id="cut"),
        pytest.param(make_post("Lamps.", origin="embed", seen_in="a.html"), False, id="embed"),
    ],
)
def test_only_a_whole_text_from_elsewhere_makes_asking_needless(store: Store, post: Post, whole: bool) -> None:
    add(store, post)
    assert store.has_independent(post.ref) is whole


def test_the_last_answer_of_an_address_is_kept_with_its_headers(store: Store) -> None:
    assert store.find_response(URL) is None
    look(store, make_seen("One."))
    look(store, make_seen("Two."))

    kept = store.find_response(URL)
    assert kept is not None
    assert (kept.body, kept.headers["etag"]) == (b"Two.", '"v1"')


def test_what_was_fetched_is_exported_and_imported_again(store: Store, place: Place) -> None:
    from tweetcite.exchange.native import read_native, write_native

    look(store, make_seen())
    lines = list(write_native(store.export_posts()))
    with opened(place("other.db")) as other:
        records = [item for item in read_native(lines) if isinstance(item, tuple)]
        other.add_posts(records, source="x", sha256=None, version=VERSION)
        assert list(write_native(other.export_posts())) == lines
    assert b'"etag":' in lines[0]


# --- looking again -------------------------------------------------------------------------------------------------


def test_a_post_is_due_after_35_minutes_a_day_a_week_and_a_month(store: Store) -> None:
    look(store, make_seen())
    looked = []
    now = NOON
    while now < NOON + timedelta(days=60):
        now += timedelta(minutes=5) if now < NOON + timedelta(hours=2) else timedelta(hours=1)
        if store.find_due(now):
            looked.append(now - NOON)
            look(store, make_seen(), at=now)
    assert looked == list(AGAIN)


@pytest.mark.parametrize("outcome", ["error", "rate-limited"])
def test_a_look_that_failed_is_made_again(store: Store, outcome: str) -> None:
    look(store, make_seen())
    look(store, outcome=outcome, at=NOON + timedelta(minutes=40))
    assert len(store.find_due(NOON + timedelta(minutes=45))) == 1
    look(store, outcome="absent", at=NOON + timedelta(minutes=45))
    assert not store.find_due(NOON + timedelta(minutes=50))


@pytest.mark.parametrize("outcome", ["error", "rate-limited"])
def test_a_post_whose_looks_all_failed_is_due_until_one_is_answered(store: Store, outcome: str) -> None:
    look(store, outcome=outcome)
    assert len(store.find_due(NOON + timedelta(minutes=1))) == 1
    look(store, outcome=outcome, at=NOON + timedelta(days=2))
    assert len(store.find_due(NOON + timedelta(days=2, minutes=1))) == 1
    look(store, make_seen(), at=NOON + timedelta(days=3))
    assert not store.find_due(NOON + timedelta(days=6))
    assert len(store.find_due(NOON + timedelta(days=8))) == 1


def test_a_long_sleep_is_made_up_for_by_one_look(store: Store) -> None:
    look(store, make_seen())
    assert len(store.find_due(NOON + timedelta(days=20))) == 1
    look(store, make_seen(), at=NOON + timedelta(days=20))
    assert not store.find_due(NOON + timedelta(days=20, minutes=1))
    assert len(store.find_due(NOON + timedelta(days=31))) == 1


def test_posts_that_were_only_embedded_or_imported_are_never_due(store: Store) -> None:
    add(store, make_post())
    assert not store.find_due(NOON + timedelta(days=400))


def test_the_most_overdue_comes_first_and_an_empty_archive_has_none(store: Store, place: Place) -> None:
    for number, hours in (("201", 5), ("202", 1), ("203", 3)):
        at = NOON + timedelta(hours=hours)
        store.add_inquiry(Inquiry(make_post(id=number).ref, "present", at), version=VERSION)
    assert [ref.id for ref in store.find_due(NOON + timedelta(hours=9))] == ["202", "203", "201"]
    with open_store(place("none.db"), write=False) as none:
        assert not none.find_due(NOON)
        assert none.find_response(URL) is None
        assert not none.has_independent(make_post().ref)


def test_no_look_is_due_where_there_was_none() -> None:
    assert next_look(None, None) is None
    assert next_look(NOON, None) == NOON
    assert next_look(NOON, NOON) == NOON + AGAIN[0]
    assert next_look(NOON, NOON + timedelta(days=31)) is None
