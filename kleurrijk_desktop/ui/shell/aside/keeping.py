"""The page of the backups: what it needs, and the way back from it."""

from typing import TYPE_CHECKING

from kleurrijk_desktop.domain.problems import KleurRijkError
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.shell.parts import Parts
from kleurrijk_desktop.ui.shell.visit import ShownPage, Visit, Way
from kleurrijk_desktop.use_cases.safekeeping import PutBack, Safekeeping

if TYPE_CHECKING:
    from kleurrijk_desktop.ui.screens.backups.tools import Listed
    from kleurrijk_desktop.ui.widgets.background import Background


def backups_way(parts: Parts) -> Way:
    """Return the way to the backups."""
    return Way(None, Keeping(parts).page)


class Keeping:
    """Builds the page; its thread lasts as long as the window."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._background: Background | None = None

    def page(self, _loaded: object, _visit: Visit) -> ShownPage:
        from kleurrijk_desktop.ui.screens.backups.screen import BackupsScreen
        from kleurrijk_desktop.ui.screens.backups.tools import BackupTools
        from kleurrijk_desktop.ui.widgets.background import Background

        context, navigator = self._parts.context, self._parts.navigator
        assert context.safekeeping is not None
        if self._background is None:
            self._background = Background(context.tasks)
        tools = BackupTools(
            keeping=context.safekeeping,
            background=self._background,
            dialogs=context.dialogs,
            folder=context.documents(),
            now=context.now,
            put_back=lambda path: self._parts.leaving.leave_for(PutBack(path)),
        )
        screen = BackupsScreen(context.theme, _listed(context.safekeeping), tools)
        screen.left.connect(navigator.come_back)
        screen.made.connect(self._made)
        return ShownPage(screen)

    def _made(self) -> None:
        self._parts.navigator.reload()
        self._parts.say(_("A backup was made, and it is in order."))


def _listed(keeping: Safekeeping) -> "Listed":
    from kleurrijk_desktop.ui.screens.backups.tools import Listed

    try:
        return Listed(keeping.copies())
    except KleurRijkError as error:
        return Listed(error=error)
