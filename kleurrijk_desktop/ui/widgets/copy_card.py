"""One copy of the data: when it was made, what it holds, whether it is in order."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from kleurrijk_desktop.domain.kept_copies import LookedAt, is_usable
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.widgets.buttons import secondary_button
from kleurrijk_desktop.ui.widgets.card import Card
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.wording.backup_words import check_text, contents_text


class CopyCard(Card):
    """Says what is known, and more as soon as the copy was looked over.

    Attributes:
        looked_at: what was found; None until then.
    """

    def __init__(
        self,
        title: str,
        put_back: Callable[[], None] | None,
        parent: QWidget | None = None,
    ) -> None:
        """Make a card; without `put_back` there is no button, as for the data of now."""
        self._contents = PlainLabel()
        self._check = PlainLabel(_("It is being checked…"), quiet=True)
        super().__init__([PlainLabel(title, "strong"), self._contents, self._check], parent=parent)
        self.looked_at: LookedAt | None = None
        self._contents.hide()
        self._button = None
        if put_back is not None:
            self._button = secondary_button(_("Put back…"), put_back)
            self._button.setObjectName("put-back")
            self._button.setAccessibleName(
                _("{button}: {name}").format(button=self._button.text(), name=title)
            )
            self._button.setEnabled(False)
            self.column.addSpacing(8)
            self.column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeading)

    def show_found(self, looked_at: LookedAt) -> None:
        """Say what a copy holds and whether it is in order."""
        self.looked_at = looked_at
        if looked_at.counts:
            self._contents.set_text(contents_text(looked_at.counts))
            self._contents.show()
        self._check.set_text(check_text(looked_at))
        if self._button is not None:
            self._button.setEnabled(is_usable(looked_at.problems))
