"""How agencies report posts: what something is said to be, clauses set in between, and what merely touches on posts."""

from dataclasses import replace

import pytest

from tweetcite import find_quotes, read_article
from tweetcite.model import Quote


def _read(language: str, text: str) -> tuple[Quote, ...]:
    return find_quotes(replace(read_article(text.replace("¶", "\n\n")), language=language))


@pytest.mark.parametrize(
    ("language", "text", "cited"),
    [
        ("en", "Ida Holm said on X that the vote is “right” and helps the town.", True),
        ("en", "Ida Holm said on X that the plan is still “dead.”", True),
        ("pt", "Ida Holm afirmou no Twitter que a decisão é “acertada” e ajuda as contas.", True),
        ("es", "Ida Holm dijo en Facebook que Bo Tarn fue “muy importante” para el pueblo.", True),
        ("fr", "Ida Holm a dit sur Facebook que Bo Tarn était « très important » pour la ville.", True),
        ("it", "Ida Holm ha detto su Facebook che Bo Tarn è stato «molto importante» per la città.", True),
        ("de", "Ida Holm sagte auf Facebook, Bo Tarn sei „sehr wichtig“ für die Stadt.", True),
        ("nl", "Ida Holm zei op Facebook dat Bo Tarn “heel belangrijk” was voor de stad.", True),
        ("en", "Ida Holm said on X that her “lads” would come.", False),
        ("en", "Ida Holm said that the vote is “right” and helps the town.", False),
        ("en", "Ida Holm, who has followers on X, said that the vote is “right.”", False),
        ("en", "Facebook said the page was “closed” for a day.", False),
        ("de", "Facebook teilte mit, die Seite sei „geschlossen“.", False),
    ],
)
def test_what_a_post_says_that_something_is(language: str, text: str, cited: bool) -> None:
    """A word or two behind a form of "to be" are cited where the clause is what somebody posted."""
    assert [quote.cited for quote in _read(language, text)] == [cited]


@pytest.mark.parametrize(
    ("language", "text", "speakers"),
    [
        (
            "en",
            "Ida Holm wrote on X that the quay was “a rock” to the town, “a place for everyone who sailed.”",
            ["Ida Holm", "Ida Holm"],
        ),
        (
            "pt",
            "Ida Holm disse no Facebook que o cais foi “uma rocha” para a vila, “um lugar para quem navegava”.",
            ["Ida Holm", "Ida Holm"],
        ),
        ("en", "Ida Holm tweeted that Bo Tarn, who shared a hut with her, “was one more.”", ["Ida Holm"]),
        ("en", "Ida Holm wrongly tweeted that Bo Tarn finished “last in his class” at school.", ["Ida Holm"]),
        (
            "en",
            "Ida Holm was on X after the effort to save the Salton Quay -- admitting that it was “back to square one.”",
            ["Ida Holm"],
        ),
        ("en", "Ida Holm said Bo Tarn, who tweeted “he was one more,” had left.", ["Bo Tarn"]),
        (
            "es",
            "Ida Holm dijo en X que el alcalde Bo Tarn, que compartió la plaza con ellos, “fue uno más”.",
            ["Ida Holm"],
        ),
        ("de", "Ida Holm schrieb auf X, dass Bo Tarn, der den Plan teilte, „einer mehr war“.", ["Ida Holm"]),
        ("fr", "Ida Holm a tweeté que Bo Tarn, qui a partagé la cabane, « était un de plus ».", ["Ida Holm"]),
        ("pt", "Bo Tarn passou ao ataque, dizendo em tuítes que o Paquistão “só nos deu mentiras”.", ["Bo Tarn"]),
    ],
)
def test_clauses_beside_and_between(language: str, text: str, speakers: list[str]) -> None:
    """An apposition goes on with the words before it; a clause set in between says nothing of who wrote."""
    quotes = _read(language, text)
    assert [quote.speaker for quote in quotes] == speakers
    assert all(quote.cited for quote in quotes)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("pt", "Ida Holm escreveu no X: “Não se vende”. “O resultado é um só”, atacou, contradizendo Bo Tarn."),
        ("es", "Ida Holm escribió en X: “No se vende”. “El resultado es uno”, añadió, contradiciendo a Bo Tarn."),
        ("it", "Ida Holm ha scritto su X: «Non si vende». «Il risultato è uno», ha aggiunto, contraddicendo Bo Tarn."),
        (
            "pl",
            "Ida Holm napisała na X: „Nie sprzedaje się”. „Skutek jest jeden” – dodała, odpowiadając Janowi Kuleszy.",
        ),
        ("ru", "Ида Хольм написала в X: «Не продают». «Итог один», — добавила, отвечая Льву Кулешову."),
    ],
)
def test_whoever_is_contradicted_does_not_speak(language: str, text: str) -> None:
    first, second = _read(language, text)
    assert first.speaker == second.speaker
    assert second.cited


