"""What an import would bring and what it brought, in sentences."""

from PySide6.QtCore import QCoreApplication, QLocale

from core.exchange.registry import ARTICLE_READERS
from gui.exchange.import_plan import FileOutcome, ImportOutcome, Kind, Preview
from gui.shared.messages import translated
from gui.shared.words import counted


def _tr(words: str) -> str:
    return QCoreApplication.translate("Import", words)


def _number(count: int) -> str:
    return QLocale().toString(count)


def articles(count: int) -> str:
    return counted(count, _tr("1 article"), _tr("{count} articles"))


def ready_articles(preview: Preview) -> str:
    return articles(sum(row.reason is None for row in preview.rows))


def what_can_be_read() -> str:
    endings = ", ".join(sorted(ARTICLE_READERS))
    words = _tr("Files that end in {endings}, and folders of them. They can also be dropped here.")
    return words.format(endings=endings)


def summary_of(preview: Preview) -> str:
    """Which files will be read, and how much of them is shown."""
    parts = [_kind(kind) for kind in preview.kinds]
    if preview.left_out:
        one, many = _tr("1 other file is left out"), _tr("{count} other files are left out")
        parts.append(counted(preview.left_out, one, many))
    if not preview.is_whole:
        shown = _tr("the first {count} rows are shown")
        parts.append(shown.format(count=_number(len(preview.rows))))
    return " · ".join(parts) or _tr("There is nothing to read here.")


def _kind(kind: Kind) -> str:
    size = QLocale().formattedDataSize(kind.size, 0, QLocale.DataSizeFormat.DataSizeSIFormat)
    words = (
        _tr("1 {ending} file, {size}") if kind.files == 1 else _tr("{count} {ending} files, {size}")
    )
    return words.format(count=_number(kind.files), ending=kind.ending, size=size)


def import_report(outcome: ImportOutcome) -> tuple[str, list[str]]:
    """A heading, and lines by file: what came in, and why something did not."""
    left_out = sum(len(file.skipped) for file in outcome.files)
    heading = _tr("{articles} imported").format(articles=articles(outcome.imported))
    if left_out:
        heading += _tr(", {count} left out").format(count=_number(left_out))
    lines = [line for file in outcome.files for line in _of_file(file)]
    return heading, lines


def _of_file(file: FileOutcome) -> list[str]:
    skipped = [(skip.path, translated(skip.reason)) for skip in file.skipped]
    if not file.imported and len(skipped) == 1 and skipped[0][0] == file.name:
        return [_tr("{name}: left out. {reason}").format(name=file.name, reason=skipped[0][1])]
    count = articles(file.imported)
    lines = [_tr("{name}: {articles} imported").format(name=file.name, articles=count)]
    for place, reason in skipped:
        where = place.removeprefix(file.name).removeprefix(", ") or place
        lines.append(_tr("    {place}: left out. {reason}").format(place=where, reason=reason))
    return lines
