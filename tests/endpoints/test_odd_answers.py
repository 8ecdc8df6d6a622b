"""Answers with any value in any place: a conversation always ends with a post or a reason, never with an error."""

import copy
import json
import random
from pathlib import Path
from typing import Any

import pytest

from tweetcite.endpoints import find_ask
from tweetcite.fetch.wayback import ask_wayback
from tweetcite.model import Post
from tweetcite.platforms import Answer, Unavailable, match_post

ROOT = Path(__file__).parents[2] / "fixtures" / "platforms"
ODD: tuple[Any, ...] = (
    None, True, False, 0, -1, 1.5, 10**400, float("nan"), float("inf"), "", " ", "x", "\ud800", "\x00", "9" * 400,
    [], {}, [[]], [None], ["x"], [1, 2], [-5, 10**9], {"id": {}}, {"text": []}, [{}], "2024-13-45T99:99:99Z",
    "<p>" * 3000,
)  # fmt: skip
CASES = sorted(ROOT.glob("*/*/talk.json"))


def list_places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    found = [path]
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in items:
        found += list_places(inner, (*path, key))
    return found


def put(value: Any, path: tuple[Any, ...], odd: Any) -> Any:
    if not path:
        return odd
    changed = copy.deepcopy(value)
    holder = changed
    for key in path[:-1]:
        holder = holder[key]
    holder[path[-1]] = odd
    return changed


def carry_out(talk: dict[str, Any], change: Any) -> object:
    ref = match_post(talk["url"])
    assert ref is not None
    ask = find_ask(ref.platform)
    assert ask is not None
    asking = ask_wayback(ref) if talk.get("talk") else ask(ref)
    try:
        request = next(asking)
        for _ in range(60):
            found = [one for one in talk["answers"] if request.url.startswith(one[0])]
            _, status, body, *headers = max(found, key=lambda one: len(one[0])) if found else ["", 404, ""]
            data = body if isinstance(body, dict) else {"items": body} if isinstance(body, list) else {"html": body}
            data = change(data)
            answer = Answer(status, data if isinstance(data, dict) else {}, request.url, headers[0] if headers else {})
            request = asking.send(answer)
    except StopIteration as end:
        return end.value
    raise AssertionError("no end")


@pytest.mark.parametrize("case", CASES, ids=lambda path: f"{path.parent.parent.name}-{path.parent.name}")
def test_any_value_in_any_place_is_a_post_or_a_reason(case: Path) -> None:
    talk = json.loads(case.read_text("utf-8"))
    chance = random.Random(case.parent.name)
    for body in (one[2] for one in talk["answers"] if isinstance(one[2], dict | list) and one[2]):
        data = body if isinstance(body, dict) else {"items": body}
        places = list_places(data)
        for path in chance.sample(places, min(12, len(places))):
            for odd in chance.sample(ODD, 6):

                def change(told: Any, path: tuple[Any, ...] = path, odd: Any = odd, own: Any = data) -> Any:
                    return put(told, path, odd) if told == own else told

                found = carry_out(talk, change)
                assert isinstance(found, Unavailable) or (
                    isinstance(found, tuple) and found and all(isinstance(post, Post) for post in found)
                ), (path, odd)
