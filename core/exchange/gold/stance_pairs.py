"""Rows to learn stances from: a passage, who, on what, and the stance."""

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

from core.exchange.csv_tables import Table
from core.exchange.format import ExportOptions, Format, Writer, Written, losing, one_file
from core.exchange.gold.parquet import opened_table
from core.exchange.gold.tables import GAP, Cell, statements_of
from core.exchange.gold.votes import soft_labels, votes_on
from core.exchange.losses import Loss
from core.exchange.selection import AnnotatedArticle, Selection
from core.model.codebook import Codebook
from core.model.exported import StatementRow

_COLUMNS = (
    "statement_uid", "article_uid", "annotator", "passage", "start", "end", "actor", "measure",
    "stance", "stance_value",
)  # fmt: skip


def write(selection: Selection, out: Path, options: ExportOptions) -> Written:
    with closing(Table(out, for_spreadsheet=options.for_spreadsheet)) as table:
        table.add(columns(selection, options))
        return _fill(selection, options, table.add)


def _write_columns(selection: Selection, out: Path, options: ExportOptions) -> Written:
    """The same with types: whole numbers for positions, others for shares."""
    from pyarrow import bool_, float64, int32, string

    known = {"start": int32(), "end": int32(), "stance_value": float64(), "unresolved": bool_()}
    shares = columns(selection, options)[len(_COLUMNS) + options.with_unresolved :]
    known |= dict.fromkeys(shares, float64())
    types = {name: known.get(name, string()) for name in columns(selection, options)}
    with opened_table(out, types) as table:
        return _fill(selection, options, table.add)


def columns(selection: Selection, options: ExportOptions) -> tuple[str, ...]:
    """With votes, one for each stance, in the order of the scale."""
    stances = selection.codebook.stances if options.with_votes else ()
    unresolved = ("unresolved",) if options.with_unresolved else ()
    return (*_COLUMNS, *unresolved, *(f"share_{stance.name}" for stance in stances))


def _fill(
    selection: Selection, options: ExportOptions, add: Callable[[tuple[Cell, ...]], None]
) -> Written:
    """A row for each statement.

    With votes, a column for each stance has the share of annotators who chose it; where there was
    no vote, all of it is the statement's own.
    """
    book = selection.codebook
    stances = [stance.name for stance in book.stances] if options.with_votes else []
    articles = statements = 0
    for annotated in selection.articles():
        articles += 1
        for share, row in statements_of(annotated):
            statements += 1
            who = share.layer.annotator.name
            waits = (annotated.is_unresolved(row),) if options.with_unresolved else ()
            shares = _shares(row, stances, book) if stances else ()
            add((*_cells(annotated, who, row, book), *waits, *shares))
    return Written(articles, statements)


def _cells(annotated: AnnotatedArticle, who: str, row: StatementRow, book: Codebook) -> list[Cell]:
    evidence, stance = row.spans[0], book.entries[row.stance]
    return [
        row.uid, annotated.article.uid, who, GAP.join(quote for _, _, quote in evidence),
        evidence[0][0], evidence[-1][1], book.entries[row.actor].name,
        book.entries[row.measure].name, stance.name, stance.value,
    ]  # fmt: skip


def _shares(row: StatementRow, stances: list[str], book: Codebook) -> Iterator[float]:
    own = book.entries[row.stance].name
    labels = soft_labels((votes_on(row) or {}).get("stance", {})) or {own: 1.0}
    return (labels.get(name, 0.0) for name in stances)


_TALLY = losing(
    Loss.WHOLE, Loss.SILENT, Loss.GAPS, Loss.MARKS, Loss.VOICES, Loss.CONFIDENCE, Loss.NOTES,
    Loss.FLAGS, Loss.FIELDS, Loss.PROVENANCE, Loss.REVISIONS,
)  # fmt: skip
_CARRIES = ("passage, actor, measure and stance of each statement", "the votes, as shares")
_LOSES = (
    "texts, titles and further details of articles",
    "articles without a statement",
    "the gaps between several passages of evidence",
    "marks of where actor, stance and measure are named",
    "voice, confidence, notes, flags and answers to further questions",
    "where each statement comes from, and under which revision of the codebook it was made",
)
FORMAT = Format(
    name="stance-pairs",
    title="Stance pairs: a row for each statement, with passage, actor, measure and stance (.csv)",
    extensions=(".csv",),
    offsets="code points",
    carries=_CARRIES,
    loses=_LOSES,
    called="Stance pairs",
    writer=Writer(one_file, write, _TALLY),
)
COLUMNS = Format(
    name="stance-pairs-parquet",
    title="Stance pairs as Parquet, in columns with types",
    extensions=(".parquet",),
    offsets="code points",
    carries=_CARRIES,
    loses=_LOSES,
    called="Stance pairs, Parquet",
    writer=Writer(one_file, _write_columns, _TALLY),
)
