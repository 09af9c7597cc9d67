from dataclasses import replace

from kleurrijk_desktop.domain.assessment import Scope
from kleurrijk_desktop.domain.checklist import AppliesTo, Checklist, Section
from kleurrijk_desktop.domain.scope import in_scope
from tests.domain.conftest import make_item

FOR_ALL = make_item("for-all")
FOR_SCHOOLS = replace(
    make_item("for-schools"), applies_to=AppliesTo(kinds=("primary-school",)), short_path=False
)
FOR_LARGE = replace(make_item("for-large"), applies_to=AppliesTo(sizes=("large",)))
CHECKLIST = Checklist(
    "c", 1, "education", "nl", "t", "i", "inv", "about", 40, 10, (), "CC", (), (),
    (Section("s", "S", "I", (FOR_ALL, FOR_SCHOOLS, FOR_LARGE)),),
)  # fmt: skip


def ids(scope: Scope, kind: str | None = None, size: str | None = None) -> list[str]:
    return [item.id for item in in_scope(CHECKLIST, scope, kind, size)]


def test_without_kind_and_size_all_items_are_in_scope() -> None:
    assert ids(Scope.ALL) == ["for-all", "for-schools", "for-large"]


def test_an_item_is_asked_of_the_kinds_and_sizes_it_names() -> None:
    assert ids(Scope.ALL, "club", "small") == ["for-all"]
    assert ids(Scope.ALL, "primary-school", "large") == ["for-all", "for-schools", "for-large"]


def test_the_short_path_asks_its_items_only() -> None:
    assert ids(Scope.SHORT) == ["for-all", "for-large"]
    assert ids(Scope.SHORT, size="small") == ["for-all"]
