"""Tables that people filled in elsewhere are counted in the window."""

from pathlib import Path

from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from kleurrijk_desktop.domain.sessions.state import Session
from tests.ui.farther import step
from tests.ui.looks import settle
from tests.ui.screens.session.sitting import begin, stored, type_sheets, words
from tests.ui.world import World

SHEETS = ("1233??3", "2233-13", "2333?43", "3233?13", "3133?43", "4233?23", "1111111")
CELLS = {"?": "unknown", "-": "na"}


def table(file: Path, items: tuple[str, ...], marks: str, note: str = "") -> Path:
    answers = [CELLS.get(mark, mark) for mark in marks]
    lines = [f"{item};{each};{note}" for item, each in zip(items, answers, strict=False)]
    file.write_text("\n".join(["item;answer;note", *lines]), "utf-8")
    return file


def press_tables(world: World, *files: Path) -> None:
    world.dialogs.open_these = files
    world.find("count-tables", QPushButton).click()
    world.settle()


def told(world: World) -> str:
    return "\n".join(filter(None, world.texts("wrong-tables")))


def revealed(world: World) -> Session:
    step(world, "end-sheets")
    step(world, "begin-to-talk")
    return stored(world)


def test_seven_tables_count_as_seven_sheets(world: World, tmp_path: Path) -> None:
    begin(world, 5)
    items = stored(world).setup.items
    files = [
        table(tmp_path / f"{place}.csv", items, marks, "Vraag Fatma" * (place == 2))
        for place, marks in enumerate(SHEETS)
    ]
    press_tables(world, *files)
    assert "7 of 7 sheets are counted." in words(world)
    said = "7 tables are counted in. What is noted in the tables is left out."
    assert world.find("counted-beforehand", QLabel).text() == said
    assert stored(world).sheets == 5  # five by five
    press_tables(world, files[0])
    assert "0.csv, line 1: This table is counted already." in told(world)
    assert "7 of 7 sheets are counted." in words(world)
    by_tables = revealed(world)
    for name in ("reveal", "to-park", "park", "overview", "end-session", "another-session"):
        step(world, name)
    begin(world, 7)
    type_sheets(world, *SHEETS)
    assert revealed(world).rounds == by_tables.rounds
    assert b"Fatma" not in world.file.read_bytes()
    assert b"0.csv" not in world.file.read_bytes()


def test_a_wrong_table_counts_nothing_and_loses_nothing(world: World, tmp_path: Path) -> None:
    begin(world, 3)
    items = stored(world).setup.items
    type_sheets(world, SHEETS[0])
    good = table(tmp_path / "good.csv", items, SHEETS[1])
    press_tables(world)
    assert not world.find("wrong-tables", QWidget).isVisible()
    press_tables(world, good, table(tmp_path / "wrong.csv", items, "12x"))
    assert told(world) == (
        "No table was counted in.\nwrong.csv, line 4: “x” is no answer. Allowed are 0, 1, 2, 3, "
        "4, na, unknown, or nothing at all."
    )
    assert "1 of 3 sheets are counted." in words(world)
    press_tables(world, good, table(tmp_path / "better.csv", items, SHEETS[2]))
    assert "3 of 3 sheets are counted." in words(world)
    assert "2 tables are counted in." in words(world)
    assert not world.find("wrong-tables", QWidget).isVisible()
    kept = [each for rounds in revealed(world).rounds.values() for each in rounds]
    assert {each.counts for each in kept} == {None}  # below five voters nothing of it is stored


def test_so_many_faults_are_not_all_told(world: World, tmp_path: Path) -> None:
    begin(world, 3)
    world.window.resize(700, 480)  # so low that the page scrolls
    world.find("count-tables", QPushButton).setFocus()
    file = table(tmp_path / "wrong.csv", stored(world).setup.items * 4, "x" * 28)
    press_tables(world, file)
    settle()
    assert world.find("wrong-tables", QWidget).visibleRegion().boundingRect().height() > 150
    assert told(world).count("wrong.csv, line") == 20
    assert told(world).endswith("more faults.")
