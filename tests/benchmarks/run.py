"""Measures the program beside bare processes and prints one table.

    python tests/benchmarks/run.py [--quick] [--json] [--offscreen] [PART ...]

Everything runs in turn, since the machine does other things as well. Nothing here is a test: how
fast a machine is says nothing about whether the program is right.
"""

import argparse
import json
import os
import platform
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.benchmarks import assessing, many, plans, reading, starting, tours
from tests.benchmarks.display import display
from tests.benchmarks.measured import Measured, table
from tests.benchmarks.processes import environment

ROUNDS, QUICK_ROUNDS = 15, 3
PARTS: Mapping[str, Callable[[Mapping[str, str], int], list[Measured]]] = {
    "start": starting.measure,
    "answer": lambda env, rounds: assessing.measure(env, max(rounds // 5, 1)),
    "tour": lambda env, rounds: tours.measure(env, max(rounds // 3, 1)),
    "many": many.measure,
    "plan": plans.measure,
    "read": lambda _env, rounds: reading.measure(rounds),
}


def main() -> None:
    options = _options()
    rounds = QUICK_ROUNDS if options.quick else ROUNDS
    rows: list[Measured] = []
    before = _load()
    with display(offscreen=options.offscreen) as shown_on:
        env = environment() | shown_on
        for part in options.parts or PARTS:
            rows += PARTS[part](env, rounds)
    machine = {
        "machine": platform.platform(),
        "python": platform.python_version(),
        "cores": os.cpu_count(),
        "load": [before, _load()],
        "display": env.get("QT_QPA_PLATFORM", "as it is"),
    }
    if options.json:
        print(json.dumps({**machine, "rows": [row.document() for row in rows]}, indent=2))
        return
    print(", ".join(f"{name} {value}" for name, value in machine.items()))
    print(table(rows))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"one of {', '.join(PARTS)}")
    parser.add_argument("--quick", action="store_true", help=f"{QUICK_ROUNDS} rounds, not {ROUNDS}")
    parser.add_argument("--json", action="store_true", help="one JSON document")
    parser.add_argument("--offscreen", action="store_true", help="without any display")
    options = parser.parse_args()
    if unknown := set(options.parts) - set(PARTS):
        parser.error(f"no such part: {', '.join(sorted(unknown))}")
    return options


def _load() -> float | None:
    return round(os.getloadavg()[0], 1) if hasattr(os, "getloadavg") else None


if __name__ == "__main__":
    main()
