"""One person's turn at the keyboard: alone at the laptop, with nothing left on the screen."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from kleurrijk_desktop.domain.answers import Choice
from kleurrijk_desktop.domain.checklist import Item
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.screens.session.view import SessionView
from kleurrijk_desktop.ui.widgets.answer_options import KEYS
from kleurrijk_desktop.ui.widgets.buttons import quiet_button, secondary_button
from kleurrijk_desktop.ui.widgets.flow_row import FlowRow
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.ui.widgets.stacks import led, stack
from kleurrijk_desktop.wording.levels import choice_label


class Turn(QWidget):
    """The questions one after the other; a key or a button is a vote, and none is ever shown.

    There is no field in which a key could be read, and no button that stays pressed.

    Signals:
        complete: a tuple of `Choice`, one for each question.
        stopped: the person does not go on; nothing of her votes is told.
    """

    complete = Signal(tuple)
    stopped = Signal()

    def __init__(self, view: SessionView, items: tuple[str, ...]) -> None:
        super().__init__()
        self._view = view
        self._items = tuple(map(view.item, items))
        self._marks: list[Choice] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._page = QWidget()
        self._column.addWidget(self._page)
        self._ask()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Take a key as a vote; Backspace goes back to the question before."""
        choice = KEYS.get(event.text())
        if choice is not None and not event.isAutoRepeat():
            self._vote(choice)
        elif event.key() == Qt.Key.Key_Backspace and self._marks:
            self._go_back()
        else:
            super().keyPressEvent(event)

    def focus_first(self) -> None:
        """Let a screen reader read the question."""
        self._statement.setFocus(Qt.FocusReason.TabFocusReason)

    def _vote(self, choice: Choice) -> None:
        self._marks.append(choice)
        if len(self._marks) == len(self._items):
            marks, self._marks = tuple(self._marks), []
            self.complete.emit(marks)
        else:
            self._ask()

    def _go_back(self) -> None:
        self._marks.pop()
        self._ask()

    def _ask(self) -> None:
        """Show the next question on a page of its own, so that nothing of the last one stays."""
        item = self._items[len(self._marks)]
        before, self._page = self._page, stack(self._parts(item), spacing=12)
        self._column.replaceWidget(before, self._page)
        self._page.show()
        self.focus_first()  # before the page that has it is gone, so that no key goes elsewhere
        before.hide()
        before.deleteLater()

    def _parts(self, item: Item) -> Iterator[QWidget]:
        place, count = len(self._marks) + 1, len(self._items)
        said = _("Question {place} of {count}").format(place=place, count=count)
        self._statement = PlainLabel(self._view.statement(item.id), "item")
        self._statement.setObjectName("turn-question")
        self._statement.setAccessibleDescription(f"{said}. {_how()}")
        yield stack([PlainLabel(said, quiet=True), self._statement], spacing=4)
        yield PlainLabel(_how())
        yield stack(self._options(item), spacing=4)
        yield FlowRow(list(self._ways()))

    def _options(self, item: Item) -> Iterator[QWidget]:
        reader = self._view.opened.reader
        for key, choice in KEYS.items():
            level = choice.level
            words = _beside(choice) if level is None else reader.anchor(item, level)
            button = secondary_button(key, self._voting(choice))
            button.setObjectName(f"turn-{choice.value}")
            # i18n: What a screen reader says of a button: its key, then what it stands for.
            named = _("{key}: {what}").format(key=key, what=words)
            button.setAccessibleName(named)
            yield led(button, [PlainLabel(words)])

    def _voting(self, choice: Choice) -> Callable[[], None]:
        return lambda: self._vote(choice)

    def _ways(self) -> Iterator[QPushButton]:
        if self._marks:
            back = quiet_button(_("Back to the question before"), self._go_back)
            back.setObjectName("turn-back")
            yield back
        stop = quiet_button(_("Stop without voting"), self.stopped.emit)
        stop.setObjectName("turn-stop")
        yield stop


def _beside(choice: Choice) -> str:
    if choice is Choice.UNKNOWN:
        return _("Don't know, or pass")
    return choice_label(choice)


def _how() -> str:
    return _(
        "Choose the highest level of which everything is true. Press its key, 0 to 4. Press - "
        "where it doesn't apply, ? to pass. Nobody sees your key."
    )
