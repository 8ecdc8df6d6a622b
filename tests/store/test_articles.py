import zlib
from dataclasses import replace
from typing import Any

import pytest

from archives import TEXT, VERSION, add, make_article, make_embed, make_post, make_quote, make_report, opened, search
from databases import Place, count_rows, rows
from tweetcite.model import Author, Edit, Link, PostRef, Reason, Report, Searched, Span
from tweetcite.store import Store

TABLES = (
    "account account_name post sighting post_version preference capture article article_version body citation verdict "
    "custody custody_salt word_entry account_word"
).split()


def count(store: Store) -> dict[str, int]:
    return {table: count_rows(store, table) for table in TABLES}


def make_full_report(version: str = VERSION) -> Report:
    """Build a report with embeds with and without id, without text, a link and three quotations."""
    embeds = (
        make_embed(),
        make_embed("Elsewhere.", id="7", start=200, how="blockquote"),
        make_embed(None, id="8", start=400, how="iframe"),
        make_embed(None, id=None, start=500, how="iframe"),
    )
    link = Link(PostRef("x", "9", "https://x.com/runahjelm/status/9", "runahjelm"), Span(600, 610))
    article = replace(make_article("storm.txt", *embeds), links=(link,), title="Storm", language="en")
    return make_report(article, make_quote(), make_quote("Elsewhere", key="q-2"), version=version)


def test_saving_twice_adds_nothing(place: Place) -> None:
    with opened(place("a.db")) as store:
        store.save(make_full_report(), b"storm")
        before = count(store)
        store.save(make_full_report(), b"storm")

        assert count(store) == before
        assert (before["article"], before["capture"], before["citation"], before["verdict"]) == (1, 4, 2, 2)
        assert (before["sighting"], before["post"], before["post_version"]) == (1, 3, 2)
        assert store.verify_chain().whole


def test_several_reports_at_once_are_stored_as_one_by_one(place: Place) -> None:
    """Two articles show the same post, and the first comes again with other bytes."""
    moved = make_report(make_article(data=b"gale"), make_quote(), label="exact")
    other = make_report(make_article("gale.txt", make_embed()), make_quote(key="q-9"), post=make_post())
    reports = [(make_full_report(), b"storm", 0), (other, b"storm", 0), (moved, b"gale", 0)]
    with opened(place("a.db")) as store:
        store.save_all(reports)
        assert store.verify_chain().whole
        together = count(store), list(store.export_verdicts()), list(store.export_posts())

    with opened(place("b.db")) as store:
        for one in reports:
            store.save_all([one])
        alone = count(store), list(store.export_verdicts()), list(store.export_posts())

    assert together == alone


def test_each_run_has_one_row(place: Place) -> None:
    for _ in range(2):
        with opened(place("a.db")) as store:
            store.save(make_full_report(), b"storm")
            store.finish(3, {"not-found": 2})

    with opened(place("a.db")) as store:
        found = rows(store, "SELECT command, program, exit_code, counts, ended_at IS NOT NULL FROM run ORDER BY id")
    assert found == [("test", VERSION, 3, '{"not-found":2}', 1)] * 2 + [("test", VERSION, None, None, 0)]


def test_a_run_that_fails_has_an_end_and_the_error_goes_on(place: Place) -> None:
    with pytest.raises(KeyError), opened(place("a.db")) as store:
        raise KeyError("lamp")

    with opened(place("a.db")) as store:
        assert rows(store, "SELECT ended_at IS NOT NULL, exit_code FROM run")[0] == (1, None)


def test_the_bytes_of_an_article_are_kept(place: Place) -> None:
    data = bytes(range(256)) * 40
    with opened(place("a.db")) as store:
        store.save(make_report(make_article(data=data)), data)

        [(packed, size)] = rows(store, "SELECT data, size FROM body")
    assert (zlib.decompress(packed), size) == (data, len(data))
    assert len(packed) < len(data)


def test_a_changed_article_is_another_version_with_the_same_quotations(place: Place) -> None:
    moved = replace(make_quote(), spans=(Span(50, 50 + len(TEXT)),))
    with opened(place("a.db")) as store:
        store.save(make_report(make_article(), make_quote()), b"storm")
        store.save(make_report(make_article(data=b"gale"), moved), b"gale")

        assert rows(store, "SELECT spans, article_version_id FROM citation") == [(f"[[50,{50 + len(TEXT)}]]", 2)]
        assert (count(store)["article"], count(store)["article_version"], count(store)["verdict"]) == (1, 2, 1)


@pytest.mark.parametrize(
    ("change", "added"),
    [
        pytest.param({"label": "altered"}, 1, id="another label"),
        pytest.param({"severity": "major"}, 1, id="another severity"),
        pytest.param({"author": "match"}, 1, id="another author"),
        pytest.param({"reasons": (Reason("slogan", "Nobody's in particular."),)}, 1, id="another reason"),
        pytest.param({}, 0, id="the same"),
        pytest.param({"searched": Searched(1, None, None, 7)}, 0, id="more to search"),
    ],
)
def test_a_verdict_is_added_where_it_differs_from_the_last(place: Place, change: dict[str, Any], added: int) -> None:
    report = make_report(make_article(), make_quote())
    changed = replace(report, verdicts=(replace(report.verdicts[0], **change),), version="0.2.0")
    with opened(place("a.db")) as store:
        store.save(report, b"storm")
        store.save(changed, b"storm")
        assert count(store)["verdict"] == 1 + added
        store.save(report, b"storm")

        assert count(store)["verdict"] == 1 + 2 * added


