"""From what is asked of an export to what goes out; refused where that makes no sense."""

import re

from core.exchange.format import ExportOptions, Format
from core.exchange.selection import Selection, Source
from core.model.codebook import Codebook, EntryKind
from core.model.exported import Choice
from core.model.ids import EntryId
from core.model.layer import Layer, LayerKind
from core.model.phrase import Refused
from core.model.progress import Progress

_DAY = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?", re.ASCII)


def selected(
    source: Source, known: Format, options: ExportOptions, progress: Progress
) -> Selection:
    """What goes out, read within the caller's snapshot."""
    _refuse_odd(known, options)
    layers = _layers(source, options.layers)
    entries = _entries(source.codebook, options.entries)
    choice = Choice(
        tuple(layer.id for layer in layers), options.states, entries, options.since, options.until
    )
    selection = Selection(source, choice, layers, progress)
    gold = tuple(layer.id for layer in layers if layer.kind is LayerKind.GOLD)
    if gold:
        _settle(selection, Choice(gold, options.states, {}, options.since, options.until), options)
    return selection


def refuse_odd_days(since: str, until: str) -> None:
    """Refused where one of them is no day, month or year, or they run backwards."""
    for day in (since, until):
        if day and not _DAY.fullmatch(day):
            raise Refused("“{day}” is no day. Write it as 2025-03-15, 2025-03 or 2025.", day=day)
    shorter = min(len(since), len(until))
    if since[:shorter] > until[:shorter]:
        raise Refused("The time ends before it begins: {period}.", period=f"{since}..{until}")


def _refuse_odd(known: Format, options: ExportOptions) -> None:
    refuse_odd_days(options.since, options.until)
    assert known.writer is not None
    if options.counting is not None and options.counting not in known.writer.countings:
        raise Refused(
            "“{name}” does not count in {unit}. It counts in: {units}.",
            name=known.name,
            unit=options.counting,
            units=", ".join(known.writer.countings),
        )


def _layers(source: Source, names: tuple[str, ...]) -> tuple[Layer, ...]:
    """In the order of annotators' names, whatever order they were asked for in."""
    every = source.layers()
    if not names:
        return tuple(layer for layer in every if layer.kind is LayerKind.ANNOTATOR)
    wanted = {source.layer_named(name).id for name in names}
    return tuple(layer for layer in every if layer.id in wanted)


def _entries(
    codebook: Codebook, names: tuple[tuple[EntryKind, str], ...]
) -> dict[EntryKind, frozenset[EntryId]]:
    found: dict[EntryKind, frozenset[EntryId]] = {}
    for kind, name in names:
        entry = codebook.find(kind, name)
        if entry is None:
            raise Refused(_UNKNOWN[kind], name=name)
        found[kind] = found.get(kind, frozenset()) | {entry.id} | codebook.below(entry)
    return found


_UNKNOWN = {
    EntryKind.ACTOR: "There is no actor “{name}” in the codebook.",
    EntryKind.STANCE: "There is no stance “{name}” in the codebook.",
    EntryKind.MEASURE: "There is no measure “{name}” in the codebook.",
}


def _settle(selection: Selection, gold: Choice, options: ExportOptions) -> None:
    """Refuse gold that waits for a decision, or let it be marked where that was asked for."""
    waiting = selection.source.unresolved(gold, selection.progress)
    if waiting and not options.with_unresolved:
        raise Refused(
            "Gold is not settled: disagreements wait for a decision ({count}, in {articles} of the "
            "articles). Decide them, take only articles that are done, or ask for gold with what "
            "is unresolved.",
            count=f"{sum(each.cases for each in waiting.values()):,}",
            articles=f"{len(waiting):,}",
        )
    selection.unresolved = waiting
