"""The settings page, and what happens when something is chosen on it."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from kleurrijk_desktop.ui.shell.languages import LANGUAGE_NAMES, named_languages
from kleurrijk_desktop.ui.shell.looks import Looks
from kleurrijk_desktop.ui.shell.parts import Parts
from kleurrijk_desktop.ui.shell.visit import ShownPage, Visit, Way
from kleurrijk_desktop.use_cases.ports import UseCase

if TYPE_CHECKING:
    from kleurrijk_desktop.ui.screens.settings.choices import Choices


def settings_way(parts: Parts) -> Way:
    """Return the way to the settings."""
    return Way(_load, partial(_page, parts))


def _load(_visit: Visit, _language: str) -> UseCase[object]:
    from kleurrijk_desktop.use_cases.checklists import ListContentLanguages

    return ListContentLanguages()


def _page(parts: Parts, loaded: object, _visit: Visit) -> ShownPage:
    from kleurrijk_desktop.ui.screens.settings.screen import SettingsScreen, Surroundings

    assert isinstance(loaded, tuple)
    context, looks = parts.context, parts.looks
    around = Surroundings(
        choices=lambda: _choices(looks),
        languages=[(code, LANGUAGE_NAMES[code]) for code in context.languages],
        content_languages=named_languages(
            {*loaded, looks.preferences.content_language or loaded[0]}
        ),
        places=context.places,
        open_folder=context.dialogs.open_folder,
    )
    screen = SettingsScreen(context.theme, around)
    screen.chosen.connect(partial(_choose, parts))
    looks.changed.connect(screen.refresh)
    return ShownPage(screen)


def _choices(looks: Looks) -> "Choices":
    from kleurrijk_desktop.ui.screens.settings.choices import Choices

    now = looks.preferences
    return Choices(
        language=now.language,
        content_language=now.content_language or "",
        appearance=now.appearance,
        text_size=now.text_size,
        number_keys=now.number_keys,
        auto_advance=now.auto_advance,
        reduced_motion=now.reduced_motion,
    )


def _choose(parts: Parts, wanted: "Choices") -> None:
    looks = parts.looks
    looks.keep(
        replace(
            looks.preferences,
            content_language=wanted.content_language or None,
            appearance=wanted.appearance,
            text_size=wanted.text_size,
            number_keys=wanted.number_keys,
            auto_advance=wanted.auto_advance,
            reduced_motion=wanted.reduced_motion,
        )
    )
    if wanted.language != looks.preferences.language:
        parts.speak(wanted.language)
