"""The verb encrypt, and where the command line has passphrases from."""

import os
import sys
from argparse import ArgumentParser, Namespace
from getpass import getpass
from pathlib import Path

from core import encryption
from core.cli.verb import Answer, Verb, add_project
from core.exchange.opening import shown
from core.model.phrase import Refused, Unavailable
from core.model.progress import Progress

FILE_NAMED_BY = "GLOSSATOR_PASSPHRASE_FILE"
_MOST_BYTES = 10_000


class Passphrases:
    """Those that were typed for one verb: who has typed one is not asked for the same again."""

    def __init__(self) -> None:
        self._typed: list[str] = []

    def told(self, path: Path) -> str | None:
        """The passphrase of this project; Unavailable where nobody can be asked."""
        named = os.environ.get(FILE_NAMED_BY)
        if named:
            return _first_line(Path(named))
        if not _is_somebody_there():
            raise Unavailable(
                "“{name}” is encrypted, or is not a Glossator project. Name a file that holds its "
                "passphrase in {variable}.",
                name=path.name,
                variable=FILE_NAMED_BY,
            )
        known = next((each for each in self._typed if encryption.opens(path, each)), None)
        if known is not None:
            return known
        self._typed.append(getpass(f"Passphrase of “{path.name}”: "))
        return self._typed[-1]


def chosen(file: Path | None) -> str:
    """A new passphrase, from the file or typed twice."""
    if file is not None:
        return _first_line(file)
    if not _is_somebody_there():
        raise Refused("Name a file that holds the new passphrase with --passphrase-file.")
    first = getpass("New passphrase: ")
    encryption.refuse_poor(first)
    if getpass("The same again: ") != first:
        raise Refused("The two are not the same. Nothing was changed.")
    return first


def _is_somebody_there() -> bool:
    return sys.stdin is not None and sys.stdin.isatty()


def _first_line(path: Path) -> str:
    try:
        with path.open("rb") as file:
            held = file.read(_MOST_BYTES)
    except OSError as error:
        raise Unavailable(
            "“{path}” cannot be read: {reason}.", path=path, reason=error.strerror
        ) from error
    try:
        return held.decode("utf-8-sig").partition("\n")[0].removesuffix("\r")
    except UnicodeDecodeError as error:
        raise Refused("“{path}” is not a text in UTF-8.", path=path) from error


def _arguments(parser: ArgumentParser) -> None:
    add_project(parser)
    how = parser.add_mutually_exclusive_group()
    how.add_argument(
        "--passphrase-file", metavar="FILE", type=Path,
        help="its first line is the new passphrase; else it is asked for",
    )  # fmt: skip
    how.add_argument("--remove", action="store_true", help="encrypt it no longer")


def _encrypt(arguments: Namespace, progress: Progress) -> Answer:
    passphrase = None if arguments.remove else chosen(arguments.passphrase_file)
    encryption.set_passphrase(arguments.project, passphrase)
    path = shown(arguments.project)
    said = "is encrypted no longer" if passphrase is None else "is encrypted"
    return Answer(
        {"path": path, "encrypted": passphrase is not None},
        (f"“{path}” {said}. Copies and backups made before stay as they were.",),
    )


VERBS = (Verb("encrypt", "give a project a passphrase, or take it off", _arguments, _encrypt),)
