"""Records of group sessions: one that came to nothing, one as usual, and one at its worst."""

from datetime import date

from kleurrijk_desktop.domain.answers import Choice
from kleurrijk_desktop.domain.sessions.counts import Counts
from kleurrijk_desktop.domain.sessions.state import (
    Agreement,
    Dots,
    Form,
    Round,
    Session,
    Setup,
    Step,
)
from kleurrijk_desktop.use_cases.session_record import RecordContents
from tests.reports import planned, samples
from tests.reports.extremes import MIXED

HELD = date(2026, 11, 20)
NINE = Counts((0, 1, 2, 4, 1), unknown=1)
AGAIN = Counts((0, 0, 1, 8, 0))
FOUR = Counts((0, 1, 1, 2, 0))
LONG = 2_000  # characters


def record(shape: str, language: str, *, with_counts: bool = False) -> RecordContents:
    if shape == "empty":
        known = samples.empty_plan(language)
        setup = Setup(Form.ITEM_BY_ITEM, _items(known.checklist.items), present=1)
        return RecordContents(known, Session(setup, Step.CLOSE), HELD, with_counts)
    text = MIXED if shape == "extreme" else ""
    known = planned.chosen(language, text)
    return RecordContents(known, session(_items(known.checklist.items), text), HELD, with_counts)


def session(items: tuple[str, ...], text: str = "") -> Session:
    """Return a session of nine in which one question was parked and some were left."""
    first, second, third, fourth = items[:4]
    long = (text + " ") * (LONG // len(text)) if text else ""
    agreed = {
        first: Agreement(Choice.LEVEL_3, long or "Elke maandag.", text or "Een van ons ziet 0."),
        second: Agreement(Choice.NOT_APPLICABLE, text or "Wij hebben geen wachtkamer."),
        third: Agreement(Choice.LEVEL_1),
    }
    rounds = {
        first: (Round(NINE, revealed=True), Round(AGAIN, revealed=True)),
        second: (Round(None, revealed=True),),
        third: (Round(NINE, revealed=False),),
        fourth: (Round(Counts((5, 0, 0, 0, 4)), revealed=True),),
    }
    return Session(
        Setup(Form.SHEETS_FIRST, items, present=9, group=text or "Team en ouderraad"),
        Step.CLOSE,
        agenda=items[:4],
        sheets=9,
        rounds=rounds,
        agreed=agreed,
        notes={fourth: text or "Twee collega's kennen een tolk."},
        parked={fourth: text or "Wij vragen het aan het bestuur."},
        dots=Dots({third: 16, fourth: 11}, 9, revealed=True),
    )


def _items(items: tuple[object, ...]) -> tuple[str, ...]:
    return tuple(item.id for item in items)  # type: ignore[attr-defined]
