"""How long lists, search and history take where there are 10,000 assessments.

Half of it is measured on the database thread's side, use case by use case, beside the same in a
small database; the other half in the real window, with the longest time that it stood still.
"""

import shutil
import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from pathlib import Path

from kleurrijk_desktop.domain.assessment import Scope
from kleurrijk_desktop.domain.constants import DATABASE_NAME
from kleurrijk_desktop.domain.trend import trend_of
from kleurrijk_desktop.startup.assemble import RealServices
from kleurrijk_desktop.storage.folders import folders_for
from kleurrijk_desktop.use_cases.history import OpenHistory
from kleurrijk_desktop.use_cases.ports import Services
from kleurrijk_desktop.use_cases.search import FindWords, OpenSearch
from kleurrijk_desktop.use_cases.start_page import OpenStart
from tests.benchmarks.assessing import LONGEST_STALL_MS, STALL
from tests.benchmarks.databases import Shape, data_folder
from tests.benchmarks.measured import Measured, middle
from tests.benchmarks.processes import run

SCRIPT = Path(__file__).with_name("looking.py")
FEW = Shape(2, 20, units=2, scope=Scope.ALL)
MANY = Shape(200, 45, units=3, scope=Scope.ALL, crowded=1000)
LANGUAGE = "nl"
LONGEST_MS = 100
PAGE = "page:"
SEARCHES = {"few notes": "tolk", "too many": "ouders", "nothing": "zzz", "two words": "ouders zzz"}
RAW = "SELECT count(*) FROM answer WHERE folded LIKE '%tolk%'"


def measure(env: Mapping[str, str], rounds: int) -> list[Measured]:
    """Measure the use cases in this process, and then the pages in the window."""
    return [*_use_cases(rounds), *_window(env, max(rounds // 5, 1))]


def _use_cases(rounds: int) -> Iterator[Measured]:
    few, many = (_times(data_folder(shape), rounds) for shape in (FEW, MANY))
    for what, (taken, worked) in many.items():
        yield Measured(f"{what}, 10,000 beside few", "ms", taken, rounds, few[what][0])
        yield Measured("  the same, absolute", "ms", taken, rounds, bar=LONGEST_MS)
        yield Measured("  processor time", "ms", worked, rounds, few[what][1])
    raw, _ = _raw_search(rounds)
    yield Measured("search of few notes beside one bare LIKE", "ms",
                   many["search: few notes"][0], rounds, raw)  # fmt: skip


def _times(folder: Path, rounds: int) -> dict[str, tuple[float, float]]:
    """Return what each takes, warm, for the organisation with the most assessments."""
    with closing(RealServices(folders_for(folder))) as real:
        services = real.open()
        return {what: _taken(act, rounds) for what, act in _acts(services).items()}


def _acts(services: Services) -> dict[str, Callable[[], object]]:
    start = OpenStart(None, LANGUAGE)
    chosen = start(services).chosen
    assert chosen is not None
    newest = start(services).assessments[0].listed.row.assessment.id
    questions = OpenSearch(newest, LANGUAGE)(services)
    history = OpenHistory(chosen.id, LANGUAGE)
    points = history(services).trend.points
    return {
        "start page's list": lambda: start(services),
        "history": lambda: history(services),
        "trend alone": lambda: trend_of(points),
        "opening the search": lambda: OpenSearch(newest, LANGUAGE)(services),
    } | {
        f"search: {what}": lambda words=words: FindWords(words, questions, LANGUAGE)(services)
        for what, words in SEARCHES.items()
    }


def _raw_search(rounds: int) -> tuple[float, float]:
    """Return how long SQLite alone looks through all notes."""
    with closing(sqlite3.connect(data_folder(MANY) / DATABASE_NAME)) as connection:
        return _taken(lambda: connection.execute(RAW).fetchall(), rounds)


def _taken(act: Callable[[], object], rounds: int) -> tuple[float, float]:
    """Return the median milliseconds after one warm round, and of the processor's time."""
    waited, worked = [], []
    for _ in range(rounds + 1):
        begun, busy = time.perf_counter(), time.thread_time()
        act()
        worked.append((time.thread_time() - busy) * 1000)
        waited.append((time.perf_counter() - begun) * 1000)
    return middle(waited[1:]), middle(worked[1:])


def _window(env: Mapping[str, str], rounds: int) -> Iterator[Measured]:
    pages: dict[str, list[float]] = {}
    stalls: dict[str, list[list[float]]] = {}
    for _ in range(rounds):
        with tempfile.TemporaryDirectory() as scratch:
            folder = Path(scratch) / "data"
            shutil.copytree(data_folder(MANY), folder)
            said = run([str(SCRIPT), "--data", str(folder), "--language", LANGUAGE], env)
        for what, figures in said.items():
            if what.startswith(PAGE):
                pages.setdefault(what.removeprefix(PAGE), []).extend(each for (each,) in figures)
            elif what.startswith(STALL):
                stalls.setdefault(what.removeprefix(STALL), []).append(figures[0])
    for what, taken in pages.items():
        yield Measured(f"{what}: from the press to all of it", "ms", middle(taken), len(taken))
    for what, figures in stalls.items():
        late, worked = (middle(each) for each in zip(*figures, strict=True))
        yield Measured(f"longest stall, {what}", "ms", late, rounds, bar=LONGEST_STALL_MS)
        yield Measured("  the interface thread worked at most", "ms", worked, rounds)
