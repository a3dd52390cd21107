"""Collects the licences of everything that stands in a bundle; *About* shows them."""

import json
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

TEXTS = Path(__file__).resolve().parent / "texts"
OURS = TEXTS.parents[2] / "LICENSE"
INDEX = "index.json"

_QT = (
    "Qt is linked dynamically: its libraries are files of their own in the folder PySide6/Qt/lib "
    "of this program, and PySide6 and shiboken6 beside it. Anybody may put other builds of the "
    "same versions in their place. Their source is published by The Qt Company under the same "
    "licence, LGPL version 3, whose text follows, with that of the GPL, which it adds to.\n\n"
)
_OF_QT = ("PySide6_Essentials", "shiboken6")
_BEGINS_IT = "pyinstaller"
"""Of which no module is inside, but what the program begins with."""
_WITHIN = {
    "sqlcipher3": (
        "Zlib AND BSD-3-Clause AND Apache-2.0",
        "Within it are SQLCipher and the cryptography of OpenSSL, under these licences.",
        (TEXTS / "SQLCipher.txt", OURS),
    ),
}
"""What a package holds without saying so: all licences, a sentence, and the texts that it lacks."""
_OF_DEBIAN = {
    "libbz2-1.0": "bzip2-1.0.6", "libexpat1": "MIT", "libffi8": "MIT", "liblzma5": "0BSD",
    "libmpdec3": "BSD-2-Clause", "libsqlite3-0": "blessing", "libssl3": "Apache-2.0",
    "libuuid1": "BSD-3-Clause", "zlib1g": "Zlib",
}  # fmt: skip
"""What Python itself wants of the system, by the name of its package there."""
_DISTRIBUTIONS = """
import json, sys
from importlib.metadata import distributions
words = ("LICEN", "COPYING", "NOTICE", "AUTHORS")
found = []
for each in distributions():
    known, files = each.metadata, each.files or ()
    kinds = [c for c in known.get_all("Classifier", ()) if "License ::" in c]
    classed = [kind.rpartition(" :: ")[2] for kind in kinds]
    said = (known.get("License") or "").strip().partition("\\n")[0]
    found.append({
        "name": known["Name"], "version": each.version,
        "licence": known.get("License-Expression") or "; ".join(classed) or said,
        "texts": sorted(
            str(each.locate_file(f)) for f in files
            if any(w in part.upper() for part in f.parts for w in words) and f.suffix[:3] != ".py"
        ),
        "modules": sorted({f.parts[0].partition(".")[0] for f in files if f.suffix != ".pyc"}),
    })
json.dump(found, sys.stdout)
"""


@dataclass(frozen=True)
class Licence:
    """Of one part of a bundle; its texts one behind the other."""

    name: str
    version: str
    licence: str
    text: str


def collect(python: Path, modules: Path, folder: Path, version: str) -> None:
    """Write `index.json` and a file for each part. `modules`: names of all that was put in."""
    folder.mkdir()
    listed = []
    inside = set(modules.read_text(encoding="utf-8").split())
    ours = Licence("glossator", version, "Apache-2.0", _joined([OURS]))
    parts = [ours, _python(), *_libraries(), *_distributions(python, inside)]
    for part in sorted(parts, key=lambda each: each.name.lower()):
        if not part.text:
            raise SystemExit(f"There is no licence text of {part.name}.")
        file = f"{part.name}.txt"
        (folder / file).write_text(part.text, encoding="utf-8")
        listed.append({**asdict(part), "text": file})
    told = json.dumps(listed, ensure_ascii=False, indent=1)
    (folder / INDEX).write_text(told, encoding="utf-8")


def _distributions(python: Path, inside: set[str]) -> Iterator[Licence]:
    command = [str(python), "-c", _DISTRIBUTIONS]
    done = subprocess.run(command, check=True, capture_output=True, encoding="utf-8")
    for each in json.loads(done.stdout):
        if inside.isdisjoint(each["modules"]) and each["name"] != _BEGINS_IT:
            continue
        texts = [Path(path) for path in each["texts"]]
        text = _joined(texts) or _own_text(each["licence"])
        if each["name"] in _OF_QT:
            text = _QT + _joined([TEXTS / "LGPL-3.0.txt", TEXTS / "GPL-3.0.txt"])
            each["licence"] = "LGPL-3.0-only"
        if each["name"] in _WITHIN:
            each["licence"], said, more = _WITHIN[each["name"]]
            text = f"{text}\n\n{said}\n\n{_joined(list(more))}"
        yield Licence(each["name"], each["version"], each["licence"], text)


def _own_text(licence: str) -> str:
    """Where a package names its licence and does not ship the text."""
    return f"{licence}\n\n(The package names its licence and holds no text of it.)\n" * bool(
        licence
    )


def _python() -> Licence:
    places = [
        Path(sys.base_prefix) / "LICENSE.txt",
        Path(sys.base_prefix) / "lib" / f"python{sys.version_info[0]}.{sys.version_info[1]}"
        / "LICENSE.txt",
        Path(f"/usr/share/doc/python{sys.version_info[0]}.{sys.version_info[1]}/copyright"),
    ]  # fmt: skip
    version = sys.version.split()[0]
    return Licence("Python", version, "PSF-2.0", _joined([p for p in places if p.is_file()][:1]))


def _libraries() -> Iterator[Licence]:
    for package, licence in _OF_DEBIAN.items():
        place = Path("/usr/share/doc") / package / "copyright"
        if place.is_file():
            yield Licence(package, _version(package), licence, _joined([place]))


def _version(package: str) -> str:
    command = ["dpkg-query", "-W", "-f", "${Version}", package]
    return subprocess.run(command, capture_output=True, encoding="utf-8").stdout


def _joined(texts: list[Path]) -> str:
    return "\n\n".join(path.read_text(encoding="utf-8", errors="replace") for path in texts)
