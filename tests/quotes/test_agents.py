"""By whom the subject of a passive is called what the words say."""

from dataclasses import replace

import pytest

from tweetcite import find_quotes, read_article

_WORDS = "a dreamer with open eyes"


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("de", "Ida Holm wurde auf X von Bo Tarn „{}“ genannt.", "Bo Tarn"),
        ("de", "Ida Holm wurde von Bo Tarn auf X als „{}“ bezeichnet.", "Bo Tarn"),
        ("nl", "Ida Holm werd op X door Bo Tarn ‘{}’ genoemd.", "Bo Tarn"),
        ("es", "Ida Holm fue acusada en X por Bo Tarn de “{}”.", "Bo Tarn"),
        ("en", "Ida Holm was accused on X by Bo Tarn of being “{}.”", "Bo Tarn"),
        ("de", "Ida Holm wurde von Bo Tarn gefragt und schrieb auf X: „{}“", "Ida Holm"),
        ("de", "Ida Holm, die von Bo Tarn kritisiert wurde, schrieb auf X: „{}“", "Ida Holm"),
        ("es", "Ida Holm fue elegida por Bo Tarn y escribió en X: “{}”.", "Ida Holm"),
    ],
)
def test_agent_speaks_of_the_subject(language: str, text: str, speaker: str) -> None:
    """The subject of a passive speaks only where a verb of its own follows."""
    quote = find_quotes(replace(read_article(text.format(_WORDS)), language=language))[0]
    assert (quote.speaker, quote.cited) == (speaker, True)
