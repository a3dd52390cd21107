"""What a release says of itself in words: its card and the report of what is not in it."""

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from core.agreement.detection import Matching
from core.exchange.huggingface.card import Section, plain, table
from core.exchange.huggingface.data import DataKind
from core.exchange.huggingface.format import split_words
from core.model.codebook import Codebook, EntryKind
from core.model.phrase import Phrase
from core.releasing.balance import Of, labels_of
from core.releasing.planning import Preview
from core.releasing.told import gaps_told

if TYPE_CHECKING:
    from core.agreement.coefficients import Figure
    from core.agreement.report import Report

_ALPHA, _PERCENT = "krippendorff_alpha", "percent_agreement"
_PARTS = ("actor", "stance", "measure")
_MOST = 30
"""Labels that a table of the card has; the manifest has all."""


def description(found: Preview) -> str:
    book = found.codebook
    return (
        f"{_counted(found.statements, 'statement')} in {_counted(found.articles, 'article')}: "
        "who takes which stance on which measure, with the passages that say so. "
        f"{len(book.actors):,} actors, {len(book.stances):,} stances and "
        f"{len(book.measures):,} measures are in the codebook, revision {book.revision}."
    )


def sections(
    found: Preview, annotators: Sequence[str], agreement: "Report | None", disagreements: int
) -> Iterator[Section]:
    yield "What a row holds", _ROWS
    yield "Splits", [_split_table(found), split_words(found.terms.drawing), *_kept(found)]
    for of in (Of.STANCE, Of.MEASURE, Of.ACTOR):
        yield f"Balance: {of}", [_balance_table(found, of)]
    yield "Annotators", list(_annotators(found, annotators, disagreements))
    yield "Agreement before adjudication", list(_agreement(found, agreement))
    yield "Codebook", list(_codebook(found.codebook))
    yield "Limits", ["\n".join(f"- {plain(each)}" for each in limits(found))]
    yield "Changes", list(_changes(found))
    yield "Licence", [_licence(found)]
    yield "Citation", [_citation(found, annotators)]


_ROWS = [
    "The configuration `default` has a row for each article, with its text, what is known of it, "
    "and its statements as a list; `spans` has a row for each passage. Positions count Unicode "
    "code points from 0, and the end is the first one that no longer belongs: in Python, "
    "`text[start:end]` is the quote.",
    "An article whose `state` is done and that has no statement was read, and has none. `votes` "
    "are soft labels: what was said, by how many annotators, and by which share of them. "
    "`votes.jsonl` has those of every disagreement, also where none of it became gold.",
]


def _split_table(found: Preview) -> str:
    rows = [
        (split, f"{each.articles:,}", f"{each.silent:,}", f"{each.statements:,}")
        for split, each in found.balance.items()
    ]
    return table(("split", "articles", "without a statement", "statements"), rows)


def _kept(found: Preview) -> Iterator[str]:
    leaks = found.leakage
    yield (
        f"{_counted(len(found.follows), 'article')} went with a near-duplicate, "
        f"{_counted(len(found.withheld), 'article')} stayed out for being near several splits. "
        f"Leakage check on {_counted(leaks.articles, 'article')}: {leaks.near} groups of "
        f"near-duplicates and {leaks.same} of texts of the same words are in several splits."
    )


def _balance_table(found: Preview, of: Of) -> str:
    labels = labels_of(found.balance, of, found.codebook)
    rows = [
        (label, *(f"{each.labels[of][label]:,}" for each in found.balance.values()))
        for label in labels[:_MOST]
    ]
    made = table((of.value, *(split.value for split in found.balance)), rows)
    if len(labels) > _MOST:
        made += f"\n\nThe {len(labels) - _MOST:,} others are in `MANIFEST.json`."
    return made


def _annotators(found: Preview, names: Sequence[str], disagreements: int) -> Iterator[str]:
    yield (
        f"{_counted(len(names), 'annotator')} worked independently of each other: "
        f"{plain(', '.join(names)) or 'nobody'}. Statements on which all agreed, on which most "
        "did, or which an adjudicator decided are gold; `provenance` of each says which, and by "
        "whom."
    )
    yield f"They differed in {_counted(disagreements, 'case')}."
    if found.unresolved:
        yield (
            f"**This gold is not settled.** {_waiting(found)} `unresolved` marks those in articles "
            "that are here."
        )


def _agreement(found: Preview, report: "Report | None") -> Iterator[str]:
    if report is None:
        yield "It was not measured: that takes two annotators who are done with articles."
        return
    if not found.terms.is_of_all:
        yield "It is that of all articles, also of those that were not chosen."
    overall = report.overall
    detection = overall.detection[Matching.OVERLAP]
    rows = [
        ("statements found, any overlap", "F1", *_figure(detection.f1), overall.articles),
        ("actor, stance and measure", "F1", *_figure(overall.triples.f1), overall.articles),
    ]
    for key in _PARTS:
        part = overall.parts[key]
        level = part.level.value
        coefficients = part.coefficients
        rows.append((key, f"Krippendorff’s α, {level}", *_figure(coefficients[_ALPHA]), part.units))
        rows.append((key, "percent agreement", *_figure(coefficients[_PERCENT]), part.units))
    yield (
        f"{plain(' and '.join(overall.annotators))}, on {_counted(overall.articles, 'article')} "
        "that all of them were done with. Intervals: 95 %, by bootstrap over articles, "
        f"{report.options.resamples:,} resamples, seed {report.options.seed}."
    )
    yield table(("of", "coefficient", "value", "95 % interval", "units"), rows)
    yield "All figures, with confusions and plots, are in `agreement/report.html`."


