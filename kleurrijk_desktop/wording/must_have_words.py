"""What must be in place, counted in sentences; the lists beside them name the questions."""

from kleurrijk_desktop.domain.must_haves import IN_PLACE_FROM, MustHaves
from kleurrijk_desktop.translation import ngettext


def must_have_sentences(found: MustHaves) -> list[str]:
    """Return how many of the must-haves are to be mended, found out, or left aside."""
    sentences = []
    if found.below:
        sentences.append(_below_sentence(len(found.below)))
    if found.unknown:
        sentences.append(_unknown_sentence(len(found.unknown)))
    if found.not_applicable:
        sentences.append(_left_aside_sentence(len(found.not_applicable)))
    return sentences


def _below_sentence(count: int) -> str:
    return ngettext(
        "{count} question that must be in place is below level {level}.",
        "{count} questions that must be in place are below level {level}.",
        count,
    ).format(count=count, level=IN_PLACE_FROM)


def _unknown_sentence(count: int) -> str:
    return ngettext(
        "Find out this week: {count} question that must be in place has no level yet.",
        "Find out this week: {count} questions that must be in place have no level yet.",
        count,
    ).format(count=count)


def _left_aside_sentence(count: int) -> str:
    return ngettext(
        "{count} question that must be in place does not apply to us.",
        "{count} questions that must be in place do not apply to us.",
        count,
    ).format(count=count)
