"""Projects that nobody reads without a passphrase: asking, unlocking, setting one.

What this process has been told is kept in memory, as a key, until it ends or `forget_all`.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from core.storage import engine, keys
from core.storage.ciphered import fits
from core.storage.encryption import set_passphrase
from core.storage.keys import SHORTEST, Asker, Locked, asked_by, forget_all, refuse_poor
from core.storage.open_files import forget_unused, is_encrypted, is_open_here, salt_of
from core.storage.salvage import unlocking
from core.storage.troubles import translated

__all__ = [
    "SHORTEST",
    "Asker",
    "Locked",
    "asked_by",
    "forget_all",
    "forget_unused",
    "is_encrypted",
    "is_offered",
    "is_open_here",
    "is_unlocked",
    "opens",
    "refuse_poor",
    "refuse_wrong",
    "remembering",
    "set_passphrase",
    "unlock",
    "unlock_backups",
    "unlock_damaged",
]

is_offered = engine.has_cipher
"""Whether this installation can encrypt at all."""


def unlock(path: Path, passphrase: str, chosen: Path | None = None) -> None:
    """Try this passphrase, and keep its key if it opens the file; Refused if it does not, Unsound
    where it is the right one, and the beginning of the file is damaged.

    Nothing in the file is changed, and nothing else of it looked at. `chosen`: the folder for
    backups, if not beside.
    """
    with translated(), keys.asked_by(lambda _path: passphrase):
        try:
            engine.passing(path, "mode=ro&immutable=1").close()
        except keys.WrongPassphrase:
            unlocking.key_by(passphrase, path, chosen=chosen)
            raise engine.damaged_beginning(path) from None


def opens(path: Path, passphrase: str) -> bool:
    """Whether it is that of a file which nobody here has open. It is not kept."""
    salt = salt_of(path)
    return salt is not None and fits(keys.derived(passphrase, salt), path)


def unlock_backups(project: Path, passphrase: str, chosen: Path | None = None) -> None:
    """Try it also on those backups of the project, or of the one that this is a backup of, that
    were made with another salt, as where the passphrase was taken off or changed in between."""
    unlocking.keep_for_backups(project, passphrase, chosen)


def unlock_damaged(path: Path, passphrase: str, chosen: Path | None = None) -> None:
    """As `unlock`, for a repair, which does without what is damaged of the beginning, and takes a
    quarter of a minute to find that it is the wrong one."""
    unlocking.key_by(passphrase, path, thoroughly=True, chosen=chosen)


def is_unlocked(path: Path) -> bool:
    """Whether a passphrase that is known fits a file, damaged or not, that nobody here has open."""
    return not is_open_here(path) and unlocking.known_key(path) is not None


@contextmanager
def remembering() -> Iterator[None]:
    """What is forgotten within it, as a project is closed that comes back at once, is known again
    at its end."""
    known = keys.kept()
    try:
        yield
    finally:
        for key in known:
            keys.keep(key)


def refuse_wrong(path: Path, passphrase: str) -> None:
    """Refused unless it is the passphrase of that encrypted project, which is open here."""
    salt = salt_of(path)
    if salt is not None:
        keys.refuse_wrong(path, salt, passphrase)
