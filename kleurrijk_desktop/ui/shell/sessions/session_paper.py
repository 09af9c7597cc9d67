"""The way from a group session to its papers in the preview."""

from typing import TYPE_CHECKING

from kleurrijk_desktop.domain.assessment import Scope
from kleurrijk_desktop.domain.printable import Printable, PrintChoice
from kleurrijk_desktop.translation import content_language
from kleurrijk_desktop.ui.screens.preview.place import PreviewPlace
from kleurrijk_desktop.ui.shell.navigator import PARTNER_VIEW, PREVIEW, Navigator

if TYPE_CHECKING:
    from kleurrijk_desktop.ui.screens.session.screen import SessionScreen
    from kleurrijk_desktop.ui.screens.session.view import SessionView


def paper_of(view: "SessionView") -> PreviewPlace | None:
    """Return what Ctrl+P shows first at a step of a session; None is what it always shows."""
    from kleurrijk_desktop.ui.screens.session.paper_row import papers_of

    found = papers_of(view.session)
    return _place(found[0], view) if found else None


def lead_to_paper(navigator: Navigator, screen: "SessionScreen", view: "SessionView") -> None:
    """Let the buttons of a session's page show its papers."""
    screen.paper.noticed.connect(lambda: navigator.go(PARTNER_VIEW))
    screen.paper.wanted.connect(
        lambda printable: navigator.step_aside(PREVIEW, preview=_place(printable, view))
    )


def _place(printable: Printable, view: "SessionView") -> PreviewPlace:
    session = view.session
    if session is None:
        return PreviewPlace(printable, choice=PrintChoice(Scope.SHORT))
    short = all(view.item(item).short_path for item in session.setup.items)
    copies = ((content_language(), session.setup.present),)
    choice = PrintChoice(Scope.SHORT if short else Scope.ALL, copies=copies)
    return PreviewPlace(printable, choice=choice)
