"""Quotations against posts: candidates, identity, alignment, edits, verdicts. Pure; nothing here searches."""

from tweetcite.matching.beside import judge_beside
from tweetcite.matching.identity import contradicts_id, identify, is_copy
from tweetcite.matching.verdict import judge

__all__ = ["contradicts_id", "identify", "is_copy", "judge", "judge_beside"]
