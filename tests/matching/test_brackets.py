"""What a bracket may do: explain, adapt, name who is meant; not say something else."""

import pytest

from sayings import edits_of, judge_saying

HONEST = [
    pytest.param("fr", "Elle vendra [s]a maison en mai", "Elle vendra ma maison en mai", id="fr-possessive"),
    pytest.param("es", "Vendí [s]u casa en mayo", "Vendí mi casa en mayo", id="es-possessive"),
    pytest.param("en", "The sea took [h]er hat today", "The sea took my hat today", id="en-possessive"),
    pytest.param(
        "de", "Gestern habe ich [s]eine Stadt gesehen", "Gestern habe ich meine Stadt gesehen", id="de-possessive"
    ),
    pytest.param("en", "[The mayor] will resign in May", "She will resign in May", id="en-pronoun"),
    pytest.param("en", "We thank [Bo Tarn] for the boats", "We thank him for the boats", id="en-pronoun-by-name"),
    pytest.param("en", "The board of [the fund] met twice", "The board of it met twice", id="en-object"),
    pytest.param(
        "en", "Nobody at the [housing council] answered us", "Nobody at the board answered us", id="en-longer"
    ),
    pytest.param("en", "Nobody at the [council] answered us", "Nobody at the council answered us", id="en-kept"),
    pytest.param("en", "He ran (I paid, [Bo Tarn] won) in May", "He ran (I paid, he won) in May", id="en-in-brackets"),
    pytest.param("en", "He [hires] six divers", "He hire six divers", id="en-form"),
    pytest.param("de", "[Die Stadt] verkauft den Hafen im Mai", "Sie verkauft den Hafen im Mai", id="de-pronoun"),
    pytest.param("de", "Der Hafen gehört [der Stadt] seit Mai", "Der Hafen gehört ihr seit Mai", id="de-object"),
    pytest.param("de", "Wir danken [Ruth Amsel] für die Boote", "Wir danken ihr für die Boote", id="de-name"),
    pytest.param("fr", "[La mairie] vendra le port en mai", "Elle vendra le port en mai", id="fr-pronoun"),
    pytest.param("fr", "Le port [de Courlay] ouvre en mai", "Le port ouvre en mai", id="fr-put-in"),
    pytest.param("es", "[El alcalde] vendió el puerto en mayo", "Él vendió el puerto en mayo", id="es-pronoun"),
    pytest.param("ru", "[Мэр] продал порт в мае", "Он продал порт в мае", id="ru-pronoun"),
    pytest.param("tr", "[Belediye] limanı mayısta sattı", "O limanı mayısta sattı", id="tr-pronoun"),
    pytest.param("ar", "[البلدية] باعت الميناء في مايو", "هي باعت الميناء في مايو", id="ar-pronoun"),
    pytest.param("ja", "[市長]は港を五月に売ります", "彼は港を五月に売ります", id="ja-pronoun"),
    pytest.param("ja", "[トヨミ社]は港を五月に売ります", "同社は港を五月に売ります", id="ja-this-company"),
    pytest.param("ja", "[青柳]市長は港を五月に売ります", "市長は港を五月に売ります", id="ja-put-in"),
    pytest.param("zh", "[市长]五月卖掉了港口", "他五月卖掉了港口", id="zh-pronoun"),
    pytest.param("ko", "[학예사]는 일곱 시에 왔습니다", "그녀는 일곱 시에 왔습니다", id="ko-particle-outside"),
    pytest.param("ko", "[기기들은] 모두 회수됩니다", "그것들은 모두 회수됩니다", id="ko-plural"),
    pytest.param("ko", "[시장은] 오월에 항구를 팔았습니다", "그는 오월에 항구를 팔았습니다", id="ko-pronoun"),
]
FALSIFIED = [
    pytest.param("en", "The rower is [un]guilty today", "The rower is guilty today", id="en-prefix"),
    pytest.param("fr", "Le plan est [il]légal depuis mai", "Le plan est légal depuis mai", id="fr-prefix"),
    pytest.param(
        "ko", "펌프의 [일부]은 손으로 설치되었습니다", "펌프의 대부분은 손으로 설치되었습니다", id="ko-particle"
    ),
    pytest.param("ko", "저는 기사들을 [비난]하고 있습니다", "저는 기사들을 지지하고 있습니다", id="ko-root"),
    pytest.param("en", "No child [over] twelve may swim", "No child under twelve may swim", id="en-preposition"),
    pytest.param("de", "Kinder [über] zwölf Jahren", "Kinder unter zwölf Jahren", id="de-preposition"),
    pytest.param("ar", "الأطفال [فوق] سن العاشرة", "الأطفال تحت سن العاشرة", id="ar-preposition"),
    pytest.param("fr", "Le quai [serait] fermé en mai", "Le quai était fermé en mai", id="fr-conditional"),
    pytest.param("it", "Il molo [sarebbe] chiuso a maggio", "Il molo era chiuso a maggio", id="it-conditional"),
    pytest.param("tr", "Bize [1,2 milyardan] fazla oy geldi", "Bize 1,2 milyondan fazla oy geldi", id="tr-scale"),
    pytest.param("ar", "[كان يجب] أن نفتح الميناء", "ما كان يجب أن نفتح الميناء", id="ar-negation-dropped"),
    pytest.param(
        "he", "בישלנו לשישים אורחים ו[כל אחד] שילם", "בישלנו לשישים אורחים ואף אחד לא שילם", id="he-conjunction"
    ),
    pytest.param("en", "Sixty [occupied] beds stand ready", "Sixty empty beds stand ready", id="en-adjective"),
    pytest.param("en", "We [buried] the report in May", "We published the report in May", id="en-verb"),
    pytest.param("en", "[All] crews worked late", "Crews worked late", id="en-quantifier-put-in"),
    pytest.param("en", "The pier [may] reopen in May", "The pier reopen in May", id="en-modal-put-in"),
    pytest.param(
        "de", "Sechzig [belegte] Betten stehen bereit", "Sechzig freie Betten stehen bereit", id="de-adjective"
    ),
    pytest.param("de", "Die Kommission [begrub] den Bericht", "Die Kommission lobte den Bericht", id="de-verb"),
    pytest.param("fr", "Il reste soixante lits [occupés] ici", "Il reste soixante lits vides ici", id="fr-adjective"),
    pytest.param("es", "Quedan sesenta camas [ocupadas] aquí", "Quedan sesenta camas vacías aquí", id="es-adjective"),
    pytest.param("ru", "Есть шестьдесят [занятых] коек", "Есть шестьдесят свободных коек", id="ru-adjective"),
    pytest.param(
        "tr", "Konser yemekten [ucuzdu] ve kısaydı", "Konser yemekten pahalıydı ve kısaydı", id="tr-predicate"
    ),
    pytest.param("ar", "في المستشفى ستون سريرا [مشغولا]", "في المستشفى ستون سريرا فارغا", id="ar-adjective"),
    pytest.param("ja", "村の[大半]は賛成です", "村の半分は賛成です", id="ja-quantifier"),
    pytest.param("ja", "地方の賞を[逃し]ました", "地方の賞を勝ち取りました", id="ja-verb"),
    pytest.param("zh", "乐团[失去]了地区的奖项", "乐团赢得了地区的奖项", id="zh-verb"),
    pytest.param("zh", "[所有]救护车在外面等", "几辆救护车在外面等", id="zh-quantifier"),
    pytest.param("ko", "한 시간 [기다려야 합니다]", "한 시간 기다릴 수도 있습니다", id="ko-modal"),
    pytest.param("ko", "의회가 [승인해서] 문을 엽니다", "의회가 승인하면 문을 엽니다", id="ko-condition"),
]


