"""Says that an assessment is finished, and offers the two ways on from there."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kleurrijk_desktop.domain.assessment import Assessment, Status
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.banner import Banner, BannerButton
from kleurrijk_desktop.wording.standing import standing


class FinishedNotice(Banner):
    """A message that is there only where nothing can be changed any more.

    Signals:
        correct_wanted, new_wanted: a button was pressed.
    """

    correct_wanted = Signal()
    new_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setObjectName("standing")

    def show_for(self, assessment: Assessment) -> None:
        """Show where a finished assessment stands; to be called when the notice is on its page."""
        if assessment.status is Status.OPEN:
            return
        buttons = [BannerButton(_("&New assessment"), self.new_wanted.emit)]
        if assessment.status is Status.FINISHED:
            buttons.insert(0, BannerButton(_("C&orrect…"), self.correct_wanted.emit))
        self.show_message("info", standing(assessment), buttons)
