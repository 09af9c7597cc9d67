"""What is typed on the pages of a session, and told only when a button is pressed."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kleurrijk_desktop.domain.sessions.events import Event
    from kleurrijk_desktop.ui.screens.session.screen import SessionScreen
    from kleurrijk_desktop.ui.screens.session.view import SessionView


class Drafts:
    """Remembers it while one looks at another page, or the same page is built again.

    It is in memory only, and a level is never part of it: that is chosen anew by hand.
    """

    def __init__(self) -> None:
        self._kept: dict[tuple[object, ...], dict[str, str]] = {}

    def follow(self, screen: "SessionScreen", view: "SessionView", session_id: str) -> None:
        """Put back what was typed at this step before, and remember what is typed from now on."""
        from kleurrijk_desktop.domain.sessions.events import Agree, Park

        session = view.session
        step = (session.step, session.item) if session else ()
        at = (view.opened.row.assessment.id, session_id, *step)
        known = screen.drafts()

        def keep(typed: dict[str, str]) -> None:
            self._kept[at] = {name: text for name, text in typed.items() if text != known[name]}

        def tell(_told: object = None) -> None:
            known.update(screen.drafts())

        def tell_if_written(event: "Event") -> None:
            if isinstance(event, Agree | Park):
                tell()

        screen.put_back(self._kept.get(at, {}))
        screen.left_typed.connect(keep)
        screen.begun.connect(tell)
        screen.decided.connect(tell)
        screen.happened.connect(tell_if_written)
