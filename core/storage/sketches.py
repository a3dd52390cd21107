"""Sketches of texts, kept so that each is made once; and which texts are nearly the same."""

import sqlite3
from collections.abc import Iterator, Sequence
from itertools import islice

from core.model.ids import ArticleId
from core.model.likeness import Twin
from core.model.phrase import Phrase
from core.model.progress import Progress
from core.splits.placing import Placeable
from core.text.near_duplicates import (
    METHOD,
    SIMILAR,
    KnownSketches,
    grouped,
    runs_of,
    similarity,
    sketch_of,
)
from core.text.normal import normal_digest

_AT_ONCE = 200
_ABOUT_BANDS = 32


def lacking(connection: sqlite3.Connection) -> list[int]:
    """The articles whose texts have no sketch yet."""
    found = connection.execute(
        "SELECT id FROM article WHERE sha256 NOT IN"
        " (SELECT sha256 FROM article_sketch WHERE method = ?) ORDER BY id",
        (METHOD,),
    )
    return [number for (number,) in found]


def made(connection: sqlite3.Connection, articles: Sequence[int]) -> list[tuple[str, bytes]]:
    """The sketches of these articles' texts, each with the text's SHA-256."""
    return [(sha256, sketch_of(body)) for sha256, body in _texts(connection, articles)]


def keep(connection: sqlite3.Connection, sketches: Sequence[tuple[str, bytes]]) -> None:
    connection.executemany(
        "INSERT INTO article_sketch (sha256, method, bands) VALUES (?, ?, ?)"
        " ON CONFLICT (sha256) DO UPDATE SET method = excluded.method, bands = excluded.bands",
        ((sha256, METHOD, bands) for sha256, bands in sketches),
    )


def portions(articles: Sequence[int]) -> Iterator[list[int]]:
    """So many as are kept in one transaction."""
    rest = iter(articles)
    while portion := list(islice(rest, _AT_ONCE)):
        yield portion


def _texts(connection: sqlite3.Connection, articles: Sequence[int]) -> list[tuple[str, str]]:
    places = ", ".join("?" * len(articles))
    return connection.execute(
        "SELECT sha256, body FROM article JOIN article_text USING (sha256)"
        f" WHERE article.id IN ({places})",
        list(articles),
    ).fetchall()


def near_duplicates(connection: sqlite3.Connection, progress: Progress) -> list[list[Twin]]:
    """Groups of articles whose texts are nearly the same, those that came in first first.

    Texts without a sketch are sketched on the way, and the sketch is not kept.
    """
    rows = connection.execute(
        "SELECT article.id, bands FROM article LEFT JOIN article_sketch"
        " ON article_sketch.sha256 = article.sha256 AND method = ? ORDER BY article.id",
        (METHOD,),
    ).fetchall()
    what = Phrase("Comparing articles")
    sketches: list[bytes] = []
    for number, bands in rows:
        if bands is None:
            progress(len(sketches), len(rows), what)
            bands = sketch_of(_body(connection, number))
        sketches.append(bands)
    groups = grouped(
        sketches,
        lambda place: _body(connection, rows[place][0]),
        lambda band: progress(band, _ABOUT_BANDS, what),
    )
    return [_twins(connection, [rows[place][0] for place in group]) for group in groups]


def placeable(connection: sqlite3.Connection, progress: Progress) -> list[Placeable]:
    """Every article by arrival, with what its near-duplicates are found by."""
    every = connection.execute(
        "SELECT article.id, uid, title, bands FROM article LEFT JOIN article_sketch"
        " ON article_sketch.sha256 = article.sha256 AND method = ? ORDER BY article.id",
        (METHOD,),
    ).fetchall()
    found = []
    for done, (number, uid, title, bands) in enumerate(every):
        if done % _AT_ONCE == 0:
            progress(done, len(every), Phrase("Comparing articles"))
        body = _body(connection, number)
        sketch = sketch_of(body) if bands is None else bands
        found.append(Placeable(ArticleId(number), uid, title, sketch, normal_digest(body)))
    return found


class TwinFinder:
    """Finds the articles that texts are nearly the same as, among those that had a sketch when
    this was made."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._known = KnownSketches(
            connection.execute(
                "SELECT article.id, bands FROM article JOIN article_sketch USING (sha256)"
                " WHERE method = ?",
                (METHOD,),
            )
        )

    def twins_of(self, text: str, sketch: bytes | None = None) -> list[Twin]:
        """The most similar first. `sketch`: that of the whole text, where this is its beginning."""
        candidates = self._known.like(sketch_of(text) if sketch is None else sketch)
        if not candidates:
            return []
        runs = runs_of(text)
        length = None if sketch is None else len(text)
        here = [number for number in candidates if _texts(self._connection, [number])]
        twins = [_twin(self._connection, number, runs, length) for number in here]
        found = [twin for twin in twins if twin.similarity >= SIMILAR]
        return sorted(found, key=lambda twin: (-twin.similarity, twin.article))


def _body(connection: sqlite3.Connection, article: int) -> str:
    ((_, body),) = _texts(connection, [article])
    return body


def _twins(connection: sqlite3.Connection, articles: list[int]) -> list[Twin]:
    first = runs_of(_body(connection, articles[0]))
    return [_twin(connection, article, first) for article in articles]


def _twin(
    connection: sqlite3.Connection, article: int, first: frozenset[str], length: int | None = None
) -> Twin:
    """`length`: of how much of its text is compared."""
    uid, title, outlet, published = connection.execute(
        "SELECT uid, title, outlet, published FROM article WHERE id = ?", (article,)
    ).fetchone()
    share = similarity(first, runs_of(_body(connection, article)[:length]))
    return Twin(ArticleId(article), uid, title, outlet, published, share)
