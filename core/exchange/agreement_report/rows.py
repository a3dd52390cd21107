"""The figures of a report as rows, of which the tables and the page are made."""

from collections.abc import Iterator
from dataclasses import dataclass

from core.agreement.coefficients import KEYS
from core.agreement.coefficients.figure import Figure
from core.agreement.detection import Found, Matching
from core.agreement.intervals import Interval
from core.agreement.parts import PartFigures
from core.agreement.report import Comparison, Report
from core.agreement.slices import Slice
from core.model.phrase import Phrase
from core.model.span import Role

ALPHA = "krippendorff_alpha"
BETWEEN = " and "
FOUND, TRIPLES, SETS = "statements found", "actor, stance and measure", "articles"
MATCHES = {
    Matching.OVERLAP: "any overlap",
    Matching.HALF: "overlap (IoU) of 0.5 or more",
    Matching.MOST: "overlap (IoU) of 0.8 or more",
    Matching.EXACT: "the same evidence",
}
NOTHING_COUNTED = Phrase("There is nothing to count.")
_CALLED = {"measure_parent": "measure, one level up"}


@dataclass(frozen=True, slots=True)
class Row:
    """One figure. `about`: a part, or what else is measured; `units`: on how many of `of_what`.

    `reason`: why there is no value, or no interval though there might be one.
    """

    annotators: tuple[str, ...]
    about: str
    name: str
    value: float | None
    reason: str
    interval: Interval | None
    units: int
    of_what: str
    articles: int
    is_main: bool = False


def rows_of(compared: Comparison) -> Iterator[Row]:
    """All figures of some annotators: what they found, part by part, whole, and by articles."""
    for matching, found in compared.detection.items():
        yield from _found(compared, FOUND, MATCHES[matching], found)
    for part in compared.parts.values():
        if part.units or part.key in ("actor", "stance", "measure"):
            yield from _part(compared, part)
    yield from _found(compared, TRIPLES, MATCHES[Matching.OVERLAP], compared.triples)
    for grain, roles in compared.spans.roles.items():
        for role, figure in roles.items():
            said = f"Krippendorff’s α, nominal, each {grain.value} marked or not"
            counted = compared.spans.articles, "articles"
            yield _figure(compared, f"place of {role.value}", said, figure, counted)
    yield from _passages(compared)
    sets = compared.article_sets
    for name, figure in (("MASI", sets.masi), ("Jaccard", sets.jaccard)):
        said = f"Krippendorff’s α of sets, {name} distance"
        yield _figure(compared, SETS, said, figure, (sets.articles, "articles"))
    for about, decisions in (
        ("any statement or none", compared.finds),
        ("done or skipped", compared.states),
    ):
        figure = decisions.coefficients[ALPHA]
        counted = decisions.articles, "articles"
        yield _figure(compared, about, "Krippendorff’s α, nominal", figure, counted)


def _passages(compared: Comparison) -> Iterator[Row]:
    """Where passages begin and end, and what they are."""
    spans = compared.spans
    counted = spans.articles, "articles"
    for role, family in spans.families.items():
        about = f"passages of {role.value}"
        what = "actors" if role is Role.ACTOR else "measures"
        for name, figure, is_main in (
            (f"ᵤα, passages, gaps, and which {what}", family.whole, True),
            ("|ᵤα, passages and gaps", family.binary, False),
            (f"ᶜᵤα, which {what} where two marked one", family.coding.alpha, False),
        ):
            yield _figure(compared, about, name, figure, counted, is_main=is_main)
    if spans.gamma is not None:
        about = f"passages of {Role.EVIDENCE.value}"
        yield _figure(compared, about, "γ", spans.gamma.gamma, counted)
        yield _figure(compared, about, "γcat", spans.gamma.gamma_cat, counted, is_main=False)


def called(key: str) -> str:
    """A part in words."""
    return _CALLED.get(key, key.removeprefix("field:"))


def _found(compared: Comparison, about: str, at: str, found: Found) -> Iterator[Row]:
    rates, macro = found.rates, found.macro
    counted = found.matched, "matches"
    figures = (
        (f"F1 at {at}", found.f1),
        (f"precision at {at}", _plain(rates.precision, found.f1)),
        (f"recall at {at}", _plain(rates.recall, found.f1)),
        (f"F1 at {at}, mean over {macro.articles} articles", _plain(macro.rates.f1, found.f1)),
    )
    for name, figure in figures:
        is_main = figure is found.f1 and at == MATCHES[Matching.OVERLAP]
        yield _figure(compared, about, name, figure, counted, is_main=is_main)


def _plain(value: float | None, f1: Figure) -> Figure:
    """One that is told without an interval; undefined as F1 is."""
    return Figure(value, None if value is not None else f1.reason or NOTHING_COUNTED)


def _part(compared: Comparison, part: PartFigures) -> Iterator[Row]:
    for key, figure in part.coefficients.items():
        is_alpha = key == ALPHA
        name = f"{KEYS[key]}, {part.level.value}" if is_alpha else KEYS[key]
        if figure.value is None and not is_alpha and key not in ("percent_agreement",):
            continue  # what does not apply to this level or to so many annotators
        yield _figure(
            compared, called(part.key), name, figure, (part.units, "units"), is_main=is_alpha
        )


def _figure(
    compared: Comparison,
    about: str,
    name: str,
    figure: Figure,
    counted: tuple[int, str],
    *,
    is_main: bool = True,
) -> Row:
    return Row(
        compared.annotators, about, name, figure.value, why(figure), figure.interval, *counted,
        compared.articles, is_main,
    )  # fmt: skip


def why(figure: Figure) -> str:
    """Why there is no value, or no interval though articles were drawn anew."""
    reason = figure.reason or figure.alone
    return "" if reason is None else str(reason)


def figure_text(figure: Figure) -> str:
    """The value with its interval, or why it has none."""
    return told(figure.value, figure.interval, why(figure))


def told(value: float | None, interval: Interval | None, reason: str) -> str:
    if value is None:
        return f"undefined: {reason}"
    shown = f"{value + 0.0:.3f}"
    if interval is None:
        return f"{shown} ({reason})" if reason else shown
    return f"{shown} [{interval.low:.3f}, {interval.high:.3f}]"


def pairs_of(report: Report) -> tuple[Comparison, ...]:
    """The pairs, where they are others than all together."""
    return report.pairs if len(report.pairs) > 1 else ()


def slices_of(report: Report) -> Iterator[tuple[str, Slice]]:
    """Under what they are cut by."""
    for name, slices in (
        ("codebook revision", report.revisions),
        ("month of publication", report.published),
        ("month of work", report.worked),
    ):
        for each in slices:
            yield name, each
