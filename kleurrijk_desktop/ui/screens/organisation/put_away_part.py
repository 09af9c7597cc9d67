"""Putting an organisation away: out of sight, with everything in it."""

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton, QWidget

from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.widgets.buttons import secondary_button
from kleurrijk_desktop.ui.widgets.flow_row import FlowRow
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.ui.widgets.stacks import headed


def put_away_part(
    name: str, archive: Callable[[], object], put_into_bin: Callable[[], object]
) -> QWidget:
    """Return the two ways to put the organisation of this name away."""
    buttons = {
        "archive": secondary_button(_("Move to the archive"), archive),
        "bin": secondary_button(_("Move to the bin"), put_into_bin),
    }
    for code, button in buttons.items():
        button.setObjectName(code)
        _say_whose(button, name)
    kept = _("It keeps everything, and you can bring it back under “Archive and bin”.")
    parts = [PlainLabel(kept, quiet=True), FlowRow(buttons.values())]
    return headed(_("Put the organisation away"), parts)


def _say_whose(button: QPushButton, name: str) -> None:
    # i18n: What a screen reader says: the button, then what it is about.
    button.setAccessibleName(_("{button}: {name}").format(button=button.text(), name=name))
