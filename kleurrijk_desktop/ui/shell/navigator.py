"""Goes from page to page: hands in what is typed, reads, builds, shows."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kleurrijk_desktop.domain.problems import KleurRijkError
from kleurrijk_desktop.translation import content_language
from kleurrijk_desktop.ui.shell.content_pane import ContentPane
from kleurrijk_desktop.ui.shell.storing.desks import Desks
from kleurrijk_desktop.ui.shell.visit import Destination, Visit
from kleurrijk_desktop.ui.tasks import Tasks, wait_for_turn

if TYPE_CHECKING:
    from kleurrijk_desktop.domain.organisation import Organisation, Unit
    from kleurrijk_desktop.ui.screens.preview.place import PreviewPlace
    from kleurrijk_desktop.use_cases.examples import Wanted

START = "start"
ORGANISATION = "organisation"
CHANGE_ORGANISATION = "change-organisation"
PUT_AWAY = "put-away"
QUESTIONS = "questions"
CHECK = "check-answers"
CORRECT = "correct"
PARTNER_VIEW = "partner-view"
SESSION = "session"
OWN_FIGURES = "own-figures"
RESULTS = "results"
PLAN = "plan"
HISTORY = "history"
SETTINGS = "settings"
HELP = "help"
ABOUT = "about"
KEYBOARD = "keyboard"
SEARCH = "search"
EXAMPLES = "examples"
PREVIEW = "preview"
TROUBLE = "trouble"
BACKUPS = "backups"
MakeReady = Callable[[str, Callable[[], None]], None]
# One comes back from there.
ASIDE = frozenset({SETTINGS, HELP, KEYBOARD, ABOUT, SEARCH, EXAMPLES, PREVIEW, BACKUPS})


class Navigator(QObject):
    """Knows where one is.

    Attributes:
        make_ready: loads what the page at a destination is made of, and then goes on.
        again: the page that is made is the one where one is, built again.

    Signals:
        set_out: to where one is on the way; what is shown there is being read.
        moved: another page is shown, or the same one was built again.
        pending_changed: what is typed on the page is told now, or something is not told yet.
    """

    set_out = Signal(str)
    moved = Signal()
    pending_changed = Signal()

    def __init__(
        self, tasks: Tasks, desk: Desks, pane: ContentPane, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._desk = desk
        self._pane = pane
        self.destinations: Mapping[str, Destination] = {}
        self.visit = Visit()
        self.here: str | None = None
        self.has_data = False  # whether the database is open
        self.make_ready: MakeReady = _at_once
        self.again = False
        self.is_arriving = False  # what a page shows is read, and the page not made yet
        self._journey = 0
        self._on_the_way: tuple[str, Callable[[], Visit], bool] | None = None

    @property
    def journey(self) -> int:
        """How often somebody set out; another number than before is another wish."""
        return self._journey

    @property
    def is_travelling(self) -> bool:
        """Whether one is on the way to a page that is not shown yet."""
        return self._on_the_way is not None

    def add(self, code: str, destination: Destination) -> None:
        """Take one more destination in, or another one in its place."""
        self.destinations = {**self.destinations, code: destination}

    def can_go(self, code: str) -> bool:
        """Say whether a destination can be reached from where one is."""
        way = self.destinations[code]
        at_hand = self.has_data or not way.stored
        return self.here is not None and at_hand and way.reachable(self.visit)

    def go(self, code: str, visit: Visit | None = None) -> None:
        """Go to a destination, with a changed visit where one is given."""
        self._travel(code, lambda: visit or replace(self.visit, changing=False), keep_focus=False)

    def head_for(self, code: str) -> None:
        """Go where a person pointed at; from some places one comes back to where one is now."""
        if code in ASIDE:
            self.step_aside(code)
        else:
            self.go(code)

    def step_aside(
        self,
        code: str,
        help_page: str | None = None,
        examples: "Wanted | None" = None,
        preview: "PreviewPlace | None" = None,
    ) -> None:
        """Go to a page from which one comes back to the very place where one is now."""
        if self.here is None:
            return
        place = self._pane.page.place if self._pane.page is not None else _unchanged
        came_from = self.visit.came_from if self.here in ASIDE else self.here
        left = replace(place(self.visit), came_from=came_from, help_page=help_page)
        self.go(code, replace(left, examples=examples, preview=preview or left.preview))

    def come_back(self) -> None:
        """Go back to the place that one stepped aside from."""
        self.go(self.visit.came_from or START, replace(self.visit, came_from=None))

    def turn(self, visit: Visit) -> None:
        """Show something else on the same page; the focus stays on what was pressed."""
        if self.here is not None:
            self._travel(self.here, lambda: visit, keep_focus=True)

    def reload(self) -> None:
        """Build the page again where one is, in the language spoken now, and keep the place.

        Whoever is on the way to another page gets there, and what it shows is read once more.
        """
        if self._on_the_way is not None:
            code, visit, keep_focus = self._on_the_way
            self._travel(code, visit, keep_focus=keep_focus)
        elif self.here is not None:
            page = self._pane.page
            place = page.place if page is not None else _unchanged
            self._travel(self.here, lambda: place(self.visit), keep_focus=True)

    def refresh(self, take: Callable[[object], None]) -> None:
        """Read again what the page shows; `take` takes it over, so that the page itself stays."""
        here, journey = self.here, self._journey
        assert here is not None

        def arrive(loaded: object) -> None:
            if journey == self._journey:
                self.hand_in()
                take(loaded)

        def read() -> None:
            load = self.destinations[here].way.load
            if journey == self._journey and load is not None:
                self._tasks.run(load(self.visit, content_language()), arrive, owner=self)

        self.hand_in()
        self._desk.when_idle(read)

    def hand_in(self) -> None:
        """Let the page report what is typed and not reported yet."""
        if self._pane.page is not None:
            self._pane.page.screen.pending_edits_flush()

    def meet(self, organisation: "Organisation | None", part: "Unit | None" = None) -> None:
        """Note which organisation a page is about, and which part where there are several."""
        from kleurrijk_desktop.wording.organisations import whose_words

        self.visit = replace(
            self.visit,
            organisation_id=organisation.id if organisation else None,
            organisation=whose_words(organisation.name, part) if organisation else "",
        )

    def leave(self, assessment_id: str) -> None:
        """Be at no assessment any more, where it was this one."""
        if self.visit.assessment_id == assessment_id:
            self.visit = replace(self.visit, assessment_id=None, item_id=None)

    def _travel(self, code: str, visit: Callable[[], Visit], *, keep_focus: bool) -> None:
        self._journey += 1
        self._on_the_way = (code, visit, keep_focus)
        self.is_arriving = False
        journey = self._journey
        self.hand_in()

        def arrive(loaded: object) -> None:
            if journey == self._journey:
                self.is_arriving = True
                self.make_ready(code, partial(show, loaded))

        def show(loaded: object) -> None:
            if journey == self._journey:
                self.is_arriving, self._on_the_way = False, None
                self.hand_in()
                self.visit, self.here, self.again = visit(), code, keep_focus
                self._show(loaded, keep_focus=keep_focus)

        def leave() -> None:
            if journey == self._journey:
                self._read(code, visit(), arrive)

        self._desk.when_idle(leave)

    def _read(self, code: str, visit: Visit, arrive: Callable[[object], None]) -> None:
        load = self.destinations[code].way.load
        if load is not None:
            wanted = load(visit, content_language())
            self._tasks.run(wanted, arrive, self._stay, owner=self, crashed=self._stop)
            self.set_out.emit(code)
        elif self.has_data and self._tasks.is_quick:
            # What this page stores is told before it goes, and its step can be undone.
            self._tasks.run(wait_for_turn, arrive, owner=self)
        else:
            arrive(None)

    def _stay(self, error: KleurRijkError) -> None:
        """Be where one is, since what is on the other page cannot be read."""
        self._stop()
        self._tasks.trouble.emit(error)

    def _stop(self) -> None:
        self._on_the_way = None

    def _show(self, loaded: object, *, keep_focus: bool) -> None:
        assert self.here is not None
        page = self.destinations[self.here].way.build(loaded, self.visit)
        page.screen.title_changed.connect(self.moved)
        page.screen.pending_changed.connect(self.pending_changed)
        self._pane.show_page(page, keep_focus=keep_focus)
        self.moved.emit()


def _unchanged(visit: Visit) -> Visit:
    return visit


def _at_once(_code: str, go_on: Callable[[], None]) -> None:
    go_on()
