"""Group sessions in words: what votes say, what may come next, and what was agreed."""

from kleurrijk_desktop.domain.answers import Choice
from kleurrijk_desktop.domain.next_date import NextDate
from kleurrijk_desktop.domain.plan import Action
from kleurrijk_desktop.domain.sessions.agreement import (
    NINE_TENTHS,
    TWO_THIRDS,
    USUAL_THRESHOLD,
    Move,
    Verdict,
    Word,
)
from kleurrijk_desktop.domain.sessions.counts import OPTIONS, Counts
from kleurrijk_desktop.domain.sessions.state import Agreement, Form, Session
from kleurrijk_desktop.translation import N_, _, ngettext
from kleurrijk_desktop.wording.counts import count_text
from kleurrijk_desktop.wording.dates import date_text
from kleurrijk_desktop.wording.levels import choice_label
from kleurrijk_desktop.wording.next_date_words import next_date_text

_MOVES = {
    Move.RECORD_THE_REASON: N_("Next: write down why, and go on."),
    Move.ONE_EXAMPLE_EACH: N_("Next: one example for each of the two levels, then agree."),
    Move.HEAR_THE_OTHER_VIEW: N_("Next: hear the other view first. Then agree or vote again."),
    Move.EXPLAIN_THE_ENDS: N_(
        "Next: whoever wants to explains the lowest and the highest level. Then vote once more."
    ),
    Move.DECIDE_OR_PARK: N_("Next: agree and note the other view, or park the question."),
    Move.FIND_OUT: N_("Next: park the question, and agree on who finds out."),
}


_RULES = {
    TWO_THIRDS: N_("Two thirds on one level, and nobody two levels away from it."),
    USUAL_THRESHOLD: N_("Three quarters on one level, and nobody two levels away from it."),
    NINE_TENTHS: N_("Nine in ten on one level, and nobody two levels away from it."),
}


def verdict_text(found: Verdict | None) -> str:
    """Return what the votes say; None is too few of them, or that they are not kept."""
    if found is None:
        return _("There are too few votes to say what they mean. Talk about it.")
    if not found.levels:
        return _("Divided") if found.word is Word.DIVIDED else _("Not visible to us")
    low, high = found.levels[0], found.levels[-1]
    sentence = {
        (Word.AGREED, 1): N_("Agreed at level {low}"),
        (Word.CLOSE, 2): N_("Close, between {low} and {high}"),
        (Word.MOST, 1): N_("Most of us at {low}, another view to hear first"),
        (Word.MOST, 2): N_("Most of us at {low} or {high}, another view to hear first"),
    }[found.word, len(found.levels)]
    return _(sentence).format(low=low, high=high)


def agreed_rule(threshold: int) -> str:
    """Return which share of the votes makes an agreement, as it was chosen; in per cent."""
    if threshold in _RULES:
        return _(_RULES[threshold])
    rule = _("{percent} in 100 on one level, and nobody two levels away from it.")
    return rule.format(percent=threshold)


def move_text(move: Move) -> str:
    return _(_MOVES[move])


def small_group_text(counts: Counts) -> str:
    """Return the warning for a group in which a vote can be recognised; empty for a larger one."""
    if counts.may_be_kept:
        return ""
    return _("Small group: votes may be recognised, so they are shown but not stored.")


def counts_rows(counts: Counts) -> tuple[tuple[str, int], ...]:
    """Return each option, on the scale and beside it, with how many chose it."""
    return tuple((option_text(option), counts.count(option)) for option in OPTIONS)


def counts_line(counts: Counts) -> str:
    """Return the counts of all options that somebody chose, in one line."""
    said = [
        # i18n: An option and how many chose it: "Level 3: 4"
        _("{option}: {count}").format(option=name, count=count_text(count))
        for name, count in counts_rows(counts)
        if count
    ]
    return " · ".join(said)


def option_text(option: Choice) -> str:
    """Return a short name for an option, as it stands beside the votes for it."""
    if option.level is not None:
        return _("Level {level}").format(level=option.level)
    return _("Doesn't apply") if option is Choice.NOT_APPLICABLE else _("Don't know")


