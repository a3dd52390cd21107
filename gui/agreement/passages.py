"""The versions of one thing as their cards show them: names, parts, and the passage around."""

from collections.abc import Callable, Hashable, Sequence

from PySide6.QtCore import QCoreApplication

from core.agreement.behind import SideBySide
from core.model.codebook import Codebook
from core.model.compared import ComparedStatement
from core.text.sentences import sentence_at
from gui.shared import statement_words
from gui.shared.stance_marks import mark
from gui.shared.versions import SaidPart, Version
from gui.shared.words import voice

_MOST = 4_000
"""Code points of a passage at most: evidence may begin and end a whole article."""


def versions(
    shown: SideBySide, names: Sequence[str], text: str, codebook: Codebook
) -> list[Version]:
    """A version for each layer, also for one that says nothing of it."""
    start, end = around(text, *shown.place)
    passage = text[start:end]
    differing = _differing(shown.statements)
    made = []
    for name, said in zip(names, shown.said, strict=True):
        if said is None:
            made.append(Version(name, passage, silence=_silence()))
            continue
        marks = tuple(
            (max(first, start) - start, min(last, end) - start)
            for first, last in said.evidence
            if first < end and last > start
        )
        made.append(Version(name, passage, _parts(codebook, said, differing), marks))
    return made


def around(text: str, start: int, end: int) -> tuple[int, int]:
    """The sentences in which a passage begins and ends, and all between."""
    first, last = sentence_at(text, start), sentence_at(text, max(start, end - 1))
    begin = min(start, first.start) if first is not None else start
    finish = max(end, last.end) if last is not None else end
    begin = max(begin, start - _MOST // 2)
    return begin, min(finish, begin + _MOST)


def _differing(statements: Sequence[ComparedStatement]) -> frozenset[str]:
    """In which parts they differ."""
    return frozenset(part for part, said in _SAID.items() if len(set(map(said, statements))) > 1)


_SAID: dict[str, Callable[[ComparedStatement], Hashable]] = {
    "actor": lambda each: each.actor,
    "stance": lambda each: each.stance,
    "measure": lambda each: each.measure,
    "voice": lambda each: each.voice,
    "evidence": lambda each: each.evidence,
}


def differing_words(shown: SideBySide) -> str:
    """What differs, in words: actor, stance, evidence; or that somebody lacks it."""
    names = part_names()
    parts = [names[part] for part in names if part in _differing(shown.statements)]
    if None in shown.said:
        parts.insert(0, QCoreApplication.translate("Agreement", "Missing"))
    return ", ".join(parts) or QCoreApplication.translate("Agreement", "The same")


def part_names() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "actor": translate("Agreement", "Actor"),
        "stance": translate("Agreement", "Stance"),
        "measure": translate("Agreement", "Measure"),
        "voice": translate("Agreement", "Voice"),
        "evidence": translate("Agreement", "Evidence"),
    }


def _parts(
    codebook: Codebook, said: ComparedStatement, differing: frozenset[str]
) -> tuple[SaidPart, ...]:
    stance = mark(codebook, said.stance)
    values = {
        "actor": statement_words.name(codebook, said.actor),
        "stance": f"{stance.sign} {statement_words.name(codebook, said.stance)}",
        "measure": statement_words.name(codebook, said.measure),
        "voice": "–" if said.voice is None else voice(said.voice),
    }
    names = part_names()
    made = [SaidPart(names[part], values[part], part in differing) for part in values]
    if "evidence" in differing:
        length = sum(end - start for start, end in said.evidence)
        counted = QCoreApplication.translate("Agreement", "{count} characters")
        made.append(SaidPart(names["evidence"], counted.format(count=length), True))
    made += (SaidPart(name, str(value)) for name, value in sorted(said.fields.items()))
    return tuple(made)


def _silence() -> str:
    return QCoreApplication.translate("Agreement", "No statement on this passage")
