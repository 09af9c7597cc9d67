"""The result page: words first, then the points with what they rest on, then what to do."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from kleurrijk_desktop.domain.assessment import Status
from kleurrijk_desktop.domain.result import GoalNumber, SectionNumber
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.screens.results.blocks import across
from kleurrijk_desktop.ui.screens.results.lists import (
    must_haves,
    suggestions,
    to_find_out,
    what_would_help,
)
from kleurrijk_desktop.ui.screens.results.noticed_part import noticed_part
from kleurrijk_desktop.ui.screens.results.number_part import NumberOf, NumberPart
from kleurrijk_desktop.ui.screens.results.save_plan import PlanTools, SavePlanPart
from kleurrijk_desktop.ui.screens.results.standing_out import what_stands_out
from kleurrijk_desktop.ui.screens.results.strips import level_strips
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.buttons import secondary_button
from kleurrijk_desktop.ui.widgets.card import Card
from kleurrijk_desktop.ui.widgets.fallback_note import FallbackNote
from kleurrijk_desktop.ui.widgets.finished_notice import FinishedNotice
from kleurrijk_desktop.ui.widgets.flow_row import FlowRow
from kleurrijk_desktop.ui.widgets.hairline import hairline
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.ui.widgets.screen import Screen
from kleurrijk_desktop.ui.widgets.stacks import headed, stack
from kleurrijk_desktop.use_cases.opened import Opened
from kleurrijk_desktop.wording.dates import date_text
from kleurrijk_desktop.wording.goals import goal_name
from kleurrijk_desktop.wording.how_made import how_made
from kleurrijk_desktop.wording.result_words import (
    coverage_text,
    headline,
    in_words,
    number_text,
)
from kleurrijk_desktop.wording.standing import correction_words, finishing_words

MOST_HELPFUL = 5


class ResultsScreen(Screen):
    """What the answers of one assessment say.

    Signals:
        finish_wanted, correct_wanted, new_wanted, counts_wanted: a button was pressed.
    """

    finish_wanted = Signal()
    correct_wanted = Signal()
    new_wanted = Signal()
    counts_wanted = Signal()

    def __init__(
        self, theme: Theme, opened: Opened, tools: PlanTools, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._theme = theme
        self._opened = opened
        self._plan = SavePlanPart(theme, tools, opened)
        self._plan.told.connect(self.look_at)
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
        theme, opened = self._theme, self._opened
        self._add(what_stands_out(theme, opened))
        yield
        self._add(self._whole())
        yield
        self._add(must_haves(theme, opened))
        yield
        self._add(noticed_part(theme, opened, self.counts_wanted.emit))
        yield
        self._add(what_would_help(opened, MOST_HELPFUL))
        yield
        self._add(suggestions(opened))
        yield
        self._add(headed(_("Plan on paper"), [self._plan]))
        self._add(self._finish() if self._is_open else None)
        self._add(to_find_out(opened))
        yield
        yield from self._numbers(_("Sections"), map(self._section, opened.result.sections))
        goals = (each for each in opened.result.goals if each.items)
        yield from self._numbers(_("Goals"), map(self._goal, goals))
        yield from level_strips(theme, opened, self._add)

    def _add(self, part: QWidget | None) -> None:
        if part is not None:
            self._body.addWidget(part)

    def _numbers(self, heading: str, numbers: Iterable[QWidget]) -> Iterator[None]:
        card = Card(spacing=12)
        self._add(headed(heading, [card]))
        for place, number in enumerate(numbers):
            if place:
                card.column.addWidget(hairline())
            card.column.addWidget(number)
            yield

    def _about(self) -> list[str]:
        row = self._opened.row
        # i18n: The organisation and the day, in one line.
        about = _("{organisation} · {day}").format(
            organisation=row.organisation.name, day=date_text(row.assessment.held_on)
        )
        lines = (about, how_made(row.assessment.who_scored), correction_words(row.assessment))
        return [line for line in lines if line]

    def _finish(self) -> QWidget:
        button = secondary_button(_("F&inish…"), self.finish_wanted.emit)
        button.setObjectName("finish")
        left = self._opened.result.overall.coverage.open
        return headed(_("Finish"), [PlainLabel(finishing_words(left)), FlowRow([button])])

    def _whole(self) -> QWidget:
        number = self._opened.result.overall
        sentences: list[QWidget] = [PlainLabel(headline(self._opened.result), "item")]
        if number.points is not None:
            sentences += [PlainLabel(each) for each in in_words(number)]
        sentences.append(PlainLabel(coverage_text(number.coverage)))
        of = NumberOf(
            _("All questions"),
            number,
            self._opened.result.items,
            self._opened.answers,
            self._opened.reader,
        )
        return Card([NumberPart(of, sentences)])

    def _section(self, section: SectionNumber) -> QWidget:
        name = self._opened.reader.section_title(section.section)
        return self._number(
            NumberOf(name, section.number, section.items, self._opened.answers, self._opened.reader)
        )

    def _goal(self, goal: GoalNumber) -> QWidget:
        name = goal_name(goal.goal)
        return self._number(
            NumberOf(name, goal.number, goal.items, self._opened.answers, self._opened.reader)
        )

    def _number(self, of: NumberOf) -> QWidget:
        return NumberPart(
            of,
            [
                across(PlainLabel(of.name), PlainLabel(number_text(of.number), wraps=False)),
                PlainLabel(coverage_text(of.number.coverage), quiet=True),
            ],
        )
