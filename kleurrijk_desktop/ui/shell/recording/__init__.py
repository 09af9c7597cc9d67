"""Telling what became of a change, and remembering how it is taken back."""
