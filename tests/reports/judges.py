"""Has every document judged for PDF/UA-1, and the judges by controls that must fail.

    python -m tests.reports.judges [--verapdf JAR] [--keep DIR]

page-validation always judges; veraPDF does where its jar is named and Java is there. Ends with 1
where a document fails, or a control does not.
"""

import argparse
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from importlib.metadata import version
from pathlib import Path

from tests.reports.every_document import write_all
from tests.reports.pdfs import failures

CONTROL = "control-"
HANGS_AFTER = 1800  # seconds; kills what hangs
MAIN = "org.verapdf.apps.GreenfieldCliWrapper"


def judged_by_page_validation(files: Sequence[Path]) -> dict[Path, bool]:
    return {file: not failures(file.read_bytes()) for file in files}


def judged_by_verapdf(jar: Path, files: Sequence[Path]) -> dict[Path, bool]:
    """Return which files pass, judged one after the other by one process."""
    command = [*_java(jar), "-f", "ua1", "--format", "text", *map(str, files)]
    done = subprocess.run(command, capture_output=True, check=False, text=True, timeout=HANGS_AFTER)
    verdicts = {"PASS": True, "FAIL": False}
    lines = [line.split(maxsplit=2) for line in done.stdout.splitlines()]
    return {Path(line[1]): verdicts[line[0]] for line in lines if line and line[0] in verdicts}


def verapdf_version(jar: Path) -> str:
    done = subprocess.run(
        [*_java(jar), "--version"], capture_output=True, check=True, text=True, timeout=60
    )
    return done.stdout.splitlines()[0]


def wrong(verdicts: Mapping[Path, bool], files: Sequence[Path]) -> list[str]:
    """Return the documents that fail, the controls that do not, and what was not judged."""
    found = [f"{file.name} was not judged" for file in files if file not in verdicts]
    for file, passes in verdicts.items():
        if passes == file.name.startswith(CONTROL):
            found.append(f"{file.name} passes" if passes else f"{file.name} fails")
    return found


def main(arguments: Sequence[str]) -> int:
    options = _options(arguments)
    with tempfile.TemporaryDirectory() as scratch:
        files = write_all(options.keep or Path(scratch))
        found = _said("page-validation", files, judged_by_page_validation(files))
        if options.verapdf is not None:
            verdicts = judged_by_verapdf(options.verapdf, files)
            found += _said(verapdf_version(options.verapdf), files, verdicts)
    return 1 if found else 0


def _said(judge: str, files: Sequence[Path], verdicts: Mapping[Path, bool]) -> list[str]:
    name = f"{judge} {version(judge)}" if judge == "page-validation" else judge
    controls = sum(file.name.startswith(CONTROL) for file in files)
    found = wrong(verdicts, files)
    count = len(files) - controls
    print(f"{name}: {count} documents and {controls} controls, {len(found)} judged wrongly")
    for line in found:
        print(f"  {line}")
    return found


def _java(jar: Path) -> list[str]:
    return ["java", "-cp", str(jar), MAIN]


def _options(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--verapdf", type=Path, metavar="JAR", help="have veraPDF judge as well")
    parser.add_argument("--keep", type=Path, metavar="DIR", help="leave the documents in a folder")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
