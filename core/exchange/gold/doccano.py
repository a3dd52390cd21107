"""Statements for doccano: a line for each article and layer, with entities and relations."""

from itertools import count
from pathlib import Path

from core.exchange.format import Counting, ExportOptions, Writer, Written, marks, one_file
from core.exchange.gold.edges import Edges
from core.exchange.gold.marks import marks_of, source, tie, told
from core.exchange.gold.tasks import Record, opened, put
from core.exchange.losses import Loss, Tally
from core.exchange.marking import Marking
from core.exchange.selection import AnnotatedArticle, Selection, Share
from core.model.codebook import Codebook
from core.text.counting import Counted
from core.text.positions import Unit

_COUNTINGS = (Counting.UTF_16, Counting.GRAPHEMES, Counting.CODE_POINTS)


def write(selection: Selection, out: Path, options: ExportOptions) -> Written:
    """Entities are called by what they are of a statement; relations lead from its first passage.

    What doccano has no place for stands beside them, and goes with the text as its metadata.
    """
    lines = _Lines(selection.codebook, _unit(options))
    articles = statements = 0
    with opened(out) as file:
        for annotated in selection.articles():
            articles += 1
            for share in annotated.shares:
                statements += len(share.rows)
                put(file, lines.line(annotated, share))
    return Written(articles, statements)


def _unit(options: ExportOptions) -> Unit:
    return Unit((options.counting or _COUNTINGS[0]).value)


class _Lines:
    """Lines, entities and relations are numbered through the whole file, each from 1."""

    def __init__(self, book: Codebook, unit: Unit) -> None:
        self._book = book
        self._unit = unit
        self._lines, self._entities, self._relations = count(1), count(1), count(1)

    def line(self, annotated: AnnotatedArticle, share: Share) -> Record:
        counted = Counted(annotated.text, self._unit)
        entities: list[Record] = []
        relations: list[Record] = []
        for row in share.rows:
            first = 0
            for mark in marks_of(row):
                key = next(self._entities)
                start, end = counted.range(mark.start, mark.end)
                place = {"start_offset": start, "end_offset": end}
                entities.append({"id": key, "label": mark.role.value, **place})
                if not first:
                    first = key
                    continue
                ends = {"from_id": first, "to_id": key}
                relations.append({"id": next(self._relations), **ends, "type": tie(mark.role)})
        return {
            "id": next(self._lines),
            "text": annotated.text,
            "entities": entities,
            "relations": relations,
            "Comments": [],
            **source(annotated, share),
            "statements": [told(annotated, row, self._book) for row in share.rows],
        }


def _tally(out: Path, selection: Selection, options: ExportOptions) -> Tally:
    return Edges(Loss.METADATA, Loss.PROVENANCE, Loss.REVISIONS, unit=_unit(options))


WRITER = Writer(one_file, write, _tally, _COUNTINGS, marking=marks(Marking.ARTICLES))
