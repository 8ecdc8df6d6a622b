"""Kurmanji, the northern Kurdish in Latin letters.

Marks: CLDR delimiters for Kurdish and the straight and angled marks of practice. Months (CLDR, the names of the press and
those of the calendars in use beside them), weekdays, with the endings of the oblique and the ezafe: grammars of Bedir Khan
and Lescot, and of Thackston. Negation stands inside the verb (dike, nake; vedike, venake; ket, neket): such forms are
written out with the rules of the same grammars. Cue words, post nouns and occasions: practice of agencies and newspapers.
"""

import unicodedata

from tweetcite.languages import Language, days, ends, forms, pairs, phrases, rows, signs


def _rows(text: str) -> dict[str, float]:
    """Read a table `value: form form; ...`."""
    rows = (row.split(":") for row in text.split(";") if row.strip())
    return {form: float(value) for value, forms in rows for form in forms.split()}


def _pairs(text: str) -> tuple[frozenset[str], ...]:
    return tuple(frozenset(pair.split("/")) for pair in text.split())


def _case_forms(nouns: str) -> frozenset[str]:
    """Return nouns with their case endings: ezafe and oblique of both genders, one of them, plural."""
    endings = (
        "",
        "a",
        "ê",
        "ek",
        "eke",
        "ekê",
        "ekî",
        "eka",
        "an",
        "ên",
        "în",
        "yê",
        "ya",
        "yên",
        "yan",
        "yek",
        "yekê",
    )
    vowels = tuple("aeêiîou")
    return frozenset(
        noun + ending
        for noun in nouns.split()
        for ending in endings
        if not ending or noun.endswith(vowels) == ending.startswith("y")
    )


def _withoutsigns(words: frozenset[str]) -> frozenset[str]:
    """Add the forms under which names are compared: ş as s, ê as e."""
    plain = ("".join(c for c in unicodedata.normalize("NFD", w) if not unicodedata.combining(c)) for w in words)
    return words | frozenset(plain)


_PRESENT = """
    k d b ç g kev gir hêl bêj nivîs xwîn bîn xwaz parêz guher guherîn firoş kir kuj mir mîn bihîs sekin sekinîn qedîn qed xebit
    axiv bawerîn hez şop şopîn gih gihîn kat weşîn şîn şand kêş hilweşîn kar zan nas tirs xap xapîn ajo şo xwe hejmêr pirs
    rev çêk lîz kol rêj pêj
    """.split()
_PREVERBS = ("", "ve", "ra", "da", "der", "hil", "wer", "rû", "pêk", "çê", "ser")
_ENDINGS = ("im", "î", "e", "in")
_PAST = """
    kir kirin kiriye kirine kiribû da dan daye dane bû bûn bûye bûne ket ketin ketiye hat hatin hatiye hatine hatibû çû çûn çûye
    girt girtin girtiye got gotin gotiye dît dîtin dîtiye xwest xwestin xwestiye nivîsand nivîsandin nivîsandiye nivîsî hişt
    hiştin hiştiye guherî guherand firot firotin firotiye kirî kirîn kuşt kuştin mir mirin ma man maye anî anîn aniye bir birin
    biriye şand şandin şandiye parast parastin guhdarî qediya xebitî axivî gihîşt gihîştin zanî zanîbû karî karîbû
    """.split()


def _negated() -> dict[str, tuple[str, ...]]:
    """Return negated verb forms with what they negate: nakin -> ne dikin, venake -> ne vedike, neket -> ne ket."""
    forms: dict[str, tuple[str, ...]] = {}
    for preverb in _PREVERBS:
        for stem in _PRESENT:
            for ending in _ENDINGS:
                forms[f"{preverb}na{stem}{ending}"] = ("ne", f"{preverb}di{stem}{ending}")
                forms[f"{preverb}ne{stem}{ending}"] = ("ne", f"{preverb}bi{stem}{ending}")
        for verb in _PAST:
            forms[f"{preverb}ne{verb}"] = ("ne", f"{preverb}{verb}")
    for ending in _ENDINGS:
        forms[f"nikar{ending}"] = ("ne", f"dikar{ending}")
        forms[f"nizan{ending}"] = ("ne", f"dizan{ending}")
        forms[f"naxw{ending}"] = ("ne", f"dixw{ending}")
    forms |= {f"nayê{end}": ("ne", f"tê{end}") for end in ("", "m", "n", "yî")}
    forms |= {f"dernayê{end}": ("ne", f"dertê{end}") for end in ("", "m", "n")}
    forms |= {f"venayê{end}": ("ne", f"vetê{end}") for end in ("", "m", "n")}
    forms |= {"naçe": ("ne", "diçe"), "naçin": ("ne", "diçin"), "naçim": ("ne", "diçim"), "najî": ("ne", "dijî")}
    forms |= {"nîne": ("ne", "e"), "nînin": ("ne", "in"), "nînim": ("ne", "im"), "nabe": ("ne", "dibe")}
    return forms


