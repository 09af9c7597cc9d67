"""What is marked at a question, in words."""

from kleurrijk_desktop.domain.answers import answer_to
from kleurrijk_desktop.domain.checklist import Item
from kleurrijk_desktop.domain.points import HIGHEST_LEVEL
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.use_cases.opened import Opened
from kleurrijk_desktop.wording.levels import choice_label


def marked_words(opened: Opened, item: Item) -> str:
    """Return the level and its name, or the name of an answer beside the scale."""
    answer = answer_to(opened.answers, item.id)
    label = choice_label(answer.choice)
    if answer.level is None:
        return label
    if answer.level == HIGHEST_LEVEL and not answer.confirmed:
        return _("Level {level}: {label}, not yet confirmed").format(
            level=answer.level, label=label
        )
    return _("Level {level}: {label}").format(level=answer.level, label=label)
