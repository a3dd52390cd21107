"""Any order of anything that the facade does, beside the same in plain dictionaries.

`tests/core/test_history_states.py` compares rows, also where several undo what others build on;
this one compares what a person sees, over more that can be done, and knows nothing of rows.
"""

import shutil
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from core.commands.adjudication import RecordVerdict
from core.commands.articles import SetArticleState
from core.commands.assigning import AssignArticles, UnassignArticles
from core.commands.codebook import AddEntry, EntryDraft
from core.commands.codebook_edit import EditEntry
from core.commands.codebook_merge import MergeEntries
from core.commands.codebook_split import DecideSplit, SplitEntry
from core.commands.gold_rules import AcceptUnanimous
from core.commands.statements import (
    AddStatement,
    ChooseEntry,
    DeleteStatement,
    SetConfidence,
    SetFlag,
)
from core.commands.work import Command
from core.exchange.plan import ImportPlan
from core.importing import import_articles
from core.merging import merge
from core.model.article import ArticleFilter
from core.model.codebook import Entry, EntryKind
from core.model.ids import ArticleId, StatementId
from core.model.layer import ArticleState
from core.model.phrase import Refused
from core.model.span import Span
from core.model.statement import StatementParts
from core.model.verdict import Decision
from core.project import Project
from tests.core import builders
from tests.damage import plain
from tests.damage.plain import DONE, LENGTH, PEOPLE, SLOTS, WIDE, Plain, Said
from tests.damage.plan import Plan
from tests.damage.seen import seen
from tests.damage.table import Count, Row

STEPS = 50
PHASES = (Phase.generate, Phase.shrink)
KINDS = tuple(map(str, EntryKind))
picks = st.integers(0, 50)
people = st.sampled_from(PEOPLE)


def text_of(title: str) -> str:
    """Places of the same width, each with words of its own."""
    return "".join(f"{f'{title} {slot} ':x<{LENGTH}}".ljust(WIDE) for slot in range(SLOTS)) + "end."


