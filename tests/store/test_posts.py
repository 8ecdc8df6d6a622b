import pytest

from archives import POSTED, TEXT, add, make_article, make_embed, make_post, make_report, opened, texts
from databases import Place
from tweetcite.errors import StoreError, UsageError
from tweetcite.model import Post
from tweetcite.store import ImportReport, open_store
from tweetcite.store.versions import Text, choose_text


def rows(store: object, query: str) -> list[tuple[object, ...]]:
    with store._reader.connect() as connection:  # type: ignore[attr-defined]
        return [tuple(row) for row in connection.exec_driver_sql(query)]


def test_importing_twice_adds_nothing(place: Place) -> None:
    posts = [make_post(), make_post("Another.", id="102"), make_post(id=None)]
    with opened(place("a.db")) as store:
        first = add(store, *posts)
        before = store.counts()
        again = add(store, *posts, source="newer.jsonl")

        assert (first, again) == (ImportReport(3, new=3), ImportReport(3, same=3))
        assert store.counts() == before


CUT = make_post(TEXT[:40] + "…", truncated=True)
NEXT_DAY = POSTED.replace(day=4)


@pytest.mark.parametrize(
    ("first", "second", "gain", "preferred"),
    [
        pytest.param(make_post(), CUT, "worse", TEXT, id="cut after whole"),
        pytest.param(CUT, make_post(), "versions", TEXT, id="whole after cut"),
        pytest.param(
            make_post("a", seen_at=POSTED), make_post("b", seen_at=NEXT_DAY), "versions", "b", id="seen later"
        ),
        pytest.param(
            make_post("a", seen_at=NEXT_DAY), make_post("b", seen_at=POSTED), "versions", "a", id="seen earlier"
        ),
        pytest.param(make_post("a", edited_at=POSTED), make_post("b"), "versions", "a", id="before the edit"),
        pytest.param(make_post("aa"), make_post("b"), "versions", "aa", id="no time tells, shorter"),
        pytest.param(make_post("a"), make_post("bb"), "versions", "bb", id="no time tells, longer"),
        pytest.param(make_post("a", edited_at=POSTED), CUT, "worse", "a", id="cut, before the edit"),
        pytest.param(make_post("a"), make_post("b", edited_at=POSTED), "versions", "b", id="edited"),
        pytest.param(make_post("a", origin="api"), make_post("b", origin="embed"), "worse", "a", id="embed after api"),
        pytest.param(
            make_post("a", origin="embed"), make_post("b", origin="wayback"), "versions", "b", id="wayback after embed"
        ),
        pytest.param(CUT, make_post("b", origin="embed"), "versions", "b", id="whole embed after cut copy"),
    ],
)
def test_a_worse_text_never_takes_the_place_of_a_better_one(
    place: Place, first: Post, second: Post, gain: str, preferred: str
) -> None:
    with opened(place("a.db")) as store:
        add(store, first)
        report = add(store, second)
        history = store.post_history("x:101")

    assert report == ImportReport(1, **{gain: 1})
    assert history is not None
    assert history.post.text == preferred
    assert {known.text for known in history.texts} == {first.text, second.text}
    assert [known.text for known in history.texts if known.preferred] == [preferred]


def test_the_preferred_text_does_not_depend_on_the_order() -> None:
    known = [
        Text(1, "cut…", True, False, "api", None, "2031-01-01T00:00:00Z"),
        Text(2, "flat", False, True, "embed", None, None),
        Text(3, "old", False, False, "import", None, "2031-01-01T00:00:00Z"),
        Text(4, "new", False, False, "import", None, "2031-02-01T00:00:00Z"),
    ]

    assert choose_text(known) == choose_text(known[::-1]) == (4, "seen last")
    assert choose_text(known[:3]) == (3, "not flattened by a page")
    assert choose_text(known[:2]) == (2, "whole, the others are cut")
    assert choose_text(known[:1]) == (1, "the only text")


def test_what_is_known_of_a_post_is_completed_and_never_replaced(place: Place) -> None:
    day = POSTED.replace(hour=0, minute=0, second=0)
    with opened(place("a.db")) as store:
        add(store, make_post(created=day, created_precision="day", language=None))
        add(store, make_post(language="is", account="77", reply_to="99"))
        add(store, make_post(language="da", account="88", created=POSTED.replace(hour=23)))
        history = store.post_history("x:101")

    assert history is not None
    post = history.post
    assert (post.created, post.created_precision, post.language, post.reply_to) == (POSTED, "second", "is", "99")
    assert post.author.id == "77"


def test_names_are_dated(place: Place) -> None:
    with opened(place("a.db")) as store:
        for month, name in ((1, "Runa Hjelm"), (3, "Runa Hjelm ⚓"), (2, "Runa Hjelm")):
            add(store, make_post(name=name, seen_at=POSTED.replace(month=month)))
        history = store.post_history("x:101")

    assert history is not None
    assert [(n.name, n.first_seen[:7], n.last_seen[:7]) for n in history.names] == [
        ("Runa Hjelm", "2031-01", "2031-02"),
        ("Runa Hjelm ⚓", "2031-03", "2031-03"),
    ]


