"""What a statement says, apart from how it is stored: two that say the same have equal contents.

A row's number, its uid, a note, a flag, confidence and marks of mentions say nothing. Entries that
became one, and names that changed, say the same as before.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from core.model.codebook import Codebook, EntryKind, FieldKind
from core.model.compared import ComparedStatement
from core.model.ids import EntryId
from core.model.statement import FieldValue
from core.model.verdict import Missed, Said

Content = tuple[object, ...]
"""Equal for two statements that say the same; of no other use."""


@dataclass(frozen=True)
class Contents:
    """Tells contents under one codebook. `merged`: which entries went into which other ones."""

    codebook: Codebook
    merged: Mapping[EntryId, EntryId] = field(default_factory=dict)

    def said(self, statement: ComparedStatement) -> Said:
        """What is kept of a statement, to be compared with what it says later."""
        named = {
            name: actor
            for name, answer in statement.fields.items()
            if (actor := self._actor(name, answer)) is not None
        }
        others = {name: v for name, v in statement.fields.items() if name not in named}
        return Said(
            statement.layer, statement.uid, statement.evidence, statement.actor, statement.stance,
            statement.measure, statement.voice, others, named,
        )  # fmt: skip

    def of(self, said: Said | ComparedStatement) -> Content:
        """All that it says. Of one that is silent, there is none."""
        voice = None if said.voice is None else said.voice.value
        entries = map(self.entry, (said.actor, said.stance, said.measure))
        return (said.evidence, *entries, voice, self._answers(said))

    def _answers(self, said: Said | ComparedStatement) -> tuple[tuple[str, object], ...]:
        if not said.fields and not (isinstance(said, Said) and said.named):
            return ()
        answers: dict[str, object] = {}
        for name, value in said.fields.items():
            actor = self._actor(name, value)
            answers[name] = self._answer(value) if actor is None else (self.entry(actor),)
        if isinstance(said, Said):
            answers |= {name: (self.entry(actor),) for name, actor in said.named.items()}
        return tuple(sorted(answers.items()))

    def is_said(self, missed: Missed, statement: ComparedStatement) -> bool:
        """Whether a statement has this actor on this measure, and touches the same words."""
        wanted, own = (missed.actor, missed.measure), (statement.actor, statement.measure)
        if tuple(map(self.entry, wanted)) != tuple(map(self.entry, own)):
            return False
        return any(
            start < other_end and other_start < end
            for start, end in missed.evidence
            for other_start, other_end in statement.evidence
        )

    def entry(self, number: EntryId | None) -> EntryId | None:
        """The entry as it goes now, whatever it was merged into since."""
        seen: set[EntryId] = set()
        while number is not None and number in self.merged and number not in seen:
            seen.add(number)
            number = self.merged[number]
        return number

    def _actor(self, name: str, answer: FieldValue) -> EntryId | None:
        """The actor of the codebook that is the answer, where an actor is asked for."""
        if not isinstance(answer, str) or name not in self._actor_fields:
            return None
        found = self.codebook.find(EntryKind.ACTOR, answer)
        return None if found is None else found.id

    @property
    def _actor_fields(self) -> frozenset[str]:
        return frozenset(f.name for f in self.codebook.fields if f.kind is FieldKind.ACTOR)

    @staticmethod
    def _answer(value: FieldValue) -> tuple[str, FieldValue]:
        """Yes is not 1."""
        return ("yes or no" if isinstance(value, bool) else "", value)
