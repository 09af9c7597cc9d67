"""The pages with the questions."""
