"""What became of a damaged database, in words."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from kleurrijk_desktop.domain.problems import Problem
from kleurrijk_desktop.translation import _, ngettext


def rebuilt_texts(
    there: Mapping[str, int],
    known: Mapping[str, int],
    problems: Sequence[Problem],
    apart: Sequence[Path],
) -> list[str]:
    """Return what is in a new database, and what is not, a sentence each.

    Args:
        there: rows by table in the new one.
        known: rows by table that the damaged one is known to have held.
        problems: what is wrong with single things in the new one.
        apart: what was saved as files, the table of answers first.
    """
    told = [_("A new database was made of what could be read."), _contents(there, known)]
    if problems:
        told.append(_marked(len(problems)))
    if apart:
        answers, *documents = apart
        told.append(_("All answers that could be read are in {file}.").format(file=answers))
        if documents:
            told.append(_documents(len(documents)))
    return told


def _contents(there: Mapping[str, int], known: Mapping[str, int]) -> str:
    counted = {name: {"count": there[name], "total": known[name]} for name in there}
    organisations, assessments, answers, actions = (
        counted[name] for name in ("organisation", "assessment", "answer", "action")
    )
    return _("It holds {organisations}, {assessments}, {answers} and {actions}.").format(
        organisations=ngettext(
            "{count} of {total} organisation",
            "{count} of {total} organisations",
            organisations["total"],
        ).format(**organisations),
        assessments=ngettext(
            "{count} of {total} assessment", "{count} of {total} assessments", assessments["total"]
        ).format(**assessments),
        answers=ngettext(
            "{count} of {total} answer", "{count} of {total} answers", answers["total"]
        ).format(**answers),
        actions=ngettext(
            "{count} of {total} action", "{count} of {total} actions", actions["total"]
        ).format(**actions),
    )


def _marked(count: int) -> str:
    return ngettext(
        "{count} thing in it is not what it was: an assessment, a checklist, a document, a logo or "
        "a group session. `kleurrijk verify` names it.",
        "{count} things in it are not what they were: assessments, checklists, documents, logos or "
        "group sessions. `kleurrijk verify` names them.",
        count,
    ).format(count=count)


def _documents(count: int) -> str:
    return ngettext(
        "{count} document that was handed out lies beside it.",
        "{count} documents that were handed out lie beside it.",
        count,
    ).format(count=count)
