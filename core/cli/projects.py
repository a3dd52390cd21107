"""Verbs for a project as a whole: new, info."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from core.cli import passphrases
from core.cli.assigned import work_data, work_line
from core.cli.verb import Answer, Verb, add_project, counted
from core.exchange import codebook_yaml
from core.exchange.opening import shown
from core.model.codebook import EntryKind
from core.model.layer import LayerCounts
from core.model.progress import Progress
from core.project import Project


def _new_arguments(parser: ArgumentParser) -> None:
    add_project(parser)
    parser.add_argument("--codebook", metavar="FILE", type=Path, help="begin with this codebook")
    parser.add_argument(
        "--encrypted",
        action="store_true",
        help="ask for a passphrase without which it cannot be read",
    )
    parser.add_argument(
        "--passphrase-file", metavar="FILE", type=Path,
        help="encrypt it; the first line is the passphrase",
    )  # fmt: skip


def _new(arguments: Namespace, progress: Progress) -> Answer:
    draft = codebook_yaml.read(arguments.codebook) if arguments.codebook else None
    is_encrypted = arguments.encrypted or arguments.passphrase_file is not None
    passphrase = passphrases.chosen(arguments.passphrase_file) if is_encrypted else None
    with Project.create(arguments.project, draft, passphrase=passphrase) as project:
        codebook = project.codebook
        counts = {f"{kind.value}s": len(codebook.of_kind(kind)) for kind in EntryKind}
    path = shown(arguments.project)
    said = ", ".join(counted(counts[f"{kind.value}s"], kind.value) for kind in EntryKind)
    return Answer({"path": path, **counts}, (f"Made “{path}” with {said}.",))


def _info(arguments: Namespace, progress: Progress) -> Answer:
    with Project.open(arguments.project, read_only=True) as project:
        articles = project.article_count()
        statements, drafts = project.statement_totals()
        counts = project.layer_counts()
        revision = project.codebook.revision
        assigned = project.assigned_work()
    data = {
        "articles": articles,
        "statements": statements,
        "drafts": drafts,
        "codebook_revision": revision,
        "layers": [layer_data(layer, articles) for layer in counts],
        "assignments": [work_data(work) for work in assigned],
    }
    totals = (
        counted(articles, "article"),
        counted(statements, "statement"),
        counted(drafts, "draft"),
    )
    lines = (layer_line(layer, articles) for layer in counts)
    return Answer(data, (", ".join(totals), *lines, *map(work_line, assigned)))


def layer_data(counts: LayerCounts, articles: int) -> dict[str, object]:
    return {
        "annotator": counts.layer.annotator.name,
        "kind": counts.layer.kind.value,
        "done": counts.done,
        "skipped": counts.skipped,
        "in_progress": counts.in_progress,
        "to_do": _to_do(counts, articles),
        "statements": counts.statements,
        "drafts": counts.drafts,
    }


def layer_line(counts: LayerCounts, articles: int) -> str:
    layer = counts.layer
    return (
        f"{layer.annotator.name} ({layer.kind.value}): {counted(counts.statements, 'statement')}, "
        f"{counted(counts.drafts, 'draft')}; {counts.done} done, {counts.skipped} skipped, "
        f"{counts.in_progress} in progress, {_to_do(counts, articles)} to do"
    )


def _to_do(counts: LayerCounts, articles: int) -> int:
    return articles - counts.done - counts.skipped - counts.in_progress


VERBS = (
    Verb("new", "make a project", _new_arguments, _new),
    Verb("info", "count articles, statements, drafts and layers", add_project, _info),
)
