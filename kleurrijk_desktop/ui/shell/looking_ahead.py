"""Loading pages before one goes there, a little at a time, so that no first visit waits for it.

All of it is loaded on the interface thread: modules that are made of Qt's classes are not safe to
load beside it.
"""

import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from importlib import import_module
from pkgutil import iter_modules

from PySide6.QtCore import QObject, QTimer, Signal

from kleurrijk_desktop.ui import screens
from kleurrijk_desktop.ui.shell.content_pane import ContentPane
from kleurrijk_desktop.ui.shell.navigator import (
    BACKUPS,
    CHECK,
    EXAMPLES,
    HELP,
    HISTORY,
    KEYBOARD,
    ORGANISATION,
    OWN_FIGURES,
    PARTNER_VIEW,
    PLAN,
    PREVIEW,
    PUT_AWAY,
    QUESTIONS,
    RESULTS,
    SEARCH,
    SESSION,
    SETTINGS,
    START,
    Navigator,
)
from kleurrijk_desktop.ui.shell.rest import Rest
from kleurrijk_desktop.ui.tasks import Tasks

# What reads a page, and the folder of its screen, in the order in which people get there. Where
# what it is read with is much, that is named in front of what needs it.
PAGES: Mapping[str, tuple[str, str]] = {
    QUESTIONS: ("opened previous", "questions"),
    CHECK: ("opened", "check_answers"),
    RESULTS: ("result_page plans report_reading session_record_reading printing", "results"),
    PLAN: ("open_plan", "plan"),
    PREVIEW: ("open_printing", "preview"),
    HISTORY: ("history", "history"),
    SEARCH: ("search", "search"),
    PARTNER_VIEW: ("partner_view", "partner_view"),
    SESSION: ("sessions", "session"),
    EXAMPLES: ("examples", "examples"),
    SETTINGS: ("ports", "settings"),
    HELP: ("ports", "help"),
    KEYBOARD: ("ports", "keyboard"),
    BACKUPS: ("safekeeping", "backups"),
    ORGANISATION: ("organisations", "organisation"),
    OWN_FIGURES: ("own_figures", "own_figures"),
    PUT_AWAY: ("bin", "put_away"),
    START: ("start_page", "start"),  # what only a first start shows
}
BREATH_MS = 10  # between two modules


def look_ahead(
    tasks: Tasks,
    navigator: Navigator,
    pane: ContentPane,
    rest: Rest,
    is_at_rest: Callable[[], bool],
) -> None:
    """Load all pages from when it is time for what can wait; that is called off with the window."""

    def is_calm() -> bool:
        page = pane.page
        is_whole = page is None or page.screen.is_whole
        under_way = navigator.is_arriving or tasks.pending()
        return is_whole and is_at_rest() and not under_way

    ahead = LookAhead(is_calm, navigator)
    navigator.set_out.connect(ahead.set_out)
    navigator.make_ready = ahead.make_ready
    ahead.done.connect(rest.settled)
    rest.when_due(ahead.begin)


class LookAhead(QObject):
    """Loads one module in each pause, and in each turn of the loop what one is on the way to.

    Signals:
        done: all pages are loaded.
    """

    done = Signal()

    def __init__(self, is_calm: Callable[[], bool], parent: QObject | None = None) -> None:
        """Wait until one sets out or `begin` is called.

        Args:
            is_calm: says whether nothing is asked of the window.
            parent: the owner in Qt's sense.
        """
        super().__init__(parent)
        self._is_calm = is_calm
        self._all = _missing(PAGES)
        self._wanted: Iterator[str] = iter(())
        self._go_on: Callable[[], None] | None = None
        self._pauses = QTimer(self, interval=BREATH_MS)
        self._pauses.timeout.connect(self._load_one)
        self._turns = QTimer(self, interval=0)
        self._turns.timeout.connect(self._load_wanted)

    def begin(self) -> None:
        """Load all pages, one after the other, whenever it is calm."""
        self._pauses.start()

    def set_out(self, code: str) -> None:
        """Load one page while what it shows is being read."""
        if code in PAGES:
            self._wanted = _missing([code])
            self._turns.start()

    def make_ready(self, code: str, go_on: Callable[[], None]) -> None:
        """Go on as soon as a page is loaded, which may be now; who waited before is forgotten."""
        self._wanted = _missing([code] if code in PAGES else [])
        self._go_on = go_on
        self._load_wanted()

    def _load_one(self) -> None:
        if self._is_calm() and not _load_next(self._all):
            self._pauses.stop()
            self.done.emit()

    def _load_wanted(self) -> None:
        if _load_next(self._wanted):
            self._turns.start()
            return
        self._turns.stop()
        go_on, self._go_on = self._go_on, None
        if go_on is not None:
            go_on()


def _load_next(names: Iterator[str]) -> bool:
    """Load the next module, and say whether there was one."""
    name = next(names, None)
    if name is not None:
        import_module(name)
    return name is not None


def _missing(codes: Iterable[str]) -> Iterator[str]:
    """Yield the modules of some pages that are not loaded yet; each brings what it is made of."""
    for code in codes:
        reads, folder = PAGES[code]
        package = f"{screens.__name__}.{folder}"
        places = [f"{place}/{folder}" for place in screens.__path__]
        parts = [f"{package}.{found.name}" for found in iter_modules(places)]
        read_with = [f"kleurrijk_desktop.use_cases.{name}" for name in reads.split()]
        for name in (*read_with, *parts):
            if name not in sys.modules:
                yield name
