"""What is asked of those who read a plan: decisions, hours and money."""

from dataclasses import replace

from kleurrijk_desktop.reports.looks import RULE, SECTION, Details
from kleurrijk_desktop.reports.tagging import Document, FillIn, TextStyle
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.use_cases.plan_contents import PlanContents
from kleurrijk_desktop.wording.plan_words import asked_words


def add_asked(
    document: Document,
    contents: PlanContents,
    details: Details,
    section: TextStyle = SECTION,
) -> None:
    """Add what management's actions ask together, then what was written; else lines for it."""
    document.heading(2, _("What we ask of you"), section)
    asked = contents.asked
    numbers = [number for number, _title in asked.decisions]
    sentences = asked_words(numbers, asked.minutes, asked.cents)
    if sentences:
        document.items(sentences, details.text)
    written = contents.plan.asked.strip() if contents.plan is not None else ""
    if written:
        document.paragraph(written, replace(details.text, before=4))
    if not sentences and not written:
        for label in (_("Decisions"), _("Hours"), _("Money")):
            document.add(FillIn(label, details.by_hand, RULE))
