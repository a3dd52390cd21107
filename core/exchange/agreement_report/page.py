"""The report as one page of HTML that opens offline: no script, and nothing fetched."""

from collections.abc import Iterable, Iterator, Sequence

from core.__about__ import __version__
from core.agreement.report import Comparison, Report
from core.agreement.unitizing.gamma import Gamma
from core.agreement.unitizing.shuffling import SAMPLER
from core.exchange.agreement_report.background import Background, chosen, left_out
from core.exchange.agreement_report.plots import escaped, value_text
from core.exchange.agreement_report.rows import (
    BETWEEN,
    MATCHES,
    Row,
    called,
    figure_text,
    pairs_of,
    rows_of,
    slices_of,
)
from core.model.layer import Layer, LayerKind

_STYLE = """body{font:15px/1.5 Georgia,"Noto Serif",serif;max-width:62em;margin:2em auto;
padding:0 1em;color:#1d2127;background:#fff}h1,h2,h3{line-height:1.2}
table{border-collapse:collapse;margin:1em 0;font:13px/1.4 sans-serif}
th,td{text-align:left;padding:3px 12px 3px 0;border-bottom:1px solid #e2dfd8;vertical-align:top}
td.n{text-align:right;font-variant-numeric:tabular-nums}svg{max-width:100%;height:auto}
p.small{color:#5d646d;font-size:13px}"""
_MAIN = ("actor", "stance", "measure")
_SHORT = ("F1 at any overlap", *(f"Krippendorff’s α, {key}" for key in _MAIN))


def page(report: Report, background: Background, plots: Sequence[tuple[str, str]]) -> str:
    """`plots`: SVG under what each shows."""
    body = [
        f"<h1>Agreement of annotators: {escaped(background.project)}</h1>",
        *_summary(report, background),
        "<h2>Rules</h2>",
        *_rules(report, background),
        "<h2>Coefficients</h2>",
        *_coefficients(report.overall),
        *_plots(plots, f"Articles left out: {left_out(report, background)}."),
        *_pairs(report),
        *_annotators(report),
        *_categories(report.overall),
        *_marginals(report.overall),
        *_slices(report),
    ]
    return (
        "<!DOCTYPE html>\n<html lang='en'><head><meta charset='utf-8'>\n"
        f"<title>Agreement: {escaped(background.project)}</title>\n"
        f"<style>{_STYLE}</style></head><body>\n" + "\n".join(body) + "\n</body></html>\n"
    )


def _summary(report: Report, background: Background) -> Iterator[str]:
    overall = report.overall
    kinds = [_name(each) for each in background.layers]
    share = f"{overall.articles / background.articles:.1%}" if background.articles else "none"
    main = [
        (row.about, f"{row.name}: {value_text(row)}")
        for row in rows_of(overall)
        if row.is_main and row.name.startswith(("Krippendorff’s α, ", "F1"))
    ]
    percent = [
        (f"{called(key)}, raw", value_text(row))
        for key in overall.parts
        for row in rows_of(overall)
        if row.about == called(key) and row.name == "Percent agreement"
    ]
    found = ", ".join(f"{name} {count}" for name, count in overall.statements.items())
    facts = [
        ("Annotators", ", ".join(kinds)),
        ("Articles done by all", f"{overall.articles} of {background.articles} ({share})"),
        ("How these were chosen", "; ".join(chosen(background))),
        ("Articles left out", left_out(report, background)),
        ("Statements", f"{found}; {overall.matched} units found by two or more"),
        ("Guideline", _revisions(report)),
        ("Work done", _span(report.worked)),
        ("Articles published", _span(report.published)),
        ("Computed by", f"Glossator {__version__}"),
        *main,
        *percent,
    ]
    yield _table(("", ""), facts)


def _name(layer: Layer) -> str:
    is_person = layer.kind is LayerKind.ANNOTATOR
    return layer.annotator.name + ("" if is_person else f" ({layer.kind.value})")


def _revisions(report: Report) -> str:
    made = [str(each.label) for each in report.revisions if each.label is not None]
    told = f"; statements were made under {', '.join(made)}" if made else ""
    return f"codebook revision {report.codebook_revision}{told}"


def _span(slices: Sequence[object]) -> str:
    known = [str(label) for each in slices if (label := getattr(each, "label", None))]
    if not known:
        return "not known"
    return known[0] if len(known) == 1 else f"{known[0]} to {known[-1]}"


def _when(background: Background) -> str:
    if any(layer.kind is LayerKind.GOLD for layer in background.layers):
        return "Gold is what adjudication made, and not what an annotator said."
    return "All is measured before adjudication."


