"""What stands on a page: the texts of its labels, and the cells of a table."""

from PySide6.QtWidgets import QLabel, QTableWidget, QWidget


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel)]


def rows_of(table: QTableWidget) -> list[list[str]]:
    model = table.model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]
