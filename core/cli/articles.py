"""Verbs for articles: import."""

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Iterator
from dataclasses import replace
from itertools import chain
from pathlib import Path

from core.cli.verb import Answer, Status, Verb, add_project, counted
from core.commands.arriving import Skipped
from core.commands.articles import ImportReport, foreseen
from core.commands.import_report import FileReport, by_file
from core.exchange.articles_in import files_in, read_articles
from core.exchange.fields import METADATA, ArticleField, ColumnMap, column_map
from core.exchange.plan import ImportPlan
from core.importing import DECIDE_NOTHING, discard_interrupted, import_articles
from core.model.article import Article
from core.model.likeness import Twin
from core.model.phrase import Cancelled, Refused, Unavailable
from core.model.progress import Progress
from core.project import Project
from core.text.file_names import NamePattern, guessed_pattern
from core.updating import UpdateReport, new_files, update

_MOST_LISTED = 20
_MOST_COMPARED = 1_000
"""So many new articles are compared with the others without being asked: it takes a second."""
_GUESS = "guess"


def _arguments(parser: ArgumentParser) -> None:
    add_project(parser)
    parser.add_argument("paths", metavar="PATH", nargs="+", type=_path, help="files and folders")
    _table_arguments(parser)
    parser.add_argument(
        "--pattern",
        metavar="PATTERN",
        help="what the names of files say, as {date}_{outlet}_{title}; also {author}, {language} "
        f"and {{any}}; “{_GUESS}” takes the pattern that most of them fit",
    )
    metadata = parser.add_mutually_exclusive_group()
    metadata.add_argument(
        "--no-metadata", action="store_true", help="leave out what a text says about itself"
    )
    metadata.add_argument(
        "--accept-metadata",
        action="store_true",
        help="take also what may be wrong, such as the properties of a file",
    )
    parser.add_argument(
        "--update",
        action="store_true",
        help="only files that are new or were changed; one that was stopped goes on",
    )
    parser.add_argument(
        "--near-duplicates",
        action="store_true",
        help=f"report articles that are nearly the same, also of more than {_MOST_COMPARED:,}",
    )
    parser.add_argument("--dry-run", action="store_true", help="report, and change nothing")


def _table_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--map",
        metavar="COL=FIELD",
        type=_mapped,
        action="append",
        default=[],
        help=f"what a column of a table holds: {', '.join((*ArticleField, METADATA))}",
    )
    parser.add_argument(
        "--sheet",
        metavar="SHEET",
        action="append",
        default=[],
        help="which sheet of a workbook is read, by name or number; may be given several times",
    )


def _path(typed: str) -> Path:
    """Nothing, as from a variable that is not set, is no folder."""
    if not typed:
        raise ArgumentTypeError("it is empty; name a file or a folder.")
    return Path(typed)


def _mapped(pair: str) -> ColumnMap:
    try:
        return column_map([pair])
    except Refused as refusal:
        raise ArgumentTypeError(str(refusal)) from refusal


def _import(arguments: Namespace, progress: Progress) -> Answer:
    plan = _plan(arguments)
    with Project.open(arguments.project) as project:
        done, before = _done(project, arguments, plan, progress)
        groups, complaint = None, ""
        try:
            groups = _near_duplicates(project, arguments, done.report, progress)
        except Unavailable as trouble:  # what came in is in already
            complaint = f"Near-duplicates were not looked for. {trouble}"
    answer = _answer(done, before, groups, is_rehearsal=arguments.dry_run)
    return replace(answer, complaint=answer.complaint or complaint)


def _plan(arguments: Namespace) -> ImportPlan:
    chosen = {column: field for pairs in arguments.map for column, field in pairs.items()}
    pattern = None if arguments.pattern is None else _pattern(arguments.pattern, arguments.paths)
    return ImportPlan(
        tuple(arguments.paths),
        not arguments.no_metadata,
        tuple(chosen.items()),
        pattern,
        only_new=False,
        with_unsure=arguments.accept_metadata,
        is_strict=True,
        sheets=tuple(arguments.sheet),
    )


def _pattern(wanted: str, paths: list[Path]) -> NamePattern:
    if wanted != _GUESS:
        return NamePattern.of(wanted)
    pattern = guessed_pattern([path.stem for path in files_in(paths) if isinstance(path, Path)])
    if pattern is None:
        raise Refused("The names of these files follow no pattern that is known; say it yourself.")
    return pattern


def _done(
    project: Project, arguments: Namespace, plan: ImportPlan, progress: Progress
) -> tuple[UpdateReport, int]:
    """What was done, and how many files had been read when that was interrupted."""
    if arguments.dry_run:
        return _looked(project, arguments, plan, progress), 0
    if arguments.update:
        return update(project, arguments.paths, plan.options_for, progress), 0
    try:
        outcome = import_articles(project, plan, progress=progress)
    except (KeyboardInterrupt, Cancelled):
        discard_interrupted(project, (plan, DECIDE_NOTHING))
        raise
    return UpdateReport(outcome.report, 0), outcome.read_before


