"""Making a project file."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from core.model.ids import new_uid
from core.storage import keys, schema
from core.storage.connection import leave_log
from core.storage.engine import fresh
from core.storage.files import built
from core.storage.keys import Key
from core.storage.troubles import translated


@contextmanager
def created(path: Path, key: Key | None = None) -> Iterator[Path]:
    """An empty project to be filled under a passing name; at the end it stands at `path`.

    Encrypted where a key is given.

    Refused if something stands there already. A crash leaves no half project.
    """
    with built(path) as building:
        with translated():
            _build(building, key)
        yield building
        with translated():
            leave_log(building)


def new_key(passphrase: str | None) -> Key | None:
    """Of a project that is to be made with this passphrase, if any; it is then known here."""
    if passphrase is None:
        return None
    keys.refuse_poor(passphrase)
    key = keys.derived(passphrase)
    keys.keep(key)
    return key


def _build(path: Path, key: Key | None) -> None:
    with closing(fresh(path, key)) as connection:
        connection.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
        schema.migrate(connection)
        connection.execute("INSERT INTO project (id, uid) VALUES (1, ?)", (new_uid(),))
