import os
import signal
from collections.abc import Iterator

import pytest

from tweetcite.cli.interruption import Interrupted, Interruption


@pytest.fixture
def interruption() -> Iterator[Interruption]:
    before = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
    one = Interruption()
    one.install()
    yield one
    for number, handler in before.items():
        signal.signal(number, handler)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_interrupts_at_once(interruption: Interruption, number: int) -> None:
    with pytest.raises(Interrupted) as caught:
        os.kill(os.getpid(), number)

    assert caught.value.number == number


def test_a_signal_waits_for_the_end_of_a_shield(interruption: Interruption) -> None:
    done = []

    with pytest.raises(Interrupted), interruption.shield():
        os.kill(os.getpid(), signal.SIGTERM)
        done.append("work")

    assert done == ["work"]


def test_a_second_signal_never_waits(interruption: Interruption) -> None:
    done = []

    with pytest.raises(Interrupted), interruption.shield():
        os.kill(os.getpid(), signal.SIGINT)
        os.kill(os.getpid(), signal.SIGINT)
        done.append("work")

    assert done == []


def test_a_shield_after_an_interruption_ends_in_peace(interruption: Interruption) -> None:
    with pytest.raises(Interrupted):
        os.kill(os.getpid(), signal.SIGINT)

    with interruption.shield():
        pass


def test_a_signal_that_the_parent_ignores_stays_ignored() -> None:
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        Interruption().install()
        assert signal.getsignal(signal.SIGINT) is signal.SIG_IGN
    finally:
        signal.signal(signal.SIGINT, before)
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
