"""Spanish, of Spain and of the Americas.

Marks: CLDR delimiters, and the angular marks that the academies' orthography puts first. Months, weekdays: CLDR, with
the abbreviations of the press. Negation, modals, quantifiers, pronouns and tenses: the word classes of the academies'
Nueva gramática. Cue words, post nouns and occasions: agencies' style guides (Fundéu, EFE) and practice.
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

_MONTHS = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split()
_SHORT_MONTHS = "ene feb mar abr may jun jul ago sep oct nov dic".split()
_WEEKDAYS = "lunes martes miércoles jueves viernes sábado domingo".split()
_SHORT_WEEKDAYS = "lun mar mié jue vie sáb dom".split()

_AR = "a an ó aron aba aban ado ando ar ará arán aría".split()
_ER = "e en ió ieron ía ían ido iendo er erá erán ería".split()
_IR = "e en ió ieron ía ían ido iendo ir irá irán iría".split()


def _inflect(stems: str, endings: list[str]) -> frozenset[str]:
    """Return the forms in which the press attributes: third persons, participle, gerund, infinitive."""
    return frozenset(stem + ending for stem in stems.split() for ending in endings)


_POST_VERBS = _inflect("tuite twitte tweete retuite retwitte poste reposte", _AR)
_WRITE_VERBS = (
    _inflect("contraatac ironiz redact tecle replic reaccion", _AR)
    | _inflect("respond", _ER)
    | _inflect("escrib compart difund", _IR)
    | frozenset(
        """
        escrito publicó publica publican publicaron publicaba publicado publicar publicando publicará contestó
        contestaron contestaba contestado contestar contestando colgó cuelga colgaron colgado retrucó retrucaron
        retrucado zanjó
        """.split()
    )
)
_ON_NETWORKS = frozenset(
    f"{verb} en {place}"
    for verb in _WRITE_VERBS
    for place in ("redes", "redes sociales", "las redes", "las redes sociales")
)
_SPEECH_VERBS = (
    _inflect(
        """
        afirm asegur declar señal manifest asever anunci lament reclam confirm adelant avis acus celebr subray recalc
        rechaz cuestion revel relat narr opin valor sentenci apunt matiz argument justific precis aclar resalt remarc
        enfatiz observ vaticin garantiz exclam susurr brome burl felicit consider pregunt detall salud solicit exhort
        reproch tild acept conden augur pronostic bautiz testific recomend rememor ratific reiter reivindic critic
        denunci explic indic inform alert destac expres coment formul dictamin deplor suplic tron afe bram mof alarde rezong desgran amenaz festej murmur grit proclam desvel clam suspir
        """,
        _AR,
    )
    | _inflect("promet", _ER)
    | _inflect("admit describ insist", _IR)
    | frozenset(
        """
        dijo dice dicen dijeron decía decían dicho decir diciendo diría dirá sostuvo sostiene sostienen sostuvieron
        sostenido advirtió advierte advierten advirtieron advertía advertido contó contaron contado contaba
        cuenta recordó recuerda recordaron recordaba recordado negó niega niegan negaron negado reconoció reconoce
        reconocen reconocieron reconocido agradeció agradece agradecido pidió pide piden pidieron pedía pedido exigió
        exige exigen exigieron exigido propuso propone propuesto expuso expone expuesto sugirió sugiere sugerido
        quejó queja quejaron quejaba preguntó llamó llama calificó califica calificado tachó defendió defiende defienden
        defendieron defendido desmintió desmiente desmentido mintió repuso apostilló apostilla resumió resume resumido
        definió define definido concedió concede opuso dudó duda reprendió arremetió arremete cargó mostró muestra
        leyó lee leía creyó cree creía pensó piensa piensan deseó desea previó prevé aplaudió aplaude esgrimió
        contesta contestan confesó confiesa confiesan confesaba confesado rebatió rebate rebaten rebatía rebatido ahondó ahonda ahondaba instó insta instado rogó ruega juró jura soltó espetó espeta deslizó habló habla hablaba
        pidiendo recordando exigiendo proponiendo negando sugiriendo contando reconociendo agradeciendo advirtiendo
        sosteniendo desmintiendo calificando resumiendo definiendo alegó alega alegan alegaron alegando
        """.split()
    )
    | {"según", "de acuerdo con", "a juicio de", "en palabras de", "en opinión de"}
)
_CARRY_VERBS = _inflect("agreg continu remat termin finaliz complet zanj remach precis puntualiz", _AR) | frozenset(
    """
    añadió añade añaden añadieron añadía añadido añadiendo prosiguió prosigue prosiguieron proseguía siguió sigue
    siguieron concluyó concluye concluyeron concluía concluido abundó abunda apostilló insistió insiste repitió repite
    cerró
    """.split()
)

_PLATFORMS = {
    "x": "x",
    "twitter": "x",
    "bluesky": "bluesky",
    "mastodon": "mastodon",
    "mastodón": "mastodon",
    "threads": "threads",
    "instagram": "instagram",
    "facebook": "facebook",
    "tiktok": "tiktok",
    "tik tok": "tiktok",
    "telegram": "telegram",
    "truth social": "truthsocial",
    "reddit": "reddit",
    "linkedin": "linkedin",
    "vk": "vk",
    "vkontakte": "vk",
}

_UNITS_WORDS = "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince".split()
_NUMBERS = {word: float(n) for n, word in enumerate(_UNITS_WORDS)}
_NUMBERS |= {
    word: float(n)
    for n, word in enumerate(
        "dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco "
        "veintiséis veintisiete veintiocho veintinueve treinta".split(),
        16,
    )
}
_TENS = dict(zip("treinta cuarenta cincuenta sesenta setenta ochenta noventa".split(), range(30, 100, 10), strict=True))
_NUMBERS |= {word: float(n) for word, n in _TENS.items()}
_NUMBERS |= {f"{ten} y {one}": float(n + i) for ten, n in _TENS.items() for i, one in enumerate(_UNITS_WORDS[:10]) if i}
_NUMBERS |= {f"{ten} y {one}": float(n + 1) for ten, n in _TENS.items() for one in ("un", "una")}
_NUMBERS |= {"veintiún": 21.0, "veintiuna": 21.0, "dieciseis": 16.0, "veintidos": 22.0, "veintitres": 23.0}
_NUMBERS |= {"cien": 100.0, "ciento": 100.0, "mil": 1000.0}
_NUMBERS |= {
    stem + ending: float(n * 100)
    for stem, n in (
        ("doscient", 2),
        ("trescient", 3),
        ("cuatrocient", 4),
        ("quinient", 5),
        ("seiscient", 6),
        ("setecient", 7),
        ("ochocient", 8),
        ("novecient", 9),
    )
    for ending in ("os", "as")
}

_ENDED = "terminó por; acabó por; quiso; llegó a; prefirió; optó por".split("; ")
_TO_WRITE = "escribir tuitear publicar postear responder contestar precisar añadir comentar".split()
_CHAINS = frozenset(f"{ended} {written}" for ended in _ENDED for written in _TO_WRITE)
"""What somebody came to write in the end: terminó por escribir."""

# verbs of saying that are phrases, after the collocation dictionaries
_SAYING = phrases(
    """
    dejó claro; deja claro; dejaba claro; dejando claro; dejó bien claro; ha dejado claro; salió al paso;
    sale al paso; sacó pecho; saca pecho; puso el acento; pone el acento; hizo hincapié; hace hincapié;
    puso de relieve; puso de manifiesto; pone de manifiesto; puso los puntos sobre las íes; dio las gracias;
    da las gracias; pidió perdón; pide perdón; pidió disculpas; pide disculpas; dio a conocer; da a conocer;
    hizo saber; hace saber; dio a entender; da a entender; echó en cara; echa en cara; entonó el mea culpa;
    quitó hierro; quita hierro; restó importancia; resta importancia; cargó contra; carga contra;
    arremetió contra; arremete contra
    """
)

LANGUAGE = Language(
    code="es",
    marks=(("“", "”"), ("«", "»"), ('"', '"'), ("‘", "’"), ("'", "'")),
    months={name: i for i, name in enumerate(_MONTHS, 1)}
    | {name: i for i, name in enumerate(_SHORT_MONTHS, 1) if name != "mar"}
    | {"setiembre": 9, "sept": 9, "set": 9},
    weekdays={name: i for i, name in enumerate(_WEEKDAYS)}
    | {name: i for i, name in enumerate(_SHORT_WEEKDAYS) if name != "mar"}
    | {"miercoles": 2, "sabado": 5},
    short_days={name: i for i, name in enumerate("lun mar mié jue vie sáb dom".split())},
    relative_days={
        "hoy": 0,
        "hoy mismo": 0,
        "esta mañana": 0,
        "esta tarde": 0,
        "esta noche": 0,
        "esta madrugada": 0,
        "este mediodía": 0,
        "ayer": -1,
        "anoche": -1,
        "ayer mismo": -1,
        "ayer por la tarde": -1,
        "ayer por la noche": -1,
        "anteayer": -2,
        "antes de ayer": -2,
        "antier": -2,
        "anteanoche": -2,
    }
    | days(
        """
        hace dos días=-2; hace tres días=-3; hace cuatro días=-4; hace cinco días=-5; ayer por la mañana=-1; ayer a
        la mañana=-1; ayer a la tarde=-1; ayer al mediodía=-1; el día de ayer=-1; el día de hoy=0; hoy por la
        mañana=0; hoy por la tarde=0; este mismo día=0; anoche mismo=-1
        """
    ),
    common=frozenset(
        "de la que el en y a los se del las un por con no una su para es al lo como más pero sus le ya o este sí porque "
        "esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante todos uno les ni contra "
        "otros ese eso ante ellos esto antes algunos qué unos yo otro otras otra él tanto esa estos mucho nada muchos "
        "ha han fue son era está ser había según tras hace años dos después sido tiene así aunque".split()
    ),
    post_verbs=_POST_VERBS | _ON_NETWORKS,
    write_verbs=_CHAINS
    | phrases("dejó escrito; deja escrito; dejó por escrito; ha dejado escrito")
    | _WRITE_VERBS - _POST_VERBS,
    speech_verbs=_SAYING | phrases("se lee; se puede leer") | _SPEECH_VERBS - _WRITE_VERBS - _CARRY_VERBS,
    carry_verbs=_CARRY_VERBS | {"siguió diciendo", "terminó diciendo", "fue más allá"},
    impersonal=phrases(
        """
        reza; rezaba; rezan; reza también; se lee; se leía; se puede leer; se podía leer; puede leerse; podía leerse
        """
    ),
    networks=phrases(
        """
        redes sociales; en redes; por redes; red social; toot; toots; skeet; skeets; tuiteos; repost; reposteo; retuiteo;
        misma red; misma plataforma; misma red social; misma aplicación
        """
    ),
    post_nouns=phrases(
        """
        redes sociales; en redes; por redes; red social;
        tuit; tuits; tuiteo; tweet; tweets; twit; retuit; retuits; retweet; post; posts; posteo; posteos; publicación;
        publicaciones; mensaje; mensajes; un hilo; su hilo; este hilo; ese hilo; mismo hilo; el hilo publicado; hilo de
        mensajes; hilo de tuits; hilo de twitter; hilo de x; hilo en; perfil; perfiles; en su cuenta; desde su cuenta;
        de su cuenta; a su cuenta; vía su cuenta; en sus cuentas; desde sus cuentas; cuenta oficial; cuenta personal;
        cuenta institucional; cuenta de; cuenta del; cuenta en; en sus redes; en sus redes sociales; a sus redes
        sociales; en su muro; canal de telegram; storie; stories; historia de instagram; historias de instagram
        """
    ),
    demonstratives=frozenset("este esta éste ésta".split()),
    recalling=frozenset(
        "recordó recuerda recordaron recordando citó cita citaron citando compartió comparte compartieron compartiendo difundió difunde retuiteó retuitea reprodujo reproduce leyó rescató rescata".split()
    ),
    users=frozenset("usuario usuaria usuarios usuarias internauta internautas".split()),
    account_nouns=phrases(
        "cuenta del; la cuenta oficial del; la cuenta institucional; el perfil del; el canal del; la cuenta de su"
    ),
    reply_nouns=frozenset("respuesta respuestas réplica réplicas contestación contrarréplica".split()),
    following=(
        r"\b(?:a|ante|con|para|entre) (?:sus|los|las) (?:(?:más de )?[\d.,]+ (?:mil |millones de "
        r")?)?(?:seguidores|seguidoras|suscriptores)\b"
    ),
    parallels=frozenset("mientras".split()),
    selfsame=frozenset("propio propia mismo misma mismísimo mismísima".split()),
    voice_nouns=frozenset(
        """
        desahogo anuncio despedida confesión advertencia dardo pulla disculpa agradecimiento dedicatoria lamento
        provocación palabras frase frases reacción comentario comentarios veredicto versión sentencia petición
        promesa matiz coletilla apostilla posdata aclaración reproche queja conclusión reflexión balance aviso
        """.split()
    ),
    platform_names=_PLATFORMS,
    occasions=phrases(
        """
        en su escrito; en el escrito; escrito de acusación; durante la vista; en la vista; vista oral;
        durante la audiencia; en la audiencia; en el recurso; en su recurso; en el auto; el auto recoge;
        en la instrucción; en la querella; en su querella; en la demanda; en su demanda; en el sumario;
        en la sentencia; la sentencia recoge; en su alegato; en el alegato; en su informe final;
        a su llegada; al teléfono; en diálogo con; ante las cámaras; a pie de campo; a pie de obra;
        al otro lado del teléfono;
        ante la puerta; a la puerta; a las puertas; en la puerta; a la salida; a su salida;
        en los pasillos; por los pasillos; en el pasillo; en la cafetería; en corrillos;
        su blog;
        memorando; memorándum; memorandum; autodenominado; autodenominada; autoproclamado; autoproclamada; así llamado; desde el escenario; desde la tribuna; desde el atril; desde el estrado; desde el púlpito; en entrevista; entrevista radiofónica; entrevista televisiva; entrevista telefónica; entrevista exclusiva;
        entrevista concedida; entrevista publicada; esta entrevista; en conversación con; a este diario;
        a este periódico; a este medio; a este portal; a esta redacción; a esta agencia; a nuestra redacción;
        a los micrófonos; en videoconferencia; en un video; en un vídeo; en el video; en el vídeo;
        periodistas; los medios; a la prensa; ante la prensa; rueda de prensa; conferencia de prensa; comparecencia; un
        comunicado; el comunicado; comunicado; comunicados; nota de prensa; una entrevista; la entrevista; entrevista con;
        entrevistado; entrevistada; en declaraciones; declaraciones a; declaró a; dijo a; un discurso; su discurso; el
        discurso; discurso de; intervención; alocución; en el pleno; durante el pleno; en el congreso; en el senado; en el
        parlamento; en la asamblea; sesión de control; en la tribuna; una carta; la carta; carta abierta; una nota; su nota;
        mitin; un mitin; un acto; en un acto; la radio; radio; televisión; en la tele; tertulia; pódcast; podcast; en el programa; al programa;
        whatsapp; wasap; correo electrónico; un correo; por teléfono; conversación telefónica; en persona; un libro; su
        libro; sus memorias; memorias; una columna; su columna; artículo de opinión; una tribuna; un editorial; el titular;
        titulado; titulada; titulados; tituladas; bajo el título; lema; el lema; eslogan; consigna; pancarta; pancartas;
        cartel; carteles; letrero; coreó; corearon; coreaban; al grito de; cantó; cantaron; pintada; pintadas; inscripción;
        apodado; apodada; apodo; apodaron; mote; llamado; llamada; llamados; llamadas; así llamado; conocido como; conocida
        como; conocidos como; denominado; denominada; en el juicio; ante el juez; ante el tribunal; testimonio; portavoz de la
        policía; folleto; acta; actas; en antena; al micrófono; pregón; bando; según fuentes; fuentes de; fuentes del;
        fuentes cercanas
        """
    ),
    indefinite=frozenset(
        "un una unos unas uno otro otra otros otras algún algunos alguna algunas alguien varios varias cierto dos tres "
        "muchos muchas".split()
    ),
    definite=frozenset(
        "el la los las su sus este esta estos estas dicho dicha ese esa aquel aquella propio propia".split()
    ),
    prepositions=frozenset(
        "de del en a al con por para sobre desde contra ante tras entre hacia hasta bajo sin mediante durante".split()
    ),
    tongues=signs(
        """
        ar: árabe; ca: catalán; cs: checo; da: danés; de: alemán; el: griego; en: inglés; es: español castellano;
        eu: euskera vasco; fi: finés; fr: francés; gl: gallego; he: hebreo; hu: húngaro; it: italiano; ja: japonés;
        nl: neerlandés; no: noruego; pl: polaco; pt: portugués; ro: rumano; ru: ruso; sv: sueco; tr: turco;
        uk: ucraniano; zh: chino mandarín
        """
    ),
    mediums=frozenset("en vía por mediante través desde con bajo".split()),
    complements=frozenset({"que"}),
    futures=frozenset("va van iba iban".split()),
    dated=frozenset("fechado fechada fechados fechadas".split()),
    viewpoints=frozenset("para".split()),
    questions=frozenset("pregunta".split()),
    us=phrases("nos"),
    readers=frozenset("lector lectora oyente".split()),
    relatives=frozenset("que quien cuyo cuya donde cual cuales".split()),
    genitives=frozenset("de del".split()),
    weak_nouns=frozenset("mensaje mensajes perfil perfiles".split()),
    homonyms=frozenset("post posts publicación publicaciones".split()),
    quoting=frozenset("citando".split()),
    nicknaming=frozenset(
        "llamó llama llaman llamaron llamado apodó apodan apodaron apodado bautizó bautizaron bautizado tildó tilda "
        "tildaron tildado tachó tacha tachado calificó califica calificaron calificado describió describe definió define "
        "denominó denominan".split()
    ),
    thus=phrases(
        "hizo estas declaraciones; hizo esas declaraciones; hizo el comentario; hizo la afirmación; así lo; "
        "declaración fue hecha; declaraciones fueron hechas; comentario fue hecho; comentarios fueron hechos; "
        "afirmación fue hecha; palabras fueron publicadas"
    ),
    thus_adverbs=frozenset("así".split()),
    sequence=frozenset("primero luego después".split()),
    back_references=frozenset("es así lo fue eso esto ese esa este esta esas esos tales con".split()),
    abbreviations=frozenset(
        "sr sra srta sres dr dra dña don d prof profa lic ing arq gral cnel tte cap sgto excmo excma ilmo mons hno hna "
        "fr sto sta núm nº no art pág págs vol ed etc ej p.ej av avda c/ dpto tel aprox ee uu ee.uu a.m p.m s.a "
        "ene feb mar abr may jun jul ago sep sept oct nov dic".split()
    ),
    pictures=frozenset("captura capturas pantallazo imagen imágenes montaje".split()),
    absences=phrases("no existe; no existen; nunca existió; nunca existieron; jamás existió; no existió"),
    ended=frozenset("ya".split()),
    citations=frozenset("cita citas frase".split()),
    untruths=phrases("falso; falsa; falsos; falsas; falsamente; bulo; bulos; inventado; inventada"),
    disowning=phrases(
        """
        falso; falsa; falsos; falsas; falsificado; falsificada; falsificados; falsamente; bulo; bulos; fake; montaje;
        manipulado; manipulada; trucado; trucada; inventado; inventada; apócrifo; apócrifa; parodia; paródica; paródico;
        satírico; satírica; sátira; impostor; impostora; suplantación; suplantó; suplantaba; suplanta; suplantado; se hace
        pasar por; se hacía pasar por; supuesto tuit; supuesto mensaje; supuesta publicación; supuesto post; presunto tuit;
        presunto mensaje; presunta publicación; supuestamente; presuntamente publicó; atribuido falsamente; atribuida
        falsamente; mal atribuida; mal atribuido; nunca publicó; nunca escribió; nunca tuiteó; no publicó; no escribió; no
        tuiteó; jamás escribió; jamás publicó; jamás tuiteó; photoshop; hackeada; hackearon; hackeado
        """
    ),
    source_phrases=phrases(
        """
        según; de acuerdo con; a juicio de; a juicio del; en palabras de; en palabras del; en opinión de; en opinión
        del; a decir de; a decir del; al decir de; al decir del; a entender de; a entender del; a ojos de; a ojos del;
        según palabras de; según palabras del; según las palabras de; según las palabras del; a criterio de; a
        criterio del
        """
    ),
    hearers=frozenset("a al".split()),
    agencies=frozenset("radio cadena televisión efe afp reuters rtve onda telam".split()),
    fused_hearers=frozenset("al".split()),
    collectives=forms(
        """
        club; equipo; federación; liga; ministerio; departamento; agencia; gobierno; ayuntamiento; alcaldía;
        diputación; parlamento; policía; tribunal; fiscalía; embajada; hospital; clínica; escuela; universidad;
        instituto; museo; teatro; biblioteca; compañía; empresa; firma; corporación; banco; fábrica; aerolínea;
        aeropuerto; sindicato; asociación; fundación; organización; partido; movimiento; comité; comisión;
        eléctrica; operadora; zoo; zoológico; parque; entidad; institución; consejería; concejalía; consistorio; municipio; plataforma; coordinadora; asamblea; colectivo
        """
    ),
    crowds=frozenset(
        "padres activistas vecinos usuarios internautas aficionados hinchas críticos fans seguidores lectores manifestantes familiares testigos opositores redes".split()
    ),
    agents=frozenset("por".split()),
    own_words=phrases(
        """
        según él; según ella; según ellos; en sus palabras; a su juicio; en su opinión; según dijo; según escribió;
        según añadió; según ellas; según sus palabras; según sus propias palabras; en sus propias palabras; a su
        parecer; a su entender; de acuerdo con él; de acuerdo con ella; según su versión
        """
    ),
    participles=("ndo",),
    predecessors=frozenset("antiguo antigua".split()),
    qualifiers=frozenset("antiguo antigua nuevo nueva actual saliente entrante entonces difunto difunta".split()),
    questioning=frozenset(
        "preguntado preguntada preguntaron preguntó cuestionado cuestionada consultado consultada".split()
    ),
    subordinators=frozenset("mientras cuando aunque después tras antes como si desde porque".split()),
    subjects=frozenset("él ella ellos ellas ello este esta éste ésta quien quienes".split()),
    possessives=frozenset("su sus".split()),
    passives=frozenset("fue fueron sido será serán era eran".split()),
    pronouns={
        "él": "m",
        "ella": "f",
        "ello": "n",
        "ellos": "p",
        "ellas": "p",
        "éste": "m",
        "ésta": "f",
        "quien": "n",
        "quienes": "p",
    },
    negations=frozenset(
        "no nunca jamás nadie nada ni ningún ninguno ninguna ningunos ningunas tampoco sin apenas".split()
    )
    | phrases("lejos de; en vez de; en lugar de; todo menos; a falta de"),
    modals=phrases("siempre que; a menos que; salvo que; con tal de que; siempre y cuando; en caso de")
    | frozenset(
        """
        sería serían estaría estarían habría habrían tendría tendrían
        puede pueden puedo podemos podéis puedes poder podrá podrán podré podremos podría podrían podríamos pudo pudieron
        podías podíamos debías debíamos debieron pude pudimos puedas podamos
        podía podían pueda puedan pudiera pudieran pudiese debe deben debo debemos deber deberá deberán deberemos debería
        deberían deberíamos debía debían debió deberé si salvo solo sólo solamente únicamente quizá quizás acaso
        posiblemente probablemente seguramente supuestamente presuntamente aparentemente presunto presunta presuntos
        presuntas supuesto supuesta posible probable improbable imposible seguro segura ciertamente obviamente claramente
        indudablemente evidentemente necesita necesitan necesario obligado obligada quiere quieren intentará
        """.split()
    )
    | phrases(
        "al parecer; por lo visto; según parece; dizque; excepto; exceptuando; a excepción; con excepción; aparte de"
    ),
    quantifiers=frozenset(
        """
        principalmente mayormente mayoritariamente parcialmente
        muchísimos muchísimas muchísimo muchísima poquísimos poquísimas poquísimo poquísima
        todo toda todos todas alguno algún alguna algunos algunas mucho mucha muchos muchas poco poca pocos pocas bastante
        bastantes demasiado demasiada demasiados demasiadas más menos cada cualquier cualquiera cualesquiera ambos ambas
        siempre frecuentemente raramente casi varios varias alguien algo mayoría minoría mitad entero entera enteros enteras
        completo completa total totalmente completamente único única únicos únicas demás tantos tantas alrededor
        aproximadamente
        """.split()
    ),
    peoples=tuple(
        """
        american estadounidense británic ingles inglés alemán aleman francés frances italian español portugués
        portugues neerlandés neerlandes holandés holandes belga suiz austríac suec norueg danés danes finlandés
        finlandes islandés islandes irlandés irlandes escocés escoces galés gales polac chec eslovac húngar ruman
        búlgar grieg turc serbi croat esloven bosni albanés albanes ruso rusa rusos rusas ucrani bieloruso georgian
        armeni azerí kazaj chino china chinos chinas japonés japones corean indio india indios indias paquistaní
        afgan iraní iraquí sirio siria sirios sirias libanés libanes israelí palestin jordan egipci libio libia
        libios libias tunecin argelin marroquí sudanés sudanes etíope nigerian kenian sudafrican mexican brasileñ
        argentin chilen colombian venezolan cuban canadiense australian europe asiátic african roman kurd árabe
        catalan catalán letón leton lituan estoni chipriota
        bolivian peruan ecuatorian paraguay uruguay panameñ costarricens guatemaltec hondureñ salvadoreñ
        nicaragüens dominican haitian jamaican filipin indonesi malasi tailandes tailandés vietnamit
        singapurens saudí emiratí catarí kuwaití yemení bangladesí nepalí ghanes ghanés senegales senegalés
        marfileñ camerunes camerunés congoleñ ugandes ugandés tanzan ruandes ruandés somalí zimbabuens zambian
        mozambiqueñ angoleñ maltes maltés montenegrin macedoni kosovar moldav uzbek turkmen mongol neozelandes
        neozelandés
        """.split()
    ),
    rounds=frozenset("decenas docenas cientos centenares centenar miles millones puñado".split()),
    bounds=phrases("más de; menos de; cerca de; por encima de; por debajo de; hasta"),
    fractions=frozenset(
        "doble duplica duplicó duplicado duplicada triple triplica triplicó triplicado triplicada cuádruple cuadruplicó cuadruplicado mitad tercio cuarto quinto décimo".split()
    ),
    measures=signs(
        """
        day: día días; week: semana semanas; month: mes meses; year: año años; hour: hora horas;
        minute: minuto minutos; second: segundos; decade: década décadas; century: siglo siglos;
        gram: gramo gramos; mg: miligramo miligramos; litre: litro litros
        """
    ),
    persons=frozenset(
        """
        yo mí me mi mis mío mía míos mías conmigo nosotros nosotras nos nuestro nuestra nuestros nuestras tú ti te tu tus
        tuyo tuya contigo vosotros vosotras os vuestro vuestra vuestros vuestras usted ustedes él ella ello ellos ellas le
        les su sus suyo suya suyos suyas
        """.split()
    ),
    tenses=frozenset(
        """
        soy eres es somos sois son era eras éramos eran fui fue fuimos fueron seré será seremos serán sería serían sea sean
        ser sido estoy estás está estamos estáis están estaba estábamos estaban estuve estuvo estuvimos estuvieron estaré
        estará estaremos estarán estaría estarían esté estén he has ha hemos habéis han había habíamos habían hubo habrá
        habremos habrán habría habrían haya hayan hay tengo tiene tenemos tienen tenía teníamos tenían tuvo tuvimos tuvieron
        tendré tendrá tendremos tendrán tendría tendrían voy va vamos van iba íbamos iban
        """.split()
    ),
    conjugations=rows(
        """
        ré rás rá remos réis rán ría rías ríamos ríais rían; é aste ó amos asteis aron; ué aste ó amos aron; qué có
        camos caron; cé zó zamos zaron; í iste ió imos isteis ieron; aba abas ábamos abais aban; ía ías íamos íais ían;
        o amos áis; o emos éis; o imos ís; a amos an; e emos en; e imos en;
        hago hace hacemos hacen hacía hacían hice hizo hicimos hicieron haré hará haremos harán haría hecho;
        digo dice decimos dicen decía decían dije dijo dijimos dijeron diré dirá diremos dirán diría dicho;
        puedo puede podemos pueden podía podían pude pudo pudimos pudieron;
        quiero quiere queremos quieren quería quería queríamos querían quise quiso quisimos quisieron querrá;
        voy va vamos van iba íbamos iban iré irá iremos irán iría irían fui fue fuimos fueron;
        estoy está estamos están estaba estábamos estaban estuve estuvo estuvimos estuvieron estaré estará;
        tengo tiene tenemos tienen tenía teníamos tenían tuve tuvo tuvimos tuvieron tendré tendrá tendremos tendrán;
        doy da damos dan daba dabais daban di dio dimos dieron daré dará daremos darán;
        veo ve vemos ven veía veíamos veían vi vio vimos vieron veré verá veremos verán visto;
        sé sabe sabemos saben sabía sabíamos sabían supe supo supimos supieron sabré sabrá;
        vengo viene venimos vienen venía venían vine vino vinimos vinieron vendré vendrá vendremos vendrán;
        pongo pone ponemos ponen ponía ponían puse puso pusimos pusieron pondré pondrá pondremos pondrán puesto;
        salgo sale salimos salen salía salían salió salieron saldré saldrá saldremos saldrán;
        traigo trae traemos traen traía traían traje trajo trajimos trajeron traeré traerá;
        caigo cae caemos caen caía caían cayó cayeron caerá; oigo oye oímos oyen oía oían oyó oyeron;
        abrió abrieron abierto; escribió escribieron escrito; rompió rompieron roto; murió murieron muerto;
        volvió volvieron vuelto
        """
    )
    + times("eré erá eremos erán iré irá iremos irán = a amos an; aré ará aremos arán = e emos en"),
    stem_vowels={"ie": "e", "ue": "o", "i": "e", "u": "o"},
    shared_endings=rows_by_verb(
        """
        ar: o as a an e en; er: o es e en a an; ir: o es e en a an; ar: a ó aba ará aría; ar: an aron aban arán arían;
        ar: amos ábamos aremos aríamos; ar: o é aba aré aría; er: e ió ía erá ería; er: en ieron ían erán erían; er:
        emos imos íamos eremos; er: o í ía eré ería; ir: e ió ía irá iría; ir: en ieron ían irán irían; ir: imos íamos
        iremos; ir: o í ía iré iría
        """
    ),
    equal_values=tuple(
        frozenset(group.split())
        for group in (
            "ningún ninguno ninguna cero",
            "nunca jamás",
            "puede podría",
            "pueden podrían",
            "podrá puede",
            "debe deberá",
            "deben deberán",
            "quizá quizás acaso",
            "solo sólo solamente únicamente",
            "presunto supuesto",
            "presunta supuesta",
            "probablemente seguramente posiblemente",
            "cada todo",
            "entero completo",
            "entera completa",
            "totalmente completamente",
            "alrededor aproximadamente",
            "varios algunos",
            "varias algunas",
        )
    ),
    hearsay=phrases("que yo sepa; que sepamos; a mi juicio; en mi opinión; al parecer; según parece; según dicen"),
    partitives=phrases(
        "uno de los; una de las; uno de mis; una de mis; uno de nuestros; una de nuestras; uno de sus; una de sus"
    ),
    steps=frozenset({"a", "al", "desde", "hasta", "en", "un"}),
    cases=rows("yo me mí; tú te ti; él lo le; ella la le; nosotros nos; ellos los les; ellas las les"),
    certainties=rows(
        "sé sabe sabemos saben sabía sabían; creo cree creemos creen pienso piensa pensamos piensan; dudo duda dudamos dudan; espero espera esperamos; temo teme tememos temen; sospecho sospecha"
    ),
    vague=frozenset("alrededor aproximadamente algo mucho mucha poco necesita necesitan quiere quieren demás".split()),
    function_words=frozenset(
        """
        el la los las lo un una unos unas al del de a en con por para que y e o u como se este esta estos estas ese esa esos
        esas aquel aquella aquellos aquellas esto eso aquello aquí ahí allí allá acá ahora ya entonces luego pues así muy
        tan tanto también aún todavía incluso mismo misma mismos mismas donde cuando cual cuales quien quienes cuyo cuya qué
        sobre desde hasta hacia entre ante tras bajo según durante mediante bien oh ay
        """.split()
    )
    | phrases("sobre todo; ante todo; después de todo; de todos modos; de todas formas"),
    openers=frozenset(
        "luego después entonces mientras asimismo posteriormente finalmente incluso igualmente anoche recientemente".split()
    ),
    times=frozenset(
        "hora horas minuto minutos momento día días semana semanas mes meses año años noche mañana tarde rato".split()
    ),
    additives=frozenset("también además".split()),
    sequels=phrases("antes de; después de; al tiempo que; mientras que; pidiendo; refiriéndose; para luego"),
    refusals=tuple("negó negaro negaba niega rehus rechaz evit absten abstuv abstien olvid omit carec fracas".split()),
    contrasts=frozenset("pero sino aunque salvo excepto mientras si menos empero mas pese".split()),
    voices=frozenset("fue fueron sido siendo".split()),
    denials=frozenset(
        (
            "dudo duda dudan dudamos niego niega niegan negamos desmiento desmiente desmienten mito mentira bulo "
            "falso falsa rumor rumores ojalá espero esperamos imagina imaginad imagínate finge fingen fingir temo "
            "tememos"
        ).split()
    ),
    conditions=phrases("si; mientras; hasta que; siempre que; a menos que; a no ser que; con tal de que; en caso de"),
    ascribing=phrases(
        """
        atribuido a; atribuida a; atribuidos a; atribuidas a; atribuido al; atribuida al; atribuyen a;
        atribuyen al; atribuía a
        """
    ),
    scant=frozenset("poco poca pocos pocas".split()),
    limits=ends("hasta; hasta el / desde; desde el; a partir de; a partir del"),
    same=frozenset("mismo misma".split()),
    concessions=phrases("incluso si; como si; aun si"),
    asking=phrases(
        "quién; quiénes; qué; cuándo; dónde; adónde; por qué; cómo; cuánto; cuánta; cuántos; cuántas; "
        "cuál; cuáles; acaso"
    ),
    selves=frozenset("yo".split()),
    opinions=phrases(
        "yo creo; creo que; pienso que; supongo que; me temo que; creemos que; sospecho que; imagino que; me parece que; entiendo que"
    ),
    attempts=tuple(
        "intent trata trató promet amenaz ofrec esper pretend piens plane prevé prevía quier quer busc acept decid acord".split()
    ),
    infinitive_endings=("ar", "er", "ir"),
    opposed=sides(
        """
        leve leves levemente menor menores modest- limitad- pequeñ- ligero ligera ligeros ligeras mínim- / grave
          graves gravemente mayor mayores enorm- masiv- considerabl- inmens- sever- serio seria serios serias;
        posible posibles probable probables presunt- supuest- / seguro segura cierto cierta confirmad- probad-
          comprobad- real;
        aprob- aprueb- apoy- respald- acept- adopt- defiend- defend- / rechaz- conden- combat- denunci- bloque-
          critic- repudi- veta vetó desaprob-;
        abre abren abrió abrieron abrir abrirá abrirán abrimos abier- reabr- reabier- inaugur- / cerr- cierr-
          clausur-;
        manten- mantien- mantuv- conserv- guarda guardan guardó guardar preserv- salva salvan salvó salvar
          salvado / suprim- abol- abandon- anul- elimin- cancel- desmantel-;
        conced- otorg- adjudic- / deneg- denieg- retir- suspend- revoc-;
        levant- flexibil- relaj- aligera- / impuso impon- impus- endurec- prorrog- prolong-;
        aument- subi- sube suben crec- creció crece increment- dispar- elev- / baja bajan bajó bajaron bajar
          bajará bajado disminuy- disminu- reduc- reduj- caer- caen cae cayó cayeron desplom- hund-;
        contrat- fich- nombra nombró nombraron nombrar nombrado ascend- asciend- readmit- / despid- despedi-
          despidi- cesa cesan cesó cesaron cesar cese cesado destituy- destitu- echa echan echó echaron echar;
        gana ganan ganó ganaron ganar ganamos ganará venc- triunf- / perdió perdieron perder perdemos perdido
          perderá pierd-;
        proteg- protej- defend- defiend- salva salvan salvó salvar salvado ayud- / amenaz- atac- destruy-
          destru- dañ- perjudic-;
        comenz- comienz- empez- empiez- lanz- reanud- continu- prosig- / paran paró pararon parar parar-
          suspend- cesa cesan cesó cesaron cesar cese termin- interrump- deten- detuv-;
        tranquiliz- alivi- calm- / alarm- inquiet- preocup- asust- angusti-;
        construy- constru- edific- levant- / demol- derrib- destruy- derru-;
        ama aman amamos adora adoran quiere quieren / odia odian odiamos detesta detestan desprecia-;
        absolv- absuelv- absuelt- liber- indult- / conden- encarcel- imput- deten- detuv-;
        reconoc- reconozc- admit- confes- confies- confirm- / negó negaron negamos negar negado nieg- desmient-
          desment- desmint-;
        respet- cumpl- aplic- / viol- incumpl- infring- quebrant- ignor-;
        compra compran compró compraron comprar comprado comprará compramos adquir- / vende venden vendió
          vendieron vender vendemos vendido vendida venderá venderemos;
        sobreviv- curó cura curan sana sanó sanar / muer- murió murieron morir morirá morirán fallec- perec-;
        autoriz- permit- / prohíb- prohib- veta vetó vetar vetado;
        felicit- agradec- elogi- alab- / culp- critic- acus- insult- reproch-;
        une unen unió uní reúne reunió reconcili- / divid- separ- enfrent-;
        mejor- / empeor- agrav- deterior-;
        potable potables comestib- inocu- / tóxic- contaminad- envenenad-;
        limpi- / suci- contaminad-
        """
    ),
    praise=frozenset(
        """
        acert- adecua- admir- ador- agradab- agradec- alegr- amab- benefi- bien bonit- brillant- buen buena buenas
        bueno buenos capaces capaz competent- coraj- cálid- delici- dign- eficaz- eficient- elegant- encant-
        entusias- espléndid- estupend- excelent- excepcional- exitos- extraordinari- fabulos- fantástic- felices
        feliz formidab- fructífer- generos- genial- gloria- glorios- grandios- hermos- heroic- heroína- honest-
        honor honorab- honrad- héroe- ilusion- impecab- inteligent- justa justo leal leales lúcid- magnífic-
        maravill- mejor mejores noble nobles optimis- orgullo orgullos- perfect- placer- positiv- prometedor-
        prudent- razonab- respetuos- sabia sabio satisf- sensat- sincer- sobresalient- sublim- sólid- talent-
        triunf- valient- valios- valor victori- virtud- éxito- útil útiles
        """.split()
    ),
    blame=frozenset(
        """
        abominab- absurd- aburrid- alarmant- arrogan- asco asquer- atroc- bochorn- bárbar- calamit- caos catastróf-
        catástrof- caótic- cobard- corrup- cruel- culpab- cínic- dañin- decepcion- deplorab- desastr- desesper-
        deshon- desprec- destroz- devast- débil- enfad- engañ- error- espantos- estúpid- farsa- fiasco- fracas-
        fraud- funest- furi- hipócrit- horrib- horror- hostil- humill- idiot- ignorant- inaceptab- incompetent-
        indign- inept- infam- ingrat- injust- inmoral- insult- intolerab- inútil- irresponsab- lament- mal mala
        malas malo malos mediocr- mentir- mezquin- miserab- nefast- nociv- odio odios- patétic- penos- peor peores
        podrid- preocup- pésim- repugnan- ridícul- ruin ruina- sinie- siniestr- temerari- terrib- tonta tonto torpe-
        traged- traicion- traición- traidor- triste tristes trágic- tóxic- vergonzos- vergüenza vil viles vulgar-
        """.split()
    ),
    turns=pairs(
        "acabo de/voy a; acaba de/va a; acabamos de/vamos a; acaban de/van a; porque/aunque; mientras/aunque; mientras/a pesar de que; siempre que/aunque; cuando/aunque; "
        "ya que/aunque; por eso/sin embargo; por tanto/no obstante; debido a/a pesar de; "
        "por culpa de/a pesar de; gracias a/a pesar de; ahora/entonces; inmediatamente/después; "
        "enseguida/después; aquí/allí; ya/todavía no; ya/aún no; hacia/desde; hasta/desde; "
        "próximo/anterior; próxima/anterior"
    ),
    antonyms=each_pair(
        """
        muertos heridos; muerto herido; muertas heridas; fallecidos heridos; dejo empiezo; deja empieza; dejamos
        empezamos; dejan empiezan; dejé empecé; dejó empezó; dejaron empezaron; dejar empezar; dejo comienzo;
        deja comienza; dejé comencé; dejó comenzó; concuerda discrepa; concuerdan discrepan;
        primavera verano otoño invierno;
        diario semanal mensual trimestral semestral anual; diaria semanal mensual trimestral semestral anual;
        diariamente semanalmente mensualmente anualmente
        """
    )
    + tuple(
        frozenset(pair.split("/"))
        for pair in """
            autoriza/prohíbe autorizar/prohibir apoyo/condeno apoya/condena apoyamos/condenamos apoyan/condenan
            apoyar/condenar aplaudo/condeno aplaude/condena aumento/recorte aumentos/recortes ampliado/reducido
            mantener/eliminar mantenido/suprimido mantendremos/eliminaremos empieza/acaba reforzado/debilitado
            beneficio/pérdida beneficios/pérdidas vida/muerte llegar/partir delante/detrás
            mañana/tarde tarde/noche mañana/noche día/noche mediodía/medianoche placer/pesar deprisa/despacio rápido/despacio rápidamente/lentamente bonito/feo bonita/fea aumentado/bajado prorrogado/terminado confirmado/anulado confirmó/anuló confirma/anula confirmar/anular
            largo/corto larga/corta largos/cortos largas/cortas comienzo/final cierto/falso cierta/falsa
            autorizado/prohibido protege/amenaza proteger/amenazar salva/mata agresor/víctima verdugo/víctima
            presentes/ausentes logrado/fracasado claro/oscuro juntos/solos juntas/solas dar/quitar da/quita
            empezar/parar
            pasado/próximo pasada/próxima sobre/bajo encima/debajo
            absuelto/condenado absuelta/condenada absolver/condenar absolvió/condenó culpable/inocente
            negado/confirmado encendido/apagado encendida/apagada encendidos/apagados encendidas/apagadas
            encender/apagar conectado/desconectado válido/inválido curado/enfermo ascender/descender
            ascendido/descendido soleado/nublado activado/desactivado
            grueso/fino grueso/delgado devuelto/cobrado reembolsado/cobrado devolver/cobrar vacío/lleno
            vacío/ocupado vacía/ocupada vacías/ocupadas libre/ocupado cercano/lejano cerca/lejos
            ancho/estrecho profundo/superficial pesado/ligero limpio/sucio seco/mojado duro/blando
            caliente/frío tranquilo/nervioso sano/enfermo despierto/dormido llegar/salir llegó/salió
            prestar/pedir recordó/olvidó reír/llorar encontrar/perder encontró/perdió ahorrar/gastar
            crecer/encoger visible/oculto valiente/cobarde generoso/tacaño ganancia/pérdida
            importación/exportación público/secreto voluntario/obligatorio raro/frecuente
            ruidoso/silencioso liso/áspero fortalecer/debilitar alargar/acortar nombrado/destituido
            ascendido/descendido premiado/castigado aceptado/rechazado felicitado/criticado
            recogido/tirado
            apoya/rechaza apoyan/rechazan apoyo/rechazo apoyamos/rechazamos apoyar/rechazar apoyó/rechazó apoyo/oposición
            apoya/combate acepta/rechaza aceptan/rechazan aceptar/rechazar aceptó/rechazó aceptamos/rechazamos
            aprueba/rechaza aprobar/rechazar aprobó/rechazó aprobado/rechazado aprobado/suspendido gana/pierde ganan/pierden
            ganar/perder ganó/perdió ganamos/perdemos ganaremos/perderemos ganará/perderá ganado/perdido más/menos
            mayor/menor mayores/menores mejor/peor mejores/peores mejora/empeora mejorar/empeorar mejoró/empeoró
            mejorará/empeorará sube/baja suben/bajan subir/bajar subió/bajó subieron/bajaron subirá/bajará subirán/bajarán
            subida/bajada subido/bajado subiremos/bajaremos aumenta/disminuye aumenta/reduce aumentan/reducen
            aumentar/reducir aumentar/disminuir aumentó/redujo aumentará/reducirá aumento/reducción aumento/descenso
            crece/decrece crecimiento/caída abre/cierra abren/cierran abrir/cerrar abrió/cerró abrirá/cerrará
            abrirán/cerrarán abriremos/cerraremos abierto/cerrado abierta/cerrada abiertos/cerrados abiertas/cerradas
            apertura/cierre antes/después primero/último primera/última primeros/últimos alto/bajo alta/baja altos/bajos
            altas/bajas bueno/malo buena/mala buenos/malos buenas/malas buen/mal bien/mal verdad/mentira verdadero/falso
            verdadera/falsa verdaderos/falsos culpable/inocente culpables/inocentes legal/ilegal legales/ilegales
            justo/injusto justa/injusta justos/injustos justas/injustas posible/imposible seguro/peligroso segura/peligrosa
            seguros/inseguros seguro/inseguro segura/insegura amigo/enemigo amigos/enemigos aliado/enemigo aliados/enemigos
            amor/odio ama/odia amo/odio permite/prohíbe permiten/prohíben permitir/prohibir permitió/prohibió
            permitirá/prohibirá permitido/prohibido permitida/prohibida éxito/fracaso empieza/termina empezar/terminar
            empezó/terminó comienza/termina comenzar/acabar comenzó/acabó principio/final inicio/fin compra/vende
            comprar/vender compró/vendió compra/venta fuerte/débil fuertes/débiles rico/pobre ricos/pobres rica/pobre
            viejo/nuevo vieja/nueva viejos/nuevos viejas/nuevas joven/viejo jóvenes/viejos grande/pequeño grandes/pequeños
            grandes/pequeñas rápido/lento temprano/tarde pronto/tarde dentro/fuera arriba/abajo con/sin favor/contra
            incluye/excluye incluyen/excluyen incluir/excluir incluido/excluido entra/sale entrar/salir entró/salió
            confirma/desmiente confirmó/desmintió confirmar/desmentir confirmado/desmentido afirma/niega afirmó/negó
            reconoce/niega reconoció/negó público/privado pública/privada públicos/privados públicas/privadas
            esperanza/miedo útil/inútil útiles/inútiles fácil/difícil fáciles/difíciles paz/guerra vivo/muerto viva/muerta
            vivos/muertos crear/destruir construir/destruir construye/destruye norte/sur este/oeste izquierda/derecha
            máximo/mínimo mayoría/minoría confianza/desconfianza confía/desconfía elogia/critica elogió/criticó
            defiende/ataca defendió/atacó defender/atacar recuerda/olvida recordar/olvidar protege/perjudica
            ayuda/perjudica ayudar/perjudicar permanente/temporal caro/barato cara/barata caros/baratos caras/baratas
            acierto/error acertó/erró acuerdo/desacuerdo honesto/deshonesto honesta/deshonesta feliz/infeliz
            orgullo/vergüenza orgulloso/avergonzado optimista/pesimista positivo/negativo positiva/negativa
            necesario/innecesario necesaria/innecesaria contratar/despedir contratado/despedido contrató/despidió
            hacer/deshacer
            duplicación/reducción duplicado/reducido duplica/reduce duplicó/redujo apertura/clausura
            ampliación/reducción ampliación/recorte ampliado/recortado amplía/recorta amplió/recortó victoria/derrota
            creación/eliminación creación/supresión creado/eliminado llegada/marcha llegada/salida aceptado/denegado
            concedido/denegado endurecido/suavizado endurece/suaviza endureció/suavizó acelerado/frenado acelera/frena
            aceleró/frenó prorrogado/cancelado prórroga/cancelación apoyado/criticado elogiado/criticado
            construido/derribado construye/derriba construyó/derribó construcción/derribo construcción/demolición
            firma/rompe firmó/rompió firmado/roto esperanza/temor espera/teme contrataciones/despidos contrata/despide
            ingresos/gastos superávit/déficit crecido/menguado alivia/agrava alivió/agravó aliviado/agravado
            """.split()
    ),
    contractions={"al": ("a", "el"), "del": ("de", "el")},
    spellings=dict(
        pair.split("/")
        for pair in "min/minutos sr/señor sra/señora srta/señorita dr/doctor dra/doctora prof/profesor".split()
    )
    | {
        "sólo": "solo",
        "guión": "guion",
        "éste": "este",
        "ésta": "esta",
        "éstos": "estos",
        "éstas": "estas",
        "ése": "ese",
        "ésa": "esa",
        "aquél": "aquel",
        "aquélla": "aquella",
        "setiembre": "septiembre",
        "méjico": "méxico",
        "tejas": "texas",
        "quizás": "quizá",
        "video": "vídeo",
        "videos": "vídeos",
        "período": "periodo",
        "períodos": "periodos",
        "fútbol": "futbol",
        "icono": "ícono",
        "iconos": "íconos",
        "tweet": "tuit",
        "tweets": "tuits",
        "oscuro": "obscuro",
        "sicología": "psicología",
        "sicológico": "psicológico",
        "trasporte": "transporte",
        "trasportes": "transportes",
        "remplazar": "reemplazar",
        "remplazo": "reemplazo",
        "rembolso": "reembolso",
    },
    number_words=_NUMBERS,
    number_joins=frozenset({"y"}),
    scale_joins=frozenset({"de"}),
    ordinal_endings=frozenset("o a os as er ro ra do da to ta mo ma vo va no na °".split()),
    hours=frozenset("h hs hrs horas".split()),
    halves={"am": "am", "a . m": "am", "pm": "pm", "p . m": "pm"}
    | dict.fromkeys(phrases("de la mañana; de la madrugada"), "am")
    | {"de la tarde": "pm", "de la noche": "night"},
    homophones=pairs("haber/a ver; haya/halla; echo/hecho; hay/ahí"),
    minuses=frozenset(["menos"]),
    no_minuses=frozenset("al lo o".split()),
    ranges=frozenset({"a"}),
    unit_leads={"número": "no"},
    parts=days("tercio=3; tercios=3; cuarto=4; cuartos=4; quinto=5; quintos=5; décimo=10; décimos=10"),
    repeats=frozenset("veces".split()),
    quarters=frozenset("trimestre".split()),
    moments={"mediodía": 12, "medianoche": 0},
    ordinals={
        word: i
        for i, row in enumerate(
            (
                "primero primera primer primeros primeras",
                "segundo segunda segundos segundas",
                "tercero tercera tercer terceros terceras",
                "cuarto cuarta cuartos cuartas",
                "quinto quinta quintos quintas",
                "sexto sexta",
                "séptimo séptima",
                "octavo octava",
                "noveno novena",
                "décimo décima",
            ),
            1,
        )
        for word in row.split()
    },
    decimal_comma=True,
    decimal_either=True,
    units={
        "miligramo": "mg",
        "miligramos": "mg",
        "microgramo": "μg",
        "microgramos": "μg",
        "milímetro": "mm",
        "milímetros": "mm",
        "centímetro": "cm",
        "centímetros": "cm",
        "mililitro": "ml",
        "mililitros": "ml",
        "kilovatio": "kw",
        "kilovatios": "kw",
        "megavatio": "mw",
        "megavatios": "mw",
        "gigavatio": "gw",
        "gigavatios": "gw",
        "kilovatio hora": "kwh",
        "kilovatios hora": "kwh",
        "megavatio hora": "mwh",
        "megavatios hora": "mwh",
        "grado": "°",
        "grados": "°",
        "kilómetros por hora": "km/h",
        "por ciento": "%",
        "porciento": "%",
        "mil": "e3",
        "miles": "e3",
        "millón": "e6",
        "millones": "e6",
        "mill": "e6",
        "billón": "e12",
        "billones": "e12",
        "dólar": "us$",
        "dólares": "us$",
        "euro": "€",
        "euros": "€",
        "libra": "£",
        "libras": "£",
        "yen": "¥",
        "yenes": "¥",
        "peso": "peso",
        "pesos": "peso",
        "km": "km",
        "kilómetro": "km",
        "kilómetros": "km",
        "metro": "meter",
        "metros": "meter",
        "milla": "mi",
        "millas": "mi",
        "gramo": "g",
        "gramos": "g",
        "kg": "kg",
        "kilo": "kg",
        "kilos": "kg",
        "kilogramo": "kg",
        "kilogramos": "kg",
        "tonelada": "tonne",
        "toneladas": "tonne",
        "hectárea": "ha",
        "hectáreas": "ha",
        "ha": "ha",
        "litro": "l",
        "litros": "l",
        "docena": "x12",
        "docenas": "x12",
        "media": "/2",
        "medio": "/2",
    },
    latter=frozenset(("este último", "esta última", "aquel", "aquella")),
    likenings=frozenset("como".split()),
    earlier_texts=phrases(
        """
        versión anterior; versión original; primera versión; versión inicial; versión previa
        """
    ),
    joints=phrases("así como; y también; además de"),
    works=tuple(
        "emisora sitio web portal blog cadena semanario hashtag etiqueta canción tema disco álbum película serie novela libro documental obra programa espectáculo poema revista periódico diario exposición zarzuela cortometraje sencillo musical podcast gira campaña asociación plataforma".split()
    ),
    using=frozenset(
        "usó usaron utilizaron tiró tira tirando echó echa echando valió valiéndose acudió acude acudiendo usa usado usando utilizó utiliza utilizado utilizando empleó emplea".split()
    ),
    genders={"el": "m", "la": "f", "del": "m", "al": "m", "un": "m", "una": "f"},
    officials=frozenset("edil mandatario mandataria político política dirigente".split()),
    spots=frozenset(
        """
        plaza calle escenario tribuna pleno mercado iglesia estación estadio cocina bar acera escalinata atril
        púlpito sms whatsapp correo plató despacho partido descanso inauguración vestuario vestuarios seguidores
        juez congreso comisión pasillos coche visita teléfono
        """.split()
    ),
    portfolios=frozenset(
        """
        sanidad salud cultura educación interior justicia defensa hacienda economía transporte transportes
        movilidad agricultura trabajo turismo deporte deportes urbanismo seguridad vivienda igualdad exteriores
        ambiente infraestructuras obras bienestar
        """.split()
    ),
    titles=frozenset(
        """
        rector rectora mandatario mandataria sindicalista dirigente parlamentario parlamentaria funcionario funcionaria
        dj
        titular sr sra srta señor señora señorita señores don doña dn dña d dr dra doctor doctora prof profesor profesora lic
        licenciado licenciada ing ingeniero ingeniera arquitecto arquitecta presidente presidenta vicepresidente
        vicepresidenta expresidente expresidenta ex-presidente ministro ministra exministro exministra primer primera
        consejero consejera conseller consellera secretario secretaria subsecretario subsecretaria alcalde alcaldesa
        exalcalde exalcaldesa concejal concejala edil edila regidor regidora intendente intendenta gobernador gobernadora
        diputado diputada senador senadora eurodiputado eurodiputada portavoz vocero vocera líder lideresa jefe jefa director
        directora comisario comisaria embajador embajadora juez jueza magistrado magistrada fiscal general coronel capitán
        comandante sargento teniente obispo arzobispo cardenal papa padre fray sor rey reina príncipe princesa infanta duque
        duquesa conde condesa entrenador entrenadora delantero delantera portero futbolista capitana periodista escritor
        escritora cantante actor actriz activista abogado abogada candidato candidata canciller opositor opositora empresario
        empresaria
        """.split()
    ),
    kin_genders=signs(
        "m: marido esposo hijo hermano padre tío sobrino abuelo; "
        "f: mujer esposa hija hermana madre tía sobrina abuela viuda"
    ),
    title_genders=signs("m: sr señor don; f: sra señora doña"),
    date_joins=frozenset("de del el los año".split()),
    day_bars=frozenset(
        "hasta desde antes después para cada todos próximo siguiente entre tras partir mediados".split()
    ),
    nearness=rows(
        """
        este esta; próximo próxima siguiente viene; pasado pasada
        """
    ),
    last_words=frozenset("pasado pasada último anterior".split()),
    owning_relatives=frozenset("cuyo cuya cuyos cuyas".split()),
    family=frozenset(
        (
            "hijo hija esposa esposo mujer marido viuda viudo hermano hermana madre padre nieto nieta abuelo "
            "abuela tío tía sobrino sobrina primo prima pareja"
        ).split()
    ),
    own_people=frozenset("mi mis nuestro nuestra".split()),
    first_persons=frozenset(
        "yo mí mi mis mío mía conmigo nosotros nosotras nuestro nuestra nuestros nuestras soy estoy somos estamos "
        "hemos tengo tenemos he voy vamos quiero queremos creo".split()
    ),
    side_leads=phrases(
        """
        lee también; lea también; leé también; leer también; lee además; lee más; leer más; lea más; te puede interesar; puede
        interesarte; también te puede interesar; le puede interesar; quizás te interese; más información; más sobre; ver más;
        ver también; vea también; mira también; mirá también; relacionado; relacionados; noticias relacionadas; noticia
        relacionada; artículos relacionados; nota relacionada; notas relacionadas; no te pierdas; sigue leyendo; seguí leyendo;
        continúa leyendo; publicidad; anuncio; contenido patrocinado; patrocinado; lo más leído; lo más visto; recomendados; te
        recomendamos; en video; en vídeo; ver vídeo; escucha; suscríbete
        """
    ),
    auxiliaries=frozenset(
        "ha han había habían habría habrían hubo se le les lo la los las me nos también además luego después ya "
        "posteriormente asimismo entonces".split()
    ),
    drops_subjects=True,
    bare_capitals=True,
    conjunction="y",
    reversals=("des", "i", "contra", "mal"),
    lower_dates=True,
    trailing_bars=phrases("próximo; próxima; siguiente; entrante; que viene; que vienen"),
    narrated_days=days(
        """
        la víspera=-1; el día anterior=-1; el día antes=-1; un día antes=-1; un día después=1; al día siguiente=1;
        el día siguiente=1; al otro día=1; dos días antes=-2; dos días después=2
        """
    ),
    no_days=phrases(
        """
        la víspera de; la víspera del; vísperas; en vísperas; el día anterior a; el día anterior al; el día
        siguiente a; el día siguiente al; un día antes de; un día antes del; un día después de; un día después del;
        al día siguiente de; al día siguiente del; dos días antes de; dos días después de
        """
    ),
    ones=frozenset("un una".split()),
    inner_dashes=True,
    foreign_letters="àèòçïäöåøæãõêôâłßčřšž",
)
