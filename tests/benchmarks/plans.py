"""How long a plan takes, beside the same text written untagged by ReportLab."""

import shutil
import tempfile
import time
from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path

from kleurrijk_desktop.reports.plan import plan_document
from kleurrijk_desktop.reports.tagging import Document
from kleurrijk_desktop.reports.writer import ReportLabWriter
from kleurrijk_desktop.startup.assemble import RealServices
from kleurrijk_desktop.storage.folders import folders_for
from kleurrijk_desktop.translation import speaking
from kleurrijk_desktop.use_cases.assessments import ListAssessments
from kleurrijk_desktop.use_cases.plan_contents import PlanContents
from kleurrijk_desktop.use_cases.plans import ReadPlanContents
from tests.benchmarks.databases import data_folder
from tests.benchmarks.measured import Measured, middle
from tests.benchmarks.processes import run
from tests.benchmarks.starting import SHAPES, THOUSAND
from tests.benchmarks.untagged import write_untagged

LANGUAGE = "nl"
PAGES = 6
MOST_MS = 1000
BARE_PROCESS = ["-c", "import reportlab.platypus"]


def measure(env: Mapping[str, str], rounds: int) -> list[Measured]:
    """Write plans inside this process, warm, and by the command as a process of its own."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch) / "data"
        shutil.copytree(data_folder(SHAPES[THOUSAND]), folder)
        contents = _fullest_plan(folder)
        return [*_inside(contents, rounds), *_outside(contents, folder, env, rounds)]


def _fullest_plan(folder: Path) -> PlanContents:
    """Return the plan with the most suggestions among those of one organisation."""
    with closing(RealServices(folders_for(folder))) as real:
        services = real.open()
        found = [
            ReadPlanContents(each.row.assessment.id, LANGUAGE)(services)
            for each in ListAssessments(limit=50)(services)
        ]
    return max(found, key=lambda contents: len(contents.proposed))


def _inside(contents: PlanContents, rounds: int) -> list[Measured]:
    with speaking(LANGUAGE):
        parts = plan_document(contents)._contents
        many = _repeated(contents)
    name = contents.organisation.name
    one_tagged, one_plain = _in_turn(
        lambda: ReportLabWriter().plan(contents, LANGUAGE),
        lambda: write_untagged(parts, name),
        rounds,
    )
    tagged, plain = _in_turn(many.write, lambda: write_untagged(parts * PAGES, name), rounds)
    pages = many.page_count()
    return [
        Measured(
            "plan of 1 page, tagged beside untagged", "ms", one_tagged, rounds, one_plain, 1.5
        ),
        Measured("the same, absolute", "ms", one_tagged, rounds, bar=MOST_MS),
        Measured(f"{pages} pages, tagged beside untagged", "ms", tagged, rounds, plain, 1.5),
        Measured("the same, absolute", "ms", tagged, rounds, bar=MOST_MS),
    ]


def _repeated(contents: PlanContents) -> Document:
    """Return the plan several times over in one document."""
    document = plan_document(contents)
    document._parts = document._parts * PAGES
    return document


def _in_turn(
    one: Callable[[], object], other: Callable[[], object], rounds: int
) -> tuple[float, float]:
    """Return the median milliseconds of both, done in turn after one warm round."""
    taken: tuple[list[float], list[float]] = ([], [])
    for _ in range(rounds + 1):
        for act, times in zip((one, other), taken, strict=True):
            begun = time.perf_counter()
            act()
            times.append((time.perf_counter() - begun) * 1000)
    return middle(taken[0][1:]), middle(taken[1][1:])


def _outside(
    contents: PlanContents, folder: Path, env: Mapping[str, str], rounds: int
) -> list[Measured]:
    target = str(folder.with_name("plan.pdf"))
    plan = ["-m", "kleurrijk_desktop", "plan", contents.assessment.id, target]
    plan += ["--data", str(folder), "--language", LANGUAGE]
    commands, bare = [], []
    for _ in range(rounds + 1):
        commands.append(run(plan, env)["end"][0][0])
        bare.append(run(BARE_PROCESS, env)["end"][0][0])
    figure, beside = middle(commands[1:]), middle(bare[1:])
    return [Measured("kleurrijk plan beside importing platypus", "ms", figure, rounds, beside)]
