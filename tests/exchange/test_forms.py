from datetime import UTC, datetime
from io import BytesIO
from typing import Any

import pytest

import writers
from tweetcite.exchange.detection import read_archive
from tweetcite.exchange.findings import Found, Gone, Passed

FORMS = [pytest.param(name, id=name) for name in writers.FORMS]


def read(data: bytes) -> list[Any]:
    return list(read_archive(BytesIO(data)))


@pytest.mark.parametrize("name", FORMS)
def test_every_post_of_a_form_comes_back_as_it_was(name: str) -> None:
    form = writers.FORMS[name]
    told = list(writers.make_told(form, 120))

    found = read(b"".join(form.write(told)))

    assert [one for one in found if not isinstance(one, Found | Passed)] == []
    found = [one for one in found if isinstance(one, Found)]
    wanted = {t.id: (form.platform, t.text, t.created, "second", False) for t in told}
    assert {
        f.post.ref.id: (
            f.post.ref.platform, f.post.text, f.post.created, f.post.created_precision, f.post.truncated,
        ) for f in found
    } == wanted  # fmt: skip
    names = {("handle", f.post.author.handle) for f in found if "handle" not in form.lost} | {
        ("name", f.post.author.name) for f in found if "name" not in form.lost
    }
    assert names <= {("handle", form.handle), ("name", "Tide Watch & Co")}
    assert {f.post.origin for f in found} == {"import"}


POST = next(writers.invent(1, writers.x_id))
TOOT = next(writers.invent(1, writers.mastodon_id))
SKY = next(writers.invent(1, writers.bluesky_id))
OTHER = POST._replace(id=str(int(POST.id) + 1), text="RT @tidewatch: Low water…", handle="gull", account="12")
NOTE = {"note_tweet_results": {"result": {"text": "Long. " * 80}}}
EDITED = {"edit_control_initial": {"edit_tweet_ids": ["1990000000000000001", POST.id]}}
ERROR = {"resource_type": "tweet", "resource_id": POST.id, "detail": "User has been suspended: [1]."}
FETCHED = {"retrieved_at": "2031-06-01T10:00:00Z"}


def event(**changes: Any) -> dict[str, Any]:
    """An event of Bluesky's stream, half a second after noon."""
    commit = {"operation": "create", "collection": "app.bsky.feed.post", "rkey": SKY.id, **changes}
    return {"did": writers.DID, "time_us": 1938081600500000, "kind": "commit", "commit": commit}


