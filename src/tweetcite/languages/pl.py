"""Polish.

Marks: CLDR delimiters, and the guillemets, curly and straight marks of practice. Months (nominative and the genitive of
dates), weekdays in all cases: CLDR and Wielki słownik poprawnej polszczyzny. Negation, modal predicatives, pronouns and
number words with their cases: Gramatyka współczesnego języka polskiego. Cue words, post nouns and occasions: practice of
agencies and newspapers; verbs in both genders, with and without the reflexive się.
"""

from tweetcite.languages import Language, days, each_pair, ends, forms, pairs, phrases, rows, signs, times

_PLATFORMS = {
    "x": "x",
    "twitter": "x",
    "twitterze": "x",
    "twittera": "x",
    "twitterowym": "x",
    "iksie": "x",
    "bluesky": "bluesky",
    "mastodon": "mastodon",
    "mastodonie": "mastodon",
    "mastodona": "mastodon",
    "threads": "threads",
    "instagram": "instagram",
    "instagramie": "instagram",
    "instagrama": "instagram",
    "facebook": "facebook",
    "facebooku": "facebook",
    "facebooka": "facebook",
    "fb": "facebook",
    "tiktok": "tiktok",
    "tiktoku": "tiktok",
    "tiktoka": "tiktok",
    "telegram": "telegram",
    "telegramie": "telegram",
    "telegrama": "telegram",
    "truth social": "truthsocial",
    "reddit": "reddit",
    "reddicie": "reddit",
    "linkedin": "linkedin",
    "linkedinie": "linkedin",
    "vk": "vk",
    "vkontakte": "vk",
}
_PLATFORMS |= {
    "twitterem": "x",
    "iksem": "x",
    "instagramem": "instagram",
    "facebookiem": "facebook",
    "tiktokiem": "tiktok",
    "telegramem": "telegram",
}


def _past(stems: str) -> frozenset[str]:
    """Return the past forms of verbs given in the masculine singular (`napisał`): all genders and numbers."""
    forms: set[str] = set()
    for verb in stems.split():
        stem = verb[:-1]
        forms |= {verb, f"{verb}a", f"{verb}o", f"{stem}li", f"{verb}y"}
    return frozenset(forms)


def _past_ac(stems: str) -> frozenset[str]:
    """Return the past forms of verbs in -iał, whose plural is in -ieli (powiedział, powiedzieli)."""
    return frozenset(f for verb in stems.split() for f in (verb, f"{verb}a", f"{verb}y", f"{verb[:-2]}eli"))


def _past_nal(stems: str) -> frozenset[str]:
    """Return the past forms of verbs in -nął (westchnął, westchnęła, westchnęli)."""
    return frozenset(
        f for verb in stems.split() for f in (verb, f"{verb[:-2]}ęła", f"{verb[:-2]}ęli", f"{verb[:-2]}ęły")
    )


_CASES = {
    0: "poniedziałek poniedziałku poniedziałkiem poniedziałkowy poniedziałkowym poniedziałkowego",
    1: "wtorek wtorku wtorkiem wtorkowym wtorkowego wtorkowy",
    2: "środa środę środy środzie środą",
    3: "czwartek czwartku czwartkiem czwartkowym czwartkowego czwartkowy",
    4: "piątek piątku piątkiem piątkowym piątkowego piątkowy",
    5: "sobota sobotę soboty sobocie sobotą sobotnim sobotni",
    6: "niedziela niedzielę niedzieli niedzielą niedzielnym niedzielny",
}
_MONTHS = "styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień".split()
_GENITIVES = (
    "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia".split()
)
_SHORT_MONTHS = "sty lut mar kwi maj cze lip sie wrz paź lis gru".split()

_NUMBERS = {
    word: float(n)
    for n, row in (
        (0, "zero zera"),
        (2, "dwa dwie dwóch dwu dwaj dwoje dwom dwoma dwiema"),
        (3, "trzy trzech trzej troje trzem trzema"),
        (4, "cztery czterech czterej czworo czterem czterema"),
        (5, "pięć pięciu pięcioro pięcioma"),
        (6, "sześć sześciu sześcioro"),
        (7, "siedem siedmiu siedmioro"),
        (8, "osiem ośmiu ośmioro"),
        (9, "dziewięć dziewięciu"),
        (10, "dziesięć dziesięciu dziesięcioma"),
        (11, "jedenaście jedenastu"),
        (12, "dwanaście dwunastu"),
        (13, "trzynaście trzynastu"),
        (14, "czternaście czternastu"),
        (15, "piętnaście piętnastu"),
        (16, "szesnaście szesnastu"),
        (17, "siedemnaście siedemnastu"),
        (18, "osiemnaście osiemnastu"),
        (19, "dziewiętnaście dziewiętnastu"),
        (20, "dwadzieścia dwudziestu"),
        (30, "trzydzieści trzydziestu"),
        (40, "czterdzieści czterdziestu"),
        (50, "pięćdziesiąt pięćdziesięciu"),
        (60, "sześćdziesiąt sześćdziesięciu"),
        (70, "siedemdziesiąt siedemdziesięciu"),
        (80, "osiemdziesiąt osiemdziesięciu"),
        (90, "dziewięćdziesiąt dziewięćdziesięciu"),
        (100, "sto stu"),
        (200, "dwieście dwustu"),
        (300, "trzysta trzystu"),
        (400, "czterysta czterystu"),
        (500, "pięćset pięciuset"),
        (600, "sześćset sześciuset"),
        (700, "siedemset siedmiuset"),
        (800, "osiemset ośmiuset"),
        (900, "dziewięćset dziewięciuset"),
        (1.5, "półtora półtorej"),
    )
    for word in row.split()
}

# "jeden" counts behind tens and hundreds, where it has one form; alone it is also "a certain"
_NUMBERS |= {f"{word} jeden": n + 1 for word, n in _NUMBERS.items() if n >= 20 and n % 10 == 0}
_NUMBERS |= {"tysiąc": 1000.0}

_ORDINALS = "pierwsz drug trzec czwart piąt szóst siódm ósm dziewiąt dziesiąt".split()

# verbs of saying that are phrases, after the collocation dictionaries
_SAYING = phrases(
    """
    postawił sprawę jasno; postawiła sprawę jasno; dał do zrozumienia; dała do zrozumienia; daje do zrozumienia;
    dał znać; dała znać; daje znać; bije na alarm; bił na alarm; biła na alarm; zabrał głos; zabrała głos;
    zabiera głos; nie gryzł się w język; nie gryzła się w język; bił się w piersi; biła się w piersi;
    uderzył się w piersi; uderzyła się w piersi; zwrócił uwagę; zwróciła uwagę; zwraca uwagę;
    rozwiał wątpliwości; rozwiała wątpliwości; rozwiewa wątpliwości; poprosił o wybaczenie;
    poprosiła o wybaczenie; nie przebierał w słowach; nie przebierała w słowach
    """
)

