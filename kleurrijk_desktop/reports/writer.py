"""Turns contents into the bytes of a document; ReportLab is loaded with the first of them."""

from kleurrijk_desktop.translation import speaking
from kleurrijk_desktop.use_cases.plan_contents import PlanContents


class ReportLabWriter:
    """Fulfils `use_cases.ports.ReportWriter`."""

    def plan(self, contents: PlanContents, language: str) -> bytes:
        """Return the improvement plan as a tagged PDF in a language of the interface."""
        from kleurrijk_desktop.reports.plan import plan_document

        with speaking(language):
            return plan_document(contents).write()
