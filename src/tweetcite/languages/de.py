"""German, of Germany, Austria and Switzerland.

Marks: CLDR delimiters, the guillemets of print (pointing inwards, in Switzerland outwards) and the straight marks of
practice. Months, weekdays: CLDR, with the Austrian Jänner and Feber and the abbreviations of the press. Negation,
modals, pronouns, number words: Duden, Die Grammatik; spellings before and after 1996, ss for ß. Cue words, post nouns and
occasions: practice of news agencies and newspapers. Words are casefolded, so ß stands as ss.
"""

from tweetcite.languages import Language, days, each_pair, ends, forms, pairs, phrases, rows, rows_by_verb, sides, signs


def _set(text: str) -> frozenset[str]:
    return frozenset(text.casefold().split())


def _weak(stems: str, participle: str = "ge") -> frozenset[str]:
    """Return the forms in which the press attributes: third persons, infinitive, participles."""
    forms: set[str] = set()
    for stem in stems.split():
        link = "e" if stem[-1] in "dt" else ""
        plural = "n" if stem.endswith(("er", "el")) else "en"
        forms |= {f"{stem}{link}{ending}" for ending in ("te", "ten", "t")}
        forms |= {stem + plural, f"{stem}{plural}d", f"{participle}{stem}{link}t"}
    return frozenset(forms)


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

_ACCOUNT_HEADS = "account accounts konto kontos kanal kanals profil profils seite".split()
_POST_HEADS = """
    post posts beitrag beitrags beitrages beiträge beiträgen posting postings eintrag eintrags eintrages einträge einträgen
    nachricht nachrichten mitteilung account accounts konto kontos kanal kanals profil profils seite story thread threads
    kommentar antwort botschaft
    """.split()
_POST_NOUNS = frozenset(f"{name}-{head}" for name in {*_PLATFORMS, "truth-social"} for head in _POST_HEADS) | _set(
    """
    tweet tweets retweet retweets repost reposts post posts posting postings beitrag beitrags beitrages beiträge beiträgen
    eintrag eintrags eintrages einträge einträgen thread threads kurznachricht kurznachrichten kurznachrichtendienst
    kurznachrichtendienstes onlinedienst onlinedienstes onlineplattform online-plattform online-dienst online-netzwerk
    onlinenetzwerk account accounts timeline twitterkanal twitterkonto twitteraccount facebookseite facebookpost
    facebookbeitrag facebookeintrag instagrampost instagrambeitrag instagramstory telegramkanal tröt tröts skeet skeets
    social-media-post social-media-beitrag social-media-posting tweetserie netzwerken netzwerk bildunterschrift
    """
)

_ONES = "null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf".split()
_TEENS = "dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn".split()
_TENS = "zwanzig dreissig vierzig fünfzig sechzig siebzig achtzig neunzig".split()


def _count() -> dict[str, float]:
    """Return the number words up to 999, as German writes them in one word, and their thousands."""
    small = {word: n for n, word in enumerate([*_ONES, *_TEENS]) if n}
    for n, ten in zip(range(20, 100, 10), _TENS, strict=True):
        small |= {ten: n} | {f"{_ONES[i]}und{ten}": n + i for i in range(1, 10)}
    words = dict(small)
    for n in range(1, 10):
        for head in (f"{_ONES[n]}hundert", *(("hundert",) if n == 1 else ())):
            words[head] = n * 100
            words |= {head + tail: n * 100 + i for tail, i in small.items()}
            words |= {f"{head}und{tail}": n * 100 + i for tail, i in small.items() if i < 13}
    thousands = {f"{word}tausend": n * 1000 for word, n in words.items() if n < 100 or n % 100 == 0}
    # fünfzehnhundert, zwölfhundertfünfzig, eintausendfünfhundert
    hundreds = {f"{word}hundert": n * 100 for word, n in small.items() if 10 < n < 20}
    thousands |= hundreds | {f"{head}fünfzig": n + 50 for head, n in hundreds.items()}
    thousands |= {
        f"{head}tausend{words_}": n * 1000 + words[words_]
        for head, n in small.items()
        if n < 10
        for words_ in words
        if words_.endswith("hundert")
    }
    # The bare "ein" is the article: it never counts.
    del words["ein"]
    counted = {word: float(n) for word, n in {**words, **thousands}.items()}
    counted |= {"null": 0.0, "eins": 1.0, "tausend": 1000.0, "zwo": 2.0, "eineinhalb": 1.5, "anderthalb": 1.5}
    return counted | {f"{_ONES[n]}einhalb": n + 0.5 for n in range(2, 10)}


_ORDINAL_STEMS = [
    *"erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft dreizehnt vierzehnt fünfzehnt".split(),
    *"sechzehnt siebzehnt achtzehnt neunzehnt zwanzigst".split(),
    *(f"{one}undzwanzigst" for one in _ONES[1:10]),
    "dreissigst",
    "einunddreissigst",
]

_MONTHS = "januar februar märz april mai juni juli august september oktober november dezember".split()
_SHORT_MONTHS = "jan feb mär apr mai jun jul aug sep okt nov dez".split()
_PARTS_OF_DAY = "morgen früh vormittag mittag nachmittag abend nacht".split()
_WEEKDAYS = "montag dienstag mittwoch donnerstag freitag samstag sonntag".split()

_HEADS = "chef minister präsident kanzler bürgermeister senator sprecher direktor trainer kandidat".split()
_PREFIXES = """
    ober vize bundes landes ex- alt- partei fraktions oppositions staats innen aussen finanz justiz verkehrs us- konzern
    gewerkschafts
    """.split()
_OFFICES = frozenset(
    prefix + head + ending for prefix in ("", *_PREFIXES) for head in _HEADS for ending in ("", "s", "in")
) | {"dj", "ob"}

# verbs of saying that are phrases, after the collocation dictionaries
_SAYING = phrases(
    """
    machte klar; macht klar; machte deutlich; macht deutlich; gab zu bedenken; gibt zu bedenken;
    gab zu verstehen; gibt zu verstehen; gab zu protokoll; gibt zu protokoll; schlug alarm; schlägt alarm;
    bat um entschuldigung; bittet um entschuldigung; bat um verzeihung; bittet um verzeihung;
    legte den finger in die wunde; fand klare worte; findet klare worte; nahm stellung; nimmt stellung;
    liess durchblicken; lässt durchblicken; schoss zurück; schiesst zurück; liess wissen; lässt wissen
    """
)