def _figure(figure: "Figure") -> tuple[str, str]:
    value = "undefined" if figure.value is None else f"{figure.value:.3f}"
    if figure.interval is not None:
        return value, f"{figure.interval.low:.3f} to {figure.interval.high:.3f}"
    reason = figure.reason or figure.alone
    return value, "none" if reason is None else str(reason)


def _codebook(book: Codebook) -> Iterator[str]:
    yield f"`codebook.yaml` is the whole codebook, revision {book.revision}."
    yield table(
        ("stance", "value", "definition"),
        [(each.name, f"{each.value or 0:g}", each.definition) for each in book.stances],
    )
    measures = book.of_kind(EntryKind.MEASURE)
    shown = [(" > ".join(book.path(each)), each.definition) for each in measures[:_MOST]]
    yield table(("measure", "definition"), shown)


def limits(found: Preview) -> Iterator[str]:
    """What is not in a release, or is not as it looks, with counts."""
    chosen = list(_chosen(found))
    if chosen:
        yield f"Not all gold is here, but a choice of it: {'; '.join(chosen)}."
    if found.drafts:
        yield f"Drafts left out: {found.drafts:,}."
    for each in found.withheld:
        near = ", ".join(f"“{title}” in {split}" for title, split in each.near)
        yield (
            f"“{each.title}” is left out: it is nearly the same as articles of several splits "
            f"({near})."
        )
    yield from map(str, gaps_told(found))
    if DataKind.PARQUET not in found.terms.kinds:
        yield (
            "Readers of JSON lines that guess types may take a text that looks like a day for one."
        )
    if found.unresolved:
        yield _waiting(found)
    yield (
        "What stands in a text is what a source said, not what is so; what is reported at second "
        "hand has the voice “reported” where annotators said so."
    )


def _chosen(found: Preview) -> Iterator[str]:
    options = found.terms.options
    if options.states:
        yield f"articles that are {' or '.join(sorted(options.states)).replace('_', ' ')}"
    for kind in EntryKind:
        names = [f"“{name}”" for of, name in options.entries if of is kind]
        if names:
            yield f"statements with the {kind} {' or '.join(names)}, or one below it"
    if options.since:
        yield f"articles published from {options.since} on"
    if options.until:
        yield f"articles published up to {options.until}"


def _waiting(found: Preview) -> str:
    elsewhere = sum(found.unresolved.values()) - found.marked
    told = f"Disagreements that wait for a decision: {found.marked:,}"
    return f"{told}, and {elsewhere:,} in articles that are not here." if elsewhere else f"{told}."


def loss_lines(found: Preview, more: Mapping[str, tuple[Phrase, ...]]) -> Iterator[str]:
    """The report of losses: of the release as a whole, then of each format. `more`: what writers
    could tell only when they had written."""
    yield f"Release: {found.terms.name} {found.terms.version}"
    yield f"Articles: {found.articles}"
    yield f"Statements: {found.statements}"
    yield f"Drafts left out: {found.drafts}"
    yield from (f"Limit: {each}" for each in limits(found))
    yield "huggingface: nothing is lost"
    for name, losses in found.losses.items():
        told = [*losses, *more.get(name, ())]
        yield from (f"{name}: not carried: {loss}" for loss in told)
        if not told:
            yield f"{name}: nothing is lost"


def _changes(found: Preview) -> Iterator[str]:
    changes, earlier = found.changes, found.earlier
    if earlier is None:
        yield "This is the first release."
        return
    if changes is None:
        yield (
            f"What has changed since {plain(earlier.name)} {earlier.version} of {earlier.date} is "
            "not known, as that was not at hand; articles are in the splits that they had there."
        )
        return
    yield f"Since {plain(earlier.name)} {earlier.version} of {earlier.date}:"
    rows = [
        (name, *each.counts.values())
        for name, each in (("articles", changes.articles), ("statements", changes.statements))
    ]
    yield table(("", "added", "removed", "changed"), rows)
    yield f"`changes.json` names them. {_moved(len(changes.moved))}"


def _moved(articles: int) -> str:
    if not articles:
        return "No article of it is in another split."
    return f"Splits were drawn anew: {_counted(articles, 'article')} of it in another one."


def _licence(found: Preview) -> str:
    licence = found.terms.licence
    assert licence is not None
    if licence.is_address:
        return f"<{licence.name}>"
    name = plain(licence.name)
    return name if licence.address is None else f"[{name}]({licence.address})"


def _citation(found: Preview, annotators: Sequence[str]) -> str:
    """The version is what is cited: it never changes."""
    terms = found.terms
    parts = [", ".join(annotators), f"{terms.name}, version {terms.version}", terms.date]
    return plain(". ".join(part for part in parts if part)) + "."


def _counted(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
