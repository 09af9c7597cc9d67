"""One question of the partner view: its sentence, the counts, and our own level beside them."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kleurrijk_desktop.domain.answers import answer_to
from kleurrijk_desktop.domain.partner_view import Beside, Noticed
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.change_desk import ChangeDesk
from kleurrijk_desktop.ui.screens.partner_view.count_fields import CountFields
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.level_strip import LevelStrip
from kleurrijk_desktop.ui.widgets.named_group import NamedGroup
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.ui.widgets.stacks import led
from kleurrijk_desktop.use_cases.opened import Opened
from kleurrijk_desktop.use_cases.partner_view import CountedItem
from kleurrijk_desktop.wording.partner_view_words import (
    counts_text,
    difference_text,
    own_level_text,
    sheets_text,
)


class ItemHead(NamedGroup):
    """The sentence with its number, and our own level; the counts go between them."""

    def __init__(
        self, theme: Theme, opened: Opened, beside: Beside, parent: QWidget | None = None
    ) -> None:
        said = opened.reader.noticed(beside.item)
        super().__init__(str(said), parent)
        self._beside = beside
        number = opened.result.items.index(beside.item) + 1
        # i18n: The place in a list, before the text: "1."
        place = PlainLabel(_("{place}.").format(place=number), "number", wraps=False)
        choice = answer_to(opened.answers, beside.item.id).choice
        own = PlainLabel(own_level_text(beside.level), quiet=True)
        self._first = PlainLabel(_("Talk about this first"), "strong")
        self._why = PlainLabel()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(8)
        self.column.addWidget(led(place, [PlainLabel(said)]))
        self.column.addWidget(led(LevelStrip(theme, choice), [own]))
        self.column.addWidget(self._first)
        self.column.addWidget(self._why)
        self.show_difference(beside.counts)

    def put_counts(self, parts: Sequence[QWidget]) -> None:
        """Put the counts below the sentence."""
        for place, part in enumerate(parts, start=1):
            self.column.insertWidget(place, part)

    def show_difference(self, counts: Noticed) -> None:
        why = difference_text(Beside(self._beside.item, self._beside.level, counts))
        self._why.set_text(why)
        for label in (self._first, self._why):
            label.setVisible(bool(why))


def kept_counts(theme: Theme, opened: Opened, beside: Beside) -> QWidget:
    """Return a question with counts that can no longer be changed."""
    head = ItemHead(theme, opened, beside)
    head.put_counts([PlainLabel(counts_text(beside.counts))])
    return head


class ItemPart(ItemHead):
    """A question whose counts are stored as they are typed."""

    def __init__(
        self, theme: Theme, desk: ChangeDesk, opened: Opened, beside: Beside, counted: CountedItem
    ) -> None:
        super().__init__(theme, opened, beside)
        self._desk = desk
        self._counted = desk.learn(counted, opened.row.organisation.id)
        counts = self._counted.counts
        self.fields = CountFields(theme, beside.item.id, counts)
        self.fields.edited.connect(self._put)
        self._total = PlainLabel(sheets_text(counts), quiet=True)
        self._total.setObjectName(f"total-{beside.item.id}")
        self.put_counts([self.fields, self._total])
        self.show_difference(counts)

    def _put(self) -> None:
        counts = self.fields.counts()
        self._total.set_text(sheets_text(counts))
        self.show_difference(counts)
        before, self._counted = self._counted, replace(self._counted, counts=counts)
        self._desk.put(before, self._counted)
