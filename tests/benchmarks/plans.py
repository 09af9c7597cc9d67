"""How long documents take, beside the same text written untagged by ReportLab and LibreOffice."""

import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path

from kleurrijk_desktop.reports.plan import plan_document
from kleurrijk_desktop.reports.report import report_document
from kleurrijk_desktop.reports.tagging import Document
from kleurrijk_desktop.reports.tagging.content import Content
from kleurrijk_desktop.reports.writer import ReportLabWriter
from kleurrijk_desktop.startup.assemble import RealServices
from kleurrijk_desktop.storage.folders import folders_for
from kleurrijk_desktop.translation import speaking
from kleurrijk_desktop.use_cases.assessments import ListAssessments
from kleurrijk_desktop.use_cases.plan_contents import PlanContents
from kleurrijk_desktop.use_cases.plans import ReadPlanContents
from tests.benchmarks import workbooks
from tests.benchmarks.databases import data_folder
from tests.benchmarks.measured import Measured, middle
from tests.benchmarks.printed import plan_of_six_pages, report_of_forty_pages
from tests.benchmarks.processes import run
from tests.benchmarks.starting import SHAPES, THOUSAND
from tests.benchmarks.untagged import write_untagged

LANGUAGE = "nl"
MOST_MS = 1000
MOST_TIMES = 1.5  # the same text untagged
BARE_PROCESS = ["-c", "import reportlab.platypus"]


def measure(env: Mapping[str, str], rounds: int) -> list[Measured]:
    """Write documents inside this process, warm, and by the command as a process of its own."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch) / "data"
        shutil.copytree(data_folder(SHAPES[THOUSAND]), folder)
        return [*_inside(rounds), *_outside(_fullest_plan(folder), folder, env, rounds)]


def _fullest_plan(folder: Path) -> PlanContents:
    """Return the plan with the most suggestions among those of one organisation."""
    with closing(RealServices(folders_for(folder))) as real:
        services = real.open()
        found = [
            ReadPlanContents(each.row.assessment.id, LANGUAGE)(services)
            for each in ListAssessments(limit=50)(services)
        ]
    return max(found, key=lambda contents: len(contents.proposed))


def _inside(rounds: int) -> list[Measured]:
    writer = ReportLabWriter()
    plan, report = plan_of_six_pages(), report_of_forty_pages()
    with speaking(LANGUAGE):
        plan_composed, report_composed = plan_document(plan), report_document(report)
    whole = (lambda: writer.plan(plan, LANGUAGE), lambda: writer.report(report, LANGUAGE))
    return [
        *_beside_untagged("plan", plan_composed, whole[0], rounds, MOST_MS),
        *_beside_untagged("report", report_composed, whole[1], max(rounds // 3, 1), None),
    ]


def _beside_untagged(
    what: str, document: Document, compose: Callable[[], bytes], rounds: int, bar: float | None
) -> list[Measured]:
    """Measure a document written from its composed contents, and with the composing as well."""
    contents, pages = parts_of(document), document.page_count()
    tagged, plain = _in_turn(document.write, lambda: write_untagged(contents, what), rounds)
    composed, _again = _in_turn(compose, document.write, rounds)
    return [
        Measured(
            f"{what} of {pages} pages, beside untagged", "ms", tagged, rounds, plain, MOST_TIMES
        ),
        Measured("the same, composed and written", "ms", composed, rounds, bar=bar),
    ]


def parts_of(document: Document) -> list[Content]:
    """Return what a document was composed of."""
    return [content for part in document._parts for content in part]


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
    workbook = _workbook(contents, folder.with_name("plan.fods"))
    commands, bare, office = [], [], []
    for _ in range(rounds + 1):
        commands.append(run(plan, env)["end"][0][0])
        bare.append(run(BARE_PROCESS, env)["end"][0][0])
        if workbooks.is_there():
            office.append(workbooks.converted(workbook))
    figure = middle(commands[1:])
    rows = [
        Measured("kleurrijk plan beside importing platypus", "ms", figure, rounds, middle(bare[1:]))
    ]
    if not office:
        sys.stderr.write("Not measured beside LibreOffice: it is not on this machine.\n")
        return rows
    what = "kleurrijk plan beside LibreOffice and a workbook"
    return [*rows, Measured(what, "ms", figure, rounds, middle(office[1:]), 1)]


def _workbook(contents: PlanContents, file: Path) -> Path:
    with speaking(LANGUAGE):
        document = plan_document(contents)
    file.write_text(workbooks.flat_workbook(parts_of(document)), encoding="utf-8")
    return file
