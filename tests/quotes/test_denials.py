"""Sentences behind a quotation which say that nobody posted its words, and those that only doubt what it says."""

from dataclasses import replace

import pytest

from tweetcite import find_quotes, read_article

_DENIED = [
    ("en", "A screenshot shows Bo Tarn tweeting: “The quay is mine.” That tweet never existed."),
    ("en", "Bo Tarn tweeted “The quay is mine,” the post claims. No such tweet exists."),
    ("en", "Bo Tarn wrote on X: “The quay is mine.”\n\nRating: Fake. Nothing of the kind was sent."),
    ("en", "An image purports to show that Bo Tarn tweeted “The quay is mine.”"),
    ("de", "Bo Tarn habe getwittert: „Der Kai gehört mir.“\n\nBewertung: Fälschung. Der Rat prüft eine Klage."),
    ("de", "Bo Tarn twitterte: „Der Kai gehört mir.“ Einen solchen Tweet gibt es nicht."),
    ("fr", "Bo Tarn a tweeté : « Le quai est à moi. » Ce tweet n’a jamais existé."),
    ("fr", "Une capture montre un tweet de Bo Tarn : « Le quai est à moi. » C’est un faux."),
    ("es", "Bo Tarn escribió en X: “El muelle es mío”. Ese tuit no existe."),
    ("es", "Bo Tarn escribió en X: “El muelle es mío”. Es un montaje."),
    ("it", "Bo Tarn ha scritto su X: «Il molo è mio». Quel tweet è un fotomontaggio."),
    ("pt", "Bo Tarn escreveu no X: “O cais é meu”. É uma montagem."),
    ("nl", "Bo Tarn twitterde: ‘De kade is van mij.’ Die tweet is nep."),
    ("pl", "Bo Tarn napisał na X: „Nabrzeże jest moje”. Taki wpis nie istnieje."),
    ("ru", "В сети разошёлся скриншот поста Бо Тарна: «Причал мой». Это фейк."),
    ("uk", "Бо Тарн написав у X: «Причал мій». Такого допису не існує."),
    ("tr", "Bo Tarn X’te “İskele benim” diye yazdı. Bu tweet montaj."),
    ("ja", "ボー・タルン氏はXに「桟橋は私のものだ」と投稿した。この投稿は存在しない。"),
    ("zh", "博塔恩在推特上写道：“码头是我的。”这条推文并不存在。"),
    ("ko", "보 타른은 X에 “부두는 내 것이다”라고 썼다. 이 트윗은 존재하지 않는다."),
]
_SILENT = [
    ("en", "Bo Tarn tweeted: “The quay is shut.” That is false: it opened on Monday."),
    ("en", "Bo Tarn tweeted: “The quay is shut.” The tweet called the figures fake."),
    (
        "en",
        "Bo Tarn tweeted: “The quay is shut.” It was a night of fabricated rumours about the harbour and its board.",
    ),
    ("en", "Bo Tarn tweeted: “The quay is shut.” The tweet does not exist anymore."),
    ("en", "Bo Tarn tweeted: “The quay is shut.” Ida Holm called it a hoax."),
    ("de", "Bo Tarn twitterte: „Der Kai ist zu.“ Diesen Tweet gibt es nicht mehr."),
    ("de", "Bo Tarn twitterte: „Der Kai ist zu.“ Das ist erfunden."),
    ("fr", "Bo Tarn a tweeté : « Le quai est fermé. » C’est faux."),
    ("es", "Bo Tarn escribió en X: “El muelle está cerrado”. Es falso."),
    ("es", "Bo Tarn escribió en X: “El muelle está cerrado”. Ese tuit ya no existe."),
    ("it", "Bo Tarn ha scritto su X: «Il molo è chiuso». È falso."),
    ("pt", "Bo Tarn escreveu no X: “O cais está fechado”. É falso."),
    ("nl", "Bo Tarn twitterde: ‘De kade is dicht.’ Die tweet bestaat niet meer."),
    ("ru", "Бо Тарн написал в X: «Причал закрыт». Это фейк."),
    ("uk", "Бо Тарн написав у X: «Причал зачинено». Цього допису більше не існує."),
    ("ko", "보 타른은 X에 “부두는 닫혔다”라고 썼다. 이는 사실이 아니다."),
]


def _is_disowned(language: str, text: str) -> bool:
    return find_quotes(replace(read_article(text), language=language))[0].context.disowned


@pytest.mark.parametrize(("language", "text"), _DENIED)
def test_post_is_called_a_fake(language: str, text: str) -> None:
    """Whatever calls the post itself made up, or says that there is none, disowns its words."""
    assert _is_disowned(language, text)


@pytest.mark.parametrize(("language", "text"), _SILENT)
def test_claim_is_called_untrue(language: str, text: str) -> None:
    """What calls the claim of a post untrue, or tells that it was deleted, leaves the words the post's."""
    assert not _is_disowned(language, text)
