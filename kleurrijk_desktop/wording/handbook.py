"""The handbook: text files in every language of the program, one topic per page.

They are Markdown of the plainest kind: headings, paragraphs, lists, numbered steps, and links
that stand alone in a line of a list. Nothing in them is ever taken for markup of the toolkit.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

CONTENTS = "index"
FALLBACK_LANGUAGE = "en"

Kind = Literal["page", "item", "text", "bullet", "step", "link"]

_LINK = re.compile(r"- \[(?P<text>[^\]]+)\]\((?P<target>[a-z0-9-]+)\.md\)")
_STEP = re.compile(r"(?P<number>\d+)\. (?P<text>.+)", re.DOTALL)
_STARTS = re.compile(r"(#{1,2} |- |\d+\. )")


@dataclass(frozen=True, slots=True)
class Block:
    """A part of a page.

    Attributes:
        kind: "page" and "item" are headings of first and second rank.
        text: what is shown.
        target: of a link, the name of the page it leads to; of a step, its number.
    """

    kind: Kind
    text: str
    target: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """One topic; `language` is the one in which it was found."""

    name: str
    language: str
    blocks: tuple[Block, ...]

    @property
    def title(self) -> str:
        return next(block.text for block in self.blocks if block.kind == "page")


class Handbook:
    """Reads the pages in one language; what is missing there is read in English."""

    def __init__(self, folder: Path, language: str) -> None:
        self._folder = folder
        self._language = language

    def page(self, name: str) -> Page:
        """Return a page.

        Raises:
            OSError: there is no such page.
        """
        languages = (self._language, FALLBACK_LANGUAGE)
        language = next(
            (each for each in languages if self._file(name, each).is_file()), languages[1]
        )
        text = self._file(name, language).read_text("utf-8")
        return Page(name, language, tuple(blocks_of(text)))

    def _file(self, name: str, language: str) -> Path:
        return self._folder / language / f"{name}.md"


def blocks_of(text: str) -> Iterator[Block]:
    """Yield the parts of a page; a line that begins nothing new belongs to the one before."""
    part = ""
    for line in [*text.splitlines(), ""]:
        if part and (not line.strip() or _STARTS.match(line)):
            yield _block(part)
            part = ""
        part = f"{part} {line.strip()}".strip()


def _block(part: str) -> Block:
    if part.startswith("# "):
        return Block("page", part[2:])
    if part.startswith("## "):
        return Block("item", part[3:])
    if (link := _LINK.fullmatch(part)) is not None:
        return Block("link", link["text"], link["target"])
    if part.startswith("- "):
        return Block("bullet", part[2:])
    if (step := _STEP.fullmatch(part)) is not None:
        return Block("step", step["text"], step["number"])
    return Block("text", part)


# The guide for whoever leads a group session, in the order in which it is printed.
GUIDE = (
    "guide",
    "guide-preparing",
    "guide-inviting",
    "guide-agenda",
    "guide-talking",
    "guide-small-groups",
)
