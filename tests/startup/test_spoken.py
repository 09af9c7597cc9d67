import threading

import pytest
from pytestqt.qtbot import QtBot

from kleurrijk_desktop.domain.problems import world_fault
from kleurrijk_desktop.startup.spoken import Alarm, it_crashed, say_in_a_box, say_it_broke
from tests.startup.dialogs import AnsweringDialogs


def test_a_fault_on_another_thread_is_told_on_the_interface_thread(qtbot: QtBot) -> None:
    told_on: list[threading.Thread] = []

    class Listening(AnsweringDialogs):
        def our_fault(self, sentence: str, details: str) -> None:
            told_on.append(threading.current_thread())
            super().our_fault(sentence, details)

    dialogs = Listening()
    alarm = Alarm(dialogs)
    thread = threading.Thread(target=alarm.raise_for, args=(ValueError("Jan Geheim"),))
    thread.start()
    thread.join()
    assert not told_on
    qtbot.waitUntil(lambda: bool(told_on))
    assert told_on == [threading.main_thread()]
    assert dialogs.details == ["ValueError"]
    assert "What was saved is safe" in dialogs.sentences[0]


def test_a_start_that_fails_is_said_in_a_box() -> None:
    dialogs = AnsweringDialogs()
    say_in_a_box(world_fault("no-display"), dialogs)
    assert len(dialogs.sentences) == 1


def test_a_start_that_breaks_is_said_without_quoting_anybody() -> None:
    dialogs = AnsweringDialogs()
    say_it_broke(LookupError("Jan Geheim"), dialogs)
    assert dialogs.details == ["LookupError"]


@pytest.mark.parametrize(("times", "said"), [(1, "last time."), (3, "last 3 times.")])
def test_after_a_crash_the_next_start_says_so(times: int, said: str) -> None:
    sentence = it_crashed(times)
    assert said in sentence
    assert "Everything that was saved is there." in sentence
