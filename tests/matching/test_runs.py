"""Words that go on with those of a known account and that another posted; and a word that turns old ones."""

import pytest

from evaluation import verify_case


def _post(number: int, handle: str, name: str, day: str, text: str) -> dict[str, str]:
    return {
        "platform": "x",
        "id": str(1838569074203285000 + number),
        "handle": handle,
        "name": name,
        "created_at": f"{day}T10:00:00Z",
        "text": text,
        "lang": "en",
    }


_TARN = _post(
    1, "botarn", "Bo Tarn", "2024-09-24", "We lost the lamp and I take that. The keepers will light it again."
)
_REHM = _post(2, "idarehm", "Ida Rehm", "2024-09-24", "I missed the last ferry. Do not blame the crew. Blame me.")
_NAMED = "“I missed the last ferry,” Ida Rehm wrote.\n\n"
_FIRST = "“We lost the lamp and I take that,” Bo Tarn tweeted."


def _judge(article: str, published: str = "2024-09-25") -> tuple[str, str | None]:
    case = {"id": "row", "lang": "en", "article": article, "published": published, "archive": [_TARN, _REHM]}
    last = verify_case(case).verdicts[-1]
    return last.label, last.quote.speaker


@pytest.mark.parametrize(
    ("article", "label", "speaker"),
    [
        pytest.param(
            f"{_NAMED}The town slept.\n\nAll of it.\n\n{_FIRST}\n\n“Do not blame the crew. Blame me.”",
            "misattributed",
            "Bo Tarn",
            id="alone behind his post",
        ),
        pytest.param(
            f"{_NAMED}{_FIRST} “Do not blame the crew. Blame me.”", "misattributed", "Bo Tarn", id="in his paragraph"
        ),
        pytest.param(
            f"{_NAMED}The town slept.\n\n{_FIRST}\n\nHe added: “Do not blame the crew. Blame me.”",
            "misattributed",
            "Bo Tarn",
            id="he added",
        ),
        pytest.param(
            f"{_NAMED}{_FIRST}\n\n“Do not blame the crew. Blame me.”\n\n"
            "I missed the last ferry. Do not blame the crew. Blame me.\n\n— Ida Rehm (@idarehm) September 24, 2024",
            "exact",
            "Ida Rehm",
            id="silent: her post stands beside",
        ),
        pytest.param(
            f"{_NAMED}The town slept.\n\nIda Rehm was told. {_FIRST}\n\n“Do not blame the crew. Blame me.”",
            "exact",
            "Bo Tarn",
            id="silent: she is named right above",
        ),
        pytest.param(
            f"{_NAMED}The town slept.\n\n{_FIRST}\n\n“The keepers will light it again.”",
            "exact",
            "Bo Tarn",
            id="silent: his own words",
        ),
    ],
)
def test_words_that_go_on_with_a_known_speaker(article: str, label: str, speaker: str) -> None:
    """Who goes on speaks; what another posted is misattributed, unless the article tells of that other, or shows it."""
    assert _judge(article) == (label, speaker)


_OLD = "If you cannot stand in line for an hour, you do not deserve a lamp."


@pytest.mark.parametrize(
    ("words", "label"),
    [
        pytest.param(
            "If you cannot stand in line for an hour, you deserve a lamp.", "altered", id="without its negation"
        ),
        pytest.param(
            "If you cannot stand in line for an hour, you do not deserve a lamp.", "exact", id="silent: the words"
        ),
        pytest.param(
            "If nobody can stand in line here, you do deserve an old lamp.", "not-found", id="silent: other words"
        ),
    ],
)
def test_a_negation_left_out_of_an_old_post(words: str, label: str) -> None:
    """Whole sentences of the speaker but for a word that turns them are that post's, however old it is."""
    post = _post(3, "botarn", "Bo Tarn", "2021-03-02", _OLD)
    case = {"id": "row", "lang": "en", "article": f"“{words}” Bo Tarn tweeted.", "published": "2024-09-25"}
    assert verify_case({**case, "archive": [post]}).verdicts[-1].label == label


