"""What an import did, file by file."""

from collections.abc import Iterator
from dataclasses import dataclass

from core.commands.articles import ImportReport, Skipped
from core.model.article import Article


@dataclass(frozen=True)
class FileReport:
    """One file: what came in from it, what did not and why, and what its bytes were read as."""

    file: str
    imported: tuple[Article, ...]
    skipped: tuple[Skipped, ...]
    encoding: str | None


def by_file(report: ImportReport) -> Iterator[FileReport]:
    """Every file of a report in the order in which its first article, or trouble, came."""
    imported: dict[str, list[Article]] = {}
    skipped: dict[str, list[Skipped]] = {}
    encodings: dict[str, str] = {}
    for article, place in zip(report.imported, report.places, strict=True):
        imported.setdefault(place.file, []).append(article)
        if place.encoding is not None:
            encodings[place.file] = place.encoding
    for skip in report.skipped:
        skipped.setdefault(skip.file, []).append(skip)
    told = imported.keys() | skipped.keys()
    for file in dict.fromkeys((*report.files, *imported, *skipped)):
        if file not in told:
            continue
        left_out = tuple(skipped.get(file, ()))
        yield FileReport(file, tuple(imported.get(file, ())), left_out, encodings.get(file))


def joined(reports: list[ImportReport]) -> ImportReport:
    """Several imports told as one."""
    return ImportReport(
        tuple(article for report in reports for article in report.imported),
        tuple(skip for report in reports for skip in report.skipped),
        tuple(place for report in reports for place in report.places),
        tuple(dict.fromkeys(file for report in reports for file in report.files)),
    )
