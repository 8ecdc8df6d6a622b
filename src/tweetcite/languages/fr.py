"""French, of France, Belgium, Switzerland and Canada.

Marks: CLDR delimiters, and the curly and straight marks of practice. Months, weekdays: CLDR, with the abbreviations of
the press. Negation (ne with pas, plus, jamais ...), modals, quantifiers, pronouns, elision and tenses: Grevisse, Le Bon
Usage. Numbers: the spellings before and after 1990, with Belgian and Swiss septante and nonante. Cue words, post nouns
and occasions: practice of news agencies, and the vocabulary of the Office québécois de la langue française.
"""

from tweetcite.languages import Language, days, each_pair, ends, forms, pairs, phrases, rows, rows_by_verb, sides, signs

_MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()
_SHORT_MONTHS = "janv févr mars avr mai juin juil août sept oct nov déc".split()
_WEEKDAYS = "lundi mardi mercredi jeudi vendredi samedi dimanche".split()

_ER = "e ent é ée és ées a èrent ait aient ant er era eront erait".split()
_GER = "e ent é ée és ées ea èrent eait eaient eant er era".split()


def _inflect(stems: str, endings: list[str]) -> frozenset[str]:
    """Return the forms in which the press attributes: third persons, participles, infinitive."""
    return frozenset(stem + ending for stem in stems.split() for ending in endings)


_POST_VERBS = _inflect("tweet retweet twitt retwitt gazouill", _ER) | frozenset(
    "posté postée postés postées postait postaient posta postèrent postant poster reposté repostée repostait".split()
)
_WRITE_VERBS = (
    _inflect("ripost rétorqu répliqu ironis", _ER)
    | _inflect("partag rédig", _GER)
    | frozenset(
        """
        écrit écrits écrite écrites écrivait écrivaient écrivent écrivit écrivirent écrivant écrire écrira écrirait publié
        publiée publiés publiées publie publient publiait publiaient publia publièrent publiant publier publiera répond
        répondent répondu répondue répondait répondaient répondit répondirent répondant répondre répondra diffusé diffusée
        relayé relayée
        """.split()
    )
)
_ON_NETWORKS = frozenset(f"{verb} sur les réseaux{end}" for verb in _WRITE_VERBS for end in ("", " sociaux"))
_CARRY_VERBS = _inflect("ajout termin précis complèt complét object", _ER) | frozenset(
    """
    poursuit poursuivent poursuivi poursuivait poursuivit poursuivant poursuivre continue continuait continué continua
    conclut concluent conclu concluait concluant conclure conclua enchaîne enchaîné enchaînait reprend repris reprenait
    reprit surenchérit surenchéri renchérit renchéri renchérissait achève achevé achevait insiste insisté insistait répète répété
    répétait
    """.split()
)
_SPEECH_VERBS = (
    _inflect(
        """
        affirm assur déclar expliqu indiqu soulign estim rappel annonc dénonc comment regrett déplor confi confirm évoqu
        cit critiqu accus demand lanc tacl moqu raill salu félicit remerci racont révél signal argument martel not observ
        nuanc exprim point tonn avanc clam proclam exhort interpell interrog jug pens rêv exig implor contest réfut
        rejet réclam alert plaisant résum qualifi murmur cri hurl rassur prôn confess avou énonc formul invit
        taquin fustig épingl étrill accabl considér suggér propos témoign lâch gliss décoch assén
        pest tempêt enflamm souffl embray jur scand dézingu torpill grinc philosoph
        fulmin vitupér persifl soupir grogn maugré jubil exult certifi
        """,
        _ER,
    )
    | _inflect("encourag jug partag", _GER)
    | frozenset(
        """
        promettre prévenir avertir admettre reconnaître prédire garantir défendre
        concède concèdent martèle martèlent assène prétend prétendent prétendait prétendu constate constatent constatait
        constaté supplie suppliait supplié conseille conseillait conseillé recommande recommandait recommandé
        dit disent disait disaient dirent disant dire dira diront soutient soutiennent soutenu
        soutenait maintient maintenu maintenait reconnaît reconnait reconnaissent reconnu reconnaissait reconnut admet
        admettent admis admettait promet promettent promis promettait promit prévient préviennent prévenu prévenait
        avertit avertissent averti avertissait prédit prédisait dément démentent démentait démentit réagit réagissent réagi
        réagissait réagissant souhaite souhaité espère espéré croit croient croyait croire veut voulait défend défendent
        défendu défendait garantit garanti plaide plaidé appelle appelé appelait appela surnomme surnommé surnommait
        décrit décrivait décrivent qualifie rappelle rappelait jette jeta tranche tranché juge lit lisait applaudit
        applaudi félicitait met mis craint craignait inquiète inquiété inquiétait indigne indigné indignait insurge
        insurgé insurgeait réjouit réjoui réjouissait étonne étonné étonnait désole désolé emporte emporté emportait
        amuse amusé amusait agace agacé défendait alarme alarmé vante vanté targue targué parle parlait parlé
        désolée indignée réjouie étonnée félicitée insurgée inquiétée amusée agacée emportée alarmée vantée
        targuée prononcé prononcée exclamée émue ému refuse refusé refusait confie lance laisse balaie balayé
        """.split()
    )
    | {"selon", "d'après", "aux dires de", "pour reprendre les mots de", "de l'avis de", "aux yeux de"}
)

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
    "tik tok": "tiktok",
    "telegram": "telegram",
    "télégram": "telegram",
    "truth social": "truthsocial",
    "reddit": "reddit",
    "linkedin": "linkedin",
    "vk": "vk",
    "vkontakte": "vk",
}

_SMALL = "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize".split()
_TENS = {
    "vingt": 20,
    "trente": 30,
    "quarante": 40,
    "cinquante": 50,
    "soixante": 60,
    "septante": 70,
    "huitante": 80,
    "octante": 80,
    "nonante": 90,
}
_TEENS = [*_SMALL[10:], "dix sept", "dix huit", "dix neuf"]
_NUMBERS = {word: float(n) for n, word in enumerate(_SMALL) if n != 1}
_NUMBERS |= {word: float(n) for n, word in enumerate(_TEENS, 10)}
_NUMBERS |= {ten: float(n) for ten, n in _TENS.items()}
_NUMBERS |= {f"{ten} {word}": float(n + i) for ten, n in _TENS.items() for i, word in enumerate(_SMALL[:10]) if i > 1}
_NUMBERS |= {f"{ten} et {one}": float(n + 1) for ten, n in _TENS.items() for one in ("un", "une")}
_NUMBERS |= {f"soixante {word}": float(n) for n, word in enumerate(_TEENS, 70)}
_NUMBERS |= {"soixante et onze": 71.0, "quatre vingts": 80.0, "quatre vingt": 80.0, "quatre vingt une": 81.0}
_NUMBERS |= {f"quatre vingt {word}": float(80 + n) for n, word in enumerate(_SMALL[:10]) if n}
_NUMBERS |= {f"quatre vingt {word}": float(n) for n, word in enumerate(_TEENS, 90)}
_NUMBERS |= {"cent": 100.0, "cents": 100.0, "mille": 1000.0}

_CLITICS = "me te se nous vous le la les lui leur y en m' t' s' l'".split()
_AUXILIARIES = (
    "a ont avait avaient aura auront aurait auraient eut ayant est sont était étaient sera serait fut".split()
)
_ADVERBS = """
    également aussi encore ensuite puis alors notamment ainsi déjà même toutefois cependant récemment ironiquement
    immédiatement aussitôt simplement sobrement finalement longuement publiquement vivement enfin
    """.split()
_ELISIONS = {
    "l'": "le",
    "d'": "de",
    "n'": "ne",
    "c'": "ce",
    "j'": "je",
    "m'": "me",
    "t'": "te",
    "s'": "se",
    "qu'": "que",
    "jusqu'": "jusque",
    "lorsqu'": "lorsque",
    "puisqu'": "puisque",
    "quoiqu'": "quoique",
}

