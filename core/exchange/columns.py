"""What stands in the columns of a table, told just as they are read."""

from pathlib import Path

from core.exchange.format import Columns
from core.exchange.registry import COLUMN_READERS
from core.model.phrase import Refused, Unavailable


def is_table(path: Path) -> bool:
    """Whether its articles stand in columns, or under keys, that a user can say more about."""
    return path.suffix.lower() in COLUMN_READERS


def columns_of(path: Path) -> Columns:
    """The columns of a table, or the keys of its first line, with the first values in each; none
    where they cannot be told.

    Why a table cannot be read is said where it is read.
    """
    reader = COLUMN_READERS.get(path.suffix.lower())
    try:
        return {} if reader is None else reader(path)
    except (Refused, Unavailable):
        return {}
