"""An import of files as one step, which goes on where it was interrupted."""

import hashlib
import logging
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from core.commands.arriving import ReadyArticle, as_record, ready
from core.commands.articles import AddArticles, FoundArticle, Gathered, ImportReport, Skipped
from core.exchange.articles_in import OptionsFor, each_of, listed
from core.exchange.decisions import Decider, Decisions
from core.exchange.opening import shown
from core.exchange.plan import ImportPlan
from core.model.phrase import Phrase, Refused, Unavailable
from core.model.progress import Progress, silent
from core.model.seen_file import SeenFile
from core.project import Project
from core.storage import interrupted as kept
from core.storage.interrupted import KeptSpool, ReadFile
from core.updating import NewFile, digest_of, is_known, new_files, remember_import

_log = logging.getLogger("glossator.import")
DECIDE_NOTHING = Decisions()


@dataclass(frozen=True)
class Chosen:
    """What a plan brings: `items` are read in their order, and tell why others are left out.

    `known`: how many files of its folders have been read before.
    """

    items: tuple[Path | Skipped, ...]
    known: int = 0

    @property
    def files(self) -> tuple[Path, ...]:
        return tuple(item for item in self.items if isinstance(item, Path))

    @property
    def left_out(self) -> tuple[Skipped, ...]:
        return tuple(item for item in self.items if isinstance(item, Skipped))


@dataclass(frozen=True)
class ImportOutcome:
    """What came in; `read_before`: how many files had been read when it was interrupted."""

    report: ImportReport
    read_before: int = 0


@dataclass(frozen=True)
class InterruptedImport:
    """An import that can go on, and how many of its files have been read."""

    plan: ImportPlan
    decisions: Decisions
    read: int
    total: int


def chosen_by(project: Project, plan: ImportPlan, progress: Progress = silent) -> Chosen:
    """All files, or only the new ones."""
    every = _all_of(plan, progress)
    if not (_is_known_again(plan) and any(is_known(project, file) for file in every.files)):
        return every
    found = new_files(project, plan.sources, progress)
    new = tuple(file.path for file in found.new)
    if plan.only_new:
        return Chosen((*every.left_out, *new), found.unchanged)
    return Chosen(every.items, found.unchanged)


def _all_of(plan: ImportPlan, progress: Progress) -> Chosen:
    return Chosen(tuple(listed(plan.sources, progress)))


def found_by(
    plan: ImportPlan, chosen: Chosen, progress: Progress = silent
) -> Iterator[FoundArticle | Skipped]:
    """What stands in those files, read as it is asked for."""
    told = _Counted(progress)
    for _, found in each_of(chosen.items, plan.options_for, told.progress):
        yield from map(told.count, found)


def import_articles(
    project: Project,
    plan: ImportPlan,
    decisions: Decisions = DECIDE_NOTHING,
    progress: Progress = silent,
) -> ImportOutcome:
    """Bring all of it in as one step; nothing if it is stopped.

    Files are read before the project is held. What has been read is kept beside the project until
    all of it is in: the same import, begun again, goes on from there.
    """
    chosen = _all_of(plan, progress) if not plan.only_new else chosen_by(project, plan, progress)
    with kept.kept_beside(project.path, _wish(project, plan, decisions)) as spool:
        decider = _decider(project, decisions, progress)
        before = _read_into(spool, chosen.items, plan, decider, progress)
        report = project.run(AddArticles(Gathered(spool), progress))
    if _is_known_again(plan):
        elsewhere = {skip.path for skip in chosen.left_out}
        told = tuple(skip for skip in report.skipped if skip.path not in elsewhere)
        read = map(_as_read, chosen.files, spool.files)
        _remember(project, read, replace(report, skipped=told))
    return ImportOutcome(report, before)


def _is_known_again(plan: ImportPlan) -> bool:
    """Only in folders are files known again."""
    return any(map(Path.is_dir, plan.sources))


def _as_read(path: Path, file: ReadFile) -> NewFile:
    if file.digest is None:
        return NewFile(path, None)
    return NewFile(path, SeenFile(file.path, file.size, file.modified, file.digest, None))


def _remember(project: Project, read: Iterable[NewFile], report: ImportReport) -> None:
    """What came in is in already: where this fails, its files count as new the next time."""
    try:
        remember_import(project, read, report)
    except Unavailable as error:
        _log.warning("the files of an import are not remembered: %s", error)


def interrupted_import(project: Project) -> InterruptedImport | None:
    """The import into this project that was interrupted, if it can go on."""
    found = kept.interrupted(project.path)
    if found is None or found.wish.get("project") != project.uid:
        return None
    try:
        plan = ImportPlan.of_json(found.wish["plan"])
        decisions = Decisions.of_json(found.wish["decisions"])
    except (KeyError, TypeError, ValueError, Refused):  # written by another version
        return None
    return InterruptedImport(plan, decisions, found.read, found.total)


