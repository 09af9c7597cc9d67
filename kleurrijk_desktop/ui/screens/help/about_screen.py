"""The page about the program itself."""

import platform
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal, qVersion
from PySide6.QtWidgets import QApplication, QWidget

from kleurrijk_desktop import __version__
from kleurrijk_desktop.domain.constants import APPLICATION_NAME, CODE_LICENCE, CONTENT_LICENCE
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.announce import announce
from kleurrijk_desktop.ui.widgets.buttons import secondary_button
from kleurrijk_desktop.ui.widgets.flow_row import FlowRow
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.ui.widgets.screen import Screen
from kleurrijk_desktop.ui.widgets.stacks import headed, stack


class AboutScreen(Screen):
    """Version, licences, and where the log is.

    Signals:
        licences_wanted: the page of the handbook about licences.
        left: the person goes back.
    """

    licences_wanted = Signal()
    left = Signal()

    def __init__(
        self,
        theme: Theme,
        log: Path,
        open_folder: Callable[[Path], None],
        report: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Show it; `report` is what somebody who helps wants to know."""
        super().__init__(theme, parent)
        self._back = secondary_button(_("&Back"), self.left.emit)
        self._back.setObjectName("about-back")
        self._version = PlainLabel(version_text())
        copy = secondary_button(_("&Copy the version"), self.copy_version)
        copy.setObjectName("copy-version")
        opened = secondary_button(_("&Open the folder with the log"), lambda: open_folder(log))
        opened.setObjectName("open-log")
        more = secondary_button(_("&All licences"), self.licences_wanted.emit)
        for part in (
            FlowRow((self._back,)),
            stack([PlainLabel(_("About {program}").format(program=APPLICATION_NAME), "page")]),
            stack([self._version, FlowRow((copy,))]),
            headed(_("Licences"), [*map(PlainLabel, _licences()), FlowRow((more,))]),
            headed(
                _("If something goes wrong"),
                [
                    PlainLabel(_("The log tells what the program did. It holds no answers.")),
                    FlowRow((opened,)),
                    *([report] if report is not None else []),
                ],
            ),
        ):
            self.column.addWidget(part)
        self.column.addStretch(1)

    def title(self) -> str:
        return _("About {program}").format(program=APPLICATION_NAME)

    def focus_first(self) -> None:
        self._back.setFocus()

    def copy_version(self) -> None:
        """Put the version, and what the program runs on, into the clipboard."""
        QApplication.clipboard().setText(version_text())
        announce(self._version, _("Copied."))


def version_text() -> str:
    """Return the version and what it runs on, as somebody who helps wants to know it."""
    return _("{program} {version}, with Python {python} and Qt {qt} on {system}").format(
        program=APPLICATION_NAME,
        version=__version__,
        python=platform.python_version(),
        qt=qVersion(),
        system=platform.platform(terse=True),
    )


def _licences() -> list[str]:
    return [
        _("The program is free: {licence}.").format(licence=CODE_LICENCE),
        _("The checklists and the handbook may be shared and changed: {licence}.").format(
            licence=CONTENT_LICENCE
        ),
    ]
