"""Who a clause before a colon is about, where the verb behind the words names nobody; what opens a clause."""

from dataclasses import replace

import pytest

from tweetcite import find_quotes, read_article
from tweetcite.model import Quote


def _quotes(language: str, text: str) -> tuple[Quote, ...]:
    return find_quotes(replace(read_article(text), language=language))


def _evidence(quote: Quote) -> str | None:
    return quote.context.evidence if quote.context else None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param(
            "pt",
            "“Alargo a porta”, garantiu a padeira Ida Rolim no Facebook.\n\nA autarquia recuou na quinta-feira: "
            "“Ninguém vai fechar a padaria”, lê-se na conta oficial. “O auto foi anulado.”",
            id="pt, one reads",
        ),
        pytest.param(
            "es",
            "“Ensancho la puerta”, aseguró la panadera Ida Rolán en Facebook.\n\nEl consistorio reculó: “Nadie va a "
            "cerrar la panadería”, escribió en X. “El acta queda anulada.”",
            id="es, verb without a subject",
        ),
        pytest.param(
            "fr",
            "« J'élargis la porte », a promis la boulangère Ida Rollin sur Facebook.\n\nLa municipalité a reculé : "
            "« Personne ne fermera la boulangerie », peut-on lire sur le compte officiel. « L'acte est annulé. »",
            id="fr, one can read",
        ),
        pytest.param(
            "it",
            "«Allargo la porta», ha promesso la fornaia Ida Rolli su Facebook.\n\nIl municipio ha fatto marcia "
            "indietro: «Nessuno chiuderà il forno», si legge sull'account ufficiale. «Il verbale è annullato.»",
            id="it, one reads",
        ),
        pytest.param(
            "nl",
            "“Ik maak de deur breder”, beloofde bakker Ida Rol op Facebook.\n\nHet stadsbestuur krabbelde terug: "
            "“Niemand zal de bakkerij sluiten”, staat te lezen op het account. “Het bevel is ingetrokken.”",
            id="nl, it can be read",
        ),
    ],
)
def test_a_body_before_a_colon_is_not_surely_who_spoke_last(language: str, text: str) -> None:
    """Whoever a body is only guessed to be accuses nobody, nor do the words that go on with its own."""
    first, second, third = _quotes(language, text)
    assert _evidence(first) == "inverted"
    assert [_evidence(second), _evidence(third)] == ["guess", "guess"]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        pytest.param(
            "de",
            "„Ich schließe nicht“, twitterte Frau Ida Roll.\n\nDie Verwaltung ruderte zurück: „Niemand wird die "
            "Bäckerei schließen“, heißt es auf dem Konto. „Der Bescheid ist aufgehoben.“",
            "Verwaltung",
            id="de, a body, where who spoke last is a person",
        ),
        pytest.param(
            "es",
            "“Reculamos”, tuiteó el Ayuntamiento de Olmeda.\n\nEl ayuntamiento fue claro: “Nadie va a cerrar”, se lee "
            "en su cuenta. “El acta queda anulada.”",
            "Ayuntamiento de Olmeda",
            id="es, a body that is named",
        ),
        pytest.param(
            "fr",
            "« Je pars », a tweeté Ida Rollin.\n\nLe message est bref : « Je ne reviendrai pas », peut-on lire. « "
            "Adieu à tous. »",
            "Ida Rollin",
            id="fr, silent: a thing before the colon",
        ),
    ],
)
def test_who_stands_before_a_colon(language: str, text: str, speaker: str) -> None:
    assert [quote.speaker for quote in _quotes(language, text)[1:]] == [speaker, speaker]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        pytest.param(
            "es",
            "«Habrá litera para todos», escribió la Plataforma por el Tren en X.",
            "Plataforma por el Tren",
            id="es, for what it is",
        ),
        pytest.param("de", "„Wir bleiben“, twitterte das Bündnis für Wohnen am Montag.", "Bündnis für Wohnen", id="de"),
        pytest.param(
            "fr", "« On reste », a tweeté le Collectif pour la Gare lundi.", "Collectif pour la Gare", id="fr"
        ),
        pytest.param("es", "«Aquí seguimos», tuiteó Bo Tarn por la Tarde.", "Bo Tarn", id="es, silent: a person"),
        pytest.param(
            "pt", "“Li todas”, tuitou Bo Tarn. “Duas vezes”, devolveu a um leitor.", "Bo Tarn", id="pt, hearer"
        ),
        pytest.param(
            "pt",
            "“Um culpado em cada”, escreveu a relatora, Ida Rolim.\n\nBo Tarn reagiu: “Lê mal”.\n\n“Li todas”, "
            "devolveu a relatora.",
            "Ida Rolim",
            id="pt, an article that is a preposition too",
        ),
    ],
)
def test_who_stands_behind_a_verb(language: str, text: str, speaker: str) -> None:
    assert _quotes(language, text)[-1].speaker == speaker


