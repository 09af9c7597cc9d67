"""Building blocks without domain knowledge of their own."""
