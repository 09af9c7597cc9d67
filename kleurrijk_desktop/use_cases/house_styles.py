"""Changing how an organisation's documents look."""

from dataclasses import dataclass, replace

from kleurrijk_desktop.domain.house_style import HouseStyle, readable
from kleurrijk_desktop.domain.problems import fault
from kleurrijk_desktop.use_cases.ports import Services


@dataclass(frozen=True, slots=True)
class SwapHouseStyle:
    """Put another style in the place of one; a colour too light to read is stored darker.

    Raises:
        InputFault: something else than `found` is stored.
    """

    found: HouseStyle
    wanted: HouseStyle

    def __call__(self, services: Services) -> HouseStyle:
        accent = readable(self.wanted.accent) if self.wanted.accent else ""
        with services.database.writing() as work:
            stored = work.house_styles.of(self.found.organisation_id)
            if replace(stored, version=self.found.version) != self.found:
                name = work.organisations.get(self.found.organisation_id).name
                raise fault("changed-elsewhere", item="", stored=name)
            return work.house_styles.put(
                replace(self.wanted, accent=accent, version=stored.version)
            )
