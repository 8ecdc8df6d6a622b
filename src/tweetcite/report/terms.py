"""What the words of a finding mean that are no reasons: verdicts, severities and classes of edits.

Each has four texts: what it means, the rule, an example and the source.
"""

_OWN = "Practice of this program."
_CHICAGO = "The Chicago Manual of Style, 13.7 (permissible changes)."
_HANDBOOKS = "AP stylebook and Reuters handbook: the words of a quotation are never altered."
_MATERIAL = "Masson v. New Yorker, 501 U.S. 496 (1991): a material change of meaning."

VERDICTS: dict[str, tuple[str, str, str, str]] = {
    "exact": (
        "The same words in the same order as the post; only typography differs.",
        "Kinds of marks, dashes and spaces, Unicode forms and the stop before the closing mark are no difference.",
        '"We don\'t pay" in straight marks for “We don’t pay” in curly ones.',
        _CHICAGO,
    ),
    "edited": (
        "The post's words, with what editorial practice permits.",
        "Silent changes (a first letter, a comma inside, 5 as five) or marked ones (an ellipsis, a bracket, [sic]).",
        "“[T]he quay … stays open” for “The quay, says the board, stays open”.",
        _CHICAGO,
    ),
    "altered": (
        "A word was substituted, put in, left out or moved, and nothing says so.",
        "The worst edit gives the severity: minor, major or critical. Silent mending of the post's slips counts too.",
        "“We will close the quay” for “We will not close the quay”.",
        _HANDBOOKS,
    ),
    "misattributed": (
        "The words are known to be another account's than the named speaker's.",
        "Only where both are known: the speaker's account, or that no name of the post's account fits the speaker.",
        "“The lamps burn again,” tweeted the mayor; the post is by the harbour.",
        _OWN,
    ),
    "misdated": (
        "Words and author fit, but the article states another day than the post's.",
        "A day either way is allowed for time zones; a day that the article does not state is never guessed.",
        "“…,” she tweeted on 3 May; the post is of 9 May.",
        _OWN,
    ),
    "unverifiable": (
        "The post is known, but what is held of it cannot decide.",
        "A truncated copy, a translation, an embed without text, copies that disagree, or too few words.",
        "Our copy: “We stay open all wint…”; the quotation: “We stay open all winter and spring”.",
        _OWN,
    ),
    "not-found": (
        "Cited as a post, and none that is embedded or archived holds these words.",
        "It says what was searched. The post may still exist: this is no accusation.",
        "“The quay is sold,” she tweeted; none of her 40 archived posts says so.",
        _OWN,
    ),
    "not-cited": (
        "A quotation that is not said to be from a post.",
        "Speech, scare quotes, titles and nicknames are not judged.",
        "He said “enough” at the door.",
        _OWN,
    ),
}

SEVERITIES: dict[str, tuple[str, str, str, str]] = {
    "minor": (
        "A change that leaves the meaning as it is.",
        "Words of grammar, a contraction against its full form, a slip of one letter that is no other word.",
        "“We’re staying” for “We are staying”.",
        _HANDBOOKS,
    ),
    "major": (
        "A change of words that carry meaning.",
        "Whatever is neither minor nor critical: another word, words left out or put in, a clause moved.",
        "“keep your dog on a chain” for “keep your dog on a lead”.",
        _HANDBOOKS,
    ),
    "critical": (
        "A change of what the post claims.",
        "A negation, number, name, certainty, quantity, person, tense or opposite is touched, or words trade places.",
        "“We will close the quay” for “We will not close the quay”.",
        _MATERIAL,
    ),
}

