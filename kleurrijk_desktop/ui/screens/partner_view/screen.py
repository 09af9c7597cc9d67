"""What people notice: for each question of the short path, how many said yes, partly or no."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from kleurrijk_desktop.domain.assessment import Status
from kleurrijk_desktop.domain.partner_view import Beside
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.change_desk import ChangeDesk
from kleurrijk_desktop.ui.screens.partner_view.item_part import ItemPart, kept_counts
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.buttons import primary_button
from kleurrijk_desktop.ui.widgets.card import Card
from kleurrijk_desktop.ui.widgets.fallback_note import FallbackNote
from kleurrijk_desktop.ui.widgets.finished_notice import FinishedNotice
from kleurrijk_desktop.ui.widgets.flow_row import FlowRow
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.ui.widgets.screen import Screen
from kleurrijk_desktop.ui.widgets.stacks import stack
from kleurrijk_desktop.use_cases.partner_view import CountedItem, PartnerViewOpened
from kleurrijk_desktop.wording.organisations import held_words


class PartnerViewScreen(Screen):
    """The counts of all questions on one page.

    Signals:
        result_wanted, correct_wanted, new_wanted: a button was pressed.
    """

    result_wanted = Signal()
    correct_wanted = Signal()
    new_wanted = Signal()

    def __init__(
        self, theme: Theme, desk: ChangeDesk, view: PartnerViewOpened, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._theme, self._desk, self._view = theme, desk, view
        self._opened = view.opened
        self._is_open = self._opened.row.assessment.status is Status.OPEN
        self._parts: list[ItemPart] = []
        self._heading = PlainLabel(_("What people notice"), "page")
        self._heading.setObjectName("partner-view-heading")
        self._result = primary_button(_("See the res&ult"), self.result_wanted.emit)
        self._result.setObjectName("see-result")
        fallback = FallbackNote()
        notice = FinishedNotice(theme)
        notice.correct_wanted.connect(self.correct_wanted)
        notice.new_wanted.connect(self.new_wanted)
        self.column.addWidget(stack([*self._head(), fallback], spacing=4))
        self.column.addWidget(notice)
        self.grow(self._rest())
        notice.show_for(self._opened.row.assessment)
        for beside in self._opened.beside[:1]:
            fallback.show_for(self._opened.reader.noticed(beside.item))

    def title(self) -> str:
        checklist = self._opened.reader.checklist_title(self._opened.checklist)
        return _("What people notice – {checklist}").format(checklist=checklist)

    def focus_first(self) -> None:
        self._heading.setFocus()

    def pending_edits_flush(self) -> None:
        for part in self._parts:
            part.fields.flush()

    def has_pending_edits(self) -> bool:
        return any(part.fields.pending for part in self._parts)

    def _head(self) -> list[QWidget]:
        row = self._opened.row
        part, day = self._opened.part, row.assessment.held_on
        about = held_words(row.organisation.name, part, day)
        title = self._opened.reader.checklist_title(self._opened.checklist)
        return [PlainLabel(title, quiet=True), self._heading, PlainLabel(about, quiet=True)]

    def _rest(self) -> Iterator[None]:
        for sentence in self._introduction():
            self.column.addWidget(PlainLabel(sentence))
        yield
        for beside in self._opened.beside:
            self.column.addWidget(Card([self._item(beside)]))
            yield
        self.column.addWidget(FlowRow([self._result]))
        self.column.addStretch(1)

    def _introduction(self) -> Iterator[str]:
        if not self._opened.beside:
            yield _("This checklist has no sentences to ask people about.")
            return
        if self._is_open:
            yield _(
                "People it is about answer these sentences, on paper or together. Type in how many "
                "said what, and no names. Tab or Enter goes on to the next number."
            )
        yield _("The counts stand beside your levels, from 5 answers on. They change no points.")

    def _item(self, beside: Beside) -> QWidget:
        if not self._is_open:
            return kept_counts(self._theme, self._opened, beside)
        counted = CountedItem(
            self._opened.row.assessment.id,
            beside.item.id,
            self._opened.result.items.index(beside.item) + 1,
            beside.counts,
            self._view.versions.get(beside.item.id, 0),
        )
        part = ItemPart(self._theme, self._desk, self._opened, beside, counted)
        place = len(self._parts)
        part.fields.passed.connect(lambda: self._go_on(place))
        part.fields.pending_changed.connect(self.pending_changed)
        self._parts.append(part)
        return part

    def _go_on(self, place: int) -> None:
        """Go to the first number of the next question, or to what comes after all of them."""
        if place + 1 < len(self._parts):
            self._parts[place + 1].fields.focus_first()
        else:
            self._result.setFocus(Qt.FocusReason.TabFocusReason)
