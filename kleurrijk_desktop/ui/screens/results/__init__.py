"""The page with what the answers say."""
