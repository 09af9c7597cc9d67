"""The start page: choose an organisation, go on with an assessment, or start a new one.

What only a first start shows, and what can be begun, is loaded when it is shown.
"""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kleurrijk_desktop.domain.assessment import Assessment
from kleurrijk_desktop.domain.organisation import Organisation
from kleurrijk_desktop.translation import _, content_language
from kleurrijk_desktop.ui.one_at_a_time import OneAtATime
from kleurrijk_desktop.ui.screens.start.assessment_list import AssessmentList
from kleurrijk_desktop.ui.screens.start.assessment_row import AssessmentRow
from kleurrijk_desktop.ui.screens.start.organisation_bar import OrganisationBar
from kleurrijk_desktop.ui.screens.start.words import can_be_followed
from kleurrijk_desktop.ui.tasks import Tasks
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.first_paint import FirstPaint
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.ui.widgets.screen import Screen
from kleurrijk_desktop.use_cases.start_page import (
    NEWEST,
    OLDER,
    Begun,
    CountAssessments,
    OpenStart,
    StartPage,
)

if TYPE_CHECKING:
    from kleurrijk_desktop.ui.screens.start.first_start import FirstStart
    from kleurrijk_desktop.ui.screens.start.offering import Offering
    from kleurrijk_desktop.use_cases.assessments import StartAssessment
    from kleurrijk_desktop.use_cases.checklists import Offers

BETWEEN_PARTS = 8  # pixels more than between groups


class StartScreen(Screen):
    """What can be begun or gone on with.

    Attributes:
        first_start: what is shown while there is no organisation, else None.
        bar: the organisation that is shown and the ways to others, else None.

    Signals:
        questions_wanted, check_wanted, new_wanted: the id of an assessment.
        result_wanted: the id of an assessment.
        bin_wanted: the Begun that is to go into the bin.
        started: the Assessment that was just made.
        worksheet_wanted: the id of a checklist and the Scope that is to be printed.
    """

    questions_wanted = Signal(str)
    check_wanted = Signal(str)
    new_wanted = Signal(str)
    result_wanted = Signal(str)
    bin_wanted = Signal(object)
    started = Signal(object)
    worksheet_wanted = Signal(str, object)

    def __init__(
        self,
        theme: Theme,
        tasks: Tasks,
        page: StartPage,
        languages: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
    ) -> None:
        """Show a start page; `languages` of the interface are offered while it is empty."""
        super().__init__(theme, parent)
        self._theme = theme
        self._tasks, self._once = tasks, OneAtATime(tasks, self)
        self.first_start: FirstStart | None = None
        self.bar: OrganisationBar | None = None
        self._list: AssessmentList | None = None
        self._offering: Offering | None = None
        self._limit = NEWEST  # how many assessments were asked for
        self._to_begin: QWidget | None = None  # the heading, while there is no assessment
        if page.chosen is None:
            self._welcome(page, languages)
        else:
            self._show_organisation(page, page.chosen)
        self.column.addStretch(1)

    @property
    def is_whole(self) -> bool:
        """Whether what can be begun is there as well, once that is being read."""
        return super().is_whole and (self._offering is None or not self._offering.is_reading)

    def title(self) -> str:
        return _("Start")

    def focus_first(self) -> None:
        """Go to where one chooses an organisation, or begins where nothing was begun."""
        if self._to_begin is not None:
            self._to_begin.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        first = self.first_start or self.bar
        assert first is not None
        first.focus_first()

    def _welcome(self, page: StartPage, languages: Sequence[tuple[str, str]]) -> None:
        from kleurrijk_desktop.ui.screens.start.first_start import FirstStart

        self.first_start = FirstStart(languages, something_away=page.something_away)
        self.column.addWidget(self.first_start)

    def _show_organisation(self, page: StartPage, chosen: Organisation) -> None:
        self.column.addWidget(PlainLabel(_("Start"), "page"))
        self.bar = OrganisationBar(self._theme, page.organisations, chosen)
        self.column.addWidget(self.bar)
        if page.assessments:
            self._show_assessments(page, chosen)
        room = self._room_for_new(page)
        inside = self.column.parentWidget()  # of which some part is always in sight
        assert inside is not None
        # Not sooner: reading the checklists would hold up the paint.
        FirstPaint(inside, partial(self._ask_for_offers, page, chosen, room))

    def _show_assessments(self, page: StartPage, chosen: Organisation) -> None:
        self.column.addSpacing(BETWEEN_PARTS)
        heading = _("Assessments of {organisation}").format(organisation=chosen.name)
        self.column.addWidget(PlainLabel(heading, "item"))
        self._list = AssessmentList(page, self._row)
        self._list.more_wanted.connect(partial(self._read_older, self._list, chosen))
        self.column.addWidget(self._list)

    def _read_older(self, shown: AssessmentList, chosen: Organisation) -> None:
        self._limit += OLDER
        older = OpenStart(chosen.id, content_language(), self._limit)
        self._once.run(older, shown.take_older)

    def _row(self, begun: Begun, every: Sequence[Begun]) -> AssessmentRow:
        newest = begun is every[0]
        followed = can_be_followed(begun, every)
        row = AssessmentRow(begun, newest=newest, followed=followed)
        row.new_wanted.connect(self.new_wanted)
        row.questions_wanted.connect(self.questions_wanted)
        row.check_wanted.connect(self.check_wanted)
        row.result_wanted.connect(self.result_wanted)
        row.bin_wanted.connect(self.bin_wanted)
        return row

    def _room_for_new(self, page: StartPage) -> QVBoxLayout:
        self.column.addSpacing(BETWEEN_PARTS)
        words = _("Another assessment") if page.assessments else _("First assessment")
        heading = PlainLabel(words, "item")
        heading.setObjectName("begin-heading")
        self._to_begin = None if page.assessments else heading
        self.column.addWidget(heading)
        room = QVBoxLayout()
        self.column.addLayout(room)
        return room

    def _ask_for_offers(self, page: StartPage, chosen: Organisation, room: QVBoxLayout) -> None:
        if self._tasks.closed:
            return  # the window went as soon as the page was painted
        from kleurrijk_desktop.ui.screens.start.offering import Offering

        self._offering = Offering(self._tasks, content_language(), chosen, self)
        self._offering.ended.connect(partial(self._show_offers, page, room))
        if self._list is not None and self._list.to_be_counted:
            self._tasks.run(CountAssessments(chosen.id), self._list.show_count, owner=self)

    def _show_offers(self, page: StartPage, room: QVBoxLayout, offers: "Offers | None") -> None:
        from kleurrijk_desktop.ui.screens.start.new_assessment import NewAssessment

        if offers is None:
            return  # the window tells why
        if not offers.each:
            room.addWidget(
                PlainLabel(
                    _("There is no checklist in this copy of the program. Install it again.")
                )
            )
            return
        new = NewAssessment(self._theme, page.units, offers, first=not page.assessments)
        new.wanted.connect(self._start)
        new.worksheet_wanted.connect(self.worksheet_wanted)
        room.addWidget(new)
        self.grown.emit()

    def _start(self, wanted: "StartAssessment") -> None:
        def done(assessment: Assessment) -> None:
            self.started.emit(assessment)

        self._once.run(wanted, done)
