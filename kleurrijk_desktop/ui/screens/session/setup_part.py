"""What is settled before a group session begins."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kleurrijk_desktop.domain.sessions.agenda import (
    MINUTES_TO_MARK,
    MOST_TALKED_ABOUT,
    minutes_for,
)
from kleurrijk_desktop.domain.sessions.agreement import USUAL_THRESHOLD
from kleurrijk_desktop.domain.sessions.state import LARGEST_GROUP, Form, Setup
from kleurrijk_desktop.translation import _, ngettext
from kleurrijk_desktop.ui.screens.session.part import Part
from kleurrijk_desktop.ui.screens.session.view import SessionView
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.buttons import primary_button
from kleurrijk_desktop.ui.widgets.flow_row import FlowRow
from kleurrijk_desktop.ui.widgets.line_field import LineField
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.ui.widgets.radio_group import RadioGroup
from kleurrijk_desktop.use_cases.sessions import LONGEST_GROUP_NAME
from kleurrijk_desktop.wording.session_words import minutes_text

_SHORT, _ALL = "short", "all"
_TWO_THIRDS, _NINE_TENTHS = 67, 90  # per cent


class SetupPart(Part):
    """Who is there, which questions, and what counts as an agreement.

    Signals:
        begun: the `Setup` of the session.
    """

    begun = Signal(object)

    def __init__(self, theme: Theme, view: SessionView) -> None:
        super().__init__()
        self._view = view
        self._group = LineField(theme, _("Name of the group (optional)"), limit=LONGEST_GROUP_NAME)
        self._group.setObjectName("group-name")
        self._present = LineField(theme, _("How many people vote?"), limit=3)
        self._present.setObjectName("present")
        self._present.submitted.connect(self._begin)
        self._paths = RadioGroup(_("Which questions?"), self._path_options(), self._usual_path())
        self._threshold = RadioGroup(
            _("When do we call it agreed?"), _threshold_options(), str(USUAL_THRESHOLD)
        )
        start = primary_button(_("Begin the session"), self._begin)
        start.setObjectName("begin-session")
        self.add(*map(PlainLabel, _introduction()))
        self.add(self._present, self._group, self._paths, self._threshold)
        self.add(PlainLabel(minutes_text(_minutes()), quiet=True), FlowRow([start]))

    def _path_options(self) -> list[tuple[str, str]]:
        options = []
        for key, items in ((_SHORT, self._items(_SHORT)), (_ALL, self._items(_ALL))):
            if not items or (key == _ALL and items == self._items(_SHORT)):
                continue
            words = _short_words(len(items)) if key == _SHORT else _all_words(len(items))
            options.append((key, words))
        return options

    def _usual_path(self) -> str:
        return _SHORT if self._items(_SHORT) else _ALL

    def _items(self, path: str) -> tuple[str, ...]:
        asked = self._view.opened.result.items
        return tuple(item.id for item in asked if path == _ALL or item.short_path)

    def _begin(self) -> None:
        typed = self._present.text().strip()
        known = typed.isascii() and typed.isdecimal() and 1 <= int(typed) <= LARGEST_GROUP
        self._present.show_problem("" if known else _("Digits only, for example 12."))
        if not known:
            self._present.focus_field()
            return
        self.begun.emit(
            Setup(
                form=Form.SHEETS_FIRST,
                items=self._items(self._paths.value),
                present=int(typed),
                threshold=int(self._threshold.value),
                group=self._group.text().strip(),
            )
        )


class NoSetup(Part):
    """Says why no session can begin."""

    def __init__(self, sentence: str, *buttons: QWidget) -> None:
        super().__init__()
        self.add(PlainLabel(sentence), FlowRow(buttons))


def _introduction() -> list[str]:
    return [
        _(
            "First vote, then talk: everybody marks a sheet in silence. Somebody types the sheets "
            "in as counts. Then you talk about the {count} questions that need it most."
        ).format(count=MOST_TALKED_ABOUT),
        _(
            "No names, no order, no times are stored. No votes stand on these pages before you "
            "reveal them, so you can show them on a projector."
        ),
    ]


def _short_words(count: int) -> str:
    return ngettext(
        "The short path: {count} question", "The short path: {count} questions", count
    ).format(count=count)


def _all_words(count: int) -> str:
    return ngettext("{count} question", "All {count} questions", count).format(count=count)


def _threshold_options() -> list[tuple[str, str]]:
    return [
        (str(_TWO_THIRDS), _("When two thirds are on one level")),
        (str(USUAL_THRESHOLD), _("When three quarters are on one level")),
        (str(_NINE_TENTHS), _("When nine in ten are on one level")),
    ]


def _minutes() -> int:
    return MINUTES_TO_MARK + minutes_for(0, MOST_TALKED_ABOUT)
