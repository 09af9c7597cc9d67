"""What is in a backup, in words."""

from collections.abc import Mapping

from kleurrijk_desktop.translation import _, ngettext


def contents_text(rows: Mapping[str, int]) -> str:
    """Return how many organisations, assessments and answers there are.

    Args:
        rows: how many rows each table holds.
    """
    organisations, assessments, answers = (
        rows[name] for name in ("organisation", "assessment", "answer")
    )
    counted = (
        ngettext("{count} organisation", "{count} organisations", organisations).format(
            count=organisations
        ),
        ngettext("{count} assessment", "{count} assessments", assessments).format(
            count=assessments
        ),
        ngettext("{count} answer", "{count} answers", answers).format(count=answers),
    )
    return _("It holds {organisations}, {assessments} and {answers}.").format(
        organisations=counted[0], assessments=counted[1], answers=counted[2]
    )
