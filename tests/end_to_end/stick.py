"""A stick with the data of an organisation, to which anything may happen while they are open.

It lies in a mount namespace of its own, so that nothing of it is left when the test ends.
"""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kleurrijk_desktop.domain.assessment import Scope
from kleurrijk_desktop.startup.assemble import RealServices
from kleurrijk_desktop.storage.folders import folders_for
from kleurrijk_desktop.use_cases.assessments import StartAssessment
from kleurrijk_desktop.use_cases.organisations import AddOrganisation, OrganisationDetails
from tests.end_to_end.words import EDUCATION

APART = ("unshare", "--user", "--map-current-user", "--keep-caps", "--mount")
ROOM = "4m"
HOLD = """
import sqlite3, sys
raw = sqlite3.connect(sys.argv[1], isolation_level=None)
raw.execute("BEGIN IMMEDIATE")
print("held", flush=True)
sys.stdin.readline()
"""


def can_have_one() -> bool:
    """Say whether this machine lets us have file systems of our own."""
    if shutil.which("nsenter") is None or shutil.which("unshare") is None:
        return False
    tried = subprocess.run([*APART, "true"], capture_output=True, timeout=60, check=False)
    return tried.returncode == 0


class Stick:
    """The stick, and what happens to it."""

    def __init__(self, place: Path, spare: Path, older: Path, process: int) -> None:
        self.place = place
        self.database = place / "kleurrijk.db"
        self._spare = spare
        self._older = older
        self._process = process

    @property
    def inside(self) -> tuple[str, ...]:
        """What goes before a command, so that it sees the stick."""
        of = ("nsenter", "--target", str(self._process), "--user", "--preserve-credentials")
        return (*of, "--mount", f"--wd={self.place.parent}", "--")

    def taken_out(self, target: Path) -> Path:
        """Copy the database to where everybody sees it."""
        self._do(f"cp {self.database} {target}")
        return target

    def lock_the_file(self) -> None:
        self._do(f"mount --bind {self.database} {self.database}")
        self._do(f"mount -o remount,bind,ro {self.database}")

    def unlock_the_file(self) -> None:
        self._do(f"umount --lazy {self.database}")

    def lock_the_folder(self) -> None:
        self._do(f"mount --bind {self.place} {self.place}")
        self._do(f"mount -o remount,bind,ro {self.place}")

    def unlock_the_folder(self) -> None:
        self._do(f"umount --lazy {self.place}")

    def fill(self) -> None:
        self._do(f"cat /dev/zero > {self.place}/film.bin 2> {self._spare.parent}/full || true")

    def make_room(self) -> None:
        self._do(f"rm {self.place}/film.bin")

    @contextmanager
    def held(self) -> Iterator[None]:
        """Let another program hold the database."""
        command = [*self.inside, sys.executable, "-c", HOLD, str(self.database)]
        with subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        ) as process:
            assert process.stdout is not None
            assert process.stdout.readline() == "held\n"
            yield
            process.communicate("let go\n", timeout=60)

    def move(self) -> None:
        self._do(f"mv {self.database} {self.place}/elsewhere.db")

    def move_back(self) -> None:
        self._do(f"mv {self.place}/elsewhere.db {self.database}")

    def replace(self) -> None:
        """Let an older version take the place, as a cloud folder does."""
        self.move()
        self._do(f"cp {self._older} {self.database}")

    def pull_out(self) -> None:
        self._do(f"umount --lazy {self.place}")

    def put_in(self) -> None:
        self._do(f"mount --bind {self._spare} {self.place}")

    def _do(self, command: str) -> None:
        subprocess.run([*self.inside, "sh", "-ec", command], check=True, timeout=60)


@contextmanager
def stick(folder: Path) -> Iterator[Stick]:
    """Give a small one with an organisation that has begun an assessment."""
    place, spare, made = folder / "stick", folder / "spare", folder / "made"
    for each in (place, spare, made):
        each.mkdir()
    begin_in(made)
    mounting = (
        f"mount -t tmpfs -o size={ROOM} none {spare} && cp {made}/* {spare} && "
        f"mount --bind {spare} {place} && echo ready && exec sleep 600"
    )
    with subprocess.Popen(
        [*APART, "sh", "-ec", mounting], stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        try:
            yield Stick(place, spare, made / "kleurrijk.db", process.pid)
        finally:
            process.kill()


def begin_in(folder: Path) -> None:
    """Let a primary school begin an assessment with all questions."""
    real = RealServices(folders_for(folder))
    services = real.open()
    try:
        details = OrganisationDetails("Basisschool De Linde", kind="primary-school")
        unit = AddOrganisation(details)(services).unit
        StartAssessment(unit.id, EDUCATION.name, Scope.ALL)(services)
    finally:
        real.close()
