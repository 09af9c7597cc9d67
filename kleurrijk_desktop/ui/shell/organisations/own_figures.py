"""The page of an organisation's own figures, each change of which is a named step."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kleurrijk_desktop.ui.changes import FiguresChanged
from kleurrijk_desktop.ui.shell.navigator import HISTORY, OWN_FIGURES
from kleurrijk_desktop.ui.shell.parts import Parts
from kleurrijk_desktop.ui.shell.recording.swapping import Swapping
from kleurrijk_desktop.ui.shell.undoing.value_change import ValueChange
from kleurrijk_desktop.ui.shell.visit import ShownPage, Visit, Way
from kleurrijk_desktop.use_cases.ports import UseCase
from kleurrijk_desktop.use_cases.undo import Step
from kleurrijk_desktop.wording.saved import saved_at

if TYPE_CHECKING:
    from kleurrijk_desktop.domain.own_figures import Figure
    from kleurrijk_desktop.ui.screens.own_figures.form import FigureDraft
    from kleurrijk_desktop.ui.screens.own_figures.screen import OwnFiguresScreen


def own_figures_way(parts: Parts) -> Way:
    """Return the way to the own figures, which begins at the history."""
    return Way(_load, partial(_page, parts))


def _load(visit: Visit, _language: str) -> UseCase[object]:
    from kleurrijk_desktop.use_cases.own_figures import OpenFigures

    return OpenFigures(visit.organisation_id or "")


def _page(parts: Parts, loaded: object, visit: Visit) -> ShownPage:
    from kleurrijk_desktop.ui.screens.own_figures.form import FigureDraft
    from kleurrijk_desktop.ui.screens.own_figures.screen import OwnFiguresScreen
    from kleurrijk_desktop.use_cases.own_figures import FiguresOpened

    assert isinstance(loaded, FiguresOpened)
    navigator = parts.navigator
    navigator.meet(loaded.organisation)
    draft = visit.figure or FigureDraft(str(parts.context.now().astimezone().year))
    screen = OwnFiguresScreen(parts.context.theme, loaded, draft)
    _Counting(parts, screen)
    return ShownPage(
        screen,
        place=lambda now: replace(now, figure=screen.form.draft),
        read_again=navigator.reload,
    )


class _Counting(QObject):
    """What the page stores, and where it leads; it lives as long as the page."""

    def __init__(self, parts: Parts, screen: "OwnFiguresScreen") -> None:
        super().__init__(screen)
        self._parts = parts
        self._screen = screen
        self._swapping = Swapping(parts, screen)
        screen.wanted.connect(self._keep)
        screen.change_wanted.connect(self._change)
        screen.remove_wanted.connect(self._remove)
        screen.new_wanted.connect(lambda: self._show(None))
        screen.back_wanted.connect(self._back)

    def _change(self, figure: "Figure") -> None:
        from kleurrijk_desktop.ui.screens.own_figures.form import draft_of

        self._show(draft_of(figure))

    def _keep(self, wanted: "Figure", stored: "Figure | None") -> None:
        if stored is None:
            self._add(wanted)
        else:
            self._swap(_step("change-figure", stored, wanted))

    def _remove(self, figure: "Figure") -> None:
        self._swap(_step("remove-figure", figure, None))

    def _add(self, figure: "Figure") -> None:
        from kleurrijk_desktop.use_cases.own_figures import AddFigure

        journey = self._parts.navigator.journey

        def added(new: "Figure") -> None:
            self._parts.undo.push(new.organisation_id, _step("add-figure", None, new))
            self._parts.context.changes.happened.emit(FiguresChanged(), self._screen)
            if self._parts.navigator.journey == journey:
                self._stored()

        self._parts.context.tasks.run(
            AddFigure(figure), added, self._screen.show_problems, owner=self
        )

    def _swap(self, step: "Step[ValueChange[Figure | None]]") -> None:
        organisation_id = self._parts.navigator.visit.organisation_id or ""
        self._swapping.swap(organisation_id, step, self._stored, self._screen.show_problems)

    def _stored(self) -> None:
        self._parts.say(saved_at(self._parts.context.now()))
        self._show(None)

    def _show(self, draft: "FigureDraft | None") -> None:
        navigator = self._parts.navigator
        navigator.go(OWN_FIGURES, replace(navigator.visit, figure=draft))

    def _back(self) -> None:
        navigator = self._parts.navigator
        navigator.go(HISTORY, replace(navigator.visit, figure=None))


def _step(
    name: str, before: "Figure | None", after: "Figure | None"
) -> "Step[ValueChange[Figure | None]]":
    from kleurrijk_desktop.use_cases.own_figures import SwapFigure

    known = after or before
    assert known is not None
    change = ValueChange(before, after, SwapFigure, FiguresChanged())
    return Step(name, {"name": known.name, "year": known.year}, change)
