"""The binding of Qt must give back what it borrows."""

import sys

from PySide6.QtCore import QObject


def test_a_call_into_qt_keeps_the_count_of_none() -> None:
    """PySide6 6.12.0 on Python 3.11 lost one reference a call, and aborted after some thousands."""
    named = QObject()
    before = sys.getrefcount(None)
    for _ in range(500):
        named.setObjectName("x")
    assert sys.getrefcount(None) > before - 100
