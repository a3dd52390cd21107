"""One statement, or several, from what was recorded together."""

import hashlib
import json
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field

from core.commands.incoming import IncomingStatement, clipped
from core.exchange.annotations.answers import Answers
from core.exchange.annotations.combining import combinations
from core.exchange.annotations.entries import Names
from core.exchange.annotations.foreign import Piece, Record, Share
from core.exchange.annotations.gathering import gathered
from core.exchange.annotations.mapping import (
    AnnotationMapping,
    Target,
    shown_value,
    value_text,
)
from core.exchange.annotations.placing import Draft, Placer
from core.exchange.annotations.proposing import says_only_passage
from core.exchange.annotations.stances import stance_for
from core.model.codebook import EntryKind, folded
from core.model.phrase import Phrase
from core.model.span import Role, Span
from core.text.positions import Positions

_TOLD_EVERY = 200
_SHOWN = 400
"""So much of a text is looked at to show its beginning."""

Origin = tuple[object, ...]


@dataclass
class Built:
    """What was built so far, for the report."""

    statements: int = 0
    drafts: int = 0
    without_passage: int = 0
    stances: dict[str, str] = field(default_factory=dict)
    """Values that were read as a stance of another name."""
    noted: Counter[str] = field(default_factory=Counter)
    """How often a value that has no place of its own went into the note, by its slot."""


