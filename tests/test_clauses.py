"""Every case that must be right has rows: what is to be found, in two languages, and what must stay silent."""

import json
from pathlib import Path
from typing import Any

import pytest

FIXTURES = Path(__file__).parents[1] / "fixtures"
CLAUSES = json.loads((FIXTURES / "clauses.json").read_text(encoding="utf-8"))
ROWS: dict[str, dict[str, Any]] = {
    f"{table.stem}/{row['id']}": row
    for table in (FIXTURES / "quotes").glob("*.json")
    for row in json.loads(table.read_text(encoding="utf-8"))
    if "id" in row
}
LEAST_CLAUSES = 31
HONEST = {"exact", "edited", "not-cited"}
ALARMS = {"critical-hidden", "context-risk"}


def finds(row: dict[str, Any]) -> bool:
    """Tell whether a row expects a finding: a verdict that asks for a look, or a warning."""
    return any(q["verdict"] not in HONEST or ALARMS & set(q.get("reasons", ())) for q in row["expect"])


@pytest.mark.parametrize("clause", CLAUSES, ids=lambda c: c["clause"])
def test_clause_has_rows_in_two_languages_and_a_silent_twin(clause: dict[str, Any]) -> None:
    """A clause is kept where its case is found in two languages at least, and passed over in its honest twin."""
    found, silent = ([ROWS[name] for name in clause[kind]] for kind in ("rows", "silent"))
    assert len({row["lang"] for row in found}) >= 2
    assert silent
    assert [row["id"] for row in found if not finds(row)] == []
    assert [row["id"] for row in silent if finds(row)] == []


def test_no_clause_is_lost_and_no_row_stands_alone() -> None:
    """All clauses are there, and each row of their own table belongs to one."""
    named = [name for clause in CLAUSES for kind in ("rows", "silent") for name in clause[kind]]
    assert len({clause["clause"] for clause in CLAUSES}) == len(CLAUSES) >= LEAST_CLAUSES
    assert {name for name in ROWS if name.startswith("clauses/")} <= set(named)
