"""Findings that an author allows with a reason, and exceptions that allow nothing."""

from collections.abc import Iterable

from kleurrijk_desktop.authoring.findings import Finding, Rule
from kleurrijk_desktop.domain.checklist import Checklist


def without_allowed(checklist: Checklist, findings: Iterable[Finding]) -> list[Finding]:
    """Take out what items allow; an exception that allowed nothing is a finding itself."""
    allowed = {(item.id, each.rule) for item in checklist.items for each in item.lint_ignore}
    kept = []
    used = set()
    for finding in findings:
        key = (finding.context.partition(".")[0], finding.rule.value)
        if key in allowed:
            used.add(key)
        else:
            kept.append(finding)
    return kept + [
        Finding(Rule.UNUSED_EXCEPTION, {"rule": each.rule}, item.id, checklist.language)
        for item in checklist.items
        for each in item.lint_ignore
        if (item.id, each.rule) not in used
    ]
