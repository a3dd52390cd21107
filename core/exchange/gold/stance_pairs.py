"""Rows to learn stances from: a passage, who, on what, and the stance."""

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

from core.exchange.csv_tables import Table
from core.exchange.format import ExportOptions, Format, Votes, Writer, Written, marks, one_file
from core.exchange.gold.parquet import opened_table
from core.exchange.gold.tables import GAP, WAITING, Cell, statements_of, waiting
from core.exchange.gold.votes import soft_labels, votes_on
from core.exchange.losses import Loss, Losses, Tally
from core.exchange.marking import Marking
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

    known = dict.fromkeys(("start", "end", WAITING[1]), int32())
    known |= {"stance_value": float64(), WAITING[0]: bool_()}
    known |= dict.fromkeys(_share_columns(selection, options), float64())
    types = {name: known.get(name, string()) for name in columns(selection, options)}
    with opened_table(out, types) as table:
        return _fill(selection, options, table.add)


def columns(selection: Selection, options: ExportOptions) -> tuple[str, ...]:
    """With votes, one for each stance, in the order of the scale."""
    unresolved = WAITING if options.with_unresolved else ()
    return (*_COLUMNS, *unresolved, *_share_columns(selection, options))


def _share_columns(selection: Selection, options: ExportOptions) -> Iterator[str]:
    stances = selection.codebook.stances if options.with_votes else ()
    return (f"share_{stance.name}" for stance in stances)


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
            waits = waiting(annotated, row) if options.with_unresolved else ()
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


def _tally(out: Path, selection: Selection, options: ExportOptions) -> Tally:
    votes = (Loss.ORIGIN, Loss.OTHER_VOTES) if options.with_votes else (Loss.PROVENANCE,)
    return Losses(
        Loss.WHOLE, Loss.SILENT, Loss.GAPS, Loss.MARKS, Loss.VOICES, Loss.CONFIDENCE, Loss.NOTES,
        Loss.FLAGS, Loss.FIELDS, *votes, Loss.REVISIONS,
    )  # fmt: skip


_CARRIES = (
    "passage, actor, measure and stance of each statement",
    "the votes on stances, as shares",
)
_LOSES = (
    "texts, titles and further details of articles",
    "articles without a statement, and that gold waits for a decision there",
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
    writer=Writer(one_file, write, _tally, marking=marks(Marking.ROWS), votes=Votes.OF_STANCES),
)
COLUMNS = Format(
    name="stance-pairs-parquet",
    title="Stance pairs as Parquet, in columns with types",
    extensions=(".parquet",),
    offsets="code points",
    carries=_CARRIES,
    loses=_LOSES,
    called="Stance pairs, Parquet",
    writer=Writer(
        one_file, _write_columns, _tally, marking=marks(Marking.ROWS), votes=Votes.OF_STANCES
    ),
)
