"""What the commands do that lead to another place, or to something that is loaded then."""

from collections.abc import Callable
from functools import partial

from kleurrijk_desktop.ui.shell.content_pane import ContentPane
from kleurrijk_desktop.ui.shell.context import UiContext
from kleurrijk_desktop.ui.shell.later import later
from kleurrijk_desktop.ui.shell.navigator import (
    ABOUT,
    BACKUPS,
    KEYBOARD,
    ORGANISATION,
    PUT_AWAY,
    Navigator,
)


def way_commands(
    context: UiContext, navigator: Navigator, pane: ContentPane
) -> dict[str, Callable[[], object]]:
    """Return what they do, by their codes."""
    return {
        "new-organisation": partial(navigator.go, ORGANISATION),
        "put-away": partial(navigator.go, PUT_AWAY),
        "backups": partial(navigator.head_for, BACKUPS),
        "example": context.open_example,
        "translation": later("aside.translating:open_translation", context),
        "find": later("aside.searching:find", navigator, pane),
        "print": later("aside.printing:print_page", navigator, pane),
        "save-pdf": later("aside.printing:save_page", pane),
        "help": later("aside.helping:help_with_this_page", navigator),
        "keyboard": partial(navigator.step_aside, KEYBOARD),
        "about": partial(navigator.step_aside, ABOUT),
    }
