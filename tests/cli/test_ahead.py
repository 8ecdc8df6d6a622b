import multiprocessing
import os
import signal
from collections.abc import Iterator

import pytest

from tweetcite.cli.ahead import read_ahead
from tweetcite.errors import InputError


def count(to: int) -> Iterator[int]:
    yield from range(to)


@pytest.mark.parametrize("many", [pytest.param(n, id=str(n)) for n in (0, 1, 250, 1001)])
def test_what_is_made_elsewhere_comes_in_its_order(many: int) -> None:
    assert list(read_ahead(lambda: count(many))) == list(range(many))


def test_it_is_made_in_another_process() -> None:
    assert list(read_ahead(lambda: [os.getpid()])) != [os.getpid()]


@pytest.mark.parametrize(
    ("error", "raised"),
    [
        pytest.param(InputError("the lamp is out"), InputError, id="of the file"),
        pytest.param(OSError(5, "the lamp is out"), OSError, id="of the disk"),
        pytest.param(ValueError("the lamp is out"), RuntimeError, id="of ours, with its traceback"),
    ],
)
def test_an_error_there_is_an_error_here(error: Exception, raised: type[Exception]) -> None:
    def fail() -> Iterator[int]:
        yield 1
        raise error

    with pytest.raises(raised, match="the lamp is out"):
        list(read_ahead(fail))


def test_a_process_that_is_killed_is_told_of() -> None:
    def end() -> Iterator[int]:
        yield from range(300)
        os.kill(os.getpid(), signal.SIGKILL)

    with pytest.raises(RuntimeError, match="ended from outside"):
        list(read_ahead(end))


def test_no_process_is_left_when_nobody_takes_more() -> None:
    taking = read_ahead(lambda: count(10**9))

    assert next(taking) == 0
    assert multiprocessing.active_children()
    taking.close()  # type: ignore[attr-defined]
    assert not multiprocessing.active_children()
