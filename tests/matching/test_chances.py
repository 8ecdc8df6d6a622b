"""What is passed over without a trial could not have been the passage: the bounds lie above what any trial reaches."""

from pathlib import Path

import pytest

from mutations import Account, make_cases, read_accounts
from trials import crowd
from tweetcite.languages import load_nearest
from tweetcite.matching.candidates import gather
from tweetcite.matching.chances import Lookout
from tweetcite.model import Author, Context, Post, PostRef, Quote, Span

ACCOUNTS = read_accounts(Path(__file__).resolve().parents[2] / "fixtures" / "mutations" / "first")
EACH = 150


@pytest.mark.parametrize("account", [pytest.param(a, id=f"{a.language}-{a.handle}") for a in ACCOUNTS])
def test_no_trial_covers_more_than_was_foreseen(account: Account) -> None:
    language = load_nearest(account.language)
    for case in list(make_cases(account))[::EACH]:
        context = Context(handle=account.handle, language=case.language)
        quote = Quote("q", case.words, (Span(0, len(case.words)),), account.name, cited=True, context=context)
        candidates = gather(quote, (), crowd(case, account))
        lookout = Lookout(quote, candidates, language, elsewhere=None, capitals=frozenset())
        for i, glanced in enumerate([*lookout.prospects]):
            chance = lookout.weigh(i)
            assert chance.chance <= glanced.chance, (case.words, candidates[i].texts)
            for trial in lookout.try_out(i):
                assert trial.coverage <= chance.chance, (case.words, trial.post.text)
                assert trial.score <= chance.score, (case.words, trial.post.text)


@pytest.mark.parametrize(
    ("code", "words", "post"),
    [
        pytest.param("en", "I do not and will not go", "I don't, and I won't, go", id="contractions written out"),
        pytest.param("en", "colour & light for all", "Color and light for all", id="a spelling and a sign"),
        pytest.param(
            "en", "Save Our Pier, thank you Jan Ott", "#SaveOurPier thank you @JanOtt", id="a tag and a handle"
        ),
        pytest.param("en", "what the f*** is 40 doing here", "what the fuck is forty doing here", id="masked, counted"),
        pytest.param("fr", "il y a de le pain et l'eau", "Il y a du pain &amp; l’eau", id="a French contraction"),
        pytest.param("tr", "köprüler asla kapanmayacak dedi", "Köprünün asla kapanmaması dendi", id="Turkish endings"),
        pytest.param("ru", "ещё не всё", "еще не все", id="one Russian letter for another"),
        pytest.param("zh", "裡面沒有人", "里面没有人", id="Chinese letters of either kind"),
        pytest.param("fa", "می روم خانه", "می‌روم خانه", id="a Persian joiner"),
        pytest.param("he", "40 איש באו", "באו ל40 איש", id="a Hebrew preposition on a number"),
        pytest.param("ja", "エ場は閉まる", "工場は閉まる", id="a letter that looks like another"),
        pytest.param("en", "the p[ie]r [and the quay] stays", "the pier stays", id="brackets"),
    ],
)
def test_a_glance_promises_no_less_than_a_close_look(code: str, words: str, post: str) -> None:
    quote = Quote("q", words, (Span(0, len(words)),), "Jan Ott", cited=True, context=Context(language=code))
    ref, author = PostRef("x", "1"), Author("x", None, "janott", "Jan Ott")
    candidates = gather(quote, (), [Post(ref, author, post, origin="import")])
    lookout = Lookout(quote, candidates, load_nearest(code), elsewhere=None, capitals=frozenset())

    assert [one.chance >= lookout.weigh(0).chance > 0.5 for one in [*lookout.prospects]] == [True]


def test_a_glance_passes_over_posts_of_other_words() -> None:
    words = "Every lamp on the pier burned through the long night"
    quote = Quote("q", words, (Span(0, len(words)),), "Jan Ott", cited=True, context=Context(language="en"))
    ref, author = PostRef("x", "1"), Author("x", None, "janott", "Jan Ott")
    post = Post(ref, author, "Every tram at the pier waits for that low bridge", origin="import")
    lookout = Lookout(quote, gather(quote, (), [post]), load_nearest("en"), elsewhere=None, capitals=frozenset())

    assert [one.chance < 0.5 for one in lookout.prospects] == [True]
