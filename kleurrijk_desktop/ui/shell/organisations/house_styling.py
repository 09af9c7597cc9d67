"""Changing how an organisation's documents look, each time as a step that can be undone."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kleurrijk_desktop.domain.house_style import readable
from kleurrijk_desktop.domain.problems import KleurRijkError
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.changes import OrganisationsChanged
from kleurrijk_desktop.ui.shell.parts import Parts
from kleurrijk_desktop.ui.shell.recording.swapping import Swapping
from kleurrijk_desktop.ui.shell.undoing.value_change import ValueChange
from kleurrijk_desktop.ui.widgets.banner import BannerButton
from kleurrijk_desktop.use_cases.undo import Step
from kleurrijk_desktop.wording.saved import saved_at

if TYPE_CHECKING:
    from kleurrijk_desktop.domain.house_style import HouseStyle
    from kleurrijk_desktop.ui.screens.organisation.change_screen import ChangeOrganisationScreen
    from kleurrijk_desktop.use_cases.organisations import Described

FIRST_COLOUR = "#0B5CAD"


class HouseStyling(QObject):
    """Does what is pressed on the part of a page that shows logo and colour."""

    def __init__(
        self, parts: Parts, screen: "ChangeOrganisationScreen", described: "Described"
    ) -> None:
        super().__init__(screen)
        self._parts = parts
        self._organisation = described.organisation
        self._style = described.style
        self._swapping = Swapping(parts, screen)
        part = screen.style_part
        part.logo_wanted.connect(self._choose_logo)
        part.logo_unwanted.connect(lambda: self._swap(replace(self._style, logo=b"")))
        part.colour_wanted.connect(self._choose_colour)
        part.colour_unwanted.connect(lambda: self._swap(replace(self._style, accent="")))

    def _choose_logo(self) -> None:
        from kleurrijk_desktop.ui.screens.organisation.logo_file import SUFFIXES, ReadLogo

        context = self._parts.context
        path = context.dialogs.choose_open_file(
            _("Choose a logo"), context.documents(), _("Pictures"), SUFFIXES
        )
        if path is not None:
            context.tasks.run(ReadLogo(path), self._take_logo, self._fail, owner=self)

    def _take_logo(self, logo: bytes) -> None:
        self._swap(replace(self._style, logo=logo))

    def _choose_colour(self) -> None:
        first = self._style.accent or FIRST_COLOUR
        wanted = self._parts.context.dialogs.choose_colour(_("Choose a colour"), first)
        if wanted is None:
            return
        used = readable(wanted)
        self._swap(replace(self._style, accent=used))
        if used.upper() != wanted.upper():
            self._tell_darker(wanted, used)

    def _tell_darker(self, wanted: str, used: str) -> None:
        banner = self._parts.banner
        sentence = _(
            "{wanted} is too light to be read on white paper. {used} is used, the nearest colour "
            "that is dark enough."
        ).format(wanted=wanted, used=used)
        close = BannerButton(_("Close this &message"), banner.clear)
        banner.show_message("info", sentence, [close])

    def _swap(self, wanted: "HouseStyle") -> None:
        from kleurrijk_desktop.use_cases.house_styles import SwapHouseStyle

        change = ValueChange(self._style, wanted, SwapHouseStyle, OrganisationsChanged())
        step = Step("house-style", {"name": self._organisation.name}, change)
        self._swapping.swap(self._organisation.id, step, self._show, self._fail)

    def _show(self) -> None:
        self._parts.say(saved_at(self._parts.context.now()))
        self._parts.navigator.reload()

    def _fail(self, error: KleurRijkError) -> None:
        self._parts.context.tasks.trouble.emit(error)
