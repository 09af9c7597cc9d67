"""A page whose text is as large as there is room for, and never smaller than can be read."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.projector.big_chart import BigChart
from kleurrijk_desktop.ui.projector.big_text import BigText
from kleurrijk_desktop.ui.widgets.level_strip import LevelStrip

SMALLEST = 28  # pixels; what is smaller is not read from the back of a room
_LARGEST = 1 / 16  # of the height of the page
_STEP = 2  # pixels
_MARGIN = 1 / 24  # of the height of the page
_SIDES = 2  # margins at the left and at the right
_STRIP = 1.6  # times the text: the figure in it is not smaller than what may be read


class FittedPage(QWidget):
    """Blocks below each other; where the smallest text is too large, they go on on another page.

    Signals:
        turned: another page is shown, or there are more or fewer of them.
    """

    turned = Signal()

    def __init__(self, head: Sequence[QWidget], blocks: Sequence[QWidget]) -> None:
        """Show the head on each page, and as many blocks as there is room for."""
        super().__init__()
        self._head, self._blocks = tuple(head), tuple(blocks)
        self._starts = [0]
        self._page = 0
        self._number = BigText("")
        self._column = QVBoxLayout(self)
        self._column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        for block in (*self._head, *self._blocks):
            self._column.addWidget(block)
        self._column.addStretch(1)
        self._column.addWidget(self._number, 0, Qt.AlignmentFlag.AlignTrailing)
        self._number.hide()

    @property
    def page(self) -> int:
        """Which page is shown, from 1."""
        return self._page + 1

    @property
    def pages(self) -> int:
        return len(self._starts)

    def turn(self, by: int) -> None:
        """Show a page farther on or back; beyond the last one comes the first."""
        self._page = (self._page + by) % self.pages
        self._show()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for no room: the text is made as large as there is room for."""
        return QSize(1, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Choose the largest text with which everything fits, or break the blocks into pages."""
        height = self.height()
        margin = round(height * _MARGIN)
        self._column.setContentsMargins(_SIDES * margin, margin, _SIDES * margin, margin)
        self._column.setSpacing(max(round(height / 60), 8))
        self._number.hide()
        for block in self._blocks:
            block.show()
        largest = max(round(height * _LARGEST), SMALLEST)
        for pixels in range(largest, SMALLEST - 1, -_STEP):
            self._grow(pixels)
            if self._needed() <= height:
                self._break([0])
                return
        self._grow(SMALLEST)
        self._break(self._found_starts(height))

    def _grow(self, pixels: int) -> None:
        for text in self.findChildren(BigText):
            text.grow(pixels)
        for chart in self.findChildren(BigChart):
            chart.grow(pixels)
        for strip in self.findChildren(LevelStrip):
            strip.set_height(round(_STRIP * pixels))

    def _needed(self) -> int:
        for widget in self.findChildren(QWidget):
            if (layout := widget.layout()) is not None:
                layout.invalidate()
                widget.updateGeometry()  # else the layout around it remembers the height before
        self._column.invalidate()
        return self._column.totalHeightForWidth(self.width())

    def _found_starts(self, height: int) -> list[int]:
        """Return with which block each page begins; each has one at least."""
        self._number.setText("0")
        self._number.show()
        starts = [0]
        for block in self._blocks:
            block.hide()
        for place, block in enumerate(self._blocks):
            block.show()
            if self._needed() > height and place > starts[-1]:
                starts.append(place)
                for earlier in self._blocks[:place]:
                    earlier.hide()
        return starts

    def _break(self, starts: list[int]) -> None:
        self._starts = starts
        self._page = min(self._page, self.pages - 1)
        self._show()

    def _show(self) -> None:
        start = self._starts[self._page]
        end = [*self._starts, len(self._blocks)][self._page + 1]
        for place, block in enumerate(self._blocks):
            block.setVisible(start <= place < end)
        # i18n: Which page of a list on the projector: "2 of 3"
        said = _("{page} of {pages}").format(page=self.page, pages=self.pages)
        self._number.setText(said)
        self._number.setVisible(self.pages > 1)
        self.turned.emit()
