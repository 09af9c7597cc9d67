"""The assessments of an organisation, the newest first; older ones come as they are wanted."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.screens.start.assessment_row import AssessmentRow
from kleurrijk_desktop.ui.widgets.buttons import quiet_button
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.use_cases.start_page import Begun, StartPage
from kleurrijk_desktop.wording.counts import count_text

SHOWN_FIRST, SHOWN_MORE = 4, 8  # assessments: what a window shows; each takes milliseconds


class AssessmentList(QWidget):
    """One card per assessment, and how many of all of them are shown.

    Signals:
        more_wanted: all that were read are shown, and older ones are to be read.
    """

    more_wanted = Signal()

    def __init__(
        self,
        page: StartPage,
        make: Callable[[Begun, Sequence[Begun]], AssessmentRow],
        parent: QWidget | None = None,
    ) -> None:
        """Show the newest; `make` makes a card of one and of all that were read."""
        super().__init__(parent)
        self._page = page
        self._make = make
        self._shown = 0
        self._count: int | None = None if page.more else len(page.assessments)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(16)
        self._said = PlainLabel(quiet=True)
        self._said.setObjectName("how-many")
        self._more = quiet_button(_("Show older assessments"), self._show_older)
        self._more.setObjectName("show-older")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addLayout(self._rows)
        column.addWidget(self._said)
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeading)
        self._show(SHOWN_FIRST)

    @property
    def to_be_counted(self) -> bool:
        """Whether nobody knows yet how many there are."""
        return self._count is None

    def show_count(self, count: int) -> None:
        """Say how many there are, where they were not all read."""
        self._count = count
        self._say()

    def take_older(self, page: StartPage) -> None:
        """Go on with a page that was read with older ones too."""
        self._page = page
        self._show_older()

    def _show_older(self) -> None:
        """Show more cards, and put the focus on the first of them."""
        if self._shown == len(self._page.assessments) and self._page.more:
            self.more_wanted.emit()
            return
        added = self._show(SHOWN_MORE)
        if added:
            added[0].focus_first()

    def _show(self, count: int) -> list[AssessmentRow]:
        every = self._page.assessments
        added = [self._make(each, every) for each in every[self._shown : self._shown + count]]
        for row in added:
            self._rows.addWidget(row)
        self._shown += len(added)
        self._say()
        return added

    def _say(self) -> None:
        left = self._page.more or self._shown < len(self._page.assessments)
        self._more.setVisible(left)
        self._said.setVisible(left and self._count is not None)
        if self._count is not None:
            self._said.set_text(
                _("The newest {shown} of {count} assessments are shown.").format(
                    shown=count_text(self._shown), count=count_text(self._count)
                )
            )
