"""The charts of the history page: geometry from `charts`, words from `wording`."""

from kleurrijk_desktop.charts.slope import Slope, SlopeLine, SlopeWords
from kleurrijk_desktop.charts.trend import TrendChart, TrendPoint, TrendStep, TrendWords
from kleurrijk_desktop.domain.comparison import SectionChange
from kleurrijk_desktop.domain.content_text import Reader
from kleurrijk_desktop.domain.points import Number, rounded
from kleurrijk_desktop.domain.trend import Held, Step, Trend
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.wording.comparison_words import (
    difference_text,
    method_mark,
    month_text,
    plain_number_text,
    too_few_mark,
)
from kleurrijk_desktop.wording.trend_words import (
    period_text,
    sections_description,
    sections_title,
    share_text,
    trend_description,
    trend_title,
)


def sections_chart(step: Step, reader: Reader) -> Slope:
    """Return the sections of a comparison, then and now."""
    sections = step.comparison.sections
    before, after = (month_text(each.assessment.held_on) for each in (step.older, step.newer))
    words = SlopeWords(
        title=sections_title(sections),
        description=sections_description(sections, reader),
        before=before,
        after=after,
        headings=(_("Section"), before, after, _("Difference")),
        too_few=too_few_mark(),
    )
    return Slope(tuple(_line(each, reader) for each in sections), words)


def trend_chart(trend: Trend) -> TrendChart:
    """Return the steps of a trend, each with its own two numbers."""
    words = TrendWords(
        title=trend_title(trend),
        description=trend_description(trend),
        headings=(
            _("From – to"),
            _("Comparable"),
            _("Before"),
            _("After"),
            _("Difference"),
        ),
        too_few=too_few_mark(),
    )
    return TrendChart(
        tuple(_point(held) for held in trend.points),
        tuple(_step(step) for step in trend.steps),
        words,
    )


def _line(section: SectionChange, reader: Reader) -> SlopeLine:
    change = section.change
    return SlopeLine(
        str(reader.section_title(section.section)),
        _shown(change.before),
        _shown(change.after),
        difference_text(change),
    )


def _point(held: Held) -> TrendPoint:
    made = held.assessment
    return TrendPoint(month_text(made.held_on), method_mark(made.who_scored))


def _step(step: Step) -> TrendStep:
    overall = step.comparison.overall
    return TrendStep(
        before=_shown(overall.before),
        after=_shown(overall.after),
        made_differently=bool(step.method_changes),
        cells=(
            period_text(step),
            share_text(step),
            plain_number_text(overall.before),
            plain_number_text(overall.after),
            difference_text(overall),
        ),
    )


def _shown(number: Number) -> int | None:
    return None if number.points is None else rounded(number.points)
