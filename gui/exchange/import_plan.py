"""What is to be imported, how it is read, and a look at it beforehand."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from core.commands.articles import AddArticles, FoundArticle, ImportReport, Skipped
from core.commands.rehearsal import rehearsed
from core.exchange.articles_in import files_in, read_articles
from core.exchange.columns import columns_of, is_table
from core.exchange.fields import ArticleField
from core.exchange.format import ImportOptions
from core.model.article import ArticleDetails
from core.model.phrase import Phrase
from core.project import Project
from gui.shared.jobs import JobProgress
from gui.shared.messages import translated

ROWS_PREVIEWED = 200
_TABLES_LOOKED_INTO = 20


@dataclass(frozen=True)
class ImportPlan:
    """What the user has chosen so far; `columns` are only those she has said something about."""

    sources: tuple[Path, ...] = ()
    with_metadata: bool = True
    columns: tuple[tuple[str, ArticleField | None], ...] = ()

    def options_for(self, path: Path) -> ImportOptions:
        """A table gets what was said about columns that it has."""
        own = set(columns_of(path)) if self.columns and is_table(path) else set()
        chosen = {column: field for column, field in self.columns if column in own}
        return ImportOptions(chosen, with_metadata=self.with_metadata)


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


def run_plan(project: Project, plan: ImportPlan, progress: JobProgress) -> ImportOutcome:
    """Import all of it as one step; nothing if it is stopped."""
    incoming = Incoming(plan, progress)
    report = project.run(AddArticles(incoming))
    return ImportOutcome(len(report.imported), tuple(_by_file(incoming, report)))


def _by_file(incoming: Incoming, report: ImportReport) -> Iterator[FileOutcome]:
    left_out: dict[str, list[Skipped]] = {file: [] for file in incoming.items}
    for skip in report.skipped:
        left_out[skip.file].append(skip)
    for file, skipped in left_out.items():
        yield FileOutcome(file, incoming.items[file] - len(skipped), tuple(skipped))


@dataclass(frozen=True)
class Kind:
    """Files of one ending; their size in bytes."""

    ending: str
    files: int
    size: int


@dataclass(frozen=True)
class PreviewRow:
    """An article as it would come in, or why it would not."""

    place: str
    details: ArticleDetails | None
    reason: Phrase | None


@dataclass(frozen=True)
class Preview:
    """What a plan would bring in, its first rows read already."""

    plan: ImportPlan
    kinds: tuple[Kind, ...]
    left_out: int
    columns: tuple[str, ...]
    rows: tuple[PreviewRow, ...]
    is_whole: bool

    @property
    def ready(self) -> int | None:
        """How many articles would come in; None if not all of them have been looked at."""
        return sum(row.reason is None for row in self.rows) if self.is_whole else None


def look(project: Project, plan: ImportPlan, progress: JobProgress) -> Preview:
    """Read the first articles as an import would, and change nothing."""
    items = list(files_in(plan.sources))
    files = [item for item in items if isinstance(item, Path)]
    seen: list[PreviewRow] = []
    stream = islice(_noted(Incoming(plan, progress), seen), ROWS_PREVIEWED + 1)
    report = rehearsed(project.run, AddArticles(stream))
    refused = {skip.path: skip.reason for skip in report.skipped}
    return Preview(
        plan,
        tuple(_kinds(files)),
        len(items) - len(files),
        _columns(files),
        tuple(_judged(row, refused) for row in seen[:ROWS_PREVIEWED]),
        len(seen) <= ROWS_PREVIEWED,
    )


def _noted(
    incoming: Iterable[FoundArticle | Skipped], seen: list[PreviewRow]
) -> Iterator[FoundArticle | Skipped]:
    """Pass the articles on, keeping what the preview shows of them, which is not their texts."""
    for item in incoming:
        if isinstance(item, Skipped):
            seen.append(PreviewRow(item.path, None, item.reason))
        else:
            seen.append(PreviewRow(item.origin, item.details, None))
        yield item


def _judged(row: PreviewRow, refused: dict[str, Phrase]) -> PreviewRow:
    return PreviewRow(row.place, row.details, row.reason or refused.get(row.place))


def _kinds(files: list[Path]) -> Iterator[Kind]:
    count, size = Counter[str](), Counter[str]()
    for file in files:
        ending = file.suffix.lower()
        count[ending] += 1
        size[ending] += _size_of(file)
    for ending, number in sorted(count.items()):
        yield Kind(ending, number, size[ending])


def _size_of(file: Path) -> int:
    try:
        return file.stat().st_size
    except OSError:
        return 0


def _columns(files: list[Path]) -> tuple[str, ...]:
    tables = [file for file in files if is_table(file)][:_TABLES_LOOKED_INTO]
    return tuple(dict.fromkeys(column for table in tables for column in columns_of(table)))
