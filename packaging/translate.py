"""Brings the translations of the interface up to the code, and compiles them for the desk.

    python packaging/translate.py              after words of the code or of a .ts file have changed
    python packaging/translate.py --begin it   the same, and begin a new language

Every .ts file in resources/translations then holds each sentence that the desk may say: those of
`gui`, and those of the core. What was translated stays so; what the code no longer says is marked
as vanished, or left out with `--drop-vanished`. The .qm files beside them are what the desk loads;
they are kept in the repository, because neither a checkout nor an install has a step that could
make them. Qt's lupdate and lrelease do the work; they come with PySide6.
"""

import argparse
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as Xml
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from phrases import phrases_of

ROOT = Path(__file__).resolve().parent.parent
TRANSLATIONS = ROOT / "resources" / "translations"
CORE = "core"
"""The context of the core's sentences; gui/shared/messages.py translates them in it."""


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--begin", metavar="LANGUAGE", help="a code such as it or pt_BR")
    parser.add_argument("--drop-vanished", action="store_true")
    wanted = parser.parse_args(argv)
    sources = sorted(TRANSLATIONS.glob("glossator_*.ts"))
    if wanted.begin:
        sources.append(TRANSLATIONS / f"glossator_{wanted.begin}.ts")
    extract(ROOT, sources, drop_vanished=wanted.drop_vanished)
    for source in sources:
        compile_into(source, source.with_suffix(".qm"))
        counts = standing(source)
        told = ", ".join(f"{count} {state}" for state, count in sorted(counts.items()))
        print(f"{source.name}: {told}")
    return 0


def extract(root: Path, sources: Sequence[Path], *, drop_vanished: bool = False) -> None:
    """Bring .ts files up to the code below `root`, keeping what is translated."""
    options = ["-silent", "-locations", "none", "-source-language", "en"]
    options += ["-no-obsolete"] if drop_vanished else []
    with tempfile.TemporaryDirectory() as folder:
        marked = Path(folder) / "core.py"
        marked.write_text(_marked(phrases_of(root)), encoding="utf-8")
        files = [*sorted((root / "gui").rglob("*.py")), marked]
        listed = Path(folder) / "files.lst"
        listed.write_text("\n".join(map(str, files)), encoding="utf-8")
        _run("lupdate", *options, f"@{listed}", "-ts", *map(str, sources))


def _marked(phrases: Sequence[str]) -> str:
    """A program that says nothing but these sentences, so that Qt's tool can read them."""
    calls = [f"QCoreApplication.translate({_quoted(CORE)}, {_quoted(text)})" for text in phrases]
    return "\n".join(["from PySide6.QtCore import QCoreApplication", *calls, ""])


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def compile_into(source: Path, target: Path) -> None:
    """Write a .qm file; what is unfinished is left out, and so said in English.

    It is put in place whole: a desk that runs has the old one mapped into its memory, and would
    crash if that changed.
    """
    fresh = target.with_name(f".{target.name}.part")
    _run("lrelease", "-silent", "-nounfinished", str(source), "-qm", str(fresh))
    fresh.replace(target)


def standing(source: Path) -> Counter[str]:
    """How many sentences of a .ts file are finished, unfinished or vanished."""
    found = Xml.parse(source).iter("translation")
    return Counter(translation.get("type", "finished") for translation in found)


def _run(tool: str, *arguments: str) -> None:
    call = f"from PySide6.scripts.pyside_tool import {tool}; {tool}()"
    done = subprocess.run(
        [sys.executable, "-c", call, *arguments], capture_output=True, encoding="utf-8"
    )
    if done.returncode or done.stderr:
        raise SystemExit(f"{tool}: {done.stdout}{done.stderr}")


if __name__ == "__main__":
    sys.exit(main())
