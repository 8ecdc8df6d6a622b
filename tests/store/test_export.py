from archives import POSTED, TEXT, VERSION, add, make_article, make_embed, make_post, make_quote, make_report, opened
from databases import Place
from tweetcite.errors import RecordError
from tweetcite.exchange.native import read_native, write_native
from tweetcite.store import Store


def fill(store: Store) -> None:
    """Store posts with several texts, sightings in several articles, names, unknown keys, and odd characters."""
    day = POSTED.replace(hour=0, minute=0, second=0)
    add(store, make_post(created=day, created_precision="day"), make_post(id="55", platform="bluesky", account="did:x"))
    add(store, make_post(account="77", language="en", name="Runa ⚓"), extra={"likes": [1, {"a": None}], "z": "\x00"})
    add(store, make_post(TEXT[:30] + "…", truncated=True, seen_at=POSTED, origin="wayback"))
    add(store, make_post("Edited.", edited_at=POSTED, seen_at=POSTED.replace(day=9), origin="api", reply_to="9"))
    add(store, make_post("", id="3", handle=None, name=None), make_post("\ud83d \U0010ffff\x00", id="4"))
    shown = (make_embed("Only here."), make_embed("Only here, with id.", id="88", start=300), make_embed(start=600))
    for name in ("storm.txt", "gale.txt"):
        article = make_article(name, *shown, data=name.encode())
        store.save(make_report(article, make_quote()), name.encode())


def export(store: Store) -> list[bytes]:
    return list(write_native(store.export_posts()))


def test_import_into_an_empty_archive_and_export_gives_the_same_bytes(place: Place) -> None:
    with opened(place("a.db")) as first, opened(place("b.db")) as second, opened(place("c.db")) as third:
        fill(first)
        lines = export(first)
        records = list(read_native(lines))
        assert not [record for record in records if isinstance(record, RecordError)]
        for store, order in ((second, records), (third, records[::-1])):
            store.add_posts((r for r in order if isinstance(r, tuple)), source="a", sha256=None, version=VERSION)

        assert export(second) == lines
        assert export(third) == lines
    assert len(lines) == 12


def test_import_into_the_same_archive_changes_no_export(place: Place) -> None:
    with opened(place("a.db")) as store:
        fill(store)
        lines = export(store)
        records = [record for record in read_native(lines) if isinstance(record, tuple)]
        store.add_posts(records, source="a", sha256=None, version=VERSION)

        assert export(store) == lines


def test_an_export_is_sorted_and_tells_sightings_by_a_null_id(place: Place) -> None:
    with opened(place("a.db")) as store:
        store.save(make_report(make_article("storm.txt", make_embed())), b"storm")
        add(store, make_post("b", id="2"), make_post("a", id="10"), make_post("c", id="1", platform="bluesky"))

        records = list(store.export_posts())

    assert [(r["platform"], r["id"]) for r in records] == [("bluesky", "1"), ("x", "10"), ("x", "2"), ("x", None)]
    assert records[-1] == {
        "platform": "x", "id": None, "handle": "runahjelm", "name": "Runa Hjelm", "created_at": "2031-05-03",
        "text": TEXT, "origin": "embed", "how": "flattened", "seen_in": "storm.txt",
        "retrieved_at": "2031-05-04T03:02:01Z",
    }  # fmt: skip


def test_what_was_seen_in_an_article_is_no_evidence_for_it_after_an_import(place: Place) -> None:
    article = make_article("storm.txt", make_embed())
    with opened(place("a.db")) as first, opened(place("b.db")) as second:
        first.save(make_report(article), b"storm")
        records = [record for record in read_native(export(first)) if isinstance(record, tuple)]
        second.add_posts(records, source="a.jsonl", sha256=None, version=VERSION)

        assert second.archive_for(article).search(make_quote()) == []
        [found] = second.archive_for(make_article("calm.txt", data=b"calm")).search(make_quote())

    assert (found.origin, found.seen_in) == ("embed", "storm.txt")
