from kleurrijk_desktop.reports.tagging.character_map import to_unicode


def test_codes_count_from_1_and_characters_are_utf_16() -> None:
    found = to_unicode([0x41, 0x1F600])
    assert "2 beginbfchar\n<0001> <0041>\n<0002> <D83DDE00>\nendbfchar" in found


def test_a_block_holds_at_most_a_hundred() -> None:
    found = to_unicode(range(0x100, 0x100 + 250))
    counts = [line.split()[0] for line in found.splitlines() if line.endswith(" beginbfchar")]
    assert counts == ["100", "100", "50"]
