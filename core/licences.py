"""The licences of all that the program is made with: of a bundle's parts, or as installed."""

import json
import re
import tomllib
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from core.__about__ import __version__
from core.bundle import inside

_OURS, _EXTRA = "glossator", "encryption"
"""This program, and what else it can use where that is installed."""
_FOLDER, _INDEX = "licences", "index.json"
_ROOT = Path(__file__).resolve().parents[1]
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_OF_EXTRA = re.compile(r"extra\s*==\s*['\"]([^'\"]+)")
_SAYING = ("LICEN", "COPYING", "NOTICE", "AUTHORS")
"""What the name of a text of licence, or of its folder, has in it."""
_NO_TEXT = "(This package names its licence and holds no text of it.)"


@dataclass(frozen=True, slots=True)
class Licence:
    """Of one part: its name, its version, what it calls its licence, and where the texts stand."""

    name: str
    version: str
    licence: str
    files: tuple[Path, ...] = ()

    def text(self) -> str:
        """All texts, one behind the other, under what the licence is called."""
        return "\n\n".join([self.licence, *(list(self._read()) or [_NO_TEXT])]).strip()

    def _read(self) -> Iterator[str]:
        for file in self.files:
            with suppress(OSError):
                yield file.read_text(encoding="utf-8", errors="replace").strip("\n")


def licences() -> tuple[Licence, ...]:
    """Of all parts, this program first and then by name."""
    bundle = inside()
    found = _installed() if bundle is None else _of_bundle(bundle / _FOLDER)
    return tuple(sorted(found, key=lambda part: (part.name != _OURS, part.name.casefold())))


def _of_bundle(folder: Path) -> Iterator[Licence]:
    with suppress(OSError, ValueError, KeyError, TypeError):
        for each in json.loads((folder / _INDEX).read_text(encoding="utf-8")):
            text = folder / Path(str(each["text"])).name
            yield Licence(each["name"], each["version"], each["licence"], (text,))


def _installed() -> Iterator[Licence]:
    """What the program needs as it is installed, and whatever that needs in its turn."""
    ours = _of_us()
    yield ours
    wanted, known = list(_wishes()), {_OURS}
    while wanted:
        name = wanted.pop()
        if _plain(name) in known:
            continue
        known.add(_plain(name))
        with suppress(PackageNotFoundError):
            found = distribution(name)
            wanted += _names(found.requires or ())
            yield _told(found)


def _of_us() -> Licence:
    return Licence(_OURS, __version__, "Apache-2.0", tuple(_ROOT.glob("LICENSE")) or _texts_of_us())


def _texts_of_us() -> tuple[Path, ...]:
    with suppress(PackageNotFoundError):
        return _texts(distribution(_OURS))
    return ()


def _wishes() -> Iterator[str]:
    """What we need: told by the checkout, or by how we were installed."""
    with suppress(OSError):
        told = tomllib.loads((_ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
        yield from _names([*told["dependencies"], *told["optional-dependencies"][_EXTRA]])
        return
    with suppress(PackageNotFoundError):
        yield from _names(distribution(_OURS).requires or (), _EXTRA)


def _names(requirements: Iterable[str], with_extra: str = "") -> Iterator[str]:
    """Of what is required, without what only an extra asks for."""
    for requirement in requirements:
        extra = _OF_EXTRA.search(requirement)
        name = _NAME.match(requirement)
        if name is not None and (extra is None or extra[1] == with_extra):
            yield name[0]


def _plain(name: str) -> str:
    """As packages are compared by name."""
    return re.sub(r"[-_.]+", "-", name).lower()


def _told(found: Distribution) -> Licence:
    known = found.metadata
    classed = [kind.rpartition(" :: ")[2] for kind in known.get_all("Classifier") or ()
               if "License ::" in kind]  # fmt: skip
    whole = [*(known.get_all("License-Expression") or ()), "; ".join(classed)]
    said = [text.strip().partition("\n")[0] for text in known.get_all("License") or ()]
    licence = next(filter(None, [*whole, *said]), "")
    return Licence(known["Name"], found.version, licence, _texts(found))


def _texts(found: Distribution) -> tuple[Path, ...]:
    said = (
        Path(str(found.locate_file(file)))
        for file in found.files or ()
        if not file.suffix.startswith(".py") and any(_says(part) for part in file.parts)
    )
    return tuple(sorted(said))


def _says(part: str) -> bool:
    return any(word in part.upper() for word in _SAYING)
