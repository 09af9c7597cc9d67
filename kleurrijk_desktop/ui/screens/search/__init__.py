"""The page on which one finds questions, notes and organisations."""
