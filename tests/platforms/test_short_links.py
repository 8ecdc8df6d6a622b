import pytest

from tweetcite.platforms import find_short_links


@pytest.mark.parametrize(
    "link",
    [
        "https://vm.tiktok.com/ZMabc12de",
        "https://vt.tiktok.com/ZSabc12de",
        "https://www.tiktok.com/t/ZTabc12de",
        "https://www.reddit.com/r/SouthQuay/s/Ab12Cd34Ef",
        "https://old.reddit.com/u/quay_master/s/Ab12Cd34Ef",
        "https://fb.watch/aBcD123-x",
        "https://www.facebook.com/share/p/1AbCdEfGh2",
        "https://m.facebook.com/share/1AbCdEfGh2",
        "https://www.instagram.com/share/reel/BAbCdEfGh2",
    ],
)
def test_a_link_that_hides_its_post_is_found_in_a_page_and_in_a_text(link: str) -> None:
    assert find_short_links(f'<p><a href="{link}/?igsh=1">{link}</a></p>\n\n{link}.') == (link,)


@pytest.mark.parametrize(
    "text",
    [
        "vm.tiktok.com",
        "https://vm.tiktok.com/",
        "https://notfb.watch/aBcD123",
        "https://fb.watch.example/aBcD123",
        "https://www.facebook.com/sharer/sharer.php?u=x",
        "https://www.reddit.com/r/SouthQuay/comments/1b2c3d/title/",
        "https://www.reddit.com/r/s/top",
        "https://www.tiktok.com/@quay/video/7350123456789012345",
    ],
)
def test_other_addresses_are_none(text: str) -> None:
    assert find_short_links(text) == ()


def test_a_page_of_nothing_but_short_links_gives_the_first_fifty() -> None:
    assert len(find_short_links(" ".join(f"https://fb.watch/a{n:06}" for n in range(100_000)))) == 50
