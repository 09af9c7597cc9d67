"""Stand-ins for what surrounds the window: dialogs that answer, settings in memory."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from kleurrijk_desktop.domain.problems import InputFault, KleurRijkError
from kleurrijk_desktop.ui.dialogs import DialogButton, FileType
from kleurrijk_desktop.ui.shell.context import Preferences
from kleurrijk_desktop.use_cases.ports import Services, UseCase

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

T = TypeVar("T")


@dataclass
class FakeDialogs:
    """Answers every question at once, and remembers what it was asked."""

    save_as: Path | None = None
    open_this: Path | None = None
    open_these: Sequence[Path] = ()
    colour: str | None = None
    suggested: list[Path] = field(default_factory=list)
    said: list[str] = field(default_factory=list)
    opened: list[Path] = field(default_factory=list)
    agrees: bool = True
    printer: "QPrinter | None" = None
    printed: list[tuple[str, int]] = field(default_factory=list)

    def choose_save_file(
        self, title: str, suggested: Path, file_types: Sequence[FileType]
    ) -> Path | None:
        del title, file_types
        self.suggested.append(suggested)
        return self.save_as

    def choose_open_file(
        self, title: str, folder: Path, kind: str, suffixes: Sequence[str]
    ) -> Path | None:
        del title, folder, kind, suffixes
        return self.open_this

    def choose_open_files(
        self, title: str, folder: Path, kind: str, suffixes: Sequence[str]
    ) -> Sequence[Path]:
        del title, folder, kind, suffixes
        return self.open_these

    def choose_colour(self, title: str, first: str) -> str | None:
        del title, first
        return self.colour

    def choose_printer(self, name: str, pages: int) -> "QPrinter | None":
        self.printed.append((name, pages))
        return self.printer

    def message(self, title: str, sentence: str, buttons: Sequence[DialogButton]) -> str | None:
        del title, buttons
        self.said.append(sentence)
        return None

    def confirm(self, title: str, sentence: str, verb: str) -> bool:
        self.said.append(f"{title} {sentence} {verb}")
        return self.agrees

    def our_fault(self, sentence: str, details: str) -> None:
        self.said.append(f"{sentence} {details}")

    def show_details(self, title: str, sentence: str, details: str) -> None:
        self.said.append(f"{title} {sentence} {details}")

    def open_folder(self, folder: Path) -> None:
        self.opened.append(folder)


@dataclass
class FakeTranslations:
    """Remembers which translations were opened, or refuses them."""

    fault: InputFault | None = None
    opened: list[Path] = field(default_factory=list)

    def open(self, file: Path) -> None:
        if self.fault is not None:
            raise self.fault
        self.opened.append(file)


class MemorySettings:
    """Keeps the preferences as long as the test lasts."""

    def __init__(self, preferences: Preferences) -> None:
        self.kept = preferences

    def read(self) -> Preferences:
        return self.kept

    def write(self, preferences: Preferences) -> None:
        self.kept = preferences


class HandRun:
    """Runs use cases on real services, but only when the test says so."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self.waiting: list[Callable[[], None]] = []
        self.fault: KleurRijkError | None = None

    def __call__(
        self,
        use_case: UseCase[T],
        done: Callable[[T], None],
        failed: Callable[[KleurRijkError], None] | None = None,
        *,
        crashed: Callable[[], None] | None = None,
    ) -> None:
        def work() -> None:
            assert failed is not None
            try:
                result = self._do(use_case)
            except KleurRijkError as error:
                failed(error)
            except Exception:
                assert crashed is not None
                crashed()
                raise
            else:
                done(result)

        self.waiting.append(work)

    def _do(self, use_case: UseCase[T]) -> T:
        if self.fault is not None:
            raise self.fault
        return use_case(self._services)

    def one(self) -> None:
        """Do the oldest piece of work that waits."""
        self.waiting.pop(0)()

    def all(self) -> None:
        """Do everything that waits, and what comes of it."""
        while self.waiting:
            self.one()
