"""Which quotations are cited: cues, runs and embeds against what merely stands near a post."""

from dataclasses import replace

import pytest

from tweetcite import find_quotes, read_article
from tweetcite.model import Quote

EMBED = "\n\nThe pier stays shut. I am sorry for that.\n\n— Ines Okafor (@inesokafor) March 4, 2024\n\n"


def _last(language: str, text: str) -> Quote:
    return find_quotes(replace(read_article(text), language=language))[-1]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("en", "“A first,” Bo Tarn tweeted. “A second one,” she told followers.", id="en, told followers"),
        pytest.param("en", "Bo Tarn tweeted that the plan was “unacceptable”.", id="en, one word governed from afar"),
        pytest.param("en", "Bo Tarn tweeted: “Shame.”", id="en, one word announced"),
        pytest.param("en", "“Shame,” tweeted Bo Tarn.", id="en, one word with its verb"),
        pytest.param(
            "en", "Fares\n\n“The pier is to shut by May.” – 25 June, Twitter", id="en, platform and day behind"
        ),
        pytest.param(
            "fr", "Tarifs\n\n« Le quai reste ouvert. » (sur X, le 3 mai 2023)", id="fr, platform and day behind"
        ),
        pytest.param(
            "de", "Preise\n\n„Der Steg bleibt offen.“ (Twitter, 25. Juni 2016)", id="de, platform and day behind"
        ),
        pytest.param("en", "“We stay,” Bo Tarn tweeted, according to a radio station.", id="en, as a station has it"),
        pytest.param("en", "A leaflet quoted Bo Tarn’s tweet as “the pier is to shut”.", id="en, quoted as"),
        pytest.param("en", "One site cited the tweet as saying “the pier is to shut”.", id="en, cited as saying"),
        pytest.param("de", "«Nein, nie», twitterte Bo Tarn. «Die Brücke bleibt», so die Malerin weiter.", id="de"),
        pytest.param(
            "ru", "«Нет», — написал Игорь Лапшин в Telegram. По его словам, «крыши уже целы».", id="ru, in his words"
        ),
        pytest.param(
            "fr", "« Non », a tweeté Bo Tarn. Selon elle, « le pont reste ouvert ».", id="fr, according to her"
        ),
        pytest.param("it", "«Il pontile resta chiuso». È l'appello su X di Bo Tarn.", id="it, a sentence points back"),
        pytest.param("es", "Bo Tarn escribió en redes sociales: «El muelle sigue».", id="es, social media"),
        pytest.param("fr", "« Le quai reste », écrit Bo Tarn sur les réseaux sociaux.", id="fr, social media"),
        pytest.param("de", "„Der Steg bleibt“, schrieb Bo Tarn in den sozialen Medien.", id="de, social media"),
        pytest.param("pt", "Bo Tarn manifestou-se nas redes sociais: «O cais fica».", id="pt, social media"),
        pytest.param("it", "«Il molo resta», ha scritto Bo Tarn sui social.", id="it, social media"),
        pytest.param("tr", "Bo Tarn, tweetinde “Köprü açılıyor” ifadesine yer verdi.", id="tr, noun and verb"),
        pytest.param("ja", "花岡瑞樹市長はＸに「市バスは続けます」と投稿した。", id="ja, particle and verb"),
        pytest.param("ko", '김민수 시장은 페이스북에 "버스는 계속됩니다"라고 적었다.', id="ko, particle and verb"),
        pytest.param("en", "Bo Tarn tweeted about the plan and called it “utter nonsense”.", id="en, what it calls it"),
        pytest.param("de", "Bo Tarn twitterte, dass er den Plan „unsinnig“ nennt.", id="de, what he calls it"),
        pytest.param(
            "en",
            "On Tuesday Bo Tarn put it right on X: the board had “voted 4-3,” and the room “will go to a committee”.",
            id="en, behind a place and a colon",
        ),
        pytest.param(
            "en",
            "The firm made it known. Page 9, it said on X, “has been updated”. It said it had “never read our mail”.",
            id="en, a thing says more",
        ),
        pytest.param(
            "en",
            "Bo Tarn said on X that the fall was “absurd and a gift”. She said she would “buy all that men lose”.",
            id="en, said on a platform, and said next",
        ),
        pytest.param(
            "en", "“No data was lost,” the firm wrote on X; “not one byte of it.”", id="en, behind a semicolon"
        ),
        pytest.param("en", "Bo Tarn was mocked for a post claiming to “own half a lake”.", id="en, a post claiming"),
        pytest.param(
            "en",
            "It shuts. That is from the mayor's account on X, where Bo Tarn also says it is “near the end now”.",
            id="en, from an account on a platform",
        ),
        pytest.param(
            "en",
            "Ida Rehm told a press conference: “Late”.\n\n“It is a good pier,” Bo Tarn wrote on Friday.\n\n"
            "The pier is a fine thing to see.\n— Bo Tarn (@botarn) October 8, 2024",
            id="en, what somebody else told a paper is no occasion",
        ),
        pytest.param(
            "en",
            "The Larkin Band was “sad”, it tweeted. The old man, as he was known, “led us 31 years and missed four”."
            "\n\n"
            "So sad. Old Bo led us 31 years and missed three.\n— Larkin Band (@larkinband) October 8, 2024",
            id="en, the next sentence without a verb of saying",
        ),
    ],
)
def test_cited(language: str, text: str) -> None:
    """A cue that governs the words cites a post, however few they are; what says so goes on with a run."""
    assert _last(language, text).cited


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("en", "“A first,” Bo Tarn tweeted. “A second one,” she told the Ashby Herald.", id="en, told"),
        pytest.param(
            "en",
            "Fares\n\n“The pier is to shut.” – Twitter, 25 June\n\n“The pier is to stay.” – Ashby Herald, 3 May",
            id="en, a paper and a day behind",
        ),
        pytest.param(
            "en",
            "Bo Tarn tweeted that he would stay.\n\n“No, I do not think so,” Tarn said, responding to a question"
            " from Ada Holm on whether the pier is to shut.",
            id="en, an answer to a question",
        ),
        pytest.param("en", "Ada Holm described Bo Tarn’s tweet as “a lie and a bad one”.", id="en, described as"),
        pytest.param("en", "Ada Holm dismissed the tweet as “a lie and a bad one”.", id="en, dismissed as"),
        pytest.param("en", "After a tweet by Bo Tarn there were “concerns” in town.", id="en, scare quote"),
        pytest.param("en", "Bo Tarn, who tweets daily, called it “digital terror” on stage.", id="en, called"),
        pytest.param("es", "«Uno», tuiteó Bo Tarn. «Otra cosa», declaró a Radio Norte.", id="es, told a station"),
        pytest.param("fr", "« Non », a tweeté Bo Tarn. Le maire dénonce « une manœuvre ».", id="fr, guess"),
        pytest.param("ja", "花岡瑞樹市長はＸに投稿した。市は「識別の方針」を書いた。", id="ja, object of a verb"),
        pytest.param("ja", "市バスの投稿が話題だ。花岡瑞樹市長の「減便」という語は重い。", id="ja, a name"),
        pytest.param("en", "Bo Tarn tweeted the “Duke”.", id="en, a noun with its article"),
        pytest.param("es", "«Uno», tuiteó Bo Tarn. «Dos», tuiteó el «Búho».", id="es, a noun with its article"),
        pytest.param(
            "en", "Word spread on social media. “We are tired,” said Bo Tarn.", id="en, social media at large"
        ),
        pytest.param("es", "La alerta corrió por redes sociales. «Estamos hartos», dijo Bo Tarn.", id="es, at large"),
        pytest.param("fr", "« Non », tweete Bo Tarn. « Assez », a-t-elle dit à notre rédaction.", id="fr, told us"),
        pytest.param("de", "„Nein“, twitterte Bo Tarn. „Genug“, sagte sie dieser Zeitung.", id="de, told us"),
        pytest.param("it", "«No», twitta Bo Tarn. «Basta così», ha detto ai nostri microfoni.", id="it, told us"),
        pytest.param(
            "ru", "«Нет», — написала в X Анна Белова. «Хватит», — сказала она нашему изданию.", id="ru, told us"
        ),
        pytest.param(
            "tr", 'Bo Tarn, X\'te "Hayır" diye yazdı. Gazetemize konuşan Tarn, "Yeter" dedi.', id="tr, told us"
        ),
        pytest.param("zh", "高思远在X上写道：“桥要留下。”他回应媒体称“正在协商”。", id="zh, told the media"),
        pytest.param("uk", "«Так», — відповіла Олена Коваль у коментарі «Суспільному».", id="uk, paper in marks"),
        pytest.param(
            "en", "Bo Tarn posted the news to his fans, whom he calls “Team Tarn”.", id="en, name in a clause"
        ),
        pytest.param("de", "Bo Tarn twitterte das an Leute, die er „Team Tarn“ nennt.", id="de, name in a clause"),
        pytest.param(
            "en",
            "Bo Tarn told a press conference: “Late”.\n\n“It is a good pier,” Bo Tarn wrote on Friday.\n\n"
            "The quay is a fine thing to see.\n— Bo Tarn (@botarn) October 8, 2024",
            id="en, what the same person told a paper",
        ),
        pytest.param(
            "en",
            "Bo Tarn used to speak on X: now he told reporters that the board had “voted 4-3 to keep it open”.",
            id="en, told reporters behind a place and a colon",
        ),
        pytest.param(
            "en",
            "Bo Tarn was mocked for a post. At the fair, claiming to be ill, Tarn said that it was “half a lake”.",
            id="en, claiming behind a post",
        ),
        pytest.param(
            "en",
            "Fans hummed her new single “Paper Boats”.\n\nPaper Boats is out.\n— Bo Tarn (@botarn) October 8, 2024",
            id="en, a title beside the post that names it",
        ),
        pytest.param("fr", "Bo Tarn a tweeté cela à ses fans, qu’il appelle « Team Tarn ».", id="fr, name in a clause"),
        pytest.param("es", "Bo Tarn tuiteó eso a sus fans, a quienes llama «Team Tarn».", id="es, name in a clause"),
    ],
)
def test_not_cited(language: str, text: str) -> None:
    """Scare quotes, names, what was told to somebody and what somebody else says are no citations."""
    quotes = find_quotes(replace(read_article(text), language=language))

    assert not quotes[-1].cited


