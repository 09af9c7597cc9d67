"""The search page: one field, and what was found below it."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from kleurrijk_desktop.translation import _, content_language
from kleurrijk_desktop.ui.screens.search.result_group import ResultGroup
from kleurrijk_desktop.ui.screens.search.results import Ways, groups_of
from kleurrijk_desktop.ui.screens.search.words import count_words, question_number
from kleurrijk_desktop.ui.tasks import Tasks
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.ui.widgets.screen import Screen
from kleurrijk_desktop.ui.widgets.stacks import stack
from kleurrijk_desktop.ui.widgets.status_line import StatusLine
from kleurrijk_desktop.use_cases.search import FindWords, Found, Question

PAUSE_MS = 200  # after the last key
LONGEST = 100  # characters


class SearchScreen(Screen):
    """Finds while one types.

    Signals:
        question_wanted: the Question that was pressed.
        note_wanted: the NoteHit that was pressed.
        organisation_wanted: the Organisation that was pressed.
        left: Esc was pressed.
    """

    question_wanted = Signal(object)
    note_wanted = Signal(object)
    organisation_wanted = Signal(object)
    left = Signal()

    def __init__(
        self,
        theme: Theme,
        tasks: Tasks,
        questions: tuple[Question, ...],
        text: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Search in these questions, in all notes and organisations; `text` is searched at once."""
        super().__init__(theme, parent)
        self._theme = theme
        self._tasks = tasks
        self._questions = questions
        self._found = Found()
        self._first: QWidget | None = None
        self._results: QWidget | None = None
        self._goes_on = False  # to the first result, as soon as it is there
        self._pause = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self.search_again)
        self._field = QLineEdit(text)
        self._count = StatusLine()
        self._count.setObjectName("found")
        self._room = QVBoxLayout()
        self._lay_out()
        self.search_again()

    @property
    def text(self) -> str:
        """What is in the field."""
        return self._field.text()

    def title(self) -> str:
        return _("Find")

    def focus_first(self) -> None:
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._field.selectAll()

    def search_again(self) -> None:
        """Search what is in the field now, since something else may be stored."""
        self._pause.stop()
        text = self.text
        find = FindWords(text, self._questions, content_language(), question_number(text))

        def show(found: Found) -> None:
            if text == self.text:
                self._show(found)

        self._tasks.run(find, show, owner=self)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Let Esc go back to where one was."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        label = PlainLabel(_("Words, or the number of a question"))
        label.setBuddy(self._field)
        self._field.setObjectName("search-field")
        self._field.setAccessibleName(label.text())
        self._field.setMaxLength(LONGEST)
        self._field.textEdited.connect(self._type_on)
        self._field.returnPressed.connect(self._enter)
        self._theme.changed.connect(self._field.updateGeometry)
        self.column.addWidget(PlainLabel(_("Find"), "page"))
        self.column.addWidget(stack([label, self._field, self._count], spacing=4))
        self.column.addLayout(self._room)
        self.column.addStretch(1)

    def _type_on(self, _text: str) -> None:
        self._goes_on = False  # whoever types on wants to stay in the field
        self._pause.start()

    def _enter(self) -> None:
        """Go to the question whose number was typed, else put the focus on the first result."""
        self._goes_on = True
        self.search_again()

    def _show(self, found: Found) -> None:
        said = count_words(found) if self.text.strip() else ""
        if self._results is None or (found, said) != (self._found, self._count.text()):
            self._found = found
            self._show_results()
            self._count.say(said)
        if self._goes_on:
            self._goes_on = False
            self._go_on()

    def _show_results(self) -> None:
        """Put new results in the place of those before; a focus among these goes to the field."""
        before, self._results = self._results, self._built(self._found)
        self._room.addWidget(self._results)
        if before is not None:
            focused = QApplication.focusWidget()
            if focused is not None and before.isAncestorOf(focused):
                self.focus_first()
            before.hide()
            before.deleteLater()

    def _built(self, found: Found) -> QWidget:
        ways = Ways(self.question_wanted.emit, self.note_wanted.emit, self.organisation_wanted.emit)
        groups = [ResultGroup(self._theme, *group) for group in groups_of(found, ways)]
        self._first = groups[0].first if groups else None
        if groups or self.text.strip():
            return stack(groups, spacing=16)
        return PlainLabel(
            _("Questions, notes and organisations are looked through while you type."), quiet=True
        )

    def _go_on(self) -> None:
        if self._found.numbered is not None:
            self.question_wanted.emit(self._found.numbered)
        elif self._first is not None:
            self._first.setFocus(Qt.FocusReason.OtherFocusReason)
