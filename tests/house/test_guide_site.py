"""The guide as a site: whole, the same each time, and all of it inside its own folder."""

import re
import subprocess
import sys
from collections.abc import Mapping
from html.parser import HTMLParser
from pathlib import Path

import pytest

pytest.importorskip("PySide6")

from gui.help.dress import KEY_BEGINS, KEY_ENDS
from gui.help.pages import pages
from gui.shared.languages import known_languages
from gui.shared.palette import DARK, LIGHT

ROOT = Path(__file__).parents[2]
ADDRESSES = {"a": "href", "link": "href", "img": "src", "script": "src", "source": "srcset"}


class Parts(HTMLParser):
    """The anchors of a page and what it leads to."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.anchors: set[str] = set()
        self.targets: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        has = dict(attrs)
        if anchor := has.get("id"):
            assert anchor not in self.anchors, anchor
            self.anchors.add(anchor)
        if target := has.get(ADDRESSES.get(tag, "")):
            self.targets.append(target)


def built_in(folder: Path) -> Path:
    command = [sys.executable, str(ROOT / "packaging" / "guide_site.py"), str(folder)]
    subprocess.run(command, check=True, capture_output=True)
    return folder


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return built_in(tmp_path_factory.mktemp("site"))


@pytest.fixture(scope="module")
def leaves(site: Path) -> Mapping[Path, Parts]:
    return {path: Parts(path.read_text(encoding="utf-8")) for path in site.rglob("*.html")}


def folder_of(site: Path, language: str) -> Path:
    return site if language == "en" else site / language


@pytest.mark.parametrize("language", known_languages())
def test_every_page_of_the_guide_stands_in_every_language(site: Path, language: str) -> None:
    for page in pages(language):
        path = folder_of(site, language) / page.name.replace(".md", ".html")
        text = path.read_text(encoding="utf-8")
        assert f'<html lang="{language}">' in text
        assert not re.search(f"[{KEY_BEGINS}{KEY_ENDS}]|&lt;kbd|&lt;!--|<!-- ", text)


def test_every_link_and_picture_is_there(leaves: Mapping[Path, Parts]) -> None:
    for path, parts in leaves.items():
        for target in parts.targets:
            if target.startswith("https://"):
                continue
            name, _, anchor = target.partition("#")
            file = (path.parent / name).resolve() if name else path
            assert file.is_file(), (path.name, target)
            assert not anchor or anchor in leaves[file].anchors, (path.name, target)


def test_nothing_is_fetched_from_elsewhere(site: Path) -> None:
    """Links may lead out; style, script and pictures never come from there."""
    for path in site.rglob("*.*"):
        if path.suffix in (".html", ".css", ".js"):
            text = path.read_text(encoding="utf-8")
            assert not re.search(r"(src|srcset)=\"(\w+:)?//|url\(|@import|fetch\(", text)
            assert not re.search(r"<link[^>]+https?:", text)


def test_scripts_are_needed_nowhere(site: Path, leaves: Mapping[Path, Parts]) -> None:
    """The page to search is a list of all headings without one."""
    scripted = {p for p, parts in leaves.items() if any(t.endswith(".js") for t in parts.targets)}
    assert {path.name for path in scripted} == {"search.html"}
    for path in scripted:
        listed = {target for target in leaves[path].targets if "#" in target}
        beside = [other for other in leaves if other.parent == path.parent and other != path]
        assert listed == {f"{o.name}#{anchor}" for o in beside for anchor in leaves[o].anchors}


def test_keys_are_called_as_the_language_calls_them(site: Path) -> None:
    english = (site / "index.html").read_text(encoding="utf-8")
    german = (site / "de" / "index.html").read_text(encoding="utf-8")
    assert "<kbd>Shift+F1</kbd>" in english
    assert "<kbd>Umschalt+F1</kbd>" in german


def test_the_colours_are_those_of_the_desk(site: Path) -> None:
    light, dark = (site / "style.css").read_text(encoding="utf-8").split("@media", 1)
    for palette, told in ((LIGHT, light), (DARK, dark)):
        for token in ("card", "ink", "accent", "tint"):
            assert f"--{token}: {getattr(palette, token)};" in told
    assert dark.startswith(" (prefers-color-scheme: dark)")
    told = set(re.findall(r"--([\w-]+):", light))
    assert told == set(re.findall(r"var\(--([\w-]+)\)", dark)), "a token is missing or not used"


def test_the_same_guide_makes_the_same_bytes(site: Path, tmp_path: Path) -> None:
    again = built_in(tmp_path)
    files = {path.relative_to(site) for path in site.rglob("*.*")}
    assert files == {path.relative_to(again) for path in again.rglob("*.*")}
    assert all((site / name).read_bytes() == (again / name).read_bytes() for name in files)
