"""The pages of a document: one large, all small, and how to turn over."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.screens.preview.images import image_of
from kleurrijk_desktop.ui.screens.preview.making import Made
from kleurrijk_desktop.ui.screens.preview.page_view import PageView
from kleurrijk_desktop.ui.screens.preview.pages import Picture, picture_of
from kleurrijk_desktop.ui.screens.preview.place import FIT
from kleurrijk_desktop.ui.screens.preview.thumbnails import Thumbnails
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.announce import announce
from kleurrijk_desktop.ui.widgets.background import Background
from kleurrijk_desktop.ui.widgets.buttons import secondary_button
from kleurrijk_desktop.ui.widgets.combo_box import ChoiceField
from kleurrijk_desktop.ui.widgets.flow_row import FlowRow
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.wording.numbers import percent_text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from concurrent.futures import Future

ZOOMS = (50, 75, 100, 125, 150, 200)  # per cent of the size on paper
DOTS_IN_A_POINT = 96 / 72  # at 100 per cent, which every desktop takes for the size on paper
WIDE_FROM = 560  # pixels at 100 per cent text: both large and small pages have room
ROOM = 20  # characters of a zoom
STILL_MS = 80  # after the last change of the width, until the page is drawn anew


class PagesPart(QWidget):
    """Shows pages as pictures, which are drawn on another thread."""

    def __init__(
        self, theme: Theme, background: Background, zoom: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._background = background
        self._made: Made | None = None
        self._number = 0
        self._drawing: Future[Picture] | None = None
        self._small: Iterator[int] = iter(())
        self._view = PageView(theme)
        self._view.turned.connect(self._turn)
        self._view.ends_wanted.connect(self._go_to_end)
        self._view.width_changed.connect(self._wait_to_fit)
        self._thumbnails = Thumbnails(theme)
        self._thumbnails.chosen.connect(self.go_to)
        self._still = QTimer(self, interval=STILL_MS, singleShot=True)
        self._still.timeout.connect(self._draw)
        self._zoom = ChoiceField(theme, _("Zoom"), beside=True)
        self._zoom.setObjectName("zoom")
        self._zoom.make_room(ROOM)
        sizes = [(str(each), percent_text(each)) for each in ZOOMS]
        self._zoom.set_options([(FIT, _("Fit the width")), *sizes], zoom)
        self._zoom.chosen.connect(lambda _zoom: self._draw())
        self._back = secondary_button(_("Previo&us page"), partial(self._turn, -1))
        self._back.setObjectName("previous-page")
        self._on = secondary_button(_("Ne&xt page"), partial(self._turn, 1))
        self._on.setObjectName("next-page")
        self._where = PlainLabel(wraps=False)
        self._where.setObjectName("page-number")
        self._arrange()

    @property
    def zoom(self) -> str:
        """How large pages are shown: `FIT`, or a number of per cent."""
        return self._zoom.value()

    @property
    def number(self) -> int:
        """The page that is shown large, from 0."""
        return self._number

    def show_document(self, made: Made) -> None:
        """Show another document, at the same page where it has that."""
        self._made = made
        self._thumbnails.show_pages(made.sizes)
        self._show_thumbnails()
        self._small = iter(range(len(made.sizes)))
        self.go_to(min(self._number, len(made.sizes) - 1))
        self._draw_next_small(made)

    def go_to(self, number: int, *, at_end: bool = False) -> None:
        """Show a page large, its upper or its lower end first."""
        if self._made is None:
            return
        self._number = number
        self._thumbnails.mark(number)
        pages = len(self._made.sizes)
        where = _("Page {number} of {pages}").format(number=number + 1, pages=pages)
        self._where.set_text(where)
        self._view.setAccessibleName(where)
        self._back.setEnabled(number > 0)
        self._on.setEnabled(number < pages - 1)
        self._view.show_page(self._size(), None, at_end=at_end)
        self._draw()
        announce(self._view, where)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._show_thumbnails()

    def _arrange(self) -> None:
        pages = QHBoxLayout()
        pages.setSpacing(8)
        pages.addWidget(self._thumbnails)
        pages.addWidget(self._view, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(FlowRow([self._back, self._where, self._on, self._zoom]))
        column.addLayout(pages, 1)

    def _show_thumbnails(self) -> None:
        several = self._made is not None and len(self._made.sizes) > 1
        self._thumbnails.setVisible(several and self.width() >= self._theme.px(WIDE_FROM))

    def _turn(self, step: int) -> None:
        wanted = self._number + step
        if self._made is not None and 0 <= wanted < len(self._made.sizes):
            self.go_to(wanted, at_end=step < 0)

    def _go_to_end(self, last: bool) -> None:  # noqa: FBT001 - the value of a signal
        if self._made is not None:
            self.go_to(len(self._made.sizes) - 1 if last else 0, at_end=last)

    def _wait_to_fit(self) -> None:
        if self.zoom == FIT and self._made is not None:
            self._view.resize_page(self._size())
            self._still.start()

    def _scale(self) -> float:
        """Return how many pixels of the screen a point is."""
        assert self._made is not None
        if self.zoom == FIT:
            return self._view.room / self._made.sizes[self._number].width
        return int(self.zoom) / 100 * DOTS_IN_A_POINT

    def _size(self) -> QSize:
        assert self._made is not None
        size, scale = self._made.sizes[self._number], self._scale()
        return QSize(round(size.width * scale), round(size.height * scale))

    def _draw(self) -> None:
        if self._made is None:
            return
        if self._drawing is not None:
            self._drawing.cancel()
        scale = self._scale() * self.devicePixelRatioF()
        self._drawing = self._background.run(
            partial(picture_of, self._made.pdf, self._number, scale),
            partial(self._show, self._made, self._number),
            owner=self,
        )

    def _show(self, made: Made, number: int, picture: Picture) -> None:
        if made is self._made and number == self._number:
            self._view.show_page(self._size(), image_of(picture))  # the width may be another now

    def _draw_next_small(self, made: Made) -> None:
        number = next(self._small, None)
        if number is None or len(made.sizes) == 1:
            return

        def show(picture: Picture) -> None:
            if made is self._made:
                self._thumbnails.show_picture(number, image_of(picture))
                self._draw_next_small(made)

        scale = self._thumbnails.scale_of(made.sizes[number])
        self._background.run(partial(picture_of, made.pdf, number, scale), show, owner=self)
