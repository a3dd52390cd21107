"""Sentences that tell the figures of the overview."""

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from core.model.handout import AssignedWork
from core.model.ids import EntryId
from core.model.layer import ArticleState, LayerCounts
from gui.overview.subject import Subject
from gui.shared.assigned import progress
from gui.shared.words import counted


def number(count: int) -> str:
    return QLocale().toString(count)


def statements(count: int) -> str:
    translate = QCoreApplication.translate
    return counted(
        count, translate("Overview", "1 statement"), translate("Overview", "{count} statements")
    )


def drafts(count: int) -> str:
    translate = QCoreApplication.translate
    return counted(count, translate("Overview", "1 draft"), translate("Overview", "{count} drafts"))


def articles(count: int) -> str:
    translate = QCoreApplication.translate
    return counted(
        count, translate("Overview", "1 article"), translate("Overview", "{count} articles")
    )


def state(state: ArticleState, count: int) -> str:
    translate = QCoreApplication.translate
    one, many = {
        ArticleState.DONE: (
            translate("Overview", "1 done"),
            translate("Overview", "{count} done"),
        ),
        ArticleState.IN_PROGRESS: (
            translate("Overview", "1 started"),
            translate("Overview", "{count} started"),
        ),
        ArticleState.SKIPPED: (
            translate("Overview", "1 skipped"),
            translate("Overview", "{count} skipped"),
        ),
        ArticleState.TO_DO: (
            translate("Overview", "1 to do"),
            translate("Overview", "{count} to do"),
        ),
    }[state]
    return counted(count, one, many)


def assigned(work: AssignedWork) -> str:
    """How much of what somebody is to annotate is done."""
    said = QCoreApplication.translate("Overview", "assigned: {progress}")
    return said.format(progress=progress(work))


def states_of(layer: LayerCounts, total: int) -> dict[ArticleState, int]:
    """How many articles stand in each state, in the order in which they are shown."""
    said = layer.done + layer.in_progress + layer.skipped
    return {
        ArticleState.DONE: layer.done,
        ArticleState.IN_PROGRESS: layer.in_progress,
        ArticleState.SKIPPED: layer.skipped,
        ArticleState.TO_DO: max(0, total - said),
    }


def month(spelled: str) -> str:
    """`YYYY-MM` as people write it; what is less than a month stays as it came."""
    if not spelled:
        return QCoreApplication.translate("Overview", "no day known")
    first = QDate.fromString(spelled + "-01", "yyyy-MM-dd")
    return QLocale().toString(first, "MMMM yyyy") if first.isValid() else spelled


def stance(subject: Subject, entry_id: int, count: int) -> str:
    """`4 conditional: 12`."""
    entry = subject.codebook.entries.get(EntryId(entry_id))
    if entry is None:
        return number(count)
    return f"{subject.digit(entry.id)} {entry.name}: {number(count)}"
