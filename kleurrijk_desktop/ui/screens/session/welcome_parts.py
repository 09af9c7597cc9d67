"""Welcoming a group, and trying a vote once with an example that is not stored."""

from PySide6.QtWidgets import QWidget

from kleurrijk_desktop.domain.sessions import events
from kleurrijk_desktop.domain.sessions.counts import LEVELS
from kleurrijk_desktop.domain.sessions.projection import projected
from kleurrijk_desktop.domain.sessions.state import Form, Session
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.screens.session.part import Part
from kleurrijk_desktop.ui.screens.session.prompts import example_prompts, welcome_prompts
from kleurrijk_desktop.ui.session.dots import dots_of
from kleurrijk_desktop.ui.session.key_box import KeyBox
from kleurrijk_desktop.ui.session.ways import AT_THE_EXAMPLE
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.announce import announce
from kleurrijk_desktop.ui.widgets.chart_or_table import ChartOrTable
from kleurrijk_desktop.ui.widgets.flow_row import FlowRow
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.ui.widgets.stacks import headed, led, stack
from kleurrijk_desktop.wording.levels import level_label
from kleurrijk_desktop.wording.session_words import example_statement, verdict_text, voted_text


class WelcomePart(Part):
    """What a group hears before it votes."""

    def __init__(self, form: Form) -> None:
        super().__init__()
        with_sheets = form is Form.SHEETS_FIRST
        onwards = _("To the sheets") if with_sheets else _("To an example")
        self.add(PlainLabel(_("Read aloud, or say it in your own words."), quiet=True))
        for heading, sentences in welcome_prompts(form):
            self.add(headed(heading, map(PlainLabel, sentences)))
        self.add(FlowRow([self.step_button(onwards, "go-on", events.GoOn(), first=True)]))


class ExamplePart(Part):
    """A vote on an example, with the same keys and the same dots as later."""

    def __init__(self, theme: Theme, session: Session) -> None:
        super().__init__()
        self._theme = theme
        self.keys = KeyBox(AT_THE_EXAMPLE, session)
        self.keys.happened.connect(self._happen)
        self.keys.black_wanted.connect(self.black_wanted)
        self.first = self.keys
        self._voted = PlainLabel(role="strong")
        self._votes = stack([])
        self._reveal = self.step_button(_("Reveal"), "reveal", events.Reveal())
        start = self.step_button(_("To the first question"), "go-on", events.GoOn())
        self.add(stack(map(PlainLabel, example_prompts()), spacing=4))
        self.add(stack([PlainLabel(example_statement(), "item"), _levels()]))
        self.onwards = start
        self.add(self._voted, self._votes, self.keys, FlowRow([self._reveal, start]))
        self.show_session(session)

    def show_session(self, session: Session) -> None:
        shown = projected(session)
        self._voted.set_text(voted_text(session.ballots.total, session.setup.present))
        self.keys.show_session(session)
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

    def _happen(self, event: events.Event) -> None:
        self.happened.emit(event)
        if isinstance(event, events.CastBallot | events.TakeBackBallot):
            announce(self.keys, self._voted.text())


def _levels() -> QWidget:
    return stack(
        [
            led(PlainLabel(str(level), "number", wraps=False), [PlainLabel(level_label(level))])
            for level in range(LEVELS)
        ],
        spacing=4,
    )
