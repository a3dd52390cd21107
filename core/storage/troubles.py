"""What SQLite complains about, said in a user's words."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from core.model.phrase import Cancelled, Refused, Unavailable, Unsound
from core.storage.engine import errors

_SENTENCES = {
    "SQLITE_FULL": "The disk is full. Nothing of this step was written and all earlier work "
    "is safe; free some space and try again.",
    "SQLITE_BUSY": "Another program is writing to this project. Nothing was changed; "
    "try again when it has finished.",
    "SQLITE_LOCKED": "Another program is writing to this project. Nothing was changed; "
    "try again when it has finished.",
    "SQLITE_READONLY": "This project cannot be written to. Nothing was changed; make the file "
    "and its folder writable, or work on a copy.",
    "SQLITE_PERM": "The system refuses access to this project. Nothing was changed; "
    "check the permissions of the file and its folder.",
    "SQLITE_CANTOPEN": "This project cannot be opened. Check that the file exists and that "
    "its folder may be written to.",
    "SQLITE_NOTADB": "This file is not a Glossator project. It was not changed; "
    "choose a file that ends in .glossator.",
    "SQLITE_CORRUPT": "This project file is damaged. It was not changed; keep it, and open "
    "a backup or run “glossator check --repair” on it.",
    "SQLITE_IOERR": "The disk failed while reading or writing this project. Work called saved "
    "before is on disk; check the disk, then open the project again.",
    "SQLITE_TOOBIG": "A value is too large for a project file. Nothing was changed.",
}
_UNSOUND = ("SQLITE_CORRUPT", "SQLITE_NOTADB")
_NAMELESS = ("Could not decode to UTF-8", "invalid fts5 file format", "vtable constructor failed")
"""What is said of damage without SQLite's name for it."""
_PASSED_ON = {
    "database or disk is full": "SQLITE_FULL",
    "disk I/O error": "SQLITE_IOERR",
    "database disk image is malformed": "SQLITE_CORRUPT",
    "unsupported file format": "SQLITE_CORRUPT",
}
"""The names of what SQLite calls an error and no more, and of what a function of SQLCipher's ran
into, of which it passes on the words alone."""
_CONFLICTS = {
    "SQLITE_CONSTRAINT_FOREIGNKEY": "This would leave something that is still in use without "
    "what it stands on. Nothing was changed.",
    "SQLITE_CONSTRAINT_UNIQUE": "The same name or text is already in this project. "
    "Nothing was changed.",
}


@contextmanager
def translated() -> Iterator[None]:
    """Turn errors of SQLite into Unavailable or Refused, an end that was wished into Cancelled.

    Bugs pass through unchanged.
    """
    try:
        yield
    except errors("IntegrityError") as error:
        sentence = _CONFLICTS.get(name_of(error))
        if sentence is None:
            raise
        raise Refused(sentence) from error
    except UnicodeEncodeError as error:
        raise Refused(
            "A text holds half a character (a lone surrogate), which no file can store. "
            "Nothing was changed; remove it and try again."
        ) from error
    except UnicodeDecodeError as error:  # SQLite repeats something of the file that is no text
        raise Unsound(_SENTENCES["SQLITE_CORRUPT"]) from error
    except errors() as error:
        if _take_slow_pattern():
            raise Refused(
                "This regular expression takes too long on some of the texts. Make it simpler: "
                "a repetition within a repetition is what mostly takes long."
            ) from error
        if name_of(error) == "SQLITE_INTERRUPT":
            raise Cancelled from error
        name = _told_name(error)
        sentence = _sentence_for(name)
        if sentence is None:
            raise
        is_unsound = name.startswith(_UNSOUND)
        raise (Unsound if is_unsound else Unavailable)(sentence) from error


def _told_name(error: Exception) -> str:
    """By the words where SQLite gives none, or that of any error."""
    if str(error).startswith(_NAMELESS):
        return "SQLITE_CORRUPT"
    name = name_of(error)
    return _PASSED_ON.get(str(error), name) if name in ("", "SQLITE_ERROR") else name


class _Noted(threading.local):
    """What a function of ours ran into in this thread: SQLite passes on that it failed alone."""

    slow_pattern = False


_noted = _Noted()


def note_slow_pattern() -> None:
    _noted.slow_pattern = True


def _take_slow_pattern() -> bool:
    was, _noted.slow_pattern = _noted.slow_pattern, False
    return was


def name_of(error: Exception) -> str:
    """SQLite's own name of the error, as `SQLITE_FULL`; empty where Python itself raised it."""
    return getattr(error, "sqlite_errorname", "") or ""


def _sentence_for(name: str) -> str | None:
    for code, sentence in _SENTENCES.items():
        if name == code or name.startswith(code + "_"):
            return sentence
    return None
