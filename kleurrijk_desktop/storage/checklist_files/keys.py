"""The keys of format 1, held equal to the JSON Schema for editors by a test."""

from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True)
class Keys:
    """The keys that a group must and may have."""

    required: tuple[str, ...]
    optional: tuple[str, ...] = ()

    @cached_property
    def known(self) -> frozenset[str]:
        return frozenset((*self.required, *self.optional))


CHECKLIST = Keys(
    required=(
        "format", "id", "version", "theme", "language", "title", "introduction", "invite",
        "about_whom", "minutes", "minutes_short", "licence", "sections",
    ),
    optional=("bring", "authors", "changes"),
)  # fmt: skip
SECTION = Keys(required=("id", "title", "introduction", "items"))
ITEM = Keys(
    required=("id", "revision", "statement", "levels", "goals", "decided_by", "covers", "sources"),
    optional=(
        "why", "noticed", "evidence", "measures", "factors", "weight", "must_have", "short_path",
        "sensitive", "applies_to", "terms", "examples", "replaces", "lint_ignore",
    ),
)  # fmt: skip
MEASURE = Keys(
    required=("id", "title", "first_step", "effort", "for", "sign", "kind", "costs_nothing"),
    optional=("examples",),
)
APPLIES_TO = Keys(required=(), optional=("kinds", "sizes"))
LINT_IGNORE = Keys(required=("rule", "reason"))

KIND = Keys(required=("id", "names", "checklists"), optional=("advice",))
SOURCE = Keys(required=("id", "title"))
PRACTICE = Keys(required=("id", "asks"))
FACTOR = Keys(required=("id", "names"))
TERM = Keys(required=("id", "names", "meanings"))
EXAMPLE = Keys(
    required=("title", "place", "year", "sources", "themes", "goals", "factors", "done", "teaches"),
    optional=("roughly", "difficult"),
)
