"""The pages of the projector, step by step."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kleurrijk_desktop.charts.vote_dots import CLOSE_ROW
from kleurrijk_desktop.domain.sessions.counts import LEVELS
from kleurrijk_desktop.domain.sessions.state import OPEN_VOTES, Form, Step
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.projector.big_chart import BigChart
from kleurrijk_desktop.ui.projector.big_text import HEADING, BigText
from kleurrijk_desktop.ui.projector.fitted import FittedPage
from kleurrijk_desktop.ui.projector.lists import actions, closing, dots, overview
from kleurrijk_desktop.ui.projector.scene import Scene
from kleurrijk_desktop.ui.session.dots import dots_of
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.wording.levels import level_label
from kleurrijk_desktop.wording.session_words import (
    example_statement,
    sheets_in_text,
    verdict_text,
    voted_text,
)

Blocks = list[QWidget]


def page_of(theme: Theme, scene: Scene) -> FittedPage:
    """Return the page for a scene, in the language that is spoken here and now."""
    shown = scene.shown
    if scene.item is not None:
        return FittedPage(*(_covered(scene) if scene.covered else _question(theme, scene)))
    made: Mapping[Step, Callable[[], tuple[Blocks, Blocks]]] = {
        Step.CALIBRATE: lambda: _example(theme, scene),
        Step.SHEETS: lambda: _sheets(scene),
        Step.AGENDA: lambda: _sheets(scene),
        Step.THEME_CLOSE: lambda: overview(theme, scene),
        Step.PRIORITISE: lambda: dots(scene),
        Step.ACTIONS: lambda: actions(scene),
        Step.CLOSE: lambda: closing(scene),
    }
    return FittedPage(*made.get(shown.step, lambda: _welcome(scene))())


def _welcome(scene: Scene) -> tuple[Blocks, Blocks]:
    title = scene.opened.reader.checklist_title(scene.opened.checklist)
    with_sheets = scene.shown.form is Form.SHEETS_FIRST
    how = _("First we all vote, then we talk.") if with_sheets else _("We vote and we talk.")
    rules = (
        how,
        _("There are no wrong answers. Nobody sees who voted what."),
        _("You may vote “don't know” at any time."),
        _("No names, no order and no times are kept."),
    )
    head: Blocks = [BigText(_("Welcome"), times=HEADING, bold=True), BigText(title, bold=True)]
    return head, [BigText(rule) for rule in rules]


def _example(theme: Theme, scene: Scene) -> tuple[Blocks, Blocks]:
    shown = scene.shown
    head: Blocks = [
        BigText(_("Try it once")),
        BigText(example_statement(), times=HEADING, bold=True),
    ]
    if shown.rounds:
        return head, [BigText(verdict_text(shown.found), bold=True), *_rounds(theme, scene)]
    levels = [_numbered(level, BigText(level_label(level))) for level in range(LEVELS)]
    return head, [*levels, BigText(voted_text(shown.voted or 0, shown.present), bold=True)]


def _sheets(scene: Scene) -> tuple[Blocks, Blocks]:
    shown = scene.shown
    counted = BigText(sheets_in_text(shown.voted or 0, shown.present), bold=True)
    if shown.step is Step.AGENDA:
        head = BigText(_("What do we talk about?"), times=HEADING, bold=True)
        return [head], [BigText(_("We choose the questions that we talk about.")), counted]
    rules = (
        _("Everybody marks every question, alone and in silence."),
        _("Take the sheet in your own language. Somebody you choose may read it to you."),
        _("Leave a question open if you don't want to answer it."),
    )
    head = BigText(_("Everybody votes"), times=HEADING, bold=True)
    return [head], [*map(BigText, rules), counted]


def _covered(scene: Scene) -> tuple[Blocks, Blocks]:
    words = _("This question is read aloud. It is not shown here.")
    return [_place(scene)], [BigText(words, times=HEADING, bold=True)]


def _question(theme: Theme, scene: Scene) -> tuple[Blocks, Blocks]:
    shown, item = scene.shown, scene.item
    assert item is not None
    statement = BigText(scene.opened.reader.statement(item), times=HEADING, bold=True)
    head: Blocks = [_place(scene), statement]
    if shown.rounds and shown.step is not Step.AGREE:  # who chooses a level reads what it says
        said = BigText(verdict_text(shown.found), bold=True)
        return head, [said, *_rounds(theme, scene), *_what_next(scene)]
    if shown.step is Step.PARK:
        return head, _what_next(scene)
    reader = scene.opened.reader
    blocks: Blocks = [
        _numbered(level, BigText(reader.anchor(item, level))) for level in range(len(item.levels))
    ]
    return head, blocks


def _rounds(theme: Theme, scene: Scene) -> Blocks:
    """Return the votes of each round, the first one beside the second."""
    charts: Blocks = []
    rounds = scene.shown.rounds
    for place, counts in enumerate(rounds):
        if counts is not None:
            drawn = replace(dots_of(counts, place), row=CLOSE_ROW)
            title = [BigText(drawn.title)] if len(rounds) > 1 else []
            charts.append(_below([*title, BigChart(theme, drawn)]))
    return [_beside(charts)] if charts else []


def _what_next(scene: Scene) -> Blocks:
    said = {
        Step.DISCUSS: _("Who sees an example of the lowest level? Of the highest?"),
        Step.PARK: _("We park this question. Who finds out?"),
    }
    return [BigText(said[scene.shown.step])] if scene.shown.step in said else []


def _place(scene: Scene) -> QWidget:
    """Return which question it is, and what is done with it now, in one line."""
    shown = scene.shown
    said = _("Question {place} of {count}").format(place=shown.place, count=shown.places)
    state = ""
    if shown.step in OPEN_VOTES:
        state = voted_text(shown.voted or 0, shown.present)
    elif shown.step is Step.CLOSED:
        state = _("The votes are in.")
    elif shown.step is Step.AGREE:
        # i18n: on the projector, above the five levels of which the group chooses one
        state = _("We choose our level.")
    parts = [BigText(said, wraps=False), BigText(state, bold=True, wraps=False)]
    return _beside(parts, stretch=(1, 0))


def _numbered(number: int, text: BigText) -> QWidget:
    return _beside([BigText(str(number), bold=True, wraps=False), text], stretch=(0, 1))


def _beside(parts: Iterable[QWidget], stretch: tuple[int, ...] = (1, 1)) -> QWidget:
    widget = QWidget()
    row = QHBoxLayout(widget)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(24)
    for part, share in zip(parts, stretch, strict=False):
        row.addWidget(part, share, Qt.AlignmentFlag.AlignTop)
    return widget


def _below(parts: Iterable[QWidget]) -> QWidget:
    widget = QWidget()
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    for part in parts:
        column.addWidget(part)
    return widget