_PLATFORM_STEMS = {
    "twitter": "x",
    "twîter": "x",
    "twîtter": "x",
    "bluesky": "bluesky",
    "mastodon": "mastodon",
    "threads": "threads",
    "instagram": "instagram",
    "înstagram": "instagram",
    "facebook": "facebook",
    "feysbûk": "facebook",
    "fêsbûk": "facebook",
    "tiktok": "tiktok",
    "tîktok": "tiktok",
    "telegram": "telegram",
    "têlegram": "telegram",
    "truth social": "truthsocial",
    "reddit": "reddit",
    "linkedin": "linkedin",
}
_PLATFORMS = {f"{name}{end}": site for name, site in _PLATFORM_STEMS.items() for end in ("", "ê", "'ê", "a", "'a")} | {
    "x": "x",
    "xê": "x",
    "x'ê": "x",
    "eks": "x",
    "eksê": "x",
    "vk": "vk",
    "vkontakte": "vk",
}

_MONTH_NAMES = (
    "çile rêbendan",
    "sibat reşemî",
    "adar avdar",
    "nîsan avrêl",
    "gulan",
    "hezîran pûşper",
    "tîrmeh",
    "tebax gelawêj",
    "îlon rezber",
    "cotmeh kewçêr",
    "mijdar sermawez",
    "berfanbar kanûn",
)
_MONTHS = {
    name + end: i
    for i, names in enumerate(_MONTH_NAMES, 1)
    for name in names.split()
    for end in ("", "ê", "a", "yê", "ya", "'ê", "'a")
} | {"reşemiyê": 2, "reşemiya": 2}
_MONTHS |= {name: i for i, name in enumerate("rbn sbt adr nsn gln hzr trm tbx îln cot mjd brf".split(), 1)}

_WEEKDAYS = {
    name + end: i
    for i, name in enumerate("duşem sêşem çarşem pêncşem în şemî yekşem".split())
    for end in ("", "ê", "a")
} | {"duşembe": 0, "duşemba": 0, "sêşembe": 1, "çarşembe": 2, "pêncşembe": 3, "şemiyê": 5, "şemiya": 5}
_WEEKDAYS |= {
    "duşembê": 0,
    "sêşemba": 1,
    "sêşembê": 1,
    "çarşembê": 2,
    "pêncşembê": 3,
    "înî": 4,
    "îniyê": 4,
    "yekşembê": 6,
}

_NUMBERS = _rows(
    """
    0: sifir; 1: yek yekê yekî; 2: du dudu duyan didu; 3: sê sisê sêyan sisêyan; 4: çar çaran; 5: pênc pêncan; 6: şeş şeşan;
    7: heft heftan; 8: heşt heştan; 9: neh nehan; 10: deh dehan; 11: yanzdeh yazdeh; 12: diwanzdeh duwanzdeh donzdeh dozdeh;
    13: sêzdeh sêzde; 14: çardeh; 15: panzdeh pazdeh pênzdeh; 16: şanzdeh şazdeh; 17: hivdeh hevdeh; 18: hijdeh heştdeh hejdeh;
    19: nozdeh nonzdeh; 20: bîst bîstan; 30: sî; 40: çil çel; 50: pêncî; 60: şêst; 70: heftê; 80: heştê; 90: nod not;
    100: sed; 200: dused dusid; 300: sêsed; 400: çarsed; 500: pêncsed pênsed; 600: şeşsed; 700: heftsed; 800: heştsed;
    900: nehsed; 1000: hezar
    """
)

