"""What the pages of a group session show."""

from dataclasses import dataclass, field
from datetime import datetime

from kleurrijk_desktop.domain.checklist import Item
from kleurrijk_desktop.domain.content_text import Text
from kleurrijk_desktop.domain.next_date import NextDate
from kleurrijk_desktop.domain.plan import Action
from kleurrijk_desktop.domain.sessions.state import Session
from kleurrijk_desktop.use_cases.beforehand import Beforehand
from kleurrijk_desktop.use_cases.opened import Opened


@dataclass(frozen=True)
class SessionView:
    """An assessment and where its group session stands; None is no session yet.

    Attributes:
        actions: what the plan does about the questions.
        next_date: when to look again.
        beforehand: what single people chose before, while sheets are counted.
        counted: the ids of those that are counted already, and the digests of the tables; it
            outlives the page.
        ends_at: when the time of the session is over; None where nobody watches it.
        stored_sheets: how many sheets are really stored.
    """

    opened: Opened
    session: Session | None
    actions: tuple[Action, ...]
    next_date: NextDate
    beforehand: tuple[Beforehand, ...] = ()
    counted: set[str] = field(default_factory=set)
    ends_at: datetime | None = None
    stored_sheets: int = 0

    def item(self, item_id: str) -> Item:
        return next(item for item in self.opened.checklist.items if item.id == item_id)

    def statement(self, item_id: str) -> Text:
        return self.opened.reader.statement(self.item(item_id))

    def number(self, item_id: str) -> int:
        """Return the place of an item among those of the session, from 1 on."""
        assert self.session is not None
        return self.session.setup.items.index(item_id) + 1
