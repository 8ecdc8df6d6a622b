"""Errors that a user can act on.

TweetciteError
├── UsageError        the call or the configuration is wrong
├── InputError        something to be read cannot be read
│   ├── RecordError   one record of a file is unusable; the others are not
│   ├── NotBuiltError what was asked for is not part of this version
│   └── FetchError    an address gave no usable answer
│       ├── RefusedError  it must not be asked: a private address, robots.txt, a scheme
│       └── BusyError     its host asks for patience
└── StoreError        the database cannot be used
    ├── OutdatedError its tables are those of an older tweetcite
    └── ReadOnlyError it can be read, but not written

Each message is one line: what is wrong, where, and what to do.
"""


class TweetciteError(Exception):
    """The root of all errors that tweetcite raises on purpose."""


class UsageError(TweetciteError):
    """Raised for a call or a configuration that cannot be carried out."""


class InputError(TweetciteError):
    """Raised for a file that cannot be read as what it is said to be."""


class RecordError(InputError):
    """Raised for one unusable record; name its line and go on with the next."""


class NotBuiltError(InputError):
    """Raised for what this version cannot do; never a stub that pretends."""


class FetchError(InputError):
    """Raised where an address gave no usable answer in time and size."""


class RefusedError(FetchError):
    """Raised for an address that must not be asked; asking again changes nothing."""


class BusyError(FetchError):
    """Raised where a host wants to be left alone for longer than we wait."""


class StoreError(TweetciteError):
    """Raised when the database cannot be used: missing, locked, foreign or too new."""


class OutdatedError(StoreError):
    """Raised when the tables of a database are those of an older tweetcite, and it is only read."""


class ReadOnlyError(StoreError):
    """Raised when the database can be read but not written."""
