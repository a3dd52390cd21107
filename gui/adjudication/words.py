"""What the page of adjudication calls things."""

from PySide6.QtCore import QCoreApplication

from core.adjudication.queue import QueueItem
from core.model.verdict import Cause, Component, Disagreement, How, Verdict, VerdictKind
from gui.shared.words import counted, quoted


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


def differs_in(item: QueueItem) -> str:
    """In what the versions of a case differ."""
    if not item.kinds:
        if item.is_single:
            return QCoreApplication.translate("Adjudication", "One annotator alone")
        return QCoreApplication.translate("Adjudication", "All agree")
    return ", ".join(map(disagreement, item.kinds))


def component(part: Component) -> str:
    translate = QCoreApplication.translate
    return {
        Component.ACTOR: translate("Adjudication", "Actor"),
        Component.STANCE: translate("Adjudication", "Stance"),
        Component.MEASURE: translate("Adjudication", "Measure"),
        Component.EVIDENCE: translate("Adjudication", "Evidence"),
        Component.VOICE: translate("Adjudication", "Voice"),
        Component.FIELDS: translate("Adjudication", "Fields"),
    }[part]


def note() -> str:
    return QCoreApplication.translate("Adjudication", "Note")


def cause(why: Cause) -> str:
    translate = QCoreApplication.translate
    return {
        Cause.SLIP: translate("Adjudication", "Slip"),
        Cause.AMBIGUOUS: translate("Adjudication", "Ambiguous text"),
        Cause.GUIDELINE_GAP: translate("Adjudication", "Gap in the guidelines"),
    }[why]


def verdict(found: Verdict) -> str:
    """What was decided, by whom, and why, in a line."""
    said = [_decided(found)]
    if found.by is not None:
        said.append(found.by.name)
    if found.cause is not None:
        said.append(cause(found.cause))
    if found.note:
        said.append(quoted(" ".join(found.note.split())))
    return " · ".join(said)


def _decided(found: Verdict) -> str:
    translate = QCoreApplication.translate
    by_rule = {
        How.UNANIMOUS: translate("Adjudication", "Accepted: all agreed"),
        How.MAJORITY: translate("Adjudication", "Accepted: the majority"),
        How.SINGLE: translate("Adjudication", "Accepted: one annotator alone"),
    }
    if found.how in by_rule:
        return by_rule[found.how]
    return {
        VerdictKind.ACCEPT: translate("Adjudication", "One version accepted"),
        VerdictKind.BUILD: translate("Adjudication", "Built from parts"),
        VerdictKind.WRITE: translate("Adjudication", "Written anew"),
        VerdictKind.REJECT: translate("Adjudication", "All wrong"),
        VerdictKind.NOTHING: translate("Adjudication", "No statement here"),
    }[found.kind]


def cases(count: int) -> str:
    translate = QCoreApplication.translate
    return counted(
        count, translate("Adjudication", "1 case"), translate("Adjudication", "{count} cases")
    )
