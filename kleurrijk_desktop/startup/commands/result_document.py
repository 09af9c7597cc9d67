"""A result as JSON, for other programs."""

from fractions import Fraction

from kleurrijk_desktop.domain.answers import answer_to
from kleurrijk_desktop.domain.coverage import Coverage
from kleurrijk_desktop.domain.points import Number, rounded
from kleurrijk_desktop.domain.result import Result
from kleurrijk_desktop.use_cases.opened import Opened

Document = dict[str, object]


def result_document(opened: Opened, assessment_id: str | None) -> Document:
    """Return everything that a result says.

    Args:
        opened: the assessment, its answers and its checklist.
        assessment_id: None where nothing was kept.
    """
    result = opened.result
    return {
        "assessment": assessment_id,
        "checklist": opened.row.checklist_id,
        "version": opened.row.checklist_version,
        "scope": opened.row.assessment.scope.value,
        "overall": number_document(result.overall),
        "sections": [
            {"id": each.section.id, **number_document(each.number)} for each in result.sections
        ],
        "goals": [{"id": each.goal.value, **number_document(each.number)} for each in result.goals],
        "must_haves": [
            {"item": item.id, "level": answer_to(opened.answers, item.id).level}
            for item in result.must_haves.below
        ],
        "must_haves_unknown": [item.id for item in result.must_haves.unknown],
        **_what_would_help(result),
    }


def _what_would_help(result: Result) -> Document:
    return {
        "lifts": [
            {
                "item": lift.item.id,
                "level": lift.level,
                "points": str(lift.points),
                "effort": None if lift.effort is None else lift.effort.value,
            }
            for lift in result.lifts
        ],
        "suggestions": [
            {"item": each.item.id, "measure": each.measure.id} for each in result.suggestions
        ],
    }


def number_document(number: Number) -> Document:
    """Return a number with its range, in whole points, and its coverage."""
    return {
        "points": _whole(number.points),
        "exact": None if number.points is None else str(number.points),
        "provisional": number.provisional,
        "range": None if number.span is None else [_whole(each) for each in number.span],
        "coverage": coverage_document(number.coverage),
    }


def coverage_document(coverage: Coverage) -> Document:
    return {
        "scored": coverage.scored,
        "unknown": coverage.unknown,
        "not_applicable": coverage.not_applicable,
        "open": coverage.open,
        "in_scope": coverage.in_scope,
    }


def _whole(points: Fraction | None) -> int | None:
    return None if points is None else rounded(points)
