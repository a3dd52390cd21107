"""Verbs for layers: layer list, layer import."""

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TypeVar

from core.cli.annotations import import_annotations, layers_answer
from core.cli.projects import layer_data, layer_line
from core.cli.verb import Answer, Verb, add_project, counted
from core.commands.annotations import ImportAnnotations
from core.commands.layers import ImportLayer, LayerReport
from core.commands.rehearsal import rehearsed
from core.commands.work import Command
from core.exchange.annotations.inspecting import format_of
from core.exchange.annotations.mapping import Target
from core.exchange.format import LayerOptions
from core.exchange.layer_lines import read_layers
from core.exchange.registry import FOREIGN_FORMATS, LAYER_FORMATS, format_named
from core.model.layer import LayerKind
from core.model.phrase import Refused
from core.model.progress import Progress
from core.project import Project

T = TypeVar("T")


def _list(arguments: Namespace, progress: Progress) -> Answer:
    with Project.open(arguments.project, read_only=True) as project:
        articles, counts = project.article_count(), project.layer_counts()
    return Answer(
        {"layers": [layer_data(layer, articles) for layer in counts]},
        tuple(layer_line(layer, articles) for layer in counts) or ("There is no layer yet.",),
    )


def _import_arguments(parser: ArgumentParser) -> None:
    add_project(parser)
    parser.add_argument("file", metavar="FILE", type=Path, help="a file, or a folder of brat’s")
    parser.add_argument(
        "--annotator",
        metavar="NAME",
        help="whose layer it becomes; without it, everybody’s whom the file names",
    )
    parser.add_argument(
        "--kind",
        choices=[LayerKind.ANNOTATOR.value, LayerKind.SUGGESTION.value],
        default=LayerKind.ANNOTATOR.value,
        help="a person's layer, or the suggestions of a program",
    )
    parser.add_argument(
        "--suggestions",
        dest="kind",
        action="store_const",
        const=LayerKind.SUGGESTION.value,
        help="the same as --kind suggestion",
    )
    parser.add_argument(
        "--format",
        choices=(*LAYER_FORMATS, *FOREIGN_FORMATS),
        help="without it, what the file holds decides",
    )
    parser.add_argument(
        "--create", action="store_true", help="add names and articles that are not known yet"
    )
    _mapping_arguments(parser)
    parser.add_argument("--dry-run", action="store_true", help="report, and change nothing")


def _mapping_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--map",
        metavar="PART=LABEL,…",
        action="append",
        default=[],
        help="what a variable, label or code of another program becomes: " + ", ".join(Target),
    )
    parser.add_argument(
        "--field",
        metavar="LABEL=FIELD",
        action="append",
        default=[],
        help="which field of the codebook a variable of another program answers",
    )
    parser.add_argument(
        "--rename",
        metavar="NAME=NAME",
        action="append",
        default=[],
        help="what somebody whom another program calls so is called here",
    )
    parser.add_argument(
        "--stance",
        metavar="VALUE=STANCE",
        action="append",
        default=[],
        help="which stance a value of another program means",
    )


def _import(arguments: Namespace, progress: Progress) -> Answer:
    known = (
        format_of(arguments.file) if arguments.format is None else format_named(arguments.format)
    )
    if known.read_foreign is not None:
        return import_annotations(arguments, known, progress)
    assert known.read_layer is not None
    if arguments.map or arguments.stance or arguments.rename or arguments.field:
        raise Refused("“{name}” needs no mapping: it says what is what.", name=known.name)
    if arguments.annotator is None:
        return _import_all(arguments, progress)
    kind = LayerKind(arguments.kind)
    with Project.open(arguments.project) as project:
        options = LayerOptions(arguments.annotator, kind, with_texts=arguments.create)
        incoming = known.read_layer(arguments.file, options, progress)
        command = ImportLayer(arguments.annotator, kind, incoming, arguments.create)
        report = _done(project, command, arguments)
    return _answer(arguments, report, annotator=arguments.annotator, kind=kind.value)


def _import_all(arguments: Namespace, progress: Progress) -> Answer:
    """Every layer that a file of our own names, as one step."""
    if arguments.kind == LayerKind.SUGGESTION.value:
        raise Refused("Name the layer that becomes suggestions with --annotator.")
    with Project.open(arguments.project) as project:
        layers = read_layers(arguments.file, progress, with_texts=arguments.create)
        command = ImportAnnotations(
            layers, create=arguments.create, described_as=arguments.file.name, progress=progress
        )
        report = _done(project, command, arguments)
    return layers_answer(report, is_rehearsal=arguments.dry_run)


def _done(project: Project, command: Command[T], arguments: Namespace) -> T:
    return rehearsed(project.run, command) if arguments.dry_run else project.run(command)


def _answer(arguments: Namespace, report: LayerReport, *, annotator: str, kind: str) -> Answer:
    data = {
        "annotator": annotator,
        "kind": kind,
        "articles": report.articles,
        "added": report.added,
        "changed": report.changed,
        "unchanged": report.unchanged,
        "created": list(report.created),
    }
    lines = [
        f"{counted(report.articles, 'article')}: {counted(report.added, 'statement')} added, "
        f"{report.changed:,} changed, {report.unchanged:,} unchanged."
    ]
    if report.created:
        lines.append(f"New in the codebook: {', '.join(report.created)}.")
    return Answer(data, tuple(lines))


VERBS = (
    Verb("layer list", "list the layers with their counts", add_project, _list),
    Verb("layer import", "bring layers in from a file", _import_arguments, _import),
)
