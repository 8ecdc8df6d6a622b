import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from archives import TEXT, add, make_article, make_embed, make_post, make_quote, make_report, opened, search, texts
from databases import Place
from tweetcite.model import Context, PostRef, Quote, Span
from tweetcite.store import Store, open_store
from tweetcite.store.lookup import Wanted

WORDS = [
    a + b
    for a in ("bar", "col", "den", "fer", "gol", "hap", "jor", "kem", "lun", "mor")
    for b in ("ach", "ibe", "oss", "und", "yre")
]


@pytest.fixture
def store(place: Place) -> Iterator[Store]:
    """An archive of 300 invented posts, and the keeper's among them."""
    chance = random.Random(7)
    posts = [
        make_post(" ".join(chance.choices(WORDS, k=14)), id=str(n), handle=f"writer{n % 40}", name=f"Writer {n % 40}")
        for n in range(1000, 1300)
    ]
    with opened(place("a.db")) as store:
        add(store, *posts, make_post())
        yield store


@pytest.mark.parametrize(
    "quotation",
    [
        pytest.param(TEXT, id="whole"),
        pytest.param("asked for three new lamps", id="a part"),
        pytest.param(TEXT.replace("three", "four").replace("autumn", "winter"), id="15 % of the words changed"),
        pytest.param(TEXT.replace("has asked", "never asked"), id="negated"),
        pytest.param(TEXT.upper(), id="capitals"),
        pytest.param("“The light­house keeper… a kettle”", id="marks, soft hyphen, ellipsis"),
        pytest.param("Runa said: the lighthouse keeper has asked", id="words of another besides"),
    ],
)
def test_a_changed_quotation_finds_its_post_first(store: Store, quotation: str) -> None:
    assert search(store, make_quote(quotation))[0].text == TEXT


@pytest.mark.parametrize(
    "quotation",
    [
        pytest.param("", id="nothing"),
        pytest.param("…", id="only marks"),
        pytest.param("Sixteen otters juggle umbrellas quietly", id="none of its words"),
        pytest.param("Before otters juggle umbrellas quietly near sixteen kettles", id="hardly a word"),
    ],
)
def test_a_quotation_from_elsewhere_finds_nothing(store: Store, quotation: str) -> None:
    assert search(store, make_quote(quotation, speaker="Nobody Known")) == []


def test_author_platform_and_date_never_filter(store: Store) -> None:
    quote = make_quote(TEXT, handle="somebodyelse", platform="bluesky", speaker="Jon Okkels")

    assert TEXT in texts(search(store, quote))


def test_the_same_words_by_several_accounts_all_come(store: Store) -> None:
    add(store, *(make_post(id=str(n), handle=f"parrot{n}") for n in range(200, 260)))

    assert texts(search(store, make_quote())).count(TEXT) == 61


def test_the_named_account_ranks_first_among_equals(store: Store) -> None:
    add(store, make_post(id="099", handle="aparrot"), make_post(id="999", handle="zparrot"))

    assert search(store, make_quote(handle="zparrot"))[0].ref.handle == "zparrot"


@pytest.mark.parametrize(
    ("speaker", "found"),
    [
        pytest.param({"handle": "runahjelm"}, True, id="handle"),
        pytest.param({"speaker": "Runa Hjelm"}, True, id="name"),
        pytest.param({"speaker": "Bo Tarn"}, False, id="who posted other words"),
    ],
)
def test_a_speaker_is_known_to_have_said_what_a_crowd_said(place: Place, speaker: dict[str, str], found: bool) -> None:
    crowd = [make_post(id=str(n), handle=f"parrot{n}", name=f"Parrot {n}") for n in range(1000, 2000)]
    later = make_post().created.replace(day=20)
    own = [make_post(f"Ship number {n} has left", id=str(n), created=later) for n in range(3000, 3600)]
    other = make_post("The kettle is on", id="4000", handle="botarn", name="Bo Tarn")
    with opened(place("b.db")) as store:
        add(store, *crowd[:500], make_post(), *crowd[500:], *own, other)
        names = {post.author.name for post in search(store, make_quote(**speaker)) if post.text == TEXT}

    assert names & {"Runa Hjelm", "Bo Tarn"} == ({"Runa Hjelm"} if found else set())


