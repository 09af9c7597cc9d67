"""Searching questions, notes and organisations.

What can be asked is read once, when the search begins; then each text asks the database only.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from kleurrijk_desktop.domain.checklist import Checklist, Item
from kleurrijk_desktop.domain.content_text import Reader, Text
from kleurrijk_desktop.domain.excerpts import count_of, excerpt
from kleurrijk_desktop.domain.folding import folded
from kleurrijk_desktop.domain.organisation import Organisation, is_archived
from kleurrijk_desktop.domain.registries import Registries
from kleurrijk_desktop.domain.scope import in_scope
from kleurrijk_desktop.use_cases.copies import Copies
from kleurrijk_desktop.use_cases.opened import read_assessment
from kleurrijk_desktop.use_cases.ports import AssessmentRow, FoundNote, Services

T = TypeVar("T")

MOST = 50  # of each group


@dataclass(frozen=True, slots=True)
class Question:
    """A question that can be found.

    Attributes:
        number: its place among those that are asked, from 1; None where no assessment is open.
        texts: what is looked through, the statement as it is shown first.
    """

    item_id: str
    number: int | None
    checklist: Text
    texts: tuple[Text, ...]
    folded: str = field(repr=False)

    @property
    def statement(self) -> Text:
        return self.texts[0]


@dataclass(frozen=True, slots=True)
class QuestionHit:
    """A question with the words; `passage` is where they stand, None for the statement itself."""

    question: Question
    passage: Text | None


@dataclass(frozen=True, slots=True)
class NoteHit:
    """Something written beside an answer; `number` is the place of its question, from 1."""

    row: AssessmentRow
    item_id: str
    number: int
    checklist: Text
    statement: Text
    passage: str

    @property
    def archived(self) -> bool:
        return is_archived(self.row.organisation, self.row.unit)


@dataclass(frozen=True, slots=True)
class Hits(Generic[T]):
    """What was found of one group; `more` where there is more than is told."""

    found: tuple[T, ...] = ()
    more: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """What a search found, each group on its own.

    Attributes:
        numbered: the question with the number that was typed.
    """

    numbered: Question | None = None
    questions: Hits[QuestionHit] = Hits()
    notes: Hits[NoteHit] = Hits()
    organisations: Hits[Organisation] = Hits()

    @property
    def count(self) -> int:
        groups = (self.questions, self.notes, self.organisations)
        return sum(len(group.found) for group in groups) + (self.numbered is not None)

    @property
    def more(self) -> bool:
        """Whether there is more in any group than is told."""
        return self.questions.more or self.notes.more or self.organisations.more


@dataclass(frozen=True, slots=True)
class OpenSearch:
    """Read what can be asked: in an assessment, or in every checklist where none is open.

    Raises:
        InputFault: there is no such assessment.
    """

    assessment_id: str | None
    language: str

    def __call__(self, services: Services) -> tuple[Question, ...]:
        if self.assessment_id is None:
            return tuple(self._shipped(services))
        registries = services.library.registries()
        with services.database.reading() as work:
            opened = read_assessment(work, self.assessment_id, self.language)
        asked = _Asked(opened.checklist, opened.reader, registries, self.language)
        return tuple(asked.question(item, place) for place, item in _numbered(opened.result.items))

    def _shipped(self, services: Services) -> Iterator[Question]:
        library = services.library
        for checklist_id in library.ids():
            checklist = library.checklist(checklist_id)
            translated = self.language in library.languages(checklist_id)
            translation = library.translation(checklist_id, self.language) if translated else None
            reader = Reader(checklist, translation)
            asked = _Asked(checklist, reader, library.registries(), self.language)
            yield from map(asked.question, checklist.items)


def _numbered(items: Sequence[Item]) -> Iterator[tuple[int, Item]]:
    return enumerate(items, start=1)


@dataclass(frozen=True, slots=True)
class _Asked:
    """A checklist whose questions are to be found, in the language shown and in its own."""

    checklist: Checklist
    reader: Reader
    registries: Registries
    language: str

    def question(self, item: Item, number: int | None = None) -> Question:
        """Return an item as it can be found."""
        texts = tuple(dict.fromkeys((*_texts(self.reader, item), *self._source_and_terms(item))))
        return Question(
            item_id=item.id,
            number=number,
            checklist=self.reader.checklist_title(self.checklist),
            texts=texts,
            folded=folded("\n".join(map(str, texts))),
        )

    def _source_and_terms(self, item: Item) -> Iterator[Text]:
        yield from _texts(Reader(self.checklist), item)
        for term_id in item.terms:
            term = self.registries.terms.get(term_id)
            for language in (self.language, self.checklist.language):
                for said in (term.names, term.meanings) if term else ():
                    if language in said:
                        yield Text(said[language], language)


def _texts(reader: Reader, item: Item) -> Iterator[Text]:
    yield reader.statement(item)
    yield reader.why(item)
    for level in range(len(item.levels)):
        yield reader.anchor(item, level)


@dataclass(frozen=True, slots=True)
class FindWords:
    """Find what a person typed, without regard to capitals and accents.

    Attributes:
        text: words that must all occur; without one, nothing is found.
        questions: as `OpenSearch` read them.
        language: of the questions beside which the notes stand.
        number: of the question that is meant, where the text is a number.
    """

    text: str
    questions: tuple[Question, ...]
    language: str
    number: int | None = None

    def __call__(self, services: Services) -> Found:
        words = tuple(dict.fromkeys(folded(self.text).split()))
        if not words:
            return Found()
        with services.database.reading() as work:
            notes = work.search.notes(words, MOST + 1)
            copies = Copies(work, self.language)
            told = [hit for note in notes[:MOST] for hit in _note_hit(copies, note, words)]
            organisations = work.search.organisations(words, MOST + 1)
        told.sort(key=lambda hit: hit.row.assessment.held_on, reverse=True)
        hits = self._question_hits(words)
        return Found(
            numbered=self._numbered(),
            questions=Hits(tuple(hits[:MOST]), len(hits) > MOST),
            notes=Hits(tuple(told), len(notes) > MOST),
            organisations=Hits(tuple(organisations[:MOST]), len(organisations) > MOST),
        )

    def _question_hits(self, words: Sequence[str]) -> list[QuestionHit]:
        """Return the questions with the words, those that have them in the statement first."""
        found = [
            _question_hit(each, words)
            for each in self.questions
            if all(word in each.folded for word in words)
        ]
        return sorted(found, key=lambda hit: hit.passage is not None)

    def _numbered(self) -> Question | None:
        if self.number is None:
            return None
        return next((each for each in self.questions if each.number == self.number), None)


def _question_hit(question: Question, words: Sequence[str]) -> QuestionHit:
    best = max(question.texts, key=lambda text: count_of(words, text.value))
    if best == question.statement:
        return QuestionHit(question, None)
    return QuestionHit(question, Text(excerpt(best.value, words), best.language))


def _note_hit(copies: Copies, note: FoundNote, words: Sequence[str]) -> Iterator[NoteHit]:
    """Yield the note where its question is asked; on the short path many are hidden."""
    made, answer = note.row.assessment, note.answer
    copy = copies.of(made.snapshot)
    written = (answer.note, answer.reason, answer.ask_whom, answer.checked_with)
    for number, item in _numbered(in_scope(copy.checklist, made.scope, made.kind, made.size)):
        if item.id == note.item_id:
            yield NoteHit(
                row=note.row,
                item_id=item.id,
                number=number,
                checklist=copy.title,
                statement=copy.reader.statement(item),
                passage=excerpt(max(written, key=lambda text: count_of(words, text)), words),
            )
