"""The projector: a window of its own that shows scenes, and nothing else."""

from PySide6.QtCore import QEvent, QLocale, Qt, Signal
from PySide6.QtGui import QAccessible, QCloseEvent, QColor, QKeyEvent, QPalette, QScreen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kleurrijk_desktop.domain.sessions.state import Session
from kleurrijk_desktop.translation import _, current_language, speaking
from kleurrijk_desktop.ui.projector.fitted import FittedPage
from kleurrijk_desktop.ui.projector.pages import page_of
from kleurrijk_desktop.ui.projector.scene import Scene
from kleurrijk_desktop.ui.projector.strip import Strip
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.accessibility import speak_as


class ProjectorWindow(QWidget):
    """Shows one page at a time, in a language of its own.

    Signals:
        closed: a person closed it.
        black_wanted: it is to be dark, or light again.
        happened: an `Event` of the session, from the strip.
        turned: another page of a long list is shown.
        taken_keys: it got the keys though nobody asked for that, since it has just been opened.
    """

    closed = Signal()
    black_wanted = Signal()
    happened = Signal(object)
    turned = Signal()
    taken_keys = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("projector")
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        speak_as(self, QAccessible.Role.Window, QWidget.windowTitle)
        self._theme = theme
        self._scene: Scene | None = None
        self._language = current_language()
        self._black = self._fresh = False
        self._page: QWidget = QWidget()
        self.strip = Strip()
        self.strip.happened.connect(self.happened)
        self.strip.black_wanted.connect(self.black_wanted)
        self.strip.console_wanted.connect(self.close)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._page, 1)
        self._column.addWidget(self.strip)
        theme.changed.connect(self._build)

    @property
    def page(self) -> FittedPage | None:
        """What is shown; None while it is dark."""
        return self._page if isinstance(self._page, FittedPage) else None

    def show_scene(self, scene: Scene, language: str) -> None:
        """Show a scene in a language; one that is shown already stays as it is."""
        if (scene, language) != (self._scene, self._language) or self._scene is None:
            self._scene, self._language = scene, language
            self._build()

    def show_session(self, session: Session) -> None:
        """Offer on the strip what is possible now."""
        self.strip.show_session(session)
        if self.isActiveWindow() and self.strip.isVisible():
            self.strip.focus_keys()

    def set_black(self, *, black: bool) -> None:
        """Show nothing at all, or the page again."""
        if black != self._black:
            self._black = black
            self._build()

    def turn(self, by: int) -> None:
        """Show another page of a list that does not fit on one."""
        if self.page is not None:
            with speaking(self._language):
                self.page.turn(by)

    def fill(self, screen: QScreen, *, with_strip: bool) -> None:
        """Fill a screen, with the strip where it is the only one."""
        self.strip.setVisible(with_strip)
        # On a screen of its own it must not take the keys away from the console.
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, not with_strip)
        self._fresh = not with_strip
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        self.showFullScreen()
        if with_strip:
            self.activateWindow()
            self.strip.focus_keys()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Tell where the desktop gave it the keys; once, so that a person may still go there."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self._fresh and self.isActiveWindow():
            self._fresh = False
            self.taken_keys.emit()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Tell it; the session goes on."""
        super().closeEvent(event)
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Take the keys of a projector, wherever the focus is in it."""
        turns = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
        if event.key() in {Qt.Key.Key_Escape, Qt.Key.Key_F5}:
            self.close()
        elif event.key() == Qt.Key.Key_B:
            self.black_wanted.emit()
        elif event.key() in turns:
            self.turn(turns[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        if self._scene is None:
            return
        with speaking(self._language):
            title = self._scene.opened.reader.checklist_title(self._scene.opened.checklist)
            # i18n: The title of the window that everybody sees.
            self.setWindowTitle(_("Projector – {checklist}").format(checklist=title))
            self.setLocale(QLocale(self._language))
            before = self._page
            self._page = _dark() if self._black else page_of(self._theme, self._scene)
            self._column.replaceWidget(before, self._page)
            self._column.setStretchFactor(self._page, 1)
            before.hide()
            before.deleteLater()
        if self.page is not None:
            self.page.turned.connect(self.turned)
            self.page.show()
        self.turned.emit()


def _dark() -> QWidget:
    widget = QWidget()
    widget.setAutoFillBackground(True)
    palette = QPalette(widget.palette())
    palette.setColor(QPalette.ColorRole.Window, QColor(0, 0, 0))
    widget.setPalette(palette)
    widget.setAccessibleName(_("The projector is dark."))
    return widget
