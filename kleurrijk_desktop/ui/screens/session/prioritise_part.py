"""Secret dots on what matters most, typed in from slips of paper and revealed together."""

import re

from PySide6.QtWidgets import QWidget

from kleurrijk_desktop.domain.sessions import events
from kleurrijk_desktop.domain.sessions.machine import is_possible
from kleurrijk_desktop.domain.sessions.projection import projected
from kleurrijk_desktop.domain.sessions.state import MOST_DOTS, Session
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.screens.session.part import Part
from kleurrijk_desktop.ui.screens.session.view import SessionView
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.announce import announce
from kleurrijk_desktop.ui.widgets.flow_row import FlowRow
from kleurrijk_desktop.ui.widgets.line_field import LineField
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.ui.widgets.stacks import led, stack
from kleurrijk_desktop.wording.session_words import dots_text, gave_dots_text

_SINGLE = 9  # up to so many questions one figure is one dot, without a space


class PrioritisePart(Part):
    """The questions that are parked or low, and a field for the dots of one person at a time."""

    def __init__(self, theme: Theme, view: SessionView) -> None:
        super().__init__()
        assert view.session is not None
        self._view, self._session = view, view.session
        self._items = view.session.worth_a_dot
        self._counts = {item: PlainLabel(quiet=True) for item in self._items}
        self._field = LineField(theme, _("The dots of one person"), limit=12)
        self._field.setObjectName("dots")
        self._field.submitted.connect(self._count)
        self._gave = PlainLabel(role="strong")
        self._gave.setObjectName("gave-dots")
        self._reveal = self.step_button(_("Reveal the dots"), "reveal-dots", events.RevealDots())
        self._anew = self.step_button(_("Count the dots anew"), "clear-dots", events.ClearDots())
        self._on = self.step_button(_("To the actions"), "go-on", events.GoOn())
        self._end = self.step_button(_("Close the session"), "end-session", events.End())
        self.add(PlainLabel(_how() if self._items else _nothing()), self._list())
        self.add(self._gave, self._field)
        self.add(FlowRow([self._reveal, self._on, self._anew, self._end]))
        self.first = self._field if self._items else self._on
        self.show_session(view.session)

    def show_session(self, session: Session) -> None:
        was_shown, self._session = self._session.dots.revealed, session
        dots = session.dots
        shown = projected(session).dots
        self._gave.set_text(gave_dots_text(dots.people, session.setup.present))
        self._gave.setVisible(bool(self._items))
        for item, label in self._counts.items():
            label.set_text(dots_text(shown.get(item, 0)) if shown else "")
            label.setVisible(bool(shown))
        all_in = dots.revealed or dots.people >= session.setup.present
        self._field.setVisible(bool(self._items) and not all_in)
        self._reveal.setEnabled(bool(dots.people) and not dots.revealed)
        self._anew.setEnabled(is_possible(session, events.ClearDots()))
        for button, event in ((self._on, events.GoOn()), (self._end, events.End())):
            button.setEnabled(is_possible(session, event))
        if dots.revealed and not was_shown:
            announce(self._gave, self._gave.text())
            self._on.setFocus()
        elif all_in and not dots.revealed:
            self._reveal.setFocus()

    def _list(self) -> QWidget:
        return stack(
            [
                led(
                    PlainLabel(str(number), "number", wraps=False),
                    [PlainLabel(self._view.statement(item)), self._counts[item]],
                )
                for number, item in enumerate(self._items, start=1)
            ]
        )

    def _count(self) -> None:
        typed = self._field.text()
        self._field.set_text("")
        numbers = read_dots(typed, len(self._items))
        if numbers is None:
            said = _("Type one to {most} numbers from 1 to {count}, for example 1 1 2.")
            self._field.tell_problem(said.format(most=MOST_DOTS, count=len(self._items)))
            return
        self._field.show_problem("")
        given = {item: numbers.count(n) for n, item in enumerate(self._items, start=1)}
        self.happened.emit(events.AddDots({item: n for item, n in given.items() if n}))
        announce(self._field, self._gave.text())


def read_dots(typed: str, count: int) -> list[int] | None:
    """Return the numbers of the questions that somebody gave dots; None where it cannot be.

    Args:
        typed: numbers with anything between them; up to nine questions nothing is needed.
        count: how many questions there are.
    """
    found = re.findall(r"\d" if count <= _SINGLE else r"\d+", typed)
    numbers = [int(each) for each in found]
    usable = 1 <= len(numbers) <= MOST_DOTS and all(1 <= each <= count for each in numbers)
    return numbers if usable else None


def _how() -> str:
    return _(
        "Everybody writes three numbers on a slip: what matters most. One question may get all "
        "three. Collect the slips and type them in. Nobody sees the dots before you reveal them."
    )


def _nothing() -> str:
    return _("Nothing is parked or below level 3, so there is nothing to choose from.")
