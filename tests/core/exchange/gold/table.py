"""Every format read back by the program it is made for.

`python -m tests.core.exchange.gold.table` prints format, consumer and its version, rows compared,
and the result.
"""

import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from core.exchange.export import export
from core.exchange.format import ExportOptions
from core.project import Project
from tests.core.exchange.gold.checks import CHECKS, Check
from tests.core.exchange.gold.projects import PROJECTS, SELECTIONS
from tests.core.exchange.gold.truth import truth


@dataclass(frozen=True)
class Line:
    check: Check
    project: str
    selection: str
    rows: int
    result: str

    def __str__(self) -> str:
        made = f"{self.check.format} ({self.check.name})"
        reader = f"{self.check.consumer} {version_of(self.check.consumer)}"
        about = f"{self.project}, {self.selection}"
        return f"{made:34} {reader:24} {about:20} {self.rows:>7} {self.result}"


def version_of(consumer: str) -> str:
    """Of a distribution; of Python where it comes with that."""
    try:
        return version(consumer)
    except PackageNotFoundError:
        return f"of Python {sys.version.split()[0]}"


def compared(check: Check, project: Project, options: ExportOptions, folder: Path) -> int:
    """How many rows the consumer found to be what the project holds."""
    wanted = replace(options, **check.more)
    report = export(project, folder / check.name, check.format, wanted)
    expected = truth(project, wanted)
    assert (report.articles, report.statements) == (
        expected.rows["articles"],
        expected.rows["statements"],
    )
    return check.compare(folder / check.name, expected)


def lines(checks: Sequence[Check]) -> Iterator[Line]:
    with tempfile.TemporaryDirectory() as top:
        for name, make in PROJECTS.items():
            path = Path(top) / f"{name}.glossator"
            make(path)
            with Project.open(path, read_only=True) as project:
                for check in checks:
                    for selection, options in SELECTIONS.items():
                        with tempfile.TemporaryDirectory() as folder:
                            yield _line(check, project, name, selection, options, Path(folder))


def _line(
    check: Check, project: Project, name: str, selection: str, options: ExportOptions, folder: Path
) -> Line:
    try:
        rows = compared(check, project, options, folder)
    except AssertionError:
        return Line(check, name, selection, 0, "DIFFERS")
    return Line(check, name, selection, rows, "same")


def printed(checks: Sequence[Check]) -> str:
    head = f"{'format':34} {'consumer':24} {'project':20} {'rows':>7} result"
    return "\n".join((head, *map(str, lines(checks))))


if __name__ == "__main__":
    print(printed(CHECKS))
