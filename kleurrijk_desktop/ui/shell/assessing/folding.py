"""What a person folded and unfolded, kept from start to start beside the size of the window."""

from pathlib import Path

from PySide6.QtCore import QSettings

FOLDED, UNFOLDED = "folded", "unfolded"


class KeptFolds:
    """Remembers for one assessment which parts of its pages are unfolded."""

    def __init__(self, window_state: Path, assessment_id: str) -> None:
        """Keep it in the ini file that also keeps the size of the window."""
        self._settings = QSettings(str(window_state), QSettings.Format.IniFormat)
        self._group = f"folds-{assessment_id}"

    def unfolded(self, name: str) -> bool | None:
        """Return whether a part is unfolded; None where the person left it as it was."""
        kept = self._settings.value(f"{self._group}/{name}")
        return kept == UNFOLDED if kept in {FOLDED, UNFOLDED} else None

    def keep(self, name: str, *, unfolded: bool) -> None:
        self._settings.setValue(f"{self._group}/{name}", UNFOLDED if unfolded else FOLDED)
        self._settings.sync()
