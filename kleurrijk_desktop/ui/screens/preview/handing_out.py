"""Keeping a document as it was handed out."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kleurrijk_desktop.domain.problems import KleurRijkError
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.widgets.saving import SavingTools
from kleurrijk_desktop.use_cases.issued_reports import KeepIssued

if TYPE_CHECKING:
    from kleurrijk_desktop.domain.issued_report import IssuedReport


class HandingOut(QObject):
    """Asks first, since what is kept so stays for ever; then keeps it.

    Signals:
        kept: the IssuedReport.
        failed: a KleurRijkError; nothing was kept.
    """

    kept = Signal(object)
    failed = Signal(object)

    def __init__(self, tools: SavingTools, parent: QObject) -> None:
        super().__init__(parent)
        self._tools = tools
        self._under_way = False

    def begin(self, keep: KeepIssued) -> None:
        """Ask, and keep the document where the person wants that."""
        sentence = _(
            "These pages are kept in the database just as they are now. They can be printed "
            "again exactly so, whatever changes later. They cannot be removed again."
        )
        ask = self._tools.dialogs.confirm
        if self._under_way or not ask(_("Keep as handed out"), sentence, _("Keep them")):
            return
        self._under_way = True
        self._tools.tasks.run(keep, self._tell, self._fail, owner=self, crashed=self._end)

    def _tell(self, report: "IssuedReport") -> None:
        self._end()
        self.kept.emit(report)

    def _fail(self, error: KleurRijkError) -> None:
        self._end()
        self.failed.emit(error)

    def _end(self) -> None:
        self._under_way = False
