"""How long a person waits while she goes through a whole assessment in the real window."""

import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path

from tests.benchmarks.databases import data_folder
from tests.benchmarks.measured import Measured, middle, slowest_twentieth
from tests.benchmarks.processes import run
from tests.benchmarks.starting import NONE, SHAPES

SCRIPT = Path(__file__).with_name("answering.py")
SLOWEST_PRESS_MS, LONGEST_STALL_MS = 50, 100
STALL = "stall:"


def measure(env: Mapping[str, str], rounds: int) -> list[Measured]:
    """Go through whole assessments, each on a database of its own."""
    presses: list[float] = []
    stalls: dict[str, list[list[float]]] = {}
    for _ in range(rounds):
        with tempfile.TemporaryDirectory() as scratch:
            folder = Path(scratch) / "data"
            shutil.copytree(data_folder(SHAPES[NONE]), folder)
            plan = folder.with_name("plan.pdf")
            said = run([str(SCRIPT), str(plan), "--data", str(folder), "--language", "nl"], env)
        presses += [taken for (taken,) in said["press"]]
        for what, figures in said.items():
            if what.startswith(STALL):
                stalls.setdefault(what.removeprefix(STALL), []).append(figures[0])
    longest = [max(late for late, _ in each) for each in zip(*stalls.values(), strict=True)]
    return [
        Measured("press to committed and painted, p95", "ms", slowest_twentieth(presses),
                 len(presses), bar=SLOWEST_PRESS_MS),
        Measured("the same, median", "ms", middle(presses), len(presses)),
        Measured("longest stall in an assessment", "ms", middle(longest),
                 rounds, bar=LONGEST_STALL_MS),
        *(row for during, each in stalls.items() for row in _stage(during, each)),
    ]  # fmt: skip


def _stage(during: str, stalls: list[list[float]]) -> list[Measured]:
    late, worked = (middle(figures) for figures in zip(*stalls, strict=True))
    return [
        Measured(f"  while {during}", "ms", late, len(stalls)),
        Measured("    the interface thread worked at most", "ms", worked, len(stalls)),
    ]
