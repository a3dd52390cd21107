"""How wide each column of the table is: what says most keeps its room longest."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtGui import QFont, QFontMetrics

from core.model.codebook import EntryKind
from core.model.statement import Voice
from gui.shared.words import invitation
from gui.shared.words import voice as voice_words
from gui.statements.delegate import AROUND, DOT_AND_GAP, stance_font
from gui.statements.model import Column
from gui.statements.words import FLAG

LEAST_ACTOR, LEAST_MEASURE, LEAST_EVIDENCE = 90, 120, 60
_NUMBER, _WIDEST_STANCE = 36, 200
_ACTOR_SHARE, _MEASURE_SHARE = 0.23, 0.45
"""Of what number, stance and voice leave; the evidence takes the rest."""
_MOST_ACTOR, _MOST_MEASURE = 200, 360
"""Pixels that hold nearly every name; beyond them the evidence, of which there is more, gains."""


@dataclass(frozen=True)
class Content:
    """Pixels that the content of some columns takes, with what stands around it.

    `stance` has room for every name on the scale, `asking` also for the invitation to choose one.
    """

    number: int
    stance: int
    asking: int
    voice: int


def content(font: QFont, stances: Iterable[str]) -> Content:
    """The widths that hold for a table in this font. `stances`: names on the scale."""
    plain, strong = QFontMetrics(font), QFontMetrics(stance_font(font))
    names = [DOT_AND_GAP + strong.horizontalAdvance(name) for name in stances]
    stance = min(_WIDEST_STANCE, max(names, default=0))
    asking = max(stance, plain.horizontalAdvance(invitation(EntryKind.STANCE)))
    flagged = [plain.horizontalAdvance(f"{voice_words(voice)} {FLAG}") for voice in Voice]
    around = (each + AROUND for each in (stance, asking, max(flagged)))
    return Content(_NUMBER, *around)


def widths(room: int, needed: Content) -> dict[Column, int]:
    """All columns within `room` pixels; 0 for one that has to go, first evidence, then voice."""
    free = room - needed.number - needed.asking - needed.voice
    actor = max(LEAST_ACTOR, min(_MOST_ACTOR, round(_ACTOR_SHARE * free)))
    measure = max(LEAST_MEASURE, min(_MOST_MEASURE, round(_MEASURE_SHARE * free)))
    evidence = free - actor - measure
    stance, voice = needed.asking, needed.voice
    if evidence < LEAST_EVIDENCE:
        evidence, stance = 0, needed.stance
        voice = voice if room >= _without_evidence(needed) else 0
        free = room - needed.number - stance - voice
        actor = max(LEAST_ACTOR, round(free * _ACTOR_SHARE / (_ACTOR_SHARE + _MEASURE_SHARE)))
        measure = free - actor
    return dict(zip(Column, (needed.number, actor, stance, measure, evidence, voice), strict=True))


def _without_evidence(needed: Content) -> int:
    return needed.number + LEAST_ACTOR + needed.stance + LEAST_MEASURE + needed.voice
