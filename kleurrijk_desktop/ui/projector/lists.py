"""The pages of the projector after the talk: what was agreed, what matters, what is done."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.projector.big_text import HEADING, BigText
from kleurrijk_desktop.ui.projector.scene import Scene
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.level_strip import LevelStrip
from kleurrijk_desktop.wording.session_words import (
    action_line,
    closing_sentences,
    dots_text,
    gave_dots_text,
)

Blocks = list[QWidget]


def overview(theme: Theme, scene: Scene) -> tuple[Blocks, Blocks]:
    """Return what was agreed, as strips, and what is parked."""
    shown = scene.shown
    items = [item.id for item in scene.opened.checklist.items]
    blocks: Blocks = []
    for item in items:
        if item in shown.agreed:
            text = BigText(scene.statement(item))
            strip = LevelStrip(theme, shown.agreed[item].choice)
            blocks.append(text if scene.is_covered(item) else _row(strip, text))
    parked = [item for item in items if item in shown.parked]
    if parked:
        blocks.append(BigText(_("Parked"), bold=True))
    blocks.extend(BigText(scene.statement(item)) for item in parked)
    if not blocks:
        blocks.append(BigText(_("Nothing is agreed on yet.")))
    return [_heading(_("What we agreed"))], blocks


def dots(scene: Scene) -> tuple[Blocks, Blocks]:
    """Return the questions that matter, with their dots once these are revealed."""
    shown = scene.shown
    blocks: Blocks = []
    for number, item in enumerate(shown.worth_a_dot, start=1):
        lead = dots_text(shown.dots.get(item, 0)) if shown.dots else str(number)
        blocks.append(_row(BigText(lead, bold=True, wraps=False), BigText(scene.statement(item))))
    if shown.worth_a_dot:
        blocks.append(BigText(gave_dots_text(shown.voted or 0, shown.present), bold=True))
    return [_heading(_("What matters most?"))], blocks


def actions(scene: Scene) -> tuple[Blocks, Blocks]:
    """Return what is done, and what is being written."""
    ask = BigText(_("Who does what, and by when?"))
    blocks: Blocks = [ask, *(BigText(action_line(action)) for action in scene.actions)]
    if scene.draft.strip():
        blocks.append(BigText(f"{scene.draft.strip()} …", bold=True))
    return [_heading(_("What do we do?"))], blocks


def closing(scene: Scene) -> tuple[Blocks, Blocks]:
    """Return what was agreed, what is done, and when to look again."""
    shown = scene.shown
    said = closing_sentences(
        len(shown.agreed), len(shown.parked), len(scene.actions), scene.next_date
    )
    return [_heading(_("Thank you"))], [BigText(sentence) for sentence in said]


def _heading(text: str) -> BigText:
    return BigText(text, times=HEADING, bold=True)


def _row(lead: QWidget, text: QWidget) -> QWidget:
    widget = QWidget()
    row = QHBoxLayout(widget)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(24)
    row.addWidget(lead, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(text, 1)
    return widget
