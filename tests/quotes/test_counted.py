"""Posts for which a number alone stands: two tweets, of which the first said this and the second that."""

import pytest

from tweetcite import find_quotes, read_article


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Ida Rehm sent two tweets. “We stay,” the first one said.", id="the first one"),
        pytest.param("Ida Rehm sent two tweets. They were short. “We stay,” said the other.", id="the other"),
        pytest.param(
            "The jury saw a pair of tweets in which Ida Rehm first threatened the board.\n\n“We stay,” the first said.",
            id="of the paragraph above",
        ),
        pytest.param(
            "The jury saw a pair of tweets. “We go,” Ida Rehm wrote in one.\n\n"
            "The second, marked Exhibit B, was calm. “We stay here,” it said.",
            id="a thing behind a number",
        ),
        pytest.param("Ida Rehm had posted twice. The second was harsher: “Shut it down now.”", id="posted twice"),
        pytest.param("Several of Ida Rehm’s tweets were harsh. One read: “We stay here.”", id="one of several"),
        pytest.param("Ida Rehm sent several tweets. One read, “We go.” Another said, “We stay here.”", id="another"),
        pytest.param("Ida Rehm publicó varios tuits. Uno decía: “Nos quedamos aquí”.", id="es"),
        pytest.param("Ida Rehm hat zwei Tweets abgesetzt. „Wir gehen heute“, lautete der zweite.", id="de"),
    ],
)
def test_a_number_stands_for_a_post(text: str) -> None:
    """Words are cited where the one of several posts is said to have them."""
    quote = find_quotes(read_article(text))[-1]
    assert quote.cited
    assert quote.speaker == "Ida Rehm"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Two men spoke at the hall. “We stay,” the first said.", id="two men"),
        pytest.param(
            "Ida Rehm tweeted twice. Two councillors heard of it. “We stay,” the first said.", id="people counted last"
        ),
        pytest.param("Residents saw Ida Rehm’s tweets. One said, “We stay here.”", id="one of a crowd"),
        pytest.param(
            "Ida Rehm sent two tweets. The first lady was out. “We stay,” the first lady said.",
            id="a number before a noun",
        ),
    ],
)
def test_a_number_of_people_is_no_post(text: str) -> None:
    """A number that stands for somebody, or before a noun, names no post."""
    assert not find_quotes(read_article(text))[-1].cited
