"""Saying why a finished assessment is corrected."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kleurrijk_desktop.domain.assessment import Assessment
from kleurrijk_desktop.domain.problems import KleurRijkError
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.one_at_a_time import OneAtATime
from kleurrijk_desktop.ui.tasks import Tasks
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.buttons import primary_button, secondary_button
from kleurrijk_desktop.ui.widgets.flow_row import FlowRow
from kleurrijk_desktop.ui.widgets.line_field import LineField
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.ui.widgets.screen import Screen
from kleurrijk_desktop.use_cases.correcting import LONGEST_REASON, CorrectAssessment
from kleurrijk_desktop.use_cases.opened import Opened
from kleurrijk_desktop.wording.problems import sentence
from kleurrijk_desktop.wording.standing import standing


class CorrectScreen(Screen):
    """One line for the reason, without which nothing is corrected.

    Signals:
        corrected: the Assessment that is the new revision.
        cancelled: the person wants to go back.
    """

    corrected = Signal(object)
    cancelled = Signal()

    def __init__(
        self,
        theme: Theme,
        tasks: Tasks,
        opened: Opened,
        typed: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Ask about an opened assessment; `typed` is the reason as far as it was typed before."""
        super().__init__(theme, parent)
        self._once = OneAtATime(tasks, self)
        self._opened = opened
        self._reason = LineField(theme, _("Why is it corrected?"), limit=LONGEST_REASON)
        self._reason.setObjectName("correction-reason")
        self._reason.set_text(typed)
        self._reason.submitted.connect(self._correct)
        correct = primary_button(_("C&orrect"), self._correct)
        correct.setObjectName("correct")
        cancel = secondary_button(_("&Cancel"), self.cancelled.emit)
        cancel.setObjectName("cancel")
        words = _(
            "A new version of it is opened with all its answers. This one is kept as it is, and "
            "the reason stands with the new one."
        )
        for part in (
            PlainLabel(opened.reader.checklist_title(opened.checklist), quiet=True),
            PlainLabel(_("Correct a finished assessment"), "page"),
            PlainLabel(standing(opened.row.assessment), quiet=True),
            PlainLabel(words),
            self._reason,
            FlowRow([correct, cancel]),
        ):
            self.column.addWidget(part)
        self.column.addStretch(1)

    def title(self) -> str:
        checklist = self._opened.reader.checklist_title(self._opened.checklist)
        return _("Correct – {checklist}").format(checklist=checklist)

    def typed(self) -> str:
        """Return the reason as far as it is typed."""
        return self._reason.text()

    def focus_first(self) -> None:
        self._reason.focus_field()

    def _correct(self) -> None:
        self._reason.show_problem("")
        use_case = CorrectAssessment(self._opened.row.assessment.id, self._reason.text())
        self._once.run(use_case, self._done, self._failed)

    def _done(self, revision: Assessment) -> None:
        self.corrected.emit(revision)

    def _failed(self, error: KleurRijkError) -> None:
        self._reason.show_problem("\n".join(sentence(problem) for problem in error.problems))
        self._reason.focus_field()
