"""How the numbers moved over the years, with how each assessment was made."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from kleurrijk_desktop.domain.trend import Step
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.screens.history.charts import trend_chart
from kleurrijk_desktop.ui.screens.history.explained_step import explained_step
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.card import Card
from kleurrijk_desktop.ui.widgets.chart_or_table import ChartOrTable
from kleurrijk_desktop.ui.widgets.first_few import FirstFew
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.ui.widgets.stacks import headed
from kleurrijk_desktop.ui.widgets.unfolding import Spoken, Unfolding
from kleurrijk_desktop.use_cases.history import History
from kleurrijk_desktop.wording.comparison_words import franker_look, method_change_texts
from kleurrijk_desktop.wording.trend_words import period_text


def trend_part(theme: Theme, history: History) -> QWidget:
    """Return the trend, or what is still missing for one."""
    return headed(_("Trend"), [Card(list(_parts(theme, history)), spacing=8)])


def _parts(theme: Theme, history: History) -> Iterator[QWidget]:
    trend = history.trend
    if not trend.steps:
        yield PlainLabel(
            _("Two assessments with answers are needed; then this shows what changed.")
        )
        return
    chart = ChartOrTable(theme, trend_chart(trend))
    chart.setObjectName("trend")
    yield chart
    yield PlainLabel(
        _("Each line compares two neighbours on the questions that are comparable."), quiet=True
    )
    changed = [step for step in trend.steps if step.method_changes]
    if changed:
        yield PlainLabel(_("A dashed line: scored in another way than before."), quiet=True)
        for step in changed:
            sentences = " ".join(method_change_texts(step))
            # i18n: For example "Mar 2021 – Mar 2022: First one person scored, then a group."
            yield PlainLabel(
                _("{period}: {sentences}").format(period=period_text(step), sentences=sentences)
            )
        yield PlainLabel(franker_look())
    newest_first = list(reversed(trend.steps))
    yield FirstFew(
        _("Trend"), newest_first, lambda each: _explained(each, history), "show-all-steps"
    )


def _explained(step: Step, history: History) -> QWidget:
    period = period_text(step)
    # i18n: A button; {period} is for example "Mar 2021 – Mar 2022".
    spoken = Spoken(_("Explain {period}").format(period=period), _("Hide the explanation"), period)
    reader = history.entry(step.newer.assessment.id).reader
    return Unfolding("explain-step", spoken, lambda: explained_step(step, reader))
