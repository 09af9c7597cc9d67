"""All commands that have keys, on one page."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kleurrijk_desktop.charts.primitives import ChartTable
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.buttons import secondary_button
from kleurrijk_desktop.ui.widgets.figures_table import FiguresTable
from kleurrijk_desktop.ui.widgets.flow_row import FlowRow
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.ui.widgets.screen import Screen
from kleurrijk_desktop.ui.widgets.stacks import stack


@dataclass(frozen=True, slots=True)
class KeyGroup:
    """Commands that belong together.

    Attributes:
        rows: what a command does, and its keys as the system writes them.
        remark: a sentence about all of them; may be empty.
    """

    heading: str
    rows: tuple[tuple[str, str], ...]
    remark: str = ""


class KeyboardScreen(Screen):
    """A table of keys for each menu, and for the places where single keys mean something.

    Signals:
        left: the person goes back.
    """

    left = Signal()

    def __init__(
        self, theme: Theme, groups: Sequence[KeyGroup], parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._back = secondary_button(_("&Back"), self.left.emit)
        self._back.setObjectName("keyboard-back")
        self.column.addWidget(FlowRow((self._back,)))
        words = _("Everything can be done without a mouse. Tab goes on, Shift+Tab goes back.")
        self.column.addWidget(stack([PlainLabel(_("All keys"), "page"), PlainLabel(words)]))
        self.grow(self._tables(groups))

    def title(self) -> str:
        return _("All keys")

    def focus_first(self) -> None:
        self._back.setFocus()

    def _tables(self, groups: Sequence[KeyGroup]) -> Iterator[None]:
        for group in groups:
            self.column.addWidget(_table(group))
            yield
        self.column.addStretch(1)


def _table(group: KeyGroup) -> QWidget:
    # i18n: The heads of a table: what a command does, and with which keys.
    figures = ChartTable((_("Command"), _("Keys")), group.rows)
    parts = [PlainLabel(group.heading, "item"), FiguresTable(group.heading, figures)]
    if group.remark:
        parts.insert(1, PlainLabel(group.remark, quiet=True))
    return stack(parts)
