"""Help: which page of the handbook belongs to which screen, and the page about the program."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from kleurrijk_desktop import assets
from kleurrijk_desktop.domain.printable import Printable
from kleurrijk_desktop.translation import current_language
from kleurrijk_desktop.ui.screens.preview.place import PreviewPlace
from kleurrijk_desktop.ui.shell.navigator import (
    ABOUT,
    CHANGE_ORGANISATION,
    CORRECT,
    HELP,
    PREVIEW,
    TROUBLE,
    Navigator,
)
from kleurrijk_desktop.ui.shell.parts import Parts
from kleurrijk_desktop.ui.shell.visit import ShownPage, Visit, Way

CONTENTS = "index"
LICENCES = "licences"
OTHERWISE_NAMED: Mapping[str, str] = {
    CORRECT: "check-answers",
    CHANGE_ORGANISATION: "organisation",
    ABOUT: CONTENTS,
    HELP: CONTENTS,
    TROUBLE: "stored",
}


def page_of(code: str) -> str:
    """Return the page of the handbook about a destination; most have its name."""
    return OTHERWISE_NAMED.get(code, code)


def help_way(parts: Parts) -> Way:
    """Return the way to the handbook."""
    return Way(None, partial(_help, parts))


def about_way(parts: Parts) -> Way:
    """Return the way to the page about the program."""
    return Way(None, partial(_about, parts))


def help_with_this_page(navigator: Navigator) -> None:
    """Show the page of the handbook about the place where one is."""
    if navigator.here is not None and navigator.here != HELP:
        navigator.step_aside(HELP, page_of(navigator.here))


def _help(parts: Parts, _loaded: object, visit: Visit) -> ShownPage:
    from kleurrijk_desktop.ui.screens.help.screen import HelpScreen
    from kleurrijk_desktop.wording.handbook import Handbook

    handbook = Handbook(assets.resources() / "handbook", current_language())
    navigator, page = parts.navigator, visit.help_page or CONTENTS
    may_print = navigator.has_data
    screen = HelpScreen(parts.context.theme, handbook, page, may_print=may_print)
    guide = PreviewPlace(Printable.GUIDE)
    screen.guide_wanted.connect(lambda: navigator.step_aside(PREVIEW, preview=guide))
    screen.left.connect(parts.navigator.come_back)
    return ShownPage(screen, place=lambda now: replace(now, help_page=screen.page_name))


def _about(parts: Parts, _loaded: object, _visit: Visit) -> ShownPage:
    from kleurrijk_desktop.ui.screens.help.about_screen import AboutScreen
    from kleurrijk_desktop.ui.shell.aside.reporting import report_tools
    from kleurrijk_desktop.ui.widgets.problem_report import ProblemReport

    context, navigator = parts.context, parts.navigator
    tools = report_tools(context)
    report = None if tools is None else ProblemReport(context.theme, tools)
    screen = AboutScreen(context.theme, context.places.log, context.dialogs.open_folder, report)
    screen.licences_wanted.connect(lambda: navigator.step_aside(HELP, LICENCES))
    screen.left.connect(navigator.come_back)
    return ShownPage(screen)
