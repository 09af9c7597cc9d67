"""Names for files that every system can hold."""

import re
import unicodedata

LONGEST_NAME = 100  # characters, the suffix included
LONGEST_BYTES = 255  # what most file systems hold

_RESERVED = re.compile(r"(CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|(COM|LPT)[0-9¹²³])", re.IGNORECASE)
_UNUSABLE = re.compile(r'[<>:"/\\|?*]')
_HIDDEN = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}  # Unicode categories that nobody sees


def safe_file_name(text: str, suffix: str) -> str:
    """Return a name that Windows, macOS and Linux can hold, made from any text.

    Args:
        text: for instance the name of an organisation; may be empty.
        suffix: the ending with its dot.
    """
    shown = "".join(
        " " if unicodedata.category(sign) in _HIDDEN else sign
        for sign in unicodedata.normalize("NFC", text)
    )
    name = " ".join(_UNUSABLE.sub("-", shown).split())
    if _RESERVED.fullmatch(name.split(".")[0].rstrip()):
        name = f"_{name}"
    name = name[: LONGEST_NAME - len(suffix)]
    while len((name + suffix).encode()) > LONGEST_BYTES:
        name = name[:-1]
    name = name.strip(" .")
    return (name or "KleurRijk") + suffix