def test_few_words_of_the_embed_beside_are_cited() -> None:
    """Where the speaker's post stands beside the words, they need no verb."""
    quotes = find_quotes(read_article("Ines Okafor is “sorry for that”." + EMBED))

    assert quotes[0].cited


def test_clause_that_leads_to_the_next_quotation_is_not_the_first_ones() -> None:
    """What is said of the post behind a comma belongs to the words that follow it."""
    text = "«Non ci crediamo» attacca Bo Tarn, che in un post su X ha scritto: «I fondi non ci sono»."
    quotes = find_quotes(replace(read_article(text), language="it"))

    assert [q.cited for q in quotes] == [False, True]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("de", "Bo Tarn twitterte: „Wir bleiben“. Weiter hieß es: „Niemand geht freiwillig“.", id="de"),
        pytest.param(
            "de", "Bo Tarn twitterte: „Wir bleiben“. „Niemand geht freiwillig“, heißt es weiter.", id="de, behind"
        ),
        pytest.param("fr", "Bo Tarn a tweeté : « On reste ». On y lit aussi : « Personne ne part ».", id="fr"),
        pytest.param("fr", "Bo Tarn a tweeté : « On reste ». « Personne ne part », peut-on lire.", id="fr, behind"),
        pytest.param("it", "Bo Tarn ha twittato: «Restiamo». Si legge ancora: «Nessuno parte».", id="it"),
        pytest.param("es", "Bo Tarn tuiteó: «Nos quedamos». También se lee: «Nadie se va».", id="es"),
        pytest.param("pt", "Bo Tarn tuitou: «Ficamos». Lê-se ainda: «Ninguém sai daqui».", id="pt"),
        pytest.param("nl", "Bo Tarn twitterde: “Wij blijven”. Verder staat er: “Niemand gaat weg”.", id="nl"),
        pytest.param("pl", "Ada Holm tweetowała: „Zostajemy”. Dalej czytamy: „Nikt nie odejdzie”.", id="pl"),
        pytest.param("ru", "Анна Белова написала в X: «Мы здесь». Далее говорится: «Никто не уйдёт».", id="ru"),
        pytest.param("uk", "Олена Коваль написала в X: «Ми тут». Далі йдеться: «Ніхто не піде».", id="uk"),
        pytest.param("tr", "Bo Tarn, tweetinde “Kalıyoruz” yazdı. Devamında “Kimse gitmez” denildi.", id="tr"),
        pytest.param(
            "es", "Bo Tarn tuiteó: «Nos quedamos». Luego prometió que «nadie se irá de aquí».", id="es, promised that"
        ),
        pytest.param(
            "it",
            "Bo Tarn ha twittato: «Restiamo». Poi attacca, giurando che «nessuno parte di qui».",
            id="it, swearing",
        ),
        pytest.param(
            "pl", "Ada Holm tweetowała: „Zostajemy”. Potem obiecała, że „nikt stąd nie odejdzie”.", id="pl, promised"
        ),
        pytest.param(
            "ru",
            "Анна Белова написала в X: «Мы здесь». Затем пообещала, что «никто не уйдёт отсюда».",
            id="ru, promised",
        ),
        pytest.param(
            "ko", "한도윤은 X에 “시장은 안 닫는다”라며 “배도 뜹니다”라고 적었다.", id="ko, a sentence of two words"
        ),
        pytest.param("ko", "“우리는 남는다.” 한도윤 시장이 트위터에 이렇게 적었다.", id="ko, points back"),
        pytest.param("ja", "「橋は残す」。高瀬梓はXにこう投稿した。", id="ja, points back"),
    ],
)
def test_goes_on_without_a_subject(language: str, text: str) -> None:
    """What a verb without a subject hands on is of the post before it, and a sentence can point back at words."""
    quote = _last(language, text)

    assert quote.cited
    assert quote.speaker


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param(
            "de", "Bo Tarn twitterte: „Wir bleiben“. Aus der Partei hieß es: „Niemand geht“.", id="de, source"
        ),
        pytest.param("fr", "Bo Tarn a tweeté : « On reste ». Dans le rapport, on lit : « Personne ».", id="fr, source"),
        pytest.param(
            "es",
            "Bo Tarn tuiteó: «Nos quedamos». En el pleno prometió que «nadie se irá de aquí».",
            id="es, in a place",
        ),
        pytest.param(
            "it", "Bo Tarn ha twittato: «Restiamo». In aula ha giurato che «nessuno parte di qui».", id="it, in a place"
        ),
        pytest.param(
            "ru",
            "Анна Белова написала в X: «Мы здесь». На сессии обещала, что «никто не уйдёт отсюда».",
            id="ru, place",
        ),
        pytest.param("ja", "高瀬梓はXに「橋は残す」と投稿した。これは「安全」ではないと書いた。", id="ja, denied"),
        pytest.param("ko", "“우리는 남는다.” 한도윤 시장은 회의에서 이렇게 말했다.", id="ko, no post"),
    ],
)
def test_does_not_go_on(language: str, text: str) -> None:
    """Another source, a denial and another occasion end what was posted."""
    assert not _last(language, text).cited


