import io

import pytest

from tweetcite.cli.console import Console


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_message_is_one_harmless_line() -> None:
    heard = io.StringIO()

    Console(heard).complain("cannot read a\nb\x1b[2J: no")

    assert heard.getvalue() == "tweetcite: cannot read a\\nb\\x1b[2J: no\n"


def test_quiet_silences_all_but_errors() -> None:
    heard = Terminal()
    console = Console(heard, quiet=True)

    console.note("a note")
    console.progress(1, 2, "a.txt")
    console.summarise("2 articles")
    console.complain("an error")

    assert heard.getvalue() == "tweetcite: an error\n"


def test_progress_is_shown_on_a_terminal_and_gives_way_to_messages() -> None:
    heard = Terminal()
    console = Console(heard)

    console.progress(1, 2, "a.txt")
    console.complain("an error")
    console.clear()

    assert heard.getvalue() == "\r\x1b[K[1/2] a.txt\r\x1b[Ktweetcite: an error\n"


@pytest.mark.parametrize(
    ("stream", "total"),
    [pytest.param(io.StringIO(), 5, id="off a terminal"), pytest.param(Terminal(), 1, id="a single input")],
)
def test_progress_is_silent_where_nobody_needs_it(stream: io.StringIO, total: int) -> None:
    Console(stream).progress(1, total, "a.txt")

    assert stream.getvalue() == ""


def test_a_stream_that_breaks_does_no_harm() -> None:
    stream = io.StringIO()
    stream.close()

    Console(stream).complain("an error")
