"""All commands of the window: their texts, their keys, and the menus they stand in."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from kleurrijk_desktop.translation import N_, _
from kleurrijk_desktop.ui.shell.languages import LANGUAGE_NAMES
from kleurrijk_desktop.ui.shell.visit import Destination

KEYS: Mapping[str, Sequence[str]] = {
    "new-organisation": ("Ctrl+N",),
    "print": ("Ctrl+P",),
    "save-pdf": ("Ctrl+Shift+P",),
    "quit": ("Ctrl+Q",),
    "undo": ("Ctrl+Z",),
    "redo": ("Ctrl+Y", "Ctrl+Shift+Z"),
    "find": ("Ctrl+F", "F3"),
    "larger": ("Ctrl++", "Ctrl+="),
    "smaller": ("Ctrl+-",),
    "normal": ("Ctrl+0",),
    "full-screen": ("F11",),
    "next-pane": ("F6",),
    "previous-pane": ("Shift+F6",),
    "way-settings": ("Ctrl+,",),
    "help": ("F1",),
    "keyboard": ("Ctrl+?",),
}
TEXTS: Mapping[str, str] = {
    "new-organisation": N_("New &organisation…"),
    "put-away": N_("&Archive and bin"),
    "backups": N_("Back&ups…"),
    "example": N_("Look at an e&xample"),
    "translation": N_("Open a &translation…"),
    "print": N_("&Print…"),
    "save-pdf": N_("&Save as PDF…"),
    "quit": N_("&Quit"),
    "find": N_("&Find…"),
    "system": N_("As the &system has it"),
    "light": N_("&Light"),
    "dark": N_("&Dark"),
    "contrast": N_("High &contrast"),
    "larger": N_("Lar&ger text"),
    "smaller": N_("S&maller text"),
    "normal": N_("&Normal text size"),
    "number-keys": N_("Answer with num&ber keys"),
    "auto-advance": N_("Go to the ne&xt question after answering"),
    "side": N_("Show all &questions beside the page"),
    "full-screen": N_("&Full screen"),
    "next-pane": N_("Next &part of the window"),
    "previous-pane": N_("P&revious part of the window"),
    "help": N_("&Help for this page"),
    "way-help": N_("&Contents of the handbook"),
    "keyboard": N_("&Keyboard"),
    "about": N_("&About this program"),
}
CHECKABLE = frozenset(
    {
        "system",
        "light",
        "dark",
        "contrast",
        "number-keys",
        "auto-advance",
        "side",
        "full-screen",
    }
)
APPEARANCES = ("system", "light", "dark", "contrast")
SEPARATOR = ""
WAY = "way-"  # before the code of a destination
MENUS: Mapping[str, Sequence[str]] = {
    N_("&File"): (
        "new-organisation",
        "put-away",
        "backups",
        "example",
        "translation",
        SEPARATOR,
        "print",
        "save-pdf",
        SEPARATOR,
        "quit",
    ),
    N_("&Edit"): ("undo", "redo", SEPARATOR, "find", SEPARATOR, "way-settings"),
    N_("&View"): (
        "languages",
        "appearances",
        SEPARATOR,
        "larger",
        "smaller",
        "normal",
        SEPARATOR,
        "side",
        "number-keys",
        "auto-advance",
        SEPARATOR,
        "full-screen",
        "next-pane",
        "previous-pane",
    ),
    N_("&Go"): ("destinations",),
    N_("&Page"): ("page",),
    N_("&Help"): ("help", "way-help", "keyboard", SEPARATOR, "about"),
}
SUBMENUS = {"languages": N_("&Language"), "appearances": N_("&Appearance")}


class Handlers(NamedTuple):
    """What the commands do.

    Attributes:
        run: by command, what it does; a checkable command also passes whether it is checked.
        speak: another language, by its code.
        dress: another appearance.
        go: to a destination, by its code.
    """

    run: Mapping[str, Callable[[], object]]
    speak: Callable[[str], object]
    dress: Callable[[str], object]
    go: Callable[[str], object]


class Commands:
    """The actions and the menu bar that holds all of them; `retranslate` names them."""

    def __init__(
        self,
        window: QWidget,
        bar: QMenuBar,
        handlers: Handlers,
        destinations: Mapping[str, Destination],
        languages: Sequence[str],
    ) -> None:
        self._window = window
        self._destinations = destinations
        self._handlers = handlers
        self.of: dict[str, QAction] = {
            code: self._action(code, run) for code, run in handlers.run.items()
        }
        self.appearances = self._choices(APPEARANCES, handlers.dress)
        self.languages = self._choices(languages, handlers.speak)
        self.destinations = self._ways()
        self._menus: dict[str, QMenu] = {}
        for source, content in MENUS.items():
            menu = QMenu(bar)
            bar.addMenu(menu)
            self._menus[source] = menu
            self._fill(menu, content)

    def retranslate(self) -> None:
        """Say every text in the language spoken now; undo and redo are named by others."""
        for code, action in (*self.of.items(), *self.appearances.items()):
            if code in TEXTS:
                action.setText(_(TEXTS[code]))
        for code, action in self.languages.items():
            action.setText(f"&{LANGUAGE_NAMES[code]}")
        for code, action in self.destinations.items():
            name = self._destinations[code].name
            own = TEXTS.get(action.objectName())
            action.setText(_(own) if own else name() if name else "")
        for source, menu in self._menus.items():
            menu.setTitle(_(source))

    def show_page_commands(self, commands: Sequence[QAction]) -> None:
        """Put the commands of the page that is shown into their menu."""
        menu = self._menus["&Page"]
        menu.clear()
        menu.addActions(commands)
        menu.menuAction().setEnabled(bool(commands))

    def _action(self, code: str, run: Callable[[], object]) -> QAction:
        action = QAction(self._window)
        action.setObjectName(code)
        action.setCheckable(code in CHECKABLE)
        action.setShortcuts([QKeySequence(keys) for keys in KEYS.get(code, ())])
        action.triggered.connect(lambda _checked: run())
        return action

    def _choices(self, codes: Sequence[str], choose: Callable[[str], object]) -> dict[str, QAction]:
        group = QActionGroup(self._window)
        actions = {}
        for code in codes:
            action = QAction(group)
            action.setObjectName(code)
            action.setCheckable(True)
            action.triggered.connect(lambda _checked, code=code: choose(code))
            actions[code] = action
        return actions

    def _ways(self) -> dict[str, QAction]:
        ways: dict[str, QAction] = {}
        for code, destination in self._destinations.items():
            if destination.name is not None:
                way = QAction(self._window)
                way.setObjectName(WAY + code)
                usual = () if destination.apart else (f"Ctrl+{len(ways) + 1}",)
                keys = KEYS.get(way.objectName(), usual)
                way.setShortcuts([QKeySequence(each) for each in keys])
                way.triggered.connect(lambda _checked, code=code: self._handlers.go(code))
                ways[code] = way
        return ways

    def _fill(self, menu: QMenu, content: Sequence[str]) -> None:
        groups = {"languages": self.languages, "appearances": self.appearances}
        for code in content:
            if code == SEPARATOR:
                menu.addSeparator()
            elif code in groups:
                inner = QMenu(menu)
                inner.addActions(list(groups[code].values()))
                menu.addMenu(inner)
                self._menus[SUBMENUS[code]] = inner
            elif code == "destinations":
                menu.addActions(list(self._in_line()))
            elif code.startswith(WAY):
                menu.addAction(self.destinations[code.removeprefix(WAY)])
            elif code in self.of:
                menu.addAction(self.of[code])

    def _in_line(self) -> Iterator[QAction]:
        for code, way in self.destinations.items():
            if not self._destinations[code].apart:
                yield way
