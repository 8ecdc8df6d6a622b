import json
import subprocess
from collections.abc import Callable

Run = Callable[..., subprocess.CompletedProcess[bytes]]


def test_a_code_is_explained(run: Run) -> None:
    done = run("explain", "Context-Risk")

    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.startswith(b"context-risk (reason)\n  means    ")


def test_without_a_code_all_are_listed(run: Run) -> None:
    done = run("explain")

    assert done.returncode == 0
    listed = done.stdout.splitlines()
    for code in (b"altered", b"critical", b"same-words", b"negation", b"unclosed-tag"):
        assert b"  " + code in listed


def test_an_unknown_code_is_an_error_that_names_the_nearest(run: Run) -> None:
    done = run("explain", "contextrisk")

    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr == b"tweetcite: there is no code contextrisk; did you mean context-risk?\n"


def test_explanations_are_there_for_programs(run: Run) -> None:
    codes = json.loads(run("explain", "splice", "too-deep", "--format", "json").stdout)["codes"]

    assert [(one["code"], one["kinds"]) for one in codes] == [
        ("splice", ["reason", "class"]),
        ("too-deep", ["problem"]),
    ]


def test_every_word_of_a_result_can_be_asked_for(run: Run) -> None:
    result = json.loads(run("verify", "false.txt", "--no-store", "--format", "json").stdout)
    quotes = result["articles"][0]["quotes"]
    codes = {reason["code"] for quote in quotes for reason in quote["reasons"]}
    codes |= {quote["verdict"] for quote in quotes}
    codes |= {edit["class"] for quote in quotes for edit in quote["edits"]}
    codes |= {quote["severity"] for quote in quotes} - {"none"}

    assert {"altered", "words-differ"} < codes
    assert run("explain", *sorted(codes)).returncode == 0
