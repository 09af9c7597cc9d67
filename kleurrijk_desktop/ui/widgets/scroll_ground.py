"""What lies under whatever scrolls."""

from PySide6.QtGui import QAccessible, QPalette
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QScrollArea, QWidget

from kleurrijk_desktop.ui.widgets.accessibility import speak_as


def lay_ground(scroll: QAbstractScrollArea, *, filled: bool = True) -> None:
    """Give a scroll area a ground made here, in the place of the one that Qt made.

    Of a widget that Qt made, Qt for Python has to find out the class, and wakes all classes of
    widgets that there are to ask them. That takes longer than all the rest of the side bar.

    What holds a page also answers a screen reader in another way than Qt's: that one ends the
    program when it is asked for a scroll bar that has just gone (`QAccessibleAbstractScrollArea`
    looks into its list of children without regard to its length).

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
    if isinstance(scroll, QScrollArea):
        speak_as(scroll, QAccessible.Role.Client, QWidget.accessibleName)
