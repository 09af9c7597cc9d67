"""Loading what comes next while nothing is asked for, so that the first question comes at once."""

from PySide6.QtCore import Qt

from kleurrijk_desktop.ui.tasks import Tasks
from kleurrijk_desktop.use_cases.ports import Services


def look_ahead(tasks: Tasks) -> None:
    """Load the page of the questions as soon as the start page is whole, beside the window.

    The first pause comes before that page is painted; once it is, it asks for what can be begun,
    and the pause after that is the one to use.
    """
    once = Qt.ConnectionType.SingleShotConnection
    tasks.idle.connect(
        lambda: tasks.idle.connect(lambda: tasks.run(_load_questions, _nothing), once), once
    )


def _load_questions(_services: Services) -> None:
    import kleurrijk_desktop.use_cases.previous  # noqa: F401 - to be loaded is all


def _nothing(_result: None) -> None:
    """Do nothing with nothing."""
