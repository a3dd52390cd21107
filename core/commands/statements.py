"""Recording, changing and deleting statements of the acting annotator's own layer."""

from dataclasses import dataclass, replace

from core.commands.codebook import EntryDraft, add_entry
from core.commands.naming import called
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
from core.model.layer import ArticleState, LayerKind
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
        work.describe("add statement ({statement})", statement=called(parts, work.codebook))
        return statement


@dataclass(frozen=True)
class ChooseEntry:
    """Set or unset (None) the actor, stance or measure of a statement."""

    statement: StatementId
    kind: EntryKind
    entry: EntryId | None

    def apply(self, work: Work) -> None:
        old = _choose(work, self.statement, self.kind, self.entry)
        name = work.codebook.name_of(self.entry)
        labels = _UNSET_LABELS if name is None else _SET_LABELS
        _describe(work, labels[self.kind], old, name=name)


@dataclass(frozen=True)
class CreateAndChoose:
    """Add a new entry to the codebook and choose it, as one step."""

    statement: StatementId
    draft: EntryDraft

    def apply(self, work: Work) -> EntryId:
        entry = add_entry(work, self.draft)
        old = _choose(work, self.statement, self.draft.kind, entry)
        _describe(work, _CREATE_LABELS[self.draft.kind], old, name=self.draft.name.strip())
        return entry


_UNSET_LABELS = {
    EntryKind.ACTOR: "unset actor ({statement})",
    EntryKind.STANCE: "unset stance ({statement})",
    EntryKind.MEASURE: "unset measure ({statement})",
}
_SET_LABELS = {
    EntryKind.ACTOR: "set actor to {name} ({statement})",
    EntryKind.STANCE: "set stance to {name} ({statement})",
    EntryKind.MEASURE: "set measure to {name} ({statement})",
}
_CREATE_LABELS = {
    EntryKind.ACTOR: "create actor “{name}” ({statement})",
    EntryKind.STANCE: "create stance “{name}” ({statement})",
    EntryKind.MEASURE: "create measure “{name}” ({statement})",
}


def _choose(
    work: Work, statement: StatementId, kind: EntryKind, entry: EntryId | None
) -> Statement:
    """The statement as it was before."""
    old = own_statement(work, statement)
    if entry is not None:
        checked_entry(kind, entry, work.codebook)
    parts = old.parts.with_entry(kind, entry)
    if kind is not EntryKind.STANCE:
        parts = mentions_of(parts, kind, work.codebook, was=old.parts)
    _store(work, old, parts, revision=work.codebook_revision)
    return old


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
        _describe(work, _SPAN_LABELS[self.role], old)


_SPAN_LABELS = {
    Role.EVIDENCE: "change evidence ({statement})",
    Role.ACTOR: "mark where the actor stands ({statement})",
    Role.STANCE: "mark where the stance shows ({statement})",
    Role.MEASURE: "mark where the measure stands ({statement})",
}


@dataclass(frozen=True)
class SetVoice:
    statement: StatementId
    voice: Voice | None

    def apply(self, work: Work) -> None:
        old = own_statement(work, self.statement)
        _store(work, old, replace(old.parts, voice=self.voice))
        _describe(work, _VOICE_LABELS[self.voice], old)


_VOICE_LABELS = {
    None: "unset voice ({statement})",
    Voice.AUTHOR: "set voice to author ({statement})",
    Voice.QUOTED: "set voice to quoted ({statement})",
    Voice.REPORTED: "set voice to reported ({statement})",
}


@dataclass(frozen=True)
class SetConfidence:
    """Confidence from 1 (a guess) to 4 (certain), or None."""

    statement: StatementId
    confidence: int | None

    def apply(self, work: Work) -> None:
        old = own_statement(work, self.statement)
        check_confidence(self.confidence)
        _store(work, old, replace(old.parts, confidence=self.confidence))
        label = _CONFIDENCE_LABELS[self.confidence is not None]
        _describe(work, label, old, confidence=self.confidence)


_CONFIDENCE_LABELS = {
    True: "set confidence to {confidence} ({statement})",
    False: "unset confidence ({statement})",
}


@dataclass(frozen=True)
class SetNote:
    statement: StatementId
    note: str

    def apply(self, work: Work) -> None:
        old = own_statement(work, self.statement)
        _store(work, old, replace(old.parts, note=canonical(self.note.strip())))
        _describe(work, "write note ({statement})", old)


@dataclass(frozen=True)
class SetFlag:
    """Flag a statement for review, or take the flag away."""

    statement: StatementId
    flagged: bool

    def apply(self, work: Work) -> None:
        old = own_statement(work, self.statement)
        _store(work, old, replace(old.parts, flagged=self.flagged))
        _describe(work, _FLAG_LABELS[self.flagged], old)


_FLAG_LABELS = {
    True: "flag for review ({statement})",
    False: "take away the flag ({statement})",
}


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
        _describe(work, "set {field} ({statement})", old, field=self.name)


@dataclass(frozen=True)
class DeleteStatement:
    statement: StatementId

    def apply(self, work: Work) -> None:
        old = own_statement(work, self.statement)
        statements.delete(work.connection, work.rows, old.id)
        label = "delete draft ({statement})" if old.is_draft else "delete statement ({statement})"
        _describe(work, label, old)


def own_statement(work: Work, statement: StatementId) -> Statement:
    """The statement, if the acting annotator owns its layer; Refused otherwise."""
    found = statements.one(work.connection, statement)
    homes = {layer.id: layer for layer in layers.all_layers(work.connection)}
    owner = homes[found.layer].annotator
    if homes[found.layer].kind is LayerKind.GOLD:
        raise Refused("Gold is made by adjudication alone. Change the verdict, or withdraw it.")
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


def _describe(work: Work, label: str, old: Statement, **values: object) -> None:
    """Name the step after the statement as it was before: that is what undo brings back."""
    work.describe(label, statement=called(old.parts, work.codebook), **values)
