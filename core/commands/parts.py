"""What a statement may say: spans that hold, entries and answers that the codebook knows."""

import math
from collections.abc import Mapping
from dataclasses import replace

from core.model.codebook import Codebook, Entry, EntryKind, Field, FieldKind
from core.model.ids import EntryId
from core.model.phrase import Refused
from core.model.span import Role, Span, tidied
from core.model.statement import (
    MAX_CONFIDENCE,
    MIN_CONFIDENCE,
    FieldValue,
    StatementParts,
)
from core.text.canonical import canonical
from core.text.mentions import NameIndex


def checked_parts(parts: StatementParts, text: str, codebook: Codebook) -> StatementParts:
    """`parts` with spans tidied, texts canonical; Refused where one of them does not hold."""
    spans = {role: checked_spans(parts.spans(role), text) for role in Role}
    for kind in EntryKind:
        entry = parts.entry(kind)
        if entry is not None:
            checked_entry(kind, entry, codebook)
    check_confidence(parts.confidence)
    fields = checked_fields(parts.fields, codebook)
    return replace(parts, note=canonical(parts.note), fields=fields).with_spans(spans)


def checked_spans(spans: tuple[Span, ...], text: str) -> tuple[Span, ...]:
    """`spans` tidied; Refused where one does not hold in `text`."""
    for span in spans:
        if not span.holds_in(text):
            raise Refused(
                "The text at {start}–{end} is not “{quote}”.",
                start=span.start,
                end=span.end,
                quote=span.quote,
            )
    return tidied(spans, text)


def checked_entry(kind: EntryKind, entry: EntryId, codebook: Codebook) -> Entry:
    """The entry of that id; Refused if there is none of that kind."""
    found = codebook.entries.get(entry)
    if found is None or found.kind is not kind:
        raise Refused(_NOT_THERE[kind])
    return found


_NOT_THERE = {
    EntryKind.ACTOR: "The chosen actor is not in the codebook.",
    EntryKind.STANCE: "The chosen stance is not in the codebook.",
    EntryKind.MEASURE: "The chosen measure is not in the codebook.",
}


def check_confidence(confidence: int | None) -> None:
    """Refused where it is neither unset nor on the scale."""
    if confidence is not None and not MIN_CONFIDENCE <= confidence <= MAX_CONFIDENCE:
        raise Refused(
            "Confidence goes from {low} to {high}.", low=MIN_CONFIDENCE, high=MAX_CONFIDENCE
        )


def checked_fields(values: Mapping[str, FieldValue], codebook: Codebook) -> dict[str, FieldValue]:
    """The answers, their texts canonical; Refused where the codebook does not ask, or not so."""
    known = {field.name: field for field in codebook.fields}
    for name, value in values.items():
        if name not in known:
            raise Refused("The codebook has no field “{name}”.", name=name)
        if not fits(known[name], value):
            raise Refused("“{value}” does not fit the field “{name}”.", value=value, name=name)
    return {name: _canonical(known[name], value, codebook) for name, value in values.items()}


def _canonical(field: Field, value: FieldValue, codebook: Codebook) -> FieldValue:
    """A text as it is to be stored; a choice stays one of the codebook's, to the letter.

    An actor goes by its name, whichever of its names was given.
    """
    if not isinstance(value, str) or field.kind is FieldKind.CHOICE:
        return value
    if field.kind is FieldKind.ACTOR:
        known = codebook.find(EntryKind.ACTOR, value)
        if known is not None:
            return known.name
    return canonical(value)


def fits(field: Field, value: FieldValue) -> bool:
    match field.kind:
        case FieldKind.YES_NO:
            return isinstance(value, bool)
        case FieldKind.NUMBER:
            if isinstance(value, (bool, str)):
                return False
            return math.isfinite(value)
        case FieldKind.CHOICE:
            return value in field.choices
        case _:
            return isinstance(value, str)


def with_mentions(parts: StatementParts, codebook: Codebook) -> StatementParts:
    """`parts` with mentions found for the actor and the measure where none are given."""
    for kind in (EntryKind.ACTOR, EntryKind.MEASURE):
        parts = mentions_of(parts, kind, codebook, was=None)
    return parts


def mentions_of(
    parts: StatementParts, kind: EntryKind, codebook: Codebook, *, was: StatementParts | None
) -> StatementParts:
    """Mark the chosen entry's names in the evidence, unless the annotator marked a place herself.

    Marks that were found for the entry chosen before (`was`) are not her own and give way.
    """
    given = parts.spans(Role(kind.value))
    if was is not None and given and given == _found_mentions(was, kind, codebook):
        given = ()
    found = given or _found_mentions(parts, kind, codebook)
    return parts.with_spans({Role(kind.value): found})


def mentions_in_new_evidence(
    parts: StatementParts, codebook: Codebook, *, was: StatementParts
) -> StatementParts:
    """Marks that were found in the evidence before (`was`) follow it; made or removed ones stay."""
    for kind in (EntryKind.ACTOR, EntryKind.MEASURE):
        if was.spans(Role(kind.value)) == _found_mentions(was, kind, codebook):
            parts = parts.with_spans({Role(kind.value): _found_mentions(parts, kind, codebook)})
    return parts


def _found_mentions(parts: StatementParts, kind: EntryKind, codebook: Codebook) -> tuple[Span, ...]:
    entry = parts.entry(kind)
    if entry is None or entry not in codebook.entries:
        return ()
    index = NameIndex({entry: codebook.entries[entry].names})
    return tuple(
        Span(part.start + start, part.start + end, part.quote[start:end])
        for part in parts.evidence
        for _, start, end in index.find(part.quote)
    )
