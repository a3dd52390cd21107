"""The top level, the pins, the version and the two commands are what they are said to be."""

import ast
import importlib.util
import re
import shlex
import subprocess
import sys
import tomllib
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
PINS = {
    "checks": ROOT / "packaging" / "constraints.txt",
    "desk": ROOT / "packaging" / "constraints-desk.txt",
    "consumers": ROOT / "packaging" / "constraints-consumers.txt",
    "bundle": ROOT / "packaging" / "constraints-bundle.txt",
}
ALONE = ROOT / "packaging" / "constraints-alone.txt"
README = ROOT / "README.md"
CI = ROOT / ".ci" / "run"
COMMANDS = ["python3 packaging/bootstrap.py demo", "python3 packaging/bootstrap.py test"]
CI_COMMANDS = [
    COMMANDS[1],
    "python3 packaging/bootstrap.py damage",
    "python3 packaging/bootstrap.py consumers",
]
MADE_BY_TOOLS = {"build", "dist"}


@pytest.fixture(scope="module")
def bootstrap() -> ModuleType:
    spec = importlib.util.spec_from_file_location("bootstrap", ROOT / "packaging/bootstrap.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def pyproject() -> dict[str, Any]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def requirements(level: str) -> list[str]:
    """The entries of a pin file, each with its hashes on the same line."""
    text = PINS[level].read_text(encoding="utf-8").replace("\\\n", " ")
    return [line for line in text.splitlines() if line.strip()]


def pinned(level: str) -> dict[str, list[Requirement]]:
    """Package -> its pins; more than one where Python versions need different ones."""
    found: dict[str, list[Requirement]] = {}
    for line in requirements(level):
        requirement = Requirement(line.split("--hash")[0].strip())
        found.setdefault(canonicalize_name(requirement.name), []).append(requirement)
    return found


def wanted(level: str) -> list[Requirement]:
    settings = pyproject()
    names = settings["build-system"]["requires"] + settings["project"]["dependencies"]
    extras = settings["project"]["optional-dependencies"]
    if level == "bundle":
        names = names + extras["bundle"] + extras["encryption"]
    elif level != "desk":
        names = names + extras["test"] + extras["fuzz"]
    if level == "consumers":
        names = names + extras["consumers"]
    return [Requirement(name) for name in names]


# The top level


def test_the_top_level_is_the_floor_plan() -> None:
    folders = {
        path.name
        for path in ROOT.iterdir()
        if path.is_dir() and not path.name.startswith(".") and not (path / "pyvenv.cfg").exists()
    }
    generated = MADE_BY_TOOLS | {"__pycache__"}
    expected = {"core", "gui", "resources", "tests", "packaging"}
    assert {f for f in folders if f not in generated and ".egg" not in f} == expected


def test_the_usual_papers_are_there() -> None:
    for name in ("README.md", "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "pyproject.toml"):
        assert (ROOT / name).stat().st_size > 0, name
    assert "Apache License" in (ROOT / "LICENSE").read_text(encoding="utf-8")


def test_the_folder_packaging_is_not_a_package() -> None:
    """It would shadow the library of that name for whoever runs Python from the top level."""
    assert not (ROOT / "packaging" / "__init__.py").exists()
    found = subprocess.run(
        [sys.executable, "-c", "import packaging; print(packaging.__file__)"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert not Path(found.stdout.strip()).is_relative_to(ROOT / "packaging")


def test_gui_has_no_sql() -> None:
    reaching = [
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "gui").rglob("*.py")
        if {"sqlite3", "sqlite_utils"} & set(top_level_imports(path))
    ]
    assert reaching == []


def top_level_imports(path: Path) -> list[str]:
    names: list[str] = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names += [alias.name.split(".")[0] for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.append(node.module.split(".")[0])
    return names


def test_the_version_is_stated_in_one_place() -> None:
    settings = pyproject()
    assert "version" not in settings["project"]
    assert settings["tool"]["hatch"]["version"]["path"] == "core/__about__.py"
    stating = [
        path.relative_to(ROOT).as_posix()
        for package in ("core", "gui", "resources")
        for path in (ROOT / package).rglob("*.py")
        if re.search(r"^__version__\s*=", path.read_text(encoding="utf-8"), re.MULTILINE)
    ]
    assert stating == ["core/__about__.py"]


def features_of_gui() -> set[str]:
    """The folders that the import contracts keep apart."""
    contracts = pyproject()["tool"]["importlinter"]["contracts"]
    apart = next(c for c in contracts if c["name"] == "features of gui never import each other")
    return set(re.findall(r"\w+", " ".join(apart["layers"])))


def test_every_folder_of_gui_but_shared_is_a_feature_in_the_contracts() -> None:
    folders = {path.parent.name for path in (ROOT / "gui").glob("*/__init__.py")}
    assert folders - {"shared"} <= features_of_gui()


def test_the_floor_plan_tells_of_every_feature_and_every_module_beside_them() -> None:
    paper = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    plan = paper[paper.index("In `gui`, a feature is a folder") :].split("\n## ")[0]
    told = set(re.findall(r"`(\w+)`", plan))
    modules = {path.stem for path in (ROOT / "gui").glob("*.py")} - {"__init__"}
    assert (features_of_gui() | modules) - told == set()


# The pins


@pytest.mark.parametrize("level", PINS)
def test_every_pin_is_exact_and_hashed(level: str) -> None:
    entries = requirements(level)
    assert len(entries) > 10
    for entry in entries:
        assert re.match(r"[a-z0-9.-]+==[0-9][^ ]*( ;[^-]+)? +--hash=sha256:", entry), entry[:80]
        assert all(re.fullmatch(r"sha256:[0-9a-f]{64}", h.strip()) for h in hashes(entry)), entry


def hashes(entry: str) -> list[str]:
    return entry.split("--hash=")[1:]


@pytest.mark.parametrize("level", PINS)
def test_pins_name_no_address(level: str) -> None:
    text = PINS[level].read_text(encoding="utf-8")
    assert not re.search(r"https?:|file:|/|@|--index|--find|--extra|--trusted", text)


@pytest.mark.parametrize("level", PINS)
def test_pins_satisfy_what_pyproject_asks_for(level: str) -> None:
    pins = pinned(level)
    for requirement in wanted(level):
        chosen = pins[canonicalize_name(requirement.name)]
        versions = [str(pin.specifier).removeprefix("==") for pin in chosen]
        fits = any if requirement.marker else all  # others may be for other Pythons
        assert fits(requirement.specifier.contains(v) for v in versions), (requirement, versions)


def test_what_comes_alone_is_exact_hashed_and_without_an_address() -> None:
    entry = r"[a-z0-9.-]+==[0-9][^ ]* \\\n    --hash=sha256:[0-9a-f]{64}\n"
    assert re.fullmatch(f"({entry})+", ALONE.read_text(encoding="utf-8"))


def test_every_dependency_has_a_lower_bound() -> None:
    for requirement in wanted("consumers"):
        assert any(s.operator == ">=" for s in requirement.specifier), str(requirement)


def test_what_the_desk_needs_is_pinned_as_for_the_checks_and_those_as_for_the_consumers() -> None:
    assert set(requirements("desk")) < set(requirements("checks"))
    assert set(requirements("checks")) < set(requirements("consumers"))
    assert set(requirements("desk")) < set(requirements("bundle"))


# The two commands


def test_readme_opens_with_a_picture_and_the_two_commands() -> None:
    lines = README.read_text(encoding="utf-8").splitlines()
    opening = lines[: next(n for n, line in enumerate(lines) if line.startswith("## "))]
    assert any(line.startswith("![") for line in opening)
    assert [line.strip() for line in opening if line.strip().startswith("python3 ")] == COMMANDS


def test_pictures_and_files_that_readme_points_to_exist() -> None:
    targets = re.findall(r"\]\(([^)#]+)\)", README.read_text(encoding="utf-8"))
    assert targets
    assert [t for t in targets if "://" not in t and not (ROOT / t).exists()] == []


def test_ci_runs_the_test_command_of_the_readme_then_the_consumers_and_nothing_weaker() -> None:
    lines = [line.strip() for line in CI.read_text(encoding="utf-8").splitlines()]
    running = [line for line in lines if "bootstrap.py" in line]
    assert running == lines[-len(CI_COMMANDS) :] == CI_COMMANDS
    assert "set -euo pipefail" in lines
    assert CI.stat().st_mode & 0o111


def test_bootstrap_knows_both_commands_and_refuses_others(
    bootstrap: ModuleType, capsys: pytest.CaptureFixture[str]
) -> None:
    for command in COMMANDS:
        assert callable(getattr(bootstrap, shlex.split(command)[-1]))
        assert command in bootstrap.__doc__
    assert bootstrap.main(["desk"]) == 2
    assert COMMANDS[0] in capsys.readouterr().err


def test_readme_and_ci_name_every_system_package(bootstrap: ModuleType) -> None:
    desk = {"python3-venv", *bootstrap.DESK_LIBRARIES.values()}
    checks = desk | {*bootstrap.X11_LIBRARIES.values(), *bootstrap.X11_PROGRAMS.values()}
    assert checks <= words(CI)
    assert checks <= words(README)


def words(path: Path) -> set[str]:
    return set(re.findall(r"[a-z0-9][a-z0-9.+-]*[a-z0-9]", path.read_text(encoding="utf-8")))


def python(**different: Any) -> SimpleNamespace:
    """What bootstrap sees as `sys`: this Python, but for what is said to be different."""
    names = ("executable", "platform", "stderr", "stdout", "version", "version_info")
    return SimpleNamespace(**{name: getattr(sys, name) for name in names} | different)


def test_missing_system_packages_are_one_sentence_and_exit_3(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(bootstrap, "sys", python(platform="linux"))
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setattr(bootstrap, "loads", lambda library: library != "libEGL.so.1")
    monkeypatch.setattr(bootstrap, "install", lambda level: pytest.fail("must not get so far"))
    assert bootstrap.main(["demo"]) == 3
    said = capsys.readouterr().err.strip()
    assert said.endswith("sudo apt-get install libegl1")
    assert len(said.splitlines()) == 1


def test_an_old_python_is_refused_in_one_sentence(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    old = python(version_info=(3, 10, 13), version="3.10.13 (main)")
    monkeypatch.setattr(bootstrap, "sys", old)
    assert bootstrap.main(["setup"]) == 3
    said = capsys.readouterr().err.strip()
    assert "this is Python 3.10.13 and 3.11 or newer is needed" in said
    assert len(said.splitlines()) == 1
