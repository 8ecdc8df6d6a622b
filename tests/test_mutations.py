"""A sample of the made cases: what honest hands do is accepted, what falsifies is rejected, in every language."""

from pathlib import Path

import pytest

from mutations import KINDS, Account, make_cases, read_accounts, render
from trials import Outcome, archive_for, compare_peers, judge_bare, judge_case, share
from tweetcite.report.explanations import list_explanations

EACH = 23
ROOT = Path(__file__).parents[1] / "fixtures" / "mutations"
FIRST = read_accounts(ROOT / "first")
ACCOUNTS = [
    pytest.param(account, id=f"{name}-{account.language}")
    for name in ("first", "second", "third", "fourth", "fifth", "sixth", "seventh")
    for account in read_accounts(ROOT / name)
]


@pytest.fixture(scope="module")
def outcomes() -> list[Outcome]:
    """Every 23rd case of the first set."""
    found = []
    for account in FIRST:
        found += [judge_case(case, archive_for(case, account)) for case in list(make_cases(account))[::EACH]]
    return found


@pytest.mark.parametrize("honest", [pytest.param(True, id="honest"), pytest.param(False, id="falsified")])
def test_nearly_all_of_a_sample_is_right(outcomes: list[Outcome], honest: bool) -> None:
    """Honest quotations are accepted and falsified ones rejected, in the sample as a whole."""
    sample = [outcome for outcome in outcomes if outcome.case.honest is honest]
    assert len(sample) > 60
    assert share(sample) >= 0.97, [f"{o.case.kind}: {o.found}: {o.case.article}" for o in sample if not o.right]


def test_what_is_found_can_be_explained(outcomes: list[Outcome]) -> None:
    """Every verdict, severity and class of edits has its explanation."""
    verdicts = [o.verdict for o in outcomes if o.verdict]
    edits = [edit for verdict in verdicts if verdict.alignment for edit in verdict.alignment.edits]
    classes = {edit.topic for edit in edits if edit.topic}
    words = classes | {v.label for v in verdicts} | {edit.severity for edit in edits} - {"none"}

    assert len(classes) > 12
    assert words <= {one.code for one in list_explanations()}


def test_no_peer_does_both(outcomes: list[Outcome]) -> None:
    """What else there is accepts too little or too much of the same cases."""
    assert all(min(accepted, rejected) < 0.9 for _, accepted, rejected, _ in compare_peers(outcomes))


@pytest.mark.parametrize("account", ACCOUNTS)
def test_each_file_makes_many_kinds_of_cases(account: Account) -> None:
    """Every file of posts yields honest and falsified cases of many kinds, the same at every call."""
    cases = list(make_cases(account))
    assert cases == list(make_cases(account))
    assert len({case.kind for case in cases}) >= 40
    assert {case.honest for case in cases} == {True, False}
    assert all("{" not in case.words and "|" not in case.words and "¦" not in case.post for case in cases)


def test_falsified_cases_are_no_plain_parts_of_their_posts() -> None:
    """A change that happens to leave a plain part of the post is not made into a falsified case."""
    account = Account("en", "Ada Brill", "adabrill", ("Ada Brill tweeted: “%s”",), ("“%s” %s",), ("{ A|:omit} b c.",))
    kinds = {case.kind for case in make_cases(account) if not case.honest}
    assert KINDS["omit"][0] not in kinds


def test_a_post_is_rendered_with_its_first_words() -> None:
    """Marked words stand as they were posted, unless they are changed."""
    marked = "We {will|may:modal} stay{ here|:omit}¦, but not long."
    assert render(marked) == "We will stay here, but not long."
    assert render(marked, {0: "may", 1: ""}) == "We may stay, but not long."


def test_a_quotation_without_its_article_gets_the_same_wording() -> None:
    """The stages after reading say the same of the words alone."""
    account = FIRST[0]
    case = next(make_cases(account))
    posts = archive_for(case, account)
    verdict = judge_case(case, posts).verdict
    assert verdict is not None
    assert judge_bare(case, posts).wording == verdict.wording
