"""Every screen in both palettes, in several sizes and languages, on one page to look through."""

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from html import escape
from itertools import product
from pathlib import Path

LANGUAGES = ("en", "de")
SIZES = ("1280x800", "1920x1080")
PALETTES = ("light", "dark")
_PICTURES = Path(__file__).with_name("pictures.py")

_HEAD = """<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Glossator, every screen</title>
<style>
  body { font: 15px/1.5 system-ui, sans-serif; margin: 0 auto; padding: 24px; color: #1d2127;
         background: #f6f5f2; max-width: 1800px; }
  nav { columns: 14em; }
  h2 { margin: 48px 0 0; }
  p { margin: 0 0 12px; color: #5d646d; }
  section { scroll-margin-top: 12px; }
  div { display: grid; grid-template-columns: repeat(4, 1fr); gap: 12px; align-items: start; }
  figure { margin: 0; }
  img { width: 100%; border: 1px solid #e2dfd8; border-radius: 6px; display: block; }
  figcaption { font-size: 12px; color: #5d646d; }
</style>
<h1>Glossator, every screen</h1>
"""


def draw(folder: Path, scenes: Mapping[str, str], languages: Sequence[str] = LANGUAGES) -> int:
    """Draw the scenes, named with what they show, each way; the number of runs that failed."""
    ways = list(product(languages, SIZES))
    with ThreadPoolExecutor(os.cpu_count() or 1) as runs:
        statuses = list(runs.map(lambda way: _draw(folder, list(scenes), *way), ways))
    (folder / "index.html").write_text(_page(scenes, languages), encoding="utf-8")
    print(folder / "index.html")
    return sum(status != 0 for status in statuses)


def _draw(folder: Path, names: list[str], language: str, size: str) -> int:
    """In a process of its own: a language is chosen once in the life of one."""
    target = folder / language / size
    only = [word for name in names for word in ("--only", name)]
    command = [sys.executable, str(_PICTURES), str(target), "--language", language, "--size", size]
    return subprocess.call([*command, *only])


def _page(scenes: Mapping[str, str], languages: Sequence[str]) -> str:
    links = "".join(f'<a href="#{name}">{_title(name)}</a><br>' for name in scenes)
    sections = "".join(_section(name, says, languages) for name, says in scenes.items())
    return f"{_HEAD}<nav>{links}</nav>{sections}</html>\n"


def _section(name: str, says: str, languages: Sequence[str]) -> str:
    figures = "".join(
        f'<figure><a href="{path}"><img loading="lazy" src="{path}" alt=""></a>'
        f"<figcaption>{language}, {size}, {palette}</figcaption></figure>"
        for language, size, palette in product(languages, SIZES, PALETTES)
        for path in [f"{language}/{size}/{name}-{palette}.png"]
    )
    said = f"<p>{escape(says)}</p>"
    return f'<section id="{name}"><h2>{_title(name)}</h2>{said}<div>{figures}</div></section>\n'


def _title(name: str) -> str:
    return escape(name.replace("_", " ").capitalize())
