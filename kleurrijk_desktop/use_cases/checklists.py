"""Which checklists an organisation could begin with."""

from dataclasses import dataclass

from kleurrijk_desktop.domain.assessment import Scope
from kleurrijk_desktop.domain.content_text import Reader, Text, said_in
from kleurrijk_desktop.domain.registries import Kind
from kleurrijk_desktop.domain.scope import in_scope
from kleurrijk_desktop.use_cases.checklist_ports import Library
from kleurrijk_desktop.use_cases.ports import Services


@dataclass(frozen=True, slots=True)
class Offer:
    """A shipped checklist as it is offered to one organisation.

    Attributes:
        fits: whether the registry names it for the organisation's kind; so it is when nobody
            said which kind it is.
        items: how many questions the organisation would be asked, by scope.
        minutes: how long that takes according to the author, by scope.
    """

    id: str
    title: Text
    fits: bool
    items: dict[Scope, int]
    minutes: dict[Scope, int]


@dataclass(frozen=True, slots=True)
class Offers:
    """What can be begun.

    Attributes:
        each: those that fit first, in the order in which they fit the kind of organisation.
        advice: which of those is for what; None where there is nothing to choose between.
    """

    each: tuple[Offer, ...]
    advice: Text | None


@dataclass(frozen=True, slots=True)
class ListChecklists:
    """List the shipped checklists for a kind of organisation."""

    language: str
    kind: str | None = None
    size: str | None = None

    def __call__(self, services: Services) -> Offers:
        library = services.library
        kind = library.registries().kinds.get(self.kind or "")
        fitting = [each for each in kind.checklists if each in library.ids()] if kind else []
        order = (*fitting, *(each for each in library.ids() if each not in fitting))
        return Offers(
            tuple(self._offer(library, checklist_id, kind) for checklist_id in order),
            said_in(kind.advice, self.language) if kind and kind.advice else None,
        )

    def _offer(self, library: Library, checklist_id: str, kind: Kind | None) -> Offer:
        checklist = library.checklist(checklist_id)
        reader = _reader(library, checklist_id, self.language)
        return Offer(
            id=checklist_id,
            title=reader.checklist_title(checklist),
            fits=kind is None or not kind.checklists or checklist_id in kind.checklists,
            items={scope: len(in_scope(checklist, scope, self.kind, self.size)) for scope in Scope},
            minutes={Scope.SHORT: checklist.minutes_short, Scope.ALL: checklist.minutes},
        )


@dataclass(frozen=True, slots=True)
class ReadAhead:
    """Read one shipped checklist, so that it is at hand; return how many are left.

    All of them take longer than anybody waits who asks for something else meanwhile.

    Attributes:
        place: which one, from 0.
    """

    place: int
    language: str

    def __call__(self, services: Services) -> int:
        ids = services.library.ids()
        for checklist_id in ids[self.place : self.place + 1]:
            _reader(services.library, checklist_id, self.language)
        return max(len(ids) - self.place - 1, 0)


@dataclass(frozen=True, slots=True)
class ListContentLanguages:
    """List the languages that at least one shipped checklist has."""

    def __call__(self, services: Services) -> tuple[str, ...]:
        library = services.library
        found = {library.checklist(each).language for each in library.ids()}
        return tuple(sorted(found.union(*map(library.languages, library.ids()))))


@dataclass(frozen=True, slots=True)
class ListKinds:
    """List the kinds of organisation in the order of their registry."""

    def __call__(self, services: Services) -> tuple[Kind, ...]:
        return tuple(services.library.registries().kinds.values())


def _reader(library: Library, checklist_id: str, language: str) -> Reader:
    translated = language in library.languages(checklist_id)
    translation = library.translation(checklist_id, language) if translated else None
    return Reader(library.checklist(checklist_id), translation)