def voted_text(voted: int, present: int) -> str:
    """Return how many votes are in, and nothing of what they say."""
    return ngettext(
        "{voted} of {count} vote is in.", "{voted} of {count} votes are in.", present
    ).format(voted=count_text(voted), count=count_text(present))


def sheets_in_text(sheets: int, present: int) -> str:
    """Return how many sheets are counted."""
    return ngettext(
        "{sheets} of {count} sheet is counted.", "{sheets} of {count} sheets are counted.", present
    ).format(sheets=count_text(sheets), count=count_text(present))


def group_text(session: Session) -> str:
    """Return how many people were there, and of how many a sheet was counted."""
    present = session.setup.present
    said = ngettext(
        "{count} person was there to vote.", "{count} people were there to vote.", present
    ).format(count=count_text(present))
    if session.setup.form is Form.ITEM_BY_ITEM:
        return said
    return f"{said} {sheets_in_text(session.sheets, present)}"


def agreed_text(agreement: Agreement) -> str:
    """Return the level that a group agreed on, with its name."""
    choice = agreement.choice
    if choice.level is None:
        return choice_label(choice)
    return _("Level {level}: {label}").format(level=choice.level, label=choice_label(choice))


def agreed_note(agreement: Agreement) -> str:
    """Return what is noted beside the answer: the reason, and the other view."""
    lines = [agreement.reason.strip()]
    if agreement.another_view.strip():
        lines.append(_("Another view: {text}").format(text=agreement.another_view.strip()))
    return "\n".join(line for line in lines if line)


def gave_dots_text(people: int, present: int) -> str:
    """Return from how many people the dots are in, and nothing of where they are."""
    return ngettext(
        "{gave} of {count} person gave dots.", "{gave} of {count} people gave dots.", present
    ).format(gave=count_text(people), count=count_text(present))


def dots_text(dots: int) -> str:
    return ngettext("{count} dot", "{count} dots", dots).format(count=count_text(dots))


def action_line(action: Action) -> str:
    """Return what is done, by whom and by when, as far as that is said."""
    parts = [action.title.strip(), action.owner.strip()]
    if action.due_on is not None:
        parts.append(_("by {date}").format(date=date_text(action.due_on)))
    return " · ".join(part for part in parts if part)


def closing_sentences(
    agreed: int, parked: int, actions: int, look_again: NextDate
) -> tuple[str, ...]:
    """Return what was agreed, what is done, and when to look again."""
    settled = ngettext(
        "We agreed on {count} question.", "We agreed on {count} questions.", agreed
    ).format(count=count_text(agreed))
    put_off = ngettext("{count} question is parked.", "{count} questions are parked.", parked)
    done = ngettext(
        "{count} action is in the plan.", "{count} actions are in the plan.", actions
    ).format(count=count_text(actions))
    said = [settled, put_off.format(count=count_text(parked)) if parked else "", done]
    return (*(each for each in said if each), next_date_text(look_again))


def time_left_text(minutes: int, each: int) -> str:
    """Return how many minutes are left, and how many for each question; nothing ends by itself."""
    if minutes <= 0:
        return ngettext(
            "The time is up since {count} minute. Nothing ends by itself.",
            "The time is up since {count} minutes. Nothing ends by itself.",
            -minutes,
        ).format(count=count_text(-minutes))
    left = ngettext("{count} minute left", "{count} minutes left", minutes)
    said = left.format(count=count_text(minutes))
    if not each:
        return said
    # i18n: As in: 40 minutes left, about 5 for each question.
    return _("{left}, about {each} for each question").format(left=said, each=count_text(each))


def agenda_state(session: Session, item: str) -> str:
    """Return what became of a question so far."""
    if item == session.item:
        return _("Now")
    if item in session.agreed:
        return agreed_text(session.agreed[item])
    return _("Parked") if item in session.parked else _("Open")


def example_statement() -> str:
    """Return the statement of the example on which a group tries a vote."""
    return _("An example: we greet everybody who comes in.")


def minutes_text(minutes: int) -> str:
    return ngettext(
        "This takes about {count} minute.", "This takes about {count} minutes.", minutes
    ).format(count=count_text(minutes))
