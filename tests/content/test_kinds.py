"""Every kind of organisation meets enough questions of its own, and hears what fits it."""

import pytest

from kleurrijk_desktop.domain.assessment import Scope
from kleurrijk_desktop.domain.checklist import Checklist, Goal
from kleurrijk_desktop.domain.constants import INTERFACE_LANGUAGES
from kleurrijk_desktop.domain.content_text import Reader
from kleurrijk_desktop.domain.organisation import SizeClass
from kleurrijk_desktop.domain.registries import Kind
from kleurrijk_desktop.domain.scope import in_scope
from kleurrijk_desktop.startup.assemble import shipped_library

LIBRARY = shipped_library()
KINDS = LIBRARY.registries().kinds
FEWEST, FEWEST_SHORT, MOST_SHORT, FEWEST_PER_GOAL = 28, 12, 14, 4
FITS_BEST = {
    "home-care": "care",
    "primary-school": "education",
    "kita": "education",
    "firm": "businesses",
    "club": "volunteering",
    "neighbourhood-partnership": "neighbourhoods",
    "town-hall-department": "neighbourhoods",
}
# For work and training places, only those who have them: a Kita is not asked about placements.
ONLY_OLDER_PUPILS = {"s6-programme", "s7-placements", "s7-fair-treatment"}
# A migrant organisation is not asked how it works with migrant organisations, nor who sits in its
# councils: both count for the third or the fourth goal.
FEWER_PER_GOAL = {("migrant-organisation", "neighbourhoods"): 3}

every_kind = pytest.mark.parametrize("kind", KINDS.values(), ids=lambda kind: kind.id)


def checklists_of(kind: Kind) -> list[Checklist]:
    return [LIBRARY.checklist(each) for each in kind.checklists]


def test_the_first_checklist_is_the_one_that_fits_best() -> None:
    assert {kind: KINDS[kind].checklists[0] for kind in FITS_BEST} == FITS_BEST


@every_kind
def test_a_kind_meets_enough_questions_of_its_own(kind: Kind) -> None:
    for checklist in checklists_of(kind):
        for size in SizeClass:
            whole = in_scope(checklist, Scope.ALL, kind.id, size)
            short = in_scope(checklist, Scope.SHORT, kind.id, size)
            assert len(whole) >= FEWEST
            assert FEWEST_SHORT <= len(short) <= MOST_SHORT


@every_kind
def test_the_short_path_of_a_kind_leaves_no_section_and_no_goal_out(kind: Kind) -> None:
    for checklist in checklists_of(kind):
        asked = in_scope(checklist, Scope.SHORT, kind.id, SizeClass.SMALL)
        fewest = FEWER_PER_GOAL.get((kind.id, checklist.id), FEWEST_PER_GOAL)
        assert all(any(item in asked for item in each.items) for each in checklist.sections)
        assert all(sum(goal in item.goals for item in asked) >= fewest for goal in Goal)


def test_young_children_are_not_asked_about_placements() -> None:
    education = LIBRARY.checklist("education")
    for kind in ("kita", "primary-school"):
        asked = {item.id for item in in_scope(education, Scope.ALL, kind, None)}
        assert not asked & ONLY_OLDER_PUPILS
    older = {item.id for item in in_scope(education, Scope.ALL, "vocational-school", None)}
    assert older >= ONLY_OLDER_PUPILS


@every_kind
@pytest.mark.parametrize("language", INTERFACE_LANGUAGES)
def test_where_several_fit_it_is_said_which_is_for_what(kind: Kind, language: str) -> None:
    if len(kind.checklists) == 1:
        assert not kind.advice
        return
    for checklist in checklists_of(kind):
        translated = language in LIBRARY.languages(checklist.id)
        translation = LIBRARY.translation(checklist.id, language) if translated else None
        title = str(Reader(checklist, translation).checklist_title(checklist))
        assert title.partition(":")[0] in kind.advice[language]
