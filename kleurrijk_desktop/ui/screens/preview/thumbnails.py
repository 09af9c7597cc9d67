"""All pages small, to choose one."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QIcon, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QListView, QListWidget, QListWidgetItem, QWidget

from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.screens.preview.pages import PageSize
from kleurrijk_desktop.ui.theme.theme import Theme

WIDTH = 84  # pixels at the normal size of text
_BESIDE = 56  # pixels: edges and the scroll bar


class Thumbnails(QListWidget):
    """A list of pages, each with its number.

    Signals:
        chosen: the number of a page, from 0.
    """

    chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("thumbnails")
        self.setAccessibleName(_("Pages"))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setFlow(QListView.Flow.TopToBottom)
        self.setMovement(QListView.Movement.Static)
        self.setDragDropMode(QListView.DragDropMode.NoDragDrop)
        self.setWrapping(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._width = theme.px(WIDTH)
        self.setFixedWidth(self._width + _BESIDE)
        self.currentRowChanged.connect(self._tell)

    def show_pages(self, sizes: Sequence[PageSize]) -> None:
        """Show so many empty sheets; the pictures come later."""
        self.blockSignals(True)  # noqa: FBT003 - Qt has no name for it
        self.clear()
        tallest = 0
        for number, size in enumerate(sizes, start=1):
            blank = QPixmap(self._width, round(self._width * size.height / size.width))
            blank.fill(Qt.GlobalColor.white)
            tallest = max(tallest, blank.height())
            row = QListWidgetItem(_untinted(blank), str(number), self)
            row.setData(
                Qt.ItemDataRole.AccessibleTextRole, _("Page {number}").format(number=number)
            )
        self.setIconSize(QSize(self._width, tallest))
        self.blockSignals(False)  # noqa: FBT003 - Qt has no name for it

    def scale_of(self, size: PageSize) -> float:
        """Return how many pixels of the screen a point is in a small picture."""
        return self._width * self.devicePixelRatioF() / size.width

    def show_picture(self, number: int, image: QImage) -> None:
        """Show a page small."""
        image.setDevicePixelRatio(self.devicePixelRatioF())
        row = self.item(number)
        if row is not None:
            row.setIcon(_untinted(QPixmap.fromImage(image)))

    def mark(self, number: int) -> None:
        """Mark the page that is shown large, without telling anyone."""
        self.blockSignals(True)  # noqa: FBT003 - Qt has no name for it
        self.setCurrentRow(number)
        self.blockSignals(False)  # noqa: FBT003 - Qt has no name for it

    def _tell(self, row: int) -> None:
        if row >= 0:
            self.chosen.emit(row)


def _untinted(picture: QPixmap) -> QIcon:
    """Return an icon that is paper with an edge, also where it is chosen."""
    painter = QPainter(picture)
    painter.setPen(Qt.GlobalColor.darkGray)
    painter.drawRect(QRectF(QPointF(0, 0), picture.deviceIndependentSize() - QSizeF(1, 1)))
    painter.end()
    icon = QIcon(picture)
    icon.addPixmap(picture, QIcon.Mode.Selected)
    return icon
