"""The texts of a checklist as the lint reads them, each with its language and its role."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from kleurrijk_desktop.domain.checklist import Checklist
from kleurrijk_desktop.domain.content_text import Translation
from kleurrijk_desktop.domain.source_texts import source_texts

_WORD = re.compile(r"\w+(?:[-'’.]\w+)*")
_QUOTED = re.compile(r"„[^“”]*[“”]|“[^”]*”|\"[^\"]*\"|«[^»]*»|»[^«]*«|\u2018[^’]*’")
_SENTENCE_END = re.compile(r"(?<=[.!?…:;])[\"”“’»)]*\s+")
_ABBREVIATION = re.compile(r"\b(?:\w|bijv|enz|o\.a|bzw|usw|vgl|ca|etc)\.$", re.IGNORECASE)


class Role(StrEnum):
    """What a text is for; the value is its part of the gettext context."""

    STATEMENT = "statement"
    ANCHOR = "levels"
    NOTICED = "noticed"
    OTHER = ""


@dataclass(frozen=True, slots=True)
class LintText:
    """One text in one language."""

    context: str
    value: str
    language: str
    role: Role


def all_texts(checklist: Checklist, translations: Sequence[Translation]) -> Iterator[LintText]:
    """Yield every text in its source language, then what is translated of it."""
    items = {item.id for item in checklist.items}
    sources = tuple(source_texts(checklist))
    for source in sources:
        role = _role(source.context, items)
        yield LintText(source.context, source.text, checklist.language, role)
        for translation in translations:
            translated = translation.texts.get(source.context)
            if translated:
                yield LintText(source.context, translated, translation.language, role)


def words(text: str) -> list[str]:
    """Return the words of a text; a compound with hyphens is one word."""
    return _WORD.findall(text)


def sentences(text: str) -> list[str]:
    """Return the sentences of a text; a colon or semicolon ends one too."""
    found = [""]
    for part in _SENTENCE_END.split(text):
        if found[-1] and not _ABBREVIATION.search(found[-1]):
            found.append(part)
        else:
            found[-1] = f"{found[-1]} {part}".strip()
    return [sentence for sentence in found if sentence]


def without_quotations(text: str) -> str:
    """Return a text without what stands in quotation marks, such as an old title."""
    return _QUOTED.sub(" ", text)


def _role(context: str, items: set[str]) -> Role:
    owner, _, rest = context.partition(".")
    name = rest.partition(".")[0]
    if owner in items and name in {Role.STATEMENT, Role.ANCHOR, Role.NOTICED}:
        return Role(name)
    return Role.OTHER
