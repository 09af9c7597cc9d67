"""A translation that somebody sent, in a window on a database that is thrown away."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from kleurrijk_desktop import assets
from kleurrijk_desktop.domain.source_texts import Layer
from kleurrijk_desktop.startup.apart import Apart
from kleurrijk_desktop.startup.assemble import shipped_library
from kleurrijk_desktop.startup.coverage_text import share_text
from kleurrijk_desktop.startup.preview import preview_of
from kleurrijk_desktop.storage.checklist_files.sent_translation import (
    LaidOut,
    SentTranslation,
    find_translated,
    lay_out,
)
from kleurrijk_desktop.storage.settings_file import read_settings, write_settings
from kleurrijk_desktop.storage.temporary_folder import temporary_folder
from kleurrijk_desktop.translation import _, ngettext
from kleurrijk_desktop.wording.problems import sentence_with_place


@dataclass(frozen=True, slots=True)
class OpenedTranslation:
    """A translation that can be looked at, and the copy that is looked at."""

    sent: SentTranslation
    laid_out: LaidOut


@contextmanager
def opened_translation(po: Path) -> Iterator[OpenedTranslation]:
    """Give a translation beside a copy of its checklist, in a folder that goes at the end.

    Raises:
        InputFault: it cannot be read, belongs to no checklist, or that one has faults.
        WorldFault: a file may not be read or written, or the disk fails.
    """
    registries = shipped_library().registries()
    sent = find_translated(po, assets.checklists(), registries)
    with temporary_folder("translation") as folder:
        yield OpenedTranslation(sent, lay_out(sent, folder, registries))


def preview_of_translation(opened: OpenedTranslation) -> Apart:
    """Return a window that shows the checklist, with what the translation lacks."""
    read = opened.laid_out.read
    return preview_of([opened.laid_out.checklist])._replace(
        words=lambda: _words(opened),
        problems=lambda: [sentence_with_place(each) for each in read.problems],
    )


def speak_it(settings: Path, opened: OpenedTranslation) -> None:
    """Have the questions of a window shown in the language of the translation."""
    kept = read_settings(settings).settings
    write_settings(settings, kept._replace(content_language=opened.sent.language))


def _words(opened: OpenedTranslation) -> str:
    read = opened.laid_out.read
    told = _(
        "This is a preview of the translation {file}. Translated: {session} texts for a session, "
        "{whole} for the whole checklist, {measures} for measures and examples. Nothing is kept "
        "when you close the window."
    ).format(
        file=opened.sent.file.name,
        session=share_text(read.coverage, Layer.SESSION),
        whole=share_text(read.coverage, Layer.WHOLE),
        measures=share_text(read.coverage, Layer.MEASURES),
    )
    count = len(read.problems)
    if not count:
        return told
    wrong = ngettext(
        "{count} thing is wrong with it.", "{count} things are wrong with it.", count
    ).format(count=count)
    # i18n: Two whole sentences, one after the other.
    return _("{told} {wrong}").format(told=told, wrong=wrong)
