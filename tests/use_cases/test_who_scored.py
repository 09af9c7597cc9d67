import pytest

from kleurrijk_desktop.domain.assessment import Method, Role, Scope, WhoScored
from kleurrijk_desktop.use_cases.opened import OpenAssessment
from kleurrijk_desktop.use_cases.ports import Services
from kleurrijk_desktop.use_cases.scopes import ChangeScope
from kleurrijk_desktop.use_cases.who_scored import (
    LARGEST_GROUP,
    LONGEST_ROLE,
    SetMethod,
    SwapMethod,
)
from tests.storage.problems import expect_input
from tests.use_cases.beginnings import start_at_a_school
from tests.use_cases.finished import GROUP


def said(services: Services, assessment_id: str) -> WhoScored:
    return OpenAssessment(assessment_id, "nl")(services).row.assessment.who_scored


def test_who_scored_is_stored_and_undo_is_the_same_call(services: Services) -> None:
    assessment = start_at_a_school(services)
    assert assessment.who_scored == WhoScored(Method.INDIVIDUAL, (), people_concerned=None)
    first = SetMethod(assessment.id, GROUP, 1)(services)
    assert (first.before, first.assessment.version) == (WhoScored(), 2)
    assert said(services, assessment.id) == GROUP
    assert GROUP.count == 5
    undone = SetMethod(assessment.id, first.before, 2)(services)
    assert (undone.before, undone.assessment.version) == (GROUP, 3)
    assert said(services, assessment.id) == WhoScored()


def test_roles_are_trimmed_and_keep_their_order_and_the_others_come_last(
    services: Services,
) -> None:
    assessment = start_at_a_school(services)
    roles = (Role("", 1), Role(" ouder ", 2), Role("bestuur", 1), Role("  ", 2))
    SetMethod(assessment.id, WhoScored(Method.GROUP, roles), 1)(services)
    expected = (Role("ouder", 2), Role("bestuur", 1), Role("", 3))
    assert said(services, assessment.id).roles == expected


def test_two_windows_on_who_scored(services: Services) -> None:
    assessment = start_at_a_school(services)
    SetMethod(assessment.id, GROUP, 1)(services)
    with expect_input("changed-elsewhere"):
        SetMethod(assessment.id, WhoScored(people_concerned=False), 1)(services)
    assert said(services, assessment.id) == GROUP


@pytest.mark.parametrize(
    ("method", "roles", "codes"),
    [
        (Method.GROUP, (Role("ouder", 1), Role(" ouder", 1)), ["role-twice"]),
        (Method.GROUP, (Role("x" * (LONGEST_ROLE + 1), 1),), ["role-long"]),
        (Method.GROUP, (Role("ouder", 0),), ["group-size"]),
        (Method.GROUP, (Role("", 2), Role("", -1)), ["group-size"]),
        (Method.GROUP, (Role("ouder", LARGEST_GROUP), Role("team", 1)), ["group-size"]),
        (Method.INDIVIDUAL, (Role("ouder", 2),), ["alone-with-others"]),
        (Method.INDIVIDUAL, (Role("ouder", 1), Role("team", 1)), ["alone-with-others"]),
    ],
)
def test_roles_that_cannot_be(
    services: Services, method: Method, roles: tuple[Role, ...], codes: list[str]
) -> None:
    assessment = start_at_a_school(services)
    with expect_input(*codes):
        SetMethod(assessment.id, WhoScored(method, roles), 1)(services)
    assert said(services, assessment.id) == WhoScored()


def test_the_bounds_themselves_fit(services: Services) -> None:
    assessment = start_at_a_school(services)
    for version, who in enumerate(
        (
            WhoScored(Method.GROUP, (Role("x" * LONGEST_ROLE, LARGEST_GROUP),)),
            WhoScored(Method.GROUP, ()),
            WhoScored(Method.INDIVIDUAL, (Role("directeur", 1),)),
        ),
        start=1,
    ):
        SetMethod(assessment.id, who, version)(services)
        assert said(services, assessment.id) == who


def test_swapping_needs_no_version_and_fits_only_what_is_stored(services: Services) -> None:
    assessment = start_at_a_school(services)
    SetMethod(assessment.id, GROUP, 1)(services)
    ChangeScope(assessment.id, Scope.ALL, Scope.SHORT)(services)
    SwapMethod(assessment.id, GROUP, WhoScored())(services)
    assert said(services, assessment.id) == WhoScored()
    with expect_input("changed-elsewhere"):
        SwapMethod(assessment.id, GROUP, WhoScored())(services)
    SwapMethod(assessment.id, WhoScored(), GROUP)(services)
    assert said(services, assessment.id) == GROUP
