"""Reads files meant to exhaust a reader, in a process with little memory; started by a test.

Arguments: the folder of registries, the files. One line of JSON per file on standard output.
"""

import json
import resource
import sys
from pathlib import Path

from kleurrijk_desktop.domain.problems import InputFault
from kleurrijk_desktop.storage.checklist_files.reading import read_checklist
from kleurrijk_desktop.storage.checklist_files.registries import read_registries

MEMORY = 300 * 1024 * 1024


def main(folder: str, *files: str) -> None:
    registries = read_registries(Path(folder))
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[0])
    limit = pages * resource.getpagesize() + MEMORY
    resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
    for file in files:
        try:
            read_checklist(Path(file), registries, Path(file).name)
            codes = ["fine"]
        except InputFault as fault:
            codes = [problem.code for problem in fault.problems]
        sys.stdout.write(json.dumps([Path(file).name, codes[0], len(codes)]) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])
