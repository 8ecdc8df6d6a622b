"""Reports: findings into text, one format per file. Nothing here prints; everything foreign is escaped."""

from tweetcite.report.json import render_json, render_line
from tweetcite.report.results import Result, Summary, Unread, phrase_summary
from tweetcite.report.text import Style, render_text

FORMATS = ("text", "json", "jsonl")
FORMATS_NOT_BUILT = ("html", "markdown", "csv", "github", "junit", "sarif")

__all__ = [
    "FORMATS",
    "FORMATS_NOT_BUILT",
    "Result",
    "Style",
    "Summary",
    "Unread",
    "phrase_summary",
    "render_json",
    "render_line",
    "render_text",
]
