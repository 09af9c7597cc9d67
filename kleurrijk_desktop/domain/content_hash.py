"""The hash that a finished assessment bears: whoever opens it can see that nothing has changed."""

import hashlib
from collections.abc import Mapping
from dataclasses import fields

from kleurrijk_desktop.domain.answers import Answer, Answers
from kleurrijk_desktop.domain.assessment import Assessment
from kleurrijk_desktop.domain.canonical import Value, canonical_json
from kleurrijk_desktop.domain.partner_view import Noticed

PREFIX = b"kleurrijk-assessment-1\n"
# What may still change after finishing, and the hash itself.
LEFT_OUT = frozenset({"status", "version", "content_hash", "binned_at", "roles"})


def content_hash(assessment: Assessment, answers: Answers, noticed: Mapping[str, Noticed]) -> str:
    """Return the hexadecimal SHA-256 of a head, its answers and its partner view.

    Its copy of the checklist is in by that copy's own hash. What is absent stays out of the
    form, and every other value is in as the text that is stored.
    """
    form: dict[str, Value] = {
        **_texts(assessment, LEFT_OUT),
        "roles": [[role.name, role.count] for role in assessment.roles],
        "answers": {item: _texts(answer) for item, answer in answers.items()},
        "noticed": {item: _texts(counts) for item, counts in noticed.items()},
    }
    return hashlib.sha256(PREFIX + canonical_json(form)).hexdigest()


def is_altered(assessment: Assessment, answers: Answers, noticed: Mapping[str, Noticed]) -> bool:
    """Whether a finished assessment is no longer what it was when it was finished."""
    if assessment.content_hash is None:
        return False
    try:
        return content_hash(assessment, answers, noticed) != assessment.content_hash
    except ValueError:  # a damaged text that has no canonical form
        return True


def _texts(
    value: Assessment | Answer | Noticed, left_out: frozenset[str] = frozenset()
) -> dict[str, Value]:
    named = {field.name: getattr(value, field.name) for field in fields(value)}
    return {
        name: str(each) for name, each in named.items() if name not in left_out and each is not None
    }
