"""Dutch, of the Netherlands and Flanders.

Marks: CLDR delimiters (single curly marks), and the double curly, straight and low marks of newspapers. Months,
weekdays: CLDR, with the abbreviations of the press. Negation, modals, pronouns and number words: Algemene Nederlandse
Spraakkunst; spellings: Woordenlijst of 1954 and since 1995. Cue words, post nouns and occasions: practice of agencies
and newspapers of both countries.
"""

from tweetcite.languages import Language, days, each_pair, ends, forms, pairs, phrases, rows, rows_by_verb, sides, signs

_PLATFORMS = {
    "x": "x",
    "twitter": "x",
    "bluesky": "bluesky",
    "mastodon": "mastodon",
    "threads": "threads",
    "instagram": "instagram",
    "insta": "instagram",
    "facebook": "facebook",
    "tiktok": "tiktok",
    "telegram": "telegram",
    "truth social": "truthsocial",
    "reddit": "reddit",
    "linkedin": "linkedin",
    "vk": "vk",
    "vkontakte": "vk",
}
_ACCOUNT_HEADS = "account kanaal pagina profiel".split()
_POST_HEADS = [*"bericht berichten post posts thread story".split(), *_ACCOUNT_HEADS]


def _weak(stems: str, ending: str) -> frozenset[str]:
    """Return present, past and participle of regular verbs; `ending` is d or t."""
    forms: set[str] = set()
    for stem in stems.split():
        own = "" if stem[-1] == ending else ending
        forms |= {stem, stem if stem[-1] in "t" else f"{stem}t", f"{stem}{ending}e", f"{stem}{ending}en"}
        forms |= {f"ge{stem}{own}"}
    return frozenset(forms)


_ONES = "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf".split()
_TEENS = "dertien veertien vijftien zestien zeventien achttien negentien".split()
_TENS = "twintig dertig veertig vijftig zestig zeventig tachtig negentig".split()


def _count() -> dict[str, float]:
    """Return the number words up to 999, as Dutch writes them in one word, and their thousands."""
    small = {word: n for n, word in enumerate([*_ONES, *_TEENS]) if n > 1}
    for n, ten in zip(range(20, 100, 10), _TENS, strict=True):
        small |= {ten: n}
        small |= {f"{_ONES[i]}{'ën' if i in (2, 3) else 'en'}{ten}": n + i for i in range(1, 10)}
    words = dict(small)
    for n in range(1, 10):
        head = f"{_ONES[n] if n > 1 else ''}honderd"
        words |= {head: n * 100} | {head + tail: n * 100 + i for tail, i in small.items()}
        words |= {f"{head}en{tail}": n * 100 + i for tail, i in small.items() if i < 13}
    thousands = {f"{word}duizend": n * 1000 for word, n in words.items()}
    # vijftienhonderd, tweeëntwintighonderd
    hundreds = {f"{word}honderd": n * 100 for word, n in small.items() if n > 10 and n % 10}
    hundreds |= {f"duizend{head}": 1000 + words[head] for head in words if head.endswith("honderd")}
    counted = {word: float(n) for word, n in {**words, **thousands, **hundreds}.items()}
    counted |= {"nul": 0.0, "één": 1.0, "duizend": 1000.0, "anderhalf": 1.5, "anderhalve": 1.5}
    return counted | {f"{_ONES[n]}{end}": n + 0.5 for n in range(2, 10) for end in ("ënhalf", "ënhalve", "enhalf")}


_MONTHS = "januari februari maart april mei juni juli augustus september oktober november december".split()
_SHORT_MONTHS = "jan feb mrt apr mei jun jul aug sep okt nov dec".split()
_WEEKDAYS = "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag".split()

# verbs of saying that are phrases, after the collocation dictionaries
_SAYING = phrases(
    """
    maakte duidelijk; maakt duidelijk; maakte bekend; maakt bekend; gaf aan; geeft aan; gaf toe; geeft toe;
    liet doorschemeren; laat doorschemeren; sloeg alarm; slaat alarm; trok aan de bel; trekt aan de bel;
    haalde uit; haalt uit; nam het op; bood excuses aan; biedt excuses aan; stelde gerust;
    windt er geen doekjes om; wond er geen doekjes om
    """
)


def _tense_endings() -> tuple[tuple[str, frozenset[str]], ...]:
    """Return the endings of now and then: a long vowel is written twice, a consonant once, in a closed syllable."""
    table = ["en: t de; en: t te; en: en den; en: en ten"]
    for consonant in "bdfgklmnprst":
        past = "te" if consonant in "fkpst" else "de"
        plural = f"{consonant}en {consonant}{past}n"
        table += [
            f"{v}{consonant}en: {v}{v}{consonant}t {v}{v}{consonant}{past}; {v}{consonant}en: {v}{plural}".replace(
                f"{v}{consonant}{past}n", f"{v}{v}{consonant}{past}n"
            )
            for v in "aeou"
        ]
        table.append(f"{consonant * 2}en: {consonant}t {consonant}{past}")
    return rows_by_verb("; ".join(table))


