"""The page with examples from elsewhere: fields to choose among them, and each of them whole."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractSlider, QVBoxLayout, QWidget

from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.screens.examples.choosing import Choosing
from kleurrijk_desktop.ui.screens.examples.example_card import ExampleCard
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.buttons import secondary_button
from kleurrijk_desktop.ui.widgets.flow_row import FlowRow
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.ui.widgets.screen import Screen
from kleurrijk_desktop.ui.widgets.stacks import stack
from kleurrijk_desktop.ui.widgets.status_line import StatusLine
from kleurrijk_desktop.use_cases.examples import ExamplesOpened, Wanted
from kleurrijk_desktop.wording.example_words import shown_count

AT_ONCE = 2  # cards that are added in one go
_SCROLLS = {
    Qt.Key.Key_Up: QAbstractSlider.SliderAction.SliderSingleStepSub,
    Qt.Key.Key_Down: QAbstractSlider.SliderAction.SliderSingleStepAdd,
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
}


class ExamplesScreen(Screen):
    """Shows the examples that are wanted; the keys that scroll do so from the field too.

    Where one comes from a question its examples stand there at once, without the fields.

    Signals:
        left: the person goes back.
    """

    left = Signal()

    def __init__(
        self, theme: Theme, opened: ExamplesOpened, wanted: Wanted, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._examples = opened.examples
        self._cards: list[ExampleCard] = []
        self._choosing = Choosing(theme, opened.factors, wanted)
        self._choosing.changed.connect(self._show_wanted)
        self._of_question = PlainLabel(_("These are the examples that belong to the question."))
        self._count = StatusLine()
        self._count.setObjectName("examples-count")
        self._none = PlainLabel(_("No example has all of this. Leave something out."))
        self._none.setObjectName("no-examples")
        self._back = secondary_button(_("&Back"), self.left.emit)
        self._back.setObjectName("examples-back")
        self._all = secondary_button(_("Show &all examples"), self._want_all)
        self._all.setObjectName("all-examples")
        self._room = QVBoxLayout()
        self._room.setSpacing(16)
        self._lay_out()
        self.grow(self._add_cards())
        self._show_wanted()

    @property
    def wanted(self) -> Wanted:
        """Which examples the person looks for."""
        return self._choosing.wanted

    def title(self) -> str:
        return _("Examples")

    def focus_first(self) -> None:
        if self.wanted.ids:
            self._back.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._choosing.focus_field()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Let Esc go back, and scroll with the keys that nothing else on the page wants."""
        action = _SCROLLS.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif action is not None:
            self.scroll_by(action)
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        heading = PlainLabel(_("Examples"), "page")
        heading.setObjectName("examples-heading")
        about = PlainLabel(
            _("What others did, as published sources tell it. Take what fits and change the rest."),
            quiet=True,
        )
        self.column.addWidget(FlowRow((self._back,)))
        self.column.addWidget(stack([heading, about]))
        self.column.addWidget(self._choosing)
        found = [self._of_question, self._count, self._none, FlowRow((self._all,))]
        self.column.addWidget(stack(found))
        self.column.addLayout(self._room)
        self.column.addStretch(1)

    def _add_cards(self) -> Iterator[None]:
        yield
        for place, shown in enumerate(self._examples, start=1):
            card = ExampleCard(shown)
            self._cards.append(card)
            self._room.addWidget(card)
            card.setVisible(shown.fits(self.wanted))
            card.mark_fallback()
            if place % AT_ONCE == 0:
                yield

    def _show_wanted(self) -> None:
        wanted = self.wanted
        for card in self._cards:
            card.setVisible(card.shown.fits(wanted))
        found = sum(each.fits(wanted) for each in self._examples)
        self._choosing.setVisible(not wanted.ids)
        self._of_question.setVisible(bool(wanted.ids))
        self._none.setVisible(not found)
        self._all.setVisible(wanted != Wanted())
        self._count.say(shown_count(found, len(self._examples)))

    def _want_all(self) -> None:
        self._choosing.want_all()
        self.focus_first()
