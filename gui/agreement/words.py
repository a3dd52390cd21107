"""What figures of agreement are called: κ says whose, α at which level, F1 at which match."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from gui.shared.words import counted

_FIELD = "field:"


def part(key: str) -> str:
    """A part of a statement by its key in the report."""
    translate = QCoreApplication.translate
    known = {
        "actor": translate("Agreement", "Actor"),
        "stance": translate("Agreement", "Stance"),
        "measure": translate("Agreement", "Measure"),
        "measure_parent": translate("Agreement", "Measure, one level up"),
        "voice": translate("Agreement", "Voice"),
    }
    return known.get(key, key.removeprefix(_FIELD))


def level(value: str) -> str:
    """A level of measurement, as it stands behind an α."""
    translate = QCoreApplication.translate
    return {
        "nominal": translate("Agreement", "nominal"),
        "ordinal": translate("Agreement", "ordinal"),
        "interval": translate("Agreement", "interval"),
        "ratio": translate("Agreement", "ratio"),
        "set": translate("Agreement", "set"),
    }[value]


def alpha(at: str) -> str:
    said = QCoreApplication.translate("Agreement", "Krippendorff’s α, {level}")
    return said.format(level=level(at))


COEFFICIENTS: dict[str, Callable[[], str]] = {
    "percent_agreement": lambda: QCoreApplication.translate("Agreement", "Percent agreement"),
    "cohen_kappa": lambda: QCoreApplication.translate("Agreement", "Cohen’s κ"),
    "weighted_kappa_linear": lambda: QCoreApplication.translate(
        "Agreement", "Cohen’s κ, linear weights"
    ),
    "weighted_kappa_quadratic": lambda: QCoreApplication.translate(
        "Agreement", "Cohen’s κ, quadratic weights"
    ),
    "scott_pi": lambda: QCoreApplication.translate("Agreement", "Scott’s π"),
    "fleiss_kappa": lambda: QCoreApplication.translate("Agreement", "Fleiss’ κ"),
    "gwet_ac1": lambda: QCoreApplication.translate("Agreement", "Gwet’s AC1"),
    "gwet_ac2_quadratic": lambda: QCoreApplication.translate(
        "Agreement", "Gwet’s AC2, quadratic weights"
    ),
}
"""All but α, which says its level, in the order of the report."""


def match(matching: str) -> str:
    """An F1 by the overlap from which on two statements match."""
    translate = QCoreApplication.translate
    return {
        "overlap": translate("Agreement", "F1 at any overlap"),
        "iou_0.5": translate("Agreement", "F1 from half the overlap on"),
        "iou_0.8": translate("Agreement", "F1 from 80 % overlap on"),
        "exact": translate("Agreement", "F1 at the same evidence"),
    }[matching]


def found() -> str:
    return QCoreApplication.translate("Agreement", "Statements found")


def whole() -> str:
    return QCoreApplication.translate("Agreement", "Whole statements")


def of_articles() -> str:
    return QCoreApplication.translate("Agreement", "Articles as a whole")


def units(count: int) -> str:
    translate = QCoreApplication.translate
    return counted(count, translate("Agreement", "1 unit"), translate("Agreement", "{count} units"))


def articles(count: int) -> str:
    translate = QCoreApplication.translate
    return counted(
        count, translate("Agreement", "1 article"), translate("Agreement", "{count} articles")
    )


def statements(count: int) -> str:
    translate = QCoreApplication.translate
    return counted(
        count,
        translate("Agreement", "1 statement"),
        translate("Agreement", "{count} statements"),
    )


def value(category: object) -> str:
    """A category as it is told: names as they are, yes and no and voices in words."""
    translate = QCoreApplication.translate
    known = {
        "author": translate("Words", "author"),
        "quoted": translate("Words", "quoted"),
        "reported": translate("Words", "reported"),
        "yes": translate("Agreement", "yes"),
        "no": translate("Agreement", "no"),
    }
    return known.get(str(category), str(category))


def title() -> str:
    """What the page is called, as its action is."""
    return QCoreApplication.translate("Actions", "Agreement")


def both(one: str, other: str) -> str:
    said = QCoreApplication.translate("Agreement", "{one} and {other}")
    return said.format(one=one, other=other)