_OFFICES = frozenset(
    """
    parlamentarzysta parlamentarzystka włodarz kurator kuratorka proboszcz
    dj urzędnik urzędniczka samorządowiec zawodnik zawodniczka działacz działaczka
    pan pani państwo dr mgr inż prof hab doktor profesor profesorka ks ksiądz ojciec siostra brat biskup arcybiskup bp abp
    kardynał kard papież imam rabin król królowa książę księżna księżniczka prezydent prezydentka prezydenta wiceprezydent
    wiceprezydentka premier premierka premiera wicepremier wicepremierka minister ministra ministerka wiceminister
    wiceministra poseł posłanka posła posłanki europoseł europosłanka senator senatorka marszałek marszałkini marszałka
    wicemarszałek wicemarszałkini burmistrz burmistrzyni burmistrza wiceburmistrz wójt wójtka sołtys sołtyska starosta
    starościna wojewoda wojewody radny radna radnego radnej kanclerz gubernator gubernatorka ambasador ambasadorka komisarz
    komisarka rzecznik rzeczniczka rzecznika prezes prezeska prezesa wiceprezes wiceprezeska przewodniczący przewodnicząca
    przewodniczącego przewodniczącej wiceprzewodniczący wiceprzewodnicząca szef szefowa szefa szefowej lider liderka lidera
    liderki dyrektor dyrektorka dyrektora sekretarz sekretarka sędzia sędzina prokurator prokuratorka adwokat adwokatka
    mecenas generał gen pułkownik płk major mjr kapitan kpt porucznik komendant komendantka trener trenerka trenera
    selekcjoner selekcjonera piłkarz piłkarka napastnik napastniczka bramkarz bramkarka skoczek tenisista tenisistka
    aktywista aktywistka działacz działaczka dziennikarz dziennikarka pisarz pisarka autor autorka piosenkarz piosenkarka
    wokalista wokalistka aktor aktorka reżyser reżyserka prezenter prezenterka komik przedsiębiorca biznesmen biznesmenka
    założyciel założycielka ekonomista ekonomistka badacz badaczka wirusolog wirusolożka rektor rektorka dziekan kandydat
    kandydatka były była byłego byłej kolega koleżanka polityk polityczka
    """.split()
)