@pytest.mark.parametrize(
    ("language", "text", "cited"),
    [
        ("en", "“We often see families without time,” said Ida Holm, citing boys who spend hours on X.", False),
        ("en", "“We often see families without time,” said Ida Holm, a doctor, on X.", True),
        ("en", "“We often see families without time,” said Ida Holm, who runs the clinic, on X.", True),
        ("pt", "“Vemos famílias sem tempo”, diz Ida Holm, citando jovens que passam horas em redes sociais.", False),
        ("en", "The tweets matter, Ida Holm said, “but their aim is not to make policy.”", False),
        ("en", "In a tweet, Ida Holm said, “but their aim is not to make policy.”", True),
        ("de", "Die Tweets seien wichtig, sagte Ida Holm, „aber ihr Ziel ist nicht die Politik“.", False),
        ("fr", "On ne peut ignorer les tweets, a dit Ida Holm, « mais leur but n'est pas la politique ».", False),
        (
            "es",
            "Ida Holm, jefa en México de la red social Facebook, dijo que quieren “borrar toda noticia falsa”.",
            False,
        ),
        ("es", "Ida Holm dijo en la red social Facebook que quieren “borrar toda noticia falsa”.", True),
    ],
)
def test_posts_that_words_touch_on(language: str, text: str, cited: bool) -> None:
    assert [quote.cited for quote in _read(language, text)] == [cited]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Mayor Bo Tarn said the town must “live with one more complaint.” The remarks were made on X."),
        (
            "pt",
            "O prefeito Bo Tarn disse que é preciso “lidar com mais uma denúncia”. As declarações foram feitas no X.",
        ),
        ("es", "El alcalde Bo Tarn dijo que hay que “lidiar con otra denuncia”. Las declaraciones fueron hechas en X."),
        ("de", "Bürgermeister Bo Tarn sagte, man müsse „mit einer Klage leben“. Die Äußerungen fielen auf X."),
        ("fr", "Le maire Bo Tarn a dit qu'il fallait « vivre avec une plainte ». Les propos ont été tenus sur X."),
    ],
)
def test_a_sentence_behind_says_where_it_was_said(language: str, text: str) -> None:
    (quote,) = _read(language, text)
    assert quote.cited
    assert quote.speaker == "Bo Tarn"


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        (
            "es",
            "Ida Holm compartió el mensaje: “Con esfuerzo saldrá adelante”, tuiteó, con el hashtag #VivaElRey.",
            "Ida Holm",
        ),
        ("es", "El texto compartido en la red social WhatsApp afirma: “Confirmado: nadie podrá ser candidato”.", None),
        (
            "es",
            "El dueño es Sara Holm Pliego. El Grupo Holm crece. “Todos debemos darle tiempo”, dijo Holm Pliego en X.",
            "Sara Holm Pliego",
        ),
        (
            "pt",
            "Ri Yong falou de uma mensagem de Bo Tarn publicada no X. “Acabei de ouvir o ministro”, diz a mensagem.",
            "Bo Tarn",
        ),
        (
            "pt",
            "O ministro Ri Yong publicou uma mensagem no X. “Acabei de ouvir o ministro”, diz a mensagem.",
            "Ri Yong",
        ),
    ],
)
def test_what_is_nobody(language: str, text: str, speaker: str | None) -> None:
    """A hashtag and a service of messages do not speak; two last names are one person's; a message is its writer's."""
    assert _read(language, text)[0].speaker == speaker