@pytest.mark.parametrize(
    ("record", "posts", "passed"),
    [
        pytest.param(
            writers.status(OTHER, retweeted_status=writers.status(POST)), [POST.text], ["reposts"], id="x: repost"
        ),
        pytest.param(writers.status(OTHER), [], ["reposts"], id="x: repost without its post"),
        pytest.param(writers.status(OTHER, full_text="RT @tidewatch: Low water… https://t.co/Ab1"), [], ["reposts"],
                     id="x: repost without its post, cut before a link"),
        pytest.param(
            writers.status(POST, user={"screen_name": "tidewatch", "protected": True}),
            [],
            ["posts that are not public"],
            id="x: protected",
        ),
        pytest.param(
            {"data": [writers.tweet2(OTHER, referenced_tweets=[{"type": "retweeted", "id": POST.id}])],
             "includes": {"tweets": [writers.tweet2(POST)], "users": [writers.user2(POST), writers.user2(OTHER)]}},
            [POST.text], ["reposts"], id="x 2: repost",
        ),
        pytest.param({"data": writers.tweet2(POST), "includes": {"users": [writers.user2(POST)]}}, [POST.text], [],
                     id="x 2: one post"),
        pytest.param(writers.graphql(POST, note_tweet=NOTE), [("Long. " * 80).strip()], [], id="graphql: long post"),
        pytest.param(
            writers.detail({"__typename": "TweetWithVisibilityResults", "tweet": writers.graphql(POST)},
                           {"__typename": "TweetTombstone", "tombstone": {}}),
            [POST.text], ["tombstones without an id"], id="graphql: limited, and a tombstone",
        ),
        pytest.param(writers.snscrape(OTHER, retweetedTweet=writers.snscrape(POST)), [POST.text], ["reposts"],
                     id="snscrape: repost"),
        pytest.param(writers.snscrape(POST, quotedTweet=writers.snscrape(OTHER._replace(text="Quoted."))),
                     ["Quoted.", POST.text], [], id="snscrape: quotes"),
        pytest.param(writers.gallery_dl(OTHER, retweet_id=5), [], ["reposts"], id="gallery-dl: repost"),
        pytest.param(writers.toot(TOOT, visibility="direct"), [], ["posts that are not public"], id="mastodon: direct"),
        pytest.param(writers.toot(TOOT, visibility="private"), [], ["posts that are not public"],
                     id="mastodon: private"),
        pytest.param(writers.toot(TOOT, visibility="unlisted"), [TOOT.text], [], id="mastodon: unlisted"),
        pytest.param({"type": "mention", "account": {}, "status": writers.toot(TOOT)}, [TOOT.text], [],
                     id="mastodon: mention"),
        pytest.param(writers.activity(TOOT, to=["https://h.example/users/gull"], cc=[]), [],
                     ["posts that are not public"], id="outbox: direct"),
        pytest.param({"type": "Announce", "object": "https://h.example/users/gull/statuses/1"}, [], ["reposts"],
                     id="outbox: repost"),
        pytest.param({"favourites": [writers.toot(TOOT)], "statuses": [], "bookmarks": [1]}, [], ["likes", "bookmarks"],
                     id="mastodon: likes and bookmarks"),
        pytest.param(
            {"thread": {"$type": "app.bsky.feed.defs#threadViewPost", "post": writers.view(SKY),
                        "replies": [{"post": writers.view(SKY._replace(id="3lmtnnecgzk2c", text="Reply."))}]}},
            [SKY.text, "Reply."], [], id="bluesky: thread",
        ),
        pytest.param(event(record=writers.record(SKY)), [SKY.text], [], id="bluesky: event of its stream"),
        pytest.param(event(collection="app.bsky.feed.like", record={}), [], ["likes"], id="bluesky: event of a like"),
        pytest.param({"did": writers.DID, "time_us": 1, "kind": "identity", "identity": {}}, [],
                     ["notices of the stream"], id="bluesky: notice of its stream"),
        pytest.param({**writers.listed(SKY), "uri": f"at://{writers.DID}/app.bsky.feed.like/3lmtnnecgzk2c"}, [],
                     ["likes"], id="bluesky: like"),
        pytest.param([["original", "timestamp", "digest"], ["https://x.com/a/status/1", "20310503091233", "AB"]], [],
                     ["captures without words"], id="wayback: list of captures"),
        pytest.param({**writers.archived(POST), "status": "nothing archived"}, [],
                     ["addresses of which nothing was archived"], id="auto-archiver: nothing"),
        pytest.param({"status": "ok", "media": [], "metadata": {"url": "https://news.example/", "title": "A"}}, [],
                     ["addresses that are no posts"], id="auto-archiver: an article"),
    ],
)  # fmt: skip
def test_what_is_no_post_of_its_author_is_passed_over_and_counted(record: Any, posts: Any, passed: Any) -> None:
    found = read(b"".join(writers.lines([record])))

    assert [one.post.text for one in found if isinstance(one, Found)] == posts
    assert [one.kind for one in found if isinstance(one, Passed)] == passed
    assert len(found) == len(posts) + len(passed)


@pytest.mark.parametrize(
    "words",
    [
        pytest.param("RT @tidewatch: Low water at six.", id="by hand"),
        pytest.param("RT @tidewatch Low water at six.", id="by hand, without a colon"),
        pytest.param("RT @ the harbour tonight", id="a place"),
        pytest.param("So true! RT @tidewatch: Low water at six.", id="with words of its own before"),
    ],
)
@pytest.mark.parametrize("write", [writers.status, writers.snscrape, writers.graphql, writers.gallery_dl])
def test_words_of_somebody_else_that_a_person_wrote_down_are_a_post(write: Any, words: str) -> None:
    [found] = read(b"".join(writers.lines([write(OTHER._replace(text=words))])))

    assert found.post.text == words


@pytest.mark.parametrize(
    "record",
    [
        pytest.param(writers.status(POST, full_text="Low water at six and then the…"), id="x: ellipsis"),
        pytest.param(writers.status(POST, truncated=True), id="x: marked"),
        pytest.param(writers.graphql(POST, note_tweet={}), id="graphql: a long post without its words"),
        pytest.param(writers.snscrape(POST, rawContent="wave " * 55), id="snscrape: as long as its cuts"),
        pytest.param(
            {**writers.archived(POST), "metadata": {"url": "https://x.com/tidewatch/status/1990000000000000001",
                                                    "title": "Tide Watch - Low water"}},
            id="auto-archiver: a heading",
        ),
    ],
)  # fmt: skip
def test_a_text_that_may_be_cut_is_marked(record: Any) -> None:
    [found] = read(b"".join(writers.lines([record])))

    assert found.post.truncated


@pytest.mark.parametrize(
    "record",
    [
        pytest.param(writers.snscrape(POST, rawContent="wave " * 55 + "Done."), id="snscrape: ends with its sentence"),
        pytest.param(writers.snscrape(POST, rawContent="wave " * 100), id="snscrape: longer than its cuts"),
        pytest.param(writers.graphql(POST, edit_control=EDITED), id="edited"),
    ],
)
def test_a_whole_text_is_not(record: Any) -> None:
    [found] = read(b"".join(writers.lines([record])))

    assert not found.post.truncated


