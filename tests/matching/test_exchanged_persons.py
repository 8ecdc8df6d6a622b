"""Few words of a post that differ in nothing but who does what to whom, or in a negation or two."""

import pytest

from tweetcite import read_article, verify_article

POSTED = "\n\n{}\n\n— Ida Rehm (@idarehm) June 6, 2024\n"


@pytest.mark.parametrize(
    ("said", "post", "label"),
    [
        pytest.param(
            "I rowed. She steered me.", "She rowed. I steered her. The lake was calm.", "altered", id="persons"
        ),
        pytest.param(
            "I hit him. He never hit me.", "He hit me. I never hit him. There is film.", "altered", id="blame"
        ),
        pytest.param(
            "It is ‘a proper regatta’,", "It is not “a proper regatta”, whatever the club says.", "altered", id="marks"
        ),
        pytest.param("She rowed. I steered her.", "She rowed. I steered her. The lake was calm.", "exact", id="same"),
        pytest.param(
            "I swam. She steered me.", "They baked for us. We thanked them all.", "not-found", id="silent: other"
        ),
    ],
)
def test_few_words_of_a_post_that_is_shown(said: str, post: str, label: str) -> None:
    """Sentences of an embedded post with their pronouns exchanged, or without a negation, are altered."""
    article = read_article(f"Ida Rehm was busy.\n\n“{said}” Ida Rehm wrote on X." + POSTED.format(post))
    (verdict,) = verify_article(article, lambda quote: []).verdicts
    assert verdict.label == label
