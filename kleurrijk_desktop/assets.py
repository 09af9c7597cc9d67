"""Where the shipped files are, in a checkout or installed."""

from pathlib import Path

_PACKAGE = Path(__file__).parent
_SHIPPED = _PACKAGE / "shipped"


def _root() -> Path:
    return _SHIPPED if _SHIPPED.is_dir() else _PACKAGE.parent


def checklists() -> Path:
    """Return the folder with one folder per checklist."""
    return _root() / "checklists"


def resources() -> Path:
    """Return the folder with icons, fonts, registries and the handbook."""
    return _root() / "resources"


def interface_translations() -> Path:
    """Return the folder with `<language>/LC_MESSAGES/kleurrijk.mo`."""
    return _root() / "i18n"
