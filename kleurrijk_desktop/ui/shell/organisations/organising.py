"""The pages about organisations: set up, change, archive and bin."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kleurrijk_desktop.domain.problems import KleurRijkError
from kleurrijk_desktop.ui.changes import OrganisationsChanged
from kleurrijk_desktop.ui.one_at_a_time import OneAtATime
from kleurrijk_desktop.ui.shell.navigator import (
    START,
)
from kleurrijk_desktop.ui.shell.organisations.house_styling import HouseStyling
from kleurrijk_desktop.ui.shell.organisations.putting_away import PuttingAway
from kleurrijk_desktop.ui.shell.parts import Parts
from kleurrijk_desktop.ui.shell.recording.swapping import Swapping
from kleurrijk_desktop.ui.shell.undoing.value_change import ValueChange
from kleurrijk_desktop.ui.shell.visit import ShownPage, Visit, Way
from kleurrijk_desktop.use_cases.ports import UseCase
from kleurrijk_desktop.use_cases.undo import Step
from kleurrijk_desktop.wording.organisations import unit_words
from kleurrijk_desktop.wording.saved import saved_at

if TYPE_CHECKING:
    from kleurrijk_desktop.domain.organisation import Organisation, Unit, UnitKind
    from kleurrijk_desktop.ui.screens.organisation.change_screen import ChangeOrganisationScreen
    from kleurrijk_desktop.use_cases.organisations import OrganisationAdded


def set_up_way(parts: Parts) -> Way:
    return Way(_load_kinds, partial(_set_up, parts))


def change_way(parts: Parts) -> Way:
    return Way(_load_organisation, partial(_change, parts))


def put_away_way(parts: Parts) -> Way:
    return Way(_load_put_away, partial(_put_away, parts))


def _load_kinds(_visit: Visit, _language: str) -> UseCase[object]:
    from kleurrijk_desktop.use_cases.checklists import ListKinds

    return ListKinds()


def _load_organisation(visit: Visit, _language: str) -> UseCase[object]:
    from kleurrijk_desktop.use_cases.organisations import OpenOrganisation

    return OpenOrganisation(visit.organisation_id or "")


def _load_put_away(_visit: Visit, language: str) -> UseCase[object]:
    from kleurrijk_desktop.use_cases.bin import OpenPutAway

    return OpenPutAway(language)


def _set_up(parts: Parts, loaded: object, visit: Visit) -> ShownPage:
    from kleurrijk_desktop.ui.screens.organisation.screen import OrganisationScreen

    assert isinstance(loaded, tuple)
    navigator = parts.navigator
    screen = OrganisationScreen(parts.context.theme, parts.context.tasks, loaded, visit.draft)

    def added(new: "OrganisationAdded") -> None:
        parts.context.changes.happened.emit(OrganisationsChanged(), screen)
        navigator.go(START, Visit(new.organisation.id, new.organisation.name))

    screen.added.connect(added)
    screen.cancelled.connect(lambda: navigator.go(START, replace(visit, draft=None)))
    return ShownPage(screen, place=lambda now: replace(now, draft=screen.form.details()))


def _change(parts: Parts, loaded: object, visit: Visit) -> ShownPage:
    from kleurrijk_desktop.ui.screens.organisation.change_screen import ChangeOrganisationScreen
    from kleurrijk_desktop.use_cases.organisations import Described

    assert isinstance(loaded, Described)
    navigator = parts.navigator
    navigator.meet(loaded.organisation)
    parts.undo.seal()
    screen = ChangeOrganisationScreen(parts.context.theme, loaded, visit.described)
    changing = _Changing(parts, screen)
    screen.wanted.connect(partial(changing.change, loaded.organisation))
    screen.cancelled.connect(lambda: navigator.go(START))
    HouseStyling(parts, screen, loaded)
    screen.units.named.connect(changing.name_unit)
    screen.units.add_wanted.connect(changing.add_unit)
    away = PuttingAway(parts, screen)
    screen.units.bin_wanted.connect(away.bin_unit)
    screen.archive_wanted.connect(partial(away.archive, loaded.organisation))
    screen.bin_wanted.connect(partial(away.bin_organisation, loaded.organisation))
    return ShownPage(
        screen,
        place=lambda now: replace(now, described=screen.draft),
        read_again=navigator.reload,
    )


class _Changing(QObject):
    """What the page of an organisation stores, each as a named step."""

    def __init__(self, parts: Parts, screen: "ChangeOrganisationScreen") -> None:
        super().__init__(screen)
        self._parts = parts
        self._screen = screen
        self._swapping = Swapping(parts, screen)
        self._once = OneAtATime(parts.context.tasks, self, owner=screen)

    def change(self, before: "Organisation", after: "Organisation") -> None:
        from kleurrijk_desktop.use_cases.organisations import SwapOrganisation

        change = ValueChange(before, after, SwapOrganisation, OrganisationsChanged())
        step = Step("change-organisation", {"name": before.name}, change)

        def done() -> None:
            self._parts.navigator.go(START)

        self._swapping.swap(before.id, step, done, self._screen.show_problems)

    def name_unit(self, unit: "Unit", name: str) -> None:
        from kleurrijk_desktop.use_cases.organisations import SwapUnit

        change = ValueChange(unit, replace(unit, name=name), SwapUnit, OrganisationsChanged())
        step = Step("name-unit", {"name": name}, change, merges_with=f"unit/{unit.id}")
        self._swapping.swap(unit.organisation_id, step, self._say_saved, self._show_stored)

    def _say_saved(self) -> None:
        self._parts.say(saved_at(self._parts.context.now()))

    def _show_stored(self, error: KleurRijkError) -> None:
        self._parts.context.tasks.trouble.emit(error)
        self._parts.navigator.reload()

    def add_unit(self, kind: "UnitKind", name: str) -> None:
        from kleurrijk_desktop.use_cases.organisations import AddUnit, SwapUnit

        parts = self._parts

        def added(unit: "Unit") -> None:
            away = replace(unit, binned_at=parts.context.now())
            change = ValueChange(away, unit, SwapUnit, OrganisationsChanged())
            step = Step("add-unit", {"name": unit_words(unit)}, change)
            parts.undo.push(unit.organisation_id, step)
            parts.context.changes.happened.emit(OrganisationsChanged(), self)
            self._say_saved()
            parts.navigator.reload()

        use_case = AddUnit(parts.navigator.visit.organisation_id or "", name, kind)
        self._once.run(use_case, added, self._screen.show_problems)


def _put_away(parts: Parts, loaded: object, _visit: Visit) -> ShownPage:
    from kleurrijk_desktop.ui.screens.put_away.screen import PutAwayScreen
    from kleurrijk_desktop.use_cases.bin import PutAway

    assert isinstance(loaded, PutAway)
    screen = PutAwayScreen(parts.context.theme, loaded)
    away = PuttingAway(parts, screen)
    screen.organisation_back.connect(away.bring_organisation_back)
    screen.unit_back.connect(away.bring_unit_back)
    screen.assessment_back.connect(away.bring_assessment_back)
    screen.start_wanted.connect(lambda: parts.navigator.go(START))
    return ShownPage(screen, read_again=parts.navigator.reload)
