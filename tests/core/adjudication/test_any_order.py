"""Whatever annotators change, an adjudicator decides, and either takes back: gold is what stands.

What must hold is told from statements as they are read, not from how cases are made.
"""

import tempfile
from collections import defaultdict
from dataclasses import dataclass, replace
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from core.adjudication.cases import Case, CaseState
from core.commands.adjudication import RecordMissed, RecordVerdict, WithdrawVerdict
from core.commands.articles import SetArticleState
from core.commands.casework import Casework
from core.commands.gold_rules import AcceptMajority, AcceptUnanimous
from core.commands.statements import (
    AddStatement,
    ChooseEntry,
    DeleteStatement,
    SetNote,
    SetSpans,
    SetVoice,
)
from core.commands.work import Command
from core.model.codebook import EntryKind
from core.model.ids import LayerId
from core.model.layer import ArticleState
from core.model.phrase import Refused
from core.model.span import Role, Span
from core.model.statement import Statement, StatementParts, Voice
from core.model.verdict import Decision, VerdictId, VerdictKind
from core.project import Project
from tests.core import builders
from tests.core.adjudication.builders import as_adjudicator, gold, layer_of
from tests.core.builders import TEXT

PEOPLE = ("Anna", "Ben", "Cleo")
RANGES = ((0, 10), (5, 15), (12, 30), (40, 60), (55, 70))
people = st.sampled_from(PEOPLE)
picks = st.integers(0, 20)
ranges = st.sampled_from(RANGES)
stances = st.sampled_from(["opposes", "supports"])

Content = tuple[object, ...]
KEPT = ("verdict", "statement", "span", "article_state")


def content(parts: StatementParts) -> Content:
    """All that is compared."""
    return (
        tuple((span.start, span.end) for span in parts.evidence),
        parts.actor,
        parts.stance,
        parts.measure,
        parts.voice,
        tuple(sorted(parts.fields.items())),
    )


@dataclass(frozen=True)
class Given:
    """What was so when a verdict was given: contents by layer and uid, and who was done."""

    said: dict[tuple[LayerId, str], Content]
    done: frozenset[LayerId]