_UNITS = signs(
    """
    e3: hezar hezaran; e6: milyon milyonan milyonî mîlyon; e9: milyar milyaran milyard mîlyar; e12: trilyon trîlyon;
    $: dolar dolaran dolarê dollar usd; €: euro ewro yûro ewroyan eur; £: paund sterlîn; dinar: dînar dinar dînaran;
    lira: lîre lîra lira lîreyan tl try; tuman: tumen tûmen;
    km: km kîlometre kîlometreyan kîlometir kilometre; meter: metre metreyan mêtro mître m; cm: cm santîmetre; mi: mîl;
    kg: kg kîlo kîlogram kîloyan; gram: gram gramek; tonne: ton tonan; l: lître lîtreyan litre; ha: hektar hektaran;
    dunam: donim dunam; x12: derzin; /2: nîv
    """
)

_OFFICES = _case_forms(
    """
        şaredar hevşaredar hevserok serok serokkomar serokwezîr wezîr cîgir alîkar parlamenter wekîl mebûs berdevk parêzgar walî
        qeymeqam sekreter balyoz şandiyar general fermandar serdar efser parêzer dadger dozger rêveber midûr birêvebir mamoste
        profesor doktor bijîşk endezyar zanyar lêkolîner akademîsyen rektor rojnamevan nûçegihan nivîskar helbestvan hunermend
        hemşîre kaptan golparêz yarîzan hakem rexnegir pispor stranbêj dengbêj hozan lîstikvan derhêner pêşkêşvan rahêner goler dergevan werzişvan şampiyon çalakvan aktîvîst siyasetmedar
        endam namzet berbijêr damezrîner xwedî karsaz aborînas dîroknas mele şêx îmam keşîş papa qral mîr prens muxtar
        """
) | frozenset("dr prof birêz rêzdar xanim xanima xatûn seyda".split())

