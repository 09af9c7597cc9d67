"""Questions of a comparison as lists: those that moved, and those that came or went."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from kleurrijk_desktop.domain.answers import Choice
from kleurrijk_desktop.domain.checklist import Item
from kleurrijk_desktop.domain.comparison import Move
from kleurrijk_desktop.domain.content_text import Reader
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.first_few import FirstFew
from kleurrijk_desktop.ui.widgets.level_strip import LevelStrip
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.ui.widgets.stacks import headed, led
from kleurrijk_desktop.wording.comparison_words import move_text


def moves(theme: Theme, heading: str, moved: Sequence[Move], reader: Reader) -> QWidget | None:
    """Return the questions that went one way, the weightiest first; None where there are none."""
    if not moved:
        return None
    return headed(heading, [FirstFew(heading, moved, lambda move: _move(theme, move, reader))])


def questions(heading: str, items: Sequence[Item], reader: Reader) -> QWidget | None:
    """Return questions under a heading; None where there are none."""
    if not items:
        return None
    return headed(heading, [PlainLabel(reader.statement(item)) for item in items])


def _move(theme: Theme, move: Move, reader: Reader) -> QWidget:
    strip = LevelStrip(theme, Choice.of_level(move.after))
    return led(
        strip, [PlainLabel(reader.statement(move.item)), PlainLabel(move_text(move), quiet=True)]
    )
