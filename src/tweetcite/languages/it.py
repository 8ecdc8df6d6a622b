"""Italian, of Italy and of Switzerland.

Marks: CLDR delimiters and the straight marks of practice. Months, weekdays: CLDR, with the abbreviations of the press;
`set` for September is left out, since a tennis match has sets. Negation, modals, quantifiers, pronouns, elision and
tenses: Serianni, Grammatica italiana. Cue words, post nouns and occasions: ANSA's and other newsrooms' practice.
"""

from tweetcite.languages import (
    Language,
    days,
    each_pair,
    ends,
    forms,
    pairs,
    phrases,
    rows,
    rows_by_verb,
    sides,
    signs,
    times,
)

_MONTHS = "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre".split()
_SHORT_MONTHS = "gen feb mar apr mag giu lug ago sett ott nov dic".split()
_WEEKDAYS = "lunedì martedì mercoledì giovedì venerdì sabato domenica".split()
_PLAIN_WEEKDAYS = "lunedi martedi mercoledi giovedi venerdi sabato domenica".split()
_SHORT_WEEKDAYS = "lun mar mer gio ven sab dom".split()

_ARE = "a ano ò arono ava avano ato ata ati ate ando are erà eranno erebbe".split()
_IARE = "ia iano iò iarono iava iavano iato iata iati iate iando iare ierà".split()
_CARE = "ca cano cò carono cava cavano cato cata cati cate cando care cherà".split()
_GARE = "ga gano gò garono gava gavano gato gata gati gate gando gare gherà".split()


def _inflect(stems: str, endings: list[str]) -> frozenset[str]:
    """Return the forms in which the press attributes: third persons, participles, gerund, infinitive."""
    return frozenset(stem + ending for stem in stems.split() for ending in endings)


_POST_VERBS = (
    _inflect("twitt tweett ritwitt retwitt", _ARE)
    | frozenset(f"post{ending}" for ending in _ARE if ending not in ("a", "ata", "ate", "erà"))
    | frozenset("cinguetta cinguettano cinguettò cinguettava cinguettato cinguettando ripostato".split())
)
_WRITE_VERBS = (
    _inflect("ironizz", _ARE)
    | _inflect("repli pubbli", _CARE)
    | frozenset(
        """
        scritto scritta scritti scrive scrivono scrisse scrissero scriveva scrivevano scrivendo scrivere scriverà risposto
        risponde rispondono rispose risposero rispondeva rispondevano rispondendo rispondere risponderà condiviso condivisa
        condivide condividono condivise condivideva condividendo diffuso diffusa digitato digita ribatte ribattono ribattuto
        ribatteva ribatté rimbecca rimbeccato rilancia rilanciato rilanciava controbatte controbattuto
        """.split()
    )
)
_ON_NETWORKS = frozenset(f"{verb} sui {place}" for verb in _WRITE_VERBS for place in ("social", "social network"))
_CARRY_VERBS = _inflect(
    "continu termin complet rincar precis", ["a", "ano", "ò", "ava", "ato", "ando", "are"]
) | frozenset(
    """
    aggiunge aggiungono aggiunto aggiunse aggiungeva aggiungendo aggiungere prosegue proseguono proseguito proseguì
    proseguiva proseguendo conclude concludono concluso concluse concludeva concludendo insiste insistito insisteva
    ribadisce ribadito ribadiva ripete ripetuto ripeteva chiosa chiosato chiosava chiude chiuso riprende ripreso
    puntualizza puntualizzato
    """.split()
)
_SPEECH_VERBS = (
    _inflect(
        """
        afferm assicur dichiar segnal comment lament osserv not rivel raccont ricord sottoline parl sper augur
        minimizz sdrammatizz scherz contest accus invit esort approv rassicur confess argoment esult tuon domand
        consider immagin celebr confid mostr esclam profetizz stigmatizz valut puntualizz precis anticip rimarc auspic
        sentenzi tranquillizz avvis giur polemizz sferz svel bacchett
        """,
        _ARE,
    )
    | _inflect("denunc annunc minacc bocc ringraz elog", _IARE)
    | _inflect("spie", _GARE)
    | _inflect("indi criti giudi rivendi", _CARE)
    | frozenset(
        """
        dice dicono disse dissero diceva dicevano detto detta dicendo sostenendo chiedendo ammettendo avvertendo promettendo
        smentendo negando definendo descrivendo dirà sostiene sostengono sosteneva
        sostenuto sostenne ammette ammettono ammesso ammise ammetteva avverte avvertono avvertito avvertì avvertiva chiede
        chiedono chiesto chiese chiedeva promette promettono promesso promise prometteva precisa precisato precisava precisò
        chiarisce chiarito chiarì spiega spiegano spiegato spiegò spiegava conferma confermano confermato confermò
        confermava smentisce smentiscono smentito smentì smentiva nega negano negato negò negava difende difendono difeso
        difese accoglie accolto attacca attaccano attaccato attaccò attaccava respinge respinto respinse rifiuta rifiutato
        rivolge rivolto rivolse definisce definiscono definito definì definiva descrive descritto descrisse descriveva
        chiama chiamano chiamato chiamava chiamò riferisce riferiscono riferito riferì ritiene ritengono ritenuto riteneva
        pensa pensano pensato pensava crede credono creduto credeva vuole voleva suggerisce suggerito propone proposto
        proponeva riconosce riconosciuto riconosceva taglia tagliato sbotta sbottato attacca incalza incalzato incalzava
        applaude applaudito sfoga sfogato sfogava lamenta rammarica rammaricato scusa scusato dispiace
        congratula congratulato complimenta complimentato domanda grida gridato urla urlato prevede protesta
        protestato reagisce reagito tuona salutato saluta minaccia pretende preteso sfogata lamentata rammaricata scusata congratulata complimentata rivolta difesa
        scagliato scagliata domandata comunica comunicano rilancia rilanciano garantisce garantiscono garantiva garantivano garantito garantì
        """.split()
    )
    | {"secondo", "a detta di", "a giudizio di", "stando a", "per dirla con", "a parere di", "nelle parole di"}
)

_PLATFORMS = {
    "x": "x",
    "twitter": "x",
    "bluesky": "bluesky",
    "mastodon": "mastodon",
    "threads": "threads",
    "instagram": "instagram",
    "facebook": "facebook",
    "tiktok": "tiktok",
    "tik tok": "tiktok",
    "telegram": "telegram",
    "truth social": "truthsocial",
    "truth": "truthsocial",
    "reddit": "reddit",
    "linkedin": "linkedin",
    "vk": "vk",
    "vkontakte": "vk",
}

_SMALL = "zero uno due tre quattro cinque sei sette otto nove".split()
_TEENS = "dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove".split()
_TENS = {
    "venti": 20,
    "trenta": 30,
    "quaranta": 40,
    "cinquanta": 50,
    "sessanta": 60,
    "settanta": 70,
    "ottanta": 80,
    "novanta": 90,
}
_NUMBERS = {word: float(n) for n, word in enumerate([*_SMALL, *_TEENS]) if n != 1}


def _join(ten: str, one: str) -> str:
    """Return a compound below a hundred: the ten loses its vowel before uno and otto, tre takes an accent."""
    return (ten[:-1] if one[0] in "uo" else ten) + ("tré" if one == "tre" else one)


_NUMBERS |= {ten: float(n) for ten, n in _TENS.items()}
_NUMBERS |= {_join(ten, one): float(n + i) for ten, n in _TENS.items() for i, one in enumerate(_SMALL) if i}
_NUMBERS |= {f"{ten}tre": float(n + 3) for ten, n in _TENS.items()}
_NUMBERS |= {f"{ten[:-1]}un": float(n + 1) for ten, n in _TENS.items()}
_BELOW_HUNDRED = dict(_NUMBERS)
_NUMBERS |= {"cento": 100.0, "mille": 1000.0}
_HUNDREDS = {"cento": 100.0} | {f"{one}cento": i * 100.0 for i, one in enumerate(_SMALL) if i > 1}
_NUMBERS |= _HUNDREDS
_NUMBERS |= {h + word: n + value for h, n in _HUNDREDS.items() for word, value in _BELOW_HUNDRED.items() if value}
_NUMBERS |= {"centuno": 101.0, "centotto": 108.0, "centottanta": 180.0, "centoottanta": 180.0}
_NUMBERS |= {f"{word}mila": value * 1000 for word, value in _BELOW_HUNDRED.items() if value > 1}
_NUMBERS |= {f"{h}mila": n * 1000 for h, n in _HUNDREDS.items()}
_NUMBERS |= {f"{h}{word}mila": (n + value) * 1000 for h, n in _HUNDREDS.items() for word, value in _TENS.items()}
_NUMBERS |= {f"mille{h}": 1000 + n for h, n in _HUNDREDS.items()}

