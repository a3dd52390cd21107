"""What an export holds, leaves out and has written, in sentences."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QCoreApplication

from core.exchange.export import ExportReport
from core.exchange.opening import shown
from core.exchange.registry import format_named
from core.model.layer import LayerCounts
from gui.exchange.export_choice import Way
from gui.shared.messages import translated
from gui.shared.words import counted

_OF_A_FILE, _OF_A_FOLDER = "one file: ", "a folder: "
_VOTES = ("the votes, as shares", "the votes on stances, as shares")
"""As formats say that they carry them, where it is asked for."""
_END_OF_OWN = ": "  # in every language

translate = QCoreApplication.translate  # the name under which lupdate knows it


def _core(words: str) -> str:
    return translate("core", words)


def _name_of(name: str) -> str:
    """What a format is called where it is chosen, not what commands call it."""
    return _core(format_named(name).called or name)


def title_of(way: Way) -> str:
    name = _name_of(way.format.name)
    if way.ending:
        return translate("Export", "{name}: one file").format(name=name)
    return translate("Export", "{name}: a folder").format(name=name)


def carried(way: Way, *, with_votes: bool) -> str:
    """`with_votes`: whether they are asked for, without which none are promised."""
    held = (each for each in way.format.carries if with_votes or each not in _VOTES)
    words = translate("Export", "; ").join(_of_way(way, held))
    return f"{_core(way.format.title)}. " + translate("Export", "Holds {what}.").format(what=words)


def lost(way: Way) -> str:
    words = translate("Export", "; ").join(_of_way(way, way.format.loses))
    return translate("Export", "Leaves out {what}.").format(what=words) if words else ""


def _of_way(way: Way, all_words: Iterable[str]) -> Iterator[str]:
    """What is said of this way; a format with two says before each point which it is about."""
    own, other = (_OF_A_FILE, _OF_A_FOLDER) if way.ending else (_OF_A_FOLDER, _OF_A_FILE)
    for words in all_words:
        if not words.startswith(other):
            told = _core(words)
            yield told.partition(_END_OF_OWN)[2] if words.startswith(own) else told


def counts_of(counts: Iterable[LayerCounts]) -> str:
    """How much of these layers goes out, and what stays."""
    chosen = list(counts)
    words = counted(
        sum(each.statements for each in chosen),
        translate("Export", "1 statement goes out."),
        translate("Export", "{count} statements go out."),
    )
    drafts = sum(each.drafts for each in chosen)
    return f"{words} {_staying(drafts)}".rstrip()


def counts_foreseen(report: ExportReport) -> str:
    """The same of an export that was counted through."""
    words = counted(
        report.statements,
        translate("Export", "1 statement goes out."),
        translate("Export", "{count} statements go out."),
    )
    return " ".join(filter(None, (words, _staying(report.drafts), *_waiting(report))))


def _waiting(report: ExportReport) -> Iterator[str]:
    """How many disagreements wait, and of how many of them what goes out tells."""
    unmarked = report.unresolved - report.marked
    if report.marked:
        yield counted(
            report.marked,
            translate("Export", "1 disagreement waits for a decision, and is marked."),
            translate("Export", "{count} disagreements wait for a decision, and are marked."),
        )
    if unmarked:
        yield counted(
            unmarked,
            translate("Export", "1 disagreement waits for a decision, and is not marked."),
            translate("Export", "{count} disagreements wait for a decision, and are not marked."),
        )


def losses_foreseen(report: ExportReport) -> str:
    """What is lost, with how much of it."""
    words = translate("Export", "; ").join(map(translated, report.losses))
    return translate("Export", "Leaves out {what}.").format(what=words)


def _staying(drafts: int) -> str:
    if not drafts:
        return ""
    return counted(
        drafts,
        translate("Export", "1 draft stays out, because it is not complete."),
        translate("Export", "{count} drafts stay out, because they are not complete."),
    )


def statements(count: int) -> str:
    return counted(
        count, translate("Export", "1 statement"), translate("Export", "{count} statements")
    )


def export_report(report: ExportReport) -> tuple[str, list[str]]:
    """A heading, and lines on what was written and what was not."""
    heading = translate("Export", "{statements} exported").format(
        statements=statements(report.statements)
    )
    lines = [
        shown(report.path),
        "",
        translate("Export", "Format: {name}").format(name=_name_of(report.format)),
        translate("Export", "Layers: {names}").format(
            names=", ".join(report.layers) or translate("Export", "none")
        ),
        translate("Export", "Articles: {count}").format(count=report.articles),
        translate("Export", "Drafts left out: {count}").format(count=report.drafts),
    ]
    if report.for_spreadsheet:
        lines.append(
            translate(
                "Export", "Cells that a spreadsheet would run as a formula have an apostrophe."
            )
        )
    lines += [
        translate("Export", "Left out: {what}").format(what=translated(loss))
        for loss in report.losses
    ]
    return heading, lines
