"""Putting the plan on paper from the result page."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kleurrijk_desktop.domain.printable import Printable
from kleurrijk_desktop.translation import _, current_language
from kleurrijk_desktop.ui.dialogs import FileType
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.buttons import primary_button, secondary_button
from kleurrijk_desktop.ui.widgets.combo_box import ChoiceField
from kleurrijk_desktop.ui.widgets.saving import Saving, SavingTools, Wanted
from kleurrijk_desktop.use_cases.opened import Opened
from kleurrijk_desktop.use_cases.printing import GatherDocument, PrintToFile
from kleurrijk_desktop.wording.printed_documents import document_file_name


class SavePlanPart(QWidget):
    """Asks for a language and a file, saves the plan there, and names the file.

    Signals:
        told: the part of the page that says what came of it.
    """

    told = Signal(QWidget)

    def __init__(
        self,
        theme: Theme,
        tools: SavingTools,
        opened: Opened,
        year: int | None = None,
        *,
        first: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        """Offer the plan of a year, or of the present one where none is given.

        `first` where nothing else on the page is more important.
        """
        super().__init__(parent)
        self._tools = tools
        self._opened = opened
        self._year = year
        self._language = ChoiceField(theme, _("Language of the plan"))
        self._language.setObjectName("plan-language")
        self._language.set_options(tools.languages, current_language())
        make = primary_button if first else secondary_button
        button = make(_("&Save the plan as PDF…"), self.save)
        button.setObjectName("save-plan")
        self._saving = Saving(theme, tools)
        self._saving.setObjectName("plan-outcome")
        self._saving.told.connect(self.told)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        layout.addWidget(self._language)
        layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addWidget(self._saving)

    def save(self) -> None:
        """Ask where to save, and save there; nothing happens while that is under way."""
        language = self._language.value()
        assessment, organisation = self._opened.row.assessment, self._opened.row.organisation
        plan = GatherDocument(Printable.PLAN, assessment.id, language, self._year)
        self._saving.save(
            Wanted(
                _("Save the plan as PDF"),
                document_file_name(Printable.PLAN, organisation.name, self._tools.now(), language),
                FileType(_("PDF file"), "pdf"),
                lambda target: PrintToFile(target, plan),
                _("The plan is in {file}."),
            )
        )
