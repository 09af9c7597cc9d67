"""The ways on from a step: as buttons, and as keys of the one field that listens to letters."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt

from kleurrijk_desktop.domain.sessions import events
from kleurrijk_desktop.domain.sessions.agreement import Move
from kleurrijk_desktop.domain.sessions.machine import is_possible
from kleurrijk_desktop.domain.sessions.state import Session
from kleurrijk_desktop.translation import N_, _

Key = Qt.Key


@dataclass(frozen=True, slots=True)
class Way:
    """Something that may happen next.

    Attributes:
        text: of its button, as a source string.
        name: the object name of the button.
        key: presses it while the field for keys has the focus; None where no key does.
    """

    text: str
    name: str
    event: events.Event
    key: Qt.Key | None = None


AT_AN_ITEM: tuple[Way, ...] = (
    Way(N_("Open the vote"), "open-vote", events.OpenVote(), Key.Key_Right),
    Way(N_("Close the vote"), "close-vote", events.CloseVote(), Key.Key_Return),
    Way(N_("Talk on without a vote"), "leave", events.BackToTalk()),
    Way(N_("Reveal"), "reveal", events.Reveal(), Key.Key_Space),
    Way(N_("Talk about it"), "talk", events.GoOn(), Key.Key_Right),
    Way(N_("Agree"), "to-agree", events.ToAgree(), Key.Key_A),
    Way(N_("Vote once more"), "vote-again", events.VoteAgain(), Key.Key_R),
    Way(N_("Park this question"), "to-park", events.ToPark(), Key.Key_P),
    Way(N_("Open the vote again"), "reopen-vote", events.ReopenVote()),
    Way(N_("To the overview"), "overview", events.CloseTheme()),
)
AT_THE_EXAMPLE: tuple[Way, ...] = (
    Way(N_("Reveal"), "reveal", events.Reveal(), Key.Key_Space),
    Way(N_("To the first question"), "go-on", events.GoOn(), Key.Key_Right),
)
_SUGGESTED: Mapping[Move, str] = {  # where the usual way is not the one that is suggested
    Move.RECORD_THE_REASON: "to-agree",
    Move.DECIDE_OR_PARK: "to-agree",
    Move.FIND_OUT: "to-park",
}
# i18n: The names of keys, as they stand on a keyboard.
_KEY_NAMES: Mapping[Qt.Key, str] = {
    Key.Key_Right: N_("Right"),
    Key.Key_Return: N_("Enter"),
    Key.Key_Space: N_("Space"),
    Key.Key_A: "A",
    Key.Key_R: "R",
    Key.Key_P: "P",
}


def possible(ways: tuple[Way, ...], session: Session) -> list[Way]:
    """Return the ways that are open now, the usual one first."""
    return [way for way in ways if is_possible(session, way.event)]


def suggested_first(ways: list[Way], move: Move | None) -> list[Way]:
    """Return ways with the one first that the votes suggest; it is suggested, never imposed."""
    name = None if move is None else _SUGGESTED.get(move)
    return sorted(ways, key=lambda way: way.name != name)


def pressed(ways: tuple[Way, ...], session: Session, key: int) -> events.Event | None:
    """Return what a key lets happen now; None where it does nothing."""
    wanted = Key.Key_Return if key == Key.Key_Enter else key
    return next((way.event for way in possible(ways, session) if way.key == wanted), None)


def keys_words(ways: tuple[Way, ...], session: Session) -> str:
    """Return which key does what now, in one line; where two ways have a key, it is the first's."""
    first: dict[Qt.Key, Way] = {}
    for way in possible(ways, session):
        if way.key is not None:
            first.setdefault(way.key, way)
    said = [
        # i18n: A key and what it does: "Space: Reveal"
        _("{key}: {what}").format(key=_(_KEY_NAMES[key]), what=_(way.text))
        for key, way in first.items()
    ]
    return " · ".join([*said, _("B: dark projector")])
