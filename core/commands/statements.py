"""Recording, changing and deleting statements of the acting annotator's own layer."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from core.commands.codebook import EntryDraft, add_entry
from core.commands.work import Work
from core.model.codebook import Codebook, Entry, EntryKind, FieldKind
from core.model.ids import ArticleId, EntryId, StatementId, new_uid
from core.model.layer import ArticleState
from core.model.phrase import Refused
from core.model.span import Role, Span, tidied
from core.model.statement import (
    MAX_CONFIDENCE,
    MIN_CONFIDENCE,
    SPAN_FIELDS,
    FieldValue,
    Statement,
    StatementParts,
    Voice,
)
from core.storage import articles, layers, statements
from core.text.mentions import NameIndex


@dataclass(frozen=True, slots=True)
class AddStatement:
    """Record a statement, or a draft where parts are missing; the article is then in progress."""

    article: ArticleId
    parts: StatementParts

    def apply(self, work: Work) -> StatementId:
        layer = work.own_layer()
        text = articles.text(work.connection, self.article)
        parts = with_mentions(checked_parts(self.parts, text, work.codebook), work.codebook)
        statement = statements.insert(
            work.rows,
            layer,
            self.article,
            parts,
            uid=new_uid(),
            codebook_revision=work.codebook_revision,
        )
        if articles.state(work.connection, layer, self.article) is ArticleState.TO_DO:
            articles.set_state(
                work.connection, work.rows, layer, self.article, ArticleState.IN_PROGRESS
            )
        work.describe("add statement")
        return statement


@dataclass(frozen=True, slots=True)
class ChooseEntry:
    """Set or unset (None) the actor, stance or measure of a statement."""

    statement: StatementId
    kind: EntryKind
    entry: EntryId | None

    def apply(self, work: Work) -> None:
        _choose(work, self.statement, self.kind, self.entry)
        if self.entry is None:
            work.describe(_UNSET_LABELS[self.kind])
        else:
            work.describe(_SET_LABELS[self.kind], name=work.codebook.entries[self.entry].name)


@dataclass(frozen=True, slots=True)
class CreateAndChoose:
    """Add a new entry to the codebook and choose it, as one step."""

    statement: StatementId
    draft: EntryDraft

    def apply(self, work: Work) -> EntryId:
        entry = add_entry(work, self.draft)
        _choose(work, self.statement, self.draft.kind, entry)
        work.describe(_CREATE_LABELS[self.draft.kind], name=self.draft.name.strip())
        return entry


_UNSET_LABELS = {
    EntryKind.ACTOR: "unset actor",
    EntryKind.STANCE: "unset stance",
    EntryKind.MEASURE: "unset measure",
}
_SET_LABELS = {
    EntryKind.ACTOR: "set actor to {name}",
    EntryKind.STANCE: "set stance to {name}",
    EntryKind.MEASURE: "set measure to {name}",
}
_CREATE_LABELS = {
    EntryKind.ACTOR: "create actor “{name}”",
    EntryKind.STANCE: "create stance “{name}”",
    EntryKind.MEASURE: "create measure “{name}”",
}


def _choose(work: Work, statement: StatementId, kind: EntryKind, entry: EntryId | None) -> None:
    old = own_statement(work, statement)
    if entry is not None:
        _checked_entry(kind, entry, work.codebook)
    parts = replace(old.parts, **{kind.value: entry})
    if kind is not EntryKind.STANCE:
        parts = _mentions_of(parts, kind, work.codebook, was=old.parts)
    _store(work, old, parts, revision=work.codebook_revision)


@dataclass(frozen=True, slots=True)
class SetSpans:
    """Replace the spans of one role; touching and overlapping ones are joined."""

    statement: StatementId
    role: Role
    spans: tuple[Span, ...]

    def apply(self, work: Work) -> None:
        old = own_statement(work, self.statement)
        text = articles.text(work.connection, old.article)
        parts = replace(old.parts, **{SPAN_FIELDS[self.role]: self.spans})
        parts = checked_parts(parts, text, work.codebook)
        if self.role is Role.EVIDENCE and not parts.evidence:
            raise Refused("A statement needs at least one passage as evidence.")
        _store(work, old, parts)
        work.describe(_SPAN_LABELS[self.role])


_SPAN_LABELS = {
    Role.EVIDENCE: "change evidence",
    Role.ACTOR: "mark where the actor stands",
    Role.STANCE: "mark where the stance shows",
    Role.MEASURE: "mark where the measure stands",
}


@dataclass(frozen=True, slots=True)
class SetVoice:
    statement: StatementId
    voice: Voice | None

    def apply(self, work: Work) -> None:
        old = own_statement(work, self.statement)
        _store(work, old, replace(old.parts, voice=self.voice))
        work.describe("set voice")


@dataclass(frozen=True, slots=True)
class SetConfidence:
    """Confidence from 1 (a guess) to 4 (certain), or None."""

    statement: StatementId
    confidence: int | None

    def apply(self, work: Work) -> None:
        old = own_statement(work, self.statement)
        parts = replace(old.parts, confidence=self.confidence)
        _check_details(parts, work.codebook)
        _store(work, old, parts)
        work.describe("set confidence")


@dataclass(frozen=True, slots=True)
class SetNote:
    statement: StatementId
    note: str

    def apply(self, work: Work) -> None:
        old = own_statement(work, self.statement)
        _store(work, old, replace(old.parts, note=self.note.strip()))
        work.describe("write note")


@dataclass(frozen=True, slots=True)
class SetFlag:
    """Flag a statement for review, or take the flag away."""

    statement: StatementId
    flagged: bool

    def apply(self, work: Work) -> None:
        old = own_statement(work, self.statement)
        _store(work, old, replace(old.parts, flagged=self.flagged))
        work.describe("flag for review" if self.flagged else "take away the flag")


@dataclass(frozen=True, slots=True)
class SetField:
    """Answer one of the codebook's extra fields; None takes the answer back."""

    statement: StatementId
    name: str
    value: FieldValue | None

    def apply(self, work: Work) -> None:
        old = own_statement(work, self.statement)
        fields = {k: v for k, v in old.parts.fields.items() if k != self.name}
        if self.value is not None:
            fields[self.name] = self.value
        parts = replace(old.parts, fields=fields)
        _check_details(parts, work.codebook)
        _store(work, old, parts)
        work.describe("set {field}", field=self.name)


