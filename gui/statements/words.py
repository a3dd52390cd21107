"""What the table says of each part of a statement."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from core.model.codebook import Codebook, Entry, EntryKind
from core.model.statement import Statement
from gui.shared.words import PATH_SIGN, invitation, quoted
from gui.shared.words import voice as voice_words

GAP_SIGN = " … "
FLAG = "⚑"
MAX_QUOTE = 300
"""Code points of evidence that are worth the look: no row is wider."""


@dataclass(frozen=True)
class Stance:
    """A stance as the table shows it. `digit`: the key that sets it; None once it is retired."""

    entry: Entry
    digit: int | None


def part(codebook: Codebook, statement: Statement, kind: EntryKind) -> str | None:
    """The name of a part, a measure's with its path; None if it is missing."""
    chosen = statement.parts.entry(kind)
    entry = None if chosen is None else codebook.entries.get(chosen)
    if entry is None:
        return None
    return PATH_SIGN.join(codebook.path(entry)) if kind is EntryKind.MEASURE else entry.name


def stance_of(codebook: Codebook, statement: Statement) -> Stance | None:
    chosen = statement.parts.stance
    entry = None if chosen is None else codebook.entries.get(chosen)
    if entry is None:
        return None
    scale = [each.id for each in codebook.stances if not each.retired]
    return Stance(entry, None if entry.retired else scale.index(entry.id) + 1)


def evidence(statement: Statement) -> str:
    """The quotes on one line, with a sign for what is left out between them."""
    quotes = (" ".join(span.quote[:MAX_QUOTE].split()) for span in statement.parts.evidence)
    return GAP_SIGN.join(quotes)


def voice(statement: Statement) -> str:
    if statement.is_draft:
        return QCoreApplication.translate("Statements", "draft")
    said_by = statement.parts.voice
    return "" if said_by is None else voice_words(said_by)


def whole(codebook: Codebook, statement: Statement, number: int) -> str:
    """The statement in one sentence, as a screen reader says its row."""
    said = [part(codebook, statement, kind) or invitation(kind) for kind in EntryKind]
    flagged = QCoreApplication.translate("Statements", "flagged for review")
    start = QCoreApplication.translate("Statements", "Statement {number}")
    words = [start.format(number=number), *said, voice(statement)]
    if statement.parts.flagged:
        words.append(flagged)
    return ", ".join(filter(None, words)) + f". {quoted(evidence(statement))}"
