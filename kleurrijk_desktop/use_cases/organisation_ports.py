"""What the use cases need of the organisations that are stored; other ports are in `ports`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kleurrijk_desktop.domain.house_style import HouseStyle
    from kleurrijk_desktop.domain.organisation import Organisation, Unit
    from kleurrijk_desktop.domain.own_figures import Figure


class Organisations(Protocol):
    """The organisations and their units."""

    def add(self, organisation: Organisation) -> None: ...
    def update(self, organisation: Organisation) -> Organisation:
        """Store a changed organisation; raises a "changed-elsewhere" fault on an old version."""
        ...

    def get(self, organisation_id: str) -> Organisation: ...
    def all(self) -> Sequence[Organisation]: ...
    def named(self, name: str) -> Sequence[Organisation]:
        """Return the organisations with exactly this name that are not in the bin."""
        ...

    def add_unit(self, unit: Unit) -> None: ...
    def update_unit(self, unit: Unit) -> Unit:
        """Store a changed unit; raises a "changed-elsewhere" fault on an old version."""
        ...

    def unit(self, unit_id: str) -> Unit: ...
    def units_of(self, organisation_id: str) -> Sequence[Unit]: ...
    def binned_units(self) -> Sequence[Unit]: ...


class OwnFigures(Protocol):
    """What the organisations count themselves."""

    def of(self, organisation_id: str) -> Sequence[Figure]:
        """Return the figures of an organisation by year and place."""
        ...

    def add(self, figure: Figure) -> None: ...
    def update(self, figure: Figure) -> Figure:
        """Store a changed figure; raises a "changed-elsewhere" fault on an old version."""
        ...

    def remove(self, figure_id: str) -> None: ...


class HouseStyles(Protocol):
    """How the documents of the organisations look."""

    def of(self, organisation_id: str) -> HouseStyle: ...
    def put(self, style: HouseStyle) -> HouseStyle:
        """Store a changed style; raises a "changed-elsewhere" fault on an old version."""
        ...
