"""A data folder and a table of answers for the commands."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest
import yaml

from kleurrijk_desktop import assets
from kleurrijk_desktop.startup.main import main
from kleurrijk_desktop.translation import SOURCE_LANGUAGE, use_language
from tests.startup.processes import Ended, kleurrijk

EDUCATION = assets.checklists() / "education" / "checklist.yaml"
Run = Callable[..., Ended]
CHOICES = ("0", "1", "2", "3", "4", "na", "unknown", "")


@pytest.fixture(scope="session")
def item_ids() -> list[str]:
    """The items of the education checklist, straight from its file."""
    written = yaml.safe_load(EDUCATION.read_text(encoding="utf-8"))
    return [item["id"] for section in written["sections"] for item in section["items"]]


@pytest.fixture
def table(tmp_path: Path) -> Callable[[Mapping[str, str]], Path]:
    """Write a table of answers and return its path."""

    def write(answers: Mapping[str, str]) -> Path:
        path = tmp_path / "answers.csv"
        lines = ["item,answer,note", *(f"{item},{answer}," for item, answer in answers.items())]
        path.write_text("\n".join(lines), encoding="utf-8")
        return path

    return write


@pytest.fixture
def answers(item_ids: list[str], table: Callable[[Mapping[str, str]], Path]) -> Path:
    """A table in which every option occurs."""
    return table({item: CHOICES[place % len(CHOICES)] for place, item in enumerate(item_ids)})


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder that does not exist yet."""
    return tmp_path / "données de l'école"


@pytest.fixture
def run(data: Path, capsys: pytest.CaptureFixture[str]) -> Iterator[Run]:
    """Run a command on the data folder of this test, in English, inside this process."""

    def command(*arguments: str | Path) -> Ended:
        capsys.readouterr()
        code = main(["--data", str(data), "--language", "en", *map(str, arguments)])
        return Ended(code, *capsys.readouterr())

    yield command
    use_language(SOURCE_LANGUAGE)


@pytest.fixture
def process(data: Path) -> Run:
    """Run a command on the data folder of this test, in English, as a process of its own."""

    def command(*arguments: str | Path) -> Ended:
        return kleurrijk("--data", data, "--language", "en", *arguments)

    return command
