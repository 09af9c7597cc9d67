"""A window with one nameless button, to show that the walk finds it."""

import sys

from PySide6.QtWidgets import QApplication, QPushButton, QToolButton, QVBoxLayout, QWidget

application = QApplication(sys.argv)
window = QWidget()
window.setWindowTitle("Planted")
rows = QVBoxLayout(window)
rows.addWidget(QPushButton("A name"))
rows.addWidget(QToolButton())
window.show()
sys.exit(application.exec())
