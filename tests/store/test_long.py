"""Values of any length from outside: stored, found and given back, by either kind of database."""

import random
from string import ascii_lowercase

from archives import add, make_article, make_embed, make_post, make_quote, make_report, opened, search, texts
from databases import Place

CHANCE = random.Random(11)


def make_noise(count: int) -> str:
    """Build letters that no compression makes shorter than an index can hold."""
    return "".join(CHANCE.choices(ascii_lowercase + "äßñçø漢字", k=count))


def test_texts_of_any_length_are_kept_and_found(place: Place) -> None:
    long = {name: make_noise(20_000) for name in ("handle", "name", "account", "reply_to", "quoting", "edit_of")}
    post = make_post(**long, language=make_noise(9_000), id=make_noise(5_000))
    with opened(place("a.db")) as store:
        source = make_noise(9_000)
        assert add(store, post, source=source).new == 1
        assert add(store, post, make_post(id="7"), source=source).same == 1
        article = make_article(make_noise(9_000), make_embed(handle=long["handle"], name=long["name"]))
        for _ in range(2):
            store.save(make_report(article, make_quote(speaker=long["name"]), post=post), b"storm")

        [found, other] = search(store, make_quote(speaker=long["name"], handle=long["handle"]), article)
        assert {found.ref.id, other.ref.id} == {post.ref.id, "7"}
        assert store.archive_for(article).searched(make_quote(speaker=None, handle=long["handle"])).account_posts == 1
        counts = store.counts()
        assert (counts["posts"], counts["accounts"], counts["articles"], counts["captures"]) == (2, 3, 1, 3)
        assert store.verify_chain().faults == ()
        assert store.prove_index().faults == ()


def test_words_of_any_length_and_number_are_found(place: Place) -> None:
    word = make_noise(9_000)
    many = " ".join(make_noise(9) for _ in range(40_000))
    with opened(place("a.db")) as store:
        add(store, *(make_post(f"{word} lamp {n}", id=str(n)) for n in range(40)), make_post(many, id="99"))

        assert len(store.find_posts(word, limit=99).posts) == 40
        assert many in texts(search(store, make_quote(" ".join(many.split()[:12]), speaker="Nobody Known")))
        assert store.prove_index() == (41, ())
