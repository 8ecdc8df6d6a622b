"""Languages, one file each: a module that ends with `LANGUAGE = Language(...)` is one more language."""

import pkgutil
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from itertools import combinations


@dataclass(frozen=True, slots=True, eq=False)
class Language:
    """The words of one language that reading and judging need. All words are folded: lower case, straight marks.

    `marks` are (opening, closing) pairs, the commonest first. Word sets hold single words unless said otherwise.
    """

    code: str
    marks: tuple[tuple[str, str], ...]
    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    relative_days: Mapping[str, int]
    common: frozenset[str]
    """The most frequent words: they tell the language, and carry no meaning of their own."""
    post_verbs: frozenset[str] = frozenset()
    """Verbs that by themselves say that something was posted (tweeted)."""
    write_verbs: frozenset[str] = frozenset()
    """Verbs of writing (wrote, replied): a post where a platform or an embed stands near."""
    speech_verbs: frozenset[str] = frozenset()
    """Verbs of saying (said, told): a speaker, but no post."""
    carry_verbs: frozenset[str] = frozenset()
    """Verbs that go on with the one before (added, continued, concluded)."""
    post_nouns: frozenset[str] = frozenset()
    account_nouns: frozenset[str] = frozenset()
    """Words for an account: "from the account of her office" ties the words to another voice."""
    reply_nouns: frozenset[str] = frozenset()
    """Nouns for a reply: among posts, they say that one was written."""
    named: frozenset[str] = frozenset()
    """Phrases between a description and the name that it goes with (به نام), where no capital shows a name."""
    voice_nouns: frozenset[str] = frozenset()
    """Nouns for an utterance that belongs to somebody (answer, response, claim, words)."""
    platform_names: Mapping[str, str] = field(default_factory=dict)
    """Name in prose -> platform (`x` for Twitter and X)."""
    tongues: Mapping[str, str] = field(default_factory=dict)
    """Name of a language -> its code: "wrote in German"."""
    occasions: frozenset[str] = frozenset()
    """Phrases that name another occasion than a post (told reporters, in a statement)."""
    gatherings: frozenset[str] = frozenset()
    """Prepositions with what people speak at or write in (at rally, in book), between which an article and adjectives
    can stand: at a nearly full rally. Where the noun alone is told by its case it is one of `occasions`."""
    hearing: frozenset[str] = frozenset()
    """Those who hear somebody speak (a message to thousands of supporters), and read no more posts than others."""
    outlets: frozenset[str] = frozenset()
    """Prepositions behind a verb of writing before the paper it was written in (wrote at Harbour News)."""
    indefinite: frozenset[str] = frozenset()
    """Words that open the mention of somebody unnamed (a, one, some, another)."""
    definite: frozenset[str] = frozenset()
    """Words that open the mention of somebody known (the, his)."""
    prepositions: frozenset[str] = frozenset()
    """Words after which a name is a place or an object, not a subject."""
    mediums: frozenset[str] = frozenset()
    """Prepositions before the place in which something was said (in a post, on X, via Telegram); where the language has
    none, every post that is named counts as the source."""
    destinations: frozenset[str] = frozenset()
    """Prepositions before a platform to which something was posted (posted to X)."""
    topics: frozenset[str] = frozenset()
    """Phrases that name what the next words are about: As for the lost ones: “…”."""
    topical: frozenset[str] = frozenset()
    """Those of `mediums` behind which a post is what is spoken of: on her tweet, auf ihren Tweet, but on X, auf X."""
    genitives: frozenset[str] = frozenset()
    """Prepositions between two nouns (a series of tweets)."""
    weak_nouns: frozenset[str] = frozenset()
    """Nouns for a post that mean it only where posts are spoken of (message, account)."""
    networks: frozenset[str] = frozenset()
    """Nouns for social media at large, and for the platform named before (on the same platform): where posts stand, but
    none in particular beyond their own sentence."""
    homonyms: frozenset[str] = frozenset()
    """Nouns for a post that mean something else too (post): a preposition or the talk of posts tells them."""
    responding: frozenset[str] = frozenset()
    """Verbs whose object, right behind them, is what somebody answers (回应“天价”)."""
    renderings: frozenset[str] = frozenset()
    """Verbs for how somebody gives another's words, where "as" stands before these (quoted her tweet as “…”)."""
    causing: frozenset[str] = frozenset()
    """Verbs of who makes another say something (had the mayor tweeting)."""
    running: frozenset[str] = frozenset()
    """Verbs behind words that stood somewhere (ran one version of her tweet)."""
    quoting: frozenset[str] = frozenset()
    """Verbs whose subject repeats what somebody else wrote (quoting, цитируя)."""
    nicknaming: frozenset[str] = frozenset()
    """Verbs that give a name to something (called, dubbed): what they quote need not be a post."""
    works: tuple[str, ...] = ()
    """Stems of nouns for what bears a name in quotation marks (song, film, газет): a few words behind them are one."""
    bodies: tuple[str, ...] = ()
    """Endings of what a few words are the name of by themselves: societies, parties (銭湯を守る会)."""
    using: frozenset[str] = frozenset()
    """Verbs whose object is the place in which something is said (used X, usou o X)."""
    likenings: frozenset[str] = frozenset()
    """Words that open a clause which says whose the words before it are (“…”, as she told the Herald)."""
    earlier_texts: frozenset[str] = frozenset()
    """Phrases for what a post said before it was edited (an earlier version)."""
    joints: frozenset[str] = frozenset()
    """Phrases that join one more of a kind, as a conjunction does (“…” as well as “…”)."""
    separable: Mapping[str, str] = field(default_factory=dict)
    """Verb of writing -> its particle at the end of the clause, with which it is one of saying (teilte … mit)."""
    particles: frozenset[str] = frozenset()
    """Words behind a verb that make another of it (came back, piped up)."""
    events: frozenset[str] = frozenset()
    """Words before what happens, not before when something is said (ahead of the vote, after the storm)."""
    manners: frozenset[str] = frozenset()
    """Words behind what is said that lead to how it was put (as she put it, was how she put it)."""
    infinitives: frozenset[str] = frozenset()
    """Words before an infinitive that is written like a noun (to answer)."""
    infinitive_endings: tuple[str, ...] = ()
    """Endings of an infinitive, where no such word stands before it."""
    genders: Mapping[str, str] = field(default_factory=dict)
    """Article before a description -> m or f."""
    back_references: frozenset[str] = frozenset()
    """Words with which a sentence points back at the quotation before it (that, this, so)."""
    sequence: frozenset[str] = frozenset()
    """Words that tell what came first and what after (first, then): with two of them, clauses cannot change places."""
    thus_adverbs: frozenset[str] = frozenset()
    """Words for "thus", behind which a verb tells how somebody put the words before them («…», так ответил Кулешов)."""
    thus: frozenset[str] = frozenset()
    """What points at words anywhere in a sentence of its own (이렇게, こう, şöyle; said so, made the remarks)."""
    abbreviations: frozenset[str] = frozenset()
    """Words whose full stop ends no sentence, besides titles."""
    pictures: frozenset[str] = frozenset()
    """Nouns for a picture of a post (screenshot): one that is false shows no post."""
    disowning: frozenset[str] = frozenset()
    """Phrases with which an article calls a post false (fake, fabricated, parody)."""
    untruths: frozenset[str] = frozenset()
    """Those that may call false what the post says (falso, bulo)."""
    absences: frozenset[str] = frozenset()
    """Phrases which say that there is no such post (never existed, gibt es nicht)."""
    ended: frozenset[str] = frozenset()
    """Words with which such a phrase tells of what was there before (anymore, mehr)."""
    citations: frozenset[str] = frozenset()
    """Nouns for quoted words (quote, Zitat)."""
    openers: frozenset[str] = frozenset()
    """Words before the subject of a sentence, with no comma behind them: no part of its name (meanwhile, later)."""
    starters: frozenset[str] = frozenset()
    """Verbs that take another verb (began to, hastened to, came back to), where no capital shows that they are no name."""
    members: frozenset[str] = frozenset()
    """What somebody is by party, people or town, with a capital: behind an article nobody's name (the Texas Democrat)."""
    crowds: frozenset[str] = frozenset()
    """Many who speak with one voice and no name (residents, fans, users)."""
    collectives: Mapping[str, str] = field(default_factory=dict)
    """Form of a noun for a body that speaks (club, ministry) -> the form that is a subject, where no article shows it."""
    third_persons: tuple[str, ...] = ()
    """Endings of a verb in the third person, where a dash parts it from the words: «…», — обратилась к жителям мэр."""
    agent_endings: tuple[str, ...] = ()
    """Endings of nouns for who does or is something (пассажирка, kierowca), where no article shows a description."""
    plural_endings: tuple[str, ...] = ()
    """Endings of verbs of saying whose subject is many (написали, пишуть)."""
    papers: frozenset[str] = frozenset()
    """Nouns for those who are told something, also as the end of a compound (Sender, Lokalsender)."""
    agencies: frozenset[str] = frozenset()
    """Words in the names of agencies and stations: behind a verb, who was told (рассказала РИА Новости жительница)."""
    own_words: frozenset[str] = frozenset()
    """Phrases which say that the words are those of the one spoken of before (according to her, по его словам)."""
    perfects: frozenset[str] = frozenset()
    """Auxiliaries of what was said before what the article tells of (had called)."""
    clefts: frozenset[str] = frozenset()
    """Words for what somebody does that open a sentence about it: What she offered was “…”."""
    receiving: frozenset[str] = frozenset()
    """Verbs of reading and hearing: the words behind them are another's than their subject's."""
    hearers: frozenset[str] = frozenset()
    """Prepositions before whom somebody tells something (dijo a Radio Norte)."""
    hearer_endings: tuple[str, ...] = ()
    """Endings of a paper's name that was told something, where a case shows it (сказал мэр «Вестнику»)."""
    articled_names: bool = False
    """Whether people can have an article before their last name (la Rehm, a Tarn), so that it shows no paper."""
    fused_hearers: frozenset[str] = frozenset()
    """Words that are such a preposition, or a case, and an article in one (au, alla, dem)."""
    telling: frozenset[str] = frozenset()
    """Verbs whose object is who was told (told the Ledger)."""
    addressing: frozenset[str] = frozenset()
    """Verbs of saying whose object can be whom they address (warned her), where the order of words shows an object."""
    qualifiers: frozenset[str] = frozenset()
    """Adjectives before an office that tell nobody from another (former, acting)."""
    predecessors: frozenset[str] = frozenset()
    """Adjectives of who no longer holds an office (former)."""
    deputies: frozenset[str] = frozenset()
    """Words before an office of who does not hold it (deputy, shadow)."""
    participles: tuple[str, ...] = ()
    """Endings of verbs that have the subject of the clause before them (saying, diciendo)."""
    opening_participles: frozenset[str] = frozenset()
    """Verbs that open a sentence with a name right behind them as their object (Thanking Orra Vale, she wrote)."""
    past_endings: tuple[str, ...] = ()
    """Endings of verbs in the past that also stand before a noun (tweeted)."""
    subordinators: frozenset[str] = frozenset()
    """Words that open a clause which stands before the main one (while, after)."""
    following: str = ""
    """Pattern of a phrase which says that words were for those who follow an account (told her 300,000 followers)."""
    audiences: frozenset[str] = frozenset()
    """Those who read posts (told followers)."""
    demonstratives: frozenset[str] = frozenset()
    """Pronouns for whoever was named last (Diese schrieb, Este escribió)."""
    recalling: frozenset[str] = frozenset()
    """Verbs by which somebody hands on another's post: recordó un tuit de Ida Holm: “…”."""
    users: frozenset[str] = frozenset()
    """Those who have an account: what a Twitter user says is posted."""
    source_phrases: frozenset[str] = frozenset()
    """Speech phrases that stand before the speaker (according to)."""
    impersonal: frozenset[str] = frozenset()
    """Verbs that say where words stand and have nobody for a subject (hieß es, on y lit, si legge, denildi)."""
    possessors: tuple[str, ...] = ()
    """Pronouns written onto a title, whose holder is named behind it (مديرتها لبنى الكرمي)."""
    kin: frozenset[str] = frozenset()
    """Kin, friends and colleagues, who are named behind such a noun as well (شقيقها)."""
    verb_leads: frozenset[str] = frozenset()
    """Words that open a clause of time with its verb, where the subject stands behind that (بعدما كتبت سلمى)."""
    antecedents: frozenset[str] = frozenset()
    """Words between a name and the verb of a clause about it, where no capital shows one (الذي كتب)."""
    complements: frozenset[str] = frozenset()
    """Conjunctions that open what somebody says (that)."""
    joined_complements: tuple[str, ...] = ()
    """Those of them that are written onto the first word of their clause (שהם)."""
    carried: frozenset[str] = frozenset()
    """Words that lead from a post to what stands in it, where its owner's name stands right behind it (جاء فيها)."""
    shares: frozenset[str] = frozenset()
    """Words for who shares the post of somebody else (أعاد نشر)."""
    owning: frozenset[str] = frozenset()
    """Words between a noun and its owner (של)."""
    futures: frozenset[str] = frozenset()
    """Verbs that make another one's time the future (will)."""
    dated: frozenset[str] = frozenset()
    """Participles that say of what a day is (dated)."""
    us: frozenset[str] = frozenset()
    """Pronouns and phrases that mean the paper beside a verb of writing (ci scrive, uns, do nas)."""
    questions: frozenset[str] = frozenset()
    """Nouns for a question (la question de Bo Tarn), which nobody is."""
    origins: frozenset[str] = frozenset()
    """Prepositions before whom a post or an answer comes from, besides those of owners (from)."""
    viewpoints: frozenset[str] = frozenset()
    """Prepositions that open a sentence with whose view it tells (Pour Bo Tarn, la jetée …)."""
    member_endings: tuple[str, ...] = ()
    """Endings of what somebody is by party or town, where it has a capital (D66'er, Nantaise)."""
    readers: frozenset[str] = frozenset()
    """Who writes to a paper, as it calls them (reader, Leserin): their words are letters."""
    relatives: frozenset[str] = frozenset()
    """Words that open a clause about the name before them (who, whose)."""
    passives: frozenset[str] = frozenset()
    """Words before a verb that make its subject the one who is spoken to (was asked, have been told)."""
    verb_second: bool = False
    """Whether auxiliaries can stand behind their participle (veröffentlicht werden)."""
    voices: frozenset[str] = frozenset()
    """Words and phrases that make a verb passive, or mark whom its active form is done to (were, fue, wurde, 被, 把)."""
    passive_forms: tuple[str, ...] = ()
    """Patterns of a passive where endings make it: the subject of such a clause is who is spoken of (と批判された)."""
    agents: frozenset[str] = frozenset()
    """Words behind such a verb before who did it (by)."""
    latter: frozenset[str] = frozenset()
    """Phrases that mean whom the sentence before names last (the latter, cette dernière)."""
    causal: frozenset[str] = frozenset()
    """Prepositions for what somebody is praised or blamed for (mocked for a post saying), or what is counted among
    their acts (including a post saying).
    """
    former: frozenset[str] = frozenset()
    """Words for whom a sentence names first of two (the former)."""
    subjects: frozenset[str] = frozenset()
    """Pronouns that can be the subject of a verb."""
    reflexives: frozenset[str] = frozenset()
    """Pronouns between a verb and its subject that mean the subject itself (beschwerte sich Frau Rehm)."""
    pronouns: Mapping[str, str] = field(default_factory=dict)
    """Pronoun -> m, f, n or p."""
    quotatives: tuple[str, ...] = ()
    """Particles behind a closing mark which say that the words are somebody's (と, 라고): without one nobody speaks."""
    naming: tuple[str, ...] = ()
    """What stands behind a closing mark where the words are only a name (という)."""
    group_endings: tuple[str, ...] = ()
    """Endings of a plural that opens a sentence: a crowd, not the last speaker (vatandaşlar)."""
    possessives: frozenset[str] = frozenset()
    """Pronouns before what belongs to somebody (his lawyer): the noun behind them is somebody else."""
    negations: frozenset[str] = frozenset()
    modals: frozenset[str] = frozenset()
    bans: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Words that forbid where they open a clause (别, אל), and how the verb behind them begins; others they only join."""
    quantifiers: frozenset[str] = frozenset()
    persons: frozenset[str] = frozenset()
    tenses: frozenset[str] = frozenset()
    equal_values: tuple[frozenset[str], ...] = ()
    """Words of one class that say the same (zero, no): a swap among them is not critical."""
    refusals: tuple[str, ...] = ()
    """Stems of verbs that deny what they govern (fail, refuse, lack): the negative implicatives of Karttunen, 1971."""
    hearsay: frozenset[str] = frozenset()
    """Phrases of whoever does not know for sure (we're told, as far as I know): they count as `modals` do."""
    partitives: frozenset[str] = frozenset()
    """Phrases that make the only one out of a few, or one of a few out of the only one (one of the best, the best)."""
    certainties: tuple[frozenset[str], ...] = ()
    """Verbs for how sure somebody is, a row for each degree (know; think, believe; doubt): one for another is critical."""
    standings: tuple[frozenset[str], ...] = ()
    """Words for how far somebody is found guilty, or free to do something, a row for each degree (accused; convicted)."""
    agreements: tuple[frozenset[str], ...] = ()
    """Forms of one tense of a verb that only their subjects tell apart (was, were), where many write one for the other."""
    perfect_leads: frozenset[str] = frozenset()
    """What makes a perfect of a verb whose form alone is a past (have lived, lived)."""
    opinions: frozenset[str] = frozenset()
    """Phrases by which somebody gives what follows for no more than an opinion (I think): without them it is a claim."""
    attempts: tuple[str, ...] = ()
    """Beginnings of verbs that leave open whether what they govern comes about (try, promise, threaten): without one it
    has. An infinitive stands behind them: `infinitives` say so, or its ending.
    """
    praise: frozenset[str] = frozenset()
    """Words for what somebody thinks well of, or feels at it; with a hyphen behind it, the beginning of such words."""
    blame: frozenset[str] = frozenset()
    """The same for what somebody thinks ill of: one in the place of the other turns a judgement round."""
    opposed: tuple[tuple[frozenset[str], frozenset[str]], ...] = ()
    """Words of one direction and those of the other, in the same notation: to open, to close."""
    negation_leads: frozenset[str] = frozenset()
    """Particles of a negation of two words, often left out in speech (ne … pas, ne … que)."""
    contrary_seconds: frozenset[str] = frozenset()
    """Second words of a negation that say the contrary without the first (plus)."""
    scant: frozenset[str] = frozenset()
    """Words for little that an article before them makes some (few, peu)."""
    wholes: frozenset[str] = frozenset()
    """Quantifiers of the whole of something, without which a sentence claims no more (all of)."""
    supports: frozenset[str] = frozenset()
    """Forms of the verb that an opening negation calls before its subject (nor do I regret)."""
    name_leads: frozenset[str] = frozenset()
    """First words of names whose rest is the name of something else (Northern Ireland)."""
    steps: frozenset[str] = frozenset()
    """Prepositions before a number that tell by how much something changed, from what or to what (by, from, to)."""
    reaches: frozenset[str] = frozenset()
    """Those of them that tell what was reached, where nothing need tell by how much: rose to 10%, rose 10%."""
    cases: tuple[frozenset[str], ...] = ()
    """Forms of each pronoun as the subject and as the object of a verb (I, me)."""
    vague: frozenset[str] = frozenset()
    """Words of those classes that count only when they are exchanged, not when they are hidden or dropped."""
    function_words: frozenset[str] = frozenset()
    """Words without weight; also phrases whose words count nothing in them (at all, tout de suite)."""
    contrasts: frozenset[str] = frozenset()
    selfsame: frozenset[str] = frozenset()
    """Adjectives between a preposition and a name that add nothing (al propio Bo Tarn)."""
    same: frozenset[str] = frozenset()
    """Words for the very one spoken of before (in the same statement)."""
    ascribing: frozenset[str] = frozenset()
    """Phrases beside the name of whom words are given to that may be nobody's (attributed to, zugeschrieben)."""
    parallels: frozenset[str] = frozenset()
    """Words that open a clause about somebody else beside the main one (while, tandis)."""
    additives: frozenset[str] = frozenset()
    """Words that say that somebody's act is not the first (also, further)."""
    sequels: frozenset[str] = frozenset()
    """Words and phrases that open a further act of a speaker behind an attribution (before, while)."""
    conditions: frozenset[str] = frozenset()
    """Words and phrases that open a condition (if, unless)."""
    condition_endings: tuple[str, ...] = ()
    """Endings of a clause that make it one (-se, -면)."""
    denials: frozenset[str] = frozenset()
    """Words behind which a claim is doubted, denied or only wished for (doubt, myth, hope)."""
    concessions: frozenset[str] = frozenset()
    """Phrases that begin or end with such a word and open none (even if)."""
    questioning: frozenset[str] = frozenset()
    """Participles of verbs by which a question is put to somebody (interrogé): what is answered to it was spoken."""
    asking: frozenset[str] = frozenset()
    """Words and phrases that make a sentence a question without its mark (who, ли, か)."""
    asking_leads: frozenset[str] = frozenset()
    """Words that do so where they open it (is, have)."""
    asking_endings: tuple[str, ...] = ()
    """Endings of its last word that do so (-까)."""
    selves: frozenset[str] = frozenset()
    """Pronouns of one who speaks of himself or herself (I)."""
    turns: tuple[frozenset[str], ...] = ()
    """Pairs of small words of which each turns what the other says, where nothing else is changed: to, from; because,
    although; now, then."""
    limits: tuple[frozenset[str], frozenset[str]] = (frozenset(), frozenset())
    """Words up to whose time something lasts (until), and those from whose time on it does (since)."""
    antonyms: tuple[frozenset[str], ...] = ()
    spellings: Mapping[str, str] = field(default_factory=dict)
    """Spelling variant -> the form that stands for all (colour -> color)."""
    homophones: tuple[frozenset[str], ...] = ()
    """Words and phrases of one sound, which many write for each other by mistake (their, they are)."""
    contractions: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    other_contractions: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """The same for those that can be short for other words as well (she's: she has)."""
    short_verbs: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """What a verb is short for behind any noun or pronoun -> the verbs (the deal's, nobody'll)."""
    number_words: Mapping[str, float] = field(default_factory=dict)
    ordinals: Mapping[str, int] = field(default_factory=dict)
    ordinal_endings: frozenset[str] = frozenset()
    """What is written onto digits, or joined to them by a mark, to make an ordinal (3rd, 3e, 3-й)."""
    ordinal_stop: bool = False
    """Whether a stop behind digits makes them an ordinal (3. Mal)."""
    short_days: Mapping[str, int] = field(default_factory=dict)
    """Short forms of weekdays that are words of their own as well, and so state no day (fr mar, pt ter, ja 月)."""
    parts: Mapping[str, int] = field(default_factory=dict)
    """Nouns for a part of a whole -> how many of them make it: a third, for 1/3."""
    repeats: frozenset[str] = frozenset()
    """Words behind a number, or written onto it, for which x stands as well: 3x, three times, dreimal."""
    quarters: frozenset[str] = frozenset()
    """Nouns for a quarter of the year, for which Q3 stands as well."""
    hours: frozenset[str] = frozenset()
    """Words and units behind the hour of a time of day (16 h, 21 Uhr, 7時)."""
    moments: Mapping[str, int] = field(default_factory=dict)
    """Words for a time of day -> its hour (noon)."""
    half_hours: frozenset[str] = frozenset()
    """Words behind an hour for the thirty minutes after it (6時半)."""
    hour_leads: Mapping[str, int] = field(default_factory=dict)
    """Words before an hour -> the minutes that they count from it (half past nine, halb zehn)."""
    minutes: frozenset[str] = frozenset()
    """Units behind the minutes that follow such an hour (5分)."""
    halves: Mapping[str, str] = field(default_factory=dict)
    """Phrase behind a time of day -> am, pm, or night, whose 12 is midnight; its marks are words of it (p . m)."""
    half_leads: Mapping[str, str] = field(default_factory=dict)
    """Phrase before a time of day -> am or pm (午後, 오후)."""
    ranges: frozenset[str] = frozenset()
    """Words between two numbers for which a dash stands as well (5 to 10)."""
    telling_endings: tuple[str, ...] = ()
    """Particles written onto a number and its unit that say more than a case: 3명만, 12일까지."""
    minuses: frozenset[str] = frozenset()
    """Words before a share or a degree that put it below zero (minus, 零下)."""
    no_minuses: frozenset[str] = frozenset()
    """Words behind which such a word puts nothing below zero (al menos, plus ou moins)."""
    ones: frozenset[str] = frozenset()
    """Articles that count one before a great scale (un millón)."""
    number_joins: frozenset[str] = frozenset()
    """Words inside a number phrase (two hundred and six)."""
    scale_joins: frozenset[str] = frozenset()
    """Words between a scale and what is counted (4 millones de euros)."""
    decimal_comma: bool = False
    """Whether 1.500 is fifteen hundred and 1,5 one and a half."""
    decimal_either: bool = False
    """Whether countries of the language differ in that (Spain, Mexico): 1,500 can be both."""
    units: Mapping[str, str] = field(default_factory=dict)
    """Unit, scale or currency word -> the sign that stands for all (percent -> %)."""
    measures: Mapping[str, str] = field(default_factory=dict)
    """Units of time and of what is dosed, not folded -> the sign that stands for all forms (weeks -> week)."""
    lone_measures: frozenset[str] = frozenset()
    """Forms of those units, not folded, that tell how many without a number (شهرين, שבועיים)."""
    span_leads: frozenset[str] = frozenset()
    """Prepositions that make a unit of time behind them one of it (через неделю)."""
    places: frozenset[str] = frozenset()
    """Countries, cities and their people, not folded: names where no capital shows one."""
    fractions: frozenset[str] = frozenset()
    """Words for parts and multiples of a whole, not folded (half, a third, twice): one for another is another number."""
    rounds: frozenset[str] = frozenset()
    """Nouns for a count that is not told (dozens, hundreds), not folded: one for another is another number."""
    bounds: frozenset[str] = frozenset()
    """Phrases before a number that make it the least or the most (more than, over): with and without, it differs."""
    peoples: tuple[str, ...] = ()
    """Stems of adjectives of peoples, not folded, where they have no capital (niederländisch, польск)."""
    place_nouns: frozenset[str] = frozenset()
    """Nouns before a place's name, or behind it where the script or language has it so (مدينة, 市)."""
    titles: frozenset[str] = frozenset()
    """Titles before a person's name (Mr, PM, Senator)."""
    spots: frozenset[str] = frozenset()
    """Nouns for where people speak aloud (square, perron, dressing room, interval), or write what is no post (sms), in the
    cases that follow a preposition there.
    """
    officials: frozenset[str] = frozenset()
    """Nouns for whoever holds an office, whichever it is, in all their forms (élu, чиновника)."""
    portfolios: frozenset[str] = frozenset()
    """What a minister or secretary is for, beside that word (finance, foreign; de la Culture, Zdrowia)."""
    title_genders: Mapping[str, str] = field(default_factory=dict)
    """Title that only men or only women bear -> m or f (Mr, Frau); with a hyphen before it, the ending of such (-woman)."""
    kin_genders: Mapping[str, str] = field(default_factory=dict)
    """Noun for somebody of a family -> m or f (husband, hermana)."""
    capital_dates: bool = False
    """Whether the names of months and weekdays always have a capital letter (May, never may)."""
    families: frozenset[str] = frozenset()
    """First syllables of whole names, which are the families' names (김, 이)."""
    address: frozenset[str] = frozenset()
    """Titles that are written onto a name (씨)."""
    feasts: frozenset[str] = frozenset()
    """Words that make a possessive before them the name of a day (New Year's Eve)."""
    date_joins: frozenset[str] = frozenset()
    """Words inside a written date (the 3rd of March)."""
    month_either: bool = False
    """Whether a month stands before or behind its day, by the country (May 5, 5 May)."""
    day_bars: frozenset[str] = frozenset()
    """Words before a day after which it is not the day on which something was said (by, until, every, next)."""
    onsets: frozenset[str] = frozenset()
    """Words before a day from which on something holds, or as early as which it was said (dès): behind a verb of saying it
    is the day of the words, before one it need not be.
    """
    last_words: frozenset[str] = frozenset()
    """Words before a weekday that lead one week back (last)."""
    first_persons: frozenset[str] = frozenset()
    """Pronouns of the first person: the voice of a post, not of a report."""
    family: frozenset[str] = frozenset()
    """Nouns for members of a family, who are not the one whose they are."""
    textual: frozenset[str] = frozenset()
    """Verbs of saying that have a text for their subject, not a person: her reply began."""
    purposes: frozenset[str] = frozenset()
    """Conjunctions and adverbs that say what for something is added: lest, in case."""
    keepers: frozenset[str] = frozenset()
    """Nouns for who runs or serves what is another's, and is not named for it: the hotel's owner."""
    own_people: frozenset[str] = frozenset()
    """Words for whom an article calls its own, nobody whom it names: the pronoun (my grandmother), or the kin (مادربزرگم)."""
    cased: bool = True
    """Whether the script has capital letters: without them names are known by where they stand."""
    script: str = ""
    """Letters, as a character class, by which alone a text is known to be in this language."""
    subject_marks: frozenset[str] = frozenset()
    """Particles written onto the subject of a sentence (は, 은)."""
    governed: tuple[str, ...] = ()
    """How a preposition is written onto an article: no name goes on with such a word (صورة للجسر)."""
    proclitics: tuple[str, ...] = ()
    """Conjunctions, prepositions and articles that are written onto the next word (و, ال, ה)."""
    object_mark: str = ""
    """The word behind an object, after which a subject may stand (را)."""
    relative_prefix: str = ""
    """What is written onto the first word of a relative clause: בציוץ שפרסם."""
    while_prefix: str = ""
    """What is written onto the verb of a clause of time: כשירד."""
    while_endings: tuple[str, ...] = ()
    """Endings of a verb of a clause of time, whose subject stands before it (diye yazarken)."""
    article: str = ""
    """The article where it is written onto its noun (ال, ה)."""
    joined_prepositions: str = ""
    """Prepositions of one letter that are written onto their noun (בפסטיבל, للوزارة)."""
    office_nouns: frozenset[str] = frozenset()
    """What an office is of besides bodies, behind the preposition written onto it (لكرة القدم, لشؤون البيئة)."""
    joined_locative: str = ""
    """That of them behind which a place stands."""
    preverbs: tuple[str, ...] = ()
    """Particles of a verb that are written before its negation (ra-ne-westin, لێ‌نە‌دا), the longest first."""
    hardened: Mapping[str, str] = field(default_factory=dict)
    """Last letter of a stem before a vowel -> the one that it has elsewhere (Turkish eder, etmez)."""
    counted: Mapping[str, float] = field(default_factory=dict)
    """Number words that are numbers only before a unit (삼 주)."""
    endings: tuple[str, ...] = ()
    """Particles, cases and pronouns that are written onto the end of a word of these tables (은, ları, هم)."""
    noun_endings: tuple[str, ...] = ()
    """Endings of nouns and names in the oblique case, before an owner or with an article (Rewanê, زەندی, یانەکە)."""
    swaps: Mapping[str, tuple[tuple[str, str], ...]] = field(default_factory=dict)
    """Class of change -> pairs of beginnings (one may be empty): exchanging them on one word is that change."""
    side_leads: frozenset[str] = frozenset()
    """What opens a line that leads to another article (read also), and what stands alone over an advertisement."""
    auxiliaries: frozenset[str] = frozenset()
    """Words before a verb of attribution that belong to it: auxiliaries, pronouns, adverbs (a, ha, se, lui, aussi)."""
    drops_subjects: bool = False
    """Whether a verb needs no subject (Spanish `escribió`)."""
    elisions: Mapping[str, str] = field(default_factory=dict)
    """Elided word, glued to the next one -> its full form (l' -> le)."""
    enclitics: frozenset[str] = frozenset()
    """Pronouns that a hyphen joins to the verb before them (écrit-il, a-t-elle)."""
    conjunction: str = "and"
    """The word that & stands for."""
    reversals: tuple[str, ...] = ()
    """Prefixes that turn a word into its opposite, beside those that all languages share."""
    lower_dates: bool = False
    """Whether months and weekdays have no capital letter inside a sentence (Domingo Pérez is no Sunday)."""
    nearness: tuple[frozenset[str], ...] = ()
    """Words beside a span of time that tell which it is, a row each: this; the next; the last."""
    trailing_bars: frozenset[str] = frozenset()
    """Words behind a day after which it lies ahead (mardi prochain, el martes que viene)."""
    coming_days: frozenset[str] = frozenset()
    """Words of several signs for days to come (明後日), of which no post is."""
    narrated_days: Mapping[str, int] = field(default_factory=dict)
    """Days that count from the day told before, else from the article's (la veille, the next day)."""
    solar_months: Mapping[str, int] = field(default_factory=dict)
    """Months of the Iranian year."""
    lunar_months: Mapping[str, int] = field(default_factory=dict)
    """Months of the Islamic year."""
    no_days: frozenset[str] = frozenset()
    """Phrases that begin like a day and state none (la veille du, am Vorabend der)."""
    inner_dashes: bool = False
    """Whether dashes set an attribution off inside the marks: «Да, — сказала она, — приду»."""
    inner_commas: bool = False
    """Whether commas do: « Oui, a-t-elle écrit, je viens »."""
    verb_final: bool = False
    """Whether the verb closes its sentence: `X, hesabından “…” diye yazdı` has its subject before the quotation."""
    times: frozenset[str] = frozenset()
    """Nouns of time, which behind an article are nobody (an hour later)."""
    owning_relatives: frozenset[str] = frozenset()
    """Words that open a clause about what is somebody's (whose)."""
    repetitions: frozenset[str] = frozenset()
    """Words for how often something was done, more than once (twice)."""
    reported: frozenset[str] = frozenset()
    """Verbs in the mood of what somebody else said (sei, habe, koste)."""
    verb_genders: Mapping[str, str] = field(default_factory=dict)
    """Ending of a verb of saying -> m, f or n, the sex of its subject; the longest ending counts (написала, כתבה)."""
    genitive: str = ""
    """Pattern of the ending that makes a name the owner of what follows (Sertel'in)."""
    owner_ending: str = ""
    """Pattern of the ending that makes a noun the owner of what follows (kulübün hesabı)."""
    origin_ending: str = ""
    """Pattern of the ending of what words come from, before a verb without a subject (kulüpten … denildi)."""
    owned_ending: str = ""
    """Pattern of the ending of what a noun before it owns (kulüp başkanı, Kıyı derneği)."""
    suffix_mark: str = ""
    """The mark that sets a case ending off from a name (Serdengil'in, X’ê)."""
    name_endings: tuple[str, ...] = ()
    """Endings that a name takes in its cases (Kowalski, Kowalskiego): names of one stem can be one person's."""
    locatives: frozenset[str] = frozenset()
    """Prepositions behind which stands a place, never a person (w Miłkowie Helena Mazur)."""
    people_pronouns: frozenset[str] = frozenset()
    """Pronouns that mean people only, no firm, house or country (he, she)."""
    people_relatives: frozenset[str] = frozenset()
    """Relatives that mean people only (who)."""
    place_prepositions: frozenset[str] = frozenset()
    """Prepositions behind which a place stands in passing, hardly a person (in)."""
    place_endings: tuple[str, ...] = ()
    """Endings of a place right behind the office that it owns (мэр Заречья); of one word, or of three letters."""
    oblique: tuple[str, ...] = ()
    """Endings of an adjective in any case but the subject's (Islamskiej, Верховного)."""
    construct: str = ""
    """The last letter of an office before its place, and the one it has alone (שרת התחבורה, השרה)."""
    office_links: tuple[str, ...] = ()
    """Endings that tie an office to the place behind it (şaredarê Amedê)."""
    title_endings: tuple[str, ...] = ()
    """Endings of offices that are written as one word (Oppositionschef, Verkehrsministerin)."""
    noun_capitals: bool = False
    """Whether every noun has a capital letter, so that a capital alone makes no name."""
    unit_leads: Mapping[str, str] = field(default_factory=dict)
    """Word or phrase before a number that is its unit -> the sign that stands for it (yüzde 20, 百分之三十)."""
    word_forms: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Class of change -> patterns of what follows the stem: one of two forms of a word has it, the other has not."""
    conjugations: tuple[frozenset[str], ...] = ()
    """Endings of a verb, each of another person or time (é, á, emos), and the whole forms of those without rules."""
    shared_endings: tuple[tuple[str, frozenset[str]], ...] = ()
    """Infinitive's ending and those of a tense that nouns have as well: only a verb of the dictionary has persons."""
    stem_vowels: Mapping[str, str] = field(default_factory=dict)
    """Vowel of a verb's stem in some of its forms -> the vowel that it has in others (miente, mentía), the longest first."""
    verb_times: tuple[tuple[str, ...], ...] = ()
    """Endings of a verb: of its past, of a present that lasts, of any time that is not past, and of a future of their own
    (ли, вают, ют; тимуть).
    """
    verb_prefixes: tuple[str, ...] = ()
    """What makes the present of a verb a future (по, z): построим, строим."""
    verb_shapes: tuple[tuple[str, str, str], ...] = ()
    """Beginning, ending and sign (who acts, and when) of the forms of a verb whose root stands between them."""
    subject_endings: tuple[str, ...] = ()
    """Endings that make a verb, or what is owned, another one's: هدمنا, of هدم."""
    weak_letters: str = ""
    """Letters of a root that some of its forms lack."""
    spaced_particles: bool = False
    """Whether a space may stand before a particle that follows a sign (#시장 에서)."""
    typed_accents: bool = False
    """Whether an apostrophe behind the last vowel of a word is often typed for its accent (perche')."""
    bare_capitals: bool = False
    """Whether a capital often stands without its accent (A Ecully, Africa)."""
    same_letters: Mapping[str, str] = field(default_factory=dict)
    """Letter that print exchanges silently -> the letter that stands for both (ё, е)."""
    own_letters: str = ""
    """Letters that hardly another language has: where they stand, few common words are enough to know it."""
    foreign_letters: str = ""
    """Letters of its script that the language never writes: a text that has them is in another one."""
    verb_nouns: frozenset[str] = frozenset()
    """Nouns for a post that are verbs as well: before an article they are (children post their letters)."""


def phrases(text: str) -> frozenset[str]:
    """Return the phrases of a table in which semicolons separate them."""
    return frozenset(" ".join(phrase.split()) for phrase in text.split(";"))


def ends(text: str) -> tuple[frozenset[str], frozenset[str]]:
    """Return the two sides of a table of phrases: `until; till / since; from`."""
    one, other = map(phrases, text.split("/"))
    return one, other


def each_pair(text: str) -> tuple[frozenset[str], ...]:
    """Return every two words of each row of a table of words that exclude each other: `daily weekly monthly`."""
    rows = (row.split() for row in text.split(";"))
    return tuple(frozenset(pair) for row in rows for pair in combinations(row, 2))


def pairs(text: str) -> tuple[frozenset[str], ...]:
    """Return the pairs of a table of phrases: `their/they are; then/than`."""
    return tuple(frozenset(part.strip() for part in row.split("/")) for row in text.split(";"))


def sides(text: str) -> tuple[tuple[frozenset[str], frozenset[str]], ...]:
    """Return the rows of a table of words of two sides: `open- / close- shut; rise- / fall-`."""
    parts = ([frozenset(side.split()) for side in row.split("/")] for row in text.split(";"))
    return tuple((one, other) for one, other in parts)


def rows(text: str) -> tuple[frozenset[str], ...]:
    """Return the rows of a table of endings: `é ás á; o as a`."""
    return tuple(frozenset(row.split()) for row in text.split(";"))


def times(text: str) -> tuple[frozenset[str], ...]:
    """Return the pairs of a table of endings of two times: `ал ала = ает ают`, each of the one with each of the other."""
    sides = ([side.split() for side in row.split("=")] for row in text.split(";"))
    return tuple(frozenset((past, other)) for pasts, others in sides for past in pasts for other in others)


def rows_by_verb(text: str) -> tuple[tuple[str, frozenset[str]], ...]:
    """Return the rows of a table of endings that nouns have too, each behind its infinitive's: `ar: o as a`."""
    parts = (row.partition(":") for row in text.split(";"))
    return tuple((infinitive.strip(), frozenset(row.split())) for infinitive, _, row in parts)


def shapes(text: str) -> tuple[tuple[str, str, str], ...]:
    """Return the rows of a table of shapes of verbs: `we future: سن-; they future: سي-ون`."""
    rows = (row.split(":") for row in text.split(";"))
    parts = ((sign.strip(), shape.partition("-")) for sign, shapes in rows for shape in shapes.split())
    return tuple((beginning, ending, sign) for sign, (beginning, _, ending) in parts)


def signs(text: str) -> dict[str, str]:
    """Return the words of a table of signs, each with its sign: `day: day days; week: week weeks`."""
    rows = (row.split(":") for row in text.split(";") if row.strip())
    return {form: sign.strip() for sign, forms in rows for form in forms.split()}


def forms(text: str) -> dict[str, str]:
    """Return the words of a table of forms, each with the first of its row: `клуб клуба клубе; команда команды`."""
    rows = [row.split() for row in text.split(";")]
    return {form: row[0] for row in rows for form in row}


def days(text: str) -> dict[str, int]:
    """Return the phrases of a table of days, each with its distance: `hier=-1; la veille=-1`."""
    rows = (row.rpartition("=") for row in text.split(";"))
    return {" ".join(phrase.split()): int(offset) for phrase, _, offset in rows}


@cache
def codes() -> tuple[str, ...]:
    """Return the codes of all languages of this package."""
    return tuple(sorted(m.name for m in pkgutil.iter_modules(__path__)))


@cache
def load(code: str | None) -> Language | None:
    """Return a language by its code (`en`, `en-GB`), or None where this package does not know it."""
    base = (code or "").replace("_", "-").split("-")[0].casefold()
    if base not in codes():
        return None
    language: Language = import_module(f"{__name__}.{base}").LANGUAGE
    return language


def load_nearest(code: str | None) -> Language:
    """Return a language by its code, English where this package does not know it."""
    language = load(code) or load("en")
    if language is None:
        raise LookupError("the English tables are missing from this installation")
    return language


@cache
def all_languages() -> tuple[Language, ...]:
    """Return every language of this package."""
    return tuple(language for code in codes() if (language := load(code)))
