"""Figures of the core as the pictures take them."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from core.agreement.behind import MISSING, Behind
from gui.agreement import words
from gui.agreement.values import Told
from gui.shared.messages import translated

if TYPE_CHECKING:  # numpy is loaded beside the desk
    from core.agreement.coefficients.figure import Figure
    from core.agreement.detection import Found
    from core.agreement.report import Comparison

ALPHA = "krippendorff_alpha"
THRESHOLDS = {"overlap": 0.0, "iou_0.5": 0.5, "iou_0.8": 0.8, "exact": 1.0}
"""The least overlap (IoU) of each `Matching`, by its value."""


def told(figure: "Figure", *, is_alpha: bool = True) -> Told:
    """A coefficient with its interval, or why it has none; the lines on the axis are meant for α,
    and of α alone it is told how likely it is below them."""
    if figure.value is None:
        return Told(None, why="" if figure.reason is None else translated(figure.reason))
    interval = figure.interval
    if interval is None:
        return Told(figure.value, why="" if figure.alone is None else translated(figure.alone))
    chances = (interval.below_667, interval.below_800) if is_alpha else None
    return Told(figure.value, interval.low, interval.high, unlikely=chances)


def of_finding(whole: Behind) -> Behind:
    """What is behind an F1 of a part of the articles, or of one annotator: such are at any overlap,
    from whichever overlap on parts are compared."""
    return replace(whole, part=MISSING, at_least=THRESHOLDS["overlap"])


def f1(found: "Found") -> Told:
    """The F1 of what was found."""
    return told(found.f1, is_alpha=False)


def beside_found(each: "Comparison", found: "Found") -> str:
    """What an F1 is computed on; of more than two annotators, on all pairs together."""
    if len(each.annotators) > 2:
        several = QCoreApplication.translate("Agreement", "{matched} matched in pairs, {articles}")
        return several.format(matched=found.matched, articles=words.articles(each.articles))
    said = QCoreApplication.translate("Agreement", "{matched} of {counts} matched, {articles}")
    counts = " / ".join(str(each.statements[name]) for name in each.annotators)
    return said.format(matched=found.matched, counts=counts, articles=words.articles(each.articles))
