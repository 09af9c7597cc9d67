import pytest

from kleurrijk_desktop.domain.partner_view import NOTHING_NOTICED, Noticed
from kleurrijk_desktop.use_cases.answering import RecordAnswer
from kleurrijk_desktop.use_cases.correcting import CorrectAssessment
from kleurrijk_desktop.use_cases.finishing import FinishAssessment
from kleurrijk_desktop.use_cases.opened import OpenAssessment
from kleurrijk_desktop.use_cases.partner_view import (
    LARGEST_COUNT,
    OpenPartnerView,
    RecordNoticed,
    SwapNoticed,
)
from kleurrijk_desktop.use_cases.ports import Services
from tests.storage.problems import expect_input
from tests.use_cases.beginnings import start_at_a_school
from tests.use_cases.finished import ANSWERS

SEVEN = Noticed(yes=1, partly=2, no=4)


def stored(services: Services, assessment_id: str) -> dict[str, Noticed]:
    return dict(OpenAssessment(assessment_id, "nl")(services).noticed)


def test_counts_are_stored_and_hand_back_what_they_replaced(services: Services) -> None:
    made = start_at_a_school(services)
    first = RecordNoticed(made.id, "s1-words", SEVEN, 0)(services)
    assert (first.before, first.after) == (NOTHING_NOTICED, SEVEN)
    second = RecordNoticed(made.id, "s1-words", Noticed(yes=9), 1)(services)
    assert second.before == SEVEN
    assert stored(services, made.id) == {"s1-words": Noticed(yes=9)}
    assert OpenPartnerView(made.id[:6], "nl")(services).versions == {"s1-words": 2}


def test_two_windows(services: Services) -> None:
    made = start_at_a_school(services)
    RecordNoticed(made.id, "s1-words", SEVEN, 0)(services)
    with expect_input("changed-elsewhere"):
        RecordNoticed(made.id, "s1-words", Noticed(yes=9), 0)(services)
    assert stored(services, made.id) == {"s1-words": SEVEN}


@pytest.mark.parametrize("counts", [Noticed(no=-1), Noticed(yes=LARGEST_COUNT + 1)])
def test_counts_that_cannot_be(services: Services, counts: Noticed) -> None:
    made = start_at_a_school(services)
    with expect_input("count-out-of-bounds"):
        RecordNoticed(made.id, "s1-words", counts, 0)(services)
    assert stored(services, made.id) == {}


def test_the_bounds_themselves_fit(services: Services) -> None:
    made = start_at_a_school(services)
    RecordNoticed(made.id, "s1-words", Noticed(LARGEST_COUNT, 0, 0, 0), 0)(services)
    assert stored(services, made.id) == {"s1-words": Noticed(yes=LARGEST_COUNT)}


def test_undo_and_redo_swap_what_they_find(services: Services) -> None:
    made = start_at_a_school(services)
    RecordNoticed(made.id, "s1-words", SEVEN, 0)(services)
    SwapNoticed(made.id, "s1-words", SEVEN, NOTHING_NOTICED)(services)
    assert stored(services, made.id) == {"s1-words": NOTHING_NOTICED}
    SwapNoticed(made.id, "s1-words", NOTHING_NOTICED, SEVEN)(services)
    assert stored(services, made.id) == {"s1-words": SEVEN}
    with expect_input("changed-elsewhere"):
        SwapNoticed(made.id, "s1-words", Noticed(yes=1), NOTHING_NOTICED)(services)
    assert stored(services, made.id) == {"s1-words": SEVEN}


def test_what_is_finished_keeps_its_counts_and_a_correction_begins_with_them(
    services: Services,
) -> None:
    made = start_at_a_school(services)
    RecordNoticed(made.id, "s1-words", SEVEN, 0)(services)
    FinishAssessment(made.id)(services)
    with expect_input("assessment-finished"):
        RecordNoticed(made.id, "s1-words", Noticed(), 1)(services)
    with expect_input("assessment-finished"):
        SwapNoticed(made.id, "s1-words", SEVEN, Noticed())(services)
    revision = CorrectAssessment(made.id, "one sheet was lost")(services)
    RecordNoticed(revision.id, "s1-words", Noticed(no=8), 1)(services)
    assert stored(services, revision.id) == {"s1-words": Noticed(no=8)}
    assert stored(services, made.id) == {"s1-words": SEVEN}


def test_counts_change_no_points(services: Services) -> None:
    made = start_at_a_school(services)
    for item_id, answer in ANSWERS.items():
        RecordAnswer(made.id, item_id, answer, 0)(services)
    before = OpenAssessment(made.id, "nl")(services)
    RecordNoticed(made.id, "s1-welcome", Noticed(no=9), 0)(services)
    after = OpenAssessment(made.id, "nl")(services)
    assert after.result == before.result
    assert [each.item.id for each in after.beside if each.talk_first] == ["s1-welcome"]