LANGUAGE = Language(
    code="kmr",
    marks=(("“", "”"), ('"', '"'), ("«", "»"), ("„", "“"), ("‘", "’"), ("'", "'"), ("„", "”")),
    months=_MONTHS,
    weekdays=_WEEKDAYS,
    relative_days={
        "îro": 0,
        "îro sibê": 0,
        "îro serê sibê": 0,
        "vê sibehê": 0,
        "vê sibê": 0,
        "îşev": 0,
        "duh": -1,
        "duhî": -1,
        "do": -1,
        "duh êvarî": -1,
        "duh sibê": -1,
        "şeva borî": -1,
        "pêr": -2,
        "du roj berê": -2,
        "berî du rojan": -2,
        "sê roj berê": -3,
        "berî sê rojan": -3,
    }
    | days(
        """
        duh nîvro=-1; duh piştî nîvro=-1; duhê=-1; îro nîvro=0; îro êvarî=0; çar roj berê=-4; pênc roj berê=-5;
        pêrê=-2; êvara duh=-1; sibeha îro=0; sibeha duh=-1; berî çar rojan=-4
        """
    ),
    common=frozenset(
        """
        û ku li ji bi di de da ev ew jî bo ser ne na hat hatin kir kirin dike dikin dikim dibe dibin bû bûn bûye ye yên ya yê ên
        min te wî wê me wan xwe her hemû lê an wek weke heye hene tune got gotin çi kî kes piştî berî heta gelek pir tenê re niha
        îro dê bila eger heke divê çawa çima wiha bêyî vê vî van nav navbera dikare kirine kiriye nivîsand nivîsî daxuyand em ez
        hûn tê tên jê pê
        """.split()
    ),
    post_verbs=phrases(
        """
        tweet kir; tweet kiriye; tweet kirin; tweet dike; tweetek kir; tweetek nivîsand; twît kir; twît kiriye; twît kirin; twît dike;
        twîtek kir; twîtek nivîsand; retweet kir; parve kir; parve kiriye; parve kirin; parve kiribû; parve dike; parve dikin;
        peyamek parve kir; post kir; post kiriye; post dike; weşand; weşandiye; weşandin; diweşîne; belav kir; belav kiriye;
        belav kirin; belav dike
        """
    ),
    write_verbs=frozenset(
        """
        nivîsand nivîsandiye nivîsandin nivîsandibû nivîsî nivîsiye nivîsîn nivîsîbû dinivîse dinivîsîne dinivîsin dinivîsand nivîsibû
        bersivand
        """.split()
    )
    | phrases(
        """
        bersiv da; bersiv daye; bersiv dan; bersiv dide; bersivek da; bersiva wî da; bersiva wê da; bersiva wan da; wiha bersiv da;
        wiha nivîsand; wiha nivîsî; ev nivîsand; ev nivîsî; ev peyam da; peyamek nivîsand; bertek nîşan da; bertek nîşanî da; şîrove kir
        """
    ),
    speech_verbs=frozenset(
        """
        got gotiye gotibû gotin dibêje dibêjin digot axivî axivîn diaxive peyivî peyivîn daxuyand daxuyandiye daxuyandin dixuyîne
        ragihand ragihandiye ragihandin radigihîne pirsî pirsiye pirsîn dipirse qîriya qîrî xwest xwestiye dixwaze hêvî bawer
        gazindî pesinand pesnand parast şermezar
        """.split()
    )
    | phrases(
        """
        lê vegerand; mikur hat; vegot; şirove kir; diyar kir; diyar kiriye; diyar kirin; diyar dike; eşkere kir; eşkere kiriye; eşkere kirin; eşkere dike; anî ziman; anîn ziman;
        aniye ziman; tîne ziman; destnîşan kir; destnîşan kirin; destnîşan dike; bal kişand; bal kişandin; bal dikişîne; tekez kir;
        tekez kirin; tekez dike; îdia kir; îdia kiriye; îdia dike; angaşt kir; behs kir; qal kir; rexne kir; rexne kirin; rexne dike;
        gilî kir; gazind kir; gazin kir; soz da; soz dan; soz dide; sond xwar; spas kir; spas kirin; spasî kir; pîroz kir; pîrozbahî
        kir; hişyarî da; hişyarî dan; hişyar kir; hişyarî dide; bang kir; bang kirin; bang dike; bang li; gazî kir; daxwaz kir;
        daxwaz kirin; pêşniyar kir; pêşniyaz kir; bi bîr xist; bi bîr anî; rave kir; zelal kir; piştrast kir; erê kir; red kir; red
        kirin; înkar kir; derewandin; mukur hat; qebûl kir; şermezar kir; tawanbar kir; tometbar kir; bi nav kir; bi nav dike; nav kir;
        nav lê kir; wesf kir; henek kir; tinaz kir; behs dike; bi lêv kir; şîret kir; agahî da; agahî dan; agahdar kir; ragihand ku;
        da zanîn; da zanîn ku; dan zanîn; dide zanîn; da xuyakirin; li gorî; li gor; bi gotina
        """
    ),
    carry_verbs=phrases(
        """
        zêde kir; lê zêde kir; li gotinên xwe zêde kir; zêde dike; domand; domandiye; didomîne; berdewam kir; dewam kir; berdewam
        dike; dubare kir; dûbare kir; bi dawî kir; bi dawî anî; qedand; temam kir; pêvekir; pê de çû; li ser zêde kir; wiha domand
        """
    ),
    networks=phrases("heman platformê; heman torê; eynî platformê"),
    post_nouns=_case_forms(
        """
        tweet twît twit retweet post şîrove peyam parvekirin mesaj hesab rûpel profîl kanal nivîsbar story storî
        """
    )
    | phrases(
        """
        medyaya civakî; medya civakî; tora civakî; torên civakî; tora medyaya civakî; hesabê xwe yê; hesabê wî yê; hesabê wê yê;
        medyaya dîjîtal; platforma dîjîtal; medya dîjîtal
        """
    ),
    account_nouns=_case_forms("hesab rûpel kanal profîl"),
    reply_nouns=_case_forms("bersiv bertek"),
    following=r"\b(?:ji|bi|bo) (?:şopînerên|şopînerê|followerên)(?: xwe| wê| wî)?\b",
    voice_nouns=_case_forms("gotin şîrove îdia bang daxwaz peyv biryar gazind hevok"),
    platform_names=_PLATFORMS,
    occasions=phrases(
        """
        li ser dîwêr; li ser dîwarê; li ser derî; li ser deriyê; li ser tabelayê;
        di biryarê de; biryara dadgehê; di îdianameyê de; di pêşgotina;
        ji rojnameya me re; ji ajansa me re; ji me re; ji nûçegihanê me re; ji malpera me re; ji kanala me re;
        ji nûçegihanê; ji ajansa; ji televîzyona; ji radyoya;
        rojnamevanan; ji rojnamevanan re; rojnamegeran; nûçegihanan; ji çapemeniyê re; çapemeniyê re; daxuyanî; daxuyaniya;
        daxuyaniyek; daxuyaniyekê; daxuyaniyê; daxuyanî da; daxuyaniya çapemeniyê; konferansa çapemeniyê; civîna çapemeniyê; civîneke çapemeniyê; konferanseke çapemeniyê;
        hevpeyvîn; hevpeyvînê; hevpeyvînek; hevpeyvînekê; hevdîtin; hevdîtinê; hevdîtinekê; di axaftina xwe de; axaftina; axaftin;
        axaftinê; axaftinek; gotara xwe; gotarê; gotara; li parlamentoyê; parlamentoyê; li meclîsê; meclîsê; civînê; civîna; civîn;
        civînek; civînekê; kongre; kongreyê; konferansê; konferansek; mîtîng; mîtîngê; mîtîngek; xwepêşandan; xwepêşandanê; çalakiyê;
        li dadgehê; dadgehê; dadgeh; şahidî; îfade; televîzyon; televîzyonê; telefîzyon; li tv; radyo; radyoyê; bername; bernameyê;
        bernameya; bernameyek; podcast; podcastê; name; nameya; nameyek; nameyekê; nameyê; e-name; e-nameyê; e-mail; emailê; bi
        telefonê; telefonê; whatsapp; whatsappê; rû bi rû; pirtûk; pirtûka xwe; pirtûka wî; pirtûka wê; pirtûkê de; bîranîn;
        bîranînên; gotarek; gotareke; quncik; quncika xwe; pankart; pankarta; pankartê; pankartên; pankartan; afîş; afîşê; nivîsa li
        ser dîwêr; dirûşm; dirûşma; dirûşmê; dirûşmên; dirûşmeya; qîrîn; slogan; sloganê; slogana; bi navê; navê; sernav; sernavê;
        bi sernavê; navnîşan; nasnav; nasnavê; wekî tê nasîn; tê nasîn; bi navê tê; tê binavkirin; dibêjinê; jê re dibêjin; jê re
        tê gotin; belavok; belavokê; protokol; protokolê; bernameya hilbijartinê; stran; strana; distirên; li ser dikê
        """
    ),
    indefinite=frozenset("yek yekî yekê hin hinek çend gelek kesek kesekî kesekê hinekan birek".split()),
    definite=frozenset("ev vî vê van heman".split()) | _OFFICES,
    prepositions=frozenset(
        """
        li ji bi di bo ser nav bin ber cem gel heta hetanî piştî berî derbarê dijî dijê bê bêyî wek weke wekî mîna navbera derveyî
        hundirê nêzîkî nêzî tevî ligel digel rex aliyê gorî derdora
        """.split()
    ),
    nicknaming=phrases(
        """
        bi nav kir; bi nav kirin; bi nav dike; bi nav dikin; binav kir; nav lê kir; nav lê kirin; nav kir; nav kirin; wesf kir; pênase kir;
        dibêjin; dibêjinê; jê re dibêjin; jê re digotin; bi lêv kir
        """
    ),
    own_people=phrases("dapîra min; bapîrê min; bavê min; diya min; dayika min; hevalê min; hevala min"),
    back_references=frozenset("ev vê vî wiha van wisa".split()),
    abbreviations=frozenset("dr prof birêz bn hwd h.w.d z b.z p.z no nr m mîn rûp r km kg cm tl".split()),
    absences=phrases("tune; tune ye; tuneye; tune bû; qet tune bû"),
    ended=frozenset("êdî".split()),
    citations=frozenset("gotin vegotin".split()),
    untruths=phrases("derewîn; derewîne"),
    disowning=phrases(
        """
        sexte; sexteye; derewîn; derewîne; fake; feyk; fêk; çêkirî; çêkirîne; hatiye çêkirin; hatibû çêkirin; manîpulekirî; montaj;
        montajkirî; fotoşop; parodî; parodiyê; parodiyekê; satîrîk; satîr; tinazkar; hesabê sexte; hesabeke sexte; hesabekî sexte;
        hesabê derewîn; xwedêgiravî; xwedê giravî; qaşo; bi navê wî vekirine; bi navê wê vekirine; wî nenivîsand; wê nenivîsand;
        nenivîsandiye; nenivîsîye; nenivîsiye; nenivîsand; parve nekir; parve nekiriye; qet nenivîsand; belav nekiriye; weşandiye
        derew; bi şaşî; bi xeletî; dane pal; dan pal; hat hakkirin; hatiye hakkirin; hakkirî
        """
    ),
    source_phrases=phrases("li gorî; li gor; bi gotina"),
    subjects=frozenset("ew wî wê wan".split()),
    possessives=frozenset("wî wê wan".split()),
    pronouns={"ew": "n", "wî": "m", "wê": "f", "wan": "p", "vî": "m", "vê": "f"},
    negations=frozenset(
        "ne na no nîn nîne nînin tune tunebû tunebûn tunene tuneye qet tucar tucaran tukes tuyek hîç bê bêyî bêy nexêr ninin".split()
    )
    | {"tu kes", "tu car", "tu tişt", "tu caran"},
    opinions=phrases(
        "ez bawer dikim; ez bawer dikim ku; em bawer dikin; em bawer dikin ku; ez difikirim; ez difikirim ku; ez texmîn dikim; ez texmîn dikim ku; bi ya min; li gorî min; bi dîtina min; min bihîst; min bihîst ku; me bihîst ku; dibêjin; dibêjin ku; xuya ye; xuya ye ku"
    ),
    certainties=rows("dizanim dizanin dizane piştrast; bawer difikirim difikirin texmîn; hêvîdar; ditirsim ditirsin"),
    complements=frozenset({"ku"}),
    futures=frozenset("dê wê".split()),
    modals=phrases("bi şertê")
    | frozenset(
        """
        dikare dikarin dikarim dikarî nikare nikarin nikarim nikarî dikaribû karîbû bikaribe bikaribin divê divêt divabû gerek gereke
        pêwîst pêwîste pêdivî lazim lazime mecbûr neçar eger heke ger heger tenê bila belkî belku mumkin gengaz gengaze
        negengaz îhtîmal ihtimal muhtemel qey qaşo xwedêgiravî xwedêgirav bêguman teqez helbet bêşik dê dixwaze dixwazin
        dixwazim xwezî nexwe
        """.split()
    )
    | {"dibe ku"},
    quantifiers=frozenset(
        """
        hemû hemûyan hemî giş tev tevahî tevahiya her herkes herkesê hergav timî tim herdem gelek gelekî pir zêde zêdetir hindik
        kêm kêmtir hin hinek çend piranî piraniya pirraniya kêmanî nîv nîvê nîvî herdu herdû carinan carna caran kesek tiştek nêzîkî
        nêzî bêhtir bêtir zor hemûyî temamî derdora hema
        """.split()
    ),
    selves=frozenset("ez min".split()),
    fractions=frozenset("nîv sêyek çaryek".split()),
    measures=signs(
        """
        day: roj rojan rojên roja; week: hefte heftî hefteyan hefteyên hefteya; month: meh mehan mehên meha; year: sal salan salên sala;
        hour: saet saetan saetên; minute: deqe deqîqe xulek deqeyan; second: saniye çirke
        """
    ),
    persons=frozenset("ez min em me tu te hûn we ew wî wê wan xwe".split()),
    tenses=frozenset("e ye in bû bûn bûm bûye bûne dibe dibin bibe bibin hebû hebûn heye hene hebe hebin im".split()),
    equal_values=tuple(
        frozenset(group.split())
        for group in (
            "tune nîne",
            "tunene nînin",
            "qet tucar hîç",
            "bê bêyî",
            "divê gerek pêwîst lazim",
            "eger heke ger heger",
            "belkî belku",
            "bêguman helbet teqez",
            "hemû hemî giş tev",
            "her herkes",
            "gelek pir",
            "hin hinek çend",
            "tim timî herdem hergav",
            "carinan carna",
            "nîv nîvê",
            "nêzîkî nêzî",
        )
    ),
    vague=frozenset("nêzîkî nêzî pir zor gelekî dixwaze dixwazin dixwazim derdora hema tu".split()),
    function_words=frozenset(
        """
        û ku li ji bi di de da ev vê vî van jî bo ser re ve va ra an yan ya yê yên a ê ên jê pê lewma wek weke wekî
        mîna nav navbera ber bin cem gel ligel piştî berî heta hetanî niha îcar êdî hê hîn wiha wisa çawa kî çi kengî jixwe
        herwiha vir wir
        """.split()
    ),
    refusals=tuple("red înkar".split()),
    contrasts=frozenset("lê belê lêbelê eger heke ger heger bilî tenê herçend tevî digel berevajî nexwe".split()),
    denials=frozenset(("guman dudilî înkar efsane derew derewe gotegot hêvîdar hêvî xwezî bawer ditirsim").split()),
    conditions=phrases("ger; eger; heke; heger; heta ku; bi şertê ku"),
    concessions=phrases("heta ger; her çend; wek ku"),
    asking=phrases("gelo; kî; kê; çi; kengî; kengê; ku derê; li ku; çima; çawa; çend; kîjan; ma; qey"),
    limits=ends("heta / ji"),
    turns=pairs(
        "ji ber ku/tevî ku; çimkî/her çend; ji ber/tevî; lewma/lê; niha/wê demê; tavilê/paşê; "
        "li vir/li wir; bo/ji; pêşerojê/borî; "
        "îsal/sala bê; îsal/sala borî; îsal/par; bê/borî; destpêka/dawiya; serê/dawiya; sibê/dusibê; sibe/dusibe"
    ),
    antonyms=_pairs(
        """
        qedexe/destûr zû/hêdî bilez/hêdî ser/bin nav/derve
        bêsûc/sûcdar vekirî/girtî vêxist/vemirand rast/sexte nexweş/saxlem
        stûr/tenik vala/tijî nêzîk/dûr fireh/teng kûr/kêm giran/sivik paqij/qirêj hişk/şil hişk/nerm
        aram/dilgiran saxlem/nexweş qazanc/zirar import/eksport eşkere/veşartî bidilxwazî/bizorî
        kêmdîtî/berbelav
        piştgirî/dijberî piştevanî/dijberî alîgir/dijber dost/dijmin dostên/dijminên heval/neyar zêde/kêm zêdetir/kêmtir bêhtir/kêmtir
        mezin/biçûk mezintir/biçûktir bilind/nizm bilindtir/nizmtir bilindkirin/daxistin zêdekirin/kêmkirin zêdebûn/kêmbûn
        vekirin/girtin vedikin/digirin vedike/digire vekir/girt vekirî/girtî vekirine/girtine vebû/girtin
        destpêk/dawî destpêkir/qediya yekem/dawîn berî/piştî serkeftin/têkçûn serkeftin/binkeftin serkeft/têkçû
        qezenc/winda qezenckirin/windakirin baş/xirab baştir/xirabtir rast/derew rast/şaş rast/xelet rastî/derew
        qedexe/serbest qedexekirin/destûrdan pejirandin/redkirin erê/na erênî/neyênî sûcdar/bêsûc
        qanûnî/neqanûnî mafdar/neheq dadwerî/bêdadî ewle/xeter ewledar/xeternak aştî/şer jiyan/mirin saxe/mirî zindî/mirî
        nû/kevn nû/kevin ciwan/pîr bihêz/qels hêz/lawazî xurt/lawaz dewlemend/feqîr dewlemend/xizan zû/dereng bilez/hêdî
        kirîn/firotin kirî/firot avakirin/hilweşandin ava/wêran bakur/başûr rojhilat/rojava rast/çep çêkirin/xirabkirin
        evîn/nefret hez/nefret hêvî/tirs bi/bê girîng/bêwate hêsan/dijwar hêsan/zehmet erzan/biha erzantir/bihatir
        pêş/paş pêş/paşve jor/jêr hundir/derve hatin/çûn hat/çû tê/diçe sar/germ spî/reş dirêj/kurt piranî/kêmanî
        heye/tune hene/tunene hebû/tunebû gengaz/negengaz
        """
    ),
    contractions=_negated() | {"lewra": ("ji", "ber"), "tunene": ("ne", "hene"), "tuneye": ("ne", "heye")},
    spellings={
        "wek": "wekî",
        "weke": "wekî",
        "heke": "eger",
        "ger": "eger",
        "pêwist": "pêwîst",
        "tweet": "twît",
        "twitter": "twîter",
        "wîsa": "wisa",
        "herdu": "herdû",
        "dubare": "dûbare",
    },
    number_words=_NUMBERS,
    ordinal_endings=frozenset("em yem emîn yemîn".split()),
    minuses=phrases("kêm; mînus"),
    ranges=frozenset({"heta"}),
    ordinals={
        form: i
        for i, row in enumerate(
            (
                "yekem yekemîn yekê",
                "duyem duyemîn diduyan duwem duwemîn",
                "sêyem sêyemîn sisêyan",
                "çarem çaremîn çaran",
                "pêncem pêncemîn",
                "şeşem şeşemîn",
                "heftem heftemîn",
                "heştem heştemîn",
                "nehem nehemîn",
                "dehem dehemîn",
            ),
            1,
        )
        for form in row.split()
    },
    number_joins=frozenset({"û"}),
    decimal_comma=True,
    units=_UNITS | dict.fromkeys(["car", "carî", "caran", "carekê"], "car"),
    times=frozenset(
        "saet saetek saetekê deqe roj rojek rojekê hefte hefteyek meh êvar êvarê sibeh sibehê şev şevê nîvro".split()
    ),
    works=tuple(
        "haştag hashtag stran albûm fîlm rêzefîlm roman pirtûk bername şano helbest kovar rojname pêşangeh kilam komele".split()
    ),
    noun_endings=("ê", "î", "yê", "yî", "a", "ya", "an"),
    collectives=forms(
        """
        klûb klûbê klûba; tîm tîma tîmê; federasyon federasyonê; wezaret wezareta wezaretê; dezge dezgeh; sazî
        saziya saziyê; şîrket şîrketê şîrketa; komele komeleya komeleyê; sendîka sendîkaya sendîkayê; yekîtî
        yekîtiya yekîtiyê; partî partiya partiyê; tevger tevgera tevgerê; şaredarî şaredariya şaredariyê;
        hikûmet hikûmetê; parlamento; zanîngeh zanîngehê; dibistan; nexweşxane nexweşxaneyê; mûze mûzexane;
        şano; pirtûkxane; weşanxane weşanxaneyê; balyozxane; polîs; dadgeh; banke; komîte komîteya; komîsyon;
        rêxistin rêxistina rêxistinê; platform platforma; navend navenda; midûriyet;
        festîval festîvala festîvalê; encumen encumena encumenê; desteya deste; kolej; enstîtu enstîtuya;
        akademî akademiya; îstasyon; sînema sînemaya; studyo; galerî; orkestra orkestraya; dêr dêra; mizgeft;
        konsolosxane; artêş artêşa artêşê; agirkuj; dikan; xwaringeh; otêl otêla; ajans ajansa; kom koma komê;
        kooperatîf; ofîs ofîsa; rêveberî rêveberiya rêveberiyê; meclîs meclîsa meclîsê; îdare
        îdareya; odeya
        """
    ),
    titles=_withoutsigns(_OFFICES),
    date_joins=frozenset("ê ê' 'ê yê 'yê ya î an meha di roja".split()),
    day_bars=frozenset("heta hetanî ji berî piştî her hemû bo navbera".split()),
    last_words=frozenset("borî çûyî derbasbûyî dawî".split()),
    first_persons=frozenset("ez min em me".split()),
    side_leads=phrases(
        """
        her wiha bixwîne; bixwînin; bixwîne; zêdetir bixwîne; zêdetir; bêhtir bixwîne; herî zêde hatin xwendin; nûçeyên têkildar;
        nûçeyên din; têkildar; binêre; binêrin; temaşe bike; guhdarî bike; reklam; vîdyo; galerî; pêşniyar; dewama nûçeyê; bişopînin;
        nûçeyên dawî; hûn dikarin vê jî bixwînin
        """
    ),
    auxiliaries=frozenset("jî wiha paşê dîsa wisa".split()),
    conjunction="û",
    reversals=("ne", "na", "bê", "dij"),
    trailing_bars=frozenset("bê tê".split()) | phrases("ya bê; a bê; ya tê; a tê; ku bê; ku tê"),
    narrated_days=days(
        """
        roja berê=-1; rojek berê=-1; rojekê berê=-1; roja beriya wê=-1; berî rojekê=-1; roja din=1; roja piştî wê=1;
        rojekê şûnda=1; roja dotira=1; dotira rojê=1; du roj şûnda=2
        """
    ),
    verb_final=True,
    endings=tuple("î ê an ên ek a û".split()),
    preverbs=tuple("ra ve hil der wer ro da pê lê jê tê çê".split()),
    swaps={
        "negation": (("di", "na"), ("bi", "ne"), ("bi", "me"), ("", "ne"), ("", "na")),
        "modality": (("di", "bi"),),
    },
    suffix_mark="'",
    unit_leads={"ji sedî": "%", "sedî": "%", "ji %": "%"},
    office_links=("a", "ê", "ên", "ya", "yê"),
)
