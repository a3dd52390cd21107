"""The screens of the search, for pictures.py."""

from collections.abc import Callable
from typing import Any

Studio = Any
SCENES: dict[str, Callable[[Studio], None]] = {}


def _scene(draw: Callable[[Studio], None]) -> Callable[[Studio], None]:
    SCENES[draw.__name__] = draw
    return draw


def _search(studio: Studio, text: str = "") -> Any:
    """The page, with this typed."""
    studio.open_sample()
    studio.press("Ctrl+Shift+F")
    studio.type(text)
    studio.settle(0.6)
    return studio.workplace.rooms.search


@_scene
def search_empty(studio: Studio) -> None:
    """The language by examples, and what is saved."""
    from core.commands.searches import SaveSearch
    from core.model.article import ArticleFilter
    from core.model.search import Finds

    _search(studio)
    for name, text in (("Talks", "talks"), ("Supports of NATO", "actor:NATO stance:supports")):
        studio.desk.bridge.run(SaveSearch(name, ArticleFilter(text=text)))
    query = ArticleFilter(text="stance:5 talks")
    studio.desk.bridge.run(SaveSearch("In favour of talks", query, Finds.STATEMENTS))
    studio.settle(0.2)


@_scene
def search_articles(studio: Studio) -> None:
    """Articles with what was looked for marked."""
    _search(studio, "hotline talks")
    studio.press("Down", "Down")


@_scene
def search_statements(studio: Studio) -> None:
    """Statements of one search."""
    _search(studio, "stance:supports talks")
    studio.press("Ctrl+Tab", "Down")
    studio.settle(0.4)


@_scene
def search_nothing(studio: Studio) -> None:
    """Nothing is so: what was understood."""
    _search(studio, "submarine acter:Norway date:2025-01..2025-03")


@_scene
def search_refused(studio: Studio) -> None:
    """A date that is none."""
    _search(studio, "date:2025-13 talks")


@_scene
def search_unknown_field(studio: Studio) -> None:
    """A field that does not exist was searched for as words."""
    _search(studio, "talks colour:red")


@_scene
def search_offers(studio: Studio) -> None:
    """Names of actors are offered behind the field."""
    page = _search(studio, "talks actor:")
    page.field.offers.take_key(0x01000015)  # down


def _saved_queue(studio: Studio) -> None:
    """A search that is saved, and listed."""
    from core.commands.searches import SaveSearch
    from core.model.article import ArticleFilter

    studio.open_sample()
    wanted = ArticleFilter(text="talks")
    studio.desk.bridge.run(SaveSearch("Talks", wanted))
    studio.workplace.articles.want(wanted)
    studio.settle(0.3)


@_scene
def queue_saved(studio: Studio) -> None:
    """The list is a saved queue, which its button names."""
    _saved_queue(studio)
    studio.shown = (760, 440)


@_scene
def queue_naming(studio: Studio) -> None:
    """A name that is there already."""
    from core.model.article import ArticleFilter
    from gui.shared.saving_search import ask_for_name

    _saved_queue(studio)
    ask_for_name(studio.desk, ArticleFilter(text="talks"), studio.workplace.window)
    studio.settle(0.3)
