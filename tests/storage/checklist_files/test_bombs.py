"""No file crashes the reader or makes it take more than 300 MB."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from kleurrijk_desktop.storage.checklist_files.limits import LARGEST_FILE
from tests.storage.checklist_files.shared import HERE, REGISTRIES, VALID

PATIENCE = 300  # seconds, many times what it takes; ends a reader that never comes back


def largest() -> bytes:
    """Return a checklist without a fault that is as large as one may be: hundreds of questions."""
    lines = VALID.read_text("utf-8").splitlines(keepends=True)
    first, second = (
        number for number, line in enumerate(lines) if line.startswith("      - id: s1-")
    )
    item = "".join(lines[first:second])
    whole = "".join(lines)
    more = [item.replace("s1-greeting", f"s1-more-{number}") for number in range(2000)]
    room = LARGEST_FILE - len(whole.encode())
    while sum(len(each.encode()) for each in more) > room:
        more.pop()
    return "".join([*lines[:second], *more, *lines[second:]]).encode()


def bombs() -> dict[str, tuple[bytes, str]]:
    aliases = "".join(
        f"k{level}: &k{level} [{', '.join([f'*k{level - 1}'] * 9)}]\n" for level in range(1, 10)
    )
    merges = "".join(
        f"m{level}: &m{level}\n  <<: [{', '.join([f'*m{level - 1}'] * 9)}]\n"
        for level in range(1, 12)
    )
    valid = VALID.read_bytes()
    return {
        "largest-allowed": (largest(), "fine"),
        "aliases": (f"k0: &k0 [x]\n{aliases}".encode(), "yaml-anchor"),
        "merges": (f"m0: &m0 {{a: 1}}\n{merges}".encode(), "yaml-anchor"),
        "brackets": (b"[" * 100_000, "yaml-too-deep"),
        "braces": (b"{a: " * 100_000, "yaml-too-deep"),
        "dashes": (b"- " * 500_000, "yaml-too-deep"),
        "questions": (b"? " * 500_000, "yaml-key-not-text"),
        "steps": (b"".join(b" " * n + b"a:\n" for n in range(1400)), "yaml-too-deep"),
        "brackets-in-text": (valid.replace(b"[OWN]", b"[" * 100_000, 1), "yaml-too-deep"),
        "long-text": (valid.replace(b"Een groet", b"x" * 1_000_000, 1), "content-text-too-long"),
        "long-key": (b'"' + b"k" * 1_000_000 + b'": 1\n', "yaml-colon"),
        "many-keys": (b"".join(b"k%d: 1\n" % n for n in range(90_000)), "key-unknown"),
        "same-key": (b"format: 1\n" * 90_000, "key-twice"),
        "many-parts": (b"a: [" + b"1, " * 300_000 + b"1]\n", "yaml-too-many-parts"),
        "many-directives": (
            b"".join(b"%%TAG !%d! tag:a\n" % n for n in range(50_000)) + b"---\na: 1\n",
            "yaml-directive",
        ),
        "many-documents": (b"---\na\n" * 150_000, "yaml-second-document"),
        "many-blank-lines": (b"a: |\n" + b"\n" * 1_000_000 + b"  x\n", "key-unknown"),
        "many-comments": (b"#\n" * 500_000, "content-empty"),
        "many-escapes": (b'a: "' + b"\\n" * 500_000 + b'"\n', "key-unknown"),
        "many-sections": (b"sections:\n" + b"- {}\n" * 90_000, "key-missing"),
        "many-quotes": (b"a: '" + b"''" * 500_000 + b"'\n", "key-unknown"),
        "nothing-but-nul": (b"\0" * 1_000_000, "character-not-allowed"),
        "too-large": (b"x" * (1024 * 1024 + 1), "content-too-large"),
    }


@pytest.mark.skipif(sys.platform != "linux", reason="needs /proc and limits on memory")
def test_bombs_and_broken_files_in_little_memory(tmp_path: Path) -> None:
    expected: dict[str, str] = {}
    files: list[str] = []
    for name, (data, code) in bombs().items():
        (tmp_path / f"{name}.yaml").write_bytes(data)
        expected[f"{name}.yaml"] = code
        files.append(str(tmp_path / f"{name}.yaml"))
    files += map(str, sorted((HERE / "broken").iterdir()))
    run = subprocess.run(
        [sys.executable, "-m", "tests.storage.checklist_files.bombs", str(REGISTRIES), *files],
        cwd=HERE.parents[2],
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    assert run.returncode == 0, run.stderr[-2000:]
    read = [json.loads(line) for line in run.stdout.splitlines()]
    assert len(read) == len(files)
    assert {name: code for name, code, _ in read if name in expected} == expected
    assert [name for name, code, _ in read if code == "fine"] == ["largest-allowed.yaml"]
    assert all(count <= 101 for _, _, count in read)
