"""The page with examples from elsewhere, and the way back from it."""

from dataclasses import replace
from functools import partial

from kleurrijk_desktop.ui.shell.parts import Parts
from kleurrijk_desktop.ui.shell.visit import ShownPage, Visit, Way
from kleurrijk_desktop.use_cases.ports import UseCase


def examples_way(parts: Parts) -> Way:
    """Return the way to the examples, which Esc leads back from."""
    return Way(_load, partial(_page, parts))


def _load(_visit: Visit, language: str) -> UseCase[object]:
    from kleurrijk_desktop.use_cases.examples import OpenExamples

    return OpenExamples(language)


def _page(parts: Parts, loaded: object, visit: Visit) -> ShownPage:
    from kleurrijk_desktop.ui.screens.examples.screen import ExamplesScreen
    from kleurrijk_desktop.use_cases.examples import ExamplesOpened, Wanted

    assert isinstance(loaded, ExamplesOpened)
    screen = ExamplesScreen(parts.context.theme, loaded, visit.examples or Wanted())
    screen.left.connect(parts.navigator.come_back)
    return ShownPage(screen, place=lambda now: replace(now, examples=screen.wanted))
