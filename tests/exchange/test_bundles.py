import bz2
import io
import json
import stat
import tarfile
import zipfile
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

import writers
from tweetcite.errors import RecordError
from tweetcite.exchange.detection import read_archive, read_folder
from tweetcite.exchange.findings import Found, Passed

POSTS = list(writers.invent(3, writers.x_id))
WORDS = "The lamp is lit & the kettle is on; " * 12
LONG = POSTS[0]._replace(text=WORDS.strip())
CUT = LONG._replace(text=LONG.text[:270] + "…")
STATUS = json.dumps(writers.status(POSTS[0])).encode()
STATUSES = b"".join(writers.lines(map(writers.status, POSTS)))


def read(data: bytes) -> list[Any]:
    return list(read_archive(BytesIO(data)))


def posts(found: list[Any]) -> list[Any]:
    return [one.post for one in found if isinstance(one, Found)]


def kinds(found: list[Any]) -> dict[str, int]:
    names = [one.kind for one in found if isinstance(one, Passed)]
    return {name: names.count(name) for name in names}


def errors(found: list[Any]) -> list[str]:
    return [str(one) for one in found if isinstance(one, RecordError)]


def test_an_export_gives_its_posts_and_counts_what_is_private() -> None:
    found = read(writers.pack_zip(writers.export_files(POSTS)))

    assert [post.text for post in posts(found)] == [post.text for post in POSTS]
    assert kinds(found) == {"likes": 1, "direct messages": 2, "other files": 3}
    assert "secret" not in repr(found)
    assert found[1].line == "data/tweets.js:12" or str(found[0].line).startswith("data/tweets.js:")


def test_an_export_may_be_a_folder(tmp_path: Path) -> None:
    for name, data in writers.export_files(POSTS).items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(data)
    (tmp_path / "data/out.js").symlink_to(tmp_path / "data/tweets.js")

    found = list(read_folder(tmp_path))

    assert [post.author.handle for post in posts(found)] == ["tidewatch"] * 3
    assert errors(found) == ["data/out.js: a link; links are not followed"]


@pytest.mark.parametrize(
    ("notes", "text", "truncated"),
    [
        pytest.param([LONG.text], LONG.text, False, id="its own"),
        pytest.param(["Another text that is quite long. " * 12], CUT.text, True, id="another's"),
        pytest.param([], CUT.text, True, id="none"),
        pytest.param([LONG.text, LONG.text[:300] + " differs"], CUT.text, True, id="two that fit"),
    ],
)
def test_a_long_post_gets_its_note_where_only_one_fits(notes: list[str], text: str, truncated: bool) -> None:
    files = writers.export_files([CUT])
    files["data/note-tweet.js"] = writers.script("note_tweet", (writers.note(CUT, words) for words in notes))

    [post] = posts(read(writers.pack_zip(files)))

    assert (post.text, post.truncated) == (text, truncated)


def test_a_note_of_another_second_is_another_post() -> None:
    later = CUT._replace(created=POSTS[1].created)
    files = writers.export_files([CUT])
    files["data/note-tweet.js"] = writers.script("note_tweet", [writers.note(later, LONG.text)])

    [post] = posts(read(writers.pack_zip(files)))

    assert post.truncated


@pytest.mark.parametrize(
    ("name", "script", "passed"),
    [
        pytest.param(
            "data/protected-history.js",
            writers.script(
                "protected_history",
                [{"protectedHistory": {"protectedAt": "2031-01-01T00:00:00.000Z", "action": "Protect"}}],
            ),
            {"posts that are not public": 3},
            id="protected account",
        ),
        pytest.param(
            "data/twitter-circle-tweet.js",
            writers.script("twitter_circle_tweet", [writers.exported(POSTS[0])]),
            {"posts that are not public": 1},
            id="circle",
        ),
        pytest.param(
            "data/tweets-part1.js",
            writers.script("tweets", [writers.exported(POSTS[0], full_text="RT @gull: chips")], 1),
            {"reposts": 1},
            id="repost",
        ),
    ],
)
def test_what_is_not_public_or_not_theirs_is_passed_over(name: str, script: bytes, passed: dict[str, int]) -> None:
    found = read(writers.pack_zip({**writers.export_files(POSTS), name: script}))

    assert kinds(found).items() >= passed.items()
    assert len(posts(found)) == 3 - passed.get("posts that are not public", 0) // 3 * 3


def test_words_that_only_start_like_a_repost_are_a_post() -> None:
    script = writers.script("tweets", [writers.exported(POSTS[0], full_text="RT @ the harbour")], 1)

    [post] = posts(read(writers.pack_zip({**writers.export_files([]), "data/tweets-part1.js": script})))

    assert post.text == "RT @ the harbour"


