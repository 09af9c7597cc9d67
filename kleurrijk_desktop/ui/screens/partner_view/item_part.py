"""One question of the partner view: its sentence, the counts, and our own level beside them."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kleurrijk_desktop.domain.answers import answer_to
from kleurrijk_desktop.domain.partner_view import Beside, Noticed
from kleurrijk_desktop.domain.problems import KleurRijkError
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.screens.partner_view.count_fields import CountFields
from kleurrijk_desktop.ui.tasks import Tasks
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.banner import Banner, BannerButton
from kleurrijk_desktop.ui.widgets.level_strip import LevelStrip
from kleurrijk_desktop.ui.widgets.named_group import NamedGroup
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.ui.widgets.stacks import led
from kleurrijk_desktop.use_cases.opened import Opened
from kleurrijk_desktop.use_cases.partner_view import NoticedRecorded, RecordNoticed
from kleurrijk_desktop.wording.partner_view_words import (
    counts_text,
    difference_text,
    own_level_text,
    sheets_text,
)
from kleurrijk_desktop.wording.problems import sentence


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
    """A question whose counts are stored as they are typed.

    Signals:
        stored: a NoticedRecorded, and the column that was typed in.
        reload_wanted: what is shown is no longer what is stored.
    """

    stored = Signal(object, str)
    reload_wanted = Signal()

    def __init__(
        self, theme: Theme, tasks: Tasks, opened: Opened, beside: Beside, version: int
    ) -> None:
        super().__init__(theme, opened, beside)
        self._tasks = tasks
        self._id, self._item_id = opened.row.assessment.id, beside.item.id
        self._sent, self._version = beside.counts, version
        self.fields = CountFields(theme, beside.item.id, beside.counts)
        self.fields.edited.connect(self._store)
        self._total = PlainLabel(sheets_text(beside.counts), quiet=True)
        self._total.setObjectName(f"total-{beside.item.id}")
        self._problems = Banner(theme)
        self.put_counts([self.fields, self._total, self._problems])

    def _store(self, column: str) -> None:
        counts = self.fields.counts()
        self._total.set_text(sheets_text(counts))
        self.show_difference(counts)
        if counts != self._sent:
            self._problems.clear()
            self._send(counts, column)

    def _send(self, counts: Noticed, column: str) -> None:
        use_case = RecordNoticed(self._id, self._item_id, counts, self._version)
        self._sent = counts
        self._version += 1  # what is sent next goes on from here, and is stored after this

        def stored(recorded: NoticedRecorded) -> None:
            self.stored.emit(recorded, column)

        def failed(error: KleurRijkError) -> None:
            self._version -= 1
            self._say(error, column)

        self._tasks.run(use_case, stored, failed, owner=self)

    def _say(self, error: KleurRijkError, column: str) -> None:
        again = BannerButton(_("&Try again"), lambda: self._send(self._sent, column))
        look = BannerButton(_("Show what is &stored"), self.reload_wanted.emit)
        stale = {"changed-elsewhere", "assessment-finished"}
        button = look if error.problems[0].code in stale else again
        said = "\n".join(sentence(problem) for problem in error.problems)
        self._problems.show_message("error", said, [button])
