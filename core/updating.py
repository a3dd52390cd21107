"""Bringing in what is new in folders, again and again, without reading the rest once more."""

import hashlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from core.commands.articles import AddArticles, ImportReport, Skipped
from core.commands.import_report import FileReport, by_file, joined
from core.exchange.articles_in import OptionsFor, files_in, read_articles
from core.exchange.format import ImportOptions
from core.exchange.opening import opened, shown
from core.model.phrase import Phrase, Refused, Unavailable
from core.model.progress import Progress, silent
from core.model.seen_file import SeenFile
from core.project import Project

AT_ONCE = 500
"""How many files come in as one step: an update that is stopped goes on after the last of them."""
_CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class NewFile:
    """A file that is to be read, and what it is then; None where it cannot be told."""

    path: Path
    now: SeenFile | None


@dataclass(frozen=True)
class NewFiles:
    """What stands in some folders: what is new, what was only touched, what is no article."""

    new: list[NewFile] = field(default_factory=list)
    touched: list[SeenFile] = field(default_factory=list)
    left_out: list[Skipped] = field(default_factory=list)
    total: int = 0

    @property
    def unchanged(self) -> int:
        return self.total - len(self.new)


@dataclass(frozen=True)
class UpdateReport:
    """What came in, and how many files were left as they were known already."""

    report: ImportReport
    unchanged: int


def new_files(project: Project, paths: Iterable[Path], progress: Progress = silent) -> NewFiles:
    """The files that are new or have changed since an update read them; changes nothing.

    A file whose import was undone counts as new.
    """
    items = list(files_in(paths))
    files = [item for item in items if isinstance(item, Path)]
    left_out = [item for item in items if isinstance(item, Skipped)]
    found = NewFiles(left_out=left_out, total=len(files))
    for done, path in enumerate(files):
        pulse = partial(progress, done, len(files), Phrase("Looking for new files"))
        pulse()
        known = project.seen_file(_name_of(path))
        now = _as_it_is(path, known, pulse)
        if now is None or known is None or now.digest != known.digest:
            found.new.append(NewFile(path, now))
        elif now != known:
            found.touched.append(now)
    return found


def update(
    project: Project,
    paths: Iterable[Path],
    options: ImportOptions | OptionsFor | None = None,
    progress: Progress = silent,
) -> UpdateReport:
    """Bring in the articles of all new files, so many at a time.

    What is done stays when it is stopped, and nothing is ever half in.
    """
    found = new_files(project, paths, progress)
    if found.touched:
        project.remember_files(found.touched)
    reports = [ImportReport((), tuple(found.left_out))]
    for start in range(0, len(found.new), AT_ONCE):
        portion = found.new[start : start + AT_ONCE]
        counted = partial(_further, progress, start, len(found.new))
        reading = read_articles((file.path for file in portion), options, counted)
        report = project.run(AddArticles(reading))
        project.remember_files(_as_read(portion, report))
        reports.append(report)
    return UpdateReport(joined(reports), found.unchanged)


def remember_import(project: Project, files: Iterable[NewFile], report: ImportReport) -> None:
    """Let updates know these files, as they were when an import read them.

    `report` is that of them alone.
    """
    project.remember_files(_as_read(list(files), report))


def is_known(project: Project, path: Path) -> bool:
    """Whether an import or an update has read a file of that name, and it is still here."""
    return project.seen_file(_name_of(path)) is not None


def _further(
    progress: Progress, before: int, total: int, done: int, _: int | None, what: Phrase
) -> None:
    """Counts on from the portions before."""
    progress(before + done, total, what)


def _name_of(path: Path) -> str:
    return shown(path.absolute())


def _as_it_is(path: Path, known: SeenFile | None, pulse: Callable[[], None]) -> SeenFile | None:
    """Its bytes are read only if its size or time is another than it was.

    None where it cannot be read; the reason is said where its articles are to be read.
    """
    try:
        status = path.stat()
        size, modified = status.st_size, status.st_mtime_ns
        if known is not None and (known.size, known.modified) == (size, modified):
            return known
        digest = digest_of(path, pulse)
    except (OSError, Refused, Unavailable):
        return None
    return SeenFile(
        _name_of(path), size, modified, digest, None if known is None else known.article
    )


def digest_of(path: Path, pulse: Callable[[], None]) -> str:
    """The SHA-256 of its bytes, of which few are held at once."""
    found = hashlib.sha256()
    with opened(path) as file:
        while chunk := file.read(_CHUNK):
            found.update(chunk)
            pulse()
    return found.hexdigest()


def _as_read(portion: list[NewFile], report: ImportReport) -> Iterator[SeenFile]:
    """What is to be remembered of files; nothing of those that the disk would not give."""
    told: dict[str, list[FileReport]] = {shown(file.path): [] for file in portion}
    for one in by_file(report):
        name = one.file
        while name and name not in told:  # a place in a zip file lies below the file
            name = name.rpartition("/")[0]
        if name:  # else it has come into the folder meanwhile, and is new the next time
            told[name].append(one)
    for file in portion:
        found = told[shown(file.path)]
        if file.now is not None and not any(s.is_unavailable for one in found for s in one.skipped):
            yield replace(file.now, article=next(_texts(found), None))


def _texts(found: list[FileReport]) -> Iterator[str]:
    """The SHA-256 of each text of a file that is in the project."""
    for file in found:
        yield from (article.sha256 for article in file.imported)
        yield from (skip.same_as for skip in file.skipped if skip.same_as is not None)
