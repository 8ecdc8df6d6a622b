"""Every code that can be given is explained, and no other."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tweetcite.matching.reasons import SENTENCES
from tweetcite.report.explanations import (
    list_explanations,
    render_codes,
    render_explanations,
    render_explanations_json,
)
from tweetcite.report.text import Style

SOURCES = sorted((Path(__file__).resolve().parents[2] / "src" / "tweetcite").rglob("*.py"))
EXPLAINED = {one.code: one for one in list_explanations()}
PLACE_OF_CODE = {"Problem": 0, "tell": 1, "_warn": 0, "_give_up": 1}
"""Functions that make problems -> which of their arguments is the code."""
VARIANTS = {"name": ("script", "style")}


def constants_of(node: ast.expr) -> list[str]:
    """Return what an expression can be: a word, one of two, or a word with a part that varies."""
    if isinstance(node, ast.Constant):
        return [str(node.value)]
    if isinstance(node, ast.IfExp):
        return [*constants_of(node.body), *constants_of(node.orelse)]
    if isinstance(node, ast.JoinedStr):
        words = [""]
        for part in node.values:
            if isinstance(part, ast.FormattedValue):
                assert isinstance(part.value, ast.Name)
                words = [word + variant for word in words for variant in VARIANTS[part.value.id]]
            else:
                assert isinstance(part, ast.Constant)
                words = [word + part.value for word in words]
        return words
    assert isinstance(node, ast.Name), f"line {node.lineno}: a code must be a word"
    assert node.id == "code", f"line {node.lineno}: a code passed on must be called code"
    return []


def find_calls(*names: str) -> Iterator[tuple[str, ast.Call]]:
    for file in SOURCES:
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call):
                name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
                if name in names:
                    yield name, node


def find_assigned(name: str) -> set[str]:
    """Return the words that a variable of this name is set to where articles are read."""
    return {
        word
        for file in SOURCES
        if "article" in file.parts
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.Assign) and any(isinstance(t, ast.Name) and t.id == name for t in node.targets)
        for word in constants_of(node.value)
    }


def test_every_problem_that_can_be_told_is_explained() -> None:
    """Add a new problem's code to the table of explanations."""
    told = {
        code
        for name, call in find_calls(*PLACE_OF_CODE)
        for argument in call.args[PLACE_OF_CODE[name] : PLACE_OF_CODE[name] + 1]
        for code in constants_of(argument)
    }
    told |= {code for code in find_assigned("code") if code not in SENTENCES}

    assert told == {code for code, one in EXPLAINED.items() if "problem" in one.kinds}


def test_every_reason_is_explained() -> None:
    """The table of reasons is closed: `give` knows no other code."""
    assert set(SENTENCES) == {code for code, one in EXPLAINED.items() if "reason" in one.kinds}


def test_every_reason_can_be_given() -> None:
    """No reason is listed that nothing gives."""
    matching = [file for file in SOURCES if "matching" in file.parts and file.name != "reasons.py"]
    words = {
        node.value
        for file in matching
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }

    assert set(SENTENCES) <= words


def test_no_reason_is_made_but_by_its_code() -> None:
    """Nothing but `give` and what reads them back makes a reason."""
    makers = {
        file.relative_to(file.parents[1]).as_posix()
        for file in SOURCES
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Reason"
    }

    assert makers <= {"matching/reasons.py", "store/history.py"}


@pytest.mark.parametrize("code", sorted(EXPLAINED))
def test_an_explanation_is_whole(code: str) -> None:
    """Its sentence ends, and rule, example and source are there."""
    one = EXPLAINED[code]

    assert one.means.endswith(".")
    assert one.means.count(". ") == 0
    assert one.rule.endswith(".")
    assert one.example
    assert one.source.endswith(".")
    assert "{" not in "".join((one.means, one.rule, one.example))


def test_all_codes_are_listed_with_their_sentence() -> None:
    text = render_codes(EXPLAINED.values(), Style())

    assert text.startswith("Verdicts\n")
    assert "\nReasons of a verdict\n" in text
    assert "\nClasses of edits\n" in text
    assert "\nProblems of an input\n" in text
    assert all(f"\n  {code}\n" in text for code in EXPLAINED)
    assert max(map(len, text.splitlines())) <= 80


def test_one_code_is_explained_in_full() -> None:
    text = render_explanations([EXPLAINED["id-date-conflict"]], Style())

    assert text.startswith("id-date-conflict (reason and problem)\n  means    ")
    assert all(label in text for label in ("\n  rule ", "\n  example ", "\n  source "))


def test_programs_get_the_same() -> None:
    assert '"code": "splice", "kinds": ["reason", "class"]' in render_explanations_json([EXPLAINED["splice"]])
