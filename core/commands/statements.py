"""Recording, changing and deleting statements of the acting annotator's own layer."""

from dataclasses import dataclass, replace

from core.commands.codebook import EntryDraft, add_entry
from core.commands.parts import (
    check_confidence,
    checked_entry,
    checked_fields,
    checked_parts,
    checked_spans,
    mentions_in_new_evidence,
    mentions_of,
    with_mentions,
)
from core.commands.work import Work
from core.model.codebook import EntryKind
from core.model.ids import ArticleId, EntryId, StatementId, new_uid
from core.model.layer import ArticleState
from core.model.phrase import Refused
from core.model.span import Role, Span
from core.model.statement import FieldValue, Statement, StatementParts, Voice
from core.storage import articles, layers, statements
from core.text.canonical import canonical


@dataclass(frozen=True)
class AddStatement:
    """Record a statement, or a draft where parts are missing; the article is then in progress.

    `create` is an entry that the codebook does not have yet; it is added and chosen in one step.
    """

    article: ArticleId
    parts: StatementParts
    create: EntryDraft | None = None

    def apply(self, work: Work) -> StatementId:
        layer = work.own_layer()
        text = articles.text(work.connection, self.article)
        parts = self.parts
        if self.create is not None:
            parts = parts.with_entry(self.create.kind, add_entry(work, self.create))
        parts = with_mentions(checked_parts(parts, text, work.codebook), work.codebook)
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


@dataclass(frozen=True)
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


@dataclass(frozen=True)
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
        checked_entry(kind, entry, work.codebook)
    parts = old.parts.with_entry(kind, entry)
    if kind is not EntryKind.STANCE:
        parts = mentions_of(parts, kind, work.codebook, was=old.parts)
    _store(work, old, parts, revision=work.codebook_revision)


@dataclass(frozen=True)
class SetSpans:
    """Replace the spans of one role; touching and overlapping ones are joined.

    Mentions that were found in the evidence, not marked by hand, follow a change of evidence.
    """

    statement: StatementId
    role: Role
    spans: tuple[Span, ...]

    def apply(self, work: Work) -> None:
        old = own_statement(work, self.statement)
        text = articles.text(work.connection, old.article)
        spans = checked_spans(self.spans, text)
        parts = old.parts.with_spans({self.role: spans})
        if self.role is Role.EVIDENCE:
            if not spans:
                raise Refused("A statement needs at least one passage as evidence.")
            parts = mentions_in_new_evidence(parts, work.codebook, was=old.parts)
        _store(work, old, parts)
        work.describe(_SPAN_LABELS[self.role])


_SPAN_LABELS = {
    Role.EVIDENCE: "change evidence",
    Role.ACTOR: "mark where the actor stands",
    Role.STANCE: "mark where the stance shows",
    Role.MEASURE: "mark where the measure stands",
}


@dataclass(frozen=True)
class SetVoice:
    statement: StatementId
    voice: Voice | None

    def apply(self, work: Work) -> None:
        old = own_statement(work, self.statement)
        _store(work, old, replace(old.parts, voice=self.voice))
        work.describe("set voice")


@dataclass(frozen=True)
class SetConfidence:
    """Confidence from 1 (a guess) to 4 (certain), or None."""

    statement: StatementId
    confidence: int | None

    def apply(self, work: Work) -> None:
        old = own_statement(work, self.statement)
        check_confidence(self.confidence)
        _store(work, old, replace(old.parts, confidence=self.confidence))
        work.describe("set confidence")


@dataclass(frozen=True)
class SetNote:
    statement: StatementId
    note: str

    def apply(self, work: Work) -> None:
        old = own_statement(work, self.statement)
        _store(work, old, replace(old.parts, note=canonical(self.note.strip())))
        work.describe("write note")


@dataclass(frozen=True)
class SetFlag:
    """Flag a statement for review, or take the flag away."""

    statement: StatementId
    flagged: bool

    def apply(self, work: Work) -> None:
        old = own_statement(work, self.statement)
        _store(work, old, replace(old.parts, flagged=self.flagged))
        work.describe("flag for review" if self.flagged else "take away the flag")


@dataclass(frozen=True)
class SetField:
    """Answer one of the codebook's extra fields; None takes the answer back."""

    statement: StatementId
    name: str
    value: FieldValue | None

    def apply(self, work: Work) -> None:
        old = own_statement(work, self.statement)
        fields = {k: v for k, v in old.parts.fields.items() if k != self.name}
        if self.value is not None:
            fields |= checked_fields({self.name: self.value}, work.codebook)
        _store(work, old, replace(old.parts, fields=fields))
        work.describe("set {field}", field=self.name)


@dataclass(frozen=True)
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
