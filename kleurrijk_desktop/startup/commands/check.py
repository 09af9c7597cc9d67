"""`kleurrijk check`: the faults and findings of checklist files."""

from argparse import Namespace
from collections.abc import Iterator

from kleurrijk_desktop.authoring.likeness import alike
from kleurrijk_desktop.authoring.lint import lint
from kleurrijk_desktop.domain.registries import Registries
from kleurrijk_desktop.startup.assemble import shipped_library
from kleurrijk_desktop.startup.commands.finding_places import FindingPlaces
from kleurrijk_desktop.startup.coverage_text import coverage_lines, missing_texts
from kleurrijk_desktop.startup.exit_codes import FINE, INPUT_FAULT
from kleurrijk_desktop.startup.surroundings import Surroundings
from kleurrijk_desktop.storage.checklist_files.check import CheckReport, check_paths
from kleurrijk_desktop.translation import _, ngettext
from kleurrijk_desktop.wording.findings import finding_sentence
from kleurrijk_desktop.wording.problems import sentence_with_place


def run(options: Namespace, around: Surroundings) -> int:
    """Tell everything that is wrong or that an author should look at, then count it."""
    console = around.console
    library = shipped_library()
    library.examples()  # a fault in one of them is told as well
    registries = library.registries()
    report = check_paths(options.paths, registries)
    for problem in report.faults:
        console.complain(sentence_with_place(problem))
    findings = [
        *map(sentence_with_place, report.findings),
        *_lint_lines(report, registries),
        *_alike_lines(report),
    ]
    missing = sum(map(missing_texts, report.checklists))
    tell = console.complain if options.strict else console.say
    for line in findings:
        tell(line)
    for checked in report.checklists:
        for line in coverage_lines(checked):
            (tell if missing_texts(checked) else console.say)(line)
    console.say(_summary(len(report.faults), len(findings), missing))
    fails = report.faults or (options.strict and (findings or missing))
    return INPUT_FAULT if fails else FINE


def _lint_lines(report: CheckReport, registries: Registries) -> Iterator[str]:
    for checked in report.checklists:
        if checked.read is not None:
            places = FindingPlaces(checked.file, checked.read)
            translations = [each.translation for each in checked.translations]
            for finding in lint(checked.read.checklist, translations, registries):
                sentence = finding_sentence(finding.rule, finding.parameters)
                yield f"{places.of(finding)}: {sentence} [{finding.rule}]"


def _alike_lines(report: CheckReport) -> Iterator[str]:
    places = {
        checked.read.checklist.id: FindingPlaces(checked.file, checked.read)
        for checked in report.checklists
        if checked.read is not None
    }
    read = [each.read.checklist for each in report.checklists if each.read is not None]
    for checklist, finding in alike(read):
        sentence = finding_sentence(finding.rule, finding.parameters)
        yield f"{places[checklist.id].of(finding)}: {sentence} [{finding.rule}]"


def _summary(faults: int, findings: int, missing: int) -> str:
    # i18n: the three counts are written by the sentences that follow
    return _("{faults}, {findings}, {missing}.").format(
        faults=ngettext("{count} fault", "{count} faults", faults).format(count=faults),
        findings=ngettext("{count} finding", "{count} findings", findings).format(count=findings),
        missing=ngettext(
            "{count} text not translated", "{count} texts not translated", missing
        ).format(count=missing),
    )
