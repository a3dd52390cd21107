"""Writing a project's layers to a file or folder, whole or not at all."""

from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path

from core.exchange.format import ExportOptions, Format, Written
from core.exchange.registry import EXPORT_FORMATS, format_named
from core.exchange.replacing import replaced_file, replaced_folder
from core.exchange.selection import Selection, Source
from core.model.layer import Layer, LayerKind
from core.model.phrase import Phrase, Refused
from core.model.progress import Progress, silent

REPORT_NAME = "report.txt"


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What went out. `drafts` of these layers were left out; `losses` is what the format drops."""

    path: Path
    format: str
    layers: tuple[str, ...]
    articles: int
    statements: int
    drafts: int
    for_spreadsheet: bool
    losses: tuple[Phrase, ...]


def export(
    source: Source,
    out: Path,
    format_name: str,
    options: ExportOptions | None = None,
    progress: Progress = silent,
) -> ExportReport:
    """Write what the chosen layers hold, as of one moment, in the place of what `out` was.

    If anything goes wrong, `out` is as it was. The same layers give the same bytes. A format that
    loses something puts a report of it beside the file, or into the folder.
    """
    options = options or ExportOptions()
    known = format_named(format_name)
    if known.writer is None:
        raise Refused(
            "Statements are not written as “{name}”. Choose one of: {names}.",
            name=format_name,
            names=", ".join(EXPORT_FORMATS),
        )
    with source.snapshot():
        layers = _layers(source, options.layer)
        drafts = sum(c.drafts for c in source.layer_counts() if c.layer in layers)
        selection = Selection(source, layers, progress)
        report = ExportReport(
            out, known.name, tuple(layer.annotator.name for layer in layers),
            0, 0, drafts, options.for_spreadsheet, (),
        )  # fmt: skip
        return _written(known, selection, report, options)


def _written(
    known: Format, selection: Selection, report: ExportReport, options: ExportOptions
) -> ExportReport:
    assert known.writer is not None
    names = known.writer.files(report.path)
    if names is not None:
        with replaced_folder(report.path, names | {REPORT_NAME}) as building:
            report = _counted(report, known.writer.write(selection, building, options))
            if report.losses:
                _write_report(report, building / REPORT_NAME)
        return report
    with ExitStack() as replaced:
        beside = report.path.with_name(f"{report.path.name}.{REPORT_NAME}")
        told = replaced.enter_context(replaced_file(beside)) if known.loses else None
        building = replaced.enter_context(replaced_file(report.path))
        report = _counted(report, known.writer.write(selection, building, options))
        if told is not None:
            _write_report(report, told)
    return report


def _counted(report: ExportReport, written: Written) -> ExportReport:
    return replace(
        report, articles=written.articles, statements=written.statements, losses=written.losses
    )


def _layers(source: Source, name: str | None) -> tuple[Layer, ...]:
    if name is not None:
        return (source.layer_named(name),)
    return tuple(y for y in source.layers() if y.kind is LayerKind.ANNOTATOR)


def lines_of(report: ExportReport) -> list[str]:
    """The report for people; the same layers give the same lines."""
    lines = [
        f"Format: {report.format}",
        f"Layers: {', '.join(report.layers) or 'none'}",
        f"Articles: {report.articles}",
        f"Statements: {report.statements}",
        f"Drafts left out: {report.drafts}",
    ]
    if report.for_spreadsheet:
        lines.append(
            "For a spreadsheet: cells that it would run as a formula begin with an apostrophe."
        )
    return lines + [f"Not carried: {loss}" for loss in report.losses]


def _write_report(report: ExportReport, path: Path) -> None:
    path.write_text("\n".join(lines_of(report)) + "\n", encoding="utf-8", newline="\n")
