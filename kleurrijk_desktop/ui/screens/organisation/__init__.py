"""The page on which an organisation is set up."""
