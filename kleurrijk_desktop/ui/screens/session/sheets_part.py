"""Typing in what a group marked on its sheets."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kleurrijk_desktop.domain.answers import Choice
from kleurrijk_desktop.domain.sessions import events
from kleurrijk_desktop.domain.sessions.counts import FEWEST_KEPT
from kleurrijk_desktop.domain.sessions.machine import is_possible
from kleurrijk_desktop.domain.sessions.state import Session
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.screens.session.beforehand_part import BeforehandPart
from kleurrijk_desktop.ui.screens.session.part import Part
from kleurrijk_desktop.ui.screens.session.passed_round import PassedRound
from kleurrijk_desktop.ui.screens.session.passing import Passed
from kleurrijk_desktop.ui.screens.session.view import SessionView
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.announce import announce
from kleurrijk_desktop.ui.widgets.buttons import quiet_button, secondary_button
from kleurrijk_desktop.ui.widgets.flow_row import FlowRow
from kleurrijk_desktop.ui.widgets.mark_field import MarkField
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.wording.session_words import sheets_in_text

if TYPE_CHECKING:
    from kleurrijk_desktop.use_cases.beforehand_tables import TableSheet


class SheetsPart(Part):
    """A field that takes one sheet after the other, without any other key.

    The sheet that was typed last is known until the next one is begun, so that it can be typed
    again; nothing of it is shown.

    Signals:
        tables_wanted: tables are to be chosen and read.
    """

    tables_wanted = Signal()

    def __init__(self, theme: Theme, view: SessionView) -> None:
        assert view.session is not None
        self._view, self._session = view, view.session
        self._last: tuple[Choice, ...] | None = None
        self._stored = view.stored_sheets
        self._field = MarkField(theme, "", len(view.session.setup.items))
        self._field.setObjectName("sheet")
        super().__init__(self._field)
        self._counted = PlainLabel(role="strong")
        self._counted.setObjectName("sheets-counted")
        self._next = PlainLabel(quiet=True)
        self._kept = PlainLabel(quiet=True)
        self._end = self.step_button(_("All sheets are typed in"), "end-sheets", events.EndSheets())
        self._again = secondary_button(_("Type the last sheet again"), self._take_back)
        self._again.setObjectName("sheet-again")
        self._more = quiet_button(_("One more person is here"), self._one_more)
        self._more.setObjectName("one-more")
        items = view.session.setup.items
        passed = Passed(items, _counted, events.AddSheet, events.TakeBackSheet)
        self._round = PassedRound(self, view, passed)
        self._field.typed.connect(self._say_next)
        self._field.complete.connect(self._hand_in)
        self.add(*map(PlainLabel, _typing_rules()), self._counted, self._field, self._next)
        self.add(self._kept, FlowRow([self._end, self._again, self._round.button, self._more]))
        self._beforehand = BeforehandPart(theme, view, view.session)
        self._beforehand.happened.connect(self.happened)
        self._beforehand.tables_wanted.connect(self.tables_wanted)
        self.add(self._beforehand)
        self.show_session(view.session)

    def show_session(self, session: Session) -> None:
        self._session = session
        self._beforehand.show_session(session)
        if self._round.shows(session):
            return
        present = session.setup.present
        self._counted.set_text(_counted(session))
        # i18n: above the field into which a sheet is typed; {number} counts the sheets
        self._field.set_label(_("Sheet {number}").format(number=session.sheets + 1))
        self._field.setVisible(session.sheets < present)
        self._end.setEnabled(is_possible(session, events.EndSheets()))
        self._more.setEnabled(is_possible(session, events.ChangePresent(present + 1)))
        self._again.setEnabled(self._last is not None)
        self._say_stored()
        self._say_next(0)
        if session.sheets == present:
            self._end.setFocus()

    def show_stored(self, sheets: int) -> None:
        self._stored = sheets
        self._say_stored()

    def count_tables(self, tables: Sequence["TableSheet"]) -> None:
        """Count in what was read from tables."""
        self._beforehand.count_tables(tables)

    def refuse_tables(self, said: str) -> QWidget:
        """Say what is wrong with tables of which nothing was counted; return where it stands."""
        return self._beforehand.refuse_tables(said)

    def _say_stored(self) -> None:
        session = self._session
        said = [_kept_words(self._stored, session.setup.present)]
        if self._stored > session.sheets:
            said.append(_("The sheet that you took back is still in it until the next one comes."))
        self._kept.set_text(" ".join(said))

    def _hand_in(self, marks: tuple[Choice, ...]) -> None:
        self._last = marks
        self.happened.emit(events.AddSheet(marks))
        announce(self._field, self._counted.text())

    def _take_back(self) -> None:
        assert self._last is not None
        marks, self._last = self._last, None
        self.happened.emit(events.TakeBackSheet(marks))
        self._field.setFocus()

    def _one_more(self) -> None:
        self.happened.emit(events.ChangePresent(self._session.setup.present + 1))
        self._field.setFocus()

    def _say_next(self, typed: int) -> None:
        if typed:
            self._last = None
            self._again.setEnabled(False)
        items = self._session.setup.items
        if typed >= len(items) or self._field.isHidden():
            self._next.set_text("")
            return
        statement = self._view.statement(items[typed])
        # i18n: The mark that is typed next: the place of its question, and what it says.
        said = _("Next, question {number}: {statement}")
        self._next.set_text(said.format(number=typed + 1, statement=statement))


def _counted(session: Session) -> str:
    return sheets_in_text(session.sheets, session.setup.present)


def _typing_rules() -> list[str]:
    return [
        _("Type where nobody else sees this screen, for example with the projector off."),
        _(
            "Type the marks of a sheet one after the other: 0 to 4, - for “doesn't apply”, ? for "
            "“don't know” or nothing marked. The next sheet begins by itself."
        ),
    ]


def _kept_words(stored: int, present: int) -> str:
    if present < FEWEST_KEPT:
        return _(
            "In a group of fewer than {count} no votes are stored, only what you agree on."
        ).format(count=FEWEST_KEPT)
    if not stored:
        return _("Sheets are stored five by five. So far none is stored.")
    return _("Sheets are stored five by five. Stored up to sheet {number}.").format(number=stored)
