"""What the list of a file dialog says of each file, where Qt's own words are English only."""

from PySide6.QtCore import QFileInfo
from PySide6.QtWidgets import QFileIconProvider

from kleurrijk_desktop.translation import _


class FileKinds(QFileIconProvider):
    """Names the kinds of files and folders in the language of the program."""

    def type(self, info: QFileInfo) -> str:
        if info.isDir():
            return _("Folder")
        if not info.suffix():
            return _("File")
        # i18n: The kind of a file in a list of files, for example "PDF file".
        return _("{suffix} file").format(suffix=info.suffix().upper())
