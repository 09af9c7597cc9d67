"""A facilitator at the keyboard, and what everybody sees beside."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path

from kleurrijk_desktop.domain.assessment import Scope
from kleurrijk_desktop.domain.sessions.state import Session
from kleurrijk_desktop.startup.assemble import shipped_library
from kleurrijk_desktop.startup.preferences import KeptPreferences
from kleurrijk_desktop.storage.database import open_database
from kleurrijk_desktop.storage.folders import folders_for
from kleurrijk_desktop.ui.shell.context import Preferences
from kleurrijk_desktop.use_cases.assessments import ListAssessments, StartAssessment
from kleurrijk_desktop.use_cases.organisations import AddOrganisation, OrganisationDetails
from kleurrijk_desktop.use_cases.sessions import OpenSession, SessionOpened
from tests.end_to_end.desktop import Desktop
from tests.end_to_end.monitors import Monitors
from tests.end_to_end.words import Words
from tests.samples import new_database, sample_services

CONSOLE, PROJECTOR = 1280, 1280  # pixels wide, side by side


def fill(data: Path, kind: str = "library") -> None:
    """Make a data folder in which a session can begin at once."""
    folders = folders_for(data)
    folders.prepare()
    new_database(folders.database)
    with closing(open_database(folders.database)) as database:
        services = replace(sample_services(database), library=shipped_library())
        added = AddOrganisation(OrganisationDetails("Kita De Linde", kind=kind))(services)
        StartAssessment(added.unit.id, "education", Scope.SHORT)(services)
    chosen = Preferences("nl", organisation=added.organisation.id)
    KeptPreferences(folders.settings, "nl").write(chosen)


def opened(data: Path) -> SessionOpened:
    """Read what is stored, as another program would."""
    with closing(open_database(folders_for(data).database)) as database:
        services = replace(sample_services(database), library=shipped_library())
        head = ListAssessments()(services)[0].row.assessment
        return OpenSession(head.id, "nl")(services)


def stored(data: Path) -> Session:
    current = opened(data).current
    assert current is not None
    return current.session


@contextmanager
def two_monitors(here: Desktop) -> Iterator[Monitors]:
    """Have a laptop and a projector beside it."""
    with closing(Monitors(here.environment["DISPLAY"])) as monitors:
        monitors.plug_in("laptop", 0, CONSOLE, 900, primary=True)
        monitors.plug_in("beamer", CONSOLE, PROJECTOR, 720)
        yield monitors


class Facilitator:
    """Holds a session with keys alone, and looks at the projector as the group does."""

    def __init__(self, desktop: Desktop, words: Words) -> None:
        self.desktop, self.words = desktop, words

    def goes_to_the_session(self) -> None:
        desktop, words = self.desktop, self.words
        desktop.wait_for(words("Start"), "frame")
        desktop.tab_to(words("Begin"), "button")
        desktop.keys("space")
        desktop.wait(lambda: self.focused("radio button"), "the first question")
        desktop.keys("ctrl+9")

    def begins(self, people: int, *, item_by_item: bool) -> None:
        """Fill in who is there, and begin."""
        desktop, words = self.desktop, self.words
        self.is_at("Group session")
        desktop.tab_to("", "radio button")
        if item_by_item:
            desktop.keys("Down")
        desktop.tab_to(words("How many people vote?"), "text")
        desktop.text(str(people))
        desktop.keys("Return")
        self.is_at("Welcome")

    def is_at(self, heading: str) -> None:
        """Wait until the console is at a step, by its heading."""
        self.desktop.wait_for(self.words(heading), "heading")

    def steps(self, key: str, heading: str) -> None:
        """Press one key of the field for keys, and wait for the step that follows."""
        self.desktop.wait(lambda: self.focused("text"), "the field for keys")
        self.desktop.keys(key)
        self.is_at(heading)

    def votes(self, marks: str) -> None:
        """Type what stands on the cards."""
        self.desktop.wait(lambda: self.focused("text"), "the field for keys")
        self.desktop.text(marks)

    def hears(self, words: str) -> list[str]:
        """Wait until a screen reader was told this; return all that it was told until then.

        What was stored meanwhile is left out: that comes when it comes.
        """
        reader, saved = self.desktop.reader, self.words("Saved {time}", time="")
        told = self.desktop.wait(lambda: reader.heard_until(words), f"announced: {words!r}")
        return [each for each in told if not each.startswith(saved)]

    def counted(self, voted: int, count: int) -> str:
        """Return how it is said that so many votes are in."""
        one, many = "{voted} of {count} vote is in.", "{voted} of {count} votes are in."
        return self.words.several(one, many, voted=voted, count=count)

    def agrees(self, level: str, heading: str = "The question") -> None:
        """Choose the level of the group and write it down."""
        self.steps("a", "Our level")
        self.desktop.wait(lambda: self.focused("radio button"), "an option")
        self.desktop.keys(level, "ctrl+Return")
        self.is_at(heading)

    def projected(self) -> list[str]:
        """Return the names of all that is on the projector."""
        names: list[str] = []
        depth = -1
        for node in self.desktop.reader.tree():
            if node["role"] == "frame":
                title = self.words("Projector – {checklist}", checklist="")
                depth = node["depth"] if node["name"].startswith(title) else -1
            elif depth >= 0 and node["depth"] > depth and "SHOWING" in node["states"]:
                names += [each for each in (node["name"], node["description"]) if each]
        return names

    def everybody_sees(self, text: str) -> list[str]:
        """Wait until something is on the projector, and return all that is on it."""

        def there() -> list[str]:
            names = self.projected()
            return names if any(text in name for name in names) else []

        return self.desktop.wait(there, f"{text!r} on the projector")

    def focused(self, role: str) -> bool:
        """Say whether the focus is on something of this kind."""
        node = self.desktop.reader.focused()
        return node is not None and node["role"] == role
