"""How newspapers say that somebody posts: by using a platform, in an incise, in an answer that a colon presents."""

from dataclasses import replace

import pytest

from tweetcite import find_quotes, read_article
from tweetcite.model import Quote


def _quotes(language: str, text: str) -> tuple[Quote, ...]:
    return find_quotes(replace(read_article(text), language=language))


USED = [
    pytest.param(
        "es", "El alcalde Jon Rua tiró de X para negarlo: «No habrá muelle nuevo».", "Jon Rua", id="es-tirar-de"
    ),
    pytest.param("es", "El alcalde Jon Rua echó mano de X: «No habrá muelle nuevo».", "Jon Rua", id="es-echar-mano"),
    pytest.param("es", "El alcalde Jon Rua acudió a X: «No habrá muelle nuevo».", "Jon Rua", id="es-acudir"),
    pytest.param("pt", "O prefeito Rui Reis aproveitou o X para negar: “O cais não fecha”.", "Rui Reis", id="pt"),
    pytest.param(
        "fr", "Le maire Paul Rieu s’est servi de X pour nier : « Le quai ne ferme pas ».", "Paul Rieu", id="fr"
    ),
    pytest.param("de", "Bürgermeister Jan Rehm griff zu X: „Der Kai bleibt offen.“", "Jan Rehm", id="de"),
    pytest.param("pl", "Wójt Jan Lis posłużył się Twitterem: „Nie zamkniemy przystani”.", "Jan Lis", id="pl"),
    pytest.param("ru", "Мэр Пётр Гусев воспользовался соцсетями: «Причал не закроют».", "Пётр Гусев", id="ru"),
    pytest.param(
        "uk", "Мер Петро Гай скористався фейсбуком, щоб відповісти: «Причал не закриють».", "Петро Гай", id="uk"
    ),
]


@pytest.mark.parametrize(("language", "text", "speaker"), USED)
def test_who_uses_a_platform_posts(language: str, text: str, speaker: str) -> None:
    """A platform that somebody uses to answer is where the answer stands."""
    (quote,) = _quotes(language, text)
    assert (quote.speaker, quote.cited) == (speaker, True)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("es", "El alcalde Jon Rua se burló de X ante la prensa: «No habrá muelle nuevo».", id="es"),
        pytest.param("fr", "Le maire Paul Rieu se méfie de X, dit-il à la radio : « Le quai ne ferme pas ».", id="fr"),
        pytest.param("de", "Bürgermeister Jan Rehm hat genug von X und sagte im Rat: „Der Kai bleibt offen.“", id="de"),
    ],
)
def test_who_speaks_of_a_platform_posts_nothing(language: str, text: str) -> None:
    """What is thought of a platform is no place for words."""
    assert not _quotes(language, text)[0].cited


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        pytest.param(
            "La cinéaste Odile Tarn a réagi sur X. « Le film, promet la cinéaste, restera à l’affiche. »",
            "Le film, restera à l’affiche.",
            "Odile Tarn",
            id="by what she is",
        ),
        pytest.param(
            "Odile Tarn est cinéaste. « Le film, a-t-elle écrit sur X, restera à l’affiche. »",
            "Le film, restera à l’affiche.",
            "Odile Tarn",
            id="composed",
        ),
        pytest.param(
            "« Le film, promet Odile Tarn, restera à l’affiche », peut-on lire sur X.",
            "Le film, restera à l’affiche",
            "Odile Tarn",
            id="the platform stands behind the marks",
        ),
        pytest.param(
            "« Le film, comme le veut la loi, restera à l’affiche », écrit Odile Tarn sur X.",
            "Le film, comme le veut la loi, restera à l’affiche",
            "Odile Tarn",
            id="silent: her own clause",
        ),
        pytest.param(
            "« Le film, a-t-elle, depuis, restera à l’affiche », écrit Odile Tarn sur X.",
            "Le film, a-t-elle, depuis, restera à l’affiche",
            "Odile Tarn",
            id="silent: no verb of saying",
        ),
    ],
)
def test_an_incise_is_no_word_of_the_post(text: str, words: str, speaker: str) -> None:
    """French sets who says it between commas, and leaves the marks open."""
    (quote,) = _quotes("fr", text)
    assert (quote.text, quote.speaker, quote.cited) == (words, speaker, True)


ANSWERS = [
    pytest.param(
        "it",
        "«Il molo apre», scrive su X Ada Rossi. Arriva la replica di Ivo Neri: «Il molo è chiuso», twitta.",
        "Ivo Neri",
        id="it",
    ),
    pytest.param(
        "es",
        "«El muelle abre», escribe Ana Rua en X. No tardó la réplica de Jon Paz: «Está cerrado», tuiteó.",
        "Jon Paz",
        id="es",
    ),
    pytest.param(
        "pt",
        "«O cais abre», escreve Ana Reis no X. Não tardou a resposta de Rui Paz: «Está fechado», tuitou.",
        "Rui Paz",
        id="pt",
    ),
    pytest.param(
        "it",
        "«Il molo apre», scrive su X Ada Rossi. Poi un affondo contro Ivo Neri: «Il molo era suo», twitta.",
        "Ada Rossi",
        id="it-silent-against-him",
    ),
]


