"""What lies in a folder."""

from pathlib import Path


def names_in(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir())
