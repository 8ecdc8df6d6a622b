"""Who acts and when, where only the ending of a verb tells it."""

import pytest

from sayings import edits_of, judge_saying

OTHERS = [
    pytest.param("es", "Abriremos la ermita el sábado", "Abriré la ermita el sábado", id="es-future"),
    pytest.param("es", "Colgó el cartel de noche", "Colgué el cartel de noche", id="es-past"),
    pytest.param("es", "Este verso lo canta la abuela", "Este verso lo canto la abuela", id="es-present"),
    pytest.param("pt", "Abrirá a capela no sábado", "Abrirei a capela no sábado", id="pt-future"),
    pytest.param("pt", "Fechámos a loja em maio", "Fechei a loja em maio", id="pt-past"),
    pytest.param("it", "Aprirà la cappella sabato sera", "Aprirò la cappella sabato sera", id="it-future"),
    pytest.param("it", "Questo giro lo paga con gioia", "Questo giro lo pago con gioia", id="it-present"),
    pytest.param("it", "Lo temeva da mesi in silenzio", "Lo temevo da mesi in silenzio", id="it-imperfect"),
    pytest.param("pl", "Otworzył kaplicę w sobotę", "Otworzyłem kaplicę w sobotę", id="pl-past"),
    pytest.param("pl", "Otworzymy kaplicę w sobotę", "Otworzę kaplicę w sobotę", id="pl-future"),
    pytest.param("ru", "Часовню откроет в субботу", "Часовню открою в субботу", id="ru-future"),
    pytest.param("es", "Cantaré otra vez en la ermita", "Cantaría otra vez en la ermita", id="es-mood"),
    pytest.param("pl", "Zamkniemy kaplicę w sobotę", "Zamknę kaplicę w sobotę", id="pl-soft"),
    pytest.param("ru", "Часовню достроили к зиме", "Часовню достроим к зиме", id="ru-time"),
    pytest.param("uk", "Каплицю збудили до зими", "Каплицю збудять до зими", id="uk-time"),
    pytest.param("es", "Hizo la maleta de noche", "Hice la maleta de noche", id="es-irregular"),
    pytest.param("ru", "Простим долги до весны", "Прощу долги до весны", id="ru-soft"),
    pytest.param("ru", "Ключи от часовни потеряли", "Ключи от часовни потеряла", id="ru-past"),
    pytest.param("uk", "Каплицю відчинимо в суботу", "Каплицю відчиню в суботу", id="uk-future"),
    pytest.param("uk", "Ключі від каплиці загубили", "Ключі від каплиці загубила", id="uk-past"),
    pytest.param("ru", "Колодец вырою к осени", "Колодец вырыли к осени", id="ru-root"),
    pytest.param("tr", "Kuyuyu elle kazdılar", "Kuyuyu elle kazdık", id="tr-past"),
    pytest.param("tr", "Defteri çabuk tuttunuz", "Defteri çabuk tuttum", id="tr-hard"),
    pytest.param("fa", "چاه کهنه را کندند", "چاه کهنه را کندیم", id="fa-past"),
    pytest.param("ar", "حفروا البئر بأيديهم", "حفرنا البئر بأيديهم", id="ar-past"),
    pytest.param("ar", "بعنا القارب برضاهم", "بعنا القارب برضانا", id="ar-whose"),
    pytest.param("ar", "سيحفرون البئر في الخريف", "سنحفر البئر في الخريف", id="ar-future"),
    pytest.param("ar", "بنينا الفرن في الخريف", "سنبني الفرن في الخريف", id="ar-time"),
    pytest.param("he", "חפרנו באר בסתיו", "נחפור באר בסתיו", id="he-time"),
    pytest.param("he", "יחפרו באר בסתיו", "נחפור באר בסתיו", id="he-future"),
    pytest.param("en", "Our chapel opened its doors to all", "Our chapel opens its doors to all", id="en-past"),
    pytest.param("en", "The bakers relied on one small oven", "The bakers rely on one small oven", id="en-past-y"),
    pytest.param("en", "They planned a chapel by the quay", "They plan a chapel by the quay", id="en-past-doubled"),
    pytest.param("en", "Two ferries ran to the island at night", "Two ferries run to the island at night", id="en-ran"),
    pytest.param("en", "My aunt kept the keys of the chapel", "My aunt keeps the keys of the chapel", id="en-kept"),
    pytest.param("en", "They forgive the bakers at once", "They forgave the bakers at once", id="en-gave"),
    pytest.param("en", "The bakers have used one oven", "The bakers use one oven", id="en-perfect"),
]
SAME = [
    pytest.param("tr", "Kuyuyu elle kazdık", "Kuyuyu elle kapattık", id="tr-other-verb"),
    pytest.param("tr", "Bu kediler uyuyor", "Bu kedi uyuyor", id="tr-noun"),
    pytest.param("fa", "چاه کهنه را کندیم", "چاه کهنه را بستیم", id="fa-other-verb"),
    pytest.param("ar", "مدارس الحي مفتوحة", "مدرسة الحي مفتوحة", id="ar-noun"),
    pytest.param("ar", "سنحفر البئر في الخريف", "سنردم البئر في الخريف", id="ar-other-verb"),
    pytest.param("he", "בתי הכפר פתוחים", "בית הכפר פתוחים", id="he-noun"),
    pytest.param("he", "נחפור באר בסתיו", "נסתום באר בסתיו", id="he-other-verb"),
    pytest.param("es", "Mi vecina arregla la ermita", "Mi vecino arregla la ermita", id="es-noun"),
    pytest.param("es", "Un caso así no se vende", "Una casa así no se vende", id="es-article"),
    pytest.param("pt", "A aluna pintou a capela toda", "O aluno pintou a capela toda", id="pt-noun"),
    pytest.param("it", "La maestra canta da sola", "Il maestro canta da sola", id="it-noun"),
    pytest.param("pl", "Otworzyła kaplicę w sobotę", "Otwierała kaplicę w sobotę", id="pl-aspect"),
    pytest.param("ru", "Часовню откроем в субботу", "Часовню закроем в субботу", id="ru-other-verb"),
    pytest.param("uk", "Школу відчинять у суботу", "Школи відчинять у суботу", id="uk-noun"),
    pytest.param("en", "We are supposed to bake on Saturday", "We are suppose to bake on Saturday", id="en-participle"),
    pytest.param("en", "We've run out of flour this week", "We've ran out of flour this week", id="en-perfect-mended"),
    pytest.param("en", "The bakers mend the chapel roof", "The bakers repair the chapel roof", id="en-other-verb"),
    pytest.param("en", "A marked loaf lay on the table", "A mark loaf lay on the table", id="en-adjective"),
    pytest.param("en", "Our oven bakes the best of rye", "Our oven bake the best of rye", id="en-agreement"),
]