@pytest.mark.parametrize(("code", "quote", "post"), HONEST)
def test_a_bracket_that_clarifies_hides_nothing(code: str, quote: str, post: str) -> None:
    """A pronoun, a noun with its article or a shorter word may be explained, and a word adapted."""
    edits = [e for e in edits_of(quote, post, code) if e.kind not in ("typographic", "editorial")]
    assert [(e.kind, e.severity) for e in edits] == [("disclosed", "none")]


@pytest.mark.parametrize(("code", "quote", "post"), FALSIFIED)
def test_a_bracket_that_says_something_else_is_grave(code: str, quote: str, post: str) -> None:
    """A word of meaning in place of another, or a class that the post does not have, clarifies nothing."""
    edits = [e for e in edits_of(quote, post, code) if e.kind not in ("typographic", "editorial")]
    assert [(e.kind, e.severity) for e in edits] == [("disclosed", "major")]


ANOTHER = [
    pytest.param("en", "“[Bo Tarn] asked the board twice,” Ada Brill tweeted.", "I asked the board twice.", id="en"),
    pytest.param(
        "de",
        "„[Bo Tarn] habe den Vorstand gefragt“, schrieb Ada Brill auf X.",
        "Ich habe den Vorstand gefragt.",
        id="de",
    ),
    pytest.param("es", "«[Bo Tarn] pregunté dos veces», escribió Ada Brill en X.", "Yo pregunté dos veces.", id="es"),
    pytest.param("ar", "كتبت Ada Brill على إكس: «[بو تارن] سألت المجلس مرتين»", "أنا سألت المجلس مرتين.", id="ar"),
    pytest.param("zh", "埃达·布里尔在X上写道：“[奥托]问了董事会两次。”", "我问了董事会两次。", id="zh"),
    pytest.param("nl", "“[Bo Tarn] vroeg het tweemaal”, schreef Ada Brill op X.", "Ik vroeg het tweemaal.", id="nl"),
]
SPEAKER = [
    pytest.param("en", "“[Ada Brill] asked the board twice,” Ada Brill tweeted.", "I asked the board twice.", id="en"),
    pytest.param("en", "“[Brill] asked the board twice,” Ada Brill tweeted.", "I asked the board twice.", id="en-last"),
    pytest.param(
        "en",
        "“[The Deputy Mayor] asked the board twice,” Ada Brill tweeted.",
        "I asked the board twice.",
        id="en-office",
    ),
    pytest.param("zh", "埃达·布里尔在X上写道：“[市长]问了董事会两次。”", "我问了董事会两次。", id="zh-office"),
    pytest.param("ar", "كتبت Ada Brill على إكس: «[بو تارن] سأل المجلس مرتين»", "هو سأل المجلس مرتين.", id="ar-he"),
    pytest.param(
        "en", "“[Bo Tarn] asked the board twice,” Ada Brill tweeted.", "He asked the board twice.", id="en-he"
    ),
    pytest.param(
        "de",
        "„[Bo Tarn] hat den Vorstand gefragt“, schrieb Ada Brill auf X.",
        "Er hat den Vorstand gefragt.",
        id="de-er",
    ),
]


