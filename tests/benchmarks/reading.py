"""How long it takes to read a checklist with its translations, beside the same data as JSON."""

import json
import time

from kleurrijk_desktop.domain.snapshot import take_snapshot, take_supplement
from kleurrijk_desktop.startup.assemble import shipped_library
from kleurrijk_desktop.use_cases.assessments import Published, read_published
from tests.benchmarks.databases import CHECKLIST
from tests.benchmarks.measured import Measured, middle


def measure(rounds: int) -> list[Measured]:
    """Read the shipped checklist from its files, and its snapshot and supplements as JSON."""
    files, canonical = [], []
    documents = _as_json(_read())
    for _ in range(rounds):
        begun = time.perf_counter()
        _read()
        between = time.perf_counter()
        for document in documents:
            json.loads(document)
        files.append((between - begun) * 1000)
        canonical.append((time.perf_counter() - between) * 1000)
    what = f"reading a checklist and {len(documents) - 1} translations, beside JSON"
    return [Measured(what, "ms", middle(files), rounds, middle(canonical))]


def _read() -> Published:
    library = shipped_library()
    library.registries()
    return read_published(library, CHECKLIST)


def _as_json(published: Published) -> list[bytes]:
    snapshot = take_snapshot(published.checklist)
    supplements = [take_supplement(snapshot, each) for each in published.translations]
    return [snapshot.canonical, *(each.canonical for each in supplements)]
