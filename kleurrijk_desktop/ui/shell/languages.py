"""Makes the program and Qt speak one language, also while they run."""

from collections.abc import Iterable

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication

from kleurrijk_desktop.translation import use_language

LANGUAGE_NAMES = {"nl": "Nederlands", "de": "Deutsch", "en": "English"}


class Speech(QObject):
    """Holds the translator of Qt's own texts and exchanges it."""

    def __init__(self, application: QApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._application = application
        self._translator: QTranslator | None = None

    def speak(self, language: str) -> None:
        """Speak a language from now on; what is on screen has to be made again."""
        use_language(language)
        locale = QLocale(language)
        QLocale.setDefault(locale)
        self._application.setLayoutDirection(locale.textDirection())
        self.be_silent()
        translator = QTranslator(self)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if translator.load(locale, "qtbase", "_", folder):
            self._application.installTranslator(translator)
            self._translator = translator

    def be_silent(self) -> None:
        """Take the translator of Qt's own texts away again."""
        if self._translator is not None:
            self._application.removeTranslator(self._translator)
            self._translator.deleteLater()
            self._translator = None


def named_languages(codes: Iterable[str]) -> list[tuple[str, str]]:
    """Return the code of each language and the name that it has for itself, by that name."""
    named = ((code, LANGUAGE_NAMES.get(code) or _own_name(code)) for code in codes)
    return sorted(named, key=lambda pair: pair[1].casefold())


def _own_name(code: str) -> str:
    locale = QLocale(code)
    known = locale.language() != QLocale.Language.C
    return locale.nativeLanguageName() or code if known else code