CLASSES: dict[str, tuple[str, str, str, str]] = {
    "negation": (
        "The edit touches a negation.",
        "Critical: whatever form it has, a word (not, never, without) or a part of one.",
        "“The quay is safe” for “The quay is unsafe”.",
        _MATERIAL,
    ),
    "number": (
        "The edit touches a number, a unit, a date, a percentage or a currency.",
        "Critical: values are compared, not letters; 1.500 in German is 1,500 in English.",
        "“50 boats” for “15 boats”.",
        _MATERIAL,
    ),
    "name": (
        "The edit touches a name: a capitalised word inside a sentence, a handle, a people.",
        "Critical: another name is another claim.",
        "“Port Sorrel pays” for “Port Ellis pays”.",
        _MATERIAL,
    ),
    "modality": (
        "The edit touches how certain or how binding a claim is.",
        "Critical: may, must, can, will, if, unless, only, allegedly, surely and their like.",
        "“The quay will close” for “The quay may close”.",
        _MATERIAL,
    ),
    "quantifier": (
        "The edit touches how much or how many a claim is about.",
        "Critical, put in and left out as well: all, some, most, every, always, none.",
        "“The crews agreed” for “Some crews agreed”.",
        _MATERIAL,
    ),
    "person": (
        "The edit touches who acts, or when.",
        "Critical: I, we or they; is or was.",
        "“They failed” for “We failed”.",
        _MATERIAL,
    ),
    "antonym": (
        "A word stands for its opposite.",
        "Critical: support and oppose, more and less, win and lose.",
        "“We oppose the plan” for “We support the plan”.",
        _MATERIAL,
    ),
    "order": (
        "Words stand in another order.",
        "Critical where they trade places (who does what, what comes first); a whole clause moved is major.",
        "“The board sued the town” for “The town sued the board”.",
        _HANDBOOKS,
    ),
    "splice": (
        "Words of another post stand in the quotation.",
        "As grave as the words that it brings in.",
        "“The quay closes. Nobody was asked.” from two posts.",
        _HANDBOOKS,
    ),
    "word": (
        "Another word, or one left out or put in, that none of the other classes holds.",
        "Major.",
        "“keep your dog on a chain” for “keep your dog on a lead”.",
        _HANDBOOKS,
    ),
    "function-word": (
        "A word of grammar was changed, left out or put in.",
        "Minor: articles, prepositions, conjunctions.",
        "“on that pier” for “on the pier”.",
        _HANDBOOKS,
    ),
    "typo": (
        "A slip of one letter, made or mended.",
        "Minor, where it makes no other word.",
        "“harbour” for “harbuor”.",
        _HANDBOOKS,
    ),
    "contraction": (
        "A contraction stands for its full form, or the other way round.",
        "Minor.",
        "“We’re staying” for “We are staying”.",
        _HANDBOOKS,
    ),
    "case": (
        "Capitals differ.",
        "Permitted: a first letter that fits the sentence, a word that the post shouts.",
        "“the quay is shut” for “The quay is SHUT”.",
        _CHICAGO,
    ),
    "punctuation": (
        "Marks of punctuation differ inside the sentence.",
        "Permitted, as long as the claim stays: a question is no statement.",
        "“Yes, we stay” for “Yes we stay”.",
        _CHICAGO,
    ),
    "marks": (
        "Kinds of marks, dashes, spaces or letters differ that read alike.",
        "No difference at all.",
        '"don\'t" for “don’t”.',
        _CHICAGO,
    ),
    "spelling": (
        "Two spellings of one word.",
        "Permitted: UK and US spelling, old and new, one transcription or another.",
        "“harbour” for “harbor”.",
        _CHICAGO,
    ),
    "number-style": (
        "A number of the same value is written in another way.",
        "Permitted: in words or digits, with other separators or signs, a time or date in the style of the house.",
        "“five boats” for “5 boats”.",
        _CHICAGO,
    ),
    "ampersand": (
        "A word stands for “&”, or the other way round.",
        "Permitted.",
        "“bread and butter” for “bread & butter”.",
        _CHICAGO,
    ),
    "hashtag": (
        "A hashtag is written as words, or left out at an end.",
        "Permitted: its words are the same.",
        "“Save Our Quay” for “#SaveOurQuay”.",
        _OWN,
    ),
    "mention": (
        "A handle is written as the name known for it, or left out at an end.",
        "Permitted, where the archive or the article knows the account's name.",
        "“Thank you, Bo Tarn” for “Thank you, @bo_tarn”.",
        _OWN,
    ),
    "emoji": (
        "Emoji are left out.",
        "Permitted.",
        "“We stay” for “We stay 🎉”.",
        _OWN,
    ),
    "link": (
        "A link or the label of a picture is left out.",
        "No difference: it is no word of the post's.",
        "“We stay” for “We stay pic.twitter.com/a1b2c3d4e5”.",
        _OWN,
    ),
    "ellipsis": (
        "An ellipsis says that words are left out.",
        "Permitted; what it hides is read all the same, and major where that turns the claim.",
        "“The quay … stays open” for “The quay, says the board, stays open”.",
        "Reuters handbook: only deletion that keeps the sense, and disclosed.",
    ),
    "bracket": (
        "Brackets say that a word is the article's.",
        "Permitted; what they replace is read all the same.",
        "“[The board] stays” for “It stays”.",
        "AP stylebook: parentheses for insertions.",
    ),
    "sic": (
        "A note says that the word before it is the post's own.",
        "Permitted: it says nothing itself.",
        "“The harbuor [sic] stays open”.",
        _CHICAGO,
    ),
    "split": (
        "The article's own words part the quotation in two, with words of the post left out between.",
        "Permitted as an ellipsis is; what is left out is read all the same.",
        "“The quay,” she wrote, “stays open” for “The quay, says the board, stays open”.",
        _CHICAGO,
    ),
}
