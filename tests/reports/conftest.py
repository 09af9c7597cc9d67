"""The languages in which every document is printed."""

import pytest

from kleurrijk_desktop import assets


@pytest.fixture(params=["nl", "de", "en"])
def language(request: pytest.FixtureRequest) -> str:
    """Return a language of the interface whose catalogue is at hand."""
    spoken = str(request.param)
    catalogue = assets.interface_translations() / spoken / "LC_MESSAGES" / "kleurrijk.mo"
    if spoken != "en" and not catalogue.is_file():
        pytest.skip(f"the catalogue of {spoken} has not been compiled")
    return spoken
