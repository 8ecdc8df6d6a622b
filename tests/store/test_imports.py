import gc

import pytest

from archives import TEXT, add, make_article, make_embed, make_post, make_report, opened
from databases import Place
from tweetcite.model import Author
from tweetcite.store.imports import Record, batches, copy_record, without_collector


def sizes(*records: Record) -> list[int]:
    return [len(batch) for batch in batches(copy_record(record, "a.jsonl", None) for record in records)]


@pytest.mark.parametrize(
    ("records", "cut"),
    [
        pytest.param([], [], id="nothing"),
        pytest.param([(make_post("Lamp"), {}, 1)] * 4999, [4999], id="few"),
        pytest.param([(make_post("Lamp"), {}, 1)] * 10_001, [5000, 5000, 1], id="many"),
        pytest.param([(make_post("Lamp" * 500_000), {}, 1)] * 4, [3, 1], id="long texts"),
        pytest.param([(make_post(None), {"note": "Lamp" * 500_000}, 1)] * 4, [3, 1], id="long unknown keys"),
    ],
)
def test_a_transaction_holds_as_much_as_memory_should(records: list[Record], cut: list[int]) -> None:
    assert sizes(*records) == cut


def test_the_collector_is_as_it_was_afterwards() -> None:
    with pytest.raises(ValueError, match="lamp"), without_collector():
        assert not gc.isenabled()
        raise ValueError("lamp")

    assert gc.isenabled()


def test_the_chain_tells_of_every_kind_of_copy_what_is_read_back(place: Place) -> None:
    """What is entered without reading it back is what a check reads."""
    with opened(place("a.db")) as store:
        store.save(make_report(make_article("storm.txt", make_embed())), b"storm")
        add(
            store,
            make_post("Odd \x00 \ud800 \U0010ffff", id="1", language="is\x00", author=Author("x", "7", "a", "A\x00")),
            make_post("Nobody's.", id="2", handle=None, author=Author("x"), truncated=True),
            make_post(TEXT, id="3", edited_at=make_post().created),
            make_post(TEXT, id="3", edited_at=make_post().created, seen_at=make_post().created),
            make_post(TEXT, id="3", truncated=True),
            make_post("Cut", id="3", truncated=True),
            make_post("Without an id.", id=None),
            make_post(None, id="4"),
            extra={"likes": 3, "größe": [1.5, None, "\x00"]},
        )

        custody = store.verify_chain()

    assert (custody.entries > 9, custody.faults) == (True, ())


def test_sightings_of_earlier_find_their_posts_in_a_batch(place: Place) -> None:
    with opened(place("a.db")) as store:
        store.save(make_report(make_article("storm.txt", make_embed())), b"storm")
        add(store, *(make_post(f"Lamp {n}", id=str(n)) for n in range(200, 240)), make_post())

        with store._read() as connection:
            assert connection is not None
            assert connection.exec_driver_sql("SELECT count(*) FROM sighting WHERE post_id IS NULL").scalar() == 0
