"""What of a case is another than when it was decided."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from core.model.codebook import Codebook
from core.model.statement import StatementParts
from core.model.verdict import Component, Said
from gui.adjudication import words
from gui.shared import statement_words
from gui.shared.words import quoted

if TYPE_CHECKING:
    from core.reading.casebook import CaseView, Version

_ENTRIES = (Component.ACTOR, Component.STANCE, Component.MEASURE)


def what_changed(view: "CaseView", codebook: Codebook) -> list[str]:
    """Version by version, each named by its letter."""
    if not view.case.verdicts:
        return []
    then = {said.layer: said for said in view.case.verdicts[0].said}
    told = []
    for version in view.versions:
        change = _change(version, then.get(version.layer), codebook)
        if change:
            told.append(f"{version.label}: {change}")
    return told


def _change(version: "Version", said: Said | None, codebook: Codebook) -> str:
    translate = QCoreApplication.translate
    if said is None:
        return translate("Adjudication", "was not done then")
    if version.statement is None:
        is_gone = not said.is_silent
        return translate("Adjudication", "has no statement any more") if is_gone else ""
    if said.is_silent:
        return translate("Adjudication", "had no statement then")
    return ", ".join(_parts(version.statement.parts, said, codebook))


def _parts(now: StatementParts, then: Said, codebook: Codebook) -> list[str]:
    told = []
    was = QCoreApplication.translate("Adjudication", "{part} was {value}")
    for part in _ENTRIES:
        before = getattr(then, part.value)
        if before != getattr(now, part.value):
            name = statement_words.last_name(codebook, before) or "?"
            told.append(was.format(part=words.component(part), value=quoted(name)))
    if then.evidence != tuple((span.start, span.end) for span in now.evidence):
        told.append(QCoreApplication.translate("Adjudication", "other evidence"))
    if then.voice != now.voice:
        told.append(QCoreApplication.translate("Adjudication", "another voice"))
    if set(then.fields) | set(then.named) != set(now.fields) or any(
        now.fields[name] != value for name, value in then.fields.items()
    ):
        told.append(QCoreApplication.translate("Adjudication", "other answers"))
    return told
