"""One assessment on the start page: what it is, how far it has come, and where to go."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.screens.start.words import go_on_words, path_words, progress_words
from kleurrijk_desktop.ui.widgets.buttons import secondary_button
from kleurrijk_desktop.ui.widgets.flow_row import FlowRow
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.use_cases.start_page import Begun


class AssessmentRow(QFrame):
    """A card with two ways on.

    Signals:
        questions_wanted: the id of the assessment.
        result_wanted: the id of the assessment.
    """

    questions_wanted = Signal(str)
    result_wanted = Signal(str)

    def __init__(self, begun: Begun, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        assessment_id = begun.listed.row.assessment.id
        on = secondary_button(go_on_words(begun), lambda: self.questions_wanted.emit(assessment_id))
        result = secondary_button(_("Result"), lambda: self.result_wanted.emit(assessment_id))
        on.setObjectName("go-on")
        result.setObjectName("show-result")
        for button in (on, result):
            # i18n: What a screen reader says: the button, then which assessment it is of.
            button.setAccessibleName(
                _("{button}: {title}, {progress}").format(
                    button=button.text(), title=begun.title, progress=progress_words(begun)
                )
            )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(4)
        layout.addWidget(PlainLabel(begun.title, "item"))
        layout.addWidget(PlainLabel(path_words(begun), quiet=True))
        layout.addWidget(PlainLabel(progress_words(begun)))
        layout.addSpacing(8)
        layout.addWidget(FlowRow([on, result]))