@pytest.mark.parametrize(
    ("language", "text", "speaker", "cited"),
    [
        pytest.param(
            "de",
            "„Wir bleiben hier“, twitterte Ida Rehm.\n\nEine halbe Stunde später schob die Abgeordnete nach: „Ich war "
            "zu schnell, weil ich zu froh war.“",
            "Ida Rehm",
            True,
            id="de, half an hour later",
        ),
        pytest.param(
            "nl",
            "‘Wie ze komt halen krijgt koffie’, schreef boer Teun van Wesel op X. Daarop sneerde Van Wesel: ‘Een groot "
            "woord voor een brief.’",
            "Teun van Wesel",
            True,
            id="nl, name right behind the verb",
        ),
        pytest.param(
            "nl",
            "‘Wie ze komt halen krijgt koffie’, schreef boer Teun van Wesel op X. Van Wesel sneerde: ‘Een groot woord "
            "voor een brief.’",
            "Teun van Wesel",
            True,
            id="nl, particle that opens a sentence",
        ),
        pytest.param(
            "nl",
            "‘Wij blijven’, twitterde Ida Rol. Tegenover Omroep Dam zei Rol dat er ‘geen enkele dwang’ is.",
            "Ida Rol",
            False,
            id="nl, whom one tells",
        ),
        pytest.param(
            "de",
            "„Wir bleiben hier“, twitterte Ida Rehm. Viele Fans schrieben der Polizei: „Lasst uns hier bitte bleiben.“",
            None,
            False,
            id="de, silent: a crowd before the verb",
        ),
        pytest.param(
            "nl",
            "‘Wij blijven’, twitterde Ida Rol. Buurtgenoten schreven de burgemeester: ‘Laat ons hier gewoon blijven.’",
            None,
            False,
            id="nl, silent: a crowd before the verb",
        ),
        pytest.param(
            "nl",
            "‘Wij blijven’, twitterde Teun van Wesel. Een brief van Wesel was ‘een groot woord voor een "
            "brief’, zei Ida Rol.",
            "Ida Rol",
            False,
            id="nl, silent: whose letter it is",
        ),
    ],
)
def test_what_opens_a_clause_leaves_the_subject_behind_the_verb(
    language: str, text: str, speaker: str | None, cited: bool
) -> None:
    last = _quotes(language, text)[-1]
    assert (last.speaker, last.cited) == (speaker, cited)


@pytest.mark.parametrize(
    ("language", "text", "speaker", "cited"),
    [
        pytest.param(
            "es",
            "El héroe, Bo Tarn, colgó en Instagram una foto con su madre, que «vino en autobús 19 horas».",
            "Bo Tarn",
            True,
            id="es, subject between commas",
        ),
        pytest.param(
            "it",
            "«Non posso insegnare», ha twittato Ida Rolli. Un timbro che, scrive, «costa 16 euro, la dignità di meno».",
            "Ida Rolli",
            True,
            id="it, verb alone between commas",
        ),
        pytest.param(
            "fr", "Mais la messe, promet le curé Bo Tarn, « aura lieu ».", "Bo Tarn", False, id="fr, subject with it"
        ),
        pytest.param(
            "fr",
            "Sur X, la maire Ida Rollin a fait état de « 52 pompiers engagés » et d'« un blessé très léger ».",
            "Ida Rollin",
            True,
            id="fr, joined by a conjunction and a preposition",
        ),
        pytest.param(
            "pt",
            "“O Raul deixou um buraco”, escreveu Ida Rolim no X.\n\n“Contas certas?”, repetiu Bo Tarn à chegada. "
            "“Deixem-me rir.”",
            "Bo Tarn",
            False,
            id="pt, silent: on arrival",
        ),
        pytest.param(
            "de",
            "Rehm twitterte nach Darstellung der Seite „Klartext Nord“ allerlei.",
            None,
            False,
            id="de, silent: name of a site",
        ),
    ],
)
def test_commas_and_conjunctions(language: str, text: str, speaker: str | None, cited: bool) -> None:
    """Commas set off a verb or its subject; a conjunction hands on who spoke."""
    last = _quotes(language, text)[-1]
    assert (last.speaker, last.cited) == (speaker, cited)


