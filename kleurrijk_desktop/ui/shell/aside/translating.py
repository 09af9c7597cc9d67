"""Looking at the translation of a checklist before anybody else does."""

from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.shell.context import UiContext
from kleurrijk_desktop.use_cases.ports import Services


def open_translation(context: UiContext) -> None:
    """Ask for a translation, and show it in a window of its own; what is in the way is told."""
    chosen = context.dialogs.choose_open_file(
        _("Open a translation"), context.documents(), _("Translation of a checklist"), ("po",)
    )
    if chosen is None:
        return

    def opened(_services: Services) -> None:
        context.open_translation(chosen)

    context.tasks.run(opened, lambda _nothing: None)
