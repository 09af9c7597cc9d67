"""What a session came to: agreed, parked, not talked about."""

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from kleurrijk_desktop.domain.sessions import events
from kleurrijk_desktop.domain.sessions.agreement import verdict
from kleurrijk_desktop.domain.sessions.machine import is_possible
from kleurrijk_desktop.domain.sessions.state import Session, Step
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.screens.session.part import Part
from kleurrijk_desktop.ui.screens.session.view import SessionView
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.buttons import primary_button, quiet_button, secondary_button
from kleurrijk_desktop.ui.widgets.card import Card
from kleurrijk_desktop.ui.widgets.flow_row import FlowRow
from kleurrijk_desktop.ui.widgets.level_strip import LevelStrip
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.ui.widgets.stacks import headed, led, stack
from kleurrijk_desktop.wording.session_words import (
    action_line,
    agreed_text,
    closing_sentences,
    group_text,
    verdict_text,
)


class RecordPart(Part):
    """The record of a session, and the ways on from it.

    Signals:
        result_wanted: see the result of the assessment.
        another_wanted: hold another session.
    """

    result_wanted = Signal()
    another_wanted = Signal()

    def __init__(self, theme: Theme, view: SessionView) -> None:
        super().__init__()
        assert view.session is not None
        self._theme, self._view, self._session = theme, view, view.session
        setup = view.session.setup
        if setup.group:
            self.add(PlainLabel(setup.group, "strong"))
        self.add(PlainLabel(group_text(view.session), quiet=True))
        if view.session.step is Step.CLOSE:
            agreed, parked = len(view.session.agreed), len(view.session.parked)
            said = closing_sentences(agreed, parked, len(view.actions), view.next_date)
            self.add(stack(map(PlainLabel, said), spacing=4))
        self.add(FlowRow(list(self._ways_on())), *self._lists())
        self.first = None  # a record is read from its beginning

    def _lists(self) -> Iterator[QWidget]:
        session = self._session
        in_order = session.setup.items
        agreed = [self._agreed(item) for item in in_order if item in session.agreed]
        parked = [self._parked(item) for item in in_order if item in session.parked]
        left = [self._left(item) for item in in_order if _is_left(session, item)]
        lists = (
            (_("Agreed"), agreed),
            (_("Parked"), parked),
            (_("Not decided in this session"), left),
        )
        for heading, cards in lists:
            if cards:
                yield headed(heading, cards)
        if self._view.actions:
            lines = [PlainLabel(action_line(action)) for action in self._view.actions]
            yield headed(_("What we do"), lines)

    def _agreed(self, item: str) -> QWidget:
        agreement = self._session.agreed[item]
        strip = led(LevelStrip(self._theme, agreement.choice), [PlainLabel(agreed_text(agreement))])
        parts: list[QWidget] = [self._statement(item), strip]
        said = _votes_said(self._session, item)
        if said:
            parts.append(PlainLabel(said, quiet=True))
        if agreement.reason.strip():
            parts.append(PlainLabel(agreement.reason.strip()))
        if agreement.another_view.strip():
            other = _("Another view: {text}").format(text=agreement.another_view.strip())
            parts.append(PlainLabel(other))
        return Card([*parts, *self._go_back(item)])

    def _parked(self, item: str) -> QWidget:
        parts: list[QWidget] = [self._statement(item)]
        texts = (self._session.parked[item], self._session.notes.get(item, ""))
        parts.extend(PlainLabel(text) for text in texts if text)
        return Card([*parts, *self._go_back(item)])

    def _left(self, item: str) -> QWidget:
        return Card([self._statement(item), *self._go_back(item)])

    def _statement(self, item: str) -> PlainLabel:
        return PlainLabel(self._view.statement(item), "strong")

    def _go_back(self, item: str) -> Iterator[QWidget]:
        event = events.GoTo(item)
        if is_possible(self._session, event):
            button = quiet_button(_("Talk about this one"), lambda: self.happened.emit(event))
            button.setObjectName(f"go-to-{item}")
            # i18n: What a screen reader says: the button, then which question it is about.
            name = _("{button}: {question}").format(
                button=button.text(), question=self._view.statement(item)
            )
            button.setAccessibleName(name)
            yield FlowRow([button])

    def _ways_on(self) -> Iterator[QPushButton]:
        if is_possible(self._session, events.End()):
            priorities = _("To what matters most")
            yield self.step_button(priorities, "go-on", events.GoOn(), first=True)
            yield self.step_button(_("Close the session"), "end-session", events.End())
            return
        result = primary_button(_("See the result"), self.result_wanted.emit)
        result.setObjectName("see-result")
        yield result
        another = secondary_button(_("Hold another session"), self.another_wanted.emit)
        another.setObjectName("another-session")
        yield another


def _is_left(session: Session, item: str) -> bool:
    return item not in session.agreed and item not in session.parked


def _votes_said(session: Session, item: str) -> str:
    """Return the word for the last votes that were revealed and may be kept; else nothing."""
    seen = [each.counts for each in session.rounds_of(item) if each.revealed and each.counts]
    if not seen or not seen[-1].may_be_kept:
        return ""
    said = verdict_text(verdict(seen[-1], session.setup.threshold))
    return _("The votes before: {words}").format(words=said)
