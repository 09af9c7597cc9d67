"""How long the program takes to start, and how much memory it holds then."""

from collections.abc import Mapping
from functools import partial
from pathlib import Path

from tests.benchmarks.databases import Shape, data_folder
from tests.benchmarks.marks import WORK
from tests.benchmarks.measured import Measured, middle
from tests.benchmarks.processes import Said, run

HERE = Path(__file__).parent
WINDOW, DATABASE = "bare window", "bare window with SQLAlchemy"
NONE, THOUSAND, MANY, ONE = "none", "1,000", "100,000", "100,000 of one organisation"
SHAPES = {
    NONE: Shape(1, 0),
    THOUSAND: Shape(20, 50),
    MANY: Shape(2000, 50),
    ONE: Shape(1, 100_000),
}
COMPARED = (
    ("first painted window", THOUSAND, "painted", WINDOW, "painted", 2.0),
    ("start screen, 1,000 assessments", THOUSAND, "usable", DATABASE, "painted", 1.3),
    ("start screen with what can be begun", THOUSAND, "whole", DATABASE, "painted", None),
    (f"start screen, {MANY}, beside none", MANY, "usable", NONE, "usable", 1.2),
    (f"start screen, {ONE}, beside none", ONE, "usable", NONE, "usable", 1.2),
)


def measure(env: Mapping[str, str], rounds: int) -> list[Measured]:
    """Start everything in turn, so that whatever else the machine does meets all alike."""
    commands = {
        WINDOW: [str(HERE / "bare_window.py")],
        DATABASE: [str(HERE / "bare_database_window.py")],
    } | {
        name: [str(HERE / "program.py"), "--data", str(data_folder(shape))]
        for name, shape in SHAPES.items()
    }
    runs: dict[str, list[Said]] = {name: [] for name in commands}
    for counts in (False, *[True] * rounds):  # the first round warms the disk
        for name, command in commands.items():
            said = run(command, env)
            if counts:
                runs[name].append(said)
    return _rows(runs, rounds)


def _rows(runs: Mapping[str, list[Said]], rounds: int) -> list[Measured]:
    def typical(name: str, word: str, place: int = 0) -> float:
        return middle([said[word][0][place] for said in runs[name]])

    row = partial(Measured, samples=rounds)
    rows = []
    for what, name, reached, beside, shown, bar in COMPARED:
        figure, bare = typical(name, reached), typical(beside, shown)
        rows.append(row(what, "ms", figure, bare=bare, bar=bar))
        figure, bare = typical(name, f"{reached} {WORK}"), typical(beside, f"{shown} {WORK}")
        rows.append(row("  processor time", "ms", figure, bare=bare))
    if all("memory" in said for each in runs.values() for said in each):
        for place, kind in enumerate(("RSS", "PSS")):
            bare, held = (typical(name, "memory", place) / 1024 for name in (DATABASE, THOUSAND))
            rows.append(row(f"memory on the start screen, {kind}", "MB", held, bare=bare, bar=1.5))
    return rows
