"""Takes out of a text who somebody is and where her files lie."""

import getpass
import platform
import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from os import environ
from pathlib import Path

from core.text.failure import place_in_program

_HIDDEN = "…"
_SHORTEST, _LONG_NUMBER = 2, 5
"""With fewer letters, a word tells nothing, and stands in too many others; likewise a number with
fewer digits, as a year."""
_TELLING_NOTHING = frozenset(
    ("home", "users", "root", "tmp", "var", "usr", "opt", "run", "mnt", "media", "private",
     "volumes", "documents", "desktop", "downloads",
     "glossator", "core", "gui", "resources", "tests", "python")
)  # fmt: skip
"""Folders that everybody has; and what the program itself is made of."""
_NAMES = ("USER", "LOGNAME", "USERNAME", "COMPUTERNAME", "HOSTNAME", "USERDOMAIN")
_AT_HOME = ("HOME", "USERPROFILE")
_PATH = re.compile(
    r"""(?<![\w./\\-])(?:file:/{2,})?                  # at the beginning of one
        (?:~|[A-Za-z]:)?                               # of a home, of a drive
        [\\/][^\n"“”«»<>|:]*[^\s"“”«»<>|:.,;)\]]         # and on to where it surely ends""",
    re.VERBOSE,
)
_ENDING = re.compile(r"\.[A-Za-z][A-Za-z0-9-]{0,15}$")


def private_words(paths: Iterable[Path] = ()) -> tuple[str, ...]:
    """What this computer and its user are called, and all folders and files on the way to `paths`;
    the longest first."""
    found = {word.strip() for word in (*_of_computer(), *_on_the_way(paths))}
    return tuple(sorted(filter(_tells, found), key=lambda word: (-len(word), word)))


def _tells(word: str) -> bool:
    is_number = word.isdecimal() and len(word) < _LONG_NUMBER
    return len(word) >= _SHORTEST and not is_number and word.lower() not in _TELLING_NOTHING


def _of_computer() -> Iterator[str]:
    with suppress(OSError, KeyError, ImportError):
        yield getpass.getuser()
    yield from (environ.get(name, "") for name in _NAMES)
    for name in _AT_HOME:
        yield from (environ.get(name, ""), Path(environ.get(name, "")).name)
    node = platform.node()
    yield from (node, node.partition(".")[0])
    with suppress(RuntimeError):
        yield from (str(Path.home()), Path.home().name)


def _on_the_way(paths: Iterable[Path]) -> Iterator[str]:
    for path in paths:
        yield from (path.stem, path.name.partition(".")[0], *path.parent.parts[1:])


def hidden(text: str, words: Iterable[str]) -> str:
    """The text with a sign in the place of each of the words, as a word of its own, and with no
    more of a path than what is the program's own, or the ending of the file."""
    for word in words:
        as_word = rf"(?<!\w){re.escape(word)}(?!\w)"
        text = re.sub(as_word, _HIDDEN, text, flags=re.IGNORECASE)
    return _PATH.sub(_shortened, text)


def _shortened(found: re.Match[str]) -> str:
    ours = place_in_program(found[0].replace("\\", "/"))
    ending = _ENDING.search(found[0])
    return ours or _HIDDEN + (ending[0] if ending else "")
