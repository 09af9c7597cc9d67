"""Folding text for a search that minds neither capitals nor accents."""

import unicodedata


def folded(text: str) -> str:
    """Return a text in small letters without marks; what is equal to a search becomes equal.

    Folding twice changes nothing more.
    """
    taken_apart = unicodedata.normalize("NFKD", text.casefold())
    kept = "".join(letter for letter in taken_apart if not unicodedata.combining(letter))
    return unicodedata.normalize("NFKC", kept).casefold()
