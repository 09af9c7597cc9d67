"""One page of the handbook as labels and links, so that it looks and speaks as all pages do."""

from collections.abc import Callable

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kleurrijk_desktop.domain.content_text import Text
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.link_button import LinkButton
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.ui.widgets.stacks import led
from kleurrijk_desktop.wording.handbook import Block, Page

_BULLET = "•"
_CLOSE, _APART = 4, 12  # pixels between lines of a list, and between paragraphs
_LISTED = {"bullet", "step", "link"}


class PageView(QWidget):
    """The parts of a page below each other."""

    def __init__(
        self,
        theme: Theme,
        page: Page,
        follow: Callable[[str], None],
        parent: QWidget | None = None,
    ) -> None:
        """Show a page; `follow` is told the name of the page that a link leads to."""
        super().__init__(parent)
        self._theme = theme
        self._page = page
        self._follow = follow
        self.setLocale(QLocale(page.language))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        before = ""
        for block in page.blocks:
            if before:
                column.addSpacing(_CLOSE if before in _LISTED and block.kind in _LISTED else _APART)
            column.addWidget(self._part(block))
            before = block.kind

    @property
    def texts(self) -> list[QWidget]:
        """Everything that can be read, from top to bottom."""
        found = self.findChildren(PlainLabel) + self.findChildren(LinkButton)
        return sorted(
            (part for part in found if spoken(part) != _BULLET),
            key=lambda part: part.mapTo(self, part.rect().topLeft()).y(),
        )

    def focus_heading(self) -> None:
        self.findChildren(PlainLabel)[0].setFocus()

    def _part(self, block: Block) -> QWidget:
        text = Text(block.text, self._page.language)
        if block.kind == "page":
            return PlainLabel(text, "page")
        if block.kind == "item":
            return PlainLabel(text, "item")
        if block.kind == "text":
            return PlainLabel(text)
        if block.kind == "link":
            return self._link(text, block.target)
        mark = _BULLET if block.kind == "bullet" else f"{block.target}."
        return led(PlainLabel(mark, wraps=False), [PlainLabel(text)])

    def _link(self, text: Text, target: str) -> LinkButton:
        link = LinkButton(self._theme, text, lambda: self._follow(target))
        link.setObjectName(f"page-{target}")
        return link


def spoken(part: QWidget) -> str:
    """Return the text of a label or a link."""
    return part.text() if isinstance(part, PlainLabel) else part.accessibleName()
