"""A report about a problem: it is read here first, and then copied or saved by the person."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtWidgets import QApplication, QPlainTextEdit, QVBoxLayout, QWidget

from kleurrijk_desktop.domain.problems import KleurRijkError
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.dialogs import Dialogs, FileType
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.banner import Banner
from kleurrijk_desktop.ui.widgets.buttons import secondary_button
from kleurrijk_desktop.ui.widgets.disclosure import Disclosure
from kleurrijk_desktop.ui.widgets.flow_row import FlowRow
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.ui.widgets.stacks import stack
from kleurrijk_desktop.use_cases.safekeeping import Safekeeping
from kleurrijk_desktop.wording.file_names import problem_report_name
from kleurrijk_desktop.wording.problems import sentence

LINES = 14  # that are seen at once


@dataclass(frozen=True)
class ReportTools:
    """What the report needs from outside.

    Attributes:
        folder: that is proposed for the file.
        now: the present moment, aware.
    """

    keeping: Safekeeping
    dialogs: Dialogs
    folder: Path
    now: Callable[[], datetime]


class ProblemReport(QWidget):
    """Unfolds what a report holds; nothing is ever sent from here."""

    def __init__(self, theme: Theme, tools: ReportTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tools = tools
        self._text = QPlainTextEdit()
        self._text.setObjectName("problem-report-text")
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setAccessibleName(_("Report about the problem"))
        self._text.setMinimumHeight(LINES * self.fontMetrics().lineSpacing())
        self._outcome = Banner(theme)
        self._disclosure = Disclosure(theme, "problem-report")
        self._disclosure.turned.connect(self._read)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._disclosure)
        self._disclosure.show_parts(
            _("Show the report about the problem"), _("Hide the report"), [self._inside()]
        )

    def copy(self) -> None:
        """Put the report on the clipboard."""
        QApplication.clipboard().setText(self._text.toPlainText())
        self._outcome.show_message("success", _("The report is on the clipboard."))

    def save(self) -> None:
        """Ask where to save the report, and save it there."""
        suggested = self._tools.folder / problem_report_name(self._tools.now())
        target = self._tools.dialogs.choose_save_file(
            _("Save the report"), suggested, [FileType(_("Text file"), "txt")]
        )
        if target is None:
            return
        try:
            self._tools.keeping.save_text(target, self._text.toPlainText())
        except KleurRijkError as error:
            self._outcome.show_message("error", "\n".join(map(sentence, error.problems)))
        else:
            self._outcome.show_message("success", _("The report is in {file}.").format(file=target))

    def _inside(self) -> QWidget:
        about = _(
            "Read it before you give it to anybody. It tells versions and what the program did. It "
            "holds no answers and no names. Nothing is sent."
        )
        copy = secondary_button(_("Cop&y the report"), self.copy)
        copy.setObjectName("copy-report")
        save = secondary_button(_("&Save the report…"), self.save)
        save.setObjectName("save-report")
        return stack([PlainLabel(about), self._text, FlowRow([copy, save]), self._outcome])

    def _read(self, unfolded: bool) -> None:  # noqa: FBT001 - the value of a signal
        if unfolded:
            self._text.setPlainText(self._tools.keeping.report())
