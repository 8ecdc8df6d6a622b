"""All the numbers that decide whether quotation and post are the same passage, and which post is preferred.

They were tuned on development sets. None of them decides whether a quotation is honest.
"""

COVERAGE = 0.8
"""Share of a quotation's words that must stand in a post for it to be the same passage."""
COVERAGE_LONG = 0.6
"""The same where the quotation is long and has a rare word."""
LONG = 8
COVERAGE_SHOWN = 0.5
"""The same for a post that the article shows, of the speaker who is quoted."""
COVERAGE_KIN = 0.2
"""The same where most of the other words stand there in another form."""
COVERAGE_DOUBTFUL = 0.9
"""The same for altered words of a post by another than the speaker, or of another time than the article's."""
COVERAGE_FRAMED = 0.7
"""The same around one change in few words of which hardly any means something."""
PARTICULAR = 4
"""Content words from which on words are somebody's in particular."""
LEAST_DENIED = 2
"""Words of a short sentence that must stay where a negation is all that is put in or left out."""
LEAST_UNCHANGED = 3
"""Words of few that must stay as they are around one grave change."""
MOST_CHANGED = 3
"""Words of such a change."""
RECENT_DAYS = 7
"""Days between a post and the article within which so few words count as the post's."""
OLD_DAYS = 90
"""Days between a post and the article from which on the post is of another time."""
YEAR = 365
"""The same for few words in which one grave word stands in the place of another."""
UNCITED_WORDS = 4
SLOGAN_POSTS = 3
"""Posts that have the same few words, from which on they are no post's in particular."""
UNCITED_DAYS = 30
"""Days between a post and the article within which uncited words count as the post's."""
UNSAID_CONTENT = 3
"""Content words from which on words that nobody is said to speak can be a post's that the article does not show."""
MARGIN_THREAD = 0.05
MARGIN_AUTHOR, MARGIN_SHOWN, MARGIN_BESIDE, MARGIN_EXACT, MARGIN_DATE = 0.15, 0.10, 0.04, 0.12, 0.03
LONGEST = 70_000
"""Characters of a quotation that is still compared: the longest posts (Facebook) have 63,206."""
MOST_DISCLOSED = 200
"""Ellipses and brackets of a quotation that is still compared."""
