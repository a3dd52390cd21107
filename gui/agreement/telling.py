"""From a report of agreement to what the page shows of it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from core.agreement.behind import MISSING, TRIPLE, Behind
from core.model.layer import Layer
from gui.agreement import words
from gui.agreement.confusions import confusions_of
from gui.agreement.content import Content, Measure
from gui.agreement.figures import ALPHA, THRESHOLDS, beside_found, f1, of_finding, told
from gui.agreement.lesson import lesson_of
from gui.agreement.measuring import Measured
from gui.agreement.opening import Opens
from gui.agreement.over_time import courses_of, revisions_of
from gui.agreement.pair_matrix import PairCell, Pairs
from gui.agreement.parts_told import parts_of_all
from gui.agreement.values import Group, Row
from gui.shared.words import counted

if TYPE_CHECKING:  # numpy is loaded beside the desk
    from core.agreement.report import Comparison, Report


_ALWAYS = ("actor", "stance", "measure")
"""Parts that are told of each annotator also where they have no value."""


def content_of(measured: Measured, layers: Sequence[Layer]) -> Content:
    """What there is to show, in the user's words."""
    report, choice = measured.report, measured.choice
    if report is None or not report.overall.articles:
        return Content((), (), lesson=lesson_of(measured, layers))
    whole = Behind(choice.layers, MISSING, THRESHOLDS[choice.matching])
    return Content(
        report.overall.annotators,
        _counts(report.overall),
        measures=tuple(_measures(report, whole)),
        parts=tuple(parts_of_all(report.overall, whole)),
        confusions=tuple(confusions_of(report, whole, measured.codebook)),
        annotators=tuple(_annotators(report, whole)),
        revisions=revisions_of(report, whole),
        courses=courses_of(measured, report, whole),
        notes=tuple(_notes(report.overall)),
    )


def _counts(overall: "Comparison") -> list[str]:
    translate = QCoreApplication.translate
    done = counted(
        overall.articles,
        translate("Agreement", "1 article done by all"),
        translate("Agreement", "{count} articles done by all"),
    )
    found = [f"{name}: {words.statements(count)}" for name, count in overall.statements.items()]
    matched = counted(
        overall.matched,
        translate("Agreement", "1 found by two or more"),
        translate("Agreement", "{count} found by two or more"),
    )
    return [done, *found, matched]


def _notes(overall: "Comparison") -> Iterator[str]:
    translate = QCoreApplication.translate
    if overall.ties:
        yield counted(
            overall.ties,
            translate(
                "Agreement",
                "On 1 passage, statements can be paired in several ways with the same overlap; "
                "those with most parts in common are.",
            ),
            translate(
                "Agreement",
                "On {count} passages, statements can be paired in several ways with the same "
                "overlap; those with most parts in common are.",
            ),
        )
    if drafts := sum(overall.drafts.values()):
        yield counted(
            drafts,
            translate("Agreement", "1 draft is not compared."),
            translate("Agreement", "{count} drafts are not compared."),
        )


def _measures(report: "Report", whole: Behind) -> Iterator[Measure]:
    """All by which pairs can be compared: what was found, part by part, and all together."""
    overall = report.overall
    for matching in overall.detection:
        name = f"{words.found()}: {words.match(matching.value)}"
        wanted = replace(whole, at_least=THRESHOLDS[matching.value])
        found = {
            pair: PairCell(
                f1(each.detection[matching]),
                beside_found(each, each.detection[matching]),
                _opens(name, each, wanted, pair),
            )
            for pair, each in _pairs(report)
        }
        yield Measure(name, found)
    for key, figures in overall.parts.items():
        name = f"{words.part(key)}: {words.alpha(figures.level.value)}"
        yield Measure(name, _alphas(report, key, name, replace(whole, part=key)))
    name = f"{words.whole()}: {words.match('overlap')}"
    wanted = replace(whole, part=TRIPLE, at_least=0.0)
    triples = {
        pair: PairCell(
            f1(each.triples), beside_found(each, each.triples), _opens(name, each, wanted, pair)
        )
        for pair, each in _pairs(report)
    }
    yield Measure(name, triples)


def _alphas(report: "Report", key: str, name: str, wanted: Behind) -> Pairs:
    return {
        pair: PairCell(
            told(each.parts[key].coefficients[ALPHA]),
            f"{words.units(each.parts[key].units)}, {words.articles(each.articles)}",
            _opens(name, each, wanted, pair),
        )
        for pair, each in _pairs(report)
    }


def _pairs(report: "Report") -> Iterator[tuple[tuple[int, int], "Comparison"]]:
    numbers = combinations(range(len(report.overall.annotators)), 2)
    yield from zip(numbers, report.pairs, strict=True)


def _opens(name: str, each: "Comparison", wanted: Behind, pair: tuple[int, int]) -> Opens:
    layers = tuple(wanted.layers[number] for number in pair)
    return Opens(f"{name} · {words.both(*each.annotators)}", replace(wanted, layers=layers))


def _annotators(report: "Report", whole: Behind) -> Iterator[Group]:
    """Each against the others; of two there is one pair, and nothing to tell apart."""
    if len(whole.layers) < 3:
        return
    for layer, each in zip(whole.layers, report.annotators, strict=True):
        rows = [(of_finding(whole), words.match("overlap"), each.f1)]
        rows += [
            (replace(whole, part=key), words.part(key), figure)
            for key, figure in each.alphas.items()
        ]
        yield Group(
            each.annotator,
            [
                Row(
                    name,
                    told(figure, is_alpha=wanted.part != MISSING),
                    words.articles(each.done),
                    Opens(f"{name} · {each.annotator}", replace(wanted, whose=layer)),
                    is_main=wanted.part == MISSING,
                )
                for wanted, name, figure in rows
                if figure.value is not None or wanted.part in _ALWAYS
            ],
        )
