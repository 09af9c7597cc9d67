"""A group session step by step: what is stored, and what becomes the answer."""

from dataclasses import replace

from kleurrijk_desktop.domain.answers import Answer, Choice
from kleurrijk_desktop.domain.assessment import Method, Role, Scope, WhoScored
from kleurrijk_desktop.domain.sessions import events
from kleurrijk_desktop.domain.sessions.machine import after
from kleurrijk_desktop.domain.sessions.state import Agreement, Form, Setup, Step
from kleurrijk_desktop.use_cases.answering import RecordAnswer
from kleurrijk_desktop.use_cases.finishing import FinishAssessment
from kleurrijk_desktop.use_cases.opened import OpenAssessment
from kleurrijk_desktop.use_cases.ports import Services
from kleurrijk_desktop.use_cases.session_ports import StoredSession
from kleurrijk_desktop.use_cases.sessions import (
    LONGEST_GROUP_NAME,
    LONGEST_WORDS,
    KeepSession,
    OpenSession,
    SettleItem,
    StartSession,
    agreed_answer,
)
from kleurrijk_desktop.use_cases.who_scored import SetMethod
from tests.storage.problems import expect_input
from tests.use_cases.beginnings import start_at_a_school

ITEMS = ("s1-welcome", "s1-words", "s2-talk")
SETUP = Setup(Form.SHEETS_FIRST, ITEMS, 6, group="Team")
SHEET = events.AddSheet((Choice.LEVEL_1, Choice.LEVEL_3, Choice.UNKNOWN))


def begin(services: Services, setup: Setup = SETUP) -> StoredSession:
    return StartSession(start_at_a_school(services, Scope.SHORT).id, setup)(services)


def happen(stored: StoredSession, *happened: events.Event) -> StoredSession:
    session = stored.session
    for event in happened:
        session = after(session, event)
    return replace(stored, session=session)


def talking(services: Services) -> StoredSession:
    begun = happen(begin(services), events.GoOn(), *[SHEET] * 6, events.EndSheets())
    return KeepSession(happen(begun, events.ChooseAgenda(ITEMS[:2]), events.Reveal()))(services)


def test_a_session_is_found_again_where_it_stopped(services: Services) -> None:
    now = talking(services)
    view = OpenSession(now.assessment_id[:8], "nl")(services)
    assert view.current == now
    assert now.session.step is Step.REVEAL
    assert view.opened.row.assessment.id == now.assessment_id


def test_what_may_not_be_stored_stays_in_memory(services: Services) -> None:
    now = happen(begin(services), events.GoOn(), *[SHEET] * 4, events.EndSheets())
    kept = KeepSession(now)(services)
    assert kept.session == now.session
    current = OpenSession(now.assessment_id, "nl")(services).current
    assert current is not None
    assert (current.session.step, current.session.sheets) == (Step.SHEETS, 0)


def test_an_agreement_becomes_the_answer(services: Services) -> None:
    now = talking(services)
    earlier = Answer(Choice.LEVEL_4, note="Voorheen.", checked_with="ouders")
    RecordAnswer(now.assessment_id, "s1-welcome", earlier, 0)(services)
    agreement = Agreement(Choice.LEVEL_2, "Elke maandag.", "Eén vindt 0.")
    agreed = happen(now, events.ToAgree(), events.Agree(agreement))
    settled = SettleItem(agreed, "s1-welcome", "Elke maandag.\nAnders: 0")(services)
    opened = OpenAssessment(now.assessment_id, "nl")(services)
    assert opened.answers["s1-welcome"] == replace(
        earlier, choice=Choice.LEVEL_2, note="Voorheen.\nElke maandag.\nAnders: 0"
    )
    again = SettleItem(settled, "s1-welcome", "Elke maandag.\nAnders: 0")(services)
    opened = OpenAssessment(now.assessment_id, "nl")(services)
    assert opened.answers["s1-welcome"].note.count("maandag") == 1
    assert again.session.agreed == {"s1-welcome": agreement}


def test_a_reason_that_is_part_of_another_text_is_noted_all_the_same() -> None:
    before = Answer(Choice.LEVEL_1, note="Nooit op papier.\nOok niet bij de balie.")
    for reason in ("Nooit", "papier.", "Ook niet"):
        answer = agreed_answer(before, Agreement(Choice.LEVEL_2), reason)
        assert answer.note == f"{before.note}\n{reason}"
    assert agreed_answer(before, Agreement(Choice.LEVEL_2), "Nooit op papier.").note == before.note


def test_what_does_not_apply_has_its_reason_where_reasons_stand(services: Services) -> None:
    now = happen(
        talking(services),
        *(events.ToAgree(), events.Agree(Agreement(Choice.NOT_APPLICABLE, "Geen ouders."))),
    )
    SettleItem(now, "s1-welcome", "Geen ouders.")(services)
    answer = OpenAssessment(now.assessment_id, "nl")(services).answers["s1-welcome"]
    assert (answer.choice, answer.reason) == (Choice.NOT_APPLICABLE, "Geen ouders.")


def test_at_its_end_the_assessment_is_one_of_this_group(services: Services) -> None:
    now = talking(services)
    closed = KeepSession(happen(now, events.CloseTheme(), events.End()))(services)
    opened = OpenAssessment(now.assessment_id, "nl")(services)
    assert closed.session.step is Step.CLOSE
    assert opened.row.assessment.who_scored == WhoScored(Method.GROUP, (Role("", 6),))


def test_what_was_said_about_who_scored_stays(services: Services) -> None:
    now = talking(services)
    head = OpenAssessment(now.assessment_id, "nl")(services).row.assessment
    said = WhoScored(Method.GROUP, (Role("teacher", 3),), people_concerned=True)
    SetMethod(head.id, said, head.version)(services)
    KeepSession(happen(now, events.CloseTheme(), events.End()))(services)
    opened = OpenAssessment(now.assessment_id, "nl")(services)
    assert opened.row.assessment.who_scored == said


def test_two_windows(services: Services) -> None:
    now = talking(services)
    KeepSession(happen(now, events.GoOn()))(services)
    with expect_input("changed-elsewhere"):
        KeepSession(happen(now, events.ToPark()))(services)


def test_texts_that_are_too_long_change_nothing(services: Services) -> None:
    now = talking(services)
    agreement = Agreement(Choice.LEVEL_2, "x" * (LONGEST_WORDS + 1))
    agreed = happen(now, events.ToAgree(), events.Agree(agreement))
    with expect_input("text-too-long"):
        SettleItem(agreed, "s1-welcome", "")(services)
    full = Answer(note="x" * 20_000)
    RecordAnswer(now.assessment_id, "s1-welcome", full, 0)(services)
    short = happen(now, events.ToAgree(), events.Agree(Agreement(Choice.LEVEL_2)))
    with expect_input("text-too-long"):
        SettleItem(short, "s1-welcome", "more")(services)
    view = OpenSession(now.assessment_id, "nl")(services)
    assert view.current == now
    assert view.opened.answers["s1-welcome"] == full
    with expect_input("text-too-long"):
        StartSession(now.assessment_id, replace(SETUP, group="x" * (LONGEST_GROUP_NAME + 1)))(
            services
        )


def test_a_finished_assessment_has_no_session_any_more(services: Services) -> None:
    now = talking(services)
    FinishAssessment(now.assessment_id)(services)
    with expect_input("assessment-finished"):
        StartSession(now.assessment_id, SETUP)(services)
    with expect_input("assessment-finished"):
        KeepSession(happen(now, events.GoOn()))(services)
    assert OpenSession(now.assessment_id, "nl")(services).current == now
