"""All answers of a database as one table of text (CSV), for the day on which it does not open."""

import csv
from collections.abc import Iterable
from io import StringIO

from kleurrijk_desktop.reports.result_table import harmless
from kleurrijk_desktop.use_cases.salvaged import COLUMNS, Salvaged


def answers_table(answers: Iterable[Salvaged]) -> bytes:
    """Return one row per answer, in UTF-8 with the mark that spreadsheets look for."""
    written = StringIO(newline="")
    writer = csv.writer(written, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    writer.writerows([harmless(cell) for cell in each.cells] for each in answers)
    return written.getvalue().encode("utf-8-sig")
