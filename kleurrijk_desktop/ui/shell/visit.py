"""Where the person is in the program."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from kleurrijk_desktop.ui.screens.plan.place import PlanPlace
from kleurrijk_desktop.ui.screens.preview.place import PreviewPlace
from kleurrijk_desktop.ui.widgets.screen import Screen

if TYPE_CHECKING:
    from kleurrijk_desktop.ui.screens.own_figures.form import FigureDraft
    from kleurrijk_desktop.use_cases.examples import Wanted
    from kleurrijk_desktop.use_cases.organisations import OrganisationDetails
    from kleurrijk_desktop.use_cases.ports import UseCase


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Visit:
    """Which organisation, assessment and question one is at.

    Attributes:
        organisation_id: None while there is no organisation.
        organisation: its name, with the part of it that a page is about where there are
            several; empty where none is chosen.
        assessment_id: None while none was opened.
        item_id: the question to show; None is the first open one.
        changing: one came to the questions from the page on which answers are checked, and goes
            back there.
        draft: what is filled in of an organisation that is not set up yet.
        described: what is filled in anew of an organisation and not stored, by field.
        history_of: the ids of the unit and the checklist whose history is shown; None is the
            most recent.
        whole_history: whether all assessments of it are shown, and not only the newest.
        help_page: which page of the handbook is shown; None is its contents.
        came_from: the destination to go back to from help and the like; None is the start.
        compared: the ids of the two assessments that the history compares; None is the newest.
        reason: what is typed as the reason of a correction that is not begun.
        sought: what is in the field of the search page.
        figure: what is filled in of an own figure that is not stored; None is nothing.
        plan: which plan is shown, and where one is in it.
        examples: which examples are shown; None is all of them.
        preview: what is shown as it will be printed.
    """

    organisation_id: str | None = None
    organisation: str = ""
    assessment_id: str | None = None
    item_id: str | None = None
    changing: bool = False
    draft: "OrganisationDetails | None" = None
    described: Mapping[str, Any] = field(default_factory=dict)
    history_of: tuple[str, str] | None = None
    compared: tuple[str, str] | None = None
    whole_history: bool = False
    help_page: str | None = None
    came_from: str | None = None
    reason: str = ""
    sought: str = ""
    figure: "FigureDraft | None" = None
    plan: PlanPlace = field(default_factory=PlanPlace)
    examples: "Wanted | None" = None
    preview: PreviewPlace = field(default_factory=PreviewPlace)


def _same(visit: Visit) -> Visit:
    return visit


def _nothing() -> None:
    """Do nothing, for pages that have nothing to do."""


class ShownPage(NamedTuple):
    """A screen and what the window needs to know of it.

    Attributes:
        side: a list beside the screen, which can be hidden.
        commands: what stands in the menu of the page.
        place: adds to a visit what is needed to build the same page again.
        answers_changed: shows answers that were changed by something else than this page.
        show_item: turns to a question; None where the page shows no single one.
        printed: what the preview shows first when it is asked for from here; None where any
            document is as good.
        print_page: what Ctrl+P does instead of showing the preview.
        save_page: what saves the page as a PDF; None where that cannot be done from here.
        read_again: shows what somebody else stored; None where the page shows nothing stored.
    """

    screen: Screen
    side: QWidget | None = None
    commands: tuple[QAction, ...] = ()
    place: Callable[[Visit], Visit] = _same
    answers_changed: Callable[[], None] = _nothing
    show_item: Callable[[str], None] | None = None
    printed: PreviewPlace | None = None
    print_page: Callable[[], None] | None = None
    save_page: Callable[[], None] | None = None
    read_again: Callable[[], None] | None = None


@dataclass(eq=False, repr=False)
class Way:
    """How one gets to a place.

    Attributes:
        load: what to read for it, given the visit and the language; None where it shows nothing
            that is stored.
        build: makes the page of what was read.
    """

    load: "Callable[[Visit, str], UseCase[object]] | None"
    build: Callable[[object, Visit], ShownPage]


@dataclass(eq=False, repr=False)
class Destination:
    """A place that one can go to.

    Attributes:
        name: what it is called, with a mnemonic, in the current language; None keeps it out of
            the side bar and the menu.
        reachable: whether one can go there from where one is.
        find: returns how one gets there; what that needs is loaded with the first time.
        apart: it stands at the end of the side bar and in a menu of its own.
        stored: whether it shows what is stored; what does not opens also where the database
            does not.
    """

    name: Callable[[], str] | None
    reachable: Callable[[Visit], bool]
    find: Callable[[], Way]
    apart: bool = False
    stored: bool = True

    @cached_property
    def way(self) -> Way:
        """How one gets there; found at the first time."""
        return self.find()
