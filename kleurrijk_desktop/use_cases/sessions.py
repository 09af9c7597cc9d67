"""Holding a group session: begun, kept at every step, and what was agreed made an answer."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from kleurrijk_desktop.domain.answers import Answer, Choice
from kleurrijk_desktop.domain.assessment import Method, Role
from kleurrijk_desktop.domain.next_date import NextDate
from kleurrijk_desktop.domain.plan import Action
from kleurrijk_desktop.domain.problems import InputFault, Problem
from kleurrijk_desktop.domain.sessions import events
from kleurrijk_desktop.domain.sessions.keeping import kept
from kleurrijk_desktop.domain.sessions.machine import after
from kleurrijk_desktop.domain.sessions.state import Agreement, Session, Setup, Step
from kleurrijk_desktop.use_cases.answering import too_long
from kleurrijk_desktop.use_cases.beforehand import Beforehand, made_beforehand
from kleurrijk_desktop.use_cases.look_again import look_again
from kleurrijk_desktop.use_cases.opened import Opened, open_assessment, unique_id
from kleurrijk_desktop.use_cases.ports import Services, UnitOfWork
from kleurrijk_desktop.use_cases.session_actions import actions_about
from kleurrijk_desktop.use_cases.session_ports import StoredSession
from kleurrijk_desktop.use_cases.who_scored import open_head

LONGEST_GROUP_NAME = 120
LONGEST_WORDS = 2_000  # of a reason or another view


@dataclass(frozen=True, slots=True)
class SessionOpened:
    """An assessment with its group sessions, the latest first.

    Attributes:
        actions: what this year's plan does about the questions of the assessment.
        next_date: when to look again; that is proposed of what is known now.
        beforehand: what single people chose before, while sheets are counted.
    """

    opened: Opened
    sessions: tuple[StoredSession, ...]
    actions: tuple[Action, ...]
    next_date: NextDate
    beforehand: tuple[Beforehand, ...] = ()

    @property
    def current(self) -> StoredSession | None:
        """The session that is under way, or the last one that was held."""
        return self.sessions[0] if self.sessions else None


@dataclass(frozen=True, slots=True)
class OpenSession:
    """Open the group session of an assessment by its id or the unique beginning of one.

    Raises:
        InputFault: no assessment, or more than one, begins with this.
    """

    id_or_prefix: str
    language: str

    def __call__(self, services: Services) -> SessionOpened:
        with services.database.reading() as work:
            opened = open_assessment(work, unique_id(work, self.id_or_prefix), self.language)
            found = work.sessions.of(opened.row.assessment.id)
            beforehand = _beforehand(work, opened, found[0].session if found else None)
            actions = actions_about(work, opened.row, services.now().astimezone().year)
        next_date = look_again([opened], [each for each in actions if not each.is_over])
        assert next_date is not None  # there is an assessment to count from
        return SessionOpened(opened, tuple(found), actions, next_date, beforehand)


def _beforehand(
    work: UnitOfWork, opened: Opened, session: Session | None
) -> tuple[Beforehand, ...]:
    if session is None or session.step is not Step.SHEETS:
        return ()
    return made_beforehand(work, opened, session.setup.items)


@dataclass(frozen=True, slots=True)
class StartSession:
    """Begin a group session; the call hands it back at its first step.

    Raises:
        InputFault: the assessment is finished, or the name of the group is too long.
    """

    assessment_id: str
    setup: Setup

    def __call__(self, services: Services) -> StoredSession:
        _check_lengths((self.setup.group,), LONGEST_GROUP_NAME)
        begun = after(Session(self.setup), events.GoOn())
        stored = StoredSession(services.new_id(), self.assessment_id, services.now(), begun)
        with services.database.writing() as work:
            open_head(work, self.assessment_id)
            work.sessions.add(stored)
        return stored


@dataclass(frozen=True, slots=True)
class KeepSession:
    """Store what may be stored of where a session stands; the call hands back all of it.

    At its end, an assessment of which nobody said how it was made becomes one of this group.

    Raises:
        InputFault: the assessment is finished, a text is too long, or the session was changed
            elsewhere.
    """

    stored: StoredSession

    def __call__(self, services: Services) -> StoredSession:
        with services.database.writing() as work:
            return _keep(work, self.stored)


@dataclass(frozen=True, slots=True)
class SettleItem:
    """Store what a group agreed on, and make it the answer of the assessment, both or neither.

    What was noted beside the answer before stays, and `note` is added below it.

    Attributes:
        stored: the session after the agreement.
        note: the reason and the other view as they stand in a note.
    """

    stored: StoredSession
    item_id: str
    note: str

    def __call__(self, services: Services) -> StoredSession:
        agreement = self.stored.session.agreed[self.item_id]
        assessment_id = self.stored.assessment_id
        with services.database.writing() as work:
            kept_now = _keep(work, self.stored)
            before = work.assessments.answer(assessment_id, self.item_id)
            answer = agreed_answer(before.answer, agreement, self.note)
            problems = too_long(answer)
            if problems:
                raise InputFault(*problems)
            work.assessments.put_answer(assessment_id, self.item_id, answer, before.version)
        return kept_now


def agreed_answer(before: Answer, agreement: Agreement, note: str) -> Answer:
    """Return the answer that an agreement makes of another one."""
    texts = [text for text in (before.note.strip(), note.strip()) if text]
    if note.strip() and f"\n{note.strip()}\n" in f"\n{before.note}\n":  # it was noted already
        texts = [before.note]
    answer = replace(before, choice=agreement.choice, note="\n".join(texts))
    if agreement.choice is Choice.NOT_APPLICABLE and agreement.reason:
        return replace(answer, reason=agreement.reason)
    return answer


def _keep(work: UnitOfWork, stored: StoredSession) -> StoredSession:
    session = stored.session
    agreed = session.agreed.values()
    written = [text for each in agreed for text in (each.reason, each.another_view)]
    talked = (*session.parked.values(), *session.notes.values())
    _check_lengths([*written, *talked], LONGEST_WORDS)
    open_head(work, stored.assessment_id)
    if session.step is Step.CLOSE:
        _say_who_scored(work, stored)
    changed = work.sessions.update(replace(stored, session=kept(session)))
    return replace(changed, session=session)


def _say_who_scored(work: UnitOfWork, stored: StoredSession) -> None:
    head = work.assessments.get(stored.assessment_id)
    if head.method is Method.INDIVIDUAL and not head.roles:
        everybody = (Role("", stored.session.setup.present),)
        work.assessments.update(replace(head, method=Method.GROUP, roles=everybody))


def _check_lengths(texts: Sequence[str], limit: int) -> None:
    problems = [
        Problem("text-too-long", {"length": len(text), "limit": limit})
        for text in texts
        if len(text) > limit
    ]
    if problems:
        raise InputFault(*problems)
