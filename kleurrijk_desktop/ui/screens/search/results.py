"""What was found, in words, and where each leads."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from kleurrijk_desktop.domain.organisation import Organisation
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.screens.search.words import note_place, organisation_place, question_place
from kleurrijk_desktop.use_cases.search import Found, NoteHit, Question, QuestionHit


@dataclass(frozen=True, slots=True)
class Result:
    """One thing that was found: a title, quieter lines below it, and the way there."""

    title: str
    details: tuple[str, ...]
    go: Callable[[], None]


@dataclass(frozen=True, slots=True)
class Ways:
    """What happens when a result is pressed."""

    to_question: Callable[[Question], None]
    to_note: Callable[[NoteHit], None]
    to_organisation: Callable[[Organisation], None]


def groups_of(found: Found, ways: Ways) -> Iterator[tuple[str, list[Result]]]:
    """Yield each group that has something: its heading and its results."""
    questions = [_question(hit, ways) for hit in found.questions.found]
    if found.numbered is not None:
        questions.insert(0, _question(QuestionHit(found.numbered, None), ways))
    notes = [_note(hit, ways) for hit in found.notes.found]
    organisations = [_organisation(each, ways) for each in found.organisations.found]
    for heading, results in (
        (_("Questions"), questions),
        (_("Notes"), notes),
        (_("Organisations"), organisations),
    ):
        if results:
            yield heading, results


def _question(hit: QuestionHit, ways: Ways) -> Result:
    question = hit.question
    passage = hit.passage.value if hit.passage is not None else ""
    details = (passage, question_place(question))
    return Result(question.statement.value, details, partial(ways.to_question, question))


def _note(hit: NoteHit, ways: Ways) -> Result:
    # i18n: What somebody wrote, in quotation marks.
    title = _("“{text}”").format(text=hit.passage)
    return Result(title, (hit.statement.value, note_place(hit)), partial(ways.to_note, hit))


def _organisation(organisation: Organisation, ways: Ways) -> Result:
    go = partial(ways.to_organisation, organisation)
    return Result(organisation.name, (organisation_place(organisation),), go)