@pytest.mark.parametrize(
    ("language", "text", "cited"),
    [
        ("en", "“Police are running to the bridge,” said one Twitter user.", True),
        ("en", "“Police are running to the bridge,” says a user of X.", True),
        ("pt", "“Policiais correm para a ponte”, diz um usuário do Twitter.", True),
        ("fr", "« Des policiers courent vers le pont », dit un internaute de X.", True),
        ("de", "„Polizisten laufen zur Brücke“, schreibt ein Twitter-Nutzer.", True),
        ("nl", "“Agenten rennen naar de brug”, zegt een Twittergebruiker.", True),
        ("en", "“Police are running to the bridge,” a Twitter user told the Herald.", False),
        ("en", "“Police are running to the bridge,” said a rower, who blamed X users.", False),
    ],
)
def test_users_of_a_platform_speak_there(language: str, text: str, cited: bool) -> None:
    (quote,) = _read(language, text)
    assert quote.cited is cited
    assert quote.speaker is None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Hours after the secretary, Rex Tarn, gave a statement, denying that there was a threat, Ida Holm used her "
            "X account to say that her order was to renew it. “I hope we never use this power,” she posted on Monday.",
        ),
        (
            "pt",
            "Horas depois de o secretário, Rex Tarn, falar ontem, negando uma ameaça, Ida Holm usou sua conta no "
            "X para afirmar que sua ordem foi renová-lo. “Espero que nunca o usemos”, postou na segunda.",
        ),
        (
            "es",
            "Horas después de que el secretario, Rex Tarn, hablara, negando una amenaza, Ida Holm usó su cuenta de X "
            "para decir que su orden fue renovarlo. “Espero que nunca lo usemos”, publicó el lunes.",
        ),
        ("pt", "A historiadora da USP Ida Holm escreveu no X: “Estou muito triste com isso”."),
        ("es", "La jefa de la OMS Ida Holm escribió en X: “Estoy muy triste con esto”."),
        ("it", "La segretaria della CGIL Ida Holm ha scritto su X: «Sono molto triste per questo»."),
        ("fr", "La députée du PS Ida Holm a écrit sur X : « Je suis très triste de cela. »"),
    ],
)
def test_who_opens_the_main_clause(language: str, text: str) -> None:
    """Behind a clause with commas of its own, and behind the letters of the body whose officer somebody is."""
    assert _read(language, text)[-1].speaker == "Ida Holm"


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("en", "The driver admitted that the Supreme Court had slowed it. “It will not end,” he wrote on X.", None),
        ("es", "El camionero admitió que la Corte Suprema frenó todo. “No va a acabar”, escribió en X.", None),
        ("pt", "O caminhoneiro admitiu que a Medida Provisória freou tudo. “Não vai acabar”, disse no X.", None),
        (
            "fr",
            "Le routier a admis que la Cour Suprême avait tout freiné. « Ça ne finira pas », a-t-il écrit sur X.",
            None,
        ),
        ("de", "Der Fahrer räumte ein, dass Bo Tarn alles gebremst habe. „Das endet nicht“, schrieb er auf X.", None),
        ("pl", "Kierowca przyznał, że Jan Tarn spowolnił marsz. „To się nie skończy” – napisał na X.", None),
        ("en", "Bo Tarn admitted that the Supreme Court had slowed it. “It will not end,” he wrote on X.", "Bo Tarn"),
        ("es", "Bo Tarn admitió que la Corte Suprema frenó todo. “No va a acabar”, escribió en X.", "Bo Tarn"),
        (
            "en",
            "Jose Ugaz tweeted that it wants an “immediate inquiry” into it. Inspector Bo Tarn spoke of the death. "
            "In the text, he named the deals. “I have no words for what I feel,” he wrote on X.",
            "Bo Tarn",
        ),
        (
            "pt",
            "José Ugaz postou no X que pede uma “investigação imediata”. O delegado Bo Tarn também falou da morte. No "
            "texto, ele citou as delações. “Sem palavras para o que sinto”, escreveu no X.",
            "Bo Tarn",
        ),
        (
            "en",
            "Ida Holm tweeted that it wants an “immediate inquiry” into it. In the text, she named deals. “I have no "
            "words for what I feel,” she wrote on X.",
            "Ida Holm",
        ),
    ],
)
def test_whom_the_sentence_before_is_about(language: str, text: str, speaker: str | None) -> None:
    """Nobody of whom somebody else tells in it, and whoever the text has turned to since the last quotation."""
    assert _read(language, text)[-1].speaker == speaker


@pytest.mark.parametrize(
    ("text", "speaker", "cited"),
    [
        ("LARKIN – Saying that the Quay “is lost for good,” Mayor Bo Tarn slammed the plan on X.", None, True),
        ("Bo Tarn claimed on X the boats mean the US “is being sold off.”", "Bo Tarn", True),
        ("Ida Holm told CNN of Tarn's plan. Mr. Tarn tweeted that it was “very good.”", "Tarn", True),
    ],
)
def test_capitals_that_are_nobody(text: str, speaker: str | None, cited: bool) -> None:
    """A verb behind a dateline, a country that is spelt as a pronoun, a station that was told of something."""
    quote = _read("en", text)[-1]
    assert (quote.speaker, quote.cited) == (speaker, cited)