def test_every_text_of_a_linked_post_comes_first(store: Store) -> None:
    add(store, make_post("Quite another text.", id="55"), make_post("Quite another text, edited.", id="55"))
    quote = make_quote(posts=(PostRef("x", None), PostRef("x", "55"), PostRef("x", "gone")))

    found = search(store, quote)

    assert texts(found[:2]) == ["Quite another text, edited.", "Quite another text."]
    assert found[2].text == TEXT


def test_all_texts_of_a_found_post_come(store: Store) -> None:
    add(store, make_post("We are closed.", id="101"))

    assert set(texts(search(store, make_quote()))) == {TEXT, "We are closed."}


def test_the_thread_of_a_found_post_comes_too(store: Store) -> None:
    minutes = [make_post().created.replace(minute=m) for m in (13, 20, 40)]
    add(
        store,
        make_post("The second part, soon after.", id="102", created=minutes[1]),
        make_post("Much later and about something else.", id="103", created=minutes[2]),
        make_post("By somebody else at the time.", id="104", created=minutes[0], handle="other", name="Other"),
        make_post("A late reply of the keeper.", id="105", created=minutes[2], reply_to="101"),
        make_post("A reply to the reply.", id="106", created=minutes[2], reply_to="105"),
        make_post("A stranger's reply.", id="107", created=minutes[2], reply_to="101", handle="other", name="Other"),
    )

    found = texts(search(store, make_quote()))

    assert found[0] == TEXT
    assert set(found[1:]) == {"The second part, soon after.", "A late reply of the keeper.", "A reply to the reply."}


def test_replies_in_a_circle_end(store: Store) -> None:
    day = make_post().created.replace(day=20)
    one = make_post("One end of a ring.", id="11", reply_to="12", created=day)
    add(store, one, make_post("Other end.", id="12", reply_to="11", created=day.replace(day=21)))

    assert set(texts(search(store, make_quote("One end of a ring")))) >= {"One end of a ring.", "Other end."}


def test_short_common_words_find_the_speakers_post_among_thousands(place: Place) -> None:
    with opened(place("b.db")) as store:
        add(store, *(make_post("Thank you all", id=str(n), handle=f"w{n}", name="W") for n in range(1000, 2200)))
        add(store, make_post("Thank you all!", id="9999"))

        assert "9999" in {p.ref.id for p in search(store, make_quote("Thank you all", handle="runahjelm"))}


def test_a_copy_that_is_cut_is_found_by_its_last_words(store: Store) -> None:
    add(
        store,
        *(make_post(f"The keeper has asked for {w} and {w} in the autumn", id=f"7{n}") for n, w in enumerate(WORDS)),
    )
    add(store, make_post("At last some news from Mount Hafnar. The board of the lights has promised…", id="900"))
    add(store, make_post("Quite unlike anything else that was said", id="901", handle="other", name="Other"))
    quotation = (
        "The board of the lights has promised three new lamps and a kettle to the keeper before the autumn storms"
    )

    assert "900" in {p.ref.id for p in search(store, make_quote(quotation))}
    assert "900" in {p.ref.id for p in search(store, make_quote(quotation, speaker="Nobody Known"))}
    assert "901" not in {p.ref.id for p in search(store, make_quote(quotation))}


def test_of_a_busy_account_the_likeliest_posts_come(store: Store) -> None:
    day = make_post().created
    add(
        store,
        *(make_post(f"Each {w} and the lamp", id=f"7{n}", created=day.replace(day=9)) for n, w in enumerate(WORDS)),
    )
    add(store, make_post("Some news. The board promised umbrellas…", id="900"))

    assert "900" in {
        p.ref.id for p in search(store, make_quote("The board promised umbrellas and the lamp to each of us"))
    }