def _hides(sentence: str, post: str, code: str) -> bool:
    verdict = judge_saying(sentence, "Ada Brill", post, code)
    assert verdict.label == "edited", verdict.label
    return "critical-hidden" in {reason.code for reason in verdict.reasons}


@pytest.mark.parametrize(("code", "sentence", "post"), ANOTHER)
def test_a_bracket_that_puts_another_person_for_the_speaker_is_grave(code: str, sentence: str, post: str) -> None:
    """Who says "I" is the speaker."""
    assert _hides(sentence, post, code)


@pytest.mark.parametrize(("code", "sentence", "post"), SPEAKER)
def test_a_bracket_that_names_the_speaker_or_whom_a_pronoun_means_hides_nothing(
    code: str, sentence: str, post: str
) -> None:
    """The speaker's name or office may stand for "I", and anybody's for "he"."""
    assert not _hides(sentence, post, code)


@pytest.mark.parametrize(
    ("code", "quote", "post"),
    [
        pytest.param("en", "[h]alf a million moths live here", "Half a million moths live here", id="en"),
        pytest.param("tr", "[o]n iki denizci buraya geldi", "On iki denizci buraya geldi", id="tr"),
    ],
)
def test_a_bracketed_first_letter_leaves_a_number_whole(code: str, quote: str, post: str) -> None:
    """A number of several words is one, though the quoting hand changed its first letter."""
    assert not [e for e in edits_of(quote, post, code) if e.kind == "substantive"]


@pytest.mark.parametrize(
    ("code", "quote", "post"),
    [
        pytest.param("en", "I did [sic] sell the old oven", "I did not sell the old oven", id="en"),
        pytest.param("en", "I did (sic) sell the old oven", "I did not sell the old oven", id="en-round"),
        pytest.param("de", "Wir haben [sic] den Ofen verkauft", "Wir haben nie den Ofen verkauft", id="de"),
        pytest.param("es", "Mi horno [sic] cierra los lunes", "Mi horno no cierra los lunes", id="es"),
    ],
)
def test_a_note_stands_for_no_word_of_the_post(code: str, quote: str, post: str) -> None:
    """A denial that is dropped beside [sic] is as grave as one dropped alone."""
    assert ("substantive", "negation", "critical") in {
        (e.kind, e.topic, e.severity) for e in edits_of(quote, post, code)
    }


@pytest.mark.parametrize(
    ("code", "quote", "post"),
    [
        pytest.param("en", "I did not sel [sic] the old oven", "I did not sel the old oven", id="en"),
        pytest.param("de", "Wir haben den Offen [sic] verkauft", "Wir haben den Offen verkauft", id="de"),
        pytest.param("es", "Mi orno [sic]", "Mi orno no cierra los lunes", id="es-end"),
    ],
)
def test_a_note_alone_alters_nothing(code: str, quote: str, post: str) -> None:
    assert {e.kind for e in edits_of(quote, post, code)} == {"disclosed"}


@pytest.mark.parametrize(
    ("code", "quote", "post", "severity"),
    [
        pytest.param(
            "ja",
            "船は直った。（中略）港へ戻る",
            "船は直った。皆に手伝っていただけた。港へ戻る。",
            "major",
            id="ja-people",
        ),
        pytest.param("ja", "船は直った。（略）港へ戻る", "船は直った。手伝っていただけた。港へ戻る。", "none", id="ja"),
        pytest.param(
            "ko", "배를 고쳤다. (중략) 항구로 간다", "배를 고쳤다. 날씨가 맑다. 항구로 간다.", "none", id="ko"
        ),
        pytest.param("zh", "船修好了。（略）回港口去", "船修好了。天气晴。回港口去。", "none", id="zh"),
        pytest.param("zh", "船修好了。（略）回港口去", "船修好了。我们不高兴。回港口去。", "major", id="zh-negation"),
    ],
)
def test_a_bracket_that_says_words_are_left_out_is_an_ellipsis(code: str, quote: str, post: str, severity: str) -> None:
    """East Asian papers write "middle omitted" for the dots of others; what it hides is read."""
    assert {(e.kind, e.severity) for e in edits_of(quote, post, code)} == {("disclosed", severity)}
