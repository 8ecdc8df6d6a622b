"""Which addresses may be asked: http and https, to hosts of the public internet.

The rules are our own lists, because `ipaddress` calls some addresses global that lead inside (NAT64, 6to4,
site-local). Sources: the special-purpose registries of RFC 6890 and its updates.
"""

import socket
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from typing import NamedTuple
from urllib.parse import urlsplit

from tweetcite.errors import RefusedError

_DENIED_4 = tuple(
    ip_network(text)
    for text in (
        "0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 "
        "192.31.196.0/24 192.52.193.0/24 192.88.99.0/24 192.168.0.0/16 192.175.48.0/24 198.18.0.0/15 198.51.100.0/24 "
        # The cloud providers' own services, which answer only from within.
        "168.63.129.16/32 "
        "203.0.113.0/24 224.0.0.0/3"
    ).split()
)
_PUBLIC_6 = ip_network("2000::/3")
_DENIED_6 = tuple(
    ip_network(text) for text in "2001::/23 2001:db8::/32 2002::/16 2620:4f:8000::/48 3fff::/20 3ffe::/16".split()
)
_PRIVATE_NAMES = ("localhost", "local", "localdomain", "internal", "intranet", "lan", "corp", "home", "home.arpa")
_LONGEST = 4_000
_USUAL = {"http": 80, "https": 443}
_PORTS = range(1, 65_536)


class Target(NamedTuple):
    """Where a request goes: its scheme, host (lower case, no brackets) and port."""

    scheme: str
    host: str
    port: int

    @property
    def origin(self) -> str:
        """Return scheme, host and, where it is not the usual one, port as one text."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{self.scheme}://{host}" + ("" if self.port == _USUAL[self.scheme] else f":{self.port}")


def read_target(url: str) -> Target:
    """Return where an address leads. Raises RefusedError for what is no plain http or https address."""
    shown = url[:200]
    if len(url) > _LONGEST or any(c.isspace() or ord(c) < 32 or ord(c) == 127 for c in url) or "\\" in url:
        raise RefusedError(f"not an address that can be fetched: {shown!r}; give one that begins with https://")
    try:
        parts = urlsplit(url)
        scheme, host, port = parts.scheme.lower(), parts.hostname or "", parts.port
    except ValueError as error:
        raise RefusedError(f"not an address that can be fetched: {shown!r} ({error}); check it") from error
    if scheme not in ("http", "https"):
        raise RefusedError(
            f"only http and https addresses are fetched, not {shown!r}; give one that begins with https://"
        )
    if parts.username is not None or parts.password is not None:
        raise RefusedError(f"an address with a user name or password is not fetched: {scheme}://…@{host}; leave it out")
    port = port if port is not None else _USUAL[scheme]
    if not host or port not in _PORTS:
        raise RefusedError(f"not an address that can be fetched: {shown!r}; it names no host or port")
    return Target(scheme, host.rstrip(".").lower(), port)


def check_target(target: Target) -> None:
    """Refuse what is private by its name or its number alone, in any spelling; raises RefusedError.

    Where a proxy resolves names, this is all that can be checked here.
    """
    number = read_number(target.host)
    if number is not None and not is_public(number):
        raise refuse(target.host, str(number))
    labels = target.host.split(".")
    ends = {".".join(labels[-n:]) for n in (1, 2)}
    if number is None and (ends & set(_PRIVATE_NAMES) or len(labels) < 2):
        raise refuse(target.host, "a name of a private network")


def refuse(host: str, found: str) -> RefusedError:
    """Return the error for a host that leads inside."""
    return RefusedError(f"{host[:200]} is not on the public internet ({found}); --allow-private allows it")


def read_number(host: str) -> IPv4Address | IPv6Address | None:
    """Return the number that a host is written as, also in the old spellings (`127.1`, `0x7f000001`), else None."""
    text = host.strip("[]").partition("%")[0].rstrip(".")
    try:
        return ip_address(text)
    except ValueError:
        pass
    if not text or text[0] not in "0123456789":
        return None
    try:
        return IPv4Address(socket.inet_aton(text))
    except (OSError, UnicodeEncodeError):
        return None


def is_public(number: IPv4Address | IPv6Address) -> bool:
    """Tell whether a number is a host of the public internet."""
    if isinstance(number, IPv4Address):
        return number.is_global and not any(number in net for net in _DENIED_4)
    if number.ipv4_mapped is not None or number.scope_id is not None:
        return False
    return number in _PUBLIC_6 and number.is_global and not any(number in net for net in _DENIED_6)
