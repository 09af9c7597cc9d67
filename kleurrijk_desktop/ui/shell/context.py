"""What the window is given; it reaches for nothing itself."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from kleurrijk_desktop.ui.changes import Changes
    from kleurrijk_desktop.ui.dialogs import Dialogs
    from kleurrijk_desktop.ui.screens.settings.places import Places
    from kleurrijk_desktop.ui.tasks import Tasks
    from kleurrijk_desktop.ui.theme.theme import Theme
    from kleurrijk_desktop.use_cases.safekeeping import NextStep, Safekeeping


@dataclass(frozen=True, slots=True)
class Preferences:
    """What the user chose for the window.

    Attributes:
        language: of the interface, one of the languages of the context.
        content_language: of the checklists; None is the language of the interface.
        appearance: "system", "light", "dark" or "contrast".
        text_size: in per cent of the system's text size, 80–250.
        number_keys: whether 0–4, - and ? answer while an answer has the focus.
        auto_advance: whether the next question comes by itself after an answer.
        reduced_motion: whether nothing moves or blinks that need not.
        question_list: whether all questions are shown beside the page in a wide window.
        organisation: the id of the organisation chosen last, None before the first.
    """

    language: str
    appearance: str = "system"
    text_size: int = 100
    number_keys: bool = True
    auto_advance: bool = False
    reduced_motion: bool = False
    question_list: bool = True
    organisation: str | None = None
    content_language: str | None = None


class UiSettings(Protocol):
    """Where the preferences are kept from start to start."""

    def read(self) -> Preferences: ...
    def write(self, preferences: Preferences) -> None: ...


class Afterwards:
    """What is wanted once the window is closed; None is nothing."""

    def __init__(self) -> None:
        self.wanted: NextStep | None = None


@dataclass(eq=False, repr=False)
class UiContext:
    """All that the window needs from outside.

    Attributes:
        window_state: the ini file that keeps size and position of the window.
        languages: of the interface, in the order in which they are offered.
        documents: finds the folder that is proposed for files to save.
        places: where the data, the settings and the log lie.
        now: the present moment, aware.
        open_example: shows the example in a window of its own.
        open_translation: shows a translation in a window of its own; raises an InputFault where
            there is nothing to show, and is to be called on the database thread.
        safekeeping: looks after copies of the data; None where the data are not the user's own.
        afterwards: takes what is wanted once the window is closed.
    """

    tasks: "Tasks"
    changes: "Changes"
    theme: "Theme"
    dialogs: "Dialogs"
    settings: UiSettings
    window_state: Path
    languages: Sequence[str]
    documents: Callable[[], Path]
    places: "Places"
    now: Callable[[], datetime]
    open_example: Callable[[], object]
    open_translation: Callable[[Path], object]
    safekeeping: "Safekeeping | None" = None
    afterwards: Afterwards = field(default_factory=Afterwards)
