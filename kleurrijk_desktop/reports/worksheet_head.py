"""The head of a worksheet: what it is, who fills it in, and how."""

from dataclasses import replace

from kleurrijk_desktop.domain.answers import Choice
from kleurrijk_desktop.domain.assessment import Scope
from kleurrijk_desktop.domain.points import HIGHEST_LEVEL
from kleurrijk_desktop.domain.scope import minutes_left
from kleurrijk_desktop.reports.content_words import content_words
from kleurrijk_desktop.reports.looks import PAGE, RULE
from kleurrijk_desktop.reports.tagging import (
    CellContent,
    Document,
    FillIn,
    Inline,
    Items,
    Paragraph,
    Words,
)
from kleurrijk_desktop.reports.voices import Voice, add_beside
from kleurrijk_desktop.reports.worksheet_looks import SheetLook
from kleurrijk_desktop.translation import _, ngettext, speaking
from kleurrijk_desktop.use_cases.worksheet_contents import WorksheetContents
from kleurrijk_desktop.wording.levels import choice_label, choose_rule, level_label
from kleurrijk_desktop.wording.strip_words import strip_mark

_WIDE = 0.62  # of the page, for the longer of two lines side by side


class WorksheetHead:
    """Adds the parts of the head to a document, in the order in which they are called."""

    def __init__(
        self,
        document: Document,
        contents: WorksheetContents,
        speakers: tuple[Voice, ...],
        look: SheetLook,
    ) -> None:
        self._document = document
        self._contents = contents
        self._speakers = speakers
        self._look = look

    def add_title(self) -> None:
        """Add what it is, and of which checklist."""
        self._document.heading(1, worksheet_title(self._contents), self._look.title)
        add_beside(self._document, self._speakers, self._checklist)

    def add_lines(self) -> None:
        """Add the lines for who filled it in and when."""
        wide, look, organisation = PAGE.text_width * _WIDE, self._look, self._organisation()
        date = FillIn(_("Date:"), look.by_hand, RULE)
        widths = (wide, PAGE.text_width - wide)
        self._document.columns([[organisation], [date]], widths)
        # i18n: A label with a line behind it, on paper.
        by = _("Filled in by (roles and how many, no names):")
        self._document.add(FillIn(by, look.by_hand, RULE))

    def add_about_whom(self) -> None:
        """Add the question about whom the answers are, with a line for the answer."""
        add_beside(self._document, self._speakers, self._about_whom)

    def add_introduction(self) -> None:
        """Add what the checklist says about itself."""
        checklist = self._contents.checklist
        self._add_text("checklist.introduction", checklist.introduction)

    def add_preparation(self) -> None:
        """Add whom to invite, how long it takes and what to bring."""
        add_beside(self._document, self._speakers, self._invite)
        add_beside(self._document, self._speakers, self._time)
        if self._contents.checklist.bring:
            add_beside(self._document, self._speakers, self._bring)

    def add_preparation_in_short(self) -> None:
        """Add the same as one paragraph."""
        add_beside(self._document, self._speakers, lambda voice: [self._in_short(voice)])

    def add_how(self) -> None:
        """Add the rule by which a level is chosen, and the levels in words."""
        add_beside(self._document, self._speakers, self._how)

    def _checklist(self, voice: Voice) -> list[CellContent]:
        title = voice.reader.checklist_title(self._contents.checklist)
        style = self._look.part
        return [voice.paragraph(lambda: content_words(title, bold=True), style)]

    def _organisation(self) -> CellContent:
        label, name = _("Organisation:"), self._contents.options.organisation.strip()
        if not name:
            return FillIn(label, self._look.by_hand, RULE)
        return Paragraph([Words(label, bold=True), " ", name], self._look.by_hand)

    def _about_whom(self, voice: Voice) -> list[CellContent]:
        question = self._text(voice, "checklist.about_whom", self._contents.checklist.about_whom)
        lines: list[CellContent] = []
        if question is not None:
            said = voice.paragraph(
                lambda: [Words(_("About whom?"), bold=True), " ", question], self._look.text
            )
            lines.append(said)
        if not voice.repeats:
            # i18n: A label with a line behind it, on paper: which people the answers are about.
            lines.append(voice.line(lambda: _("About:"), self._look.by_hand))
        return lines

    def _invite(self, voice: Voice) -> list[CellContent]:
        whom = self._text(voice, "checklist.invite", self._contents.checklist.invite)
        if whom is None:
            return []
        return [
            voice.paragraph(
                lambda: [Words(_("Whom to invite:"), bold=True), " ", whom], self._look.text
            )
        ]

    def _time(self, voice: Voice) -> list[CellContent]:
        if voice.repeats:
            return []
        return [
            voice.paragraph(
                lambda: [Words(_("Time:"), bold=True), " ", self._minutes()], self._look.text
            )
        ]

    def _bring(self, voice: Voice) -> list[CellContent]:
        things = self._things(voice)
        with speaking(voice.language):
            label = voice.paragraph(
                lambda: Words(_("What to bring:"), bold=True),
                replace(self._look.text, keep_with_next=True),
            )
            return [label, Items(things, self._look.text, language=voice.tag)]

    def _in_short(self, voice: Voice) -> Paragraph:
        return voice.paragraph(lambda: list(self._parts_in_short(voice)), self._look.text)

    def _parts_in_short(self, voice: Voice) -> list[str | Words]:
        whom = self._text(voice, "checklist.invite", self._contents.checklist.invite)
        parts: list[str | Words] = [Words(_("Time:"), bold=True), " ", self._minutes(), " "]
        if whom is not None:
            parts += [Words(_("Whom to invite:"), bold=True), " ", whom, " "]
        things = self._things(voice)
        if things:
            parts.append(Words(_("What to bring:"), bold=True))
        for place, thing in enumerate(things):
            parts += [" · " if place else " ", thing]
        return parts

    def _things(self, voice: Voice) -> tuple[Words, ...]:
        with speaking(voice.language):
            return tuple(
                content_words(voice.reader.text(f"checklist.bring.{place}", thing))
                for place, thing in enumerate(self._contents.checklist.bring)
            )

    def _minutes(self) -> str:
        contents = self._contents
        count = len(contents.items)
        minutes = minutes_left(contents.checklist, contents.options.scope, count)
        about = ngettext("about {count} minute.", "about {count} minutes.", minutes)
        return about.format(count=minutes)

    def _how(self, voice: Voice) -> list[CellContent]:
        if voice.repeats:
            return []
        return [
            voice.paragraph(lambda: Words(choose_rule(), bold=True), self._look.text),
            voice.paragraph(_levels_in_words, self._look.text),
        ]

    def _add_text(self, context: str, source: str) -> None:
        if source.strip():
            add_beside(
                self._document,
                self._speakers,
                lambda voice: [
                    voice.paragraph(
                        lambda: content_words(voice.reader.text(context, source)), self._look.text
                    )
                ],
            )

    @staticmethod
    def _text(voice: Voice, context: str, source: str) -> Words | None:
        if not source.strip():
            return None
        with speaking(voice.language):
            return content_words(voice.reader.text(context, source))


def worksheet_title(contents: WorksheetContents) -> str:
    """Return what the document is, in the current language."""
    if contents.options.scope is Scope.SHORT:
        return _("Worksheet, short path")
    return _("Worksheet")


def _levels_in_words() -> Inline:
    parts: list[str | Words] = []
    for level in range(HIGHEST_LEVEL + 1):
        parts += [Words(str(level), bold=True), f"\N{NO-BREAK SPACE}{level_label(level)} · "]
    for choice in (Choice.NOT_APPLICABLE, Choice.UNKNOWN):
        label = f"\N{NO-BREAK SPACE}{choice_label(choice)}"
        parts += [Words(strip_mark(choice), bold=True), label, " · "]
    return parts[:-1]