@pytest.mark.parametrize(
    ("language", "text", "cited"),
    [
        ("en", "Ida Holm called the plan “rotten” on X.", True),
        ("en", "In a post on X, Ida Holm described the plan as “quite rotten.”", True),
        ("en", "Ida Holm took to X to call the plan “rotten.”", True),
        ("en", "Ida Holm complained in a tweet that the plan looked “rotten” to her.", True),
        ("es", "Ida Holm calificó el plan de “podrido” en X.", True),
        ("pt", "Ida Holm chamou o plano de “podre” no X.", True),
        ("fr", "Ida Holm a qualifié le plan de « pourri » sur X.", True),
        ("it", "Ida Holm ha definito il piano «marcio» su X.", True),
        ("de", "Ida Holm bezeichnete den Plan in einem Tweet als „faul“.", True),
        ("nl", "Ida Holm noemde het plan “rot” op X.", True),
        ("pl", "Ida Holm nazwała plan „zgniłym” na X.", True),
        ("ru", "Ида Хольм назвала план «гнилым» в X.", True),
        ("tr", "Ida Holm X'te planı “çürük” olarak nitelendirdi.", True),
        ("en", "Ida Holm called Bo Tarn “Sparks” on X.", False),
        ("en", "Ida Holm, whom fans call “the wall,” said on X that she stays.", False),
        ("en", "Ida Holm said on X that the “wall” stays.", False),
        ("en", "Ida Holm called the plan “rotten” in a speech and praised it on X.", False),
        ("en", "Ida Holm called the plan “rotten” at the meeting.", False),
        ("es", "Ida Holm aseguró que Bo Tarn ha “madurado mucho” en el manejo de sus redes sociales.", False),
    ],
)
def test_a_word_that_is_posted_of_something(language: str, text: str, cited: bool) -> None:
    """A nickname, a noun of the clause and what was said elsewhere are from no post."""
    assert [quote.cited for quote in _read(language, text)] == [cited]


