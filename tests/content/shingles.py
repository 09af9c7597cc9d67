"""Runs of eight words, as hashes: what the source documents say, without their text.

`shingles.txt` was made from the five source documents: python -m tests.content.shingles FILE…
"""

import hashlib
import re
import sys
from collections.abc import Iterator
from pathlib import Path

LENGTH = 8  # words
DIGITS = 10  # hexadecimal; enough that none of ours hits one of theirs by chance
KEPT = Path(__file__).with_name("shingles.txt")

_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")


def shingles(text: str) -> Iterator[tuple[str, str]]:
    """Yield each run of words with its hash."""
    words = [word.casefold() for word in _WORD.findall(text)]
    for start in range(len(words) - LENGTH + 1):
        run = " ".join(words[start : start + LENGTH])
        yield run, hashlib.sha256(run.encode()).hexdigest()[:DIGITS]


def main(files: list[str]) -> None:
    hashes = {kept for file in files for _run, kept in shingles(Path(file).read_text("utf-8"))}
    KEPT.write_text("\n".join(sorted(hashes)) + "\n", "ascii")


if __name__ == "__main__":
    main(sys.argv[1:])
