"""Ids that a spreadsheet or a script has rounded: of more than 15 digits the last ones have become zeros.

Such posts are filed under ids that are not theirs, so the owner of the file has to know.
"""

from collections.abc import Iterable, Iterator

from tweetcite.exchange.findings import Finding, Found, Note

_LONG, _ZEROS = 16, "00"
_LEAST = 5


def watch_ids(findings: Iterable[Finding]) -> Iterator[Finding]:
    """Pass on what is found; at the end, warn where most of the long ids end in zeros."""
    known, rounded = 0, 0
    for one in findings:
        if isinstance(one, Found) and len(number := one.post.ref.id or "") >= _LONG and number.isdecimal():
            known += 1
            rounded += number.endswith(_ZEROS)
        yield one
    if known >= _LEAST and rounded * 2 > known:
        share = f"{rounded:,} of {known:,} ids end in {_ZEROS}"
        yield Note(f"{share}: a spreadsheet or a script has rounded them; get the file again, with ids as texts")
