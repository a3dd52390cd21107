"""Articles of one source: of the same outlet, or from the same folder."""

import sqlite3

from core.text.repeats import EDGE, folder_of

_MOST, _AROUND = 30, 2_000


def ends_of_neighbours(connection: sqlite3.Connection, article: int) -> list[str]:
    """The beginnings and ends of other texts of the article's source, of the nearest ones.

    Looked for among those that came in about the same time: the same for a project of any size.
    """
    row = connection.execute(
        "SELECT outlet, origin FROM article WHERE id = ?", (article,)
    ).fetchone()
    if row is None:
        return []
    outlet, folder = row[0], folder_of(row[1])
    if outlet is None and not folder:
        return []
    found = connection.execute(
        "SELECT substr(body, 1, ?1), substr(body, max(?1, length(body) - ?1) + 1)"
        " FROM article JOIN article_text USING (sha256) WHERE article.id IN ("
        "  SELECT id FROM article WHERE id BETWEEN ?2 - ?3 AND ?2 + ?3 AND id <> ?2"
        "  AND CASE WHEN ?4 IS NOT NULL THEN outlet = ?4"
        "  ELSE outlet IS NULL AND substr(origin, 1, length(?5)) = ?5 END"
        "  ORDER BY abs(id - ?2) LIMIT ?6)",
        (2 * EDGE, article, _AROUND, outlet, folder, _MOST),
    )
    return ["\n".join(ends) for ends in found]
