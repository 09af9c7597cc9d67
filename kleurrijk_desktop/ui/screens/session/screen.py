"""A group session: one page per step."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut

from kleurrijk_desktop.domain.assessment import Status
from kleurrijk_desktop.domain.sessions.state import OPEN_VOTES, Session, Step
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.screens.session.actions_part import ActionsPart
from kleurrijk_desktop.ui.screens.session.agenda_part import AgendaPart
from kleurrijk_desktop.ui.screens.session.deciding_parts import AgreePart, ParkPart
from kleurrijk_desktop.ui.screens.session.item_part import ItemPart
from kleurrijk_desktop.ui.screens.session.paper_row import PaperRow
from kleurrijk_desktop.ui.screens.session.part import Part
from kleurrijk_desktop.ui.screens.session.planner import Planner
from kleurrijk_desktop.ui.screens.session.prioritise_part import PrioritisePart
from kleurrijk_desktop.ui.screens.session.projector_bar import ProjectorBar
from kleurrijk_desktop.ui.screens.session.record_part import RecordPart
from kleurrijk_desktop.ui.screens.session.setup_part import SetupPart
from kleurrijk_desktop.ui.screens.session.sheets_part import SheetsPart
from kleurrijk_desktop.ui.screens.session.view import SessionView
from kleurrijk_desktop.ui.screens.session.vote_part import VotePart
from kleurrijk_desktop.ui.screens.session.welcome_parts import ExamplePart, WelcomePart
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.announce import announce
from kleurrijk_desktop.ui.widgets.finished_notice import FinishedNotice
from kleurrijk_desktop.ui.widgets.page_scroll import ScrollPlace
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.ui.widgets.screen import Screen
from kleurrijk_desktop.ui.widgets.stacks import stack

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime


class SessionScreen(Screen):
    """The step at which a session stands, or what is settled before it begins.

    Signals:
        happened: an `Event` of the session.
        begun: the `Setup` of a new session.
        decided: a `Decided` to write into the plan.
        drafted: what is typed of an action that is not written down yet.
        left_typed: what stands in fields that tell nothing yet, by their names, as one leaves.
        tables_wanted: tables of answers are to be counted in as sheets.
        black_wanted: the projector is to be dark, or light again.
        result_wanted, another_wanted, correct_wanted, new_wanted: a button was pressed.
    """

    happened = Signal(object)
    begun = Signal(object)
    decided = Signal(object)
    drafted = Signal(str)
    left_typed = Signal(dict)
    tables_wanted = Signal()
    black_wanted = Signal()
    result_wanted = Signal()
    another_wanted = Signal()
    correct_wanted = Signal()
    new_wanted = Signal()

    def __init__(self, theme: Theme, view: SessionView, now: "Callable[[], datetime]") -> None:
        self._part: Part | None = None
        self.sheets: SheetsPart | None = None
        super().__init__(theme)
        self._theme, self._view = theme, view
        head = view.opened.row.assessment
        self._heading = PlainLabel(_heading(view.session), "page")
        self._heading.setObjectName("session-heading")
        about = PlainLabel(view.opened.row.organisation.name, quiet=True)
        self._notice = FinishedNotice(theme)
        self._notice.correct_wanted.connect(self.correct_wanted)
        self._notice.new_wanted.connect(self.new_wanted)
        self.column.addWidget(stack([about, self._heading], spacing=4))
        self.column.addWidget(self._notice)
        self._notice.show_for(head)
        if head.status is Status.OPEN or view.session is not None:
            self._part = self._made()
            self._part.happened.connect(self.happened)
            self._part.black_wanted.connect(self.black_wanted)
            self._part.lent.connect(self._lend)
            self.column.addWidget(self._part)
        self._add_around(now)
        self.column.addStretch(1)

    def _add_around(self, now: "Callable[[], datetime]") -> None:
        """Add what stands below every step: the time, what is printed, and the projector."""
        theme, session = self._theme, self._view.session
        if self._part is not None and session is not None and session.agenda:
            self._planner = Planner(theme, self._view, now)
            self._planner.happened.connect(self._part.leave)
            self.column.addWidget(self._planner)
        self.paper = PaperRow(session)
        self.column.addWidget(self.paper)
        self.bar = ProjectorBar(theme, sensitive=_is_sensitive(self._view))
        self.bar.black_wanted.connect(self.black_wanted)
        self.column.addWidget(self.bar)
        self.bar.setVisible(session is not None)
        self._key = QShortcut(QKeySequence(Qt.Key.Key_F5), self)
        self._key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._key.activated.connect(self.bar.projector_wanted)

    def title(self) -> str:
        checklist = self._view.opened.reader.checklist_title(self._view.opened.checklist)
        return _("Group session – {checklist}").format(checklist=checklist)

    def pending_edits_flush(self) -> None:
        """Tell what is typed while one types, such as a note of the talk."""
        for field in self._part.fields if self._part is not None else ():
            field.flush()
        self.left_typed.emit(self.drafts())

    def drafts(self) -> dict[str, str]:
        """Return what stands in fields that tell nothing yet, by their names."""
        return self._part.drafts() if self._part is not None else {}

    def put_back(self, drafts: dict[str, str]) -> None:
        """Show again what was typed here before the page was left."""
        if self._part is not None and drafts:
            self._part.put_back(drafts)

    def focus_first(self) -> None:
        """Put the focus where the hands go on, and say what is new."""
        if self._part is None or not self._part.focus_first():
            self._heading.setFocus()
        said = self._part.spoken() if self._part is not None else ""
        if said:
            announce(self._heading, said)

    def arrive(self, place: ScrollPlace) -> None:
        """Scroll to a place; where the page begins, the button that goes on is in sight too."""
        super().arrive(place)
        if place == ScrollPlace():
            self._reveal_onwards()

    def show_session(self, session: Session) -> None:
        """Show what changed within the step."""
        assert self._part is not None
        self._part.show_session(session)
        self._reveal_onwards()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        if event.size().height() < event.oldSize().height():
            self._reveal_onwards()

    def _reveal_onwards(self) -> None:
        """Show the button that goes on, unless the person looks elsewhere on the page."""
        if self._part is not None and self._part.onwards is not None and not self.place.away:
            self.reveal(self._part.onwards)

    def show_stored(self, sheets: int) -> None:
        """Say how many sheets are really stored."""
        if self._part is not None:
            self._part.show_stored(sheets)

    def _lend(self, lent: bool) -> None:  # noqa: FBT001 - a signal says so
        """Be headed as what is done now, and begin at the top: no look differs from another."""
        self._heading.set_text(_("Vote") if lent else _heading(self._view.session))
        self.scroll_to_top()

    def _made(self) -> Part:
        theme, view, session = self._theme, self._view, self._view.session
        if session is None:
            setup = SetupPart(theme, view)
            setup.begun.connect(self.begun)
            return setup
        if session.step in OPEN_VOTES:
            return VotePart(theme, view)
        if session.step is Step.ACTIONS:
            actions = ActionsPart(theme, view)
            actions.decided.connect(self.decided)
            actions.drafted.connect(self.drafted)
            return actions
        if session.step in _RECORDS:
            record = RecordPart(theme, view)
            record.result_wanted.connect(self.result_wanted)
            record.another_wanted.connect(self.another_wanted)
            return record
        if session.step is Step.SHEETS:
            self.sheets = SheetsPart(theme, view)
            self.sheets.tables_wanted.connect(self.tables_wanted)
            return self.sheets
        made: dict[Step, Callable[[], Part]] = {
            Step.WELCOME: lambda: WelcomePart(session.setup.form),
            Step.CALIBRATE: lambda: ExamplePart(theme, session),
            Step.AGENDA: lambda: AgendaPart(view),
            Step.AGREE: lambda: AgreePart(theme, view),
            Step.PRIORITISE: lambda: PrioritisePart(theme, view),
            Step.PARK: lambda: ParkPart(theme, view),
        }
        return made.get(session.step, lambda: ItemPart(theme, view))()


def _is_sensitive(view: SessionView) -> bool:
    item = view.session.item if view.session is not None else None
    return item is not None and view.item(item).sensitive


_RECORDS = frozenset({Step.THEME_CLOSE, Step.CLOSE})


def _heading(session: Session | None) -> str:
    if session is None:
        return _("Group session")
    headings = {
        Step.WELCOME: _("Welcome"),
        Step.CALIBRATE: _("Try it once"),
        Step.SHOW: _("The question"),
        Step.SHEETS: _("Type in the sheets"),
        Step.AGENDA: _("What do we talk about?"),
        Step.CLOSED: _("The votes are in"),
        Step.REVEAL: _("What we voted"),
        Step.DISCUSS: _("Talk about it"),
        Step.AGREE: _("Our level"),
        Step.PARK: _("Park this question"),
        Step.THEME_CLOSE: _("Overview"),
        Step.PRIORITISE: _("What matters most?"),
        Step.ACTIONS: _("What do we do?"),
        Step.CLOSE: _("What we agreed"),
    }
    return headings.get(session.step, _("Vote"))
