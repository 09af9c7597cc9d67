"""Bring the interface translations in i18n/ up to date with the program."""

import sys
from collections.abc import Iterable
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po, write_po

from kleurrijk_desktop.domain.constants import INTERFACE_LANGUAGES
from kleurrijk_desktop.storage.atomic_file import save_file
from kleurrijk_desktop.translation import DOMAIN, SOURCE_LANGUAGE

ROOT = Path(__file__).resolve().parent.parent
PROGRAM = ROOT / "kleurrijk_desktop"
TRANSLATORS_MARK = "i18n:"
NO_LINE = 0  # a line number in a catalogue would change with every line above it
HEADER = """\
msgid ""
msgstr ""
"Language: {language}\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"Plural-Forms: {plural_forms}\\n"

"""


def main(root: Path) -> int:
    """Update every catalogue below `root`/i18n and name those that changed."""
    source = extract(PROGRAM)
    for language in INTERFACE_LANGUAGES:
        if language != SOURCE_LANGUAGE:
            po = catalogue_path(root, language)
            if refresh(po, language, source):
                left = len(untranslated(read_catalogue(po, language)))
                sys.stdout.write(f"{po}: {left} still to translate\n")
    return 0


def catalogue_path(root: Path, language: str) -> Path:
    return root / "i18n" / language / "LC_MESSAGES" / f"{DOMAIN}.po"


def extract(program: Path) -> Catalog:
    """Return the source strings of the Python files in a folder, untranslated."""
    source = Catalog(fuzzy=False)
    found = extract_from_dir(
        program, [("**.py", "python")], comment_tags=[TRANSLATORS_MARK], strip_comment_tags=True
    )
    for name, _line, text, comments, context in found:
        place = (f"{program.name}/{name}", NO_LINE)
        note = [" ".join(comments)] if comments else []
        source.add(text, locations=[place], auto_comments=note, context=context)
    return source


def refresh(po: Path, language: str, source: Catalog) -> bool:
    """Bring one catalogue up to date, or begin it; say whether its file changed.

    A translation stays with its source string as long as that is the same to the letter; a new
    string comes in empty, a string that is gone goes, and nothing is guessed by likeness.
    """
    old = read_catalogue(po, language)
    new = catalogue_text(updated(old, source, language))
    if po.exists() and po.read_bytes() == new:
        return False
    po.parent.mkdir(parents=True, exist_ok=True)
    save_file(po, new)
    return True


def read_catalogue(po: Path, language: str) -> Catalog:
    """Return what a file holds; nothing where there is no file yet."""
    if not po.exists():
        return Catalog(locale=language, fuzzy=False)
    with po.open("rb") as file:
        return read_po(file, locale=language)


def updated(old: Catalog, source: Catalog, language: str) -> Catalog:
    """Return a catalogue of the source strings with what the old one says of the same strings."""
    new = Catalog(locale=language, fuzzy=False)
    for message in texts(source):
        known = old.get(sources(message)[0], message.context)
        same = known if known is not None and known.id == message.id else None
        new.add(
            message.id,
            same.string if same is not None else "",
            locations=sorted(message.locations),
            flags={"fuzzy"} if same is not None and same.fuzzy else (),
            auto_comments=message.auto_comments,
            user_comments=same.user_comments if same is not None else (),
            context=message.context,
        )
    return new


def texts(catalogue: Catalog) -> Iterable[Message]:
    """Yield the messages of a catalogue without its header."""
    return (message for message in catalogue if message.id)


def untranslated(catalogue: Catalog) -> list[Message]:
    """Return the messages that are not said in the language of the catalogue, or only perhaps."""
    return [message for message in texts(catalogue) if message.fuzzy or not all(forms(message))]


def forms(message: Message) -> tuple[str, ...]:
    """Return the translation: one text, or one per plural form."""
    string = message.string
    return tuple(string) if isinstance(string, list | tuple) else (string or "",)


def catalogue_text(catalogue: Catalog) -> bytes:
    """Return a catalogue as a file: by source file, without line numbers and dates."""
    body = BytesIO()
    write_po(body, catalogue, width=0, omit_header=True, sort_by_file=True)
    header = HEADER.format(language=catalogue.locale, plural_forms=catalogue.plural_forms)
    return header.encode("utf-8") + body.getvalue()


def sources(message: Message) -> tuple[str, ...]:
    """Return the source string, or its singular and its plural."""
    return (message.id,) if isinstance(message.id, str) else tuple(message.id)


if __name__ == "__main__":
    sys.exit(main(ROOT))