def test_deleted_and_community_posts_are_read_and_the_deletion_is_kept() -> None:
    deleted = writers.exported(POSTS[1], deleted_at="Sun May 04 00:00:00 +0000 2031")
    files = writers.export_files([POSTS[0]])
    files["data/deleted-tweets.js"] = writers.script("deleted_tweets", [deleted])
    files["data/community-tweet.js"] = writers.script("community_tweet", [writers.exported(POSTS[2])])

    found = [one for one in read(writers.pack_zip(files)) if isinstance(one, Found)]

    assert [one.post.ref.id for one in found] == [POSTS[0].id, POSTS[1].id, POSTS[2].id]
    assert found[1].extra["deleted_at"] == "Sun May 04 00:00:00 +0000 2031"


def test_the_first_generation_holds_plain_statuses() -> None:
    data = b"Grailbird.data.tweets_2013_05 =\n" + b"".join(writers.array(map(writers.status, POSTS), indent=1))

    assert len(posts(read(writers.pack_zip({"data/js/tweets/2013_05.js": data})))) == 3
    assert len(posts(read(data))) == 3


def test_a_script_alone_does_not_say_whose_posts_it_holds() -> None:
    [error] = errors(read(writers.script("tweets", map(writers.exported, POSTS))))

    assert "name the whole export" in error


def make_zip(name: str, data: bytes = STATUS, *, mode: int = 0) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as bundle:
        told = zipfile.ZipInfo(name)
        told.external_attr = mode << 16
        bundle.writestr(told, data, zipfile.ZIP_DEFLATED)
        bundle.writestr("good.json", STATUS)
    return packed.getvalue()


def make_tar(**changes: Any) -> bytes:
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w") as bundle:
        told = tarfile.TarInfo("bad.json")
        told.size = len(STATUS)
        for name, value in changes.items():
            setattr(told, name, value)
        bundle.addfile(told, io.BytesIO(STATUS))
        good = tarfile.TarInfo("good.json")
        good.size = len(STATUS)
        bundle.addfile(good, io.BytesIO(STATUS))
    return packed.getvalue()


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        pytest.param(make_zip("../../etc/cron.d/x.json"), "leads out", id="zip: up"),
        pytest.param(make_zip("/etc/x.json"), "leads out", id="zip: absolute"),
        pytest.param(make_zip("C:\\x.json"), "leads out", id="zip: a drive"),
        pytest.param(make_zip("a\\..\\..\\x.json"), "leads out", id="zip: up, the other way"),
        pytest.param(make_zip("x.json", mode=stat.S_IFLNK | 0o777), "a link", id="zip: link"),
        pytest.param(make_zip("x.json", bytes(70 * 1024 * 1024)), "more than 300 times", id="zip: bomb"),
        pytest.param(make_tar(name="../x.json"), "leads out", id="tar: up"),
        pytest.param(make_tar(name="/x.json"), "leads out", id="tar: absolute"),
        pytest.param(make_tar(type=tarfile.SYMTYPE, linkname="/etc/passwd", size=0), "a link", id="tar: link"),
        pytest.param(make_tar(type=tarfile.LNKTYPE, linkname="good.json", size=0), "a link", id="tar: hard link"),
        pytest.param(make_tar(type=tarfile.FIFOTYPE, size=0), "a link or a device", id="tar: pipe"),
    ],
)
def test_what_leads_out_or_grows_beyond_measure_is_refused_and_the_rest_is_read(data: bytes, reason: str) -> None:
    found = read(data)

    [error] = errors(found)
    assert reason in error
    assert len(posts(found)) == 1


WACZ = b"".join(writers.wacz(POSTS))


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(writers.pack_zip({"datapackage.json": b"{}", "a.wacz": WACZ}), id="wacz of several"),
        pytest.param(writers.pack_tar({"10/31/23.json.bz2": bz2.compress(STATUSES)}, "w"), id="bzip2 in tar"),
        pytest.param(writers.pack_zip({"a.tar.gz": writers.pack_tar({"a.json": STATUSES})}), id="tar in zip"),
    ],
)
def test_a_bundle_in_a_bundle_is_read(data: bytes, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(data)

    for found in (read(data), list(read_folder(tmp_path))):
        assert [post.text for post in posts(found)] == [one.text for one in POSTS]
        assert errors(found) == []


def test_bundles_within_bundles_come_to_an_end() -> None:
    data = STATUSES
    for _ in range(9):
        data = writers.pack_zip({"more.zip": data})

    assert read(data) == [Passed("other files")]


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(writers.pack_zip(writers.export_files(POSTS))[:-300], id="zip without its table"),
        pytest.param(b"PK\x03\x04" + b"nothing" * 9, id="no zip"),
        pytest.param(b"PK\x05\x06" + b"\xff" * 18, id="a table that lies"),
        pytest.param(writers.pack_tar(writers.mastodon_files(POSTS), "w")[:700], id="tar that breaks off"),
    ],
)
def test_a_bundle_that_cannot_be_read_is_told(data: bytes) -> None:
    assert len(errors(read(data))) >= 1


def test_a_member_that_cannot_be_unpacked_is_told_and_the_rest_is_read() -> None:
    data = bytearray(writers.pack_zip({"bad.json": STATUS * 50, "good.json": STATUS}))
    data[60:90] = bytes(30)

    found = read(bytes(data))

    assert len(errors(found)) >= 1
    assert POSTS[0].text in [post.text for post in posts(found)]
