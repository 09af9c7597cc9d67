"""The settings page: what is chosen holds at once."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.screens.settings.choices import Choices
from kleurrijk_desktop.ui.screens.settings.place_rows import place_rows
from kleurrijk_desktop.ui.screens.settings.places import Places
from kleurrijk_desktop.ui.screens.settings.text_size import TextSize
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.banner import Banner, BannerButton
from kleurrijk_desktop.ui.widgets.buttons import secondary_button
from kleurrijk_desktop.ui.widgets.combo_box import ChoiceField
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.ui.widgets.radio_group import RadioGroup
from kleurrijk_desktop.ui.widgets.screen import BETWEEN_GROUPS, Screen
from kleurrijk_desktop.ui.widgets.stacks import headed
from kleurrijk_desktop.ui.widgets.tick_box import TickBox


@dataclass(frozen=True)
class Surroundings:
    """What the settings page needs from outside.

    Attributes:
        choices: what is chosen at this moment.
        languages: (code, name) of those that the program speaks.
        content_languages: (code, name) of those that a checklist has.
        places: where everything lies.
        open_folder: shows a folder in the file manager.
    """

    choices: Callable[[], Choices]
    languages: Sequence[tuple[str, str]]
    content_languages: Sequence[tuple[str, str]]
    places: Places
    open_folder: Callable[[Path], None]


class SettingsScreen(Screen):
    """Everything that can be chosen; nothing has to be confirmed.

    Signals:
        chosen: (Choices) everything as the person wants it now.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._around = around
        now = around.choices()
        self._heading = PlainLabel(_("Settings"), "page")
        self._heading.setObjectName("settings-heading")
        self._message = Banner(theme)
        self._message.setObjectName("settings-message")
        self._language = RadioGroup(_("Language of the program"), around.languages, now.language)
        self._content = _content_field(theme, around, now)
        self._appearance = RadioGroup(_("Colours"), _appearances(), now.appearance)
        self._size = TextSize(now.text_size)
        self._boxes = _boxes(now)
        self._put_together()
        self._connect()

    def title(self) -> str:
        return _("Settings")

    def focus_first(self) -> None:
        self._language.focus_value()

    def refresh(self) -> None:
        """Show what is chosen now, also where it was chosen elsewhere."""
        now = self._around.choices()
        self._appearance.show_value(now.appearance)
        self._size.show_size(now.text_size)
        for name, box in self._boxes.items():
            box.show_value(value=getattr(now, name))

    def restore_defaults(self) -> None:
        """Choose what is usual; the languages stay, so that one can read on."""
        before = self._around.choices()
        self.chosen.emit(Choices(before.language, before.content_language))
        undo = BannerButton(_("&Undo"), lambda: self._take_back(before))
        self._message.show_message("info", _("All is as usual again."), [undo])
        self.look_at(self._message)

    def _take_back(self, before: Choices) -> None:
        self._message.clear()
        self._restore.setFocus()
        self.chosen.emit(before)

    def _put_together(self) -> None:
        self._restore = secondary_button(_("Restore defaults"), self.restore_defaults)
        self._restore.setObjectName("restore-defaults")
        look = (self._appearance, self._size, self._boxes["reduced_motion"])
        answering = (self._boxes["number_keys"], self._boxes["auto_advance"])
        for part in (
            self._heading,
            headed(_("Languages"), (self._language, self._content)),
            headed(_("How it looks"), look),
            headed(_("Answering"), answering),
            place_rows(self._around.places, self._around.open_folder),
            self._restore,
            self._message,
        ):
            self.column.addWidget(part)
        self.column.setSpacing(2 * BETWEEN_GROUPS)
        self.column.addStretch(1)

    def _connect(self) -> None:
        self._language.chosen.connect(lambda code: self._choose(language=code))
        self._content.chosen.connect(lambda code: self._choose(content_language=code))
        self._appearance.chosen.connect(lambda code: self._choose(appearance=code))
        self._size.wanted.connect(lambda percent: self._choose(text_size=percent))
        for name, box in self._boxes.items():
            box.ticked.connect(lambda value, name=name: self._choose(**{name: value}))

    def _choose(self, **changed: object) -> None:
        self._message.clear()
        self.chosen.emit(replace(self._around.choices(), **changed))  # type: ignore[arg-type]  # one of its own fields


def _content_field(theme: Theme, around: Surroundings, now: Choices) -> ChoiceField:
    field = ChoiceField(theme, _("Language of the questions"))
    field.setObjectName("content-language")
    follow = ("", _("As the program"))
    field.set_options([follow, *around.content_languages], now.content_language)
    return field


def _appearances() -> list[tuple[str, str]]:
    return [
        ("system", _("As the system has it")),
        ("light", _("Light")),
        ("dark", _("Dark")),
        ("contrast", _("High contrast")),
    ]


def _boxes(now: Choices) -> dict[str, TickBox]:
    boxes = {
        "reduced_motion": TickBox(
            _("Less motion"), _("Menus open at once and nothing blinks."), value=now.reduced_motion
        ),
        "number_keys": TickBox(
            _("Answer with number keys"),
            _("0 to 4, - and ? answer while an answer has the focus."),
            value=now.number_keys,
        ),
        "auto_advance": TickBox(
            _("Go to the next question after answering"),
            _("Quicker, but one looks back less often."),
            value=now.auto_advance,
        ),
    }
    for name, box in boxes.items():
        box.setObjectName(name)
    return boxes