LANGUAGE = Language(
    code="pl",
    conjunction="i",
    marks=(("„", "”"), ('"', '"'), ("“", "”"), ("«", "»"), ("»", "«"), ("„", "“"), ("‚", "’"), ("‘", "’")),
    months={name: i for i, name in enumerate(_MONTHS, 1)}
    | {name: i for i, name in enumerate(_GENITIVES, 1)}
    | {name: i for i, name in enumerate(_SHORT_MONTHS, 1)}
    | {f: i for i, f in enumerate("styczniu lutym marcu kwietniu maju czerwcu lipcu sierpniu wrześniu".split(), 1)}
    | {"październiku": 10, "listopadzie": 11, "grudniu": 12}
    | {"stycz": 1, "kwiet": 4, "sierp": 8, "wrzes": 9, "październ": 10, "listop": 11, "grud": 12, "pazdziernika": 10},
    weekdays={form: n for n, row in _CASES.items() for form in row.split()}
    | {"pon": 0, "wt": 1, "śr": 2, "czw": 3, "pt": 4, "sob": 5, "niedz": 6},
    relative_days={
        "dziś": 0,
        "dzisiaj": 0,
        "dziś rano": 0,
        "dzisiejszy": 0,
        "dzisiejszym": 0,
        "dziś wieczorem": 0,
        "dziś w nocy": 0,
        "wczoraj": -1,
        "wczoraj wieczorem": -1,
        "wczoraj rano": -1,
        "wczorajszy": -1,
        "wczorajszym": -1,
        "ubiegłej nocy": -1,
        "minionej nocy": -1,
        "przedwczoraj": -2,
        "dwa dni temu": -2,
        "trzy dni temu": -3,
    }
    | days(
        """
        cztery dni temu=-4; pięć dni temu=-5; wczoraj po południu=-1; wczoraj w nocy=-1; dziś po południu=0; dziś
        nad ranem=0; w nocy z wczoraj=-1; przedwczorajszy=-2
        """
    ),
    common=frozenset(
        """
        i w na z się nie do to że o jest jak za po od co tak ale przez ma dla są już być tym te tego który która które przy
        może go tylko był była było a by też oraz jego jej ich ze pod nad ten ta czy gdy będzie więc bo jako bardzo jeszcze
        lub także między sobie nas mnie mu roku lat napisał napisała powiedział podczas przed bez ja my wy oni tam tej
        """.split()
    ),
    post_verbs=_past_nal("ćwierknął tweetnął")
    | _past("tweetował zatweetował wrzucił retweetował repostował postował opublikował zamieścił")
    | frozenset(
        "tweetuje zatweetuje tweetując ćwierka publikuje publikują zamieszcza zamieszczają postuje wrzuca".split()
    ),
    write_verbs=_past(
        "napisał pisał odpisał odparował skomentował udostępnił zripostował ripostował dopisał odpowiadał umieścił"
    )
    | _past_ac("odpowiedział")
    | frozenset(
        """
        pisze piszą pisząc odpisuje odpowiada odpowiadają odpowiadając komentuje komentują komentując udostępnia napisze
        czytamy napisano zareagował zareagowała zareagowali reaguje odbił odbiła
        """.split()
    ),
    speech_verbs=_SAYING
    | _past_ac("powiedział opowiedział zapowiedział")
    | _past(
        """
        mówił stwierdził oświadczył zaznaczył podkreślił ocenił uznał przyznał wyjaśnił tłumaczył wytłumaczył przekonywał
        zapewnił zapewniał ostrzegł ostrzegał przekazał poinformował informował zaapelował apelował pytał zapytał spytał
        twierdził powtarzał zauważył wskazał argumentował krytykował skrytykował chwalił pochwalił nazwał określił żartował
        zażartował kpił zakpił ironizował drwił szydził grzmiał narzekał żalił obiecał obiecywał przysięgał wspominał
        wspomniał przypomniał przypominał zaprzeczył potwierdził dementował zdementował deklarował zadeklarował ogłosił
        zarzucił oskarżył przestrzegł przestrzegał prosił poprosił wezwał wzywał domagał zwrócił podziękował dziękował
        pogratulował gratulował przeprosił wyraził wyznał ujawnił cytował zacytował relacjonował opisał opisywał rzucił
        wypalił radził doradził sugerował zasugerował szepnął wyliczał pytał nawoływał bronił wołał krzyczał przewidywał
        prognozował łajał ubolewał żądał zażądał odrzucił odparł komentował oznajmił zdradził policzył wyliczył zastrzegał
        alarmował dopytywał obwieścił zagroził zadrwił skontrował doprecyzował sprostował dywagował utyskiwał
        """
    )
    | _past_nal("westchnął krzyknął burknął wytknął")
    | frozenset(
        """
        rzekł rzekła rzekli mówi mówią mówiąc twierdzi twierdzą stwierdza podkreśla podkreślają zaznacza ocenia oceniają
        uważa uważają tłumaczy wyjaśnia przekonuje zapewnia ostrzega apeluje apelują pyta pytają dodając informuje
        przekazuje zauważa wskazuje przyznaje krytykuje chwali nazywa określa żartuje kpi ironizuje obiecuje przypomina
        potwierdza zaprzecza deklaruje ogłasza zarzuca oskarża wzywa dziękuje gratuluje brzmi brzmiał brzmiała brzmiało
        głosi sądzi liczy wierzy zdaniem według podaje podają oznajmia zdradza wylicza relacjonuje opisuje zastrzega zastrzegł
        zastrzegła zastrzegli dementuje dementują alarmuje alarmują dopytuje dopytują grzmi kwituje kwitują
        zapowiada zapowiadają ripostuje tłumaczą ujawnia wspomina wspominają zapewniają przekonują zauważają narzeka narzekają
        szydzi drwi ubolewa prosi proszą żąda żądają przestrzega przestrzegają opowiada opowiadają relacjonują przewiduje
        nawołuje chwalą wyznaje przypominają ostrzegają potwierdzają informują wyjaśniają zaznaczają deklarują obiecują
        ogłaszają odpiera twierdząc pytając zaznaczając podkreślając
        """.split()
    )
    | phrases("jak podaje; jak twierdzi; w opinii; w ocenie; zdaniem; według; według słów; jak mówi"),
    carry_verbs=_past(
        "wtórował zawtórował dodał kontynuował dorzucił uzupełnił zakończył podsumował powtórzył skwitował dodawał puentował spuentował"
    )
    | frozenset(
        "dodaje dodają dorzuca kontynuuje kończy podsumowuje powtarza uzupełnia skonkludował skonkludowała".split()
    )
    | phrases("ciągnął dalej; ciągnęła dalej; kontynuował dalej; pisał dalej; pisała dalej; czytamy dalej"),
    impersonal=phrases(
        """
        czytamy; można przeczytać; można było przeczytać; głosi; brzmi; głosił; brzmiał; brzmiała
        """
    ),
    networks=phrases(
        """
        społecznościowych; społecznościowym; społecznościowe; społecznościowymi;
        tym samym portalu; tej samej platformie; tym samym serwisie; tym samym medium; tej platformie; tym portalu
        """
    ),
    post_nouns=frozenset(
        """
        toot toota toocie tootem skeet tweet tweeta tweecie tweetem tweety tweetów tweetach twitt twitta twitcie twitty post posta postu poście postem posty
        postów postach wpis wpisu wpisie wpisem wpisy wpisów wpisach wpisami retweet repost wątek wątku nitka nitce nitki
        konto konta koncie kontem profil profilu profilem fanpage fanpage'u kanale kanał kanału relacji instastory stories
        story rolce społecznościowych społecznościowym społecznościowe tłicie ćwierknięcie
        """.split()
    ),
    users=frozenset("użytkownik użytkowniczka użytkownicy internauta internautka internauci".split()),
    account_nouns=frozenset("konto konta koncie profil profilu kanale kanał kanału fanpage".split()),
    reply_nouns=frozenset("odpowiedź odpowiedzi riposta ripostę reakcja reakcję replika replikę kontra".split()),
    following=r"\b(?:(?:swoim|swoich) )?(?:obserwującym|subskrybentom|followersom|obserwatorom)\b",
    parallels=frozenset("podczas natomiast".split()),
    selfsame=frozenset("samego samej samemu samym".split()),
    voice_nouns=frozenset(
        """
        słowa słów słowami słowach zdanie zdania zdaniem zdaniu komentarz komentarza komentarzu apel oświadczenie
        wersja wersję wniosek werdykt dopisek puenta uwaga podsumowanie ostrzeżenie wyznanie przeprosiny
        podziękowanie obietnica zapowiedź przytyk skarga zarzut prośba
        """.split()
    ),
    platform_names=_PLATFORMS,
    occasions=phrases(
        """
        na rozprawie; podczas rozprawy; akcie oskarżenia; mowie końcowej; uzasadnieniu wyroku; w pozwie;
        sali sądowej; na sali rozpraw; w apelacji; w zażaleniu;
        w kuluarach; na korytarzu; na korytarzach; w bufecie;
        samozwańczy; samozwańcza; tak zwany; tak zwana; ze sceny; z mównicy; z trybuny; z ambony; naszej redakcji; naszemu reporterowi; naszej reporterce; naszemu dziennikarzowi; naszej dziennikarce;
        naszemu portalowi; naszej gazecie; mówi nam; powiedział nam; powiedziała nam; opowiada nam;
        rozmowie telefonicznej; dla naszej redakcji;
        z reporterem; z reporterką; z dziennikarzem; z dziennikarką; z redakcją; dziennikarzom; dziennikarzami; dziennikarzy; reporterom; konferencja prasowa; konferencji prasowej; na konferencji;
        briefing; briefingu; briefingiem; oświadczeniu; w oświadczeniu; komunikacie; w komunikacie; komunikacie prasowym;
        wywiad; wywiadzie; wywiadu; w rozmowie z; rozmowie z; w rozmowie; przemówienie; przemówieniu; przemówienia; orędziu;
        wystąpieniu; w sejmie; z mównicy; z sejmowej mównicy; mównicy; w senacie; sejmiku; na sesji; sesji rady; radzie miasta;
        radzie gminy; posiedzeniu; posiedzenia; komisji; na kongresie; kongresie; konwencji; wiecu; na wiecu; na spotkaniu;
        podczas spotkania; debacie; w debacie; demonstracji; proteście; manifestacji; w telewizji; telewizji; w tv; na antenie;
        antenie; w radiu; radiu; radia; w programie; programie; audycji; podcaście; podcast; w sądzie; przed sądem; sądem;
        zeznał; zeznała; zeznaniach; zeznania; list; liście; listu; liście otwartym; w mailu; e-mailu; mailu; mailem; e-mailem;
        whatsapp; whatsappie; sms; sms-ie; telefonicznie; przez telefon; osobiście; książce; książka; książki; wspomnieniach;
        felietonie; felieton; eseju; artykule; komentarzu redakcyjnym; baner; banerze; transparent; transparencie;
        transparenty; transparentach; tabliczka; tabliczce; plakat; plakacie; plakaty; hasło; hasłem; hasła; pod hasłem;
        slogan; sloganem; motto; napis; napisem; napisy; skandował; skandowali; skandowano; śpiewali; śpiewano; zatytułowany;
        zatytułowana; zatytułowanym; pod tytułem; tytuł; tytułem; przydomek; przydomkiem; pseudonimem; tak zwany; tak zwana;
        tzw; zwany; zwana; zwanym; zwanej; nazywany; nazywana; znany jako; znana jako; ulotce; ulotka; ulotki; protokole;
        protokół; rzecznik; rzeczniczka; rzecznik prasowy; programie wyborczym; na piśmie; automatycznej sekretarce
        """
    ),
    indefinite=frozenset(
        "jeden jedna jedno pewien pewna pewne jakiś jakaś jakieś ktoś inny inna inne kilku kilka niektórzy niektóre wielu dwaj "
        "dwie dwóch trzech".split()
    ),
    definite=frozenset(
        "ten ta to ci te tego tej jego jej ich swój swoja swoje swojego swojej swoim nasz nasza ów owa".split()
    )
    | _OFFICES,
    prepositions=frozenset(
        """
        w we na o od ode do z ze za po przy przez pod nad przed dla u bez między wśród obok koło poza podczas ku przeciw
        przeciwko wobec wokół według mimo oprócz zamiast niż jak jako względem wzdłuż
        """.split()
    ),
    quoting=frozenset(
        "cytując zacytowawszy zacytował zacytowała cytuje cytują cytował cytowała przytacza przytaczają przytoczył przytoczyła".split()
    ),
    nicknaming=_past("nazwał nazywał określił ochrzcił opisał mianował okrzyknął")
    | frozenset("nazywa nazywają określa zwą zowie mówi mówią okrzyknięto nazwano".split()),
    thus=phrases(
        "słowa padły; słowa te padły; wypowiedź padła; wypowiedzi padły; słowa zostały napisane; komentarz pojawił się; słowa pojawiły się"
    ),
    thus_adverbs=frozenset("tak".split()),
    sequence=frozenset("najpierw potem następnie później".split()),
    back_references=frozenset("to tym tak tymi takie taki ten te tego tą tę tej takim takimi".split()),
    abbreviations=frozenset(
        """
        dr mgr inż prof hab ks gen płk ppłk mjr kpt por st sierż św ul al pl np m.in itd itp tzw tzn tj ok r w nr str godz min
        sek tys mln mld proc pt ps red ds im ur zm zob por woj pow gm os wg jw dot lek med sp zł gr sty lut mar kwi cze lip sie
        wrz paź lis gru pon wt śr czw pt sob niedz vs br ub
        """.split()
    ),
    pictures=frozenset("zrzut zrzucie zrzuty screen obrazek grafika".split()),
    absences=phrases(
        "nie istnieje; nie istnieją; nigdy nie istniał; nigdy nie istniała; nigdy nie istniało; nie istniał"
    ),
    ended=frozenset("już".split()),
    citations=frozenset("cytat cytaty cytatu wypowiedź".split()),
    untruths=phrases("fałszywy; fałszywa; fałszywe; zmyślony; zmyślona; zmyślone"),
    family=frozenset(
        "żona mąż wdowa wdowiec syn córka brat siostra matka ojciec wnuk wnuczka dziadek babcia partner partnerka".split()
    ),
    disowning=phrases(
        """
        fałszywy; fałszywa; fałszywe; fałszywego; fałszywej; fałszywym; fałszywka; fałszywkę; fałszerstwo; sfałszowany;
        sfałszowana; sfałszowane; podrobiony; podrobiona; podrobione; spreparowany; spreparowana; spreparowane; spreparowanego;
        zmyślony; zmyślona; zmyślone; zmyślonego; zmanipulowany; zmanipulowana; zmanipulowane; przerobiony; przerobiona;
        przerobione; fotomontaż; fotomontażu; fejk; fejkowy; fejkowe; fejkowym; fake; fake news; mistyfikacja; żart
        primaaprilisowy; parodia; parodystyczne; parodystycznego; parodystyczny; parodystycznym; satyra; satyryczny;
        satyryczne; satyrycznego; satyrycznym; podszywa się; podszywał się; podszywające się; podszywającego się; podszywający
        się; podszył się; oszust; oszusta; błędnie przypisywany; błędnie przypisywane; przypisywany; przypisywana; przypisywane;
        przypisano mu; przypisano jej; niesłusznie przypisano; rzekomy; rzekoma; rzekome; rzekomego; rzekomym; rzekomo; nigdy
        nie napisał; nigdy nie napisała; nigdy nie opublikował; nigdy nie opublikowała; nie napisał; nie napisała; nie
        opublikował; nie opublikowała; nie zamieścił; nie zamieściła; miał napisać; miała napisać; miał opublikować; miała
        opublikować; zhakowane; zhakowany; zhakowanego; włamanie na konto; przejęte konto
        """
    ),
    source_phrases=phrases(
        """
        zdaniem; według; według słów; w opinii; w ocenie; jak podaje; jak twierdzi; jak mówi; zgodnie ze słowami;
        wedle; wedle słów; w przekonaniu; w oczach; jak pisze; jak informuje; jak ocenia
        """
    ),
    agencies=frozenset("pap tvn rmf bbc tok afp reuters polsat onet".split()),
    third_persons=tuple("ł ła ło li ły je ją uje ują".split()),
    agent_endings=tuple(
        "kobieta mężczyzna chłopak sąsiad babcia dziadek emeryt klient jer żer wca ka yni owca rca arz erz czyk nik ista ysta tor ant ent iec anin anka iciel rolnik stróż log graf nier ner ter ser kapitan weteran ojciec syn brat siostra mistrz".split()
    ),
    plural_endings=("li", "ły", "ją", "szą", "wią"),
    collectives=forms(
        """
        nadleśnictwo nadleśnictwa nadleśnictwie; klub klubu klubie klubowi; drużyna drużyny; federacja federacji; liga ligi;
        ministerstwo ministerstwa ministerstwu; resort resortu; departament departamentu; agencja agencji;
        rząd rządu; magistrat magistratu; ratusz ratusza; urząd urzędu urzędzie; starostwo starostwa; sejm sejmu;
        policja policji; sąd sądu; prokuratura prokuratury; ambasada ambasady; szpital szpitala szpitalu;
        klinika kliniki; szkoła szkoły; uniwersytet uniwersytetu; instytut instytutu; muzeum; teatr teatru;
        biblioteka biblioteki; wydawnictwo wydawnictwa; firma firmy; spółka spółki;
        przedsiębiorstwo przedsiębiorstwa; bank banku; fabryka fabryki; lotnisko lotniska; związek związku;
        stowarzyszenie stowarzyszenia; fundacja fundacji; organizacja organizacji; partia partii; komitet komitetu;
        komisja komisji; gmina gminy gminie; powiat powiatu; zoo; wodociągi wodociągów; związkowcy; władze; urzędnicy
        """
    ),
    crowds=frozenset(
        "internauci użytkownicy mieszkańcy kibice fani sąsiedzi czytelnicy komentujący świadkowie krytycy".split()
    ),
    own_words=frozenset(
        f"według {owner} {view}"
        for owner in ("jego", "jej", "ich")
        for view in "obliczeń wyliczeń danych oceny szacunków słów".split()
    )
    | phrases(
        """
        według niego; według niej; jego zdaniem; jej zdaniem; jak sam podkreślił; jak dodał; jak dodała; jak
        zaznaczył; jak zaznaczyła; jak podkreślił; jak podkreśliła; jak wyjaśnił; jak wyjaśniła; jak stwierdził; jak
        stwierdziła; jak dodano; jak podkreślono; jak zaznaczono; jak przekazano; jak napisał; jak napisała; według
        nich; ich zdaniem; w jego ocenie; w jej ocenie; w ich ocenie; w jego opinii; w jej opinii; jego słowami; jej
        słowami; jak ocenił; jak oceniła; jak zauważył; jak zauważyła; jak zapewnił; jak zapewniła; jak przyznał; jak
        przyznała; jak poinformował; jak poinformowała; jak ogłosił; jak ogłosiła; jak przekonywał; jak przekonywała;
        jak tłumaczył; jak tłumaczyła; jak dodaje; jak zaznacza; jak podkreśla; jak tłumaczy; jak przekonuje; jak
        zauważa; jak zapewnia; jak przyznaje
        """
    ),
    participles=("ąc",),
    questioning=frozenset("pytany pytana zapytany zapytana dopytywany dopytywana".split()),
    viewpoints=frozenset("dla".split()),
    us=phrases("do nas; nam"),
    readers=frozenset("czytelnik czytelniczka słuchacz słuchaczka".split()),
    subordinators=frozenset("gdy kiedy podczas po zanim jeśli choć chociaż ponieważ".split()),
    subjects=frozenset("on ona ono oni one ten ta ci ów".split()),
    possessives=frozenset("jego jej ich swój swoja swoim swojej".split()),
    agents=frozenset({"przez"}),
    passives=frozenset("został została zostało zostali zostały".split()),
    reflexives=frozenset("się sobie".split()),
    pronouns={
        "on": "m",
        "jego": "m",
        "jemu": "m",
        "ona": "f",
        "jej": "f",
        "ono": "n",
        "oni": "p",
        "one": "p",
        "ich": "p",
        "ten": "m",
        "ta": "f",
    },
    negations=frozenset(
        """
        nie nic niczego niczym nigdy nikt nikogo nikomu nikim żaden żadna żadne żadnego żadnej żadnych żadnym żadną żadni nigdzie
        ani bez brak brakuje ledwo ledwie zaden zadna zadne bynajmniej
        """.split()
    ),
    complements=frozenset("że iż".split()),
    futures=frozenset("będzie będą".split()),
    dated=frozenset("datowany datowana datowane datowanej datowanego datowaną".split()),
    modals=phrases("o ile; chyba że; pod warunkiem; w razie")
    | frozenset(
        """
        może mogą mogę możemy możesz możecie mógł mogła mogło mogli mogły mógłby mogłaby mogłoby mogliby mogłyby móc można musi
        mogłem mogłam mogliśmy mogłyśmy mógłbym mogłabym moglibyśmy musiałem musiałam musieliśmy musiałyśmy musiały
        muszą muszę musimy musisz musicie musiał musiała musiało musieli musiałby musiałaby powinien powinna powinno powinni
        powinny powinniśmy powinienem należy trzeba wolno chce chcą chcę chcemy chciał chciała chcieli chciałby chciałbym
        chciałabym warto jeśli jeżeli gdyby gdy chyba prawdopodobnie zapewne pewnie podobno rzekomo ponoć przypuszczalnie
        najprawdopodobniej prawdopodobne możliwe niemożliwe konieczne wykluczone oczywiście niewątpliwie bezsprzecznie pewno
        koniecznie tylko jedynie wyłącznie ewentualnie oby niech niby by bym byśmy byłby byłaby byłoby byliby ponoć widocznie
        najwyraźniej
        """.split()
    )
    | phrases("oprócz; prócz; z wyjątkiem"),
    quantifiers=frozenset(
        """
        głównie przeważnie
        wszyscy wszystkie wszystkich wszystkim wszystko wszystkiego cały cała całe całego całej całą każdy każda każde każdego
        każdej każdemu każdą wiele wielu dużo mało niewiele niewielu więcej mniej najwięcej najmniej większość większości
        mniejszość mniejszości kilka kilku kilkanaście kilkadziesiąt kilkaset parę niektórzy niektóre niektórych zawsze stale
        często czasem czasami rzadko oba obie obaj obydwa pół połowa połowę połowy ktoś kogoś coś ktokolwiek cokolwiek prawie
        niemal około blisko ponad przynajmniej wszędzie dość dosyć całkowicie zupełnie częściowo trochę nieco
        """.split()
    ),
    peoples=tuple(
        """
        amerykańsk brytyjsk angielsk niemieck francusk włosk hiszpańsk portugalsk holendersk niderlandzk belgijsk
        szwajcarsk austriack szwedzk norwesk duńsk fińsk islandzk irlandzk szkock walijsk polsk czesk słowack
        węgiersk rumuńsk bułgarsk greck tureck serbsk chorwack słoweńsk bośniack albańsk rosyjsk ukraińsk białorusk
        gruzińsk ormiańsk azersk kazachsk chińsk japońsk koreańsk indyjsk pakistańsk afgańsk irańsk irack syryjsk
        libańsk izraelsk palestyńsk jordańsk egipsk libijsk tunezyjsk algiersk marokańsk sudańsk etiopsk nigeryjsk
        kenijsk południowoafrykańsk meksykańsk brazylijsk argentyńsk chilijsk kolumbijsk wenezuelsk kubańsk
        kanadyjsk australijsk europejsk azjatyck afrykańsk rzymsk kurdyjsk arabsk śląsk łotewsk litewsk estońsk
        cypryjsk
        boliwijsk peruwiańsk ekwadorsk paragwajsk urugwajsk panamsk gwatemalsk honduran salwadorsk
        nikaraguańsk dominikańsk haitańsk jamajsk filipińsk indonezyjsk malezyjsk tajsk tajlandzk wietnamsk
        singapursk saudyjsk katarsk kuwejck jemeńsk nepalsk ghańsk senegalsk kameruńsk kongijsk ugandyjsk
        tanzańsk rwandyjsk somalijsk angolsk maltańsk czarnogórsk macedońsk kosowsk mołdawsk uzbeck mongolsk
        nowozelandzk
        """.split()
    ),
    rounds=frozenset("dziesiątki dziesiątków setki setek tysiące tysięcy miliony milionów garstka".split()),
    bounds=phrases("ponad; powyżej; poniżej; więcej niż; mniej niż; niemal"),
    fractions=frozenset(
        "dwukrotnie trzykrotnie podwójnie potrójnie połowa połowę połowy trzecią trzecia czwartą czwarta ćwierć".split()
    ),
    span_leads=frozenset("na za przez po".split()),
    measures=signs(
        """
        day: dzień dni dniach dniom; week: tydzień tygodnia tygodniu tygodnie tygodni tygodniach;
        month: miesiąc miesiąca miesiącu miesiące miesięcy miesiącach; year: rok roku lata lat latach;
        hour: godzina godziny godzin godzinę godzinach; minute: minuta minuty minut minutę minutach;
        second: sekunda sekundy sekund; decade: dekada dekady dekad; century: wieki wieków;
        mg: miligram miligramy miligramów
        """
    ),
    persons=frozenset(
        """
        ja mnie mi mną mój moja moje mojego mojej moich moim moją my nas nam nami nasz nasza nasze naszego naszej naszych naszym
        naszą ty ciebie cię ci tobie tobą twój twoja twoje twojego twojej twoich wy was wam wami wasz wasza wasze waszego
        waszej waszych on jego go jemu mu nim niego ona jej ją nią niej oni ich im nimi nich one pan pani państwo pana
        """.split()
    ),
    tenses=frozenset(
        """
        jestem jesteś jest jesteśmy jesteście są być byłem byłam był była było byliśmy byli były będę będziesz będzie będziemy
        będą zostanie zostaną został została zostało zostali zostały mam masz ma mamy macie mają miał miała miało mieli miały
        """.split()
    ),
    verb_times=(
        tuple(
            """
            ł ła ło li ły łem łam łeś łaś liśmy łyśmy liście łyście wał wała wało wali wały wałem wałam waliśmy wałyśmy
            kał kała kali kały kaliśmy kałam kałem
            """.split()
        ),
        tuple("uję ujesz uje ujemy ujecie ują kam kasz ka kamy kacie kają wam wasz wa wamy wacie wają".split()),
        tuple("łbym łabym łby łaby łoby libyśmy łybyśmy liby łyby byłbym".split()),
        tuple(
            "ę esz e emy ecie ą isz i imy icie ysz y ymy ycie am asz a amy acie ają kę knę kniesz knie kniemy kną".split()
        ),
    ),
    verb_prefixes=tuple("z s na po u wy za prze o ob".split()),
    conjugations=rows(
        """
        ę esz e emy ecie; ę isz i imy icie; ę ysz y ymy ycie; ę ię iesz ie iemy; am asz a amy acie ają; em esz e emy
        eją; łem łeś ł liśmy liście li; łam łaś ła łyśmy łyście ły; łem łam liśmy łyśmy; ł li; ła li; ła ły; łbym łby
        libyśmy liby; łabym łaby łybyśmy łyby; zę isz i imy zą; żę zisz zi zimy żą; chcę chce chcemy chcą; mogę może
        możemy mogą; biorę bierze bierzemy biorą; wiem wie wiemy wiedzą; idę idzie idziemy idą; dam da damy dadzą;
        poszedłem poszłam poszedł poszła poszliśmy poszli; przyszedłem przyszłam przyszedł przyszła przyszliśmy
        przyszli; odszedłem odeszłam odszedł odeszła odeszliśmy odeszli; ił i; iła i; ili ią; ili imy; ał a; ała a; ali
        ają; ali amy
        """
    )
    + times(
        """
        łby łbym = ł łem; łaby łabym = ła łam; łoby = ło; liby libyśmy = li liśmy; łyby łybyśmy = ły łyśmy;
        iłem iłam iliśmy iłyśmy = ię imy; yłem yłam yliśmy = ę ymy; ałem ałam aliśmy ałyśmy = am amy ę emy; ąłem ęłam
        ęliśmy = ę nę niemy; sał sała sało sali sały = sze szą szę szemy; zał zała zało zali zały = że żą żę żemy; słał słała słali = śle ślą; kał kała kali kały = cze czą;
        ał ała ało ali ały = uje ują uję ujemy aje ają aję ajemy; ował owała owało owali owały = uje ują uję ujemy; ywał
        ywała ywało ywali ywały iwał iwała iwali iwały = uje ują uję ujemy; ał ała ało ali ały = y ą ymy; iał iała iało
        ieli iały = i ą imy; ił iła iło ili iły = i ią ię imy ą ia iają; ył yła yło yli yły = y ą ymy a ają; ął ęła ęło
        ęli ęły = ie ą iemy nie ną nę niemy; stał stała stało stali stały = stanie staną stanę staniemy; dawał dawała
        dawali dawały = daje dają daję; szedł szła szło szli szły = jdzie jdą jdę jdziemy ejdzie ejdą idzie idą idę; poszedł
        poszła poszło poszli poszły = pójdzie pójdą pójdę; brał brała brało brali brały = bierze biorą biorę bierzemy;
        jechał jechała jechali jechały = jedzie jadą jadę jedziemy; niósł niosła nieśli niosły = niesie niosą niosę; wziął
        wzięła wzięli wzięły = weźmie wezmą wezmę weźmiemy; wiedział wiedziała wiedzieli = wie wiedzą wiem; marł marła
        marli = mrze mrą; padł padła padło padli padły = padnie padną; rósł rosła rosło rośli rosły = rośnie rosną
        """
    ),
    equal_values=tuple(
        frozenset(group.split())
        for group in (
            "żaden zero",
            "żadne zero",
            "żadnych zero",
            "brak zero",
            "ledwo ledwie",
            "może mógłby",
            "mogą mogliby",
            "należy trzeba",
            "jeśli jeżeli gdy",
            "prawdopodobnie zapewne pewnie przypuszczalnie najprawdopodobniej",
            "podobno rzekomo ponoć",
            "oczywiście niewątpliwie bezsprzecznie",
            "tylko jedynie wyłącznie",
            "zawsze stale",
            "czasem czasami",
            "prawie niemal",
            "około blisko",
            "całkowicie zupełnie",
            "kilka parę",
            "dość dosyć",
        )
    ),
    partitives=phrases("jeden z; jedna z; jedno z; jednym z; jedną z; jednego z; jednej z"),
    steps=frozenset({"o", "do", "z"}),
    cases=rows(
        "ja mnie mi mną; ty ciebie tobie ci; on jego jemu go mu nim; ona jej ją nią; my nas nam nami; wy was wam; oni ich im nimi"
    ),
    certainties=rows(
        "wiem wie wiemy wiedzą wiedział; myślę myśli myślimy sądzę sądzi sądzimy uważam uważa uważamy; wątpię wątpi; obawiam"
    ),
    vague=frozenset("około blisko ponad trochę nieco dość dosyć mam masz ma mamy mają by pan pani państwo".split()),
    function_words=frozenset(
        """
        i oraz a w we na o od do z ze za po przy przez pod nad przed dla u między wśród obok poza podczas że iż żeby aby by co
        kto który która które którego której których którym czy jak jako to ten ta te tego tej tych tym tymi ci tu tam teraz
        już jeszcze też także również więc zatem bo ponieważ gdyż kiedy skąd dokąd gdzie dlaczego czemu bardzo tak taki taka
        takie się siebie sobie sobą no oto właśnie przecież otóż lub albo bądź niż podobnie znów znowu wreszcie swój swoja
        swoje swojego swojej swoich
        """.split()
    )
    | phrases("przede wszystkim; mimo wszystko; w każdym razie"),
    sequels=phrases("zanim; po czym; podczas gdy; a następnie; a potem"),
    refusals=tuple("odmów odmaw zaniedb zaniech unik zapomn zapomin brak zaprzecz uchyl".split()),
    contrasts=frozenset(
        "ale lecz jednak jednakże choć chociaż mimo pomimo jeśli jeżeli dopóki zanim inaczej zamiast natomiast "
        "tymczasem oprócz poza wyjątkiem przeciwnie".split()
    ),
    voices=frozenset("został została zostało zostali zostały".split()),
    denials=frozenset(
        (
            "wątpię wątpi wątpimy wątpią zaprzeczam zaprzecza zaprzeczają kwestionuję mit kłamstwo bzdura fałsz "
            "nieprawda plotka plotki oby niech chciałbym chciałabym oczekuję wyobraź wyobraźcie udaje udają "
            "obawiam obawiamy"
        ).split()
    ),
    conditions=phrases("dopóki; póki; jeśli; jeżeli; gdy; o ile; gdyby; pod warunkiem że; chyba że; w razie"),
    reversals=("nie", "bez", "anty", "przeciw"),
    hearer_endings=tuple("owi emu om ie ej rze dze ce".split()),
    ascribing=phrases(
        """
        przypisywany; przypisywana; przypisywane; przypisywanego; przypisywanej; przypisywanym; przypisano;
        przypisywano; przypisują
        """
    ),
    limits=ends("do / od; po"),
    same=frozenset("samym samej tymże tejże".split()),
    concessions=phrases("nawet jeśli; nawet jeżeli; nawet gdyby; jak gdyby"),
    asking=phrases(
        "czy; kto; kogo; komu; co; czego; kiedy; gdzie; skąd; dokąd; dlaczego; czemu; jak; ile; który; "
        "która; które; jaki; jaka; jakie; czyż"
    ),
    selves=frozenset("ja".split()),
    praise=frozenset(
        """
        bohater- cudown- dobra dobre dobry dobrze doskonał- duma dumn- dzielna dzielni dzielnie dzielny fantastyczn-
        genialn- godn- godność- hojn- imponując- lepiej lepszy mądr- najlepszy nienagann- odważn- piękn- pozytywn-
        pożyteczn- rados- rozsądn- rozumn- rzeteln- skuteczn- solidn- sprawiedliw- sukces- szczęśliw- szlachetn-
        triumf- uczciw- udan- wdzięczn- wspaniał- wybitn- wyśmienit- wzorow- zachwy- zadowol- znakomit- zwycięs-
        świetn-
        """.split()
    ),
    blame=frozenset(
        """
        absurdal- beznadziejn- bezsens- bezużyteczn- brudn- błęd- chamsk- fataln- fałszyw- gniew- gorszy gorzej
        głup- haniebn- hańb- idiot- katastrof- klęsk- kompromit- korupc- koszmar- kretyn- kłam- kłamliw- najgorszy
        niebezpieczn- nienawi- nieodpowiedzialn- nieudan- nędzn- obrzydliw- oburz- okropn- okrutn- podła podłe
        podłość podły pogard- porażk- potworn- przestęp- przykr- rozczarow- skandal- smutn- straszn- szkod- słab-
        tchórz- tragedi- tragiczn- upokarz- wstrętn- wstyd- wstydliw- wściek- zdra- zła złe zły źle żałosn-
        """.split()
    ),
    turns=pairs(
        "bo/choć; dopóki/choć; dopóki/chociaż; jeśli/choć; jeżeli/choć; już/dopiero; jeszcze/dopiero; "
        "ponieważ/chociaż; gdyż/choć; dlatego/mimo to; więc/jednak; dzięki/mimo; "
        "z powodu/pomimo; wskutek/mimo; teraz/wtedy; natychmiast/później; od razu/później; tutaj/tam; "
        "tu/tam; już/jeszcze nie; do/z; do/od; następny/poprzedni; następna/poprzednia"
    ),
    antonyms=each_pair(
        """
        zabici ranni; zabitych rannych; zabity ranny; zginęło rannych; przestaję zaczynam; przestaje zaczyna;
        przestajemy zaczynamy; przestają zaczynają; przestałem zacząłem; przestałam zaczęłam; przestał zaczął;
        przestała zaczęła; przestali zaczęli; przestać zacząć;
        wiosna lato jesień zima; wiosną latem jesienią zimą; wiosny lata jesieni zimy;
        jednorazowo dziennie tygodniowo miesięcznie kwartalnie rocznie; jednorazowy dzienny tygodniowy miesięczny kwartalny roczny
        """
    )
    + tuple(
        frozenset(pair.split("/"))
        for pair in """
            dozwolone/zabronione dozwolony/zabroniony popieram/krytykuję popiera/krytykuje popieramy/krytykujemy
            potwierdził/zdementował potwierdziła/zdementowała bezpieczny/groźny utrzymać/znieść wprowadzić/znieść
            życie/śmierć przyjechał/odjechał przyjechała/odjechała
            oddalił/uwzględnił oddaliła/uwzględniła oddalony/uwzględniony całości/części szybko/powoli szybko/wolno ładny/brzydki ładna/brzydka ładne/brzydkie potwierdził/uchylił potwierdziła/uchyliła przedłużono/zakończono
            powyżej/poniżej ponad/poniżej ponad/niespełna
            uniewinnił/skazał uniewinniła/skazała uniewinniony/skazany uniewinniona/skazana winny/niewinny
            włączone/wyłączone włączony/wyłączony włączona/wyłączona włączyć/wyłączyć zdrowy/chory
            ważny/nieważny prawdziwy/fałszywy awansował/spadł potwierdził/podważył słoneczny/pochmurny
            gruby/cienki grubszy/cieńszy górny/dolny zwrócone/obciążone wolny/zajęty wolne/zajęte
            pusty/zajęty bliski/daleki blisko/daleko szeroki/wąski głęboki/płytki ciężki/lekki suchy/mokry
            twardy/miękki ciepły/chłodny spokojny/nerwowy zdrowy/chory obudzony/śpiący przyjechać/wyjechać
            przyjechał/wyjechał wejść/wyjść pożyczyć/oddać śmiać/płakać znaleźć/zgubić znalazł/zgubił
            oszczędzać/marnować widoczny/ukryty odważny/tchórzliwy hojny/skąpy import/eksport jawny/tajny
            dobrowolny/obowiązkowy północny/południowy wschodni/zachodni rzadki/częsty głośny/cichy
            gładki/szorstki wzmocniony/osłabiony poprawić/pogorszyć poprawił/pogorszył wydłużyć/skrócić
            wydłużony/skrócony mianowany/odwołany zatrudniony/zwolniony awansował/spadł nagrodzony/ukarany
            pochwalony/skrytykowany
            wzrosnąć/spaść wzrosnąć/zmaleć rosnąć/spadać rosnąć/maleć podnosić/obniżać popieram/potępiam popiera/potępia bronię/atakuję chwalę/krytykuję
            popieram/zwalczam popiera/odrzuca popieramy/odrzucamy popieram/odrzucam poparł/odrzucił poparcie/sprzeciw
            zwolennik/przeciwnik zwolennicy/przeciwnicy więcej/mniej większy/mniejszy większa/mniejsza większe/mniejsze
            wyższy/niższy wyższa/niższa wyższe/niższe wysoki/niski wysoka/niska wysokie/niskie wygra/przegra wygrał/przegrał
            wygrała/przegrała wygraliśmy/przegraliśmy wygrali/przegrali wygramy/przegramy zwycięstwo/porażka zysk/strata
            rośnie/spada rosną/spadają wzrósł/spadł wzrosła/spadła wzrosły/spadły wzrośnie/spadnie wzrosną/spadną wzrost/spadek
            podniesie/obniży podniesiemy/obniżymy podnieść/obniżyć podwyżka/obniżka podwyżki/obniżki zwiększy/zmniejszy
            zwiększymy/zmniejszymy zwiększyć/zmniejszyć zwiększenie/zmniejszenie otworzy/zamknie otworzymy/zamkniemy
            otwarty/zamknięty otwarta/zamknięta otwarte/zamknięte otworzyć/zamknąć otwieramy/zamykamy otwarcie/zamknięcie
            przyjął/odrzucił przyjęła/odrzuciła przyjęty/odrzucony przyjęta/odrzucona przyjęto/odrzucono przyjąć/odrzucić
            legalny/nielegalny legalna/nielegalna legalne/nielegalne bezpieczny/niebezpieczny bezpieczna/niebezpieczna
            bezpieczne/niebezpieczne dobry/zły dobra/zła dobre/złe dobrze/źle lepszy/gorszy lepsza/gorsza lepsze/gorsze
            lepiej/gorzej najlepszy/najgorszy najlepsza/najgorsza słusznie/niesłusznie prawda/fałsz prawda/kłamstwo
            prawdziwy/fałszywy prawdziwa/fałszywa prawdziwe/fałszywe uczciwy/nieuczciwy kocham/nienawidzę miłość/nienawiść
            pierwszy/ostatni pierwsza/ostatnia pierwsze/ostatnie gorący/zimny winny/niewinny winna/niewinna przyjaciel/wróg
            przyjaciele/wrogowie sojusznik/wróg pozwala/zakazuje pozwolić/zakazać dozwolone/zakazane zgoda/sprzeciw
            zgadzam/sprzeciwiam sukces/porażka udało/nieudało zaczął/skończył zaczyna/kończy zaczęła/skończyła początek/koniec
            rozpoczęcie/zakończenie kupił/sprzedał kupić/sprzedać kupimy/sprzedamy kupno/sprzedaż dać/zabrać dał/zabrał
            daje/zabiera silny/słaby silna/słaba silniejszy/słabszy bogaty/biedny bogaci/biedni stary/nowy stara/nowa stare/nowe
            młody/stary duży/mały duża/mała duże/małe wielki/mały szybki/wolny szybko/wolno szybciej/wolniej wcześnie/późno
            zakazuje/zezwala zakazał/zezwolił zabrania/pozwala zabronił/pozwolił rano/wieczorem ranek/wieczór rana/wieczora dzień/noc południe/północ dniem/nocą wcześniej/później nad/pod przed/po wewnątrz/zewnątrz za/przeciw z/bez wszedł/wyszedł przyszedł/odszedł
            zostanie/odejdzie zostaje/odchodzi zostaję/odchodzę zatrudnić/zwolnić zatrudnił/zwolnił potwierdza/zaprzecza
            potwierdził/zaprzeczył potwierdziła/zaprzeczyła publiczny/prywatny publiczna/prywatna publiczne/prywatne
            nadzieja/obawa przydatny/nieprzydatny możliwe/niemożliwe możliwy/niemożliwy prawdopodobne/nieprawdopodobne
            sprawiedliwy/niesprawiedliwy szczęśliwy/nieszczęśliwy łatwy/trudny łatwe/trudne łatwo/trudno wojna/pokój żywy/martwy
            zbudować/zburzyć zbudował/zburzył budujemy/burzymy budować/burzyć poprawi/pogorszy poprawa/pogorszenie
            północ/południe wschód/zachód prawo/lewo prawica/lewica maksimum/minimum najwięcej/najmniej większość/mniejszość
            zaufanie/nieufność ufam/nieufam przyznaje/zaprzecza chwali/krytykuje pochwalił/skrytykował broni/atakuje
            bronił/atakował pamiętać/zapomnieć pamiętamy/zapominamy chronić/szkodzić pomaga/szkodzi pomóc/zaszkodzić
            stały/tymczasowy stała/tymczasowa tani/drogi tania/droga taniej/drożej tańszy/droższy zaleta/wada korzyść/szkoda
            wzmocnić/osłabić pozytywny/negatywny pełny/pusty długi/krótki długa/krótka dłużej/krócej czysty/brudny włącz/wyłącz
            włączyć/wyłączyć tak/nie
            podwojenie/zmniejszenie podwoiła/zmniejszyła podwoił/zmniejszył podwoi/zmniejszy poparła/skrytykowała
            poparł/skrytykował pochwaliła/skrytykowała przyspieszyła/opóźniła przyspieszył/opóźnił
            przyspieszenie/opóźnienie złagodziła/zaostrzyła złagodził/zaostrzył złagodzenie/zaostrzenie nieliczni/liczni
            nieliczne/liczne utworzenie/likwidacja utworzyła/zlikwidowała utworzył/zlikwidował budowa/rozbiórka
            zatrudniła/zwolniła dochody/wydatki nadwyżka/deficyt rozszerzył/ograniczył rozszerzyła/ograniczyła
            rozszerzenie/ograniczenie ułatwia/utrudnia ułatwił/utrudnił bogatszy/biedniejszy
            """.split()
    ),
    contractions={"żem": ("że", "jestem"), "doń": ("do", "niego"), "zeń": ("z", "niego"), "nań": ("na", "niego")},
    spellings=dict(
        pair.split("/")
        for pair in (
            "email/e-mail emaila/e-maila okej/ok okay/ok "
            "wziąść/wziąć włanczać/włączać "
            "zaden/żaden zadnych/żadnych juz/już jeszce/jeszcze moze/może beda/będą bedzie/będzie sa/są "
            "sie/się tez/też dziekuje/dziękuję prosze/proszę zlotych/złotych zl/zł"
        ).split()
    ),
    number_words=_NUMBERS,
    ordinal_stop=True,
    halves=dict.fromkeys(phrases("rano"), "am") | dict.fromkeys(phrases("wieczorem; po południu"), "pm"),
    minuses=frozenset(["minus"]),
    ranges=frozenset({"do"}),
    unit_leads={"numer": "no"},
    repeats=frozenset("razy".split()),
    quarters=frozenset("kwartał kwartału kwartale".split()),
    ordinals={
        f"{stem}{end}": n
        for n, stem in enumerate(_ORDINALS, 1)
        for end in "y a e ego ej ym ą ą i iego im ia ią iej".split()
    },
    number_joins=frozenset({"i"}),
    decimal_comma=True,
    units={
        "stopień": "°",
        "stopnie": "°",
        "stopni": "°",
        "kilometrów na godzinę": "km/h",
        "procent": "%",
        "procenta": "%",
        "procentów": "%",
        "procentach": "%",
        "proc": "%",
        "tysiąc": "e3",
        "tysiące": "e3",
        "tysięcy": "e3",
        "tysiącom": "e3",
        "tys": "e3",
        "milion": "e6",
        "miliony": "e6",
        "milionów": "e6",
        "miliona": "e6",
        "mln": "e6",
        "miliard": "e9",
        "miliardy": "e9",
        "miliardów": "e9",
        "miliarda": "e9",
        "mld": "e9",
        "bilion": "e12",
        "bilionów": "e12",
        "dolar": "$",
        "dolara": "$",
        "dolary": "$",
        "dolarów": "$",
        "usd": "$",
        "euro": "€",
        "eur": "€",
        "funt": "£",
        "funty": "£",
        "funtów": "£",
        "jen": "¥",
        "jenów": "¥",
        "złoty": "zł",
        "złote": "zł",
        "złotych": "zł",
        "złotego": "zł",
        "zł": "zł",
        "pln": "zł",
        "grosz": "grosz",
        "groszy": "grosz",
        "grosze": "grosz",
        "km": "km",
        "kilometr": "km",
        "kilometry": "km",
        "kilometrów": "km",
        "kilometra": "km",
        "mila": "mi",
        "mil": "mi",
        "mile": "mi",
        "metr": "meter",
        "metry": "meter",
        "metrów": "meter",
        "metra": "meter",
        "centymetr": "cm",
        "centymetrów": "cm",
        "cm": "cm",
        "gram": "g",
        "gramy": "g",
        "gramów": "g",
        "kg": "kg",
        "kilo": "kg",
        "kilogram": "kg",
        "kilogramy": "kg",
        "kilogramów": "kg",
        "tona": "ton",
        "tony": "ton",
        "ton": "ton",
        "litr": "l",
        "litry": "l",
        "litrów": "l",
        "hektar": "ha",
        "hektary": "ha",
        "hektarów": "ha",
        "ha": "ha",
        "tuzin": "x12",
        "pół": "/2",
        "połowa": "/2",
    },
    latter=frozenset(("ten ostatni", "ta ostatnia")),
    openers=frozenset("później potem następnie wcześniej niedawno tymczasem również także wreszcie".split()),
    times=frozenset(
        "godzina godzinę godziny godzin minuta minut minuty dzień dni tydzień miesiąc wieczorem rano chwilę".split()
    ),
    works=tuple(
        "portal serwis dziennik tygodnik stacj telewizj blog miesięcznik radi kanał parti klub hashtag hasztag piosen utw album płyt film serial powieś książk dokument sztuk program spektakl przedstawie wiersz czasopi gazet wystaw oper singl przeb podcast musical stowarzysze fundacj".split()
    ),
    officials=frozenset(
        "polityk polityka politykowi politykiem urzędnik urzędnika urzędniczka urzędniczki samorządowiec samorządowca".split()
    ),
    spots=frozenset(
        """
        rynku ulicy scenie mównicy placu kościele dworcu stadionie kuchni peronie schodach sali ambony sms-ie
        sms telefon studiu gabinecie meczu przerwie otwarcia szatni zwolennikami sędzią zjeździe kongresie
        komisji korytarzu auta konferencji wizyty
        """.split()
    ),
    portfolios=frozenset(
        """
        zdrowia kultury edukacji sprawiedliwości obrony finansów gospodarki transportu infrastruktury rolnictwa
        pracy turystyki sportu bezpieczeństwa środowiska klimatu nauki cyfryzacji
        """.split()
    ),
    titles=_OFFICES,
    title_genders=signs("m: pan; f: pani"),
    date_joins=frozenset("dnia w we z".split()),
    day_bars=frozenset(
        "do od przed po każdy każdą każdego co najbliższy najbliższą najbliższym następny następną przyszły "
        "przyszłą nadchodzący nadchodzącą między na".split()
    ),
    nearness=rows(
        """
        ten tym tego ta tej tę; przyszły przyszłym przyszłego przyszła przyszłej przyszłą następny następnym
        następnego następnej następną; zeszły zeszłym zeszłego zeszłej zeszłą ubiegły ubiegłym ubiegłego
        ubiegłej ubiegłą
        """
    ),
    last_words=frozenset(
        "ubiegły ubiegłą ubiegłym zeszły zeszłą zeszłym ostatni ostatnią miniony minioną poprzedni".split()
    ),
    own_people=frozenset("mój moja moi nasz nasza".split()),
    first_persons=frozenset(
        "ja mnie mi mną mój moja moje mojego mojej my nas nam nami nasz nasza nasze naszego naszej".split()
    ),
    side_leads=phrases(
        """
        czytaj też; czytaj także; czytaj również; czytaj więcej; czytaj dalej; czytaj; przeczytaj; przeczytaj też; przeczytaj
        także; przeczytaj również; przeczytaj więcej; zobacz też; zobacz także; zobacz również; zobacz; zobacz więcej; sprawdź
        też; sprawdź; obejrzyj; oglądaj; posłuchaj; więcej; więcej na ten temat; dowiedz się więcej; polecamy; polecane; polecany
        artykuł; powiązane; powiązane artykuły; reklama; dalszy ciąg materiału pod wideo; dalszy ciąg artykułu pod wideo; dalsza
        część artykułu pod reklamą; dalsza część tekstu pod wideo; materiał sponsorowany; artykuł sponsorowany; najczęściej
        czytane; najnowsze; wideo; galeria; na żywo; newsletter
        """
    ),
    narrated_days=days(
        """
        dzień wcześniej=-1; poprzedniego dnia=-1; dzień przedtem=-1; w przeddzień=-1; następnego dnia=1;
        nazajutrz=1; dzień później=1; dwa dni wcześniej=-2; dwa dni później=2
        """
    ),
    no_days=phrases(
        """
        w przeddzień tego
        """
    ),
    verb_genders={"ła": "f", "ł": "m", "ło": "n"},
    origins=frozenset("z ze od".split()),
    locatives=frozenset("w we".split()),
    name_endings=tuple(
        "a y i u e ga dze ie ę ą o em iem om owi ów ego emu iego iemu ej iej im ym ski ska ek ka ka kiem kowi ki ce ci ta cie "
        "na nie ła le ra rze da dzie ia ii ię ią owa owej ową owie ec ca cowi cem".split()
    ),
    inner_dashes=True,
    oblique=("skiej", "ckiej", "nej", "owej", "kiej", "ego", "emu", "ych", "ymi", "skim", "nym", "wym"),
    drops_subjects=True,
    place_endings=("a", "y", "i", "ego", "iej", "ych"),
    own_letters="łęąźż",
    foreign_letters="čďěňřšťůžđáéíúýäöüåøæ",
    earlier_texts=phrases(
        """
        wcześniejsza wersja; wcześniejszej wersji; poprzednia wersja; poprzedniej wersji;
        pierwotna wersja; pierwotnej wersji; pierwsza wersja; pierwszej wersji
        """
    ),
)
