"""Writes the report into a folder: the same figures make the same bytes."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from core.agreement.annotators import OfAnnotator
from core.agreement.coefficients.figure import Figure
from core.agreement.report import Report
from core.exchange.agreement_report.background import Background
from core.exchange.agreement_report.page import page
from core.exchange.agreement_report.plots import dot_plot, heat_map
from core.exchange.agreement_report.rows import (
    BETWEEN,
    FOUND,
    Row,
    called,
    pairs_of,
    rows_of,
    slices_of,
    why,
)
from core.exchange.csv_tables import Table
from core.exchange.gold.tables import Cell
from core.exchange.replacing import replaced_folder

PAGE = "report.html"
FIGURES, CATEGORIES, MARGINALS, CONFUSIONS, SLICES, ANNOTATORS, LEFT_OUT = (
    "figures.csv", "categories.csv", "marginals.csv", "confusions.csv", "slices.csv",
    "annotators.csv", "left_out.csv",
)  # fmt: skip
PLOTS = ("coefficients.svg", "pairs.svg", "actor.svg", "stance.svg", "measure.svg")
FILES = frozenset(
    (PAGE, FIGURES, CATEGORIES, MARGINALS, CONFUSIONS, SLICES, ANNOTATORS, LEFT_OUT, *PLOTS)
)
_PARTS = ("actor", "stance", "measure")
_SURE = ("value", "low", "high", "reason")
_SLICES = (
    "by", "label", "articles", "statements", "matched",
    "f1", "f1_low", "f1_high", "f1_reason",
    "of", "units",
    "percent_agreement", "percent_low", "percent_high", "percent_reason",
    "krippendorff_alpha", "alpha_low", "alpha_high", "alpha_reason",
)  # fmt: skip
_FIGURES = (
    "annotators", "of", "coefficient", "value", "low", "high", "resamples", "below_667",
    "below_800", "units", "counted", "articles", "reason",
)  # fmt: skip


def write_agreement_report(report: Report, background: Background, folder: Path) -> int:
    """Put the report in the place of `folder`; the number of its files.

    A folder that is there is replaced only if it holds nothing but files of an earlier report.
    """
    with replaced_folder(folder, FILES) as building:
        for name, head, rows in _tables(report):
            _write_table(building / name, head, rows)
        _write_table(building / LEFT_OUT, ("article", "published", "annotator", "why"), (
            (each.title, each.published, name, why)
            for each in background.left_out
            for name, why in each.reasons.items()
        ))  # fmt: skip
        plots = list(_plots(report))
        for name, _title, plot in plots:
            (building / name).write_text(plot, encoding="utf-8", newline="\n")
        shown = [(title, plot) for _name, title, plot in plots]
        made = page(report, background, shown)
        (building / PAGE).write_text(made, encoding="utf-8", newline="\n")
        return len(list(building.iterdir()))


def _write_table(path: Path, head: Sequence[str], rows: Iterable[Sequence[Cell]]) -> None:
    table = Table(path, for_spreadsheet=True)
    try:
        table.add(head)
        for row in rows:
            table.add(row)
    finally:
        table.close()


def _tables(report: Report) -> Iterator[tuple[str, Sequence[str], Iterable[Sequence[Cell]]]]:
    overall = report.overall
    yield FIGURES, _FIGURES, (_cells(row) for row in _rows(report))
    yield CATEGORIES, ("of", "category", "specific_agreement"), (
        (called(part.key), str(category), figure.value)
        for part in overall.parts.values()
        for category, figure in part.categories.items()
    )  # fmt: skip
    yield MARGINALS, ("of", "annotator", "category", "units"), (
        (called(part.key), name, category, count)
        for part in overall.parts.values()
        for name, counts in part.marginals.items()
        for category, count in counts.items()
    )  # fmt: skip
    yield CONFUSIONS, ("one", "other", "of", "one_says", "other_says", "units"), (
        (*pair.annotators, called(part.key), *cell)
        for pair in report.pairs
        for part in pair.parts.values()
        for cell in part.confusion.cells
    )  # fmt: skip
    yield SLICES, _SLICES, (
        (name, each.label, each.articles, each.statements, each.matched, *_sure(each.f1),
         called(key), part.units, *_sure(part.percent_agreement), *_sure(part.krippendorff_alpha))
        for name, each in slices_of(report)
        for key, part in each.parts.items()
    )  # fmt: skip
    yield (
        ANNOTATORS,
        ("annotator", "done", "of", "coefficient", *_SURE),
        (
            (each.annotator, each.done, *row)
            for each in report.annotators
            for row in _against_others(each)
        ),
    )


def _against_others(each: OfAnnotator) -> Iterator[Sequence[Cell]]:
    yield FOUND, "F1 at any overlap, mean over pairs", *_sure(each.f1)
    for key, figure in each.alphas.items():
        yield called(key), "Krippendorff’s α, mean over pairs", *_sure(figure)


def _sure(figure: Figure) -> Sequence[Cell]:
    """As `_SURE` is headed."""
    interval = figure.interval
    ends = (None, None) if interval is None else (interval.low, interval.high)
    return figure.value, *ends, why(figure)


def _rows(report: Report) -> Iterator[Row]:
    yield from rows_of(report.overall)
    for pair in pairs_of(report):
        yield from rows_of(pair)


def _cells(row: Row) -> Sequence[Cell]:
    interval = row.interval
    drawn: Sequence[Cell] = (None,) * 5
    if interval is not None:
        drawn = (interval.low, interval.high, interval.resamples, interval.below_667,
                 interval.below_800)  # fmt: skip
    return (
        BETWEEN.join(row.annotators), row.about, row.name, row.value, *drawn, row.units,
        row.of_what, row.articles, row.reason,
    )  # fmt: skip


def _plots(report: Report) -> Iterator[tuple[str, str, str]]:
    """Name, title and SVG of each."""
    coefficients, pairs, *confusions = PLOTS
    title = "Coefficients with their 95 % intervals"
    plain = [row for row in rows_of(report.overall) if row.interval or row.is_main]
    yield coefficients, title, dot_plot(title, plain)
    if pairs_of(report):
        title = "Pairs of annotators"
        main = [row for pair in pairs_of(report) for row in rows_of(pair) if row.is_main]
        yield pairs, title, dot_plot(title, main, by_annotators=True)
    if len(report.overall.annotators) != 2:
        return
    one, other = report.overall.annotators
    for name, key in zip(confusions, _PARTS, strict=True):
        part = report.overall.parts[key]
        cells = [(str(a), str(b), n) for a, b, n in part.confusion.cells]
        if cells:
            title = f"What is taken for what: {key}"
            scale = [str(each) for each in part.categories] if part.level.is_ordered else []
            yield name, title, heat_map(title, (one, other), cells, scale)
