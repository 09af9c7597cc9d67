"""Starts processes one after the other and notes when each says what."""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.benchmarks.marks import MARK

ROOT = Path(__file__).parents[2]
HANGS_AFTER = 300  # seconds; kills what hangs

Said = dict[str, list[list[float]]]  # by what was said: the figures behind it, once for each time


def environment() -> dict[str, str]:
    """Return the environment of all processes: compiled modules are kept, as when installed."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    compiled = Path(tempfile.gettempdir()) / "kleurrijk-benchmarks-compiled"
    return kept | {
        "PYTHONPATH": str(ROOT),
        "PYTHONPYCACHEPREFIX": str(compiled),
        "LC_ALL": "C.UTF-8",
    }


def run(command: Sequence[str], env: Mapping[str, str]) -> Said:
    """Run Python with arguments to its end.

    What is said without figures gets the milliseconds since the start of the process, and
    so does "end".

    Raises:
        RuntimeError: it ended with another code than 0.
    """
    begun = time.perf_counter()
    said: Said = {}
    with subprocess.Popen(
        [sys.executable, *command],
        env=env,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        for line in process.stdout:
            elapsed = (time.perf_counter() - begun) * 1000
            if line.startswith(MARK):
                what, *figures = line.removeprefix(MARK).split("\t")
                said.setdefault(what.strip(), []).append([*map(float, figures)] or [elapsed])
        complaints = process.stderr.read()
        code = process.wait(HANGS_AFTER)
    if code:
        raise RuntimeError(f"{' '.join(command)} ended with {code}:\n{complaints}")
    said["end"] = [[(time.perf_counter() - begun) * 1000]]
    return said
