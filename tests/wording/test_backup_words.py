from kleurrijk_desktop.domain.kept_copies import LookedAt
from kleurrijk_desktop.domain.problems import Problem
from kleurrijk_desktop.wording.backup_words import check_text


def test_a_copy_that_is_not_damaged_is_not_called_so() -> None:
    newer = Problem("file-newer", {"file": "b.db", "version": 9, "newest": 1})
    assert check_text(LookedAt({}, (newer,))).splitlines()[0] == "Checked: it cannot be put back."
    assert "Install the newer version." in check_text(LookedAt({}, (newer,)))
    damaged = Problem("file-damaged", {"file": "b.db"})
    assert "damaged" in check_text(LookedAt({}, (damaged,)))