def _looked(
    project: Project, arguments: Namespace, plan: ImportPlan, progress: Progress
) -> UpdateReport:
    unchanged = 0
    paths = arguments.paths
    left_out = []
    if arguments.update:
        found = new_files(project, paths, progress)
        paths, unchanged = [file.path for file in found.new], found.unchanged
        left_out = found.left_out
    incoming = chain(left_out, read_articles(paths, plan.options_for, progress))
    return UpdateReport(foreseen(incoming, project.title_of_text), unchanged)


def _near_duplicates(
    project: Project, arguments: Namespace, report: ImportReport, progress: Progress
) -> list[list[Twin]] | None:
    """Groups with an article that came in just now; None where nobody looked."""
    is_asked = arguments.near_duplicates or len(report.imported) <= _MOST_COMPARED
    if arguments.dry_run or not is_asked:
        return None
    if not report.imported:
        return []
    project.sketch_articles(progress)
    new = {article.id for article in report.imported}
    groups = project.near_duplicates(progress)
    return [group for group in groups if any(twin.article in new for twin in group)]


def _answer(
    done: UpdateReport, before: int, groups: list[list[Twin]] | None, *, is_rehearsal: bool
) -> Answer:
    report = done.report
    data = {
        "imported": len(report.imported),
        "skipped": [{"path": skip.path, "reason": str(skip.reason)} for skip in report.skipped],
        "articles": [_article_data(article) for article in report.imported],
        "dry_run": is_rehearsal,
        "files": [_file_data(file) for file in by_file(report)],
        "unchanged": done.unchanged,
        "read_before": before,
        "near_duplicates": None if groups is None else list(map(_group_data, groups)),
    }
    lines = list(_lines(done, groups or [], is_rehearsal=is_rehearsal))
    if before:
        lines.insert(1, f"Went on after {counted(before, 'file')} that had been read already.")
    if len(lines) > _MOST_LISTED:
        lines[_MOST_LISTED:] = [f"… and {len(lines) - _MOST_LISTED:,} more; --json lists them all."]
    if report.imported or done.unchanged or any(skip.is_duplicate for skip in report.skipped):
        return Answer(data, tuple(lines))
    is_unavailable = report.skipped and all(skip.is_unavailable for skip in report.skipped)
    status = Status.UNAVAILABLE if is_unavailable else Status.REFUSED
    return Answer(data, tuple(lines), status, _nothing_imported(report))


def _lines(done: UpdateReport, groups: list[list[Twin]], *, is_rehearsal: bool) -> Iterator[str]:
    number = counted(len(done.report.imported), "article")
    yield f"Would import {number}." if is_rehearsal else f"Imported {number}."
    if done.unchanged:
        yield f"Left {counted(done.unchanged, 'file')} as they were read before."
    for group in groups:
        yield f"Nearly the same: {', '.join(f'“{twin.title}”' for twin in group)}"
    for file in by_file(done.report):
        if file.encoding is not None and file.imported:
            yield f"Read {file.file} as {file.encoding}."
    for skip in done.report.skipped:
        yield f"Skipped {skip.path}: {skip.reason}"


def _nothing_imported(report: ImportReport) -> str:
    if not report.skipped:
        return "Nothing was imported: there is no file to read."
    first = report.skipped[0]
    reason = str(first.reason)
    said = reason if first.path in reason else f"{first.path}: {reason}"
    return f"Nothing was imported. {said}{_by_option(first)}"


def _by_option(skip: Skipped) -> str:
    """What the command line has for it."""
    template = skip.reason.template
    if template.startswith("None of its columns"):
        return " For example: --map COLUMN=text."
    if template.startswith("It holds annotations"):
        return " For that there is: glossator layer import."
    return ""


def _article_data(article: Article) -> dict[str, object]:
    details = article.details
    return {
        "uid": article.uid,
        "title": details.title,
        "outlet": details.outlet,
        "author": details.author,
        "published": details.published,
        "source_url": details.source_url,
        "language": details.language,
        "sha256": article.sha256,
    }


def _file_data(file: FileReport) -> dict[str, object]:
    return {
        "path": file.file,
        "imported": [article.uid for article in file.imported],
        "skipped": len(file.skipped),
        "encoding": file.encoding,
    }


def _group_data(group: list[Twin]) -> list[dict[str, object]]:
    return [
        {"uid": twin.uid, "title": twin.title, "similarity": round(twin.similarity, 3)}
        for twin in group
    ]


VERBS = (Verb("import", "bring in articles from files and folders", _arguments, _import),)
