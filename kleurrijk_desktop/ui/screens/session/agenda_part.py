"""Choosing what a group talks about; no count and no word stands here before it is revealed."""

from kleurrijk_desktop.domain.sessions import events
from kleurrijk_desktop.domain.sessions.agenda import (
    MOST_TALKED_ABOUT,
    First,
    minutes_for,
    proposed,
)
from kleurrijk_desktop.domain.sessions.counts import FEWEST_KEPT, NO_VOTES
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.screens.session.part import Part
from kleurrijk_desktop.ui.screens.session.view import SessionView
from kleurrijk_desktop.ui.widgets.buttons import primary_button
from kleurrijk_desktop.ui.widgets.flow_row import FlowRow
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.ui.widgets.radio_group import RadioGroup
from kleurrijk_desktop.ui.widgets.stacks import stack
from kleurrijk_desktop.ui.widgets.tick_box import TickBox
from kleurrijk_desktop.wording.session_words import minutes_text, sheets_in_text


class AgendaPart(Part):
    """The questions of a session, of which the widest or the lowest are ticked."""

    def __init__(self, view: SessionView) -> None:
        super().__init__()
        assert view.session is not None
        self._session = view.session
        self._first = RadioGroup(_("What comes first?"), _options(), First.WIDEST)
        self._first.chosen.connect(lambda _key: self._propose())
        self._boxes = {
            item: TickBox(str(view.statement(item)), value=False)
            for item in view.session.setup.items
        }
        for item, box in self._boxes.items():
            box.setObjectName(f"talk-{item}")
            box.ticked.connect(lambda _wanted: self._count())
        self._minutes = PlainLabel(quiet=True)
        self._begin = primary_button(_("Begin to talk"), self._choose)
        self._begin.setObjectName("begin-to-talk")
        late = self.step_button(_("A sheet came late"), "more-sheets", events.MoreSheets())
        counted = sheets_in_text(view.session.sheets, view.session.setup.present)
        self.add(PlainLabel(counted, "strong"), self._first, self._minutes)
        self.add(FlowRow([self._begin, late]), stack([*self._boxes.values()]))
        self._propose()

    def _propose(self) -> None:
        order = self._order()[:MOST_TALKED_ABOUT]
        for item, box in self._boxes.items():
            box.show_value(value=item in order)
        self._count()

    def _order(self) -> list[str]:
        votes = {
            item: (self._session.rounds_of(item)[0].counts or NO_VOTES) for item in self._boxes
        }
        return proposed(votes, First(self._first.value), limit=len(votes))

    def _wanted(self) -> tuple[str, ...]:
        """Return what is ticked; of a small group without an order that tells of its votes."""
        is_small = self._session.sheets < FEWEST_KEPT  # the agenda is stored
        order = list(self._boxes) if is_small else self._order()
        return tuple(item for item in order if self._boxes[item].value)

    def _count(self) -> None:
        wanted = self._wanted()
        self._minutes.set_text(minutes_text(minutes_for(0, len(wanted))))
        self._begin.setEnabled(bool(wanted))

    def _choose(self) -> None:
        self.happened.emit(events.ChooseAgenda(self._wanted()))


def _options() -> list[tuple[str, str]]:
    return [
        (First.WIDEST, _("The questions on which the votes lie farthest apart")),
        (First.LOWEST, _("The questions with the lowest votes")),
    ]
