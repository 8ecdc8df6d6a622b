"""What is particular to an archive in an SQLite file."""
