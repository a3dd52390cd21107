"""The coefficients of all who are compared, part by part, each on what it was computed on."""

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from core.agreement.behind import MISSING, TRIPLE, Behind
from gui.agreement import words
from gui.agreement.figures import ALPHA, THRESHOLDS, beside_found, f1, told
from gui.agreement.opening import Opens
from gui.agreement.values import Group, Row

if TYPE_CHECKING:  # numpy is loaded beside the desk
    from core.agreement.coefficients.figure import Figure
    from core.agreement.parts import PartFigures
    from core.agreement.report import Comparison


def parts_of_all(overall: "Comparison", whole: Behind) -> Iterator[Group]:
    """What was found; what was said of that, part by part; all together; articles as a whole."""
    yield _found(overall, whole)
    for key, figures in overall.parts.items():
        if figures.units or key in ("actor", "stance", "measure"):
            yield Group(words.part(key), list(_part(figures, replace(whole, part=key))))
    yield _whole(overall, replace(whole, part=TRIPLE, at_least=0.0))
    yield from _places(overall, whole)
    yield from _passages(overall, whole)
    yield _articles(overall, whole)


def _found(overall: "Comparison", whole: Behind) -> Group:
    """At every threshold: it drives everything."""
    rows = []
    for matching, found in overall.detection.items():
        name, at_least = words.match(matching.value), THRESHOLDS[matching.value]
        opens = Opens(f"{words.found()}: {name}", replace(whole, at_least=at_least))
        is_main = at_least == whole.at_least
        rows.append(Row(name, f1(found), beside_found(overall, found), opens, is_main))
    return Group(words.found(), rows)


def _part(figures: "PartFigures", wanted: Behind) -> Iterator[Row]:
    """α first, and below it those that apply as well."""
    opens = Opens(words.part(figures.key), wanted)
    beside, found = words.units(figures.units), figures.coefficients
    yield Row(words.alpha(figures.level.value), told(found[ALPHA]), beside, opens, is_main=True)
    for key, said in words.COEFFICIENTS.items():
        if key in found and found[key].value is not None:
            yield Row(said(), told(found[key]), beside, opens)


def _whole(overall: "Comparison", wanted: Behind) -> Group:
    translate = QCoreApplication.translate
    sets, opens = overall.article_sets, Opens(words.whole(), wanted)
    triples = Row(
        words.match("overlap"),
        f1(overall.triples),
        beside_found(overall, overall.triples),
        opens,
        is_main=True,
    )
    beside = words.articles(sets.articles)
    masi = Row(translate("Agreement", "α of sets, MASI"), told(sets.masi), beside, opens)
    jaccard = Row(translate("Agreement", "α of sets, Jaccard"), told(sets.jaccard), beside, opens)
    return Group(words.whole(), [triples, masi, jaccard])


def _places(overall: "Comparison", whole: Behind) -> Iterator[Group]:
    """Where each marked evidence, actor, stance and measure in the text, character by character."""
    translate = QCoreApplication.translate
    names = {
        "evidence": translate("Agreement", "Evidence"),
        "actor": translate("Agreement", "Where the actor is named"),
        "stance": translate("Agreement", "Where the stance is told"),
        "measure": translate("Agreement", "Where the measure is named"),
    }
    beside = words.articles(overall.spans.articles)
    opens = Opens(words.found(), replace(whole, part=MISSING))
    for roles in list(overall.spans.roles.values())[:1]:
        rows = [
            Row(names[role.value], told(figure), beside, opens, is_main=role.value == "evidence")
            for role, figure in roles.items()
        ]
        said = translate("Agreement", "Places in the text: α of each character, marked or not")
        yield Group(said, rows)


def _passages(overall: "Comparison", whole: Behind) -> Iterator[Group]:
    """Where passages begin and end, and which measure or actor they stand for."""
    translate = QCoreApplication.translate
    spans, opens = overall.spans, Opens(words.found(), replace(whole, part=MISSING))
    beside = words.articles(spans.articles)
    names = {
        "evidence": translate("Agreement", "Passages of evidence, and their measures"),
        "actor": translate("Agreement", "Passages that name the actor"),
        "measure": translate("Agreement", "Passages that name the measure"),
    }
    for role, family in spans.families.items():
        told_of: list[tuple[str, Figure, bool]] = [
            (translate("Agreement", "ᵤα, all together"), family.whole, True),
            (translate("Agreement", "|ᵤα, passages and gaps"), family.binary, False),
            (translate("Agreement", "ᶜᵤα, what passages are"), family.coding.alpha, False),
        ]
        if spans.gamma is not None and role.value == "evidence":
            told_of += [("γ", spans.gamma.gamma, True), ("γcat", spans.gamma.gamma_cat, False)]
        rows = [
            Row(name, told(figure), beside, opens, is_main) for name, figure, is_main in told_of
        ]
        yield Group(names[role.value], rows)


def _articles(overall: "Comparison", whole: Behind) -> Group:
    """What is decided of an article: whether there is a statement in it, and done or skipped."""
    translate = QCoreApplication.translate
    opens = Opens(words.found(), replace(whole, part=MISSING))
    decided = (
        (translate("Agreement", "α, any statement or none"), overall.finds, True),
        (translate("Agreement", "α, done or skipped"), overall.states, False),
    )
    rows = [
        Row(name, told(each.coefficients[ALPHA]), words.articles(each.articles), opens, is_main)
        for name, each, is_main in decided
    ]
    return Group(words.of_articles(), rows)