def test_an_event_has_the_time_at_which_it_was_seen() -> None:
    [found] = read(b"".join(writers.lines([event(record=writers.record(SKY))])))
    [gone] = read(b"".join(writers.lines([event(operation="delete")])))

    assert found.post.seen_at == gone.seen_at == datetime(2031, 6, 1, 12, tzinfo=UTC)
    assert isinstance(gone, Gone)
    assert (gone.ref.id, gone.reason) == (SKY.id, "deleted")


def test_an_edited_post_leads_to_its_first_text() -> None:
    [found] = read(b"".join(writers.lines([writers.graphql(POST, edit_control=EDITED)])))

    assert found.post.edit_of == "1990000000000000001"


@pytest.mark.parametrize(
    ("record", "reason", "timed"),
    [
        pytest.param({"errors": [ERROR], "__twarc": FETCHED}, "suspended", True, id="x 2: suspended"),
        pytest.param({"errors": [{**ERROR, "detail": "Could not find"}]}, "unknown", False, id="x 2: no time"),
        pytest.param({"delete": {"status": {"id_str": POST.id}, "timestamp_ms": "1938000000000"}}, "deleted", True,
                     id="x: deletion"),
        pytest.param({"status_withheld": {"id": int(POST.id), "user_id": 4711, "withheld_in_countries": ["DE"]}},
                     "withheld", False, id="x: withheld"),
        pytest.param(writers.status(POST, full_text="This Tweet from @tidewatch is withheld in: Japan."), "withheld",
                     False, id="x: the notice of a withheld post"),
        pytest.param({"data": [writers.tweet2(POST, text="@Tidewatch's account is withheld in: Greece.")],
                      "includes": {"users": [writers.user2(POST)]}, "__twarc": FETCHED}, "withheld", True,
                     id="x 2: the notice of a withheld account"),
        pytest.param(writers.snscrape(POST, rawContent="This Tweet from @tidewatch has been withheld in response to a "
                     "report from the copyright holder. Learn more."), "withheld", False, id="snscrape: such a notice"),
        pytest.param({"_type": "snscrape.modules.twitter.Tombstone", "id": int(POST.id)}, "unknown", False,
                     id="snscrape: tombstone"),
    ],
)  # fmt: skip
def test_what_could_not_be_had_is_a_look_and_no_post(record: Any, reason: str, timed: bool) -> None:
    [found] = read(b"".join(writers.lines([record])))

    assert isinstance(found, Gone)
    assert (found.ref.id, found.reason, found.seen_at is not None) == (POST.id, reason, timed)


@pytest.mark.parametrize(
    "words",
    [
        pytest.param("This Tweet from @gull is withheld in: Japan.", id="of another account"),
        pytest.param("They say this Tweet from @tidewatch is withheld in: Japan.", id="told"),
        pytest.param("@tidewatch's account is back.", id="other words"),
    ],
)
def test_words_like_the_notice_of_a_withheld_post_are_a_post(words: str) -> None:
    [found] = read(b"".join(writers.lines([writers.status(POST, full_text=words, withheld_in_countries=["DE"])])))

    assert found.post.text == words


@pytest.mark.parametrize(
    "notice",
    [
        pytest.param({"limit": {"track": 5, "timestamp_ms": "1938000000000"}}, id="limit"),
        pytest.param({"scrub_geo": {"user_id": 4711, "up_to_status_id": 9}}, id="places taken back"),
        pytest.param({"user_withheld": {"id": 4711, "withheld_in_countries": ["DE"]}}, id="an account withheld"),
    ],
)
def test_notices_of_a_stream_are_counted(notice: Any) -> None:
    assert read(b"".join(writers.lines([notice]))) == [Passed("notices of the stream")]


@pytest.mark.parametrize(
    "moment",
    [
        pytest.param("Wed Mar 22 12:34:56 +0000 2006", id="x api"),
        pytest.param("2006-03-22T12:34:56.000Z", id="x api 2"),
        pytest.param("2006-03-22 12:34:56", id="gallery-dl"),
        pytest.param("2006-03-22 13:34:56 +0100", id="x export, first generation"),
        pytest.param("2006-03-22T12:34:56+00:00", id="snscrape"),
    ],
)
def test_a_post_from_before_ids_held_times_keeps_its_second(moment: str) -> None:
    [found] = read(b"".join(writers.lines([writers.status(POST, id=51, id_str="51", created_at=moment)])))

    assert found.post.created_text == "2006-03-22T12:34:56Z"
