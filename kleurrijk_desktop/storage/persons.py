"""The people who are named in plans; nobody stays here whom no plan names any more."""

from sqlalchemy import Connection, delete, exists, insert, select

from kleurrijk_desktop.domain.plan import Person
from kleurrijk_desktop.storage.plan_tables import action, person


class SqlPersons:
    """The people inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def id_of(self, organisation_id: str, name: str) -> str | None:
        """Return the id of somebody by exact name, or None where nobody bears it."""
        query = select(person.c.id).where(
            person.c.organisation_id == organisation_id, person.c.name == name
        )
        return self._connection.scalar(query)

    def add(self, somebody: Person) -> None:
        self._connection.execute(
            insert(person).values(
                id=somebody.id, organisation_id=somebody.organisation_id, name=somebody.name
            )
        )

    def forget_unnamed(self, organisation_id: str) -> None:
        """Drop everybody whom no action names, such as a name that was only half typed."""
        named = exists().where(action.c.owner_id == person.c.id)
        self._connection.execute(
            delete(person).where(person.c.organisation_id == organisation_id, ~named)
        )
