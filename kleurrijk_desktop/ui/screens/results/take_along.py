"""Taking the result along: as text, as a table, as a picture."""

from collections.abc import Callable

from PySide6.QtCore import QBuffer, Signal
from PySide6.QtGui import QAction, QPixmap
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from kleurrijk_desktop.translation import _, current_language
from kleurrijk_desktop.ui.dialogs import FileType
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.buttons import secondary_button
from kleurrijk_desktop.ui.widgets.flow_row import FlowRow
from kleurrijk_desktop.ui.widgets.saving import Saving, SavingTools, Wanted
from kleurrijk_desktop.use_cases.opened import Opened
from kleurrijk_desktop.use_cases.result_table import SavePicture, SaveResultTable
from kleurrijk_desktop.wording.file_names import picture_name, table_name
from kleurrijk_desktop.wording.result_text import ToldResult, head_of, result_lines


class TakeAlong(QWidget):
    """Buttons, and the same as commands for a menu.

    Signals:
        told: the part of the page that says what came of it.
    """

    told = Signal(QWidget)

    def __init__(
        self,
        theme: Theme,
        tools: SavingTools,
        opened: Opened,
        picture: Callable[[], QPixmap | None],
        parent: QWidget | None = None,
    ) -> None:
        """Offer what can be taken along; `picture` shows the levels, None while they grow."""
        super().__init__(parent)
        self._picture = picture
        self._tools = tools
        self._opened = opened
        self._saving = Saving(theme, tools)
        self._saving.setObjectName("taken-along")
        self._saving.told.connect(self.told)
        copy = secondary_button(_("Cop&y as text"), self.copy)
        copy.setObjectName("copy-result")
        table = secondary_button(_("Save as &table (CSV)…"), self.save_table)
        table.setObjectName("save-table")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        image = secondary_button(_("Save as pict&ure (PNG)…"), self.save_picture)
        image.setObjectName("save-picture")
        layout.addWidget(FlowRow([copy, table, image]))
        layout.addWidget(self._saving)

    def commands(self, owner: QWidget) -> tuple[QAction, ...]:
        """Return what the buttons do as commands of a page."""
        made = []
        for text, name, run in (
            (_("&Copy the result as text"), "copy-result-command", self.copy),
            (_("Save the result as &table (CSV)…"), "save-table-command", self.save_table),
            (_("Save the levels as p&icture (PNG)…"), "save-picture-command", self.save_picture),
        ):
            command = QAction(text, owner)
            command.setObjectName(name)
            command.triggered.connect(lambda _checked, run=run: run())
            made.append(command)
        return tuple(made)

    def copy(self) -> None:
        """Put the result on the clipboard as text."""
        row, opened = self._opened.row, self._opened
        title = str(opened.reader.checklist_title(opened.checklist))
        head = head_of((row.organisation.name, row.unit.name, title), row.assessment.held_on)
        told = ToldResult(head, opened.result, opened.reader, opened.answers)
        QApplication.clipboard().setText("\n".join(result_lines(told)))
        self._saving.say(_("The result is on the clipboard, as text."))

    def save_table(self) -> None:
        """Ask where to save the table, and save it there."""
        assessment, organisation = self._opened.row.assessment, self._opened.row.organisation
        language = current_language()
        self._saving.save(
            Wanted(
                _("Save the result as a table"),
                table_name(organisation.name, self._tools.now()),
                FileType(_("Table (CSV)"), "csv"),
                lambda target: SaveResultTable(assessment.id, target, language),
                _("The table is in {file}."),
            )
        )

    def save_picture(self) -> None:
        """Ask where to save a picture of the levels, and save it there."""
        shown = self._picture()
        if shown is None:
            return
        data = _png(shown)
        organisation = self._opened.row.organisation
        self._saving.save(
            Wanted(
                _("Save the levels as a picture"),
                picture_name(organisation.name, self._tools.now()),
                FileType(_("Picture (PNG)"), "png"),
                lambda target: SavePicture(target, data),
                _("The picture is in {file}."),
            )
        )


def _png(picture: QPixmap) -> bytes:
    written = QBuffer()
    written.open(QBuffer.OpenModeFlag.WriteOnly)
    picture.save(written, "PNG")
    return bytes(written.data().data())
