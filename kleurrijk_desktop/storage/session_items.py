"""The items of a group session as rows, and back."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import RowMapping

from kleurrijk_desktop.domain.answers import Choice
from kleurrijk_desktop.domain.sessions.state import Agreement, Round, Session
from kleurrijk_desktop.storage.session_tables import session_item as table
from kleurrijk_desktop.storage.vote_records import record_of, round_of


@dataclass(frozen=True, slots=True)
class ReadItems:
    """What the rows of the items say of a session."""

    ids: tuple[str, ...]
    agenda: tuple[str, ...]
    rounds: Mapping[str, tuple[Round, ...]]
    agreed: Mapping[str, Agreement]
    parked: Mapping[str, str]
    notes: Mapping[str, str]
    dots: Mapping[str, int]


def values_of_items(session: Session) -> Iterator[dict[str, object]]:
    """Yield a row per item, in their order, with nothing of the session itself."""
    for place, item in enumerate(session.setup.items):
        rounds = (*session.rounds_of(item), None, None)
        agreement = session.agreed.get(item)
        yield {
            "item_id": item,
            "place": place,
            "agenda_place": session.agenda.index(item) if item in session.agenda else None,
            "first_round": record_of(rounds[0]),
            "second_round": record_of(rounds[1]),
            "dots": session.dots.counts.get(item, 0),
            "agreed": agreement.choice.value if agreement else None,
            "reason": agreement.reason if agreement else "",
            "another_view": agreement.another_view if agreement else "",
            "parked_because": session.parked.get(item),
            "notes": session.notes.get(item, ""),
        }


def items_of(rows: Sequence[RowMapping]) -> ReadItems:
    """Read rows that come in the order of the items."""
    ids = {row[table.c.item_id]: row for row in rows}
    on_agenda = [item for item, row in ids.items() if row[table.c.agenda_place] is not None]
    rounds = {item: _rounds(row) for item, row in ids.items()}
    return ReadItems(
        ids=tuple(ids),
        agenda=tuple(sorted(on_agenda, key=lambda item: int(ids[item][table.c.agenda_place]))),
        rounds={item: found for item, found in rounds.items() if found},
        agreed={
            item: Agreement(
                Choice(row[table.c.agreed]), row[table.c.reason], row[table.c.another_view]
            )
            for item, row in ids.items()
            if row[table.c.agreed] is not None
        },
        parked={
            item: row[table.c.parked_because]
            for item, row in ids.items()
            if row[table.c.parked_because] is not None
        },
        notes={item: row[table.c.notes] for item, row in ids.items() if row[table.c.notes]},
        dots={item: row[table.c.dots] for item, row in ids.items() if row[table.c.dots]},
    )


def _rounds(row: RowMapping) -> tuple[Round, ...]:
    found = (round_of(row[table.c.first_round]), round_of(row[table.c.second_round]))
    return tuple(each for each in found if each is not None)
