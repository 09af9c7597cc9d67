"""One question in the middle: its levels, the votes once they are revealed, and the ways on."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from kleurrijk_desktop.domain.sessions import events
from kleurrijk_desktop.domain.sessions.projection import Projected, projected
from kleurrijk_desktop.domain.sessions.state import Step
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.screens.session.part import Part
from kleurrijk_desktop.ui.screens.session.prompts import prompts_for
from kleurrijk_desktop.ui.screens.session.view import SessionView
from kleurrijk_desktop.ui.session.dots import dots_of
from kleurrijk_desktop.ui.session.key_box import KeyBox
from kleurrijk_desktop.ui.session.ways import AT_AN_ITEM, possible, suggested_first
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.chart_or_table import ChartOrTable
from kleurrijk_desktop.ui.widgets.disclosure import Disclosure
from kleurrijk_desktop.ui.widgets.flow_row import FlowRow
from kleurrijk_desktop.ui.widgets.note_field import NoteField
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.ui.widgets.stacks import led, stack
from kleurrijk_desktop.use_cases.sessions import LONGEST_WORDS
from kleurrijk_desktop.wording.session_words import (
    counts_line,
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
            parts.append(PlainLabel(_sensitive_words(), "strong"))
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

    def evidence(self, theme: Theme, view: SessionView) -> QWidget:
        """Return what could show where one stands, folded."""
        shown = Disclosure(theme, "session-evidence", self)  # else it would be shown as a window
        texts = view.opened.reader.evidence(self.item)
        folded, unfolded = _("Show what could prove it"), _("Hide what could prove it")
        shown.show_parts(folded, unfolded, [PlainLabel(text) for text in texts])
        return shown


class ItemPart(QuestionPart):
    """A question that is shown, closed, revealed or talked about."""

    def __init__(self, theme: Theme, view: SessionView) -> None:
        super().__init__(view)
        self._theme = theme
        self._shown = projected(self.session)
        self.keys = KeyBox(AT_AN_ITEM, self.session)
        self.keys.happened.connect(self.leave)
        self.keys.black_wanted.connect(self.black_wanted)
        self.add(self.levels(view), *self._votes(), *self._talk(view), self.keys)
        ways = suggested_first(possible(AT_AN_ITEM, self.session), self._shown.move)
        buttons = self.way_buttons(ways)
        self.onwards = buttons[0]
        self.add(FlowRow(buttons))
        self.first = self.keys

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

    def _talk(self, view: SessionView) -> Iterator[QWidget]:
        prompts = prompts_for(self._shown)
        if prompts:
            yield stack([PlainLabel(_("Read aloud"), "item"), *map(PlainLabel, prompts)])
        if self._shown.step not in {Step.SHOW, Step.REVEAL, Step.DISCUSS}:
            return
        yield self.evidence(self._theme, view)
        if self._shown.step is Step.DISCUSS:
            note = NoteField(self._theme, _("Notes of the talk (no names)"), limit=LONGEST_WORDS)
            note.setObjectName("talk-note")
            note.set_text(self.session.notes.get(self.item.id, ""))
            note.edited.connect(lambda text: self.happened.emit(events.Note(text)))
            self.fields.append(note)
            yield note


def _sensitive_words() -> str:
    return _("This question is sensitive. It stays off the projector: read it aloud.")
