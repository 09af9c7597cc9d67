import pytest

from kleurrijk_desktop.domain.problems import InputFault, WorldFault, fault, world_fault
from kleurrijk_desktop.startup.patience import WAITS, patiently


class HeldFor:
    """A file that another program holds during the first attempts."""

    def __init__(self, attempts: int) -> None:
        self.left = attempts

    def __call__(self) -> str:
        if self.left:
            self.left -= 1
            raise world_fault("file-busy", file="x.db")
        return "stored"


def test_a_file_that_comes_free_is_used() -> None:
    waited: list[float] = []
    assert patiently(HeldFor(3), waited.append) == "stored"
    assert waited == list(WAITS[:3])


def test_a_file_that_stays_held_is_told_after_three_seconds() -> None:
    waited: list[float] = []
    with pytest.raises(WorldFault):
        patiently(HeldFor(99), waited.append)
    assert sum(waited) == pytest.approx(3)


@pytest.mark.parametrize("error", [world_fault("disk-full", file="x"), fault("kind-unknown")])
def test_other_faults_are_told_at_once(error: Exception) -> None:
    def fail() -> None:
        raise error

    waited: list[float] = []
    with pytest.raises((WorldFault, InputFault)):
        patiently(fail, waited.append)
    assert not waited
