"""One question on the page: its words, its options, what belongs to them, and where to go."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from kleurrijk_desktop.domain.answers import Answer, Choice
from kleurrijk_desktop.domain.checklist import Checklist
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.screens.questions.extra_lines import ExtraLines
from kleurrijk_desktop.ui.screens.questions.helping_words import (
    ExplainedWords,
    NamedExamples,
    ShownEvidence,
)
from kleurrijk_desktop.ui.screens.questions.introduction import (
    ChecklistIntroduction,
    Folds,
    SectionIntroduction,
)
from kleurrijk_desktop.ui.screens.questions.last_time import LastTime
from kleurrijk_desktop.ui.screens.questions.progress import Progress
from kleurrijk_desktop.ui.screens.questions.view import Field, Page
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.answer_options import AnswerOptions
from kleurrijk_desktop.ui.widgets.buttons import primary_button, quiet_button, secondary_button
from kleurrijk_desktop.ui.widgets.fallback_note import FallbackNote
from kleurrijk_desktop.ui.widgets.flow_row import FlowRow
from kleurrijk_desktop.ui.widgets.note_field import NoteField
from kleurrijk_desktop.ui.widgets.offer import Offer
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.wording.levels import choose_rule


class QuestionPage(QWidget):
    """Shows a question and tells what the person does with it.

    Signals:
        chosen: a Choice.
        examples_wanted: a tuple of the ids of examples that the question names.
        written: (Field, str) a text beside the choice.
        dated: (date or None) when level 4 was checked.
        settled: an answer was pressed, and not only passed with the arrow keys.
        back_wanted, on_wanted, clear_wanted, deeper_wanted: a button was pressed.
        pending_changed: `pending` may be another one now.
    """

    chosen = Signal(object)
    examples_wanted = Signal(object)
    written = Signal(object, str)
    dated = Signal(object)
    back_wanted = Signal()
    on_wanted = Signal()
    clear_wanted = Signal()
    deeper_wanted = Signal()
    settled = Signal()
    pending_changed = Signal()

    def __init__(
        self,
        theme: Theme,
        checklist: Checklist,
        folds: Folds,
        *,
        returns: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Show a question; with `returns` the button that goes on says that it goes back.

        What stands below the options is not there before `show_rest`.
        """
        super().__init__(parent)
        self._rest = QWidget()
        self._read_only = False
        self._checklist = checklist
        self._progress = Progress()
        self._about_checklist = ChecklistIntroduction(theme, folds)
        self._about_section = SectionIntroduction(theme, folds)
        self._section = PlainLabel(role="caption", quiet=True)
        self._statement = PlainLabel(role="page")
        self._statement.setObjectName("statement")
        self._why = PlainLabel(quiet=True)
        self._fallback = FallbackNote()
        self._words = ExplainedWords(theme)
        self._last = LastTime(theme)
        self.options = AnswerOptions(theme)
        self.extra = ExtraLines(theme)
        self._note = NoteField(theme, _("Note (optional)"), _("What do you see? Who does what?"))
        self._note.setObjectName("note")
        self._evidence = ShownEvidence(theme)
        self._examples = NamedExamples(theme)
        self._deeper = Offer(_("Go deeper here"))
        self._deeper.setObjectName("deeper")
        self._back = secondary_button(_("P&revious"), self.back_wanted.emit)
        on = _("&Back to the answers") if returns else _("&Continue")
        self._on = primary_button(on, self.on_wanted.emit)
        self._clear = quiet_button(_("Clear ans&wer"), self.clear_wanted.emit)
        self.buttons = _row({"back": self._back, "on": self._on, "clear": self._clear})
        self._connect()
        self._lay_out()

    def show_page(self, page: Page, answer: Answer) -> None:
        reader, item = page.reader, page.item
        self._progress.show_place(page.number, page.count)
        self._about_checklist.show_page(self._checklist, page)
        self._about_section.show_page(page)
        self._section.set_text(reader.section_title(page.section))
        self._statement.set_text(reader.statement(item))
        self._why.set_text(reader.why(item))
        self._fallback.show_for(reader.statement(item))
        self._words.show_terms(page.terms)
        self._evidence.show_evidence(reader.evidence(item))
        self._last.show_last(page.last)
        self._examples.show_ids(page.examples)
        self._back.setEnabled(page.number > 1)
        anchors = [reader.anchor(item, level) for level in range(len(item.levels))]
        self.options.show_item(str(reader.statement(item)), anchors, answer.choice)
        self.extra.show_unread(page.unread)
        self._show_texts(answer)

    def show_answer(self, answer: Answer) -> None:
        """Show another answer to the same question."""
        self.options.set_choice(answer.choice)
        self._show_texts(answer)

    def show_extra_lines(self, answer: Answer) -> None:
        """Show only the lines that belong to the choice."""
        self.extra.show_for(answer)
        self._clear.setEnabled(answer.choice is not Choice.OPEN)

    def show_left(self, still_open: int, minutes: int) -> None:
        """Say how many questions are open, and how long these take."""
        self._progress.show_left(still_open, minutes)

    def show_deeper(self, sentences: Sequence[str], section: str) -> None:
        """Offer to go deeper into a section, or no longer where there is nothing to say."""
        self._deeper.show_sentences(sentences, section)

    def show_rest(self) -> None:
        """Show also what stands below the options."""
        self._rest.show()

    def set_read_only(self) -> None:
        """Let everything be read and nothing be changed from now on."""
        self._read_only = True
        self._clear.hide()
        self.options.set_read_only(read_only=True)
        self._note.set_read_only(read_only=True)
        self.extra.set_read_only()

    def focus_first(self) -> None:
        """Put the focus on the options, or on the question where nothing can be changed."""
        if self._read_only:
            self._statement.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.options.focus_first()

    @property
    def pending(self) -> bool:
        """Whether something was typed that was not told yet."""
        return self._note.pending or self.extra.pending

    def hand_in(self) -> None:
        """Tell what is typed and not told yet."""
        self._note.flush()
        self.extra.hand_in()

    def _show_texts(self, answer: Answer) -> None:
        self._note.set_text(answer.note)
        self.extra.show_answer(answer)
        self.show_extra_lines(answer)

    def _connect(self) -> None:
        self.options.chosen.connect(self.chosen)
        self._examples.wanted.connect(self.examples_wanted)
        self.options.settled.connect(self.settled)
        self.extra.written.connect(self.written)
        self.extra.dated.connect(self.dated)
        self._note.edited.connect(lambda text: self.written.emit(Field.NOTE, text))
        for part in (self.extra, self._note):
            part.pending_changed.connect(self.pending_changed)
        self._deeper.taken.connect(self.deeper_wanted)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._progress)
        layout.addWidget(self._about_checklist)
        layout.addSpacing(12)
        head: tuple[QWidget, ...] = (
            self._section,
            self._about_section,
            self._statement,
            self._why,
            self._fallback,
            self._words,
            self._last,
        )
        for widget in head:
            layout.addWidget(widget)
        layout.addSpacing(12)
        for widget in (PlainLabel(choose_rule()), self.options, self._rest):
            layout.addWidget(widget)
        self._lay_out_rest()

    def _lay_out_rest(self) -> None:
        self._rest.hide()
        rest = QVBoxLayout(self._rest)
        rest.setContentsMargins(0, 0, 0, 0)
        rest.setSpacing(8)
        rest.addWidget(self.extra)
        rest.addSpacing(8)
        rest.addWidget(self._evidence)
        rest.addWidget(self._examples)
        rest.addWidget(self._note)
        rest.addSpacing(8)
        rest.addWidget(self._deeper)
        rest.addSpacing(8)
        rest.addWidget(self.buttons)


def _row(buttons: dict[str, QPushButton]) -> QWidget:
    for name, button in buttons.items():
        button.setObjectName(name)
    return FlowRow(buttons.values())
