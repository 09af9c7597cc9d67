"""What a facilitator reads aloud, step by step."""

from kleurrijk_desktop.domain.sessions.projection import Projected
from kleurrijk_desktop.domain.sessions.state import Form, Step
from kleurrijk_desktop.translation import _


def prompts_for(shown: Projected) -> list[str]:
    """Return what is read aloud at a question; nothing where the page says it all."""
    if shown.step is Step.SHOW:
        return [
            _("Read the question and the levels. Does everybody understand them?"),
            _("Everybody votes alone. You may vote “don't know”."),
        ]
    if shown.step is Step.DISCUSS:
        return _to_talk_about()
    return []


def welcome_prompts(form: Form) -> list[tuple[str, list[str]]]:
    """Return headings, each with what is read aloud below it."""
    how = _with_sheets() if form is Form.SHEETS_FIRST else _with_cards()
    return [(_("What we agree on"), _agreements()), (_("What happens with your votes"), _data()),
            (_("How it goes"), how)]  # fmt: skip


def example_prompts() -> list[str]:
    """Return what is read aloud before a group tries a vote."""
    return [
        _("Try it once with an example. Nothing of it is stored."),
        _("Everybody chooses a card and keeps it hidden. Then all cards are collected."),
        _("The dots show how many chose each level. Nobody sees whose dot it is."),
    ]


def _agreements() -> list[str]:
    return [
        _("There are no wrong answers. Nobody sees who voted what."),
        _("We speak of what we see, not of persons. What is said here stays here."),
        _("Everybody gets a turn. Nobody must explain a vote."),
        _("You may vote “don't know” at any time. It looks no different from the others."),
    ]


def _data() -> list[str]:
    return [
        _("Only how many voted for each level is kept: no names, no order, no times."),
        _("In a group of fewer than five only what you agree on is kept."),
    ]


def _with_sheets() -> list[str]:
    return [
        _("Everybody marks every question alone and in silence. That takes about 15 minutes."),
        _("Take the sheet in your own language. Somebody you choose may read it to you."),
    ]


def _with_cards() -> list[str]:
    return [
        _("For each question we vote, look at the votes, and talk about the difference."),
        _("We may vote once more. Then we agree on a level, or put the question off."),
    ]


def _to_talk_about() -> list[str]:
    """Return facts, feelings, meaning and decision, in this order."""
    return [
        _("What did you see or hear? Who sees an example of the lowest level? Of the highest?"),
        _("How was that for you? What surprises you?"),
        _("What does it mean for us, and for the people it is about?"),
        _("Which level can everybody live with?"),
    ]
