"""Says that a text of the checklist stands in another language than is wanted."""

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from kleurrijk_desktop.domain.content_text import Text
from kleurrijk_desktop.translation import _, content_language
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel


class FallbackNote(PlainLabel):
    """A quiet line that is there only where a translation is missing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(role="caption", quiet=True, parent=parent)
        self.hide()

    def show_for(self, text: Text) -> None:
        """Name the language of a text where it is not the one that is wanted.

        To be called when the note is on its page: alone it would become a window.
        """
        missing = text.language != content_language()
        own_name = QLocale(text.language).nativeLanguageName()
        # i18n: {language} is named in itself, as in "Nederlands".
        sentence = _("Not translated yet. The text is in: {language}").format(language=own_name)
        self.set_text(sentence if missing else "")
        self.setVisible(missing)
