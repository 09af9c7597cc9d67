from pytestqt.qtbot import QtBot

from kleurrijk_desktop.domain.content_text import Text
from kleurrijk_desktop.ui.widgets.fallback_note import FallbackNote
from tests.ui.looks import shown


def test_it_is_there_only_where_a_translation_is_missing(qtbot: QtBot) -> None:
    note = FallbackNote()
    shown(qtbot, note)
    note.show_for(Text("Wij groeten.", "nl"))
    assert note.isVisible()
    assert note.text() == "Not translated yet. The text is in: Nederlands"
    note.show_for(Text("We say hello.", "en"))
    assert not note.isVisible()
