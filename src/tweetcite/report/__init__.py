"""Reports: findings into text, one format per file. Nothing here prints; everything foreign is escaped."""

FORMATS = ("text", "json", "jsonl")
FORMATS_NOT_BUILT = ("html", "markdown", "csv", "github", "junit", "sarif")
