"""All sections on one scale: where the levels lie, and how far apart."""

from PySide6.QtWidgets import QWidget

from kleurrijk_desktop.charts.overview import Overview, OverviewRow
from kleurrijk_desktop.domain.level_spread import LevelSpread, level_spread
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.card import Card
from kleurrijk_desktop.ui.widgets.chart_or_table import ChartOrTable
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.ui.widgets.stacks import headed
from kleurrijk_desktop.use_cases.opened import Opened
from kleurrijk_desktop.wording.overview_words import middle_text, overview_title, spread_text

FEWEST = 2  # sections; one alone is no overview


def section_overview(theme: Theme, opened: Opened) -> QWidget | None:
    """Return the sections with a level in one chart; None where there are too few of them."""
    named = [
        (str(opened.reader.section_title(section.section)), spread)
        for section in opened.result.sections
        if (spread := level_spread(section.items, opened.answers)) is not None
    ]
    if len(named) < FEWEST:
        return None
    spreads = [spread for _name, spread in named]
    title = overview_title(spreads, opened.row.assessment.target)
    chart = Overview(
        rows=tuple(_row(name, spread) for name, spread in named),
        title=title,
        description=" ".join([title, *(spread_text(*each) for each in named)]),
        headings=(_("Section"), _("Lowest level"), _("Middle level"), _("Highest level")),
    )
    key = _("The dot is the middle level. The line goes from the lowest level to the highest.")
    shown = ChartOrTable(theme, chart)
    return headed(_("Sections at a glance"), [Card([shown, PlainLabel(key, quiet=True)])])


def _row(name: str, spread: LevelSpread) -> OverviewRow:
    cells = (name, str(spread.lowest), middle_text(spread.middle), str(spread.highest))
    return OverviewRow(name, spread.lowest, float(spread.middle), spread.highest, cells)
