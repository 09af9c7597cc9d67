"""Counting in tables that people filled in elsewhere, while a session counts its sheets."""

from collections.abc import Collection
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kleurrijk_desktop.domain.problems import KleurRijkError
from kleurrijk_desktop.translation import _, ngettext
from kleurrijk_desktop.ui.one_at_a_time import OneAtATime
from kleurrijk_desktop.ui.shell.parts import Parts

if TYPE_CHECKING:
    from kleurrijk_desktop.ui.screens.session.screen import SessionScreen
    from kleurrijk_desktop.ui.shell.sessions.sittings import Sittings
    from kleurrijk_desktop.use_cases.beforehand_tables import TableSheet

MOST_TOLD = 20  # lines of a message; who mends these finds the rest


class TableCounting(QObject):
    """Asks for tables, reads them all, and counts them in or says what is wrong with them."""

    def __init__(
        self, parts: Parts, sittings: "Sittings", session_id: str, screen: "SessionScreen"
    ) -> None:
        super().__init__(screen)
        self._parts, self._sittings, self._screen = parts, sittings, screen
        self._id = session_id
        self._once = OneAtATime(parts.context.tasks, self)
        screen.tables_wanted.connect(self._choose)

    @property
    def _counted(self) -> Collection[str]:
        return self._sittings.counted_in(self._id)

    def _choose(self) -> None:
        from kleurrijk_desktop.use_cases.beforehand_tables import ReadTables

        context = self._parts.context
        files = context.dialogs.choose_open_files(
            _("Count in tables"), context.documents(), _("Tables of answers"), ("csv",)
        )
        if files:
            live = self._sittings.live(self._id)
            read = ReadTables(live.assessment_id, live.session, files, frozenset(self._counted))
            self._once.run(read, self._count, self._refuse)

    def _count(self, tables: "tuple[TableSheet, ...]") -> None:
        if self._screen.sheets is not None and not self._sittings.goes_on(self._id):
            self._screen.sheets.count_tables(tables)

    def _refuse(self, error: KleurRijkError) -> None:
        from kleurrijk_desktop.wording.problems import sentence_in_file

        said = [_("No table was counted in.")]
        said += [sentence_in_file(problem) for problem in error.problems[:MOST_TOLD]]
        more = len(error.problems) - MOST_TOLD
        if more > 0:
            rest = ngettext("And {count} more fault.", "And {count} more faults.", more)
            said.append(rest.format(count=more))
        if self._screen.sheets is not None:
            self._screen.reveal(self._screen.sheets.refuse_tables("\n".join(said)))
