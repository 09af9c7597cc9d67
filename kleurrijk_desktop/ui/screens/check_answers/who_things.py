"""How what is said about who scored is known, changed and read on a desk."""

from typing import Any

from kleurrijk_desktop.use_cases.ports import UseCase
from kleurrijk_desktop.use_cases.who_scored import ChangeWho, ReadWho, SaidWho, WhoChanged


class WhoThings:
    """Who scored, assessment by assessment."""

    def key_of(self, thing: SaidWho) -> str:
        return f"who/{thing.assessment_id}"

    def changes(self, found: SaidWho, wanted: SaidWho) -> dict[str, Any]:
        """Return who scored where that differs; it is stored as a whole."""
        return {} if found.who == wanted.who else {"who": wanted.who}

    def change(self, found: SaidWho, wanted: SaidWho) -> UseCase[WhoChanged]:
        return ChangeWho(found, wanted)

    def read(self, thing: SaidWho) -> UseCase[SaidWho]:
        return ReadWho(thing)
