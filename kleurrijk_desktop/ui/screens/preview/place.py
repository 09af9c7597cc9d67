"""What the preview shows, and where one is in it."""

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from kleurrijk_desktop.domain.printable import PrintChoice

FIT = "fit"
ISSUED = "issued"  # the code of a document that was handed out


class PreviewPlace(NamedTuple):
    """What is needed to build the same page again.

    Attributes:
        document: the code of what is printed; empty is the first that there is.
        assessment_id: what it is printed of; None is the assessment that one is at.
        checklist_id: whose blank sheets are printed though nobody began it; None is those of the
            assessment.
        issued: the id of what was handed out and is shown again; empty is none.
        year: of the plan; None is the present one.
        language: of the document; empty is that of the window.
        choice: what else is chosen of it; None is the usual.
        zoom: in per cent, or `FIT` for the width of the window.
        as_text: the text is shown instead of the pages.
    """

    document: str = ""
    assessment_id: str | None = None
    checklist_id: str | None = None
    issued: str = ""
    year: int | None = None
    language: str = ""
    choice: "PrintChoice | None" = None
    zoom: str = FIT
    as_text: bool = False
