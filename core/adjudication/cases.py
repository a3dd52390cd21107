"""The cases of an article: each unit of what layers say, with what was decided about it.

A decision holds as long as every layer that is done says what it said then. Statements that a
decision holds are no longer paired anew, so that no unrelated change can touch it; only a new
statement that would join them brings it back. What everybody missed stays decided until somebody
says it. What a layer that is not done says does not count until it is.
"""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from core.adjudication.contents import Contents
from core.adjudication.disagreements import kinds_of
from core.agreement.alignment import iou, units
from core.model.compared import ComparedArticle, ComparedStatement
from core.model.ids import LayerId, StatementId
from core.model.verdict import CaseRef, Disagreement, Missed, Said, Verdict, VerdictId


class CaseState(StrEnum):
    OPEN = "open"
    BACK = "back"
    """Decided, and what was said has changed since."""
    DECIDED = "decided"


@dataclass(frozen=True, slots=True)
class Case:
    """One unit. `participants`: the layers that are done with the article, in their order.

    `verdicts`: the one that stands, or where it came back, the earlier ones, the newest first.
    Without a statement, all that it was about is gone.
    """

    ref: CaseRef
    statements: tuple[ComparedStatement, ...]
    participants: tuple[LayerId, ...]
    kinds: tuple[Disagreement, ...]
    state: CaseState
    verdicts: tuple[Verdict, ...]

    @property
    def is_unanimous(self) -> bool:
        """Whether two layers or more say the same; of one alone that cannot be said."""
        return bool(self.statements) and not self.kinds and len(self.participants) > 1

    @property
    def is_single(self) -> bool:
        return len(self.participants) == 1

    @property
    def is_open(self) -> bool:
        """Whether a decision is asked for."""
        return self.state is not CaseState.DECIDED

    @property
    def place(self) -> int:
        """Where it begins, in code points."""
        ranges = [s.evidence for s in self.statements] or [v.evidence for v in self.verdicts]
        return min((each[0][0] for each in ranges if each), default=0)

    def statement(self, number: StatementId) -> ComparedStatement | None:
        return next((each for each in self.statements if each.id == number), None)

    def said(self, contents: Contents) -> tuple[Said, ...]:
        """What is to be kept of what every participant says, silence too."""
        by_layer = {each.layer: each for each in self.statements}
        return tuple(
            contents.said(by_layer[layer]) if layer in by_layer else Said(layer)
            for layer in self.participants
        )


@dataclass(frozen=True, slots=True)
class ArticleCases:
    """All cases of an article in text order; `unfinished`: layers that are at work on it."""

    article: ComparedArticle
    participants: tuple[LayerId, ...]
    unfinished: tuple[LayerId, ...]
    cases: tuple[Case, ...]

    def case(self, key: str) -> Case | None:
        return next((each for each in self.cases if each.ref.key == key), None)


def cases_of(
    article: ComparedArticle,
    layers: Sequence[LayerId],
    verdicts: Sequence[Verdict],
    contents: Contents,
) -> ArticleCases:
    """`verdicts`: those on the article, in the order in which they were made."""
    done = article.done_by()
    participants = tuple(layer for layer in layers if layer in done)
    making = Making(article, tuple(layers), participants, contents)
    unfinished = (
        y for y in layers if y not in done and (y in article.states or article.said_by(y))
    )
    return ArticleCases(article, participants, tuple(unfinished), making.cases(verdicts))


