"""Archive files in and out, one format per file."""
