"""The kept copies of checklists in the database."""

from collections.abc import Sequence

from sqlalchemy import Connection, insert, select

from kleurrijk_desktop.domain.canonical import snapshot_hash as hash_of
from kleurrijk_desktop.domain.problems import fault, world_fault
from kleurrijk_desktop.domain.snapshot import Snapshot, Supplement
from kleurrijk_desktop.storage.tables import checklist_snapshot, translation_supplement


class SqlSnapshots:
    """The copies of checklists inside one transaction; what is kept once never changes."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def keep(self, snapshot: Snapshot) -> None:
        """Keep a snapshot, unless it is there already."""
        column = checklist_snapshot.c.hash
        known = self._connection.scalar(select(column).where(column == snapshot.hash))
        if known is None:
            self._connection.execute(
                insert(checklist_snapshot).values(
                    hash=snapshot.hash,
                    checklist_id=snapshot.checklist_id,
                    version=snapshot.version,
                    language=snapshot.language,
                    canonical=snapshot.canonical,
                )
            )

    def get(self, snapshot_hash: str) -> Snapshot:
        """Return a snapshot whose bytes belong to its hash.

        Raises:
            InputFault: "snapshot-unknown".
            WorldFault: "data-damaged".
        """
        row = self._connection.execute(
            select(checklist_snapshot).where(checklist_snapshot.c.hash == snapshot_hash)
        ).one_or_none()
        if row is None:
            raise fault("snapshot-unknown", id=snapshot_hash)
        _check(snapshot_hash, row.canonical)
        return Snapshot(row.hash, row.checklist_id, row.version, row.language, row.canonical)

    def keep_supplement(self, supplement: Supplement) -> None:
        """Keep a translation as the newest of its language, unless it is that already."""
        newest = self.supplement(supplement.snapshot, supplement.language)
        if newest is None or newest.hash != supplement.hash:
            self._connection.execute(
                insert(translation_supplement).values(
                    hash=supplement.hash,
                    snapshot_hash=supplement.snapshot,
                    language=supplement.language,
                    canonical=supplement.canonical,
                )
            )

    def supplement(self, snapshot_hash: str, language: str) -> Supplement | None:
        """Return the newest translation in a language; raises "data-damaged" like `get`."""
        column = translation_supplement.c
        row = self._connection.execute(
            select(translation_supplement)
            .where(column.snapshot_hash == snapshot_hash, column.language == language)
            .order_by(column.id.desc())
            .limit(1)
        ).one_or_none()
        if row is None:
            return None
        _check(row.hash, row.canonical)
        return Supplement(row.hash, row.snapshot_hash, row.language, row.canonical)

    def languages(self, snapshot_hash: str) -> Sequence[str]:
        column = translation_supplement.c
        return self._connection.scalars(
            select(column.language)
            .where(column.snapshot_hash == snapshot_hash)
            .distinct()
            .order_by(column.language)
        ).all()


def _check(expected: str, canonical: bytes) -> None:
    if hash_of(canonical) != expected:
        raise world_fault("data-damaged")
