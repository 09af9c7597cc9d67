"""Reading a logo: whatever stands in the file, a small PNG of pixels alone is kept."""

import stat
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter

from kleurrijk_desktop.domain.house_style import (
    KEPT_HEIGHT,
    KEPT_WIDTH,
    LARGEST_FILE,
    MOST_PIXELS,
)
from kleurrijk_desktop.domain.problems import fault, world_fault
from kleurrijk_desktop.use_cases.ports import Services

FORMATS = {b"png", b"jpeg"}
SUFFIXES = ("png", "jpg", "jpeg")
_MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True)
class ReadLogo:
    """Return the picture in a file as a PNG without transparency.

    Raises:
        InputFault: it is no PNG or JPEG file, or larger than a logo may be.
        WorldFault: "no-permission".
    """

    path: Path

    def __call__(self, _services: Services, /) -> bytes:
        data = QByteArray(self._content())
        buffer = QBuffer(data)
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        reader = QImageReader(buffer)
        reader.setDecideFormatFromContent(True)
        reader.setAutoTransform(True)
        size = reader.size()
        if reader.format().data() not in FORMATS or size.isEmpty():
            raise fault("logo-unreadable", file=self.path.name)
        if size.width() * size.height() > MOST_PIXELS:
            raise fault("logo-large", file=self.path.name, width=size.width(), height=size.height())
        if size.width() > KEPT_WIDTH or size.height() > KEPT_HEIGHT:
            reader.setScaledSize(_within(size))
        image = reader.read()
        if image.isNull():
            raise fault("logo-unreadable", file=self.path.name)
        return _png(image)

    def _content(self) -> bytes:
        try:
            known = self.path.stat()
            if not stat.S_ISREG(known.st_mode):  # a pipe would wait, a device never end
                raise fault("logo-unreadable", file=self.path.name)
            if known.st_size > LARGEST_FILE:
                megabytes, limit = -(-known.st_size // _MEGABYTE), LARGEST_FILE // _MEGABYTE
                raise fault("logo-heavy", file=self.path.name, megabytes=megabytes, limit=limit)
            return self.path.read_bytes()
        except PermissionError as error:
            raise world_fault("no-permission", file=str(self.path)) from error
        except OSError as error:
            raise fault("logo-unreadable", file=self.path.name) from error


def _within(size: QSize) -> QSize:
    kept = size.scaled(KEPT_WIDTH, KEPT_HEIGHT, Qt.AspectRatioMode.KeepAspectRatio)
    return kept.expandedTo(QSize(1, 1))


def _png(image: QImage) -> bytes:
    """Return the pixels on white, without anything else that stood in the file."""
    paper = QImage(image.size(), QImage.Format.Format_RGB32)
    paper.fill(Qt.GlobalColor.white)
    painter = QPainter(paper)
    painter.drawImage(0, 0, image)
    painter.end()
    written = QBuffer()
    written.open(QIODevice.OpenModeFlag.WriteOnly)
    paper.save(written, "PNG")  # type: ignore[call-overload]  # its stubs know no bytes
    return bytes(written.data().data())
