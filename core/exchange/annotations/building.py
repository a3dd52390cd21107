"""One statement, or several, from what was recorded together."""

import hashlib
import json
from dataclasses import dataclass, field

from core.commands.incoming import IncomingStatement
from core.exchange.annotations.anchoring import span_at
from core.exchange.annotations.combining import combinations
from core.exchange.annotations.entries import Names
from core.exchange.annotations.foreign import Piece, Record, Share, Stretch
from core.exchange.annotations.losses import Losses
from core.exchange.annotations.mapping import (
    AnnotationMapping,
    Target,
    says_only_passage,
    shown_value,
    value_text,
)
from core.exchange.annotations.stances import stance_for
from core.model.codebook import Codebook, EntryKind, folded
from core.model.phrase import Phrase
from core.model.span import Role, Span, tidied
from core.text.canonical import canonical
from core.text.positions import Positions

_LONGEST_HULL = 600

Origin = tuple[object, ...]


@dataclass
class Built:
    """What was built so far, for the report."""

    statements: int = 0
    drafts: int = 0
    without_passage: int = 0
    stances: dict[str, str] = field(default_factory=dict)
    """Values that were read as a stance of another name."""


@dataclass
class _Statement:
    """A statement while it is built."""

    actor: str | None = None
    stance: str | None = None
    measure: str | None = None
    spans: dict[Role, list[Span]] = field(default_factory=lambda: {role: [] for role in Role})
    notes: list[str] = field(default_factory=list)
    flagged: bool = False


