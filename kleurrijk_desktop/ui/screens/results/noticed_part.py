"""What people concerned notice, as counts beside our own levels."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from kleurrijk_desktop.domain.answers import answer_to
from kleurrijk_desktop.domain.assessment import Status
from kleurrijk_desktop.domain.partner_view import Beside
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.buttons import secondary_button
from kleurrijk_desktop.ui.widgets.card import Card
from kleurrijk_desktop.ui.widgets.flow_row import FlowRow
from kleurrijk_desktop.ui.widgets.level_strip import LevelStrip
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.ui.widgets.stacks import headed, led
from kleurrijk_desktop.use_cases.opened import Opened
from kleurrijk_desktop.wording.partner_view_words import counts_text, difference_text


def noticed_part(theme: Theme, opened: Opened, wanted: Callable[[], object]) -> QWidget | None:
    """Return the counts, those to be talked about first before the others.

    `wanted` is what the button does with which they are typed in. None where there is nothing to
    show and nothing to type in.
    """
    is_open = opened.row.assessment.status is Status.OPEN
    asked = [beside for beside in opened.beside if beside.counts.total]
    if not asked and not (is_open and opened.beside):
        return None
    first = [beside for beside in asked if beside.talk_first]
    rest = [beside for beside in asked if not beside.talk_first]
    parts: list[QWidget] = []
    if first:
        parts.append(PlainLabel(_("Talk about this first"), "item"))
        parts += _rows(theme, opened, first)
    if first and rest:
        parts.append(PlainLabel(_("The other counts"), "item"))
    parts += _rows(theme, opened, rest)
    if not asked:
        parts.append(PlainLabel(_("Nobody was asked yet.")))
    parts.append(PlainLabel(_("Counts beside our own levels; they change no points."), quiet=True))
    if is_open:
        button = secondary_button(_("Type in the &counts"), wanted)
        button.setObjectName("type-counts")
        parts.append(FlowRow([button]))
    part = headed(_("What people notice"), [Card(parts, spacing=8)])
    part.setObjectName("noticed")
    return part


def _rows(theme: Theme, opened: Opened, shown: Sequence[Beside]) -> list[QWidget]:
    return [_row(theme, opened, beside) for beside in shown]


def _row(theme: Theme, opened: Opened, beside: Beside) -> QWidget:
    choice = answer_to(opened.answers, beside.item.id).choice
    lines = [PlainLabel(opened.reader.noticed(beside.item))]
    if beside.talk_first:
        lines.append(PlainLabel(difference_text(beside)))
    lines.append(PlainLabel(counts_text(beside.counts), quiet=True))
    return led(LevelStrip(theme, choice), lines)