def test_a_run_of_common_words_is_found_among_thousands(place: Place) -> None:
    chance = random.Random(3)
    few = WORDS[:12]
    with opened(place("b.db")) as store:
        add(
            store, *(make_post(" ".join(chance.choices(few, k=12)), id=str(n), handle=f"w{n % 9}") for n in range(2000))
        )
        wanted = "barach colach barach colibe barach coloss colund baribe"
        add(store, make_post(wanted, id="9999", handle="w1"))

        assert search(store, make_quote(wanted, speaker="Nobody Known"))[0].text == wanted


def test_rare_words_are_read_before_common_pairs_among_thousands(place: Place) -> None:
    chance = random.Random(5)
    few = WORDS[:12]
    with opened(place("b.db")) as store:
        add(
            store, *(make_post(" ".join(chance.choices(few, k=24)), id=str(n), handle=f"w{n % 9}") for n in range(2000))
        )
        rare = [f"kettle {' '.join(chance.choices(few, k=9))}" for _ in range(400)]
        add(store, *(make_post(text, id=f"8{n}", handle=f"w{n % 9}") for n, text in enumerate(rare)))
        add(store, *(make_post(f"windlass {few[n % 12]}", id=f"7{n}", handle=f"w{n % 9}") for n in range(300)))
        wanted = " ".join(["kettle", *chance.choices(few, k=12), "windlass"])
        add(store, make_post(wanted, id="9999", handle="w1"))

        quotation = wanted.replace("windlass", "[who had a spyglass] windlass and so on")
        assert "9999" in {p.ref.id for p in search(store, make_quote(quotation, speaker="Nobody Known"))}


def test_what_is_only_known_from_the_article_is_no_archive(place: Place) -> None:
    article = make_article("storm.txt", make_embed())
    with opened(place("b.db")) as store:
        store.save(make_report(article), b"storm")

        assert search(store, make_quote(), article) == []
        assert search(store, make_quote(), make_article("storm.txt", data=b"changed")) == []
        assert search(store, make_quote(), make_article("copy.txt")) == []
        assert store.archive_for(article).searched(make_quote()).posts == 0


def test_what_another_article_shows_comes_with_that_articles_name(place: Place) -> None:
    with opened(place("b.db")) as store:
        store.save(make_report(make_article("storm.txt", make_embed())), b"storm")

        [found] = search(store, make_quote(), make_article("calm.txt", data=b"calm"))

    assert (found.ref.id, found.origin, found.seen_in, found.author.handle) == (None, "embed", "storm.txt", "runahjelm")


def test_an_independent_origin_is_named_before_an_embed(place: Place) -> None:
    with opened(place("b.db")) as store:
        store.save(make_report(make_article("storm.txt", make_embed(id="101"))), b"storm")
        add(store, make_post(origin="wayback"), make_post(origin="import"))

        [found] = search(store, make_quote(), make_article("calm.txt", data=b"calm"))

    assert found.origin == "wayback"


def test_what_an_article_says_of_an_archived_post_is_not_met_again(place: Place) -> None:
    seen = make_post(f"{TEXT} @hafnarvik", created=None, created_precision=None)
    article = make_article(
        "storm.txt", make_embed(id="101"), make_embed("Other.", start=300, handle="hafnarvik", name="Port of Hafnarvik")
    )
    with opened(place("b.db")) as store:
        add(store, seen)
        before = search(store, make_quote(), article)
        store.save(make_report(article, make_quote()), b"storm")

        assert search(store, make_quote(), article) == before
        assert search(store, make_quote())[0].mentions == ()
        [other] = {p.mentions for p in search(store, make_quote(), make_article("calm.txt", data=b"calm"))} - {()}

    assert other[0].name == "Port of Hafnarvik"


