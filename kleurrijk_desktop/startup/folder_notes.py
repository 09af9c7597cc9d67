"""What is to be known of the folder of the data, where a cloud service copies it elsewhere."""

from collections.abc import Iterator

from kleurrijk_desktop.storage.folders import Folders
from kleurrijk_desktop.storage.settings_file import read_settings, write_settings
from kleurrijk_desktop.storage.synced import conflict_copies, synced_by
from kleurrijk_desktop.translation import ngettext
from kleurrijk_desktop.wording.backup_words import synced_text


def note_on(folders: Folders) -> str:
    """Return what to tell at this start; empty where there is nothing.

    Of a service one is told once, of copies that it made as long as they are there.

    Raises:
        WorldFault: the settings cannot be read or written.
    """
    return "\n".join([*_service(folders), *_copies(folders)])


def _service(folders: Folders) -> Iterator[str]:
    service, settings = synced_by(folders.data), read_settings(folders.settings).settings
    if service is not None and settings.synced_told != service:
        write_settings(folders.settings, settings._replace(synced_told=service))
        yield synced_text(service)


def _copies(folders: Folders) -> Iterator[str]:
    copies = conflict_copies(folders.database)
    if copies:
        yield ngettext(
            "A cloud folder made a copy of your data: {files}. Look at it on the page of the "
            "backups before you go on.",
            "A cloud folder made copies of your data: {files}. Look at them on the page of the "
            "backups before you go on.",
            len(copies),
        ).format(files=", ".join(each.name for each in copies))
