"""What belongs together stays on one page, and a new page is a new page."""

from functools import partial
from io import BytesIO

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kleurrijk_desktop.reports.tagging import Document, Paragraph
from tests.reports.tagging.documents import BODY, HEAD, titled


def texts(document: Document) -> list[str]:
    """Return the text of each page."""
    with pypdfium2.PdfDocument(BytesIO(document.write())) as pdf:
        return [page.get_textpage().get_text_range() for page in pdf]


def block(document: Document, name: str, lines: int) -> None:
    document.heading(2, f"begin {name}", HEAD)
    for number in range(lines):
        document.paragraph(f"{name} {number}", BODY)
    document.paragraph(f"end {name}", BODY)


@settings(max_examples=20, deadline=None)
@given(st.lists(st.integers(1, 25), min_size=1, max_size=8))
def test_a_block_begins_and_ends_on_one_page(sizes: list[int]) -> None:
    document = titled()
    for place, size in enumerate(sizes):
        document.together(partial(block, document, f"b{place}x", size))
    pages = texts(document)
    for place in range(len(sizes)):
        (page,) = [text for text in pages if f"begin b{place}x" in text]
        assert f"end b{place}x" in page


def test_what_needs_more_than_a_page_is_cut_all_the_same() -> None:
    document = titled()
    document.together(lambda: block(document, "long", 90))
    pages = texts(document)
    assert len(pages) >= 3
    assert "end long" in pages[-1]


@pytest.mark.parametrize("above", range(0, 40, 4))
def test_what_needs_more_than_a_page_begins_under_its_heading(above: int) -> None:
    """No page is left nearly empty, and no heading alone, before a text that must be cut."""
    document = titled()
    for number in range(above):
        document.paragraph(f"above {number}", BODY)

    def note() -> None:
        document.heading(2, "begin", HEAD)
        whole = (Paragraph("note", BODY), Paragraph("word " * 3000, BODY))
        document.columns([[Paragraph("left", BODY)], whole], [60, 300])

    document.together(note)
    first, second, *_rest = texts(document)
    (page,) = [text for text in (first, second) if "begin" in text]
    assert page.count("word") > 100
    assert (page is first) == (above < 24)


@pytest.mark.parametrize("above", range(26, 36))
def test_no_heading_and_no_item_of_a_list_stands_alone(above: int) -> None:
    document = titled()
    for number in range(above):
        document.paragraph(f"above {number}", BODY)
    document.heading(2, "section", HEAD)
    document.heading(3, "part", HEAD)
    document.items([f"item{place}" for place in range(4)], BODY)
    pages = texts(document)
    (page,) = [text for text in pages if "section" in text]
    assert "part" in page
    assert "item1" in page
    assert {text.count("item") for text in pages} <= {0, 2, 4}


def test_a_new_page_begins_once() -> None:
    document = titled()
    document.new_page()
    document.new_page()
    document.paragraph("second", BODY)
    assert ["second" in text for text in texts(document)] == [False, True]


def test_no_page_is_left_empty_at_the_end() -> None:
    document = titled()
    document.new_page()
    assert len(texts(document)) == 1


@pytest.mark.parametrize("level", [2])
def test_headings_inside_are_headings_of_the_document(level: int) -> None:
    document = titled()
    document.together(lambda: block(document, "one", 1))
    document.heading(level + 1, "below", HEAD)
    assert b"/H3" in document.write()
