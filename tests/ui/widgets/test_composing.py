"""Signs that are put together from several keys, as accents and other scripts are."""

import pytest
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.line_field import LineField
from kleurrijk_desktop.ui.widgets.note_field import NoteField
from kleurrijk_desktop.ui.widgets.text_field import TextField
from tests.ui.looks import shown


def compose(field: TextField, so_far: str, done: str) -> None:
    """Send what an input method sends: what it shows so far, and what it has put together."""
    event = QInputMethodEvent(so_far, [])
    event.setCommitString(done)
    proxy = field.focusProxy()
    assert proxy is not None
    QApplication.sendEvent(proxy, event)


@pytest.mark.parametrize("make", [NoteField, LineField])
def test_a_sign_that_is_being_composed_is_told_once_it_is_there(
    theme: Theme, qtbot: QtBot, make: type[NoteField] | type[LineField]
) -> None:
    field = make(theme, "Note")
    shown(qtbot, field)
    told: list[str] = []
    field.edited.connect(told.append)
    field.focus_field()
    compose(field, "", "a")
    compose(field, "~n", "")
    field.flush()
    assert (told, field.text()) == (["a"], "a"), "half a sign is no text"
    compose(field, "", "ñ")
    field.flush()
    assert (told, field.text()) == (["a", "añ"], "añ"), "saving meanwhile took nothing away"
