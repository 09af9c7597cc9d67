"""What was typed, read or refused in words."""

import argparse
from datetime import date
from pathlib import Path

from kleurrijk_desktop.translation import _

POSSIBLE_YEARS = range(1900, 3000)  # of an assessment


def text(given: str) -> str:
    """Return what was typed as text, also where the system's encoding is not UTF-8."""
    try:
        return given.encode("utf-8", "surrogateescape").decode("utf-8")
    except UnicodeError as cause:
        raise argparse.ArgumentTypeError(_("this is not text in UTF-8")) from cause


def folder(given: str) -> Path:
    """Return the folder that was typed."""
    if not given:  # most likely a variable that is not set, and never the current folder
        raise argparse.ArgumentTypeError(_("name a folder"))
    return Path(given)


def file(given: str) -> Path:
    """Return the file that was typed."""
    if not given:  # as above
        raise argparse.ArgumentTypeError(_("name a file"))
    return Path(given)


def pdf(given: str) -> Path:
    """Return the file that was typed, unless its name promises something else than a PDF."""
    path = file(given)
    if path.suffix.lower() not in {"", ".pdf"}:
        said = _("{text} does not end in .pdf, and this command writes a PDF")
        raise argparse.ArgumentTypeError(said.format(text=given))
    return path


def day(given: str) -> date:
    """Return the day that was typed, in one spelling only."""
    try:
        found = date.fromisoformat(given)
    except ValueError:
        found = None
    # Other spellings, such as weeks, depend on the version of Python; far years leave no next one.
    if found is None or found.isoformat() != given or found.year not in POSSIBLE_YEARS:
        raise argparse.ArgumentTypeError(
            _("{text} is not a date like 2026-03-31").format(text=given)
        )
    return found


def count(given: str) -> int:
    """Return a whole number from 1 to 999999."""
    if not (given.isascii() and given.isdigit() and 1 <= int(given[:9]) < 10**6):
        raise argparse.ArgumentTypeError(_("{text} is not a number from 1").format(text=given))
    return int(given)


def copies(given: str) -> tuple[tuple[str, int], ...]:
    """Return languages with a number each, as in `nl=6,de=3`; without a number it is one."""
    pairs = (part.partition("=") for part in given.split(","))
    return tuple(
        (language.strip(), count(number) if sign else 1) for language, sign, number in pairs
    )
