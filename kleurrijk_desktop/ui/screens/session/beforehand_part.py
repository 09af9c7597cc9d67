"""Counting what people chose beforehand as sheets of a group session."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kleurrijk_desktop.domain.sessions import events
from kleurrijk_desktop.domain.sessions.state import Session
from kleurrijk_desktop.translation import _, ngettext
from kleurrijk_desktop.ui.screens.session.view import SessionView
from kleurrijk_desktop.ui.widgets.announce import announce
from kleurrijk_desktop.ui.widgets.buttons import secondary_button
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.ui.widgets.tick_box import TickBox
from kleurrijk_desktop.use_cases.beforehand import Beforehand
from kleurrijk_desktop.wording.dates import date_text


class BeforehandPart(QWidget):
    """Boxes for the assessments that are there; those that are ticked become counts, once.

    Signals:
        happened: an `Event` of the session.
    """

    happened = Signal(object)

    def __init__(self, view: SessionView, session: Session) -> None:
        super().__init__()
        self._view, self._session = view, session
        offered = [each for each in view.beforehand if each.id not in view.counted]
        self._boxes = {each.id: (each, TickBox(_named(each), value=False)) for each in offered}
        self._count = secondary_button(_("Count these as sheets"), self._take)
        self._count.setObjectName("count-beforehand")
        self._done = PlainLabel()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(PlainLabel(_("Made beforehand"), "item"))
        column.addWidget(PlainLabel(_explained(), quiet=True))
        for each, box in self._boxes.values():
            box.setObjectName(f"beforehand-{each.id}")
            box.ticked.connect(self._enable)
            column.addWidget(box)
        column.addWidget(self._count)
        column.addWidget(self._done)
        self._done.hide()
        self.setVisible(bool(self._boxes))
        self._enable()

    def show_session(self, session: Session) -> None:
        """Know how many sheets there are."""
        self._session = session

    def _ticked(self) -> list[Beforehand]:
        return [each for each, box in self._boxes.values() if box.value and box.isEnabled()]

    def _enable(self) -> None:
        self._count.setEnabled(bool(self._ticked()))

    def _take(self) -> None:
        """Count them; who was not there when the session began is one more person who votes."""
        taken = self._ticked()
        needed = self._session.sheets + len(taken)
        if needed > self._session.setup.present:
            self.happened.emit(events.ChangePresent(needed))
        for each in taken:
            self._view.counted.add(each.id)
            self._boxes[each.id][1].setEnabled(False)
            self.happened.emit(events.AddSheet(each.marks))
        said = ngettext(
            "{count} assessment is counted.", "{count} assessments are counted.", len(taken)
        ).format(count=len(taken))
        self._done.set_text(said)
        self._done.show()
        self._enable()
        announce(self._count, said)


def _named(each: Beforehand) -> str:
    # i18n: An assessment that somebody made beforehand: its day, and how many answers it has.
    return ngettext("{day}: {count} answer", "{day}: {count} answers", each.answered).format(
        day=date_text(each.held_on), count=each.answered
    )


def _explained() -> str:
    return _(
        "Single people used this checklist before, here on this computer. Tick those who belong to "
        "the group. Only counts come into the session; their assessments stay as they are."
    )
