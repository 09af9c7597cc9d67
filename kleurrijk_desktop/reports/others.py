"""What people concerned notice, as a table of counts beside the organisation's own level."""

from dataclasses import replace

from kleurrijk_desktop.domain.answers import answer_to
from kleurrijk_desktop.domain.partner_view import Beside
from kleurrijk_desktop.reports.chart_drawing import strip_figure
from kleurrijk_desktop.reports.content_words import content_words
from kleurrijk_desktop.reports.looks import PAGE, ROOMY, RULES, SECTION
from kleurrijk_desktop.reports.tagging import Cell, CellContent, Document, Paragraph, Scope, Table
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.use_cases.plan_contents import PlanContents
from kleurrijk_desktop.wording.counts import count_text
from kleurrijk_desktop.wording.partner_view_words import difference_text

_COUNTS = (28.0, 53.0, 34.0, 54.0)  # points, for: yes, partly, no, don't know
_LEVEL = 60.0
_PADDING = 2.0
_STRIP = 10.0


def add_others(document: Document, contents: PlanContents) -> None:
    """Add what people concerned notice, where enough of them answered."""
    if not contents.others_say:
        return
    document.heading(2, _("What people notice"), SECTION)
    # i18n: The heads of columns: a sentence, then how many people ticked which answer, then the
    # level that the organisation gave itself.
    heads = (_("What I notice"), _("Yes"), _("Partly"), _("No"), _("Don't know"), _("Our level"))
    header = [Cell((Paragraph(head, ROOMY.column),), Scope.COLUMN) for head in heads]
    widths = (PAGE.text_width - sum(_COUNTS) - _LEVEL, *_COUNTS, _LEVEL)
    rows = [_row(each, contents) for each in contents.others_say]
    document.add(Table(tuple(header), tuple(rows), widths, RULES, padding=_PADDING))


def _row(beside: Beside, contents: PlanContents) -> tuple[Cell, ...]:
    noticed = content_words(contents.reader.noticed(beside.item))
    said: list[CellContent] = [Paragraph(noticed, ROOMY.text)]
    if difference := difference_text(beside):
        said.append(Paragraph(difference, replace(ROOMY.text, bold=True)))
    counts = beside.counts
    numbers = map(count_text, (counts.yes, counts.partly, counts.no, counts.unknown))
    strip = strip_figure(answer_to(contents.answers, beside.item.id).choice, _STRIP)
    return (
        Cell(tuple(said), Scope.ROW),
        *(Cell((Paragraph(number, ROOMY.text),)) for number in numbers),
        Cell((strip,)),
    )
