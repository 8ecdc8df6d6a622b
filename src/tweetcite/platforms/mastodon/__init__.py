"""Mastodon and its kin (Misskey, Sharkey, Pleroma, Akkoma, GoToSocial, Pixelfed): permalinks, embeds, ids, payloads.

There is no list of servers, so an address is told by its path and by the form of its id. The markup of an embed has no
words. A handle is `user@server`. An id is the server's own; Mastodon's holds the millisecond at which the server took
the post. Posts can be edited in place.
"""

from tweetcite.platforms import Platform
from tweetcite.platforms.mastodon.addresses import match_url, time_of
from tweetcite.platforms.mastodon.embeds import FORMS, SELECTORS, read_fragment
from tweetcite.platforms.mastodon.payload import read_payload

__all__ = ["PLATFORM", "match_url", "read_payload", "time_of"]

PLATFORM = Platform(
    name="mastodon",
    title="Mastodon",
    match_url=match_url,
    selectors=SELECTORS,
    read_fragment=read_fragment,
    flattened=FORMS,
    time_of=time_of,
    id_time_is_proof=True,
    read_payload=read_payload,
    edits_in_place=True,
    longest=500,
    signs=("@", "%40", "/p/", "/statuses/", "/notes/", "/notice/", "/embed/", "/objects/"),
)
