"""The import contracts hold, and each of them can fail: a planted violation is caught."""

import re
import shutil
import subprocess
import sys
import tomllib
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGES = ("core", "gui")


@dataclass(frozen=True)
class Plant:
    """An import statement put into a module, and the contract it breaks."""

    contract: str
    module: str
    statement: str

    def __str__(self) -> str:
        return f"{self.module}: {self.statement}"


NO_QT = "core knows neither Qt nor gui"
FLOORS = "each floor of core imports only downward"
HISTORY = "history and exchange know nothing of each other"
SQLITE = "only core.storage speaks to SQLite"
FACADE = "gui reaches storage only through the facade"
CLI = "the command line reaches storage only through the facade"
FEATURES = "features of gui never import each other"
SHARED = "gui.shared imports no feature"

PLANTS = [
    Plant(NO_QT, "core.model", "import PySide6.QtCore"),
    Plant(NO_QT, "core.text", "from PySide6 import QtGui"),
    Plant(NO_QT, "core.cli", "import shiboken6"),
    Plant(NO_QT, "core.project", "from gui import shared"),
    Plant(FLOORS, "core.model", "import core.text"),
    Plant(FLOORS, "core.text", "from core import storage"),
    Plant(FLOORS, "core.storage", "import core.commands"),
    Plant(FLOORS, "core.agreement", "import core.storage"),
    Plant(FLOORS, "core.together", "import core.storage"),
    Plant(FLOORS, "core.agreement", "import core.adjudication"),
    Plant(FLOORS, "core.commands", "import core.history"),
    Plant(FLOORS, "core.history", "import core.commands"),
    Plant(FLOORS, "core.commands", "import core.exchange"),
    Plant(FLOORS, "core.exchange", "import core.project"),
    Plant(FLOORS, "core.project", "import core.sample"),
    Plant(FLOORS, "core.reading", "import core.project"),
    Plant(FLOORS, "core.sample", "import core.cli"),
    Plant(FLOORS, "core.a_module_on_no_floor", "import json"),
    Plant(HISTORY, "core.exchange", "import core.history"),
    Plant(HISTORY, "core.history", "import core.exchange"),
    Plant(SQLITE, "core.project", "import sqlite3"),
    Plant(SQLITE, "core.commands", "from sqlite_utils import Database"),
    Plant(SQLITE, "gui.shared", "import sqlite3"),
    Plant(FACADE, "gui.reader", "from core.storage import articles"),
    Plant(FACADE, "gui.shared", "import core.history"),
    Plant(CLI, "core.cli", "from core.storage import search"),
    Plant(FEATURES, "gui.reader", "import gui.panels"),
    Plant(FEATURES, "gui.articles", "from gui import reader"),
    Plant(FEATURES, "gui.adjudication", "import gui.releases"),
    Plant(FEATURES, "gui.repair", "import gui.backups"),
    Plant(SHARED, "gui.shared", "import gui.reader"),
    Plant(SHARED, "gui.shared", "from gui import agreement"),
]


def lint_imports(folder: Path) -> subprocess.CompletedProcess[str]:
    code = "from importlinter.cli import lint_imports as lint; exit(lint(no_cache=True))"
    command = [sys.executable, "-c", code]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


def copy_of_the_source(folder: Path) -> Path:
    for package in PACKAGES:
        ignored = shutil.ignore_patterns("__pycache__")
        shutil.copytree(ROOT / package, folder / package, ignore=ignored)
    shutil.copy(ROOT / "pyproject.toml", folder)
    return folder


def file_of(folder: Path, module: str) -> Path:
    """The file to plant into or import from; a package without the module gains it."""
    path = folder.joinpath(*module.split("."))
    if path.is_dir():
        (path / "__init__.py").touch()
        return path / "planted.py"
    return path.with_suffix(".py")


def plant(folder: Path, violation: Plant) -> None:
    with file_of(folder, violation.module).open("a", encoding="utf-8") as file:
        file.write(f"\n{violation.statement}\n")
    for target in imported_modules(violation.statement):
        if target.split(".")[0] in PACKAGES:
            file_of(folder, target).touch()


def imported_modules(statement: str) -> list[str]:
    words = statement.split()
    return [words[1]] if words[0] == "import" else [f"{words[1]}.{words[3]}"]


def broken_contracts(report: str) -> set[str]:
    return set(re.findall(r"^(.+) BROKEN\b", report, re.MULTILINE))


def test_the_contracts_hold() -> None:
    outcome = lint_imports(ROOT)
    assert outcome.returncode == 0, outcome.stdout + outcome.stderr
    assert "0 broken" in outcome.stdout


def test_every_contract_has_a_planted_violation() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = {c["name"] for c in settings["tool"]["importlinter"]["contracts"]}
    assert contracts == {violation.contract for violation in PLANTS}


@pytest.mark.parametrize("violation", PLANTS, ids=str)
def test_a_planted_violation_is_caught(violation: Plant, tmp_path: Path) -> None:
    folder = copy_of_the_source(tmp_path)
    plant(folder, violation)
    outcome = lint_imports(folder)
    assert outcome.returncode == 1
    assert violation.contract in broken_contracts(outcome.stdout), outcome.stdout + outcome.stderr
    assert re.search(rf"\b{violation.module}\b", outcome.stdout), "the report does not say where"
