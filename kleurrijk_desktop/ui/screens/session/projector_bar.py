"""The projector as the console handles it: open, dark, its language, and what stays off it."""

from PySide6.QtCore import Signal

from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.session.projector_state import ProjectorState, Where
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.buttons import secondary_button
from kleurrijk_desktop.ui.widgets.card import Card
from kleurrijk_desktop.ui.widgets.combo_box import ChoiceField
from kleurrijk_desktop.ui.widgets.flow_row import FlowRow
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.ui.widgets.tick_box import TickBox


class ProjectorBar(Card):
    """Tells how the projector is, with a button for everything that can be done to it.

    Signals:
        projector_wanted: open it, or close it.
        black_wanted: it is to be dark, or light again.
        page_wanted: show the next page of a long list.
        language_chosen: a code.
        uncovered: whether the sensitive question is shown too.
    """

    projector_wanted = Signal()
    black_wanted = Signal()
    page_wanted = Signal()
    language_chosen = Signal(str)
    uncovered = Signal(bool)

    def __init__(self, theme: Theme, *, sensitive: bool) -> None:
        super().__init__()
        self._how = PlainLabel()
        self._how.setObjectName("projector-how")
        self._open = secondary_button("", self.projector_wanted.emit)
        self._open.setObjectName("projector-open")
        self._black = secondary_button("", self.black_wanted.emit)
        self._black.setObjectName("projector-black")
        self._next = secondary_button("", self.page_wanted.emit)
        self._next.setObjectName("projector-next")
        self._language = ChoiceField(theme, _("Language of the projector"))
        self._language.chosen.connect(self.language_chosen)
        self._uncover = TickBox(_("Show this sensitive question on it too"), value=False)
        self._uncover.setObjectName("projector-uncover")
        self._uncover.ticked.connect(self.uncovered)
        self._sensitive = sensitive
        self.column.addWidget(PlainLabel(_("Projector"), "item"))
        self.column.addWidget(self._how)
        self.column.addWidget(FlowRow([self._open, self._black, self._next]))
        self.column.addWidget(self._uncover)
        self.column.addWidget(self._language)
        self.column.setSpacing(8)

    def show_state(self, state: ProjectorState) -> None:
        """Show how the projector is now."""
        is_open = state.where is not Where.CLOSED
        self._how.set_text(_how(state))
        self._open.setText(_("Close the projector (F5)") if is_open else _open_words())
        self._black.setText(_("Make it light (B)") if state.black else _("Make it dark (B)"))
        self._black.setEnabled(is_open)
        # i18n: on the projector, a list that does not fit on one page
        said = _("Next page on it ({page} of {pages})").format(page=state.page, pages=state.pages)
        self._next.setText(said)
        self._next.setVisible(is_open and state.pages > 1)
        self._uncover.setVisible(self._sensitive)
        self._uncover.show_value(value=state.uncovered)
        self._language.set_options(state.languages, state.language)
        self._language.setVisible(bool(state.languages))


def _open_words() -> str:
    return _("Open the projector (F5)")


def _how(state: ProjectorState) -> str:
    if state.where is Where.CLOSED:
        return _("The projector is off.")
    if state.where is Where.WAITING:
        return _("Its screen is gone. It comes back as soon as the screen is there again.")
    if state.black:
        return _("It is dark.")
    if state.where is Where.THIS_SCREEN:
        return _("It fills this screen, with a strip of buttons below.")
    return _("It is on the second screen.")
