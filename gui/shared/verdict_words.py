"""What verdicts, their causes and the parts of a statement are called, wherever they are told."""

from PySide6.QtCore import QCoreApplication

from core.model.codebook import Codebook
from core.model.statement import FieldValue, StatementParts
from core.model.verdict import Cause, Component, How, Verdict, VerdictKind
from gui.shared import statement_words
from gui.shared.words import quoted
from gui.shared.words import voice as voice_words


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


def said(part: Component | None, parts: StatementParts, codebook: Codebook) -> str:
    """What a statement says there; None is its note. Empty where it is not set."""
    if part is None:
        return parts.note
    if part is Component.EVIDENCE:
        return " […] ".join(" ".join(span.quote.split()) for span in parts.evidence)
    if part is Component.VOICE:
        return "" if parts.voice is None else voice_words(parts.voice)
    if part is Component.FIELDS:
        return "\n".join(f"{n}: {_answer(v)}" for n, v in sorted(parts.fields.items()))
    return statement_words.name(codebook, getattr(parts, part.value))


def _answer(value: FieldValue) -> str:
    if isinstance(value, bool):
        translate = QCoreApplication.translate
        return translate("Adjudication", "yes") if value else translate("Adjudication", "no")
    return str(value)


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
