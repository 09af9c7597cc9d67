"""What the steps are called that can be undone."""

from collections.abc import Mapping

from kleurrijk_desktop.translation import N_, _

# i18n: Shown after "Undo:" and "Redo:".
_NAMES = {
    "answer": N_("Answer question {number}"),
    "clear": N_("Clear the answer to question {number}"),
    "note": N_("Note at question {number}"),
    "reason": N_("Reason at question {number}"),
    "ask-whom": N_("Whom to ask at question {number}"),
    "checked": N_("With whom checked at question {number}"),
    "noticed": N_("What people notice at question {number}"),
    "who-scored": N_("Who scored"),
    "roles": N_("Roles of who scored"),
    "scope-all": N_("Ask all questions"),
    "target": N_("Reach level {level}"),
    "plan-chosen": N_("Put “{action}” in the plan"),
    "plan-removed": N_("Remove “{action}” from the plan"),
    "plan-restored": N_("Put “{action}” back in the plan"),
    "plan-moved": N_("Move “{action}”"),
    "plan-asked": N_("What we ask of you"),
    "plan-review": N_("Day to look at the plan again"),
    "action-title": N_("Name of “{action}”"),
    "action-who": N_("Who does “{action}”"),
    "action-when": N_("Days of “{action}”"),
    "action-means": N_("What “{action}” takes"),
    "action-why": N_("Why “{action}”"),
    "action-text": N_("Text at “{action}”"),
    "action-whose": N_("Who decides on “{action}”"),
    "action-status": N_("How far “{action}” is"),
    "action-note": N_("Progress note at “{action}”"),
    "action-outcome": N_("What changed by “{action}”"),
    "scope-short": N_("Ask the short path only"),
    "start-assessment": N_("Start the assessment"),
    "correct": N_("Begin the correction"),
    "add-figure": N_("Write down “{name}” for {year}"),
    "change-figure": N_("Change “{name}” of {year}"),
    "remove-figure": N_("Remove “{name}” of {year}"),
    "change-organisation": N_("Change “{name}”"),
    "add-unit": N_("Add “{name}”"),
    "house-style": N_("Logo and colour of “{name}”"),
    "name-unit": N_("Name “{name}”"),
    "archive": N_("Archive “{name}”"),
    "bin": N_("Put “{name}” into the bin"),
    "bring-back": N_("Bring “{name}” back"),
}


def step_name(code: str, parameters: Mapping[str, str | int]) -> str:
    """Return the name of a step; raises KeyError for a code or parameter that is not known."""
    return _(_NAMES[code]).format_map(parameters)
