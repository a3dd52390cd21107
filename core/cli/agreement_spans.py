"""Agreement on marks in texts that somebody has in a table, without a project."""

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from core.cli.agreement_tables import figure_data, figure_line
from core.cli.verb import Answer, counted
from core.model.phrase import Refused
from core.model.progress import Progress

if TYPE_CHECKING:
    from core.agreement.coefficients import Figure
    from core.agreement.unitizing.family import Coding
    from core.agreement.unitizing.gamma import Gamma
    from core.agreement.unitizing.measured import Measured
    from core.exchange.spans_table import SpansTable

_SHOWN_CATEGORIES = 20
_PRECISION = 0.01


def add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--spans", metavar="FILE.csv", type=Path,
        help="a table of marks with the columns annotator, start, end and category; a column "
        "“article” where there are several texts, “length” where they differ in length",
    )  # fmt: skip
    parser.add_argument(
        "--length", metavar="N", type=int, help="how many positions the text of the marks has"
    )
    parser.add_argument(
        "--begin", metavar="N", type=int, default=0, help="the first position of the text"
    )
    parser.add_argument(
        "--precision", metavar="SHARE", type=float, default=_PRECISION,
        help=f"how surely γ knows what chance gives: {_PRECISION} is 1 %%, at 95 %% confidence",
    )  # fmt: skip


def of_spans(arguments: Namespace, progress: Progress) -> Answer:
    from core.agreement.unitizing.gamma import GammaOptions
    from core.agreement.unitizing.measured import measured
    from core.exchange.spans_table import read_spans

    if arguments.length is not None and arguments.length < 1:
        raise Refused("A text has at least 1 position.")
    if arguments.begin < 0:
        raise Refused("A text begins at 0 or later.")
    check_precision(arguments)
    table = read_spans(arguments.spans, arguments.length, arguments.begin)
    drawing = {"seed": arguments.seed, "resamples": arguments.bootstrap}
    options = GammaOptions(precision=arguments.precision, **drawing)
    found = measured(tuple(table.texts.values()), table.annotators, options, progress)
    data = _data(table, found)
    data["bootstrap"] = {"resamples": arguments.bootstrap, "seed": arguments.seed}
    return Answer(data, tuple(_lines(table, found)))


def check_precision(arguments: Namespace) -> None:
    """Refused where it would take for ever, or say nothing."""
    if not 0.001 <= arguments.precision <= 0.5:
        raise Refused("The precision of γ is a share from 0.001 to 0.5.")


def _marks_of(table: "SpansTable") -> dict[str, int]:
    return {
        name: sum(len(text.marks.get(name, ())) for text in table.texts.values())
        for name in table.annotators
    }


def _data(table: "SpansTable", found: "Measured") -> dict[str, object]:
    family, gamma = found.family, found.gamma
    return {
        "annotators": list(table.annotators),
        "texts": len(table.texts),
        "length": sum(text.length for text in table.texts.values()),
        "marks": _marks_of(table),
        "overlapping": found.overlapping,
        "coefficients": {
            "alpha_u": figure_data(found.alpha_u),
            "u_alpha": figure_data(family.whole),
            "u_alpha_binary": figure_data(family.binary),
            "cu_alpha": _coding(family.coding),
            "character_alpha": figure_data(family.positions),
            "gamma": figure_data(gamma.gamma),
            "gamma_cat": figure_data(gamma.gamma_cat),
        },
        "categories": [
            {
                "category": name,
                "alpha_u": figure_data(figure),
                "gamma_k": figure_data(gamma.categories[name]),
            }
            for name, figure in found.alpha_u_categories.items()
        ],
        "values": [{"value": name, "ku_alpha": _coding(of)} for name, of in family.values.items()],
        "gamma": gamma_parameters(gamma),
    }


def _coding(coding: "Coding") -> dict[str, object]:
    return {**figure_data(coding.alpha), "coverage": coding.coverage}


