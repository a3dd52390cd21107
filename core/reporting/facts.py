"""What is known without a window: versions, the system, a project in figures, what was logged."""

import locale
import os
import platform
import re
import shutil
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path

from core.bundle import build, inside
from core.encryption import is_encrypted
from core.model.codebook import EntryKind
from core.project import Project, sqlite_version
from core.text import failure

LOG = "glossator.log"
"""In the program's folder, where the desk writes it."""
_REPORTS_TOLD, _LINES_OF_ONE, _LAST_LINES = 3, 200, 40
_WITH_WORDS = "\nwords: as they were\n"
_PLAIN = re.compile(r"[\w.;%+-]{1,40}")
_SPOKEN_OF = (
    "XDG_SESSION_TYPE", "XDG_CURRENT_DESKTOP", "QT_QPA_PLATFORM", "QT_SCALE_FACTOR", "QT_FONT_DPI",
    "QT_AUTO_SCREEN_SCALE_FACTOR", "QT_SCREEN_SCALE_FACTORS", "QT_IM_MODULE", "QT_STYLE_OVERRIDE",
)  # fmt: skip
"""Variables that decide how the desk looks and takes keys."""
_LOGGED = re.compile(r"^(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d),?\d* ([A-Z]+) ([\w.]+) (.*)$")


def system_facts(libraries: Mapping[str, str] | None = None) -> dict[str, list[str]]:
    """Two parts. `libraries`: versions that only a front end knows, as that of Qt."""
    versions = {
        "Glossator": str(build()),
        "Python": platform.python_version(),
        "SQLite": sqlite_version,
        **(libraries or {}),
    }
    return {
        "Versions": [f"{name} {version}" for name, version in versions.items()],
        "System": list(_of_system()),
    }


def _of_system() -> Iterator[str]:
    yield f"{platform.system()} {platform.release()} {platform.machine()}"
    with suppress(OSError):
        yield platform.freedesktop_os_release().get("PRETTY_NAME", "")
    yield "started " + ("from a bundle" if inside() else "from an installed Python")
    yield f"{os.cpu_count()} processors"
    with suppress(OSError, ValueError, AttributeError):
        pages = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
        yield f"{pages // 2**20:,} MiB of memory"
    with suppress(OSError):
        yield f"{shutil.disk_usage(Path.home()).free // 2**20:,} MiB free on the disk of the home"
    language, encoding = locale.getlocale()
    yield f"language {language}, encoding {encoding}, names of files {sys.getfilesystemencoding()}"
    for name in _SPOKEN_OF:
        value = os.environ.get(name, "").partition(":")[0]
        if value:
            yield f"{name}={value if _PLAIN.fullmatch(value) else '(set)'}"


def project_facts(project: Project, path: Path) -> list[str]:
    """Counts, and what kind of file it is; nothing that it holds or is called."""
    statements, drafts = project.statement_totals()
    layers = Counter(layer.kind.value for layer in project.layers())
    entries = project.codebook
    log = path.with_name(path.name + "-wal")
    return [
        f"a file {path.suffix or 'without an ending'}, {path.stat().st_size:,} bytes, and "
        f"{log.stat().st_size if log.exists() else 0:,} in its log",
        f"encrypted: {_yes(is_encrypted(path))}, "
        f"on a rollback journal: {_yes(project.is_on_rollback_journal)}",
        f"articles: {project.article_count():,}",
        f"statements: {statements:,}, and drafts: {drafts:,}",
        "layers: " + (", ".join(f"{n} {kind}" for kind, n in sorted(layers.items())) or "none"),
        "codebook: "
        + ", ".join(f"{len(entries.of_kind(kind)):,} {kind.value}s" for kind in EntryKind)
        + f", revision {entries.revision}",
    ]


def _yes(is_so: bool) -> str:
    return "yes" if is_so else "no"


def kept_reports() -> list[str]:
    """The newest reports of failures and crashes; those with words of the user's are counted."""
    folder = failure.data_folder() / failure.REPORTS
    told: list[str] = []
    with_words = 0
    with suppress(OSError):
        found = sorted(folder.glob("*.txt"), key=lambda each: each.stat().st_mtime, reverse=True)
        for path in found[:_REPORTS_TOLD]:
            report = path.read_text(encoding="utf-8", errors="replace")
            if _WITH_WORDS in report:
                with_words += 1
            else:
                told += ["", *report.splitlines()[:_LINES_OF_ONE]]
        told.insert(0, f"{len(found)} are kept; of the newest {_REPORTS_TOLD}, {with_words} left "
                       "out because they hold words of yours")  # fmt: skip
    return told


def last_lines() -> list[str]:
    """What the desk has logged last, without what was said: only when, how grave and where."""
    lines: list[str] = []
    with suppress(OSError):
        path = failure.data_folder() / LOG
        for line in path.read_text(encoding="utf-8", errors="replace").splitlines():
            found = _LOGGED.match(line)
            if found is not None:
                at, level, where, said = found.groups()
                lines.append(f"{at} {level} {where} ({len(said)} characters)")
    return lines[-_LAST_LINES:]
