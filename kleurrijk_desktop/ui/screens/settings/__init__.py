"""The page on which one chooses how the program looks, speaks and listens."""
