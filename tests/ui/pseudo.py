"""A language that nobody speaks: every text of the program half as long again, with accents."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from unittest.mock import patch

from babel.messages.catalog import Catalog, Message
from babel.messages.mofile import write_mo

from kleurrijk_desktop import assets, translation
from tests.i18n.catalogues import source

STANDS_FOR = "nl"  # the language under which it is chosen
_ACCENTS = str.maketrans("aeiouyncsAEIOUNCS", "áêïöüÿñçšÁÊÏÖÜÑÇŠ")
_KEPT = re.compile(r"(\{\w*\}|%\(\w+\)\w|%\w|&\w|\n)")
_PADDING = " ẅîđẽ"  # half as long as ten letters
_TEN = 10


@contextmanager
def pseudo_language_in(folder: Path) -> Iterator[None]:
    """Let the program speak it from a folder, under the name of another language."""
    target = folder / STANDS_FOR / "LC_MESSAGES" / "kleurrijk.mo"
    target.parent.mkdir(parents=True)
    with target.open("wb") as file:
        write_mo(file, pseudo_catalogue())
    translation._catalogue.cache_clear()
    with patch.object(assets, "interface_translations", lambda: folder):
        yield
    translation._catalogue.cache_clear()
    translation.use_language("en")


def pseudo_catalogue() -> Catalog:
    """Return every string of the program in that language."""
    made = Catalog(locale=STANDS_FOR)
    for message in source():
        if message.id:
            made.add(message.id, _said(message), context=message.context)
    return made


def pseudo(text: str) -> str:
    """Return a text half as long again; what is filled in or pressed with Alt stays."""
    parts = _KEPT.split(text)
    accented = "".join(
        part if place % 2 else part.translate(_ACCENTS) for place, part in enumerate(parts)
    )
    end = re.search(r"[.:?!…]?\s*$", accented)
    assert end is not None
    longer = _PADDING * (1 + len(text) // _TEN)
    return accented[: end.start()] + longer + accented[end.start() :]


def _said(message: Message) -> str | tuple[str, ...]:
    if isinstance(message.id, str):
        return pseudo(message.id)
    return tuple(map(pseudo, message.id))
