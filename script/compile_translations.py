"""Make the .mo file of every interface translation that is newer than its last one.

Used by the scripts in a checkout and by the build of the wheel.
"""

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def compile_translations(folder: Path) -> None:
    """Compile `<language>/LC_MESSAGES/*.po` below a folder."""
    for source in sorted(folder.glob("*/LC_MESSAGES/*.po")):
        target = source.with_suffix(".mo")
        if target.exists() and target.stat().st_mtime_ns >= source.stat().st_mtime_ns:
            continue
        from babel.messages.mofile import write_mo
        from babel.messages.pofile import read_po

        with source.open("rb") as po:
            catalogue = read_po(po)
        fresh = target.with_suffix(".mo.new")
        with fresh.open("wb") as mo:
            write_mo(mo, catalogue)
        fresh.replace(target)


if __name__ == "__main__":
    compile_translations(ROOT / "i18n")
