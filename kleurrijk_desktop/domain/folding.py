"""Folding text for a search that minds neither capitals nor accents."""

import unicodedata
from itertools import filterfalse


def folded(text: str) -> str:
    """Return a text in small letters without marks; what is equal to a search becomes equal.

    Folding twice changes nothing more.
    """
    if text.isascii():
        return text.casefold()
    taken_apart = unicodedata.normalize("NFKD", text.casefold())
    kept = "".join(filterfalse(unicodedata.combining, taken_apart))
    return unicodedata.normalize("NFKC", kept).casefold()
