"""What a report about a problem needs, wherever it is offered."""

from kleurrijk_desktop.ui.shell.context import UiContext
from kleurrijk_desktop.ui.widgets.problem_report import ReportTools


def report_tools(context: UiContext) -> ReportTools | None:
    """Return it; None where the data are not the user's own."""
    if context.safekeeping is None:
        return None
    return ReportTools(context.safekeeping, context.dialogs, context.documents(), context.now)
