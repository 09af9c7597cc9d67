"""The one field of a session that listens to single keys: votes, and the ways on."""

from PySide6.QtCore import QEvent, QRegularExpression, Qt, Signal
from PySide6.QtGui import QKeyEvent, QRegularExpressionValidator
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from kleurrijk_desktop.domain.sessions import events
from kleurrijk_desktop.domain.sessions.machine import is_possible
from kleurrijk_desktop.domain.sessions.state import OPEN_VOTES, Session, Step
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.session.ways import Way, keys_words, pressed
from kleurrijk_desktop.ui.widgets.announce import announce
from kleurrijk_desktop.ui.widgets.answer_options import KEYS
from kleurrijk_desktop.ui.widgets.note_field import asks_for_undo
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel

_VOTES = OPEN_VOTES | {Step.CALIBRATE}


class KeyBox(QWidget):
    """A field that is always empty; Backspace asks on which option a vote is taken back.

    Signals:
        happened: an `Event` of the session.
        black_wanted: the projector is to be dark, or light again.
    """

    happened = Signal(object)
    black_wanted = Signal()

    def __init__(self, ways: tuple[Way, ...], session: Session) -> None:
        super().__init__()
        self.setObjectName("ballot")
        self._ways, self._session = ways, session
        self._takes_back = False
        self._edit = _KeyEdit(self)
        self._edit.textEdited.connect(self._typed)
        self._label = PlainLabel()
        self._label.setBuddy(self._edit)
        self._hint = PlainLabel(role="caption", quiet=True)
        self._wrong = PlainLabel()
        self._wrong.setObjectName("no-such-vote")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in (self._label, self._edit, self._hint, self._wrong):
            column.addWidget(part)
        self.setFocusProxy(self._edit)
        self.show_session(session)

    def show_session(self, session: Session) -> None:
        """Listen to what is possible now."""
        self._session = session
        self._hint.set_text(keys_words(self._ways, session))
        self._ask(takes_back=False)

    def take_back(self) -> None:
        """Ask on which option a vote is taken back."""
        self._ask(takes_back=True)
        self._edit.setFocus()

    def press(self, key: int) -> bool:
        """Do what a key that types nothing does; say whether it does anything."""
        if key == Qt.Key.Key_B:
            self.black_wanted.emit()
            return True
        if key == Qt.Key.Key_Backspace and self._may_vote:
            self._ask(takes_back=bool(self._session.ballots.total) and not self._takes_back)
            return True
        event = pressed(self._ways, self._session, key)
        if event is not None:
            self.happened.emit(event)
        return event is not None

    @property
    def _may_vote(self) -> bool:
        return self._session.step in _VOTES and not self._session.sample_shown

    def _ask(self, *, takes_back: bool) -> None:
        self._takes_back = takes_back
        self._wrong.set_text("")
        self._wrong.hide()
        label = _("One key for each vote") if self._may_vote else _("Keys of the session")
        if takes_back:
            label = _("Take back one vote: type its level")
        self._label.set_text(label)
        if takes_back:
            announce(self._edit, label)

    def _typed(self, text: str) -> None:
        self._edit.setText("")  # not `clear`, which could be taken back
        choice = KEYS[text]
        made = events.TakeBackBallot if self._takes_back else events.CastBallot
        event = made(choice)
        if is_possible(self._session, event):
            self._takes_back = False
            self.happened.emit(event)
        elif self._may_vote:
            wrong = _("There is no such vote to take back.") if self._takes_back else _all_voted()
            self._ask(takes_back=False)
            self._wrong.set_text(wrong)
            self._wrong.show()
            announce(self._edit, wrong, urgent=True)


def _all_voted() -> str:
    return _("Everybody has voted. Take a vote back first, or close the vote.")


class _KeyEdit(QLineEdit):
    """A line edit for one mark, which hands other keys on, and knows nothing of before."""

    def __init__(self, box: KeyBox) -> None:
        super().__init__()
        self._box = box
        self.setValidator(QRegularExpressionValidator(QRegularExpression(r"[0-4?\-]?"), self))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def event(self, event: QEvent) -> bool:
        return False if asks_for_undo(event) else super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.isAutoRepeat():
            return  # a key that is held down is one vote, and one step
        plain = event.modifiers() in {
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.ShiftModifier,
            Qt.KeyboardModifier.KeypadModifier,
        }
        if not (plain and self._box.press(event.key())):
            super().keyPressEvent(event)
