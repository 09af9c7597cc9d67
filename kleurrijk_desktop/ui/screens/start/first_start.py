"""What the start page shows while there is no organisation: one page, and no questions first."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kleurrijk_desktop.translation import _, current_language
from kleurrijk_desktop.ui.widgets.buttons import primary_button, quiet_button, secondary_button
from kleurrijk_desktop.ui.widgets.flow_row import FlowRow
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.ui.widgets.radio_group import RadioGroup


class FirstStart(QWidget):
    """The language, a new organisation, or an example to look at.

    Signals:
        language_wanted: the code of another language.
        organisation_wanted: an organisation is to be set up.
        example_wanted: the example is to be shown.
        put_away_wanted: what lies in the archive and the bin is to be shown.
    """

    language_wanted = Signal(str)
    organisation_wanted = Signal()
    example_wanted = Signal()
    put_away_wanted = Signal()

    def __init__(self, languages: Sequence[tuple[str, str]], *, something_away: bool) -> None:
        """Offer the (code, name) pairs of languages."""
        super().__init__()
        self._languages = RadioGroup(_("Language"), languages, current_language())
        self._languages.setObjectName("language")
        self._languages.chosen.connect(self.language_wanted)
        self._begin = primary_button(_("Set &up your organisation"), self.organisation_wanted.emit)
        self._begin.setObjectName("add-organisation")
        example = secondary_button(_("&Look at an example"), self.example_wanted.emit)
        example.setObjectName("example")
        away = quiet_button(_("Archive and bin"), self.put_away_wanted.emit)
        away.setObjectName("put-away")
        away.setVisible(something_away)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for part in (
            PlainLabel(_("How well do we reach and involve everyone?"), "page"),
            PlainLabel(_("Tell us which organisation it is about; then the first questions come.")),
            PlainLabel(
                _("Everything stays on this computer. There is no account and no network."),
                quiet=True,
            ),
            self._languages,
            FlowRow([self._begin, example]),
        ):
            column.addWidget(part)
        column.addWidget(away, 0, Qt.AlignmentFlag.AlignLeading)

    def focus_first(self) -> None:
        self._begin.setFocus(Qt.FocusReason.OtherFocusReason)
