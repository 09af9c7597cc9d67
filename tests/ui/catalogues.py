"""The interface in three languages, compiled from the sources that are there."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from unittest.mock import patch

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from PySide6.QtCore import QLocale

from kleurrijk_desktop import assets, translation


@contextmanager
def compiled_in(folder: Path) -> Iterator[None]:
    """Let the program speak Dutch and German from a folder; back to English at the end."""
    sources = assets.interface_translations()
    for language in ("nl", "de"):
        target = folder / language / "LC_MESSAGES" / "kleurrijk.mo"
        target.parent.mkdir(parents=True)
        with target.open("wb") as file:
            write_mo(file, _catalogue(sources / language / "LC_MESSAGES" / "kleurrijk.po"))
    translation._catalogue.cache_clear()
    with patch.object(assets, "interface_translations", lambda: folder):
        yield
    translation._catalogue.cache_clear()
    translation.use_language("en")
    translation.use_content_language(None)
    QLocale.setDefault(QLocale("en"))


def _catalogue(source: Path) -> Catalog:
    if not source.is_file():
        return Catalog()
    with source.open("rb") as file:
        return read_po(file)