LANGUAGE = Language(
    code="de",
    same_letters={"ä": "ae", "ö": "oe", "ü": "ue"},
    conjunction="und",
    marks=(("„", "“"), ("»", "«"), ('"', '"'), ("«", "»"), ("‚", "‘"), ("“", "”"), ("›", "‹"), ("‹", "›"), ("„", "”")),
    months={name: i for i, name in enumerate(_MONTHS, 1)}
    | {name: i for i, name in enumerate(_SHORT_MONTHS, 1)}
    | {"jänner": 1, "feber": 2, "sept": 9, "jän": 1, "maerz": 3, "mrz": 3, "januars": 1, "märzes": 3},
    weekdays={name: i for i, name in enumerate(_WEEKDAYS)}
    | {f"{name}{part}": i for i, name in enumerate(_WEEKDAYS) for part in _PARTS_OF_DAY}
    | {"sonnabend": 5, "mo": 0, "di": 1, "mi": 2, "do": 3, "fr": 4, "sa": 5, "so": 6},
    relative_days={
        "heute": 0,
        "heute morgen": 0,
        "heute früh": 0,
        "heute vormittag": 0,
        "heute mittag": 0,
        "heute nachmittag": 0,
        "heute abend": 0,
        "am heutigen": 0,
        "gestern": -1,
        "gestern abend": -1,
        "gestern morgen": -1,
        "gestern früh": -1,
        "gestern mittag": -1,
        "gestern nachmittag": -1,
        "vergangene nacht": -1,
        "letzte nacht": -1,
        "vorgestern": -2,
        "vor zwei tagen": -2,
        "vor drei tagen": -3,
    }
    | days(
        """
        vor vier tagen=-4; vor fünf tagen=-5; vorgestern abend=-2; gestern vormittag=-1; gestern nacht=-1; heute
        nacht=0; am heutigen tag=0; am gestrigen tag=-1
        """
    ),
    common=_set(
        """
        der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass
        sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch
        man sein wurde sei ich wir wenn ihr kann doch gegen vom schon eines seine ihre hatte beim uns unter diese dieser
        wieder keine kein dann nun alle zwischen ohne seit heute schrieb sagte
        """
    ),
    post_verbs=_weak("twitter zwitscher post trööt tröt")
    | _weak("retweet repost")
    | _set(
        """
        tweetete tweeteten tweetet tweeten getweetet twitternd retweetete retweetet zurückgetwittert vertwitterte
        gepostet postend repostete abgesetzt veröffentlichte veröffentlichten veröffentlicht live-twitterte
        """
    ),
    write_verbs=_weak("antwort kontert erwider beantwort")
    | _weak("erwider", "")
    | _set(
        """
        schrieb schrieben schreibt schreiben schreibend schreibe geschrieben verbreitete verbreiteten verbreitet
        konterte konterten kontert kontern gekontert erwiderte erwiderten erwidert entgegnete entgegneten entgegnet
        antwortete antworteten antwortet geantwortet antworten teilte teilten teilt mitteilte mitteilt mitteilten mitgeteilt
        notierte notierten notiert tippte getippt bloggte gebloggt zurückschrieb postuliert verfasste verfasst retournierte
        replizierte repliziert reagierte reagierten reagiert
        """
    ),
    speech_verbs=_SAYING
    | _weak(
        "sag mein fragt frag lob tadel warn jubel spott wetter schimpf klag mahn dank droh scherz witzel poch räum kündig"
        " glaub hoff wünsch forder äusser nörgel frotzel feix staun stichel poltert polter lästert läster rügt rüg hetz"
        " press flüster murmel lach seufz höhn raun brumm knurr maul murr schnaub schwärm protz urteil mutmass grantel"
        " gift tön orakel frohlock jammer zürn groll zeter moser pöbel kalauer unk stänker spöttel witzel frotzel hänsel"
    )
    | _weak(
        "erklär betont beton behaupt bestätig bekräftig bemerk bedauer bezeichn begründ bemängel beklag beteuer begrüss"
        " berichtet bericht erläuter erinner erzähl ermahn versicher verteidig verkünd verlang vermut verdeutlich"
        " kommentier kritisier protestier argumentier appellier gratulier prognostizier formulier resümier signalisier"
        " diagnostizier ätz entschuldig ersuch monier konstatier spekulier philosophier sinnier enthüll parier vermeld verlautbar"
        " dementier echauffier mokier kondolier empör bedank rechtfertig",
        "",
    )
    | _set(
        """
        sprach sprachen spricht sprechen gesprochen rief riefen ruft gerufen nannte nannten nennt nennen genannt bezeichnete bezeichneten bezeichnet bezeichnen beschwerte beschwerten beschwert hiess
        hiessen heisst geheissen gab gibt gestand gesteht gestanden versprach versprechen verspricht versprochen widersprach
        widersprachen widerspricht widersprochen bat baten bittet gebeten wies weist wiesen warf wirft vorgeworfen warb
        wirbt stellte stellt stellten klargestellt liess lässt verlautete verlautet gefragt zitierte zitiert befand befindet
        empfahl empfiehlt empfohlen schwor schwört beschwor unterstrich unterstreicht strich hob hebt hervorgehoben
        riet rät sah sieht dachte denkt fand findet behielt lautete lautet lauteten steht stand zugegeben eingeräumt
        angekündigt kündigte räumte äusserte verriet verrät schlug schloss vertrat bescheinigte attestierte unterstellte
        pries prophezeite prophezeit ankündigte einräumte zugab polterte wetterte ätzte beschrieb beschreibt bezichtigte
        begann beginnt eröffnete endete endet rechnete rechneten prangerte prangerten kundtat kundtaten kundgetan kundgab kundgaben zufolge laut so
        """
    )
    | phrases("zu wort; kund"),
    carry_verbs=_weak("ergänz", "")
    | _weak("füg setz leg")
    | _set(
        """
        ergänzte ergänzten ergänzt fügte fügten fügt hinzufügte hinzu hinzugefügt fuhr fuhren fährt fortfuhr fortgefahren
        schloss schliesst geschlossen legte nachlegte nachgelegt wiederholte wiederholten wiederholt bilanzierte folgerte
        setzte setzten hinzusetzte nachschob schob weiter präzisierte präzisiert
        """
    ),
    impersonal=phrases(
        """
        hiess es; heisst es; heisst es da; war zu lesen; ist zu lesen; steht da; stand da; steht dort; steht
        geschrieben; es heisst; es hiess; zu lesen ist; zu lesen war; geschrieben steht
        """
    ),
    networks=phrases(
        """
        sozialen medien; soziale medien; social media; netzwerken;
        derselben plattform; gleichen plattform; demselben netzwerk; demselben portal; selben plattform; gleichen portal
        """
    ),
    post_nouns=_POST_NOUNS | phrases("sozialen medien; soziale medien; social media"),
    demonstratives=frozenset("dieser diese".split()),
    recalling=frozenset(
        "zitierte zitiert zitieren zitierten teilte teilt verwies verweist erinnerte erinnert verbreitete verbreitet retweetete las".split()
    ),
    users=frozenset("nutzer nutzers nutzern nutzerin nutzerinnen user usern userin".split()),
    account_nouns=_set("account accounts konto kanal profil")
    | frozenset(f"{name}-{head}" for name in {*_PLATFORMS, "truth-social"} for head in _ACCOUNT_HEADS),
    reply_nouns=_set("antwort antworten erwiderung replik reaktion entgegnung konter"),
    following=(
        r"(?:\b(?:mit|an|bei|vor|für|gegenüber) )?(?:seinen|ihren|seine|ihre) (?:(?:rund |über )?[\d.,]+ "
        r"(?:Millionen )?)?(?:Followern|Followerinnen|Follower|Abonnenten|Fans auf \w+)\b"
    ),
    parallels=frozenset("während wohingegen".split()),
    selfsame=frozenset("selbst".split()),
    voice_nouns=_set(
        """
        abschied ansage geständnis warnung entschuldigung dank seitenhieb kampfansage ankündigung worte worten satz
        satzes sätze sätzen zeile zeilen fazit urteil kommentar kommentare appell aussage aussagen botschaft
        formulierung version wortmeldung wortmeldungen nachsatz zusatz nachtrag schlusssatz schlusswort bemerkung
        klarstellung mahnung spitze bilanz versprechen vorwurf klage eingeständnis
        """
    ),
    platform_names=_PLATFORMS,
    occasions=phrases(
        """
        anklageschrift; klageschrift; plädoyer; schlussplädoyer; urteilsbegründung; bei der verhandlung;
        in der verhandlung; während der verhandlung; im zeugenstand; in der klage; in der anklage;
        im gerichtssaal; im urteil;
        vor kameras; vor laufender kamera; vor laufenden kameras; im studio; beim verlassen;
        am anderen ende der leitung;
        auf den fluren; auf dem flur; in der kantine; im ratskeller; in der lobby;
        auf ihrem blog; in ihrem blog; auf seinem blog; in seinem blog;
        memorandum; rundmail; selbsternannte; selbsternannten; selbsternannter; sogenannte; sogenannten; sogenannter; auf der bühne; von der bühne; am rednerpult; vom rednerpult; dieser zeitung; unserer zeitung; dieser redaktion; unserer redaktion; auf anfrage; auf nachfrage;
        im gespräch; im telefongespräch; ins mikrofon; am mikrofon; in einem video; der zeitung; dem sender; dem blatt; dem anzeiger; dem kurier;
        den zeitungen; dem magazin;
        journalisten; reportern; reporter; der presse; gegenüber der; der deutschen presse-agentur; der nachrichtenagentur;
        pressekonferenz; einer pressekonferenz; pressemitteilung; pressemitteilungen; presseerklärung; einer erklärung;
        einer stellungnahme; einer mitteilung; schriftliche mitteilung; in einem interview; im interview; interview;
        interviews; in einem gespräch; im gespräch mit; sommerinterview; talkshow; im fernsehen; im zdf; in der ard; im
        radio; rundfunk; deutschlandfunk; podcast; sendung; am rande; in einer rede; rede; reden; seiner rede; ihrer rede;
        ansprache; regierungserklärung; im bundestag; im landtag; im stadtrat; im gemeinderat; im rat; im kreistag; vor dem rathaus; am küchentisch; im parlament; im plenum;
        plenarsitzung; sitzung; in der sitzung; ausschuss; parteitag; wahlkampfauftritt; kundgebung; demonstration; podium;
        bürgerversammlung; vor anhängern; vor gericht; im prozess; zeugenaussage; aussagte; brief; offenen brief; schreiben
        an; in einem schreiben; in einer mail; e-mail; e-mails; per mail; whatsapp; telefonisch; am telefon; telefonat;
        persönlich; buch; seinem buch; ihrem buch; memoiren; autobiografie; gastbeitrag; kolumne; leitartikel; essay;
        plakat; plakaten; transparent; transparenten; spruchband; schild; schildern; aufschrift; inschrift; slogan; motto;
        unter dem motto; leitspruch; sprechchöre; sprechchören; skandierten; skandierte; gesungen; sangen; titel;
        betitelt; unter dem titel; überschrieben; spitznamen; spitzname; genannt wird; sogenannte; sogenannten; sogenannter;
        im volksmund; bekannt als; flugblatt; flyer; protokoll; wahlprogramm; parteiprogramm; regierungssprecher;
        pressesprecher; pressesprecherin; sprecher; sprecherin; anrufbeantworter; brüllte; schrie
        """.casefold()
    ),
    indefinite=_set(
        "ein eine einer einem einen eines manche mancher einige mehrere zwei drei viele andere anderer weitere jemand irgendein"
    ),
    definite=_set(
        "der die das den dem des sein seine seiner ihr ihre ihrer dieser diese dieses jener jene unser unsere"
    ),
    prepositions=_set(
        """
        in im ins an am ans auf aus bei beim mit nach von vom zu zum zur für gegen über unter vor hinter neben zwischen durch
        um ohne bis seit während wegen trotz aufs übers gegenüber innerhalb ausserhalb entlang als wie statt
        """
    ),
    tongues=signs(
        """
        ar: arabisch; cs: tschechisch; da: dänisch; de: deutsch; el: griechisch; en: englisch; es: spanisch; fa: persisch;
        fi: finnisch; fr: französisch; he: hebräisch; hu: ungarisch; it: italienisch; ja: japanisch; nl: niederländisch;
        no: norwegisch; pl: polnisch; pt: portugiesisch; ro: rumänisch; ru: russisch; sv: schwedisch; tr: türkisch;
        uk: ukrainisch; zh: chinesisch
        """
    ),
    mediums=frozenset("in im auf bei beim via per mit über am unter unterm".split()),
    topical=frozenset("auf über".split()),
    complements=frozenset({"dass"}),
    futures=frozenset("wird werden werde würde würden wolle wollen will".split()),
    dated=frozenset("datiert datierte datierten datierter datiertes".split()),
    origins=frozenset("des der vom".split()),
    viewpoints=frozenset("für".split()),
    questions=frozenset("frage".split()),
    us=phrases("uns"),
    readers=frozenset("leser leserin zuschauer zuschauerin hörer hörerin".split()),
    relatives=frozenset("der die das dessen deren wo".split()),
    genitives=frozenset("von".split()),
    weak_nouns=frozenset("account accounts netzwerk netzwerken timeline thread threads".split()),
    homonyms=frozenset("beitrag beitrags beitrages beiträge beiträgen eintrag einträge einträgen post".split()),
    quoting=frozenset("zitierend zitierte zitiert".split()),
    nicknaming=_set(
        "nannte nannten nennt nennen genannt bezeichnete bezeichneten bezeichnet bezeichnen taufte tauften getauft heisst "
        "hiess schimpfte titulierte tituliert beschimpfte verspottete rede spricht sprach"
    ),
    thus=phrases(
        "äusserung fiel; äusserungen fielen; äusserung stand; äusserungen standen; bemerkung fiel; worte fielen; "
        "machte die äusserung; machte die bemerkung; sagte dies; "
        "schrieb dies; tat dies"
    ),
    thus_adverbs=frozenset("so".split()),
    sequence=_set("erst zuerst zunächst dann danach anschliessend später"),
    back_references=_set("das dies damit so diese dieser diesem diesen dieses solche solchen solches"),
    abbreviations=_set(
        "z b d h u a bzw ca dr prof nr str st hr fr evtl ggf inkl usw etc vgl sog mio mrd tsd jan feb mrz apr jun jul aug "
        "sep sept okt nov dez mo di mi do fr sa so abs art bd dipl ing med phil jur geb gest co min max tel ev kath vs lt"
    ),
    pictures=frozenset("screenshot screenshots bildschirmfoto bild bildes kachel sharepic".split()),
    absences=phrases(
        "gibt es nicht; gab es nie; gab es nicht; gibt's nicht; nie gegeben; existiert nicht; existierte nie; nie existiert; existieren nicht"
    ),
    ended=frozenset("mehr".split()),
    citations=frozenset("zitat zitate zitats wortlaut".split()),
    untruths=phrases("falschmeldung; scherz; aprilscherz; erfunden; satire"),
    disowning=phrases(
        """
        gefälscht; gefälschte; gefälschter; gefälschten; gefälschtes; fälschung; fälschungen; fake; fakes; fake-account;
        fake-tweet; erfunden; erfundene; erfundener; erfundenes; erfundenen; frei erfunden; falschmeldung; falsches zitat;
        falsch zugeschrieben; fälschlich; fälschlicherweise; zugeschrieben wird; zugeschriebene; angeblich; angebliche;
        angeblicher; angebliches; angeblichen; vermeintlich; vermeintliche; vermeintlicher; vermeintlichen; parodie;
        parodie-account; parodiekonto; satire; satirisch; satirische; satire-account; scherz; aprilscherz; hoax; montage;
        fotomontage; bearbeitet; manipuliert; manipulierte; manipulierter; gab sich aus; ausgibt; ausgab; hochstapler;
        nachgeahmt; nie geschrieben; nie getwittert; nie gepostet; nie veröffentlicht; niemals geschrieben; nicht
        geschrieben; nicht getwittert; nicht gepostet; soll geschrieben haben; soll getwittert haben; soll gepostet haben;
        geschrieben haben soll; getwittert haben soll; gepostet haben soll; gehackt; gehackte; gehackten; in umlauf;
        falscher tweet; falschen tweet; falsches konto; falschen account
        """.casefold()
    ),
    source_phrases=phrases(
        """
        laut; nach angaben von; nach den worten von; nach worten von; in den worten von; nach ansicht von; nach
        aussage von; nach darstellung von; nach meinung von; nach auffassung von; nach einschätzung von; nach
        überzeugung von; aus sicht von
        """
    ),
    hearers=frozenset("gegenüber".split()),
    agencies=frozenset("radio rundfunk fernsehen dpa afp apa sda reuters ard zdf orf srf swr ndr wdr mdr rbb".split()),
    fused_hearers=frozenset("dem der".split()),
    articled_names=True,
    collectives=forms(
        """
        verein; klub; club; mannschaft; verband; liga; ministerium; behörde; agentur; regierung; stadtverwaltung;
        verwaltung; landratsamt; parlament; polizei; gericht; staatsanwaltschaft; krankenhaus; klinik; klinikum;
        schule; universität; hochschule; institut; museum; theater; bibliothek; verlag; unternehmen; firma; konzern;
        bank; fluggesellschaft; flughafen; gewerkschaft; gesellschaft; stiftung; organisation; partei; bewegung;
        komitee; kommission; betreiber; versorger; zoo; tierpark; fraktion; bistum; feuerwehr; gemeinde; stadtwerke; rathaus; magistrat; bündnis; initiative; bürgerinitiative
        """
    ),
    crowds=frozenset(
        "eltern aktivisten anwohner nutzer fans kritiker leser nachbarn bewohner user follower demonstranten beobachter zeugen anhänger zuschauer".split()
    ),
    agents=frozenset("von vom durch".split()),
    own_words=phrases(
        """
        laut ihm; laut ihr; ihm zufolge; ihr zufolge; seinen worten zufolge; ihren worten zufolge; nach seinen worten;
        nach ihren worten; nach eigenen worten; nach eigenen angaben; ihren angaben zufolge; seinen angaben zufolge;
        nach ihren angaben; nach seinen angaben; ihrer meinung nach; seiner meinung nach; ihrer ansicht nach; seiner
        ansicht nach; ihrer darstellung nach; seiner darstellung nach; ihrer auffassung nach; seiner auffassung nach;
        nach ihrer darstellung; nach seiner darstellung; nach ihrer ansicht; nach seiner ansicht; nach ihrer aussage;
        nach seiner aussage; nach eigener aussage; nach eigenem bekunden; ihres erachtens; seines erachtens; in ihren
        worten; in seinen worten; aus ihrer sicht; aus seiner sicht
        """
    ),
    predecessors=frozenset("frühere früherer früheren ehemalige ehemaliger ehemaligen".split()),
    qualifiers=frozenset(
        "frühere früherer früheren ehemalige ehemaliger ehemaligen neue neuer neuen amtierende amtierender amtierenden scheidende scheidender scheidenden".split()
    ),
    questioning=frozenset("gefragt angesprochen befragt".split()),
    subordinators=frozenset("während als nachdem bevor obwohl weil wenn da sobald".split()),
    subjects=_set("er sie es dieser diese jener jene man"),
    possessives=frozenset("sein seine seinem seinen seiner seines ihr ihre ihrem ihren ihrer ihres".split()),
    passives=frozenset("wurde wurden wird werden worden würde würden".split()),
    verb_second=True,
    reflexives=frozenset("sich mir uns".split()),
    pronouns={"er": "m", "sie": "f", "es": "n", "man": "n", "ihm": "m", "ihn": "m", "dieser": "m", "letzterer": "m"}
    | {"letztere": "f", "sein": "m", "seine": "m", "seiner": "m", "ihr": "f", "ihre": "f", "ihrer": "f"},
    negations=_set(
        """
        nicht nichts nie niemals niemand niemanden niemandem niemandes kein keine keinen keinem keiner keines keins keinerlei
        keineswegs keinesfalls nirgends nirgendwo nirgendwohin weder ohne nein nee nö kaum mitnichten nimmer nimmermehr
        keinesweges net nich
        """
    )
    | phrases("weit davon entfernt; weit entfernt von; alles andere als; anstelle von"),
    modals=phrases("es sei denn; vorausgesetzt; ausser wenn; erst wenn")
    | _set(
        """
        kann können könnt kannst könne könnte könnten konnte konnten gekonnt muss müssen müsst musst müsse müsste müssten
        musste mussten soll sollen sollst sollt solle sollte sollten darf dürfen darfst dürft dürfe dürfte dürften durfte
        durften will wollen willst wollt wolle wollte wollten mag mögen möchte möchten möge würde würden würdest würdet wäre
        wären hätte hätten sei seien wenn falls sofern vielleicht eventuell möglicherweise wahrscheinlich vermutlich
        wohl angeblich offenbar anscheinend scheinbar mutmasslich sicher sicherlich bestimmt gewiss zweifellos unbedingt
        möglich unmöglich hoffentlich nur lediglich bloss ausschliesslich allein eigentlich theoretisch notfalls
        voraussichtlich
        """
    )
    | phrases(
        "wie es scheint; wie es heisst; dem vernehmen nach; ausser; ausgenommen; bis auf; mit ausnahme; abgesehen von"
    ),
    quantifiers=_set(
        """
        hauptsächlich vorwiegend grösstenteils weitgehend überwiegend
        alle allen aller alles allem ganz ganze ganzen ganzer ganzes sämtliche sämtlichen jeder jede jedes jeden jedem
        jedermann viele vielen vieler viel mehr meist meisten meiste mehrere mehreren einige einigen einiger manche manchen
        mancher wenige wenigen weniger wenig etliche immer stets oft häufig manchmal selten beide beiden beides halb halbe
        halben etwas jemand jemanden irgendjemand irgendwer fast beinahe nahezu etwa ungefähr rund circa mehrheit minderheit
        überall genug genügend mindestens höchstens nochmals vollständig völlig teilweise teils
        """
    ),
    peoples=tuple(
        """
        amerikanisch britisch englisch deutsch französisch italienisch spanisch portugiesisch niederländisch
        holländisch belgisch schweizerisch österreichisch schwedisch norwegisch dänisch finnisch isländisch irisch
        schottisch walisisch polnisch tschechisch slowakisch ungarisch rumänisch bulgarisch griechisch türkisch
        serbisch kroatisch slowenisch bosnisch albanisch russisch ukrainisch belarussisch georgisch armenisch
        aserbaidschanisch kasachisch chinesisch japanisch koreanisch indisch pakistanisch afghanisch iranisch
        irakisch syrisch libanesisch israelisch palästinensisch jordanisch ägyptisch libysch tunesisch algerisch
        marokkanisch sudanesisch äthiopisch nigerianisch kenianisch südafrikanisch mexikanisch brasilianisch
        argentinisch chilenisch kolumbianisch venezolanisch kubanisch kanadisch australisch europäisch asiatisch
        afrikanisch römisch kurdisch arabisch bayerisch lettisch litauisch estnisch zyprisch
        amerikaner brite engländer franzos italiener spanier portugies niederländer holländer belgier schweizer österreicher
        schwede norweger däne finne isländer schotte waliser pole tscheche slowak ungar rumän bulgar grieche türke serbe
        kroat slowene bosnier alban russe ukrainer georgier armenier chinese japaner koreaner inder pakistaner afghane
        iraner iraker syrer libanes palästinenser jordanier ägypter libyer tunesier algerier marokkaner sudanes kenianer
        südafrikaner mexikaner brasilianer argentinier chilene kolumbianer kubaner kanadier kurde bayer lette litauer este
        bolivianisch peruanisch ecuadorianisch paraguayisch uruguayisch panamaisch guatemaltekisch
        honduranisch salvadorianisch nicaraguanisch dominikanisch haitianisch jamaikanisch philippinisch
        indonesisch malaysisch thailändisch vietnamesisch singapurisch saudisch saudi-arabisch emiratisch
        katarisch kuwaitisch jemenitisch bangladeschisch nepalesisch ghanaisch senegalesisch ivorisch
        kamerunisch kongolesisch ugandisch tansanisch ruandisch somalisch simbabwisch sambisch mosambikanisch
        angolanisch maltesisch montenegrinisch mazedonisch kosovarisch moldauisch usbekisch turkmenisch
        mongolisch neuseeländisch luxemburgisch
        """.split()
    ),
    rounds=frozenset("dutzende dutzenden hunderte hunderten tausende tausenden millionen milliarden handvoll".split()),
    bounds=phrases("mehr als; weniger als; über; unter; fast; knapp; bis zu"),
    fractions=frozenset(
        "doppelt doppelte doppelten dreifache dreifachen verdoppelt verdreifacht halbiert hälfte drittel viertel fünftel zehntel".split()
    ),
    measures=signs(
        """
        day: tag tage tagen tages; week: woche wochen; month: monat monate monaten; year: jahr jahre jahren;
        hour: stunde stunden; minute: minute minuten; second: sekunde sekunden;
        decade: jahrzehnt jahrzehnte jahrzehnten; century: jahrhundert jahrhunderte jahrhunderten;
        mg: milligramm
        """
    ),
    persons=_set(
        """
        ich mich mir mein meine meinen meinem meiner meines wir uns unser unsere unseren unserem unserer unseres du dich dir
        dein deine deinen deinem deiner deines ihr euch euer eure euren eurem eurer eures sie ihnen ihre ihren ihrem ihrer
        ihres er ihn ihm seine seinen seinem seiner seines man
        """
    ),
    tenses=_set(
        """
        bin bist ist sind seid war warst waren wart gewesen sein hat hast haben habe habt hatte hattest hatten hattet gehabt
        werde wirst wird werden werdet wurde wurden wurdest geworden worden tut tun tat taten getan
        """
    ),
    conjugations=rows(
        """
        bricht brach; brechen brachen; hält hielt; halten hielten; gibt gab; geben gaben; kommt kam; kommen kamen;
        geht ging; gehen gingen; nimmt nahm; nehmen nahmen; spricht sprach; sprechen sprachen; steht stand; stehen
        standen; schreibt schrieb; schreiben schrieben; bleibt blieb; bleiben blieben; fährt fuhr; fahren fuhren;
        fällt fiel; fallen fielen; läuft lief; laufen liefen; lässt liess; lassen liessen; liegt lag; liegen lagen;
        liest las; lesen lasen; findet fand; finden fanden; sieht sah; sehen sahen; steigt stieg; steigen stiegen;
        trägt trug; tragen trugen; tritt trat; treten traten; trifft traf; treffen trafen; verliert verlor; verlieren
        verloren; schliesst schloss; schliessen schlossen; zieht zog; ziehen zogen; gewinnt gewann; gewinnen gewannen;
        hilft half; helfen halfen; stirbt starb; sterben starben; schweigt schwieg; schweigen schwiegen; weiss wusste;
        wissen wussten; denkt dachte; denken dachten; bringt brachte; bringen brachten; beginnt begann; beginnen
        begannen; lügt log; lügen logen
        """
    ),
    shared_endings=rows_by_verb(
        """
        en: t te; en: e te; en: en ten; en: et ete; en: e ete; en: en eten
        """
    ),
    equal_values=tuple(
        frozenset(group.split())
        for group in (
            "kein keine keinen keinem keiner keines keinerlei null",
            "nie niemals nimmer",
            "keineswegs keinesfalls mitnichten",
            "nirgends nirgendwo",
            "kann könnte",
            "können könnten",
            "muss müsse",
            "soll solle",
            "darf dürfe",
            "vielleicht eventuell möglicherweise",
            "wahrscheinlich vermutlich wohl",
            "offenbar anscheinend",
            "sicher sicherlich bestimmt gewiss zweifellos",
            "nur lediglich bloss ausschliesslich",
            "wenn falls sofern",
            "alle sämtliche",
            "jeder jedermann",
            "immer stets",
            "oft häufig",
            "fast beinahe nahezu",
            "etwa ungefähr rund circa",
            "einige mehrere etliche manche",
        )
    ),
    hearsay=phrases(
        "meines wissens; unseres wissens; soweit ich weiss; soweit wir wissen; meiner meinung nach; wie es heisst"
    ),
    partitives=phrases(
        "einer der; eine der; eines der; einen der; einem der; einer meiner; eine meiner; einer unserer; eine unserer"
    ),
    steps=frozenset({"um", "auf", "von"}),
    cases=rows("ich mich mir; du dich dir; er ihn ihm; sie ihr ihnen; wir uns; ihr euch"),
    certainties=rows(
        "weiss wissen wusste wussten; glaube glaubt glauben denke denkt denken meine meinen vermute vermutet vermuten; bezweifle bezweifelt; hoffe hofft hoffen; fürchte fürchtet fürchten"
    ),
    vague=_set("wohl etwas etwa rund circa ungefähr ganz viel eigentlich tut tun völlig"),
    function_words=_set(
        """
        der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem jener jene jenes jenen
        jenem und oder als wie dass ob zu zum zur in im ins an am ans auf aufs aus bei beim mit nach von vom für über unter
        vor hinter neben zwischen durch um bis seit während wegen da dann hier dort so sehr auch noch schon eben halt ja doch
        mal denn also nun jetzt welche welcher welches was wer wo wann warum wieso weil damit davon dazu daran darauf dafür
        dabei daher deshalb sich selbst es einmal her hin ab los gar wieder bereits sodass indem nachdem bevor ach oh na
        """
    )
    | phrases("vor allem; vor allen dingen; alles in allem; auf jeden fall"),
    times=frozenset(
        "stunde stunden minute minuten moment tag tage tagen woche wochen monat monate monaten jahr jahre jahren nacht morgen abend weile".split()
    ),
    additives=frozenset("auch ausserdem zudem ebenfalls".split()),
    sequels=phrases("bevor; während; nachdem; wobei; ehe; um dann"),
    refusals=tuple(
        "weiger verweiger versäum unterlass unterliess vermeid vermied vergass vergess verzicht scheiter fehlt mangelt ablehn abgelehnt lehnt leugn bestreit bestritt".split()
    ),
    contrasts=_set(
        "aber sondern doch jedoch obwohl obgleich wenngleich trotzdem dennoch allerdings ausser sofern falls wenn "
        "solange bevor trotz stattdessen anstatt statt sonst andernfalls hingegen dagegen"
    ),
    voices=frozenset("wurde wurden worden".split()),
    denials=frozenset(
        (
            "bezweifle bezweifelt bezweifeln zweifle zweifelt leugne leugnet leugnen bestreite bestreitet "
            "bestreiten mythos lüge märchen falschmeldung falsch gerücht gerüchte hoffe hofft hoffen hoffentlich "
            "angenommen stell stellt wünsche wünschen fürchte fürchten"
        ).split()
    ),
    conditions=phrases("wenn; falls; sofern; solange; vorausgesetzt; es sei denn"),
    ascribing=phrases(
        """
        zugeschriebener; zugeschriebene; zugeschriebenen; zugeschriebenes; zugeschriebenem; zugeschrieben;
        zuschreiben
        """
    ),
    scant=frozenset("wenig".split()),
    limits=ends("bis; bis zum; bis zu / ab; seit; ab dem; seit dem"),
    same=frozenset("selben selbe derselben demselben desselben gleichen".split()),
    concessions=phrases("auch wenn; selbst wenn; wenn auch; als wenn"),
    asking=phrases(
        "wer; wen; wem; was; wann; wo; woher; wohin; warum; wieso; weshalb; wie; wieviel; welche; "
        "welcher; welches; welchen; welchem; ob; etwa; denn; jemand"
    ),
    asking_leads=frozenset(
        (
            "ist sind war waren bin bist seid hat haben habe hast habt hatte hatten kann kannst können könnt "
            "könnte könnten wird werden wirst werdet würde würden soll sollen sollte sollten sollst muss "
            "müssen müsste darf dürfen dürfte will wollen wollt willst gibt gab glaubt glauben glaubst weiss "
            "wissen kommt kommen geht gehen"
        ).split()
    ),
    selves=frozenset("ich".split()),
    opposed=sides(
        """
        leicht- gering- klein- geringfügig- mild- mässig- bescheiden- begrenzt- minimal- / schwer schwere
          schweren schwerer schweres gross- massiv- enorm- erheblich- gewaltig- gravierend- schwerwiegend-;
        möglich- mutmasslich- vermutlich- angeblich- denkbar- / sicher sicheres sichere gewiss-
          bestätigt- bewiesen- erwiesen- tatsächlich-;
        billig- unterstütz- befürwort- begrüss- akzeptier- zustimm- stimme annahm- angenommen- / verurteil-
          bekämpf- blockier- kritisier- verwarf verworfen- missbillig- ablehn- abgelehnt- lehnt- lehnen-;
        öffne- geöffnet- eröffne- wiedereröffne- öffnet- offen offene offenen / schliess- schloss geschlossen-
          sperr- gesperrt-;
        behalt- behält erhalt- erhält rett- bewahr- / abschaff- abgeschafft- streich- gestrichen- aufgeb-
          aufgegeben-;
        gewähr- bewillig- genehmig- erteilt- / verweiger- entzog entzieh- entzogen versag- widerruf- widerrief;
        aufgehoben- aufheb- locker- gelockert- / verhäng- verschärf-;
        steig- stieg- gestiegen- wuchs wachs- wächs- gewachsen- erhöh- klettert- zunahm zugenommen / sink- sank-
          gesunken- fiel fielen fallen gefallen- fällt senk- gesenkt- schrumpf- geschrumpft- stürzt- abnahm
          abgenommen;
        einstell- eingestellt- beförder- ernenn- ernannt- / entlass- entliess- feuer- gefeuert- kündig-
          gekündigt- absetz- abgesetzt-;
        gewinn- gewann- gewonnen- sieg- gesiegt / verlier- verlor- verloren-;
        schütz- beschütz- geschützt- rett- gerettet- helf- half hilft / bedroh- greift angegriffen- zerstör-
          schad- schädig-;
        beginn- begann- begonnen- start- gestartet- fortsetz- fortgesetzt- / stopp- gestoppt- beend- endet-
          abbrech- abgebrochen- unterbrech- unterbrochen- unterbrach;
        beruhig- erleichter- / beunruhig- alarmier- erschreck- ängstig-;
        baut bauen baute bauten gebaut- errichte- aufbau- aufgebaut- / abreiss- abgerissen- zerstör-;
        liebe liebt lieben liebte / hasse hasst hassen hasste verachte-;
        freisprech- freigesprochen- entlast- begnadig- freigelassen- / verurteil- inhaftier- verhaft-
          eingesperrt-;
        gesteh- gestand- gestanden- zugeb- zugegeben- bestätig- räumt- einräum- / leugn- bestreit- bestritt-
          dementier-;
        befolg- respektier- einhalt- eingehalten- achtet / missacht- verletz- brach brech- gebrochen ignorier-;
        kauf- gekauft- erwarb erwirb- erworben- / verkauf-;
        überleb- genes- / starb- stirb- sterb- gestorben- umkam umgekommen-;
        erlaub- gestatt- / verbiet- verbot- verboten- untersag-;
        dank- lobt loben lobte gelobt- gratulier- würdig- / beschuldig- kritisier- beschimpf- tadel- beleidig-;
        einig- verein- versöhn- / spalt- gespalten- trenn- entzwei-;
        verbesser- / verschlechter- verschlimmer-;
        sauber- trinkbar- geniessbar- / schmutzig- giftig- verseucht- verunreinigt- vergiftet-
        """
    ),
    praise=frozenset(
        """
        anständig- ausgezeichnet- beeindruck- begeister- besser beste besten bester bestes bewundern- brillant-
        dankbar- edel effizient- ehrenhaft- ehrenvoll- ehrlich- elegant- erfolg- erfreu- erfreulich- ermutig-
        exzellent- fabelhaft- fair faire fantastisch- freude froh frohe fröhlich- fähig- gelungen- genial- gerecht-
        glänzend- glücklich- grandios- grossartig- grosszügig- gut gute gutem guten guter
        gutes gütig- held helden heldenhaft- herrlich- hervorragend- hilfreich- intelligent- klug kluge kluger
        klugheit kompetent- köstlich- liebenswert- liebevoll- lobenswert- loyal- meisterhaft- mutig- nett nette
        netter nettes nobel noble nützlich- optimist- perfekt- positiv- prima prächtig- respektvoll- rücksichtsvoll-
        schön schöne schöner schönes seriös- sinnvoll- spitze stolz super tapfer- toll tolle tollen toller tolles
        triumph- tugend- tüchtig- umsichtig- verlässlich- vernünftig- vielversprechend- vorbildlich- vortrefflich-
        wahrhaftig- weise wertvoll- wunderbar- wundervoll- zufrieden- zuverlässig- überragend-
        """.split()
    ),
    blame=frozenset(
        """
        abscheulich- abstossend- absurd- armselig- arrogant- barbarisch- bedauer- beleidig- beschäm- besorgniserreg-
        betrug- betrüger- blamab- blamage- brutal- böse böser chaos chaotisch- demütig- desaster- desaströs- dumm
        dumme dummer dämlich- ekelhaft- eklig- elend- empör- entsetz- enttäusch- erbärmlich- erschreck- erschütter-
        falsch- fatal- faul- fehler- feig- fiasko- furchtbar- fürchterlich- gefährlich- gemein gemeine gemeiner
        gierig- grauenhaft- grausam- grässlich- hass heuchler- hinterhältig- horror- idiot- inkompetent-
        jämmerlich- katastroph- kläglich- korrupt- kriminell- langweilig- lausig- lächerlich- lüge lügen lügner-
        mangelhaft- mies- misslungen- mittelmässig- niederträcht- nutzlos- peinlich- respektlos- ruchlos- ruin-
        rücksichtslos- scham- schamlos- schande- scheiter- scheusslich- schlecht- schlimm- schrecklich- schuldig-
        schwach- schwäche- schäbig- schädlich- schändlich- sinnlos- skandal- skrupellos- stümperhaft- tragisch-
        tragödie- traurig- trostlos- unfähig- ungerecht- unverantwortlich- unverschämt- verantwortungslos-
        verheerend- verlogen- verrat- verräter- versag- verächtlich- wertlos- widerlich- wut wütend- zorn zornig-
        übel
        """.split()
    ),
    turns=pairs(
        "weil/obwohl; solange/obwohl; wenn/obwohl; sobald/obwohl; sofern/obwohl; "
        "da/obwohl; weil/obgleich; deshalb/trotzdem; deswegen/trotzdem; daher/dennoch; "
        "darum/dennoch; dank/trotz; wegen/trotz; aufgrund/trotz; jetzt/damals; nun/damals; "
        "sofort/irgendwann; sofort/später; hier/dort; dorthin/von dort; schon/noch nicht; schon/erst; "
        "bereits/noch nicht; nach/aus; zu/von; zum/vom; zur/von der; hinein/hinaus; herein/hinaus"
    ),
    antonyms=each_pair(
        """
        tote verletzte; toten verletzten; tote verwundete; toten verwundeten; getötet verletzt; schuldlos
        schuldig; lehnen nehmen; lehnt nimmt; lehne nehme;
        frühling sommer herbst winter; frühjahr sommer herbst winter;
        einmalig halbstündlich stündlich täglich wöchentlich monatlich vierteljährlich halbjährlich jährlich
        """
    )
    + tuple(
        frozenset(pair.casefold().split("/"))
        for pair in """
            stimme/lehne stimmt/lehnt stimmen/lehnen stimmte/lehnte bevor/nachdem genehmigt/untersagt
            genehmigen/untersagen unterstütze/verurteile unterstützt/verurteilt unterstützen/verurteilen
            begrüsst/verurteilt begrüsse/verurteile lobt/tadelt loben/tadeln
            pünktlich/verspätet aufgebaut/abgerissen behalten/abschaffen ehrlich/verlogen beitreten/austreten
            geboren/gestorben leben/tod
            schön/hässlich schöne/hässliche verlängert/beendet verlängern/beenden bestätigt/aufgehoben bestätigen/aufheben öffnet/schliesst öffnen/schliessen gelobt/kritisiert loben/kritisieren jünger/älter
            jüngere/ältere jüngeren/älteren hoffnung/verzweiflung schützt/bedroht schützen/bedrohen baut/zerstört
            bauen/zerstören rettet/tötet retten/töten täter/opfer stolz/beschämt gemeinsam/allein zusammen/allein
            starten/stoppen
            sieg/niederlage tag/nacht männer/frauen mann/frau arbeitgeber/arbeitnehmer anwesend/abwesend sommer/winter mieter/vermieter glücklich/traurig hell/dunkel inland/ausland
            letzte/nächste letzten/nächsten letztes/nächstes vorige/nächste vergangene/kommende über/unter wenigstens/höchstens
            freisprechen/verurteilen freigesprochen/verurteilt freispruch/verurteilung schuldig/unschuldig
            zustimmen/widersprechen zugestimmt/widersprochen bestätigt/bestritten eingeschaltet/ausgeschaltet
            angeschaltet/ausgeschaltet einschalten/ausschalten online/offline gültig/ungültig echt/gefälscht
            geheilt/erkrankt aufsteigen/absteigen aufgestiegen/abgestiegen sonnig/bewölkt einatmen/ausatmen
            dick/dünn dicker/dünner obere/untere oberen/unteren erstattet/berechnet erstatten/berechnen
            gesammelt/weggeworfen frei/belegt frei/besetzt leer/belegt günstig/teuer nah/fern breit/schmal
            tief/flach hart/weich heiss/kalt warm/kühl ruhig/nervös wach/müde ankommen/abreisen
            leihen/verleihen erinnert/vergessen lachen/weinen finden/verlieren gefunden/verloren
            sparen/verschwenden wachsen/schrumpfen sichtbar/verborgen mutig/feige grosszügig/geizig
            einfuhr/ausfuhr öffentlich/geheim freiwillig/verpflichtend nördlich/südlich östlich/westlich
            selten/häufig laut/leise glatt/rau gestärkt/geschwächt verlängern/verkürzen
            verlängert/verkürzt ernannt/entlassen aufsteigen/absteigen aufgestiegen/abgestiegen
            belohnt/bestraft schlimmer/besser schlimm/gut gelobt/getadelt
            krank/gesund kranke/gesunde kranken/gesunden tot/lebendig nass/trocken voll/leer voller/leerer heiss/kalt unterstütze/bekämpfe unterstützt/bekämpft unterstützen/bekämpfen unterstützen/ablehnen befürworte/ablehne
            befürworten/ablehnen befürwortet/abgelehnt mehr/weniger grösser/kleiner höher/niedriger höher/tiefer hoch/niedrig
            gewinnt/verliert gewinnen/verlieren gewann/verlor gewonnen/verloren gewinne/verliere gewinn/verlust steigt/sinkt
            steigen/sinken stieg/sank gestiegen/gesunken gestiegen/gefallen steigt/fällt steigen/fallen erhöhen/senken
            erhöht/gesenkt erhöht/senkt erhöhen/kürzen erhöhung/senkung zunahme/abnahme zugenommen/abgenommen auf/zu auf/ab
            rauf/runter vor/nach vorher/nachher öffnet/schliesst öffnen/schliessen öffnete/schloss geöffnet/geschlossen
            offen/geschlossen akzeptieren/ablehnen annehmen/ablehnen angenommen/abgelehnt genehmigt/abgelehnt legal/illegal
            sicher/gefährlich sicher/unsicher gut/schlecht gute/schlechte guter/schlechter gutes/schlechtes guten/schlechten
            besser/schlechter bestes/schlechtestes beste/schlechteste besten/schlechtesten richtig/falsch richtige/falsche
            wahr/falsch wahrheit/lüge ehrlich/unehrlich liebe/hasse liebt/hasst lieben/hassen erste/letzte ersten/letzten
            erster/letzter erstes/letztes heiss/kalt warm/kalt schuldig/unschuldig freund/feind freunde/feinde
            erlaubt/verboten erlauben/verbieten erlaubt/verbietet zulassen/verbieten stimme/widerspreche dafür/dagegen
            für/gegen erfolg/misserfolg erfolg/scheitern gelungen/gescheitert gelingt/scheitert bestanden/durchgefallen
            beginnt/endet beginnen/enden begann/endete begonnen/beendet anfang/ende kaufen/verkaufen kauft/verkauft
            gekauft/verkauft geben/nehmen gibt/nimmt gab/nahm gegeben/genommen stark/schwach starke/schwache stärker/schwächer
            starker/schwacher starkes/schwaches reich/arm reiche/arme reichen/armen alt/neu alte/neue alten/neuen alter/neuer
            altes/neues jung/alt junge/alte gross/klein grosse/kleine grossen/kleinen grosser/kleiner grosses/kleines
            schnell/langsam schneller/langsamer früh/spät früher/später oben/unten drinnen/draussen innerhalb/ausserhalb
            innen/aussen mit/ohne hinein/hinaus rein/raus einstellen/entlassen eingestellt/entlassen bestätigt/dementiert
            bestätigen/dementieren öffentlich/privat öffentliche/private hoffnung/angst willkommen/unerwünscht
            nützlich/nutzlos möglich/unmöglich wahrscheinlich/unwahrscheinlich fair/unfair gerecht/ungerecht
            glücklich/unglücklich stolz/beschämt leicht/schwer einfach/schwierig krieg/frieden lebt/tot lebendig/tot
            aufbauen/zerstören gebaut/zerstört bauen/abreissen gebaut/abgerissen verbessern/verschlechtern
            verbessert/verschlechtert ausbauen/abbauen ausgebaut/abgebaut nord/süd norden/süden ost/west osten/westen
            links/rechts linke/rechte maximum/minimum mindestens/höchstens mehrheit/minderheit vertrauen/misstrauen
            gestehen/leugnen gesteht/leugnet lobt/kritisiert lobte/kritisierte loben/kritisieren lob/kritik
            verteidigt/angegriffen verteidigen/angreifen erinnern/vergessen behalten/verlieren schützen/gefährden
            schützt/gefährdet hilft/schadet helfen/schaden nutzen/schaden dauerhaft/vorübergehend billig/teuer
            billiger/teurer bleibt/geht bleiben/gehen kommt/geht kommen/gehen bleibe/gehe zustimmung/ablehnung
            dafür/dawider vorteil/nachteil vorteile/nachteile stärken/schwächen stärkt/schwächt optimistisch/pessimistisch
            positiv/negativ aktiv/passiv voll/leer lang/kurz lange/kurze länger/kürzer sauber/schmutzig einig/uneinig
            halbierung/verdopplung halbierung/verdoppelung halbiert/verdoppelt senkung/anhebung kürzung/aufstockung
            gekürzt/aufgestockt ausweitung/einschränkung ausgeweitet/eingeschränkt ausbau/abbau entlastung/belastung
            entlastet/belastet einführung/abschaffung eingeführt/abgeschafft fortsetzung/einstellung
            fortgesetzt/eingestellt verschärft/gelockert verschärfung/lockerung beschleunigt/gebremst
            beschleunigt/verlangsamt beschleunigt/verzögert begrüsst/kritisiert unterstützt/blockiert
            erleichtert/erschwert solange/sobald morgens/abends vormittags/nachmittags vormittag/nachmittag morgen/abend tagsüber/nachts mittag/mitternacht tag/nacht freigegeben/gesperrt geöffnet/gesperrt öffnen/sperren freigabe/sperrung bejaht/verneint reicher/ärmer hoffen/fürchten
            hofft/fürchtet hoffnung/furcht einstellungen/entlassungen gefördert/behindert bau/abriss
            gewachsen/geschrumpft wächst/schrumpft zuwachs/rückgang gut/knapp überschuss/defizit einnahmen/ausgaben
            """.split()
    ),
    contractions={
        word: tuple(full.split())
        for word, full in (
            pair.split("=")
            for pair in (
                "am=an dem,ans=an das,aufs=auf das,beim=bei dem,fürs=für das,im=in dem,ins=in das,vom=von dem,"
                "zum=zu dem,zur=zu der,übers=über das,ums=um das,durchs=durch das,unterm=unter dem,hab=habe,"
                "hab's=habe es,hab'=habe,gibt's=gibt es,gibts=gibt es,geht's=geht es,gehts=geht es,ist's=ist es,"
                "war's=war es,wär's=wäre es,wird's=wird es,hat's=hat es,wenn's=wenn es,so'n=so ein,'n=ein,'ne=eine,"
                "'nen=einen,'s=es,ich's=ich es,wir's=wir es,kann's=kann es,mach's=mache es,mach=mache,nix=nichts,"
                "was'n=was denn"
            ).split(",")
        )
    },
    spellings={
        word: standard
        for word, standard in (
            pair.split("/")
            for pair in (
                "ca/circa min/minuten std/stunden sek/sekunden "
                "potential/potenzial potentiell/potenziell photo/foto photos/fotos delphin/delfin mayonnaise/majonäse "
                "telephon/telefon graphik/grafik biographie/biografie geographie/geografie phantasie/fantasie "
                "phantastisch/fantastisch phantastische/fantastische aufwendig/aufwändig aufwendige/aufwändige "
                "selbständig/selbstständig selbständige/selbstständige rauh/rau behende/behände schiffahrt/schifffahrt "
                "numerieren/nummerieren plazieren/platzieren plaziert/platziert stengel/stängel gemse/gämse "
                "greuel/gräuel ketchup/ketschup spaghetti/spagetti joghurt/jogurt thunfisch/tunfisch panther/panter "
                "email/e-mail emails/e-mails okay/ok "
                "andre/andere andren/anderen unsre/unsere unsren/unseren eurem/euerem "
                "fuer/für ueber/über koennen/können muessen/müssen waere/wäre wuerde/würde wuerden/würden "
                "haette/hätte koennte/könnte schoen/schön gruesse/grüsse buerger/bürger maerz/märz natuerlich/natürlich "
                "duerfen/dürfen moechte/möchte spaet/spät waehlen/wählen waehler/wähler laeuft/läuft faellt/fällt "
            )
            .casefold()
            .split()
        )
        if word != standard
    },
    number_words=_count(),
    ordinal_stop=True,
    hours=frozenset({"uhr"}),
    hour_leads={"halb": -30, "viertel nach": 15, "viertel vor": -15, "dreiviertel": -15},
    homophones=pairs("das/dass; seid/seit; wieder/wider"),
    minuses=frozenset(["minus"]),
    ranges=frozenset("bis zu".split()),
    unit_leads={"nummer": "no"},
    parts=days("drittel=3; viertel=4; fünftel=5; zehntel=10"),
    repeats=frozenset("mal".split()),
    quarters=frozenset("quartal quartals".split()),
    moments={"mitternacht": 0},
    ordinals={
        stem + ending: n for n, stem in enumerate(_ORDINAL_STEMS, 1) for ending in ("e", "er", "en", "es", "em", "ens")
    },
    number_joins=frozenset({"und"}),
    decimal_comma=True,
    units={
        "milligramm": "mg",
        "mikrogramm": "μg",
        "millimeter": "mm",
        "millimetern": "mm",
        "milliliter": "ml",
        "millilitern": "ml",
        "kilowatt": "kw",
        "megawatt": "mw",
        "gigawatt": "gw",
        "kilowattstunde": "kwh",
        "kilowattstunden": "kwh",
        "megawattstunde": "mwh",
        "megawattstunden": "mwh",
        "gigawattstunde": "gwh",
        "gigawattstunden": "gwh",
        "megabyte": "mb",
        "gigabyte": "gb",
        "terabyte": "tb",
        "stundenkilometer": "km/h",
        "stundenkilometern": "km/h",
        "kilometer pro stunde": "km/h",
        "kilometern pro stunde": "km/h",
        "prozent": "%",
        "prozents": "%",
        "v. h.": "%",
        "hundert": "e2",
        "tausend": "e3",
        "tsd": "e3",
        "mio": "e6",
        "million": "e6",
        "millionen": "e6",
        "mrd": "e9",
        "milliarde": "e9",
        "milliarden": "e9",
        "billion": "e12",
        "billionen": "e12",
        "dollar": "$",
        "dollars": "$",
        "us-dollar": "$",
        "euro": "€",
        "euros": "€",
        "eur": "€",
        "pfund": "£",
        "yen": "¥",
        "franken": "franken",
        "fr": "franken",
        "chf": "franken",
        "cent": "cent",
        "cents": "cent",
        "km": "km",
        "kilometer": "km",
        "kilometern": "km",
        "kilometers": "km",
        "meile": "mi",
        "meilen": "mi",
        "meter": "meter",
        "metern": "meter",
        "zentimeter": "cm",
        "zentimetern": "cm",
        "cm": "cm",
        "gramm": "g",
        "kg": "kg",
        "kilo": "kg",
        "kilos": "kg",
        "kilogramm": "kg",
        "tonne": "tonne",
        "tonnen": "tonne",
        "liter": "l",
        "litern": "l",
        "hektar": "ha",
        "ha": "ha",
        "quadratmeter": "m2",
        "quadratmetern": "m2",
        "grad": "°",
        "dutzend": "x12",
        "halb": "/2",
        "halbe": "/2",
        "halbes": "/2",
    },
    latter=frozenset(("letzterer", "letztere")),
    former=frozenset(("ersterer", "erstere")),
    likenings=frozenset("wie".split()),
    earlier_texts=phrases(
        """
        frühere fassung; früheren fassung; frühere version; früheren version; ursprüngliche fassung;
        ursprünglichen fassung; ursprüngliche version; ursprünglichen version; erste fassung;
        ersten fassung; erste version; ersten version; vorherige version; vorherigen version
        """
    ),
    joints=phrases("sowie; und auch; wie auch"),
    works=tuple(
        "sender blatt wochenzeitung seite webseite website portal internetportal blog hashtag song album film kinofilm serie roman buch dokumentation stück sendung musical gedicht zeitschrift magazin zeitung ausstellung oper single hit podcast krimi thriller lied schlager verein initiative".split()
    ),
    using=frozenset(
        (
            "griff greift griffen nutzte nutzt nutzten nutzen genutzt benutzte benutzt begann beginnt begonnen eröffnete eröffnet schloss "
            "schliesst geschlossen beendete beendet endete"
        ).split()
    ),
    separable={"teilte": "mit", "teilten": "mit", "teilt": "mit"},
    papers=_set("zeitung zeitungen sender magazin blatt anzeiger kurier"),
    officials=frozenset("politiker politikerin politikers".split()),
    spots=frozenset(
        """
        marktplatz platz strasse küchentisch werkstor podium tribüne plenum festzelt stammtisch vereinsheim
        kirche bahnhof bahnsteig stadion biergarten foyer bühne treppe kanzel rathaus eingang sms whatsapp
        studio büro spiel halbzeit pause eröffnung kabine besuch wahlkampf anhängern gericht richter kongress
        parteitag ausschuss weg auto vorbeigehen flur
        """.split()
    ),
    titles=_OFFICES
    | _set(
        """
        dezernent dezernentin gewerkschafter gewerkschafterin musiker musikerin kämmerer kämmerin rathauschef rathauschefin
        regierungschef regierungschefin ressortchef ressortchefin
        herr herrn frau dr prof professor professorin doktor dipl ing mag sir lord lady graf gräfin freiherr baron baronin
        fürst könig königin prinz prinzessin herzog herzogin kaiser papst kardinal bischof bischöfin erzbischof pfarrer
        pfarrerin pastor pastorin rabbiner imam scheich oberst general hauptmann leutnant major kommissarin landrat landrätin
        stadtrat stadträtin gemeinderat gemeinderätin nationalrat nationalrätin ständerat ständerätin bundesrat bundesrätin
        bundesrichter richter richterin staatsanwalt staatsanwältin anwalt anwältin rechtsanwalt rechtsanwältin
        abgeordnete abgeordneter abgeordneten vorsitzende vorsitzender vorsitzenden bundesvorsitzende parteivorsitzende
        parteivorsitzender fraktionsvorsitzende fraktionsvorsitzender landesvorsitzende landesvorsitzender präses dekan
        oppositionsführer oppositionsführerin amtsinhaber amtsinhaberin amtskollege amtskollegin vorgänger vorgängerin
        nachfolger nachfolgerin politiker politikerin parteichef parteichefin landeshauptmann landeshauptfrau ministerin
        ministerpräsident ministerpräsidentin generalsekretär generalsekretärin staatssekretär staatssekretärin botschafter botschafterin gouverneur gouverneurin geschäftsführer geschäftsführerin premier premierminister premierministerin stürmer stürmerin torwart torhüter torhüterin kapitän kapitänin
        fussballer fussballerin nationalspieler nationalspielerin spieler spielerin trainerin aktivist aktivistin autor
        autorin schriftsteller schriftstellerin sänger sängerin schauspieler schauspielerin regisseur regisseurin journalist
        journalistin moderator moderatorin komiker komikerin unternehmer unternehmerin gründer gründerin leiter leiterin
        ex-präsident ex-kanzler ex-kanzlerin ehemalige ehemaliger ehemaligen feuerwehrchef polizeichef polizeichefin wirt
        wirtin experte expertin forscher forscherin virologe virologin ökonom ökonomin rektor rektorin intendant intendantin
        """
    ),
    kin_genders=signs(
        "m: ehemann sohn bruder vater onkel neffe enkel grossvater; "
        "f: ehefrau tochter schwester mutter tante nichte enkelin grossmutter witwe"
    ),
    title_genders=signs("m: herr; f: frau -in"),
    capital_dates=True,
    date_joins=_set("der den dem des am vom"),
    day_bars=_set(
        """
        bis ab seit vor jeden jeder jedes nächsten nächster kommenden kommender folgenden folgender für zwischen zum
        spätestens frühestens künftigen übernächsten
        """
    ),
    nearness=rows(
        """
        dieses diesem diesen dieser diese; nächstes nächsten nächster nächste nächstem kommendes kommenden
        kommende kommender kommendem übernächstes übernächsten übernächste; letztes letzten letzte letzter
        letztem vergangenes vergangenen vergangene vergangener voriges vorigen vorige voriger vorletztes
        vorletzten
        """
    ),
    last_words=_set("letzten letzter vergangenen vergangener vorigen voriger vorletzten"),
    repetitions=frozenset("zweimal dreimal viermal mehrfach mehrmals".split()),
    owning_relatives=frozenset("dessen deren".split()),
    family=frozenset(
        (
            "sohn tochter frau ehefrau mann ehemann witwe witwer bruder schwester mutter vater enkel enkelin "
            "grossvater grossmutter onkel tante neffe nichte cousin cousine partner partnerin lebensgefährte "
            "lebensgefährtin"
        ).split()
    ),
    own_people=frozenset("mein meine meiner unser unsere unserer".split()),
    first_persons=_set("ich mich mir mein meine meinen meinem meiner wir uns unser unsere unseren unserem unserer"),
    side_leads=phrases(
        """
        lesen sie auch; lesen sie mehr; lesen sie hier; lesen sie dazu; lesen sie dazu auch; lesen sie weiter; mehr lesen; lies
        auch; auch interessant; mehr zum thema; zum thema; mehr dazu; mehr; siehe auch; weiterlesen; weitere artikel; anzeige;
        werbung; gesponsert; empfohlen; empfehlung der redaktion; empfohlener redaktioneller inhalt; im video; video; hören
        sie auch; sehen sie auch; passend zum thema; das könnte sie auch interessieren; verwandte artikel; hintergrund; meist
        gelesen; meistgelesen; newsletter; artikel anhören
        """
    ),
    narrated_days=days(
        """
        am vortag=-1; am vortage=-1; am tag zuvor=-1; am tag davor=-1; am vorabend=-1; tags zuvor=-1; einen tag
        zuvor=-1; ein tag zuvor=-1; einen tag vorher=-1; tags darauf=1; am tag darauf=1; am folgetag=1; am nächsten
        tag=1; am nächsten morgen=1; am folgenden tag=1; einen tag später=1; einen tag danach=1; zwei tage zuvor=-2;
        zwei tage später=2; zwei tage danach=2
        """
    ),
    no_days=phrases(
        """
        am vorabend der; am vorabend des; am vorabend von; am vorabend eines; am vorabend einer; tags zuvor in der;
        am tag darauf folgenden
        """
    ),
    ones=frozenset(["ein", "eine", "einer", "einem", "einen"]),
    reported=_set(
        "sei seien habe werde könne müsse solle wolle dürfe möge gebe komme gehe bleibe stehe liege koste brauche "
        "wisse lasse halte gehöre diene drohe sorge kämpfe scheine verspreche wirke lüge schulde verdiene fahre "
        "laufe sterbe täusche ignoriere verstehe kenne glaube arbeite zahle verliere gewinne steige sinke wachse "
        "rede denke führe bedeute reiche dauere nehme mache sehe fehle gelte finde trage zeige spiele bringe "
        "schaffe treibe stimme setze stelle schliesse verschwinde bestehe entspreche erhalte entscheide werfe "
        "helfe biete ziehe lege baue plane gefährde belaste erhöhe verhindere sichere missachte verletze spalte "
        "zerstöre verspiele verschweige verdrehe nutze benutze missbrauche verweigere blockiere rechne warte "
        "wohne kaufe schütze "
    ),
    noun_capitals=True,
    title_endings=tuple(
        ending
        for head in (
            "chef minister präsident kanzler bürgermeister senator sprecher direktor trainer kandidat inhaber sieger"
            " leiter führer spieler politiker forscher experte vorsitzende vorsitzender abgeordnete abgeordneter"
            " anwalt rätin rat dezernent dezernentin expertin vorstand sekretär gewerkschafter"
        ).split()
        for ending in (head, head + "in")
    ),
)
