import subprocess
import sys
from pathlib import Path

import kleurrijk_desktop.wording

HERE = Path(kleurrijk_desktop.wording.__file__).parent
MODULES = sorted(f"kleurrijk_desktop.wording.{path.stem}" for path in HERE.glob("[a-z]*.py"))


def loaded_after(statement: str) -> set[str]:
    code = f"{statement}\nimport sys\nprint(*{{name.split('.')[0] for name in sys.modules}})"
    run = subprocess.run(
        [sys.executable, "-c", code],
        cwd=HERE.parents[1],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    return set(run.stdout.split())


def test_importing_words_does_not_load_babel() -> None:
    assert "babel" not in loaded_after(f"import {', '.join(MODULES)}")


def test_the_first_number_does() -> None:
    words = "from kleurrijk_desktop.wording.counts import count_text\ncount_text(1000)"
    assert "babel" in loaded_after(words)
