from kleurrijk_desktop.domain.kept_copies import LookedAt
from kleurrijk_desktop.domain.problems import Problem
from kleurrijk_desktop.wording.backup_words import check_text


def test_a_copy_that_is_not_damaged_is_not_called_so() -> None:
    newer = Problem("file-newer", {"file": "b.db", "version": 9, "newest": 1})
    assert check_text(LookedAt({}, (newer,))).splitlines()[0] == "Checked: it cannot be put back."
    assert "Install the newer version." in check_text(LookedAt({}, (newer,)))
    damaged = Problem("file-damaged", {"file": "b.db"})
    assert "damaged" in check_text(LookedAt({}, (damaged,)))


def test_a_copy_with_one_altered_assessment_can_be_put_back() -> None:
    altered = Problem("finished-altered", {"id": "a1"})
    assert check_text(LookedAt({}, (altered,))).startswith("Checked: it can be put back")
    both = LookedAt({}, (altered, Problem("structure-damaged", {"file": "b.db", "said": "x"})))
    assert check_text(both) == "Checked: it is damaged and cannot be put back."
