"""The search page, and where what was found leads."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from kleurrijk_desktop.ui.shell.content_pane import ContentPane
from kleurrijk_desktop.ui.shell.navigator import PUT_AWAY, QUESTIONS, SEARCH, START, Navigator
from kleurrijk_desktop.ui.shell.parts import Parts
from kleurrijk_desktop.ui.shell.visit import ShownPage, Visit, Way
from kleurrijk_desktop.use_cases.ports import UseCase

if TYPE_CHECKING:
    from kleurrijk_desktop.domain.organisation import Organisation
    from kleurrijk_desktop.use_cases.search import NoteHit, Question


def search_way(parts: Parts) -> Way:
    """Return the way to the search page, which Esc leads back from."""
    return Way(_load, partial(_page, parts))


def find(navigator: Navigator, pane: ContentPane) -> None:
    """Go and search, or on the search page back to its field."""
    if navigator.here == SEARCH and pane.page is not None:
        pane.page.screen.focus_first()
    else:
        navigator.step_aside(SEARCH)


def _load(visit: Visit, language: str) -> UseCase[object]:
    from kleurrijk_desktop.use_cases.search import OpenSearch

    return OpenSearch(visit.assessment_id, language)


def _page(parts: Parts, loaded: object, visit: Visit) -> ShownPage:
    from kleurrijk_desktop.ui.screens.search.screen import SearchScreen

    assert isinstance(loaded, tuple)
    context, navigator = parts.context, parts.navigator
    screen = SearchScreen(context.theme, context.tasks, loaded, visit.sought)
    screen.question_wanted.connect(partial(_to_question, navigator))
    screen.note_wanted.connect(partial(_to_note, navigator))
    screen.organisation_wanted.connect(partial(_to_organisation, navigator))
    screen.left.connect(navigator.come_back)
    return ShownPage(
        screen,
        place=lambda now: replace(now, sought=screen.text),
        answers_changed=screen.search_again,
        read_again=screen.search_again,
    )


def _to_question(navigator: Navigator, question: "Question") -> None:
    visit = _without_search(navigator.visit)
    if question.number is None:
        navigator.go(START, visit)
    else:
        navigator.go(QUESTIONS, replace(visit, item_id=question.item_id))


def _to_note(navigator: Navigator, hit: "NoteHit") -> None:
    about, made = hit.row.organisation, hit.row.assessment
    navigator.go(QUESTIONS, Visit(about.id, about.name, made.id, hit.item_id))


def _to_organisation(navigator: Navigator, organisation: "Organisation") -> None:
    if organisation.archived_on is None:
        navigator.go(START, Visit(organisation.id, organisation.name))
    else:
        navigator.go(PUT_AWAY, _without_search(navigator.visit))


def _without_search(visit: Visit) -> Visit:
    return replace(visit, changing=False, came_from=None)
