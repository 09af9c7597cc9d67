"""The short path and the whole checklist, in words: where one is, and what the other would ask."""

from kleurrijk_desktop.domain.assessment import Scope
from kleurrijk_desktop.translation import _, ngettext


def two_paths() -> str:
    """Return what to know before one chooses between the short path and all questions."""
    return _(
        "The short path asks what matters most in each section. You can ask the rest later; your "
        "answers stay."
    )


def path_stands(scope: Scope, short: int, whole: int) -> str:
    """Return which questions are asked now, out of how many."""
    if scope is Scope.SHORT:
        return ngettext(
            "Short path: {short} of {whole} question",
            "Short path: {short} of {whole} questions",
            whole,
        ).format(short=short, whole=whole)
    return ngettext("All questions: {whole}", "All questions: {whole}", whole).format(whole=whole)


def path_turn(scope: Scope, short: int, whole: int) -> str:
    """Return what a button says that turns from this scope to the other one."""
    if scope is Scope.SHORT:
        return _("Ask all {whole} questions").format(whole=whole)
    return _("Ask only the {short} questions of the short path").format(short=short)


def path_consequence(scope: Scope) -> str:
    """Return what turning from this scope to the other one does to the answers."""
    if scope is Scope.SHORT:
        return _("The answers that are there stay. You can go back to the short path.")
    return _("Answers to the other questions are kept, but neither shown nor counted.")


def deeper_offer(more: int) -> str:
    """Return why going deeper is offered in a section, and how many questions that is there."""
    return ngettext(
        "Something can be better here. The whole checklist asks {count} question more about it.",
        "Something can be better here. The whole checklist asks {count} questions more about it.",
        more,
    ).format(count=more)


def deeper_consequence(short: int, whole: int) -> str:
    """Return what going deeper does to the assessment as a whole."""
    return _(
        "You then answer {whole} questions instead of {short}. Your answers stay, and you can go "
        "back."
    ).format(whole=whole, short=short)


def left_words(still_open: int, minutes: int) -> str:
    """Return how many questions are left and how long they take, as in "12 left, about …"."""
    if not still_open:
        return _("No question is left.")
    time = ngettext("about {count} minute", "about {count} minutes", minutes).format(count=minutes)
    # i18n: {left} is a number of questions; {time} is for example "about 10 minutes".
    return _("{left} left, {time}").format(left=still_open, time=time)


def minutes_words(short: int, whole: int) -> str:
    """Return how long each of the two paths takes, in minutes."""
    return _("Short path: about {short} minutes. All questions: about {whole} minutes.").format(
        short=short, whole=whole
    )


def nothing_asked() -> str:
    """Return what is said where no question of a checklist fits an organisation."""
    return _(
        "No question of this checklist fits the kind and size of your organisation. "
        "Choose another checklist at Start."
    )
