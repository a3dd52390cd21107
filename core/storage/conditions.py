"""A search as a condition of SQL, on a row of `article` or on a row of `statement`.

Fields of statements that stand side by side hold together of one statement:
`actor:Poland stance:opposes` finds where Poland opposes, not where Poland and opposing both occur.
"""

import json
import re
import sqlite3
from collections.abc import Sequence

from core.model.ids import LayerId
from core.model.layer import ArticleState
from core.model.query import (
    OF_STATEMENTS,
    Days,
    Either,
    Every,
    Field,
    Having,
    Narrowed,
    Pattern,
    Query,
    Whose,
    Without,
    Words,
)
from core.storage import layers
from core.text.finding import as_searched

Value = str | int | None
Condition = tuple[str, list[Value]]
ANYTHING: Condition = ("TRUE", [])

_IN_TEXT = "article.id IN (SELECT rowid FROM article_search WHERE article_search MATCH ?)"
_STATEMENT_IN = "article.id IN (SELECT article FROM statement WHERE {})"
_ARTICLE_IN = "statement.article IN (SELECT article.id FROM article WHERE {})"
_BODY = "(SELECT body FROM article_text WHERE article_text.sha256 = article.sha256)"
_COLUMNS = {Field.OUTLET: "outlet", Field.AUTHOR: "author", Field.LANGUAGE: "language"}
_HAVING = {
    Having.STATEMENT: "TRUE",
    Having.DRAFT: "complete = 0",
    Having.FLAG: "flagged = 1",
    Having.NOTE: "note <> ''",
}
_ENTRIES = (Field.ACTOR, Field.STANCE, Field.MEASURE)
_DIGIT = re.compile("[1-9]")
_SIDE_BY_SIDE = 30