_ENDED = "fini par; tenu à; voulu; préféré; choisi de; cru bon de".split("; ")
_TO_WRITE = "écrire tweeter poster publier répondre préciser ajouter réagir commenter lâcher lancer".split()
_CHAINS = frozenset(f"{ended} {written}" for ended in _ENDED for written in _TO_WRITE)
"""What somebody came to write in the end: a fini par écrire."""

# verbs of saying that are phrases, after the collocation dictionaries
_SAYING = phrases(
    """
    fait état; font état; faisait état; faisaient état; a mis les points sur les i; met les points sur les i; a fait savoir; fait savoir; faisait savoir;
    a fait valoir; fait valoir; faisait valoir; a fait remarquer; fait remarquer; faisait remarquer;
    a tenu à préciser; tient à préciser; a tenu à rappeler; tient à rappeler; a mis en garde; met en garde;
    a tiré la sonnette d'alarme; tire la sonnette d'alarme; a enfoncé le clou; enfonce le clou;
    a tapé du poing sur la table; a battu sa coulpe; bat sa coulpe; a présenté ses excuses;
    présente ses excuses; a pris la parole; a rendu hommage; rend hommage; a coupé court; coupe court;
    a été clair; a été claire; s'est voulu clair; s'est voulue claire; s'est voulu rassurant;
    s'est voulue rassurante; se veut rassurant; se veut rassurante
    """
)

