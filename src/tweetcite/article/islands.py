"""Islands of Astro: elements that hold the properties of a component which a program draws later.

Source: `packages/astro/src/runtime/server/astro-island.ts`, which packs each value as `[kind, value]`.
"""

import json
from collections.abc import Mapping
from typing import Any

NAME = "astro-island"
_PLAIN, _LIST, _DATE, _ADDRESS = 0, 1, 3, 7
_DEEPEST = 30
_LONGEST = 100_000


def open_island(attributes: Mapping[str, str]) -> tuple[dict[str, Any], str]:
    """Return the properties of an island as plain values, none if they are no such, and the name of its component."""
    packed = attributes.get("props", "")
    try:
        record = json.loads(packed) if 0 < len(packed) <= _LONGEST else None
        options = json.loads(attributes.get("opts", "{}"))
    except (ValueError, RecursionError):
        return {}, ""
    named = options.get("name") if isinstance(options, dict) else None
    properties = {key: _unpack(value, 0) for key, value in record.items()} if isinstance(record, dict) else {}
    return properties, named if isinstance(named, str) else ""


def _unpack(pair: Any, depth: int) -> Any:
    if not isinstance(pair, list) or len(pair) != 2 or depth > _DEEPEST:
        return None
    kind, value = pair
    if kind == _LIST and isinstance(value, list):
        return [_unpack(one, depth + 1) for one in value]
    if kind == _PLAIN and isinstance(value, dict):
        return {key: _unpack(one, depth + 1) for key, one in value.items()}
    return value if kind in (_PLAIN, _DATE, _ADDRESS) else None
