"""The plain parts that the result page is built of.

A text of the checklist and a text of the program never share a label: where the checklist is not
translated, each has a language of its own, and a screen reader is to speak it in that one.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from kleurrijk_desktop.domain.answers import Choice
from kleurrijk_desktop.domain.content_text import Text
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.card import Card
from kleurrijk_desktop.ui.widgets.hairline import hairline
from kleurrijk_desktop.ui.widgets.level_strip import LevelStrip
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.ui.widgets.stacks import BESIDE, headed, led

AT_ONCE = 3  # rows: what is built in one turn of the event loop
Add = Callable[[QWidget], object]  # puts a part below the others of a page


def rows_in_cards(
    heading: str, groups: Iterable[tuple[QWidget, Iterable[QWidget]]], add: Add
) -> Iterator[None]:
    """Add a card for each group, its name first, some rows before each time that this yields."""
    for place, (name, rows) in enumerate(groups):
        card = Card([name], spacing=8)
        add(card if place else headed(heading, [card]))
        for count, row in enumerate(rows, start=1):
            card.column.addWidget(row)
            if count % AT_ONCE == 0:
                yield
        yield


def across(first: QWidget, last: QWidget) -> QWidget:
    """Return two parts at the two edges of one row."""
    widget = QWidget()
    layout = QHBoxLayout(widget)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(BESIDE)
    layout.addWidget(first, 1)
    layout.addWidget(last, 0, Qt.AlignmentFlag.AlignTop)
    return widget


def question_row(theme: Theme, choice: Choice, statement: Text, detail: str) -> QWidget:
    """Return a question with the strip of its level before it and a detail below it."""
    return led(LevelStrip(theme, choice), [PlainLabel(statement), PlainLabel(detail, quiet=True)])


def facts(named: Sequence[tuple[str, Text | str]]) -> QWidget:
    """Return names and texts in two columns."""
    widget = QWidget()
    grid = QGridLayout(widget)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(BESIDE)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(1, 1)
    for row, (name, text) in enumerate(named):
        label = PlainLabel(name, wraps=False, quiet=True)
        grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(PlainLabel(text), row, 1)
    return widget


def between_lines(parts: Sequence[QWidget]) -> list[QWidget]:
    """Return parts with a thin line between each two of them."""
    return [each for part in parts for each in (hairline(), part)][1:]


def lines(sentences: Sequence[Text | str]) -> list[QWidget]:
    """Return one label per sentence."""
    return [PlainLabel(sentence) for sentence in sentences]
