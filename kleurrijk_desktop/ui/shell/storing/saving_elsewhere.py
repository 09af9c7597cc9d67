"""Saving everything elsewhere where it cannot be stored in its place."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from kleurrijk_desktop.domain.problems import KleurRijkError
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.dialogs import FileType
from kleurrijk_desktop.ui.shell.context import UiContext
from kleurrijk_desktop.ui.shell.storing.desks import Desks
from kleurrijk_desktop.ui.widgets.banner import Banner, BannerButton


class SavingElsewhere:
    """Asks for a file, and writes all data into it with what is not stored yet."""

    def __init__(
        self, context: UiContext, desks: Desks, banner: Banner, hand_in: Callable[[], object]
    ) -> None:
        self._context = context
        self._desks = desks
        self._banner = banner
        self._hand_in = hand_in

    def way(self) -> BannerButton:
        """Return the button for it."""
        return BannerButton(_("Save ever&ything elsewhere…"), self.ask)

    def ask(self) -> None:
        """Take in what is typed, and ask where once nothing is on its way."""
        self._hand_in()
        self._desks.when_idle(self._ask)

    def _ask(self) -> None:
        from kleurrijk_desktop.wording.file_names import copy_name

        suggested = self._context.documents() / copy_name(self._context.now())
        target = self._context.dialogs.choose_save_file(
            _("Save everything elsewhere"), suggested, [FileType(_("Backup"), "db")]
        )
        if target is not None:
            self._save(target)

    def _save(self, target: Path) -> None:
        from kleurrijk_desktop.use_cases.saving_elsewhere import SaveElsewhere

        save = SaveElsewhere(target, self._desks.waiting())
        self._context.tasks.run(save, partial(self._tell, target), self._tell_fault)

    def _tell(self, target: Path, _nothing: None) -> None:
        told = _(
            "Everything is in {file}, also what could not be saved here. If you need it: put it "
            "back on the page of the backups."
        )
        self._banner.show_message("success", told.format(file=target), [self._closing()])

    def _tell_fault(self, error: KleurRijkError) -> None:
        from kleurrijk_desktop.wording.problems import sentence

        told = "\n".join(map(sentence, error.problems))
        self._banner.show_message("error", told, [self.way(), self._closing()])

    def _closing(self) -> BannerButton:
        return BannerButton(_("Close this &message"), self._banner.clear)
