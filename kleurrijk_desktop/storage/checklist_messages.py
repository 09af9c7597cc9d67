"""Babel's extraction method for checklist files: one message with a context per text."""

from collections.abc import Collection, Iterator, Mapping
from typing import IO

from kleurrijk_desktop.storage.checklist_files.reading import parse_checklist
from kleurrijk_desktop.storage.checklist_files.translations import translatable

Message = tuple[int, str, tuple[str, str], list[str]]


def extract_checklist(
    fileobj: IO[bytes],
    keywords: Mapping[str, object],  # noqa: ARG001 - the signature is Babel's
    comment_tags: Collection[str],  # noqa: ARG001 - what Babel calls
    options: Mapping[str, object],  # noqa: ARG001 - what Babel calls
) -> Iterator[Message]:
    """Yield line, function name, (context, text) and comments of every text of a checklist.

    Raises:
        InputFault: the checklist has problems.
    """
    name = str(getattr(fileobj, "name", "checklist.yaml"))
    read = parse_checklist(fileobj.read(), None, name)
    for source in translatable(read.checklist):
        yield read.places[source.context].line, "pgettext", (source.context, source.text), []
