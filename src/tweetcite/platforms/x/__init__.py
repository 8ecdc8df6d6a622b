"""X, formerly Twitter: permalinks, embed markup, flattened embeds, ids, the syndication payload.

Byline dates are UTC days. An id above 3e10 holds the millisecond at which the servers took the post. A post cannot
change under its id: an edit has a new one.
"""

from tweetcite.platforms import Platform
from tweetcite.platforms.x.addresses import match_id, match_url, time_of
from tweetcite.platforms.x.flattened import FORMS
from tweetcite.platforms.x.markup import SELECTORS, read_fragment
from tweetcite.platforms.x.payload import read_created, read_payload

__all__ = ["PLATFORM", "match_url", "read_created", "read_fragment", "read_payload", "time_of"]

PLATFORM = Platform(
    name="x",
    title="X",
    match_url=match_url,
    selectors=SELECTORS,
    read_fragment=read_fragment,
    flattened=FORMS,
    time_of=time_of,
    id_time_is_proof=True,
    read_payload=read_payload,
    record=("id_str", "user", "text"),
    edits_in_place=False,
    longest=280,
    signs=("status", "embed/"),
    nouns=("tweet", "twitter", "x"),
    match_id=match_id,
    call=("createTweet", r"createTweet(?:Embed)?\(\s{0,9}[\"'](\d{15,19})[\"']"),
)
