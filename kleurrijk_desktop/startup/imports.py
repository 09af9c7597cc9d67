"""How fast modules are imported while Qt for Python is there."""

import builtins


def take_imports_back() -> None:
    """Load Qt for Python, and let imports be Python's own again.

    It takes them over to look for its `__feature__` in the source of every module that comes
    after it, and keeps all that source in memory. Nothing here uses that feature; without the
    search a process with SQLAlchemy takes 62 MB, not 76, and loads it a tenth to a quarter sooner.
    """
    import PySide6.QtCore  # noqa: F401 - what takes them over

    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