class Facade(RuleBasedStateMachine):
    steps = 0

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory(prefix="glossator-states-")
        self.path = Path(self.folder.name) / "p.glossator"
        self.project = builders.make_project(self.path, *PEOPLE)
        self.plain = Plain()
        for number, each in enumerate(self.project.codebook.entries.values()):
            others = frozenset(each.aliases)
            self.plain.entries[number] = plain.Entry(str(each.kind), each.name, others)
        self.done: list[tuple[str, Plain]] = []
        self.undone: list[tuple[str, Plain]] = []
        self.named = len(self.plain.entries)
        self.become("Anna")
        self.bring_in("First")

    def teardown(self) -> None:
        self.project.close()
        self.folder.cleanup()

    # Ways to say the same to both

    def act(self, both: Callable[[], object], change: Callable[[Plain], object]) -> None:
        """Have it done; a step that can be taken back, if it changed anything."""
        before, step = self.plain.copied(), self.project.next_undo()
        both()
        change(self.plain)
        if self.project.next_undo() != step:
            self.done.append((self.actor, before))
            self.undone = []

    def run(self, command: Command[object], change: Callable[[Plain], object]) -> None:
        self.act(lambda: self.project.run(command), change)

    def refuse(self, command: Command[object]) -> None:
        try:
            self.project.run(command)
        except Refused:
            return
        raise AssertionError(f"{command} was not refused")

    def name(self, kind: str) -> str:
        self.named += 1
        return f"{kind} {self.named}"

    def entry(self, number: int) -> Entry:
        known = self.plain.entries[number]
        return builders.entry(self.project, EntryKind(known.kind), known.name)

    def some(self, kind: str, pick: int) -> int:
        found = self.plain.of_kind(kind)
        return found[pick % len(found)]

    def article(self, title: str) -> ArticleId:
        every = map(ArticleId, self.project.article_ids(None, ArticleFilter()))
        return next(n for n in every if self.project.article(n).details.title == title)

    def title(self, pick: int) -> str:
        return sorted(self.plain.texts)[pick % len(self.plain.texts)]

    def statement(self, note: str) -> StatementId:
        said = self.plain.said[note]
        layer = self.project.layer_named(said.owner).id
        found = self.project.statements(self.article(said.title), layer)
        return next(each.id for each in found if each.parts.note == note)

    def own(self, pick: int) -> str:
        found = self.plain.own(self.actor)
        return found[pick % len(found)]

    # Articles, and who has them

    @rule(name=people)
    def become(self, name: str) -> None:
        self.actor = name
        self.project.act_as(name)

    @rule()
    def reopen(self) -> None:
        self.project.close()
        self.project = Project.open(self.path)
        self.project.act_as(self.actor)

    @rule(title=st.sampled_from(["First", "Second", "Third", "Fourth"]))
    def bring_in(self, title: str) -> None:
        """From a file; a text that is there already is passed over."""
        file = Path(self.folder.name) / f"{title}.txt"
        file.write_text(text_of(title), "utf-8")
        plan = ImportPlan((file,))
        self.act(
            lambda: import_articles(self.project, plan),
            lambda model: model.texts.setdefault(title, text_of(title)),
        )

    @precondition(lambda self: self.plain.texts)
    @rule(pick=picks, name=people, takes_back=st.booleans())
    def assign(self, pick: int, name: str, takes_back: bool) -> None:
        title, annotator = self.title(pick), self.project.annotator_named(name).id
        command = UnassignArticles if takes_back else AssignArticles
        change = set.discard if takes_back else set.add
        self.run(
            command((self.article(title),), annotator),
            lambda model: change(model.assigned, (name, title)),
        )

    @precondition(lambda self: self.plain.texts)
    @rule(pick=picks)
    def finish(self, pick: int) -> None:
        title = self.title(pick)
        self.run(
            SetArticleState(self.article(title), ArticleState.DONE),
            lambda model: model.states.update({(self.actor, title): DONE}),
        )

    # Statements

    @precondition(lambda self: self.plain.free_slots(self.actor))
    @rule(pick=picks, chosen=st.tuples(picks, picks, picks))
    def record(self, pick: int, chosen: tuple[int, int, int]) -> None:
        self.run(*self.new_statement(self.project, self.actor, pick, chosen))

    def new_statement(
        self, project: Project, owner: str, pick: int, chosen: tuple[int, int, int]
    ) -> tuple[Command[object], Callable[[Plain], object]]:
        free = self.plain.free_slots(owner)
        title, slot = free[pick % len(free)]
        triple = tuple(self.some(kind, each) for kind, each in zip(KINDS, chosen, strict=True))
        said = Said(owner, title, slot, triple)  # type: ignore[arg-type]
        note = self.name("said")
        start = slot * WIDE
        parts = StatementParts(
            (Span.of(text_of(title), start, start + LENGTH),), note=note,
            **{kind: self.entry(n).id for kind, n in zip(KINDS, triple, strict=True)},
        )  # type: ignore[arg-type]  # fmt: skip
        return AddStatement(self.article(title), parts), lambda model: model.record(note, said)

    @precondition(lambda self: self.plain.own(self.actor))
    @rule(pick=picks, kind=st.sampled_from(KINDS), to=picks)
    def choose(self, pick: int, kind: str, to: int) -> None:
        note, entry = self.own(pick), self.some(kind, to)
        place, said = KINDS.index(kind), self.plain.said[note]
        triple = (*said.triple[:place], entry, *said.triple[place + 1 :])
        self.run(
            ChooseEntry(self.statement(note), EntryKind(kind), self.entry(entry).id),
            lambda model: model.said.update({note: said._replace(triple=triple)}),
        )

    @precondition(lambda self: self.plain.own(self.actor))
    @rule(pick=picks, value=st.integers(1, 4))
    def be_sure(self, pick: int, value: int) -> None:
        self.say(self.own(pick), lambda n: SetConfidence(n, value), confidence=value)

    @precondition(lambda self: self.plain.own(self.actor))
    @rule(pick=picks, is_flagged=st.booleans())
    def flag(self, pick: int, is_flagged: bool) -> None:
        self.say(self.own(pick), lambda n: SetFlag(n, is_flagged), is_flagged=is_flagged)

    def say(
        self, note: str, command: Callable[[StatementId], Command[object]], **what: object
    ) -> None:
        said = self.plain.said[note]._replace(**what)  # type: ignore[arg-type]
        self.run(command(self.statement(note)), lambda model: model.said.update({note: said}))

    @precondition(lambda self: self.plain.own(self.actor))
    @rule(pick=picks)
    def delete(self, pick: int) -> None:
        note = self.own(pick)
        self.run(DeleteStatement(self.statement(note)), lambda model: model.said.pop(note))

    # The codebook

    @rule(kind=st.sampled_from(KINDS))
    def add_entry(self, kind: str) -> None:
        name = self.name(kind)
        self.run(
            AddEntry(EntryDraft(EntryKind(kind), name)),
            lambda model: model.entries.update({self.named: plain.Entry(kind, name)}),
        )

    @rule(kind=st.sampled_from(KINDS), pick=picks, other=picks)
    def take_a_name_twice(self, kind: str, pick: int, other: int) -> None:
        """Refused, be it another one's name or one of its other names."""
        known = self.plain.entries[self.some(kind, pick)]
        names = sorted({known.name, *known.others})
        self.refuse(AddEntry(EntryDraft(EntryKind(kind), names[other % len(names)])))

    @rule(kind=st.sampled_from(KINDS), pick=picks)
    def rename(self, kind: str, pick: int) -> None:
        number, name = self.some(kind, pick), self.name(kind)
        self.run(
            EditEntry(replace(self.entry(number), name=name)),
            lambda model: setattr(model.entries[number], "name", name),
        )

    @rule(kind=st.sampled_from(KINDS), pick=picks, is_retired=st.booleans())
    def retire(self, kind: str, pick: int, is_retired: bool) -> None:
        number = self.some(kind, pick)
        self.run(
            EditEntry(replace(self.entry(number), retired=is_retired)),
            lambda model: setattr(model.entries[number], "is_retired", is_retired),
        )

    @rule(kind=st.sampled_from(KINDS), pick=picks, into=picks)
    def merge_entries(self, kind: str, pick: int, into: int) -> None:
        gone, kept = self.some(kind, pick), self.some(kind, into)
        command = MergeEntries((self.entry(gone).id,), self.entry(kept).id)
        if gone == kept:
            self.refuse(command)
        elif not {gone, kept} & self.plain.in_splits():
            self.run(command, lambda model: model.merge_entries(gone, kept))

    @rule(kind=st.sampled_from(KINDS), pick=picks)
    def split_entry(self, kind: str, pick: int) -> None:
        number = self.some(kind, pick)
        if number in self.plain.in_splits():
            return
        names = (self.name(kind), self.name(kind))
        parts = (self.named - 1, self.named)

        def change(model: Plain) -> None:
            for part, name in zip(parts, names, strict=True):
                model.entries[part] = plain.Entry(kind, name)
            model.entries[number].parts = parts
            model.entries[number].is_retired = True

        drafts = tuple(EntryDraft(EntryKind(kind), name) for name in names)
        self.run(SplitEntry(self.entry(number).id, drafts), change)

    @precondition(lambda self: self.plain.in_splits())
    @rule(pick=picks, part=picks)
    def decide_split(self, pick: int, part: int) -> None:
        """Of all own statements that may still be changed."""
        split = sorted(n for n, entry in self.plain.entries.items() if entry.parts)
        number = split[pick % len(split)]
        parts = self.plain.entries[number].parts
        chosen = parts[part % len(parts)]
        notes = [note for note in self.plain.own(self.actor) if note in self.plain.naming(number)]
        wanted = tuple(map(self.statement, notes))
        self.run(
            DecideSplit(self.entry(number).id, self.entry(chosen).id, wanted),
            lambda model: model.repoint(number, chosen, notes),
        )

    # Several people

    @precondition(lambda self: self.plain.free_slots("Ben"))
    @rule(pick=picks, chosen=st.tuples(picks, picks, picks))
    def bring_together(self, pick: int, chosen: tuple[int, int, int]) -> None:
        """What Ben has recorded in a copy of the file comes in."""
        copy = Path(self.folder.name) / "bens.glossator"
        self.project.copy_to(copy, replace=True)
        command, change = self.new_statement(self.project, "Ben", pick, chosen)
        with Project.open(copy) as theirs:
            theirs.act_as("Ben")
            theirs.run(command)

        def both() -> None:
            report = merge(self.project, [copy])
            assert not report.open_questions, report

        self.act(both, change)
        copy.unlink()

    @precondition(lambda self: not self.plain.waiting())
    @rule()
    def adjudicate(self) -> None:
        """By rule, once both are done with all articles."""
        before = self.actor
        for name in PEOPLE:
            self.become(name)
            for number in range(len(self.plain.texts)):
                self.finish(number)
        self.become(before)
        self.run(AcceptUnanimous(), lambda model: model.adjudicate())

    @rule(pick=picks, side=st.integers(0, 1))
    def decide(self, pick: int, side: int) -> None:
        """Let one of two statements stand that say different things of the same place."""
        open_cases = [
            (item.ref, [s.id for s in case.statements])
            for item in self.project.adjudication_queue().items()
            if (case := self.project.article_cases(item.ref.article).case(item.ref.key))
            and len(case.statements) == 2 and item.is_disagreement and not case.verdicts
        ]  # fmt: skip
        if not open_cases or self.plain.waiting():
            return
        ref, (one, other) = open_cases[pick % len(open_cases)]
        (chosen,) = self.project.some_statements([(one, other)[side]])
        said = self.plain.said[chosen.parts.note]
        slot = (said.title, said.slot)

        def change(model: Plain) -> None:
            model.gold.pop(slot, None)
            model.decided[slot] = said.triple

        self.run(RecordVerdict(ref, Decision.accept(chosen.id)), change)

    # Back and forth

    @precondition(lambda self: self.done and self.done[-1][0] == self.actor)
    @rule()
    def undo(self) -> None:
        self.project.undo()
        actor, before = self.done.pop()
        self.undone.append((actor, self.plain))
        self.plain = before

    @precondition(lambda self: self.undone and self.undone[-1][0] == self.actor)
    @rule()
    def redo(self) -> None:
        self.project.redo()
        actor, after = self.undone.pop()
        self.done.append((actor, self.plain))
        self.plain = after

    # What always holds

    @invariant()
    def it_is_what_it_should_be(self) -> None:
        type(self).steps += 1
        found, wanted = seen(self.project), self.plain.seen()
        for what, value in wanted.items():
            assert found[what] == value, f"{what}: {found[what]} and not {value}"

    @invariant()
    def the_file_is_whole(self) -> None:
        assert self.project.problems() == []


def work(plan: Plan) -> Iterator[Row]:
    """As many steps as are asked for at the least: an order may end before its last one."""
    count = Count("any order of anything, beside a model")
    Facade.steps, orders, begin = 0, 0, plan.seed
    while Facade.steps < plan.amount and not count.row().lost:
        examples = max(1, (plan.amount - Facade.steps) // STEPS)
        _orders(begin, examples, count)
        orders, begin = orders + examples, begin + 1
    row = count.row()
    shutil.rmtree(plan.folder, ignore_errors=True)
    yield replace(row, trials=Facade.steps, note=f"steps, in {orders} orders")


def _orders(begin: int, examples: int, count: Count) -> None:
    wanted = settings(
        max_examples=examples, stateful_step_count=STEPS, deadline=None, database=None,
        report_multiple_bugs=False,
        phases=PHASES, suppress_health_check=list(HealthCheck),
    )  # fmt: skip
    try:
        run_state_machine_as_test(seed(begin)(Facade), settings=wanted)
    except Exception as failure:
        notes = "\n".join(getattr(failure, "__notes__", ()))
        count.lost(f"seed {begin}: {failure}\n{notes}")
