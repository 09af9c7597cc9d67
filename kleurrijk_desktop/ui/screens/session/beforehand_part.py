"""Counting what people chose beforehand as sheets of a group session."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from kleurrijk_desktop.domain.sessions import events
from kleurrijk_desktop.domain.sessions.state import Session
from kleurrijk_desktop.translation import _, ngettext
from kleurrijk_desktop.ui.screens.session.view import SessionView
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.announce import announce
from kleurrijk_desktop.ui.widgets.banner import Banner
from kleurrijk_desktop.ui.widgets.buttons import secondary_button
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.ui.widgets.tick_box import TickBox
from kleurrijk_desktop.use_cases.beforehand import Beforehand
from kleurrijk_desktop.wording.dates import date_text

if TYPE_CHECKING:
    from kleurrijk_desktop.domain.answers import Choice
    from kleurrijk_desktop.use_cases.beforehand_tables import TableSheet


class BeforehandPart(QWidget):
    """Boxes for the assessments that are there, and the way in for tables from elsewhere.

    What is taken becomes counts, once.

    Signals:
        happened: an `Event` of the session.
        tables_wanted: tables are to be chosen and read.
    """

    happened = Signal(object)
    tables_wanted = Signal()

    def __init__(self, theme: Theme, view: SessionView, session: Session) -> None:
        super().__init__()
        self._view, self._session = view, session
        offered = [each for each in view.beforehand if each.id not in view.counted]
        self._boxes = {each.id: (each, TickBox(_named(each), value=False)) for each in offered}
        self._count = secondary_button(_("Count these as sheets"), self._take)
        self._count.setObjectName("count-beforehand")
        self._tables = secondary_button(_("Count in &tables…"), self.tables_wanted.emit)
        self._tables.setObjectName("count-tables")
        self._done = PlainLabel()
        self._done.setObjectName("counted-beforehand")
        self._done.hide()
        self._wrong = Banner(theme)
        self._wrong.setObjectName("wrong-tables")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for each in self._shown():
            column.addWidget(each)
        self._enable()

    def show_session(self, session: Session) -> None:
        """Know how many sheets there are."""
        self._session = session

    def count_tables(self, tables: Sequence["TableSheet"]) -> None:
        """Count in what was read from tables, and say how many they were."""
        self._wrong.clear()
        self._count_in({each.digest: each.marks for each in tables})
        count = len(tables)
        counted = ngettext(
            "{count} table is counted in.", "{count} tables are counted in.", count
        ).format(count=count)
        noted = any(each.has_notes for each in tables)
        said = [counted, _("What is noted in the tables is left out.")] if noted else [counted]
        self._tell(self._tables, " ".join(said))

    def refuse_tables(self, said: str) -> QWidget:
        """Say what is wrong with tables of which nothing was counted; return where it stands."""
        self._done.hide()
        self._wrong.show_message("error", said)
        return self._wrong

    def _shown(self) -> list[QWidget]:
        """Return what stands below each other, from the heading on."""
        shown: list[QWidget] = [PlainLabel(_("Made beforehand"), "item")]
        if self._boxes:
            shown.append(PlainLabel(_about_boxes(), quiet=True))
        for each, box in self._boxes.values():
            box.setObjectName(f"beforehand-{each.id}")
            box.ticked.connect(self._enable)
            shown.append(box)
        if self._boxes:
            shown.append(self._count)
        about = PlainLabel(_about_tables(), quiet=True)
        return [*shown, about, self._tables, self._wrong, self._done]

    def _ticked(self) -> list[Beforehand]:
        return [each for each, box in self._boxes.values() if box.value and box.isEnabled()]

    def _enable(self) -> None:
        self._count.setEnabled(bool(self._ticked()))

    def _take(self) -> None:
        taken = self._ticked()
        for each in taken:
            self._boxes[each.id][1].setEnabled(False)
        self._count_in({each.id: each.marks for each in taken})
        said = ngettext(
            "{count} assessment is counted.", "{count} assessments are counted.", len(taken)
        ).format(count=len(taken))
        self._tell(self._count, said)
        self._enable()

    def _count_in(self, sheets: "dict[str, tuple[Choice, ...]]") -> None:
        """Count them; who was not there when the session began is one more person who votes."""
        needed = self._session.sheets + len(sheets)
        if needed > self._session.setup.present:
            self.happened.emit(events.ChangePresent(needed))
        for key, marks in sheets.items():
            self._view.counted.add(key)
            self.happened.emit(events.AddSheet(marks))

    def _tell(self, pressed: QPushButton, said: str) -> None:
        self._done.set_text(said)
        self._done.show()
        announce(pressed, said)


def _named(each: Beforehand) -> str:
    # i18n: An assessment that somebody made beforehand: its day, and how many answers it has.
    return ngettext("{day}: {count} answer", "{day}: {count} answers", each.answered).format(
        day=date_text(each.held_on), count=each.answered
    )


def _about_boxes() -> str:
    return _(
        "Single people used this checklist before, here on this computer. Tick those who belong to "
        "the group. Only counts come into the session; their assessments stay as they are."
    )


def _about_tables() -> str:
    return _(
        "Did somebody fill in the checklist on another computer? Count in the table (CSV) of each "
        "person. Only counts come into the session; no file and no note is kept."
    )
