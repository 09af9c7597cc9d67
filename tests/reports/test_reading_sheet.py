"""What people read before a group session."""

from pathlib import Path

from kleurrijk_desktop.domain.assessment import Scope
from kleurrijk_desktop.reports.writer import ReportLabWriter
from tests.reports.pdfs import elements, needs_poppler, opened, structure_text
from tests.reports.sheets import shipped, worksheet


@needs_poppler
def test_it_has_every_question_with_why_levels_and_words_explained(tmp_path: Path) -> None:
    contents = worksheet(shipped("care"), "de", scope=Scope.SHORT)
    data = ReportLabWriter().reading_sheet(contents)
    text = structure_text(data, tmp_path)
    (reader,) = contents.readers
    for each in contents.items:
        said = [reader.statement(each.item), reader.why(each.item)]
        said += [reader.anchor(each.item, level) for level in range(5)]
        assert [str(part) for part in said if str(part) not in text] == []
    assert contents.terms
    assert all(term.explained("de").meaning.value in text for term in contents.terms)


def test_nothing_of_it_is_filled_in() -> None:
    contents = worksheet(shipped("care"), "nl", scope=Scope.SHORT, also="de")
    with opened(ReportLabWriter().reading_sheet(contents)) as pdf:
        assert list(elements(pdf, "Figure")) == []
        assert {str(each.Lang) for each in elements(pdf, "P") if "/Lang" in each} == {"de-DE"}
