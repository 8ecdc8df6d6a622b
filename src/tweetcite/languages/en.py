"""English.

Marks: CLDR delimiters (main and alternate) and the straight marks of practice. Months, weekdays: CLDR. Spelling
pairs: the differences between British and American usage that both countries' style guides list. The word classes
of judgement follow the rules of the project; the cue words are those of news agencies' style guides and practice.
"""

from unicodedata import normalize

from tweetcite.languages import Language, days, each_pair, ends, forms, pairs, phrases, rows, sides, signs

_MONTHS = "january february march april may june july august september october november december".split()
_WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()

_CONTRACTIONS = {
    "can't": ("can", "not"),
    "cannot": ("can", "not"),
    "won't": ("will", "not"),
    "shan't": ("shall", "not"),
    "ain't": ("is", "not"),
    "let's": ("let", "us"),
    "i'm": ("i", "am"),
    "gonna": ("going", "to"),
    "wanna": ("want", "to"),
    "gotta": ("got", "to"),
    "'tis": ("it", "is"),
    "y'all": ("you", "all"),
}
_CONTRACTIONS |= {
    f"{verb}n't": (verb, "not")
    for verb in "is are was were do does did has have had should would could might must need ought".split()
}
# as many type them; what is another word too (cant, wont) is left out
_CONTRACTIONS |= {
    f"{verb}nt": (verb, "not") for verb in "is are was were do does did has have had should would could must".split()
}
_CONTRACTIONS |= {
    f"{who}'{short}": (who, long)
    for who in "i you we they he she it who that there".split()
    for short, long in (("ll", "will"), ("ve", "have"), ("d", "would"), ("re", "are"), ("s", "is"))
}
_CONTRACTIONS |= {f"{verb}'ve": (verb, "have") for verb in "should would could might must".split()}
_CONTRACTIONS |= {f"{who}'s": (who, "is") for who in "what where how when why here one".split()}
_OTHER_CONTRACTIONS = {
    short: (words[0], long)
    for short, words in _CONTRACTIONS.items()
    for ending, long in (("'s", "has"), ("'d", "had"))
    if short.endswith(ending) and short != "let's"
}

# What is now and what was: "deny, denied" by their endings, "run, ran" by the verbs that news writes of.
_PASTS = tuple(
    frozenset((present, past))
    for row in """
arise arises arose; bear bears bore; become becomes became; begin begins began; bend bends bent; bite bites bit; bleed bleeds bled;
blow blows blew; break breaks broke; bring brings brought; build builds built; buy buys bought; catch catches caught;
choose chooses chose; come comes came; deal deals dealt; dig digs dug; draw draws drew; drink drinks drank; drive drives drove; eat eats ate;
fall falls fell; feed feeds fed; feel feels felt; fight fights fought; find finds found; flee flees fled; fly flies flew;
forbid forbids forbade; freeze freezes froze; get gets got; give gives gave; go goes went; grow grows grew; hang hangs hung;
hear hears heard; hide hides hid; hold holds held; keep keeps kept; know knows knew; lay lays laid; lead leads led; leave leaves left;
lend lends lent; lose loses lost; make makes made; mean means meant; meet meets met; pay pays paid; ride rides rode; ring rings rang; rise rises rose;
run runs ran; say says said; see sees saw; seek seeks sought; sell sells sold; send sends sent; shake shakes shook; shoot shoots shot;
sing sings sang; sink sinks sank; sit sits sat; sleep sleeps slept; speak speaks spoke; spend spends spent; stand stands stood;
steal steals stole; stick sticks stuck; strike strikes struck; swear swears swore; swim swims swam; take takes took; teach teaches taught;
tear tears tore; tell tells told; think thinks thought; throw throws threw; wear wears wore; win wins won; write writes wrote
""".split(";")
    for *presents, past in (row.split(),)
    for present in presents
)
_PAST_ENDINGS = tuple(
    (infinitive, frozenset((present, past)))
    for infinitive, presents, past in (
        ("", ("", "s", "es"), "ed"),
        ("e", ("e", "es"), "ed"),
        ("y", ("y", "ies"), "ied"),
        *(("", ("", "s"), f"{letter}ed") for letter in "bdgklmnprt"),
    )
    for present in presents
)

_SPELLING_PAIRS = """
colour color  colours colors  coloured colored  favour favor  favours favors  favoured favored  favourite favorite
favourites favorites  honour honor  honours honors  honoured honored  labour labor  labours labors
neighbour neighbor  neighbours neighbors  neighbourhood neighborhood  neighbourhoods neighborhoods  harbour harbor
harbours harbors  behaviour behavior  rumour rumor  rumours rumors  humour humor  armour armor  vapour vapor
flavour flavor  flavours flavors  endeavour endeavor  endeavours endeavors  parlour parlor  saviour savior
vigour vigor  odour odor  metre meter  metres meters  kilometre kilometer  kilometres kilometers
centimetre centimeter  centimetres centimeters  millimetre millimeter  millimetres millimeters  litre liter
litres liters  centre center  centres centers  centred centered  theatre theater  theatres theaters  fibre fiber
sombre somber  calibre caliber  lustre luster  defence defense  offence offense  offences offenses  licence license
pretence pretense  practise practice  practised practiced  practising practicing  analyse analyze  analysed analyzed
analysing analyzing  paralyse paralyze  paralysed paralyzed  catalyse catalyze  travelled traveled
travelling traveling  traveller traveler  travellers travelers  cancelled canceled  cancelling canceling
labelled labeled  labelling labeling  modelled modeled  modelling modeling  fuelled fueled  fuelling fueling
signalled signaled  levelled leveled  levelling leveling  counselling counseling  counsellor counselor
jewellery jewelry  marvellous marvelous  woollen woolen  skilful skillful  wilful willful  fulfil fulfill
fulfils fulfills  enrol enroll  enrolment enrollment  instalment installment  instil instill  programme program
programmes programs  cheque check  cheques checks  grey gray  tyre tire  tyres tires  kerb curb  plough plow
sceptic skeptic  sceptics skeptics  sceptical skeptical  scepticism skepticism  mould mold  mum mom
moustache mustache  pyjamas pajamas  storey story  storeys stories  aluminium aluminum  manoeuvre maneuver
paediatric pediatric  anaesthetic anesthetic  encyclopaedia encyclopedia  foetus fetus  oestrogen estrogen
ageing aging  round around  p page  pp pages  judgement judgment  acknowledgement acknowledgment  artefact artifact  artefacts artifacts
catalogue catalog  lasagne lasagna  yoghurt yogurt  doughnut donut  doughnuts donuts  catalogues catalogs  dialogue dialog  analogue analog  axe ax  draught draft  gaol jail
whilst while  amongst among  towards toward  afterwards afterward  backwards backward  forwards forward
learnt learned  burnt burned  spelt spelled  dreamt dreamed  leapt leaped  spoilt spoiled  smelt smelled  okay ok
tonne ton  tonnes tons  email e-mail  cosy cozy  disc disk  speciality specialty  maths math  protestor protester
protestors protesters  advisor adviser  advisors advisers  imposter impostor  imposters impostors  st street
gov governor  sen senator  rep representative  gen general  lt lieutenant  prof professor  dr doctor  sgt sergeant
capt captain  dept department  govt government  yr year  yrs years  hr hour  hrs hours  mins minutes  min minutes  sec seconds  secs seconds
wk week  wks weeks  approx approximately  cllr councillor  cllrs councillors  rev reverend  maj major  brig brigadier
adm admiral  insp inspector  supt superintendent  atty attorney  asst assistant  assn association  ave avenue  rd road
ltd limited  vs versus  mt mount
""".split()

_SPELLINGS = dict(zip(_SPELLING_PAIRS[::2], _SPELLING_PAIRS[1::2], strict=True))
# Oxford and American -ize, where British newspapers write -ise.
_SPELLINGS |= {
    stem + "is" + ending: stem + "iz" + ending
    for stem in """
agon alphabet anonym antagon apolog author brutal burglar capital caramel categor central character civil coloni
commercial computer criminal critic crystall custom dehuman demobil demon demoral deputi destabil digit diplomat
dramat econom emphas energ equal fantas fertil final formal fraternal galvan general glamor global harmon hospital
human hypnot ideal immun industrial institutional internal international jeopard legal legitim liberal lobotom local
marginal material maxim memor militar minim mobil modern monopol moral national natural neutral normal optim organ
ostrac patron penal personal plagiar polar politic popular prior priorit privat public radical random rational real
recogn regular reorgan revital revolution roman sanit scandal scrutin secular sensational serial social special
stabil standard steril stigmat subsid summar symbol sympath synchron synthes systemat terror theor tranquil trivial
urban util vandal victim visual vital weapon western winter
""".split()
    for ending in "e es ed er ers ing ation ations".split()
}
# What is built on such a word differs in the same letters: colourful, neighbourly, organiser.
_SPELLINGS |= {
    british + ending: american + ending
    for british, american in tuple(_SPELLINGS.items())
    if british.endswith("our") and american.endswith("or")
    for ending in "ed ing ful fully less able ably ly hood ite ites er ers".split()
}
_SPELLINGS |= {
    british + ending: american + ending
    for british, american in tuple(_SPELLINGS.items())
    if british.endswith(("ise", "yse")) and american.endswith(("ize", "yze"))
    for ending in "s d r rs".split()
}

