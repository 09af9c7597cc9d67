"""What the projector shows at one moment; nothing in it knows of a vote before the reveal."""

from dataclasses import dataclass

from kleurrijk_desktop.domain.checklist import Item
from kleurrijk_desktop.domain.content_text import Text
from kleurrijk_desktop.domain.next_date import NextDate
from kleurrijk_desktop.domain.plan import Action
from kleurrijk_desktop.domain.sessions.projection import Projected
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.use_cases.opened import Opened


@dataclass(frozen=True, slots=True)
class Scene:
    """What everybody may see.

    Attributes:
        opened: the assessment, read in the language of the projector.
        actions: what the plan does about the questions.
        draft: what is typed of an action that is not written down yet.
        uncovered: the ids of the sensitive questions that are shown all the same.
    """

    shown: Projected
    opened: Opened
    actions: tuple[Action, ...]
    next_date: NextDate
    draft: str = ""
    uncovered: frozenset[str] = frozenset()

    @property
    def item(self) -> Item | None:
        """The question that one is at."""
        return None if self.shown.item is None else self.opened.checklist.item(self.shown.item)

    @property
    def covered(self) -> bool:
        """Whether the question that one is at stays off the projector."""
        return self.item is not None and self.is_covered(self.item.id)

    def statement(self, item_id: str) -> Text | str:
        """Return a question, or which one it is where it stays off the projector."""
        item = self.opened.checklist.item(item_id)
        if not self.is_covered(item_id):
            return self.opened.reader.statement(item)
        place = [each.id for each in self.opened.result.items].index(item_id) + 1
        return _("Question {number}, which is read aloud").format(number=place)

    def is_covered(self, item_id: str) -> bool:
        """Say whether a question stays off the projector."""
        sensitive = self.opened.checklist.item(item_id).sensitive
        return sensitive and item_id not in self.uncovered