class Making:
    """Sorts the statements of one article by decisions, and the rest into units."""

    def __init__(
        self,
        article: ComparedArticle,
        layers: tuple[LayerId, ...],
        participants: tuple[LayerId, ...],
        contents: Contents,
    ) -> None:
        self._article = article
        self._layers = layers
        self._participants = participants
        self._contents = contents
        self._statements = [s for layer in participants for s in article.said_by(layer)]
        self._content = {s.id: contents.of(s) for s in self._statements}

    def cases(self, verdicts: Sequence[Verdict]) -> tuple[Case, ...]:
        held = self._held(verdicts)
        for verdict in self._joined(held):
            del held[verdict]
        by_id = {verdict.id: verdict for verdict in verdicts}
        made = [
            self._case(statements, CaseState.DECIDED, (by_id[number],))
            for number, statements in held.items()
        ]
        free = self._free(held)
        back = [verdict for verdict in verdicts if verdict.id not in held]
        made += self._free_cases(self._aligned(free), back)
        return tuple(sorted(made, key=lambda case: (case.place, case.ref.key)))

    def is_decided(self, verdicts: Sequence[Verdict]) -> bool:
        """Whether no case is open: what no verdict holds is open, however it is paired, and a
        verdict that does not hold has come back."""
        held = self._held(verdicts)
        return len(held) == len(verdicts) and not self._free(held)

    def _held(self, verdicts: Sequence[Verdict]) -> dict[VerdictId, list[ComparedStatement]]:
        """The statements of each verdict of which every layer that is done says the same still.

        By uid first, then whatever says the same: another uid is no change, and of two that say
        the same each has its own.
        """
        taken: set[StatementId] = set()
        found: dict[tuple[VerdictId, LayerId], ComparedStatement] = {}
        for by_uid in (True, False):
            for verdict in verdicts:
                for said in self._spoken(verdict):
                    if (verdict.id, said.layer) in found:
                        continue
                    same = self._same(said, taken, by_uid=by_uid)
                    if same is not None:
                        found[verdict.id, said.layer] = same
                        taken.add(same.id)
        return {
            verdict.id: [found[verdict.id, said.layer] for said in self._spoken(verdict)]
            for verdict in verdicts
            if self._is_held(verdict)
            and all((verdict.id, said.layer) in found for said in self._spoken(verdict))
        }

    def _is_held(self, verdict: Verdict) -> bool:
        """Whether everybody had a say; what all missed needs but that nobody says it now."""
        if verdict.missed is not None:
            return not any(self._says(each, verdict.missed) for each in self._statements)
        return set(self._participants) <= {said.layer for said in verdict.said}

    def _says(self, statement: ComparedStatement, missed: Missed) -> bool:
        return self._contents.is_said(missed, statement)

    def _spoken(self, verdict: Verdict) -> list[Said]:
        return [y for y in verdict.said if y.layer in self._participants and not y.is_silent]

    def _same(
        self, said: Said, taken: set[StatementId], *, by_uid: bool
    ) -> ComparedStatement | None:
        content = self._contents.of(said)
        for statement in self._article.said_by(said.layer):
            if statement.id in taken or (by_uid and statement.uid != said.statement):
                continue
            if self._content[statement.id] == content:
                return statement
        return None

    def _free(self, held: dict[VerdictId, list[ComparedStatement]]) -> list[ComparedStatement]:
        taken = {s.id for statements in held.values() for s in statements}
        return [s for s in self._statements if s.id not in taken]

    def _joined(self, held: dict[VerdictId, list[ComparedStatement]]) -> set[VerdictId]:
        """The verdicts whose statements would be paired with one that none of them holds."""
        free = {s.id for s in self._free(held)}
        if not free or not held:
            return set()
        holder = {s.id: number for number, statements in held.items() for s in statements}
        joined: set[VerdictId] = set()
        for unit in self._aligned(self._statements):
            new = [s for s in unit if s.id in free]
            for statement in unit:
                number = holder.get(statement.id)
                if number is not None and any(not self._is_twin(s, held[number]) for s in new):
                    joined.add(number)
        return joined

    def _is_twin(self, new: ComparedStatement, own: Iterable[ComparedStatement]) -> bool:
        """Whether the layer says just that among these already: then either may be meant."""
        content = self._content[new.id]
        return any(s.layer == new.layer and self._content[s.id] == content for s in own)

    def _aligned(
        self, statements: Sequence[ComparedStatement]
    ) -> list[tuple[ComparedStatement, ...]]:
        if not statements:
            return []
        if len(statements) == len(self._statements):
            return [unit.statements for unit in units(self._article, self._participants)]
        by_layer: dict[LayerId, tuple[ComparedStatement, ...]] = {}
        for statement in statements:
            by_layer[statement.layer] = (*by_layer.get(statement.layer, ()), statement)
        chosen = replace(self._article, statements=by_layer)
        return [unit.statements for unit in units(chosen, self._participants)]

    def _free_cases(
        self, found: Sequence[tuple[ComparedStatement, ...]], back: Sequence[Verdict]
    ) -> list[Case]:
        """Units nobody has decided, those to which a verdict comes back, and what is gone."""
        earlier: dict[int, list[Verdict]] = {}
        gone: list[Verdict] = []
        for verdict in reversed(back):
            nearest = self._nearest(verdict, found)
            if nearest is None:
                gone.append(verdict)
            else:
                earlier.setdefault(nearest, []).append(verdict)
        cases = []
        for at, unit in enumerate(found):
            state = CaseState.BACK if at in earlier else CaseState.OPEN
            cases.append(self._case(unit, state, tuple(earlier.get(at, ()))))
        return cases + [self._case((), CaseState.BACK, (verdict,)) for verdict in gone]

    def _nearest(
        self, verdict: Verdict, found: Sequence[tuple[ComparedStatement, ...]]
    ) -> int | None:
        """The unit that has most in common with what the verdict was about; None without any."""
        best, nearest = (0, 0.0), None
        for at, unit in enumerate(found):
            likeness = self._likeness(verdict, unit)
            if likeness > best:
                best, nearest = likeness, at
        return nearest

    def _likeness(self, verdict: Verdict, unit: Sequence[ComparedStatement]) -> tuple[int, float]:
        """How many statements are the same ones, and how much evidence overlaps at the most."""
        same, overlap = 0, 0.0
        missed = verdict.missed
        if missed is not None:
            same = sum(self._says(statement, missed) for statement in unit)
            overlap = max((iou(missed.evidence, s.evidence) for s in unit), default=0) * bool(same)
        for said in verdict.said:
            if said.is_silent:
                continue
            for statement in unit:
                same += said.layer == statement.layer and said.statement == statement.uid
                overlap = max(overlap, iou(said.evidence, statement.evidence))
        return (same, overlap)

    def _case(
        self,
        statements: Sequence[ComparedStatement],
        state: CaseState,
        verdicts: tuple[Verdict, ...],
    ) -> Case:
        by_layer = {statement.layer: statement for statement in statements}
        ordered = tuple(by_layer[layer] for layer in self._participants if layer in by_layer)
        kinds = kinds_of(ordered, len(self._participants))
        gone = [verdict.uid for verdict in verdicts if not ordered]
        key = _key([(s.id, self._content[s.id]) for s in ordered], gone, self._participants)
        ref = CaseRef(self._article.id, key, self._layers)
        return Case(ref, ordered, self._participants, kinds, state, verdicts)


def _key(*about: object) -> str:
    return hashlib.blake2b(repr(about).encode(), digest_size=12).hexdigest()
