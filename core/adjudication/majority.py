"""What more than half of the layers say, part by part and as a whole; a tie is left open.

Every layer that is done with the article counts: one that has no statement here says that there is
none. Of voice and further questions, only those who answered count.
"""

from collections import Counter
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from core.adjudication.disagreements import REQUIRED, VALUES, field_answers, voices
from core.model.compared import ComparedStatement
from core.model.ids import StatementId
from core.model.statement import FieldValue, Voice
from core.model.verdict import Component

T = TypeVar("T", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Recipe:
    """What a gold statement is made of: from which statement each part comes, and the answers."""

    taken: Mapping[Component, StatementId]
    """Actor, stance, measure and evidence."""
    voice: Voice | None
    fields: Mapping[str, FieldValue]

    @property
    def sources(self) -> tuple[StatementId, ...]:
        """The statements that it is made of, each once."""
        return tuple(dict.fromkeys(self.taken[each] for each in REQUIRED))


@dataclass(frozen=True, slots=True)
class Majority:
    """`is_there`: whether most have a statement here; None where as many have as have not.

    `parts`: of each part a statement that has it as most do; it lacks what no majority has.
    `whole`: one that is as most are altogether. `is_tied_on_answers`: voice or a further question
    is answered in several ways, none by more than half of those who answered.
    """

    is_there: bool | None
    parts: Mapping[Component, StatementId]
    whole: StatementId | None
    is_tied_on_answers: bool

    @property
    def is_clear(self) -> bool:
        """Whether it decides everything, be it that there is no statement."""
        if self.is_there is not True:
            return self.is_there is False
        return len(self.parts) == len(REQUIRED) and not self.is_tied_on_answers


def majority_of(statements: Sequence[ComparedStatement], participants: int) -> Majority:
    silent = participants - len(statements)
    is_there = None if silent == len(statements) else len(statements) > silent
    parts = {}
    for part in REQUIRED:
        value = _more_than_half(Counter(map(VALUES[part], statements)), participants)
        if value is not None:
            parts[part] = next(s.id for s in statements if VALUES[part](s) == value)
    wholes = Counter(tuple(VALUES[part](s) for part in REQUIRED) for s in statements)
    whole = _more_than_half(wholes, participants)
    like = (s.id for s in statements if tuple(VALUES[p](s) for p in REQUIRED) == whole)
    tied = _is_tied(voices(statements)) or any(map(_is_tied, field_answers(statements).values()))
    return Majority(is_there, parts, next(like, None), tied)


def recipe_of(
    statements: Sequence[ComparedStatement], taken: Mapping[Component, StatementId]
) -> Recipe:
    """These parts, with what most of those who answered say of voice and further questions."""
    told = voices(statements)
    fields = {
        name: answer
        for name, answers in field_answers(statements).items()
        if (answer := _more_than_half(answers, answers.total())) is not None
    }
    return Recipe(taken, _more_than_half(told, told.total()), fields)


def _is_tied(answers: Counter[Voice] | Counter[FieldValue]) -> bool:
    return bool(answers) and 2 * max(answers.values()) <= answers.total()


def _more_than_half(counts: Counter[T], voters: int) -> T | None:
    for value, count in counts.most_common(1):
        if 2 * count > voters:
            return value
    return None
