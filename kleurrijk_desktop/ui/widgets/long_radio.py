"""A radio button whose text breaks into lines."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPaintEvent, QPalette
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter

from kleurrijk_desktop.ui.widgets.wrapped_text import WrappedText, wrapped

_NARROWEST = 160  # pixels


class LongRadio(QRadioButton):
    """Has its circle beside the first line of its text; the text has no mnemonic."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        text = self._lines(self._text_place(QRect(0, 0, width, 1)).width())
        return max(round(text.height), self.sizeHint().height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        hint = self.sizeHint()
        return QSize(min(hint.width(), _NARROWEST), hint.height())

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.rect = QRect(0, 0, self.width(), self.sizeHint().height())
        option.text = ""
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_RadioButton, option)
        place = self._text_place(self.rect())
        text = self._lines(place.width())
        spare = max(self.sizeHint().height() - text.height, 0)  # one line stands in the middle
        colour = self.palette().color(QPalette.ColorRole.WindowText).name()
        text.paint(painter, place.x(), spare / 2, colour)
        painter.end()

    def _text_place(self, whole: QRect) -> QRect:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.rect = whole
        return self.style().subElementRect(QStyle.SubElement.SE_RadioButtonContents, option, self)

    def _lines(self, width: int) -> WrappedText:
        return wrapped(self.text(), self.font(), width, self.layoutDirection())
