"""A good file becomes the checklist that its author wrote."""

import os
from pathlib import Path

import pytest

from kleurrijk_desktop.domain.checklist import (
    AppliesTo,
    Audience,
    DecidedBy,
    Effort,
    Goal,
    LintException,
    MeasureKind,
)
from kleurrijk_desktop.domain.problems import Place, WorldFault
from kleurrijk_desktop.domain.snapshot import checklist_of, take_snapshot
from kleurrijk_desktop.domain.source_texts import source_texts
from kleurrijk_desktop.storage.checklist_files.limits import LARGEST_FILE
from kleurrijk_desktop.storage.checklist_files.reading import parse_checklist, read_checklist
from tests.storage.checklist_files.shared import (
    VALID,
    changed,
    codes_of,
    problems_of,
    registries,
    valid,
)


def test_the_whole() -> None:
    checklist = valid().checklist
    assert (checklist.id, checklist.version, checklist.language) == ("reading-room", 3, "nl")
    assert checklist.title == "De leeszaal: voor iedereen"
    assert (checklist.minutes, checklist.minutes_short) == (20, 8)
    assert checklist.bring == ("De openingstijden", "Een plattegrond van de zaal")
    assert [section.id for section in checklist.sections] == ["s1", "s2"]
    assert [item.id for item in checklist.items] == [
        "s1-greeting", "s1-way", "s2-wishes", "s2-complaints",
    ]  # fmt: skip


def test_an_item_with_everything() -> None:
    item = valid().checklist.item("s1-way")
    assert (item.revision, item.weight, item.decided_by) == (2, 1, DecidedBy.MANAGEMENT)
    assert item.applies_to == AppliesTo(("school", "club"), ("medium", "large"))
    assert item.replaces == ("s1-signs",)
    assert item.examples == ("picture-library",)
    assert item.lint_ignore == (LintException("missing-noticed", "Staat niet op het korte pad."),)
    (measure,) = item.measures
    assert (measure.effort, measure.audience) == (Effort.SMALL, Audience.SMALL)
    assert (measure.kind, measure.costs_nothing) == (MeasureKind.SERVICE, True)
    assert measure.examples == ("walking-round",)


def test_an_item_with_little_has_defaults() -> None:
    item = valid().checklist.item("s2-wishes")
    assert (item.why, item.evidence, item.measures, item.factors) == ("", (), (), ())
    assert (item.weight, item.must_have, item.sensitive) == (1, False, False)
    assert item.short_path
    assert item.goals == (Goal.MIXED_PARTICIPATION, Goal.DIVERSITY)
    assert item.applies_to == AppliesTo()


def test_a_block_keeps_its_line_ends() -> None:
    why = valid().checklist.item("s2-complaints").why
    assert why == "Wie lang wacht, komt niet terug.\nEen kort antwoord is genoeg.\n"


def test_every_text_and_part_has_its_place() -> None:
    read = valid()
    lines = VALID.read_text("utf-8").split("\n")
    for source in source_texts(read.checklist):
        if source.text:
            place = read.places[source.context]
            written = lines[place.line - 1][place.column - 1 :]
            assert written.strip("\"'|").startswith(source.text[:10].split("\n")[0]) or (
                written == "|"
            ), source.context
    assert read.places["checklist"] == Place("checklist.yaml", 2, 1)
    assert lines[read.places["s1-way"].line - 1].endswith("id: s1-way")
    assert lines[read.places["s1"].line - 1].endswith("id: s1")
    assert lines[read.places["s1-greeting.sign-at-door"].line - 1].endswith("id: sign-at-door")
    assert lines[read.places["s1-way.lint_ignore"].line - 1].endswith("missing-noticed, reason: "
        '"Staat niet op het korte pad."}')  # fmt: skip


def test_a_snapshot_gives_the_checklist_back() -> None:
    checklist = changed("lint_ignore:\n          - {rule: missing-noticed, reason: "
        '"Staat niet op het korte pad."}', "factors: []").checklist  # fmt: skip
    assert checklist_of(take_snapshot(checklist)) == checklist


@pytest.mark.parametrize(
    "encoded",
    [
        b"\xef\xbb\xbf" + VALID.read_bytes(),
        b"\xff\xfe" + VALID.read_text("utf-8").encode("utf-16-le"),
        b"\xfe\xff" + VALID.read_text("utf-8").encode("utf-16-be"),
        VALID.read_bytes().replace(b"\n", b"\r\n"),
    ],
    ids=["utf-8 with mark", "utf-16 little", "utf-16 big", "windows line ends"],
)
def test_encodings_and_line_ends_make_no_difference(encoded: bytes) -> None:
    read = parse_checklist(encoded, registries(), "checklist.yaml")
    assert read == valid()


def test_without_registries_references_are_open() -> None:
    data = VALID.read_bytes().replace(b"sources: [OWN]", b"sources: [ELSEWHERE]")
    read = parse_checklist(data, None, "checklist.yaml")
    assert read.checklist.item("s1-way").sources == ("ELSEWHERE",)


