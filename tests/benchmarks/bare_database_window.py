"""The bar for a usable start: PySide6 and SQLAlchemy imported, an empty window shown."""

import sys

import sqlalchemy.orm
from PySide6.QtWidgets import QApplication

from tests.benchmarks.painted import PaintedWindow

assert sqlalchemy.orm is not None
application = QApplication(sys.argv)
window = PaintedWindow()
window.show()
sys.exit(application.exec())
