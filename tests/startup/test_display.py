import sys

import pytest

from kleurrijk_desktop.domain.problems import WorldFault
from kleurrijk_desktop.startup.display import check_display


@pytest.mark.parametrize("name", ["DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"])
def test_any_of_three_variables_names_a_display(name: str) -> None:
    check_display({name: "x"})


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems have a display")
@pytest.mark.parametrize("environment", [{}, {"DISPLAY": ""}])
def test_without_them_there_is_none(environment: dict[str, str]) -> None:
    with pytest.raises(WorldFault) as caught:
        check_display(environment)
    assert caught.value.problems[0].code == "no-display"