def _touched(quote: str, post: str, code: str) -> set[tuple[str | None, str]]:
    return {(edit.topic, edit.severity) for edit in edits_of(quote, post, code) if edit.kind == "substantive"}


@pytest.mark.parametrize(("code", "quote", "post"), OTHERS)
def test_a_verb_of_another_person_is_critical(code: str, quote: str, post: str) -> None:
    """Somebody else than the post says did it, or will."""
    assert _touched(quote, post, code) == {("person", "critical")}


@pytest.mark.parametrize(("code", "quote", "post"), SAME)
def test_another_change_of_an_ending_is_none_of_persons(code: str, quote: str, post: str) -> None:
    """A noun of another sex or number, or another verb, leaves open who acts."""
    assert "person" not in {topic for topic, _ in _touched(quote, post, code)}


_FIRST = {"it": "Torno a casa.", "pl": "Wracam do domu.", "ru": "Еду домой.", "es": "Vuelvo a casa."}
SENTENCES = [
    pytest.param(
        "it", "«Faceva il pane e lo vendeva», ha scritto su X Ada Brill.", "Facevo il pane e lo vendevo.", id="it"
    ),
    pytest.param(
        "pl",
        "„Zbudujemy nowy most i pomalujemy sami” – napisała na X Ada Brill.",
        "Zbuduję nowy most i pomaluję sama.",
        id="pl",
    ),
    pytest.param("ru", "«Просим прощения у пекарей», — написала в X Ада Брилль.", "Прошу прощения у пекарей.", id="ru"),
    pytest.param("es", "«Mi barca pesa más», tuiteó Ada Brill.", "Mi barca pesa menos.", id="es-turned"),
]
ELSEWHERE = [
    pytest.param(
        "it",
        "«Faceva il pane e lo vendeva», ha scritto su X Ada Brill.",
        "Compravo il pane e lo regalavo.",
        id="it-verbs",
    ),
    pytest.param("pl", "„Zbudujemy most” – napisała na X Ada Brill.", "Zbuduję tamę.", id="pl-noun"),
    pytest.param(
        "ru",
        "«Просим прощения у пекарей», — написала в X Ада Брилль.",
        "Прошу прощения у пекарей и у всех.",
        id="ru-part",
    ),
    pytest.param("es", "«Mi barca pesa poco», tuiteó Ada Brill.", "Mi barca vale menos.", id="es-other"),
]
NAMES = {"ru": "Ада Брилль"}


