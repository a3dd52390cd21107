"""What the page of adjudication calls things."""

from PySide6.QtCore import QCoreApplication

from core.adjudication.cases import CaseState
from core.adjudication.queue import QueueItem
from core.model.verdict import Disagreement
from gui.shared.verdict_words import cause as cause
from gui.shared.verdict_words import component as component
from gui.shared.verdict_words import said as said
from gui.shared.verdict_words import verdict as verdict
from gui.shared.words import counted


def adjudication() -> str:
    return QCoreApplication.translate("Adjudication", "Adjudication")


def gaps() -> str:
    return QCoreApplication.translate("Adjudication", "Gaps in the guidelines")


def cancel() -> str:
    return QCoreApplication.translate("Adjudication", "Cancel")


def disagreement(kind: Disagreement) -> str:
    translate = QCoreApplication.translate
    return {
        Disagreement.MISSING: translate("Adjudication", "Statement missing"),
        Disagreement.ACTOR: translate("Adjudication", "Actor"),
        Disagreement.STANCE: translate("Adjudication", "Stance"),
        Disagreement.MEASURE: translate("Adjudication", "Measure"),
        Disagreement.SPAN: translate("Adjudication", "Evidence"),
        Disagreement.FIELDS: translate("Adjudication", "Voice or fields"),
    }[kind]


def cause_of(kind: Disagreement | None) -> str:
    """What stands over the cases of a cause; None are those on which nobody differs."""
    if kind is None:
        return QCoreApplication.translate("Adjudication", "Nothing differs")
    return disagreement(kind)


def differs_in(item: QueueItem) -> str:
    """In what the versions of a case differ."""
    if not item.versions and item.state is CaseState.DECIDED:
        return QCoreApplication.translate("Adjudication", "Missed by all")
    if not item.kinds:
        if item.is_single:
            return QCoreApplication.translate("Adjudication", "One annotator alone")
        return QCoreApplication.translate("Adjudication", "All agree")
    return ", ".join(map(disagreement, item.kinds))


def note() -> str:
    return QCoreApplication.translate("Adjudication", "Note")


def cases(count: int) -> str:
    translate = QCoreApplication.translate
    return counted(
        count, translate("Adjudication", "1 case"), translate("Adjudication", "{count} cases")
    )
