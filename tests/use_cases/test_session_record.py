"""The record of a group session as it is gathered from what is stored."""

from dataclasses import replace

import pytest

from kleurrijk_desktop.domain.answers import Choice
from kleurrijk_desktop.domain.printable import Printable
from kleurrijk_desktop.domain.sessions import events
from kleurrijk_desktop.domain.sessions.state import Agreement, Form
from kleurrijk_desktop.use_cases.open_printing import OpenPrinting
from kleurrijk_desktop.use_cases.ports import Services
from kleurrijk_desktop.use_cases.printing import GatherDocument
from kleurrijk_desktop.use_cases.session_record_reading import ReadRecordContents
from kleurrijk_desktop.use_cases.sessions import SettleItem, StartSession
from tests.storage.problems import expect_input
from tests.use_cases.beginnings import start_at_a_school
from tests.use_cases.test_sessions import SETUP, begin, happen

AGREED = events.Agree(Agreement(Choice.LEVEL_2, "Elke week."))


@pytest.mark.parametrize(("voters", "rounds"), [(2, 0), (4, 0), (5, 1), (8, 1)])
def test_votes_of_fewer_than_five_are_in_no_record(
    services: Services, voters: int, rounds: int
) -> None:
    stored = begin(services, replace(SETUP, form=Form.ITEM_BY_ITEM, present=voters))
    ballots = [events.CastBallot(Choice.LEVEL_2)] * voters
    voted = (events.OpenVote(), *ballots, events.CloseVote(), events.Reveal(), events.ToAgree())
    talked = happen(stored, events.GoOn(), events.GoOn(), *voted)
    item = talked.session.item or ""
    SettleItem(happen(talked, AGREED), item, "Elke week.")(services)
    contents = ReadRecordContents(stored.assessment_id, "nl", with_counts=True)(services)
    assert [each.id for each in contents.agreed] == [item]
    told = [each for each in contents.votes(contents.agreed[0]) if each is not None]
    assert len(told) == rounds
    assert contents.left
    gather = GatherDocument(Printable.SESSION_RECORD, stored.assessment_id, "nl", counts=True)
    assert (b"levels=(0, 0, 5, 0, 0)" in gather(services).write()) == (voters == 5)


def test_without_a_session_there_is_no_record(services: Services) -> None:
    made = start_at_a_school(services)
    assert not OpenPrinting(None, made.id, "nl")(services).sessions
    with expect_input("session-unknown"):
        ReadRecordContents(made.id, "nl")(services)


def test_the_record_of_an_earlier_session_is_found_by_the_beginning_of_its_id(
    services: Services,
) -> None:
    earlier = begin(services)
    later = StartSession(earlier.assessment_id, replace(SETUP, group="Middag"))(services)
    for asked, group in ((earlier.id, SETUP.group), (later.id, "Middag")):
        found = ReadRecordContents(earlier.assessment_id, "nl", session=asked)(services)
        assert found.session.setup.group == group
    for wrong in ("", "nope"):
        with expect_input("session-not-one"):
            ReadRecordContents(earlier.assessment_id, "nl", session=wrong)(services)
