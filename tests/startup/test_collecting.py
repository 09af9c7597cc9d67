import gc
import threading
import weakref
from collections.abc import Iterator
from io import StringIO
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMainWindow

from kleurrijk_desktop.startup.collecting import (
    collect_here,
    leave_what_is_there,
    nothing_collected,
)
from kleurrijk_desktop.startup.console import Console
from kleurrijk_desktop.startup.surroundings import Surroundings
from kleurrijk_desktop.startup.windows import Stage, Windows
from kleurrijk_desktop.storage.folders import folders_for
from tests.startup.person import Agreeing, Person, close
from tests.storage.safe_samples import sample_database


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    yield
    gc.unfreeze()


def test_nothing_is_looked_for_until_all_is_loaded() -> None:
    with nothing_collected():
        with nothing_collected():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()
    assert gc.get_freeze_count() > 0


def test_what_is_there_is_left_and_what_comes_is_looked_through() -> None:
    loaded: list[list[str]] = [[]]
    assert any(each is loaded for each in gc.get_objects())
    leave_what_is_there()
    came: list[list[str]] = [[]]
    assert not any(each is loaded for each in gc.get_objects())
    assert any(each is came for each in gc.get_objects())


class Ring:
    """Something that only the collector takes away."""

    def __init__(self) -> None:
        self.itself = self


def test_what_is_left_over_is_taken_away_once_there_is_enough_of_it() -> None:
    with nothing_collected():
        gc.collect()
        gone = weakref.ref(Ring())
        collect_here()
        assert gone() is not None
        more: list[list[object]] = [[] for _ in range(2 * gc.get_threshold()[0])]
        collect_here()
        assert more
        assert gone() is None


def test_a_window_takes_away_what_is_left_over_on_its_own_thread_only(
    qapp: QApplication, tmp_path: Path
) -> None:
    threads: list[threading.Thread] = []

    def lose(_window: QMainWindow) -> bool:
        for _ in range(50):
            weakref.finalize(Ring(), lambda: threads.append(threading.current_thread()))
        return bool(threads)

    sample_database(tmp_path)
    palette = qapp.palette()
    around = Surroundings(Console(StringIO(), StringIO()), folders_for(tmp_path), "en")
    person = Person(qapp, lose, lambda _window: not gc.isenabled(), close)
    with nothing_collected():
        assert Windows(Stage(around, qapp, Agreeing(), None)).show()
    qapp.setPalette(palette)
    assert person.is_done
    assert set(threads) == {threading.main_thread()}
