"""Turkish.

Marks: CLDR delimiters and the straight marks of practice. Months, weekdays: CLDR, with the case endings that the
apostrophe sets off after a date (Türk Dil Kurumu, Yazım Kılavuzu). Negation, modality, persons and number words: Göksel
and Kerslake, Turkish: A Comprehensive Grammar. Cue words, post nouns and occasions: practice of newspapers and agencies;
reported words are closed by a verb, often with `diye` or a converb before it. The dotless ı counts as i in comparisons,
so tables hold the form with i, and both where words are looked up as they are written.
"""

from collections.abc import Iterable

from tweetcite.languages import Language, days, forms, pairs, phrases, rows, signs


def _plain(words: Iterable[str]) -> frozenset[str]:
    return frozenset(word.replace("ı", "i") for word in words)


def _set(text: str) -> frozenset[str]:
    return _plain(text.split())


def _both(text: str) -> frozenset[str]:
    return frozenset(text.split()) | _set(text)


def _phrases(text: str) -> frozenset[str]:
    return _plain(phrases(text))


def _with_cases(unit: str) -> list[str]:
    """Return a unit as it is and with the endings of its cases, which follow its last vowel: milyona, liradan, tonluk."""
    last = next((c for c in reversed(unit) if c in "aeıioöuü"), "")
    if not last or len(unit) < 3 or unit == "yüz":
        return [unit]
    low, high = ("a", "ı" if last in "aı" else "u") if last in "aıou" else ("e", "i" if last in "ei" else "ü")
    vowel = unit[-1] in "aeıioöuü"
    d = "t" if unit[-1] in "fstkçşhp" else "d"
    link, own = ("y", "n") if vowel else ("", "")
    endings = [f"{link}{low}", f"{link}{high}", f"{d}{low}", f"{d}{low}n", f"l{high}k", f"{own}{high}n", f"l{low}r"]
    return [unit, *(unit + ending for ending in endings)]


def _verbs(stems: str) -> frozenset[str]:
    """Return forms of attribution of verbs given with their linking past (`yazdı`, `söyledi`, `belirtti`)."""
    forms: set[str] = set()
    for past in stems.split():
        stem, vowel = past[:-2], past[-1]
        plural = "lar" if vowel in "ıu" else "ler"
        participle = "an" if vowel in "ıu" else "en"
        join = "y" if stem[-1] in "aıouieöü" else ""
        forms |= {past, past + plural, f"{stem}m{vowel}ş", f"{stem}m{vowel}şt{vowel}", f"{stem}{join}{participle}"}
        forms |= {f"{stem}{join}{'arak' if vowel in 'ıu' else 'erek'}", f"{past[:-1]}{vowel}ğ{vowel}n{vowel}"}
        forms |= {f"{stem}{join}{vowel}p", f"{stem[:-1] if join else stem}{vowel}yor"}
        forms |= {f"{stem[:-1] if join else stem}{vowel}yordu"}
    return frozenset(forms)


def _closing(verbs: frozenset[str], *leads: str) -> frozenset[str]:
    """Return the verbs alone and behind the word that closes reported speech (`diye yazdı`)."""
    return _plain(verbs | {f"{lead} {verb}" for lead in leads for verb in verbs})


_POST_VERBS = _verbs("tweetledi twitledi retweetledi postladı")
_SHARING = _verbs("paylaştı yayımladı yayınladı")
_WRITING = _verbs("yazdı yanıtladı cevapladı karaladı")
_SAYING = _verbs(
    "söyledi belirtti açıkladı vurguladı kaydetti anlattı savundu sordu uyardı ekledi bildirdi duyurdu hatırlattı"
    " eleştirdi kınadı seslendi konuştu övdü suçladı reddetti haykırdı bağırdı yakındı çağırdı "
    " aktardı değerlendirdi nitelendirdi tanımladı umdu diledi istedi düşündü inandı"
) | frozenset("dedi dediler diyor diyordu demiş demişti diyen diyerek derken der deyip".split())

_SUFFIX_A = "'ta 'da 'te 'de 'ın 'in 'un 'ün 'tan 'dan 'ten 'den 'a 'e 'ya 'ı 'i 'daki 'deki 'taki 'teki".split()
_MONTHS = "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık".split()
_SHORT_MONTHS = "oca şub mar nis may haz tem ağu eyl eki kas ara".split()
_WEEKDAYS = "pazartesi salı çarşamba perşembe cuma cumartesi pazar".split()

_ONES = "sıfır bir iki üç dört beş altı yedi sekiz dokuz".split()
_TENS = "on yirmi otuz kırk elli altmış yetmiş seksen doksan".split()

_NAMES = {
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
    "x": "x",
}
_CASES = "ta da te de tan dan ten den ın in un ün a e ya ye ı i u ü taki daki teki deki nın nin".split()
_PLATFORMS = _NAMES | {f"{name}'{case.replace('ı', 'i')}": code for name, code in _NAMES.items() for case in _CASES}

# "X hesabından" is how every post is introduced; only an office's account is another voice.
_OFFICE_ACCOUNTS = _plain(
    f"{owner} {account}"
    for owner in "kurumsal kurumun belediyenin bakanlığın partinin ofisinin kulübün derneğin şirketin valiliğin".split()
    for account in "hesabından hesabında hesabı kanalından sayfasından".split()
)

