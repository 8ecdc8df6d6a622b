"""Instagram: permalinks, embed markup, flattened embeds, shortcodes, the answers of its interfaces.

The markup has a caption in its older versions only. A shortcode holds the millisecond at which a post was made, which
for a draft is not that of its publication, so it proves nothing. A byline without a moment in its markup shows Pacific
time. Captions can be edited.
"""

from tweetcite.platforms import Platform
from tweetcite.platforms.instagram.addresses import match_id, match_url, time_of
from tweetcite.platforms.instagram.flattened import list_forms
from tweetcite.platforms.instagram.markup import SELECTORS, read_fragment
from tweetcite.platforms.instagram.payload import read_payload

__all__ = ["PLATFORM", "match_url", "time_of"]

PLATFORM = Platform(
    name="instagram",
    title="Instagram",
    match_url=match_url,
    selectors=SELECTORS,
    read_fragment=read_fragment,
    flattened=list_forms(),
    time_of=time_of,
    id_time_is_proof=False,
    read_payload=read_payload,
    edits_in_place=True,
    longest=2200,
    short=r"(?:www\.)?instagram\.com/share/(?:p/|reel/)?[\w-]{6,}",
    signs=("instagr",),
    nouns=("instagram",),
    match_id=match_id,
)
