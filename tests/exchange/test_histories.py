import json
from datetime import timedelta
from io import BytesIO
from typing import Any

import pytest

import writers
from tweetcite.errors import RecordError
from tweetcite.exchange.detection import read_archive
from tweetcite.exchange.histories import tie
from tweetcite.model import PostRef
from tweetcite.platforms import match_post

TOOT = next(writers.invent(1, writers.mastodon_id))
AGAIN = TOOT._replace(created=TOOT.created + timedelta(hours=3), text="Another post altogether.")
HOME = f"https://{writers.HOST}"
REF = match_post(f"{HOME}/@tidewatch/{TOOT.id}")
EARLIER = "Low water at seven, they say."
ASKED = f"{HOME}/api/v1/statuses/{TOOT.id}/history"


def read(data: bytes, ref: PostRef | None) -> list[Any]:
    return list(tie(read_archive(BytesIO(data)), ref))


def dump(value: Any) -> bytes:
    return json.dumps(value).encode()


@pytest.mark.parametrize(
    ("data", "ref"),
    [
        pytest.param(dump(writers.history(TOOT, EARLIER)), REF, id="a file, with the post's address"),
        pytest.param(
            b"".join(writers.captures([(ASKED, "200 OK", "application/json", dump(writers.history(TOOT, EARLIER)))])),
            None,
            id="a capture, by its own address",
        ),
    ],
)
def test_the_texts_of_a_history_are_those_of_its_post(data: bytes, ref: PostRef | None) -> None:
    first, last = [one.post for one in read(data, ref)]

    assert (first.ref.id, first.ref.url, first.author.handle) == (TOOT.id, REF.url, f"tidewatch@{writers.HOST}")
    assert last.ref == first.ref
    assert (first.text, first.created, first.edited_at) == (EARLIER, TOOT.created, None)
    assert (last.text, last.created, last.edited_at) == (TOOT.text, TOOT.created, TOOT.created + timedelta(hours=1))


@pytest.mark.parametrize(
    ("told", "ref", "fault"),
    [
        pytest.param(writers.history(TOOT, EARLIER), None, "name the post with --post URL", id="no post is named"),
        pytest.param(
            writers.history(TOOT, EARLIER),
            match_post(f"{HOME}/@gull/{TOOT.id}"),
            "another account",
            id="another account",
        ),
        pytest.param(
            writers.history(TOOT, EARLIER),
            match_post("https://x.com/tidewatch/status/1990000000000000001"),
            "another account",
            id="another platform",
        ),
        pytest.param(
            writers.history(TOOT, EARLIER),
            match_post(f"{HOME}/@tidewatch/{int(TOOT.id) + (200_000_000 << 16)}"),
            "its first text is of",
            id="another day",
        ),
    ],
)
def test_a_history_of_no_post_or_another_is_rejected(told: Any, ref: PostRef | None, fault: str) -> None:
    found = read(dump(told), ref)

    assert len(found) == 2
    assert all(isinstance(one, RecordError) and fault in str(one) for one in found)


def test_the_second_history_of_a_bundle_is_not_taken_for_the_first() -> None:
    files = {"a.json": dump(writers.history(TOOT, EARLIER)), "b.json": dump(writers.history(AGAIN))}

    first, second, other = read(writers.pack_zip(files), REF)

    assert (first.post.text, second.post.text) == (EARLIER, TOOT.text)
    assert "a text of another history" in str(other)
