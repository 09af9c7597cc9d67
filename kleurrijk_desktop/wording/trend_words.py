"""What a trend, and the sections of a comparison, show: the words of their charts and tables."""

from collections.abc import Sequence

from kleurrijk_desktop.domain.comparison import Change, SectionChange
from kleurrijk_desktop.domain.content_text import Reader
from kleurrijk_desktop.domain.trend import Step, Trend
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.wording.comparison_words import month_text
from kleurrijk_desktop.wording.numbers import points_text


def trend_title(trend: Trend) -> str:
    """Return what a trend shows, as the heading of its chart."""
    return _steps_title([step.comparison.overall for step in trend.steps])


def trend_description(trend: Trend) -> str:
    """Return a whole trend for those who do not see its chart."""
    return " ".join([trend_title(trend), *(step_text(step) for step in trend.steps)])


def step_text(step: Step) -> str:
    """Return one step of a trend as a sentence."""
    overall = step.comparison.overall
    share = share_text(step)
    if overall.before.points is None or overall.after.points is None:
        return _("{period}: too few comparable questions ({share}).").format(
            period=period_text(step), share=share
        )
    return _("{period}: from {before} to {after} points ({share} comparable).").format(
        period=period_text(step),
        before=points_text(overall.before.points),
        after=points_text(overall.after.points),
        share=share,
    )


def period_text(step: Step) -> str:
    """Return from when to when a step goes, as in "Mar 2021 – Mar 2022"."""
    return _("{start} – {end}").format(
        start=month_text(step.older.assessment.held_on),
        end=month_text(step.newer.assessment.held_on),
    )


def share_text(step: Step) -> str:
    """Return on how many of the newer questions a step rests, as in "34 of 38"."""
    return _("{count} of {whole}").format(
        count=len(step.comparison.moves), whole=step.comparison.asked
    )


def sections_title(sections: Sequence[SectionChange]) -> str:
    """Return how many sections went up and down, as the heading of their chart."""
    moved = [each.change.difference for each in sections if each.change.difference is not None]
    if not moved:
        return _("No section has enough comparable questions for a number")
    return _("Sections that went up: {up}; down: {down}; the same: {same}").format(
        up=sum(difference > 0 for difference in moved),
        down=sum(difference < 0 for difference in moved),
        same=moved.count(0),
    )


def sections_description(sections: Sequence[SectionChange], reader: Reader) -> str:
    """Return the numbers of all sections for those who do not see their chart."""
    return " ".join(
        [f"{sections_title(sections)}.", *(_section_text(each, reader) for each in sections)]
    )


def _section_text(section: SectionChange, reader: Reader) -> str:
    before, after = section.change.before.points, section.change.after.points
    name = reader.section_title(section.section)
    if before is None or after is None:
        return _("{section}: too few comparable questions.").format(section=name)
    return _("{section}: from {before} to {after} points.").format(
        section=name, before=points_text(before), after=points_text(after)
    )


def _steps_title(changes: Sequence[Change]) -> str:
    moved = [change.difference for change in changes if change.difference is not None]
    if not moved:
        return _("Too few comparable questions for a trend.")
    return _("From one assessment to the next: {up} up, {down} down, {same} the same.").format(
        up=sum(difference > 0 for difference in moved),
        down=sum(difference < 0 for difference in moved),
        same=moved.count(0),
    )
