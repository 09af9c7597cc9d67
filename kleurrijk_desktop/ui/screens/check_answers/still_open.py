"""What nobody answered yet, each question a way to it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from kleurrijk_desktop.domain.checklist import Item
from kleurrijk_desktop.translation import _, ngettext
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.card import Card
from kleurrijk_desktop.ui.widgets.link_button import LinkButton
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.use_cases.opened import Opened


class StillOpen(Card):
    """A summary that takes the focus, since it is what one most likely came for."""

    def __init__(
        self,
        theme: Theme,
        opened: Opened,
        items: tuple[Item, ...],
        go_to: Callable[[str], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self.setObjectName("still-open")
        self._heading = PlainLabel(_("Still open"), "item")
        self._heading.setObjectName("still-open-heading")
        self.column.addWidget(self._heading)
        words = ngettext(
            "{count} question has no answer yet. It may stay open.",
            "{count} questions have no answer yet. They may stay open.",
            len(items),
        ).format(count=len(items))
        self.column.addWidget(PlainLabel(words, quiet=True))
        for item in items:
            link = LinkButton(theme, opened.reader.statement(item), partial(go_to, item.id))
            link.setObjectName(f"open-{item.id}")
            self.column.addWidget(link)

    def focus_heading(self) -> None:
        self._heading.setFocus(Qt.FocusReason.OtherFocusReason)
