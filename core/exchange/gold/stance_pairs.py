"""Rows to learn stances from: a passage, who, on what, and the stance."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from core.exchange.csv_tables import Table
from core.exchange.format import ExportOptions, Format, Writer, Written, losing, one_file
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
    """A row for each statement.

    With votes, a column for each stance has the share of annotators who chose it; where there was
    no vote, all of it is the statement's own.
    """
    book = selection.codebook
    stances = [stance.name for stance in book.stances] if options.with_votes else []
    unresolved = ("unresolved",) if options.with_unresolved else ()
    articles = statements = 0
    with closing(Table(out, for_spreadsheet=options.for_spreadsheet)) as table:
        table.add((*_COLUMNS, *unresolved, *(f"share_{name}" for name in stances)))
        for annotated in selection.articles():
            articles += 1
            for share, row in statements_of(annotated):
                statements += 1
                who = share.layer.annotator.name
                waits = (annotated.is_unresolved(row),) if unresolved else ()
                shares = _shares(row, stances, book) if stances else ()
                table.add((*_cells(annotated, who, row, book), *waits, *shares))
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


FORMAT = Format(
    name="stance-pairs",
    title="Stance pairs: a row for each statement, with passage, actor, measure and stance (.csv)",
    extensions=(".csv",),
    offsets="code points",
    carries=("passage, actor, measure and stance of each statement", "the votes, as shares"),
    loses=(
        "texts and further details of articles",
        "articles without a statement",
        "the gaps between several passages of evidence",
        "marks of where actor, stance and measure are named",
        "voice, confidence, notes, flags and answers to further questions",
        "where each statement comes from",
    ),
    called="Stance pairs",
    writer=Writer(
        one_file,
        write,
        losing(
            Loss.TEXTS, Loss.SILENT, Loss.GAPS, Loss.MARKS, Loss.VOICES, Loss.CONFIDENCE,
            Loss.NOTES, Loss.FLAGS, Loss.FIELDS, Loss.PROVENANCE,
        ),
    ),
)  # fmt: skip
