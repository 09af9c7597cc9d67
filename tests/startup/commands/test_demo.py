"""The demo goes the whole way without a display, and only into a folder of its own."""

import json
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtGui import QImage

from kleurrijk_desktop.domain.printable import Printable
from kleurrijk_desktop.domain.problems import KleurRijkError
from kleurrijk_desktop.startup.demo_folder import MARKER, prepare_demo_folder, seal_demo_folder
from tests.startup.processes import Ended, environment, kleurrijk

LONGEST = 600  # seconds; kills what hangs
LANGUAGES = ("nl", "de", "en")


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Ended]:
    """Run the demo once, where no display and no Qt platform is named."""
    around = tmp_path_factory.mktemp("around")
    env = environment(DISPLAY=None, WAYLAND_DISPLAY=None, QT_QPA_PLATFORM=None)
    words = ("--data", around / "own", "demo", "--language", "de")
    return around, kleurrijk(*words, cwd=around, env=env, longest=LONGEST)


@pytest.mark.slow
def test_it_leaves_a_database_documents_and_pictures(demo: tuple[Path, Ended]) -> None:
    around, ended = demo
    assert (ended.code, ended.err) == (0, "")
    folder = around / "kleurrijk-demo"
    documents = {*map(str, Printable), "worksheet-short"}
    expected = {f"{each}-{language}.pdf" for each in documents for language in LANGUAGES}
    expected |= {f"result-{language}.csv" for language in LANGUAGES}
    expected |= {"kleurrijk.db", "settings.json", MARKER, "screens"}
    assert {each.name for each in folder.iterdir()} == expected
    for file in folder.glob("*.pdf"):
        with pikepdf.open(file) as document:
            assert str(document.Root.Lang).startswith(file.stem[-2:])
            assert len(document.pages) > 0


@pytest.mark.slow
def test_every_screen_is_pictured_light_and_dark(demo: tuple[Path, Ended]) -> None:
    screens = demo[0] / "kleurrijk-demo" / "screens"
    light, dark = (
        {file.name: QImage(str(file)) for file in sorted((screens / each).iterdir())}
        for each in ("light", "dark")
    )
    assert list(light) == list(dark)
    names = [name.removesuffix(".png").split("-", 1)[1] for name in light]
    assert names[0] == "start"
    assert {"questions", "results", "plan", "history", "own-figures", "preview-worksheet"} <= set(
        names
    )
    for name, picture in light.items():
        corner = (picture.width() - 2, picture.height() // 2)
        assert picture.pixelColor(*corner).lightness() > 200
        assert dark[name].pixelColor(*corner).lightness() < 80


@pytest.mark.slow
def test_the_database_can_be_worked_with(demo: tuple[Path, Ended]) -> None:
    ended = kleurrijk("--data", demo[0] / "kleurrijk-demo", "list", "--json")
    found = json.loads(ended.out)["assessments"]
    assert {each["checklist"] for each in found} == {
        "neighbourhoods", "education", "care", "businesses", "volunteering",
    }  # fmt: skip
    assert [each["status"] for each in found].count("open") == 1
    assert not (demo[0] / "own" / "kleurrijk.db").exists()


def test_a_folder_of_somebody_else_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Dear", encoding="utf-8")
    with pytest.raises(KleurRijkError) as refused:
        prepare_demo_folder(tmp_path)
    assert [problem.code for problem in refused.value.problems] == ["demo-folder-foreign"]
    assert [each.name for each in tmp_path.iterdir()] == ["letter.txt"]


def test_a_file_in_its_place_is_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "kleurrijk-demo"
    file.write_text("Dear", encoding="utf-8")
    with pytest.raises(KleurRijkError) as refused:
        prepare_demo_folder(file)
    assert [problem.code for problem in refused.value.problems] == ["not-a-folder"]


def test_what_a_demo_made_is_made_anew_and_nothing_beyond_it(tmp_path: Path) -> None:
    beyond = tmp_path / "beyond"
    beyond.mkdir()
    (beyond / "letter.txt").write_text("Dear", encoding="utf-8")
    folder = tmp_path / "made"
    prepare_demo_folder(folder)
    (folder / "plan-nl.pdf").write_bytes(b"%PDF")
    (folder / "screens" / "light").mkdir(parents=True)
    (folder / "link").symlink_to(beyond, target_is_directory=True)
    prepare_demo_folder(folder)
    assert [each.name for each in folder.iterdir()] == [MARKER]
    assert (beyond / "letter.txt").exists()


def sealed(folder: Path) -> Path:
    """Make a folder as a demo leaves it."""
    prepare_demo_folder(folder)
    (folder / "kleurrijk.db").write_bytes(b"SQLite")
    (folder / "plan-nl.pdf").write_bytes(b"%PDF")
    seal_demo_folder(folder)
    return folder


def refusal(folder: Path) -> tuple[str, object]:
    before = sorted(folder.rglob("*"))
    with pytest.raises(KleurRijkError) as refused:
        prepare_demo_folder(folder)
    assert sorted(folder.rglob("*")) == before
    [problem] = refused.value.problems
    return problem.code, problem.parameters.get("found")


def test_what_was_only_looked_at_is_made_anew(tmp_path: Path) -> None:
    folder = sealed(tmp_path / "made")
    (folder / "window.ini").write_text("[window]", encoding="utf-8")
    (folder / "log").mkdir()
    (folder / "log" / "kleurrijk.log").write_text("INFO", encoding="utf-8")
    prepare_demo_folder(folder)
    assert [each.name for each in folder.iterdir()] == [MARKER]


def test_a_database_that_somebody_worked_in_stays(tmp_path: Path) -> None:
    folder = sealed(tmp_path / "made")
    (folder / "kleurrijk.db").write_bytes(b"SQLite and more")
    assert refusal(folder) == ("demo-folder-changed", "kleurrijk.db")


def test_a_file_that_somebody_put_there_stays(tmp_path: Path) -> None:
    folder = sealed(tmp_path / "made")
    (folder / "screens").mkdir()
    (folder / "screens" / "letter.txt").write_text("Dear", encoding="utf-8")
    assert refusal(folder) == ("demo-folder-changed", "screens/letter.txt")


def test_nothing_is_taken_from_under_an_open_window(tmp_path: Path) -> None:
    folder = sealed(tmp_path / "made")
    (folder / "kleurrijk.running").touch()
    assert refusal(folder) == ("demo-folder-open", None)
