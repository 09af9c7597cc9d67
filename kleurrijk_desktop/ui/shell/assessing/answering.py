"""The page with the questions, and where it leads."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from kleurrijk_desktop.domain.printable import Printable
from kleurrijk_desktop.ui.changes import AssessmentChanged
from kleurrijk_desktop.ui.screens.preview.place import PreviewPlace
from kleurrijk_desktop.ui.screens.questions.answer_change import AnswerChange
from kleurrijk_desktop.ui.shell.assessing.ending import Ending
from kleurrijk_desktop.ui.shell.assessing.folding import KeptFolds
from kleurrijk_desktop.ui.shell.assessing.scoping import Scoping
from kleurrijk_desktop.ui.shell.navigator import CHECK, EXAMPLES, START
from kleurrijk_desktop.ui.shell.parts import Parts
from kleurrijk_desktop.ui.shell.visit import ShownPage, Visit, Way
from kleurrijk_desktop.use_cases.ports import UseCase
from kleurrijk_desktop.use_cases.undo import Step

if TYPE_CHECKING:
    from kleurrijk_desktop.ui.screens.questions.screen import QuestionsScreen
    from kleurrijk_desktop.ui.screens.questions.view import Manner
    from kleurrijk_desktop.use_cases.opened import Opened


def questions_way(parts: Parts) -> Way:
    """Return the way to the questions of the assessment one is at."""
    return Way(_load, partial(_page, parts))


def _load(visit: Visit, language: str) -> UseCase[object]:
    from kleurrijk_desktop.use_cases.previous import OpenQuestions

    return OpenQuestions(visit.assessment_id or "", language)


def _page(parts: Parts, loaded: object, visit: Visit) -> ShownPage:
    from kleurrijk_desktop.ui.screens.questions.screen import Keeping, QuestionsScreen
    from kleurrijk_desktop.use_cases.previous import QuestionsOpened

    assert isinstance(loaded, QuestionsOpened)
    organisation, begun = loaded.opened.row.organisation, loaded.opened.row.assessment
    parts.navigator.meet(organisation, loaded.opened.part)
    if not loaded.opened.result.items:
        return _nothing_asked(parts, loaded.opened)
    parts.desk.learn(loaded.opened)

    def push(step: Step[AnswerChange]) -> None:
        parts.undo.push(organisation.id, step)
        change = AssessmentChanged(step.change.key.assessment_id)
        parts.context.changes.happened.emit(change, screen)

    keeping, manner = Keeping(parts.desk, push, parts.undo.seal), _manner(parts, visit)
    folds = KeptFolds(parts.context.window_state, begun.id)
    screen = QuestionsScreen(parts.context.theme, loaded, keeping, manner, folds)
    _lead_on(parts, loaded.opened, screen)
    screen.presenter.go_to(visit.item_id)
    return ShownPage(
        screen,
        side=screen.side,
        commands=tuple(screen.commands.values()),
        place=lambda now: replace(now, item_id=screen.item_id),
        answers_changed=screen.presenter.answers_changed,
        show_item=screen.go_to,
        printed=PreviewPlace(Printable.WORKSHEET, begun.id),
        read_again=partial(parts.navigator.refresh, partial(_take_over, parts, screen)),
    )


def _manner(parts: Parts, visit: Visit) -> "Manner":
    from kleurrijk_desktop.ui.screens.questions.view import Manner

    chosen = parts.looks.preferences
    again = parts.navigator.again
    return Manner(visit.changing, chosen.auto_advance, chosen.number_keys, again)


def _nothing_asked(parts: Parts, opened: "Opened") -> ShownPage:
    from kleurrijk_desktop.ui.screens.questions.nothing_asked import NothingAskedScreen

    screen = NothingAskedScreen(parts.context.theme, opened)
    screen.start_wanted.connect(lambda: parts.navigator.go(START))
    return ShownPage(screen, read_again=parts.navigator.reload)


def _lead_on(parts: Parts, opened: "Opened", screen: "QuestionsScreen") -> None:
    navigator = parts.navigator

    def check() -> None:
        navigator.go(CHECK, replace(navigator.visit, item_id=screen.item_id))

    ending = Ending(parts, opened, screen)

    def look_at_examples(ids: tuple[str, ...]) -> None:
        from kleurrijk_desktop.use_cases.examples import Wanted

        navigator.step_aside(EXAMPLES, examples=Wanted(ids))

    screen.done.connect(check)
    screen.examples_wanted.connect(look_at_examples)
    screen.correct_wanted.connect(ending.correct)
    screen.new_wanted.connect(ending.start_again)
    scoping = Scoping(parts, opened, screen)
    screen.deeper_wanted.connect(scoping.go_deeper)
    screen.path_wanted.connect(scoping.turn)


def _take_over(parts: Parts, screen: "QuestionsScreen", newest: object) -> None:
    """Show what was stored elsewhere; build the page anew where other questions are asked now."""
    from kleurrijk_desktop.domain.assessment import Status
    from kleurrijk_desktop.use_cases.previous import QuestionsOpened

    assert isinstance(newest, QuestionsOpened)
    head = newest.opened.row.assessment
    is_open = head.status is Status.OPEN
    if is_open is screen.presenter.read_only or head.scope is not screen.scope:
        parts.navigator.reload()
    else:
        screen.presenter.take_over(newest.opened)