_QUOTED = "“I gave my lamp to a cop,” Bo Tarn tweeted."
_NEVER = "I never went past the steps. I gave my lamp to a cop."


@pytest.mark.parametrize(
    ("article", "label"),
    [
        pytest.param(f"{_QUOTED} “I went past the steps.”", "altered", id="beside his post"),
        pytest.param(f"{_QUOTED} “I never went past the steps.”", "exact", id="silent: the words"),
        pytest.param(f"{_QUOTED} “We ran down the quay.”", "not-found", id="silent: other words"),
        pytest.param(f"{_QUOTED}\n\n“I never went past the steps,” Ida Rehm posted.", "misattributed", id="by another"),
        pytest.param(
            f"{_QUOTED}\n\n“I went down the steps,” Ida Rehm posted.", "not-found", id="silent: not his words"
        ),
    ],
)
def test_words_of_a_post_that_is_quoted_besides(article: str, label: str) -> None:
    """A post of which the article quotes other words counts as shown, however old it is."""
    post = _post(4, "botarn", "Bo Tarn", "2022-01-07", _NEVER)
    other = _post(5, "idarehm", "Ida Rehm", "2024-09-20", "The pier is open again from noon.")
    case = {"id": "row", "lang": "en", "article": article, "published": "2024-09-25", "archive": [post, other]}
    assert verify_case(case).verdicts[-1].label == label


def test_a_body_is_known_by_its_short_name() -> None:
    """Larkin Co. Sheriff is the account of the Larkin County Sheriff's Office."""
    post = _post(6, "larkinsheriff", "Larkin Co. Sheriff", "2024-09-24", "We have one confirmed fatality tonight.")
    article = "The Larkin County Sheriff’s Office said on X that it had “one confirmed fatality tonight”."
    case = {"id": "row", "lang": "en", "article": article, "published": "2024-09-25", "archive": [post]}
    assert verify_case(case).verdicts[-1].label == "exact"


@pytest.mark.parametrize(
    ("words", "label"),
    [
        pytest.param("It was not me.", "altered", id="denied"),
        pytest.param("It was me.", "exact", id="silent: the words"),
        pytest.param("It was he.", "unverifiable", id="silent: other words"),
    ],
)
def test_few_words_beside_their_post(words: str, label: str) -> None:
    """A negation put into three words of a post that stands beside them alters it."""
    article = (
        f"“Somebody tripped over a lamp,” Bo Tarn posted. “{words}”"
        "\n\nSomebody tripped over a lamp. It was me. I own it.\n— Bo Tarn (@botarn) September 24, 2024"
    )
    post = _post(7, "botarn", "Bo Tarn", "2024-09-24", "Somebody tripped over a lamp. It was me. I own it.")
    case = {"id": "row", "lang": "en", "article": article, "published": "2024-09-25", "archive": [post]}
    assert verify_case(case).verdicts[-1].label == label


@pytest.mark.parametrize(
    ("words", "label"),
    [
        pytest.param("It is £38, not £3.80,", "altered", id="turned"),
        pytest.param("It is £3.80, not £38,", "exact", id="silent: the words"),
        pytest.param("We shall never meet again,", "not-cited", id="silent: other words"),
    ],
)
def test_what_somebody_writes_behind_words_of_a_post(words: str, label: str) -> None:
    """Behind words of a post that nothing cites, what the same person wrote is of that post, altered or not."""
    text = "Ida Rehm is a colleague of rare courage. She is also mistaken about the sums. It is £3.80, not £38."
    post = _post(8, "colinholm", "Colin Holm", "2024-09-24", text)
    article = (
        "“Ida Rehm is a colleague of rare courage,” Colin Holm tweeted.\n\n"
        "Rehm sent a letter to the keeper. “You promised us a spine,” it read.\n\n"
        f"Holm replied that she was also “mistaken about the sums”. “{words}” he wrote."
    )
    case = {"id": "row", "lang": "en", "article": article, "published": "2024-09-25", "archive": [post]}
    assert verify_case(case).verdicts[-1].label == label
