"""Pictures of pages in the form in which Qt paints them."""

from PySide6.QtGui import QImage

from kleurrijk_desktop.ui.screens.preview.pages import Picture


def image_of(picture: Picture) -> QImage:
    """Return the pixels as an image that holds them itself."""
    shared = QImage(
        picture.pixels,
        picture.width,
        picture.height,
        picture.stride,
        QImage.Format.Format_RGB32,
    )
    return shared.copy()
