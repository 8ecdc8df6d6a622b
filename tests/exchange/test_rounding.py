from io import BytesIO

import pytest

import writers
from tweetcite.exchange.detection import read_archive
from tweetcite.exchange.findings import Note

POSTS = list(writers.invent(12, writers.x_id))


def notes(ids: list[str]) -> list[Note]:
    told = [writers.native(post._replace(id=number)) for post, number in zip(POSTS, ids, strict=False)]
    return [one for one in read_archive(BytesIO(b"".join(writers.lines(told)))) if isinstance(one, Note)]


def test_ids_that_a_script_has_rounded_are_warned_of() -> None:
    # What becomes of an id that passes through a number of double precision.
    rounded = [f"{float(post.id):.16e}" for post in POSTS]
    ids = [f"{one[0]}{one[2:18]}"[:17] + "00" for one in rounded]

    [note] = notes(ids)

    assert note.message.startswith("12 of 12 ids end in 00: a spreadsheet or a script has rounded them")


@pytest.mark.parametrize(
    "ids",
    [
        pytest.param([post.id for post in POSTS], id="whole ids"),
        pytest.param([f"{post.id[:-2]}00" for post in POSTS[:4]], id="too few to tell"),
        pytest.param(
            [post.id for post in POSTS[:6]] + [f"{post.id[:-2]}00" for post in POSTS[6:]], id="no more than half"
        ),
        pytest.param([str(100 * number) for number in range(12)], id="short ids"),
    ],
)
def test_other_ids_are_not(ids: list[str]) -> None:
    assert notes(ids) == []
