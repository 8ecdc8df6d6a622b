"""What is particular to an archive on a PostgreSQL server."""
