import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from typing import TYPE_CHECKING

from reportlab import rl_config

from kleurrijk_desktop import assets
from kleurrijk_desktop.reports.writer import ReportLabWriter
from tests.reports import samples

if TYPE_CHECKING:
    from kleurrijk_desktop.use_cases.ports import ReportWriter

IMPORTED = """
import sys
from kleurrijk_desktop.reports.writer import ReportLabWriter
assert "reportlab" not in sys.modules
from tests.reports import samples
ReportLabWriter().plan(samples.plan("en"), "en")
print(*sorted(name for name in sys.modules if name.startswith("reportlab.")))
"""


HASHED = """
import hashlib
from kleurrijk_desktop.reports.writer import ReportLabWriter
from tests.reports import samples
print(hashlib.sha256(ReportLabWriter().plan(samples.plan("en"), "en")).hexdigest())
"""


def test_it_is_what_the_use_cases_ask_for() -> None:
    writer: ReportWriter = ReportLabWriter()
    assert writer.plan(samples.plan("en"), "en").startswith(b"%PDF-1.7")


def test_reportlab_is_loaded_with_the_first_document() -> None:
    assert "reportlab.pdfgen.canvas" in loaded()


def test_what_reads_markup_is_never_loaded_and_no_colour_is_evaluated() -> None:
    """CVE-2023-33733: a colour in markup was evaluated as Python."""
    assert not [
        name for name in loaded() if name.startswith(("reportlab.platypus", "reportlab.xml"))
    ]
    assert rl_config.toColorCanUse == "rl_extended_literal_eval"
    assert rl_config.trustedHosts is None


@cache
def loaded() -> list[str]:
    """Return the modules of ReportLab that a process has loaded after its first document."""
    done = subprocess.run(
        [sys.executable, "-c", IMPORTED], capture_output=True, text=True, check=True, timeout=60
    )
    return done.stdout.split()


def test_the_bytes_do_not_depend_on_the_process() -> None:
    found = {
        subprocess.run(
            [sys.executable, "-c", HASHED],
            capture_output=True,
            check=True,
            timeout=60,
            env={**os.environ, "PYTHONHASHSEED": seed, "TZ": zone},
        ).stdout
        for seed, zone in (("1", "UTC"), ("2", "Asia/Tokyo"))
    }
    assert len(found) == 1


def test_nothing_in_a_document_tells_where_it_was_made() -> None:
    data = ReportLabWriter().plan(samples.plan("en"), "en")
    assert str(assets.resources()).encode() not in data
    assert b".ttf" not in data


def test_two_documents_at_once_do_not_mix() -> None:
    writer = ReportLabWriter()
    alone = [writer.plan(samples.plan("en"), "en"), writer.plan(samples.empty_plan("en"), "en")]
    with ThreadPoolExecutor(2) as pool:
        for _ in range(3):
            normal = pool.submit(writer.plan, samples.plan("en"), "en")
            empty = pool.submit(writer.plan, samples.empty_plan("en"), "en")
            assert [normal.result(), empty.result()] == alone
