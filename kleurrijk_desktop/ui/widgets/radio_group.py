"""A few short options of which one is chosen, with a label that asks."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QVBoxLayout, QWidget

from kleurrijk_desktop.ui.widgets.long_radio import LongRadio
from kleurrijk_desktop.ui.widgets.named_group import NamedGroup
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel


class RadioGroup(NamedGroup):
    """Options below each other.

    Signals:
        chosen: the key that the person chose, other than the one before.
    """

    chosen = Signal(str)

    def __init__(
        self,
        question: str,
        options: Sequence[tuple[str, str]],
        value: str,
        parent: QWidget | None = None,
    ) -> None:
        """Offer (key, name) pairs, with the one of the key `value` chosen."""
        super().__init__(question, parent)
        self._value = value
        self._keys: dict[QAbstractButton, str] = {}
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(PlainLabel(question))
        for key, name in options:
            option = LongRadio(name)
            option.setObjectName(key)
            option.setChecked(key == value)
            self._keys[option] = key
            self._group.addButton(option)
            column.addWidget(option)
        self._group.buttonToggled.connect(self._toggled)

    @property
    def value(self) -> str:
        return self._value

    @property
    def keys(self) -> tuple[str, ...]:
        return tuple(self._keys.values())

    def show_value(self, key: str) -> None:
        """Show that another option is chosen, without telling anyone."""
        self._value = key
        self._option(key).setChecked(True)

    def focus_value(self) -> None:
        """Put the focus on the option that is chosen."""
        self._option(self._value).setFocus()

    def _option(self, key: str) -> QAbstractButton:
        return next(option for option, name in self._keys.items() if name == key)

    def _toggled(self, option: QAbstractButton, checked: bool) -> None:  # noqa: FBT001 - Qt's
        if checked and self._keys[option] != self._value:
            self._value = self._keys[option]
            self.chosen.emit(self._value)
