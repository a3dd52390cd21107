"""What is to be imported, how it is read, and the import."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from core.commands.articles import AddArticles, FoundArticle, ImportReport, Skipped
from core.exchange.articles_in import read_articles
from core.exchange.columns import columns_of, is_table
from core.exchange.decisions import Decisions, decided
from core.exchange.fields import ArticleField
from core.exchange.format import ImportOptions
from core.exchange.opening import shown
from core.model.phrase import Phrase
from core.project import Project
from core.text.file_names import NamePattern
from gui.shared.jobs import JobProgress
from gui.shared.messages import translated


@dataclass(frozen=True)
class ImportPlan:
    """What the user has chosen so far; `columns` are only those she has said something about."""

    sources: tuple[Path, ...] = ()
    with_metadata: bool = True
    columns: tuple[tuple[str, ArticleField | None], ...] = ()
    pattern: NamePattern | None = None
    encodings: tuple[tuple[str, str], ...] = ()
    """By the path of a file, what it is to be read as."""

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

    def __init__(self, plan: ImportPlan, progress: JobProgress) -> None:
        self.items = Counter[str]()
        self._articles = 0
        self._plan = plan
        self._progress = progress

    def __iter__(self) -> Iterator[FoundArticle | Skipped]:
        for item in read_articles(self._plan.sources, self._plan.options_for, self._tell):
            self.items[item.file] += 1
            self._articles += isinstance(item, FoundArticle)
            yield item

    def _tell(self, done: int, total: int | None, what: Phrase) -> None:
        so_far = QCoreApplication.translate("Incoming", "{count} articles so far")
        count = so_far.format(count=self._articles)
        self._progress(done, total or 0, f"{translated(what)} · {count}")


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
    incoming = Incoming(plan, progress)
    report = project.run(AddArticles(decided(incoming, decisions)))
    return ImportOutcome(len(report.imported), tuple(_by_file(incoming, report)))


def _by_file(incoming: Incoming, report: ImportReport) -> Iterator[FileOutcome]:
    left_out: dict[str, list[Skipped]] = {file: [] for file in incoming.items}
    for skip in report.skipped:
        left_out[skip.file].append(skip)
    for file, skipped in left_out.items():
        yield FileOutcome(file, incoming.items[file] - len(skipped), tuple(skipped))
