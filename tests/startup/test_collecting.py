import gc
from collections.abc import Iterator

import pytest

from kleurrijk_desktop.startup.collecting import leave_what_is_there, nothing_collected


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
