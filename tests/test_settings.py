from typing import Any

import pytest

from tweetcite.settings import Settings, load_settings


@pytest.mark.parametrize(
    ("environment", "flags", "expected"),
    [
        pytest.param({}, {}, Settings(), id="defaults"),
        pytest.param({"TWEETCITE_DB": "a.db"}, {}, Settings(db="a.db"), id="environment over defaults"),
        pytest.param({"TWEETCITE_DB": "a.db"}, {"db": "b.db"}, Settings(db="b.db"), id="flags over environment"),
        pytest.param({"TWEETCITE_DB": ""}, {}, Settings(), id="an empty variable counts as unset"),
        pytest.param({"NO_COLOR": "1"}, {}, Settings(color=False), id="NO_COLOR"),
        pytest.param({"NO_COLOR": ""}, {}, Settings(), id="an empty NO_COLOR is ignored"),
        pytest.param(
            {},
            {"no_store": True, "offline": True, "quiet": True, "verbose": True, "debug": True},
            Settings(store=False, offline=True, quiet=True, verbose=True, debug=True),
            id="flags",
        ),
    ],
)
def test_settings_are_flags_over_environment_over_defaults(
    environment: dict[str, str], flags: dict[str, Any], expected: Settings
) -> None:
    assert load_settings(environment, **flags) == expected