# Verbs of one direction against those of the other, form by form; then words of two senses, after the thesauri.
_OPPOSED = tuple(
    frozenset((one, other))
    for ups, downs in (
        (
            "rise rises rose rising risen; climb climbs climbed climbing climbed; jump jumps jumped jumping jumped; "
            "soar soars soared soaring soared; surge surges surged surging surged; grow grows grew growing grown; "
            "increase increases increased increasing increased",
            "fall falls fell falling fallen; drop drops dropped dropping dropped; slide slides slid sliding slid; "
            "plunge plunges plunged plunging plunged; slump slumps slumped slumping slumped; "
            "decline declines declined declining declined; shrink shrinks shrank shrinking shrunk; "
            "decrease decreases decreased decreasing decreased; tumble tumbles tumbled tumbling tumbled",
        ),
        (
            "raise raises raised raising; boost boosts boosted boosting; increase increases increased increasing; "
            "extend extends extended extending; lengthen lengthens lengthened lengthening; double doubles doubled doubling; triple triples tripled tripling; expand expands expanded expanding",
            "cut cuts cut cutting; reduce reduces reduced reducing; slash slashes slashed slashing; "
            "lower lowers lowered lowering; halve halves halved halving",
        ),
        (
            "approve approves approved approving; back backs backed backing; endorse endorses endorsed endorsing; "
            "support supports supported supporting; pass passes passed passing; accept accepts accepted accepting; "
            "sign signs signed signing; allow allows allowed allowing; adopt adopts adopted adopting",
            "reject rejects rejected rejecting; oppose opposes opposed opposing; block blocks blocked blocking; "
            "veto vetoes vetoed vetoing; refuse refuses refused refusing",
        ),
        (
            "launch launches launched launching; introduce introduces introduced introducing; "
            "build builds built building; renew renews renewed renewing; extend extends extended extending; "
            "create creates created creating; keep keeps kept keeping",
            "cancel cancels cancelled cancelling; scrap scraps scrapped scrapping; abolish abolishes abolished abolishing; "
            "axe axes axed axing",
        ),
        (
            "save saves saved saving; protect protects protected protecting; rescue rescues rescued rescuing; "
            "repair repairs repaired repairing; preserve preserves preserved preserving",
            "destroy destroys destroyed destroying; abandon abandons abandoned abandoning; kill kills killed killing; "
            "damage damages damaged damaging; wreck wrecks wrecked wrecking",
        ),
        (
            "reveal reveals revealed revealing; disclose discloses disclosed disclosing; publish publishes published publishing",
            "hide hides hid hiding; conceal conceals concealed concealing; withhold withholds withheld withholding",
        ),
        (
            "resume resumes resumed resuming; continue continues continued continuing; start starts started starting; begin begins began beginning",
            "halt halts halted halting; end ends ended ending; suspend suspends suspended suspending; stop stops stopped stopping; "
            "pause pauses paused pausing; cease ceases ceased ceasing",
        ),
        (
            "elect elects elected electing; appoint appoints appointed appointing; promote promotes promoted promoting; "
            "hire hires hired hiring; reinstate reinstates reinstated reinstating; recruit recruits recruited recruiting",
            "oust ousts ousted ousting; sack sacks sacked sacking; fire fires fired firing; dismiss dismisses dismissed dismissing; "
            "remove removes removed removing; demote demotes demoted demoting; suspend suspends suspended suspending",
        ),
        (
            "obey obeys obeyed obeying; follow follows followed following; respect respects respected respecting; "
            "honour honours honoured honouring; honor honors honored honoring; keep keeps kept keeping",
            "break breaks broke breaking; ignore ignores ignored ignoring; flout flouts flouted flouting; "
            "breach breaches breached breaching; violate violates violated violating",
        ),
        (
            "join joins joined joining; stay stays stayed staying; remain remains remained remaining; enter enters entered entering",
            "quit quits quit quitting; leave leaves left leaving; go goes went going",
        ),
        (
            "survive survives survived surviving; recover recovers recovered recovering; live lives lived living",
            "die dies died dying; perish perishes perished perishing; drown drowns drowned drowning; "
            "worsen worsens worsened worsening",
        ),
        (
            "agree agrees agreed agreeing; comply complies complied complying; consent consents consented consenting; "
            "cooperate cooperates cooperated cooperating; offer offers offered offering",
            "refuse refuses refused refusing; decline declines declined declining",
        ),
        (
            "clear clears cleared clearing; acquit acquits acquitted acquitting; free frees freed freeing; "
            "release releases released releasing; pardon pardons pardoned pardoning",
            "convict convicts convicted convicting; charge charges charged charging; jail jails jailed jailing; "
            "imprison imprisons imprisoned imprisoning; detain detains detained detaining; arrest arrests arrested arresting",
        ),
        (
            "praise praises praised praising; applaud applauds applauded applauding; congratulate congratulates congratulated congratulating; "
            "defend defends defended defending; thank thanks thanked thanking; welcome welcomes welcomed welcoming",
            "attack attacks attacked attacking; mock mocks mocked mocking; criticise criticises criticised criticising; "
            "criticize criticizes criticized criticizing; condemn condemns condemned condemning; insult insults insulted insulting; "
            "blame blames blamed blaming",
        ),
        (
            "grant grants granted granting; give gives gave giving; issue issues issued issuing; offer offers offered offering",
            "deny denies denied denying; refuse refuses refused refusing; revoke revokes revoked revoking; "
            "withdraw withdraws withdrew withdrawing",
        ),
        (
            "pay pays paid paying; declare declares declared declaring",
            "evade evades evaded evading; dodge dodges dodged dodging; owe owes owed owing",
        ),
        (
            "include includes included including; mention mentions mentioned mentioning; keep keeps kept keeping",
            "omit omits omitted omitting; remove removes removed removing; exclude excludes excluded excluding; "
            "delete deletes deleted deleting",
        ),
    )
    for up in ups.split(";")
    for down in downs.split(";")
    for one, other in zip(up.split(), down.split(), strict=False)
) + tuple(
    frozenset(pair.split("/"))
    for pair in """
    positive/negative positives/negatives optimistic/pessimistic optimism/pessimism clean/polluted clean/contaminated
    transparent/opaque transparent/secretive temporary/indefinite lawful/unlawful legal/unlawful legal/criminal valid/void
    correct/wrong accurate/wrong birth/death born/died bless/curse ceasefire/war truce/war victim/perpetrator
    victims/perpetrators victim/attacker hero/villain heroes/villains hero/traitor heroes/traitors hero/coward
    creditor/debtor creditors/debtors lender/borrower lenders/borrowers asset/liability assets/liabilities
    income/expenditure revenue/spending earned/spent earn/spend earns/spends earning/spending deposit/withdraw
    deposited/withdrew deposited/withdrawn defeated/elected passed/defeated won/conceded scored/conceded score/concede
    scored/missed hit/missed met/missed home/away onside/offside ahead/behind forward/back forwards/backwards
    onwards/backwards front/rear front/back inner/outer internal/external domestic/foreign local/foreign urban/rural
    national/local global/local many/few busiest/quietest kindest/cruellest light/dark bright/dark darker/lighter
    hotter/cooler hotter/colder warmer/cooler closer/further nearer/further taller/shorter thinner/fatter kinder/crueller
    black/white dawn/dusk sunrise/sunset noon/midnight weekday/weekend weekdays/weekends before/afterwards
    previously/subsequently beforehand/afterwards rapidly/slowly quickly/gradually suddenly/gradually partly/fully
    partially/fully partly/wholly voluntarily/forcibly willingly/reluctantly gladly/reluctantly
    deliberately/accidentally deliberate/accidental intentional/accidental intentionally/accidentally peaceful/violent
    peacefully/violently calm/violent polite/rude kind/cruel modest/arrogant humble/arrogant attractive/repulsive
    preventable/inevitable avoidable/inevitable essential/optional required/optional welcome/unwanted believe/doubt
    believes/doubts believed/doubted certain/doubtful sure/doubtful confident/doubtful confidence/doubt trust/suspicion
    unite/divide unites/divides united/divided unity/division merge/split merged/split together/apart together/alone
    together/separately freedom/slavery liberty/tyranny truth/lie truth/lies fact/fiction facts/lies fact/rumour
    fact/rumor science/superstition wisdom/folly plaintiff/defendant prosecution/defence prosecution/defense
    downstairs/upstairs uphill/downhill inbound/outbound incoming/outgoing arrival/departure arrivals/departures
    arrive/depart arrived/departed entrance/exit supply/demand launch/closure reopening/closure opening/closure
    add/subtract plus/minus multiply/divide crowded/empty crowded/deserted packed/empty packed/deserted busy/quiet
    busy/empty fix/break fixed/broke fixed/broken working/broken mended/broken repaired/broken respect/contempt
    pride/shame joy/grief joy/sorrow hope/despair courage/cowardice love/hatred relief/alarm advocate/opponent
    advocates/opponents injured/unhurt hurt/unharmed injured/unharmed qualified/eliminated admitted/expelled
    invited/banned admitted/rejected welcomed/expelled including/excluding including/except attend/boycott
    attended/boycotted attends/boycotts host/guest hosts/guests early/overdue wins/losses success/disaster
    triumph/disaster triumph/failure success/failures progress/setback improvement/decline rise/decline growth/decline
    growth/recession boom/bust boom/slump surplus/shortage shortage/glut plenty/shortage enough/insufficient
    conservative/liberal leftist/rightist left-wing/right-wing socialist/capitalist winter/spring wet/dry
    inhabited/deserted deleted/recovered lost/recovered shut/reopen shuts/reopens shut/open shuts/opens corrupt/honest
    cheaply/expensively openly/secretly publicly/privately public/confidential legally/illegally
    lawfully/unlawfully rightly/wrongly correctly/incorrectly fairly/unfairly safely/dangerously sharply/slightly
    hugely/slightly greatly/slightly significantly/slightly vastly/slightly massively/slightly well/badly well/poorly
    better/poorer stricter/looser stricter/laxer tougher/softer tighter/looser heavier/lighter heavily/lightly
    """.split()
)

