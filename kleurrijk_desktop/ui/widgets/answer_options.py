"""The seven answers to an item."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from kleurrijk_desktop.domain.answers import Choice
from kleurrijk_desktop.domain.content_text import Text
from kleurrijk_desktop.translation import _, pgettext
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.answer_option import AnswerOption
from kleurrijk_desktop.ui.widgets.hairline import hairline
from kleurrijk_desktop.ui.widgets.named_group import NamedGroup
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.wording.levels import choice_label

KEYS = {
    "0": Choice.LEVEL_0,
    "1": Choice.LEVEL_1,
    "2": Choice.LEVEL_2,
    "3": Choice.LEVEL_3,
    "4": Choice.LEVEL_4,
    "-": Choice.NOT_APPLICABLE,
    "?": Choice.UNKNOWN,
}
ARROWS = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right})
_WITH_COMMAND = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class AnswerOptions(NamedGroup):
    """Levels 0–4, "doesn't apply" and "don't know yet", one below the other.

    Alt with a key of `KEYS` answers from anywhere on the page. The key alone answers only while
    one of the options has the focus; it reaches the group because the option leaves it alone, so
    a field for text keeps what is typed into it.

    Signals:
        chosen: a `Choice` that the person made, other than the one shown before.
        settled: an option was pressed, and not only passed with the arrow keys.
    """

    chosen = Signal(object)
    settled = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._choice = Choice.OPEN
        self._number_keys = True
        self._group = QButtonGroup(self)
        self._options = {choice: AnswerOption(theme, choice, self) for choice in KEYS.values()}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for option in self._options.values():
            if option.choice is Choice.NOT_APPLICABLE:
                column.addLayout(_divider())
            column.addWidget(option)
            self._group.addButton(option)
            option.installEventFilter(self)
        self._group.buttonClicked.connect(self._clicked)
        self._moving = False
        for key, choice in KEYS.items():
            shortcut = QShortcut(QKeySequence(f"Alt+{key}"), self)
            shortcut.activated.connect(partial(self._press, choice))

    @property
    def choice(self) -> Choice:
        return self._choice

    def show_item(self, question: str, anchors: Sequence[Text], choice: Choice) -> None:
        """Show an item: its statement (for screen readers), five anchors, and what is chosen."""
        self.set_name(question)
        for option in self._options.values():
            label = choice_label(option.choice)
            level = option.choice.level
            if level is None:
                option.show_texts(label, "", label)
                continue
            anchor = anchors[level]
            # i18n: what a screen reader says of an answer, as in "2, First steps. We sometimes …"
            spoken = _("{number}, {label}. {sentence}")
            option.setLocale(QLocale(anchor.language))
            option.show_texts(
                label, anchor.value, spoken.format(number=level, label=label, sentence=anchor.value)
            )
        self.set_choice(choice)

    def set_choice(self, choice: Choice) -> None:
        """Mark another answer without telling anyone."""
        self._choice = choice
        self._group.setExclusive(False)
        for option in self._options.values():
            option.setChecked(option.choice is choice)
        self._group.setExclusive(True)
        # Qt lets Tab stop at the chosen option only, and does not take that back by itself.
        for option in self._options.values():
            stops = choice in {Choice.OPEN, option.choice}
            option.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if stops else Qt.FocusPolicy.ClickFocus
            )

    def clear(self) -> None:
        """Mark nothing."""
        self.set_choice(Choice.OPEN)

    def set_number_keys(self, *, enabled: bool) -> None:
        """Let 0–4, - and ? answer while the focus is on one of the options, or not."""
        self._number_keys = enabled

    def set_read_only(self, *, read_only: bool) -> None:
        self.setEnabled(not read_only)

    def focus_first(self) -> None:
        """Put the focus on the chosen option, or on the first one."""
        self._options.get(self._choice, self._options[Choice.LEVEL_0]).setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Note which presses come from the arrow keys: Qt marks each option that it passes."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            self._moving = event.key() in ARROWS
        elif event.type() == QEvent.Type.MouseButtonPress:
            self._moving = False
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        choice = KEYS.get(event.text())
        if choice is None or not self._number_keys or event.modifiers() & _WITH_COMMAND:
            super().keyPressEvent(event)
            return
        self._press(choice)

    def _press(self, choice: Choice) -> None:
        self._moving = False
        self._options[choice].setFocus()
        self._options[choice].click()

    def _clicked(self, option: QAbstractButton) -> None:
        if isinstance(option, AnswerOption) and option.choice is not self._choice:
            self.set_choice(option.choice)
            self.chosen.emit(option.choice)
        if not self._moving:
            self.settled.emit()


def _divider() -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    # i18n: between the levels 0–4 and the answers "doesn't apply" and "don't know yet"
    word = PlainLabel(pgettext("between two kinds of answers", "or"), wraps=False, quiet=True)
    for part in (hairline(), word, hairline()):
        row.addWidget(part, stretch=0 if part is word else 1)
    return row
