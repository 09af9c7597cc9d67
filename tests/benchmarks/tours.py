"""For how long the window stands still on the way to each of its pages."""

import shutil
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from tests.benchmarks.assessing import LONGEST_STALL_MS, STALL
from tests.benchmarks.databases import data_folder
from tests.benchmarks.measured import Measured, middle
from tests.benchmarks.processes import run
from tests.benchmarks.starting import SHAPES, THOUSAND

SCRIPT = Path(__file__).with_name("touring.py")


def measure(env: Mapping[str, str], rounds: int) -> list[Measured]:
    """Go to all pages, each time in another process: a first visit is the slowest one."""
    stalls: dict[str, list[list[float]]] = {}
    for _ in range(rounds):
        with tempfile.TemporaryDirectory() as scratch:
            folder = Path(scratch) / "data"
            shutil.copytree(data_folder(SHAPES[THOUSAND]), folder)
            said = run([str(SCRIPT), "--data", str(folder), "--language", "nl"], env)
        for what, figures in said.items():
            if what.startswith(STALL):
                stalls.setdefault(what.removeprefix(STALL), []).append(figures[0])
    return list(_rows(stalls, rounds))


def _rows(stalls: Mapping[str, list[list[float]]], rounds: int) -> Iterator[Measured]:
    for page, figures in stalls.items():
        late, worked = (middle(each) for each in zip(*figures, strict=True))
        yield Measured(f"stall: {page}", "ms", late, rounds, bar=LONGEST_STALL_MS)
        yield Measured("  the interface thread worked at most", "ms", worked, rounds)