@dataclass(frozen=True, slots=True)
class DeleteStatement:
    statement: StatementId

    def apply(self, work: Work) -> None:
        old = own_statement(work, self.statement)
        statements.delete(work.connection, work.rows, old.id)
        actor = work.codebook.name_of(old.parts.actor)
        if old.is_draft:
            work.describe("delete draft")
        else:
            work.describe("delete statement of {actor}", actor=actor)


def own_statement(work: Work, statement: StatementId) -> Statement:
    """The statement, if the acting annotator owns its layer; Refused otherwise."""
    found = statements.one(work.connection, statement)
    owners = {layer.id: layer.annotator for layer in layers.all_layers(work.connection)}
    owner = owners[found.layer]
    if work.annotator is None or owner.id != work.annotator.id:
        raise Refused(
            "This statement belongs to {owner}; only {owner} can change it.", owner=owner.name
        )
    return found


def _store(
    work: Work, old: Statement, parts: StatementParts, *, revision: int | None = None
) -> None:
    kept = old.codebook_revision if revision is None or parts == old.parts else revision
    if parts != old.parts:
        statements.update(work.connection, work.rows, old, parts, kept)


def checked_parts(parts: StatementParts, text: str, codebook: Codebook) -> StatementParts:
    """`parts` with its spans tidied; Refused where a span, entry or detail does not hold."""
    for role in Role:
        for span in parts.spans(role):
            if not span.holds_in(text):
                raise Refused(
                    "The text at {start}–{end} is not “{quote}”.",
                    start=span.start,
                    end=span.end,
                    quote=span.quote,
                )
    for kind in EntryKind:
        entry = parts.entry(kind)
        if entry is not None:
            _checked_entry(kind, entry, codebook)
    _check_details(parts, codebook)
    spans = {SPAN_FIELDS[role]: tidied(parts.spans(role), text) for role in Role}
    return replace(parts, **spans)


def _checked_entry(kind: EntryKind, entry: EntryId, codebook: Codebook) -> Entry:
    found = codebook.entries.get(entry)
    if found is None or found.kind is not kind:
        raise Refused("The chosen {kind} is not in the codebook.", kind=kind.value)
    return found


def _check_details(parts: StatementParts, codebook: Codebook) -> None:
    confidence = parts.confidence
    if confidence is not None and not MIN_CONFIDENCE <= confidence <= MAX_CONFIDENCE:
        raise Refused(
            "Confidence goes from {low} to {high}.", low=MIN_CONFIDENCE, high=MAX_CONFIDENCE
        )
    _check_fields(parts.fields, codebook)


def _check_fields(values: Mapping[str, FieldValue], codebook: Codebook) -> None:
    known = {field.name: field for field in codebook.fields}
    for name, value in values.items():
        field = known.get(name)
        if field is None:
            raise Refused("The codebook has no field “{name}”.", name=name)
        fits = {
            FieldKind.YES_NO: isinstance(value, bool),
            FieldKind.NUMBER: isinstance(value, (int, float)) and not isinstance(value, bool),
            FieldKind.CHOICE: value in field.choices,
        }.get(field.kind, isinstance(value, str))
        if not fits:
            raise Refused("“{value}” does not fit the field “{name}”.", value=value, name=name)


def with_mentions(parts: StatementParts, codebook: Codebook) -> StatementParts:
    """`parts` with mentions found for the actor and the measure where none are given."""
    for kind in (EntryKind.ACTOR, EntryKind.MEASURE):
        parts = _mentions_of(parts, kind, codebook, was=None)
    return parts


def _mentions_of(
    parts: StatementParts, kind: EntryKind, codebook: Codebook, *, was: StatementParts | None
) -> StatementParts:
    """Mark the chosen entry's names in the evidence, unless the annotator marked a place herself.

    Marks that were found for the entry chosen before (`was`) are not her own and give way.
    """
    role = Role(kind.value)
    given = parts.spans(role)
    if was is not None and given and given == _found_mentions(was, was.entry(kind), codebook):
        given = ()
    found = given or _found_mentions(parts, parts.entry(kind), codebook)
    return replace(parts, **{SPAN_FIELDS[role]: found})


def _found_mentions(
    parts: StatementParts, entry: EntryId | None, codebook: Codebook
) -> tuple[Span, ...]:
    if entry is None or entry not in codebook.entries:
        return ()
    index = NameIndex({entry: codebook.entries[entry].names})
    return tuple(
        Span(part.start + start, part.start + end, part.quote[start:end])
        for part in parts.evidence
        for _, start, end in index.find(part.quote)
    )