def discard_interrupted(project: Project, only: tuple[ImportPlan, Decisions] | None = None) -> None:
    """Forget what was read for an import that shall not go on; `only`: if it is that one."""
    kept.discard(project.path, None if only is None else _wish(project, *only))


def _wish(project: Project, plan: ImportPlan, decisions: Decisions) -> dict[str, Any]:
    return {"project": project.uid, "plan": plan.as_json(), "decisions": decisions.as_json()}


def _decider(project: Project, decisions: Decisions, progress: Progress) -> Decider:
    if not decisions.first_only:
        return Decider(decisions)
    project.sketch_articles(progress)
    finder = project.twin_finder()

    def known_twin(text: str) -> str | None:
        return next((twin.title for twin in finder.twins_of(text)), None)

    return Decider(decisions, known_twin)


def _read_into(
    spool: KeptSpool,
    items: Sequence[Path | Skipped],
    plan: ImportPlan,
    decider: Decider,
    progress: Progress,
) -> int:
    """Read what has not been read; how many files had been."""
    at = _go_on(spool, items)
    before = len(spool.files)
    spool.expect(sum(isinstance(item, Path) for item in items))
    told = _Counted(progress, len(spool))
    digests = _Digests(told.pulse, is_wanted=_is_known_again(plan))
    if decider.is_comparing:
        for article in _let_in(spool):
            decider.recall(article)
    options_for = digests.asked_for_by(plan.options_for)
    for item, found in each_of(items[at:], options_for, told.progress, at):
        now = (item, _as_it_is(item)) if isinstance(item, Path) else None
        for each in map(told.count, found):
            spool.put(as_record(ready(decider.take(each))))
        if now is not None:
            spool.mark(digests.of(*now))
    return before


def _go_on(spool: KeptSpool, items: Sequence[Path | Skipped]) -> int:
    """How many of the items need not be read: those before the first file that is another now."""
    done = at = 0
    for number, item in enumerate(items, start=1):
        if isinstance(item, Path):
            if done == len(spool.files):
                break
            if replace(spool.files[done], digest=None) != _as_it_is(item):
                break
            done, at = done + 1, number
    spool.keep(done)
    return at


def _let_in(spool: KeptSpool) -> Iterator[ReadyArticle]:
    for arrival in Gathered(spool):
        if isinstance(arrival, ReadyArticle):
            yield arrival


def _as_it_is(path: Path) -> ReadFile:
    name = shown(path.absolute())
    try:
        status = path.stat()
    except OSError:  # why it cannot be read is said where that is tried
        return ReadFile(name, -1, -1)
    return ReadFile(name, status.st_size, status.st_mtime_ns)


class _Digests:
    """Digests each file from the bytes that its reader took, else from the file behind it."""

    def __init__(self, pulse: Callable[[], None], *, is_wanted: bool) -> None:
        self._pulse = pulse
        self._is_wanted = is_wanted
        self._last: tuple[Path, str] | None = None

    def asked_for_by(self, options_for: OptionsFor) -> OptionsFor:
        if not self._is_wanted:
            return options_for
        return lambda path: replace(options_for(path), taken=self._take)

    def _take(self, path: Path, raw: bytes) -> None:
        self._last = path, hashlib.sha256(raw).hexdigest()

    def of(self, path: Path, before: ReadFile) -> ReadFile:
        """`before` it was read, with its digest if it is still the same."""
        if not self._is_wanted:
            return before
        taken, self._last = self._last, None
        if taken is not None and taken[0] == path:
            return replace(before, digest=taken[1])
        try:
            digest = digest_of(path, self._pulse)
        except (OSError, Refused, Unavailable):
            return before
        return replace(before, digest=digest) if _as_it_is(path) == before else before


class _Counted:
    """Tells, beside the files, how many articles there are so far."""

    def __init__(self, progress: Progress, articles: int = 0) -> None:
        self._progress = progress
        self._articles = articles
        self._last: tuple[int, int | None, Phrase] = (0, None, Phrase("Looking for files"))

    def count(self, item: FoundArticle | Skipped) -> FoundArticle | Skipped:
        self._articles += isinstance(item, FoundArticle)
        return item

    def pulse(self) -> None:
        """The same once more: what was told last goes on."""
        self.progress(*self._last)

    def progress(self, done: int, total: int | None, what: Phrase) -> None:
        self._last = done, total, what
        values: dict[str, str | Phrase] = {"what": what, "count": str(self._articles)}
        self._progress(done, total, Phrase("{what} · {count} articles so far", values))
