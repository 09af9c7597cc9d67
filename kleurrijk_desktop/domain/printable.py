"""The documents that belong to an assessment."""

from enum import StrEnum


class Printable(StrEnum):
    """What can be printed of an assessment, in the order in which it is offered."""

    PLAN = "plan"
    BOARD = "board"
    REPORT = "report"
    QUOTABLE = "quotable"  # the report without notes, reasons and names
