"""The one application object of Qt."""

from PySide6.QtWidgets import QApplication

from kleurrijk_desktop.domain.constants import APPLICATION_ID, APPLICATION_NAME


def make_application() -> QApplication:
    """Return the one application object, under the name that desktops know."""
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        application = QApplication([APPLICATION_NAME])
    application.setApplicationName(APPLICATION_NAME)
    application.setDesktopFileName(APPLICATION_ID)
    return application
