"""What the search page says of what it has found."""

from PySide6.QtCore import QCoreApplication

from core.model.search import Hit, Marked, StatementHit
from gui.search.marked import from_mark
from gui.shared.words import day, quoted

_MOST_BEFORE_MARK = 90


def article_source(hit: Hit) -> str:
    """Outlet and day in one line."""
    return " · ".join(filter(None, (hit.outlet, day(hit.published))))


def statement_source(hit: StatementHit) -> str:
    """What stands behind the title: outlet, day and annotator in one line."""
    return " · ".join(filter(None, (hit.outlet, day(hit.published), hit.annotator)))


def quote(hit: StatementHit) -> tuple[str, Marked]:
    """The evidence, from shortly before what was looked for."""
    return from_mark(hit.quote, hit.marked, _MOST_BEFORE_MARK)


def parts(hit: StatementHit) -> tuple[tuple[str, bool], tuple[str, bool], tuple[str, bool]]:
    """Actor, stance and measure, or what stands for them where they are not set; whether set."""
    translate = QCoreApplication.translate
    return (
        (hit.actor or translate("Search", "no actor"), hit.actor is not None),
        (hit.stance_name or translate("Search", "no stance"), hit.stance is not None),
        (hit.measure or translate("Search", "no measure"), hit.measure is not None),
    )


def spoken_article(hit: Hit) -> str:
    return ". ".join(filter(None, (hit.title, article_source(hit), quoted(hit.snippet))))


def spoken_statement(hit: StatementHit) -> str:
    said = ", ".join(words for words, _ in parts(hit))
    return f"{said}. {quoted(hit.quote)}. {hit.title}, {statement_source(hit)}"