def _rules(report: Report, background: Background) -> Iterator[str]:
    options, overall = report.options, report.overall
    entered = "two annotators or more have" if options.partial else "every annotator has"
    rules = [
        f"An article enters if {entered} marked it done; done without a statement is an answer. "
        f"{_when(background)}",
        "Statements of two annotators are paired within an article so that their evidence overlaps "
        "as much as it can in all (intersection over union of characters, optimal assignment); "
        f"ties in overlap that went by equal parts: {overall.ties}.",
        f"Parts are compared on statements that match at {MATCHES[options.matching]}. Of three "
        "annotators or more, matches of pairs are joined from the best on.",
        "F1 takes the first annotator as reference and the second as prediction; it is the same "
        "either way.",
    ]
    if options.resamples:
        rules.append(
            f"Intervals hold the middle 95 % of {options.resamples} resamples of the articles "
            f"with replacement, seed {options.seed}."
        )
    if overall.spans.gamma is not None:
        rules.append(_gamma(overall.spans.gamma))
    drafts = sum(overall.drafts.values())
    rules.append(f"Drafts, which are not compared: {drafts}.")
    yield "<ul>" + "".join(f"<li>{escaped(rule)}</li>" for rule in rules) + "</ul>"


def _gamma(gamma: Gamma) -> str:
    options, unlike = gamma.options, gamma.options.unlike
    told = (
        f"γ weighs places with α = {unlike.alpha:g} and measures with β = {unlike.beta:g}, a "
        f"passage beside none with Δ∅ = {unlike.empty:g}; sampler “{SAMPLER}”, precision "
        f"{options.precision:g}, seed {options.seed}"
    )
    if gamma.observed is None or gamma.expected is None:
        return f"{told}."
    return (
        f"{told}: {gamma.samples} shuffled samples, disorder {gamma.observed:.4f} observed, "
        f"{gamma.expected:.4f} by chance."
    )


def _coefficients(overall: Comparison) -> Iterator[str]:
    yield _table(
        ("Of", "Coefficient", "Value, 95 % interval", "P(&lt; .667)", "P(&lt; .8)", "On"),
        [
            (row.about, row.name, value_text(row), *_chances(row), f"{row.units} {row.of_what}")
            for row in rows_of(overall)
        ],
    )


def _chances(row: Row) -> tuple[str, str]:
    if row.interval is None or "α" not in row.name:
        return "", ""
    return f"{row.interval.below_667:.3f}", f"{row.interval.below_800:.3f}"


def _plots(plots: Sequence[tuple[str, str]], caption: str) -> Iterator[str]:
    """`caption`: what is to be known under the first, which has all coefficients."""
    for number, (title, plot) in enumerate(plots):
        under = f"\n<p class='small'>{escaped(caption)}</p>" if number == 0 else ""
        yield f"<h3>{escaped(title)}</h3>\n{plot}{under}"


def _pairs(report: Report) -> Iterator[str]:
    if not pairs_of(report):
        return
    yield "<h2>Pairs of annotators</h2>"
    yield _table(
        ("Annotators", "Of", "Coefficient", "Value, 95 % interval", "On", "Articles"),
        [
            (
                BETWEEN.join(row.annotators), row.about, row.name, value_text(row),
                f"{row.units} {row.of_what}", str(row.articles),
            )
            for pair in pairs_of(report)
            for row in rows_of(pair)
            if row.is_main
        ],
    )  # fmt: skip


def _categories(overall: Comparison) -> Iterator[str]:
    rows = [
        (called(part.key), str(category), _value(figure.value))
        for part in overall.parts.values()
        for category, figure in part.categories.items()
    ]
    if rows:
        yield "<h2>Specific agreement of each category</h2>"
        yield _table(("Of", "Category", "Specific agreement"), rows)


def _marginals(overall: Comparison) -> Iterator[str]:
    rows = [
        (called(part.key), name, str(category), str(count))
        for part in overall.parts.values()
        for name, counts in part.marginals.items()
        for category, count in counts.items()
    ]
    if rows:
        yield "<h2>How often each annotator said what</h2>"
        yield _table(("Of", "Annotator", "Category", "Units"), rows)


def _slices(report: Report) -> Iterator[str]:
    rows = [
        (
            name, "not known" if each.label is None else str(each.label), str(each.articles),
            figure_text(each.f1),
            *(figure_text(each.parts[key].krippendorff_alpha) for key in _MAIN),
        )
        for name, each in slices_of(report)
    ]  # fmt: skip
    if rows:
        yield "<h2>By codebook revision and over time</h2>"
        yield _table(("By", "", "Articles", *_SHORT), rows)


def _annotators(report: Report) -> Iterator[str]:
    """Of two there is one pair, and nothing to tell apart."""
    if not pairs_of(report):
        return
    rows = [
        (each.annotator, str(each.done), figure_text(each.f1),
         *(figure_text(each.alphas[key]) for key in _MAIN))
        for each in report.annotators
    ]  # fmt: skip
    yield "<h2>Each annotator against the others</h2>"
    yield _table(("Annotator", "Articles done", *_SHORT), rows)
    yield "<p class='small'>Means over the pairs of each.</p>"


def _value(value: float | None) -> str:
    return "–" if value is None else f"{value + 0.0:.3f}"


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """`head` is ours and may hold entities; what stands in the rows may be anybody's."""
    told = "".join(f"<th>{name}</th>" for name in head)
    lines = [
        "<tr>" + "".join(f"<td>{escaped(cell)}</td>" for cell in row) + "</tr>" for row in rows
    ]
    top = f"<thead><tr>{told}</tr></thead>" if any(head) else ""
    return f"<table>{top}<tbody>\n" + "\n".join(lines) + "\n</tbody></table>"
