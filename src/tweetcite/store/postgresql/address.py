"""The address of a PostgreSQL server: read, and named without what must not be shown."""

import re

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from tweetcite.errors import StoreError

_SCHEME = re.compile(r"postgres(?:ql)?(?:\+(\w+))?://")
_FORM = "write postgresql://USER:PASSWORD@HOST:PORT/DATABASE, with @ / : and % of a password as %40 %2F %3A %25"


def read_address(text: str) -> URL:
    """Return the parts of an address. Raises StoreError, which never shows the address: it may hold a password."""
    scheme = _SCHEME.match(text)
    if scheme is None:
        raise StoreError(f"the address of a PostgreSQL archive begins with postgresql:// here: {_FORM}")
    if scheme[1] not in (None, "psycopg"):
        raise StoreError(f"PostgreSQL is reached by psycopg, not by {scheme[1]}: write postgresql+psycopg://")
    rest = text[scheme.end() :]
    try:
        if rest.partition("?")[0].count("@") > 1:
            raise ArgumentError("more than one @")
        return make_url(f"postgresql+psycopg://{rest}")
    except (ArgumentError, ValueError) as error:
        raise StoreError(f"the address of the PostgreSQL archive cannot be read: {_FORM}") from error


def name_server(url: URL) -> str:
    """Return an address for people: user, host, port and database; neither password nor other options."""
    query = {"host": url.query["host"]} if "host" in url.query else {}
    shown = URL.create(
        "postgresql", username=url.username, host=url.host, port=url.port, database=url.database, query=query
    )
    return shown.render_as_string().replace("%2F", "/")
