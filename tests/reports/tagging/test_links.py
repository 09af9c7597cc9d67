import pytest

from kleurrijk_desktop.reports.tagging.links import is_link


@pytest.mark.parametrize(
    "target", ["https://example.org", "http://example.org/a?b=c#d", "mailto:jan@example.org"]
)
def test_plain_addresses_are_links(target: str) -> None:
    assert is_link(target)


@pytest.mark.parametrize(
    "target",
    [
        "",
        "example.org",
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "file:///etc/passwd",
        "\\\\host\\share",
        "smb://host/share",
        "ms-msdt:/id",
        "data:text/html,x",
        "https://example.org@evil.example",
        "https://",
        "https://[",
        "https://exаmple.org",  # noqa: RUF001 - the letter is Cyrillic
        "mailto:",
        "https://example.org/\nx",
    ],
)
def test_everything_else_is_not(target: str) -> None:
    assert not is_link(target)