_NUMBERS = {
    word: float(value)
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen".split()
    )
}
_NUMBERS |= {
    word: float(value)
    for value, word in zip(
        range(20, 100, 10), "twenty thirty forty fifty sixty seventy eighty ninety".split(), strict=True
    )
}
_NUMBERS["nil"] = 0.0

_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth"
).split()
_TENS = "twent thirt fort fift sixt sevent eight ninet".split()

_PLATFORM_NAMES = {
    "x": "x",
    "twitter": "x",
    "bluesky": "bluesky",
    "mastodon": "mastodon",
    "threads": "threads",
    "instagram": "instagram",
    "facebook": "facebook",
    "tiktok": "tiktok",
    "telegram": "telegram",
    "truth social": "truthsocial",
    "reddit": "reddit",
    "linkedin": "linkedin",
    "vk": "vk",
    "vkontakte": "vk",
}

# verbs of saying that are phrases, after the collocation dictionaries
_SAYING = phrases(
    """
    made clear; makes clear; making clear; made it clear; made plain; made it plain; hits back; hitting back;
    fires back; firing back; shoots back; struck back; clapped back; put it; puts it; put this; put that; put it bluntly; put it plainly;
    let it be known; took aim; took issue; called out; cried foul; owned up; poured scorn;
    set the record straight; got straight to the point
    """
)

