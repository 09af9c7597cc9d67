"""The four KleurRijk goals in words."""

from kleurrijk_desktop.domain.checklist import Goal
from kleurrijk_desktop.translation import N_, _

# i18n: The four goals were published in Dutch and German at the Almelo/Münster conference in
# i18n: 2011; use the published names.
_NAMES = {
    Goal.MIXED_PARTICIPATION: N_("Mixed participation"),
    Goal.ACCESSIBLE_SERVICES: N_("Interculturally accessible services"),
    Goal.DIVERSITY: N_("Diversity inside and outside"),
    Goal.COOPERATION: N_("Co-operation and exchange of knowledge"),
}


def goal_name(goal: Goal) -> str:
    return _(_NAMES[goal])
