"""The colours of the desk: palettes of our own, since bare X11 has no dark scheme to follow."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.model.codebook import Codebook, Entry


@dataclass(frozen=True)
class Palette:
    """Colour tokens as `#rrggbb`. `stances` run from the most opposed to the most in favour.

    `line`: around and between things; `track`: what a bar that shows progress fills, and the
    ground of what can be moved along it.
    """

    is_dark: bool
    window: str
    panel: str
    card: str
    ink: str
    soft: str
    dimmed: str
    line: str
    track: str
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
    dimmed="#666c73",
    line="#e2dfd8",
    track="#e2dfd8",
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
    soft="#adb5be",
    dimmed="#98a0a9",
    line="#323941",
    track="#323941",
    accent="#7db2f2",
    tint="#22364f",
    on_accent="#14171a",
    evidence="#3a3420",
    current_evidence="#524518",
    stances=("#ef8b80", "#eaa56c", "#a9b0b8", "#7cc0e3", "#8ab9f5"),
    actor="#58c9bb",
    measure="#c99bec",
    cue="#e7e9ec",
    warning="#eaa56c",
)

# Black on white, strong lines; every text at 7:1 or more.
CONTRAST = Palette(
    is_dark=False,
    window="#ffffff",
    panel="#ffffff",
    card="#ffffff",
    ink="#000000",
    soft="#2b2b2b",
    dimmed="#444444",
    line="#000000",
    track="#c8c8c8",
    accent="#00348f",
    tint="#cfe3ff",
    on_accent="#ffffff",
    evidence="#fff6bf",
    current_evidence="#ffdf5c",
    stances=("#8a0000", "#6b3400", "#3a3a3a", "#004a63", "#002f8e"),
    actor="#004f47",
    measure="#5a1685",
    cue="#000000",
    warning="#7a2e00",
)

# White on black, as strong.
CONTRAST_DARK = Palette(
    is_dark=True,
    window="#000000",
    panel="#000000",
    card="#000000",
    ink="#ffffff",
    soft="#dcdcdc",
    dimmed="#bcbcbc",
    line="#ffffff",
    track="#4a4a4a",
    accent="#8cc6ff",
    tint="#0c2b52",
    on_accent="#000000",
    evidence="#2e2600",
    current_evidence="#453900",
    stances=("#ff9c92", "#ffb070", "#c8c8c8", "#7fd4ff", "#a4caff"),
    actor="#5fe0d0",
    measure="#dcb4ff",
    cue="#ffffff",
    warning="#ffb070",
)

PALETTES = {
    "light": LIGHT,
    "dark": DARK,
    "contrast": CONTRAST,
    "contrast-dark": CONTRAST_DARK,
}
