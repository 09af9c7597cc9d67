"""Waiting for pages that are built part by part."""

from PySide6.QtCore import QEventLoop

from kleurrijk_desktop.ui.widgets.screen import Screen


def wait_until_whole(screen: Screen) -> None:
    """Let the event loop turn until a page has all its parts."""
    loop = QEventLoop()
    screen.grown.connect(lambda: loop.quit() if screen.is_whole else None)
    if not screen.is_whole:
        loop.exec()
