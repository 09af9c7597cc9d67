"""The bar for a first paint: nothing but an empty PySide6 window."""

import sys

from PySide6.QtWidgets import QApplication

from tests.benchmarks.painted import PaintedWindow

application = QApplication(sys.argv)
window = PaintedWindow()
window.show()
sys.exit(application.exec())
