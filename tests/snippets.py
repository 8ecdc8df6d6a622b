"""Snippets as the platforms hand them out today, each with the post that it is; people and posts are invented."""

from typing import NamedTuple


class Snippet(NamedTuple):
    """Markup to embed one post, the post's address, and what the markup tells of it."""

    platform: str
    id: str
    address: str
    markup: str
    handle: str | None = None
    text: str | None = None
    day: str | None = None


X = Snippet(
    "x",
    "1889301245678145536",
    "https://x.com/mira_lindqvist/status/1889301245678145536",
    '<blockquote class="twitter-tweet" data-dnt="true"><p lang="en" dir="ltr">The ferry runs again from Monday.<br>'
    'Bring “small” coins &amp; patience. <a href="https://t.co/a1B2c3D4e5">pic.twitter.com/a1B2c3D4e5</a></p>&mdash; '
    'Mira Lindqvist (@mira_lindqvist) <a href="https://twitter.com/mira_lindqvist/status/1889301245678145536'
    '?ref_src=twsrc%5Etfw">February 11, 2025</a></blockquote> <script async '
    'src="https://platform.twitter.com/widgets.js" charset="utf-8"></script>',
    "mira_lindqvist",
    "The ferry runs again from Monday.\nBring “small” coins & patience.",
    "2025-02-11",
)
BLUESKY = Snippet(
    "bluesky",
    "3lhwkz2abcd2x",
    "https://bsky.app/profile/did:plc:q3wvxk2m5n7p4r6t2s4u6y8z/post/3lhwkz2abcd2x",
    '<blockquote class="bluesky-embed" data-bluesky-uri="at://did:plc:q3wvxk2m5n7p4r6t2s4u6y8z/app.bsky.feed.post/'
    '3lhwkz2abcd2x" data-bluesky-cid="bafyreia" data-bluesky-embed-color-mode="system"><p lang="en">The lighthouse is '
    'open on Sunday.\nNo dogs, please.<br><br><a href="https://bsky.app/profile/did:plc:q3wvxk2m5n7p4r6t2s4u6y8z/post/'
    '3lhwkz2abcd2x?ref_src=embed">[image or embed]</a></p>&mdash; Otto Brandvold (<a href="https://bsky.app/profile/'
    'did:plc:q3wvxk2m5n7p4r6t2s4u6y8z?ref_src=embed">@otto.example.org</a>) <a href="https://bsky.app/profile/did:plc:'
    'q3wvxk2m5n7p4r6t2s4u6y8z/post/3lhwkz2abcd2x?ref_src=embed">February 11, 2025 at 9:14 AM</a></blockquote><script '
    'async src="https://embed.bsky.app/static/embed.js" charset="utf-8"></script>',
    "otto.example.org",
    "The lighthouse is open on Sunday.\nNo dogs, please.",
    "2025-02-11",
)
MASTODON = Snippet(
    "mastodon",
    "113986212345678901",
    "https://tidepool.example/@runa/113986212345678901",
    '<blockquote class="mastodon-embed" data-embed-url="https://tidepool.example/@runa/113986212345678901/embed" '
    'style="background: #FCF8FF;"> <a href="https://tidepool.example/@runa/113986212345678901" target="_blank"> <svg '
    'viewBox="0 0 79 75"><path d="M63"/></svg> <div>Post by @runa@tidepool.example</div> <div>View on Mastodon</div> '
    '</a> </blockquote> <script data-allowed-prefixes="https://tidepool.example/" async '
    'src="https://tidepool.example/embed.js"></script>',
    "runa@tidepool.example",
    day="2025-02-11",
)
MASTODON_FRAME = MASTODON._replace(
    markup='<iframe src="https://tidepool.example/@runa/113986212345678901/embed" class="mastodon-embed" '
    'style="max-width: 100%; border: 0" width="400" allowfullscreen="allowfullscreen"></iframe><script '
    'src="https://tidepool.example/embed.js" async="async"></script>'
)
MISSKEY = Snippet(
    "mastodon",
    "a3wq8r5kfs",
    "https://quay.example/notes/a3wq8r5kfs",
    '<iframe src="https://quay.example/embed/notes/a3wq8r5kfs?colorMode=light" data-misskey-embed-id="v1_7d0c" '
    'loading="lazy" style="border: none; width: 100%; max-width: 500px; height: 300px;"></iframe> <script defer '
    'src="https://quay.example/embed.js"></script>',
)
PLEROMA = Snippet(
    "mastodon",
    "AqVx4mC2hB9kT3nLzE",
    "https://moor.example/notice/AqVx4mC2hB9kT3nLzE",
    '<iframe class="pleroma-embed" src="https://moor.example/embed/AqVx4mC2hB9kT3nLzE"></iframe>',
)
PIXELFED = Snippet(
    "mastodon",
    "793812345678901234",
    "https://lens.example/p/runa/793812345678901234",
    '<iframe title="Pixelfed Post Embed" src="https://lens.example/p/runa/793812345678901234/embed?caption=true&amp;'
    'likes=false&amp;layout=full" class="pixelfed__embed" style="max-width: 100%; border: 0" width="400" '
    'allowfullscreen="allowfullscreen"></iframe><script async defer src="https://lens.example/embed.js"></script>',
    "runa@lens.example",
)
THREADS = Snippet(
    "threads",
    "DF8kQm2sXyZ",
    "https://www.threads.net/@petra.vale/post/DF8kQm2sXyZ",
    '<blockquote class="text-post-media" data-text-post-permalink="https://www.threads.net/@petra.vale/post/'
    'DF8kQm2sXyZ" data-text-post-version="0" id="ig-tp-DF8kQm2sXyZ" style=" background:#FFF;"> <a '
    'href="https://www.threads.net/@petra.vale/post/DF8kQm2sXyZ" style=" color:#000;" target="_blank"> <div> <div> '
    '<svg aria-label="Threads"></svg></div> <div> Post by @petra.vale</div> <div> View on Threads</div></div></a>'
    '</blockquote> <script async src="https://www.threads.net/embed.js"></script>',
    "petra.vale",
)
INSTAGRAM = Snippet(
    "instagram",
    "DF8kQm2sXyW",
    "https://www.instagram.com/p/DF8kQm2sXyW/",
    '<blockquote class="instagram-media" data-instgrm-captioned data-instgrm-permalink="https://www.instagram.com/p/'
    'DF8kQm2sXyW/?utm_source=ig_embed&amp;utm_campaign=loading" data-instgrm-version="14" style=" background:#FFF;">'
    '<div style="padding:16px;"> <a href="https://www.instagram.com/p/DF8kQm2sXyW/?utm_source=ig_embed&amp;'
    'utm_campaign=loading" target="_blank"> <div style="padding-top: 8px;"> <div style=" color:#3897f0;">View this '
    'post on Instagram</div></div></a><p style=" color:#c9c8cd;"><a href="https://www.instagram.com/p/DF8kQm2sXyW/?'
    'utm_source=ig_embed&amp;utm_campaign=loading" target="_blank">A post shared by Edda Roche (@edda.roche)</a></p>'
    '</div></blockquote> <script async src="//www.instagram.com/embed.js"></script>',
    "edda.roche",
)
FACEBOOK = Snippet(
    "facebook",
    "987654321012345",
    "https://www.facebook.com/quaysidecoop/posts/987654321012345",
    '<div class="fb-post" data-href="https://www.facebook.com/quaysidecoop/posts/987654321012345" data-width="600">'
    '<blockquote cite="https://www.facebook.com/quaysidecoop/posts/987654321012345" class="fb-xfbml-parse-ignore">'
    "<p>The bakery on the quay closes for a week from tomorrow, because the oven that we bought in March has "
    'given up the ghost...</p>Posted by <a href="https://www.facebook.com/quaysidecoop/">Quayside Co-op</a> on&nbsp;'
    '<a href="https://www.facebook.com/quaysidecoop/posts/987654321012345">Tuesday, February 11, 2025</a></blockquote>'
    "</div>",
    "quaysidecoop",
    "The bakery on the quay closes for a week from tomorrow, because the oven that we bought in March has given up "
    "the ghost...",
    "2025-02-11",
)
TIKTOK = Snippet(
    "tiktok",
    "7470123456789012345",
    "https://www.tiktok.com/@jorunn.bakes/video/7470123456789012345",
    '<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@jorunn.bakes/video/7470123456789012345" '
    'data-video-id="7470123456789012345" data-embed-from="oembed" style="max-width:605px; min-width:325px;"> <section>'
    ' <a target="_blank" title="@jorunn.bakes" href="https://www.tiktok.com/@jorunn.bakes?refer=embed">@jorunn.bakes'
    '</a> <p>Rye bread, day three <a title="rye" target="_blank" href="https://www.tiktok.com/tag/rye?refer=embed">#rye'
    '</a></p> <a target="_blank" title="♬ original sound - jorunn" href="https://www.tiktok.com/music/original-sound-'
    '7470123?refer=embed">♬ original sound - jorunn</a> </section> </blockquote> <script async '
    'src="https://www.tiktok.com/embed.js"></script>',
    "jorunn.bakes",
    "Rye bread, day three #rye",
    "2025-02-11",
)
TELEGRAM = Snippet(
    "telegram",
    "harbourwatch/4821",
    "https://t.me/harbourwatch/4821",
    '<script async src="https://telegram.org/js/telegram-widget.js?22" data-telegram-post="harbourwatch/4821" '
    'data-width="100%"></script>',
    "harbourwatch",
)
TRUTH = Snippet(
    "truthsocial",
    "113986312345678901",
    "https://truthsocial.com/@senator_ulm/posts/113986312345678901",
    '<iframe src="https://truthsocial.com/@senator_ulm/113986312345678901/embed" class="truthsocial-embed" '
    'style="max-width: 100%; border: 0" width="600" allowfullscreen="allowfullscreen"></iframe><script '
    'src="https://truthsocial.com/embed.js" async="async"></script>',
    "senator_ulm",
    day="2025-02-11",
)
REDDIT = Snippet(
    "reddit",
    "1imq7xz",
    "https://www.reddit.com/r/tidewatch/comments/1imq7xz/",
    '<blockquote class="reddit-embed-bq" style="height:316px" data-embed-height="500"><a href="https://www.reddit.com/'
    'r/tidewatch/comments/1imq7xz/the_sluice_was_left_open/">The sluice was left open all night</a><br> by<a '
    'href="https://www.reddit.com/user/salt_and_rope/">u/salt_and_rope</a> in<a href="https://www.reddit.com/r/'
    'tidewatch/">tidewatch</a></blockquote><script async="" src="https://embed.reddit.com/widgets.js" '
    'charset="UTF-8"></script>',
    "salt_and_rope",
    "The sluice was left open all night",
)
REDDIT_COMMENT = Snippet(
    "reddit",
    "t1_mc9kq2z",
    "https://www.reddit.com/r/tidewatch/comments/1imq7xz/comment/mc9kq2z/",
    '<blockquote class="reddit-embed-bq" data-embed-height="240"><a href="https://www.reddit.com/r/tidewatch/comments/'
    '1imq7xz/comment/mc9kq2z/">Comment</a><br> by<a href="https://www.reddit.com/user/ebb_tide/">u/ebb_tide</a> from '
    'discussion<a href="https://www.reddit.com/r/tidewatch/comments/1imq7xz/the_sluice_was_left_open/"></a><br> in<a '
    'href="https://www.reddit.com/r/tidewatch/">tidewatch</a></blockquote><script async="" '
    'src="https://embed.reddit.com/widgets.js" charset="UTF-8"></script>',
    "ebb_tide",
)
LINKEDIN = Snippet(
    "linkedin",
    "share:7294987654321098765",
    "https://www.linkedin.com/feed/update/urn:li:share:7294987654321098765/",
    '<iframe src="https://www.linkedin.com/embed/feed/update/urn:li:share:7294987654321098765?collapsed=1" '
    'height="551" width="504" frameborder="0" allowfullscreen="" title="Embedded post"></iframe>',
    day="2025-02-11",
)
VK = Snippet(
    "vk",
    "-204817365_771",
    "https://vk.com/wall-204817365_771",
    '<div id="vk_post_-204817365_771"></div><script type="text/javascript" src="https://vk.com/js/api/openapi.js?169">'
    '</script><script type="text/javascript">(function() { VK.Widgets.Post("vk_post_-204817365_771", -204817365, 771, '
    "'kQ2h7bF-x', {width: 500}); }());</script>",
)

SNIPPETS = {
    "x": X,
    "bluesky": BLUESKY,
    "mastodon": MASTODON,
    "mastodon-frame": MASTODON_FRAME,
    "misskey": MISSKEY,
    "pleroma": PLEROMA,
    "pixelfed": PIXELFED,
    "threads": THREADS,
    "instagram": INSTAGRAM,
    "facebook": FACEBOOK,
    "tiktok": TIKTOK,
    "telegram": TELEGRAM,
    "truthsocial": TRUTH,
    "reddit": REDDIT,
    "reddit-comment": REDDIT_COMMENT,
    "linkedin": LINKEDIN,
    "vk": VK,
}
