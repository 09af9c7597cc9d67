"""The result page: words first, then the points with what they rest on, then what to do."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from kleurrijk_desktop.domain.assessment import Status
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.screens.results.left_out import not_applicable, to_find_out
from kleurrijk_desktop.ui.screens.results.lists import must_haves, suggestions, what_would_help
from kleurrijk_desktop.ui.screens.results.noticed_part import noticed_part
from kleurrijk_desktop.ui.screens.results.numbers import (
    goal_numbers,
    section_numbers,
    whole_number,
)
from kleurrijk_desktop.ui.screens.results.save_plan import SavePlanPart
from kleurrijk_desktop.ui.screens.results.second_look import second_look
from kleurrijk_desktop.ui.screens.results.section_overview import section_overview
from kleurrijk_desktop.ui.screens.results.standing_out import what_stands_out
from kleurrijk_desktop.ui.screens.results.strips import level_strips
from kleurrijk_desktop.ui.screens.results.take_along import TakeAlong
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.buttons import primary_button, secondary_button
from kleurrijk_desktop.ui.widgets.fallback_note import FallbackNote
from kleurrijk_desktop.ui.widgets.finished_notice import FinishedNotice
from kleurrijk_desktop.ui.widgets.flow_row import FlowRow
from kleurrijk_desktop.ui.widgets.issued_list import issued_list
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.ui.widgets.saving import SavingTools
from kleurrijk_desktop.ui.widgets.screen import Screen
from kleurrijk_desktop.ui.widgets.stacks import headed, stack
from kleurrijk_desktop.use_cases.result_page import ResultPage
from kleurrijk_desktop.wording.how_made import how_made
from kleurrijk_desktop.wording.organisations import held_words
from kleurrijk_desktop.wording.standing import correction_words, finishing_words

MOST_HELPFUL = 5


class ResultsScreen(Screen):
    """What the answers of one assessment say.

    Signals:
        plan_wanted, finish_wanted, correct_wanted, new_wanted, counts_wanted: pressed buttons.
        issued_wanted: the IssuedReport that is to be shown as it was handed out.
    """

    plan_wanted = Signal()
    finish_wanted = Signal()
    correct_wanted = Signal()
    new_wanted = Signal()
    counts_wanted = Signal()
    issued_wanted = Signal(object)

    def __init__(
        self, theme: Theme, page: ResultPage, tools: SavingTools, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._theme, self._page, self._languages = theme, page, tools.languages
        self._opened = opened = page.opened
        self._plan = SavePlanPart(theme, tools, opened, first=False)
        self._plan.told.connect(self.look_at)
        self._strips: list[QWidget] = []
        self._take_along = TakeAlong(
            theme, tools, opened, lambda: self.picture_of(self._strips) if self.is_whole else None
        )
        self._take_along.told.connect(self.look_at)
        for part in (self._plan, self._take_along):
            self.destroyed.connect(part.deleteLater)  # also where the page goes before it is whole
        self.commands = self._take_along.commands(self)
        self._heading = PlainLabel(_("Result"), "page", wraps=False)
        self._heading.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._heading.setObjectName("result-heading")
        fallback = FallbackNote()
        notice = FinishedNotice(theme)
        notice.correct_wanted.connect(self.correct_wanted)
        notice.new_wanted.connect(self.new_wanted)
        self._is_open = opened.row.assessment.status is Status.OPEN
        self._body = QVBoxLayout()
        self.column.addLayout(self._body)
        self.column.addStretch(1)
        self._body.addWidget(stack([*self._head(), fallback], spacing=4))
        self._body.addWidget(notice)
        self.grow(self._parts())
        notice.show_for(opened.row.assessment)
        fallback.show_for(opened.reader.checklist_title(opened.checklist))

    def title(self) -> str:
        checklist = self._opened.reader.checklist_title(self._opened.checklist)
        return _("Result – {checklist}").format(checklist=checklist)

    def save_plan(self) -> None:
        """Put the plan on paper, as the button on the page does."""
        self._plan.save()

    def focus_first(self) -> None:
        self._heading.setFocus()

    def _head(self) -> list[QWidget]:
        title = self._opened.reader.checklist_title(self._opened.checklist)
        about = [PlainLabel(line, quiet=True) for line in self._about()]
        return [PlainLabel(title, quiet=True), self._heading, *about]

    def _parts(self) -> Iterator[None]:
        theme, opened, add = self._theme, self._opened, self._body.addWidget
        yield from self._each(
            lambda: what_stands_out(theme, opened),
            lambda: whole_number(opened),
            lambda: must_haves(theme, opened),
            lambda: noticed_part(theme, opened, self.counts_wanted.emit),
            lambda: what_would_help(opened, MOST_HELPFUL),
            lambda: suggestions(opened),
            self._make_plan,
            lambda: headed(_("Plan on paper"), [self._plan]),
        )
        yield from second_look(theme, opened, self._page.questions, add)
        yield from self._each(self._finish if self._is_open else None)
        yield from self._each(lambda: section_overview(theme, opened))
        yield from section_numbers(opened, add)
        yield from goal_numbers(opened, add)
        yield from level_strips(theme, opened, self._add_strips)
        yield from to_find_out(opened, add)
        yield from self._each(
            lambda: not_applicable(opened),
            lambda: headed(_("Take the result along"), [self._take_along]),
            lambda: issued_list(theme, self._page.issued, self._languages, self.issued_wanted.emit),
        )

    def _add_strips(self, part: QWidget) -> None:
        self._strips.append(part)
        self._body.addWidget(part)

    def _make_plan(self) -> QWidget:
        button = primary_button(_("&Make a plan"), self.plan_wanted.emit)
        button.setObjectName("make-plan")
        return FlowRow([button])

    def _each(self, *makers: Callable[[], QWidget | None] | None) -> Iterator[None]:
        for make in makers:
            part = make() if make is not None else None
            if part is not None:
                self._body.addWidget(part)
                yield

    def _about(self) -> list[str]:
        row = self._opened.row
        part, day = self._opened.part, row.assessment.held_on
        about = held_words(row.organisation.name, part, day)
        lines = (about, how_made(row.assessment.who_scored), correction_words(row.assessment))
        return [line for line in lines if line]

    def _finish(self) -> QWidget:
        button = secondary_button(_("F&inish…"), self.finish_wanted.emit)
        button.setObjectName("finish")
        left = self._opened.result.overall.coverage.open
        return headed(_("Finish"), [PlainLabel(finishing_words(left)), FlowRow([button])])
