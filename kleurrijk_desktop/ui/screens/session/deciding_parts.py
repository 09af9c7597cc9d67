"""Writing down what a group agreed on, or why it puts a question off."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from kleurrijk_desktop.domain.answers import Choice
from kleurrijk_desktop.domain.sessions import events
from kleurrijk_desktop.domain.sessions.state import Agreement
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.screens.session.item_part import QuestionPart
from kleurrijk_desktop.ui.screens.session.view import SessionView
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.answer_options import AnswerOptions
from kleurrijk_desktop.ui.widgets.banner import Banner
from kleurrijk_desktop.ui.widgets.buttons import primary_button
from kleurrijk_desktop.ui.widgets.flow_row import FlowRow
from kleurrijk_desktop.ui.widgets.line_field import LineField
from kleurrijk_desktop.ui.widgets.note_field import NoteField
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.use_cases.sessions import LONGEST_WORDS


class AgreePart(QuestionPart):
    """The level of the group, chosen by hand: nothing is chosen beforehand."""

    def __init__(self, theme: Theme, view: SessionView) -> None:
        super().__init__(view)
        reader = view.opened.reader
        anchors = [reader.anchor(self.item, level) for level in range(len(self.item.levels))]
        self._options = AnswerOptions(theme)
        self._options.setObjectName("agreed-level")
        self._options.show_item(str(view.statement(self.item.id)), anchors, Choice.OPEN)
        self._reason = NoteField(theme, _("Why this level? (optional)"), limit=LONGEST_WORDS)
        self._reason.setObjectName("agreed-reason")
        self._reason.set_text(self.session.notes.get(self.item.id, ""))
        self._other = NoteField(theme, _("Another view (optional, no names)"), limit=LONGEST_WORDS)
        self._other.setObjectName("another-view")
        self.unwritten = [self._reason, self._other]
        self._problem = Banner(theme)
        write = primary_button(_("Write this down"), self._agree)
        write.setObjectName("agree")
        at_once = QShortcut(QKeySequence("Ctrl+Return"), self)
        at_once.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        at_once.activated.connect(self._agree)
        back = self.step_button(_("Back to the talk"), "back-to-talk", events.BackToTalk())
        ask = _("Which level can everybody live with? It becomes your answer.")
        self.add(PlainLabel(ask), self._options, self._reason, self._other)
        self.add(self.evidence(theme, view), self._problem)
        self.add(FlowRow([write, back]))

    def focus_first(self) -> bool:
        self._options.focus_first()
        return True

    def _agree(self) -> None:
        if self._options.choice is Choice.OPEN:
            self._problem.show_message("error", _("Choose a level first."))
            self._options.focus_first()
            return
        agreement = Agreement(self._options.choice, self._reason.text(), self._other.text())
        self.happened.emit(events.Agree(agreement))


class ParkPart(QuestionPart):
    """Why a question is put off."""

    def __init__(self, theme: Theme, view: SessionView) -> None:
        super().__init__(view)
        self._why = LineField(theme, _("Why is it parked, and who finds out? (optional)"))
        self._why.setObjectName("parked-because")
        self._why.submitted.connect(self._park)
        self.unwritten = [self._why]
        self.first = self._why
        park = primary_button(_("Park this question"), self._park)
        park.setObjectName("park")
        back = self.step_button(_("Back to the talk"), "back-to-talk", events.BackToTalk())
        said = _("A parked question stays open. You find it in the record of the session.")
        self.add(PlainLabel(said), self._why, FlowRow([park, back]))

    def _park(self) -> None:
        self.happened.emit(events.Park(self._why.text().strip()))
