from io import StringIO
from pathlib import Path

import pytest

from kleurrijk_desktop.domain.problems import InputFault, Place, Problem, world_fault
from kleurrijk_desktop.startup.console import Console
from kleurrijk_desktop.startup.exit_codes import exit_code_of


def outcome(error: BaseException | None, log_folder: Path | None = None) -> tuple[int, str, str]:
    """Let an action say something and then end in an error."""
    out, err = StringIO(), StringIO()
    console = Console(out, err)

    def act() -> int:
        console.say("half")
        if error is not None:
            raise error
        return 0

    code = exit_code_of(act, console, log_folder)
    return code, out.getvalue(), err.getvalue()


def test_all_is_well() -> None:
    assert outcome(None) == (0, "half\n", "")


def test_each_problem_of_the_input_is_one_line() -> None:
    problems = [
        Problem("table-item-unknown", {"item": "s1-\nnowhere"}, Place("a.csv", 2, 1)),
        Problem("table-item-twice", {"item": "s1-welcome"}, Place("a.csv", 3, 1)),
    ]
    code, _out, err = outcome(InputFault(*problems))
    assert code == 1
    first, second = err.splitlines()
    assert first.startswith("a.csv:2:1: ")
    assert "s1-\\x0anowhere" in first
    assert second.startswith("a.csv:3:1: ")


def test_the_machines_fault_is_logged_with_its_cause(loud_log: pytest.LogCaptureFixture) -> None:
    code, _out, err = outcome(world_fault("disk-full", file="/data/x.db"))
    assert code == 3
    assert err.count("\n") == 1
    assert "/data/x.db" in err
    assert [record.levelname for record in loud_log.records] == ["WARNING"]


def test_our_own_fault_is_one_sentence_and_the_place_of_the_log(
    tmp_path: Path, loud_log: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "kleurrijk.log").touch()
    code, _out, err = outcome(ZeroDivisionError("Jan Geheim"), tmp_path)
    assert code == 3
    assert err.count("\n") == 1
    assert str(tmp_path / "kleurrijk.log") in err
    assert "Jan" not in err
    assert "Traceback" not in err
    assert [record.levelname for record in loud_log.records] == ["ERROR"]
    (tmp_path / "kleurrijk.log").unlink()
    assert str(tmp_path) not in outcome(ZeroDivisionError(), tmp_path)[2]


@pytest.mark.parametrize(
    ("error", "expected"), [(KeyboardInterrupt(), 130), (BrokenPipeError(), 141)]
)
def test_who_breaks_off_is_told_nothing(error: BaseException, expected: int) -> None:
    assert outcome(error) == (expected, "half\n", "")