LANGUAGE = Language(
    code="nl",
    conjunction="en",
    marks=(("“", "”"), ("‘", "’"), ('"', '"'), ("'", "'"), ("„", "”"), ("„", "“"), ("‚", "’"), ("«", "»")),
    months={name: i for i, name in enumerate(_MONTHS, 1)}
    | {name: i for i, name in enumerate(_SHORT_MONTHS, 1)}
    | {"febr": 2, "mrt": 3, "sept": 9},
    weekdays={name: i for i, name in enumerate(_WEEKDAYS)}
    | {f"{name}{part}": i for i, name in enumerate(_WEEKDAYS) for part in "ochtend morgen middag avond nacht".split()}
    | {"ma": 0, "di": 1, "wo": 2, "do": 3, "vr": 4, "za": 5, "zo": 6},
    relative_days={
        "vandaag": 0,
        "vanochtend": 0,
        "vanmorgen": 0,
        "vanmiddag": 0,
        "vanavond": 0,
        "vannacht": 0,
        "heden": 0,
        "gisteren": -1,
        "gister": -1,
        "gisterochtend": -1,
        "gistermorgen": -1,
        "gistermiddag": -1,
        "gisteravond": -1,
        "gisternacht": -1,
        "afgelopen nacht": -1,
        "eergisteren": -2,
        "twee dagen geleden": -2,
        "drie dagen geleden": -3,
    }
    | days(
        """
        vier dagen geleden=-4; vijf dagen geleden=-5; eergisteravond=-2; vanmorgen vroeg=0; gisterenavond=-1;
        gisterenochtend=-1; gisterenmiddag=-1
        """
    ),
    common=frozenset(
        """
        de het een en van in is dat op te zijn met voor niet aan er om ook als dan maar bij nog uit naar heeft wordt door over
        ze hij zij ik je we wij was had hebben worden kan moet zal meer geen wel al tot werd deze dit die daar zo hun haar
        onze ons tegen onder na toch omdat toen veel alle wat wie waar hem mij zou kunnen zegt schrijft volgens tussen
        sinds weer eerste
        """.split()
    ),
    post_verbs=frozenset(
        """
        twitterde twitterden twittert twitteren twitterend getwitterd tweette tweetten tweett tweeten tweetend getweet retweette
        retweetten retweeten geretweet postte postten posten postend gepost repostte repostten reposten gerepost tootte getoot
        plaatste plaatsten plaatst plaatsen geplaatst herplaatste herplaatsten
        """.split()
    ),
    write_verbs=_weak("antwoord", "d")
    | frozenset(
        """
        schreef schreven schrijft schrijven schrijvend schrijf geschreven reageerde reageerden reageert reageren gereageerd
        antwoordde antwoordden antwoordt geantwoord antwoorden repliceerde repliceert gerepliceerd riposteerde riposteert
        deelde deelden deelt delen gedeeld beantwoordde beantwoordt tikte tikt getikt blogde blogt noteerde noteert
        publiceerde publiceren publiceert gepubliceerd pareerde pareert kaatste retourneerde terugschreef counterde
        """.split()
    )
    | phrases("diende van repliek; van repliek; schreef terug; sloeg terug; kaatste terug"),
    speech_verbs=_SAYING
    | phrases("valt te lezen; staat te lezen")
    | _weak(
        "noem meld leg beweer verklaar waarschuw juich jammer mompel grom brom snauw mopper schamper jubel mijmer hamer",
        "d",
    )
    | _weak("laak bries merk klaag grap lach spot vraag hoop dank prijs roep", "t")
    | frozenset(
        """
        verzocht verzochten verzoekt verzoeken zuchtte zuchtten beaamde beaamden beaamt oordeelde oordeelden oordeelt
        geoordeeld dreigde dreigden dreigt zwoer zwoeren suste susten relativeerde relativeert raadde raadden verzekerde
        verzekerden verzekert verkondigde verkondigt
        zei zeiden zegt zeggen zegde gezegd sprak spraken spreekt spreken gesproken vertelde vertelden vertelt vertellen
        verteld verklaarde verklaarden verklaart verklaren meldde meldden meldt melden gemeld liet laat lieten stelde
        stelden stelt stellen gesteld vond vonden vindt vinden gevonden noemde noemden noemt noemen genoemd riep riepen
        roept roepen geroepen vroeg vroegen vraagt vragen gevraagd waarschuwde waarschuwden waarschuwt gewaarschuwd
        beloofde beloofden belooft beloofd benadrukte benadrukten benadrukt onderstreepte onderstreept erkende erkenden
        erkent erkend ontkende ontkenden ontkent ontkend bevestigde bevestigden bevestigt bevestigd beweerde beweerden
        beweert betoogde betoogden betoogt betoogd klaagde klaagden klaagt geklaagd bekende bekent gaf geeft gaven geven
        voorspelde voorspelt voorspeld eiste eisten eist geëist hoopte hoopt dankte dankt bedankte bedankt feliciteerde
        feliciteert juichte juicht sneerde sneert gesneerd spotte foeterde foetert tierde grapte grapten grapt grapte
        verzuchtte verzucht constateerde constateert concludeert meende menen meent bezwoer bezweert onthulde onthult
        kondigde aankondigde aangekondigd kondigt luidde luidt luiden heette heet beschreef beschrijft omschreef
        omschrijft typeerde bestempelde prees prijst bekritiseerde bekritiseert verweet verwijt beschuldigde beschuldigt
        herinnerde herinnert legde uitlegde uitgelegd uitte uitten uit citeerde citeert aldus dixit denkt dacht gelooft
        geloofde wenste wenst adviseerde adviseert drong dringt smeekte smeekt opperde oppert commentarieerde wees wijst
        begon begint eindigde eindigt lachte fulmineerde fulmineert hekelde hekelt pleitte pleit verdedigde verdedigt
        """.split()
    )
    | phrases("volgens; naar eigen zeggen; in de woorden van; laat weten; liet weten; lieten weten"),
    carry_verbs=frozenset(
        """
        voegde voegden voegt toegevoegd toevoegde vervolgde vervolgden vervolgt vervolgd besloot besloten besluit
        concludeerde concludeerden herhaalde herhaalden herhaalt herhaald vulde vult aanvulde aangevuld
        sloot sluit afsluitend preciseerde preciseert verduidelijkte verduidelijkt
        """.split()
    )
    | phrases("ging verder; gaat verder; ging voort; voegde toe; sloot af; vulde aan"),
    impersonal=phrases(
        """
        staat er; stond er; staat te lezen; stond te lezen; valt te lezen; viel te lezen; is te lezen; was te lezen;
        luidt het; luidde het; klinkt het; klonk het; heet het; staat daar; staat daarin;
        waarin staat; waarin stond; te lezen is; te lezen was; te lezen valt
        """
    ),
    networks=phrases(
        """
        sociale media; sociale netwerken;
        hetzelfde platform; datzelfde platform; hetzelfde medium; dezelfde site
        """
    ),
    post_nouns=frozenset(f"{name}-{head}" for name in {*_PLATFORMS, "truth-social"} for head in _POST_HEADS)
    | frozenset(f"{name}{head}" for name in ("twitter", "facebook", "instagram", "telegram") for head in _POST_HEADS)
    | frozenset(
        """
        tweet tweets retweet retweets repost post posts bericht berichten berichtje berichtjes posting postings draadje
        draad thread threads account accounts tijdlijn timeline socialemediabericht socialmediapost toot toots skeet
        onderschrift tweetje tweetjes x-bericht x-account
        """.split()
    )
    | phrases("sociale media; social media; sociale netwerken"),
    demonstratives=frozenset("deze".split()),
    recalling=frozenset("citeerde citeert deelde deelt retweette herinnerde herinnert verwees verwijst las".split()),
    users=frozenset("gebruiker gebruikster gebruikers".split()),
    account_nouns=frozenset("account accounts kanaal pagina profiel".split())
    | frozenset(f"{name}-{head}" for name in {*_PLATFORMS, "truth-social"} for head in _ACCOUNT_HEADS)
    | frozenset(f"{name}{head}" for name in ("twitter", "facebook", "instagram") for head in _ACCOUNT_HEADS),
    reply_nouns=frozenset("antwoord reactie repliek riposte weerwoord wederwoord".split()),
    following=(
        r"\b(?:aan|tegen|met|voor|bij) (?:zijn|haar|hun|de) (?:(?:ruim )?[\d.,]+ (?:miljoen "
        r")?)?(?:volgers|abonnees)\b"
    ),
    parallels=frozenset("terwijl".split()),
    selfsame=frozenset("zelf".split()),
    voice_nouns=frozenset(
        """
        afscheid aankondiging bekentenis waarschuwing sneer excuses uithaal woorden zin zinnen regel oordeel
        conclusie commentaar uitspraak uitspraken oproep bewering boodschap lezing versie toevoeging naschrift
        slotzin opmerking verduidelijking verwijt klacht belofte vermaning
        """.split()
    ),
    platform_names=_PLATFORMS,
    occasions=phrases(
        """
        tijdens de zitting; op zitting; ter zitting; requisitoir; pleidooi; in het vonnis; in de dagvaarding;
        in de aangifte; in de rechtszaal; in het arrest; slotpleidooi;
        tegen de krant; aan de krant; tegen deze krant; aan deze krant; bij aankomst; in de marge van; voor de camera; in de studio; aan de lijn; in de rechtszaal;
        aan de andere kant van de lijn;
        in de wandelgangen; op de gang; in de kantine; achter de schermen;
        haar blog; zijn blog;
        zelfbenoemde; zelfverklaarde; zogenaamde; vanaf het podium; op het podium; vanaf de kansel; tegen deze krant; aan deze krant; deze krant; onze redactie; deze redactie; deze site; onze verslaggever;
        onze site; desgevraagd; in een video;
        journalisten; verslaggevers; de pers; tegenover de pers; persconferentie; persmoment; persbericht; perstekst; een
        verklaring; in een verklaring; schriftelijke verklaring; interview; interviews; een interview; in gesprek met;
        vraaggesprek; een toespraak; toespraak; speech; redevoering; in de tweede kamer; in de kamer; kamerdebat; debat; in
        het debat; gemeenteraad; in de raad; raadsvergadering; vergadering; commissie; parlement; in het parlement; senaat;
        congres; partijcongres; partijdag; bijeenkomst; op een bijeenkomst; demonstratie; betoging; op tv; televisie; op
        televisie; radio; op de radio; talkshow; nieuwsuur; podcast; uitzending; programma; rechtbank; voor de rechter;
        rechtszaak; proces; getuigde; getuigenis; brief; open brief; kamerbrief; in een brief; e-mail; e-mails; mail; per
        mail; in een mail; whatsapp; appje; telefonisch; aan de telefoon; persoonlijk; boek; zijn boek; haar boek; memoires;
        column; opiniestuk; essay; hoofdartikel; spandoek; spandoeken; protestbord; bord; borden; opschrift; slogan; leus;
        motto; onder het motto; scandeerde; scandeerden; gescandeerd; zong; zongen; gezongen; getiteld; titel; onder de
        titel; bijnaam; bijgenaamd; zogenaamde; zogeheten; zogenoemde; bekend als; in de volksmond; folder; flyer; pamflet;
        notulen; verkiezingsprogramma; woordvoerder; woordvoerster; voicemail; schreeuwde; tegen de nos; tegen het anp; aan
        het anp; tegenover de; aan de telegraaf
        """
    ),
    indefinite=frozenset("een één enkele sommige andere twee drie meerdere verschillende iemand veel ene".split()),
    definite=frozenset("de het zijn haar hun deze die dit dat onze 'n 't".split()),
    prepositions=frozenset(
        """
        in op aan bij van voor met door over onder tegen naar uit tot om achter naast tussen boven buiten binnen zonder
        tijdens na sinds vanaf langs rond wegens ondanks via per te ten ter als dan jegens namens tegenover
        """.split()
    ),
    mediums=frozenset("in op via met per onder".split()),
    topical=frozenset({"op"}),
    complements=frozenset({"dat"}),
    futures=frozenset("zal zullen zou zouden".split()),
    dated=frozenset("gedateerd gedateerde".split()),
    viewpoints=frozenset("voor".split()),
    member_endings=("'er", "'ers", "se"),
    questions=frozenset("vraag".split()),
    us=phrases("ons; aan ons"),
    readers=frozenset("lezer lezeres luisteraar kijker".split()),
    relatives=frozenset("die dat wiens waar".split()),
    genitives=frozenset({"van"}),
    weak_nouns=frozenset("bericht berichten berichtje".split()),
    homonyms=frozenset({"post", "posts"}),
    quoting=frozenset("citerend citeerde citeert".split()),
    nicknaming=frozenset(
        "noemde noemden noemt noemen genoemd heet heette gedoopt doopte doopten omschreef omschrijft bestempelde typeerde "
        "betitelde spreekt sprak".split()
    ),
    thus=phrases(
        "deed die uitspraak; deed de uitspraak; deed zijn uitspraak; deed haar uitspraak; uitspraak werd gedaan; "
        "uitspraken werden gedaan; uitspraak stond; uitspraken stonden"
    ),
    thus_adverbs=frozenset("zo aldus".split()),
    sequence=frozenset("eerst daarna dan vervolgens later".split()),
    back_references=frozenset("dat dit zo aldus deze zulke die".split()),
    abbreviations=frozenset(
        "dhr mevr mw dr drs ir ing mr prof st ds nr bv d.w.z dwz o.a oa e.d enz etc blz art ca incl excl max min jan feb febr "
        "mrt apr jun jul aug sep sept okt nov dec tel t.a.v m.b.t i.p.v mln mld jl jr sr vs".split()
    ),
    pictures=frozenset("screenshot screenshots schermafbeelding afbeelding beeld".split()),
    absences=phrases("bestaat niet; bestaan niet; nooit bestaan; bestond nooit; heeft nooit bestaan"),
    ended=frozenset("meer".split()),
    citations=frozenset("citaat citaten quote".split()),
    untruths=phrases("vals; valse; nepnieuws; verzonnen; verzinsel"),
    disowning=phrases(
        """
        nep; nepaccount; neptweet; nepbericht; nepnieuws; vals; valse; vervalst; vervalste; vervalsing; verzonnen; verzinsel;
        gefabriceerd; gefabriceerde; gefingeerd; gemanipuleerd; gemanipuleerde; bewerkt; bewerkte; gefotoshopt; montage; hoax;
        broodjeaap; parodie; parodieaccount; satire; satirisch; satirische; 1-aprilgrap; vermeend; vermeende; zogenaamd van;
        ten onrechte toegeschreven; onterecht toegeschreven; toegeschreven aan; toegedicht; deed zich voor; voordoet;
        oplichter; bedrieger; nooit geschreven; nooit getwitterd; nooit getweet; nooit geplaatst; nooit gepost; niet
        geschreven; niet getwitterd; niet getweet; niet geplaatst; zou hebben getwitterd; zou hebben geschreven; zou hebben
        getweet; zou hebben geplaatst; gehackt; gehackte; fake
        """
    ),
    source_phrases=phrases(
        """
        volgens; aldus; dixit; in de woorden van; in de ogen van; naar de mening van; naar het oordeel van; naar
        zeggen van; in de visie van
        """
    ),
    hearers=frozenset("tegen tegenover aan".split()),
    agencies=frozenset("radio omroep anp belga nos rtl vrt reuters afp".split()),
    collectives=forms(
        """
        club; ploeg; bond; liga; ministerie; departement; agentschap; kabinet; gemeente; provincie; waterschap;
        parlement; politie; rechtbank; ambassade; ziekenhuis; kliniek; school; universiteit; instituut; museum;
        theater; bibliotheek; uitgeverij; bedrijf; firma; concern; bank; fabriek; luchtvaartmaatschappij;
        luchthaven; vakbond; vereniging; stichting; organisatie; partij; beweging; comité; commissie; exploitant;
        beheerder; dierentuin; dierenpark; park; brandweer; gemeentebestuur; stadsbestuur; actiegroep; actiecomité; burgerinitiatief
        """
    ),
    crowds=frozenset(
        "ouders actievoerders bewoners omwonenden fans critici lezers gebruikers volgers buren bezoekers supporters demonstranten buurtbewoners".split()
    ),
    agents=frozenset("door".split()),
    own_words=phrases(
        """
        volgens hem; volgens haar; naar eigen zeggen; in zijn woorden; in haar woorden; volgens hen; volgens zichzelf;
        volgens eigen zeggen; naar zijn mening; naar haar mening; in zijn ogen; in haar ogen; zijns inziens; haars
        inziens; naar zijn zeggen; naar haar zeggen; naar zijn oordeel; naar haar oordeel; wat hem betreft; wat haar
        betreft
        """
    ),
    predecessors=frozenset("voormalig voormalige toenmalige".split()),
    qualifiers=frozenset("voormalig voormalige nieuwe huidige vertrekkende toenmalige oud".split()),
    questioning=frozenset("gevraagd".split()),
    subordinators=frozenset("terwijl toen nadat voordat hoewel omdat als zodra sinds".split()),
    subjects=frozenset("hij zij ze het men die deze".split()),
    possessives=frozenset("zijn haar hun diens".split()),
    passives=frozenset("werd werden wordt worden".split()),
    verb_second=True,
    reflexives=frozenset("zich mij ons".split()),
    pronouns={
        "hij": "m",
        "hem": "m",
        "zij": "f",
        "ze": "f",
        "haar": "f",
        "het": "n",
        "men": "n",
        "zijn": "m",
        "hun": "p",
        "hen": "p",
        "deze": "m",
        "laatstgenoemde": "m",
    },
    negations=frozenset(
        "niet niets niks nooit nimmer niemand geen geenszins nergens noch zonder nee neen nauwelijks amper nie".split()
    )
    | phrases("verre van; allesbehalve; in plaats van"),
    modals=phrases("zolang; op voorwaarde dat")
    | frozenset(
        """
        kan kunnen kun kunt kon konden gekund moet moeten moest moesten gemoeten mag mogen mocht mochten zal zullen zult zul zou
        zouden wil willen wilt wou wilde wilden hoeft hoeven hoefde hoefden dient dienen als indien mits tenzij misschien
        wellicht mogelijk waarschijnlijk vermoedelijk allicht blijkbaar schijnbaar kennelijk klaarblijkelijk zeker vast
        ongetwijfeld absoluut onmogelijk hopelijk alleen enkel slechts uitsluitend eigenlijk eventueel
        verplicht nodig noodzakelijk
        """.split()
    )
    | phrases(
        "naar verluidt; naar het schijnt; zo te zien; behalve; uitgezonderd; met uitzondering; op één na; op een na"
    ),
    quantifiers=frozenset(
        """
        voornamelijk hoofdzakelijk grotendeels
        alle allen allemaal alles al heel hele gehele ieder iedere iedereen elk elke veel vele velen meer meest meeste
        verscheidene meerdere enkele enige sommige sommigen weinig minder minst altijd steeds vaak dikwijls soms zelden beide
        beiden half halve iets iemand bijna vrijwel haast ongeveer circa zowat meerderheid minderheid overal genoeg minstens
        hoogstens maximaal minimaal volledig helemaal deels gedeeltelijk telkens
        """.split()
    ),
    rounds=frozenset("tientallen dozijnen honderden duizenden miljoenen handvol handjevol".split()),
    bounds=phrases("meer dan; minder dan; ruim; bijna; boven; onder"),
    fractions=frozenset(
        "dubbele driedubbele verdubbeld verdrievoudigd gehalveerd helft derde kwart vijfde tiende".split()
    ),
    lone_measures=frozenset("halfuur kwartier".split()),
    measures=signs(
        """
        day: dag dagen; week: week weken; month: maand maanden; year: jaar jaren; hour: uur uren; halfhour: halfuur; quarter: kwartier kwartieren;
        minute: minuut minuten; second: seconde seconden; decade: decennium decennia; century: eeuw eeuwen;
        mg: milligram
        """
    ),
    persons=frozenset(
        """
        ik me mij mijn m'n mijne we wij ons onze je jij jou jouw jullie u uw hij hem zijn z'n zij ze haar hun hen men
        """.split()
    ),
    tenses=frozenset(
        """
        ben bent is was waren geweest heb hebt heeft hebben had hadden gehad word wordt worden werd werden geworden
        doe doet doen deed deden gedaan
        """.split()
    ),
    conjugations=rows(
        """
        koopt kocht; kopen kochten; breekt brak; breken braken; houdt hield; houden hielden; geeft gaf; geven gaven;
        komt kwam; komen kwamen; gaat ging; gaan gingen; neemt nam; nemen namen; spreekt sprak; spreken spraken; staat
        stond; staan stonden; schrijft schreef; schrijven schreven; blijft bleef; blijven bleven; valt viel; vallen
        vielen; loopt liep; lopen liepen; laat liet; laten lieten; ligt lag; liggen lagen; leest las; lezen lazen;
        vindt vond; vinden vonden; ziet zag; zien zagen; stijgt steeg; stijgen stegen; draagt droeg; dragen droegen;
        verliest verloor; verliezen verloren; sluit sloot; sluiten sloten; trekt trok; trekken trokken; wint won;
        winnen wonnen; helpt hielp; helpen hielpen; sterft stierf; sterven stierven; zwijgt zweeg; zwijgen zwegen;
        weet wist; weten wisten; denkt dacht; denken dachten; brengt bracht; brengen brachten; begint begon; beginnen
        begonnen; liegt loog; liegen logen; krijgt kreeg; krijgen kregen; doet deed; doen deden; zegt zei; zeggen
        zeiden
        """
    ),
    shared_endings=_tense_endings(),
    equal_values=tuple(
        frozenset(group.split())
        for group in (
            "geen nul",
            "niets niks",
            "nooit nimmer",
            "nauwelijks amper",
            "kan kun kunt",
            "zal zul zult",
            "moet dient",
            "misschien wellicht mogelijk",
            "waarschijnlijk vermoedelijk",
            "blijkbaar kennelijk klaarblijkelijk",
            "zeker vast ongetwijfeld",
            "alleen enkel slechts uitsluitend",
            "als indien",
            "iedereen allen",
            "ieder elk",
            "iedere elke",
            "altijd steeds",
            "vaak dikwijls",
            "bijna vrijwel haast",
            "ongeveer circa zowat",
            "enkele enige",
            "hele gehele",
            "je jij",
            "we wij",
            "ze zij",
            "me mij",
        )
    ),
    hearsay=phrases("naar mijn mening; volgens mij; voor zover ik weet; voor zover wij weten; naar verluidt"),
    partitives=phrases("een van de; een van mijn; een van onze; een van hun; een van zijn; een van haar"),
    steps=frozenset({"met", "naar", "tot", "van"}),
    cases=rows("ik mij me; jij jou je; hij hem; zij haar; wij ons; zij hen; zij hun"),
    certainties=rows(
        "weet weten wist wisten; denk denkt denken geloof gelooft geloven vermoed vermoedt; betwijfel betwijfelt; hoop hoopt hopen; vrees vreest vrezen"
    ),
    vague=frozenset("al iets ongeveer circa zowat heel eigenlijk vast doe doet doen allicht".split()),
    function_words=frozenset(
        """
        de het een 't 'n deze dit dat die en of dan toen te om in op aan bij van voor met door over onder tegen naar uit tot
        achter naast tussen boven buiten binnen tijdens na sinds vanaf langs rond via per er daar hier waar wat wie welke
        welk wanneer waarom hoe omdat want dus ook nog wel eens even toch zo zeer erg nu weer reeds zich zelf daarmee
        daarom daarvoor daarbij hiervoor ervan erop eraan zodat terwijl zoals ach nou hè gewoon juist ja
        """.split()
    )
    | phrases("in elk geval; al met al; voor alles"),
    times=frozenset(
        "uur minuut minuten moment dag dagen week weken maand maanden jaar nacht ochtend avond tijdje".split()
    ),
    additives=frozenset("ook verder bovendien".split()),
    sequels=phrases("voordat; terwijl; nadat; waarna; alvorens"),
    refusals=tuple(
        "weiger geweiger verzuim vergat vergeet vergeten vermijd vermeed nagelaten naliet ontbreek ontbrak mislukt ontken".split()
    ),
    contrasts=frozenset(
        "maar echter tenzij behalve hoewel ofschoon toch niettemin nochtans desondanks ondanks mits als indien totdat "
        "anders daarentegen integendeel evenwel".split()
    ),
    # Peoples: CLDR, of its countries
    peoples=tuple(
        """
        amerikaans brits engels duits frans italiaans spaans portugees nederlands belgisch zwitsers oostenrijks
        zweeds noors deens fins ijslands iers schots pools tsjechisch slowaaks hongaars roemeens bulgaars grieks
        turks koerdisch servisch kroatisch albanees oekraïens russisch litouws lets estisch georgisch armeens
        israëlisch palestijns libanees syrisch iraaks iraans egyptisch marokkaans indiaas pakistaans afghaans
        chinees japans koreaans vietnamees australisch canadees mexicaans cubaans braziliaans argentijns
        boliviaans peruaans ecuadoraans paraguayaans uruguayaans panamees guatemalaans hondurees salvadoraans
        nicaraguaans dominicaans haïtiaans jamaicaans filipijns indonesisch maleisisch thais singaporees
        saoedisch qatarees koeweits jemenitisch nepalees ghanees senegalees ivoriaans kameroens congolees
        oegandees tanzaniaans rwandees somalisch zambiaans angolees maltees montenegrijns macedonisch
        kosovaars moldavisch oezbeeks mongools nieuw-zeelands surinaams luxemburgs
        """.split()
    ),
    voices=frozenset("werd werden".split()),
    denials=frozenset(
        (
            "betwijfel betwijfelt betwijfelen ontken ontkent ontkennen betwist betwisten mythe leugen fabel "
            "nepnieuws onwaar gerucht geruchten hoop hoopt hopen hopelijk stel wens wensen vrees vrezen"
        ).split()
    ),
    conditions=phrases("als; indien; mits; tenzij; zolang; wanneer; op voorwaarde dat"),
    ascribing=phrases("toegeschreven; toeschrijven"),
    scant=frozenset("weinig".split()),
    limits=ends("tot; tot en met / vanaf; sinds"),
    same=frozenset("zelfde dezelfde hetzelfde".split()),
    concessions=phrases("zelfs als; ook als; net als; zowel als; alsof"),
    asking=phrases("wie; wat; wanneer; waar; waarom; hoe; hoeveel; welke; welk; waarheen; of; iemand; soms"),
    asking_leads=frozenset(
        (
            "is zijn was waren ben bent heeft hebben heb had hadden kan kunnen kun kon konden wordt worden "
            "zal zullen zult zou zouden moet moeten moest mag mogen wil willen wilt denkt denken gelooft "
            "weet weten komt komen gaat gaan rekent"
        ).split()
    ),
    selves=frozenset("ik".split()),
    opposed=sides(
        """
        steun- gesteund- keurt keurde goedgekeurd- aanvaard- / verwerp- verworpen- verwierp- afkeur- afgekeurd-
          bestrijd- bestreed- bekritis- wijst- afgewezen-;
        opent openen opende geopend- heropen- / sluit- sloot gesloten dicht;
        behoud- behield- bewaar- redt redden redde gered- / schrap- geschrapt- afschaf- afgeschaft-;
        stijg- steeg- gestegen- groei- gegroeid- verhoog- / daal- gedaald- zakt zakken zakte gezakt- krimp-
          gekrompen- verlaag-;
        benoem- aangenomen- bevorder- / ontsla- ontsloeg-;
        wint winnen won gewonnen- / verlies- verloor verloren-;
        bescherm- redt redden redde gered- help- hielp- / bedreig- verniel- verwoest- schaad-;
        begin- begon begonnen- hervat- / stop- gestopt- beëindig- staak- gestaakt-;
        bouw- gebouwd- / sloop- gesloopt- verwoest-;
        vrijgesproken- vrijgelaten- / veroordeel- opgesloten- gearresteerd-;
        beken- erken- bevestig- / ontken-;
        koop- kocht- gekocht- / verkoop- verkocht-;
        overleef- genas genezen- / sterf- stierf- gestorven- overleden- overlijd-;
        toestaan toegestaan- / verbied- verbood- verboden-;
        bedank- prijst prezen geprezen- / beschuldig- bekritis- beledig-;
        verbeter- / verslechter- verslechterd-;
        schoon schone drinkbaar drinkbare / vuil vuile giftig- vervuild- besmet-
        """
    ),
    praise=frozenset(
        """
        bekwaam- bekwame beste beter bewonder- blij blije briljant- dankbaar- dankbare dapper- deugd- eerlijk-
        eervol- effectief efficiënt- elegant- enthousias- fantastisch- fier fijn fijne gelukkig- geniaal geniale
        geslaagd- geweldig- goed goede groots- heerlijk- held helden heldhaftig- indrukwekkend- intelligent- knap
        knappe lovenswaardig- loyaal moedig- mooi mooie nobel- nuttig- optimist- perfect- plezier- positief
        positieve prachtig- prima rechtvaardig- redelijk- schitterend- slim slimme sterk- subliem- succes- triomf-
        trots trotse uitmuntend- uitstekend- verstandig- voortreffelijk- vreugde waardevol- waardig- wijs wijze
        zorgvuldig-
        """.split()
    ),
    blame=frozenset(
        """
        absurd- afgrijselijk- afschuwelijk- arrogant- bedrieg- bedroevend- bedrog- belachelijk- beledig- beroerd-
        beschamend- bespottelijk- boos boze chaos chaotisch- corrupt- crimineel debacle- desastreus- dodelijk- dom
        domme dramatisch- ellend- erger fataal fiasco- fout fout- fouten frustrer- gemeen gevaarlijk- gruwelijk-
        haat hebzucht- huichel- hypocriet- idioot- incompetent- jammerlijk- klungel- kwaad laakbaar laakbare laf
        lafaard- laffe lelijk- leugen- matig- minacht- misdadig- mislukk- mislukt- nutteloos- nutteloze onbekwa-
        ondermaats- oneerlijk- onrecht- pijnlijk- ramp rampen rampzalig- roekeloos- ruïn- saai saaie schade-
        schandaal- schandalig- schande- schandelijk- schuldig- slecht- slechte teleurgesteld- teleurstell- tragedie-
        tragisch- triest- vals valse verachtelijk- verdriet- vernederend- verraad- verrader- verschrikkelijk-
        vreselijk- waardeloos- waardeloze walgelijk- woed- wreed- zinloos- zinloze zwak zwakke
        """.split()
    ),
    turns=pairs(
        "omdat/hoewel; zolang/hoewel; als/hoewel; wanneer/hoewel; "
        "omdat/ondanks dat; want/al; daarom/toch; dus/toch; dankzij/ondanks; "
        "vanwege/ondanks; wegens/ondanks; door/ondanks; nu/toen; meteen/later; onmiddellijk/later; "
        "hier/daar; al/nog niet; al/nog; naar/uit; naar/van; volgende/vorige"
    ),
    antonyms=each_pair(
        """
        doden gewonden; dode gewonde; gedood gewond;
        lente zomer herfst winter; voorjaar zomer najaar winter;
        eenmalig dagelijks wekelijks maandelijks jaarlijks; eenmalige dagelijkse wekelijkse maandelijkse jaarlijkse
        """
    )
    + tuple(
        frozenset(pair.split("/"))
        for pair in """
            steun/veroordeel steunt/veroordeelt steunen/veroordelen prijst/hekelt prijzen/hekelen
            goedgekeurd/afgewezen voordat/nadat behouden/afschaffen behouden/geschrapt inbegrepen/uitgesloten
            leven/dood
            mooi/lelijk mooie/lelijke verlengd/beëindigd verlengen/beëindigen bevestigd/vernietigd
            volle/lege hoop/wanhoop beschermt/bedreigt beschermen/bedreigen bouwt/sloopt bouwen/slopen redt/doodt
            redden/doden dader/slachtoffer daders/slachtoffers gelukt/mislukt trots/beschaamd samen/alleen
            starten/stoppen start/stopt
            overwinning/nederlaag dag/nacht mannen/vrouwen man/vrouw werkgever/werknemer aanwezig/afwezig zomer/winter huurder/verhuurder ochtend/middag dag/nacht middag/middernacht ochtend/avond
            vorige/volgende vorig/volgend afgelopen/komende vrijgesproken/veroordeeld vrijspreken/veroordelen vrijspraak/veroordeling schuldig/onschuldig
            ingeschakeld/uitgeschakeld aangezet/uitgezet geldig/ongeldig echt/nep genezen/ziek
            gepromoveerd/gedegradeerd zonnig/bewolkt bevestigd/betwist toegestemd/geweigerd
            dik/dun dikker/dunner bovenste/onderste terugbetaald/aangerekend leeg/bezet lege/bezette
            vrij/bezet dichtbij/ver breed/smal diep/ondiep zwaar/licht droog/nat hard/zacht heet/koud
            warm/koel rustig/zenuwachtig gezond/ziek wakker/slapend aankomen/vertrekken
            aangekomen/vertrokken uitlenen/lenen lachen/huilen vinden/verliezen gevonden/verloren
            sparen/verspillen groeien/krimpen zichtbaar/verborgen dapper/laf gul/gierig invoer/uitvoer
            openbaar/geheim vrijwillig/verplicht noordelijk/zuidelijk oostelijk/westelijk zeldzaam/gewoon
            luid/stil glad/ruw versterkt/verzwakt verlengen/verkorten verlengd/verkort benoemd/ontslagen
            gepromoveerd/gedegradeerd beloond/gestraft erger/beter erg/goed aanvaard/geweigerd
            aanvaarden/weigeren geprezen/bekritiseerd verzameld/weggegooid
            steun/bestrijd steunt/bestrijdt steunen/bestrijden steun/verzet steunt/verwerpt voorstander/tegenstander
            voorstanders/tegenstanders meer/minder groter/kleiner hoger/lager hoog/laag hoge/lage wint/verliest
            winnen/verliezen won/verloor gewonnen/verloren winst/verlies stijgt/daalt stijgen/dalen steeg/daalde
            gestegen/gedaald stijging/daling verhogen/verlagen verhoogd/verlaagd verhoogt/verlaagt verhoging/verlaging
            toename/afname neemt/geeft omhoog/omlaag op/neer voor/tegen voor/na vooraf/achteraf opent/sluit openen/sluiten
            opende/sloot geopend/gesloten open/dicht open/gesloten aanvaarden/verwerpen aanvaard/verworpen
            accepteren/weigeren accepteert/weigert aangenomen/verworpen goedgekeurd/afgekeurd goedkeuren/afkeuren
            legaal/illegaal veilig/onveilig veilig/gevaarlijk veilige/onveilige goed/slecht goede/slechte beter/slechter
            beste/slechtste juist/onjuist juist/fout goed/fout waar/onwaar waar/vals waarheid/leugen eerlijk/oneerlijk
            hou/haat houdt/haat liefde/haat eerste/laatste warm/koud schuldig/onschuldig vriend/vijand vrienden/vijanden
            toestaan/verbieden toegestaan/verboden toelaten/verbieden mag/verboden eens/oneens succes/mislukking
            geslaagd/mislukt slaagt/mislukt slagen/mislukken begin/einde begint/eindigt beginnen/eindigen begonnen/geëindigd
            kopen/verkopen koopt/verkoopt kocht/verkocht gekocht/verkocht geven/nemen gaf/nam gegeven/genomen sterk/zwak
            sterke/zwakke sterker/zwakker rijk/arm rijke/arme rijken/armen oud/nieuw oude/nieuwe jong/oud jonge/oude
            groot/klein grote/kleine snel/langzaam snel/traag sneller/trager sneller/langzamer vroeg/laat vroeger/later
            eerder/later boven/onder binnen/buiten met/zonder in/uit aannemen/ontslaan aangenomen/ontslagen
            bevestigt/ontkent bevestigd/ontkend bevestigen/ontkennen openbaar/privé publiek/privaat hoop/vrees
            welkom/ongewenst nuttig/nutteloos mogelijk/onmogelijk waarschijnlijk/onwaarschijnlijk blij/verdrietig
            gelukkig/ongelukkig trots/beschaamd makkelijk/moeilijk gemakkelijk/moeilijk oorlog/vrede levend/dood
            bouwen/slopen gebouwd/gesloopt opbouwen/afbreken verbeteren/verslechteren verbeterd/verslechterd
            uitbreiden/inkrimpen noord/zuid noorden/zuiden oost/west oosten/westen links/rechts linkse/rechtse
            maximum/minimum maximaal/minimaal minstens/hoogstens meerderheid/minderheid vertrouwen/wantrouwen
            bekent/ontkent prijst/bekritiseert verdedigt/valt verdedigen/aanvallen herinneren/vergeten onthouden/vergeten
            houden/verliezen beschermen/schaden beschermt/schaadt helpen/hinderen helpt/schaadt blijvend/tijdelijk
            permanent/tijdelijk goedkoop/duur goedkope/dure goedkoper/duurder blijft/vertrekt blijven/vertrekken
            komt/gaat komen/gaan voordeel/nadeel voordelen/nadelen versterken/verzwakken optimistisch/pessimistisch
            positief/negatief vol/leeg lang/kort lange/korte langer/korter schoon/vuil
            halvering/verdubbeling gehalveerd/verdubbeld halveert/verdubbelt halveren/verdubbelen aanleg/sloop
            bouw/sloop versoepeling/verscherping versoepeld/verscherpt versoepelt/verscherpt invoering/afschaffing
            ingevoerd/afgeschaft goedgekeurd/verworpen versneld/vertraagd versnelt/vertraagt versnelling/vertraging
            gesteund/bestreden uitgebreid/ingekrompen uitbreiding/inkrimping geprezen/gelaakt prijst/laakt hoopt/vreest
            hopen/vrezen ruim/krap inkomsten/uitgaven overschot/tekort verlicht/verzwaard verlichting/verzwaring
            groei/krimp gegroeid/gekrompen rijker/armer vergemakkelijkt/bemoeilijkt verruimd/beperkt
            verruiming/beperking
            """.split()
    ),
    contractions={
        "'t": ("het",),
        "'n": ("een",),
        "m'n": ("mijn",),
        "z'n": ("zijn",),
        "d'r": ("haar",),
        "zo'n": ("zo", "een"),
        "da's": ("dat", "is"),
        "'k": ("ik",),
        "'s": ("des",),
        "'m": ("hem",),
        "ie": ("hij",),
    },
    spellings=dict(pair.split("/") for pair in "mevr/mevrouw".split())
    | dict(
        pair.split("/")
        for pair in (
            "pannekoek/pannenkoek pannekoeken/pannenkoeken produkt/product produkten/producten produktie/productie "
            "kontakt/contact kontrole/controle aktie/actie akties/acties aktief/actief kompleet/compleet "
            "kultuur/cultuur direkt/direct direkteur/directeur projekt/project "
            "publikatie/publicatie kritikus/criticus kado/cadeau kado's/cadeaus buro/bureau "
            "ruggegraat/ruggengraat email/e-mail emails/e-mails oké/ok okee/ok okay/ok "
            "tesamen/tezamen oekraine/oekraïne "
            "europeese/europese belgie/belgië coordinatie/coördinatie financien/financiën ideeen/ideeën "
            "tweeen/tweeën patient/patiënt patienten/patiënten"
        ).split()
    ),
    number_words=_count(),
    # The accent of emphasis is the writer's: Taalunie, klemtoonteken
    same_letters={"á": "a", "é": "e", "í": "i", "ó": "o", "ú": "u"},
    ordinal_endings=frozenset("e de ste".split()),
    hours=frozenset("u uur".split()),
    hour_leads={"half": -30, "kwart over": 15, "kwart voor": -15},
    homophones=pairs("word/wordt; hun/hen; jou/jouw"),
    minuses=phrases("min; minus"),
    ranges=frozenset({"tot"}),
    unit_leads={"nummer": "no"},
    parts=days("derde=3; kwart=4; vijfde=5; tiende=10"),
    repeats=frozenset("keer maal".split()),
    quarters=frozenset("kwartaal".split()),
    moments={"middernacht": 0},
    ordinals={
        word: n
        for n, word in enumerate(
            "eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde".split(), 1
        )
    },
    number_joins=frozenset({"en"}),
    decimal_comma=True,
    units={
        "milligram": "mg",
        "microgram": "μg",
        "millimeter": "mm",
        "milliliter": "ml",
        "kilowatt": "kw",
        "megawatt": "mw",
        "gigawatt": "gw",
        "kilowattuur": "kwh",
        "megawattuur": "mwh",
        "graad": "°",
        "kilometer per uur": "km/h",
        "procent": "%",
        "pct": "%",
        "percent": "%",
        "honderd": "e2",
        "duizend": "e3",
        "duizenden": "e3",
        "miljoen": "e6",
        "miljoenen": "e6",
        "mln": "e6",
        "miljard": "e9",
        "miljarden": "e9",
        "mld": "e9",
        "mrd": "e9",
        "biljoen": "e12",
        "dollar": "$",
        "dollars": "$",
        "euro": "€",
        "euro's": "€",
        "pond": "£",
        "yen": "¥",
        "cent": "cent",
        "km": "km",
        "kilometer": "km",
        "kilometers": "km",
        "mijl": "mi",
        "meter": "meter",
        "meters": "meter",
        "centimeter": "cm",
        "cm": "cm",
        "gram": "g",
        "kg": "kg",
        "kilo": "kg",
        "kilo's": "kg",
        "kilogram": "kg",
        "ton": "ton",
        "liter": "l",
        "liters": "l",
        "hectare": "ha",
        "hectaren": "ha",
        "ha": "ha",
        "graden": "°",
        "dozijn": "x12",
        "half": "/2",
        "halve": "/2",
    },
    latter=frozenset(("laatstgenoemde", "die laatste")),
    likenings=frozenset("zoals".split()),
    earlier_texts=phrases(
        """
        eerdere versie; oorspronkelijke versie; eerste versie; vorige versie
        """
    ),
    joints=phrases("evenals; alsook; en ook"),
    works=tuple(
        "omroep magazine site website blog portaal zender weekblad dagblad hashtag lied liedje nummer album film serie roman boek documentaire toneelstuk programma voorstelling gedicht tijdschrift krant tentoonstelling opera single hit podcast musical".split()
    ),
    using=frozenset("gebruikte gebruikt gebruikten".split()),
    officials=frozenset("politicus politica bestuurder".split()),
    spots=frozenset(
        """
        plein straat podium markt kerk station stadion keuken café stoep bordes kansel perron sms whatsapp
        studio kantoor wedstrijd rust pauze opening kleedkamer aanhangers rechter congres commissie gang auto
        bezoek
        """.split()
    ),
    titles=frozenset(
        """
        directrice rector bewindsman bewindsvrouw politicus politica parlementariër
        dj
        dhr heer meneer mevrouw mevr mw mr drs dr ir ing prof professor doctor jonkheer jhr baron barones graaf gravin
        koning koningin prins prinses hertog hertogin paus kardinaal bisschop aartsbisschop dominee ds pastoor imam rabbijn
        sjeik president presidente vicepresident ex-president premier oud-premier vicepremier minister-president minister
        oud-minister ministers staatssecretaris kanselier bondskanselier kamerlid tweede-kamerlid eerste-kamerlid
        oud-kamerlid senator europarlementariër fractievoorzitter fractieleider partijleider partijvoorzitter voorzitter
        ondervoorzitter oppositieleider lijsttrekker kandidaat burgemeester oud-burgemeester locoburgemeester wethouder
        schepen gouverneur gedeputeerde commissaris raadslid gemeenteraadslid volksvertegenwoordiger parlementslid
        ambassadeur rechter officier advocaat generaal kolonel kapitein majoor luitenant hoofdcommissaris korpschef
        directeur topman topvrouw ceo baas hoofd chef leider leidster woordvoerder woordvoerster bondscoach coach trainer
        aanvoerder spits keeper doelman voetballer voetbalster wielrenner wielrenster schaatser schaatsster activist
        activiste journalist journaliste schrijver schrijfster auteur zanger zangeres acteur actrice regisseur presentator
        presentatrice cabaretier cabaretière ondernemer oprichter hoogleraar viroloog econoom onderzoeker onderzoekster
        voormalig voormalige toenmalig toenmalige ex-minister collega partijgenoot vakbondsleider vakbondsvoorzitter
        """.split()
    ),
    kin_genders=signs(
        "m: echtgenoot zoon broer vader oom neef; f: echtgenote vrouw dochter zus zuster moeder tante weduwe"
    ),
    title_genders=signs("m: dhr meneer heer; f: mevr mevrouw"),
    date_joins=frozenset("de van op".split()),
    day_bars=frozenset(
        "tot vanaf sinds voor na elke iedere volgende komende aanstaande uiterlijk tussen per eerstvolgende".split()
    ),
    nearness=rows(
        """
        dit deze; volgend volgende komend komende; vorig vorige afgelopen
        """
    ),
    last_words=frozenset("vorige afgelopen verleden laatste".split()),
    repetitions=frozenset("tweemaal driemaal meermaals".split()),
    owning_relatives=frozenset("wiens wier".split()),
    family=frozenset(
        (
            "zoon dochter vrouw echtgenote man echtgenoot weduwe weduwnaar broer zus moeder vader kleinzoon "
            "kleindochter oom tante neef nicht partner vriend vriendin"
        ).split()
    ),
    own_people=frozenset("mijn m'n ons onze".split()),
    first_persons=frozenset("ik me mij mijn m'n mijne we wij ons onze".split()),
    side_leads=phrases(
        """
        lees ook; lees meer; lees verder; lees hier; lees nu; ook interessant; zie ook; bekijk ook; bekijk; luister ook;
        luister; kijk ook; meer lezen; meer over dit onderwerp; meer over; meer; gerelateerd; gerelateerde artikelen;
        aanbevolen; aanbevolen voor jou; advertentie; de tekst gaat verder onder de advertentie; tekst gaat verder onder de
        advertentie; tekst gaat verder onder de foto; tekst gaat door onder de foto; artikel gaat verder onder de
        advertentie; gesponsord; video; in beeld; achtergrond; best gelezen; meest gelezen; nieuwsbrief; abonneer
        """
    ),
    narrated_days=days(
        """
        de dag ervoor=-1; de dag daarvoor=-1; een dag eerder=-1; een dag ervoor=-1; daags voordien=-1; de vorige
        dag=-1; de dag erna=1; de dag erop=1; de dag daarna=1; de volgende dag=1; een dag later=1; daags nadien=1;
        de avond ervoor=-1; twee dagen eerder=-2; twee dagen later=2
        """
    ),
    no_days=phrases(
        """
        een dag later dan; een dag eerder dan; de dag erna dat
        """
    ),
    ones=frozenset(["een"]),
    reversals=("on", "wan"),
)
