"""What was handed out of an assessment, each with the way to see it again."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from kleurrijk_desktop.domain.issued_report import IssuedReport
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.card import Card
from kleurrijk_desktop.ui.widgets.first_few import FirstFew
from kleurrijk_desktop.ui.widgets.link_button import LinkButton
from kleurrijk_desktop.ui.widgets.stacks import headed
from kleurrijk_desktop.wording.printed_documents import issued_name


def issued_list(
    theme: Theme,
    reports: Sequence[IssuedReport],
    languages: Sequence[tuple[str, str]],
    wanted: Callable[[IssuedReport], object],
) -> QWidget | None:
    """Return a list with the newest first, or None where nothing was handed out.

    Args:
        theme: how it looks.
        reports: what was handed out, the newest first.
        languages: code and name of the languages that documents are written in.
        wanted: shows one of them as it was.
    """
    if not reports:
        return None
    names = dict(languages)

    def link(report: IssuedReport) -> QWidget:
        name = issued_name(report, names.get(report.language, report.language))
        button = LinkButton(theme, name, lambda: wanted(report))
        button.setObjectName(f"issued-{report.id}")
        return button

    heading = _("Documents that were handed out")
    part = headed(heading, [Card([FirstFew(heading, reports, link, "show-all-issued")])])
    part.setObjectName("issued")
    return part