class Adjudications(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory(prefix="glossator-adjudication-")
        path = Path(self.folder.name) / "p.glossator"
        self.project: Project = builders.make_project(path, *PEOPLE, "Dora")
        self.article = builders.add_article(self.project)
        self.parts = builders.parts(self.project)
        self.layers = {name: layer_of(self.project, name) for name in PEOPLE}
        self.made: dict[str, Content | None] = {}
        self.given: dict[str, Given] = {}
        self.missed: dict[str, tuple[int, int]] = {}
        self.steps: defaultdict[str, int] = defaultdict(int)

    def teardown(self) -> None:
        self.project.close()
        self.folder.cleanup()

    # What annotators do

    def own(self, name: str) -> list[Statement]:
        return self.project.statements(self.article, self.layers[name])

    def run(self, name: str, command: Command[object]) -> None:
        self.project.act_as(name)
        self.project.run(command)
        self.steps[name] += 1

    @rule(name=people, place=ranges, stance=stances)
    def add(self, name: str, place: tuple[int, int], stance: str) -> None:
        span = Span.of(TEXT, *place)
        entry = builders.entry_id(self.project, EntryKind.STANCE, stance)
        said = replace(self.parts, evidence=(span,), stance=entry)
        self.run(name, AddStatement(self.article, said))

    def change(self, name: str, pick: int, make: type, *values: object) -> None:
        if own := self.own(name):
            self.run(name, make(own[pick % len(own)].id, *values))

    @rule(name=people, pick=picks, stance=stances)
    def choose(self, name: str, pick: int, stance: str) -> None:
        entry = builders.entry_id(self.project, EntryKind.STANCE, stance)
        self.change(name, pick, ChooseEntry, EntryKind.STANCE, entry)

    @rule(name=people, pick=picks, place=ranges)
    def move(self, name: str, pick: int, place: tuple[int, int]) -> None:
        self.change(name, pick, SetSpans, Role.EVIDENCE, (Span.of(TEXT, *place),))

    @rule(name=people, pick=picks, voice=st.sampled_from([None, Voice.QUOTED, Voice.AUTHOR]))
    def speak(self, name: str, pick: int, voice: Voice | None) -> None:
        self.change(name, pick, SetVoice, voice)

    @rule(name=people, pick=picks, note=st.sampled_from(["", "?"]))
    def note(self, name: str, pick: int, note: str) -> None:
        self.change(name, pick, SetNote, note)

    @rule(name=people, pick=picks)
    def delete(self, name: str, pick: int) -> None:
        self.change(name, pick, DeleteStatement)

    @rule(name=people)
    def finish(self, name: str) -> None:
        self.run(name, SetArticleState(self.article, ArticleState.DONE))

    @rule(name=people)
    def reopen(self, name: str) -> None:
        self.run(name, SetArticleState(self.article, ArticleState.IN_PROGRESS))

    @rule(name=st.sampled_from((*PEOPLE, "Dora")), again=st.booleans())
    def undo(self, name: str, again: bool) -> None:
        self.project.act_as(name)
        if self.project.next_undo() is not None:
            self.project.undo()
            if again:
                self.project.redo()

    # What the adjudicator does

    def cases(self) -> list[Case]:
        return list(self.project.article_cases(self.article).cases)

    def decided(self, command: Command[object]) -> None:
        """Run it; taking it back restores all, and doing it again all that it made."""
        as_adjudicator(self.project)
        before, step = self.kept(), self.project.next_undo()
        self.project.run(command)
        if self.project.next_undo() != step:
            after = self.kept()
            self.project.undo()
            assert self.kept() == before
            self.project.redo()
            assert self.kept() == after

    def kept(self) -> dict[str, list[tuple[object, ...]]]:
        """All but how far gold is, which follows from the decisions of everybody."""
        tables = builders.tables(self.project)
        gold = self.project.gold_layer()
        states = [row for row in tables["article_state"] if gold is None or row[1] != gold.id]
        return {table: tables[table] for table in KEPT} | {"article_state": states}

    @rule(pick=picks, kind=st.sampled_from([VerdictKind.ACCEPT, VerdictKind.NOTHING]))
    def decide(self, pick: int, kind: VerdictKind) -> None:
        if not (cases := self.cases()):
            return
        case = cases[pick % len(cases)]
        chosen = case.statements[pick % len(case.statements)] if case.statements else None
        if kind is VerdictKind.ACCEPT and chosen is not None:
            decision = Decision.accept(chosen.id)
        else:
            decision, chosen = Decision.nothing(), None
        known = {s.id: content(s.parts) for name in PEOPLE for s in self.own(name)}
        said = {(s.layer, s.uid): known[s.id] for s in case.statements}
        self.decided(RecordVerdict(case.ref, decision))
        uid = self.newest().uid
        self.made[uid] = None if chosen is None else known[chosen.id]
        self.given[uid] = Given(said, frozenset(case.participants))

    @rule(place=ranges, stance=stances)
    def miss(self, place: tuple[int, int], stance: str) -> None:
        """Refused where somebody has it, or it was written already."""
        entry = builders.entry_id(self.project, EntryKind.STANCE, stance)
        parts = replace(self.parts, evidence=(Span.of(TEXT, *place),), stance=entry)
        try:
            self.decided(RecordMissed(self.article, parts))
        except Refused:
            return
        uid = self.newest().uid
        self.made[uid] = content(parts)
        self.missed[uid] = place

    def newest(self):  # type: ignore[no-untyped-def]
        verdicts = [verdict for case in self.cases() for verdict in case.verdicts]
        return max(verdicts, key=lambda verdict: verdict.id)

    @rule(pick=picks)
    def withdraw(self, pick: int) -> None:
        if given := [verdict.id for case in self.cases() for verdict in case.verdicts]:
            self.decided(WithdrawVerdict(VerdictId(given[pick % len(given)])))

    @rule(single=st.booleans())
    def take_unanimous(self, single: bool) -> None:
        self.decided(AcceptUnanimous(include_single=single))

    @rule(single=st.booleans())
    def take_majority(self, single: bool) -> None:
        self.decided(AcceptMajority(include_single=single))

    # What always holds

    @invariant()
    def gold_is_what_standing_decisions_make(self) -> None:
        verdicts = [verdict for case in self.cases() for verdict in case.verdicts]
        made = {each.id: each for each in gold(self.project, self.article)}
        for verdict in verdicts:
            statement = None if verdict.gold is None else made.pop(verdict.gold)
            if not verdict.is_by_rule:
                expected = self.made[verdict.uid]
                assert (None if statement is None else content(statement.parts)) == expected
            elif statement is not None:
                said = {(each.evidence, each.stance) for each in verdict.said}
                ranges = tuple((s.start, s.end) for s in statement.parts.evidence)
                assert any(e == ranges for e, _ in said)
                assert any(stance == statement.parts.stance for _, stance in said)
        assert made == {}

    @invariant()
    def what_did_not_change_never_comes_back_and_what_did_always_does(self) -> None:
        states = {v.uid: case.state for case in self.cases() for v in case.verdicts}
        done = {
            layer
            for layer in self.layers.values()
            if self.project.article_state(layer, self.article) is ArticleState.DONE
        }
        now = {
            (s.layer, s.uid): content(s.parts)
            for name in PEOPLE
            if self.layers[name] in done
            for s in self.own(name)
        }
        held = {
            each for uid in states if uid in self.given for each in self.given[uid].said.items()
        }
        for uid in states.keys() & self.given.keys():
            then = {k: c for k, c in self.given[uid].said.items() if k[0] in done}
            new = [said[1] for said in now.items() if said not in held]
            if not self.is_all_still_said(then, now):
                assert states[uid] is CaseState.BACK
            elif done <= self.given[uid].done and not self.overlaps(new, then.values()):
                assert states[uid] is CaseState.DECIDED

    @invariant()
    def what_all_missed_comes_back_where_somebody_says_it_and_only_there(self) -> None:
        cases = self.cases()
        said = [each.evidence for case in cases for each in case.statements]
        for case in cases:
            for verdict in case.verdicts:
                place = self.missed.get(verdict.uid)
                if place is not None:
                    is_said = any(s < place[1] and place[0] < e for each in said for s, e in each)
                    assert (case.state is CaseState.BACK) == is_said

    @staticmethod
    def is_all_still_said(
        then: dict[tuple[LayerId, str], Content], now: dict[tuple[LayerId, str], Content]
    ) -> bool:
        """Whether each layer that is done says all of it, whatever the uid."""
        return all(
            (layer, c) in {(y, d) for (y, _), d in now.items()} for (layer, _), c in then.items()
        )

    @staticmethod
    def overlaps(new: list[Content], then: object) -> bool:
        ours = {place for c in then for start, end in c[0] for place in range(start, end)}  # type: ignore[attr-defined]
        theirs = {place for c in new for start, end in c[0] for place in range(start, end)}  # type: ignore[attr-defined]
        return not ours.isdisjoint(theirs)

    @invariant()
    def every_statement_of_who_is_done_is_in_one_case(self) -> None:
        found = self.project.article_cases(self.article)
        listed = [s.id for case in found.cases for s in case.statements]
        done = [name for name in PEOPLE if self.layers[name] in found.participants]
        assert sorted(listed) == sorted(s.id for name in done for s in self.own(name))

    @invariant()
    def how_far_it_is_decided_is_told_without_pairing_as_all_cases_tell_it(self) -> None:
        with self.project.snapshot():
            casework = Casework(self.project._database, self.project.codebook)
            told, found = casework.settled(self.article), casework.of(self.article)
        assert told.participants == len(found.participants)
        assert told.has_verdicts == any(case.verdicts for case in found.cases)
        assert told.is_decided == (not any(case.is_open for case in found.cases))

    @invariant()
    def the_file_is_whole(self) -> None:
        assert self.project.problems() == []


TestAdjudications = Adjudications.TestCase
TestAdjudications.settings = settings(
    max_examples=25,
    stateful_step_count=30,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
