"""Checking the answers: what is still open, who scored, all answers, and finishing."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from kleurrijk_desktop.domain.assessment import Status
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.change_desk import ChangeDesk
from kleurrijk_desktop.ui.screens.check_answers.answer_table import AnswerTable
from kleurrijk_desktop.ui.screens.check_answers.path_part import PathPart
from kleurrijk_desktop.ui.screens.check_answers.still_open import StillOpen
from kleurrijk_desktop.ui.screens.check_answers.who_scored_part import WhoScoredPart
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.buttons import primary_button, secondary_button
from kleurrijk_desktop.ui.widgets.finished_notice import FinishedNotice
from kleurrijk_desktop.ui.widgets.flow_row import FlowRow
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.ui.widgets.screen import Screen
from kleurrijk_desktop.ui.widgets.stacks import stack
from kleurrijk_desktop.use_cases.finishing import open_items
from kleurrijk_desktop.use_cases.opened import Opened
from kleurrijk_desktop.use_cases.who_scored import said_in
from kleurrijk_desktop.wording.how_made import how_made
from kleurrijk_desktop.wording.organisations import held_words
from kleurrijk_desktop.wording.standing import correction_words, finishing_words


class CheckAnswersScreen(Screen):
    """Everything that was answered on one page.

    Signals:
        change_wanted: the id of an item whose answer is to be changed.
        result_wanted, finish_wanted, correct_wanted, new_wanted, counts_wanted: a button was
            pressed.
        deeper_wanted: the id of a section in which all questions are to be asked.
        path_wanted: all questions are to be asked instead of the short path, or the other way.
    """

    change_wanted = Signal(str)
    result_wanted = Signal()
    finish_wanted = Signal()
    correct_wanted = Signal()
    new_wanted = Signal()
    counts_wanted = Signal()
    deeper_wanted = Signal(str)
    path_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        desk: ChangeDesk,
        opened: Opened,
        *,
        at: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Show the answers.

        Args:
            theme: of the window.
            desk: where it waits to be stored who scored.
            opened: what is shown.
            at: the item whose row takes the focus, where one comes back.
            parent: of the page.
        """
        super().__init__(theme, parent)
        self._theme, self._desk, self._opened, self._at = theme, desk, opened, at
        self._left_at: QWidget | None = None
        self._is_open = opened.row.assessment.status is Status.OPEN
        self._heading = PlainLabel(_("Check answers"), "page")
        self._heading.setObjectName("check-heading")
        self._notice = FinishedNotice(theme)
        self._notice.correct_wanted.connect(self.correct_wanted)
        self._notice.new_wanted.connect(self.new_wanted)
        self._gaps: StillOpen | None = None
        self._who: WhoScoredPart | None = None
        self._finish: QPushButton | None = None  # there when the page is whole
        change = self.change_wanted.emit if self._is_open else None
        self._table = AnswerTable(theme, opened, change)
        self._table.deeper_wanted.connect(self.deeper_wanted)
        self._add_head()
        if self._is_open:
            self._add_gaps()
            self._add_path()
        self._add_who_scored()
        self.column.addWidget(self._table)
        self.grow(self._rest())
        self._notice.show_for(opened.row.assessment)

    def title(self) -> str:
        checklist = self._opened.reader.checklist_title(self._opened.checklist)
        return _("Check answers – {checklist}").format(checklist=checklist)

    def focus_first(self) -> None:
        """Go to the row one comes back to, else to what is still open, else to the heading."""
        if self._at is not None and self._table.focus_change(self._at):
            return
        self._focus_head()
        if self._at is not None and not self.is_whole:
            self._left_at = QApplication.focusWidget()
            self.grown.connect(self._seek)

    def pending_edits_flush(self) -> None:
        if self._who is not None:
            self._who.flush()

    def has_pending_edits(self) -> bool:
        return self._who is not None and self._who.pending

    def _seek(self) -> None:
        """Go to the row one comes back to once it is there, unless one went elsewhere."""
        assert self._at is not None
        stayed = QApplication.focusWidget() is self._left_at
        if not stayed or self._table.focus_change(self._at):
            self.grown.disconnect(self._seek)

    def _focus_head(self) -> None:
        if self._gaps is not None:
            self._gaps.focus_heading()
        elif self._is_open:
            self._heading.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._notice.focus_text()

    def _rest(self) -> Iterator[None]:
        yield from self._table.rows()
        self._add_end()
        self.column.addStretch(1)

    def _add_head(self) -> None:
        row = self._opened.row
        title = self._opened.reader.checklist_title(self._opened.checklist)
        self.column.addWidget(PlainLabel(title, quiet=True))
        self.column.addWidget(self._heading)
        part, day = self._opened.part, row.assessment.held_on
        about = held_words(row.organisation.name, part, day)
        self.column.addWidget(PlainLabel(about, quiet=True))
        if correction := correction_words(row.assessment):
            self.column.addWidget(PlainLabel(correction))
        self.column.addWidget(self._notice)

    def _add_gaps(self) -> None:
        gaps = open_items(self._opened.result.items, self._opened.answers)
        if gaps:
            self._gaps = StillOpen(self._theme, self._opened, gaps, self.change_wanted.emit)
            self.column.addWidget(self._gaps)
            return
        go = secondary_button(_("Go to “Finish”"), self._go_to_finish)
        go.setObjectName("go-to-finish")
        every = PlainLabel(_("Every question has an answer. You can finish below."))
        self.column.addWidget(stack([every, FlowRow([go])]))

    def _go_to_finish(self) -> None:
        if self._finish is not None:
            self._finish.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_path(self) -> None:
        if not self._opened.has_two_paths:
            return
        path = PathPart(self._theme, self._opened)
        path.turned.connect(self.path_wanted)
        self.column.addWidget(path)

    def _add_who_scored(self) -> None:
        assessment = self._opened.row.assessment
        if not self._is_open:
            self.column.addWidget(PlainLabel(_("Who scored"), "item"))
            self.column.addWidget(PlainLabel(how_made(assessment.who_scored)))
            return
        said = self._desk.learn(said_in(assessment), self._opened.row.organisation.id)
        self._who = WhoScoredPart(self._theme, self._desk, said)
        self._who.pending_changed.connect(self.pending_changed)
        self.column.addWidget(self._who)

    def _add_end(self) -> None:
        result = primary_button(_("See the res&ult"), self.result_wanted.emit)
        result.setObjectName("see-result")
        counts = secondary_button(_("What people notice"), self.counts_wanted.emit)
        counts.setObjectName("see-counts")
        if not self._is_open:
            self.column.addWidget(FlowRow([result, counts]))
            return
        finish = self._finish = secondary_button(_("F&inish…"), self.finish_wanted.emit)
        finish.setObjectName("finish")
        left = self._opened.result.overall.coverage.open
        self.column.addWidget(PlainLabel(_("Finish"), "item"))
        self.column.addWidget(PlainLabel(finishing_words(left)))
        self.column.addWidget(FlowRow([result, counts, finish]))
