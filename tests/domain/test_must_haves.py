from kleurrijk_desktop.domain.answers import Answer, Choice
from kleurrijk_desktop.domain.must_haves import must_haves
from tests.domain.conftest import make_item


def test_must_haves_are_sorted_by_what_has_to_happen() -> None:
    items = tuple(make_item(f"i{n}", must_have=n != 5) for n in range(6))
    choices = ("2", "3", "unknown", "", "na", "0")
    answers = {item.id: Answer(Choice(choice)) for item, choice in zip(items, choices, strict=True)}
    found = must_haves(items, answers)
    assert [item.id for item in found.below] == ["i0"]
    assert [item.id for item in found.unknown] == ["i2", "i3"]
    assert [item.id for item in found.not_applicable] == ["i4"]
