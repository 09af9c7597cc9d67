"""The help page: the handbook, one topic at a time."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractSlider, QWidget

from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.screens.help.finding import Finding
from kleurrijk_desktop.ui.screens.help.page_view import PageView
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.buttons import secondary_button
from kleurrijk_desktop.ui.widgets.flow_row import FlowRow
from kleurrijk_desktop.ui.widgets.screen import Screen
from kleurrijk_desktop.wording.handbook import CONTENTS, GUIDE, Handbook

_SCROLLS = {
    Qt.Key.Key_Up: QAbstractSlider.SliderAction.SliderSingleStepSub,
    Qt.Key.Key_Down: QAbstractSlider.SliderAction.SliderSingleStepAdd,
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_Home: QAbstractSlider.SliderAction.SliderToMinimum,
    Qt.Key.Key_End: QAbstractSlider.SliderAction.SliderToMaximum,
}


class HelpScreen(Screen):
    """A page of the handbook, the way back, and a field to find words.

    Signals:
        left: the person goes back from the page that was shown first.
        guide_wanted: the guide for group sessions is to be printed or saved.
    """

    left = Signal()
    guide_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        handbook: Handbook,
        page: str,
        *,
        may_print: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        """Show a page first; `may_print` where there is a way to the preview."""
        super().__init__(theme, parent)
        self._may_print = may_print
        self._theme = theme
        self._handbook = handbook
        self._behind: list[str] = []
        self._name = page
        back = secondary_button(_("&Back"), self.go_back)
        back.setObjectName("help-back")
        self._contents = secondary_button(_("&Contents"), lambda: self.follow(CONTENTS))
        self._contents.setObjectName("help-contents")
        self._print = secondary_button(_("Print the guide…"), self.guide_wanted.emit)
        self._print.setObjectName("print-guide")
        self._finding = Finding(theme)
        self._finding.found.connect(self.look_at)
        self.column.addWidget(FlowRow((back, self._contents, self._print)))
        self._view = self._made(page)
        self.column.addWidget(self._view)
        self.column.addWidget(self._finding)
        self.column.addStretch(1)

    @property
    def page_name(self) -> str:
        """The name of the page that is shown."""
        return self._name

    def title(self) -> str:
        # i18n: {page} is the title of a page of the handbook.
        return _("Help: {page}").format(page=self._handbook.page(self._name).title)

    def focus_first(self) -> None:
        self._view.focus_heading()

    def follow(self, name: str) -> None:
        """Show another page; one can go back from there."""
        self._behind.append(self._name)
        self._show(name)

    def go_back(self) -> None:
        """Show the page before, or leave where there is none."""
        if self._behind:
            self._show(self._behind.pop())
        else:
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Scroll with the keys that nothing else on the page wants."""
        action = _SCROLLS.get(Qt.Key(event.key()))
        if action is None:
            super().keyPressEvent(event)
        else:
            self.scroll_by(action)

    def _show(self, name: str) -> None:
        self._name = name
        before, self._view = self._view, self._made(name)
        self.column.replaceWidget(before, self._view)
        before.hide()
        before.deleteLater()
        self.focus_first()
        self.scroll_to_top()
        self.title_changed.emit()

    def _made(self, name: str) -> PageView:
        view = PageView(self._theme, self._handbook.page(name), self.follow)
        self._contents.setVisible(name != CONTENTS)
        self._print.setVisible(name in GUIDE and self._may_print)
        self._finding.search_in(view)
        return view