def test_a_sighting_becomes_its_post_when_that_is_imported(place: Place) -> None:
    with opened(place("a.db")) as store:
        store.save(make_report(make_article("storm.txt", make_embed())), b"storm")
        add(store, make_post(TEXT.replace("'", "’") + " https://t.co/abc", created=POSTED.replace(day=4)))
        history = store.post_history("x:101")

    assert history is not None
    [sighting] = history.sightings
    assert (sighting.text, sighting.looks[0].source, sighting.looks[0].how) == (TEXT, "storm.txt", "flattened")


def test_a_sighting_becomes_a_post_that_was_there_before(place: Place) -> None:
    with opened(place("a.db")) as store:
        add(store, make_post())
        store.save(make_report(make_article("storm.txt", make_embed())), b"storm")

        assert len(getattr(store.post_history("x:101"), "sightings")) == 1  # noqa: B009


def test_a_sighting_becomes_the_post_that_a_later_report_names(place: Place) -> None:
    with opened(place("a.db")) as store:
        store.save(make_report(make_article("storm.txt", make_embed(f"{TEXT} And more."))), b"storm")
        add(store, make_post(f"{TEXT} And more. And the rest."))
        before = store.counts()
        store.save(make_report(make_article("storm.txt", make_embed(f"{TEXT} And more.", id="101"))), b"storm")
        history = store.post_history("x:101")

        assert store.counts() == before
    assert history is not None
    assert [known.text for known in history.sightings] == [f"{TEXT} And more."]


@pytest.mark.parametrize(
    "post",
    [
        pytest.param(make_post(handle="runahjelm2"), id="another account"),
        pytest.param(make_post(platform="bluesky"), id="another platform"),
        pytest.param(make_post(TEXT.replace("three", "four")), id="other words"),
        pytest.param(make_post(created=POSTED.replace(day=6)), id="three days later"),
        pytest.param(make_post(truncated=True), id="a cut text"),
    ],
)
def test_another_post_is_not_taken_for_the_one_sighted(place: Place, post: Post) -> None:
    with opened(place("a.db")) as store:
        store.save(make_report(make_article("storm.txt", make_embed())), b"storm")
        add(store, post)

        assert rows(store, "SELECT count(*) FROM sighting WHERE post_id IS NOT NULL") == [(0,)]


def test_of_two_posts_alike_neither_is_the_one_sighted(place: Place) -> None:
    with opened(place("a.db")) as store:
        add(store, make_post(), make_post(id="102"))
        store.save(make_report(make_article("storm.txt", make_embed())), b"storm")

        assert rows(store, "SELECT post_id FROM sighting") == [(None,)]


def test_a_post_is_shown_by_address_name_and_bare_id(place: Place) -> None:
    with opened(place("a.db")) as store:
        add(store, make_post(id="1234567890123456789"), make_post("Elsewhere.", id="55", platform="bluesky"))

        number = "1234567890123456789"
        for which in (f"https://twitter.com/someone/status/{number}?s=20", f"x:{number}", number):
            assert texts([getattr(store.post_history(which), "post")]) == [TEXT]  # noqa: B009
        for which in ("x:55", "https://x.com/someone/status/9", "nothing", "", "x:", "\x00\ud800"):
            assert store.post_history(which) is None


def test_a_bare_id_of_two_posts_asks_which(place: Place) -> None:
    with opened(place("a.db")) as store:
        add(store, make_post(id="5"), make_post(id="5", platform="vk"))

        with pytest.raises(UsageError, match="name one of vk:5, x:5"):
            store.post_history("5")


def test_unknown_keys_stay_with_the_capture(place: Place) -> None:
    with opened(place("a.db")) as store:
        add(store, make_post(), extra={"likes": 7, "tags": ["a", None]})

        assert rows(store, "SELECT extra FROM capture") == [('{"likes":7,"tags":["a",null]}',)]


def test_any_text_comes_back_as_it_was(place: Place) -> None:
    odd = "a\x00b \ud83d lone \U0010ffff \U0010ffff0041 \r\n \u202e ﷽ 👩‍👩‍👧"
    with opened(place("a.db")) as store:
        add(store, make_post(odd, name=odd, id="\ud800"), extra={odd: odd})
        [record] = store.export_posts()
        report = store.verify_chain()

    assert (record["text"], record["name"], record["id"], record[odd]) == (odd, odd, "\ud800", odd)
    assert report.whole


def test_nothing_is_stored_outside_of_a_run(place: Place) -> None:
    with open_store(place("a.db")) as store, pytest.raises(StoreError, match="outside of a run"):
        add(store, make_post())
