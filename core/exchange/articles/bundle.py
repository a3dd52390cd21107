"""Zip files of articles."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from zipfile import ZipFile, ZipInfo

from core.commands.articles import FoundArticle, Skipped
from core.exchange.articles.containers import Room, is_plain_file, member_bytes, opened_zip
from core.exchange.format import ArticleReader, Format, ImportOptions
from core.exchange.opening import opened, shown
from core.model.phrase import Phrase, Refused, Unavailable
from core.storage.unfinished import passing_folder

_OURS = frozenset(("__MACOSX", "Thumbs.db", "desktop.ini"))


def read(path: Path, options: ImportOptions) -> Iterator[FoundArticle | Skipped]:
    """The articles of all files in it, each unpacked by itself; a zip file in it is not opened."""
    with (
        opened(path) as file,
        opened_zip(file) as archive,
        passing_folder() as folder,
    ):
        told = _Told(path, options, Room(path.stat().st_size))
        for member in sorted(archive.infolist(), key=lambda member: member.filename):
            options.pulse()
            if not member.filename.endswith("/"):  # it may have no name at all
                yield from _of_member(archive, member, folder, told)


@dataclass(frozen=True)
class _Told:
    """What is the same for every member."""

    path: Path
    options: ImportOptions
    room: Room


def _of_member(
    archive: ZipFile, member: ZipInfo, folder: Path, told: _Told
) -> Iterator[FoundArticle | Skipped]:
    place = shown(told.path / member.filename)
    name = PurePosixPath(member.filename)
    reader = _reader_of(name)
    if name.name.startswith(".") or set(name.parts) & _OURS:
        yield Skipped(place, Phrase("It is hidden."))
    elif name.suffix.lower() == ".zip":
        yield Skipped(place, Phrase("A zip file in a zip file is not opened; unpack it first."))
    elif not is_plain_file(member):
        yield Skipped(place, Phrase("It is a link or a device, no file."))
    elif reader is None:
        yield Skipped(place, Phrase("Articles are not read from files of this kind."))
    else:
        yield from _unpacked(reader, archive, member, folder, told)


def _reader_of(name: PurePosixPath) -> ArticleReader | None:
    from core.exchange.registry import ARTICLE_READERS  # which lists this module, too

    return ARTICLE_READERS.get(name.suffix.lower())


def _unpacked(
    reader: ArticleReader, archive: ZipFile, member: ZipInfo, folder: Path, told: _Told
) -> Iterator[FoundArticle | Skipped]:
    """What the reader says of a passing copy, told of the place in the zip file."""
    place = shown(told.path / member.filename)
    copy = _copy_of(folder, member)
    try:
        copy.write_bytes(told.room.taking(member_bytes(archive, member)))
        is_empty = True
        for item in reader(copy, told.options):
            is_empty = False
            yield _placed(item, place)
        if is_empty:
            yield Skipped(place, Phrase("It holds no article."))
    except Refused as refusal:
        yield Skipped(place, refusal.phrase)
    except Unavailable as trouble:
        yield Skipped(place, trouble.phrase, is_unavailable=True)
    finally:
        copy.unlink(missing_ok=True)


def _copy_of(folder: Path, member: ZipInfo) -> Path:
    """Under the member's own name, which may tell something of it, but never elsewhere."""
    name = PurePosixPath(member.filename)
    stem = "".join(c if c.isalnum() or c in " -_.()'" else "_" for c in name.stem)[:60]
    return folder / f"{stem.strip(' .') or 'article'}{name.suffix.lower()}"


def _placed(item: FoundArticle | Skipped, place: str) -> FoundArticle | Skipped:
    if isinstance(item, Skipped):
        return replace(item, file=place)
    return item.placed(place, item.sheet)


FORMAT = Format(
    name="zip",
    title="Zip files of articles",
    extensions=(".zip",),
    carries=("text", "what each file in it carries"),
    read_articles=read,
)
