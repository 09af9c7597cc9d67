"""Starting the program as its users do: as a process of its own."""

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
LONGEST = 120  # seconds; kills what hangs
PLAIN = {"LANG": "C.UTF-8", "LC_ALL": "", "LC_MESSAGES": "", "LANGUAGE": ""}


@dataclass(frozen=True, slots=True)
class Ended:
    """What a process wrote and how it ended."""

    code: int
    out: str
    err: str

    @property
    def complaints(self) -> list[str]:
        return self.err.splitlines()


def environment(**changed: str | None) -> dict[str, str]:
    """Return the environment of a child; None takes a variable away."""
    whole = {**os.environ, **PLAIN, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    for name, value in changed.items():
        if value is None:
            whole.pop(name, None)
        else:
            whole[name] = value
    return whole


def kleurrijk(
    *arguments: str | Path,
    cwd: Path | None = None,
    env: Mapping[str, str] | None = None,
    interpreter: Sequence[str] = (sys.executable,),
    longest: int = LONGEST,
) -> Ended:
    """Run `python -m kleurrijk_desktop` to its end."""
    done = subprocess.run(
        [*interpreter, "-m", "kleurrijk_desktop", *map(str, arguments)],
        cwd=cwd,
        env=environment() if env is None else env,
        capture_output=True,
        timeout=longest,
        check=False,
    )
    return Ended(done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8"))


def python(program: str, *arguments: str | Path, env: Mapping[str, str] | None = None) -> Ended:
    """Run a few lines of Python in a child with the package at hand."""
    done = subprocess.run(
        [sys.executable, "-c", program, *map(str, arguments)],
        env=environment() if env is None else env,
        capture_output=True,
        timeout=LONGEST,
        check=False,
    )
    return Ended(done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8"))
