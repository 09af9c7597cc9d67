"""The page of an organisation's own figures."""
