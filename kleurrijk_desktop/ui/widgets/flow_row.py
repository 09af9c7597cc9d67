"""A row of widgets that goes on in the next line where it does not fit."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

GAP = 12  # pixels


class FlowRow(QWidget):
    """Puts widgets side by side from the leading edge, and below each other where it is narrow."""

    def __init__(self, widgets: Iterable[QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._widgets = tuple(widgets)
        for widget in self._widgets:
            widget.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        rows = self._rows(width)
        return sum(_height(row) for row in rows) + GAP * max(len(rows) - 1, 0)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        shown = self._shown()
        width = sum(_wanted(widget).width() for widget in shown) + GAP * max(len(shown) - 1, 0)
        return QSize(width, _height(shown))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        shown = self._shown()
        return QSize(max((_wanted(widget).width() for widget in shown), default=0), _height(shown))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """Arrange again when a widget was shown, hidden, or wants another size."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._arrange()
        return super().event(event)

    def _arrange(self) -> None:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        top = 0
        for row in self._rows(self.width()):
            left, height = 0, _height(row)
            for widget in row:
                width = min(_wanted(widget).width(), self.width())
                place = QRect(left, top, width, height)
                if mirrored:
                    place.moveRight(self.width() - 1 - left)
                widget.setGeometry(place)
                left += width + GAP
            top += height + GAP

    def _rows(self, width: int) -> list[list[QWidget]]:
        rows: list[list[QWidget]] = []
        used = 0
        for widget in self._shown():
            wanted = _wanted(widget).width()
            if rows and used + GAP + wanted <= width:
                rows[-1].append(widget)
                used += GAP + wanted
            else:
                rows.append([widget])
                used = wanted
        return rows

    def _shown(self) -> list[QWidget]:
        return [widget for widget in self._widgets if not widget.isHidden()]


def _wanted(widget: QWidget) -> QSize:
    return widget.sizeHint().expandedTo(widget.minimumSize())


def _height(row: Iterable[QWidget]) -> int:
    return max((_wanted(widget).height() for widget in row), default=0)
