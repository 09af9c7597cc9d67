"""Every page of the projector is read from the back of the room, and nothing of it is cut off."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QSize
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from kleurrijk_desktop.domain.answers import Choice
from kleurrijk_desktop.domain.next_date import NextDate, Reason
from kleurrijk_desktop.domain.plan import Action
from kleurrijk_desktop.domain.sessions.agreement import verdict
from kleurrijk_desktop.domain.sessions.counts import Counts
from kleurrijk_desktop.domain.sessions.projection import Projected
from kleurrijk_desktop.domain.sessions.state import Agreement, Form, Step
from kleurrijk_desktop.ui.projector.fitted import SMALLEST, FittedPage
from kleurrijk_desktop.ui.projector.pages import page_of
from kleurrijk_desktop.ui.projector.scene import Scene
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.chart_view import ChartView
from kleurrijk_desktop.ui.widgets.level_strip import LevelStrip
from kleurrijk_desktop.use_cases.opened import Opened
from tests.thorough import THOROUGH
from tests.ui.clipping import lacks_of
from tests.ui.looks import settle

SIZES = (QSize(1280, 720), QSize(1920, 1080))
LONGEST = 1_000 if THOROUGH else 1  # items per checklist
LATER = NextDate(date(2027, 9, 2), Reason.MUCH_UNKNOWN)
MANY = Counts((3, 8, 25, 9, 2), not_applicable=1, unknown=4)
AT_AN_ITEM = (Step.SHOW, Step.VOTE, Step.CLOSED, Step.REVEAL, Step.DISCUSS, Step.AGREE, Step.PARK)


def scene_at(opened: Opened, step: Step, item: str | None = None, **more: object) -> Scene:
    shown = Projected(step, item, 52, Form.ITEM_BY_ITEM, place=12, places=14, voted=51)
    return Scene(replace(shown, **more), opened, (), LATER)  # type: ignore[arg-type]


def longest(opened: Opened) -> list[str]:
    """Return the ids of the items with the most to read, the longest first."""
    reader = opened.reader

    def letters(item_id: str) -> int:
        item = opened.checklist.item(item_id)
        anchors = [reader.anchor(item, level) for level in range(len(item.levels))]
        return sum(len(str(text)) for text in (reader.statement(item), *anchors))

    return sorted((item.id for item in opened.checklist.items), key=letters, reverse=True)


def at_items(opened: Opened) -> Iterator[Scene]:
    """Yield the scenes of the questions with the most to read, each in every step."""
    for item in longest(opened)[:LONGEST]:
        for step in AT_AN_ITEM:
            seen = step in {Step.REVEAL, Step.DISCUSS, Step.AGREE}
            rounds = (MANY, MANY) if seen else ()
            found = verdict(MANY) if seen else None
            scene = scene_at(opened, step, item, rounds=rounds, found=found)
            yield replace(scene, uncovered=frozenset([item]))


def after_the_talk(opened: Opened) -> Iterator[Scene]:
    """Yield long lists: of what was agreed and parked, of dots, and of actions."""
    items = longest(opened)[:14]
    agreed = {item: Agreement(Choice.LEVEL_2) for item in items[:11]}
    parked = dict.fromkeys(items[11:], "")
    yield scene_at(opened, Step.THEME_CLOSE, agreed=agreed, parked=parked)
    yield scene_at(opened, Step.PRIORITISE, worth_a_dot=tuple(items), dots={items[0]: 12})
    done = tuple(Action(str(n), "p", n, f"{'Vijf ouders bellen ' * 6}{n}") for n in range(9))
    yield replace(scene_at(opened, Step.ACTIONS), actions=done, draft="Elke maandag")
    yield replace(scene_at(opened, Step.CLOSE, agreed=agreed, parked=parked), actions=done)


def others(opened: Opened) -> Iterator[Scene]:
    yield scene_at(opened, Step.WELCOME)
    yield scene_at(opened, Step.SHEETS)
    yield scene_at(opened, Step.AGENDA)
    yield scene_at(opened, Step.CALIBRATE)
    yield scene_at(opened, Step.CALIBRATE, rounds=(MANY,), found=verdict(MANY))


def faults(page: FittedPage) -> list[str]:
    """Return what is too small to be read, cut off, or beyond the edge."""
    found = []
    for widget in _written(page):
        pixels = widget.fontInfo().pixelSize()
        if pixels < SMALLEST:
            found.append(f"{pixels} pixels: {_said(widget)}")
        corner = widget.mapTo(page, QPoint(widget.width(), widget.height()))
        if corner.x() > page.width() or corner.y() > page.height():
            found.append(f"beyond the edge: {_said(widget)}")
        if isinstance(widget, QLabel) and (lacks := lacks_of(widget)):
            found.append(f"{lacks}: {_said(widget)}")
        if isinstance(widget, ChartView) and widget.heightForWidth(widget.width()) > (
            widget.height() + 1
        ):
            found.append("a chart is cut off")
    return found


def _written(page: FittedPage) -> list[QWidget]:
    kinds = (QLabel, ChartView)
    return [each for kind in kinds for each in page.findChildren(kind) if each.isVisible()]


def _said(widget: QWidget) -> str:
    return widget.text()[:40] if isinstance(widget, QLabel) else "chart"


def looked_at(theme: Theme, scene: Scene, size: QSize) -> tuple[list[str], int]:
    """Show a scene, turn all its pages, and return the faults and how many pages there are."""
    page = page_of(theme, scene)
    page.resize(size)
    page.show()
    settle()
    found = []
    for _turn in range(page.pages):
        found.extend(faults(page))
        page.turn(1)
        settle()
    count = page.pages
    page.deleteLater()
    QCoreApplication.sendPostedEvents(page, QEvent.Type.DeferredDelete)  # thousands follow
    return found, count


@pytest.mark.parametrize("size", SIZES, ids=lambda size: str(size.width()))
def test_nothing_is_small_or_cut_off_in_german(
    german: Theme, every_checklist: list[Opened], size: QSize
) -> None:
    for opened in every_checklist:
        for scene in at_items(opened):
            found, pages = looked_at(german, scene, size)
            assert (found, scene.shown.step) == ([], scene.shown.step)
            assert pages == 1 or scene.shown.rounds, scene.shown  # the anchors are on one page
    for scene in (*others(every_checklist[0]), *after_the_talk(every_checklist[0])):
        assert (looked_at(german, scene, size)[0], scene.shown.step) == ([], scene.shown.step)


def test_a_long_list_goes_on_on_another_page(german: Theme, every_checklist: list[Opened]) -> None:
    scene = next(after_the_talk(every_checklist[0]))
    page = page_of(german, scene)
    page.resize(SIZES[0])
    page.show()
    settle()
    assert page.pages > 1
    seen: list[str] = []
    for _turn in range(page.pages):
        seen.extend(each.text() for each in page.findChildren(QLabel) if each.isVisible())
        page.turn(1)
    for item in (*scene.shown.agreed, *scene.shown.parked):
        assert str(scene.statement(item)) in seen
    assert page.page == 1
    assert {strip.sizeHint().height() > SMALLEST for strip in page.findChildren(LevelStrip)} == {
        True
    }
    page.deleteLater()


def test_a_sensitive_question_stays_off(
    german: Theme, every_checklist: list[Opened], qapp: QApplication
) -> None:
    opened = every_checklist[1]
    item = next(each for each in opened.checklist.items if each.sensitive)
    statement = str(opened.reader.statement(item))
    agreed = {item.id: Agreement(Choice.LEVEL_1)}
    for step in (*AT_AN_ITEM, Step.THEME_CLOSE, Step.PRIORITISE):
        at = item.id if step in AT_AN_ITEM else None
        dots = (item.id,) if step is Step.PRIORITISE else ()
        seen = step in {Step.REVEAL, Step.DISCUSS}
        scene = scene_at(
            opened, step, at, agreed={} if at else agreed, worth_a_dot=dots,
            rounds=(MANY,) if seen else (), found=verdict(MANY) if seen else None,
        )  # fmt: skip
        shown = replace(scene, uncovered=frozenset([item.id]))
        assert statement in texts(german, shown)
        hidden = texts(german, scene)
        assert "vorgelesen" in hidden
        assert statement not in hidden
        assert str(opened.reader.anchor(item, 2)) not in hidden
        assert "25" not in hidden
    qapp.processEvents()


def texts(theme: Theme, scene: Scene) -> str:
    page = page_of(theme, scene)
    said = [each.text() for each in page.findChildren(QLabel)]
    said += [each.chart.description for each in page.findChildren(ChartView)]
    page.deleteLater()
    return "\n".join(said)
