"""The page on which it is typed in what people concerned notice."""