@pytest.mark.parametrize(
    ("language", "text", "cited"),
    [
        pytest.param("en", "“We stay all year,” its leader posted. “Do not ask me,” she added.", True, id="en"),
        pytest.param("en", "“We stay all year,” one user wrote on X. “Do not ask me,” she added.", True, id="en, user"),
        pytest.param("de", "„Wir bleiben“, schrieb die Chefin auf X. „Fragt nicht mehr“, fügte sie an.", True, id="de"),
        pytest.param(
            "fr", "« On reste », a écrit la cheffe sur X. « Cessez ces appels », a-t-elle ajouté.", True, id="fr"
        ),
        pytest.param("es", "«Nos quedamos», escribió la jefa en X. «Dejen de llamar», añadió.", True, id="es"),
        pytest.param(
            "en", "“We stay all year,” one user wrote on X. “Do not ask me,” the mayor added.", False, id="en, another"
        ),
        pytest.param("en", "“We stay all year,” its leader said. “Do not ask me,” she added.", False, id="en, speech"),
        pytest.param(
            "en",
            "“We stay all year,” its leader posted. “Do not ask me,” she added in an interview.",
            False,
            id="en, in an interview",
        ),
    ],
)
def test_nameless_people_go_on(language: str, text: str, cited: bool) -> None:
    """Who is never named goes on with a post as others do, until somebody else speaks or it is said elsewhere."""
    quotes = find_quotes(replace(read_article(text), language=language))

    assert quotes[-1].cited is cited