# the verb that closes a sentence -> the nouns for words, in its case: notunu düştü, ifadelerini kullandı
_LIGHT_VERBS = {
    "kullandı": "ifadesini ifadelerini sözlerini sözünü cümlesini cümlelerini",
    "bulundu": "ifadelerinde yorumunda yorumlarında çağrısında paylaşımında",
    "düştü": "notunu yorumunu",
    "bıraktı": "yorumunu notunu mesajını",
    "ekledi": "notunu yorumunu",
    "paylaştı": "ifadelerini sözlerini notunu mesajını yorumunu satırlarını görüşünü",
    "yaptı": "yorumunu paylaşımını çağrısını",
    "etti": "sözlerini_sarf sözünü_sarf ifadelerini_sarf cümlesini_sarf sözlerini_de_sarf ifadelerini_de_sarf",
    "getirdi": "sözlerini_dile tepkisini_dile eleştirisini_dile",
    "gösterdi": "tepkisini",
    "kaydetti": "sözlerini ifadelerini görüşlerini",
    "verdi": "mesajını ifadesine_yer ifadelerine_yer sözlerine_yer cümlesine_yer cümlelerine_yer görüşüne_yer "
    "görüşlerine_yer değerlendirmesine_yer değerlendirmelerine_yer yorumuna_yer notuna_yer mesajına_yer satırlarına_yer",
}


def _closing_with_nouns() -> frozenset[str]:
    """Return each noun for words before each form of the verbs that close a sentence with it."""
    rows = ((noun.replace("_", " "), verb) for verb, nouns in _LIGHT_VERBS.items() for noun in nouns.split())
    return _plain(f"{noun} {form}" for noun, verb in rows for form in _verbs(verb))


_PARTS = _plain(
    f"{whole} {part}"
    for whole in "üçte dörtte beşte altıda yedide sekizde dokuzda onda".split()
    for part in "bir biri birini birinin iki ikisi ikisini ikisinin üç üçü üçünü üçünün dört dördü dördünü beş beşi altı altısı yedi yedisi sekiz sekizi dokuz dokuzu".split()
)
"""Parts of a whole, the lower number first: dörtte üçü."""


