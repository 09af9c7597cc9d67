"""The page with all keys."""
