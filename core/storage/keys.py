"""What unlocks encrypted projects, kept in memory for as long as this process works on them.

An encrypted file is one of SQLCipher's with its own defaults: it begins with sixteen random bytes,
the salt, and everything after them is encrypted. What is kept is the key that salt and passphrase
make, never the passphrase: to derive it takes a fifth of a second, and connections come and go.
Source: https://www.zetetic.net/sqlcipher/design/
"""

import hashlib
import os
from collections.abc import Callable, Iterator, Set
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from pathlib import Path

from core.model.phrase import Refused, Unavailable

SALT_BYTES, PAGE_BYTES = 16, 4096
_ROUNDS, _KEY_BYTES = 256_000, 32
_PLAIN = b"SQLite format 3\0"
_FRACTIONS_AT, _FRACTIONS = 21, b"\x40\x20\x20"
"""What stands at the same place in every file of SQLite, also where its beginning is damaged."""

_LEAST_NOISE = 200
"""Different bytes on a page: one that is encrypted has nearly all 256, one that is not has words
and zeros, also where it is damaged."""

Asker = Callable[[Path], str | None]
"""Asks for the passphrase of a file; None where nobody answers."""


class WrongPassphrase(Refused):
    """No key that this passphrase makes opens the project."""

    def __init__(self, path: Path) -> None:
        super().__init__("This passphrase does not open “{name}”.", name=path.name)


class Locked(Unavailable):
    """The project at `path` is encrypted, and this process has not been told its passphrase."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            "“{name}” is encrypted, or is not a Glossator project. Its passphrase is needed.",
            name=path.name,
        )
        self.path = path


@dataclass(frozen=True)
class Key:
    """What SQLCipher opens a file with, the salt that stands in the file included."""

    salt: bytes
    secret: bytes

    @property
    def pragma(self) -> str:
        """As `PRAGMA key` and `ATTACH … KEY` take it."""
        return f"x'{self.secret.hex()}{self.salt.hex()}'"

    def __repr__(self) -> str:
        return "Key(…)"  # it must not come into a log


_ring: dict[bytes, Key] = {}
"""By the salt: a copy of a file has the same one, and opens with the same key."""

_asker: ContextVar[Asker | None] = ContextVar("passphrase", default=None)


def derived(passphrase: str, salt: bytes | None = None) -> Key:
    """The key of a file with this salt; of a new one, where there is none."""
    salt = os.urandom(SALT_BYTES) if salt is None else salt
    words = passphrase.encode("utf-8", "surrogatepass")
    return Key(salt, hashlib.pbkdf2_hmac("sha512", words, salt, _ROUNDS, _KEY_BYTES))


def refuse_poor(passphrase: str) -> None:
    """Refused where nothing would be kept from anybody."""
    if len(passphrase) < SHORTEST:
        raise Refused(
            "A passphrase has at least {count} characters: several words are easy to keep in mind.",
            count=SHORTEST,
        )


SHORTEST = 8
"""Characters that a passphrase has at least."""


def refuse_wrong(path: Path, salt: bytes, passphrase: str) -> None:
    """Refused unless it is the passphrase whose key is kept for that salt."""
    if _ring.get(salt) != derived(passphrase, salt):
        raise WrongPassphrase(path)


def keep(key: Key) -> None:
    _ring[key.salt] = key


def forget_all(but: Set[bytes] = frozenset()) -> None:
    """Whoever opens a project from now on is asked again, but of those with such a salt."""
    for salt in set(_ring) - but:
        _ring.pop(salt, None)


def kept() -> tuple[Key, ...]:
    """To be handed to another process of ours."""
    return tuple(_ring.values())


def salt_of(path: Path) -> bytes | None:
    """The salt of a file that looks encrypted; None of any other, and where there is none.

    Nothing tells an encrypted file from noise but its name. Not to be asked of a file that this
    process has open: closing it again would drop its locks.
    """
    try:
        with path.open("rb") as file:
            begins = file.read(PAGE_BYTES)
    except OSError:
        return None
    salt = begins[:SALT_BYTES]
    fractions = begins[_FRACTIONS_AT : _FRACTIONS_AT + len(_FRACTIONS)]
    if begins.startswith(_PLAIN) or fractions == _FRACTIONS or not is_noise(begins):
        return None
    if len(begins) < PAGE_BYTES:
        return None
    return salt if salt in _ring or path.suffix.lower() == ".glossator" else None


def is_noise(page: bytes) -> bool:
    """Whether a page looks as if it were encrypted."""
    return len(set(page)) >= _LEAST_NOISE


def key_with(salt: bytes) -> Key:
    """The key of a file that is open."""
    return _ring[salt]


def key_of(path: Path, salt: bytes) -> Key:
    """What opens this file; Locked where it is not known and nobody tells it."""
    if salt in _ring:
        return _ring[salt]
    passphrase = told(path)
    if passphrase is None:
        raise Locked(path)
    return derived(passphrase, salt)


def told(path: Path) -> str | None:
    """The passphrase of this file; None where nobody answers."""
    asker = _asker.get()
    return None if asker is None else asker(path)


@contextmanager
def asked_by(asker: Asker) -> Iterator[None]:
    """Within it, the passphrase of a locked project is asked for, rather than refused."""
    token = _asker.set(asker)
    try:
        yield
    finally:
        _asker.reset(token)
