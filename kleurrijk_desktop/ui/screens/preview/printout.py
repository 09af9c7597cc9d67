"""Sending a document to a printer, page by page, while the window goes on."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QPainter

from kleurrijk_desktop.ui.screens.preview.images import image_of
from kleurrijk_desktop.ui.screens.preview.making import Made
from kleurrijk_desktop.ui.screens.preview.pages import PageSize, picture_of
from kleurrijk_desktop.ui.widgets.background import Background

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

POINTS_IN_AN_INCH = 72
FINEST = 300  # dots in an inch: more costs time and memory, and nobody sees it


class Printout(QObject):
    """Paints the chosen pages on a printer that the person has chosen.

    Signals:
        progressed: how many pages of how many are on their way.
        ended: whether all of them are, and not given up or refused by the printer.
    """

    progressed = Signal(int, int)
    ended = Signal(bool)

    def __init__(self, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._background = background
        self._sheets: _Sheets | None = None
        self._wanted = True

    @property
    def busy(self) -> bool:
        return self._sheets is not None

    def begin(self, made: Made, printer: "QPrinter") -> None:
        """Print; nothing else may be printed meanwhile."""
        self._wanted = True
        self._sheets = _Sheets(made, printer)
        self._next(0)

    def cancel(self) -> None:
        """Stop after the page that is under way."""
        self._wanted = False

    def _next(self, done: int) -> None:
        sheets = self._sheets
        assert sheets is not None
        self.progressed.emit(done, len(sheets.numbers))
        whole = done == len(sheets.numbers)
        act = sheets.finish if whole or not self._wanted else sheets.paint_next
        self._background.run(act, self._painted, owner=self, crashed=self._crash)

    def _painted(self, done: int) -> None:
        assert self._sheets is not None
        if done >= 0:
            self._next(done)
            return
        whole = self._sheets.whole
        self._sheets = None
        self.ended.emit(whole)

    def _crash(self) -> None:
        self._sheets = None


class _Sheets:
    """What happens on the other thread; negative numbers say that it has ended."""

    def __init__(self, made: Made, printer: "QPrinter") -> None:
        self._made = made
        self._printer = printer
        self._painter: QPainter | None = None
        self._done = 0
        first, last = printer.fromPage() or 1, printer.toPage() or len(made.sizes)
        self.numbers = range(first - 1, min(last, len(made.sizes)))

    @property
    def whole(self) -> bool:
        return self._done == len(self.numbers)

    def paint_next(self) -> int:
        """Paint one page, and return how many are painted."""
        if self._painter is None:
            self._printer.setFullPage(True)
            painter = QPainter()
            if not painter.begin(self._printer):
                return -1
            self._painter = painter
        elif not self._printer.newPage():
            return self.finish()
        number = self.numbers[self._done]
        dots = min(self._printer.resolution(), FINEST)
        image = image_of(picture_of(self._made.pdf, number, dots / POINTS_IN_AN_INCH))
        self._painter.drawImage(self._place(self._made.sizes[number]), image)
        self._done += 1
        return self._done

    def finish(self) -> int:
        """Let go of the printer; what is not whole is taken back where that can be done."""
        if not self.whole:
            self._printer.abort()
        if self._painter is not None:
            self._painter.end()
        return -1

    def _place(self, size: PageSize) -> QRectF:
        """Return where a page goes in dots: as large as it is, or smaller where paper is."""
        dots = self._printer.resolution() / POINTS_IN_AN_INCH
        wanted = QSizeF(size.width * dots, size.height * dots)
        paper = self._printer.paperRect(self._printer.Unit.DevicePixel)
        if wanted.width() > paper.width() + 1 or wanted.height() > paper.height() + 1:
            wanted.scale(paper.size(), Qt.AspectRatioMode.KeepAspectRatio)
        return QRectF(paper.topLeft(), wanted)