@pytest.mark.parametrize(("language", "text", "speaker"), ANSWERS)
def test_whose_answer_a_colon_presents_writes_it(language: str, text: str, speaker: str) -> None:
    """A verb behind the words that has no subject is that of whose answer they are."""
    assert _quotes(language, text)[-1].speaker == speaker


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        pytest.param(
            "it",
            "«Ho firmato io», scrive Ada Rossi su X. «Il molo apre», spiega, precisando che chi ha barche «non paga».",
            "Ada Rossi",
            id="it",
        ),
        pytest.param(
            "it",
            "«Ho firmato io», scrive Ada Rossi su X. «Il molo apre», spiega un pescatore che ha una barca.",
            None,
            id="silent: somebody else",
        ),
    ],
)
def test_a_clause_behind_the_verb_has_no_subject_for_it(language: str, text: str, speaker: str | None) -> None:
    """Whom a clause of what was said tells of is not who says it."""
    assert _quotes(language, text)[1].speaker == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param(
            "O prefeito Rui Reis escreveu na sua página no Facebook, o jornal local. O jornal garante: «O cais abre».",
            "Rui Reis",
            id="a platform",
        ),
        pytest.param(
            "O prefeito saudou Rui Reis, o dono do cais. O dono garante no X: «O cais abre».",
            "Rui Reis",
            id="silent: somebody",
        ),
    ],
)
def test_a_platform_holds_no_office(text: str, speaker: str) -> None:
    """What stands beside the name of a platform does not describe it."""
    assert _quotes("pt", text)[-1].speaker == speaker


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        pytest.param(
            "uk",
            "Мер Олекса Вороний мовчить. «Причал наш», — ідеться в дописі Олекси Вороного.",
            "Олекса Вороний",
            id="uk-y",
        ),
        pytest.param(
            "uk",
            "Мер Гордій Білокінь мовчить. «Причал наш», — ідеться в дописі Білоконя.",
            "Гордій Білокінь",
            id="uk-vowel-before-a-soft-sign",
        ),
        pytest.param(
            "uk",
            "Мер Василь Мороз мовчить. «Причал наш», — ідеться в дописі Василя Мороза.",
            "Василь Мороз",
            id="uk-soft-sign",
        ),
        pytest.param(
            "ru",
            "Мэр Игорь Гусев молчит. «Причал наш», — говорится в посте Игоря Гусева.",
            "Игорь Гусев",
            id="ru-soft-sign",
        ),
        pytest.param(
            "pl",
            "Burmistrz Ewa Kos milczy. „Przystań jest nasza” – czytamy we wpisie Ewy Kos.",
            "Ewa Kos",
            id="pl-short",
        ),
        pytest.param(
            "uk",
            "Мер Олег Вороний мовчить. «Причал наш», — ідеться в дописі Олекси Вороного.",
            "Олекси Вороного",
            id="silent: uk-another",
        ),
    ],
)
def test_a_name_in_any_case_is_the_same(language: str, text: str, speaker: str) -> None:
    """The article names in full, in the case of a subject, whom it calls the owner of a post."""
    assert _quotes(language, text)[-1].speaker == speaker


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param(
            "nl",
            "‘De kade blijft open’, schrijft Bo Tarn op X.\n\n‘Dat is mooi’, prevelt een visser. ‘Nu de vis nog.’",
            id="nl",
        ),
        pytest.param(
            "de",
            "„Der Kai bleibt offen“, schreibt Jan Rehm auf X.\n\n„Schön“, räsoniert ein Fischer. „Jetzt fehlt "
            "der Fisch.“",
            id="de",
        ),
        pytest.param(
            "fr",
            "« Le quai reste ouvert », écrit Paul Rieu sur X.\n\n« Bien », ronchonne un pêcheur. « Reste le poisson. »",
            id="fr",
        ),
        pytest.param(
            "es",
            "«El muelle abre», escribe Jon Rua en X.\n\n«Bien», barrunta una vecina. «Ahora falta el pescado».",
            id="es",
        ),
        pytest.param(
            "it",
            "«Il molo apre», scrive Ivo Neri su X.\n\n«Bene», bofonchia un pescatore. «Ora manca il pesce».",
            id="it",
        ),
        pytest.param(
            "pt", "«O cais abre», escreve Rui Reis no X.\n\n«Bem», rosna uma vizinha. «Agora falta o peixe».", id="pt"
        ),
    ],
)
def test_somebody_unnamed_speaks_on(language: str, text: str) -> None:
    """Whatever the verb is that an article and a noun follow, what stands behind is not of who posted above."""
    *_, said, more = _quotes(language, text)
    assert (said.speaker, said.cited, more.speaker, more.cited) == (None, False, None, False)


