"""What changed between two assessments, in words, and how each of them was made."""

from datetime import date

from kleurrijk_desktop.domain.assessment import Method, WhoScored
from kleurrijk_desktop.domain.comparison import Change, Comparison, Move
from kleurrijk_desktop.domain.points import FEWEST_SCORED, Number
from kleurrijk_desktop.domain.trend import MethodChange, Step
from kleurrijk_desktop.translation import N_, _, ngettext, pgettext
from kleurrijk_desktop.wording.levels import level_label
from kleurrijk_desktop.wording.locale import current_locale
from kleurrijk_desktop.wording.numbers import points_text

_METHOD_CHANGES = {
    MethodChange.NOW_A_GROUP: N_("First one person scored, then a group."),
    MethodChange.NOW_ALONE: N_("First a group scored, then one person."),
    MethodChange.NOW_WITH_PEOPLE_CONCERNED: N_(
        "People it is about took part in the newer one, but not in the older one."
    ),
    MethodChange.NOW_WITHOUT_PEOPLE_CONCERNED: N_(
        "People it is about took part in the older one, but not in the newer one."
    ),
    MethodChange.OTHER_ROLES: N_("People with other roles scored."),
}
_MINUS = "\N{MINUS SIGN}"


def month_text(day: date) -> str:
    """Return the month of a day in short, as in "Mar 2021", for a place with little room."""
    from babel.dates import format_skeleton

    return format_skeleton("yMMM", day, locale=current_locale())


def comparable_text(comparison: Comparison) -> str:
    """Return on what a comparison rests and what it shows, in one sentence."""
    before, after = comparison.overall.before.points, comparison.overall.after.points
    count = len(comparison.moves)
    if before is None or after is None:
        return ngettext(
            "{count} of {asked} question is comparable: too few for numbers, at least {fewest} "
            "are needed.",
            "{count} of {asked} questions are comparable: too few for numbers, at least {fewest} "
            "are needed.",
            comparison.asked,
        ).format(count=count, asked=comparison.asked, fewest=FEWEST_SCORED)
    return ngettext(
        "{count} of {asked} question is comparable; on these, from {before} to {after} of 100 "
        "points.",
        "{count} of {asked} questions are comparable; on these, from {before} to {after} of 100 "
        "points.",
        comparison.asked,
    ).format(
        count=count,
        asked=comparison.asked,
        before=points_text(before),
        after=points_text(after),
    )


def finding_text(comparison: Comparison) -> str:
    """Return the heading of a comparison: what it found, before any number."""
    difference = comparison.overall.difference
    if difference is None:
        return _("Too few comparable questions to say more")
    if difference > 0:
        return ngettext("Up by {count} point", "Up by {count} points", difference).format(
            count=difference
        )
    if difference < 0:
        return ngettext("Down by {count} point", "Down by {count} points", -difference).format(
            count=-difference
        )
    return _("As many points as before")


def levels_changed_text(comparison: Comparison) -> str:
    """Return how many comparable questions went up, went down and stayed."""
    up, down = len(comparison.improved), len(comparison.worsened)
    return _("Questions with a higher level: {up}; lower: {down}; the same: {same}.").format(
        up=up, down=down, same=comparison.unchanged
    )


def difference_text(change: Change) -> str:
    """Return the difference of two shown numbers with its sign, or nothing without numbers."""
    return "" if change.difference is None else signed(change.difference)


def signed(difference: int) -> str:
    """Return a whole number with its sign, as in "+9" and "0"."""
    if difference < 0:
        return f"{_MINUS}{-difference}"
    return f"+{difference}" if difference else "0"


def plain_number_text(number: Number) -> str:
    """Return the points alone, for a column that says what they are."""
    return too_few_mark() if number.points is None else points_text(number.points)


def too_few_mark() -> str:
    """Return what stands in the place of a number, where there is little room."""
    # i18n: Instead of a number in a chart or a table: too few questions. As short as can be.
    return pgettext("instead of a number", "Too few")


def move_text(move: Move) -> str:
    """Return how the level of a question changed, in words."""
    return _("From level {before} ({before_label}) to level {after} ({after_label})").format(
        before=move.before,
        before_label=level_label(move.before),
        after=move.after,
        after_label=level_label(move.after),
    )


def method_mark(who: WhoScored) -> str:
    """Return how an assessment was made in two words, for a place with little room."""
    if who.method is Method.INDIVIDUAL:
        return _("One person")
    if not who.count:
        return _("Group")
    return ngettext("Group of {count}", "Group of {count}", who.count).format(count=who.count)


def method_change_texts(step: Step) -> list[str]:
    """Return how the newer assessment was made differently, one sentence for each way."""
    return [_(_METHOD_CHANGES[each]) for each in step.method_changes]


def franker_look() -> str:
    """Return what a change of method may mean for the numbers."""
    return _("Compare with care: a lower number may mean a franker look.")
