"""What a search is told and what it says: numbers of questions, counts, and where something is."""

from kleurrijk_desktop.domain.folding import folded
from kleurrijk_desktop.domain.organisation import Organisation
from kleurrijk_desktop.translation import _, ngettext, pgettext
from kleurrijk_desktop.use_cases.search import Found, NoteHit, Question
from kleurrijk_desktop.wording.dates import date_text
from kleurrijk_desktop.wording.organisations import marked_archived

MOST_DIGITS = 3


def question_number(text: str) -> int | None:
    """Return the number that was typed, alone or behind the word for a question; else None."""
    # i18n: What one types before a number to find a question: "question 12". One word.
    before = folded(pgettext("before a number", "question"))
    words = folded(text).split()
    if words[:1] == [before]:
        del words[0]
    is_number = len(words) == 1 and words[0].isdecimal() and len(words[0]) <= MOST_DIGITS
    return int(words[0]) if is_number else None


def count_words(found: Found) -> str:
    """Return how much was found, and what to do where that is nothing or too much."""
    if found.count == 0:
        return _("Nothing found. Try fewer words, or another word.")
    if found.more:
        return _("The first {count} are shown. Type more to find less.").format(count=found.count)
    return ngettext("{count} found", "{count} found", found.count).format(count=found.count)


def question_place(question: Question) -> str:
    """Return which question it is, and of which checklist."""
    if question.number is None:
        # i18n: A question was found in a checklist that nobody has begun yet.
        return _("{checklist} · begin it at Start").format(checklist=question.checklist)
    return _("Question {number} · {checklist}").format(
        number=question.number, checklist=question.checklist
    )


def note_place(hit: NoteHit) -> str:
    """Return where something was written: whose it is, which assessment, which question."""
    organisation, unit = hit.row.organisation.name, hit.row.unit.name
    whose = organisation
    if unit:
        # i18n: An organisation and a part of it.
        whose = _("{organisation}, {unit}").format(organisation=organisation, unit=unit)
    return marked_archived(
        # i18n: For example "De Linde · Education · 2 March 2026 · question 3".
        _("{whose} · {checklist} · {day} · question {number}").format(
            whose=whose,
            checklist=hit.checklist,
            day=date_text(hit.row.assessment.held_on),
            number=hit.number,
        ),
        archived=hit.archived,
    )


def organisation_place(organisation: Organisation) -> str:
    """Return where an organisation is and about whom its assessments are; empty if unknown."""
    place, about = organisation.place, organisation.about_whom
    told = place or about
    if place and about:
        # i18n: The place of an organisation, and about whom it asks itself questions.
        told = _("{place} · about {about_whom}").format(place=place, about_whom=about)
    return marked_archived(told, archived=organisation.archived_on is not None)
