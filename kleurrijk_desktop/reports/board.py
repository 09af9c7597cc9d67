"""The board page: one side that says where we stand, what we do and what we ask."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kleurrijk_desktop.domain.answers import answer_to
from kleurrijk_desktop.domain.checklist import Item
from kleurrijk_desktop.domain.content_text import Text
from kleurrijk_desktop.domain.plan import Action, Whose
from kleurrijk_desktop.reports.content_words import content_words
from kleurrijk_desktop.reports.framing import add_colophon, begun
from kleurrijk_desktop.reports.looks import (
    BODY,
    COMPACT,
    LEAD,
    NEXT,
    PAGE,
    READING,
    ROOMY,
    RULE,
    SECTION,
    USUAL,
    Details,
)
from kleurrijk_desktop.reports.plan import look_again_words
from kleurrijk_desktop.reports.plan_head import add_facts
from kleurrijk_desktop.reports.plan_result import numbers_text
from kleurrijk_desktop.reports.shorter import shorter, shorter_head
from kleurrijk_desktop.reports.tagging import (
    CellContent,
    Document,
    FillIn,
    Inline,
    Items,
    Paragraph,
    Words,
)
from kleurrijk_desktop.reports.white import White
from kleurrijk_desktop.translation import _, ngettext
from kleurrijk_desktop.use_cases.plan_contents import PlanContents
from kleurrijk_desktop.wording.dates import date_text
from kleurrijk_desktop.wording.plan_words import asked_words
from kleurrijk_desktop.wording.result_words import in_words
from kleurrijk_desktop.wording.standing_out import ScoredItem, strongest, weakest

_WHOLE = 10**9


@dataclass(frozen=True, slots=True)
class _Room:
    """How much a page may hold: so many rows of each list, so many letters of a text."""

    details: Details
    rows: int = _WHOLE
    letters: int = _WHOLE


_ROOMS = (
    _Room(READING),
    _Room(ROOMY),
    _Room(USUAL),
    _Room(COMPACT),
    _Room(COMPACT, 8),
    _Room(COMPACT, 5),
    _Room(COMPACT, 5, 240),
    _Room(COMPACT, 4, 160),
    _Room(COMPACT, 3, 120),
    _Room(COMPACT, 3, 80),
    _Room(COMPACT, 2, 60),
    _Room(COMPACT, 3, 40),
    _Room(COMPACT, 1, 40),
)


def board_document(contents: PlanContents) -> Document:
    """Compose the board page in the current language: smaller, then shorter, until it is one."""
    for room in _ROOMS[:-1]:
        document = _Page(contents, room).document()
        if document.page_count() == 1:
            return document
    return _Page(contents, _ROOMS[-1]).document()


class _Page:
    """One try to put everything on a page."""

    def __init__(self, contents: PlanContents, room: _Room) -> None:
        self._contents = shorter_head(contents, room.letters)
        self._room = room
        self._details = room.details

    def document(self) -> Document:
        contents = self._contents
        name = contents.organisation.name
        title = _("{organisation}: where we stand and what we ask").format(organisation=name)
        footer = _("{organisation} · Board page · {date}").format(
            organisation=name, date=date_text(contents.printed_on)
        )
        document = begun(title, footer, contents)
        add_facts(document, contents, self._details)
        document.heading(2, _("The result in short"), SECTION)
        document.paragraph(in_words(contents.result.overall)[0], LEAD)
        document.paragraph(numbers_text(contents.result), BODY)
        self._add_lists(document)
        self._add_what_we_do(document)
        self._add_asked(document)
        document.paragraph(look_again_words(contents), NEXT)
        add_colophon(document, contents)
        return document

    def _add_lists(self, document: Document) -> None:
        found = self._contents.result.must_haves
        labelled = (
            (_("Must be in place, and is below level 3"), found.below),
            (_("Find out this week"), found.unknown),
        )
        self._add_columns(
            document,
            [(label, [self._item(item) for item in items]) for label, items in labelled if items],
        )
        scored = (self._contents.result, self._contents.answers)
        standing_out = ((_("Strongest"), strongest(*scored)), (_("Weakest"), weakest(*scored)))
        self._add_columns(
            document,
            [(label, [self._scored(pair) for pair in pairs]) for label, pairs in standing_out],
        )

    def _add_columns(
        self, document: Document, lists: Sequence[tuple[str, Sequence[Inline]]]
    ) -> None:
        columns: list[tuple[CellContent, ...]] = [
            (
                Paragraph(label, self._details.label),
                Items(tuple(self._some(items)), self._details.text),
            )
            for label, items in lists
            if items
        ]
        if columns:
            document.artifact(White(1))
            document.columns(columns, [PAGE.text_width / len(columns)] * len(columns))

    def _add_what_we_do(self, document: Document) -> None:
        ours = [
            shown.action
            for shown in self._contents.printed_actions
            if shown.action.whose is Whose.OURS
        ]
        if ours:
            document.heading(2, _("What we do ourselves"), SECTION)
            self._add_list(document, [self._action(action) for action in ours])
        if self._contents.printed_actions:
            return
        document.heading(2, _("No action chosen yet: what we could do first"), SECTION)
        reader = self._contents.reader
        first = [
            self._words(reader.measure_title(each.item, each.measure))
            for each in self._contents.proposed
        ]
        self._add_list(document, first or [_("Nothing is proposed.")])

    def _add_asked(self, document: Document) -> None:
        document.heading(2, _("What we ask of you"), SECTION)
        contents = self._contents
        asked = contents.asked
        rows: list[Inline] = [
            _("Decide: {action}").format(action=shorter(title, self._room.letters))
            for _number, title in asked.decisions
        ]
        written = contents.plan.asked.strip() if contents.plan is not None else ""
        means: list[Inline] = list(asked_words((), asked.minutes, asked.cents))
        if written:
            means.append(shorter(written, self._room.letters))
        if rows or means:
            document.items([*self._some(rows), *means], self._details.text)
            return
        for label in (_("Decisions"), _("Hours"), _("Money")):
            document.add(FillIn(label, self._details.by_hand, RULE))

    def _add_list(self, document: Document, rows: Sequence[Inline]) -> None:
        document.items(list(self._some(rows)), self._details.text)

    def _some(self, rows: Sequence[Inline]) -> Iterator[Inline]:
        yield from rows[: self._room.rows]
        left = len(rows) - self._room.rows
        if left > 0:
            # i18n: The last row of a list that had no room for all of it.
            yield ngettext("and {count} more", "and {count} more", left).format(count=left)

    def _item(self, item: Item) -> Inline:
        answer = answer_to(self._contents.answers, item.id)
        if answer.level is not None:
            return self._scored((item, answer.level))
        return self._words(self._contents.reader.statement(item))

    def _scored(self, scored: ScoredItem) -> Inline:
        item, level = scored
        words = self._words(self._contents.reader.statement(item))
        level_words = _("level {level}").format(level=level)
        return [words, f" ({level_words})"]

    def _words(self, text: Text) -> Words:
        return content_words(Text(shorter(text.value, self._room.letters), text.language))

    def _action(self, action: Action) -> Inline:
        said = []
        if action.owner.strip():
            owner = shorter(action.owner.strip(), self._room.letters)
            said.append(_("Who: {name}").format(name=owner))
        if action.due_on is not None:
            said.append(_("By: {day}").format(day=date_text(action.due_on)))
        title = Words(shorter(action.title, self._room.letters), bold=True)
        return [title, f" — {' · '.join(said)}"] if said else title
