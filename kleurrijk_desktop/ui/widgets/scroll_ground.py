"""What lies under whatever scrolls."""

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QWidget


def lay_ground(scroll: QAbstractScrollArea, *, filled: bool = True) -> None:
    """Give a scroll area a ground made here, in the place of the one that Qt made.

    Of a widget that Qt made, Qt for Python has to find out the class, and wakes all classes of
    widgets that there are to ask them. That takes longer than all the rest of the side bar.

    Args:
        scroll: an area that holds nothing yet.
        filled: whether it hides what lies behind the area.
    """
    ground = QWidget()
    ground.setObjectName("qt_scrollarea_viewport")  # as Qt calls it
    ground.setAutoFillBackground(filled)
    if isinstance(scroll, QAbstractItemView):
        ground.setBackgroundRole(QPalette.ColorRole.Base)
    scroll.setViewport(ground)