@pytest.mark.parametrize(
    ("sentence", "speaker", "cited"),
    [
        pytest.param(
            "Ada Brill's words on X – “We will close the lock” – drew anger.", "Ada Brill", True, id="words-on"
        ),
        pytest.param(
            "Ada Brill's words – “We will close the lock” – drew anger.", "Ada Brill", False, id="silent: words"
        ),
        pytest.param("To quote Ada Brill's tweet: “We will close the lock.”", "Ada Brill", True, id="to-quote"),
        pytest.param("To mock Ada Brill's tweet: “We will close the lock.”", "Ada Brill", False, id="silent: to-mock"),
        pytest.param("Tweeted Ada Brill: “We will close the lock.”", "Ada Brill", True, id="verb-first"),
        pytest.param("Ada Brill chose X to announce: “We will close the lock.”", "Ada Brill", True, id="chose"),
        pytest.param("Ada Brill left X to announce: “We will close the lock.”", "Ada Brill", False, id="silent: left"),
        pytest.param("Under the hashtag #lock, Ada Brill wrote: “We will close it.”", "Ada Brill", True, id="hashtag"),
    ],
)
def test_words_that_somebody_has_on_a_platform_are_cited(sentence: str, speaker: str, cited: bool) -> None:
    """Her words on X are a post's; her words, or what answers a post, need not be."""
    quote = _last("en", sentence)
    assert (quote.speaker, quote.cited) == (speaker, cited)
