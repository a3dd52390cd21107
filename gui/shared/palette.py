"""The colours of the desk: two palettes of our own, since bare X11 has no dark scheme to follow."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.model.codebook import Codebook, Entry


@dataclass(frozen=True)
class Palette:
    """Colour tokens as `#rrggbb`. `stances` run from the most opposed to the most in favour."""

    is_dark: bool
    window: str
    panel: str
    card: str
    ink: str
    soft: str
    dimmed: str
    line: str
    accent: str
    tint: str
    on_accent: str
    evidence: str
    current_evidence: str
    stances: tuple[str, str, str, str, str]
    actor: str
    measure: str
    cue: str
    warning: str

    def stance(self, codebook: "Codebook", entry: "Entry | None") -> str:
        """The colour of a stance by its rank on the scale; soft ink where none is set."""
        if entry is None:
            return self.soft
        return self.stances[_place(codebook.stances, entry)]


def _place(scale: "Sequence[Entry]", entry: "Entry") -> int:
    """Which of five colours stands for the entry's rank on a scale of any length."""
    ranks = [other.id for other in scale]
    if entry.id not in ranks or len(ranks) == 1:
        return 2
    return round(4 * ranks.index(entry.id) / (len(ranks) - 1))


LIGHT = Palette(
    is_dark=False,
    window="#f6f5f2",
    panel="#fbfaf8",
    card="#ffffff",
    ink="#1d2127",
    soft="#5d646d",
    dimmed="#72787f",
    line="#e2dfd8",
    accent="#1f5fae",
    tint="#e5eefa",
    on_accent="#ffffff",
    evidence="#fdf3d3",
    current_evidence="#fbe39a",
    stances=("#a8322c", "#a0521f", "#5f656d", "#2b6c93", "#1f5fae"),
    actor="#086b61",
    measure="#7a3fa0",
    cue="#1d2127",
    warning="#a0521f",
)

DARK = Palette(
    is_dark=True,
    window="#16191d",
    panel="#1b1f24",
    card="#21262c",
    ink="#e7e9ec",
    soft="#a4adb7",
    dimmed="#878f98",
    line="#323941",
    accent="#7db2f2",
    tint="#22364f",
    on_accent="#14171a",
    evidence="#3a3420",
    current_evidence="#5a4c1d",
    stances=("#ef8b80", "#eaa56c", "#a9b0b8", "#7cc0e3", "#8ab9f5"),
    actor="#58c9bb",
    measure="#c99bec",
    cue="#e7e9ec",
    warning="#eaa56c",
)
