"""Welcoming a group, and trying a vote once with an example that is not stored."""

from PySide6.QtWidgets import QWidget

from kleurrijk_desktop.domain.answers import Choice
from kleurrijk_desktop.domain.sessions import events
from kleurrijk_desktop.domain.sessions.counts import LEVELS
from kleurrijk_desktop.domain.sessions.machine import is_possible
from kleurrijk_desktop.domain.sessions.projection import projected
from kleurrijk_desktop.domain.sessions.state import Form, Session
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.screens.session.item_part import dots_of
from kleurrijk_desktop.ui.screens.session.part import Part
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.announce import announce
from kleurrijk_desktop.ui.widgets.chart_or_table import ChartOrTable
from kleurrijk_desktop.ui.widgets.flow_row import FlowRow
from kleurrijk_desktop.ui.widgets.mark_field import MarkField
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.ui.widgets.stacks import led, stack
from kleurrijk_desktop.wording.levels import level_label
from kleurrijk_desktop.wording.session_words import verdict_text, voted_text


class WelcomePart(Part):
    """What a group hears before it votes."""

    def __init__(self, form: Form) -> None:
        super().__init__()
        with_sheets = form is Form.SHEETS_FIRST
        rules = [*_rules(), *(_rules_for_sheets() if with_sheets else ())]
        onwards = _("To the sheets") if with_sheets else _("To an example")
        self.add(*map(PlainLabel, rules))
        self.add(FlowRow([self.step_button(onwards, "go-on", events.GoOn(), first=True)]))


class ExamplePart(Part):
    """A vote on an example, with the same keys and the same dots as later."""

    def __init__(self, theme: Theme, session: Session) -> None:
        super().__init__()
        self._theme = theme
        self._field = MarkField(theme, _("One key for each vote"), 1)
        self._field.setObjectName("ballot")
        self._field.complete.connect(self._cast)
        self.first = self._field
        self._voted = PlainLabel(role="strong")
        self._votes = stack([])
        self._reveal = self.step_button(_("Reveal"), "reveal", events.Reveal())
        start = self.step_button(_("To the first question"), "go-on", events.GoOn())
        self.add(PlainLabel(_what_for()), stack([PlainLabel(_example(), "item"), _levels()]))
        self.add(self._voted, self._field, self._votes, FlowRow([self._reveal, start]))
        self.show_session(session)

    def show_session(self, session: Session) -> None:
        shown = projected(session)
        self._voted.set_text(voted_text(session.ballots.total, session.setup.present))
        self._field.setVisible(is_possible(session, events.CastBallot(Choice.LEVEL_0)))
        self._reveal.setEnabled(bool(session.ballots.total) and not session.sample_shown)
        column = self._votes.layout()
        if not session.sample_shown or column is None or column.count():
            return
        for counts in shown.rounds:
            if counts is not None:
                column.addWidget(ChartOrTable(self._theme, dots_of(counts, 0)))
        said = verdict_text(shown.found)
        column.addWidget(PlainLabel(said, "strong"))
        announce(self._voted, said)

    def _cast(self, marks: tuple[Choice, ...]) -> None:
        self.happened.emit(events.CastBallot(marks[0]))
        announce(self._field, self._voted.text())


def _levels() -> QWidget:
    return stack(
        [
            led(PlainLabel(str(level), "number", wraps=False), [PlainLabel(level_label(level))])
            for level in range(LEVELS)
        ],
        spacing=4,
    )


def _what_for() -> str:
    return _("Try it once with an example. Nothing of it is stored.")


def _example() -> str:
    return _("An example: we greet everybody who comes in.")


def _rules() -> tuple[str, ...]:
    return (
        _("There are no wrong answers. Nobody sees who voted what."),
        _("You may vote “don't know” at any time. It looks no different from the others."),
    )


def _rules_for_sheets() -> tuple[str, ...]:
    return (
        _("Everybody marks every question alone and in silence. That takes about 15 minutes."),
        _("Take the sheet in your own language. Somebody you choose may read it to you."),
    )
