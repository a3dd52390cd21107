"""The pages of the guide and their pictures, as they come with Glossator."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum, auto
from functools import cache
from hashlib import sha256
from importlib import resources
from importlib.resources.abc import Traversable

INDEX, ENGLISH = "index.md", "en"
_LINK = re.compile(r"\]\(([\w-]+\.md)\)")
_IMAGES_OF_ALL, _IMAGES = "](../images/", "](images/"
"""How a translated page names a picture, from its own folder, and how all pages are shown."""
_TITLE = re.compile(r"^# (.+)$", re.MULTILINE)
_HEADING = re.compile(r"^##+ (.+)$", re.MULTILINE)
_OF_A_HEADING, _OF_THE_TITLE = 5, 30
"""For how many words of the text one of them counts when the guide is searched."""
_MARKUP = re.compile(r"</?\w+[^>]*>|!?\[|\]\([^)]*\)|[*`#|]")


class Translation(Enum):
    """How a page stands in the language that was asked for."""

    WHOLE = auto()
    BEHIND = auto()
    """The English page has changed since it was translated."""
    LACKING = auto()
    """It is in English."""


@dataclass(frozen=True)
class Page:
    """One task, as Markdown; `name` is that of its file."""

    name: str
    title: str
    markdown: str
    translation: Translation = Translation.WHOLE

    def score(self, query: str) -> int:
        """How often the words of the query stand in the page; 0 if one of them does not.

        A heading says what is told below it: its words count for several, those of the title for
        many.
        """
        text, headings = _words(self.markdown), _words("\n".join(_HEADING.findall(self.markdown)))
        title = _words(self.title)
        words = query.casefold().split()
        if not all(word in text for word in words):
            return 0
        weighed = ((text, 1), (headings, _OF_A_HEADING), (title, _OF_THE_TITLE))
        return sum(where.count(word) * weight for where, weight in weighed for word in words)

    @property
    def is_a_list(self) -> bool:
        """Whether it names everything of a kind, rather than telling how something is done."""
        return self.name.startswith("reference-")


def _words(markdown: str) -> str:
    """The text without its markup, in one case."""
    return " ".join(_MARKUP.sub(" ", markdown).casefold().split())


@cache
def pages(language: str = ENGLISH) -> tuple[Page, ...]:
    """The index, then the others in the order in which it names them.

    A page that a language lacks is there in English.
    """
    index = _page(INDEX, language)
    names = dict.fromkeys(_LINK.findall(_page(INDEX, ENGLISH).markdown))
    return index, *(_page(name, language) for name in names)


def _page(name: str, language: str) -> Page:
    english = (_folder() / name).read_text(encoding="utf-8")
    markdown, standing = _translated(name, language, english)
    title = _TITLE.search(markdown)
    return Page(name, name if title is None else title[1].strip(), markdown, standing)


def _translated(name: str, language: str, english: str) -> tuple[str, Translation]:
    """The page in a language, or else in English. Its first line names what it was made from."""
    if language == ENGLISH:
        return english, Translation.WHOLE
    file = _folder() / language / name
    if not file.is_file():
        return english, Translation.LACKING
    origin, _, markdown = file.read_text(encoding="utf-8").partition("\n")
    is_whole = origin == origin_of(english)
    markdown = markdown.replace(_IMAGES_OF_ALL, _IMAGES)
    return markdown, Translation.WHOLE if is_whole else Translation.BEHIND


def origin_of(english: str) -> str:
    """What stands in the first line of a translation of this page, and tells when it is behind."""
    return f"<!-- of {sha256(english.encode()).hexdigest()[:12]} -->"


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
