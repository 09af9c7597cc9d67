"""How long it takes to read all checklists with their translations, beside the data as JSON."""

import json
import time

from kleurrijk_desktop.domain.snapshot import take_snapshot, take_supplement
from kleurrijk_desktop.startup.assemble import shipped_library
from kleurrijk_desktop.use_cases.assessments import Published, read_published
from tests.benchmarks.measured import Measured, middle


def measure(rounds: int) -> list[Measured]:
    """Read the shipped checklists from their files, and snapshots and supplements as JSON."""
    files, canonical = [], []
    published = _read()
    documents = [document for each in published for document in _as_json(each)]
    for _ in range(rounds):
        begun = time.perf_counter()
        _read()
        between = time.perf_counter()
        for document in documents:
            json.loads(document)
        files.append((between - begun) * 1000)
        canonical.append((time.perf_counter() - between) * 1000)
    translations = len(documents) - len(published)
    what = f"reading {len(published)} checklists and {translations} translations, beside JSON"
    return [Measured(what, "ms", middle(files), rounds, middle(canonical))]


def _read() -> list[Published]:
    library = shipped_library()
    library.registries()
    return [read_published(library, checklist_id) for checklist_id in library.ids()]


def _as_json(published: Published) -> list[bytes]:
    snapshot = take_snapshot(published.checklist)
    supplements = [take_supplement(snapshot, each) for each in published.translations]
    return [snapshot.canonical, *(each.canonical for each in supplements)]