LANGUAGE = Language(
    code="tr",
    conjunction="ve",
    marks=(("“", "”"), ('"', '"'), ("‘", "’"), ("«", "»"), ("'", "'"), ("„", "“")),
    months={name.replace("ı", "i"): i for i, name in enumerate(_MONTHS, 1)}
    | {name: i for i, name in enumerate(_SHORT_MONTHS, 1)}
    | {f"{name}{end}".replace("ı", "i"): i for i, name in enumerate(_MONTHS, 1) for end in _SUFFIX_A}
    | {"agustos": 8, "eylul": 9, "subat": 2},
    weekdays={name.replace("ı", "i"): i for i, name in enumerate(_WEEKDAYS)} | {"pzt": 0, "çar": 2, "per": 3, "cmt": 5},
    short_days={name: i for i, name in enumerate("pzt sal çar per cum cmt paz".split())},
    relative_days={
        phrase.replace("ı", "i"): n
        for phrase, n in {
            "bugün": 0,
            "bu sabah": 0,
            "bu akşam": 0,
            "bu gece": 0,
            "bu öğlen": 0,
            "bu öğleden sonra": 0,
            "dün": -1,
            "dün sabah": -1,
            "dün akşam": -1,
            "dün gece": -1,
            "dünkü": -1,
            "önceki gün": -2,
            "evvelsi gün": -2,
            "evvelki gün": -2,
            "iki gün önce": -2,
            "üç gün önce": -3,
        }.items()
    }
    | days(
        """
        dün öğlen=-1; dün öğleden sonra=-1; bugün öğlen=0; bugün sabah=0; dört gün önce=-4; beş gün önce=-5; evvelki
        akşam=-2; önceki akşam=-2
        """
    ),
    common=_both(
        """
        ve bir bu da de için ile çok daha olarak olan gibi sonra kadar ne en o var değil ama her ben biz siz onlar diye dedi
        olduğunu ise ki mi mı mu mü ya yok şu göre bunu bunun buna onun onu şey iki kendi tarafından üzerine yeni karşı önce
        etti oldu olduğu olacak ancak hem hiç bütün tüm büyük ilk son artık böyle şöyle çünkü sadece nasıl yazdı açıklamada
        hesabından hesabında içinde arasında üzerinde altında yapılan eden edilen ediyor oluyor veya bile fazla bazı şimdi
        bugün dün geçen gün yıl yılında verdi yaptı söyledi belirtti paylaştı yanıt ifade belediye başkanı hiçbir günü milyon
        """
    ),
    post_verbs=_closing(_POST_VERBS, "diye")
    | _plain(
        frozenset(
            f"{noun} {verb}"
            for noun in ("tweet", "twit", "post", "tivit")
            for verb in "attı atmıştı atmış atarak atan atıyor paylaştı yazdı yayınladı yayımladı yolladı girdi".split()
        )
    )
    | _phrases("paylaşımda bulundu; paylaşımında bulundu; paylaşımda bulunan; paylaşım yaptı; paylaşımı yaptı"),
    write_verbs=_closing(
        _WRITING
        | _SHARING
        | frozenset(
            "yazıyor yazıyordu yazar yazmıştı yazarak yazan yazılan yazdığı yazarken yazınca paylaşan paylaşırken".split()
        ),
        "diye",
    )
    | _closing_with_nouns()
    | _phrases(
        """
        yanıt verdi; yanıtını verdi; yanıt vererek; karşılık verdi; karşılığını verdi; cevap verdi; cevabını verdi; cevap
        vererek; yorumunu yaptı; yorum yaptı; yorumunda bulundu; yorumunu paylaştı; diye yanıt verdi; diye karşılık verdi;
        diye cevap verdi; diye paylaştı; diye yanıtladı; notunu düştü; notunu paylaştı; notunu düşerek; mesajını paylaştı;
        mesajını verdi; mesajını yayımladı; ifadelerini kullandı; ifadelerini kullanmıştı; ifadelerini kullanarak;
        ifadesini kullandı; ifadelerine yer verdi; ifadelerine yer vermişti; sözlerini paylaştı; satırlarını paylaştı;
        şeklinde yazdı; şeklinde yanıt verdi; kaleme aldı
        """
    ),
    speech_verbs=_closing(_SAYING - _verbs("ekledi"), "diye", "şeklinde")
    | _phrases(
        """
        isyan etti; sitem etti; serzenişte bulundu; diye dert yandı; diye hayıflandı; diye çıkıştı; diye müjdeledi; ikaz etti; vaat etti; diye iğneledi;
        güvence verdi; meydan okudu; diye özetledi; diye konuştu; şeklinde konuştu; ifade etti; ifade eden; ifade ediyor; iddia etti; iddia eden; ilan etti; dile getirdi;
        dile getiren; altını çizdi; söz verdi; tepki gösterdi; tepki verdi; dikkat çekti; alay etti; çağrıda bulundu; çağrısında
        bulundu; çağrısı yaptı; açıklamasında bulundu; açıklama yaptı; açıklamasını yaptı; teşekkür etti; kabul etti; inkar
        etti; şikayet etti; itiraz etti; itiraf etti; tehdit etti; tebrik etti; davet etti; öne sürdü; ileri sürdü; diye
        sordu; diye seslendi; göre; değerlendirmesinde bulundu; değerlendirmesini yaptı; eleştirisinde bulundu; karşı çıktı;
        söylemişti; demişti; sözlerini kullandı; sözleriyle
        """
    ),
    carry_verbs=_closing(_verbs("ekledi sürdürdü tekrarladı yineledi noktaladı tamamladı bitirdi"), "diye")
    | _phrases(
        """
        devam etti; diye devam etti; sözlerine ekledi; sözlerini sürdürdü; sözlerini tamamladı; sözlerini noktaladı; şöyle
        devam etti; şöyle sürdürdü; diye ekledi; sözünü bitirdi
        """
    ),
    impersonal=_phrases(
        """
        denildi; denilmişti; deniliyor; ifadelerine yer verildi; ifadesine yer verildi; ifadeleri yer aldı; ifadesi
        yer aldı; ifadeleri kullanıldı; ifadesi kullanıldı; sözlerine yer verildi; şu ifadelere yer verildi; şöyle
        denildi
        """
    ),
    networks=phrases(
        """
        medyada; sosyal medyada; sosyal medyadan;
        ayni platformda; ayni platformdan; ayni mecrada; ayni ağda
        """
    ),
    post_nouns=_set(
        """
        tweet tweeti tweette tweetinde tweetini tweetine tweetler tweetleri tweetlerinde twit twiti twitinde twitte twitler
        tivit post postu postunda postta gönderi gönderisi gönderide gönderisinde gönderisini gönderiyi gönderiler gönderileri
        gönderilerinde paylaşım paylaşımı paylaşımda paylaşımında paylaşımını paylaşımla paylaşımıyla paylaşımlar
        paylaşımları paylaşımlarında paylaşımlarda flood floodda iletisi iletisinde ileti iletide hesabı hesabından hesabında
        hesaptan hesapta hesabındaki hesaplarından hesabının hesapları hikayesinde hikâyesinde storysinde medyada
        kanalından kanalında zincirinde tootunda profilinden profilinde sayfasından sayfasında
        """
    )
    | _set(
        " ".join(
            f"{noun}'{ending}"
            for noun in "tweet twit post story thread reels".split()
            for ending in "i te ta de da inde ini ine iyle ler leri lerinde lerde si sinde u unda unu".split()
        )
    )
    | _OFFICE_ACCOUNTS,
    account_nouns=_OFFICE_ACCOUNTS,
    reply_nouns=_set("yanıt yanıtı yanıtında cevap cevabı cevabında karşılık karşılığı"),
    following=r"\b(?:takipçilerine|takipçileriyle|abonelerine)\b",
    voice_nouns=_set(
        "cümle cümlesi cümlesiyle cümleyle sözleri sözleriyle sözlerini ifadesi ifadeleri yorumu yorumunu mesajı mesajını mesajında açıklaması çağrısı"
    ),
    platform_names=_PLATFORMS,
    occasions=_phrases(
        """
        mezar taşında; tişörtünde; tişörtte; kapısındaki; duvardaki;
        iddianamede; iddianamesinde; mahkeme kararında; gerekçeli kararda; dilekçesinde; kitapta; önsözünde; önsözde; romanında; dergide; dergisinde;
        kürsüden; sahneden; sahnede; gazetemize; muhabirimize; muhabirlerimize; ajansımıza; kanalımıza; sitemize; haber merkezimize; editörümüze;
        gazetesine; gazetesi'ne; ajansına; ajansı'na; kanalına; televizyonuna; televizyonu'na; radyosuna; radyosu'na; dergisine; dergisi'ne; sitesine;
        mikrofonumuza; mikrofonlarımıza; mikrofonlara; kameralara; yaptığı açıklamada gazetemize;
        gazetecilere; gazetecilerin; gazetecilerle; basın mensuplarına; muhabirlere; basın toplantısı; basın toplantısında; basın
        açıklaması; basın açıklamasında; yazılı açıklama; yazılı açıklamada; yazılı açıklamasında; bildiride; bildirisinde;
        röportaj; röportajda; röportajında; söyleşide; söyleşisinde; mülakatta; verdiği demeçte; demecinde; konuşmasında;
        konuşmada; yaptığı konuşmada; nutkunda; mecliste; meclis kürsüsünden; kürsüden; kürsüsünden; genel kurulda; genel
        kurulunda; grup toplantısında; belediye meclisinde; komisyonda; toplantıda; toplantısında; mitingde; mitinginde;
        mitingi; törende; töreninde; törendeki; kongrede; kongresinde; televizyonda; televizyonunda; canlı yayında; programda;
        programında; radyoda; radyosunda; podcast; mahkemede; duruşmada; ifadesinde mahkeme; savcılık ifadesinde; mektupta;
        mektubunda; mektup; e-postada; e-posta; whatsapp; telefonda; telefonla; yüz yüze; kitabında; kitap; anılarında; köşe
        yazısında; köşesinde; makalesinde; pankart; pankartı; pankartta; pankartında; döviz; dövizi; dövizde; afiş; afişte;
        tabela; tabelada; üzerinde; üstünde; duvarda; duvarında; kapısında; slogan; sloganı; sloganları; sloganıyla; sloganlarıyla; diye slogan; yazılı tişört; marşı; şarkısını;
        başlıklı; başlığıyla; adlı; isimli; lakaplı; lakabıyla; lakabı; sözde; olarak bilinen; olarak anılan; tutanakta;
        tutanağında; broşürde; sözcüsü; basın sözcüsü; bağırdı
        """
    ),
    indefinite=_both("bir bazı birkaç birçok iki üç diğer başka birisi biri kimi"),
    definite=_both("o bu şu onun kendi söz"),
    prepositions=_both("gibi için ile kadar göre karşı üzerine doğru rağmen beri dair hakkında"),
    quoting=_set("alıntılayarak alıntıladı alıntılayan"),
    nicknaming=_set(
        "suçladı suçlayan suçluyor dediği diyorlar deniyor denilen denen adını adıyla lakabıyla nitelendirdi tanımladı niteledi der derler"
    ),
    thus=_phrases("böyle; şöyle; bu sözlerle; bu ifadelerle; şu sözlerle"),
    own_people=_phrases("babam; annem; dedem; ninem; babaannem; anneannem; teyzem; amcam; eşim; komşum"),
    sequence=_set("önce sonra ardından"),
    back_references=_both("bu böyle bunu böylece şöyle bunlar bunun"),
    abbreviations=_set(
        "dr prof doç av yrd öğr gör alb gen yzb tel vb vs bkz örn ör no cad sok mah apt sn st hz müh mim ltd şti mr"
    ),
    pictures=frozenset("ekran görüntüsü görüntü".split()),
    absences=_phrases("mevcut değil; bulunmuyor; hiç olmadı; hiç var olmadı; yer almıyor"),
    ended=_set("artık"),
    citations=_set("alıntı alıntısı sözler"),
    untruths=_phrases("uydurma; asılsız; şaka; gerçek dışı; gerçeği yansıtmıyor"),
    disowning=_phrases(
        """
        sahte; sahtesi; uydurma; uyduruk; uydurulmuş; uydurulan; asılsız; gerçek dışı; gerçeği yansıtmıyor; düzmece; montaj;
        fotomontaj; photoshop; kurgu; parodi; parodi hesap; parodi hesabı; taklit; taklit hesap; hiciv; mizah hesabı; şaka;
        oynanmış; manipüle; manipüle edilmiş; ona atfedilen; atfedilen; adına açılan; adına açılmış; kendisine ait olmayan; ait
        değil; ait olmadığı; ait olduğu iddia edilen; iddia edilen; öne sürülen; sözde; hiç yazmadı; hiç paylaşmadı; hiçbir
        zaman yazmadı; asla yazmadı; yazmadığını; paylaşmadığını; yazmadı; paylaşmadı; paylaşmamış; tweet atmadı; hacklendi;
        hacklenen; ele geçirilen; çalınan hesap
        """
    ),
    source_phrases=_phrases("sözleriyle"),
    own_words=phrases(
        """
        ona göre; kendi sözleriyle; kendisine göre; kendi ifadesiyle; kendi deyimiyle; onun ifadesiyle; onun
        sözleriyle; onun deyimiyle; onlara göre; kendilerine göre; kendi deyişiyle
        """
    ),
    subjects=_both("o onlar kendisi kendileri bu"),
    possessives=_set("onun onların"),
    pronouns={"o": "n", "kendisi": "n", "onlar": "p", "kendileri": "p", "onun": "n", "onlarin": "p"},
    negations=_set(
        """
        değil değildir değildi değiliz değilim değiller değilse değilsiniz hayır yok yoktur yoktu hiç hiçbir hiçbiri hiçbirimiz
        asla kimse kimsenin kimseyi kimseye olmaz olmadı olmayacak olmayan olmadan olmamalı olmuyor olamaz etmez etmedi
        etmeyecek etmiyor edemez yapmaz yapmadı yapmayacak yapmıyor yapamaz katiyen zinhar hiçbirini hiçbirine
        """
    )
    | phrases("ne de"),
    opinions=_phrases(
        "sanırım; galiba; herhalde; bence; bana göre; kanımca; bildiğim kadarıyla; duyduğuma göre; diye düşünüyorum; diye düşünüyoruz; diye duydum; diye duyduk; diye biliyorum; diye tahmin ediyorum; gibi görünüyor; gibi geliyor bana; gibi geldi bana"
    ),
    certainties=rows(
        "biliyorum biliyoruz biliyor eminim eminiz; saniyorum saniyoruz saniyor düşünüyorum düşünüyoruz düşünüyor inaniyorum inaniyoruz inaniyor zannediyorum zannediyoruz; şüpheleniyorum şüpheleniyoruz şüpheliyim; umuyorum umuyoruz umuyor umarim umariz; korkuyorum korkuyoruz korkuyor korkarim"
    ),
    modals=phrases("müddetçe; takdirde")
    | _set(
        """
        belki muhtemelen herhalde galiba sanırım mutlaka kesinlikle elbette tabii şüphesiz kuşkusuz gerek gerekir gerekli
        gerekiyor gerekebilir gerekmektedir lazım şart zorunda zorundayız zorundadır zorunlu mümkün olabilir olmalı edebilir
        yapabilir olsun eğer şayet yalnızca sadece ancak sözde iddiaya güya anlaşılan görünüşe istiyor istiyorum istiyoruz
        isteriz isterim umarım inşallah keşke umuyorum umuyoruz olasılıkla
        """
    )
    | phrases("hariç"),
    quantifiers=_PARTS
    | _set(
        """
        kısmen
        tüm bütün hepsi bazımız bazınız bazılarımız bazılarınız çoğumuz çoğunuz birçoğumuz birçoğunuz hepimiz hepiniz herkes herkesin herkesi herkese her çok az birçok birkaç bazı bazıları kimi çoğu
        çoğunluk çoğunlukla azınlık daima hep sık bazen nadiren yarım yarısı buçuk ikisi biri birisi birileri bütünü neredeyse
        yaklaşık tamamen tamamı kısmen yeterince en fazla fazlası daha tek sürekli herzaman hiçkimse
        """
    ),
    fractions=_set("yarısı yarısını üçte dörtte beşte onda"),
    measures=signs(
        """
        day: gün günü günde günden güne günlük; week: hafta haftayı haftada haftadan haftaya haftalık;
        month: ay ayı ayda aydan aya aylık; year: yıl yılı yılda yıldan yıla yıllık sene senedir yıldır;
        hour: saat saati saatte saatten saate saatlik; minute: dakika dakikada dakikalık;
        second: saniye saniyede; century: yüzyıl asır; mg: miligram
        """
    ),
    persons=_set(
        """
        ben beni bana bende benden benim biz bizi bize bizde bizden bizim sen seni sana sende senden senin siz sizi size sizde
        sizden sizin o onu ona onda ondan onun onlar onları onlara onlarda onlardan onların kendim kendimi kendin kendimiz
        kendisi kendini kendileri
        """
    ),
    tenses=_set(
        """
        var vardı vardır idi imiş oldu olur oluyor olacak olmuş olmuştu ediyor etti edecek eder etmiş yapıyor yaptı yapacak yapar
        """
    ),
    equal_values=tuple(
        _plain(group.split())
        for group in (
            "hiç hiçbir",
            "asla katiyen zinhar",
            "belki olasılıkla",
            "muhtemelen herhalde galiba",
            "mutlaka kesinlikle",
            "elbette tabii şüphesiz kuşkusuz",
            "gerek lazım gerekir gerekiyor gerekli",
            "sadece yalnızca ancak",
            "eğer şayet",
            "tüm bütün",
            "hepsi tamamı",
            "birkaç bazı kimi",
            "daima hep sürekli",
            "neredeyse yaklaşık",
            "sözde güya",
        )
    ),
    vague=_set("çok az daha en hep tek biri yaklaşık neredeyse gerek var vardır"),
    function_words=_both(
        """
        ve veya ya da de ile bir bu şu o ki mi mı mu mü için gibi kadar göre sonra önce beri doğru üzere diye dair hem ne nasıl
        niye neden hangi nerede zaten artık bile işte şimdi henüz yine gene pek oldukça böyle şöyle öyle burada orada şurada
        buna bunu bunun bundan bunda şunu olan olarak ise çünkü üzerinde içinde altında yani hadi haydi evet ah
        """
    )
    | phrases("yurt dişinda; yurt dişina; yurt dişindan; yurt dişi"),
    refusals=tuple("reddet inkar inkâr kaçin unut vazgeç ihmal yoksun".split()),
    contrasts=_both(
        "ama fakat lakin ancak yoksa oysa oysaki halbuki rağmen karşın eğer hariç dışında aksine yalnız tersine"
    ),
    # Peoples: CLDR, of its countries
    peoples=tuple(
        """
        amerikali britanyali ingiliz alman fransiz italyan ispanyol portekizli hollandali belçikali isviçreli
        avusturyali isveçli norveçli danimarkali finli finlandiyali izlandali irlandali iskoç polonyali çek
        slovak macar romen bulgar yunan türk kürt sirp hirvat arnavut ukraynali rus belaruslu litvanyali
        letonyali estonyali gürcü ermeni azeri kazak özbek kirgiz tacik türkmen israilli filistinli lübnanli
        suriyeli irakli iranli suudi misirli hindistanli hintli pakistanli afgan çinli japon koreli vietnamli
        avustralyali kanadali meksikali kübali brezilyali arjantinli
        """.split()
    ),
    denials=frozenset("umarim umariz keşke güya sözde sanki".split()),
    conditions=phrases("eğer; şayet; koşuluyla; şartiyla"),
    ascribing=phrases("ait olduğu; atfedilen; ait olduğu iddia edilen"),
    same=frozenset("ayni".split()),
    concessions=phrases("bile; olsa da; olsa bile"),
    asking=phrases(
        "kim; kimi; kime; ne; neden; niçin; niye; nasil; nerede; nereye; nereden; hangi; kaç; mi; mu; "
        "mü; misiniz; musunuz; müsünüz; miyiz; midir; acaba; hani"
    ),
    selves=frozenset("ben".split()),
    condition_endings=tuple("se sa sem sam sen san sek sak seniz saniz seler salar ise isek".split()),
    turns=pairs(
        "çünkü/ama; çünkü/gerçi; bu yüzden/buna rağmen; bu nedenle/buna rağmen; yüzünden/rağmen; "
        "nedeniyle/rağmen; sayesinde/rağmen; dolayısıyla/rağmen; şimdi/o zaman; hemen/sonra; "
        "derhal/sonra; burada/orada; sonraki/önceki; gelecek/geçen; "
        "bu/gelecek; bu/geçen; yarın/öbür gün; yarın/ertesi gün; bugün/öbür gün; bu/önümüzdeki; geçen/önümüzdeki; başında/sonunda; başına/sonuna; başından/sonundan; başı/sonu"
    ),
    antonyms=tuple(
        _plain(pair.split("/"))
        for pair in """
            destekliyorum/kınıyorum destekliyor/kınıyor destekliyoruz/kınıyoruz destekledi/kınadı
            destekliyorlar/kınıyorlar zam/indirim onayladı/reddetti onaylandı/reddedildi yapılacak/yıkılacak
            inşa/yıkım avantaj/dezavantaj yaşam/ölüm sevgi/nefret
            sabah/akşam gündüz/gece öğlen/gece güzel/çirkin fırladı/düştü seyrek/sık çabuk/yavaş hızlı/yavaş hızla/yavaşça
            beraat/mahkûm beraat/mahkum suçlu/suçsuz masum/suçlu açık/kapalı açıldı/kapandı geçerli/geçersiz
            gerçek/sahte iyileşti/hastalandı güneşli/bulutlu doğruladı/yalanladı
            kalın/ince iade/tahsil kötüleş/iyileş kötüleştir/iyileştir yakın/uzak geniş/dar derin/sığ
            ağır/hafif kuru/ıslak sert/yumuşak sakin/gergin sağlıklı/hasta uyanık/uykulu güldü/ağladı
            buldu/kaybetti tasarruf/israf büyü/küçül görünür/gizli cesur/korkak cömert/cimri kâr/zarar
            kazanç/zarar ithalat/ihracat açık/gizli gönüllü/zorunlu nadir/sık gürültülü/sessiz
            pürüzsüz/pürüzlü güçlendir/zayıflat uzat/kısalt atandı/görevden ödül/ceza övüldü/eleştirildi
            kabul/reddet geldi/ayrıldı
            destekliyorum/eleştiriyorum destekliyoruz/eleştiriyoruz destekliyor/eleştiriyor övüyorum/eleştiriyorum artmalı/düşmeli artmalı/azalmalı artırmalı/azaltmalı artmalı/inmeli yükselmeli/düşmeli çıkmalı/inmeli
            destekliyorum/karşıyım destekliyoruz/karşıyız destekliyor/karşı destek/karşıtlık destekledi/reddetti
            desteklemek/reddetmek artıyor/azalıyor artacak/azalacak arttı/azaldı artar/azalır artış/azalış artırıyoruz/azaltıyoruz
            artıracağız/azaltacağız artırdı/azalttı artırmak/azaltmak yükseldi/düştü yükselecek/düşecek yükseliyor/düşüyor
            yüksek/düşük yükseliş/düşüş artış/düşüş çok/az fazla/az büyük/küçük kazandı/kaybetti kazanacak/kaybedecek
            kazandık/kaybettik kazanacağız/kaybedeceğiz kazanç/kayıp kazanıyor/kaybediyor kabul/ret kabul/red iyi/kötü
            daha/az doğru/yanlış gerçek/yalan gerçek/sahte haklı/haksız açık/kapalı açıldı/kapandı açılacak/kapanacak
            açılacak/kapatılacak açıyoruz/kapatıyoruz açtı/kapattı açacağız/kapatacağız açıyor/kapatıyor açtık/kapattık
            önce/sonra öncesi/sonrası ilk/son sıcak/soğuk suçlu/suçsuz suçlu/masum dost/düşman dostlar/düşmanlar serbest/yasak
            izin/yasak yasal/yasadışı güvenli/tehlikeli güvenli/güvensiz başarı/başarısızlık başarılı/başarısız
            başladı/bitti başlıyor/bitiyor başlayacak/bitecek başlangıç/bitiş başladı/durdu aldı/verdi alıyor/veriyor
            alacak/verecek aldık/verdik aldı/sattı alıyor/satıyor alacak/satacak satın/satış güçlü/zayıf güçlü/güçsüz
            zengin/fakir zengin/yoksul eski/yeni genç/yaşlı hızlı/yavaş erken/geç üst/alt üstünde/altında içinde/dışında
            içeri/dışarı girdi/çıktı giriyor/çıkıyor girecek/çıkacak geldi/gitti geliyor/gidiyor gelecek/gidecek kaldı/gitti
            kalacak/gidecek kalıyor/gidiyor doğruladı/yalanladı doğruluyor/yalanlıyor kamu/özel umut/korku yararlı/zararlı
            faydalı/zararlı yararlı/yararsız mümkün/imkansız mümkün/imkânsız olası/imkansız adil/adaletsiz mutlu/mutsuz
            mutlu/üzgün gururlu/utanç kolay/zor savaş/barış canlı/ölü sağ/ölü yaptı/yıktı yapacağız/yıkacağız kurdu/yıktı
            kuzey/güney doğu/batı sağ/sol azami/asgari çoğunluk/azınlık güven/güvensizlik övdü/eleştirdi övgü/eleştiri
            savundu/saldırdı hatırla/unut hatırlıyor/unutuyor korudu/zarar koruyor/tehdit yardım/zarar kalıcı/geçici
            ucuz/pahalı lehine/aleyhine lehinde/aleyhinde olumlu/olumsuz iyimser/kötümser dolu/boş uzun/kısa temiz/kirli
            borçlu/alacaklı namuslu/namussuz dürüst/sahtekar haklar/yasaklar var/yok evet/hayır
            """.split()
    ),
    contractions={
        "napiyor": ("ne", "yapiyor"),
        "n'aber": ("ne", "haber"),
        "naber": ("ne", "haber"),
        "bi": ("bir",),
        "napalim": ("ne", "yapalim"),
    },
    spellings={
        word.replace("ı", "i"): standard.replace("ı", "i")
        for word, standard in (
            pair.split("/")
            for pair in (
                "rüzgâr/rüzgar kâr/kar hâlâ/hala hâl/hal lâzım/lazım imkânsız/imkansız imkân/imkan dükkân/dükkan "
                "dükkânlar/dükkanlar mekân/mekan kâğıt/kağıt kâtip/katip şikâyet/şikayet hikâye/hikaye millî/milli "
                "resmî/resmi dinî/dini tarihî/tarihi ilâç/ilaç inkâr/inkar zekâ/zeka selâm/selam sükûnet/sükunet "
                "herkez/herkes yalnış/yanlış yanlız/yalnız tivit/tweet "
                "twit/tweet orjinal/orijinal şöför/şoför egzos/egzoz eposta/e-posta "
                "mahçup/mahcup insiyatif/inisiyatif klavuz/kılavuz"
            ).split()
        )
    },
    number_words={"yüz": 100.0, "bin": 1000.0, "buçuk": 0.5}
    | {word.replace("ı", "i"): float(n) for n, word in enumerate(_ONES) if n != 1}
    | {word.replace("ı", "i"): float(10 * n) for n, word in enumerate(_TENS, 1)}
    | {f"{word} bir".replace("ı", "i"): 10.0 * n + 1 for n, word in enumerate(_TENS, 1)}
    # written in one word as on cheques: onbeş, yirmibir
    | {
        (ten + one).replace("ı", "i"): 10.0 * n + i
        for n, ten in enumerate(_TENS, 1)
        for i, one in enumerate(_ONES)
        if i
    },
    ordinal_stop=True,
    ordinal_endings=frozenset("inci nci üncü ncü uncu ncu".split()),
    repeats=frozenset("kat kez".split()),
    quarters=frozenset("çeyrek çeyreği çeyreğin çeyreğinde".split()),
    ordinals={
        word.replace("ı", "i"): n
        for n, word in enumerate(
            "birinci ikinci üçüncü dördüncü beşinci altıncı yedinci sekizinci dokuzuncu onuncu".split(), 1
        )
    }
    | {
        f"{ten} {word}".replace("ı", "i"): 10 * i + n
        for i, ten in enumerate("on yirmi otuz kırk elli".split(), 1)
        for n, word in enumerate(
            "birinci ikinci üçüncü dördüncü beşinci altıncı yedinci sekizinci dokuzuncu".split(), 1
        )
    }
    | {"ilk": 1},
    decimal_comma=True,
    minuses=frozenset(["eksi"]),
    units={
        form.replace("ı", "i"): sign
        for word, sign in {
            "yüzde": "%",
            "yüz": "e2",
            "bin": "e3",
            "milyon": "e6",
            "milyar": "e9",
            "trilyon": "e12",
            "dolar": "$",
            "avro": "€",
            "euro": "€",
            "sterlin": "£",
            "yen": "¥",
            "lira": "₺",
            "tl": "₺",
            "₺": "₺",
            "kuruş": "kuruş",
            "km": "km",
            "kilometre": "km",
            "mil": "mi",
            "metre": "meter",
            "santimetre": "cm",
            "cm": "cm",
            "gram": "g",
            "kg": "kg",
            "kilo": "kg",
            "kilogram": "kg",
            "ton": "ton",
            "litre": "l",
            "hektar": "ha",
            "dönüm": "dönüm",
            "metrekare": "m2",
            "derece": "°",
            "düzine": "x12",
            "buçuk": "/2",
            "yarım": "/2",
        }.items()
        for form in _with_cases(word)
    },
    openers=_both("sonra ardından daha önce geçtiğimiz ayrıca sonunda akabinde"),
    times=frozenset("saat dakika gün hafta ay akşam sabah gece öğle".split()),
    works=tuple(
        "sitesi portal ajans kanal hashtag etiket şarki albüm film dizi roman kitab kitap oyun program gösteri şiir dergi gazete sergi opera single podcast müzikal belgesel türkü".split()
    ),
    collectives=forms(
        """
        kulüp kulübü kulübün kulüpten; takım takımı takımın takımdan; federasyon federasyonu federasyonun federasyondan; lig ligi; bakanlık bakanlığı bakanlığın bakanlıktan;
        müdürlük müdürlüğü müdürlüğün müdürlükten; kurum kurumu kurumun kurumdan; kuruluş kuruluşun kuruluştan; daire dairesi; hükümet hükümeti hükümetin; belediye belediyesi belediyenin belediyeden;
        valilik valiliği valiliğin valilikten; kaymakamlık kaymakamlığın; meclis meclisi meclisin; emniyet emniyeti emniyetin emniyetten; mahkeme mahkemesi mahkemenin; savcılık savcılığı savcılığın savcılıktan; büyükelçilik büyükelçiliği büyükelçiliğin; elçilik elçiliğin;
        hastane hastanesi hastanenin hastaneden; okul okulu okulun; üniversite üniversitesi üniversitenin üniversiteden; müze müzesi müzenin müzeden; tiyatro tiyatrosu tiyatronun; kütüphane kütüphanesi kütüphanenin; yayınevi yayınevinin yayınevinden;
        şirket şirketi şirketin şirketten; firma firmanın firmadan; banka bankası bankanın bankadan; fabrika fabrikası fabrikanın; havayolu; havalimanı; sendika sendikası sendikanın sendikadan; birlik birliği birliğin birlikten;
        dernek derneği derneğin dernekten; vakıf vakfı vakfın vakıftan; örgüt örgütü örgütün; parti partisi partinin partiden; hareket hareketi hareketin; komite komitesi komitenin; komisyon komisyonu komisyonun; platform platformu platformun; oda odası odanın;
        kurul kurulu kurulun kuruldan; konsey konseyi konseyin; jüri jürinin; festival festivali festivalin;
        yönetim yönetimi yönetimin; rektörlük rektörlüğü rektörlüğün; fakülte fakültesi fakültenin; lise
        lisesi lisenin; kolej koleji kolejin; akademi akademisi akademinin; enstitü enstitüsü enstitünün;
        liman limanı limanın; istasyon istasyonu; postane postanesi; sinema sineması; stüdyo stüdyosu; galeri
        galerisi; orkestra orkestrası; barınak barınağı; kilise kilisesi; cami camii; müftülük müftülüğü;
        konsolosluk konsolosluğu; holding holdingi; mağaza mağazası; market marketi; restoran restoranı; otel
        oteli; merkez merkezi merkezin; ofis ofisi; ajans ajansı; tesis tesisi; idare idaresi; genelkurmay;
        itfaiye itfaiyenin; jandarma; inisiyatif inisiyatifi; kooperatif kooperatifi; baro barosu
        """
    ),
    titles=_both(
        """
        hâkim hemşire eczacı öğretmen doçent akademisyen muhabir romancı şair menajer organizatör direktör yorumcu spiker mühendis mimar
        arkeolog tarihçi eleştirmen sendikacı çiftçi mühendisi öğretmeni hemşiresi menajeri direktörü hekim hekimi
        bay bayan sayın sn dr prof doç av hoca hanım bey efendi paşa usta reis cumhurbaşkanı başbakan başkan başkanı bakan bakanı
        vekil vekili milletvekili müsteşar vali valisi kaymakam kaymakamı belediye büyükşehir il ilçe genel müdür müdürü sekreter
        sekreteri sözcü sözcüsü lider lideri parti partisi eski senatör meclis büyükelçi büyükelçisi komiser komiseri hakim
        yargıç savcı savcısı avukat general albay yüzbaşı binbaşı kaptan kaptanı teknik direktör antrenör forvet kaleci
        futbolcu oyuncu oyuncusu oyuncuları aktivist gazeteci yazar yazarı şarkıcı sanatçı yönetmen yapımcı sunucu komedyen işadamı
        işinsanı girişimci profesör doktor doktoru öğretim üyesi rektör rektörü dekan ekonomist araştırmacı temsilci temsilcisi
        dernek derneği sendika sendikası oda odası kral kraliçe prens prenses papa piskopos imam müftü müftüsü şeyh esnaf muhtar
        muhtarı yardımcısı grup başkanvekili muhalefet aday adayı koordinatörü uzmanı yetkilisi
        """
    ),
    date_joins=_set("günü tarihinde tarihli"),
    day_bars=_set("her gelecek önümüzdeki kadar itibaren"),
    last_words=_set("geçen geçtiğimiz"),
    first_persons=_set("ben beni bana benim benden biz bizi bize bizim bizden kendim kendimiz"),
    side_leads=_phrases(
        """
        ayrıca okuyun; ayrıca bakınız; bunu da okuyun; bunlar da ilginizi çekebilir; ilginizi çekebilir; ilgili haber; ilgili
        haberler; ilgili konular; devamını oku; devamını okuyun; devamı için; daha fazla; daha fazla oku; okumaya devam et;
        haberin devamı; haberin devamı aşağıda; reklam; reklamdan sonra devam ediyor; sponsorlu; sponsorlu içerik; önerilen;
        önerilen haberler; en çok okunan; en çok okunanlar; video; izle; izleyin; dinle; canlı; son dakika; bültene abone ol;
        sıradaki haber; editörün seçtikleri; galeri
        """
    ),
    narrated_days=days(
        """
        bir gün önce=-1; bir önceki gün=-1; ertesi gün=1; ertesi sabah=1; bir gün sonra=1; bir sonraki gün=1; iki
        gün sonra=2
        """
    ),
    verb_final=True,
    agent_endings=tuple(
        "kadin adam genç esnaf vatandaş yolcu öğrenci emekli komşu teyze amca dede nine çocuk müşteri kiraci satici pazarci "
        "bakkal kasap çiftçi işçi".split()
    ),
    group_endings=("lar", "ler", "ları", "leri"),
    genitive=r"['’]n?[iıuü]n\b",
    owner_ending=r"[ıiuü]n\Z",
    while_endings=("ken", "ince", "unca", "ünce"),
    origin_ending=r"[dt][ae]n\Z",
    owned_ending=r"(?:[^aeıioöuü]|s)[ıiuü]\Z",
    suffix_mark="'",
    unit_leads={"yüzde": "%"},
    hardened={"d": "t", "c": "ç", "b": "p", "ğ": "k", "g": "k"},
    word_forms={
        "order": (r"[iuü]l(?:[dt]|[iuü]yor|ec|ac|m[iuü]ş|[iuü]r).*",),
        "negation": (r"(?:[ae]|y[ae])?m(?:[ae](?:[zdmsyc]\w*)?|[iuü]yor\w*|[ae]ks[iu]z[iu]n)", r"s[iuü]z(?:l[iuü]k)?"),
        "modality": (
            r"y?[ae]m(?:[ae]\w*|[iuü]yor\w*)",
            r"\w*m[ae]l[iı]\w*",
            r"\w*[ae]bil\w*",
            r"\w*s[ae](?:k|m|n|n[iı]z|lar|ler)?",
            r"\w*m[iuü]ş\w*",
        ),
        "person": (
            r"\w*(?:[iuü]z|[dt][iuü]k|l[iı]m|s[ae]k)",
            r"\w*[iuüae]m",
            r"\w*[ae]ca[kğ]\w*|\w*ece[kğ]\w*",
            r"\w*[dt][iuü](?:m|k|ler|lar)?",
            r"\w*yor\w*",
        ),
    },
    conjugations=rows(
        """
        dim din dik diniz; dim dik diler; dum dun duk dunuz; dum duk dular; düm dün dük dünüz; düm dük düler; tim tin tik
        tiniz; tim tik tiler; tum tun tuk tunuz; tum tuk tular; tüm tün tük tünüz; tüm tük tüler; dim dik dilar; tim tik
        tilar
        """
    ),
    own_letters="ığ",
    foreign_letters="ə",
)
