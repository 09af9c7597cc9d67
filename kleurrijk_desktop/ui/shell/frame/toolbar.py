"""The few commands that are always in sight."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QIcon, QKeySequence, QPixmap, QResizeEvent
from PySide6.QtWidgets import QToolBar, QToolButton, QWidget

from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.theme.theme import Theme

ICON_SIZE = 20


class Toolbar(QToolBar):
    """Undo, redo, find and print, each with icon and name; a menu button where it is narrow.

    `retranslate` names them.

    Where there is no room for all names, the icons stand alone: no name is ever cut off.
    """

    def __init__(
        self,
        theme: Theme,
        menu: QAction,
        commands: Mapping[str, QAction],
        parent: QWidget | None = None,
    ) -> None:
        """Show a menu button and these commands, each with the icon of its name."""
        super().__init__(parent)
        self._theme = theme
        self._menu = menu
        self._actions = {"menu": menu, **commands}
        self.setObjectName("toolbar")
        self.setMovable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.addActions(list(self._actions.values()))
        for action in self._actions.values():
            self.widgetForAction(action).setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._leave_room()

    def retranslate(self) -> None:
        self._menu.setText(_("Menu"))
        self._actions["undo"].setIconText(_("Undo"))
        self._actions["redo"].setIconText(_("Redo"))
        self._actions["find"].setIconText(_("Find"))
        self._actions["print"].setIconText(_("Print"))
        self.setWindowTitle(_("Tools"))
        self.setAccessibleName(_("Tools"))
        for action in self._actions.values():
            self._explain(action)
        more = self.findChild(QToolButton, "qt_toolbar_ext_button")
        if more is not None:
            more.setAccessibleName(_("More tools"))
        self._fit()

    def show_menu_button(self, *, shown: bool) -> None:
        self._menu.setVisible(shown)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._fit()

    def show_icons(self) -> None:
        """Draw the icons, from now on in every look; until then there is room for them.

        Drawing them takes longer than all the rest of the toolbar, so it can wait.
        """
        self._theme.changed.connect(self._paint)
        self._paint()

    def _leave_room(self) -> None:
        side = self._theme.px(ICON_SIZE)
        nothing = QPixmap(side, side)
        nothing.fill(Qt.GlobalColor.transparent)
        self.setIconSize(nothing.size())
        for action in self._actions.values():
            action.setIcon(QIcon(nothing))

    def _explain(self, action: QAction) -> None:
        """Tell what a short name stands for, and its keys, on pointing and to a screen reader."""
        command = action.text().replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        # i18n: What a button of the toolbar does, and its keys, as in "Undo (Ctrl+Z)".
        told = _("{command} ({keys})").format(command=command, keys=keys) if keys else command
        action.setToolTip(told)
        self.widgetForAction(action).setAccessibleDescription(told)

    def _fit(self) -> None:
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        if self.sizeHint().width() > self.width():
            self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)

    def _paint(self) -> None:
        self.setIconSize(QSize(self._theme.px(ICON_SIZE), self._theme.px(ICON_SIZE)))
        self._fit()
        for name, action in self._actions.items():
            action.setIcon(self._theme.icon(name))