LANGUAGE = Language(
    code="en",
    marks=(("“", "”"), ('"', '"'), ("‘", "’"), ("'", "'"), ("«", "»")),
    months={month: i for i, month in enumerate(_MONTHS, 1)}
    | {month[:3]: i for i, month in enumerate(_MONTHS, 1)}
    | {"sept": 9},
    weekdays={day: i for i, day in enumerate(_WEEKDAYS)}
    | {day[:3]: i for i, day in enumerate(_WEEKDAYS)}
    | {"tues": 1, "wednes": 2, "thur": 3, "thurs": 3},
    relative_days={"today": 0, "tonight": 0, "this morning": 0, "yesterday": -1, "last night": -1},
    narrated_days=days(
        """
        the day before=-1; the previous day=-1; the night before=-1; the previous night=-1; the evening before=-1;
        the previous evening=-1; a day earlier=-1; one day earlier=-1; a day before=-1; the next day=1; the next morning=1;
        the following day=1; the following morning=1; the day after=1; a day later=1; one day later=1;
        two days earlier=-2; two days later=2
        """
    ),
    common=frozenset(
        "the of and to in a is that for it as was with be by on not he i this are or his from at which but have an "
        "had they you were their one all we can her has there been if more when will would who so no said she".split()
    ),
    post_verbs=frozenset(
        "tweeted tweets tweeting tweet retweeted retweeting reposted posted posting posts captioned captioning skeeted tooted "
        "livetweeted".split()
    )
    | {
        "live-tweeted",
        "quote-tweeted",
        "subtweeted",
        "wrote online",
        "writing online",
        "said online",
        "put online",
        "complained online",
    },
    write_verbs=frozenset(
        "wrote write writing written respond replied replies replying responded responds responding answered answers "
        "countered counters countering retorted typed messaged blogged riposted shared shares sharing".split()
    )
    | {
        "shot back",
        "hit back",
        "fired back",
        "wrote back",
        "weighed in",
        "chimed in",
        "came the reply",
        "came the response",
        "came the answer",
    },
    speech_verbs=_SAYING
    | {"referred to", "refers to", "referring to"}
    | frozenset(
        "admit concede acknowledge confess complain argue explain predict assured reassured thundered seethed raged railed sneered scoffed "
        "jeered taunted deadpanned mused marvelled marveled gushed enthused crowed gloated bragged sighed groaned moaned "
        "grumbled griped whined objected implored swore threatened advised speculated reckoned opined contended maintained "
        "asserted averred proclaimed confided confessed clarified emphasised emphasized reiterated rejoiced snapped "
        "writes answering protested announced announces announcing declared declares declaring commented comments "
        "commenting published publishes publishing quipped joked fumed read reads reading vented said says saying "
        "say told tells telling asked asks asking urged urges urging warned warns warning insisted insists "
        "insisting argued argues arguing claimed claims claiming admitted admits admitting conceded concedes "
        "conceding complained complains complaining explained explains explaining promised promises promising "
        "predicted predicts stated states stating stressed stresses stressing vowed vows vowing demanded demands "
        "demanding called calls calling described describes describing dubbed praised praises mocked recalled "
        "recalls remembered wondered suggested suggests noted notes noting observed observes pointed remarked "
        "denounced denounces denouncing decried decries decrying derided derides lauded lauds characterized characterised "
        "portrayed ridiculed rubbished lambasted trashed touted deemed termed "
        "remarks confirmed confirms revealed reveals denied denies accused thanked congratulated pledged pledges "
        "pleaded pleads begged boasted lamented reported reports testified spoke speaks speaking talked cried "
        "shouted hailed slammed blasted branded labelled labeled wished hoped hopes believed believes thought "
        "thinks joking apologised apologized quoted ended ends ending closed opened began begins starts started "
        "cautioned challenged defended disputed dismissed expressed refused rejected acknowledged appealed "
        "criticised criticises criticized criticizes condemned condemns insist announce declare deny confirm reveal "
        "encouraged invited reminded ruled summed sums teased tells wants informed informs".split()
    )
    | {"according to"},
    carry_verbs=frozenset(
        "added adds adding add continued continues continuing concluded concludes concluding finished repeated "
        "stressed".split()
    )
    | {
        "went on",
        "went further",
        "carried on",
        "followed up",
        "doubled down",
        "pressed on",
        "signed off",
        "rounded off",
        "goes on",
        "goes further",
        "carries on",
        "presses on",
        "signs off",
        "rounds off",
        "going further",
    },
    networks=phrases(
        """
        social media; social network; social networks;
        under the hashtag; using the hashtag; with the hashtag; same platform; same network; same site; same app; same social network; the platform
        """
    ),
    post_nouns=frozenset(
        "tweet tweets post posts thread threads repost retweet skeet toot caption message messages "
        "account feed timeline tweetstorm posting postings".split()
    )
    | {"social media", "social network", "social networks"}
    | {f"{whose} page" for whose in ("its", "their", "his", "her")},
    users=frozenset("user users".split()),
    account_nouns=frozenset("account feed page channel".split())
    | {f"{whose} page" for whose in ("its", "their", "his", "her")},
    reply_nouns=frozenset("answer response reply retort riposte rejoinder comeback".split()),
    following=(
        r"(?:to|for|with|lets?|letting|told|tells?|telling|asked|asks|assured|informed|reminded|thanked|urged|warned) "
        r"(?:(?:his|her|their|its|the) )?(?:(?:[\d.,]+|(?:few|many|several|two|three) "
        r"(?:thousand|million)|million|online|social media|twitter|facebook|instagram|x) ){0,2}(?:followers|subscribers)\b"
        r"|(?:his|her|their|its) (?:followers|subscribers) (?:had been|were|are|got|was) (?:\w+ed|told|set|given)\b"
    ),
    parallels=frozenset("while whereas".split()),
    voice_nouns=frozenset(
        """
        outburst announcement farewell apology confession warning jibe jab rant tirade tribute barb words word line
        sentence phrase verdict claim comment comments version plea appeal rebuke remark addendum postscript coda
        clarification quip dig broadside lament boast promise admission conclusion update alert description assertion
        accusation allegation suggestion observation insistence explanation summary offer pledge vow threat advice punchline
        """.split()
    )
    | {"parting shot", "parting words"},
    platform_names=_PLATFORM_NAMES,
    indefinite=frozenset("a an one some another several two three many other few somebody someone".split()),
    definite=frozenset("the his her their its".split()),
    prepositions=frozenset(
        "in on at of from for with to by near about against after before behind between over under through during "
        "outside inside beneath below underneath towards toward into across around than including excluding following regarding concerning".split()
    ),
    tongues=signs(
        """
        ar: arabic; bg: bulgarian; ca: catalan; cs: czech; cy: welsh; da: danish; de: german; el: greek; en: english;
        es: spanish castilian; et: estonian; eu: basque; fa: farsi persian; fi: finnish; fr: french; ga: irish;
        gl: galician; he: hebrew; hi: hindi; hr: croatian; hu: hungarian; id: indonesian; is: icelandic; it: italian;
        ja: japanese; ko: korean; ku: kurdish; lt: lithuanian; lv: latvian; nl: dutch flemish; no: norwegian;
        pl: polish; pt: portuguese; ro: romanian; ru: russian; sk: slovak; sl: slovene slovenian; sr: serbian;
        sv: swedish; sw: swahili; ta: tamil; th: thai; tr: turkish; uk: ukrainian; ur: urdu; vi: vietnamese;
        zh: chinese mandarin
        """
    ),
    mediums=frozenset("in on via through with under underneath beneath below".split()),
    destinations=frozenset({"to", "onto"}),
    topical=frozenset({"on"}),
    complements=frozenset({"that"}),
    futures=frozenset("will would shall".split()),
    dated=frozenset({"dated"}),
    origins=frozenset("from".split()),
    viewpoints=frozenset("for to".split()),
    questions=frozenset("question query".split()),
    us=phrases("us; to us; in to us"),
    readers=frozenset("reader viewer listener".split()),
    relatives=frozenset("who whose whom which where".split()),
    genitives=frozenset({"of"}),
    weak_nouns=frozenset("message messages account feed timeline caption".split()) | {"the platform"},
    homonyms=frozenset("post posts thread threads".split()),
    quoting=frozenset("quoting citing".split()),
    renderings=frozenset(
        "quote quotes quoted quoting cite cites cited citing render renders rendered rendering copy copies copied copying "
        "reproduce reproduces reproduced reproducing reprint reprints reprinted paraphrase paraphrases paraphrased "
        "gave gives printed prints relayed relays garble garbles garbled misquote misquotes misquoted misquoting summarise summarises summarised summarize "
        "summarizes summarized misread misreported twisted".split()
    ),
    causing=frozenset({"had", "has", "have", "having"}),
    running=frozenset("ran runs went goes read reads".split()),
    nicknaming=phrases(
        """
        call; describe; brand; label; dub; denounce; called; calls; calling; dubbed; described; describes; describing; branded; labelled; labeled; referred to; refers to;
        referring to
        """
    ),
    members=frozenset(
        "republican democrat conservative tory liberal socialist communist libertarian nationalist unionist independent "
        "briton englishman englishwoman scot scotsman welshman welshwoman irishman irishwoman frenchman frenchwoman "
        "spaniard portuguese italian german austrian swiss belgian dutchman dutchwoman dane swede norwegian finn "
        "icelander pole czech slovak hungarian romanian bulgarian greek turk kurd serb croat bosnian albanian ukrainian "
        "russian belarusian lithuanian latvian estonian georgian armenian israeli palestinian lebanese syrian iraqi "
        "iranian saudi egyptian moroccan algerian tunisian nigerian ghanaian kenyan ethiopian indian pakistani "
        "bangladeshi afghan chinese japanese korean vietnamese filipino indonesian malaysian australian kiwi canadian "
        "american mexican cuban colombian venezuelan brazilian argentine argentinian chilean peruvian texan californian "
        "floridian virginian carolinian ohioan kentuckian alaskan hawaiian parisian berliner glaswegian liverpudlian "
        "mancunian dubliner democratic french british english scottish welsh irish dutch danish swedish finnish polish "
        "spanish turkish kurdish arab european african asian muslim christian catholic protestant sikh hindu buddhist".split()
    ),
    thus=phrases(
        "said so; wrote so; made the remark; made the remarks; made the comment; made the comments; "
        "made the claim; made the statement; remark was made; remarks were made; comment was made; "
        "comments were made; remarks came; comments came"
    ),
    sequence=frozenset("first then afterwards later".split()),
    back_references=frozenset("that this so those these such".split()),
    abbreviations=frozenset(
        "mr mrs ms mx dr prof st lt col gen sgt capt rev fr cllr sen rep gov hon jr sr messrs no vs etc jan feb mar apr jun jul aug sep sept oct nov dec u.s u.k e.g i.e approx inc ltd co".split()
    ),
    occasions=phrases(
        """
        said while; said during; in the corridor; in the corridors; in the hallway; in the hallways; in the canteen; on the sidelines;
        at a diner; at a cafe; at a café; in the lobby; in the tunnel; at the stage door; on the red carpet; outside court;
        from the bench; postgame; post-game; podium; mixed zone; locker room; dressing room; press room; press box; earnings call; conference call;
        on her blog; on his blog; on their blog; on its blog;
        self-styled; self-proclaimed; self-described; from the stage; from the podium; in front of the; standing in front of; on stage; from the pulpit; reporters; journalists; speaking at; speaking in; speaking to; speaking from; speaking after; speaking before; speaking during; speaking later; speaking earlier; speaking outside; a statement; the statement; statement; in an interview; an interview; interview; press conference; news conference;
        a briefing; told the bbc; told parliament; told the house; told councillors; told colleagues; told supporters; told constituents;
        told delegates; told the crowd; a speech; letter; text message; text messages; blog post; blog posts; memo; affidavit; novel; poem; chapter; on page; lawsuit; complaint; filing; ruling; her speech; his speech; their speech; the speech; a letter; the letter; in a note; left a note; left him a note; left her a note; a note on;
        a memo; whatsapp; a memoir; memoir; a book; his book; her book; an essay; substack; newsletter; from the lectern; from the dais; an op-ed; op-ed; op-eds; comment piece; opinion piece; opinion article; editorial; guest column; blogpost; a column;
        on television; on tv; on the radio; radio; broadcaster; podcast; programme; phone-in; a rally; at the rally; town hall; at a breakfast; at a dinner;
        at the ceremony; at the signing; at a meeting; at the podium; court; testified; testimony; e-mail; email; by phone;
        by telephone; in person; banner; placard; slogan; motto; a sign; chanted; chanting; sang; singing; chalked; painted with; engraved; inscription;
        titled; entitled; nicknamed; so-called; known as; headlined; press release; leaflet; charter; minutes of; spokesman; spokeswoman;
        spokesperson; aide; manifesto; voicemail; shouted; interviewer; told the court; told the inquiry; told mps; hearing; telegram to
        """
    )
    | {
        f"{place} {whose} {event}"
        for place in ("at", "during")
        for whose in ("a", "the", "his", "her", "their")
        for event in ("rally", "town hall", "fundraiser", "vigil", "campaign stop", "hustings", "sermon")
    },
    gatherings=frozenset(
        f"{lead} {noun}"
        for leads, nouns in (
            (
                "at during in",
                "rally rallies debate debates fundraiser fundraisers vigil hustings sermon speech interview interviews "
                "conference briefing hearing meeting ceremony breakfast luncheon gala roundtable testimony deposition "
                "address appearance appearances telecast town-hall",
            ),
            ("at during", "event events summit dinner lunch convention reception gathering panel forum"),
            ("in", "book books memoir memoirs autobiography essay lawsuit filing complaint email e-mail memo sermon"),
            ("on", "recording program call calls panel podcast livestream webinar broadcast"),
        )
        for lead in leads.split()
        for noun in nouns.split()
    ),
    hearing=frozenset("supporters crowd crowds voters employees staffers troops delegates donors congregation".split()),
    pictures=frozenset(
        "screenshot screenshots screengrab screengrabs screencap image images picture graphic meme".split()
    ),
    absences=phrases(
        "never existed; never did exist; does not exist; doesn't exist; do not exist; no such tweet; no such post; no such message; no such statement; no such words; no record of"
    ),
    ended=frozenset("anymore longer".split()),
    citations=frozenset("quote quotes quotation quotations".split()),
    disowning=phrases(
        """
        fake; faked; fabricated; forged; doctored; hoax; spoof; parody; satirical; satire; impostor; imposter; impersonating;
        impersonator; appeared to tweet; appears to tweet; appeared to post; appears to post; falsely attributed; wrongly attributed;
        never posted; never tweeted; did not post; did not tweet; never wrote; photoshopped; bogus; invented; purporting; purported; purports to; purport to; purportedly;
        was said to have; is said to have; supposedly
        """
    ),
    source_phrases=frozenset({"according to"}),
    passives=frozenset("was were been being is are be".split()),
    topics=phrases("as for; as to; as regards; on the subject of; on the question of; on the matter of; about"),
    questioning=frozenset("asked pressed questioned quizzed".split()),
    agents=frozenset({"by", "from"}),
    perfects=frozenset({"had"}),
    clefts=frozenset({"what", "all"}),
    receiving=frozenset("read reading hear hearing heard see seeing remember recall".split()),
    hearers=frozenset("to".split()),
    agencies=frozenset("radio tv bbc afp reuters ap itv npr cnn sky".split()),
    audiences=frozenset("followers subscribers fans users readers".split()),
    telling=frozenset("told tells tell telling".split()),
    outlets=frozenset({"at", "for"}),
    addressing=frozenset(
        (
            "told asked warned urged reminded assured advised informed begged implored cautioned challenged answered "
            "corrected taunted mocked scolded chided lectured counselled counseled"
        ).split()
    ),
    predecessors=frozenset("former late retired ex".split()),
    deputies=frozenset("deputy shadow acting interim vice assistant".split()),
    qualifiers=frozenset(
        "former acting outgoing incoming new current late senior junior retired veteran longtime".split()
    ),
    participles=("ing",),
    opening_participles=frozenset(
        "accusing addressing answering asking attacking backing blaming blasting calling citing comparing condemning "
        "congratulating criticising criticizing defending describing echoing endorsing greeting including joining "
        "knocking mentioning mocking naming paraphrasing praising quoting recalling referencing remembering replying "
        "reposting retweeting slamming supporting tagging taunting telling thanking urging visiting warning wishing".split()
    ),
    past_endings=("ed",),
    subordinators=frozenset("while after as when before although though since because once whereas if".split()),
    collectives=forms(
        """
        club; team; federation; league; ministry; department; agency; government; council; parliament; police;
        court; embassy; hospital; clinic; school; university; institute; museum; theatre; theater; library;
        publisher; company; firm; corporation; bank; factory; airline; airport; union; association; society;
        foundation; organisation; organization; charity; party; movement; committee; commission; service; utility; campaign; coalition; alliance;
        operator; authority; regulator; senate; assembly; academy; guild; syndicate; zoo; retailer; supermarket; manufacturer; carmaker; institution; trust;
        diocese; municipality; administration; chamber; cooperative; orchestra; festival; choir; brewery; bakery;
        restaurant; hotel; venue; studio; band; quartet; trio; duo; ensemble; troupe; startup; start-up; label; chain; dairy; laboratory; observatory; coastguard; navy; army; church; monastery; synagogue;
        mosque; shipyard; cinema; gallery; college; hospice; pharmacy; consortium; office; bureau; board; force; brigade
        """
    ),
    crowds=frozenset(
        "residents locals fans critics users followers neighbours neighbors commenters viewers supporters protesters readers visitors campaigners parents opponents insiders sources observers dozens hundreds thousands listeners commuters customers".split()
    ),
    papers=frozenset("radio broadcaster newsletter podcast".split()),
    own_words=phrases(
        """
        according to him; according to them; in his words; in her words; in their words; in his own words; in her own words
        """
    ),
    subjects=frozenset({"he", "she", "it", "they"}),
    people_pronouns=frozenset({"he", "she"}),
    people_relatives=frozenset({"who", "whom"}),
    place_prepositions=frozenset({"in"}),
    possessives=frozenset("his her its their".split()),
    pronouns={
        "he": "m",
        "his": "m",
        "him": "m",
        "she": "f",
        "her": "f",
        "it": "n",
        "its": "n",
        "they": "p",
        "their": "p",
    },
    negations=frozenset(
        "not non no never none nobody nothing nowhere neither nor without cannot hardly scarcely barely n't nay".split()
    )
    | phrases(
        "far from; anything but; yet to; stop short of; stops short of; stopped short of; stopping short of; fall short of; "
        "falls short of; fell short of; come close to; comes close to; came close to; coming close to; instead of; rather than; in lieu of"
    ),
    modals=phrases("as long as")
    | frozenset(
        "may might must can could shall should will would ought if unless only allegedly reportedly surely certainly "
        "perhaps maybe possibly probably likely unlikely definitely apparently supposedly seemingly clearly obviously "
        "alleged suspected presumed purported reputed undoubtedly potentially arguably presumably ostensibly reputedly "
        "conceivably theoretically hopefully seem seems seemed assuming need needs".split()
    )
    | phrases(
        "used to; appears to; appear to; appeared to; except; excepting; excluding; barring; apart from; aside from; "
        "other than; but one; but two; but a few; nobody but; no one but; none but; nothing but; everybody but; "
        "everyone but; anyone but; everything but; cannot but; could not but; with the exception of; save for; bar one; "
        "bar two; bar the"
    ),
    quantifiers=frozenset(
        "mainly mostly largely partly partially occasionally frequently constantly usually typically primarily chiefly predominantly "
        "all some most every each any many much few fewer several always often sometimes rarely seldom both half "
        "everyone everybody everything someone somebody something anyone anybody anything entire whole almost nearly "
        "about around majority minority countless twice thrice".split()
    )
    | phrases(
        "at least; at most; no more than; no less than; no fewer than; as many as; as few as; up to; a few; too many; too much; "
        "too few; too little; plenty of; a handful of; a couple of"
    ),
    rounds=frozenset("dozens scores tens hundreds thousands millions billions handful".split()),
    bounds=phrases(
        "more than; less than; fewer than; over; under; above; below; upwards of; close to; up to; as many as; as few as"
    ),
    fractions=frozenset(
        "twofold threefold fourfold fivefold sixfold sevenfold eightfold ninefold tenfold hundredfold once double doubled doubles triple tripled triples quadruple quadrupled twice thrice halve halved halves half third quarter quarters thirds fifth tenth tenths hundredth hundredths thousandth thousandths twentyfold thirtyfold fortyfold fiftyfold".split()
    ),
    measures=signs(
        """
        day: day days; week: week weeks; month: month months; year: year years; hour: hour hours;
        minute: minute minutes; second: seconds; decade: decade decades; century: century centuries;
        gram: gram grams gramme grammes; mg: milligram milligrams milligramme milligrammes;
        litre: litre litres liter liters; ml: millilitre millilitres milliliter milliliters; gallon: gallon gallons;
        pint: pint pints; ounce: ounce ounces; acre: acre acres; hectare: hectare hectares; barrel: barrel barrels
        """
    ),
    persons=frozenset(
        "i me my mine myself we us our ours ourselves you your yours yourself he him his himself she her hers herself "
        "they them their theirs themselves".split()
    ),
    tenses=frozenset("is was are were am be been being has had have do did does".split()),
    function_words=frozenset(
        "a an the that this these those of to in on at by for with from into onto upon and or so as than then there "
        "here it its which who whom whose just very really quite too also even still yet such out up down off over "
        "about around through back well oh".split()
    )
    | phrases(
        "all over; all round; all around; all day long; at all; after all; above all; first of all; all right; all the same; all along; all in all; once and for all; most of all; or not; kid you not"
    ),
    equal_values=tuple(
        frozenset(group.split())
        for group in (
            "no zero none",
            "nobody none",
            "may might",
            "could might may",
            "must shall",
            "everyone everybody",
            "someone somebody",
            "anyone anybody",
            "each every",
            "entire whole",
            "almost nearly",
            "about around",
            "perhaps maybe possibly",
            "likely probably",
            "surely certainly definitely",
            "if whether",
            "barely hardly scarcely",
            "many several",
        )
    )
    + pairs(
        "nobody/no one; no/not any; none/not one; everybody/every one; cannot/can not; only/no more than; all/every one of"
    ),
    hearsay=phrases(
        "we're told; i'm told; we are told; i am told; as far as i know; as far as we know; to my knowledge; to our knowledge; in my view; in my opinion; it seems; it appears; so they say; i gather; in theory; in principle; from what i hear; by all accounts; it is said; it's said; alleged to; is said to; are said to; was said to; is thought to; are thought to; is believed to; are believed to; is reported to; are reported to; rumour has it; rumor has it; if i remember; if memory serves; if i'm not mistaken; as far as i'm aware; as far as we're aware; as far as i can tell; as far as i can see; as i understand it; as i see it; in all likelihood; or so; for all i know; i'm not sure; in all probability; to my mind; word is; word is that; it looks as though; it looks as if; it looks like"
    ),
    partitives=phrases(
        "one of the; one of my; one of our; one of your; one of his; one of her; one of their; one of its; "
        "among the; part of the; parts of the"
    ),
    wholes=frozenset("all each every both whole entire any".split()),
    supports=frozenset({"do", "does", "did"}),
    name_leads=frozenset("north northern south southern east eastern west western".split()),
    steps=frozenset({"by", "from", "to"}),
    reaches=frozenset({"from", "to"}),
    cases=rows("i me; he him; she her; we us; they them; who whom"),
    certainties=rows(
        "know knows knew known prove proves proved proven confirm confirms confirmed demonstrate demonstrates demonstrated show shows showed shown certain sure; think thinks thought believe believes believed reckon reckons reckoned suppose guess expected expect suggest suggests suggested hint hints hinted indicate indicates indicated imply implies implied; claim claims claimed allege alleges alleged; suspect suspects suspected; doubt doubts doubted; hope hopes hoped; fear fears feared"
    ),
    standings=rows(
        "questioned interviewed; arrested detained; accused charged indicted prosecuted; convicted guilty jailed sentenced; acquitted cleared innocent; "
        "allowed permitted entitled; obliged required compelled forced; advised recommended encouraged urged"
    ),
    vague=frozenset("about around need needs much".split()),
    openers=frozenset(
        "later earlier meanwhile separately elsewhere afterwards afterward nevertheless nonetheless recently shortly unlike like following beyond alongside citing quoting enter".split()
    ),
    times=frozenset(
        "hour hours minute minutes moment moments day days week weeks month months year years night morning evening".split()
    ),
    additives=frozenset("also further furthermore additionally".split()),
    sequels=phrases(
        "then; urging; asking; calling; promising; warning; referring; prompting; before adding; before calling; before urging"
    ),
    refusals=tuple("fail refus declin lack neglect forgot forget avoid refrain abstain omit deny deni".split()),
    contrasts=frozenset(
        "but unless if except however although though yet despite until provided otherwise instead rather".split()
    ),
    # Peoples: CLDR, of its countries
    peoples=tuple(
        """
        american british english german french italian spanish portuguese dutch belgian swiss austrian swedish
        norwegian danish finnish icelandic irish scottish welsh polish czech slovak hungarian romanian bulgarian
        greek turkish kurdish serbian croatian albanian ukrainian russian belarusian lithuanian latvian estonian
        georgian armenian azerbaijani kazakh uzbek israeli palestinian lebanese syrian iraqi iranian saudi
        egyptian moroccan algerian tunisian nigerian kenyan ethiopian indian pakistani bangladeshi afghan
        chinese japanese korean vietnamese indonesian australian canadian mexican cuban colombian venezuelan
        brazilian argentine chilean peruvian
        bolivian ecuadorian paraguayan uruguayan panamanian guatemalan honduran salvadoran nicaraguan
        dominican haitian jamaican filipino philippine malaysian thai singaporean emirati qatari kuwaiti
        yemeni nepali nepalese ghanaian senegalese ivorian cameroonian congolese ugandan tanzanian rwandan
        somali zimbabwean zambian mozambican angolan maltese montenegrin macedonian kosovar moldovan turkmen
        tajik kyrgyz mongolian
        """.split()
    ),
    voices=frozenset("was were been being".split()),
    denials=frozenset(
        (
            "doubt doubts doubted doubtful deny denies denied denying dispute disputes disputed myth lie lies "
            "hoax rumour rumor rumours rumors false falsely untrue nonsense fiction wish wishes hope hopes hoping "
            "laughable ridiculous absurd preposterous mistaken bogus imagine imagines pretend pretends pretending suppose suspect suspects reckon reckons guess fear fears"
        ).split()
    )
    | phrases("have you believe; have us believe; have me believe"),
    ascribing=phrases("attributed to; ascribed to"),
    scant=frozenset("little few".split()),
    limits=ends("until; till; up to / since; from"),
    same=frozenset("same".split()),
    conditions=phrases(
        "if; unless; until; provided; provided that; as long as; in case; assuming; had i; had we; had you; had he; had she; had they"
    ),
    concessions=phrases("even if; as if; as though; what if"),
    asking=phrases("who; what; when; where; why; how; which; whose; whom; whether"),
    asking_leads=frozenset(
        (
            "is are was were am do does did can could will would shall should has have had may might must "
            "isn't aren't wasn't weren't don't doesn't didn't can't couldn't won't wouldn't shouldn't hasn't "
            "haven't hadn't"
        ).split()
    ),
    selves=frozenset("i".split()),
    agreements=rows("is are am; was were; has have; do does"),
    perfect_leads=frozenset({"have", "has", "had"}),
    opinions=phrases(
        "i think; i believe; i suppose; i guess; i reckon; i suspect; i imagine; i assume; we think; we believe; we suspect; i understand; we understand; i hope; we hope; i trust; we trust; i expect; we expect; i feel; i hear; i fear; i doubt"
    ),
    attempts=tuple(
        "try tries tried trying attempt hope hoping plan intend want aim promis pledg vow agree offer threaten seek sought propos prepar wish vote voting decid ask expect request consider contemplat".split()
    ),
    opposed=sides(
        """
        slight- minor small modest- mild- marginal- somewhat cautious- light lightly limited tiny / major
          serious- sever- huge- massive- enormous- extreme- highly wildly vast- grave gravely utter- heavy
          heavily;
        possible plausible conceivable potential alleged suspected presumed rumoured rumored / certain sure
          definite proven confirmed actual
        """
    ),
    praise=frozenset(
        """
        admir- ador- amazing- amus- applau- astonishingly astut- awesome- beautif- beloved benefi- best better
        blessing- bliss brave bright- brillian- calm capabl- capable celebrat- charming- cheer- clever- comforting
        commend- compassion- competen- considerat- convincing- cordial- courag- courteous- credible decency
        delicious delight- deserving dignified dignity diligen- effective- efficien- elegan- encourag- enjoy-
        enthusias- ethical- excellen- exceptional- excited exciting exemplary fabulous- fair faithful- fantastic-
        fascinat- fine flawless- flourish- fortunate- fruitful- fun generosity generous- genius gentle genuine- glad
        glorious- good gorgeous- graceful- gracious- grateful- gratitude great happily happiness happy harmless
        healthy heartwarming hero heroes heroic- honest- honorab- honourab- hopeful- humane impeccab- impress-
        improv- ingenious- inspir- intelligen- joy joyful- joyous- kindness laudab- lenien- lovely loyal- lucky
        magnificen- marvel- masterclass masterful- masterpiece- merciful- meticulous- miracle noble nobly optimis-
        outstanding- patience peaceful- perfect- phenomenal- pleasant- pleased pleasure positive- praise- praising
        principled productive- profitab- prosper- proud- prowess prudent- reasonab- refreshing- reliab-
        remarkabl- respectab- respectful- rewarding saint saints satisf- sensibl- sincer- skilful- skillful- smart-
        spectacular- splendid- stellar stunning- sublim- success- superb- superior terrific- thank- thorough
        thoughtful- thrill- thriv- triumph- trustworth- truthful- upright valian- valuab- victor- virtu- welcom-
        wisdom wise wisely wonderful- worthwhile
        """.split()
    ),
    blame=frozenset(
        """
        abhorren- abominab- absurd- abus- abysmal- alarming- anger angrily angry annoy- appal- arrogan- atroci-
        atrocit- awful- bad bitter- blunder- boring- brutal- callous- catastroph- chaos chaotic- cheat- clueless-
        clumsy contempt- contemptib- corrupt- coward- crazy criminal- cruel- cynical- cynicism decei- deceit-
        defeat- deficien- degrad- demoralis- demoraliz- deplorab- despair- despicab- despis- devastat- devil devils
        dirty disappoint- disast- disgrac- disgust- dishonest- dishono- dismal- disturb- dreadful- dreary dull dumb
        dysfunction- embarrass- enrag- evil failure- farce farcical fault- feeble fiasco- filthy flawed flop flops
        fool foolish- fools foul fraud- frighten- frustrat- furious- fury ghastly greed- grim gross guilt- harm harmed harmful- harming
        harms harsh- hate hated hateful- hates hating hatred hideous- horrend- horribl- horrif- hostil- humiliat- hypocri-
        idio- ignoran- ill immoral- inadequa- incompeten- inept- inferior- infuriat- inhuman- insult- irresponsib-
        joke- laughable lazy liar liars lousy mad malicious- mediocr- merciless- miserab- misery mistake- monstr-
        mourn- nasty nightmare- obscen- odious- offensiv- outrag- painful- pathetic- pessimis- petty pitiful-
        pointless- poor- problematic reckless- regret- repugnan- repulsi- rotten rubbish rude ruin- ruthless- sad
        scandal- scoundrel- selfish- senseless- shabby shambles shambolic shame shameful- shock- sin sinister sloppy
        spineless- spiteful- stupid- tedious- terribl- terrified terrifies terrify- toxic- tragedy tragic- traitor- treacher- ugly
        unacceptab- useless- vicious- vile villain- vindictiv- vulgar- weak- wicked- woeful- worse worst worthless-
        wretched- wrong wrongly
        """.split()
    ),
    turns=pairs(
        "to/from; into/out of; onto/off; because/although; because/though; because/even though; "
        "because/despite; since/although; so/although; therefore/nevertheless; thus/nevertheless; "
        "therefore/however; now/then; immediately/eventually; immediately/later; next/previous; "
        "soon/never; here/there; already/not yet; already/yet; on behalf of/against; due to/despite; "
        "owing to/despite; following/ahead of"
    ),
    antonyms=each_pair(
        """
        killed injured; dead injured; killed wounded; dead wounded; deaths injuries;
        spring summer autumn winter; spring summer fall winter;
        hourly daily weekly fortnightly monthly quarterly yearly; daily weekly monthly quarterly annual; daily
        weekly monthly quarterly annually
        """
    )
    + tuple(
        frozenset(pair.split("/"))
        for pair in (
            "boy/girl boys/girls within/after gutted/delighted gutted/thrilled devastated/delighted lifted/issued lifted/imposed lift/impose lift/issue "
            "since/until since/till since/before until/after till/after until/from till/from while/after while/before "
            "during/after during/before by/after when/before when/until stop/keep stops/keeps stopped/kept stop/continue "
            "stopped/continued lead/trail leads/trails led/trailed leading/trailing drew/lost drew/won draw/lose draw/win "
            "die/survive dies/survives died/survived dead/alive sink/float sank/floated live/die lives/dies lived/died "
            "sooner/later yesterday/tomorrow daily/weekly daily/monthly weekly/monthly monthly/yearly monthly/annual "
            "weekly/yearly daily/yearly hire/dismiss hired/dismissed recruited/fired permit/forbid permitted/forbidden "
            "permit/ban permitted/banned allowed/forbidden blessing/curse rebuild/demolish rebuilt/demolished "
            "built/demolished build/demolish cure/cause ignore/heed ignored/heeded keep/scrap kept/scrapped "
            "keep/abolish kept/abolished keep/abandon kept/abandoned spare/punish "
            "dead/safe quickly/slowly increase/reduce increases/reduces increased/reduced increasing/reducing increasing/decreasing increase/cut "
            "increases/cuts increased/cut rising/falling rise/drop rises/drops rose/dropped rising/dropping climb/drop "
            "climbed/dropped climbed/fell growing/shrinking grew/shrank grown/shrunk end/extend ends/extends "
            "ended/extended ending/extending confirm/overturn confirms/overturns confirmed/overturned uphold/overturn "
            "upholds/overturns upheld/overturned confirmed/quashed upheld/quashed beautiful/ugly approve/block "
            "approves/blocks approved/blocked approve/refuse approved/refused lift/impose lifts/imposes lifted/imposed "
            "tighten/loosen tightened/loosened tighten/ease tightened/eased tighten/relax tightened/relaxed start/finish "
            "starts/finishes started/finished begin/finish begins/finishes began/finished begun/finished add/remove "
            "adds/removes added/removed adding/removing arrest/release arrested/released arrested/freed jailed/freed "
            "jailed/released resign/stay resigned/stayed full/partial yes/no prevent/cause prevents/causes "
            "prevented/caused close/reopen closes/reopens closed/reopened closing/reopening closing/opening "
            "suspend/resume suspended/resumed thank/blame thanked/blamed thanks/blames delay/accelerate "
            "delayed/accelerated encourage/discourage encouraged/discouraged advance/retreat advanced/retreated hire/sack "
            "hired/sacked always/never ally/rival allies/rivals democracy/dictatorship spring/autumn morning/evening "
            "welcome/condemn welcomes/condemns welcomed/condemned back/oppose backs/opposes backed/opposed "
            "supporting/opposing winning/losing buying/selling widen/narrow widened/narrowed wider/narrower "
            "accept/decline accepted/declined deeper/shallower louder/quieter safer/riskier shorter/longer short/long "
            "stronger/softer wetter/drier richer/poorer happier/sadder easier/harder easier/tougher cleaner/dirtier "
            "friendly/hostile free/paid recruit/dismiss recruited/dismissed ratify/reject ratified/rejected enact/repeal "
            "enacted/repealed pass/reject passed/rejected surplus/deficit superb/dreadful supporters/opponents "
            "supporter/opponent winner/loser winners/losers buyer/seller buyers/sellers upwards/downwards "
            "upstream/downstream indoors/outdoors beginning/end inflow/outflow "
            "male/female man/woman men/women day/night summer/winter employer/employee landlord/tenant present/absent healthy/sick sober/drunk "
            "cold/warm colder/warmer easy/difficult happy/sad victory/defeat start/end grow/shrink allow/forbid praise/criticise mandatory/optional "
            "last/next over/under acquit/convict acquitted/convicted acquits/convicts guilty/innocent fail/work failed/worked "
            "lit/unlit online/offline valid/invalid fake/genuine heal/worsen infected/cured "
            "vaccinated/unvaccinated upgrade/downgrade promoted/relegated thaw/freeze flood/drought sunny/cloudy "
            "confirm/dispute confirmed/disputed agree/disagree agreed/disagreed encrypt/decrypt install/uninstall "
            "installed/removed enable/disable enabled/disabled plead/deny "
            "thick/thin thicker/thinner upper/lower top/bottom refund/charge refunded/charged collect/discard "
            "collected/discarded rest/run empty/full empty/occupied free/occupied vacant/occupied cheaper/dearer "
            "near/far nearer/farther wide/narrow deep/shallow heavy/light clean/dirty dry/wet hard/soft warm/cool "
            "calm/nervous healthy/ill awake/asleep arrive/leave arrived/left enter/leave entered/left "
            "lent/borrowed remembered/forgot laugh/cry find/lose found/lost save/waste saved/wasted "
            "broaden/narrow visible/hidden brave/cowardly generous/greedy profit/loss gain/loss import/export "
            "public/secret voluntary/compulsory northern/southern eastern/western major/minor senior/junior "
            "ancient/modern rare/common loud/quiet smooth/rough strengthen/weaken improved/worsened "
            "lengthen/shorten appoint/dismiss appointed/dismissed promote/relegate promoted/relegated hired/fired "
            "extend/shorten raise/lower raised/lowered reward/punish rewarded/punished "
            "support/oppose supports/opposes supported/opposed more/less more/fewer win/lose wins/loses won/lost "
            "increase/decrease increases/decreases increased/decreased rise/fall rises/falls rose/fell raise/cut "
            "raise/lower higher/lower high/low up/down before/after open/close opens/closes opened/closed open/closed "
            "accept/reject accepts/rejects accepted/rejected legal/illegal safe/dangerous safe/risky safe/hazardous safe/unsafe good/bad better/worse "
            "best/worst right/wrong true/false honest/dishonest love/hate loves/hates first/last hot/cold guilty/innocent "
            "friend/enemy friends/enemies allow/ban allows/bans allowed/banned agree/disagree agrees/disagrees "
            "success/failure succeed/fail succeeded/failed pass/fail passed/failed gain/lose gained/lost "
            "start/stop started/stopped begin/end began/ended buy/sell bought/sold lend/borrow give/take gave/took "
            "strong/weak stronger/weaker rich/poor old/new young/old big/small large/small larger/smaller fast/slow "
            "faster/slower early/late earlier/later above/below inside/outside in/out with/without for/against on/off "
            "include/exclude includes/excludes included/excluded join/leave joined/left stay/leave hire/fire "
            "hired/fired confirm/deny confirms/denies confirmed/denied public/private hope/fear "
            "welcome/unwelcome useful/useless worthless/useful possible/impossible likely/unlikely fair/unfair "
            "happy/unhappy proud/ashamed easy/hard peace/war alive/dead war/peace ally/enemy allies/enemies "
            "accepted/refused approve/reject approved/rejected create/destroy build/destroy improve/worsen "
            "improved/worsened expand/shrink north/south east/west left/right maximum/minimum least/most majority/minority "
            "trust/distrust admit/deny admits/denies admitted/denied praise/condemn praised/condemned "
            "defend/attack defends/attacks defended/attacked remember/forget keep/lose protect/harm help/hurt "
            "helped/hurt permanent/temporary cheap/expensive cheaper/dearer"
        ).split()
    )
    + _OPPOSED
    + pairs(
        "abundant/scarce; plentiful/scarce; abundance/shortage; solvent/bankrupt; solvent/insolvent; ally/adversary; allies/adversaries; "
        "friend/foe; friends/foes; restore/dismantle; restored/dismantled; favour/penalise; favours/penalises; favor/penalize; "
        "thriving/dying; thrive/die; thrives/dies; credit/blame; support/contempt; soared/collapsed; soar/collapse; soaring/collapsing; "
        "surged/collapsed; rose/collapsed; rose/plummeted; soared/plummeted; crumbling/solid; creates/costs; create/cost; created/cost; "
        "beat/missed; beats/misses; welcome/regret; welcomes/regrets; welcomed/regretted; little/much; little/a lot; little/plenty; "
        "passable/blocked; open/blocked; open/shut; clear/blocked; tame/wild; sane/mad; rise/collapse; bloom/wither; bloomed/withered; "
        "obedient/rebellious; victim/culprit; victims/culprits; applause/boos; cheered/booed; cheers/boos; hailed/slammed; "
        "hail/slam; lauded/slammed; blessing/scourge; boon/bane; ceiling/floor; creation/destruction; deny/concede; "
        "denied/conceded; denies/concedes; deny/confess; denied/confessed; defend/betray; defended/betrayed; faithful/treacherous; "
        "loyalty/treason; loyalty/betrayal; mercy/cruelty; optimist/pessimist; optimists/pessimists; pacifist/warmonger; plus/minus; "
        "refuse/agree; refused/agreed; refuses/agrees; reassured/alarmed; relieved/alarmed; spend/save; spends/saves; spent/saved; "
        "spending/saving; sufficient/insufficient; tenant/owner; tenants/owners; throne/scaffold; weaken/reinforce; "
        "weakened/reinforced; weakens/reinforces; strengthened/undermined; strengthen/undermine; strengthens/undermines; "
        "encourages/deters; encourage/deter; encouraged/deterred; attract/repel; attracted/repelled; attracts/repels; "
        "flourish/wither; safety/danger; danger/safety; wealth/poverty; knowledge/ignorance; guilt/innocence; strength/weakness; "
        "strengths/weaknesses; light/darkness; heaven/hell; war/diplomacy; expert/novice; experts/amateurs; professional/amateur; "
        "teacher/pupil; teachers/pupils; doctor/patient; doctors/patients; lawyer/client; parent/child; parents/children; "
        "slim/good; slim/strong; free of/full of; free from/full of; devoid of/full of; followed/preceded; follows/precedes; follow/precede; "
        "gold/silver; gold/bronze; silver/bronze; gross/net; net of tax/before tax; democrat/republican; democrats/republicans; "
        "catholic/protestant; catholics/protestants; sunni/shia; sunnis/shias; civilian/soldier; civilians/soldiers"
    )
    + pairs(
        "less than/as much as; more than/as much as; fewer than/as many as; more than/as many as; less/as much; fewer/as many; "
        "hire/lay off; hires/lays off; hired/laid off; hiring/laying off; in favour of/against; in favor of/against; "
        "in front of/behind; at home/away; by accident/on purpose; by accident/deliberately; go ahead/be cancelled; speed up/slow down; sped up/slowed down; "
        "switch on/switch off; switched on/switched off; turn on/turn off; turned on/turned off; turned up/stayed away; "
        "scale up/scale back; scaled up/scaled back; beat/lose to; beats/loses to; ahead of/behind; prior to/after; "
        "as well as/instead of; along with/without; together with/without; thanks to/despite; because of/despite; "
        "because of/in spite of; thanks to/in spite of"
    ),
    conjugations=_PASTS,
    shared_endings=_PAST_ENDINGS,
    spellings=_SPELLINGS,
    same_letters={
        letter: plain
        for letter, plain in ((c, normalize("NFD", c)[0]) for c in map(chr, range(0xE0, 0x180)))
        if plain != letter
    },
    contractions=_CONTRACTIONS,
    other_contractions=_OTHER_CONTRACTIONS,
    short_verbs={
        "'s": ("is", "has"),
        "'ll": ("will",),
        "'d": ("would", "had"),
        "'ve": ("have",),
        "'re": ("are",),
    },
    number_words=_NUMBERS,
    ordinal_endings=frozenset("st nd rd th".split()),
    halves={"am": "am", "a . m": "am", "pm": "pm", "p . m": "pm"},
    hour_leads={"half past": 30, "quarter past": 15, "quarter to": -15},
    homophones=pairs(
        "their/they are; there/their; there/they are; your/you are; its/it is; whose/who is; of/have; then/than; to/too; loose/lose; affect/effect"
    ),
    minuses=frozenset(["minus"]),
    ranges=frozenset({"to"}),
    ones=frozenset({"a", "an"}),
    unit_leads={"number": "no"},
    moments={"noon": 12, "midday": 12, "midnight": 0},
    ordinals={word: i for i, word in enumerate(_ORDINALS, 1)}
    | {f"{ten}ieth": 10 * i for i, ten in enumerate(_TENS, 2)}
    | {f"{ten}y {word}": 10 * i + n for i, ten in enumerate(_TENS, 2) for n, word in enumerate(_ORDINALS[:9], 1)},
    parts=days("half=2; third=3; thirds=3; quarter=4; quarters=4; fifth=5; fifths=5; tenth=10; tenths=10"),
    repeats=frozenset("times".split()),
    quarters=frozenset({"quarter"}),
    number_joins=frozenset({"and"}),
    units={
        "hectare": "ha",
        "hectares": "ha",
        "ha": "ha",
        "square metre": "m2",
        "square metres": "m2",
        "square meter": "m2",
        "square meters": "m2",
        "sq m": "m2",
        "sqm": "m2",
        "m2": "m2",
        "square kilometre": "km2",
        "square kilometres": "km2",
        "square kilometer": "km2",
        "square kilometers": "km2",
        "sq km": "km2",
        "km2": "km2",
        "square mile": "mi2",
        "square miles": "mi2",
        "sq mi": "mi2",
        "sq ft": "ft2",
        "sqft": "ft2",
        "ft2": "ft2",
        "cubic metre": "m3",
        "cubic metres": "m3",
        "cubic meter": "m3",
        "cubic meters": "m3",
        "m3": "m3",
        "ounce": "oz",
        "ounces": "oz",
        "oz": "oz",
        "gallon": "gal",
        "gallons": "gal",
        "gal": "gal",
        "decibel": "db",
        "decibels": "db",
        "db": "db",
        "hertz": "hz",
        "hz": "hz",
        "kilohertz": "khz",
        "khz": "khz",
        "megahertz": "mhz",
        "mhz": "mhz",
        "gigahertz": "ghz",
        "ghz": "ghz",
        "horsepower": "hp",
        "hp": "hp",
        "parts per million": "ppm",
        "ppm": "ppm",
        "knot": "kn",
        "knots": "kn",
        "kt": "kn",
        "kts": "kn",
        "milligram": "mg",
        "milligrams": "mg",
        "milligramme": "mg",
        "milligrammes": "mg",
        "microgram": "μg",
        "micrograms": "μg",
        "microgramme": "μg",
        "microgrammes": "μg",
        "millimetre": "mm",
        "millimetres": "mm",
        "millimeter": "mm",
        "millimeters": "mm",
        "centimetre": "cm",
        "centimetres": "cm",
        "centimeter": "cm",
        "centimeters": "cm",
        "millilitre": "ml",
        "millilitres": "ml",
        "milliliter": "ml",
        "milliliters": "ml",
        "kilowatt": "kw",
        "kilowatts": "kw",
        "megawatt": "mw",
        "megawatts": "mw",
        "gigawatt": "gw",
        "gigawatts": "gw",
        "kilowatt hour": "kwh",
        "kilowatt hours": "kwh",
        "kilowatt - hour": "kwh",
        "kilowatt - hours": "kwh",
        "megawatt hour": "mwh",
        "megawatt hours": "mwh",
        "megawatt - hour": "mwh",
        "megawatt - hours": "mwh",
        "gigawatt hour": "gwh",
        "gigawatt hours": "gwh",
        "gigawatt - hour": "gwh",
        "gigawatt - hours": "gwh",
        "megabyte": "mb",
        "megabytes": "mb",
        "gigabyte": "gb",
        "gigabytes": "gb",
        "terabyte": "tb",
        "terabytes": "tb",
        "pence": "p",
        "penny": "p",
        "foot": "ft",
        "feet": "ft",
        "inch": "in",
        "inches": "in",
        "pc": "%",
        "degree": "°",
        "degrees": "°",
        "miles per hour": "mi/h",
        "miles an hour": "mi/h",
        "kilometres per hour": "km/h",
        "kilometers per hour": "km/h",
        "kilometres an hour": "km/h",
        "kilometers an hour": "km/h",
        "square feet": "ft2",
        "square foot": "ft2",
        "percent": "%",
        "pct": "%",
        "per cent": "%",
        "hundred": "e2",
        "thousand": "e3",
        "thousands": "e3",
        "million": "e6",
        "millions": "e6",
        "billion": "e9",
        "billions": "e9",
        "trillion": "e12",
        "k": "e3",
        "m": "e6",
        "mn": "e6",
        "bn": "e9",
        "b": "e9",
        "tn": "e12",
        "dollar": "$",
        "dollars": "$",
        "euro": "€",
        "euros": "€",
        "pound": "pound",
        "pounds": "pound",
        "yen": "¥",
        "km": "km",
        "kilometer": "km",
        "kilometers": "km",
        "kilometre": "km",
        "kilometres": "km",
        "mile": "mi",
        "miles": "mi",
        "meter": "meter",
        "meters": "meter",
        "metre": "meter",
        "metres": "meter",
        "gram": "g",
        "grams": "g",
        "gramme": "g",
        "grammes": "g",
        "kg": "kg",
        "kilogram": "kg",
        "kilograms": "kg",
        "kilo": "kg",
        "kilos": "kg",
        "ton": "ton",
        "tons": "ton",
        "tonne": "tonne",
        "tonnes": "tonne",
        "litre": "l",
        "litres": "l",
        "liter": "l",
        "liters": "l",
        "dozen": "x12",
        "half": "/2",
    },
    latter=frozenset(("the latter",)),
    former=frozenset(("the former",)),
    causal=frozenset({"for", "over", "including"}),
    infinitives=frozenset({"to"}),
    events=frozenset("ahead after before since following during amid about against despite over".split()),
    manners=frozenset("as how".split()),
    particles=frozenset("back up out off down".split()),
    likenings=frozenset("as".split()),
    earlier_texts=phrases(
        """
        earlier version; earlier text; original version; original wording; first version;
        previous version; initial version; earlier draft; before it was edited; originally read;
        originally said; initially read; initially said
        """
    ),
    joints=phrases("as well as; and also; along with"),
    works=tuple(
        "revival remake sequel prequel adaptation opera ballet play website blog magazine newspaper tabloid name nickname hashtag song album film movie novel sitcom musical documentary poem ballad anthem memoir podcast soap thriller sculpture mural program programme show".split()
    ),
    using=frozenset(
        (
            "use used uses using choose chose chooses choosing picked open opened opens opening begin began begins "
            "beginning start started starts starting end ended ends ending close closed closes closing conclude "
            "concluded concludes concluding finish finished finishes finishing"
        ).split()
    ),
    spots=frozenset(
        """
        square steps street stage podium hall market church station gate kitchen table porch doorstep pavement
        plaza stadium pitch pub courtyard pulpit studio office match game break interval halftime opening
        supporters judge congress committee corridor corridors
        """.split()
    ),
    titles=frozenset(
        "dj nominee candidate mr mrs ms miss mx dr prof professor sir dame lord lady lt col gen sgt capt rev fr canon pm mp cllr sen rep gov "
        "president potus vice-president prime minister deputy premier chancellor senator representative governor mayor councillor "
        "councilwoman councilman congressman lawmaker congresswoman minister secretary commissioner ambassador judge justice "
        "captain colonel general major sergeant chief bishop archbishop pope imam rabbi sheikh king queen prince "
        "princess coach striker footballer campaigner activist journalist author singer actor actress director "
        "attorney solicitor marshal executive admiral archdeacon headteacher headmaster headmistress baroness countess viscount "
        "commander commodore brigadier ayatollah vicar rector "
        "alderman alderwoman ald assemblyman assemblywoman selectman comptroller treasurer superintendent inspector councillors senators ministers mayors professors doctors sens reps vice acting interim whip speaker sheriff "
        "lieutenant detective spokesman spokeswoman spokesperson ceo "
        "former ex-president then leader chairman chairwoman chair".split()
    ),
    portfolios=frozenset(
        "finance foreign interior home defence defense health education transport justice environment culture labour "
        "labor energy agriculture farming housing trade business industry planning works treasury state press deputy "
        "district rear wing prime police fire tax sports youth migration immigration development security intelligence".split()
    ),
    kin_genders=signs(
        "m: husband son brother father dad uncle nephew grandson grandfather boyfriend stepson widower; "
        "f: wife daughter sister mother mum mom aunt niece granddaughter grandmother girlfriend stepdaughter widow"
    ),
    title_genders=signs(
        "m: mr sir lord king prince duke actor -man; f: mrs ms miss dame lady queen princess duchess baroness actress -woman"
    ),
    capital_dates=True,
    feasts=frozenset({"day", "eve"}),
    date_joins=frozenset("the of on".split()),
    month_either=True,
    day_bars=frozenset(
        "by until till before after since from every each next coming following between through for".split()
    ),
    nearness=rows(
        """
        this these; next coming; last past
        """
    ),
    last_words=frozenset({"last", "past"}),
    repetitions=frozenset("twice thrice repeatedly".split()),
    owning_relatives=frozenset("whose".split()),
    family=frozenset(
        (
            "son daughter wife husband widow widower brother sister mother father mum mom dad grandson "
            "granddaughter grandfather grandmother uncle aunt nephew niece cousin fiancé fiancée partner "
            "girlfriend boyfriend stepson stepdaughter"
        ).split()
    ),
    textual=frozenset(
        "began begins starts started opened opens read reads ran runs ended ends closed closes concluded concludes".split()
    ),
    purposes=frozenset({"lest", "to", "just", "should", "in case"}),
    keepers=frozenset(
        "owner manager landlord landlady keeper caretaker janitor porter cook chef receptionist barman barmaid waiter "
        "waitress driver foreman gardener cleaner lawyer agent editor neighbour neighbor tenant lodger nurse".split()
    ),
    own_people=frozenset("my our".split()),
    first_persons=frozenset(
        "i me my mine myself we us our ours ourselves i'm i've i'll i'd we're we've we'll we'd".split()
    ),
    side_leads=phrases(
        """
        read more; read also; read next; read now; also read; see also; related; related article; related articles; more; more on this;
        watch; watch now; listen; don't miss; recommended; advertisement; sponsored; story continues below;
        article continues below advertisement; article continues below; continue reading; trending; explained
        """
    ),
    verb_nouns=frozenset(
        "post posts tweet tweets retweet retweets repost reposts toot toots skeet skeets thread".split()
    ),
)