def test_searched_tells_the_speakers_posts(store: Store) -> None:
    add(store, make_post("Later.", id="102", created=make_post().created.replace(day=9)))
    archive = store.archive_for(make_article())

    by_handle = archive.searched(make_quote(speaker=None, handle="RunaHjelm"))
    by_name = archive.searched(make_quote(speaker="Hjelm"))
    nobody = archive.searched(make_quote(speaker="Otto Kessler"))

    assert (by_handle.account_posts, str(by_handle.first), str(by_handle.last)) == (2, "2031-05-03", "2031-05-09")
    assert by_name == by_handle
    assert (nobody.account_posts, nobody.first, nobody.posts) == (0, None, 302)


def test_searching_twice_gives_the_same(store: Store) -> None:
    quote = make_quote(" ".join(WORDS[:20]))

    assert search(store, quote) == search(store, quote) != []


odd = st.text(st.characters(), max_size=200) | st.text('"*:^(){}+-ANDORNOT \x00\ud800', max_size=60)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=odd, speaker=odd | st.none(), handle=odd | st.none())
def test_nothing_that_is_asked_raises(store: Store, words: str, speaker: str | None, handle: str | None) -> None:
    context = Context(handle=handle, posts=(PostRef("x", words), PostRef(words, handle)))
    quote = Quote("q", words, (Span(0, len(words)),), speaker, None, True, context)
    archive = store.archive_for(make_article(words))

    archive.search(quote)
    archive.searched(quote)
    store.find_posts(Wanted(words, author=handle, platform=speaker))
    store.was_verified(words, words, words)


@pytest.mark.parametrize(
    ("query", "found"),
    [
        pytest.param("lighthouse lamps", True, id="all words"),
        pytest.param("LIGHTHOUSE", True, id="capitals"),
        pytest.param('"three new lamps"', True, id="phrase"),
        pytest.param("“new lamps” keeper", True, id="curly marks"),
        pytest.param('"new lamps', True, id="a mark that is not closed"),
        pytest.param('"lamps new"', False, id="phrase in another order"),
        pytest.param("lighthouse submarine", False, id="one word is missing"),
        pytest.param("NOT", False, id="an operator is a word"),
        pytest.param("", False, id="nothing"),
        pytest.param('"', False, id="a mark"),
    ],
)
def test_all_words_of_a_query_must_occur(store: Store, query: str, found: bool) -> None:
    assert texts(store.find_posts(query).posts) == ([TEXT] if found else [])


def test_the_newest_posts_come_first_and_the_limit_holds(store: Store) -> None:
    days = [
        make_post(f"A kettle on day {n}", id=f"2{n}", created=make_post().created.replace(day=n)) for n in (7, 9, 8)
    ]
    add(store, *days)

    found = store.find_posts("kettle", limit=2).posts

    assert texts(found) == ["A kettle on day 9", "A kettle on day 8"]
    assert len(store.find_posts(Wanted("kettle", author="@RunaHjelm", platform="x")).posts) == 4
    assert store.find_posts(Wanted("kettle", author="other")).posts == []
    assert store.find_posts(Wanted("kettle", platform="vk")).posts == []


def test_a_post_is_found_once_by_its_preferred_text(store: Store) -> None:
    add(store, make_post("The lighthouse keeper has asked for…", truncated=True))

    assert texts(store.find_posts("lighthouse keeper").posts) == [TEXT]


def test_a_missing_archive_reads_as_an_empty_one(place: Place) -> None:
    with open_store(place("none.db", empty=True), write=False) as store:
        assert search(store, make_quote()) == store.find_posts("kettle").posts == list(store.export_posts()) == []
        assert store.post_history("x:1") is None
        assert store.archive_for(make_article()).searched(make_quote()).posts == 0


def test_reading_a_missing_archive_makes_none(tmp_path: Path) -> None:
    open_store(tmp_path / "none.db", write=False).close()

    assert list(tmp_path.iterdir()) == []
