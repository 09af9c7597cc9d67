"""What stands around the page: menus, toolbar, side bar, status line."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLayout, QMainWindow, QWidget

from kleurrijk_desktop.domain.constants import APPLICATION_NAME
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.shell.content_pane import ContentPane
from kleurrijk_desktop.ui.shell.context import Preferences, UiContext
from kleurrijk_desktop.ui.shell.frame.commands import Commands, Handlers
from kleurrijk_desktop.ui.shell.frame.sidebar import Sidebar
from kleurrijk_desktop.ui.shell.frame.toolbar import Toolbar
from kleurrijk_desktop.ui.shell.navigator import BACKUPS, START, Navigator
from kleurrijk_desktop.ui.shell.rest import Rest
from kleurrijk_desktop.ui.shell.undoing.undo import Undo
from kleurrijk_desktop.ui.shell.visit import ShownPage, Visit
from kleurrijk_desktop.ui.widgets.status_line import StatusLine

ALWAYS = ("undo", "redo", "find", "print")  # commands in the toolbar
WITH_DATA = ("new-organisation", "put-away", "find", "print")  # where the database is open
WITHOUT_DATA = ("help", "keyboard", "about")
WIDE_FROM = 900  # pixels at 100 per cent text: the side bar stays


class Chrome:
    """Shows where one is and what one can do; it never acts by itself."""

    def __init__(
        self,
        window: QMainWindow,
        context: UiContext,
        pane: ContentPane,
        navigator: Navigator,
        handlers: Handlers,
        status: StatusLine,
    ) -> None:
        self._window = window
        self._theme = context.theme
        self._pane = pane
        self._navigator = navigator
        self._status = status
        self.sidebar = Sidebar(context.theme, navigator.destinations, START)
        self.sidebar.wanted.connect(handlers.go)
        self._commands = Commands(
            window, window.menuBar(), handlers, navigator.destinations, context.languages
        )
        menu = QAction(window)
        menu.setObjectName("menu")
        menu.triggered.connect(self._turn_sidebar)
        of = self._commands.of
        always = {code: of[code] for code in ALWAYS}
        self._toolbar = Toolbar(context.theme, menu, always)
        self.rest = Rest(window)
        navigator.moved.connect(self.rest.begin)
        self.rest.due.connect(self._toolbar.show_icons)
        self._put_together()

    def arrange(self) -> None:
        """Keep the side bar only where there is room for it."""
        wide = self._window.width() >= self._theme.px(WIDE_FROM)
        self.sidebar.setVisible(wide)
        self._toolbar.show_menu_button(shown=not wide)

    def retranslate(self) -> None:
        """Say everything again in the language spoken now."""
        self._commands.retranslate()
        self._toolbar.retranslate()
        self.sidebar.retranslate()

    def show_undo(self, undo: Undo) -> None:
        """Name what undo and redo would do."""
        actions = self._commands.of
        actions["undo"].setText(undo.undo_text())
        actions["redo"].setText(undo.redo_text())
        page = self._pane.page
        typing = page is not None and page.screen.has_pending_edits()
        actions["undo"].setEnabled(undo.can_undo or typing)
        actions["redo"].setEnabled(undo.can_redo)
        self._toolbar.retranslate()

    def show_place(self) -> None:
        """Show where one is, in the title, the side bar and the menus."""
        visit, here, page = self._navigator.visit, self._navigator.here, self._pane.page
        # While the data open, one is on the way to the start.
        self.sidebar.show_visit(visit, here or START, self._navigator.can_go)
        for code, way in self._commands.destinations.items():
            way.setEnabled(self._navigator.can_go(code))
        for code in WITH_DATA:
            self._commands.of[code].setEnabled(here is not None and self._navigator.has_data)
        for code in WITHOUT_DATA:
            self._commands.of[code].setEnabled(here is not None)
        self._commands.of["backups"].setEnabled(self._navigator.can_go(BACKUPS))
        if page is not None:
            self._show_page(page, visit)

    def show_choices(self, preferences: Preferences) -> None:
        """Mark in the menus what is chosen."""
        commands = self._commands
        commands.languages[preferences.language].setChecked(True)
        commands.appearances[preferences.appearance].setChecked(True)
        commands.of["number-keys"].setChecked(preferences.number_keys)
        commands.of["auto-advance"].setChecked(preferences.auto_advance)
        commands.of["side"].setChecked(self._pane.side_shown)
        commands.of["full-screen"].setChecked(self._window.isFullScreen())

    def _show_page(self, page: ShownPage, visit: Visit) -> None:
        self._commands.of["save-pdf"].setEnabled(page.save_page is not None)
        self._commands.of["side"].setEnabled(page.side is not None)
        self._commands.show_page_commands(page.commands)
        self._window.setWindowTitle(_title(page.screen.title(), visit.organisation))

    def _turn_sidebar(self) -> None:
        self.sidebar.setVisible(self.sidebar.isHidden())
        if not self.sidebar.isHidden():
            self.sidebar.focus_here()

    def _put_together(self) -> None:
        middle = QWidget()
        layout = QHBoxLayout(middle)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.sidebar)
        layout.addWidget(self._pane, 1)
        # Big text must not push the window beyond a small screen: the page scrolls instead.
        layout_of_window = self._window.layout()
        assert layout_of_window is not None
        layout_of_window.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._window.addToolBar(self._toolbar)
        self._window.setCentralWidget(middle)
        self._window.statusBar().setSizeGripEnabled(False)
        self._window.statusBar().setContentsMargins(10, 4, 16, 4)
        self._window.statusBar().addWidget(self._status, 1)


def _title(page: str, organisation: str) -> str:
    # i18n: The title of the window: the page, the organisation, the program.
    if organisation:
        return _("{page} – {organisation} – {program}").format(
            page=page, organisation=organisation, program=APPLICATION_NAME
        )
    return _("{page} – {program}").format(page=page, program=APPLICATION_NAME)
