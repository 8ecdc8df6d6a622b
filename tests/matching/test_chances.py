"""What is passed over without a trial could not have been the passage: the bounds lie above what any trial reaches."""

from pathlib import Path

import pytest

from mutations import Account, make_cases, read_accounts
from trials import crowd
from tweetcite.languages import load_nearest
from tweetcite.matching.candidates import gather
from tweetcite.matching.chances import Lookout
from tweetcite.model import Context, Quote, Span

ACCOUNTS = read_accounts(Path(__file__).resolve().parents[2] / "fixtures" / "mutations" / "first")
EACH = 150


@pytest.mark.parametrize("account", [pytest.param(a, id=f"{a.language}-{a.handle}") for a in ACCOUNTS])
def test_no_trial_covers_more_than_was_foreseen(account: Account) -> None:
    language = load_nearest(account.language)
    for case in list(make_cases(account))[::EACH]:
        context = Context(handle=account.handle, language=case.language)
        quote = Quote("q", case.words, (Span(0, len(case.words)),), account.name, cited=True, context=context)
        candidates = gather(quote, (), crowd(case, account))
        lookout = Lookout(quote, candidates, language, elsewhere=False, capitals=frozenset())
        for i in range(len(candidates)):
            chance = lookout.weigh(i)
            for trial in lookout.try_out(i):
                assert trial.coverage <= chance.chance, (case.words, trial.post.text)
                assert trial.score <= chance.score, (case.words, trial.post.text)
