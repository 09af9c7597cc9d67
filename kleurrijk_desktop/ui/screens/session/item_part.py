"""One question in the middle: its levels, the votes once they are revealed, and the ways on."""

from collections.abc import Iterator

from PySide6.QtWidgets import QPushButton, QWidget

from kleurrijk_desktop.charts.vote_dots import VoteDots
from kleurrijk_desktop.domain.sessions import events
from kleurrijk_desktop.domain.sessions.counts import Counts
from kleurrijk_desktop.domain.sessions.machine import is_possible
from kleurrijk_desktop.domain.sessions.projection import Projected, projected
from kleurrijk_desktop.domain.sessions.state import Step
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.screens.session.part import Part
from kleurrijk_desktop.ui.screens.session.view import SessionView
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.chart_or_table import ChartOrTable
from kleurrijk_desktop.ui.widgets.flow_row import FlowRow
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.ui.widgets.stacks import led, stack
from kleurrijk_desktop.wording.session_words import (
    counts_line,
    counts_rows,
    move_text,
    small_group_text,
    verdict_text,
    voted_text,
)


class QuestionPart(Part):
    """A step at one question, with its place on the agenda and its statement."""

    def __init__(self, view: SessionView) -> None:
        super().__init__()
        session = view.session
        assert session is not None
        assert session.item is not None
        self.session, self.item = session, view.item(session.item)
        place = session.agenda.index(self.item.id) + 1
        # i18n: Which of the questions that a group talks about: "Question 2 of 6"
        said = _("Question {place} of {count}").format(place=place, count=len(session.agenda))
        parts = [PlainLabel(said, quiet=True), PlainLabel(view.statement(self.item.id), "item")]
        if self.item.sensitive:
            parts.append(PlainLabel(_sensitive_words()))
        self.add(stack(parts, spacing=4))

    def levels(self, view: SessionView) -> QWidget:
        """Return the five levels, each in a sentence."""
        reader = view.opened.reader
        return stack(
            [
                led(PlainLabel(str(level), "number", wraps=False), [PlainLabel(anchor)])
                for level in range(len(self.item.levels))
                for anchor in [reader.anchor(self.item, level)]
            ],
            spacing=4,
        )


class ItemPart(QuestionPart):
    """A question that is shown, voted on, revealed or talked about."""

    def __init__(self, theme: Theme, view: SessionView) -> None:
        super().__init__(view)
        self._theme = theme
        self._shown = projected(self.session)
        self.add(self.levels(view), *self._votes(), FlowRow(list(self._ways_on())))

    def spoken(self) -> str:
        """Return the votes and what they say, once they are revealed."""
        latest = self._shown.rounds[-1] if self._shown.rounds else None
        if latest is None:
            return ""
        return f"{counts_line(latest)}. {verdict_text(self._shown.found)}."

    def _votes(self) -> Iterator[QWidget]:
        if self._shown.step is Step.CLOSED:
            yield PlainLabel(_("The votes are in. Nobody sees them before you reveal them."))
            if self._shown.voted is not None:
                yield PlainLabel(voted_text(self._shown.voted, self._shown.present), "strong")
            return
        for place, counts in enumerate(self._shown.rounds):
            if counts is not None:
                yield ChartOrTable(self._theme, dots_of(counts, place))
        yield from self._what_they_say(self._shown)
        if self._shown.step is Step.DISCUSS:
            yield stack([PlainLabel(_("To talk about"), "item"), *map(PlainLabel, _prompts())])

    def _what_they_say(self, shown: Projected) -> Iterator[QWidget]:
        if not shown.rounds:
            return
        latest = shown.rounds[-1]
        parts = [PlainLabel(verdict_text(shown.found), "strong")]
        parts[0].setObjectName("verdict")
        if shown.move is not None:
            parts.append(PlainLabel(move_text(shown.move)))
        if latest is not None and small_group_text(latest):
            parts.append(PlainLabel(small_group_text(latest), quiet=True))
        yield stack(parts, spacing=4)

    def _ways_on(self) -> Iterator[QPushButton]:
        ways: tuple[tuple[str, str, events.Event], ...] = (
            (_("Open the vote"), "open-vote", events.OpenVote()),
            (_("Reveal"), "reveal", events.Reveal()),
            (_("Talk about it"), "talk", events.GoOn()),
            (_("Agree"), "to-agree", events.ToAgree()),
            (_("Vote once more"), "vote-again", events.VoteAgain()),
            (_("Park this question"), "to-park", events.ToPark()),
            (_("Open the vote again"), "reopen-vote", events.ReopenVote()),
            (_("To the overview"), "overview", events.CloseTheme()),
        )
        possible = [way for way in ways if is_possible(self.session, way[2])]
        for place, (text, name, event) in enumerate(possible):
            yield self.step_button(text, name, event, first=place == 0)


def dots_of(counts: Counts, place: int) -> VoteDots:
    """Return a round as a chart; `place` counts the rounds from 0."""
    title = _("The second vote") if place else _("The votes")
    headings = (_("Answer"), _("Votes"))
    return VoteDots(title, counts_line(counts), headings, counts_rows(counts))


def _prompts() -> list[str]:
    return [
        _("Who sees an example of the lowest level? Who of the highest?"),
        _("What did you see or hear? How was that for you?"),
        _("What does it mean for us? Which level can everybody live with?"),
    ]


def _sensitive_words() -> str:
    return _("This question is sensitive. Turn the projector off, or read it aloud yourself.")
