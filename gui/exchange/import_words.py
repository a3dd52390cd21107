"""What an import would bring and what it brought, in sentences."""

import os
from collections.abc import Iterable, Iterator
from pathlib import PurePath

from PySide6.QtCore import QCoreApplication, QLocale

from core.commands.import_report import FileReport, by_file
from core.exchange.format import Format
from core.exchange.registry import FORMATS
from core.importing import ImportOutcome, InterruptedImport
from gui.exchange.encoding_words import encoding_words
from gui.exchange.looking import Kind, Preview
from gui.shared.messages import translated
from gui.shared.words import counted

_SEVERAL = 2


translate = QCoreApplication.translate  # the name under which lupdate knows it


def _number(count: int) -> str:
    return QLocale().toString(count)


def articles(count: int) -> str:
    return counted(count, translate("Import", "1 article"), translate("Import", "{count} articles"))


def article_kinds() -> Iterator[tuple[str, str]]:
    """The endings of formats of one kind, and what a file of it holds."""
    return _kinds(known for known in FORMATS if known.read_articles is not None)


def annotation_kinds() -> Iterator[tuple[str, str]]:
    """The same for annotations, those of other programs and our own."""
    return _kinds(known for known in FORMATS if known.read_foreign or known.read_layer)


def _kinds(formats: Iterable[Format]) -> Iterator[tuple[str, str]]:
    kinds: dict[str, list[str]] = {}
    for known in formats:
        kinds.setdefault(translate("core", known.title), []).extend(known.extensions)
    for title, endings in kinds.items():
        yield ", ".join(endings), title


def summary_of(preview: Preview) -> str:
    """Which files will be read, and how much of them is shown."""
    parts = [_kind(kind) for kind in preview.kinds]
    if preview.left_out:
        one, many = (
            translate("Import", "1 other file is left out"),
            translate("Import", "{count} other files are left out"),
        )
        parts.append(counted(preview.left_out, one, many))
    if not preview.is_whole:
        shown = translate("Import", "the first {count} rows are shown")
        parts.append(shown.format(count=_number(len(preview.rows))))
    return " · ".join(parts) or translate("Import", "There is nothing to read here.")


def _kind(kind: Kind) -> str:
    size = QLocale().formattedDataSize(kind.size, 0, QLocale.DataSizeFormat.DataSizeSIFormat)
    words = (
        translate("Import", "1 {ending} file, {size}")
        if kind.files == 1
        else translate("Import", "{count} {ending} files, {size}")
    )
    return words.format(count=_number(kind.files), ending=kind.ending, size=size)


def import_report(outcome: ImportOutcome) -> tuple[str, list[str]]:
    """A heading, and lines by file: what came in, and why something did not.

    The folder of several files is said once, above them.
    """
    files = list(by_file(outcome.report))
    left_out = sum(len(file.skipped) for file in files)
    heading = (
        translate("Import", "{articles} imported, {count} left out")
        if left_out
        else translate("Import", "{articles} imported")
    ).format(articles=articles(len(outcome.report.imported)), count=_number(left_out))
    folder = common_folder([file.file for file in files])
    lines = [line for file in files for line in _of_file(file, folder)]
    if folder:
        lines = [translate("Import", "In the folder {folder}:").format(folder=folder), "", *lines]
    if outcome.read_before:
        lines = [_gone_on_after(outcome.read_before), "", *lines]
    return heading, lines


def _gone_on_after(files: int) -> str:
    one = translate("Import", "It went on after 1 file that had been read already.")
    many = translate("Import", "It went on after {count} files that had been read already.")
    return counted(files, one, many)


def interruption(import_: InterruptedImport) -> str:
    """What was interrupted, and how far it had come."""
    first, *others = import_.plan.sources or (PurePath(),)
    name = first.name or str(first)
    if others:
        with_others = translate("Import", "{name} and {count} more")
        name = with_others.format(name=name, count=_number(len(others)))
    words = (
        translate(
            "Import", "The import of {name} was interrupted: {read} of {total} files are read."
        )
        if import_.total > 1
        else translate("Import", "The import of {name} was interrupted.")
    )
    read, total = _number(import_.read), _number(import_.total)
    return words.format(name=name, read=read, total=total)


def common_folder(names: list[str]) -> str:
    """The innermost folder that holds all of several files; empty where nothing would be gained."""
    if len(names) < _SEVERAL:
        return ""
    folders = {os.path.dirname(name) for name in names}
    if len({PurePath(folder).anchor for folder in folders}) > 1:
        return ""
    found = PurePath(os.path.commonpath(folders))
    return "" if found in (PurePath(), PurePath(found.anchor)) else str(found)


def _came_in(file: FileReport) -> str:
    if _encoding(file):
        return translate("Import", "{name}: {articles} imported, read as {encoding}")
    return translate("Import", "{name}: {articles} imported")


def _encoding(file: FileReport) -> str:
    """Where it is another than UTF-8, and something came in."""
    return encoding_words(file.encoding) if file.encoding and file.imported else ""


def _of_file(file: FileReport, folder: str) -> list[str]:
    name = str(PurePath(file.file).relative_to(folder)) if folder else file.file
    skipped = [(skip.path, translated(skip.reason)) for skip in file.skipped]
    if not file.imported and len(skipped) == 1 and skipped[0][0] == file.file:
        return [
            translate("Import", "{name}: left out. {reason}").format(
                name=name, reason=skipped[0][1]
            )
        ]
    count = articles(len(file.imported))
    lines = [_came_in(file).format(name=name, articles=count, encoding=_encoding(file))]
    for place, reason in skipped:
        where = place.removeprefix(file.file).removeprefix(", ") or place
        lines.append(
            translate("Import", "    {place}: left out. {reason}").format(
                place=where, reason=reason
            )
        )
    return lines
