"""Each broken file says what is wrong, and exactly where."""

from pathlib import Path

import pytest

from kleurrijk_desktop.domain.problems import InputFault, Place
from kleurrijk_desktop.domain.registries import Registries
from kleurrijk_desktop.storage.checklist_files.reading import read_checklist
from kleurrijk_desktop.storage.checklist_files.registries import read_registries
from tests.storage.checklist_files.broken_table import BROKEN

HERE = Path(__file__).parent


@pytest.fixture(scope="module")
def registries() -> Registries:
    return read_registries(HERE / "registries")


@pytest.mark.parametrize("name", BROKEN)
def test_one_problem_at_one_place(
    name: str, registries: Registries, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)  # where a tag that runs something would leave its traces
    code, line, column = BROKEN[name]
    with pytest.raises(InputFault) as caught:
        read_checklist(HERE / "broken" / f"{name}.yaml", registries, "shown.yaml")
    found = [(problem.code, problem.where) for problem in caught.value.problems]
    assert found == [(code, Place("shown.yaml", line, column))]
    assert not list(tmp_path.iterdir())


def test_every_broken_file_is_in_the_table() -> None:
    assert {file.stem for file in (HERE / "broken").iterdir()} == set(BROKEN)