@pytest.mark.parametrize(("code", "sentence", "post"), SENTENCES)
def test_a_short_sentence_that_turns_is_that_sentence(code: str, sentence: str, post: str) -> None:
    """Nothing but who acts, or an opposite at its end, is another: it is altered, not from nowhere."""
    verdict = judge_saying(sentence, NAMES.get(code, "Ada Brill"), f"{_FIRST[code]} {post}", code)
    assert (verdict.label, verdict.severity) == ("altered", "critical")


@pytest.mark.parametrize(("code", "sentence", "post"), ELSEWHERE)
def test_a_short_sentence_with_other_words_is_not_that_sentence(code: str, sentence: str, post: str) -> None:
    """Other verbs, or another sentence around the words, are of another post."""
    verdict = judge_saying(sentence, NAMES.get(code, "Ada Brill"), f"{_FIRST[code]} {post}", code)
    assert verdict.label == "not-found"


OPPOSED = [
    pytest.param("en", "The oven is cold until noon", "The oven is cold after noon", "antonym", id="en-until"),
    pytest.param("en", "No loaf was sold till May", "No loaf was sold since May", "antonym", id="en-since"),
    pytest.param("en", "We sang while the bread rose", "We sang before the bread rose", "antonym", id="en-while"),
    pytest.param("en", "Four of the old bakers survived", "Four of the old bakers died", "antonym", id="en-survived"),
    pytest.param(
        "en", "They hired six bakers in March", "They laid off six bakers in March", "antonym", id="en-phrase"
    ),
    pytest.param("en", "Keep sharing the old recipe", "Stop sharing the old recipe", "antonym", id="en-keep"),
    pytest.param("nl", "De zaal was de hele avond vol", "De zaal was de hele avond leeg", "antonym", id="nl"),
    pytest.param("nl", "Hij kreeg een volle agenda mee", "Hij kreeg een lege agenda mee", "antonym", id="nl-inflected"),
    pytest.param("fr", "Nous aurions dû fermer la mine", "Nous avons dû fermer la mine", "person", id="fr-mood"),
    pytest.param(
        "fr", "Une trop longue séance de nuit", "Une trop courte séance de nuit", "antonym", id="fr-inflected"
    ),
    pytest.param("pt", "Só conta o que nos convém hoje", "Só conta o que lhe convém hoje", "person", id="pt-clitic"),
    pytest.param("it", "Un discorso fin troppo lungo", "Un discorso fin troppo breve", "antonym", id="it"),
    pytest.param("es", "La plaza va a empezar de cero", "La plaza va a parar de cero", "antonym", id="es"),
    pytest.param("de", "Die jüngere Generation zahlt", "Die ältere Generation zahlt", "antonym", id="de-inflected"),
]


@pytest.mark.parametrize(("code", "quote", "post", "topic"), OPPOSED)
def test_a_word_for_its_opposite_is_critical(code: str, quote: str, post: str, topic: str) -> None:
    assert _touched(quote, post, code) == {(topic, "critical")}