@pytest.mark.parametrize(
    ("language", "text", "speaker", "cited"),
    [
        pytest.param(
            "en",
            "“We stay,” Ida Roll tweeted. She wants to “tend the tomatoes at last”, as she told the Herald.",
            "Ida Roll",
            False,
            id="en, as she told a paper",
        ),
        pytest.param(
            "de",
            "„Respekt“, twitterte Bo Tarn.\n\nRehm will sich nun „endlich um die Tomaten kümmern“, wie sie dem "
            "Kreisblatt sagte, das Ida Rehm besuchte.",
            "Ida Rehm",
            False,
            id="de, wie sie dem Blatt sagte",
        ),
        pytest.param(
            "fr",
            "« On reste », a tweeté Ida Rollin. Elle veut « enfin s'occuper des tomates », comme elle l'a confié au "
            "Journal du Lac.",
            "Ida Rollin",
            False,
            id="fr, comme elle l'a confié",
        ),
        pytest.param(
            "es",
            "«Nos quedamos», tuiteó Ida Rolán. La plaza es «un horno sin puerta», como escribió en X Bo Tarn.",
            "Bo Tarn",
            True,
            id="es, como escribió en X",
        ),
        pytest.param(
            "nl",
            "‘Wij blijven’, twitterde Ida Rol. De brug is ‘een gevaar voor fietsers’, zoals Bo Tarn op X schreef.",
            "Bo Tarn",
            True,
            id="nl, zoals hij schreef",
        ),
        pytest.param(
            "en",
            "“We stay,” Ida Roll tweeted. Roll said it was “a last straw”, as Bo Tarn wrote later.",
            "Ida Roll",
            True,
            id="en, silent: who says the same",
        ),
    ],
)
def test_a_likening_says_whose_the_words_are(language: str, text: str, speaker: str, cited: bool) -> None:
    last = _quotes(language, text)[-1]
    assert (last.speaker, last.cited) == (speaker, cited)


@pytest.mark.parametrize(
    ("language", "text", "speaker", "cited"),
    [
        pytest.param(
            "fr",
            "« Le pic est passé », a rassuré mardi à l’aube la préfète Ida Rollin dans un tweet, selon lequel les gens "
            "« peuvent rentrer chez eux ».",
            "Ida Rollin",
            True,
            id="fr, according to which",
        ),
        pytest.param(
            "es",
            "«Once horas», relató en X el cirujano Bo Tarn. «Gracias al equipo», publicó también el cirujano, según la "
            "página Faro Hoy.",
            "Bo Tarn",
            True,
            id="es, source behind a comma",
        ),
        pytest.param(
            "pt",
            "A Ordem dos Médicos reagiu. “Saudamos a clareza de hoje”, lê-se na publicação, que deixa um reparo.",
            "Ordem dos Médicos",
            True,
            id="pt, one reads in a post that does more",
        ),
        pytest.param(
            "de",
            "„Wir warten hier“, schrieb Bo Tarn auf X. Am 4. März hatte er nach Angaben der Zeitung getwittert: „Die "
            "Bahn hat mir geantwortet.“",
            "Bo Tarn",
            True,
            id="de, a paper that is a source",
        ),
        pytest.param(
            "it",
            "«Abbiamo cantato in 300», scrive su X la direttrice del coro Ida Rolli: «Ha sentito ogni nota di noi».",
            "Ida Rolli",
            True,
            id="it, of what she is head",
        ),
        pytest.param(
            "nl",
            "“De lampen hangen er”, repliceerde Ida Rol op X.\n\nTegen Het Dagelijks Nieuws zei Rol dat het “een "
            "kwestie van een zekering” is.",
            "Ida Rol",
            False,
            id="nl, silent: article of a paper's name",
        ),
        pytest.param(
            "nl",
            "Ida Rol neemt afscheid.\n\n‘Kom een brood halen’, staat er in het Facebookbericht van bakker Bo Tarn.",
            "Bo Tarn",
            True,
            id="nl, a post that has a capital",
        ),
        pytest.param(
            "pt",
            "“Partilham um limoeiro”, tuitou Bo Tarn.\n\nO Conselho da Magistratura, contactado pelo jornal, não quis "
            "comentar “matéria em apreciação”.",
            "Conselho da Magistratura",
            False,
            id="pt, silent: whom a paper asks",
        ),
    ],
)
def test_sources_and_offices(language: str, text: str, speaker: str, cited: bool) -> None:
    last = _quotes(language, text)[-1]
    assert (last.speaker, last.cited) == (speaker, cited)


