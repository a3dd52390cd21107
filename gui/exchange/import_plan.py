"""What is to be imported, how it is read, and the import."""

import logging
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from core.commands.articles import AddArticles, FoundArticle, ImportReport, Skipped
from core.exchange.articles_in import files_in, read_articles
from core.exchange.columns import columns_of, is_table
from core.exchange.decisions import Decisions, decided
from core.exchange.fields import ArticleField
from core.exchange.format import ImportOptions
from core.exchange.opening import shown
from core.model.phrase import Phrase, Unavailable
from core.project import Project
from core.text.file_names import NamePattern
from core.updating import is_known, new_files, remember_import
from gui.shared.jobs import JobProgress
from gui.shared.messages import translated
from gui.shared.running import CoreProgress

_log = logging.getLogger("glossator.import")


@dataclass(frozen=True)
class ImportPlan:
    """What the user has chosen so far; `columns` are only those she has said something about."""

    sources: tuple[Path, ...] = ()
    with_metadata: bool = True
    columns: tuple[tuple[str, ArticleField | None], ...] = ()
    pattern: NamePattern | None = None
    encodings: tuple[tuple[str, str], ...] = ()
    """By the path of a file, what it is to be read as."""
    only_new: bool = True
    """Of a folder of which files came in before, only those that are new or have changed."""

    def options_for(self, path: Path) -> ImportOptions:
        """A table gets what was said about columns that it has."""
        own = set(columns_of(path)) if self.columns and is_table(path) else set()
        chosen = {column: field for column, field in self.columns if column in own}
        return ImportOptions(
            chosen,
            with_metadata=self.with_metadata,
            encoding=dict(self.encodings).get(shown(path)),
            pattern=self.pattern,
        )


class Incoming:
    """What a plan brings, read as it is asked for.

    Counts by file the `items`: articles, and lines or files that hold none.
    """

    def __init__(self, plan: ImportPlan, chosen: "Chosen", progress: JobProgress) -> None:
        self.items = Counter[str]()
        self._articles = 0
        self._plan = plan
        self._chosen = chosen
        self._progress = progress

    def __iter__(self) -> Iterator[FoundArticle | Skipped]:
        for item in self._found():
            self.items[item.file] += 1
            self._articles += isinstance(item, FoundArticle)
            yield item

    def _found(self) -> Iterator[FoundArticle | Skipped]:
        paths: Iterable[Path] = self._plan.sources
        if self._chosen.known and self._plan.only_new:
            yield from self._chosen.left_out
            paths = self._chosen.files
        yield from read_articles(paths, self._plan.options_for, self._tell)

    def _tell(self, done: int, total: int | None, what: Phrase) -> None:
        so_far = QCoreApplication.translate("Incoming", "{count} articles so far")
        count = so_far.format(count=self._articles)
        self._progress(done, total or 0, f"{translated(what)} · {count}")


@dataclass(frozen=True)
class Chosen:
    """The files that a plan is about, what else stands in its folders, and how many it knows."""

    files: tuple[Path, ...]
    left_out: tuple[Skipped, ...]
    known: int


def chosen_by(project: Project, plan: ImportPlan, progress: JobProgress) -> Chosen:
    """All files, or only the new ones. Only in folders are files known again."""
    items = list(files_in(plan.sources))
    files = [item for item in items if isinstance(item, Path)]
    left_out = tuple(item for item in items if isinstance(item, Skipped))
    if not (any(map(Path.is_dir, plan.sources)) and any(is_known(project, f) for f in files)):
        return Chosen(tuple(files), left_out, 0)
    found = new_files(project, plan.sources, CoreProgress(progress))
    new = tuple(file.path for file in found.new)
    return Chosen(new if plan.only_new else tuple(files), left_out, found.unchanged)


@dataclass(frozen=True)
class FileOutcome:
    """What became of one file: its name, how many articles came in, and what did not."""

    name: str
    imported: int
    skipped: tuple[Skipped, ...]


@dataclass(frozen=True)
class ImportOutcome:
    imported: int
    files: tuple[FileOutcome, ...]


def run_plan(
    project: Project, plan: ImportPlan, decisions: Decisions, progress: JobProgress
) -> ImportOutcome:
    """Import all of it as one step; nothing if it is stopped."""
    chosen = chosen_by(project, plan, progress)
    incoming = Incoming(plan, chosen, progress)
    report = project.run(AddArticles(decided(incoming, decisions)))
    if any(map(Path.is_dir, plan.sources)):
        elsewhere = {skip.path for skip in chosen.left_out}
        told = tuple(skip for skip in report.skipped if skip.path not in elsewhere)
        _remember(project, chosen, replace(report, skipped=told))
    return ImportOutcome(len(report.imported), tuple(_by_file(incoming, report)))


def _remember(project: Project, chosen: Chosen, report: ImportReport) -> None:
    """What came in is in already: where this fails, its files count as new the next time."""
    try:
        remember_import(project, chosen.files, report)
    except Unavailable as error:
        _log.warning("the files of an import are not remembered: %s", error)


def _by_file(incoming: Incoming, report: ImportReport) -> Iterator[FileOutcome]:
    left_out: dict[str, list[Skipped]] = {file: [] for file in incoming.items}
    for skip in report.skipped:
        left_out[skip.file].append(skip)
    for file, skipped in left_out.items():
        yield FileOutcome(file, incoming.items[file] - len(skipped), tuple(skipped))