@pytest.mark.parametrize(
    ("language", "text", "speaker", "cited"),
    [
        ("en", "Ida Holm shared Bo Tarn's post and wrote: “Nobody will ever dig it.”", "Ida Holm", True),
        ("en", "Responding to Bo Tarn's post, Ida Holm wrote: “Nobody will ever dig it.”", "Ida Holm", True),
        ("en", "It was Ida Holm, not Bo Tarn, who tweeted: “Nobody will ever dig it.”", "Ida Holm", True),
        ("de", "Bo Tarn wurde auf X von Ida Holm kritisiert: „Niemand wird je graben.“", "Ida Holm", True),
        ("es", "Bo Tarn recordó un tuit de Ida Holm: “Nadie cavará jamás esa zanja”.", "Ida Holm", True),
        ("fr", "Bo Tarn a relayé un tweet d'Ida Holm : « Personne ne creusera jamais. »", "Ida Holm", True),
        ("it", "Bo Tarn ha condiviso un tweet di Ida Holm: «Nessuno scaverà mai quella trincea».", "Ida Holm", True),
        ("pt", "Bo Tarn compartilhou um tuíte de Ida Holm: “Ninguém vai cavar essa vala”.", "Ida Holm", True),
        ("de", "Bo Tarn zitierte einen Tweet von Ida Holm: „Niemand wird je graben.“", "Ida Holm", True),
        ("nl", "Bo Tarn deelde een tweet van Ida Holm: “Niemand zal ooit graven.”", "Ida Holm", True),
        ("es", "Bo Tarn comentó un tuit de Ida Holm: “Nadie cavará jamás esa zanja”.", "Bo Tarn", False),
        (
            "en",
            "Ida Holm left her post at the mill and wrote to Bo Tarn: “Nobody will ever dig it.”",
            "Ida Holm",
            False,
        ),
    ],
)
def test_who_hands_on_a_post_and_who_wrote_it(language: str, text: str, speaker: str, cited: bool) -> None:
    (quote,) = _read(language, text)
    assert (quote.speaker, quote.cited) == (speaker, cited)


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("pl", "„Nikt tu nie kopie” – odpowiedziała Ida Holm Janowi Kuleszy na X.", "Ida Holm"),
        ("ru", "«Никто не копает», — ответила Ида Хольм Льву Кулешову в X.", "Ида Хольм"),
        ("uk", "«Ніхто не копає», — відповіла Іда Хольм Леву Кулешову в X.", "Іда Хольм"),
        ("pl", "„Nikt tu nie kopie” – napisał na X szef Rady Europejskiej Jan Bielak.", "Jan Bielak"),
        ("pl", "Jan Kulesza został skrytykowany na X przez Idę Holm: „Nikt tu nie kopie”.", "Idę Holm"),
        ("en", "Bo Tarn resigned on Monday, prompting Ida Holm to post on X: “Nobody will ever dig it.”", "Ida Holm"),
        ("en", "Ida Holm decided to post on X that “nobody will ever dig it.”", "Ida Holm"),
    ],
)
def test_subjects_beside_others(language: str, text: str, speaker: str) -> None:
    (quote,) = _read(language, text)
    assert quote.cited
    assert quote.speaker == speaker


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("en", "Ida Holm's husband, Bo Tarn, died on Monday. She wrote on X: “Nobody will ever dig it.”", "Ida Holm"),
        ("en", "Ida Holm's husband, Bo Tarn, left on Monday. He wrote on X: “Nobody will ever dig it.”", "Bo Tarn"),
        ("fr", "Le mari d'Ida Holm, Bo Tarn, est parti. « Personne ne creusera », a-t-il écrit sur X.", "Bo Tarn"),
    ],
)
def test_kin_have_a_sex(language: str, text: str, speaker: str) -> None:
    assert _read(language, text)[-1].speaker == speaker


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("de", "Laut Bo Tarn schrieb Ida Holm auf X: „Niemand gräbt hier je.“", "Ida Holm"),
        ("nl", "Volgens Bo Tarn schreef Ida Holm op X: “Niemand graaft hier ooit.”", "Ida Holm"),
        ("de", "Laut Bo Tarn auf X ist alles anders: „Niemand gräbt hier je.“", "Bo Tarn"),
        ("de", "Bo Tarn hatte Ida Holm angegriffen. Diese schrieb auf X: „Niemand gräbt hier je.“", "Ida Holm"),
        ("es", "Bo Tarn había atacado a Ida Holm. Esta escribió en X: “Nadie cava aquí nunca”.", "Ida Holm"),
        ("de", "Bo Tarn griff alle an. Diese Woche schrieb er auf X: „Niemand gräbt hier je.“", "Bo Tarn"),
        ("de", "Bo Tarn verwies auf einen Tweet von Ida Holm, in dem es heißt: „Niemand gräbt hier je.“", "Ida Holm"),
        ("es", "Bo Tarn remitió a un tuit de Ida Holm, en el que se lee: “Nadie cava aquí nunca”.", "Ida Holm"),
        ("it", "Bo Tarn ha rimandato a un tweet di Ida Holm, in cui si legge: «Nessuno scava qui».", "Ida Holm"),
        ("nl", "Bo Tarn verwees naar een tweet van Ida Holm, waarin staat: “Niemand graaft hier ooit.”", "Ida Holm"),
        ("fr", "Bo Tarn cite Ida Holm, qui a écrit sur X : « Personne ne creuse ici. »", "Ida Holm"),
    ],
)
def test_who_wrote_behind_who_tells(language: str, text: str, speaker: str) -> None:
    """A source before an inverted verb, the last named, a post to which somebody points, somebody who is cited."""
    quote = _read(language, text)[-1]
    assert quote.cited
    assert quote.speaker == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ida Holm's “nobody will dig” tweet angered Bo Tarn, who replied on X.", "Ida Holm"),
        ("Ida Holm's ‘nobody will dig’ tweet angers Bo Tarn¶The mayor, Ida Holm, posted on X on Monday.", "Ida Holm"),
        ("Mayor's ‘nobody will dig’ tweet angers Bo Tarn¶The mayor, Ida Holm, posted on X on Monday.", "Ida Holm"),
        ("A “nobody will dig” tweet by Ida Holm angered Bo Tarn.", "Ida Holm"),
        ("The “nobody will dig” tweet angered Bo Tarn.", None),
        ("Mr. Holm's “dig” tweet angered Bo Tarn.", "Holm"),
        ("Ida Holm's now-deleted “nobody will dig” tweet angered Bo Tarn.", "Ida Holm"),
        ("Ida Holm's “nobody will dig” comment on X angered Bo Tarn.", "Ida Holm"),
        ("Ida Holm's tweet, “Nobody will dig,” angered Bo Tarn.", "Ida Holm"),
        ("Ida Holm's one-line reply to Bo Tarn on X, “Nobody will dig,” went viral.", "Ida Holm"),
        ("“Nobody will dig,” tweeted Bo Tarn.", "Bo Tarn"),
    ],
)
def test_words_that_name_their_post(text: str, speaker: str | None) -> None:
    """A noun for a post right behind words that an owner or an article leads to is no verb."""
    quote = _read("en", text)[0]
    assert quote.cited
    assert quote.speaker == speaker
