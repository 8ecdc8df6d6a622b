"""The quotation tables of fixtures/quotes: a row for every clause of the rules, and silent twins."""

import json
from pathlib import Path
from typing import Any

import pytest

from evaluation import check, find_verdict, verify_case

TABLES = Path(__file__).resolve().parent.parent / "fixtures" / "quotes"
KNOWN = {row["case"]: row["why"] for row in json.loads((TABLES / "known_failures.json").read_text())}


def _rows() -> list[Any]:
    rows = []
    for file in sorted(TABLES.glob("*.json")):
        if file.stem == "known_failures":
            continue
        for case in json.loads(file.read_text()):
            name = f"{file.stem}/{case['id']}"
            marks = [pytest.mark.xfail(strict=True, reason=KNOWN[name])] if name in KNOWN else []
            rows.append(pytest.param(case, id=name, marks=marks))
    return rows


@pytest.mark.parametrize("case", _rows())
def test_row(case: dict[str, Any]) -> None:
    """Each quotation of the case gets the verdict that the rules give it, for the reasons that they name."""
    report = verify_case(case)

    faults = {row["text"]: check(find_verdict(report, row["text"]), row) for row in case["expect"]}

    assert {text: found for text, found in faults.items() if found} == {}


def test_known_failures_name_rows() -> None:
    """A known failure is a row that exists."""
    rows = {
        f"{file.stem}/{row['id']}"
        for file in TABLES.glob("*.json")
        for row in json.loads(file.read_text())
        if "id" in row
    }

    assert set(KNOWN) <= rows
