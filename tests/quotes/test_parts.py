"""Quoted words that are a part of the article's own sentence are nobody's, those behind a particle somebody's."""

from dataclasses import replace

import pytest

from tweetcite import find_quotes, read_article
from tweetcite.model import Quote

LAST_JA = "高瀬梓はXに「橋は残す」と投稿した。"
LAST_KO = '한도윤 시장은 엑스에 "다리는 남긴다"라고 적었다. '


def _last(language: str, text: str) -> Quote:
    return find_quotes(replace(read_article(text), language=language))[-1]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("ja", LAST_JA + "町は「空き橋」の様相だ。", id="ja, の"),
        pytest.param("ja", LAST_JA + "これは「空き橋」ではなく設計の問題だ。", id="ja, ではなく"),
        pytest.param("ja", LAST_JA + "「橋の番人」という比喩は古い。", id="ja, という and a noun"),
        pytest.param("ja", LAST_JA + "「最終判断」とは何かは示されていない。", id="ja, とは"),
        pytest.param("ja", LAST_JA + "「橋脚」「橋桁」を対象にした調査が続く。", id="ja, enumerated"),
        pytest.param("ja", LAST_JA + "市長は「橋殺し」と批判された。", id="ja, passive"),
        pytest.param("ja", LAST_JA + "「橋殺し」「渡れない橋」と繰り返し書かれている。", id="ja, passive behind two"),
        pytest.param("ja", LAST_JA + "地元では「幽霊橋」と呼ばれる。", id="ja, called"),
        pytest.param("ko", LAST_KO + '시는 "임시 다리"를 검토한다.', id="ko, 를"),
        pytest.param("ko", LAST_KO + '이곳은 "유령 다리"로 불렸다.', id="ko, called"),
        pytest.param("ko", LAST_KO + '시장은 "다리 파괴자"라고 비판받았다.', id="ko, passive"),
        pytest.param("ko", LAST_KO + '시장 측은 "확인 중"이라고 말했다.', id="ko, the mayor's office"),
        pytest.param("zh", "高思远在X上写道：“桥要留下。”他被批评“毁桥”。", id="zh, passive"),
    ],
)
def test_nobody_speaks(language: str, text: str) -> None:
    """A noun, a name and a passive are not the words of whoever spoke last, and cite no post."""
    quote = _last(language, text)

    assert (quote.speaker, quote.cited) == (None, False)


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        pytest.param("ja", LAST_JA, "高瀬梓", id="ja, と"),
        pytest.param("ja", LAST_JA + "「もう迷わない」とも書いた。", "高瀬梓", id="ja, とも"),
        pytest.param("ja", "高瀬梓はXで計画を「白紙」に戻すと書いた。", "高瀬梓", id="ja, a part of what she says"),
        pytest.param("ja", "高瀬梓はXに「残す」「直す」と投稿した。", "高瀬梓", id="ja, enumerated"),
        pytest.param("ja", "高瀬梓はXに「橋は残す」とファンに約束した。", "高瀬梓", id="ja, whom she tells"),
        pytest.param("ko", LAST_KO, "한도윤", id="ko, 라고"),
        pytest.param("ko", '한도윤 시장은 엑스에 "다리는 남긴다"며 "곧 고친다"고 적었다.', "한도윤", id="ko, run"),
        pytest.param("zh", "高思远在X上写道：“桥要留下。”", "高思远", id="zh, active"),
        pytest.param("zh", "高思远同时写道：“桥要留下。”", "高思远", id="zh, adverb behind the name"),
        pytest.param(
            "ko",
            '한도윤 의원이 떠났다. 한 의원은 엑스에 "남는다"라고 적었다.',
            "한도윤",
            id="ko, named where nobody speaks",
        ),
    ],
)
def test_somebody_speaks(language: str, text: str, speaker: str) -> None:
    """Words behind a particle of speech, or in a sentence that reports its subject's, are that subject's."""
    assert _last(language, text).speaker == speaker


def test_sentence_ends_before_a_mark() -> None:
    """A full stop without a space behind it ends the sentence before the quotation that follows."""
    quote = _last("ja", "「橋は残す」と説明した。「直す」と約束した。")

    assert quote.context.sentence == "「直す」と約束した。"


def test_one_verb_closes_a_sentence_of_several_quotations() -> None:
    """What one verb hands on at the end of its sentence is cited like what stands before it."""
    text = '한도윤 의원은 엑스에 올린 글에서 "다리는 남긴다"라며 "아무도 막지 못한다"라고 밝혔다.'

    assert [q.cited for q in find_quotes(replace(read_article(text), language="ko"))] == [True, True]
