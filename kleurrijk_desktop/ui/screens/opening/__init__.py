"""The page before the database is there."""
