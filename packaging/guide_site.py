"""The guide as pages for a browser, in every language of the desk: the same bytes each time.

    python packaging/guide_site.py FOLDER

English stands in FOLDER, every other language in a folder called like it. The pages are those that
the desk shows, with the keys that come with Glossator. They need neither a network nor scripts:
without scripts, the page to search is a list of all headings.
"""

import argparse
import os
import re
import shutil
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from html import escape
from itertools import pairwise
from pathlib import Path

from markdown_it import MarkdownIt
from markdown_it.token import Token

ROOT = Path(__file__).resolve().parent.parent
sys.path[0] = str(ROOT)  # the guide as it stands here, not one that is installed
LOOKS = Path(__file__).with_name("guide_site.css")
SCRIPT = Path(__file__).with_name("guide_site.js")
SEARCH = "search.html"
_LINK = re.compile(r"^([\w-]+)\.md(#.*)?$")
_TOKENS = ("window", "panel", "card", "ink", "soft", "line", "accent", "tint")


@dataclass
class Shelf:
    """The pages of one language with the words around them; `up` leads to the folder of all."""

    language: str
    own_name: str
    up: str
    search: str
    pages: list["Leaf"] = field(default_factory=list)


@dataclass
class Section:
    """What stands below a heading: its place, its words, and how deep it lies."""

    anchor: str
    heading: str
    depth: int
    text: str = ""


@dataclass
class Leaf:
    """A page in Markdown, and what becomes of it."""

    name: str
    title: str
    markdown: str
    up: str

    @cached_property
    def address(self) -> str:
        return self.name.replace(".md", ".html")

    @cached_property
    def html(self) -> str:
        return _with_keys(_reader(self.up).renderer.render(self._tokens, _reader("").options, {}))

    @cached_property
    def sections(self) -> list[Section]:
        """Each heading with the text up to the next."""
        found: list[Section] = []
        for before, token in zip([None, *self._tokens], self._tokens, strict=False):
            if before is not None and before.type == "heading_open":
                anchor = str(before.attrGet("id"))
                found.append(Section(anchor, _words(token), int(before.tag[1:])))
            if token.type in ("inline", "fence") and found:
                found[-1].text += f" {_words(token)}"
        return found

    @cached_property
    def _tokens(self) -> list[Token]:
        """Headings have an address, links lead to pages of the site."""
        tokens = _reader("").parse(self.markdown)
        taken: set[str] = set()
        for opening, inside in pairwise(tokens):
            if opening.type == "heading_open":
                opening.attrSet("id", _anchor(_words(inside), taken))
        for part in (part for token in tokens for part in token.children or ()):
            if part.type == "link_open":
                part.attrSet("href", _LINK.sub(r"\1.html\2", str(part.attrGet("href"))))
        return tokens


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args().folder
    with tempfile.TemporaryDirectory(prefix="glossator-site-") as home:
        for name in ("CONFIG", "DATA", "STATE", "CACHE"):
            os.environ[f"XDG_{name}_HOME"] = home
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        shelves = list(_shelves(Path(home)))
    write(folder, shelves)
    print(folder / "index.html")
    return 0


def _shelves(home: Path) -> Iterator[Shelf]:
    """What the desk would show in each language, with nobody's settings."""
    from PySide6.QtCore import QCoreApplication
    from PySide6.QtWidgets import QApplication, QWidget

    from gui.help.guide import Guide
    from gui.shared.actions import Actions
    from gui.shared.languages import known_languages, own_name, speak
    from gui.shared.settings import Settings

    application = QApplication.instance() or QApplication([])
    for language in known_languages():
        spoken = speak(application, language)
        window = QWidget()
        guide = Guide(Actions(window, Settings.in_folder(home)), window)
        up = "" if language == "en" else "../"
        search = QCoreApplication.translate("GuideWindow", "Search the guide")
        filled = (guide.page(page.name) for page in guide.pages)
        leaves = [Leaf(page.name, page.title, page.markdown, up) for page in filled if page]
        yield Shelf(language, own_name(language), up, search, leaves)
        for translator in spoken:
            application.removeTranslator(translator)


def write(folder: Path, shelves: Sequence[Shelf]) -> None:
    """All pages with their pictures; what else lies in the folder stays."""
    from gui.help.pages import pictures

    for shelf in shelves:
        place = folder if not shelf.up else folder / shelf.language
        place.mkdir(parents=True, exist_ok=True)
        for leaf in shelf.pages:
            _put(place / leaf.address, _page(shelf, shelves, leaf.address, leaf.title, leaf.html))
        found = _search_page(shelf)
        _put(place / SEARCH, _page(shelf, shelves, SEARCH, shelf.search, found))
    for name, picture in pictures().items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_bytes(picture.read_bytes())
    _put(folder / "style.css", _colours() + LOOKS.read_text(encoding="utf-8"))
    shutil.copyfile(SCRIPT, folder / "search.js")


