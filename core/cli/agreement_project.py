"""Agreement of a project's layers, measured and told."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from core.cli.agreement_data import report_data
from core.cli.agreement_spans import check_precision, gamma_line
from core.cli.agreement_tables import figure_line, figure_lines
from core.cli.verb import Answer, counted
from core.cli.wishes import annotators
from core.exchange.opening import shown
from core.model.compared import distinct_names
from core.model.layer import Layer, LayerKind
from core.model.phrase import Refused
from core.model.progress import Progress
from core.model.span import Role
from core.project import Project

if TYPE_CHECKING:
    from core.agreement.coefficients import Figure
    from core.agreement.detection import Found
    from core.agreement.report import Comparison, Options, Report
    from core.agreement.slices import Slice
    from core.agreement.unitizing.spans import Spans

_WIDTH = 34
_SHOWN_CELLS = 8
_MATCHING = {
    "overlap": "any overlap",
    "iou_0.5": "overlap (IoU) ≥ 0.5",
    "iou_0.8": "overlap (IoU) ≥ 0.8",
    "exact": "exact",
}
_PASSAGES = {
    Role.EVIDENCE: (
        "ᵤα, evidence and its measure", "|ᵤα, evidence or not",
        "ᶜᵤα, measure where both have one",
    ),
    Role.ACTOR: (
        "ᵤα, actor named, and which", "|ᵤα, actor named or not", "ᶜᵤα, which actor both name",
    ),
    Role.MEASURE: (
        "ᵤα, measure named, and which", "|ᵤα, measure named or not",
        "ᶜᵤα, which measure both name",
    ),
}  # fmt: skip
"""What the three of the family are called."""
_GRAINS = {"character": "each character", "token": "each word"}
_ORDERED = ("weighted_kappa_linear", "weighted_kappa_quadratic", "gwet_ac2_quadratic")
"""Coefficients that take categories with an order."""


def add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "project", metavar="PROJECT", type=Path, nargs="?", help="a file *.glossator"
    )
    parser.add_argument(
        "--annotators", metavar="A,B",
        help="whose layers to compare; without it, all that are done with an article, gold "
        "apart. A name with a comma stands in quotation marks",
    )  # fmt: skip
    parser.add_argument(
        "--partial", action="store_true",
        help="take in articles that two of them have marked done, with the others missing",
    )  # fmt: skip
    parser.add_argument(
        "--words", action="store_true",
        help="compare spans word by word as well, for which every text is read",
    )  # fmt: skip
    parser.add_argument(
        "--gamma", action="store_true",
        help="align evidence for γ as well, compared with shuffled texts, which takes long",
    )  # fmt: skip
    parser.add_argument(
        "--report", metavar="FOLDER", type=Path,
        help="write a page that opens offline, its figures as CSV and its plots as SVG into a "
        "folder, which is replaced if it holds nothing but such a report",
    )  # fmt: skip
    parser.add_argument(
        "--units", metavar="FILE.csv", type=Path,
        help="write what each found, unit by unit, which is replaced if it exists",
    )  # fmt: skip


def of_project(arguments: Namespace, progress: Progress) -> Answer:
    from core.agreement.report import Options

    check_precision(arguments)
    drawing = arguments.bootstrap, arguments.seed
    gamma = arguments.precision if arguments.gamma else None
    options = Options(*drawing, arguments.partial, words=arguments.words, gamma=gamma)
    with Project.open(arguments.project, read_only=True) as project, project.snapshot():
        wanted = arguments.annotators
        layers = project.layers_to_compare([] if wanted is None else annotators(wanted))
        if not layers:
            raise Refused(
                "Nobody has marked an article done, so there is nothing to compare. "
                "Mark articles done, or name layers with --annotators."
            )
        report = project.agreement(layers, options, progress)
        data = report_data(report)
        lines = [*_heading(report, layers), *_lines(report)]
        if arguments.report is not None:
            name = arguments.project.stem
            count = project.write_agreement(name, layers, report, arguments.report, progress)
            data["report_folder"] = {"path": shown(arguments.report), "files": count}
            lines += ["", f"Wrote “{shown(arguments.report)}” with {counted(count, 'file')}."]
        if arguments.units is not None:
            rows = _write_units(project, layers, arguments.units, options, progress)
            data["units_file"] = {"path": shown(arguments.units), "rows": rows}
            lines += ["", f"Wrote “{shown(arguments.units)}” with {counted(rows, 'unit')}."]
    return Answer(data, tuple(lines))


def _write_units(
    project: Project,
    layers: Sequence[Layer],
    out: Path,
    options: "Options",
    progress: Progress,
) -> int:
    from core.exchange.units_table import UnitsTable

    names = distinct_names(layers)
    table = UnitsTable(names, project.codebook, project.text, options.partial)
    return table.write(project.compared(list(names)), out, progress)


def _heading(report: "Report", layers: Sequence[Layer]) -> Iterator[str]:
    overall, options = report.overall, report.options
    entered = "two annotators or more are" if options.partial else "all of them are"
    has_gold = any(layer.kind is LayerKind.GOLD for layer in layers)
    when = "compared with what adjudication made" if has_gold else "before adjudication"
    yield f"{', '.join(overall.annotators)}, {when}"
    yield (
        f"{counted(overall.articles, 'article')} that {entered} done with, "
        f"of {report.seen:,} with a say of theirs."
    )
    for each in report.annotators:
        name = each.annotator
        yield (
            f"{name}: {counted(overall.statements[name], 'statement')}, "
            f"{overall.alone[name]:,} of them found by nobody else; "
            f"{counted(overall.drafts[name], 'draft')} left out; {each.done:,} done"
        )
    yield (
        f"{counted(overall.units, 'unit')}, {overall.matched:,} of them found by two or more; "
        f"{counted(overall.ties, 'tie')} in overlap went by equal parts."
    )
    if options.resamples and overall.articles > 1:
        resamples = counted(options.resamples, "resample")
        yield f"Intervals: 95 %, from {resamples} of the articles, seed {options.seed}."
    elif options.resamples and overall.articles:
        yield "There are no intervals: they take two articles, and this is 1 article."


def _lines(report: "Report") -> Iterator[str]:
    yield from _comparison_lines(report.overall)
    if len(report.pairs) > 1:
        yield from ("", "Pairs: F1 at any overlap, Krippendorff’s α of parts")
        for pair in report.pairs:
            yield from _pair_lines(pair)
        yield from ("", "Annotators: means over the pairs of each")
        for each in report.annotators:
            yield each.annotator
            yield from _short_lines(each.f1, each.alphas)
    for title, slices in (
        ("By codebook revision", report.revisions),
        ("By month of publication", report.published),
        ("By month in which the last was done", report.worked),
    ):
        if len(slices) > 1:
            yield from ("", f"{title}: F1 at any overlap, Krippendorff’s α of parts")
            for cut in slices:
                yield from _slice_lines(cut)


def _comparison_lines(compared: "Comparison") -> Iterator[str]:
    yield from ("", "Detection: are the same statements found")
    for matching, found in compared.detection.items():
        yield f"{_MATCHING[matching.value]:{_WIDTH}} {_found_line(found)}"
    yield f"{'actor, stance and measure equal':{_WIDTH}} {_found_line(compared.triples)}"
    for key, part in compared.parts.items():
        if not part.units:
            continue
        yield from ("", f"{_called(key)}: {counted(part.units, 'unit')}")
        known = part.coefficients if part.level.is_ordered else _unordered(part.coefficients)
        yield from figure_lines(known, part.level.value)
        apart = [cell for cell in part.confusion.cells if cell[0] != cell[1]]
        for one, other, count in apart[:_SHOWN_CELLS]:
            yield f"  {count:,} × {one} – {other}"
        if len(apart) > _SHOWN_CELLS:
            yield f"  and {len(apart) - _SHOWN_CELLS:,} more: --json has all."
    yield from _span_lines(compared.spans)
    sets = compared.article_sets
    yield from ("", f"What is said of articles as a whole: {counted(sets.articles, 'article')}")
    yield figure_line("α, sets of triples, Jaccard", sets.jaccard)
    yield figure_line("α, sets of triples, MASI", sets.masi)
    alpha = compared.finds.coefficients["krippendorff_alpha"]
    yield figure_line("α, has a statement", alpha)


def _span_lines(spans: "Spans") -> Iterator[str]:
    yield from ("", f"Where it is said: {counted(spans.articles, 'article')}")
    for grain, figures in spans.roles.items():
        for role, figure in figures.items():
            yield figure_line(f"α, {role.value}, {_GRAINS[grain.value]}", figure, is_alpha=True)
    for of, family in spans.families.items():
        of_passages = family.whole, family.binary, family.coding.alpha
        yield from map(figure_line, _PASSAGES[of], of_passages)
    if spans.gamma is not None:
        yield figure_line("γ, evidence and its measure", spans.gamma.gamma)
        yield figure_line("γcat, measure of aligned evidence", spans.gamma.gamma_cat)
        yield gamma_line(spans.gamma)


def _called(part: str) -> str:
    return "measure’s parent" if part == "measure_parent" else part.removeprefix("field:")


def _unordered(figures: "Mapping[str, Figure]") -> "dict[str, Figure]":
    return {key: figure for key, figure in figures.items() if key not in _ORDERED}


def _found_line(found: "Found") -> str:
    if found.rates.f1 is None:
        return f"     –  {found.reason}"
    told = (
        f"F1 {found.rates.f1:.3f}, precision {_short(found.rates.precision)}, "
        f"recall {_short(found.rates.recall)}, {found.matched:,} matched; "
        f"mean of articles {_short(found.macro.rates.f1)}"
    )
    if found.interval is None:
        return told
    return f"{told}; F1 {found.interval.low:.3f} to {found.interval.high:.3f}"


def _pair_lines(pair: "Comparison") -> Iterator[str]:
    f1 = next(iter(pair.detection.values())).f1
    yield _short_heading(" and ".join(pair.annotators), pair.articles, f1)
    alphas = {
        key: part.coefficients["krippendorff_alpha"]
        for key, part in pair.parts.items()
        if part.units
    }
    yield from _short_lines(f1, alphas, says_why_alone=pair.articles > 1)


def _slice_lines(each: "Slice") -> Iterator[str]:
    label = "unknown" if each.label is None else str(each.label)
    yield _short_heading(label, each.articles, each.f1)
    alphas = {key: part.krippendorff_alpha for key, part in each.parts.items() if part.units}
    yield from _short_lines(each.f1, alphas, says_why_alone=each.articles > 1)


def _short_heading(label: str, articles: int, f1: "Figure") -> str:
    """Of one article it is said once that there are no intervals."""
    told = f"{label}, {counted(articles, 'article')}"
    return f"{told}, too few for an interval" if articles == 1 and f1.alone else told


def _short_lines(
    f1: "Figure", alphas: "Mapping[str, Figure]", *, says_why_alone: bool = True
) -> Iterator[str]:
    """F1 and α of parts, each below the other."""
    yield figure_line("  F1", f1, says_why_alone=says_why_alone)
    for key, figure in alphas.items():
        yield figure_line(f"  {_called(key)}", figure, says_why_alone=says_why_alone)


def _short(value: float | None) -> str:
    return "–" if value is None else f"{value:.3f}"