def gamma_parameters(gamma: "Gamma") -> dict[str, object]:
    """What γ was computed by, and what it is made of."""
    from core.agreement.unitizing.shuffling import SAMPLER

    unlike = gamma.options.unlike
    return {
        "sampler": SAMPLER,
        "alpha": unlike.alpha,
        "beta": unlike.beta,
        "delta_empty": unlike.empty,
        "precision": gamma.options.precision,
        "seed": gamma.options.seed,
        "samples": gamma.samples,
        "observed_disorder": gamma.observed,
        "expected_disorder": gamma.expected,
        "unitary_alignments": gamma.unitary_alignments,
    }


def _lines(table: "SpansTable", found: "Measured") -> list[str]:
    family, gamma = found.family, found.gamma
    marks = ", ".join(f"{name} {count:,}" for name, count in _marks_of(table).items())
    length = sum(text.length for text in table.texts.values())
    lines = [
        f"{counted(len(table.texts), 'text')} of {counted(length, 'position')}; marks: {marks}"
    ]
    if found.overlapping:
        at = counted(found.overlapping, "position has", "positions have")
        lines.append(f"{at} several categories of one annotator; ᵤα takes them as one value.")
    lines += [
        *_drawn(table, found),
        "",
        _line("αU (Krippendorff 2004)", found.alpha_u),
        _line("ᵤα", family.whole),
        _line("|ᵤα, marked or not", family.binary),
        _coding_line("ᶜᵤα, what is marked", family.coding, "of the text"),
        _line("α over positions", family.positions),
        _line("γ", gamma.gamma),
        _line("γcat", gamma.gamma_cat),
        "",
        *_category_lines(found),
        "",
        gamma_line(gamma),
    ]
    return lines


def _drawn(table: "SpansTable", found: "Measured") -> list[str]:
    """What is drawn anew for the intervals, or why there are none."""
    options, texts = found.gamma.options, counted(len(table.texts), "text")
    if not options.resamples:
        return []
    if len(table.texts) < 2:
        return [f"There are no intervals: they take two texts, and this is {texts}."]
    resamples = counted(options.resamples, "resample")
    return [f"Intervals: 95 %, from {resamples} of {texts}, seed {options.seed}."]


def _category_lines(found: "Measured") -> list[str]:
    lines = []
    for name, figure in list(found.alpha_u_categories.items())[:_SHOWN_CATEGORIES]:
        lines += [name, _line("  αU", figure), _line("  γk", found.gamma.categories[name])]
        if name in found.family.values:
            lines.append(_coding_line("  ⁽ᵏ⁾ᵤα", found.family.values[name], "of its length"))
    more = len(found.alpha_u_categories) - _SHOWN_CATEGORIES
    if more > 0:
        lines.append(f"{counted(more, 'more category', 'more categories')}: --json has all.")
    return lines


def gamma_line(gamma: "Gamma") -> str:
    """The same in words."""
    from core.agreement.unitizing.shuffling import SAMPLER

    options, unlike = gamma.options, gamma.options.unlike
    line = (
        f"γ by α = {unlike.alpha:g}, β = {unlike.beta:g}, Δ∅ = {unlike.empty:g}, sampler "
        f"“{SAMPLER}”, precision {options.precision:g}, seed {options.seed}"
    )
    if gamma.observed is None or gamma.expected is None:
        return f"{line}."
    return (
        f"{line}: {counted(gamma.samples, 'shuffled sample')}, disorder {gamma.observed:.4f} in "
        f"{counted(gamma.unitary_alignments or 0, 'unitary alignment')}, "
        f"{gamma.expected:.4f} by chance."
    )


def _line(name: str, figure: "Figure", after: str = "") -> str:
    told = figure_line(name, figure)
    return told if figure.value is None else f"{told}{after}"


def _coding_line(name: str, coding: "Coding", of: str) -> str:
    after = "" if coding.coverage is None else f"  on {100 * coding.coverage:.1f} % {of}"
    return _line(name, coding.alpha, after)