class Conditions:
    """Compiles searches. `layer`: whose statements and states are meant; None means annotators',
    and of statements also those of whom the search names, be it gold."""

    def __init__(self, connection: sqlite3.Connection, layer: LayerId | None = None) -> None:
        self._connection = connection
        self._layer = layer

    def on_articles(self, query: Query) -> Condition:
        """Holds for a row of `article` that the search finds."""
        if (wanted := fts_query(query)) is not None:
            return _IN_TEXT, [wanted]
        if is_of_statements(query):
            sql, values = self.on_own_statements(query)
            return _STATEMENT_IN.format(sql), values
        if isinstance(query, Every):
            return self._every_on_articles(query.parts)
        if isinstance(query, Either):
            return _joined(" OR ", [self.on_articles(part) for part in query.parts], "FALSE")
        if isinstance(query, Without):
            sql, values = self.on_articles(query.part)
            return f"NOT coalesce({sql}, FALSE)", values
        if isinstance(query, Pattern):
            return f"(finds(?, title) OR finds(?, {_BODY}))", [query.source] * 2
        if isinstance(query, Days):
            return _days(query)
        assert isinstance(query, Narrowed)
        return self._of_article(query)

    def _every_on_articles(self, parts: Sequence[Query]) -> Condition:
        """Words in one question to the index, fields of statements in one to these."""
        words = [part for part in parts if fts_query(part) is not None]
        told = [part for part in parts if part not in words and is_of_statements(part)]
        others = [part for part in parts if part not in words and part not in told]
        grouped = [Every(tuple(group)) for group in (words, told) if group]
        return _joined(" AND ", [self.on_articles(part) for part in (*grouped, *others)], "TRUE")

    def on_own_statements(self, query: Query) -> Condition:
        """Holds for a row of `statement` that the search finds, and that is of the layer."""
        sql, values = self.on_statements(query)
        whose, of = ANYTHING if self._layer is None and _names_somebody(query) else self._whose()
        return f"{whose} AND {sql}", [*of, *values]

    def _whose(self) -> Condition:
        if self._layer is not None:
            return "layer = ?", [self._layer]
        meant = layers.meant(self._connection, None)
        if meant is None:
            return ANYTHING
        return "layer IN (SELECT value FROM json_each(?))", [meant]

    def _of_article(self, wanted: Narrowed) -> Condition:
        if wanted.field is Field.TITLE:
            phrase = wanted.value.replace('"', " ")
            star = "" if wanted.is_whole else "*"
            return _IN_TEXT, [f'title : "{phrase}"{star}']
        if wanted.field is Field.STATE:
            return self._in_state(ArticleState(wanted.value))
        if wanted.field is Field.ASSIGNED:
            return self._assigned(wanted)
        column = _COLUMNS[wanted.field]
        if wanted.is_whole:
            return f"searched(coalesce({column}, '')) = ?", [as_searched(wanted.value)]
        return f"holds(coalesce({column}, ''), ?)", [as_searched(wanted.value)]

    def _in_state(self, state: ArticleState) -> Condition:
        whose, of = self._whose()
        inside = f"IN (SELECT article FROM article_state WHERE {{}} AND {whose})"
        if state is ArticleState.TO_DO:
            return f"article.id NOT {inside.format('TRUE')}", [*of]
        return f"article.id {inside.format('state = ?')}", [state.value, *of]

    def _assigned(self, wanted: Narrowed) -> Condition:
        """To whoever has the name; to whose the layer is; to nobody."""
        assigned = "article.id {}IN (SELECT article FROM assignment WHERE {})"
        if not wanted.is_whole and wanted.value == Whose.NOBODY:
            return assigned.format("NOT ", "TRUE"), []
        if not wanted.is_whole and wanted.value == Whose.ME:
            mine = "annotator = (SELECT annotator FROM layer WHERE id = ?)"
            return assigned.format("", mine), [self._layer]
        same = "searched(name) = ?" if wanted.is_whole else "holds(name, ?)"
        named = f"annotator IN (SELECT id FROM annotator WHERE {same})"
        return assigned.format("", named), [as_searched(wanted.value)]

    def on_statements(self, query: Query) -> Condition:
        """Holds for a row of `statement` that the search finds, or that is in such an article.

        Words are looked for in its quotes, its note, and names and aliases of actor and measure.
        """
        if isinstance(query, Words):
            return with_words(as_searched(query.text))
        if isinstance(query, Every):
            return _joined(" AND ", [self.on_statements(part) for part in query.parts], "TRUE")
        if isinstance(query, Either):
            return _joined(" OR ", [self.on_statements(part) for part in query.parts], "FALSE")
        if isinstance(query, Without):
            sql, values = self.on_statements(query.part)
            return f"NOT coalesce({sql}, FALSE)", values
        if isinstance(query, Pattern):
            return _in_span("finds(?, quote)"), [query.source]
        if isinstance(query, Narrowed) and query.field in OF_STATEMENTS:
            return self._of_statement(query)
        sql, values = self.on_articles(query)
        return _ARTICLE_IN.format(sql), values

    def _of_statement(self, wanted: Narrowed) -> Condition:
        field, searched = wanted.field, as_searched(wanted.value)
        if field in _ENTRIES:
            listed = json.dumps(self._entries(wanted))
            return f"statement.{field} IN (SELECT value FROM json_each(?))", [listed]
        if field is Field.HAS:
            return f"({_HAVING[Having(wanted.value)]})", []
        if field is Field.QUOTE:
            return _in_span("holds(quote, ?)"), [searched]
        if field is Field.NOTE:
            return "(note <> '' AND holds(note, ?))", [searched]
        if field is Field.VOICE:
            return "voice = ?", [wanted.value]
        same = "searched(name) = ?" if wanted.is_whole else "holds(name, ?)"
        return (
            "layer IN (SELECT layer.id FROM layer JOIN annotator ON annotator.id = layer.annotator"
            f" WHERE {same})",
            [searched],
        )

    def _entries(self, wanted: Narrowed) -> list[int]:
        """The entries of that name or alias, and all below them; a stance also by its digit."""
        searched = as_searched(wanted.value).strip()
        if wanted.field is Field.STANCE and _DIGIT.fullmatch(wanted.value):
            return self._stance_of_digit(int(wanted.value))
        rows = self._connection.execute(
            "SELECT id, name, aliases, parent FROM entry WHERE kind = ?", (wanted.field.value,)
        ).fetchall()
        found = {
            number
            for number, name, aliases, _ in rows
            if any(
                searched == known if wanted.is_whole else searched in known
                for known in map(as_searched, (name, *json.loads(aliases)))
            )
        }
        below: dict[int, list[int]] = {}
        for number, _, _, parent in rows:
            below.setdefault(parent, []).append(number)
        open_ones = list(found)
        while open_ones:
            children = [each for each in below.get(open_ones.pop(), ()) if each not in found]
            found.update(children)
            open_ones += children
        return sorted(found)

    def _stance_of_digit(self, digit: int) -> list[int]:
        """As the desk counts them: along the scale, without those that are retired."""
        found = self._connection.execute(
            "SELECT id FROM entry WHERE kind = 'stance' AND NOT retired"
            " ORDER BY coalesce(value, 0), position, id LIMIT 1 OFFSET ?",
            (digit - 1,),
        )
        return [number for (number,) in found]