_ELISIONS = {
    "l'": "lo",
    "un'": "una",
    "d'": "di",
    "c'": "ci",
    "s'": "si",
    "m'": "mi",
    "t'": "ti",
    "v'": "vi",
    "n'": "ne",
    "dell'": "dello",
    "all'": "allo",
    "dall'": "dallo",
    "nell'": "nello",
    "sull'": "sullo",
    "quest'": "questo",
    "quell'": "quello",
    "com'": "come",
    "dov'": "dove",
    "cos'": "cosa",
    "quand'": "quando",
    "nient'": "niente",
    "nessun'": "nessuna",
    "tutt'": "tutto",
    "anch'": "anche",
    "senz'": "senza",
    "sant'": "santo",
    "bell'": "bello",
    "mezz'": "mezza",
}

_ENDED = "finito per; voluto; tenuto a; preferito; scelto di".split("; ")
_TO_WRITE = "scrivere twittare postare pubblicare rispondere replicare precisare aggiungere commentare".split()
_CHAINS = frozenset(f"{ended} {written}" for ended in _ENDED for written in _TO_WRITE)
"""What somebody came to write in the end: ha finito per scrivere."""

# verbs of saying that are phrases, after the collocation dictionaries
_SAYING = phrases(
    """
    ha messo in chiaro; mette in chiaro; metteva in chiaro; ha messo i puntini sulle i; ha fatto sapere;
    fa sapere; faceva sapere; ha fatto notare; fa notare; faceva notare; ha fatto presente; fa presente;
    ha messo in guardia; mette in guardia; ha gettato acqua sul fuoco; getta acqua sul fuoco; ha chiesto scusa;
    chiede scusa; ha puntato il dito; punta il dito; ha preso le distanze; prende le distanze;
    ha lanciato l'allarme; lancia l'allarme; ha rivolto un appello; rivolge un appello; ha rotto il silenzio;
    rompe il silenzio; ha tuonato contro; tuona contro; ha rincarato la dose; ha ribattuto colpo su colpo;
    ha reso noto; hanno reso noto; rende noto; hanno fatto sapere; fa eco; gli fa eco; le fa eco; ha fatto mea culpa; fa mea culpa; ha tagliato corto; taglia corto
    """
)

