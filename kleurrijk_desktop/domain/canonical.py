"""Canonical JSON and the hash of a snapshot.

The canonical form knows objects, arrays, strings, integers and booleans. Keys are ASCII and
sorted by code point, there is no space between tokens, and text is UTF-8, unescaped where JSON
allows it and never normalised.
"""

import hashlib
import json
from collections.abc import Mapping

Value = str | int | bool | list["Value"] | dict[str, "Value"]

SNAPSHOT_PREFIX = b"kleurrijk-snapshot-1\n"


def canonical_json(value: Value) -> bytes:
    """Return the one byte string that stands for this value.

    Raises:
        TypeError: the value holds a null, a fraction or another type that the form does not know.
        ValueError: a key is not ASCII, or a text holds half a surrogate pair.
    """
    _check(value)
    text = json.dumps(
        value, ensure_ascii=False, allow_nan=False, separators=(",", ":"), sort_keys=True
    )
    return text.encode("utf-8")


def snapshot_hash(canonical: bytes) -> str:
    """Return the hexadecimal SHA-256 of a prefixed canonical form."""
    return hashlib.sha256(SNAPSHOT_PREFIX + canonical).hexdigest()


def _check(value: object) -> None:
    if isinstance(value, Mapping):
        for key, inner in value.items():
            if not isinstance(key, str):
                raise TypeError(f"not a text as key: {key!r}")
            if not key.isascii():
                raise ValueError(f"not an ASCII key: {key!r}")
            _check(inner)
    elif isinstance(value, list):
        for inner in value:
            _check(inner)
    elif not isinstance(value, str | int):
        raise TypeError(f"not part of the canonical form: {value!r}")
