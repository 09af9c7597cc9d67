from kleurrijk_desktop.use_cases.undo import History, Step


def history() -> History[tuple[str, str]]:
    """Return a history of changes (before, after), of which a run becomes one."""
    return History(lambda first, last: (first[0], last[1]))


def step(before: str, after: str, merges_with: str | None = None) -> Step[tuple[str, str]]:
    return Step("note", {"number": 1}, (before, after), merges_with)


def changes(steps: History[tuple[str, str]]) -> list[tuple[str, str]]:
    found = []
    while steps.next_undo:
        found.append(steps.next_undo.change)
        steps.undone()
    return found


def test_nothing_done_is_nothing_to_undo() -> None:
    steps = history()
    assert steps.next_undo is None
    assert steps.next_redo is None


def test_there_and_back() -> None:
    steps = history()
    steps.push(step("", "a"))
    steps.push(step("a", "b"))
    steps.undone()
    assert steps.next_undo == step("", "a")
    assert steps.next_redo == step("a", "b")
    steps.redone()
    assert steps.next_undo == step("a", "b")
    assert steps.next_redo is None


def test_a_new_step_forgets_what_could_be_redone() -> None:
    steps = history()
    steps.push(step("", "a"))
    steps.undone()
    steps.push(step("", "z"))
    assert steps.next_redo is None
    assert changes(steps) == [("", "z")]


def test_typing_in_one_field_is_one_step_until_it_is_left() -> None:
    steps = history()
    for before, after in (("", "a"), ("a", "ab"), ("ab", "abc")):
        steps.push(step(before, after, "note-1"))
    steps.seal()
    steps.push(step("abc", "abcd", "note-1"))
    steps.push(step("", "x", "note-2"))
    assert changes(steps) == [("", "x"), ("abc", "abcd"), ("", "abc")]


def test_steps_without_a_key_never_merge() -> None:
    steps = history()
    steps.push(step("", "a"))
    steps.push(step("a", "b"))
    assert changes(steps) == [("a", "b"), ("", "a")]


def test_clear_forgets_all() -> None:
    steps = history()
    steps.push(step("", "a"))
    steps.push(step("a", "b"))
    steps.undone()
    steps.clear()
    steps.seal()
    assert (steps.next_undo, steps.next_redo) == (None, None)


def test_a_step_that_no_longer_fits_can_be_dropped_from_either_side() -> None:
    steps = history()
    steps.push(step("", "a"))
    steps.push(step("a", "b"))
    steps.undone()
    newest, taken_back = steps.next_undo, steps.next_redo
    assert newest
    assert taken_back
    steps.forget(taken_back)
    assert steps.next_redo is None
    assert steps.next_undo is newest
    steps.forget(newest)
    assert steps.next_undo is None


def test_what_cannot_be_undone_any_more_is_dropped_and_the_rest_stays() -> None:
    steps = history()
    for before, after in (("", "a"), ("x", "y"), ("a", "b"), ("y", "z")):
        steps.push(step(before, after))
    steps.undone()
    steps.drop(lambda change: change[1] in {"y", "z"})
    assert steps.next_redo is None
    assert changes(steps) == [("a", "b"), ("", "a")]
