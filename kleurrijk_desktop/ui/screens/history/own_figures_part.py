"""The organisation's own figures as a plain table under its history."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from kleurrijk_desktop.charts.primitives import ChartTable
from kleurrijk_desktop.domain.own_figures import Figure, series_of
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.widgets.buttons import secondary_button
from kleurrijk_desktop.ui.widgets.card import Card
from kleurrijk_desktop.ui.widgets.figures_table import FiguresTable
from kleurrijk_desktop.ui.widgets.flow_row import FlowRow
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.ui.widgets.stacks import headed
from kleurrijk_desktop.wording.own_figures_words import change_text, figures_table


def own_figures_part(figures: Sequence[Figure], wanted: Callable[[], object]) -> QWidget:
    """Return the figures over the years; `wanted` is what the button to their page does."""
    parts: list[QWidget] = []
    if figures:
        table = FiguresTable(_("Own figures by year"), ChartTable(*figures_table(figures)))
        table.setObjectName("figures-table")
        parts.append(table)
        changes = (change_text(series) for series in series_of(figures))
        parts += [PlainLabel(said) for said in changes if said]
    else:
        parts.append(PlainLabel(_("Numbers that you count yourselves can stand here, per year.")))
    button = secondary_button(_("&Own figures"), wanted)
    button.setObjectName("own-figures")
    parts.append(FlowRow([button]))
    part = headed(_("Own figures"), [Card(parts, spacing=8)])
    part.setObjectName("own-figures-part")
    return part
