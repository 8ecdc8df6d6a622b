import json
import subprocess
from collections.abc import Callable

import pytest

Run = Callable[..., subprocess.CompletedProcess[bytes]]
OURS = ("TWEETCITE_", "NO_COLOR", "HTTP_", "HTTPS_", "ALL_PROXY", "NO_PROXY", "REQUESTS_CA", "CURL_CA")


@pytest.fixture
def clean(environment: dict[str, str], tmp_path: object) -> dict[str, str]:
    """An environment that sets nothing of ours, in a home of its own."""
    kept = {name: value for name, value in environment.items() if not name.upper().startswith(OURS)}
    return {**kept, "HOME": str(tmp_path), "XDG_DATA_HOME": f"{tmp_path}/data"}


def show(run: Run, environment: dict[str, str], *arguments: str) -> dict[str, tuple[str | None, str]]:
    done = run("config", "show", "--format", "json", *arguments, env=environment)
    assert (done.returncode, done.stderr) == (0, b"")
    return {one["name"]: (one["value"], one["origin"]) for one in json.loads(done.stdout)["settings"]}


def test_what_nobody_set_is_the_default(run: Run, clean: dict[str, str]) -> None:
    found = show(run, clean)

    assert {origin for _, origin in found.values()} == {"default"}
    assert (found["db"][0] or "").endswith("tweetcite.db")
    assert (found["contact"][0], found["color"][0], found["https_proxy"][0]) == (None, "on", None)


@pytest.mark.parametrize(
    ("variables", "arguments", "name", "expected"),
    [
        pytest.param({"TWEETCITE_DB": "a.db"}, [], "db", ("a.db", "TWEETCITE_DB"), id="environment"),
        pytest.param({"TWEETCITE_DB": "a.db"}, ["--db", "b.db"], "db", ("b.db", "--db"), id="a flag over it"),
        pytest.param({"TWEETCITE_DB": ""}, ["--db", "b.db"], "db", ("b.db", "--db"), id="an empty variable is none"),
        pytest.param({"NO_COLOR": "1"}, [], "color", ("off", "NO_COLOR"), id="colour"),
        pytest.param({"TWEETCITE_CONTACT": "a@b.example"}, [], "contact", ("a@b.example", "TWEETCITE_CONTACT"),
                     id="contact"),
        pytest.param({"HTTPS_PROXY": "http://gate:3128"}, [], "https_proxy", ("http://gate:3128", "HTTPS_PROXY"),
                     id="proxy"),
        pytest.param({"https_proxy": "http://a:1", "HTTPS_PROXY": "http://b:2"}, [], "https_proxy",
                     ("http://a:1", "https_proxy"), id="the lower-case name first"),
        pytest.param({"CURL_CA_BUNDLE": "/ca.pem"}, [], "ca_bundle", ("/ca.pem", "CURL_CA_BUNDLE"), id="certificates"),
    ],
)  # fmt: skip
def test_the_origin_of_a_setting_is_told(
    run: Run, clean: dict[str, str], variables: dict[str, str], arguments: list[str], name: str, expected: object
) -> None:
    assert show(run, {**clean, **variables}, *arguments)[name] == expected


@pytest.mark.parametrize("form", ["text", "json"])
def test_no_secret_is_shown(run: Run, clean: dict[str, str], form: str) -> None:
    secrets = {
        "TWEETCITE_DB": "postgresql://anna:hush-db@db.example/tweetcite",
        "TWEETCITE_ARCHIVE_KEY": "hush-access:hush-key",
        "HTTPS_PROXY": "http://anna:hush@proxy@gate.example:3128",
        "ALL_PROXY": "anna:hush@gate.example",
    }

    done = run("config", "show", "--format", form, env={**clean, **secrets})

    assert done.returncode == 0
    assert b"hush" not in done.stdout + done.stderr
    assert all(
        part in done.stdout for part in (b"db.example", b"http://***@gate.example:3128", b"TWEETCITE_ARCHIVE_KEY")
    )


@pytest.mark.parametrize("arguments", [["config"], ["config", "forget"]], ids=" ".join)
def test_anything_but_show_is_wrong_usage(run: Run, arguments: list[str]) -> None:
    done = run(*arguments)

    assert (done.returncode, done.stdout, len(done.stderr.splitlines())) == (2, b"", 1)
