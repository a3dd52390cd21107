"""The pages of the guide and their pictures, as they come with Glossator."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from importlib.resources.abc import Traversable

INDEX = "index.md"
_LINK = re.compile(r"\]\(([\w-]+\.md)\)")
_TITLE = re.compile(r"^# (.+)$", re.MULTILINE)
_MARKUP = re.compile(r"</?\w+>|!?\[|\]\([^)]*\)|[*`#|]")


@dataclass(frozen=True)
class Page:
    """One task, as Markdown; `name` is that of its file."""

    name: str
    title: str
    markdown: str

    def score(self, query: str) -> int:
        """How often the words of the query stand in the page; 0 if one of them does not."""
        counts = [self._words.count(word) for word in query.casefold().split()]
        return sum(counts) if all(counts) else 0

    @property
    def _words(self) -> str:
        """The text without its markup, in one case."""
        return " ".join(_MARKUP.sub(" ", self.markdown).casefold().split())


def pages_with(query: str) -> list[Page]:
    """The pages in which every word of the query stands, the fullest first; all for no words."""
    if not query.strip():
        return list(pages())
    scores = {page: page.score(query) for page in pages()}
    found = (page for page, score in scores.items() if score)
    return sorted(found, key=lambda page: -scores[page])


@cache
def pages() -> tuple[Page, ...]:
    """The index, then the others in the order in which it names them."""
    index = _page(INDEX)
    names = dict.fromkeys(_LINK.findall(index.markdown))
    return index, *(_page(name) for name in names)


def _page(name: str) -> Page:
    markdown = (_folder() / name).read_text(encoding="utf-8")
    title = _TITLE.search(markdown)
    return Page(name, name if title is None else title[1].strip(), markdown)


@cache
def pictures() -> Mapping[str, Traversable]:
    """The pictures by the path under which a page names them."""
    return dict(_pictures())


def _pictures() -> Iterator[tuple[str, Traversable]]:
    for file in (_folder() / "images").iterdir():
        if file.name.endswith(".png"):
            yield f"images/{file.name}", file


def _folder() -> Traversable:
    return resources.files("resources") / "help"