def _put(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="\n")


def _page(shelf: Shelf, shelves: Sequence[Shelf], address: str, title: str, body: str) -> str:
    from core.__about__ import __version__

    listed = [(leaf.address, leaf.title) for leaf in shelf.pages]
    listed.insert(1, (SEARCH, shelf.search))
    languages = "".join(_link_to(shelf, other, address) for other in shelves)
    return f"""<!doctype html>
<html lang="{shelf.language.replace("_", "-")}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{escape(title)} · Glossator</title>
<link rel="stylesheet" href="{shelf.up}style.css">
</head>
<body>
<nav>
<p class="name">Glossator {escape(__version__)}</p>
<p class="languages">{languages}</p>
<ul>
{"".join(_line_of(target, words, address) for target, words in listed)}</ul>
</nav>
<main>
{body}</main>
</body>
</html>
"""


def _link_to(shelf: Shelf, other: Shelf, address: str) -> str:
    """The same page in another language."""
    if other is shelf:
        return f'<span aria-current="true">{escape(shelf.own_name)}</span> '
    folder = "" if not other.up else f"{other.language}/"
    code = other.language.replace("_", "-")
    words = escape(other.own_name)
    return f'<a lang="{code}" hreflang="{code}" href="{shelf.up}{folder}{address}">{words}</a> '


def _line_of(target: str, words: str, address: str) -> str:
    here = ' aria-current="page"' if target == address else ""
    return f'<li><a href="{target}"{here}>{escape(words)}</a></li>\n'


def _search_page(shelf: Shelf) -> str:
    """Every heading; the script narrows them to those whose text has the words."""
    lines = [
        f'<li class="depth{part.depth}" data-text="{escape(_searchable(part.text))}">'
        f'<a href="{leaf.address}#{part.anchor}">{escape(part.heading)}</a></li>\n'
        for leaf in shelf.pages
        for part in leaf.sections
    ]
    title = escape(shelf.search)
    script = f'<script src="{shelf.up}search.js" defer></script>\n'
    return f'<h1>{title}</h1>\n<ul id="found">\n{"".join(lines)}</ul>\n{script}'


def _searchable(text: str) -> str:
    return " ".join(text.casefold().split())


def _reader(up: str) -> MarkdownIt:
    """CommonMark with tables, as the desk reads it; pictures in the colours of the reader."""
    reader = MarkdownIt("commonmark", {"html": False}).enable("table")
    reader.add_render_rule("image", lambda _self, tokens, at, *_rest: _picture(tokens[at], up))
    return reader


def _picture(token: Token, up: str) -> str:
    light = f"{up}{token.attrGet('src')}"
    dark = light.replace("-light.png", "-dark.png")
    return (
        f'<picture><source media="(prefers-color-scheme: dark)" srcset="{escape(dark)}">'
        f'<img src="{escape(light)}" alt="{escape(token.content)}"></picture>'
    )


def _with_keys(html: str) -> str:
    from gui.help.dress import KEY_BEGINS, KEY_ENDS

    return html.replace(KEY_BEGINS, "<kbd>").replace(KEY_ENDS, "</kbd>")


def _words(token: Token) -> str:
    """What a reader sees of a piece, without marks."""
    parts = token.children or [token]
    return re.sub("[\ue000\ue001]", "", "".join(part.content or " " for part in parts))


def _anchor(words: str, taken: set[str]) -> str:
    """An address for a heading, once in its page."""
    wanted = "-".join(re.findall(r"\w+", words.casefold())) or "section"
    number = 1
    while (anchor := wanted if number == 1 else f"{wanted}-{number}") in taken:
        number += 1
    taken.add(anchor)
    return anchor


def _colours() -> str:
    """The colours of the desk by their names, light ones and dark ones."""
    from gui.shared.palette import DARK, LIGHT

    def named(palette: object) -> str:
        return "".join(
            f"  --{name.replace('_', '-')}: {getattr(palette, name)};\n" for name in _TOKENS
        )

    dark = f"@media (prefers-color-scheme: dark) {{ :root {{\n{named(DARK)}}} }}\n"
    return f":root {{\n{named(LIGHT)}}}\n{dark}"


if __name__ == "__main__":
    sys.exit(main())
