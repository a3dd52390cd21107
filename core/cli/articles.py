"""Verbs for articles: import."""

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from pathlib import Path

from core.cli.verb import Answer, Status, Verb, add_project, counted
from core.commands.articles import AddArticles, ImportReport
from core.commands.rehearsal import rehearsed
from core.exchange.articles_in import read_articles
from core.exchange.fields import METADATA, ArticleField, ColumnMap, column_map
from core.exchange.format import ImportOptions
from core.model.article import Article
from core.model.phrase import Refused
from core.model.progress import Progress
from core.project import Project

_MOST_LISTED = 20
_MOST_HITS = 50


def _import_arguments(parser: ArgumentParser) -> None:
    add_project(parser)
    parser.add_argument("paths", metavar="PATH", nargs="+", type=Path, help="files and folders")
    parser.add_argument(
        "--map",
        metavar="COL=FIELD",
        type=_mapped,
        action="append",
        default=[],
        help=f"what a column of a table holds: {', '.join((*ArticleField, METADATA))}",
    )
    parser.add_argument(
        "--no-metadata", action="store_true", help="leave out what a text says about itself"
    )
    parser.add_argument("--dry-run", action="store_true", help="report, and change nothing")


def _mapped(pair: str) -> ColumnMap:
    try:
        return column_map([pair])
    except Refused as refusal:
        raise ArgumentTypeError(str(refusal)) from refusal


def _import(arguments: Namespace, progress: Progress) -> Answer:
    chosen = {column: field for pairs in arguments.map for column, field in pairs.items()}
    options = ImportOptions(chosen, with_metadata=not arguments.no_metadata)
    with Project.open(arguments.project) as project:
        command = AddArticles(read_articles(arguments.paths, options, progress))
        run = project.run
        report = rehearsed(run, command) if arguments.dry_run else run(command)
    return _import_answer(report, is_rehearsal=arguments.dry_run)


def _import_answer(report: ImportReport, *, is_rehearsal: bool) -> Answer:
    data = {
        "imported": len(report.imported),
        "skipped": [{"path": skip.path, "reason": str(skip.reason)} for skip in report.skipped],
        "articles": [_article_data(article) for article in report.imported],
        "dry_run": is_rehearsal,
    }
    number = counted(len(report.imported), "article")
    first = f"Would import {number}." if is_rehearsal else f"Imported {number}."
    lines = [first, *(f"Skipped {skip.path}: {skip.reason}" for skip in report.skipped)]
    if len(lines) > _MOST_LISTED:
        lines[_MOST_LISTED:] = [f"… and {len(lines) - _MOST_LISTED:,} more; --json lists them all."]
    if report.imported or any(skip.is_duplicate for skip in report.skipped):
        return Answer(data, tuple(lines))
    is_unavailable = report.skipped and all(skip.is_unavailable for skip in report.skipped)
    status = Status.UNAVAILABLE if is_unavailable else Status.REFUSED
    return Answer(data, tuple(lines), status, _nothing_imported(report))


def _nothing_imported(report: ImportReport) -> str:
    if not report.skipped:
        return "Nothing was imported: there is no file to read."
    first = report.skipped[0]
    reason = str(first.reason)
    return f"Nothing was imported. {reason if first.path in reason else f'{first.path}: {reason}'}"


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


VERBS = (Verb("import", "bring in articles from files and folders", _import_arguments, _import),)
