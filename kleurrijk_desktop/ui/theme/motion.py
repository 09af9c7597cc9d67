"""What moves or blinks in the window, and how to keep it still."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
)


class Motion:
    """The program itself moves nothing; this stills the menus and the cursor of the toolkit."""

    def __init__(self, application: QApplication) -> None:
        self._application = application
        self._usual = {effect: application.isEffectEnabled(effect) for effect in _EFFECTS}
        self._usual_blinking = application.styleHints().cursorFlashTime()  # milliseconds

    def reduce(self, *, wanted: bool) -> None:
        """Keep everything still, or let it move as the system has it."""
        for effect, usual in self._usual.items():
            self._application.setEffectEnabled(effect, enable=usual and not wanted)
        self._application.setCursorFlashTime(0 if wanted else self._usual_blinking)
