"""The guide for whoever leads a group session is the handbook's own pages, word for word."""

from pathlib import Path

from kleurrijk_desktop import assets
from kleurrijk_desktop.reports.writer import ReportLabWriter
from kleurrijk_desktop.wording.handbook import GUIDE, Handbook
from tests.reports.pdfs import elements, needs_poppler, opened, page_count, structure_text
from tests.reports.samples import PRINTED

FOLDER = assets.resources() / "handbook"


def test_it_is_made_of_every_page_of_the_guide() -> None:
    assert sorted(GUIDE) == sorted(each.stem for each in (FOLDER / "en").glob("guide*.md"))


@needs_poppler
def test_nothing_of_the_pages_is_lost_but_the_links(language: str, tmp_path: Path) -> None:
    data = ReportLabWriter().guide(language, PRINTED, large=False)
    text = structure_text(data, tmp_path)
    pages = [Handbook(FOLDER, language).page(name) for name in GUIDE]
    kept = [block.text for page in pages for block in page.blocks if block.kind != "link"]
    assert [each for each in kept if each not in text] == []
    links = {block.text for page in pages for block in page.blocks if block.kind == "link"}
    elsewhere = {link for link in links if not any(link in each for each in kept)}
    assert elsewhere
    assert not any(link in text for link in elsewhere)
    assert page_count(data) == len(GUIDE)


def test_it_has_one_title_and_a_part_for_each_other_page() -> None:
    with opened(ReportLabWriter().guide("en", PRINTED, large=True)) as pdf:
        assert len(list(elements(pdf, "H1"))) == 1
        assert len(list(elements(pdf, "H2"))) == len(GUIDE) - 1 + 3
        assert len(list(elements(pdf, "L"))) > len(GUIDE)