def is_of_statements(query: Query) -> bool:
    """Whether it asks for nothing but what statements are."""
    if isinstance(query, Narrowed):
        return query.field in OF_STATEMENTS
    if isinstance(query, Every | Either):
        return bool(query.parts) and all(map(is_of_statements, query.parts))
    return False


def _names_somebody(query: Query) -> bool:
    """Whether it asks for what one annotator has, or a program, or for gold."""
    if isinstance(query, Every | Either):
        return any(map(_names_somebody, query.parts))
    return isinstance(query, Narrowed) and query.field is Field.ANNOTATOR


def fts_query(query: Query) -> str | None:
    """The search as FTS5 asks it; None where it asks for more than words."""
    if isinstance(query, Words):
        return f'"{query.text.replace(chr(34), " ")}"' + ("*" if query.is_prefix else "")
    if isinstance(query, Every | Either) and query.parts:
        asked = [fts_query(part) for part in query.parts]
        told = [part for part in asked if part is not None]
        if len(told) == len(asked):
            return "(" + (" AND " if isinstance(query, Every) else " OR ").join(told) + ")"
    return None


def with_words(searched: str) -> Condition:
    """The words in a quote, a note, or a name or alias of the actor or measure."""
    named = "(SELECT id FROM entry WHERE holds(name, ?) OR holds(aliases, ?))"
    sql = (
        "(statement.id IN (SELECT statement FROM span WHERE role = 'evidence' AND holds(quote, ?)"
        " UNION ALL SELECT id FROM statement WHERE note <> '' AND holds(note, ?))"
        f" OR actor IN {named} OR measure IN {named})"
    )
    return sql, [searched] * 6


def _in_span(condition: str) -> str:
    return (
        "statement.id IN (SELECT statement FROM span WHERE role = 'evidence' AND " + condition + ")"
    )


def _days(wanted: Days) -> Condition:
    bounds = [("article.published >= ?", wanted.low), ("article.published < ?", wanted.high)]
    told = [(sql, day) for sql, day in bounds if day]
    return " AND ".join(sql for sql, _ in told) or "TRUE", [day for _, day in told]


def _joined(sign: str, parts: Sequence[Condition], none: str) -> Condition:
    """Many of them in groups: SQLite counts each further one of a row as standing deeper."""
    told = [f"({sql})" for sql, _ in parts]
    while len(told) > _SIDE_BY_SIDE:
        groups = range(0, len(told), _SIDE_BY_SIDE)
        told = [f"({sign.join(told[first : first + _SIDE_BY_SIDE])})" for first in groups]
    return f"({sign.join(told) or none})", [value for _, values in parts for value in values]
