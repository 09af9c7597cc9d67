"""The way to a group session, and its page."""

from functools import partial
from typing import TYPE_CHECKING

from kleurrijk_desktop.ui.shell.assessing.ending import Ending
from kleurrijk_desktop.ui.shell.navigator import RESULTS
from kleurrijk_desktop.ui.shell.parts import Parts
from kleurrijk_desktop.ui.shell.sessions.drafts import Drafts
from kleurrijk_desktop.ui.shell.sessions.session_paper import lead_to_paper, paper_of
from kleurrijk_desktop.ui.shell.sessions.sittings import Sittings
from kleurrijk_desktop.ui.shell.visit import ShownPage, Visit, Way
from kleurrijk_desktop.use_cases.ports import UseCase

if TYPE_CHECKING:
    from kleurrijk_desktop.ui.shell.sessions.projecting import Projecting


class Projector:
    """The projector of all sessions of a window; it is made when one goes to the first."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._made: Projecting | None = None

    def made(self) -> "Projecting":
        if self._made is None:
            from kleurrijk_desktop.ui.shell.sessions.projecting import Projecting

            self._made = Projecting(self._parts)
        return self._made


def session_way(parts: Parts) -> Way:
    """Return the way to the group session of the assessment one is at."""
    sittings = Sittings()
    parts.desks.watch(sittings.has_votes_in_memory)
    return Way(_load, partial(_page, parts, sittings, Projector(parts), Drafts()))


def _load(visit: Visit, language: str) -> UseCase[object]:
    from kleurrijk_desktop.use_cases.sessions import OpenSession

    return OpenSession(visit.assessment_id or "", language)


def _page(
    parts: Parts,
    sittings: Sittings,
    projector: Projector,
    drafts: Drafts,
    loaded: object,
    _visit: Visit,
) -> ShownPage:
    from kleurrijk_desktop.ui.screens.session.screen import SessionScreen
    from kleurrijk_desktop.ui.screens.session.view import SessionView
    from kleurrijk_desktop.ui.shell.sessions.held_page import HeldPage
    from kleurrijk_desktop.ui.shell.sessions.table_counting import TableCounting
    from kleurrijk_desktop.use_cases.sessions import SessionOpened

    assert isinstance(loaded, SessionOpened)
    parts.navigator.meet(loaded.opened.row.organisation, loaded.opened.part)
    live = sittings.of(loaded)
    session = live.session if live else None
    view = SessionView(
        loaded.opened, session, loaded.actions, loaded.next_date, loaded.beforehand,
        sittings.counted_in(live.id) if live else set(), live.ends_at if live else None,
        sittings.stored(live.id).sheets if live else 0,
    )  # fmt: skip
    screen = SessionScreen(parts.context.theme, view, parts.context.now)
    held = HeldPage(parts, sittings, loaded.opened.row.assessment.id, live, screen)
    held.project(projector.made(), loaded)
    if live is not None:
        TableCounting(parts, sittings, live.id, screen)
    drafts.follow(screen, view, live.id if live else "")
    ending = Ending(parts, loaded.opened, screen)
    screen.correct_wanted.connect(ending.correct)
    screen.new_wanted.connect(ending.start_again)
    screen.result_wanted.connect(lambda: parts.navigator.go(RESULTS))
    lead_to_paper(parts.navigator, screen, view)
    return ShownPage(screen, printed=paper_of(view), read_again=parts.navigator.reload)