@pytest.mark.parametrize(
    ("language", "text", "speaker", "cited"),
    [
        pytest.param(
            "nl",
            "“Zij was de beste van allen”, schreef wethouder Ruud Postma op X.\n\nOp haar eerste werkdag kreeg Ida Rol "
            "een mok met de tekst “Geachte mevrouw”.\n\n“Ik moest er om huilen”, zei ze tegen deze krant.",
            "Ida Rol",
            False,
            id="nl, subject behind the verb, and a determiner that is a pronoun too",
        ),
        pytest.param(
            "pt",
            "“Trouxemos sardinha”, anunciou a Cooperativa Baldaia no Facebook. E deixou uma garantia: “Quem não puder "
            "pagar, paga em Dezembro.”",
            "Cooperativa Baldaia",
            True,
            id="pt, a noun for what is said",
        ),
        pytest.param(
            "it",
            "Ida Rolli si è congratulata su X con lui, «diplomato con 88 centesimi», assicurando che il tema «resterà "
            "nell’archivio della scuola».",
            "Ida Rolli",
            True,
            id="it, participle of a clause on a platform",
        ),
        pytest.param(
            "it",
            "Ida Rolli ha incontrato lui, «diplomato con 88 centesimi», assicurando che il tema «resterà nell’archivio "
            "della scuola».",
            "Ida Rolli",
            False,
            id="it, silent: participle of a clause on no platform",
        ),
    ],
)
def test_clauses_above(language: str, text: str, speaker: str, cited: bool) -> None:
    """Who acts in a clause before says the words, and what it says of posts holds for them."""
    last = _quotes(language, text)[-1]
    assert (last.speaker, last.cited) == (speaker, cited)


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        pytest.param(
            "de",
            "„Drei Antworten sind von mir“, hatte Ida Rehm auf X geschrieben.\n\n„Wir löschen das Interview“, hieß es "
            "in einem Post des Verlags.",
            None,
            id="de, of a body without a name",
        ),
        pytest.param(
            "fr",
            "« Trois réponses sont de moi », avait écrit Ida Rollin sur X.\n\n« Nous supprimons l'entretien », peut-on "
            "lire dans un tweet du magazine.",
            None,
            id="fr, of a paper without a name",
        ),
        pytest.param(
            "de",
            "Das Klinikum Ostermark schweigt nicht.\n\n„Es sind 40 Betten“, twitterte Ida Rehm.\n\n„Es sind 50 "
            "Betten“, hieß es in einem Tweet des Klinikums.",
            "Klinikum Ostermark",
            id="de, of a body that is named",
        ),
        pytest.param(
            "de",
            "„Drei Antworten sind von mir“, schrieb Ida Rehm auf X. „Sieben sind erfunden“, hieß es in einem Post der "
            "vergangenen Woche.",
            "Ida Rehm",
            id="de, silent: of a time",
        ),
        pytest.param(
            "fr",
            "Ida Rollin, mère d'une élève, s'est indignée sur X.\n\nBo Tarn a tweeté : « Tout va bien. »\n\n« C’est "
            "une école, pas un collège », lui a répondu du tac au tac la mère de famille.",
            "Ida Rollin",
            id="fr, subject behind an adverbial",
        ),
    ],
)
def test_whose_post_it_is(language: str, text: str, speaker: str | None) -> None:
    """Whoever spoke last did not write what stands in the post of somebody else."""
    assert _quotes(language, text)[-1].speaker == speaker


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        pytest.param(
            "it",
            "«La frana si è fermata», ha scritto su X la preside Ida Rolli.\n\nI genitori, sulla loro pagina Facebook, "
            "avvertono: «I nostri figli entreranno quando lo dirà il geologo».",
            None,
            id="it, many, with what is theirs",
        ),
        pytest.param(
            "es",
            "«El derrumbe paró», informó Ida Rolán en X.\n\nLos padres avisan en su página de Facebook: «Nuestros "
            "hijos entrarán cuando lo diga el geólogo».",
            None,
            id="es, many",
        ),
        pytest.param(
            "it",
            "«La frana si è fermata», ha scritto su X la preside Ida Rolli.\n\nPoi lei avverte: «I nostri figli "
            "entreranno quando lo dirà il geologo».",
            "Ida Rolli",
            id="it, silent: a pronoun",
        ),
    ],
)
def test_many_are_not_who_spoke_last(language: str, text: str, speaker: str | None) -> None:
    assert _quotes(language, text)[-1].speaker == speaker
