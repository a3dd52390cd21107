"""The statements of a portion in the order in which they go out, their spans as columns by roles.

Where all is as it should be, they are made of columns that the database has joined, thousands of
numbers at once. Where anything is odd, they are read statement by statement, which tells what.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any

from core.exchange.gold.joined_spans import Numbers, TakenSpans, taken
from core.exchange.selection import AnnotatedArticle, Selection, Share
from core.model.exported import ExportedPortion, SpanRow, StatementRow
from core.model.layer import ArticleState
from core.model.phrase import Phrase
from core.model.span import Role

_EVIDENCE = list(Role).index(Role.EVIDENCE)


@dataclass(frozen=True, slots=True)
class SpanColumns:
    """The spans of one role, statement by statement: those of statement i stand from `borders[i]`
    to `borders[i + 1]` in the other columns. Positions are code points; `quotes` is of Arrow."""

    borders: Numbers
    starts: Numbers
    stops: Numbers
    quotes: Any


@dataclass(frozen=True, slots=True)
class FlatStatements:
    """All statements on some articles. `of_share` tells for each row in which of `shares` it is.

    What is in `rows` may be missing in the shares, and what is in `spans` in the rows.
    """

    articles: Sequence[AnnotatedArticle]
    shares: Sequence[tuple[AnnotatedArticle, Share]]
    of_share: Sequence[int]
    rows: Sequence[StatementRow]
    spans: Sequence[SpanColumns]


def flat_statements(selection: Selection) -> FlatStatements:
    """Unavailable if a quote is not what stands in the text: the file is damaged."""
    quick = None if selection.choice.states else out_of_columns(selection)
    return one_by_one(selection) if quick is None else quick


def one_by_one(selection: Selection) -> FlatStatements:
    """The slow way, which tells what is odd."""
    articles = list(selection.articles())
    shares = [(each, share) for each in articles for share in each.shares if share.rows]
    of_share = [number for number, (_, share) in enumerate(shares) for _ in share.rows]
    rows = list(chain.from_iterable(share.rows for _, share in shares))
    by_role = zip(*(row.spans for row in rows), strict=True) if rows else [()] * len(Role)
    return FlatStatements(articles, shares, of_share, rows, list(map(_columns, by_role)))


def _columns(spans: Sequence[Sequence[SpanRow]]) -> SpanColumns:
    import numpy as np
    import pyarrow as arrow

    every = list(chain.from_iterable(spans))
    starts, stops, quotes = zip(*every, strict=True) if every else ((), (), ())
    return SpanColumns(
        np.cumsum([0, *map(len, spans)], dtype=np.int32),
        np.array(starts, np.int32),
        np.array(stops, np.int32),
        arrow.array(quotes, arrow.string()),
    )


def out_of_columns(selection: Selection) -> FlatStatements | None:
    """None where anything is odd."""
    import numpy as np

    found = selection.source.exported_portion(selection.choice, selection.chosen)
    spans = taken(found)
    if spans is None:
        return None
    evidence = np.flatnonzero(spans.roles == _EVIDENCE)
    with_evidence, first = np.unique(spans.of_row[evidence], return_index=True)
    if len(with_evidence) != len(found.rows):
        return None
    articles = list(_annotated(selection, found))
    shares = [(each, share) for each in articles for share in each.shares]
    numbers = {(each.article.id, share.layer.id): n for n, (each, share) in enumerate(shares)}
    of_share = [numbers[row.article, row.layer] for row in found.rows]
    at = evidence[first]
    order = _ordered(found.rows, (spans.stops[at], spans.starts[at], np.array(of_share)))
    in_order = order.tolist()
    return FlatStatements(
        articles,
        shares,
        [of_share[place] for place in in_order],
        [found.rows[place] for place in in_order],
        _by_roles(spans, order),
    )


def _ordered(rows: Sequence[StatementRow], keys: Sequence[Numbers]) -> Numbers:
    """The places of rows in stable order, as Statement.stable_order: the same in every project
    that holds the statement. Uids, which take longest, are compared where all `keys` are alike."""
    import numpy as np

    order = np.lexsort(keys)
    alike = np.flatnonzero(np.all([np.diff(key[order]) == 0 for key in keys], axis=0))
    tied = order[np.union1d(alike, alike + 1)].tolist()
    ranks = np.zeros(len(rows), np.int32)
    ranks[sorted(tied, key=lambda place: rows[place].uid)] = np.arange(len(tied), dtype=np.int32)
    return np.lexsort((ranks, *keys)) if tied else order


def _annotated(selection: Selection, found: ExportedPortion) -> Iterator[AnnotatedArticle]:
    """As the selection tells of them, but without the rows of shares."""
    said = {(row.article, row.layer) for row in found.rows}
    only_said = bool(selection.choice.entries)
    for done, (number, *_) in enumerate(selection.chosen):
        article, text = found.articles[number], found.texts[number]
        title = Phrase("Writing “{title}”", {"title": article.title})
        selection.progress(done, len(selection.chosen), title)
        states = found.states.get(number, {})
        shares = tuple(
            Share(layer, states.get(layer.id, ArticleState.TO_DO), ())
            for layer in selection.layers
            if (number, layer.id) in said or (layer.id in states and not only_said)
        )
        yield AnnotatedArticle(article, text, shares, selection.unresolved.get(number))


def _by_roles(spans: TakenSpans, order: Numbers) -> list[SpanColumns]:
    """Of rows in this order; those of a role stay in theirs, which is that of the text."""
    import numpy as np
    import pyarrow as arrow

    count = len(order)
    place = np.empty(count, np.int64)
    place[order] = np.arange(count)
    keys = spans.roles * np.int64(count) + place[spans.of_row]
    sequence = np.argsort(keys, kind="stable")
    borders = np.searchsorted(keys[sequence], np.arange(len(Role) * count + 1)).astype(np.int32)
    starts, stops = spans.starts[sequence], spans.stops[sequence]
    quotes = arrow.array(spans.quotes, arrow.string()).take(arrow.array(sequence))
    columns = []
    for role in range(len(Role)):
        own = borders[role * count : (role + 1) * count + 1]
        some = slice(own[0], own[-1])
        columns.append(SpanColumns(own - own[0], starts[some], stops[some], quotes[some]))
    return columns
