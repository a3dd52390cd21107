"""What is known of a build, and the licences of its parts: in a bundle, and as installed."""

import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import resources
from core.__about__ import __version__
from core.bundle import Build, build, inside
from core.licences import licences

Stamped = Callable[[str], None]


@pytest.fixture
def stamped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Stamped:
    """Puts a stamp among the resources, as a bundle has one."""
    assert resources.__spec__ is not None
    monkeypatch.setattr(resources.__spec__.loader, "path", str(tmp_path / "__init__.py"))

    def put(told: str) -> None:
        (tmp_path / "build.json").write_text(told, encoding="utf-8")

    return put


@pytest.fixture
def bundle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    (tmp_path / "licences").mkdir()
    return tmp_path


def test_a_checkout_is_from_source() -> None:
    assert build() == Build(__version__)
    assert str(build()) == f"{__version__} (from source)"
    assert inside() is None


def test_a_bundle_tells_its_commit_and_the_day_of_it(stamped: Stamped) -> None:
    stamped('{"version": "0.1.0", "commit": "abc1234", "moment": 1763900000}')
    assert build() == Build(__version__, "abc1234", "2025-11-23")
    assert str(build()) == f"{__version__} (abc1234, 2025-11-23)"


@pytest.mark.parametrize(
    "told",
    ["", "{", "[]", "null", '{"commit": "abc"}', '{"commit": "a", "moment": "soon"}',
     '{"commit": "a", "moment": 1e99}', '{"commit": "a", "moment": null}'],
)  # fmt: skip
def test_a_stamp_that_makes_no_sense_tells_nothing(stamped: Stamped, told: str) -> None:
    stamped(told)
    assert build() == Build(__version__)


def test_a_bundle_tells_of_the_parts_that_its_index_names(bundle: Path) -> None:
    index = [
        {"name": "zlib", "version": "1.3", "licence": "Zlib", "text": "zlib.txt"},
        {"name": "Qt", "version": "6.11", "licence": "LGPL-3.0-only", "text": "../Qt.txt"},
    ]
    (bundle / "licences" / "index.json").write_text(json.dumps(index), encoding="utf-8")
    (bundle / "licences" / "zlib.txt").write_text("As is.\n", encoding="utf-8")
    (bundle / "licences" / "Qt.txt").write_text("Lesser.", encoding="utf-8")
    qt, zlib = licences()
    assert (qt.name, qt.version, qt.text()) == ("Qt", "6.11", "LGPL-3.0-only\n\nLesser.")
    assert (zlib.name, zlib.licence, zlib.text()) == ("zlib", "Zlib", "Zlib\n\nAs is.")


@pytest.mark.parametrize("told", [None, "", "[", "3", '[{"name": "x"}]'])
def test_a_bundle_without_a_sound_index_tells_of_none(bundle: Path, told: str | None) -> None:
    if told is not None:
        (bundle / "licences" / "index.json").write_text(told, encoding="utf-8")
    assert licences() == ()


def test_a_text_that_is_gone_leaves_what_the_licence_is_called(bundle: Path) -> None:
    index = [{"name": "a", "version": "1", "licence": "MIT", "text": "a.txt"}]
    (bundle / "licences" / "index.json").write_text(json.dumps(index), encoding="utf-8")
    assert licences()[0].text().startswith("MIT\n\n(This package names its licence")


def test_a_checkout_tells_of_all_that_it_needs_and_what_that_needs_but_of_no_tests() -> None:
    found = {part.name.lower().replace("_", "-"): part for part in licences()}
    assert next(iter(found)) == "glossator"
    needed = {"sqlite-utils", "regex", "pyarrow", "scipy", "networkx", "pyside6-essentials"}
    assert needed | {"shiboken6", "lxml"} <= set(found)  # the last two by way of others
    assert not {"pytest", "krippendorff", "hypothesis", "mypy"} & set(found)
    assert "Apache License" in found["glossator"].text()
    assert "LGPL" in found["pyside6-essentials"].licence
    assert all(part.text() for part in found.values())
