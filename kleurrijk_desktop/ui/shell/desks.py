"""The desks on which changes wait to be stored, seen as one."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from kleurrijk_desktop.ui.screens.questions.answer_desk import AnswerDesk

if TYPE_CHECKING:
    from kleurrijk_desktop.ui.screens.plan.change_desk import ChangeDesk


class Desks:
    """What must be stored before one goes on; the desk of plans is made when it is needed."""

    def __init__(self, answers: AnswerDesk) -> None:
        self.answers = answers
        self.plans: ChangeDesk | None = None

    @property
    def busy(self) -> bool:
        return self.answers.busy or (self.plans is not None and self.plans.busy)

    @property
    def unsaved(self) -> bool:
        """Whether something could not be stored so far."""
        return bool(self.answers.unsaved or (self.plans is not None and self.plans.unsaved))

    def retry(self) -> None:
        """Try again to store whatever is not."""
        self.answers.retry()
        if self.plans is not None:
            self.plans.retry()

    def when_idle(self, call: Callable[[], None]) -> None:
        """Call back as soon as nothing is on its way, which may be now."""
        if self.plans is None:
            self.answers.when_idle(call)
        else:
            plans = self.plans
            self.answers.when_idle(lambda: plans.when_idle(call))
