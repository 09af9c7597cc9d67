"""The result page: words first, then the points with what they rest on, then what to do."""

from PySide6.QtWidgets import QWidget

from kleurrijk_desktop.domain.result import GoalNumber, SectionNumber
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.screens.results.blocks import block, card, lines
from kleurrijk_desktop.ui.screens.results.lists import (
    must_haves,
    suggestions,
    to_find_out,
    what_would_help,
)
from kleurrijk_desktop.ui.screens.results.number_part import NumberOf, NumberPart
from kleurrijk_desktop.ui.screens.results.save_plan import PlanTools, SavePlanPart
from kleurrijk_desktop.ui.screens.results.strips import level_strips
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.ui.widgets.screen import Screen
from kleurrijk_desktop.use_cases.opened import Opened
from kleurrijk_desktop.wording.dates import date_text
from kleurrijk_desktop.wording.goals import goal_name
from kleurrijk_desktop.wording.result_words import (
    coverage_text,
    headline,
    in_words,
    number_text,
    summary,
)

MOST_HELPFUL = 5


class ResultsScreen(Screen):
    """What the answers of one assessment say."""

    def __init__(
        self, theme: Theme, opened: Opened, tools: PlanTools, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._theme = theme
        self._opened = opened
        self._plan = SavePlanPart(theme, tools, opened)
        self._heading = PlainLabel(_("Result"), "page")
        self._heading.setObjectName("result-heading")
        parts = [
            PlainLabel(self._about(), "caption", quiet=True),
            self._heading,
            *self._words(),
            self._whole(),
            must_haves(opened),
            what_would_help(opened, MOST_HELPFUL),
            suggestions(opened),
            block(_("Plan on paper"), [self._plan]),
            to_find_out(opened),
            block(_("Sections"), [self._section(each) for each in opened.result.sections]),
            block(_("Goals"), [self._goal(each) for each in opened.result.goals]),
            level_strips(theme, opened),
        ]
        for part in parts:
            if part is not None:
                self.column.addWidget(part)
        self.column.addStretch(1)

    def title(self) -> str:
        checklist = self._opened.reader.checklist_title(self._opened.checklist)
        return _("Result – {checklist}").format(checklist=checklist)

    def save_plan(self) -> None:
        """Put the plan on paper, as the button on the page does."""
        self._plan.save()

    def focus_first(self) -> None:
        self._heading.setFocus()

    def _about(self) -> str:
        row = self._opened.row
        # i18n: The organisation, the checklist and the day, in one line.
        return _("{organisation} · {checklist} · {day}").format(
            organisation=row.organisation.name,
            checklist=self._opened.reader.checklist_title(self._opened.checklist),
            day=date_text(row.assessment.held_on),
        )

    def _words(self) -> list[QWidget]:
        opened = self._opened
        return lines(summary(opened.result, opened.reader, opened.answers))

    def _whole(self) -> QWidget:
        number = self._opened.result.overall
        sentences = [PlainLabel(headline(self._opened.result), "item")]
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
        return card([NumberPart(of, sentences)])

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
        # i18n: The name of a section or a goal, then its number.
        words = _("{name}: {number}").format(name=of.name, number=number_text(of.number))
        sentences = [PlainLabel(words), PlainLabel(coverage_text(of.number.coverage), quiet=True)]
        return card([NumberPart(of, sentences)])