LANGUAGE = Language(
    code="fr",
    marks=(("«", "»"), ("“", "”"), ('"', '"'), ("‹", "›"), ("‘", "’")),
    months={name: i for i, name in enumerate(_MONTHS, 1)}
    | {name: i for i, name in enumerate(_SHORT_MONTHS, 1)}
    | {"fevrier": 2, "aout": 8, "decembre": 12, "fév": 2, "jan": 1, "juill": 7},
    weekdays={name: i for i, name in enumerate(_WEEKDAYS)},
    short_days={name: i for i, name in enumerate("lun mar mer jeu ven sam dim".split())},
    relative_days={
        "aujourd'hui": 0,
        "ce matin": 0,
        "ce midi": 0,
        "cet après midi": 0,
        "ce soir": 0,
        "cette nuit": 0,
        "hier": -1,
        "hier matin": -1,
        "hier soir": -1,
        "hier après midi": -1,
        "la nuit dernière": -1,
        "avant hier": -2,
    }
    | days(
        """
        il y a deux jours=-2; il y a trois jours=-3; il y a quatre jours=-4; il y a cinq jours=-5; hier midi=-1;
        hier au soir=-1; dans la matinée=0; cet après midi=0; avant hier=-2; avant hier soir=-2; cette nuit=0
        """
    ),
    common=frozenset(
        """
        celui celle ceux celles le la les de des du et en un une à il elle que qui dans pour pas au aux sur ne par plus ce cette est sont a avec se
        son sa ses mais nous vous je on ils elles leur leurs ou où été être fait faire comme tout tous cet ces deux après
        sans même ont avait était aussi entre depuis avant lui y si bien peut dont alors selon ans très encore notre c'est
        qu'il qu'elle d'un d'une n'est s'est l'on j'ai qu'un n'a jusqu'à
        """.split()
    ),
    post_verbs=_POST_VERBS | _ON_NETWORKS,
    write_verbs=_CHAINS | _WRITE_VERBS,
    speech_verbs=_SAYING | phrases("peut-on lire; lit-on; on peut lire") | _SPEECH_VERBS - _WRITE_VERBS - _CARRY_VERBS,
    carry_verbs=_CARRY_VERBS,
    impersonal=phrases(
        """
        on y lit; on lit; on peut lire; on pouvait lire; on peut y lire; peut-on lire; pouvait-on lire; lit-on; y
        lit-on; est-il écrit; il est écrit
        """
    ),
    networks=phrases(
        """
        réseaux sociaux; sur les réseaux; réseau social; pouet; pouets; toot; toots; skeet; skeets; repost; reposts; statut facebook;
        même réseau; même plateforme; même réseau social; même application
        """
    ),
    post_nouns=phrases(
        """
        réseaux sociaux; sur les réseaux; réseau social;
        tweet; tweets; retweet; retweets; gazouillis; post; posts; publication; publications; message; messages; billet; un
        fil; son fil; ce fil; le même fil; fil de messages; fil de tweets; fil de discussion; fil twitter; fil publié; thread;
        sur son compte; de son compte; depuis son compte; via son compte; sur leur compte; sur ses comptes; compte officiel;
        compte personnel; compte x; compte twitter; compte instagram; compte facebook; compte bluesky; compte truth social;
        le compte de; le compte du; sur son profil; sa page; son mur; page facebook; canal telegram; chaîne telegram; story;
        stories; sur ses réseaux; ses réseaux sociaux
        """
    ),
    demonstratives=frozenset("celui-ci celle-ci".split()),
    recalling=frozenset(
        "rappelé rappelle rappelait rappelant cité cite citait citant partagé partage partageait partageant relayé relaie relayait relayant retweeté exhumé exhume lu".split()
    ),
    users=frozenset("utilisateur utilisatrice utilisateurs utilisatrices internaute internautes".split()),
    account_nouns=phrases(
        "le compte du; le compte officiel du; le compte de son; le compte de sa; le compte de l'; le canal du; la page du"
    ),
    reply_nouns=frozenset("réponse réponses réplique riposte".split()),
    following=(
        r"(?:\bà|\bauprès de|\bavec|\bpour|\bdevant) (?:ses|leurs) (?:(?:quelque )?[\d.,\s]+ (?:millions "
        r"d[e'’] ?)?)?(?:abonnés|followers)\b"
    ),
    parallels=frozenset("tandis alors".split()),
    selfsame=frozenset("même propre".split()),
    voice_nouns=frozenset(
        """
        annonce adieux aveu avertissement pique excuses remerciements dédicace provocation hommage confession cri
        mots phrase commentaire commentaires réaction verdict version formule promesse appel précision conclusion
        remarque post-scriptum bilan constat reproche
        """.split()
    ),
    platform_names=_PLATFORMS,
    occasions=phrases(
        """
        réquisitoire; réquisitions; plaidoirie; à l'audience; lors de l'audience; pendant l'audience;
        lors du procès; au procès; dans ses conclusions écrites; dans sa plainte; dans la plainte;
        dans le jugement; dans l'arrêt; procès-verbal d'audition; devant la cour;
        à son arrivée; à sa sortie; en marge de; en marge du; dans l'hémicycle; devant les caméras; sur les ondes;
        au bout du fil; à l'autre bout du fil;
        dans les couloirs; en coulisses; dans les travées; à la buvette;
        son blog; leur blog;
        mémorandum; note interne; autoproclamé; autoproclamée; autoproclamés; soi-disant; à la tribune; depuis la tribune; depuis la scène; du haut de la tribune; à notre rédaction; à notre journal; à nos micros; à notre micro; au micro de; joint par; jointe par;
        contacté par; contactée par; contactés par; nos confrères; à nos confrères; entretien; à nos journalistes;
        dans une vidéo;
        journalistes; à la presse; devant la presse; auprès de l'afp; à l'afp; point presse; point de presse; conférence de
        presse; un communiqué; le communiqué; communiqué; communiqués; une interview; interview; un entretien; entretien
        accordé; entretien à; interrogé; interrogée; un discours; son discours; le discours; allocution; lors de ses vœux; à
        l'assemblée; au sénat; devant les députés; devant les sénateurs; devant le conseil; au conseil municipal; à la
        tribune; à l'antenne; à la radio; radio; télévision; à la télé; plateau de; sur le plateau; émission; podcast;
        au micro; une lettre; la lettre; lettre ouverte; dans une note; un meeting; meeting; lors d'un déplacement; en
        marge de; lors d'une réunion; whatsapp; courriel; un mail; par mail; e-mail; par téléphone; au téléphone; en personne;
        un livre; son livre; ses mémoires; mémoires; une tribune; tribune publiée; sa chronique; un éditorial; titré; titrée;
        intitulé; intitulée; intitulés; sous le titre; slogan; slogans; devise; banderole; banderoles; pancarte; pancartes;
        affiche; affiches; panneau; écriteau; tag; scandé; scandaient; scandent; aux cris de; chanté; chantaient; gravé;
        inscription; surnommé; surnommée; surnom; surnomment; baptisé; baptisée; soi-disant; dit le; dite la; connu sous;
        connue sous; au procès; à la barre; devant le tribunal; au tribunal; témoignage; prospectus; tract; dépliant;
        procès-verbal; compte rendu; glisse-t-on; souffle-t-on; selon une source; proche du dossier
        """
    ),
    indefinite=frozenset(
        "un une des on t-on quelque quelques certain certains certaine certaines plusieurs autre autres deux trois quelqu'un".split()
    ),
    definite=frozenset("le la les l' son sa ses leur leurs ce cet cette ces notre ladite ledit".split()),
    prepositions=frozenset(
        "à au aux de du des d' en dans par pour sur sous vers chez contre avec sans entre depuis devant derrière après avant "
        "dès hors parmi pendant près auprès".split()
    ),
    tongues=signs(
        """
        ar: arabe; ca: catalan; cs: tchèque; da: danois; de: allemand; el: grec; en: anglais; es: espagnol; eu: basque;
        fa: persan; fi: finnois; fr: français; he: hébreu; hu: hongrois; it: italien; ja: japonais; nl: néerlandais;
        no: norvégien; pl: polonais; pt: portugais; ro: roumain; ru: russe; sv: suédois; tr: turc; uk: ukrainien;
        zh: chinois mandarin
        """
    ),
    mediums=frozenset("sur dans via par en sous".split()),
    complements=frozenset("que qu'".split()),
    futures=frozenset("va vont allait allaient".split()),
    dated=frozenset("daté datée datés datées".split()),
    member_endings=tuple("ais aise ois oise ien enne onne ain aine éen éenne".split()),
    viewpoints=frozenset("pour".split()),
    questions=frozenset("question demande".split()),
    us=phrases("nous"),
    readers=frozenset("lecteur lectrice auditeur auditrice".split()),
    relatives=frozenset("qui dont que où lequel laquelle lesquels lesquelles".split()),
    genitives=frozenset("de du des d'".split()),
    weak_nouns=frozenset("message messages billet compte".split()),
    homonyms=frozenset("post posts publication publications".split()),
    quoting=frozenset("citant".split()),
    nicknaming=frozenset(
        "surnomme surnomment surnommé surnommée surnommait surnommaient baptisé baptisée baptisent appelle appellent appelé "
        "appelait qualifie qualifié qualifiait qualifient décrit décrivait traite traité traitait taxe taxé "
        "taxait".split()
    ),
    thus=phrases(
        "a tenu ces propos; a fait ce commentaire; a fait cette déclaration; l'a écrit; l'a dit; propos ont été tenus; déclaration a été faite; "
        "déclarations ont été faites; commentaire a été fait"
    ),
    thus_adverbs=frozenset("ainsi".split()),
    sequence=frozenset("abord ensuite puis après".split()),
    back_references=frozenset("c'est ainsi ce cela ces cette voilà tel telle c' tels".split()),
    abbreviations=frozenset(
        "m mm mme mmes mlle mgr dr pr me st ste cf etc art p pp vol éd n no av bd env ex janv févr avr juil sept oct nov "
        "déc min max tél hab".split()
    ),
    pictures=frozenset("capture captures image images visuel".split()),
    absences=phrases(
        "n'a jamais existé; n'existe pas; n'ont jamais existé; n'existent pas; n'existait pas; jamais été publié; jamais été publiée"
    ),
    ended=frozenset("plus".split()),
    citations=frozenset("citation citations phrase".split()),
    untruths=phrases("faux; fausse; fausses; intox; infox; inventé; inventée; inventés; canular"),
    disowning=phrases(
        """
        faux; fausse; fausses; fausse capture; factice; falsifié; falsifiée; falsifiés; forgé; forgée; truqué; truquée;
        trafiqué; trafiquée; inventé; inventée; inventés; canular; intox; infox; fake; montage; parodie; parodique;
        parodiques; satirique; satire; usurpateur; usurpatrice; usurpé; usurpation; usurpant; imposteur; se faisant passer;
        se fait passer; prétendu; prétendue; prétendument; supposé; supposée; apocryphe; attribué à tort; attribuée à tort;
        faussement attribué; faussement attribuée; n'a jamais écrit; n'a jamais publié; n'a jamais tweeté; jamais posté;
        n'a pas écrit; n'a pas publié; n'a pas tweeté; aurait tweeté; aurait publié; aurait écrit; photoshop; piraté;
        piratage
        """
    ),
    source_phrases=phrases(
        """
        selon; d'après; aux dires de; aux dires du; aux dires des; aux dires d'; aux dires de la; aux dires de l';
        pour reprendre les mots de; pour reprendre les mots du; pour reprendre les mots des; pour reprendre les mots
        d'; pour reprendre les mots de la; pour reprendre les mots de l'; de l'avis de; de l'avis du; de l'avis des;
        de l'avis d'; de l'avis de la; de l'avis de l'; aux yeux de; aux yeux du; aux yeux des; aux yeux d'; aux yeux
        de la; aux yeux de l'; au dire de; au dire du; au dire des; au dire d'; au dire de la; au dire de l'; à en
        croire; selon les mots de; selon les mots du; selon les mots des; selon les mots d'; selon les mots de la;
        selon les mots de l'; selon les termes de; selon les termes du; selon les termes des; selon les termes d';
        selon les termes de la; selon les termes de l'; selon les dires de; selon les dires du; selon les dires des;
        selon les dires d'; selon les dires de la; selon les dires de l'; d'après les mots de; d'après les mots du;
        d'après les mots des; d'après les mots d'; d'après les mots de la; d'après les mots de l'; d'après les dires
        de; d'après les dires du; d'après les dires des; d'après les dires d'; d'après les dires de la; d'après les
        dires de l'; de l'aveu de; de l'aveu du; de l'aveu des; de l'aveu d'; de l'aveu de la; de l'aveu de l'; au
        jugement de; au jugement du; au jugement des; au jugement d'; au jugement de la; au jugement de l'
        """
    ),
    hearers=frozenset("à au aux".split()),
    agencies=frozenset("radio france afp reuters rtl bfmtv rmc télé rtbf rts belga".split()),
    fused_hearers=frozenset("au".split()),
    collectives=forms(
        """
        club; équipe; fédération; ligue; ministère; département; agence; gouvernement; mairie; préfecture;
        municipalité; parlement; police; tribunal; parquet; ambassade; hôpital; clinique; école; université;
        institut; musée; théâtre; bibliothèque; entreprise; société; firme; banque; usine; compagnie; aéroport;
        syndicat; association; fondation; organisation; parti; mouvement; comité; commission; régie; exploitant;
        opérateur; zoo; parc; établissement; institution; rectorat; collectif; commune
        """
    ),
    crowds=frozenset(
        "parents militants riverains habitants internautes usagers fans supporters critiques lecteurs manifestants voisins témoins proches opposants abonnés".split()
    ),
    agents=frozenset("par".split()),
    own_words=phrases(
        """
        selon lui; selon elle; selon eux; d'après lui; d'après elle; à ses yeux; selon ses mots; selon ses propres
        mots; à l'en croire; d'après eux; d'après elles; selon elles; à l'entendre; à le croire; à la croire; à son
        avis; selon ses dires; d'après ses dires; selon ses termes; selon ses propres termes; de son propre aveu;
        d'après ses mots; selon l'intéressé; selon l'intéressée; pour reprendre ses mots; à ses dires
        """
    ),
    participles=("ant",),
    predecessors=frozenset("ancien ancienne anciens".split()),
    qualifiers=frozenset(
        "ancien ancienne anciens nouveau nouvelle actuel actuelle sortant sortante futur future".split()
    ),
    questioning=frozenset("interrogé interrogée questionné questionnée".split()),
    subordinators=frozenset("tandis alors quand lorsque si après avant comme depuis bien puisque".split()),
    subjects=frozenset("il elle ils elles celui-ci celle-ci t-il t-elle".split()),
    possessives=frozenset("son sa ses leur leurs".split()),
    passives=frozenset("été fut furent".split()),
    pronouns={
        "il": "m",
        "elle": "f",
        "ils": "p",
        "elles": "p",
        "t-il": "m",
        "t-elle": "f",
        "celui-ci": "m",
        "celle-ci": "f",
    },
    negations=frozenset(
        "pas non jamais rien personne aucun aucune nul nulle nuls nulles ni sans guère nullement aucunement".split()
    )
    | phrases("ne pas; ne plus; ne jamais; ne rien; ne point; ne guère")
    | phrases(
        "loin de; loin d'; loin du; loin des; au lieu de; au lieu d'; au lieu du; au lieu des; plutôt que de; plutôt que d'; tout sauf; faute de"
    ),
    modals=phrases("tant que; à moins que; pourvu que; sauf si; au cas où; à condition que; dès lors que")
    | frozenset(
        """
        serait aurait seraient auraient
        peut peuvent peux pouvons pouvez pouvoir pourra pourront pourrai pourrons pourrez pourrait pourraient pourrais
        pouvais pouvions pouviez devais devions deviez pourriez devriez puissions puissiez
        pourrions pouvait pouvaient pu puisse puissent puis-je doit doivent dois devons devez devoir devra devront devrai
        devrons devrait devraient devrais devrions devait devaient dû faut faudra faudrait fallait si sauf seul seule seuls
        seules seulement uniquement peut-être possible possibles possiblement probable probablement vraisemblablement
        apparemment prétendument sûrement certainement assurément évidemment clairement manifestement forcément
        éventuellement censé censée présumé présumée supposé supposée sûr certain certaine obligatoire nécessaire veut
        veulent voudrait impossible exceptionnellement obligé obligés
        """.split()
    )
    | phrases(
        "paraît-il; semble-t-il; dit-on; à ce qu'il paraît; à ce qu'on dit; excepté; hormis; à l'exception; mis à part; à part"
    ),
    quantifiers=frozenset(
        """
        principalement essentiellement majoritairement
        tout toute tous toutes chaque chacun chacune quelques plusieurs certains certaines beaucoup peu assez trop plus moins
        davantage autant maint maintes toujours souvent parfois rarement presque quasi quasiment environ près quelqu'un
        quelque entier entière entiers entières intégralement totalement entièrement partiellement majorité minorité plupart
        moitié double triple uns tant
        """.split()
    ),
    peoples=tuple(
        """
        américain britannique anglais allemand français italien espagnol portugais néerlandais hollandais belge
        suisse autrichien suédois norvégien danois finlandais islandais irlandais écossais gallois polonais tchèque
        slovaque hongrois roumain bulgare grec turc turque serbe croate slovène bosnien albanais russe ukrainien
        biélorusse géorgien arménien azerbaïdjanais kazakh chinois japonais coréen indien pakistanais afghan iranien
        irakien syrien libanais israélien palestinien jordanien égyptien libyen tunisien algérien marocain soudanais
        éthiopien nigérian kényan sud-africain mexicain brésilien argentin chilien colombien vénézuélien cubain
        canadien australien européen asiatique africain romain kurde arabe breton letton lituanien estonien
        chypriote
        bolivien péruvien équatorien paraguayen uruguayen panaméen guatémaltèque hondurien salvadorien
        nicaraguayen dominicain haïtien jamaïcain philippin indonésien malaisien thaïlandais vietnamien
        singapourien saoudien émirien émirati qatari qatarien koweïtien yéménite bangladais népalais ghanéen
        sénégalais ivoirien camerounais congolais ougandais tanzanien rwandais somalien zimbabwéen zambien
        mozambicain angolais maltais monténégrin macédonien kosovar moldave ouzbek turkmène mongol malien
        nigérien burkinabé burkinabè béninois togolais gabonais tchadien mauritanien malgache guinéen
        centrafricain burundais
        """.split()
    ),
    rounds=frozenset(
        "dizaines dizaine vingtaines douzaines centaine centaines millier milliers millions milliards poignée".split()
    ),
    bounds=phrases("plus de; moins de; près de; au-delà de; au-dessous de"),
    fractions=frozenset(
        "double triple quadruple doublé doublée doublés doublent triplé triplée triplent quadruplé décuplé moitié tiers quart quarts cinquième dixième".split()
    ),
    measures=signs(
        """
        day: jour jours journées; week: semaine semaines; month: mois; year: an ans année années;
        hour: heure heures; minute: minute minutes; second: secondes; decade: décennie décennies;
        century: siècle siècles; gram: gramme grammes; mg: milligramme milligrammes; litre: litre litres
        """
    ),
    persons=frozenset(
        """
        je j' me m' moi mon ma mes mien mienne miens miennes tu te t' toi ton ta tes tien tienne il elle on lui son sa ses sien
        sienne nous notre nos nôtre nôtres vous votre vos vôtre vôtres ils elles eux leur leurs
        """.split()
    ),
    tenses=frozenset(
        """
        suis es est sommes êtes sont étais était étions étiez étaient fus fut furent serai seras sera serons serions seriez serez seront serais serait
        seraient sois soit soient être été étant ai as a avons avez ont avais avait avions aviez avaient eus eut eurent aurai
        aura auras aurons aurions auriez aurez auront aurais aurait auraient aie ait aient avoir eu ayant vais va allons allez vont allait allaient
        ira iront
        """.split()
    ),
    conjugations=rows(
        """
        fais fait faisons font faisais faisait faisaient ferai fera ferons feront ferais ferait feraient fit firent;
        dis dit disons disent disais disait disaient dirai dira dirons diront dirais dirait diraient;
        veux veut voulons veulent voulais voulait voulaient voudra voudrons voudront;
        viens vient venons viennent venais venait venaient viendrai viendra viendrons viendront viendrait viendraient;
        tiens tient tenons tiennent tenais tenait tenaient tiendrai tiendra tiendrons tiendront tiendrait tiendraient;
        prends prend prenons prennent prenais prenait prenaient prendrai prendra prendrons prendront prendrait prendraient pris prit prirent;
        mets met mettons mettent mettais mettait mettaient mettrai mettra mettrons mettront mettrait mettraient mis mit mirent;
        vois voit voyons voient voyais voyait voyaient verrai verra verrons verront verrait verraient vu vit virent;
        savais savait savions savaient saurai saura saurons sauront saurait;
        pars part partons partent partais partait partaient partirai partira partirons partiront partirais partirait;
        sors sort sortons sortent sortais sortait sortaient sortirai sortira sortirons sortiront sortirait;
        reçois reçoit recevons reçoivent recevait recevaient recevrai recevra recevrons recevront recevrait;
        écris écrit écrivons écrivent écrivait écrivaient écrirai écrira écrirons écriront écrirait;
        crois croit croyons croient croyait croyaient croira croiront; vis vit vivons vivent vivait vivaient vivra vivrons vivront;
        suis suit suivons suivent suivait suivaient suivra suivrons suivront;
        meurs meurt meurent mourait mourra mourront; cours court courons courent courait courra courront;
        ouvre ouvrait ouvrira ouvrirait; ouvrent ouvraient ouvriront; ouvrons ouvrions ouvrirons;
        offre offrait offrira offrirait; offrent offraient offriront; offrons offrions offrirons;
        perds perd perdons perdent perdait perdaient perdra perdrons perdront perdrait
        """
    ),
    shared_endings=rows_by_verb(
        """
        er: e a ait era erait; er: ent èrent aient eront eraient; er: ons ions erons erions; er: ez iez erez eriez;
        er: e ais erai erais; dre: d dait dra drait; dre: dent daient dront draient; dre: dons dions drons; ir: it
        issait ira irait; ir: issent issaient iront iraient; ir: issons issions irons irions; ir: is issais irai irais;
        dre: ds dais drai drais; ger: ge geait gera gerait; ger: gent geaient geront geraient; ger: geons gions gerons;
        tir: t tait tira tirait; tir: tent taient tiront tiraient;
        ttre: t ttait ttra ttrait; ttre: ttent ttaient ttront; rmir: rt rmait rmira; rvir: rt rvait rvira;
        cer: ce çait cera cerait; cer: cent çaient ceront ceraient; yer: ie yait iera ierait; yer: ient yaient ieront
        ieraient; yer: yons yions ierons
        """
    ),
    equal_values=tuple(
        frozenset(group.split())
        for group in (
            "aucun nul zéro",
            "aucune nulle zéro",
            "peut pourrait",
            "peuvent pourraient",
            "doit devra",
            "doivent devront",
            "seulement uniquement",
            "probablement vraisemblablement",
            "sûrement certainement assurément",
            "chaque chacun",
            "presque quasi quasiment",
            "entier entière",
            "totalement entièrement intégralement",
            "plusieurs quelques certains",
            "environ près",
            "nullement aucunement",
            "prétendument apparemment",
        )
    ),
    hearsay=phrases(
        "à ma connaissance; à notre connaissance; à mon avis; selon moi; d'après moi; semble-t-il; paraît-il; il paraît"
    ),
    partitives=phrases("un des; une des; un de mes; une de mes; un de nos; une de nos; un de leurs; une de leurs"),
    negation_leads=frozenset({"ne", "n'"}),
    steps=frozenset({"de", "à"}),
    cases=rows("je me moi; tu te toi; il le lui; elle la lui; ils les leur; elles les leur"),
    certainties=rows(
        "sais sait savons savez savent savait savais; crois croit croyons croyez croient pense penses pensons pensent estime estiment suppose; doute doutons doutent; espère espérons espèrent; crains craint craignons craignent"
    ),
    vague=frozenset("environ près assez peu beaucoup veut veulent uns tant double".split()),
    function_words=frozenset(
        """
        le la les l' un une des du de d' à au aux en dans par pour sur sous vers chez avec et ou où que qu' qui quoi dont ce
        c' cet cette ces ceci cela ça ne n' y se s' puis alors ainsi donc car or bien très aussi encore déjà même mêmes
        ici là voici voilà comme lorsque lorsqu' quand puisque puisqu' quel quelle quels quelles lequel laquelle tel telle
        entre depuis pendant afin jusque jusqu' oh ah eh
        """.split()
    )
    | phrases(
        "du tout; tout de suite; tout à fait; avant tout; après tout; tout de même; malgré tout; en tout cas; de toute façon"
    ),
    openers=frozenset("puis ensuite alors enfin depuis auparavant récemment finalement même aussitôt pourtant".split()),
    times=frozenset(
        "heure heures minute minutes instant jour jours semaine semaines mois année années nuit matin soir".split()
    ),
    additives=frozenset("aussi également".split()),
    sequels=phrases("avant de; avant d'; après avoir; tout en; puis; tandis que; alors que"),
    refusals=tuple("refus échou omet omis néglig évit absten abstien oubli renonc nie nié niai démen dénié".split()),
    contrasts=frozenset(
        "mais sauf excepté hormis hors sinon toutefois cependant pourtant néanmoins malgré quoique si tandis "
        "plutôt or".split()
    ),
    voices=frozenset("été fut furent".split()),
    denials=frozenset(
        (
            "doute doutent doutons nie nient dément démentent conteste contestent mythe mensonge intox faux "
            "fausse rumeur rumeurs espère espérons espèrent imagine imaginez imaginons prétend prétendent feint "
            "crains craignons"
        ).split()
    ),
    conditions=phrases(
        "si; s'; tant que; jusqu'à ce que; à supposer que; à condition que; à condition de; pourvu que; à moins que; à moins de; en cas de"
    ),
    ascribing=phrases(
        """
        attribué à; attribuée à; attribués à; attribuées à; attribué au; attribuée au; attribuent à;
        attribuent au; prêté à; prêtée à; prêtés à; prêtées à
        """
    ),
    contrary_seconds=frozenset(["plus"]),
    scant=frozenset("peu".split()),
    limits=ends(
        "jusqu'; jusqu' en; jusqu' à; jusqu' au; jusqu' aux; jusqu' à le; jusque / depuis; depuis le; dès; dès le; à partir de; à partir du"
    ),
    same=frozenset("même".split()),
    concessions=phrases("même si; comme si"),
    asking=phrases(
        "qui; que; quoi; quand; où; pourquoi; comment; combien; quel; quelle; quels; quelles; lequel; "
        "laquelle; est-ce; est ce que; est ce qu'; est-ce que; est-ce qu'; qu'est-ce"
    ),
    selves=frozenset("je j'".split()),
    opinions=phrases(
        "je crois; je pense; je suppose; j' imagine; je crains; je doute; nous pensons; nous croyons; on dirait; je trouve"
    ),
    attempts=tuple(
        "tent essay essai promet promis menac propos espér espèr compt envisag souhait veu voul prévoi prévu cherch accept demand décid".split()
    ),
    infinitive_endings=("er", "ir", "re"),
    opposed=sides(
        """
        léger légère légers légères légèrement mineur- modest- limité- petit petite petits petites minime- /
          grave graves gravement lourd- majeur- énorm- massif massive massivement considérab- immens- sévèr-;
        possib- probab- éventuel- présumé- supposé- / certain certaine certains sûr sûre avéré- confirmé-
          prouvé- réel réelle;
        approuv- soutien- souten- soutenu- accept- valid- adopt- défend- / refus- rejet- rejett- condamn-
          combat- dénonc- bloqu- repouss- critiqu- attaqu- désapprouv-;
        ouvr- ouvert- rouvr- rouvert- réouv- / ferm- clos- clôtur- clôt;
        maintien- mainten- maintenu- conserv- gard- sauv- sauvegard- préserv- / supprim- abol- abandonn- annul-
          sacrifi- démantel-;
        accord- octro- attribu- / refus- retir- retiré- suspend- dénié-;
        lever lève lèvent levé levée levés levées lèvera assoupl- allèg- allég- desserr- / impos- durc- renforc-
          resserr- prolong-;
        augment- grimp- hauss- progress- mont- bond- bondi- croît croissent accroît accroiss- explos- flamb- /
          baiss- diminu- chut- recul- tomb- effondr- dégring- plong- décroît;
        embauch- recrut- nomm- promu- réintègr- réintégr- / licenci- renvoy- renvoi- limog- démis évinc-
          congédi- rétrograd-;
        gagn- remport- vainc- vainqu- triomph- / perd- perdu-;
        protèg- protég- défend- sauv- aide aident aidé aidée aidera secour- / menac- attaqu- détrui- détruit-
          nuit nuisent agress- saccag-;
        commenc- lanc- démarr- repren- repris- poursui- continu- / arrêt- suspend- cess- termin- interromp-
          stopp-;
        rassur- soulag- apais- rassér- / inquièt- inquiét- alarm- effray- affol- angoiss-;
        construi- construit- bâti- érig- reconstrui- / démol- détrui- détruit- rase rasent rasé rasée rasera
          démantel-;
        aime aiment aimons aimait aimé ador- apprécie- / déteste- détesté- hait haïs- mépris-;
        innocent- relax- acquitt- libér- graci- / condamn- emprison- incarcér- écrou- inculp-;
        reconn- avou- admet- admis- admettr- confirm- / nie nient nié niée nier niait démen- contest- réfut-;
        respect- appliqu- observ- / viol- enfrein- enfreint- bafou- ignor- transgress-;
        achèt- achet- acquier- acqui- / vend- vendu- cèd- céd-;
        survi- guér- / meurt meurent mour- mort morte morts périt péri succomb-;
        autoris- permet- permis- / interdi- interdit- prohib- défendu- bann-;
        félicit- remerci- salu- loue louent loué / blâm- critiqu- accus- insult- reproch- fustig-;
        unir- unit uni unis unie rassembl- réconcili- / divis- sépar- déchir-;
        amélior- / empir- aggrav- détérior- dégrad-;
        potable potables comestib- inoffensi- / toxiq- contaminé- pollué- empoisonné-;
        élu élue élus élues élire / battu battue battus évincé-
        """
    ),
    praise=frozenset(
        """
        admir- ador- aimab- appréci- beau beaux belle belles bien bienfai- bon bonne bonnes bons brillam- brillant-
        bénéfi- chaleureu- charman- compéten- courag- digne- efficac- encourag- enthousias- excellen- exemplair-
        extraordinair- fabuleu- fantasti- fier fiers fierté fière fières formidab- fructueu- gentil- glorieu-
        grandios- génial- géniale généreu- générosité habile- heureu- honneur- honnêt- honorab- héro- impeccab-
        ingénieu- intelligen- joie joyeu- juste justes louab- loyal- loyau- magnifi- meilleur- merveill- mieux noble
        nobles optimis- parfait- passionnan- plaisir- positif positifs positive positivement positives prometteu-
        prudent- raisonnab- ravi ravie ravies ravis reconnaissan- remarquab- respectueu- réjoui- réussi- sage sages
        sagesse sain saine satisf- sensé- sincèr- solid- splendid- sublim- succès superb- talent- triomph- utile
        utiles vaillan- vertu- victoire- victorieu- élégan- émerveill-
        """.split()
    ),
    blame=frozenset(
        """
        abject- abominab- absurd- affligean- affreu- alarman- angoiss- arrogan- atroc- barbar- calamit- calomni-
        catastroph- chaos chaoti- colère- corromp- corrup- coupab- cruel- cyniq- cynis- dangereu- déception-
        décevan- dégoût- déplorab- désastr- déshon- désolan- détestab- dévast- déçu- effray- ennuyeu- erreur-
        exécrab- faible faibles faute- fiasco- fureur furieu- fâch- haine haineu- honte honteu- horreur- horrib-
        hostil- humili- hypocri- idiot- ignob- imbécil- immond- inaccept- inadmissib- incompéten- indign- inept-
        infâm- ingrat- injust- inquiét- insult- intoléra- inutil- irresponsab- lamentab- lâch- mal malheureu-
        malhonnêt- mauvais- mensong- minab- misérab- médiocr- mépris- naufrag- navr- nocif- nociv- nuisib- nul nulle
        nulles nuls odieu- pathétiq- pire pires pitoyab- pourri- pénib- regrett- ridicul- ruin- répugn- sale sales
        scandal- sinistr- stupid- toxiq- tragi- trahison- traîtr- triste- vil vile vulgair- échec- écœur-
        épouvantab-
        """.split()
    ),
    turns=pairs(
        "viens de/vais; vient de/va; venons de/allons; venez de/allez; viennent de/vont; parce que/bien que; tant que/bien que; quand/bien que; lorsque/bien que; quand/quoique; "
        "car/quoique; puisque/bien que; donc/pourtant; par conséquent/néanmoins; "
        "à cause de/malgré; à cause du/malgré le; grâce à/malgré; en raison de/malgré; maintenant/alors; "
        "aujourd'hui/jadis; immédiatement/plus tard; tout de suite/plus tard; ici/là-bas; "
        "déjà/pas encore; déjà/encore; vers/depuis; prochain/précédent; prochaine/précédente"
    ),
    antonyms=each_pair(
        """
        morts blessés; mort blessé; mortes blessées; tués blessés;
        printemps été automne hiver;
        quotidien hebdomadaire mensuel trimestriel semestriel annuel; quotidienne hebdomadaire mensuelle
        trimestrielle semestrielle annuelle; quotidiennement mensuellement annuellement
        """
    )
    + tuple(
        frozenset(pair.split("/"))
        for pair in """
            soutiens/condamne soutient/condamne soutenons/condamnons soutenir/condamner soutenu/condamné
            soutiendrons/condamnerons approuve/condamne approuvons/condamnons salue/condamne saluons/condamnons
            félicite/blâme favorable/opposé favorables/opposés favorable/hostile cher/gratuit chers/gratuits
            sûr/risqué maintenir/supprimer maintenu/supprimé maintenu/annulé maintenue/supprimée maintenue/annulée
            profit/perte vie/mort respecter/violer respecté/violé respecte/viole permettre/empêcher permet/empêche
            permettra/empêchera
            matin/soir matinée/soirée jour/nuit midi/minuit vite/lentement rapidement/lentement beau/laid belle/laide prolongé/arrêté prolonger/arrêter confirmé/annulé confirmer/annuler confirme/annule
            neuf/vieux neuve/vieille long/court longue/courte longs/courts longues/courtes intérieur/extérieur
            construit/détruit construire/démolir tenu/trahi sauve/tue sauver/tuer coupable/victime coupables/victimes
            avantage/inconvénient avantages/inconvénients clair/obscur ensemble/seul ensemble/seuls donner/prendre
            donne/prend démarrer/arrêter commencé/arrêté employeurs/salariés patrons/salariés
            heureux/triste jour/nuit hommes/femmes homme/femme employeur/employé présent/absent été/hiver locataire/propriétaire gratuit/payant légèrement/grièvement légèrement/gravement
            sur/sous
            dernier/prochain dernière/prochaine relaxé/condamné acquitté/condamné relaxée/condamnée acquittée/condamnée acquitter/condamner
            relaxer/condamner coupable/innocent contesté/confirmé contester/confirmer allumé/éteint
            allumée/éteinte allumés/éteints allumées/éteintes allumer/éteindre connecté/déconnecté
            valide/invalide vrai/faux guéri/malade activé/désactivé promu/relégué ensoleillé/nuageux
            épais/mince épaisse/mince épaisses/minces remboursé/facturé rembourser/facturer vide/plein
            vide/occupé libre/occupé proche/loin proche/lointain large/étroit profond/superficiel
            lourd/léger propre/sale sec/mouillé dur/mou chaud/froid calme/nerveux sain/malade
            éveillé/endormi prêter/emprunter souvenir/oublier rire/pleurer trouver/perdre trouvé/perdu
            économiser/gaspiller grandir/rétrécir visible/caché courageux/lâche généreux/avare
            bénéfice/perte importation/exportation public/secret volontaire/obligatoire rare/fréquent
            bruyant/silencieux lisse/rugueux renforcer/affaiblir renforcé/affaibli allonger/raccourcir
            prolongé/raccourci nommé/limogé promu/relégué récompensé/puni félicité/critiqué collecté/jeté
            monte/baisse montent/baissent monter/baisser monté/baissé montera/baissera grimpe/chute grimper/chuter grandit/rétrécit défends/attaque
            soutient/combat soutiens/combats soutenir/combattre soutient/rejette soutenons/combattons soutien/opposition
            soutient/dénonce appuie/rejette accepte/refuse acceptent/refusent accepter/refuser accepté/refusé acceptons/refusons
            accepterai/refuserai acceptera/refusera accepterons/refuserons accepte/rejette accepté/rejeté accepter/rejeter
            approuve/rejette approuvé/rejeté approuver/rejeter adopté/rejeté adoptée/rejetée gagne/perd gagnent/perdent
            gagner/perdre gagné/perdu gagnera/perdra gagnerons/perdrons gagnons/perdons victoire/défaite plus/moins mieux/pire
            meilleur/pire meilleure/pire améliore/aggrave améliorer/aggraver amélioré/aggravé améliorer/détériorer
            augmente/baisse augmentent/baissent augmenter/baisser augmenté/baissé augmentera/baissera augmenteront/baisseront
            augmente/diminue augmenter/diminuer augmenté/diminué augmentera/diminuera augmenter/réduire augmentation/baisse
            augmentation/diminution hausse/baisse monte/descend monter/descendre monté/descendu croissance/recul
            ouvre/ferme ouvrent/ferment ouvrir/fermer ouvert/fermé ouverte/fermée ouverts/fermés ouvertes/fermées
            ouvrira/fermera ouvriront/fermeront ouvrirons/fermerons ouverture/fermeture rouvre/ferme rouvrir/fermer
            avant/après premier/dernier première/dernière premiers/derniers premières/dernières haut/bas haute/basse hauts/bas
            bon/mauvais bonne/mauvaise bons/mauvais bonnes/mauvaises bien/mal vrai/faux vraie/fausse vrais/faux vérité/mensonge
            raison/tort coupable/innocent coupables/innocents légal/illégal légale/illégale légaux/illégaux juste/injuste
            justes/injustes possible/impossible possibles/impossibles sûr/dangereux sûre/dangereuse ami/ennemi amis/ennemis
            allié/ennemi alliés/ennemis aime/déteste aimer/détester amour/haine autorise/interdit autoriser/interdire
            autorisé/interdit autorisée/interdite autorisera/interdira permet/interdit permettre/interdire permis/interdit
            succès/échec réussite/échec réussi/échoué réussir/échouer réussira/échouera commence/finit commencer/finir
            commencé/fini commence/termine début/fin achète/vend acheter/vendre acheté/vendu achat/vente fort/faible forte/faible
            forts/faibles riche/pauvre riches/pauvres vieux/nouveau ancien/nouveau ancienne/nouvelle anciens/nouveaux
            jeune/vieux jeunes/vieux grand/petit grande/petite grands/petits grandes/petites rapide/lent rapidement/lentement
            tôt/tard dedans/dehors dessus/dessous avec/sans pour/contre inclus/exclu inclut/exclut inclure/exclure
            entre/sort entrer/sortir entré/sorti arrive/part arriver/partir arrivé/parti reste/part rester/partir
            confirme/dément confirmer/démentir confirmé/démenti affirme/nie affirmer/nier avoue/nie public/privé publique/privée
            publics/privés publiques/privées espoir/peur utile/inutile utiles/inutiles facile/difficile faciles/difficiles
            paix/guerre vivant/mort vivants/morts créer/détruire créé/détruit construire/détruire construit/détruit nord/sud
            est/ouest gauche/droite maximum/minimum majorité/minorité confiance/méfiance confiance/défiance loue/blâme
            défend/attaque défendre/attaquer défendu/attaqué oublie/rappelle oublier/rappeler protège/menace protéger/menacer
            aide/nuit aider/nuire permanent/temporaire permanente/temporaire définitif/provisoire cher/abordable chers/abordables
            heureux/malheureux heureuse/malheureuse fier/honteux fière/honteuse honnête/malhonnête honnêtes/malhonnêtes
            favorable/défavorable favorables/défavorables content/mécontent accord/désaccord
            embaucher/licencier embauché/licencié positif/négatif positive/négative optimiste/pessimiste nécessaire/inutile
            prudent/imprudent élargir/réduire garder/perdre garde/perd gardé/perdu
            création/suppression créé/supprimé crée/supprime réduction/augmentation signature/rupture
            progression/régression progresse/régresse progressé/reculé progresse/recule construction/démolition
            construit/démoli prolongation/suspension prolongé/suspendu validé/retoqué assoupli/durci assouplit/durcit
            assouplissement/durcissement accéléré/freiné accéléré/ralenti accélère/freine accélère/ralentit
            doublé/divisé double/divise allégé/alourdi allège/alourdit allègement/alourdissement rétabli/supprimé
            salué/dénoncé salue/dénonce salué/critiqué salue/critique espère/craint espérer/craindre espoir/crainte
            embauches/licenciements recettes/dépenses excédent/déficit élargi/restreint élargit/restreint
            élargissement/restriction facilité/compliqué facilite/complique soulagé/aggravé soulage/aggrave
            """.split()
    ),
    contractions={
        "aux": ("à", "les"),
        "au": ("à", "le"),
        "du": ("de", "le"),
        "s'il": ("si", "il"),
        "s'ils": ("si", "ils"),
    },
    spellings=dict(pair.split("/") for pair in "min/minutes mme/madame mlle/mademoiselle dr/docteur".split())
    | {
        "évènement": "événement",
        "évènements": "événements",
        "clé": "clef",
        "clés": "clefs",
        "aout": "août",
        "connaitre": "connaître",
        "reconnaitre": "reconnaître",
        "connait": "connaît",
        "reconnait": "reconnaît",
        "apparait": "apparaît",
        "apparaitre": "apparaître",
        "parait": "paraît",
        "disparaitre": "disparaître",
        "maitre": "maître",
        "maitres": "maîtres",
        "maitrise": "maîtrise",
        "maitriser": "maîtriser",
        "ile": "île",
        "iles": "îles",
        "cout": "coût",
        "couts": "coûts",
        "coute": "coûte",
        "couter": "coûter",
        "gout": "goût",
        "gouts": "goûts",
        "boite": "boîte",
        "boites": "boîtes",
        "chaine": "chaîne",
        "chaines": "chaînes",
        "entrainer": "entraîner",
        "entraine": "entraîne",
        "entraineur": "entraîneur",
        "traitre": "traître",
        "fraiche": "fraîche",
        "paiement": "payement",
        "bruler": "brûler",
        "brule": "brûle",
        "flute": "flûte",
        "ognon": "oignon",
        "nénufar": "nénuphar",
        "règlementation": "réglementation",
        "règlementaire": "réglementaire",
        "weekend": "week-end",
        "weekends": "week-ends",
        "mails": "courriels",
        "mail": "courriel",
        "oeuvre": "œuvre",
        "oeuvres": "œuvres",
        "coeur": "cœur",
        "coeurs": "cœurs",
        "soeur": "sœur",
        "soeurs": "sœurs",
        "voeux": "vœux",
        "voeu": "vœu",
        "oeil": "œil",
        "oeuf": "œuf",
        "oeufs": "œufs",
        "noeud": "nœud",
        "boeuf": "bœuf",
        "manoeuvre": "manœuvre",
        "manoeuvres": "manœuvres",
        "etat": "état",
        "etats": "états",
        "eglise": "église",
        "elysée": "élysée",
        "education": "éducation",
        "ecole": "école",
        "ecoles": "écoles",
        "etre": "être",
        "ecologie": "écologie",
        "economie": "économie",
        "egalité": "égalité",
        "elus": "élus",
        "elections": "élections",
        "election": "élection",
        "evidemment": "évidemment",
    },
    number_words=_NUMBERS,
    number_joins=frozenset({"et"}),
    scale_joins=frozenset({"de", "d'"}),
    ordinal_endings=frozenset("er re ère ers e es ème eme èmes nd nde".split()),
    hours=frozenset("h heures heure".split()),
    homophones=pairs("ou/où; a/à; ces/ses; sa/ça; la/là; se/ce"),
    minuses=frozenset(["moins"]),
    no_minuses=frozenset("au du ou".split()),
    ranges=frozenset({"à"}),
    unit_leads={"numéro": "no"},
    parts=days("tiers=3; quart=4; quarts=4; cinquième=5; cinquièmes=5; dixième=10; dixièmes=10"),
    repeats=frozenset("fois".split()),
    quarters=frozenset("trimestre".split()),
    moments={"minuit": 0},
    ordinals={
        word: i
        for i, row in enumerate(
            (
                "premier première premiers premières 1er 1re",
                "deuxième second seconde deuxièmes",
                "troisième troisièmes",
                "quatrième",
                "cinquième",
                "sixième",
                "septième",
                "huitième",
                "neuvième",
                "dixième",
            ),
            1,
        )
        for word in row.split()
    },
    decimal_comma=True,
    units={
        "milligramme": "mg",
        "milligrammes": "mg",
        "microgramme": "μg",
        "microgrammes": "μg",
        "millimètre": "mm",
        "millimètres": "mm",
        "centimètre": "cm",
        "centimètres": "cm",
        "millilitre": "ml",
        "millilitres": "ml",
        "kilowatt": "kw",
        "kilowatts": "kw",
        "mégawatt": "mw",
        "mégawatts": "mw",
        "gigawatt": "gw",
        "gigawatts": "gw",
        "kilowattheure": "kwh",
        "kilowattheures": "kwh",
        "mégawattheure": "mwh",
        "mégawattheures": "mwh",
        "gigawattheure": "gwh",
        "gigawattheures": "gwh",
        "degré": "°",
        "degrés": "°",
        "kilomètres par heure": "km/h",
        "kilomètres heure": "km/h",
        "pour cent": "%",
        "pourcent": "%",
        "p. cent": "%",
        "mille": "e3",
        "millier": "e3",
        "milliers": "e3",
        "million": "e6",
        "millions": "e6",
        "milliard": "e9",
        "milliards": "e9",
        "md": "e9",
        "mds": "e9",
        "billion": "e12",
        "billions": "e12",
        "dollar": "$",
        "dollars": "$",
        "euro": "€",
        "euros": "€",
        "livre": "£",
        "livres": "£",
        "yen": "¥",
        "yens": "¥",
        "franc": "franc",
        "francs": "franc",
        "km": "km",
        "kilomètre": "km",
        "kilomètres": "km",
        "mètre": "meter",
        "mètres": "meter",
        "mile": "mi",
        "miles": "mi",
        "gramme": "g",
        "grammes": "g",
        "kg": "kg",
        "kilo": "kg",
        "kilos": "kg",
        "kilogramme": "kg",
        "kilogrammes": "kg",
        "tonne": "tonne",
        "tonnes": "tonne",
        "hectare": "ha",
        "hectares": "ha",
        "ha": "ha",
        "litre": "l",
        "litres": "l",
        "douzaine": "x12",
        "dizaine": "x10",
        "dizaines": "x10",
        "centaine": "e2",
        "centaines": "e2",
        "demi": "/2",
        "demie": "/2",
    },
    latter=frozenset(("ce dernier", "cette dernière", "celui-ci", "celle-ci")),
    likenings=frozenset("comme".split()),
    earlier_texts=phrases(
        """
        version précédente; première version; version initiale; version originale; version antérieure
        """
    ),
    joints=phrases("ainsi que; et aussi; et également; et puis"),
    works=tuple(
        "hebdomadaire site blog portail média chaîne hashtag mot-dièse chanson album film série roman livre documentaire pièce émission spectacle poème revue magazine journal quotidien exposition opéra titre tube single podcast saga association collectif".split()
    ),
    using=frozenset(
        "servi sert servant confie confié confiée confiés confiées utilise utilisé utilisa utilisant".split()
    ),
    genders={"le": "m", "la": "f", "du": "m", "au": "m", "un": "m", "une": "f"},
    officials=frozenset("élu élue édile l'élu l'élue l'édile responsable".split()),
    spots=frozenset(
        """
        place perron rue scène podium marché église gare tribune hémicycle stade parvis terrasse comptoir
        cuisine trottoir chaire sms whatsapp plateau bureau match mi-temps pause inauguration vestiaire
        vestiaires partisans juge congrès commission couloirs voiture visite
        """.split()
    ),
    portfolios=frozenset(
        """
        culture santé éducation intérieur justice défense finances économie transports mobilités agriculture
        travail tourisme sports urbanisme sécurité logement budget écologie environnement armées
        """.split()
    ),
    titles=frozenset(
        """
        proviseur recteur rectrice parlementaire syndicaliste romancier romancière édile
        dj
        m mm mme mmes mlle mgr monsieur madame mademoiselle messieurs dr docteur docteure pr professeur professeure me maître
        président présidente vice-président vice-présidente ex-président ex-présidente premier première ministre
        vice-première ministres secrétaire maire mairesse adjoint adjointe échevin échevine bourgmestre préfet préfète
        sous-préfet député députée eurodéputé eurodéputée sénateur sénatrice conseiller conseillère chancelier chancelière
        gouverneur gouverneure ambassadeur ambassadrice commissaire juge procureur procureure avocat avocate général générale
        colonel colonelle capitaine commandant lieutenant évêque archevêque cardinal pape père sœur frère imam rabbin roi
        reine prince princesse duc duchesse comte comtesse lord lady sir chef cheffe directeur directrice patron patronne
        porte-parole leader leadeur entraîneur entraîneuse sélectionneur attaquant attaquante footballeur footballeuse
        militant militante journaliste écrivain écrivaine autrice auteur chanteur chanteuse acteur actrice comédien comédienne
        ancien ancienne candidat candidate élu élue opposant opposante
        """.split()
    ),
    kin_genders=signs("m: mari fils frère père oncle neveu; f: épouse femme fille soeur sœur mère tante nièce veuve"),
    title_genders=signs("m: m monsieur; f: mme madame mlle mademoiselle"),
    date_joins=frozenset("le la du de les au".split()),
    day_bars=frozenset(
        "jusqu'au jusqu'à d'ici avant après depuis chaque tous prochain entre pour vers courant fin début mi".split()
    ),
    onsets=frozenset(["dès"]),
    nearness=rows(
        """
        cette ce cet; prochain prochaine prochains prochaines; dernier dernière passé passée
        """
    ),
    last_words=frozenset("dernier dernière passé".split()),
    owning_relatives=frozenset("dont".split()),
    family=frozenset(
        (
            "fils fille femme épouse mari époux veuve veuf frère sœur mère père petit-fils petite-fille oncle "
            "tante neveu nièce cousin cousine compagne compagnon"
        ).split()
    ),
    own_people=frozenset("mon ma mes notre nos".split()),
    first_persons=frozenset(
        "je j'ai j'étais j'espère j'aime j'irai moi mon ma mes nous notre nos suis sommes avons".split()
    ),
    side_leads=phrases(
        """
        lire aussi; à lire aussi; lire également; à lire également; à lire; lire la suite; lire plus; voir aussi; à voir aussi;
        voir également; à voir; regarder aussi; écouter; à écouter aussi; sur le même sujet; sur le même thème; dans la même
        rubrique; pour aller plus loin; en savoir plus; articles liés; article lié; articles connexes; à ne pas manquer; ne
        manquez pas; publicité; annonce; contenu sponsorisé; sponsorisé; la suite après cette publicité; la suite après la
        publicité; la rédaction vous conseille; les plus lus; en vidéo; vidéo; recommandé; recommandés; abonnez-vous
        """
    ),
    auxiliaries=frozenset((*_AUXILIARIES, *_CLITICS, *_ADVERBS)),
    elisions=_ELISIONS,
    enclitics=frozenset("il elle on ils elles je tu nous vous ce t-il t-elle t-on".split()),
    bare_capitals=True,
    conjunction="et",
    reversals=("dés", "dé", "mé", "mal", "contre", "a"),
    lower_dates=True,
    trailing_bars=phrases("prochain; prochaine; suivant; suivante; qui vient; en huit"),
    narrated_days=days(
        """
        la veille=-1; la veille au soir=-1; l'avant veille=-2; le lendemain=1; le lendemain matin=1; le
        surlendemain=2; le jour d'avant=-1; le jour précédent=-1; le jour suivant=1; un jour plus tôt=-1; un jour
        plus tard=1; deux jours plus tôt=-2; deux jours plus tard=2; deux jours après=2; deux jours auparavant=-2
        """
    ),
    no_days=phrases(
        """
        la veille du; la veille de; la veille des; la veille d'; à la veille; le lendemain du; le lendemain de; le
        lendemain des; au lendemain; le jour suivant la
        """
    ),
    ones=frozenset("un une".split()),
    inner_dashes=True,
    inner_commas=True,
)
