"""What stands in the place of the questions where a checklist asks this organisation none."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.buttons import primary_button
from kleurrijk_desktop.ui.widgets.flow_row import FlowRow
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.ui.widgets.screen import Screen
from kleurrijk_desktop.use_cases.opened import Opened
from kleurrijk_desktop.wording.paths import nothing_asked


class NothingAskedScreen(Screen):
    """One sentence, and the way back.

    Signals:
        start_wanted: the person wants to choose another checklist.
    """

    start_wanted = Signal()

    def __init__(self, theme: Theme, opened: Opened, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._title = opened.reader.checklist_title(opened.checklist)
        self._back = primary_button(_("Back to the &start"), self.start_wanted.emit)
        self._back.setObjectName("back-to-start")
        heading = PlainLabel(self._title, "page")
        heading.setObjectName("nothing-asked")
        for part in (heading, PlainLabel(nothing_asked()), FlowRow([self._back])):
            self.column.addWidget(part)
        self.column.addStretch(1)

    def title(self) -> str:
        return str(self._title)

    def focus_first(self) -> None:
        self._back.setFocus(Qt.FocusReason.OtherFocusReason)