def test_all_problems_of_a_file_come_at_once_and_in_order() -> None:
    text = VALID.read_text("utf-8")
    for old, new in (
        ("minutes: 20", "minutes: soon"),
        ("effort: S", "effort: XS"),
        ("goals: [G4]", "goals: [G9]"),
        ("version: 3", "vresion: 3"),
    ):
        text = text.replace(old, new, 1)
    found = problems_of(lambda: parse_checklist(text.encode(), registries(), "c.yaml"))
    assert codes_of(found) == [
        "key-missing", "key-unknown-meant", "not-a-whole-number", "value-not-allowed",
        "value-not-allowed",
    ]  # fmt: skip
    assert found[1].parameters == {"key": "vresion", "meant": "version"}
    assert found[3].parameters == {"key": "effort", "value": "XS", "allowed": "S, M, L"}


def test_after_a_hundred_problems_reading_stops() -> None:
    text = "".join(f"unknown{number}: 1\n" for number in range(300))
    found = problems_of(lambda: parse_checklist(text.encode(), registries(), "c.yaml"))
    assert len(found) == 101
    assert found[-1].code == "too-many-problems"


def test_a_wrong_member_is_not_taken_for_another() -> None:
    found = problems_of(lambda: changed("goals: [G2, G1]", "goals: [G7, G8, G1]"))
    assert codes_of(found) == ["value-not-allowed", "value-not-allowed"]


def test_what_is_shown_of_a_value_is_short_and_visible() -> None:
    found = problems_of(lambda: changed("theme: education", 'theme: "' + "\\n" + "é" * 63 + '"'))
    assert found[0].parameters["key"] == "theme"
    found = problems_of(lambda: changed("minutes: 20", f"minutes: {'é' * 900}"))
    assert found[0].parameters["value"] == "é" * 60 + "…"
    found = problems_of(lambda: changed("effort: S", 'effort: "S\\u200b\\u2066"'))
    assert found[0].parameters["value"] == "S\\u200b\\u2066"


class TestTheFileItself:
    def test_missing(self, tmp_path: Path) -> None:
        found = problems_of(lambda: read_checklist(tmp_path / "no.yaml", registries()))
        assert codes_of(found) == ["content-missing"]
        assert found[0].where == Place(str(tmp_path / "no.yaml"))

    def test_name_that_no_file_can_have(self, tmp_path: Path) -> None:
        found = problems_of(lambda: read_checklist(tmp_path / "a\0b", registries()))
        assert codes_of(found) == ["content-missing"]

    def test_folder(self, tmp_path: Path) -> None:
        assert codes_of(problems_of(lambda: read_checklist(tmp_path, registries()))) == [
            "not-a-regular-file"
        ]

    @pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
    def test_pipe_is_refused_without_waiting_for_a_writer(self, tmp_path: Path) -> None:
        os.mkfifo(tmp_path / "pipe")
        found = problems_of(lambda: read_checklist(tmp_path / "pipe", registries()))
        assert codes_of(found) == ["not-a-regular-file"]

    @pytest.mark.skipif(not Path("/dev/zero").exists(), reason="this system has no /dev/zero")
    def test_device(self) -> None:
        found = problems_of(lambda: read_checklist(Path("/dev/zero"), registries()))
        assert codes_of(found) == ["not-a-regular-file"]

    def test_link_to_a_file_is_followed(self, tmp_path: Path) -> None:
        (tmp_path / "link.yaml").symlink_to(VALID)
        read = read_checklist(tmp_path / "link.yaml", registries())
        assert read.checklist == valid().checklist

    def test_link_to_itself(self, tmp_path: Path) -> None:
        (tmp_path / "loop").symlink_to(tmp_path / "loop")
        with pytest.raises(WorldFault):
            read_checklist(tmp_path / "loop", registries())

    @pytest.mark.skipif(
        not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything"
    )
    def test_no_permission(self, tmp_path: Path) -> None:
        (tmp_path / "secret.yaml").write_bytes(VALID.read_bytes())
        (tmp_path / "secret.yaml").chmod(0)
        with pytest.raises(WorldFault):
            read_checklist(tmp_path / "secret.yaml", registries())

    def test_largest(self, tmp_path: Path) -> None:
        padding = b"# " + b"x" * (LARGEST_FILE - len(VALID.read_bytes()) - 3) + b"\n"
        (tmp_path / "full.yaml").write_bytes(VALID.read_bytes() + padding)
        assert read_checklist(tmp_path / "full.yaml", registries()).checklist.version == 3
        (tmp_path / "over.yaml").write_bytes(VALID.read_bytes() + padding + b"\n")
        found = problems_of(lambda: read_checklist(tmp_path / "over.yaml", registries()))
        assert codes_of(found) == ["content-too-large"]

    def test_sparse_and_enormous(self, tmp_path: Path) -> None:
        with (tmp_path / "sparse.yaml").open("wb") as file:
            file.truncate(200 * 1024 * 1024)
        found = problems_of(lambda: read_checklist(tmp_path / "sparse.yaml", registries()))
        assert codes_of(found) == ["content-too-large"]

    def test_empty(self, tmp_path: Path) -> None:
        (tmp_path / "empty.yaml").touch()
        found = problems_of(lambda: read_checklist(tmp_path / "empty.yaml", registries()))
        assert codes_of(found) == ["content-empty"]
