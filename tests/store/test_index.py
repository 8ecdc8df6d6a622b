import random
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from shutil import copyfile

import pytest
from alembic import command
from sqlalchemy import create_engine

from archives import add, make_article, make_post, make_quote, opened, search, texts
from databases import Place, kind_of, rows, tamper
from servers import Server
from tweetcite.model import Post, Searched
from tweetcite.store import Store, migrations
from tweetcite.store.index import index_texts, rebuild_index
from tweetcite.store.reindex import FORMAT
from tweetcite.store.words import find_index

DAY = date(2031, 5, 3)
FEW = "the boat is at a pier and it has one red lamp".split()
MANY = [first + second for first in ("bar", "col", "den", "fer") for second in ("ach", "ibe", "oss", "und", "yre")]


def make_posts(count: int) -> Iterator[Post]:
    """Build posts of common words, each with a rare one."""
    chance = random.Random(5)
    for n in range(count):
        words = [*chance.choices(FEW, k=8), f"{chance.choice(MANY)}{n}"]
        yield make_post(" ".join(words), id=str(10_000 + n), handle=f"w{n % 30}", name=f"Writer {n % 30}")


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def many(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> str:
    """Where an archive of 1,800 posts that share a dozen words is: a file, or the name of a database."""
    if request.param == "sqlite":
        name = where = str(tmp_path_factory.mktemp("many") / "a.db")
    else:
        server: Server = request.getfixturevalue("server")
        name = server.make_database()
        where = server.address(name)
    with opened(where) as store:
        add(store, *make_posts(1800))
    return name


@pytest.fixture
def store(many: str, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Store]:
    """A copy of the archive."""
    if many.endswith(".db"):
        copyfile(many, tmp_path / "a.db")
        with opened(tmp_path / "a.db") as store:
            yield store
        return
    server: Server = request.getfixturevalue("server")
    copied = server.make_database(many)
    with opened(server.address(copied)) as store:
        yield store
    server.drop_database(copied)


def test_words_are_common_from_about_the_512th_text_on(store: Store) -> None:
    common = dict(rows(store, "SELECT word, since FROM word WHERE since IS NOT NULL"))

    assert set(common) == set(FEW)
    assert all(512 <= since <= 1400 for since in common.values())  # type: ignore[operator]


def test_only_neighbours_that_are_both_common_are_pairs(store: Store) -> None:
    terms = {str(term) for (term,) in rows(store, "SELECT DISTINCT term FROM word_entry")}

    assert {term for term in terms if "·" in term} == {f"{a}·{b}" for a in FEW for b in FEW}


@pytest.mark.parametrize("number", [10_001, 10_700, 11_799])
def test_a_post_of_common_words_is_found_whenever_it_was_stored(store: Store, number: int) -> None:
    [post] = [post for post in make_posts(1800) if post.ref.id == str(number)]
    quotation = " ".join((post.text or "").split()[:8])

    assert post.text in texts(search(store, make_quote(quotation, speaker="Nobody Known")))[:20]


@pytest.mark.parametrize("number", [10_001, 10_700, 11_799])
def test_a_post_is_found_by_its_common_words_where_another_posts_rare_word_took_the_place_of_its_own(
    store: Store, number: int
) -> None:
    posts = {post.ref.id: (post.text or "").split() for post in make_posts(1800)}
    own, other = posts[str(number)], posts[str(number - 1 if number > 10_001 else 11_000)]

    found = texts(search(store, make_quote(" ".join([*own[:-1], other[-1]]), speaker="Nobody Known")))

    assert {" ".join(own), " ".join(other)} <= set(found[:20])


def test_a_copy_that_is_cut_is_found_beside_posts_that_say_nearly_the_same(store: Store) -> None:
    """Those that have most of a quotation's rarest words do not hide the beginning that it is from."""
    rest = "red boat passes the fourth buoy at dawn and I would welcome a conversation there"
    alike = (make_post(f"At {place} {rest}", id=f"8{n}", handle=f"v{n}", name="V") for n, place in enumerate(MANY[:3]))
    add(store, *alike, make_post("At Mill Lane red boat passes…", id="900"))

    found = search(store, make_quote(f"At Mill Lane {rest}", speaker="Nobody Known"))

    assert "900" in {post.ref.id for post in found}


CUT = {
    "en": (
        "We know it. I shall be at {place} bridge at {n} past eight, and I would welcome a conversation.",
        "We know it. I shall be at Rye…",
    ),
    "es": (
        "Lo sabemos. Estaré en el puente de {place} a las ocho y {n}, y agradecería una conversación.",
        "Lo sabemos. Estaré en el puente de Rye…",
    ),
    "de": (
        "Wir wissen es. Ich bin an der Brücke von {place} um acht Uhr {n} und freue mich auf ein Gespräch.",
        "Wir wissen es. Ich bin an der Brücke von Rye…",
    ),
}


@pytest.mark.parametrize("language", CUT)
def test_a_cut_copy_is_found_among_posts_of_others_in_nearly_the_same_words(store: Store, language: str) -> None:
    whole, cut = CUT[language]
    others = [whole.format(place=place, n=n) for n, place in enumerate(("Rye", "Hythe", "Deal", "Lydd", "Sark"), 51)]
    posts = [
        make_post(text, id=str(50_000 + n), handle=f"other{n}", name=f"Other {n}") for n, text in enumerate(others)
    ]
    add(store, *posts, make_post(cut, id="60000", handle="ulla", name="Ulla Vane", truncated=True))

    found = search(store, make_quote(whole.format(place="Rye", n=58).split(". ")[1], speaker="Ulla Vane", handle=None))

    assert cut in texts(found)


@pytest.mark.parametrize("speaker", ["Ulla Vane", "the harbour master"])
def test_the_words_of_another_hide_no_cut_copy_of_the_speakers(store: Store, speaker: str) -> None:
    whole, cut = CUT["en"]
    said = whole.format(place="Rye", n=58)
    own = make_post(cut, id="60000", handle="ulla", name="Ulla Vane", truncated=True)
    add(store, make_post(said, id="50000", handle="other", name="Pim Orrin"), own)

    assert {said, cut} <= set(texts(search(store, make_quote(said, speaker=speaker, handle=None))))


def test_a_slogan_of_thousands_names_the_first_that_posted_it(store: Store) -> None:
    slogan = "it is the red lamp and the red pier"
    day = make_post().created
    later = [make_post(slogan, id=str(n), handle=f"w{n}", created=day.replace(day=9)) for n in range(30_000, 30_400)]
    add(store, make_post(slogan, id="99999", handle="first", created=day.replace(day=1)), *later)

    found = search(store, make_quote(slogan, speaker="Nobody Known"))

    assert (found[0].ref.id, len(found) <= 110) == ("99999", True)


def test_the_index_holds_just_what_the_texts_say(store: Store) -> None:
    assert store.prove_index() == (1800, ())


STRAY = {
    "sqlite": "INSERT INTO word_index (rowid, words) VALUES (9999, 'kettle')",
    "postgresql": "INSERT INTO word_index (version_id, words) VALUES (9999, 'kettle')",
}


@pytest.mark.parametrize(
    ("deed", "told"),
    [
        pytest.param(STRAY, "what the texts say", id="entry"),
        pytest.param(
            {
                "sqlite": "INSERT INTO word_index (word_index, rowid, words) VALUES ('delete', 3, 'pier')",
                "postgresql": "UPDATE word_index SET words = ts_delete(words, 'pier') WHERE version_id = 3",
            },
            "what the texts say",
            id="gone",
        ),
        pytest.param("UPDATE word SET since = 5 WHERE since IS NOT NULL", "what the texts say", id="common too soon"),
        pytest.param("DELETE FROM account_word WHERE word = 'writer'", "index of names", id="name"),
        pytest.param("UPDATE tally SET count = 7", "counted as 7", id="count"),
    ],
)
def test_an_index_that_says_something_else_is_found_out_and_made_anew(
    store: Store, deed: str | dict[str, str], told: str
) -> None:
    tamper(store, deed if isinstance(deed, str) else deed[kind_of(store)])

    [fault] = store.prove_index().faults
    store.rebuild_index()

    assert told in fault
    assert store.prove_index().faults == ()


@pytest.mark.parametrize("size", [1, 7, 500])
def test_the_index_does_not_depend_on_the_batches(store: Store, size: int) -> None:
    entries, words = "SELECT term, doc FROM word_entry ORDER BY term, doc", "SELECT * FROM word ORDER BY word"
    before = rows(store, entries), rows(store, words)
    told = [(n, str(text).casefold().split()) for n, text in rows(store, "SELECT id, text FROM post_version")]

    with store._write() as connection:
        find_index(connection).clear_terms(connection)
        connection.exec_driver_sql("DELETE FROM word")
        for at in range(0, len(told), size):
            index_texts(connection, [(int(str(n)), text) for n, text in told[at : at + size]])

    assert (rows(store, entries), rows(store, words)) == before


def test_rebuilding_tells_how_many_texts_there_are(store: Store) -> None:
    with store._write() as connection:
        assert rebuild_index(connection) == 1800


FIRST = """
    INSERT INTO run (command, program, started_at) VALUES ('import', '0.0.1', '2031-05-04T00:00:00Z');
    INSERT INTO account (platform, key) VALUES ('x', '@runahjelm');
    INSERT INTO account_name (account_id, handle, name, handle_key, name_key, first_seen, last_seen)
        VALUES (1, 'runahjelm', 'Runa Hjelm', 'runahjelm', 'runa hjelm', '2031-05-04', '2031-05-04');
    INSERT INTO post (platform, platform_id, account_id, created_at, stored_at)
        VALUES ('x', '101', 1, '2031-05-03', '2031-05-04');
    INSERT INTO post_version (post_id, text, text_sha256, words_sha256, truncated, stored_at)
        VALUES (1, 'The lighthouse keeper has asked for three new lamps.', 'a', 'b', false, '2031-05-04');
    INSERT INTO preference (post_id, version_id, reason, since) VALUES (1, 1, 'the only text', '2031-05-04');
    INSERT INTO capture (key, kind, post_id, version_id, name_id, stored_at, program, run_id)
        VALUES ('k', 'import', 1, 1, 1, '2031-05-04', '0.0.1', 1);
"""


def test_an_archive_of_the_first_revision_is_brought_up_to_date(place: Place) -> None:
    where, config = place("a.db", empty=True), migrations.configure()
    engine = create_engine(where if "://" in where else f"sqlite:///{where}")
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
        for statement in FIRST.split(";")[:-1]:
            connection.exec_driver_sql(statement)
    engine.dispose()

    with opened(where) as store:
        found = search(store, make_quote("the lighthouse keeper has asked for four new lamps"))

        assert [post.ref.id for post in found] == ["101"]
        assert store.archive_for(make_article()).searched(make_quote()) == Searched(1, DAY, DAY, 1)
        assert store.prove_index() == (1, ())


@pytest.mark.parametrize(
    ("deed", "left"),
    [
        pytest.param(f"UPDATE tally SET count = {FORMAT} WHERE name = 'format'", 1, id="same format"),
        pytest.param("DELETE FROM tally WHERE name = 'format'", 0, id="first format"),
        pytest.param("UPDATE tally SET count = 0 WHERE name = 'format'", 0, id="another format"),
        pytest.param("DELETE FROM tally", 0, id="never made"),
    ],
)
def test_an_upgrade_makes_the_index_anew_where_its_own_format_has_changed(place: Place, deed: str, left: int) -> None:
    with opened(place("a.db")) as store:
        tamper(store, STRAY[kind_of(store)], deed)
        assert store._writer is not None
        migrations.upgrade(store._writer)

        assert rows(store, "SELECT count(*) FROM word_entry WHERE term = 'kettle'") == [(left,)]
