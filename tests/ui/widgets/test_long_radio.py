from PySide6.QtCore import QRect
from pytestqt.qtbot import QtBot

from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.long_radio import LongRadio
from tests.ui.looks import most_contrast, pixels, shown
from tests.ui.widgets.spoken import name

LONG = "All questions: 37 questions, about 75 minutes, and nothing is left out of it"


def test_a_long_text_breaks_into_lines_and_a_short_one_stays_low(both: Theme, qtbot: QtBot) -> None:
    del both
    long, short = LongRadio(LONG), LongRadio("Light")
    shown(qtbot, long, short)
    assert long.heightForWidth(250) > 2 * short.heightForWidth(250)
    assert long.heightForWidth(2000) == short.heightForWidth(250)
    assert long.minimumSizeHint().width() < 250
    assert name(long) == LONG


def test_every_line_is_painted_and_readable(both: Theme, qtbot: QtBot) -> None:
    both.set_text_size(250)
    radio = LongRadio("IIIIIII " * 8)
    shown(qtbot, radio)
    radio.resize(400, radio.heightForWidth(400))
    line = radio.fontMetrics().height()
    for top in (0, radio.height() - line):
        place = QRect(radio.width() // 4, top, radio.width() // 2, line)
        assert most_contrast(pixels(radio, place), both.tokens.window) >= 4.5
