"""The page on which one begins or goes on."""
