"""The hash of a finished assessment changes with everything that may not change."""

from dataclasses import fields, replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from kleurrijk_desktop.domain.answers import Answer, Choice
from kleurrijk_desktop.domain.assessment import Assessment, Method, Role, Scope, Status
from kleurrijk_desktop.domain.content_hash import LEFT_OUT, content_hash
from kleurrijk_desktop.domain.partner_view import Noticed

HEAD = Assessment(
    "a-1", "unit-1", "f" * 64, Scope.SHORT, date(2026, 3, 2), datetime(2026, 3, 2, 13, tzinfo=UTC)
)
ANSWER = Answer(Choice.LEVEL_2, note="é")
NOTICED = Noticed(4, 3, 2, 1)
OTHER: dict[str, Any] = {
    "id": "a-2",
    "unit_id": "unit-2",
    "snapshot": "e" * 64,
    "scope": Scope.ALL,
    "held_on": date(2026, 3, 3),
    "started_at": datetime(2026, 3, 2, 14, tzinfo=UTC),
    "kind": "kita",
    "size": "small",
    "method": Method.GROUP,
    "about_whom": "ouders",
    "people_concerned": False,
    "previous": "a-0",
    "revision": 2,
    "target": 4,
    "finished_on": date(2026, 3, 4),
    "correction_reason": "vergissing",
}
KEPT = content_hash(HEAD, {"item": ANSWER}, {"item": NOTICED})


def test_a_published_value_stays() -> None:
    assert KEPT == "9db4845b4aa4e5056a29aacf0377f8a47d9e88bef173663fcf269dfb15bde2ca"


@pytest.mark.parametrize("name", OTHER)
def test_every_field_of_the_head_counts(name: str) -> None:
    changed = replace(HEAD, **{name: OTHER[name]})
    assert content_hash(changed, {"item": ANSWER}, {"item": NOTICED}) != KEPT


def test_roles_count_too_and_nothing_was_forgotten() -> None:
    changed = replace(HEAD, roles=(Role("ouder", 2),))
    assert content_hash(changed, {"item": ANSWER}, {"item": NOTICED}) != KEPT
    assert {field.name for field in fields(HEAD)} == set(OTHER) | LEFT_OUT


def test_what_may_still_change_does_not_count() -> None:
    later = replace(
        HEAD,
        status=Status.CORRECTED,
        version=9,
        content_hash=KEPT,
        binned_at=datetime(2026, 5, 1, tzinfo=UTC),
    )
    assert content_hash(later, {"item": ANSWER}, {"item": NOTICED}) == KEPT


@pytest.mark.parametrize(
    "changed",
    [
        replace(ANSWER, choice=Choice.LEVEL_3),
        replace(ANSWER, note="e"),
        replace(ANSWER, reason="x"),
        replace(ANSWER, ask_whom="x"),
        replace(ANSWER, checked_with="x"),
        replace(ANSWER, checked_on=date(2026, 1, 1)),
    ],
)
def test_every_part_of_an_answer_counts(changed: Answer) -> None:
    assert content_hash(HEAD, {"item": changed}, {"item": NOTICED}) != KEPT


def test_who_noticed_what_counts() -> None:
    for changed in ({}, {"item": Noticed(3, 4, 2, 1)}, {"other": NOTICED}):
        assert content_hash(HEAD, {"item": ANSWER}, changed) != KEPT
