"""Verbs for what goes out: export, formats."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from core.cli.verb import Answer, Verb, add_project
from core.exchange.export import export, lines_of
from core.exchange.format import ExportOptions, Format
from core.exchange.opening import shown
from core.exchange.registry import EXPORT_FORMATS, FORMATS
from core.model.progress import Progress
from core.project import Project


def _export_arguments(parser: ArgumentParser) -> None:
    add_project(parser)
    parser.add_argument(
        "out", metavar="OUT", type=Path, help="the file or folder, which is replaced if it exists"
    )
    parser.add_argument("--format", choices=EXPORT_FORMATS, required=True)
    parser.add_argument(
        "--layer", metavar="NAME", help="whose layer; without it, those of all annotators"
    )
    parser.add_argument(
        "--for-spreadsheet",
        action="store_true",
        help="keep a spreadsheet from running cells as formulas",
    )


def _export(arguments: Namespace, progress: Progress) -> Answer:
    options = ExportOptions(arguments.layer, for_spreadsheet=arguments.for_spreadsheet)
    with Project.open(arguments.project, read_only=True) as project:
        report = export(project, arguments.out, arguments.format, options, progress)
    data = {
        "path": shown(report.path),
        "format": report.format,
        "layers": list(report.layers),
        "articles": report.articles,
        "statements": report.statements,
        "drafts_left_out": report.drafts,
        "for_spreadsheet": report.for_spreadsheet,
        "losses": [str(loss) for loss in report.losses],
    }
    return Answer(data, (f"Wrote “{shown(report.path)}”.", *lines_of(report)))


def _no_arguments(parser: ArgumentParser) -> None:
    pass


def _formats(arguments: Namespace, progress: Progress) -> Answer:
    return Answer(
        [_format_data(known) for known in FORMATS],
        tuple(line for known in FORMATS for line in _format_lines(known)),
    )


def _format_data(known: Format) -> dict[str, object]:
    return {
        "name": known.name,
        "title": known.title,
        "reads": known.reads,
        "writes": known.writes,
        "offsets": known.offsets,
        "extensions": list(known.extensions),
        "carries": list(known.carries),
        "loses": list(known.loses),
    }


def _format_lines(known: Format) -> list[str]:
    can = " and ".join(
        word for word, is_so in (("reads", known.reads), ("writes", known.writes)) if is_so
    )
    lines = [
        f"{known.name} ({can}): {known.title}",
        f"  files: {', '.join(known.extensions)}",
        f"  carries: {'; '.join(known.carries)}",
    ]
    if known.offsets is not None:
        lines.append(f"  positions: {known.offsets}")
    return [*lines, f"  loses: {'; '.join(known.loses) or 'nothing'}"]


VERBS = (
    Verb("export", "write statements to a file or folder", _export_arguments, _export),
    Verb("formats", "list every format: reads, writes, loses", _no_arguments, _formats),
)
