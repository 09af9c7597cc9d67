"""Where everything lies: each place can be opened and copied."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.screens.settings.places import Places
from kleurrijk_desktop.ui.widgets.announce import announce
from kleurrijk_desktop.ui.widgets.buttons import secondary_button
from kleurrijk_desktop.ui.widgets.flow_row import FlowRow
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.ui.widgets.stacks import headed, stack

_BREAK = "\u200b"  # a line may end here


def place_rows(places: Places, open_folder: Callable[[Path], None]) -> QWidget:
    """Return the places with their buttons; `open_folder` shows one in the file manager."""
    rows = (
        ("data", _("Your data"), places.data, places.data),
        ("log", _("Log of the program"), places.log, places.log),
        ("settings", _("These settings"), places.settings, places.settings.parent),
    )
    return headed(
        _("Where everything is"),
        [
            PlainLabel(_("Everything stays on this computer. Nothing is sent anywhere.")),
            *(
                _row(code, name, path, partial(open_folder, folder))
                for code, name, path, folder in rows
            ),
        ],
    )


def _row(code: str, name: str, path: Path, open_it: Callable[[], object]) -> QWidget:
    shown = PlainLabel(_breakable(path), quiet=True)

    def copy() -> None:
        QApplication.clipboard().setText(str(path))
        announce(shown, _("Copied."))

    # i18n: {name} is one of "Your data", "Log of the program", "These settings".
    opened = _named(_("Open the folder"), _("Open the folder: {name}"), name, open_it)
    copied = _named(_("Copy the path"), _("Copy the path: {name}"), name, copy)
    opened.setObjectName(f"open-{code}")
    copied.setObjectName(f"copy-{code}")
    return stack([PlainLabel(name), shown, FlowRow((opened, copied))], spacing=4)


def _named(text: str, spoken: str, name: str, pressed: Callable[[], object]) -> QPushButton:
    button = secondary_button(text, pressed)
    button.setAccessibleName(spoken.format(name=name))
    return button


def _breakable(path: Path) -> str:
    text = str(path)
    for mark in "/\\-_.":
        text = text.replace(mark, mark + _BREAK)
    return text
