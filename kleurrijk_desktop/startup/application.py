"""The one application object of Qt."""

from PySide6.QtWidgets import QApplication

from kleurrijk_desktop.domain.constants import APPLICATION_ID, APPLICATION_NAME

STYLE = "Fusion"  # looks the same on every system, and follows our colours


def make_application() -> QApplication:
    """Return the one application object, in our style and under the name that desktops know.

    One that is there already keeps its style.
    """
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        # As an argument, since `setStyle` returns the style, and Python takes long to know that.
        application = QApplication([APPLICATION_NAME, "-style", STYLE])
    application.setApplicationName(APPLICATION_NAME)
    application.setDesktopFileName(APPLICATION_ID)
    return application
