"""What the codes of an embedded font mean, as PDF wants to be told."""

from collections.abc import Sequence

_MOST_AT_ONCE = 100
_HEAD = """\
/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange"""
_TAIL = """\
endcmap
CMapName currentdict /CMap defineresource pop
end
end
"""


def to_unicode(characters: Sequence[int]) -> str:
    """Return the ToUnicode map of a font whose codes 1, 2, 3 … are these code points.

    Code 0, the missing glyph, is never drawn and has no meaning. A block holds at most 100 codes
    (PDF 32000-1, 9.10.3, after Adobe's technical note 5014).
    """
    lines = [_HEAD]
    for start in range(0, len(characters), _MOST_AT_ONCE):
        block = characters[start : start + _MOST_AT_ONCE]
        lines.append(f"{len(block)} beginbfchar")
        lines += [f"<{code:04X}> <{_utf16(c)}>" for code, c in enumerate(block, start + 1)]
        lines.append("endbfchar")
    return "\n".join([*lines, _TAIL])


def _utf16(character: int) -> str:
    return chr(character).encode("utf-16-be").hex().upper()