class Builder:
    """Builds the statements of a file; what cannot be carried goes to `losses`."""

    def __init__(
        self,
        mapping: AnnotationMapping,
        names: Names,
        answers: Answers,
        placer: Placer,
        pulse: Callable[[], None],
    ) -> None:
        self.losses = placer.losses
        self._answers = answers
        self._pulse = pulse
        self.built = Built()
        self._mapping = mapping
        self._codebook = names.codebook
        self._names = names
        self._placer = placer
        self._keys = Counter[str]()

    def statements(
        self, share: Share, positions: Positions, origin: Origin
    ) -> tuple[IncomingStatement, ...]:
        """Of all records of a share. `origin`: what tells them from those of another layer."""
        made: list[IncomingStatement] = []
        for count, record in enumerate(gathered(share.records, self._mapping)):
            if count % _TOLD_EVERY == 0:
                self._pulse()
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
    ) -> Draft | None:
        said = Draft(flagged=record.is_flagged)
        if record.note:
            self._placer.note(said, record.place, record.note)
        self._placer.place(said, Role.EVIDENCE, record.passage, positions, record.place)
        is_carried = bool(record.passage or record.note)
        by_target: dict[Target, list[Piece]] = {target: [] for target in Target}
        for piece in pieces:
            by_target[self._mapping.target(piece.slot)].append(piece)
        for target, mine in by_target.items():
            if mine and target is not Target.LEAVE:
                is_carried = True
                self._take(said, target, mine, record, positions)
        if not is_carried:
            return None
        if not said.spans[Role.EVIDENCE]:
            self.built.without_passage += self._placer.give_evidence(said, positions.text)
        return said

    def _take(
        self, said: Draft, target: Target, pieces: list[Piece], record: Record,
        positions: Positions,
    ) -> None:  # fmt: skip
        if target in (Target.EVIDENCE, Target.NOTE):
            for piece in pieces:
                self._placer.place(said, Role.EVIDENCE, piece.stretches, positions, record.place)
                if piece.value is not None or not says_only_passage(piece.slot):
                    self.built.noted[piece.slot] += target is Target.NOTE
                    self._note(said, piece, record)
            return
        if target in _ANSWERS:
            for piece in pieces:
                self._take_answer(said, piece, record, positions)
            return
        texts: list[tuple[Piece, str]] = []
        for piece in pieces:
            role = Role.EVIDENCE if piece.is_passage else _ROLES[target]
            spans = self._placer.place(said, role, piece.stretches, positions, record.place)
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
        self, said: Draft, target: Target, texts: list[tuple[Piece, str]], record: Record
    ) -> None:
        kind = EntryKind.MEASURE if target is Target.MEASURE else EntryKind.ACTOR
        if any(piece.gives_name for piece, _ in texts):
            # What only marks words shows where the name stands that another piece gives.
            texts = [(piece, text) for piece, text in texts if piece.value is not None]
        for piece, text in texts:
            name = self._names.use(kind, piece.slot, text)
            if name is None:
                self._count_nameless(said, piece, text, record)
            elif target is Target.PARENT and said.actor is not None:
                if folded(self._names.parent_of(said.actor) or "") != folded(name):
                    self._note(said, piece, record, text)
            elif getattr(said, kind.value) is None:
                setattr(said, kind.value, name)
            elif folded(getattr(said, kind.value)) != folded(name):
                self._note(said, piece, record, text)

    def _count_nameless(self, said: Draft, piece: Piece, text: str, record: Record) -> None:
        """Of a text that is too long for a name; marked words stay marked, others are noted."""
        if text.strip():
            if piece.value is not None:
                self._note(said, piece, record, text)
            what = Phrase("texts too long for a name (kept as marks or in the note)")
            self.losses.add(what, _placed(record, piece))

    def _take_answer(self, said: Draft, piece: Piece, record: Record, positions: Positions) -> None:
        """Of marks, the passage that was coded is evidence; what else was marked is its words."""
        marked = said if piece.is_passage else Draft()
        spans = self._placer.place(marked, Role.EVIDENCE, piece.stretches, positions, record.place)
        if marked is not said:
            said.flagged |= marked.flagged
            said.notes += marked.notes
        text = self._text(piece, spans)
        value = text if piece.value is None else piece.value
        if spans and not piece.is_passage:
            self.losses.add(
                Phrase("places of answers (their words are kept)"), _placed(record, piece)
            )
        if value is not None and not self._answers.take(said, piece.slot, value):
            self._note(said, piece, record, text)
            what = Phrase.of(
                "answers to “{slot}” that do not fit (kept in the note)", slot=piece.slot
            )
            self.losses.add(what, _placed(record, piece))

    def _take_stance(self, said: Draft, texts: list[tuple[Piece, str]], record: Record) -> None:
        found: list[str] = []
        given = {piece.slot for piece, _ in texts if piece.gives_name}
        for piece, text in texts:
            if piece.value is None and piece.slot in given:
                continue  # it shows where the stance is taken that another piece gives
            stance = self._stance(piece, text)
            if stance is None:
                self._note(said, piece, record, text)
                what = Phrase.of(
                    "“{value}” is no stance here (kept in the note)", value=clipped(text[:_SHOWN])
                )
                self.losses.add(what, _placed(record, piece))
            elif stance not in found:
                found.append(stance)
        if len(found) == 1:
            said.stance = found[0]
        elif found:
            self._placer.note(said, record.place, " / ".join(found))
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

    def _note(self, said: Draft, piece: Piece, record: Record, text: str | None = None) -> None:
        """Keep what a piece says beyond its place."""
        told = text if text is not None else piece.value
        if told is None or told == piece.slot:
            self._placer.note(said, record.place, piece.slot)
        else:
            self._placer.note(said, record.place, piece.slot, ": ", value_text(told))

    def _incoming(
        self, record: Record, said: Draft, origin: Origin, is_program: bool
    ) -> IncomingStatement:
        spans = {role: tuple(found) for role, found in said.spans.items()}
        self.built.statements += said.is_complete
        self.built.drafts += not said.is_complete
        places = [(span.start, span.end) for span in spans[Role.EVIDENCE]]
        key = json.dumps([record.key, places, *origin])
        self._keys[key] += 1
        if self._keys[key] > 1:  # the same in two documents that have the same text
            key += str(self._keys[key])
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
            voice=said.voice,
            confidence=said.confidence,
            fields=said.fields,
            provenance={"score": record.score} if has_score else None,
        )


_ANSWERS = frozenset((Target.VOICE, Target.CONFIDENCE, Target.FIELD))
_ROLES = {
    Target.ACTOR: Role.ACTOR,
    Target.PARENT: Role.ACTOR,
    Target.STANCE: Role.STANCE,
    Target.MEASURE: Role.MEASURE,
}


def _placed(record: Record, piece: Piece) -> str:
    shown = clipped((shown_value(piece) or "")[:_SHOWN])
    return f"{record.place}: {shown}" if shown else str(record.place)
