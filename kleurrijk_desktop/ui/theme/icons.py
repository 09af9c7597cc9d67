"""Our icons in the colours of the palette."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from kleurrijk_desktop.ui.theme.tokens import Tokens

_SIZES = (20, 25, 30, 40, 60)  # pixels; 20 at 100, 125, 150, 200 and 300 per cent


def recoloured(file: Path, tokens: Tokens) -> QIcon:
    """Return an icon drawn in the colour of text, and paler where it is disabled.

    Raises:
        OSError: there is no such icon.
    """
    drawing = file.read_text("utf-8")
    icon = QIcon()
    for mode, colour in (
        (QIcon.Mode.Normal, tokens.text),
        (QIcon.Mode.Disabled, tokens.placeholder),
    ):
        renderer = QSvgRenderer(QByteArray(drawing.replace("currentColor", colour).encode()))
        for size in _SIZES:
            icon.addPixmap(_drawn(renderer, size), mode)
    return icon


def _drawn(renderer: QSvgRenderer, size: int) -> QPixmap:
    pixmap = QPixmap(QSize(size, size))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter)
    painter.end()
    return pixmap
