"""Going from section to section."""

from kleurrijk_desktop.ui.screens.questions.order import QuestionOrder
from tests.samples import sample_checklist


def short_path() -> QuestionOrder:
    """Return an order of seven: s1 has the places 0–2 (s1-paper is left out), s2 has 3–6."""
    checklist = sample_checklist()
    return QuestionOrder(checklist, [item for item in checklist.items if item.short_path])


def test_forwards_one_comes_to_the_beginning_of_each_section() -> None:
    assert [short_path().next_section(place) for place in range(7)] == [3, 3, 3, *[None] * 4]


def test_backwards_one_comes_to_the_beginning_of_this_section_first() -> None:
    before = [short_path().previous_section(place) for place in range(7)]
    assert before == [None, 0, 0, 0, 3, 3, 3]


def test_sections_end_with_their_last_question() -> None:
    ends = [place for place in range(7) if short_path().ends_section(place)]
    assert ends == [2, 6]


def test_an_item_out_of_scope_leads_to_the_one_before_it() -> None:
    order = short_path()
    assert order.place_of("s1-paper") == 2
    assert order.place_of("s2-talk") == 3
    assert order.place_of("gone") == 0