LANGUAGE = Language(
    code="it",
    marks=(("«", "»"), ("“", "”"), ('"', '"'), ("‘", "’"), ("'", "'")),
    months={name: i for i, name in enumerate(_MONTHS, 1)} | {name: i for i, name in enumerate(_SHORT_MONTHS, 1)},
    weekdays={name: i for i, name in enumerate(_WEEKDAYS)}
    | {name: i for i, name in enumerate(_PLAIN_WEEKDAYS)}
    | {name: i for i, name in enumerate(_SHORT_WEEKDAYS) if name != "mar"},
    short_days={name: i for i, name in enumerate("lun mar mer gio ven sab dom".split())},
    relative_days={
        "oggi": 0,
        "oggi stesso": 0,
        "stamattina": 0,
        "stamani": 0,
        "stamane": 0,
        "questa mattina": 0,
        "questo pomeriggio": 0,
        "stasera": 0,
        "questa sera": 0,
        "stanotte": 0,
        "questa notte": 0,
        "ieri": -1,
        "ieri sera": -1,
        "ieri mattina": -1,
        "ieri pomeriggio": -1,
        "ieri notte": -1,
        "la scorsa notte": -1,
        "l'altro ieri": -2,
        "ieri l'altro": -2,
        "altroieri": -2,
    }
    | days(
        """
        due giorni fa=-2; tre giorni fa=-3; quattro giorni fa=-4; cinque giorni fa=-5; ieri a mezzogiorno=-1; oggi
        pomeriggio=0; in mattinata=0; in giornata=0; in serata=0; nella giornata di ieri=-1; l'altra sera=-2;
        avantieri=-2
        """
    ),
    common=frozenset(
        """
        di e il che la in a per un è del non una i le si con da della sono alla ha lo dei al nel più gli come anche ma dal
        delle ed o se questo nella su hanno essere era alle questa ai mi dalla ci io degli cui dopo sul stato tra due suo ne
        sulla solo anni o prima chi sua ancora perché quando sempre tutto fatto tutti così già molto dai loro suoi stata
        nei fra dalle nelle agli negli quello quella però senza c'è l'ha contro
        """.split()
    ),
    post_verbs=_POST_VERBS | _ON_NETWORKS,
    write_verbs=_CHAINS | _WRITE_VERBS,
    speech_verbs=_SAYING | phrases("si legge") | _SPEECH_VERBS - _WRITE_VERBS - _CARRY_VERBS,
    carry_verbs=_CARRY_VERBS | {"va avanti", "rincara la dose"},
    impersonal=phrases(
        """
        recita; recitava; recitano; recitavano; recita ancora; si legge; si leggeva; si può leggere; si poteva leggere; si legge ancora; vi si legge
        """
    ),
    networks=phrases(
        """
        social; social network; social media; rete sociale; reti sociali; toot; skeet; repost; cinguettii;
        stesso social; stessa piattaforma; stesso social network; medesima piattaforma; stessa rete
        """
    ),
    post_nouns=phrases(
        """
        social; social network; social media; rete sociale; reti sociali;
        tweet; tweets; cinguettio; retweet; post; messaggio; messaggi; un thread; suo thread; il thread; account; profilo;
        profili; profilo x; pagina facebook; sua pagina; sulla sua bacheca; sui suoi social; suoi canali social; propri
        social; propri canali social; sui propri profili; canale telegram; stories; storie instagram; storia instagram;
        storia di instagram
        """
    ),
    recalling=frozenset(
        "ricordato ricorda ricordava ricordando citato cita citava citando condiviso condivide rilanciato rilancia ritwittato letto ripescato ripesca".split()
    ),
    users=frozenset("utente utenti".split()),
    account_nouns=phrases(
        "l'account del; l'account della; l'account dell'; dall'account del; dall'account della; profilo del; profilo della; "
        "profilo ufficiale del; profilo ufficiale della; la pagina del; la pagina della; il canale del; account ufficiale del"
    ),
    reply_nouns=frozenset("risposta risposte replica repliche controreplica".split()),
    following=(
        r"\b(?:ai|con i|per i|con|tra i) (?:suoi |propri )?(?:(?:oltre )?[\d.,]+ (?:mila |milioni di "
        r")?)?(?:follower|followers|iscritti)\b"
    ),
    parallels=frozenset("mentre".split()),
    selfsame=frozenset("stesso stessa".split()),
    voice_nouns=frozenset(
        """
        sfogo annuncio addio confessione monito avvertimento stoccata frecciata scuse ringraziamento dedica
        provocazione affondo parole frase commento commenti reazione versione verdetto promessa appello chiosa
        postilla conclusione precisazione chiarimento rimprovero battuta constatazione bilancio riflessione
        ammissione
        """.split()
    ),
    platform_names=_PLATFORMS,
    occasions=phrases(
        """
        durante l'udienza; in udienza; all'udienza; requisitoria; arringa; memoria difensiva; nella sentenza;
        nella denuncia; nell'esposto; davanti ai giudici; davanti al giudice; in procura; nell'ordinanza;
        nel ricorso;
        all'arrivo; davanti alle telecamere; al microfono; in diretta tv; in diretta radio;
        dall'altra parte del telefono;
        sulla porta; all'uscita; sulla soglia;
        nei corridoi; in corridoio; alla buvette; dietro le quinte; a margine;
        suo blog;
        memorandum; nota interna; autoproclamato; autoproclamata; sedicente; cosiddetto; cosiddetta; dal palco; dal podio; dalla tribuna; dal pulpito; al nostro giornale; alla nostra redazione; ai nostri microfoni; a questo giornale; alla nostra testata;
        raggiunto al telefono; raggiunta al telefono; raggiunto telefonicamente; raggiunta telefonicamente;
        in un video; in videoconferenza; ai nostri taccuini;
        giornalisti; cronisti; ai microfoni; alla stampa; stampa estera; conferenza stampa; punto stampa; comunicato;
        comunicati; una nota; la nota; in una nota; un'intervista; intervista; intervistato; intervistata; un colloquio con;
        colloquio; dichiarazioni a; ha detto a; ha dichiarato a; un discorso; suo discorso; il discorso; intervento in aula;
        in aula; alla camera; al senato; in parlamento; in consiglio comunale; nel corso della seduta; in commissione; al
        question time; una lettera; la lettera; lettera aperta; un biglietto; comizio; un comizio; un evento; a margine;
        radio; televisione; in tv; talk show; trasmissione; ospite di; podcast; whatsapp; e-mail; mail;
        una mail; al telefono; telefonata; di persona; un libro; suo libro; memorie; autobiografia; rubrica; editoriale;
        titolo del; dal titolo; intitolato; intitolata; intitolati; titolava; slogan; motto; striscione; striscioni; cartello;
        cartelli; insegna; coro; cori; scandito; scandiscono; scandivano; cantato; cantano; scritta; inciso; incisa; lapide;
        soprannominato; soprannominata; soprannome; ribattezzato; ribattezzata; ribattezzano; cosiddetto; cosiddetta;
        cosiddetti; cosiddette; noto come; nota come; conosciuto come; conosciuta come; al processo; in tribunale; davanti
        al giudice; testimonianza; deposizione; volantino; volantini; verbale; verbali; secondo fonti; fonti vicine
        """
    ),
    indefinite=frozenset(
        "un uno una un' dei degli delle alcuni alcune qualche qualcuno altro altra altri altre due tre molti molte certi "
        "certe".split()
    ),
    definite=frozenset(
        "il lo la i gli le l' suo sua suoi sue loro questo questa quest' quel quello quella quell' stesso stessa".split()
    ),
    prepositions=frozenset(
        """
        di del dello della dell' dei degli delle d' a al allo alla all' ai agli alle da dal dallo dalla dall' dai dagli dalle in
        nel nello nella nell' nei negli nelle con col su sul sullo sulla sull' sui sugli sulle per tra fra contro verso dopo
        prima durante presso senza sotto sopra dietro davanti
        """.split()
    ),
    tongues=signs(
        """
        ar: arabo; ca: catalano; cs: ceco; da: danese; de: tedesco; el: greco; en: inglese; es: spagnolo; fi: finlandese;
        fr: francese; he: ebraico; hu: ungherese; it: italiano; ja: giapponese; nl: olandese; no: norvegese; pl: polacco;
        pt: portoghese; ro: rumeno; ru: russo; sv: svedese; tr: turco; uk: ucraino; zh: cinese
        """
    ),
    mediums=frozenset(
        "su sul sullo sulla sull' sui sugli sulle in nel nello nella nell' nei negli nelle con via tramite".split()
    ),
    complements=frozenset({"che"}),
    dated=frozenset("datato datata datati datate".split()),
    viewpoints=frozenset("per".split()),
    questions=frozenset("domanda".split()),
    us=phrases("ci"),
    readers=frozenset("lettore lettrice ascoltatore ascoltatrice".split()),
    relatives=frozenset("che cui dove quale quali".split()),
    genitives=frozenset("di del dello della dell' dei degli delle d'".split()),
    weak_nouns=frozenset("messaggio messaggi account profilo profili".split()),
    homonyms=frozenset({"post"}),
    quoting=frozenset("citando".split()),
    nicknaming=frozenset(
        "chiama chiamano chiamato chiamava chiamavano soprannomina soprannominano soprannominato ribattezza ribattezzano "
        "ribattezzato definisce definiscono definito definì definiva bolla bollato descrive descritto "
        "battezzato".split()
    ),
    thus=phrases(
        "ha fatto questa dichiarazione; ha fatto il commento; dichiarazione è arrivata; dichiarazioni sono arrivate; "
        "dichiarazione è stata fatta; dichiarazioni sono state fatte; commento è stato pubblicato; lo ha scritto; l'ha scritto"
    ),
    thus_adverbs=frozenset("così".split()),
    sequence=frozenset("prima poi dopo".split()),
    back_references=frozenset("è così lo questo questa queste questi ciò tale tali quello quella".split()),
    abbreviations=frozenset(
        "sig sigg sigra sig.ra dott dott.ssa dr prof prof.ssa on avv ing arch geom rag mons don s ss ecc es cfr pag pagg art n "
        "nn vol cap ca circa tel p.es v.le c.so p.zza gen feb mar apr mag giu lug ago sett ott nov dic col magg "
        "ten".split()
    ),
    pictures=frozenset("screenshot schermata immagine immagini".split()),
    absences=phrases(
        "non esiste; non esistono; mai esistito; mai esistita; mai esistiti; non è mai esistito; non c'è traccia"
    ),
    ended=frozenset("più".split()),
    citations=frozenset("citazione citazioni virgolettato frase".split()),
    untruths=phrases("falso; falsa; falsi; bufala; bufale; inventato; inventata; inventati"),
    disowning=phrases(
        """
        falso; falsa; falsi; finto; finta; fasullo; fasulla; falsificato; falsificata; contraffatto; contraffatta; manipolato;
        manipolata; inventato; inventata; inventati; bufala; bufale; fake; fotomontaggio; parodia; parodistico; satirico;
        satirica; satira; impostore; impostora; si spaccia per; spacciandosi; sosia digitale; furto d'identità; presunto
        tweet; presunto post; presunto messaggio; apocrifo; apocrifa; attribuito falsamente; attribuita falsamente; falsamente
        attribuito; falsamente attribuita; erroneamente attribuito; erroneamente attribuita; mai scritto; mai pubblicato; mai
        twittato; mai postato; non ha scritto; non ha pubblicato; non ha twittato; avrebbe twittato; avrebbe pubblicato;
        photoshop; hackerato; hackerata; hacker
        """
    ),
    source_phrases=phrases(
        """
        secondo; a detta di; a detta del; a detta della; a detta dello; a detta dei; a detta degli; a detta delle; a
        detta dell'; a giudizio di; a giudizio del; a giudizio della; a giudizio dello; a giudizio dei; a giudizio
        degli; a giudizio delle; a giudizio dell'; stando a; stando al; stando alla; stando allo; stando ai; stando
        agli; stando alle; stando all'; per dirla con; a parere di; a parere del; a parere della; a parere dello; a
        parere dei; a parere degli; a parere delle; a parere dell'; nelle parole di; nelle parole del; nelle parole
        della; nelle parole dello; nelle parole dei; nelle parole degli; nelle parole delle; nelle parole dell'; a
        dire di; a dire del; a dire della; a dire dello; a dire dei; a dire degli; a dire delle; a dire dell'; al dire
        di; al dire del; al dire della; al dire dello; al dire dei; al dire degli; al dire delle; al dire dell'; ad
        avviso di; ad avviso del; ad avviso della; ad avviso dello; ad avviso dei; ad avviso degli; ad avviso delle;
        ad avviso dell'; a avviso di; a avviso del; a avviso della; a avviso dello; a avviso dei; a avviso degli; a
        avviso delle; a avviso dell'; secondo le parole di; secondo le parole del; secondo le parole della; secondo le
        parole dello; secondo le parole dei; secondo le parole degli; secondo le parole delle; secondo le parole
        dell'; stando alle parole di; stando alle parole del; stando alle parole della; stando alle parole dello;
        stando alle parole dei; stando alle parole degli; stando alle parole delle; stando alle parole dell'; agli
        occhi di; agli occhi del; agli occhi della; agli occhi dello; agli occhi dei; agli occhi degli; agli occhi
        delle; agli occhi dell'
        """
    ),
    hearers=frozenset("a al alla ai all'".split()),
    agencies=frozenset(
        "corriere gazzetta messaggero giornale stampa repubblica nazione tempo mattino sole eco voce quotidiano foglio fatto unione provincia secolo piccolo tirreno adige giorno tribuna avvenire manifesto gazzettino tg radio rai ansa adnkronos agi tg1 tg2 tg3 afp reuters sky rsi".split()
    ),
    fused_hearers=frozenset("al alla all' allo".split()),
    articled_names=True,
    collectives=forms(
        """
        club; squadra; federazione; lega; ministero; dipartimento; agenzia; governo; comune; regione; provincia;
        prefettura; parlamento; polizia; tribunale; procura; ambasciata; ospedale; clinica; scuola; università;
        istituto; museo; teatro; biblioteca; azienda; società; ditta; banca; fabbrica; compagnia; aeroporto;
        sindacato; associazione; fondazione; organizzazione; partito; movimento; comitato; commissione; gestore;
        zoo; parco; ente; istituzione; questura; diocesi; municipio; coordinamento
        """
    ),
    crowds=frozenset(
        "genitori attivisti residenti utenti tifosi critici lettori abitanti vicini cittadini manifestanti testimoni follower".split()
    ),
    agents=frozenset("da dal dalla dai dagli dalle dall'".split()),
    own_words=phrases(
        """
        secondo lui; secondo lei; a suo dire; a suo giudizio; a suo avviso; parole sue; secondo loro; a detta sua; a
        sua detta; a suo parere; a suo modo di vedere; per sua stessa ammissione; stando a lui; stando a lei; stando
        alle sue parole; secondo le sue parole; nelle sue parole; con le sue parole; a suo vedere
        """
    ),
    participles=("ndo",),
    qualifiers=frozenset("vecchio nuovo nuova attuale uscente allora futuro futura".split()),
    questioning=frozenset("interrogato interrogata".split()),
    subordinators=frozenset("mentre quando sebbene dopo prima siccome se poiché benché".split()),
    subjects=frozenset("lui lei loro egli ella essi esse quest'ultimo quest'ultima".split()),
    possessives=frozenset("suo sua suoi sue loro".split()),
    passives=frozenset("stato stata stati state viene vengono venne vennero fu furono".split()),
    pronouns={
        "lui": "m",
        "lei": "f",
        "egli": "m",
        "ella": "f",
        "loro": "p",
        "essi": "p",
        "esse": "p",
        "quest'ultimo": "m",
        "quest'ultima": "f",
    },
    negations=frozenset(
        "non no mai nessuno nessuna nessun nessun' niente nulla né neanche nemmeno neppure senza mica".split()
    )
    | phrases("lungi dal; lontano da; lontana da; invece di; invece che; al posto di; tutt'altro che"),
    modals=phrases("finché; a meno che; salvo che; a patto che; nel caso in cui; qualora")
    | frozenset(
        """
        sarebbe sarebbero avrebbe avrebbero
        può possono posso possiamo potete puoi potere poter potrà potranno potrò potremo potrebbe potrebbero potremmo potrei
        potevo potevi potevamo potevate dovevo dovevi dovevamo dovevate potesse potessero dovesse dovessero
        poteva potevano possa possano deve devono devo debbo debbono dobbiamo dovete dovere dover dovrà dovranno dovrò dovremo
        dovrebbe dovrebbero dovremmo dovrei doveva dovevano debba debbano se salvo tranne solo soltanto solamente unicamente
        forse magari probabilmente possibilmente certamente sicuramente apparentemente presumibilmente ovviamente chiaramente
        evidentemente indubbiamente presunto presunta presunti presunte possibile probabile impossibile improbabile certo
        certa sicuro sicura necessario obbligatorio obbligato obbligati serve servono vuole vogliono vorrebbe bisogna
        occorre
        """.split()
    )
    | phrases("a quanto pare; a quanto sembra; si dice; eccetto; fuorché; ad eccezione; a eccezione; a parte"),
    quantifiers=frozenset(
        """
        principalmente prevalentemente perlopiù
        tutto tutta tutti tutte tutt' pochissimi pochissime pochissimo pochissima moltissimi moltissime
        moltissimo moltissima alcuni alcune alcuno alcuna qualche qualcuno qualcosa ogni ognuno ciascuno ciascuna molto
        molta molti molte poco poca pochi poche parecchi parecchie tanto tanta tanti tante troppo troppa troppi troppe più meno
        entrambi entrambe ambedue qualsiasi qualunque chiunque sempre spesso talvolta raramente quasi circa intero intera
        interi intere totalmente completamente interamente parzialmente maggioranza minoranza metà diversi diverse vari varie
        almeno
        """.split()
    )
    | {"maggior parte", "minor parte"},
    peoples=tuple(
        """
        american statunitens britannic ingles tedesc frances italian spagnol portoghes olandes belg svizzer austriac
        svedes norveges danes finlandes islandes irlandes scozzes galles polacc ceco ceca cechi slovacc ungheres
        romen rumen bulgar grec greci turc serbo serba serbi croat sloven bosniac albanes russo russa russi russe
        ucrain bieloruss georgian armen azer kazak cines giappones corean indian pakistan afghan iranian irachen
        sirian libanes israelian palestines giordan egizian libic tunisin algerin marocchin sudanes etiop nigerian
        kenian sudafrican messican brasilian argentin cilen colombian venezuelan cuban canades australian europe
        asiatic african roman curd arab sicilian letton lituan eston cipriot
        bolivian peruvian ecuadorian paraguaian uruguaian panamens guatemaltec honduregn salvadoregn
        nicaraguens dominican haitian giamaican filippin indonesian malaysian malese thailandes vietnamit
        singaporian saudit emiratin qatariot kuwaitian yemenit bengales nepales ghanes senegales ivorian
        camerunens congoles ugandes tanzanian ruandes somal zambian mozambican angolan maltes montenegrin
        macedon kosovar moldav uzbek turkmen mongol neozelandes
        """.split()
    ),
    rounds=frozenset("decine dozzine centinaia centinaio migliaia milioni miliardi manciata".split()),
    bounds=phrases("più di; meno di; oltre; sotto"),
    fractions=frozenset(
        "doppio raddoppia raddoppiato raddoppiata raddoppiati triplica triplicato triplicata triplicati quadruplicato triplo quadruplo metà terzo quarto quinto decimo".split()
    ),
    measures=signs(
        """
        day: giorno giorni; week: settimana settimane; month: mese mesi; year: anno anni; hour: ora ore;
        minute: minuto minuti; second: secondi; decade: decennio decenni; century: secolo secoli;
        gram: grammo grammi; mg: milligrammo milligrammi; litre: litro litri
        """
    ),
    persons=frozenset(
        """
        io me mi m' mio mia miei mie tu te ti t' tuo tua tuoi tue lui lei egli ella suo sua suoi sue noi ci nostro nostra
        nostri nostre voi vi vostro vostra vostri vostre loro essi esse
        """.split()
    ),
    tenses=frozenset(
        """
        sono sei è siamo siete ero eri era eravamo erano fui fu furono sarò sarà saremo saranno sarei sarebbe saremmo sarebbero
        sia siano fosse fossero stato stata stati state essere ho hai ha abbiamo avete hanno avevo aveva avevamo avevano ebbe
        avrò avrà avremo avranno avrei avrebbe avremmo avrebbero abbia abbiano avesse avessero avere sto sta stiamo stanno
        stava stavano vado va andiamo vanno
        """.split()
    ),
    conjugations=rows(
        """
        rò rai rà remo rete ranno rei resti rebbe remmo rebbero; ai asti ò ammo aste arono; ei esti é emmo erono; ii
        isti ì immo irono; avo avi ava avamo avate avano; evo evi eva evamo evate evano; ivo ivi iva ivamo ivano; isco
        isci isce iamo iscono; o iamo; o hiamo; o amo; a iamo; a hiamo; a amo; e iamo; e amo; faccio fai fa facciamo
        fate fanno; feci fece facemmo fecero fatto; dico dice diciamo dicono; dissi disse dicemmo dissero detto; posso può possiamo
        possono; voglio vuole vogliamo vogliono; devo deve dobbiamo devono; do dà diamo danno; so sa sappiamo sanno;
        vengo viene veniamo vengono; venni venne venimmo vennero; esco esce usciamo escono; tengo tiene teniamo tengono;
        rimango rimane rimaniamo rimangono; scrissi scrisse scrivemmo scrissero scritto; chiusi chiuse chiudemmo chiusero chiuso; presi prese prendemmo presero preso; misi
        mise mettemmo misero messo; vidi vide vedemmo videro visto
        """
    )
    + times("erò erà eremo eranno = a ano i ino; irò irà iremo iranno = a ano isca iscano"),
    stem_vowels={"uo": "o", "ie": "e"},
    shared_endings=rows_by_verb(
        """
        are: o i a ano; care: co chi ca cano; iare: io i ia iano; ere: o i e ono; ire: o i e ono; are: a ò ava erà
        erebbe; are: ano arono avano eranno erebbero; are: iamo ammo avamo eremo eremmo; are: o ai avo erò erei; ere:
        e eva erà erebbe; ere: ono evano eranno erebbero; ere: o evo erò erei; ere: iamo evamo eremo; ire: e iva irà
        irebbe; ire: isce ì iva irà irebbe; ire: ono ivano iranno; ire: iscono irono ivano iranno; ire: iamo ivamo
        iremo
        """
    ),
    equal_values=tuple(
        frozenset(group.split())
        for group in (
            "nessuno nessuna nessun zero",
            "niente nulla",
            "neanche nemmeno neppure",
            "può potrebbe",
            "possono potrebbero",
            "potrà può",
            "deve dovrà",
            "devono dovranno",
            "solo soltanto solamente unicamente",
            "forse magari",
            "probabilmente presumibilmente",
            "certamente sicuramente",
            "ogni ciascuno ciascuna",
            "ognuno ciascuno",
            "entrambi ambedue",
            "totalmente completamente interamente",
            "qualsiasi qualunque",
            "alcuni diversi",
            "alcune diverse",
            "diversi vari",
            "diverse varie",
            "bisogna occorre",
        )
    ),
    hearsay=phrases("a quanto pare; che io sappia; a mio avviso; secondo me; a quanto sappiamo"),
    partitives=phrases("uno dei; una delle; uno degli; uno dei miei; una delle mie"),
    steps=frozenset({"del", "al", "dal", "di", "a", "da"}),
    cases=rows("io mi me; tu ti te; lui lo gli; lei la le; noi ci; voi vi; loro li"),
    certainties=rows(
        "so sa sappiamo sanno sapeva; credo crede crediamo credono penso pensa pensiamo pensano; dubito dubita; spero spera speriamo sperano; temo teme temiamo temono; sospetto sospetta"
    ),
    vague=frozenset("circa molto poco tanto troppo serve servono vuole vogliono qualcosa".split()),
    function_words=frozenset(
        """
        il lo la l' i gli le un uno una un' di del dello della dell' dei degli delle d' a ad al allo alla all' ai agli alle da
        dal dallo dalla dall' dai dagli dalle in nel nello nella nell' nei negli nelle con col su sul sullo sulla sull' sui
        sugli sulle per tra fra e ed o od che chi cui quale quali dove dov' quando come com' questo questa quest' questi queste
        quello quella quell' quelli quelle quel quei quegli ciò qui qua lì là ecco ne n' si s' c' v' poi dunque quindi allora
        così anche ancora già pure proprio stesso stessa stessi stesse verso presso durante dopo prima oh ah beh
        """.split()
    )
    | phrases("del tutto; prima di tutto; dopo tutto; in ogni caso; più che altro"),
    openers=frozenset("poi dopo quindi infine intanto successivamente recentemente anche perfino persino".split()),
    times=frozenset(
        "ora ore minuto minuti momento giorno giorni settimana settimane mese mesi anno anni notte mattina sera".split()
    ),
    additives=frozenset("anche inoltre".split()),
    sequels=phrases("prima di; dopo aver; per poi; salvo poi; poi"),
    refusals=tuple("rifiut nega negò evit asten astenn omess omett trascur dimentic manca".split()),
    contrasts=frozenset(
        "ma però bensì se salvo tranne eccetto anziché invece tuttavia eppure nonostante sebbene benché "
        "purché mentre piuttosto fuorché".split()
    ),
    voices=frozenset("stato stata stati state venne vennero".split()),
    denials=frozenset(
        (
            "dubito dubita dubitano dubitiamo nego nega negano neghiamo smentisco smentisce smentiscono mito "
            "menzogna bugia bufala falso falsa voce voci magari spero speriamo immagina immaginate finge fingono "
            "temo temiamo"
        ).split()
    ),
    conditions=phrases(
        "se; finché; purché; a patto che; sempre che; a meno che; a condizione che; qualora; nel caso in cui; in caso di"
    ),
    ascribing=phrases(
        """
        attribuito a; attribuita a; attribuiti a; attribuite a; attribuito al; attribuita al;
        attribuito alla; attribuita alla; attribuiscono a; attribuiscono al; attribuiscono alla
        """
    ),
    scant=frozenset("poco poca po' pochi".split()),
    limits=ends("fino a; fino al; fino alle; entro il; entro / dal; da; dalle; a partire da; a partire dal"),
    same=frozenset("stesso stessa medesimo medesima".split()),
    concessions=phrases("anche se; come se; nemmeno se"),
    asking=phrases(
        "chi; che cosa; cosa; quando; dove; perché; come; quanto; quanta; quanti; quante; quale; quali; "
        "forse che; possibile che"
    ),
    selves=frozenset("io".split()),
    opinions=phrases(
        "credo che; penso che; suppongo che; temo che; crediamo che; pensiamo che; sospetto che; immagino che; mi pare; mi sembra; ritengo che"
    ),
    attempts=tuple(
        "tent cerca cercat prova provat promett promess minacci offr offert sper intend vogli vuole volev volut prevede decis decid accett propon propost".split()
    ),
    infinitive_endings=("are", "ere", "ire", "rsi"),
    opposed=sides(
        """
        lieve lievi lievemente minore minori modest- limitat- piccol- leggero leggera leggeri minim- / grave
          gravi gravemente maggiore maggiori enorm- massicci- considerevol- immens- sever- serio seria seri
          serie;
        possibil- probabil- presunt- eventual- / cert- sicur- confermat- provat- accertat- reale;
        approv- sosten- sostien- appogg- accett- adott- difend- difes- / respin- rifiut- condann- combatt-
          denunc- blocc- critic- bocci- boicott-;
        apre aprono aprì aprirono aprire aprirà apriamo apert- riapr- riapert- inaugur- / chiud- chius-;
        manten- mantien- conserv- salv- preserv- tuteliam- / sopprim- soppress- abol- abbandon- annull- cancell-
          elimin- smantell-;
        conced- concess- assegn- / nega- negat- ritir- sospend- sospes- revoc-;
        revoc- allent- allegger- / impon- impost- impos- inaspr- prorog-;
        aument- sale salgono salì salirono salire salirà salita saliti crebb- cresc- cresciut- impenn- / cala
          calano calò calare calato calata diminu- scend- sces- croll- cade cadono cadde cadere caduto caddero
          ridott- riduc- precipit-;
        assum- assunt- nomin- promuov- promoss- reintegr- / licenzi- rimoss- rimuov- esoner- destitu- cacci-;
        vince vincono vincere vincerà vinciamo vinto vinta vinti vins- trionf- / perde perdono persero perso
          perdere perderà perduta perdut-;
        protegg- protett- difend- difes- aiut- / minacci- attacc- distrugg- distrutt- dannegg-;
        inizi- cominci- avvi- riprend- ripres- continu- prosegu- / ferm- sospend- sospes- cess- termin-
          interromp- interrott-;
        rassicur- tranquillizz- sollev- / allarm- inquiet- preoccup- spavent-;
        costru- edific- / demol- abbatt- distrugg- distrutt- rase raso;
        ama amano amiamo adora adorano / odia odiano odiamo detesta disprezz-;
        assol- assolt- liber- scagion- grazi- / condann- incarcer- arrest- imputat-;
        ammett- ammess- ammis- riconosc- riconobb- confess- conferm- / nega negano negò negare negato smentisc-
          smentit- smentì;
        rispett- osserv- applic- / viol- infran- calpest- ignor-;
        compra comprano comprò comprare comprato compreremo acquist- / vende vendono vendette vendere venduto
          venderà venderemo;
        sopravviv- sopravviss- guarì guarito guarire guarisce / muor- morì morirono morire morirà mort- perì
          deced-;
        autorizz- permett- permess- consent- / viet- proib-;
        ringrazi- elogi- loda lodano lodò lodare lodato congratul- / accus- critic- insult- biasim- rimprover-;
        unì unire unito uniti unisc- riconcil- / divid- divis- separ-;
        miglior- / peggior- aggrav- deterior-;
        potabil- commestibil- innocu- / tossic- contaminat- avvelenat-;
        pulit- / sporc- inquinat-
        """
    ),
    praise=frozenset(
        """
        ador- affascin- amabil- ammir- apprezz- bella belle belli bello bene benefi- brava brave bravi bravo
        brillant- buon buona buone buoni buono caloros- capac- competent- corag- coragg- degn- delizios- dignit-
        eccellen- eccezional- efficac- efficient- elegant- entusias- eroe- eroi- eroic- esemplar- fantastic-
        favolos- felice felici felicit- fiera fieri fiero formidab- fruttuos- genero- genial- gentil- gioia giusta
        giusto glorio- grandios- grata grate grati gratitud- grato impeccab- incoragg- ingegnos- intelligent- leale-
        leali lieta lieto lodevol- magnific- meglio meravigli- migliore migliori nobile nobili onest- onorat- onore
        orgogli- ottim- ottimis- perfett- piacer- piacevol- positiv- promettent- prudent- ragionevol- rispettos-
        riuscit- saggezza saggi saggia saggio sensat- sincer- soddisf- solid- splendid- strepitos- stupend-
        successo- superb- talent- trionf- utile utili valoros- vincent- vincitor- virtù vittori-
        """.split()
    ),
    blame=frozenset(
        """
        abomin- allarm- arrogan- assurd- atroc- barbar- brutta brutte brutti brutto bugiard- calamit- caos caotic-
        catastrof- cattiva cattive cattivi cattivo cinic- codard- collera- colpevol- corrott- corruz- crudel-
        dannos- debol- deludent- delus- deplorevol- deprecab- desolant- detestab- devast- disastr- disgust-
        disonest- disonor- disperat- disprezz- errore- errori- fallimen- farsa- fiasco- frode- furia- furios- idiot-
        ignobil- ignorant- immoral- inaccettab- incapac- incompetent- indegn- inett- infam- ingiust- ingrat-
        inquietant- insult- intollerab- inutil- ipocri- irresponsab- lament- male mediocr- menzogn- meschin-
        miserab- nefast- nociv- odio odios- offensiv- orrend- orribil- orror- ostil- patetic- peggio peggiore
        peggiori penos- pessim- preoccup- rabbia- rabbios- repellent- ridicol- rovin- scandal- scemo sciagur-
        sinistr- spaventos- spregevol- stupid- terribil- tossic- tradit- tragedi- tragic- triste tristi umilian-
        umiliat- umiliaz- vergogn- vile vili volgar-
        """.split()
    ),
    turns=pairs(
        "perché/benché; finché/benché; finché/sebbene; quando/benché; quando/sebbene; "
        "perché/sebbene; poiché/sebbene; quindi/tuttavia; perciò/eppure; "
        "a causa di/nonostante; a causa del/nonostante il; grazie a/nonostante; adesso/allora; "
        "ora/allora; subito/poi; subito/dopo; qui/lì; qua/là; già/non ancora; già/ancora; verso/da; "
        "prossimo/precedente; prossima/precedente"
    ),
    antonyms=each_pair(
        """
        morti feriti; morto ferito; morte ferite; vittime feriti; smetto comincio; smette comincia; smettiamo
        cominciamo; smettono cominciano; smettere cominciare; smesso cominciato; smesso iniziato; smette inizia;
        entro dopo;
        primavera estate autunno inverno;
        giornaliero settimanale mensile trimestrale semestrale annuale; giornaliera settimanale mensile
        trimestrale semestrale annuale; giornalmente settimanalmente mensilmente annualmente
        """
    )
    + tuple(
        frozenset(pair.split("/"))
        for pair in """
            ridotto/allungato ridurre/allungare ridotto/aumentato sostengo/condanno sostiene/condanna
            sosteniamo/condanniamo sostenere/condannare plaudo/condanno favore/contro mantenere/abolire
            mantenuto/abolito introdotto/abolito verità/menzogna vita/morte rispettato/violato davanti/dietro
            mattina/sera mattino/sera mattina/pomeriggio giorno/notte mezzogiorno/mezzanotte piacere/dispiacere velocemente/lentamente rapidamente/lentamente bello/brutto bella/brutta confermato/annullato confermata/annullata conferma/annulla confermare/annullare
            rapido/lento rapida/lenta lungo/corto lunga/corta lungo/breve lunga/breve lunghi/brevi lunghe/brevi
            speranza/disperazione protegge/minaccia proteggere/minacciare costruire/demolire salva/uccide
            aggressore/vittima carnefice/vittima presenti/assenti orgoglio/vergogna orgoglioso/vergognoso
            chiaro/scuro insieme/soli dare/togliere dà/toglie iniziare/smettere
            almeno/massimo
            scorso/prossimo scorsa/prossima assolto/condannato assolta/condannata assolvere/condannare colpevole/innocente contestato/confermato
            acceso/spento accesa/spenta accesi/spenti accese/spente accendere/spegnere connesso/disconnesso
            valido/invalido guarito/malato promosso/retrocesso soleggiato/nuvoloso attivato/disattivato
            spesso/sottile grosso/sottile rimborsato/addebitato rimborsare/addebitare vuoto/pieno
            vuoto/occupato libero/occupato vicino/lontano largo/stretto profondo/superficiale
            pesante/leggero pulito/sporco asciutto/bagnato duro/morbido caldo/freddo calmo/nervoso
            sano/malato sveglio/addormentato arrivare/partire arrivato/partito prestare/chiedere
            ricordato/dimenticato ridere/piangere trovare/perdere trovato/perso risparmiare/sprecare
            crescere/diminuire visibile/nascosto coraggioso/vile generoso/avaro guadagno/perdita
            importazione/esportazione pubblico/segreto volontario/obbligatorio raro/frequente
            rumoroso/silenzioso liscio/ruvido rafforzare/indebolire rafforzato/indebolito
            allungare/accorciare nominato/licenziato promosso/retrocesso premiato/punito raccolto/buttato
            sostengo/contrasto sostengo/combatto sostengono/contrastano appoggio/combatto saliranno/scenderanno crescere/calare difendo/attacco
            sostiene/contrasta sosteniamo/contrastiamo sostenere/contrastare sostiene/respinge appoggia/respinge
            appoggiamo/respingiamo favorevole/contrario favorevoli/contrari favorevole/contraria accetta/rifiuta
            accettano/rifiutano accettare/rifiutare accettato/rifiutato accettiamo/rifiutiamo accetta/respinge
            accettare/respingere accettato/respinto approva/respinge approvare/respingere approvato/respinto
            approvata/respinta approva/boccia approvato/bocciato approvata/bocciata promosso/bocciato vince/perde
            vincono/perdono vincere/perdere vinto/perso vincerà/perderà vinceremo/perderemo vittoria/sconfitta più/meno
            maggiore/minore maggiori/minori meglio/peggio migliore/peggiore migliori/peggiori migliora/peggiora
            migliorare/peggiorare migliorato/peggiorato migliorerà/peggiorerà aumenta/diminuisce aumenta/cala
            aumentano/diminuiscono aumentare/diminuire aumentare/ridurre aumentato/diminuito aumentato/ridotto
            aumenterà/diminuirà aumenteremo/ridurremo aumento/calo aumento/riduzione alza/abbassa alzare/abbassare
            alzato/abbassato alzeremo/abbasseremo sale/scende salgono/scendono salire/scendere salito/sceso salirà/scenderà
            cresce/cala crescita/calo apre/chiude aprono/chiudono aprire/chiudere aperto/chiuso aperta/chiusa aperti/chiusi
            aperte/chiuse aprirà/chiuderà apriranno/chiuderanno apriremo/chiuderemo apertura/chiusura riapre/chiude
            riaprirà/chiuderà riaprire/chiudere prima/dopo primo/ultimo prima/ultima primi/ultimi prime/ultime alto/basso
            alta/bassa alti/bassi alte/basse buono/cattivo buona/cattiva buoni/cattivi buone/cattive bene/male vero/falso
            vera/falsa veri/falsi vere/false verità/bugia ragione/torto colpevole/innocente colpevoli/innocenti
            legale/illegale legali/illegali legittimo/illegittimo giusto/sbagliato giusta/sbagliata giusto/ingiusto
            giusta/ingiusta giusti/sbagliati possibile/impossibile sicuro/pericoloso sicura/pericolosa sicuri/insicuri
            sicuro/insicuro amico/nemico amici/nemici alleato/nemico alleati/nemici ama/odia amare/odiare amore/odio
            permette/vieta permettere/vietare permesso/vietato permessa/vietata permetterà/vieterà consente/vieta
            consentito/vietato successo/fallimento successo/insuccesso riuscito/fallito riesce/fallisce inizia/finisce
            iniziare/finire iniziato/finito comincia/finisce cominciare/finire inizio/fine compra/vende comprare/vendere
            comprato/venduto acquisto/vendita acquistare/vendere forte/debole forti/deboli ricco/povero ricchi/poveri
            ricca/povera vecchio/nuovo vecchia/nuova vecchi/nuovi giovane/vecchio giovani/vecchi grande/piccolo grandi/piccoli
            veloce/lento presto/tardi dentro/fuori sopra/sotto con/senza per/contro include/esclude includere/escludere
            incluso/escluso inclusa/esclusa entra/esce entrare/uscire entrato/uscito resta/parte restare/andare
            conferma/smentisce confermare/smentire confermato/smentito afferma/nega affermare/negare ammette/nega ammesso/negato
            pubblico/privato pubblica/privata pubblici/privati pubbliche/private speranza/paura utile/inutile utili/inutili
            facile/difficile facili/difficili pace/guerra vivo/morto viva/morta vivi/morti creare/distruggere
            costruire/distruggere costruito/distrutto nord/sud est/ovest sinistra/destra massimo/minimo
            maggioranza/minoranza maggioranza/opposizione fiducia/sfiducia elogia/critica lodato/criticato difende/attacca
            difendere/attaccare difeso/attaccato ricorda/dimentica ricordare/dimenticare protegge/danneggia
            aiuta/danneggia aiutare/danneggiare permanente/temporaneo definitivo/provvisorio caro/economico felice/infelice
            felici/infelici orgoglioso/imbarazzato onesto/disonesto onesta/disonesta onesti/disonesti contento/scontento
            accordo/disaccordo assumere/licenziare assunto/licenziato positivo/negativo positiva/negativa
            ottimista/pessimista tenere/perdere tenuto/perso prudente/imprudente comodo/scomodo
            crescita/diminuzione cresciuto/calato salita/discesa nascita/morte assunzione/espulsione
            assunzione/licenziamento assunzioni/licenziamenti promozione/bocciatura accolto/bocciato accoglie/boccia
            inasprito/ammorbidito inasprito/alleggerito inasprisce/ammorbidisce accelerato/rallentato accelera/rallenta
            raddoppiato/dimezzato raddoppia/dimezza raddoppio/dimezzamento sostenuto/osteggiato sostiene/osteggia
            vietato/autorizzato vieta/autorizza prorogato/revocato proroga/revoca firma/strappa firmato/strappato
            teme/spera temono/sperano timore/speranza oltre/appena elogiato/criticato ampliato/ridotto amplia/riduce
            ampliamento/riduzione creato/soppresso creazione/soppressione entrate/uscite avanzo/disavanzo
            agevolato/ostacolato agevola/ostacola
            """.split()
    ),
    contractions={
        "al": ("a", "il"),
        "allo": ("a", "lo"),
        "alla": ("a", "la"),
        "ai": ("a", "i"),
        "agli": ("a", "gli"),
        "alle": ("a", "le"),
        "del": ("di", "il"),
        "dello": ("di", "lo"),
        "della": ("di", "la"),
        "dei": ("di", "i"),
        "degli": ("di", "gli"),
        "delle": ("di", "le"),
        "dal": ("da", "il"),
        "dallo": ("da", "lo"),
        "dalla": ("da", "la"),
        "dai": ("da", "i"),
        "dagli": ("da", "gli"),
        "dalle": ("da", "le"),
        "nel": ("in", "il"),
        "nello": ("in", "lo"),
        "nella": ("in", "la"),
        "nei": ("in", "i"),
        "negli": ("in", "gli"),
        "nelle": ("in", "le"),
        "sul": ("su", "il"),
        "sullo": ("su", "lo"),
        "sulla": ("su", "la"),
        "sui": ("su", "i"),
        "sugli": ("su", "gli"),
        "sulle": ("su", "le"),
    },
    spellings=dict(pair.split("/") for pair in "min/minuti sig/signor dott/dottor prof/professor".split())
    | {
        "sè": "sé",
        "nè": "né",
        "perchè": "perché",
        "poichè": "poiché",
        "affinchè": "affinché",
        "finchè": "finché",
        "benchè": "benché",
        "purchè": "purché",
        "anzichè": "anziché",
        "cosicchè": "cosicché",
        "giacchè": "giacché",
        "nonchè": "nonché",
        "perche'": "perché",
        "piu'": "più",
        "piu": "più",
        "gia'": "già",
        "citta'": "città",
        "puo'": "può",
        "sara'": "sarà",
        "cioe'": "cioè",
        "cosi'": "così",
        "e'": "è",
        "stà": "sta",
        "quì": "qui",
        "quà": "qua",
        "pò": "po'",
        "obbiettivo": "obiettivo",
        "obbiettivi": "obiettivi",
        "sopratutto": "soprattutto",
        "familiare": "famigliare",
        "familiari": "famigliari",
        "ed": "e",
        "ad": "a",
        "od": "o",
    },
    number_words=_NUMBERS
    | {
        thousands + hundreds: _NUMBERS[thousands] + _NUMBERS[hundreds]
        for thousands in _NUMBERS
        if thousands.endswith("mila") and _NUMBERS[thousands] < 20_000
        for hundreds in _NUMBERS
        if _NUMBERS[hundreds] < 100 or _NUMBERS[hundreds] in range(100, 1000, 100)
    },
    number_joins=frozenset({"e"}),
    scale_joins=frozenset({"di", "d'"}),
    ordinal_endings=frozenset("o a °".split()),
    hours=frozenset({"h"}),
    halves=dict.fromkeys(phrases("di mattina; del mattino"), "am")
    | dict.fromkeys(phrases("di sera; della sera; del pomeriggio"), "pm"),
    typed_accents=True,
    homophones=pairs("e/è; da/dà; ne/né"),
    minuses=frozenset(["meno"]),
    no_minuses=frozenset("lo o".split()),
    ranges=frozenset({"a"}),
    unit_leads={"numero": "no"},
    parts=days("terzo=3; terzi=3; quarto=4; quarti=4; quinto=5; quinti=5; decimo=10; decimi=10"),
    repeats=frozenset("volte".split()),
    quarters=frozenset("trimestre".split()),
    moments={"mezzogiorno": 12, "mezzanotte": 0},
    ordinals={
        word: i
        for i, row in enumerate(
            (
                "primo prima primi prime",
                "secondo seconda secondi seconde",
                "terzo terza terzi terze",
                "quarto quarta quarti quarte",
                "quinto quinta quinti",
                "sesto sesta",
                "settimo settima",
                "ottavo ottava",
                "nono nona",
                "decimo decima",
            ),
            1,
        )
        for word in row.split()
    },
    decimal_comma=True,
    units={
        "milligrammo": "mg",
        "milligrammi": "mg",
        "microgrammo": "μg",
        "microgrammi": "μg",
        "millimetro": "mm",
        "millimetri": "mm",
        "centimetro": "cm",
        "centimetri": "cm",
        "millilitro": "ml",
        "millilitri": "ml",
        "chilowatt": "kw",
        "kilowatt": "kw",
        "megawatt": "mw",
        "gigawatt": "gw",
        "chilowattora": "kwh",
        "kilowattora": "kwh",
        "megawattora": "mwh",
        "grado": "°",
        "gradi": "°",
        "chilometri orari": "km/h",
        "chilometri all'ora": "km/h",
        "per cento": "%",
        "percento": "%",
        "mila": "e3",
        "mille": "e3",
        "migliaio": "e3",
        "migliaia": "e3",
        "milione": "e6",
        "milioni": "e6",
        "mln": "e6",
        "miliardo": "e9",
        "miliardi": "e9",
        "mld": "e9",
        "dollaro": "$",
        "dollari": "$",
        "euro": "€",
        "sterlina": "£",
        "sterline": "£",
        "yen": "¥",
        "franco": "franc",
        "franchi": "franc",
        "km": "km",
        "chilometro": "km",
        "chilometri": "km",
        "metro": "meter",
        "metri": "meter",
        "miglio": "mi",
        "miglia": "mi",
        "grammo": "g",
        "grammi": "g",
        "kg": "kg",
        "chilo": "kg",
        "chili": "kg",
        "chilogrammo": "kg",
        "chilogrammi": "kg",
        "tonnellata": "tonne",
        "tonnellate": "tonne",
        "ettaro": "ha",
        "ettari": "ha",
        "litro": "l",
        "litri": "l",
        "dozzina": "x12",
        "dozzine": "x12",
        "decina": "x10",
        "decine": "x10",
        "centinaio": "e2",
        "centinaia": "e2",
        "mezzo": "/2",
        "mezza": "/2",
    },
    latter=frozenset(("quest'ultimo", "quest'ultima")),
    likenings=frozenset("come".split()),
    earlier_texts=phrases(
        """
        versione precedente; prima versione; versione originale; versione iniziale; versione originaria
        """
    ),
    joints=phrases("nonché; e anche; così come; oltre a"),
    works=tuple(
        "emittent sito portale blog testata settimanale hashtag canzone brano album disco film serie fiction romanzo libro documentario commedia programma trasmissione spettacolo poesia rivista giornale quotidiano mostra opera singolo podcast saggio associazione conduttrice conduttore".split()
    ),
    using=frozenset(
        "usa usato usando utilizza utilizzato utilizzando affida affidato affidata affidati affidate affidò affidando".split()
    ),
    genders={
        "il": "m",
        "lo": "m",
        "la": "f",
        "del": "m",
        "della": "f",
        "dal": "m",
        "dalla": "f",
        "al": "m",
        "alla": "f",
        "un": "m",
        "una": "f",
    },
    officials=frozenset("politico politica amministratore amministratrice".split()),
    spots=frozenset(
        """
        piazza strada palco aula mercato chiesa stazione stadio cucina bar marciapiede sagrato scalinata pulpito
        sms whatsapp studio ufficio partita intervallo inaugurazione spogliatoio spogliatoi sostenitori giudice
        congresso commissione corridoi auto visita
        """.split()
    ),
    portfolios=frozenset(
        """
        cultura salute sanità istruzione interno interni giustizia difesa economia finanze bilancio trasporti
        mobilità agricoltura lavoro turismo sport urbanistica sicurezza casa ambiente esteri welfare
        infrastrutture scuola
        """.split()
    ),
    titles=frozenset(
        """
        sindacalista parlamentare
        titolare dj
        sig sigra signor signora signore signorina dott dottor dottore dottoressa dr prof professor professore professoressa on
        onorevole avv avvocato avvocata avvocatessa ing ingegner ingegnere arch architetto presidente presidentessa
        vicepresidente expresidente ex premier ministro ministra viceministro viceministra sottosegretario sottosegretaria
        sindaco sindaca vicesindaco vicesindaca assessore assessora consigliere consigliera governatore governatrice prefetto
        questore senatore senatrice deputato deputata eurodeputato eurodeputata commissario commissaria cancelliere
        cancelliera ambasciatore ambasciatrice segretario segretaria leader capogruppo portavoce giudice procuratore
        procuratrice magistrato pm generale colonnello capitano maggiore tenente maresciallo vescovo arcivescovo cardinale
        papa don padre suor fra re regina principe principessa duca duchessa conte contessa allenatore allenatrice ct mister
        attaccante portiere calciatore calciatrice giornalista scrittore scrittrice cantante attore attrice attivista
        candidato candidata direttore direttrice rettore rettrice dirigente imprenditore imprenditrice
        """.split()
    ),
    kin_genders=signs("m: marito figlio fratello padre zio; f: moglie figlia sorella madre zia vedova"),
    title_genders=signs("m: sig signor; f: signora dottoressa"),
    date_joins=frozenset("di del il l' dell' lo".split()),
    day_bars=frozenset(
        "entro fino dopo prima da dal dalla ogni prossimo prossima tra fra per verso entro tutti ciascun metà".split()
    ),
    nearness=rows(
        """
        questo quest' questa; prossimo prossima; scorso scorsa passato passata
        """
    ),
    last_words=frozenset("scorso scorsa ultimo ultima passato passata".split()),
    owning_relatives=frozenset("cui".split()),
    family=frozenset(
        (
            "figlio figlia moglie marito vedova vedovo fratello sorella madre padre nipote nonno nonna zio zia "
            "cugino cugina compagno compagna"
        ).split()
    ),
    own_people=frozenset("mio mia nostro nostra".split()),
    first_persons=frozenset(
        "io mio mia miei mie noi nostro nostra nostri nostre siamo ho abbiamo voglio vogliamo posso possiamo credo".split()
    ),
    side_leads=phrases(
        """
        leggi anche; leggi pure; leggi di più; leggi tutto; per approfondire; approfondisci; approfondimento; ti potrebbe
        interessare; potrebbe interessarti; ti può interessare; potrebbe interessarti anche; guarda anche; guarda; guarda il
        video; vedi anche; ascolta; ascolta anche; articoli correlati; notizie correlate; correlati; da non perdere; non
        perdere; continua a leggere; continua dopo la pubblicità; pubblicità; annuncio; contenuto sponsorizzato;
        sponsorizzato; i più letti; più letti; consigliati; consigliato; video; iscriviti
        """
    ),
    auxiliaries=frozenset(
        """
        ha hanno aveva avevano avrebbe avrebbero avendo è sono era erano sarebbe si gli le lo la li mi ci vi ne l' s' m' v' n'
        c' poi anche ancora inoltre infatti quindi così subito successivamente già dunque
        """.split()
    ),
    drops_subjects=True,
    elisions=_ELISIONS,
    bare_capitals=True,
    conjunction="e",
    reversals=("s", "dis", "scon", "mal", "contro"),
    lower_dates=True,
    trailing_bars=phrases("prossimo; prossima; seguente; successivo; successiva; che viene; venturo"),
    narrated_days=days(
        """
        la vigilia=-1; il giorno prima=-1; il giorno precedente=-1; un giorno prima=-1; il giorno dopo=1; il giorno
        seguente=1; il giorno successivo=1; l'indomani=1; un giorno dopo=1; due giorni prima=-2; due giorni dopo=2;
        la sera prima=-1
        """
    ),
    no_days=phrases(
        """
        la vigilia di; la vigilia del; la vigilia della; la vigilia delle; alla vigilia; il giorno prima di; il
        giorno prima del; il giorno prima della; il giorno dopo la; il giorno dopo il; un giorno prima della; un
        giorno prima del; un giorno dopo il; un giorno dopo la; all'indomani; l'indomani del; l'indomani della;
        l'indomani di
        """
    ),
    ones=frozenset("un uno una un'".split()),
    inner_dashes=True,
)
