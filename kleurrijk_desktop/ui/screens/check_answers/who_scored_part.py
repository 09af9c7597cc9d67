"""Who scored: alone or as a group, in which roles, and whether people it is about took part."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kleurrijk_desktop.domain.assessment import Method, Role, WhoScored
from kleurrijk_desktop.domain.problems import KleurRijkError
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.change_desk import ChangeDesk
from kleurrijk_desktop.ui.screens.check_answers.role_rows import RoleRows
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.banner import Banner
from kleurrijk_desktop.ui.widgets.line_field import LineField
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.ui.widgets.radio_group import RadioGroup
from kleurrijk_desktop.use_cases.who_scored import LONGEST_ROLE, SaidWho, checked
from kleurrijk_desktop.wording.how_made import how_made
from kleurrijk_desktop.wording.problems import sentence

CONCERNED: Mapping[str, bool | None] = {"yes": True, "no": False, "not-said": None}


class WhoScoredPart(QWidget):
    """Stores each change at once, as answers are.

    Signals:
        pending_changed: `pending` may be another one now.
    """

    pending_changed = Signal()

    def __init__(
        self, theme: Theme, desk: ChangeDesk, said: SaidWho, parent: QWidget | None = None
    ) -> None:
        """Show what is wanted, as the desk gave it back, whether it is stored or not."""
        super().__init__(parent)
        self._desk, self._said = desk, said
        who = said.who
        self._problems = Banner(theme)
        self._method = _method_group(who)
        self._alone = LineField(theme, _("Role of this person (optional)"), limit=LONGEST_ROLE)
        self._alone.setObjectName("role-alone")
        group = who.method is Method.GROUP
        self._alone.set_text("" if group else "".join(role.name for role in who.roles))
        self._roles = RoleRows(theme, who.roles if group else ())
        self._concerned = _concerned_group(who)
        self._printed = PlainLabel(quiet=True)
        self._printed.setObjectName("how-made")
        self._lay_out()
        self._connect()
        self._show()

    @property
    def pending(self) -> bool:
        """Whether something was typed that was not told yet."""
        return self._alone.pending or self._roles.pending

    def flush(self) -> None:
        """Store what is typed and not stored yet."""
        self._alone.flush()
        self._roles.flush()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for part in (
            PlainLabel(_("Who scored"), "item"),
            self._method,
            self._alone,
            self._roles,
            self._concerned,
            self._printed,
            self._problems,
        ):
            column.addWidget(part)

    def _connect(self) -> None:
        for group in (self._method, self._concerned):
            group.chosen.connect(self._store)
        self._alone.edited.connect(self._store)
        self._roles.edited.connect(self._store)
        for part in (self._alone, self._roles):
            part.pending_changed.connect(self.pending_changed)

    def _store(self) -> None:
        self._show()
        try:
            who = checked(self._who())
        except ValueError:  # the field with the number already says what is wrong
            return
        except KleurRijkError as error:
            told = "\n".join(sentence(problem) for problem in error.problems)
            self._problems.show_message("error", told)
            return
        self._problems.clear()
        before, self._said = self._said, replace(self._said, who=who)
        self._desk.put(before, self._said)

    def _who(self) -> WhoScored:
        method, concerned = Method(self._method.value), CONCERNED[self._concerned.value]
        if method is Method.GROUP:
            return WhoScored(method, self._roles.roles(), concerned)
        name = self._alone.text().strip()
        return WhoScored(method, (Role(name, 1),) if name else (), concerned)

    def _show(self) -> None:
        group = self._method.value == Method.GROUP
        self._alone.setVisible(not group)
        self._roles.setVisible(group)
        try:
            words = how_made(self._who())
        except ValueError:
            return
        self._printed.set_text(_("The plan says: {words}").format(words=words))


def _method_group(who: WhoScored) -> RadioGroup:
    options = [(Method.INDIVIDUAL.value, _("One person")), (Method.GROUP.value, _("A group"))]
    group = RadioGroup(_("Who filled it in?"), options, who.method.value)
    group.setObjectName("method")
    return group


def _concerned_group(who: WhoScored) -> RadioGroup:
    # i18n: Nobody said whether people it is about took part.
    options = [("yes", _("Yes")), ("no", _("No")), ("not-said", _("Not said"))]
    value = next(key for key, said in CONCERNED.items() if said is who.people_concerned)
    group = RadioGroup(_("Did people it is about take part?"), options, value)
    group.setObjectName("concerned")
    return group
