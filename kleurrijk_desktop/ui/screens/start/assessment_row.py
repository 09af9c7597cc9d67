"""One assessment on the start page: what it is, how far it has come, and where to go."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.screens.start.words import (
    can_be_finished,
    go_on_words,
    path_words,
    progress_words,
)
from kleurrijk_desktop.ui.widgets.buttons import primary_button, quiet_button, secondary_button
from kleurrijk_desktop.ui.widgets.card import Card
from kleurrijk_desktop.ui.widgets.flow_row import FlowRow
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.ui.widgets.thin_bar import ThinBar
from kleurrijk_desktop.use_cases.start_page import Begun


class AssessmentRow(Card):
    """A card with two ways on; the newest one is what one most likely came for.

    Signals:
        questions_wanted: the id of the assessment.
        check_wanted: the id of the assessment, whose questions all have an answer.
        new_wanted: the id of the assessment, which a new one is to follow.
        result_wanted: the id of the assessment.
        bin_wanted: what is shown, as it is to go into the bin.
    """

    questions_wanted = Signal(str)
    check_wanted = Signal(str)
    new_wanted = Signal(str)
    result_wanted = Signal(str)
    bin_wanted = Signal(object)

    def __init__(
        self,
        begun: Begun,
        *,
        newest: bool = False,
        followed: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Show one; with `followed` it is finished, and a new one can be started from it."""
        super().__init__(parent=parent)
        self._begun = begun
        buttons = self._buttons(newest=newest, followed=followed)
        for button in buttons:
            # i18n: What a screen reader says: the button, then which assessment it is of.
            button.setAccessibleName(
                _("{button}: {title}, {progress}").format(
                    button=button.text(), title=begun.title, progress=progress_words(begun)
                )
            )
        bar, coverage = ThinBar(), begun.coverage
        bar.show_part(coverage.in_scope - coverage.open, coverage.in_scope, progress_words(begun))
        self.column.addWidget(PlainLabel(begun.title, "item"))
        self.column.addWidget(PlainLabel(path_words(begun), quiet=True))
        self.column.addSpacing(8)
        self.column.addWidget(PlainLabel(progress_words(begun)))
        self.column.addWidget(bar)
        self.column.addSpacing(12)
        self.column.addWidget(FlowRow(buttons))

    def focus_first(self) -> None:
        self._on.setFocus(Qt.FocusReason.OtherFocusReason)

    def _buttons(self, *, newest: bool, followed: bool) -> list[QPushButton]:
        begun, assessment_id = self._begun, self._begun.listed.row.assessment.id
        first = primary_button if newest else secondary_button
        way_on = self.check_wanted if can_be_finished(begun) else self.questions_wanted
        button_on = secondary_button if followed else first
        self._on = button_on(go_on_words(begun), lambda: way_on.emit(assessment_id))
        self._on.setObjectName("go-on")
        result = secondary_button(_("Result"), lambda: self.result_wanted.emit(assessment_id))
        result.setObjectName("show-result")
        away = quiet_button(_("Move to the bin"), lambda: self.bin_wanted.emit(begun))
        away.setObjectName("bin-assessment")
        buttons = [self._on, result, away]
        if followed:
            new = first(_("New assessment"), lambda: self.new_wanted.emit(assessment_id))
            new.setObjectName("new-from-last")
            buttons.insert(0, new)
        return buttons
