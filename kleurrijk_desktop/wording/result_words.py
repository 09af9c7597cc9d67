"""A result in words: the words come first, the points after them, the coverage always."""

from fractions import Fraction

from kleurrijk_desktop.domain.answers import Answers
from kleurrijk_desktop.domain.content_text import Reader
from kleurrijk_desktop.domain.coverage import Coverage
from kleurrijk_desktop.domain.points import FEWEST_SCORED, HIGHEST_LEVEL, Number
from kleurrijk_desktop.domain.points import rounded as rounded_points
from kleurrijk_desktop.domain.result import Result
from kleurrijk_desktop.translation import _, ngettext
from kleurrijk_desktop.wording.levels import level_label
from kleurrijk_desktop.wording.must_have_words import must_have_sentences
from kleurrijk_desktop.wording.numbers import points_text
from kleurrijk_desktop.wording.standing_out import standing_out

_POINTS_PER_LEVEL = Fraction(100, HIGHEST_LEVEL)


def summary(result: Result, reader: Reader, answers: Answers) -> list[str]:
    """Return the first lines of a result: what stands out, then what must be in place."""
    return [*standing_out(result, reader, answers), *must_have_sentences(result.must_haves)]


def headline(result: Result) -> str:
    """Return the number of a whole result, with what it does and does not say."""
    points = result.overall.points
    if points is None:
        return too_few(result.overall.coverage)
    return _("{points} of 100 points — what we do, not what people experience.").format(
        points=points_text(points)
    )


def number_text(number: Number) -> str:
    """Return a number in short, as in "61 of 100 points", for a row of a table."""
    if number.points is None:
        return _("Too few")
    if number.provisional:
        # i18n: The number of a section or a goal, as long as many of its questions have no level.
        return _("{points} of 100 points, provisional").format(points=points_text(number.points))
    return _("{points} of 100 points").format(points=points_text(number.points))


def too_few(coverage: Coverage) -> str:
    """Return why there is no number yet."""
    return ngettext(
        "Too few for a number: {scored} question has a level, at least {fewest} are needed.",
        "Too few for a number: {scored} questions have a level, at least {fewest} are needed.",
        coverage.scored,
    ).format(scored=coverage.scored, fewest=FEWEST_SCORED)


def nearest_level(points: Fraction) -> int:
    """Return the level 0–4 that is nearest to points 0–100, halves up."""
    return rounded_points(points / _POINTS_PER_LEVEL)


def in_words(number: Number) -> list[str]:
    """Return what a number means: the nearest level, a mark to hold on to, and how sure it is."""
    if number.points is None:
        return [too_few(number.coverage)]
    sentences = [
        _("Nearest to level {level}: {label}.").format(
            level=nearest_level(number.points), label=level_label(nearest_level(number.points))
        ),
        _("Level 3 everywhere = 75 points."),
    ]
    if number.provisional:
        sentences.append(provisional_text(number))
    return sentences


def provisional_text(number: Number) -> str:
    """Return the range that a provisional number may still move in.

    Raises:
        ValueError: the number has no points, and so no range.
    """
    if number.span is None:
        raise ValueError("a number without points has no range")
    low, high = number.span
    return ngettext(
        "Provisional: {missing} question has no level yet. With it, the number could be anything "
        "from {low} to {high} points.",
        "Provisional: {missing} questions have no level yet. With them, the number could be "
        "anything from {low} to {high} points.",
        number.coverage.missing,
    ).format(missing=number.coverage.missing, low=points_text(low), high=points_text(high))


def coverage_text(coverage: Coverage) -> str:
    """Return what a number rests on; it stands beside every number."""
    return ngettext(
        "Based on {scored} of {whole} question; {unknown} don't know yet, "
        "{not_applicable} not applicable, {open} open.",
        "Based on {scored} of {whole} questions; {unknown} don't know yet, "
        "{not_applicable} not applicable, {open} open.",
        coverage.in_scope,
    ).format(
        scored=coverage.scored,
        whole=coverage.in_scope,
        unknown=coverage.unknown,
        not_applicable=coverage.not_applicable,
        open=coverage.open,
    )


def coverage_in_short(coverage: Coverage) -> str:
    """Return the same in fewer words where every question has a level, for lists on paper."""
    if coverage.scored < coverage.in_scope:
        return coverage_text(coverage)
    return ngettext(
        "Based on the only question.", "Based on all {count} questions.", coverage.in_scope
    ).format(count=coverage.in_scope)
