"""Questions that answers raise, in words; each asks, none accuses."""

from kleurrijk_desktop.domain.consistency import ConsistencyQuestion, Doubt
from kleurrijk_desktop.translation import N_, _

_QUESTIONS = {
    Doubt.LOW_MUST_HAVE: N_(
        "This must be in place and is at level {level}, while the rest of its section is at 3 or "
        "higher on average. What keeps it back?"
    ),
    Doubt.MUST_HAVE_LEFT_OUT: N_(
        "This must be in place. Why does it not apply to you? Nobody wrote down a reason."
    ),
    Doubt.STANDS_ALONE: N_(
        "This is at level {level}, while nothing else in its section is above 1. What does it "
        "stand on?"
    ),
    Doubt.NOT_CONFIRMED: N_(
        "This is at level 4, not yet confirmed. With whom could you check it, and when?"
    ),
    Doubt.MUCH_HIGHER: N_(
        "Last time this was at level {before}, now at {level}. What changed, and who told you?"
    ),
    Doubt.MUCH_LOWER: N_(
        "Last time this was at level {before}, now at {level}. Did something go, or do you look "
        "at it more frankly?"
    ),
}


def question_words(question: ConsistencyQuestion) -> str:
    """Return what is asked about an answer."""
    return _(_QUESTIONS[question.doubt]).format(level=question.level, before=question.before)
