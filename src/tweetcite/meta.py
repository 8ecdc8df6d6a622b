"""What the interfaces of Meta say where they show no post: Threads, Instagram and Facebook share one kind of error.

Source of the codes: Meta for Developers, Graph API, Handle Errors, and Rate Limits.
"""

from collections.abc import Mapping
from typing import Any, Literal

from tweetcite.payloads import mapping

Refusal = Literal["rate-limited", "login-wall", "protected", "unknown"]

_BUSY = frozenset({4, 17, 32, 341, 613})
_CLOSED = frozenset({10, 102, 104, 190, 200})
_PHRASES: tuple[tuple[str, Refusal], ...] = (
    ("wait a few minutes", "rate-limited"),
    ("login_required", "login-wall"),
    ("checkpoint_required", "login-wall"),
    ("private", "protected"),
)


def read_refusal(data: Mapping[str, Any]) -> Refusal:
    """Return why an answer shows no post, as far as it says so."""
    error = mapping(data.get("error"))
    code = error.get("code")
    if isinstance(code, int) and code in _BUSY | _CLOSED:
        return "rate-limited" if code in _BUSY else "login-wall"
    if data.get("require_login") is True:
        return "login-wall"
    words = f"{error.get('message') or ''} {data.get('message') or ''}"[:500].casefold()
    return next((reason for phrase, reason in _PHRASES if phrase in words), "unknown")
