"""Everything that is told of marks in texts."""

from collections.abc import Sequence
from dataclasses import dataclass

from core.agreement.coefficients.figure import Figure
from core.agreement.unitizing.alpha_u import alpha_u
from core.agreement.unitizing.continuum import Continuum, marked
from core.agreement.unitizing.family import Family, family
from core.agreement.unitizing.gamma import Gamma, GammaOptions, gamma
from core.agreement.unitizing.partition import partition
from core.model.progress import Progress, silent


@dataclass(frozen=True, slots=True)
class Measured:
    """`overlapping`: how many positions have several categories of one annotator."""

    alpha_u: Figure
    alpha_u_categories: dict[str, Figure]
    family: Family
    gamma: Gamma
    overlapping: int


def measured(
    continua: Sequence[Continuum],
    annotators: Sequence[str],
    options: GammaOptions | None = None,
    progress: Progress = silent,
) -> Measured:
    """αU, the ᵤα family and γ over all texts; Refused for a mark that is not within its text.

    All of them are resampled with the same draws of texts.
    """
    options = options or GammaOptions()
    drawing = options.resamples, options.seed, progress
    marks = marked(continua, annotators)
    parts = partition(marks)
    whole, categories = alpha_u(marks, *drawing)
    found = gamma(continua, annotators, options, progress)
    return Measured(whole, categories, family(parts, *drawing), found, parts.overlapping)