class Builder:
    """Builds the statements of a file; what cannot be carried goes to `losses`."""

    def __init__(
        self,
        format_name: str,
        mapping: AnnotationMapping,
        codebook: Codebook,
        names: Names,
        losses: Losses,
    ) -> None:
        self.losses = losses
        self.built = Built()
        self._format = format_name
        self._mapping = mapping
        self._codebook = codebook
        self._names = names

    def statements(
        self, share: Share, positions: Positions, origin: Origin
    ) -> tuple[IncomingStatement, ...]:
        """Of all records of a share. `origin`: what tells them from those of another layer."""
        made: list[IncomingStatement] = []
        for record in share.records:
            self._count_left(record)
            for number, pieces in enumerate(combinations(record, self._mapping, self.losses)):
                said = self._said(record, pieces, positions)
                if said is not None:
                    made.append(self._incoming(record, said, (*origin, number), share.is_program))
        return tuple(made)

    def _count_left(self, record: Record) -> None:
        for piece in record.pieces:
            if self._mapping.target(piece.slot) is Target.LEAVE:
                what = Phrase.of("“{slot}”, which becomes nothing here", slot=piece.slot)
                self.losses.add(what, _placed(record, piece))

    def _said(
        self, record: Record, pieces: tuple[Piece, ...], positions: Positions
    ) -> _Statement | None:
        said = _Statement()
        if record.note:
            said.notes.append(canonical(record.note))
        self._place(said, Role.EVIDENCE, record.passage, record, positions)
        is_carried = bool(record.passage or record.note)
        for target in Target:
            mine = [p for p in pieces if self._mapping.target(p.slot) is target]
            if mine and target is not Target.LEAVE:
                is_carried = True
                self._take(said, target, mine, record, positions)
        if not is_carried:
            return None
        if not said.spans[Role.EVIDENCE]:
            self._give_evidence(said, positions.text)
        return said

    def _take(
        self, said: _Statement, target: Target, pieces: list[Piece], record: Record,
        positions: Positions,
    ) -> None:  # fmt: skip
        if target in (Target.EVIDENCE, Target.NOTE):
            for piece in pieces:
                self._place(said, Role.EVIDENCE, piece.stretches, record, positions)
                if piece.value is not None or not says_only_passage(piece.slot):
                    self._note(said, piece)
            return
        texts: list[tuple[Piece, str]] = []
        for piece in pieces:
            role = Role.EVIDENCE if piece.is_passage else _ROLES[target]
            spans = self._place(said, role, piece.stretches, record, positions)
            text = self._text(piece, spans)
            if text is not None:
                texts.append((piece, text))
        if target is Target.STANCE:
            self._take_stance(said, texts, record)
        else:
            self._take_name(said, target, texts, record)

    def _text(self, piece: Piece, spans: tuple[Span, ...]) -> str | None:
        if piece.value is not None:
            return value_text(piece.value)
        return " ".join(span.quote for span in spans) or shown_value(piece)

    def _take_name(
        self, said: _Statement, target: Target, texts: list[tuple[Piece, str]], record: Record
    ) -> None:
        kind = EntryKind.MEASURE if target is Target.MEASURE else EntryKind.ACTOR
        if any(piece.value is not None for piece, _ in texts):
            # What only marks words shows where the name stands that another piece gives.
            texts = [(piece, text) for piece, text in texts if piece.value is not None]
        for piece, text in texts:
            name = self._names.use(kind, piece.slot, text)
            if name is None:
                if text.strip():
                    self._note(said, piece, text)
                    self.losses.add(
                        Phrase("names too long for the codebook (kept in the note)"),
                        _placed(record, piece),
                    )
            elif target is Target.PARENT and said.actor is not None:
                if folded(self._names.parent_of(said.actor) or "") != folded(name):
                    self._note(said, piece, text)
            elif getattr(said, kind.value) is None:
                setattr(said, kind.value, name)
            elif folded(getattr(said, kind.value)) != folded(name):
                self._note(said, piece, text)

    def _take_stance(
        self, said: _Statement, texts: list[tuple[Piece, str]], record: Record
    ) -> None:
        found: list[str] = []
        for piece, text in texts:
            stance = self._stance(piece, text)
            if stance is None:
                self._note(said, piece, text)
                what = Phrase.of("“{value}” is no stance here (kept in the note)", value=text)
                self.losses.add(what, _placed(record, piece))
            elif stance not in found:
                found.append(stance)
        if len(found) == 1:
            said.stance = found[0]
        elif found:
            said.notes.append(" / ".join(found))
            what = Phrase("stances that contradict each other in one statement (kept in the note)")
            self.losses.add(what, str(record.place))

    def _stance(self, piece: Piece, text: str) -> str | None:
        """By the value, by the label itself where it is no variable, or by the marked words."""
        for value in (text,) if piece.value is not None else (piece.slot, text):
            known = stance_for(value, self._codebook, self._mapping.stances)
            if known is not None:
                if folded(value) != folded(known.name):
                    self.built.stances.setdefault(value, known.name)
                return known.name
        return None

    def _note(self, said: _Statement, piece: Piece, text: str | None = None) -> None:
        """Keep what a piece says beyond its place."""
        told = text if text is not None else piece.value
        if told is None or told == piece.slot:
            line = piece.slot
        else:
            line = f"{piece.slot}: {told if isinstance(told, str) else value_text(told)}"
        said.notes.append(canonical(line))

    def _place(
        self, said: _Statement, role: Role, stretches: tuple[Stretch, ...], record: Record,
        positions: Positions,
    ) -> tuple[Span, ...]:  # fmt: skip
        """The spans of the stretches; one that does not hold is kept as words in the note."""
        found = []
        for stretch in stretches:
            span = span_at(positions, stretch)
            if span is not None:
                found.append(span)
                continue
            said.flagged = True
            if stretch.quote:
                said.notes.append(f"“{canonical(stretch.quote)}”")
            what = Phrase("marks that do not lie on the text they quote (kept as a note)")
            if not stretch.quote:
                what = Phrase("marks that lie outside the text")
            place = Phrase.of("{place}, {start}–{end}", place=record.place, start=stretch.start,
                              end=stretch.end)  # fmt: skip
            self.losses.add(what, str(place))
        said.spans[role].extend(found)
        return tuple(found)

    def _give_evidence(self, said: _Statement, text: str) -> None:
        marked = tidied(tuple(span for spans in said.spans.values() for span in spans), text)
        if not marked:
            return
        self.built.without_passage += 1
        start, end = marked[0].start, marked[-1].end
        hull = text[start:end]
        if "\n" not in hull and len(hull) <= _LONGEST_HULL:
            marked = (Span(start, end, hull),)
        said.spans[Role.EVIDENCE].extend(marked)

    def _incoming(
        self, record: Record, said: _Statement, origin: Origin, is_program: bool
    ) -> IncomingStatement:
        spans = {role: tuple(found) for role, found in said.spans.items()}
        if said.actor and said.stance and said.measure and spans[Role.EVIDENCE]:
            self.built.statements += 1
        else:
            self.built.drafts += 1
        places = [(span.start, span.end) for span in spans[Role.EVIDENCE]]
        key = json.dumps([self._format, record.key, places, *origin])
        has_score = is_program and record.score is not None
        return IncomingStatement(
            place=record.place,
            uid=hashlib.sha256(key.encode("utf-8", "replace")).hexdigest()[:32],
            actor=said.actor,
            stance=said.stance,
            measure=said.measure,
            spans=spans,
            note="\n".join(said.notes),
            flagged=said.flagged,
            provenance={"score": record.score} if has_score else None,
        )


_ROLES = {
    Target.ACTOR: Role.ACTOR,
    Target.PARENT: Role.ACTOR,
    Target.STANCE: Role.STANCE,
    Target.MEASURE: Role.MEASURE,
}


def _placed(record: Record, piece: Piece) -> str:
    shown = shown_value(piece)
    return f"{record.place}: {shown}" if shown else str(record.place)
