"""What platforms hand out beside posts: timelines, buttons, accounts, comments. None of it is an embedded post."""

import pytest

from pages import read_embeds

WIDGETS = [
    pytest.param(
        '<a class="twitter-timeline" data-height="500" '
        'href="https://twitter.com/mira_lindqvist?ref_src=twsrc%5Etfw">Tweets by '
        'mira_lindqvist</a><script async src="https://platform.twitter.com/widgets.js"></script>',
        id="x timeline",
    ),
    pytest.param(
        '<a class="twitter-timeline" href="https://twitter.com/mira_lindqvist/lists/harbour">A list</a>',
        id="x list",
    ),
    pytest.param(
        '<a class="twitter-timeline" href="https://twitter.com/mira_lindqvist/likes">Likes</a>',
        id="x likes",
    ),
    pytest.param(
        '<a class="twitter-share-button" '
        'href="https://twitter.com/intent/tweet?url=https%3A%2F%2Fx.com%2Fmira%2Fstatus%2F188930124567814'
        '5536">Tweet</a>',
        id="x share",
    ),
    pytest.param(
        '<a href="https://twitter.com/mira_lindqvist" class="twitter-follow-button" '
        'data-show-count="false">Follow @mira_lindqvist</a>',
        id="x follow",
    ),
    pytest.param(
        "<iframe "
        'src="https://platform.twitter.com/widgets/tweet_button.2f70fb173b9000da126c79afe2098f02.en.html#'
        "dnt=false&id=twitter-widget-0&original_referer=https%3A%2F%2Fdaily.example&url=https%3A%2F%2Ftwi"
        'tter.com%2Fmira%2Fstatus%2F1889301245678145536"></iframe>',
        id="x share frame",
    ),
    pytest.param(
        "<iframe "
        'src="https://platform.twitter.com/widgets/follow_button.html?screen_name=mira_lindqvist&id=18893'
        '01245678145536"></iframe>',
        id="x follow frame",
    ),
    pytest.param(
        '<a href="https://twitter.com/intent/like?tweet_id=1889301245678145536"></a>',
        id="x like intent",
    ),
    pytest.param(
        '<a href="https://x.com/intent/post?in_reply_to=1889301245678145536"></a>',
        id="x reply intent",
    ),
    pytest.param(
        "<iframe "
        'src="https://syndication.twitter.com/srv/timeline-profile/screen-name/mira_lindqvist?dnt=false">'
        "</iframe>",
        id="x timeline frame",
    ),
    pytest.param(
        '<amp-twitter data-timeline-source-type="profile" data-timeline-screen-name="mira"></amp-twitter>',
        id="amp timeline",
    ),
    pytest.param(
        '<amp-twitter data-momentid="650667182356082688"></amp-twitter>',
        id="amp moment",
    ),
    pytest.param(
        '<div class="twitter-timeline twitter-timeline-rendered"><iframe id="twitter-widget-0" '
        'title="Twitter Timeline"></iframe></div>',
        id="rendered timeline",
    ),
    pytest.param(
        '<div class="fb-page" data-href="https://www.facebook.com/quaysidecoop" '
        'data-tabs="timeline"><blockquote cite="https://www.facebook.com/quaysidecoop" '
        'class="fb-xfbml-parse-ignore"><a href="https://www.facebook.com/quaysidecoop">Quayside '
        "Co-op</a></blockquote></div>",
        id="fb page",
    ),
    pytest.param(
        '<div class="fb-like" data-href="https://www.facebook.com/quaysidecoop/posts/987654321012345"></div>',
        id="fb like",
    ),
    pytest.param(
        '<div class="fb-share-button" data-href="https://www.facebook.com/quaysidecoop/posts/987654321012345"></div>',
        id="fb share",
    ),
    pytest.param(
        '<div class="fb-comments" data-href="https://daily.example/1" data-numposts="5"></div>',
        id="fb comments",
    ),
    pytest.param(
        "<a "
        'href="https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fwww.facebook.com%2Fquaysidecoop'
        '%2Fposts%2F987654321012345"></a>',
        id="fb sharer",
    ),
    pytest.param(
        "<iframe "
        'src="https://www.facebook.com/plugins/like.php?href=https%3A%2F%2Fwww.facebook.com%2Fquaysidecoo'
        'p%2Fposts%2F987654321012345&width=450"></iframe>',
        id="fb like frame",
    ),
    pytest.param(
        "<iframe "
        'src="https://www.facebook.com/plugins/share_button.php?href=https%3A%2F%2Fwww.facebook.com%2Fqua'
        'ysidecoop%2Fposts%2F987654321012345"></iframe>',
        id="fb share frame",
    ),
    pytest.param(
        "<iframe "
        'src="https://www.facebook.com/plugins/page.php?href=https%3A%2F%2Fwww.facebook.com%2Fquaysidecoo'
        'p&tabs=timeline"></iframe>',
        id="fb page frame",
    ),
    pytest.param(
        '<div class="fb-send" data-href="https://www.facebook.com/quaysidecoop/posts/987654321012345"></div>',
        id="fb send",
    ),
    pytest.param(
        '<div class="fb-save" data-uri="https://www.facebook.com/quaysidecoop/posts/987654321012345"></div>',
        id="fb save",
    ),
    pytest.param(
        '<blockquote class="instagram-media" '
        'data-instgrm-permalink="https://www.instagram.com/edda.roche/?utm_source=ig_embed" '
        'data-instgrm-version="14"><a href="https://www.instagram.com/edda.roche/">View this profile on '
        "Instagram</a></blockquote>",
        id="ig profile",
    ),
    pytest.param(
        '<a href="https://www.instagram.com/edda.roche/"></a>',
        id="ig link",
    ),
    pytest.param(
        '<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@jorunn.bakes" '
        'data-unique-id="jorunn.bakes" data-embed-type="creator"><section><a target="_blank" '
        'href="https://www.tiktok.com/@jorunn.bakes?refer=creator_embed">@jorunn.bakes</a></section></blo'
        "ckquote>",
        id="tiktok creator",
    ),
    pytest.param(
        '<blockquote class="tiktok-embed" cite="https://www.tiktok.com/tag/rye" data-tag-id="123" '
        'data-embed-type="tag"><section><a '
        'href="https://www.tiktok.com/tag/rye">#rye</a></section></blockquote>',
        id="tiktok tag",
    ),
    pytest.param(
        '<script async src="https://telegram.org/js/telegram-widget.js?22" '
        'data-telegram-discussion="harbourwatch/4821" data-comments-limit="5"></script>',
        id="tg discussion",
    ),
    pytest.param(
        '<script async src="https://telegram.org/js/telegram-widget.js?22" '
        'data-telegram-login="harbourbot" data-size="large"></script>',
        id="tg login",
    ),
    pytest.param(
        '<script async src="https://telegram.org/js/telegram-widget.js?22" '
        'data-telegram-share-url="https://t.me/harbourwatch/4821"></script>',
        id="tg share",
    ),
    pytest.param(
        '<a href="https://t.me/share/url?url=https%3A%2F%2Ft.me%2Fharbourwatch%2F4821"></a>',
        id="tg share link",
    ),
    pytest.param(
        '<a href="https://t.me/harbourwatch"></a>',
        id="tg channel",
    ),
    pytest.param(
        '<blockquote class="reddit-embed-bq"><a href="https://www.reddit.com/r/tidewatch/">tidewatch</a></blockquote>',
        id="reddit sub",
    ),
    pytest.param(
        "<a "
        'href="https://www.reddit.com/submit?url=https%3A%2F%2Fwww.reddit.com%2Fr%2Ftidewatch%2Fcomments%'
        '2F1imq7xz"></a>',
        id="reddit submit",
    ),
    pytest.param(
        '<script type="IN/Share" '
        'data-url="https://www.linkedin.com/feed/update/urn:li:share:7294987654321098765/"></script>',
        id="li share",
    ),
    pytest.param(
        '<script type="IN/FollowCompany" data-id="1337" data-counter="bottom"></script>',
        id="li follow",
    ),
    pytest.param(
        "<a "
        'href="https://www.linkedin.com/sharing/share-offsite/?url=https%3A%2F%2Fwww.linkedin.com%2Ffeed%'
        '2Fupdate%2Furn%3Ali%3Ashare%3A7294987654321098765"></a>',
        id="li share link",
    ),
    pytest.param(
        '<div class="badge-base LI-profile-badge" data-vanity="mira"><a '
        'href="https://www.linkedin.com/in/mira">Mira</a></div>',
        id="li badge",
    ),
    pytest.param(
        '<div id="vk_groups"></div><script>VK.Widgets.Group("vk_groups", {mode: 3}, 20003922);</script>',
        id="vk group",
    ),
    pytest.param(
        '<div id="vk_comments"></div><script>VK.Widgets.Comments("vk_comments", {limit: 10});</script>',
        id="vk comments",
    ),
    pytest.param(
        '<div id="vk_poll"></div><script>VK.Widgets.Poll("vk_poll", {}, "123_456");</script>',
        id="vk poll",
    ),
    pytest.param(
        '<a href="https://vk.com/share.php?url=https%3A%2F%2Fvk.com%2Fwall-204817365_771"></a>',
        id="vk share",
    ),
    pytest.param(
        "<a "
        'href="https://tidepool.example/share?text=https%3A%2F%2Ftidepool.example%2F%40runa%2F11398621234'
        '5678901"></a>',
        id="mastodon share",
    ),
    pytest.param(
        '<a rel="me" href="https://tidepool.example/@runa"></a>',
        id="mastodon me",
    ),
    pytest.param(
        "<a "
        'href="https://www.threads.net/intent/post?text=https%3A%2F%2Fwww.threads.net%2F%40petra.vale%2Fp'
        'ost%2FDF8kQm2sXyZ"></a>',
        id="threads intent",
    ),
    pytest.param(
        '<a href="https://www.threads.net/@petra.vale"></a>',
        id="threads account",
    ),
    pytest.param(
        "<a "
        'href="https://truthsocial.com/share?url=https%3A%2F%2Ftruthsocial.com%2F%40senator_ulm%2F1139863'
        '12345678901"></a>',
        id="truth share",
    ),
    pytest.param(
        '<iframe class="truthsocial-embed" src="https://truthsocial.com/@senator_ulm/embed"></iframe>',
        id="truth account",
    ),
    pytest.param(
        "<a "
        'href="https://bsky.app/intent/compose?text=https%3A%2F%2Fbsky.app%2Fprofile%2Fotto.example.org%2'
        'Fpost%2F3lhwkz2abcd2x"></a>',
        id="bsky intent",
    ),
    pytest.param(
        '<a href="https://bsky.app/profile/otto.example.org"></a>',
        id="bsky account",
    ),
    pytest.param(
        '<bsky-embed username="otto.example.org" limit="5"></bsky-embed>',
        id="bsky feed",
    ),
    pytest.param(
        '<div class="addthis_toolbox" addthis:url="https://x.com/mira/status/1889301245678145536"><a '
        'class="addthis_button_twitter"></a></div>',
        id="addthis",
    ),
    pytest.param(
        '<ul class="essb_links_list"><li><a '
        'href="https://twitter.com/intent/tweet?text=x&url=https%3A%2F%2Fdaily.example" '
        'title="Share"></a></li></ul>',
        id="essb",
    ),
    pytest.param(
        '<div class="follow-us"><a class="icon" href="https://x.com/mira_lindqvist"></a></div>',
        id="follow us box",
    ),
    pytest.param(
        '<meta name="twitter:url" content="https://x.com/mira/status/1889301245678145536">',
        id="meta",
    ),
    pytest.param(
        '<link rel="syndication" href="https://x.com/mira/status/1889301245678145536">',
        id="link rel",
    ),
    pytest.param(
        '<a class="u-syndication" href="https://x.com/mira/status/1889301245678145536">on X</a>',
        id="webmention",
    ),
    pytest.param(
        '<button data-href="https://x.com/mira/status/1889301245678145536">See</button>',
        id="button",
    ),
    pytest.param(
        '<div class="share-tools" data-share-url="https://x.com/mira/status/1889301245678145536"></div>',
        id="share data",
    ),
]


@pytest.mark.parametrize("widget", WIDGETS)
def test_widget_is_no_embedded_post(widget):
    assert read_embeds(widget) == ()
