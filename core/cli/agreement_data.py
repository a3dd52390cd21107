"""A report of agreement as JSON has it; the keys stay, and more may come."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from core.cli.agreement_spans import gamma_parameters
from core.cli.agreement_tables import figure_data

if TYPE_CHECKING:
    from core.agreement.article_sets import ArticleSets
    from core.agreement.coefficients import Figure, Interval
    from core.agreement.detection import Found, Rates
    from core.agreement.parts import PartFigures
    from core.agreement.report import Comparison, Decisions, Report
    from core.agreement.slices import Slice
    from core.agreement.unitizing.family import Family
    from core.agreement.unitizing.gamma import Gamma
    from core.agreement.unitizing.spans import Spans

Data = dict[str, object]


def report_data(report: "Report") -> Data:
    """All of it: the figures of all annotators at the top, then those of pairs and of slices."""
    options = report.options
    data = comparison_data(report.overall)
    data["articles"] = {
        "shared": report.overall.articles,
        "seen": report.seen,
        "done": {each.annotator: each.done for each in report.annotators},
        "partial": options.partial,
    }
    return data | {
        "pairs": [comparison_data(p) for p in report.pairs] if len(report.pairs) > 1 else [],
        "by_annotator": [
            {"annotator": each.annotator, "done": each.done, **_flat("f1", each.f1),
             **_by_part("krippendorff_alpha", each.alphas)}
            for each in report.annotators
        ],
        "by_revision": _slices(report.revisions),
        "by_month_published": _slices(report.published),
        "by_month_done": _slices(report.worked),
        "codebook_revision": report.codebook_revision,
        "bootstrap": {"resamples": options.resamples, "seed": options.seed},
    }  # fmt: skip


def comparison_data(compared: "Comparison") -> Data:
    """The figures of a pair, or of all."""
    return {
        "annotators": list(compared.annotators),
        "articles": {"shared": compared.articles},
        "statements": dict(compared.statements),
        "drafts": dict(compared.drafts),
        "alone": dict(compared.alone),
        "units": {"found": compared.units, "matched": compared.matched},
        "ties": compared.ties,
        "detection": {key.value: _found(found) for key, found in compared.detection.items()},
        "parts": {key: _part(part) for key, part in compared.parts.items()},
        "triples": _found(compared.triples),
        "article_sets": _sets(compared.article_sets),
        "article_decisions": {
            "has_statement": _decisions(compared.finds),
            "state": _decisions(compared.states),
        },
        "spans": _spans(compared.spans),
    }


def _found(found: "Found") -> Data:
    data: Data = {
        "matched": found.matched,
        **_rates(found.rates),
        "f1_ci": _ends(found.interval),
        "macro": {"articles": found.macro.articles, **_rates(found.macro.rates)},
    }
    return data if found.reason is None else data | {"reason": str(found.reason)}


def _rates(rates: "Rates") -> Data:
    return {"precision": rates.precision, "recall": rates.recall, "f1": rates.f1}


def _ends(interval: "Interval | None") -> list[float] | None:
    return None if interval is None else [interval.low, interval.high]


def _part(part: "PartFigures") -> Data:
    return {
        "level": part.level.value,
        "units": part.units,
        "coefficients": _coefficients(part.coefficients),
        "categories": [
            {"category": category, "specific_agreement": figure_data(figure)}
            for category, figure in part.categories.items()
        ],
        "confusion": [list(cell) for cell in part.confusion.cells],
        "marginals": {
            name: [[value, count] for value, count in counts.items()]
            for name, counts in part.marginals.items()
        },
    }


def _coefficients(figures: "Mapping[str, Figure]") -> Data:
    return {key: figure_data(figure, key) for key, figure in figures.items()}


def _sets(sets: "ArticleSets") -> Data:
    data: Data = {
        "jaccard": sets.jaccard.value,
        "masi": sets.masi.value,
        "articles": sets.articles,
        "jaccard_ci": _ends(sets.jaccard.interval),
        "masi_ci": _ends(sets.masi.interval),
    }
    reason = sets.jaccard.reason or sets.masi.reason
    return data if reason is None else data | {"reason": str(reason)}


def _decisions(decisions: "Decisions") -> Data:
    return {
        "articles": decisions.articles,
        "coefficients": _coefficients(decisions.coefficients),
    }


def _spans(spans: "Spans") -> Data:
    gamma = {} if spans.gamma is None else {"gamma": _gamma(spans.gamma)}
    return {
        "articles": spans.articles,
        **{
            grain.value: {
                role.value: figure_data(f, "krippendorff_alpha") for role, f in of.items()
            }
            for grain, of in spans.roles.items()
        },
        **{role.value: _family(family) for role, family in spans.families.items()},
        **gamma,
    }


def _family(family: "Family") -> Data:
    return {
        "u_alpha": figure_data(family.whole),
        "u_alpha_binary": figure_data(family.binary),
        "cu_alpha": {**figure_data(family.coding.alpha), "coverage": family.coding.coverage},
    }


def _gamma(gamma: "Gamma") -> Data:
    figures = {"gamma": figure_data(gamma.gamma), "gamma_cat": figure_data(gamma.gamma_cat)}
    return {**figures, **gamma_parameters(gamma)}


def _flat(key: str, figure: "Figure") -> Data:
    """A figure beside others: its value under the key, all else under the key with an ending."""
    told = figure_data(figure)
    value = told.pop("value")
    return {key: value} | {f"{key}_{ending}": each for ending, each in told.items()}


def _by_part(key: str, figures: "Mapping[str, Figure]") -> Data:
    """The same of several, each ending with a figure for each part that has it."""
    found: dict[str, Data] = {}
    for part, figure in figures.items():
        for ending, each in _flat(key, figure).items():
            found.setdefault(ending, {})[part] = each
    return dict(found)


def _slices(slices: "Iterable[Slice]") -> list[Data]:
    return [
        {
            "label": each.label,
            "articles": each.articles,
            "statements": each.statements,
            "matched": each.matched,
            **_flat("f1", each.f1),
            "parts": {
                key: {
                    "units": part.units,
                    **_flat("percent_agreement", part.percent_agreement),
                    **_flat("krippendorff_alpha", part.krippendorff_alpha),
                }
                for key, part in each.parts.items()
            },
        }
        for each in slices
    ]