def test_a_verdict_keeps_its_edits_and_names_the_text_it_is_about(place: Place) -> None:
    edit = Edit("substantive", "number", "four", "three", Span(37, 41), Span(37, 42), "critical")
    with opened(place("a.db")) as store:
        add(store, make_post())
        [post] = search(store, make_quote())
        report = make_report(make_article(), make_quote(), label="altered", post=post)
        alignment = replace(report.verdicts[0].alignment, edits=(edit,))  # type: ignore[type-var]
        store.save(replace(report, verdicts=(replace(report.verdicts[0], alignment=alignment),)), b"storm")

        [(edits, post_name, version_id, post_text)] = rows(
            store, "SELECT edits, post, version_id, post_text FROM verdict"
        )
        history = store.post_history("x:101")
    assert edits == (
        '[{"class":"number","kind":"substantive","post":"three","post_span":[37,42],'
        '"quote":"four","quote_span":[37,41],"severity":"critical"}]'
    )
    assert (post_name, version_id, post_text) == ("x:101", 1, None)
    assert history is not None
    assert [(c.article, c.label, c.quote_id) for c in history.citations] == [("storm.txt", "altered", "q-1")]


def test_a_thread_that_is_no_single_text_is_kept_with_the_verdict(place: Place) -> None:
    with opened(place("a.db")) as store:
        store.save(make_report(make_article(), make_quote(), label="exact", post=make_post("One. Two.")), b"storm")

        assert rows(store, "SELECT version_id, post_text FROM verdict") == [(None, "One. Two.")]


def test_links_and_empty_embeds_are_kept_without_a_text(place: Place) -> None:
    with opened(place("a.db")) as store:
        store.save(make_full_report(), b"storm")
        linked, empty = store.post_history("x:9"), store.post_history("x:8")

    assert linked is not None
    assert empty is not None
    assert (linked.post.text, linked.texts, linked.links[0].source) == (None, (), "storm.txt")
    assert (empty.post.text, empty.links[0].how) == (None, "iframe")


@pytest.mark.parametrize(
    ("label", "then", "passed"),
    [
        pytest.param("exact", None, True, id="nothing has changed"),
        pytest.param("not-found", None, True, id="not found, nothing new"),
        pytest.param("exact", "import", True, id="found, a new post"),
        pytest.param("not-found", "import", False, id="not found, a new post"),
        pytest.param("unverifiable", "import", False, id="unverifiable, a new post"),
        pytest.param("not-found", "again", True, id="not found, the same import again"),
        pytest.param("not-found", "article", False, id="not found, another article's embed"),
        pytest.param("not-found", "copy", False, id="not found, a copy of what only articles showed"),
        pytest.param("not-found", "self", True, id="not found, verified again"),
        pytest.param("not-found", "bytes", False, id="other bytes"),
        pytest.param("exact", "engine", False, id="another engine"),
    ],
)
def test_new_passes_over_what_cannot_have_changed(place: Place, label: str, then: str | None, passed: bool) -> None:
    article = make_article("storm.txt", make_embed())
    report = make_report(article, make_quote("Nowhere to be found"), label=label)
    with opened(place("a.db")) as store:
        add(store, make_post("Old news.", id="1"))
        store.save(make_report(make_article("calm.txt", make_embed("Calm.", id="5"), data=b"calm")), b"calm")
        assert not store.was_verified("storm.txt", article.sha256, VERSION)
        store.archive_for(article)
        store.save(report, b"storm")
        if then == "import":
            add(store, make_post("New.", id="2"))
        elif then == "again":
            add(store, make_post("Old news.", id="1"), source="other.jsonl")
        elif then == "article":
            store.save(make_report(make_article("gale.txt", make_embed("Gale."), data=b"gale")), b"gale")
        elif then == "copy":
            add(store, make_post("Calm.", id="5"))
        elif then == "self":
            add(store, make_post("New.", id="2"))
            store.archive_for(article)
            store.save(report, b"storm")

        sha256 = "0" * 64 if then == "bytes" else article.sha256
        assert store.was_verified("storm.txt", sha256, "9.9" if then == "engine" else VERSION) is passed


def test_a_post_that_comes_between_search_and_save_is_not_missed(place: Place) -> None:
    article = make_article()
    with opened(place("a.db")) as store:
        store.archive_for(article)
        add(store, make_post())
        store.save(make_report(article, make_quote()), b"storm")

        assert not store.was_verified("storm.txt", article.sha256, VERSION)


def test_odd_articles_are_stored(place: Place) -> None:
    odd = "\x00 \ud800 ' \" % \U0010ffff"
    article = replace(make_article(odd, make_embed(odd)), title=odd, language=odd, url=odd)
    with opened(place("a.db")) as store:
        store.save(make_report(article, make_quote(odd, key=odd, speaker=odd)), b"storm")
        before = count(store)
        store.save(make_report(article, make_quote(odd, key=odd, speaker=odd)), b"storm")

        assert count(store) == before
        assert store.verify_chain().whole
        assert store.was_verified(odd, article.sha256, VERSION)


def test_a_post_by_nobody_known_is_stored(place: Place) -> None:
    embed = make_embed("No name, no number.", handle=None, name=None)
    nobody = replace(embed, post=replace(embed.post, author=Author("x"), ref=PostRef("x", None)))
    with opened(place("a.db")) as store:
        store.save(make_report(make_article("storm.txt", nobody)), b"storm")

        assert (count(store)["sighting"], count(store)["account"]) == (1, 0)
        assert [post.author.handle for post in store.find_posts("number").posts] == [None]
