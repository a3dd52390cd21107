"""Verbs for layers: layer list, layer import."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from core.cli.projects import layer_data, layer_line
from core.cli.verb import Answer, Verb, add_project, counted
from core.commands.layers import ImportLayer
from core.exchange.format import LayerOptions
from core.exchange.registry import LAYER_FORMATS, format_named
from core.model.layer import LayerKind
from core.model.progress import Progress
from core.project import Project


def _list(arguments: Namespace, progress: Progress) -> Answer:
    with Project.open(arguments.project, read_only=True) as project:
        articles, counts = project.article_count(), project.layer_counts()
    return Answer(
        {"layers": [layer_data(layer, articles) for layer in counts]},
        tuple(layer_line(layer, articles) for layer in counts) or ("There is no layer yet.",),
    )


def _import_arguments(parser: ArgumentParser) -> None:
    add_project(parser)
    parser.add_argument("file", metavar="FILE", type=Path)
    parser.add_argument("--annotator", metavar="NAME", required=True, help="whose layer it becomes")
    parser.add_argument(
        "--kind",
        choices=[LayerKind.ANNOTATOR.value, LayerKind.SUGGESTION.value],
        default=LayerKind.ANNOTATOR.value,
        help="a person's layer, or the suggestions of a program",
    )
    parser.add_argument("--format", choices=LAYER_FORMATS, default=LAYER_FORMATS[0])
    parser.add_argument(
        "--create", action="store_true", help="add names and articles that are not known yet"
    )


def _import(arguments: Namespace, progress: Progress) -> Answer:
    read = format_named(arguments.format).read_layer
    assert read is not None
    kind = LayerKind(arguments.kind)
    with Project.open(arguments.project) as project:
        options = LayerOptions(arguments.annotator, kind, with_texts=arguments.create)
        incoming = read(arguments.file, options, progress)
        report = project.run(ImportLayer(arguments.annotator, kind, incoming, arguments.create))
    data = {
        "annotator": arguments.annotator,
        "kind": kind.value,
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
    Verb("layer import", "bring a layer in from a file", _import_arguments, _import),
)
