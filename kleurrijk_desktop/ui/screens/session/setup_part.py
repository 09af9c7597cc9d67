"""What is settled before a group session begins."""

from PySide6.QtCore import Signal

from kleurrijk_desktop.domain.sessions.agenda import (
    LONGEST_SESSION,
    MOST_TALKED_ABOUT,
    minutes_planned,
)
from kleurrijk_desktop.domain.sessions.agreement import NINE_TENTHS, TWO_THIRDS, USUAL_THRESHOLD
from kleurrijk_desktop.domain.sessions.state import LARGEST_GROUP, LONGEST_MINUTES, Form, Setup
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
        self._time = LineField(theme, _("How many minutes do you have? (optional)"), limit=3)
        self._time.setObjectName("session-time")
        self._form = RadioGroup(_("How do you go about it?"), _form_options(), Form.SHEETS_FIRST)
        self._paths = RadioGroup(_("Which questions?"), self._path_options(), self._usual_path())
        self._threshold = RadioGroup(
            _("When do we call it agreed?"), _threshold_options(), str(USUAL_THRESHOLD)
        )
        named = {"form": self._form, "paths": self._paths, "threshold": self._threshold}
        for name, group in named.items():
            group.setObjectName(f"session-{name}")
        self.unwritten = [*named.values(), self._present, self._group, self._time]
        start = primary_button(_("Begin the session"), self._begin)
        start.setObjectName("begin-session")
        self._minutes = PlainLabel(quiet=True)
        self._minutes.setObjectName("session-minutes")
        for group in (self._form, self._paths):
            group.chosen.connect(lambda _key: self._say_minutes())
        self._time.edited.connect(lambda _typed: self._say_minutes())
        self.add(PlainLabel(_promise()), self._form, self._present, self._group)
        self.add(self._paths, self._threshold, self._minutes, self._time, FlowRow([start]))
        self._say_minutes()

    def put_back(self, drafts: dict[str, str]) -> None:
        super().put_back(drafts)
        self._say_minutes()

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

    def _say_minutes(self) -> None:
        minutes = minutes_planned(Form(self._form.value), len(self._items(self._paths.value)))
        said = [minutes_text(minutes)]
        there_are = _number(self._time.text(), LONGEST_MINUTES)
        if there_are is not None and minutes > there_are:
            said.append(_("You have less time. Take fewer questions, or plan two sessions."))
        elif minutes > LONGEST_SESSION:
            said.append(_("That is long for one session. Take fewer questions, or plan two."))
        self._minutes.set_text(" ".join(said))

    def _begin(self) -> None:
        present = _number(self._present.text(), LARGEST_GROUP)
        minutes = _number(self._time.text() or "0", LONGEST_MINUTES, least=0)
        no_time = _("Digits only, for example 12.")
        nobody = _("Say how many people vote, in digits, for example 12.")
        asked = ((self._time, minutes, no_time), (self._present, present, nobody))
        for field, number, wrong in asked:
            field.show_problem("" if number is not None else wrong)
            if number is None:
                field.focus_field()
        if present is not None and minutes is not None:
            self.begun.emit(self._setup(present, minutes))

    def _setup(self, present: int, minutes: int) -> Setup:
        return Setup(
            form=Form(self._form.value),
            items=self._items(self._paths.value),
            present=present,
            threshold=int(self._threshold.value),
            group=self._group.text().strip(),
            minutes=minutes,
        )


def _number(typed: str, most: int, least: int = 1) -> int | None:
    """Return the number that is typed; None where it is none, or out of bounds."""
    typed = typed.strip()
    known = typed.isascii() and typed.isdecimal() and least <= int(typed) <= most
    return int(typed) if known else None


def _promise() -> str:
    return _(
        "No names, no order, no times are stored. No votes stand on these pages before you "
        "reveal them, so you can show them on a projector."
    )


def _form_options() -> list[tuple[str, str]]:
    sheets = _(
        "First vote, then talk: everybody marks a sheet, somebody types them in, and you talk "
        "about {count} of the questions."
    )
    return [
        (Form.SHEETS_FIRST, sheets.format(count=MOST_TALKED_ABOUT)),
        (Form.ITEM_BY_ITEM, _("Question by question: vote with cards, see the votes, and talk.")),
    ]


def _short_words(count: int) -> str:
    return ngettext(
        "The short path: {count} question", "The short path: {count} questions", count
    ).format(count=count)


def _all_words(count: int) -> str:
    return ngettext("{count} question", "All {count} questions", count).format(count=count)


def _threshold_options() -> list[tuple[str, str]]:
    return [
        (str(TWO_THIRDS), _("When two thirds are on one level")),
        (str(USUAL_THRESHOLD), _("When three quarters are on one level")),
        (str(NINE_TENTHS), _("When nine in ten are on one level")),
    ]
