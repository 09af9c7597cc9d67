"""Texts of a checklist in a document; what is not in its language says in which one it is."""

from kleurrijk_desktop.domain.content_text import Text
from kleurrijk_desktop.reports.looks import language_tag
from kleurrijk_desktop.reports.tagging import Words
from kleurrijk_desktop.translation import current_language


def content_words(text: Text, *, bold: bool = False) -> Words:
    """Return a text for print, tagged where it stands in another language than the document."""
    foreign = text.language != current_language()
    return Words(text.value, bold, language_tag(text.language) if foreign else None)
