"""Verbs for the codebook: codebook export, codebook import."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from core.cli.verb import Answer, Verb, add_project, counted
from core.commands.codebook import CodebookDraft, ImportCodebook
from core.exchange import codebook_refi, codebook_yaml
from core.exchange.opening import shown
from core.model.codebook import EntryKind
from core.model.phrase import Refused
from core.model.progress import Progress
from core.project import Project


def _arguments(parser: ArgumentParser) -> None:
    add_project(parser)
    parser.add_argument(
        "file", metavar="FILE", type=Path, help="a codebook as YAML, or as REFI-QDA (.qdc)"
    )


def _import_arguments(parser: ArgumentParser) -> None:
    _arguments(parser)
    parser.add_argument(
        "--as",
        dest="kind",
        choices=[kind.value for kind in EntryKind],
        help="what codes of a .qdc are that do not say so themselves",
    )


def _export(arguments: Namespace, progress: Progress) -> Answer:
    with Project.open(arguments.project, read_only=True) as project:
        codebook = project.codebook
        written = codebook_refi if codebook_refi.is_meant(arguments.file) else codebook_yaml
        written.write(codebook, arguments.file)
    path = shown(arguments.file)
    counts = {f"{kind.value}s": len(codebook.of_kind(kind)) for kind in EntryKind}
    said = ", ".join(counted(counts[f"{kind.value}s"], kind.value) for kind in EntryKind)
    return Answer(
        {"path": path, "revision": codebook.revision, **counts},
        (f"Wrote revision {codebook.revision} to “{path}”: {said}.",),
    )


def _import(arguments: Namespace, progress: Progress) -> Answer:
    with Project.open(arguments.project) as project:
        draft = _draft(arguments)
        report = project.run(ImportCodebook(draft, described_as=arguments.file.name))
        revision = project.codebook.revision
    data = {
        "added": report.added,
        "changed": report.changed,
        "retired": report.retired,
        "revision": revision,
    }
    line = (
        f"{counted(report.added, 'entry', 'entries')} added, {report.changed:,} changed, "
        f"{report.retired:,} retired; the codebook is at revision {revision}."
    )
    return Answer(data, (line,))


def _draft(arguments: Namespace) -> CodebookDraft:
    if not codebook_refi.is_meant(arguments.file):
        return codebook_yaml.read(arguments.file)
    try:
        return codebook_refi.read(arguments.file, arguments.kind and EntryKind(arguments.kind))
    except codebook_refi.KindUnsaid as unsaid:
        raise Refused("{what} Say it with --as.", what=unsaid.phrase) from unsaid


VERBS = (
    Verb("codebook export", "write the codebook to a file", _arguments, _export),
    Verb("codebook import", "bring a codebook in from a file", _import_arguments, _import),
)
