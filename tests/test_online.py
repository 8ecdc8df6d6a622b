"""Only `fetch/` goes online, through one client, and every retry says when it stops."""

import ast
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[1] / "src" / "tweetcite"
NETWORK = frozenset(
    "requests urllib3 tenacity protego socket ssl http ftplib smtplib telnetlib asyncio aiohttp httpx httplib2 pycurl "
    "socketserver xmlrpc imaplib poplib nntplib webbrowser websockets".split()
)
NETWORK_PARTS = frozenset({"urllib.request", "urllib.error", "multiprocessing.connection"})
# Within fetch, only these touch a socket or send a request.
SENDERS = {"addresses.py": {"socket"}, "wire.py": {"socket", "ssl", "requests", "urllib3"}}
SENDERS["client.py"] = {"requests", "urllib3", "tenacity", "http"}
SENDERS["bodies.py"] = {"requests", "urllib3"}
SENDERS["robots.py"] = {"protego"}
FILES = sorted(SOURCE.rglob("*.py"))


def find_imports(tree: ast.AST) -> set[str]:
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            found |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
        elif isinstance(node, ast.Call) and getattr(node.func, "id", getattr(node.func, "attr", "")) in (
            "__import__", "import_module",
        ):  # fmt: skip
            found |= {a.value for a in node.args if isinstance(a, ast.Constant) and isinstance(a.value, str)}
    return found


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(SOURCE)))
def test_only_the_client_goes_online(file: Path) -> None:
    imports = find_imports(ast.parse(file.read_text("utf-8")))
    used = {name.partition(".")[0] for name in imports} & NETWORK | imports & NETWORK_PARTS
    allowed = SENDERS.get(file.name, set()) if file.parent == SOURCE / "fetch" else set()
    assert used <= allowed


def test_every_retry_says_when_it_stops() -> None:
    """Stop, wait, which exceptions, and that the last of these is raised; never the bare decorator."""
    found = 0
    for file in FILES:
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            name = getattr(getattr(node, "func", None), "id", None) if isinstance(node, ast.Call) else None
            if name in ("Retrying", "retry", "AsyncRetrying"):
                assert isinstance(node, ast.Call)
                assert {"stop", "wait", "retry", "reraise"} <= {keyword.arg for keyword in node.keywords}
                found += 1
            for decorator in getattr(node, "decorator_list", ()):
                assert getattr(decorator, "id", None) != "retry"
    assert found == 1