@pytest.mark.parametrize(
    ("language", "text", "cited"),
    [
        pytest.param(
            "ru",
            "Глава района Пётр Гусев ответил. «Причал не закроют», — написал он в телеграм-канале. По словам "
            "чиновника, билет «подешевеет до сорока рублей».",
            True,
            id="ru",
        ),
        pytest.param(
            "uk",
            "Голова громади Петро Гай написав у фейсбуці: «Причал наш». За словами посадовця, квиток «подешевшає "
            "до сорока гривень».",
            True,
            id="uk",
        ),
        pytest.param(
            "es",
            "La alcaldesa Ana Rua escribió en X: «El muelle abre». Según la edil, el billete «bajará a cuarenta "
            "euros».",
            True,
            id="es",
        ),
        pytest.param(
            "fr",
            "La maire Odile Tarn a écrit sur X : « Le quai rouvre ».\n\nL’élue se veut rassurante : « Personne "
            "ne paiera de taxe ».",
            True,
            id="fr-next-paragraph",
        ),
        pytest.param(
            "ru",
            "Глава района Пётр Гусев ответил. «Причал не закроют», — написал он в телеграм-канале. Депутат Лужин "
            "промолчал. По словам чиновника, билет «подешевеет до сорока рублей».",
            False,
            id="silent: ru-another between",
        ),
        pytest.param(
            "ru",
            "Глава района Пётр Гусев сказал на планёрке: «Причал не закроют». По словам чиновника, билет "
            "«подешевеет до сорока рублей».",
            False,
            id="silent: ru-spoken",
        ),
    ],
)
def test_a_noun_for_officials_means_the_one_quoted_before(language: str, text: str, cited: bool) -> None:
    """Newspapers say “the official” of the mayor whose post the sentence before quotes."""
    assert _quotes(language, text)[-1].cited is cited


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param(
            "O prefeito Rui Reis escreveu no X: «O cais fecha». O texto dá aos «30 moradores antigos» um prazo: "
            "«têm até maio».",
            "Rui Reis",
            id="a thing",
        ),
        pytest.param(
            "O prefeito Rui Reis escreveu no X: «O cais fecha». Disse «não», e um vizinho: «Ficamos até maio aqui».",
            None,
            id="silent: somebody",
        ),
    ],
)
def test_what_one_quotation_takes_leads_to_the_next(text: str, speaker: str | None) -> None:
    """What stands between two quotations of a sentence as the object of its verb is nobody."""
    assert _quotes("pt", text)[-1].speaker == speaker


SHOWN = "\n\nZostanę w klubie na 2 lata. Kolano już nie boli.\n\n— Jan Lis (@janlis9) 4 maja 2024"


@pytest.mark.parametrize(
    ("text", "cited"),
    [
        pytest.param("Jan Lis zapewnił, że zostaje w klubie „w klubie na 12 lat”." + SHOWN, True, id="other cases"),
        pytest.param("Jan Lis zapewnił, że zostaje w klubie „z całą moją rodziną”." + SHOWN, False, id="silent"),
    ],
)
def test_words_of_a_shown_post_are_its_in_any_case(text: str, cited: bool) -> None:
    """Where a number changes, so does the case of what is counted."""
    assert _quotes("pl", text)[0].cited is cited


TOLD = (
    "<html lang='de'><body><article><h1>Kai zu – {}</h1><p>Der Kai am Hafen ist zu. Das sagt das Amt.</p>"
    '<blockquote class="twitter-tweet"><p lang="de">Niemand hat mir gesagt, dass die Pfeiler morsch sind.</p>'
    '&mdash; Ida Rehm (@idarehm) <a href="https://twitter.com/idarehm/status/1786700000000000000">4. Mai 2024</a>'
    "</blockquote><p>Am Abend tagt der Rat.</p></article></body></html>"
)


@pytest.mark.parametrize(
    ("head", "cited"),
    [
        pytest.param("„Niemand hat mir gesagt, dass die Pfeiler fest sind“", True, id="a word exchanged"),
        pytest.param("„Niemand hat je nach den alten Pfeilern gefragt“", False, id="silent: other words"),
    ],
)
def test_a_headline_of_a_shown_posts_words_is_cited(head: str, cited: bool) -> None:
    """A headline names nobody: the post below it has nearly all its words."""
    headline = next(q for q in find_quotes(read_article(TOLD.format(head))) if q.context.kind == "headline")
    assert headline.cited is cited
