"""What an export carries, loses and has written, in sentences."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QCoreApplication

from core.exchange.export import ExportReport
from core.exchange.opening import shown
from core.model.layer import LayerCounts
from gui.exchange.export_choice import Way
from gui.shared.messages import translated
from gui.shared.words import counted

_OF_A_FILE, _OF_A_FOLDER = "one file: ", "a folder: "


def _tr(words: str) -> str:
    return QCoreApplication.translate("Export", words)


def _core(words: str) -> str:
    return QCoreApplication.translate("core", words)


def title_of(way: Way) -> str:
    if way.ending:
        return _tr("{name}: one file").format(name=way.format.name)
    return _tr("{name}: a folder").format(name=way.format.name)


def carried(way: Way) -> str:
    words = "; ".join(_of_way(way, way.format.carries))
    return f"{_core(way.format.title)}. " + _tr("Carries {what}.").format(what=words)


def lost(way: Way) -> str:
    words = "; ".join(_of_way(way, way.format.loses))
    return _tr("Loses {what}.").format(what=words) if words else ""


def _of_way(way: Way, all_words: Iterable[str]) -> Iterator[str]:
    """What is said of this way; a format with two says before each point which it is about."""
    own, other = (_OF_A_FILE, _OF_A_FOLDER) if way.ending else (_OF_A_FOLDER, _OF_A_FILE)
    for words in all_words:
        if not words.startswith(other):
            yield _core(words.removeprefix(own))


def counts_of(counts: Iterable[LayerCounts]) -> str:
    """How much of these layers goes out, and what stays."""
    chosen = list(counts)
    words = counted(
        sum(each.statements for each in chosen),
        _tr("1 statement goes out."),
        _tr("{count} statements go out."),
    )
    drafts = sum(each.drafts for each in chosen)
    return f"{words} {_staying(drafts)}".rstrip()


def _staying(drafts: int) -> str:
    if not drafts:
        return ""
    return counted(
        drafts,
        _tr("1 draft stays out, because it is not complete."),
        _tr("{count} drafts stay out, because they are not complete."),
    )


def statements(count: int) -> str:
    return counted(count, _tr("1 statement"), _tr("{count} statements"))


def export_report(report: ExportReport) -> tuple[str, list[str]]:
    """A heading, and lines on what was written and what was not."""
    heading = _tr("{statements} exported").format(statements=statements(report.statements))
    lines = [
        shown(report.path),
        "",
        _tr("Format: {name}").format(name=report.format),
        _tr("Layers: {names}").format(names=", ".join(report.layers) or _tr("none")),
        _tr("Articles: {count}").format(count=report.articles),
        _tr("Drafts left out: {count}").format(count=report.drafts),
    ]
    if report.for_spreadsheet:
        lines.append(_tr("Cells that a spreadsheet would run as a formula have an apostrophe."))
    lines += [_tr("Not carried: {what}").format(what=translated(loss)) for loss in report.losses]
    return heading, lines
