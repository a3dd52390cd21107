"""Verbs for what goes out: export, formats."""

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from core.cli.choice import add_choice, entries, states
from core.cli.verb import Answer, Verb, add_project
from core.exchange.export import ExportReport, export, foreseen, lines_of
from core.exchange.format import Counting, ExportOptions, Format
from core.exchange.opening import shown
from core.exchange.registry import EXPORT_FORMATS, FORMATS
from core.model.progress import Progress
from core.project import Project

_COUNTINGS = {unit.replace(" ", "-").lower(): unit for unit in Counting}


def _export_arguments(parser: ArgumentParser) -> None:
    add_project(parser)
    parser.add_argument(
        "out", metavar="OUT", type=Path, help="the file or folder, which is replaced if it exists"
    )
    parser.add_argument("--format", choices=EXPORT_FORMATS, required=True, help="what is written")
    _selection_arguments(parser)
    parser.add_argument(
        "--for-spreadsheet",
        action="store_true",
        help="keep a spreadsheet from running cells as formulas",
    )
    parser.add_argument(
        "--offsets",
        choices=tuple(_COUNTINGS),
        help="what positions count, where a format leaves the choice",
    )
    parser.add_argument(
        "--dry-run", action="store_true", help="say what would be written and lost, write nothing"
    )


def _selection_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--layer", metavar="NAME", action="append", default=[],
        help="whose layer, or gold; may be given again; without it, those of all annotators",
    )  # fmt: skip
    add_choice(parser)
    parser.add_argument(
        "--with-unresolved",
        action="store_true",
        help="write gold though disagreements wait for a decision, and mark them",
    )
    parser.add_argument(
        "--with-votes",
        action="store_true",
        help="add how many annotators said what, as soft labels of gold",
    )


def _options(arguments: Namespace) -> ExportOptions:
    return ExportOptions(
        layers=tuple(arguments.layer),
        states=states(arguments),
        entries=entries(arguments),
        since=arguments.since,
        until=arguments.until,
        with_unresolved=arguments.with_unresolved,
        with_votes=arguments.with_votes,
        for_spreadsheet=arguments.for_spreadsheet,
        counting=None if arguments.offsets is None else _COUNTINGS[arguments.offsets],
    )


def _export(arguments: Namespace, progress: Progress) -> Answer:
    options = _options(arguments)
    with Project.open(arguments.project, read_only=True) as project:
        how = project, arguments.out, arguments.format, options, progress
        report = foreseen(*how) if arguments.dry_run else export(*how, _tell_losses)
    data = {
        "path": shown(report.path),
        "format": report.format,
        "layers": list(report.layers),
        "articles": report.articles,
        "statements": report.statements,
        "drafts_left_out": report.drafts,
        "unresolved": report.unresolved,
        "marked": report.marked,
        "for_spreadsheet": report.for_spreadsheet,
        "losses": [str(loss) for loss in report.losses],
        "dry_run": arguments.dry_run,
    }
    did = "Would write" if arguments.dry_run else "Wrote"
    return Answer(data, (f"{did} “{shown(report.path)}”.", *lines_of(report)))


def _tell_losses(report: ExportReport) -> None:
    """Before anything is written, to a person; a program reads the report."""
    if sys.stderr.isatty():
        for loss in report.losses:
            print(f"Not carried: {loss}", file=sys.stderr)


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
