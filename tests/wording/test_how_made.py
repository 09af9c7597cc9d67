import pytest

from kleurrijk_desktop.domain.assessment import Method, Role, WhoScored
from kleurrijk_desktop.wording.how_made import how_made


@pytest.mark.parametrize(
    ("who", "words"),
    [
        (WhoScored(), "Filled in by one person."),
        (
            WhoScored(roles=(Role("head teacher", 1),), people_concerned=False),
            "Filled in by one person (head teacher). People it is about did not take part.",
        ),
        (WhoScored(roles=(Role("", 1),)), "Filled in by one person."),
        (WhoScored(Method.GROUP), "Filled in by a group."),
        (WhoScored(Method.GROUP, (Role("", 8),)), "Filled in by a group of 8."),
        (
            WhoScored(
                Method.GROUP,
                (Role("", 2), Role("teachers", 3), Role("parents", 1)),
                people_concerned=True,
            ),
            (
                "Filled in by a group of 6 (3 teachers, 1 parents, 2 others). "
                "People it is about took part."
            ),
        ),
    ],
)
def test_how_it_was_made(who: WhoScored, words: str) -> None:
    assert how_made(who) == words
