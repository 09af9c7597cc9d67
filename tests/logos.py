"""Pictures for tests, made without a library for pictures."""

import struct
import zlib


def png(width: int, height: int, colour: bytes = b"\x0b\x3c\x6f") -> bytes:
    """Return a picture of one colour (red, green, blue)."""
    rows = (b"\0" + colour * width) * height
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    parts = (b"IHDR", head), (b"IDAT", zlib.compress(rows)), (b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(*each) for each in parts)


def _chunk(kind: bytes, content: bytes) -> bytes:
    whole = kind + content
    return struct.pack(">I", len(content)) + whole + struct.pack(">I", zlib.crc32(whole))


SMALL_PNG = png(8, 4)
