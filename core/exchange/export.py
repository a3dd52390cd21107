"""Writing a project's layers to a file or folder, whole or not at all."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from core.exchange.choosing import selected
from core.exchange.collecting import seldom_collecting
from core.exchange.format import ExportOptions, Format, Writer, Written, schema_beside
from core.exchange.gold.schemas import SCHEMA_BEGINS
from core.exchange.losses import Foretelling
from core.exchange.marking import unmarked
from core.exchange.registry import EXPORT_FORMATS, format_named
from core.exchange.replacing import replaced_file, replaced_folder, replaced_with, troubles
from core.exchange.selection import Selection, Source
from core.model.phrase import Phrase, Refused
from core.model.progress import Progress, silent

REPORT_NAME = "report.txt"
_FIRST = "Format: "
"""With which a report begins."""
_PLAIN = ExportOptions()


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What goes out, or went. `drafts` of these layers are left out, `losses` is what the format
    drops, `unresolved` how many disagreements wait for a decision in the gold that was asked for,
    and `marked` how many of them what goes out tells of."""

    path: Path
    format: str
    layers: tuple[str, ...]
    articles: int
    statements: int
    drafts: int
    for_spreadsheet: bool
    losses: tuple[Phrase, ...]
    unresolved: int = 0
    marked: int = 0
    options: ExportOptions = _PLAIN


def _nobody(report: ExportReport) -> None:
    pass


def export(
    source: Source,
    out: Path,
    format_name: str,
    options: ExportOptions | None = None,
    progress: Progress = silent,
    before: Callable[[ExportReport], None] = _nobody,
) -> ExportReport:
    """Write what is chosen, as of one moment, in the place of what `out` was.

    What the format loses is counted first, and told to `before`, which may raise to stop. If
    anything goes wrong, `out` is as it was. The same layers give the same bytes. A format that
    loses something puts a report of it beside the file, or into the folder.
    """
    known, writer = _writing(format_name)
    options = options or _PLAIN
    with source.snapshot(), seldom_collecting():
        selection = selected(source, known, options, progress)
        report = _foreseen(known, writer, selection, out, options)
        before(report)
        return _written(known, writer, selection, report)


def foreseen(
    source: Source,
    out: Path,
    format_name: str,
    options: ExportOptions | None = None,
    progress: Progress = silent,
) -> ExportReport:
    """What an export would report, of which nothing is written."""
    known, writer = _writing(format_name)
    options = options or _PLAIN
    with source.snapshot(), seldom_collecting():
        selection = selected(source, known, options, progress)
        return _foreseen(known, writer, selection, out, options)


def _writing(name: str) -> tuple[Format, Writer]:
    known = format_named(name)
    if known.writer is None:
        raise Refused(
            "Statements are not written as “{name}”. Choose one of: {names}.",
            name=name,
            names=", ".join(EXPORT_FORMATS),
        )
    return known, known.writer


def _foreseen(
    known: Format, writer: Writer, selection: Selection, out: Path, options: ExportOptions
) -> ExportReport:
    layers = selection.layers
    chosen = selection.chosen
    drafts = selection.source.drafts_of(selection.choice)
    waiting = sum(each.cases for each in selection.unresolved.values())
    untold = unmarked(writer.marking(out), selection)
    lost = (*_lost(writer, selection, out, options), *untold.phrases())
    statements = sum(each.statements for each in chosen)
    return ExportReport(
        out, known.name, tuple(layer.annotator.name for layer in layers), len(chosen),
        statements, drafts, options.for_spreadsheet, lost, waiting, waiting - untold.cases,
        options,
    )  # fmt: skip


def _lost(
    writer: Writer, selection: Selection, out: Path, options: ExportOptions
) -> tuple[Phrase, ...]:
    tally = writer.tally(out, selection, options)
    if tally is None:
        return ()
    if not (isinstance(tally, Foretelling) and tally.foretold(selection)):
        for annotated in replace(selection, is_counting=True).articles():
            tally.add(annotated)
    return tally.phrases()


def _written(
    known: Format, writer: Writer, selection: Selection, report: ExportReport
) -> ExportReport:
    with troubles(report.path):
        names = writer.files(report.path)
    if names is not None:
        with replaced_folder(report.path, names | {REPORT_NAME}) as building:
            report = _counted(report, writer.write(selection, building, report.options))
            if report.losses:
                _write_report(report, building / REPORT_NAME)
        return report
    return _write_file(known, writer, selection, report)


def _write_file(
    known: Format, writer: Writer, selection: Selection, report: ExportReport
) -> ExportReport:
    """With what stands beside it; what an export of another kind has left there goes."""
    told = report.path.with_name(f"{report.path.name}.{REPORT_NAME}")
    schema = schema_beside(report.path)
    is_told, has_schema = bool(known.loses or report.losses), writer.schema is not None
    kinds = ((told, is_told, _FIRST), (schema, has_schema, SCHEMA_BEGINS))
    beside = [path for path, is_due, first in kinds if is_due or _begins(path, first)]
    if not beside:
        with replaced_file(report.path) as building:
            return _counted(report, writer.write(selection, building, report.options))
    with replaced_with(report.path, *beside) as (building, *others):
        report = _counted(report, writer.write(selection, building, report.options))
        place = dict(zip(beside, others, strict=True))
        if is_told:
            _write_report(report, place[told])
        if writer.schema is not None:
            writer.schema(selection, report.options, place[schema])
    return report


def _begins(path: Path, words: str) -> bool:
    """Whether another export has left there what begins so."""
    try:
        with path.open("rb") as file:
            return file.read(len(words.encode())) == words.encode()
    except OSError:
        return False


def _counted(report: ExportReport, written: Written) -> ExportReport:
    return replace(
        report,
        articles=written.articles,
        statements=written.statements,
        losses=(*report.losses, *written.losses),
    )


def lines_of(report: ExportReport) -> list[str]:
    """The report for people; the same layers give the same lines."""
    lines = [
        f"{_FIRST}{report.format}",
        f"Layers: {', '.join(report.layers) or 'none'}",
        *_conditions(report),
        f"Articles: {report.articles}",
        f"Statements: {report.statements}",
        f"Drafts left out: {report.drafts}",
    ]
    if report.options.with_unresolved:
        waiting = f"{report.unresolved}, of which {report.marked} are marked"
        lines.append(f"Disagreements that wait for a decision: {waiting}")
    if report.for_spreadsheet:
        lines.append(
            "For a spreadsheet: cells that it would run as a formula begin with an apostrophe."
        )
    return lines + [f"Not carried: {loss}" for loss in report.losses]


def _conditions(report: ExportReport) -> list[str]:
    """What was asked for but the layers, one line each."""
    options, lines = report.options, []
    if options.states:
        states = sorted(state.value.replace("_", " ") for state in options.states)
        lines.append(f"Only articles that are: {', '.join(states)}")
    if options.entries:
        names = (f"{kind.value} “{name}”" for kind, name in options.entries)
        lines.append(f"Only statements with: {', '.join(names)}")
    if options.since or options.until:
        days = f"{options.since or '…'} to {options.until or '…'}"
        lines.append(f"Only articles published: {days}")
    if options.with_unresolved:
        lines.append("Asked for: gold also where disagreements wait for a decision.")
    if options.with_votes:
        told = _writing(report.format)[1].votes.value
        lines.append(f"Asked for: the votes on each gold statement, {told}.")
    return lines


def _write_report(report: ExportReport, path: Path) -> None:
    path.write_text("\n".join(lines_of(report)) + "\n", encoding="utf-8", newline="\n")