@pytest.mark.parametrize(
    ("code", "quote", "post"),
    [
        pytest.param("en", "No loaf was sold till May", "No loaf was sold until May", id="en-till"),
        pytest.param("en", "The oven was my father's gift", "The oven was my mother's gift", id="en-kin"),
        pytest.param("en", "We hired six bakers in March", "We took on six bakers in March", id="en-phrase"),
        pytest.param("nl", "Een volle agenda voor morgen", "Een drukke agenda voor morgen", id="nl-near"),
        pytest.param("pt", "Gastou tudo nos bares da praia", "Gastou tudo nas ruas da praia", id="pt-preposition"),
        pytest.param("it", "Un discorso fin troppo lungo", "Un discorso fin troppo duro", id="it-other"),
    ],
)
def test_another_word_is_no_opposite(code: str, quote: str, post: str) -> None:
    assert {topic for topic, _ in _touched(quote, post, code)}.isdisjoint({"antonym", "person"})


@pytest.mark.parametrize(
    ("code", "quote", "post"),
    [
        pytest.param("es", "El alcalde mintió a las familias", "El alcalde ha mentido a las familias", id="es-perfect"),
        pytest.param("es", "Mintió a las familias del puerto", "Mentí a las familias del puerto", id="es-vowel"),
        pytest.param("es", "Ella siempre mentía en el puerto", "Ella siempre miente en el puerto", id="es-diphthong"),
        pytest.param(
            "es", "El juez dijo la verdad en el puerto", "El juez ha dicho la verdad en el puerto", id="es-said"
        ),
        pytest.param("es", "Estuvo en el puerto de noche", "Estuve en el puerto de noche", id="es-was"),
        pytest.param("es", "Cerré la ermita del puerto", "He cerrado la ermita del puerto", id="es-perfect-first"),
        pytest.param("pt", "Ela sempre dorme no cais", "Eu sempre durmo no cais", id="pt-vowel"),
        pytest.param("it", "La barca muore nel porto vecchio", "La barca moriva nel porto vecchio", id="it-diphthong"),
        pytest.param("it", "La sindaca disse la verità a tutti", "La sindaca ha detto la verità a tutti", id="it-said"),
        pytest.param("fr", "Nous prenons la barque en mars", "Nous avons pris la barque en mars", id="fr-taken"),
    ],
)
def test_a_stem_whose_vowel_changes_is_of_one_verb(code: str, quote: str, post: str) -> None:
    """Mintió is mentí in another person, and ha dicho is dijo at another time."""
    assert ("person", "critical") in _touched(quote, post, code)


@pytest.mark.parametrize(
    ("code", "quote", "post"),
    [
        pytest.param("es", "El piso de la ermita es viejo", "El peso de la ermita es viejo", id="es-nouns"),
        pytest.param("es", "Ella siempre canta en el puerto", "Ella siempre cuenta en el puerto", id="es-other-verb"),
        pytest.param("it", "La barca gira nel porto vecchio", "La barca muore nel porto vecchio", id="it-other-verb"),
    ],
)
def test_another_vowel_of_another_word_is_no_person(code: str, quote: str, post: str) -> None:
    """A floor is no weight, whatever their vowels."""
    assert ("person", "critical") not in _touched(quote, post, code)


@pytest.mark.parametrize(
    ("quote", "post", "found"),
    [
        pytest.param(
            "We were robbed at the chapel", "We was robbed at the chapel", ("function-word", "minor"), id="was"
        ),
        pytest.param("He doesn't bake at all", "He don't bake at all", ("function-word", "minor"), id="do"),
        pytest.param("We are robbed at the chapel", "We were robbed at the chapel", ("person", "critical"), id="time"),
    ],
)
def test_a_form_that_the_subject_wants_is_a_small_word(quote: str, post: str, found: tuple[str, str]) -> None:
    """Who mends "we was" changes a word of the post, but nobody's claim; another time does."""
    assert _touched(quote, post, "en") == {found}
