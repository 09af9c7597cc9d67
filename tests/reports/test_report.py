"""The full report: every question with its answer, and nothing private in the quotable one."""

from dataclasses import replace
from pathlib import Path

from kleurrijk_desktop.domain.answers import Answer, Choice
from kleurrijk_desktop.reports.writer import ReportLabWriter
from kleurrijk_desktop.use_cases.report_contents import ReportContents, quotable
from tests.reports import reported, samples
from tests.reports.extremes import MIXED, PAYLOAD, as_printed
from tests.reports.pdfs import needs_poppler, page_count, structure_text
from tests.reports.planned import LONG
from tests.reports.test_plan import all_at


def printed(contents: ReportContents, language: str = "en") -> bytes:
    return ReportLabWriter().report(contents, language)


def test_the_same_contents_give_the_same_bytes() -> None:
    assert printed(reported.normal("en")) == printed(reported.normal("en"))


@needs_poppler
def test_every_question_has_its_level_its_words_and_what_was_written(tmp_path: Path) -> None:
    contents = reported.normal("en")
    text = structure_text(printed(contents), tmp_path)
    questions = text[text.index("The questions and the answers") :]
    for number, item in enumerate(contents.known.result.items, start=1):
        assert f"{number}. {contents.known.reader.statement(item)}" in questions
    assert questions.count(f"Note: {reported.NOTE}") == len(contents.known.result.items)
    for expected in (
        "Level 1: First steps. Soms.",
        "Level 4: Reviewed and improved together. Altijd, en samen bekeken.",
        f"Checked with: {reported.CHECKED}",
        "Checked on: 1 November 2026",
        f"Reason: {reported.REASON}",
        f"Ask: {reported.ASK}",
        "To be seen in: de folder; het verslag van het team.",
        "To find out",
        "What people notice",
    ):
        assert expected in questions
    assert "0\u00a0Not started" in text


@needs_poppler
def test_the_number_is_explained_and_never_without_its_coverage(tmp_path: Path) -> None:
    text = structure_text(printed(reported.normal("en")), tmp_path)
    assert "100 × 19 ÷ 40 = 47.50, rounded to 48 of 100 points." in text
    assert text.count("Based on ") >= 2 + 2 * 2 + 4
    assert "%" not in text


@needs_poppler
def test_it_compares_like_for_like_with_the_one_before(tmp_path: Path) -> None:
    text = structure_text(printed(reported.normal("en")), tmp_path)
    for expected in (
        "Compared with 20 November 2025",
        "of 12 questions are comparable; on these, from ",
        "First one person scored, then a group.",
        "a lower number may mean a franker look.",
        "Questions with a higher level",
        "From level 0 (Not started) to level 1 (First steps)",
        "Questions with a lower level",
        "Questions that are no longer in the checklist•Wij hangen vlaggen op.",
    ):
        assert expected in text
    alone = replace(reported.normal("en"), changed=None)
    assert "Compared with" not in structure_text(printed(alone), tmp_path)


@needs_poppler
def test_a_quotable_one_has_no_notes_reasons_or_names(tmp_path: Path) -> None:
    contents = quotable(reported.normal("en"))
    text = structure_text(printed(contents), tmp_path)
    for private in (reported.NOTE, reported.REASON, reported.ASK, reported.CHECKED, "Ali"):
        assert private not in text
    assert "Notes, reasons and names are left out." in text
    assert "not yet confirmed" not in text  # it was checked, by whom is not told
    assert "Level 1: First steps. Soms." in text


@needs_poppler
def test_it_refers_to_nothing_that_it_has_not(tmp_path: Path) -> None:
    text = structure_text(printed(reported.normal("en")), tmp_path)
    assert "see action" not in text
    assert "see suggestion" not in text


@needs_poppler
def test_where_all_is_well_it_says_so(tmp_path: Path) -> None:
    contents = reported.normal("en")
    known = samples.plan("en", answered=all_at("4"))
    text = structure_text(printed(replace(contents, known=known, changed=None)), tmp_path)
    assert "All that must be in place has level 3 or 4." in text
    assert "What would help most" not in text
    assert text.count("not yet confirmed") == len(known.result.items)


@needs_poppler
def test_a_very_long_note_is_printed_whole(tmp_path: Path) -> None:
    contents = reported.normal("nl")
    note = "gesprek " * (LONG // 8)
    answers = {**contents.known.answers, "item-3": Answer(Choice.LEVEL_2, note=note)}
    data = printed(replace(contents, known=replace(contents.known, answers=answers)), "nl")
    assert structure_text(data, tmp_path).count("gesprek") >= LONG // 8
    assert page_count(data) > 6


@needs_poppler
def test_awkward_texts_come_back_word_for_word(tmp_path: Path) -> None:
    text = structure_text(printed(reported.extreme("nl", longest=1_000), "nl"), tmp_path)
    assert text.count(as_printed(MIXED)) > 50
    canary = tmp_path / "executed"
    printed(reported.extreme("nl", PAYLOAD.format(canary=canary)), "nl")
    assert not canary.exists()
