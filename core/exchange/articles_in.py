"""Files and folders as a stream of articles, each trouble told where it lies."""

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from core.commands.articles import FoundArticle, Skipped
from core.exchange.articles.apart import Apart
from core.exchange.format import ArticleReader, ImportOptions
from core.exchange.opening import shown
from core.exchange.registry import ARTICLE_READERS
from core.model.phrase import Phrase, Refused, Unavailable
from core.model.progress import Progress, silent

_LISTED_AT_ONCE = 1_000
_SAVED_AS = {
    ".doc": ".docx", ".dot": ".docx", ".pages": ".docx", ".wpd": ".docx", ".xls": ".xlsx",
    ".xlsb": ".xlsx", ".ods": ".xlsx", ".numbers": ".xlsx", ".mht": ".html", ".mhtml": ".html",
    ".webarchive": ".html",
}  # fmt: skip
"""What the program that wrote such a file can write as well."""
_ANNOTATIONS = frozenset({".dna", ".ann", ".qda", ".qdc", ".qdpx", ".xmi"})
OptionsFor = Callable[[Path], ImportOptions]


def read_articles(
    paths: Iterable[Path],
    options: ImportOptions | OptionsFor | None = None,
    progress: Progress = silent,
) -> Iterator[FoundArticle | Skipped]:
    """Everything in `paths`, read only as it is asked for: an article, or why there is none.

    `options` are those of all files, or say which are those of a file. No trouble with one file
    stops the others, and each file has at least one item. `progress` counts files and is called
    before each article, so that a stop is heard inside a long table too.
    """
    options_for = options if callable(options) else _same_for_all(options or ImportOptions())
    for _, found in each_of(list(listed(paths, progress)), options_for, progress):
        yield from found


def each_of(
    items: Sequence[Path | Skipped],
    options_for: OptionsFor,
    progress: Progress = silent,
    before: int = 0,
) -> Iterator[tuple[Path | Skipped, Iterator[FoundArticle | Skipped]]]:
    """Each file with its articles, which are to be asked for before the next file is.

    `before`: how many files were read already, so that `progress` counts on.
    """
    total = before + len(items)
    with Apart() as apart:
        for done, item in enumerate(items, before):
            what = Phrase("Reading {name}", {"name": _name(item)})
            pulse = partial(progress, done, total, what)
            pulse()
            yield item, _pulsing(_articles(item, options_for, pulse, apart), pulse)
    progress(total, total, Phrase("Storing"))


def _pulsing(
    found: Iterator[FoundArticle | Skipped], pulse: Callable[[], None]
) -> Iterator[FoundArticle | Skipped]:
    for article in found:
        yield article
        pulse()


def listed(paths: Iterable[Path], progress: Progress) -> Iterator[Path | Skipped]:
    """All files, with a chance to stop where there are very many."""
    for number, item in enumerate(files_in(paths), start=1):
        yield item
        if number % _LISTED_AT_ONCE == 0:
            progress(0, None, Phrase("Looking for files"))


def _same_for_all(options: ImportOptions) -> OptionsFor:
    return lambda _: options


def files_in(paths: Iterable[Path]) -> Iterator[Path | Skipped]:
    """The files that `paths` name, those of folders by name; what is left out, and why.

    Hidden files and endings that no reader knows are left out. A folder is entered once, however
    many links lead to it.
    """
    entered: set[tuple[int, int]] = set()
    for path in paths:
        if path.is_dir():
            yield from _files_of_folder(path, entered)
        else:
            yield _known(path)


def _files_of_folder(folder: Path, entered: set[tuple[int, int]]) -> Iterator[Path | Skipped]:
    try:
        status = folder.stat()
        if (status.st_dev, status.st_ino) in entered:
            yield Skipped(shown(folder), Phrase("This folder was read already."))
            return
        entered.add((status.st_dev, status.st_ino))
        with os.scandir(folder) as scan:
            entries = sorted(scan, key=lambda entry: entry.name)
    except OSError as error:
        reason = Phrase("It cannot be read: {reason}.", {"reason": str(error.strerror)})
        yield Skipped(shown(folder), reason, is_unavailable=True)
        return
    for entry in entries:
        path = Path(entry.path)
        if entry.name.startswith("."):
            yield Skipped(shown(path), Phrase("It is hidden."))
        elif _is_folder(entry):
            yield from _files_of_folder(path, entered)
        else:
            yield _known(path)


def _is_folder(entry: "os.DirEntry[str]") -> bool:
    try:
        return entry.is_dir()
    except OSError:  # a link that leads to itself
        return False


def _known(path: Path) -> Path | Skipped:
    if _reader_of(path) is not None:
        return path
    is_missing = not os.path.lexists(path)
    return Skipped(shown(path), _why_not(path, is_missing=is_missing), is_unavailable=is_missing)


def _why_not(path: Path, *, is_missing: bool) -> Phrase:
    """Why no reader takes that file, and what helps."""
    if is_missing:
        return Phrase("There is no file “{path}”.", {"path": shown(path)})
    ending = path.suffix.lower()
    if ending in _SAVED_AS:
        return Phrase(
            "Files that end in {ending} are not read; save it as {other}.",
            {"ending": ending, "other": _SAVED_AS[ending]},
        )
    if ending in _ANNOTATIONS:
        return Phrase("It holds annotations of another program: bring it in by itself, as such.")
    reason = "Articles are not read from files of this kind; those that are end in {endings}."
    return Phrase(reason, {"endings": ", ".join(sorted(ARTICLE_READERS))})


def _reader_of(path: Path) -> ArticleReader | None:
    return ARTICLE_READERS.get(path.suffix.lower())


def _articles(
    item: Path | Skipped, options_for: OptionsFor, pulse: Callable[[], None], apart: Apart
) -> Iterator[FoundArticle | Skipped]:
    if isinstance(item, Skipped):
        yield item
        return
    reader = _reader_of(item)
    assert reader is not None
    is_empty = True
    try:
        options = replace(options_for(item), pulse=pulse, apart=apart)
        for article in reader(item, options):
            is_empty = False
            yield article
    except Refused as refusal:
        yield Skipped(shown(item), refusal.phrase)
    except Unavailable as trouble:
        yield Skipped(shown(item), trouble.phrase, is_unavailable=True)
    else:
        if is_empty:
            yield Skipped(shown(item), Phrase("It holds no article."))


def _name(item: Path | Skipped) -> str:
    return shown(Path(item.name)) if isinstance(item, Path) else item.path
