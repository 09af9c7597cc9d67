"""The name that is proposed for the file of a plan."""

from datetime import datetime

from kleurrijk_desktop.translation import _, speaking

LONGEST = 60
UNFIT = frozenset('<>:"/\\|?*')  # Windows refuses these in a file name


def plan_name(organisation: str, now: datetime, language: str) -> str:
    """Return a file name with the organisation and the day, in the language of the plan."""
    fitting = "".join(each for each in organisation if each.isprintable() and each not in UNFIT)
    words = "_".join(fitting[:LONGEST].split()).strip(".")
    with speaking(language):
        # i18n: A file name; keep the underscores and ".pdf".
        return _("Improvement_plan_{organisation}_{day}.pdf").format(
            organisation=words, day=now.astimezone().date().isoformat()
        )
