"""A logo that is not what was chosen: it is left out, and that is said, until another is chosen."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest

from kleurrijk_desktop.startup.assemble import services_for
from kleurrijk_desktop.storage.folders import folders_for
from kleurrijk_desktop.use_cases.house_styles import SwapHouseStyle
from kleurrijk_desktop.use_cases.organisations import OpenOrganisation
from tests.logos import png
from tests.startup.conftest import Run
from tests.storage.safe_samples import sample_database

OF_THE_KITA = "aab32389"
LEFT_OUT = "is not what it was when it was chosen, so it is left out here."


@pytest.fixture
def altered(data: Path) -> Path:
    data.mkdir()
    path = sample_database(data)
    with closing(sqlite3.connect(path)) as raw, raw:
        raw.execute("UPDATE house_style SET logo = ?", (png(9, 3),))
    return path


def pictures(path: Path) -> int:
    with pikepdf.open(path) as pdf:
        return sum(len(page.get_images()) for page in pdf.pages)


@pytest.mark.parametrize("issue", [[], ["--issue"]])
def test_it_is_left_out_and_that_is_said(
    run: Run, data: Path, tmp_path: Path, altered: Path, issue: list[str]
) -> None:
    file = tmp_path / "board.pdf"
    ended = run("board", OF_THE_KITA, file, *issue)
    assert (ended.code, len(ended.complaints)) == (0, 1)
    assert LEFT_OUT in ended.err
    assert pictures(file) == 0
    sample_database(data)
    assert altered.exists()
    assert run("board", OF_THE_KITA, file).err == ""
    assert pictures(file) == 1


@pytest.mark.usefixtures("altered")
def test_another_colour_does_not_hide_that_and_another_logo_mends_it(run: Run, data: Path) -> None:
    with services_for(folders_for(data), print) as services:
        with services.database.reading() as work:
            (kita,) = (each for each in work.organisations.all() if "Kita" in each.name)
        style = OpenOrganisation(kita.id)(services).style
        assert (style.is_altered, style.shown_logo) == (True, b"")
        blue = SwapHouseStyle(style, replace(style, accent="#0B5CAD"))(services)
        assert blue.is_altered
    assert "The logo of Kita" in run("verify").err
    with services_for(folders_for(data), print) as services:
        assert OpenOrganisation(kita.id)(services).style == blue
        mended = SwapHouseStyle(blue, replace(blue, logo=png(6, 3)))(services)
        assert mended.shown_logo == OpenOrganisation(kita.id)(services).style.shown_logo
        assert mended.shown_logo == png(6, 3)
    assert run("verify").code == 0
