"""Any order of commands, undos, redos and restarts by two annotators keeps the file right.

What must happen is told by comparing all rows before and after each step, not by the journal.
"""

import json
import tempfile
from collections import defaultdict
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from core.commands.articles import AddArticles, SetArticleState
from core.commands.assigning import AssignArticles, UnassignArticles
from core.commands.codebook import AddEntry, EntryDraft
from core.commands.codebook_edit import EditEntry
from core.commands.codebook_merge import MergeEntries
from core.commands.codebook_review import ConfirmStatements, KeepApart
from core.commands.codebook_split import DecideSplit, SplitEntry
from core.commands.codebook_tree import DeleteEntry, MoveEntry
from core.commands.layers import AddAnnotator
from core.commands.statements import (
    AddStatement,
    ChooseEntry,
    CreateAndChoose,
    DeleteStatement,
    SetConfidence,
    SetField,
    SetFlag,
    SetNote,
    SetSpans,
    SetVoice,
)
from core.commands.work import Command
from core.model.changes import Changes
from core.model.codebook import EntryKind, folded
from core.model.ids import AnnotatorId, ArticleId, EntryId, StatementId
from core.model.layer import ArticleState
from core.model.phrase import Refused
from core.model.span import Role, Span
from core.model.statement import StatementParts, Voice
from core.project import Project
from tests.core import builders
from tests.core.builders import OTHER_TEXT, TEXT, Row, Rows

T = TypeVar("T")
Step = dict[tuple[str, int], tuple[Row | None, Row | None]]


def maybe(values: st.SearchStrategy[T]) -> st.SearchStrategy[T | None]:
    return st.one_of(st.none(), values)


kinds = st.sampled_from(list(EntryKind))
roles = st.sampled_from(list(Role))
names = st.sampled_from(["Poland", "poland ", "Estonia", "Berlin", "Talks", "hotline", "supports"])
picks = st.integers(0, 50)
ranges = st.lists(st.tuples(st.integers(0, 33), st.integers(1, 20)), max_size=3)
REFERENCES = {
    "layer": {"annotator": "annotator"},
    "entry": {"parent": "entry"},
    "statement": {
        "layer": "layer",
        "article": "article",
        "actor": "entry",
        "stance": "entry",
        "measure": "entry",
    },
    "span": {"statement": "statement"},
    "article_state": {"layer": "layer", "article": "article"},
    "assignment": {"article": "article", "annotator": "annotator"},
    "distinct_entries": {"one": "entry", "other": "entry"},
}


def without_standing(journal: builders.Tables) -> builders.Tables:
    """The journal but for the last column of its steps: whether they can be undone or redone."""
    steps = [step[:-1] for step in journal["journal_step"]]
    return {**journal, "journal_step": steps}


class Histories(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory(prefix="glossator-history-")
        self.project = builders.make_project(Path(self.folder.name) / "p.glossator", "Anna", "Ben")
        self.articles = [
            builders.add_article(self.project),
            builders.add_article(self.project, OTHER_TEXT, "Other"),
        ]
        self.done: defaultdict[str, list[Step]] = defaultdict(list)
        self.undone: defaultdict[str, list[Step]] = defaultdict(list)
        self.heard: list[Changes] = []
        self.highest = ids_of(builders.rows(self.project))
        self.revision = self.project.codebook.revision
        self.authors: set[int] = set()
        self.open_as("Anna")

    def open_as(self, name: str) -> None:
        self.actor = name
        self.project.act_as(name)
        self.project.subscribe(lambda changes, _: self.heard.append(changes))

    def teardown(self) -> None:
        self.project.close()
        self.folder.cleanup()

    # What a command does, seen from outside

    def attempt(self, command: Command[object]) -> Step:
        """Run one command; whatever comes of it is checked. The rows that it changed."""
        before, journal = builders.rows(self.project), self.journal()
        self.heard.clear()
        try:
            self.project.run(command)
        except Refused:
            assert builders.rows(self.project) == before
            assert self.journal() == journal
            assert self.heard == []
            return {}
        step = builders.changed_rows(before, builders.rows(self.project))
        if not step:
            assert self.journal() == journal
            assert self.heard == []
            return {}
        self.check_step(step)
        self.check_new_ids(step)
        self.done[self.actor].append(step)
        self.undone[self.actor].clear()
        return step

    def journal(self) -> builders.Tables:
        return {name: builders.tables(self.project, name)[name] for name in builders.STEPS}

    def check_step(self, step: Step) -> None:
        assert self.heard == [changes_in(step, builders.rows(self.project))]
        touched = any(table in ("entry", "project") for table, _ in step)
        assert self.project.codebook.revision == self.revision + touched
        self.revision += touched
        assert self.project.annotator is not None
        self.authors.add(self.project.annotator.id)

    def check_new_ids(self, step: Step) -> None:
        for (table, number), (before, _) in step.items():
            if before is None:
                assert number > self.highest[table], f"{table} {number} had been given before"
        for table, number in ids_of(builders.rows(self.project)).items():
            self.highest[table] = max(self.highest[table], number)

    def check_own_layer(self, step: Step) -> None:
        """All that a step on statements changes belongs to the acting annotator's layer."""
        mine = builders.own_layer(self.project)
        for (table, _), images in step.items():
            for image in images:
                if image is not None and table in ("statement", "article_state"):
                    assert image["layer"] == mine

    def on_statement(self, command: Command[object]) -> Step:
        step = self.attempt(command)
        self.check_own_layer(step)
        return step

    def some_statement(self, pick: int) -> StatementId:
        """One of all annotators' statements; another's, or one that is gone, must be refused."""
        numbers = [number for table, number in builders.rows(self.project) if table == "statement"]
        return StatementId(numbers[pick % len(numbers)] if numbers else 99)

    def some_entry(self, kind: EntryKind, pick: int) -> EntryId:
        found = self.project.codebook.of_kind(kind)
        return found[pick % len(found)].id

    def text_under(self, statement: StatementId) -> str:
        found = self.project.some_statements([statement])
        return self.project.text(found[0].article) if found else TEXT

    # Commands

    @initialize()
    def begin_with_a_statement_each(self) -> None:
        for name in ("Ben", "Anna"):
            self.become(name)
            self.on_statement(AddStatement(self.articles[0], builders.parts(self.project)))

    @rule(name=st.sampled_from(["Anna", "Ben"]))
    def become(self, name: str) -> None:
        self.actor = name
        self.project.act_as(name)

    @rule()
    def restart(self) -> None:
        self.project.close()
        self.project = Project.open(self.project.path)
        self.open_as(self.actor)

    @rule(article=st.integers(0, 1), chosen=st.lists(picks, min_size=3, max_size=3), spans=ranges)
    def add_statement(self, article: int, chosen: list[int], spans: list[tuple[int, int]]) -> None:
        text = (TEXT, OTHER_TEXT)[article]
        parts = StatementParts(evidence=spans_in(text, spans))
        for kind, pick in zip(EntryKind, chosen, strict=True):
            if pick % 4:
                parts = parts.with_entry(kind, self.some_entry(kind, pick))
        step = self.on_statement(AddStatement(self.articles[article], parts))
        for _, after in step.values():
            if after is not None and "codebook_revision" in after:
                assert after["codebook_revision"] == self.revision

    @rule(pick=picks, kind=kinds, entry=picks)
    def choose_entry(self, pick: int, kind: EntryKind, entry: int) -> None:
        chosen = None if entry % 5 == 0 else self.some_entry(kind, entry)
        statement = self.some_statement(pick)
        step = self.on_statement(ChooseEntry(statement, kind, chosen))
        if step:
            stored = builders.statement(self.project, statement)
            assert stored.parts.entry(kind) == chosen
            assert stored.codebook_revision == self.revision

    @rule(pick=picks, kind=kinds, name=names)
    def create_and_choose(self, pick: int, kind: EntryKind, name: str) -> None:
        self.on_statement(CreateAndChoose(self.some_statement(pick), EntryDraft(kind, name)))

    @rule(pick=picks, role=roles, spans=ranges)
    def set_spans(self, pick: int, role: Role, spans: list[tuple[int, int]]) -> None:
        statement = self.some_statement(pick)
        chosen = spans_in(self.text_under(statement), spans)
        self.on_statement(SetSpans(statement, role, chosen))

    @rule(pick=picks, note=st.text(max_size=8))
    def set_note(self, pick: int, note: str) -> None:
        self.on_statement(SetNote(self.some_statement(pick), note))

    @rule(pick=picks, flagged=st.booleans())
    def set_flag(self, pick: int, flagged: bool) -> None:
        self.on_statement(SetFlag(self.some_statement(pick), flagged))

    @rule(pick=picks, confidence=st.sampled_from([None, 0, 1, 4, 5]))
    def set_confidence(self, pick: int, confidence: int | None) -> None:
        self.on_statement(SetConfidence(self.some_statement(pick), confidence))

    @rule(pick=picks, voice=st.sampled_from([None, *Voice]))
    def set_voice(self, pick: int, voice: Voice | None) -> None:
        self.on_statement(SetVoice(self.some_statement(pick), voice))

    @rule(pick=picks, weight=st.one_of(st.none(), st.floats(width=64), st.integers()))
    def set_field(self, pick: int, weight: float | None) -> None:
        self.on_statement(SetField(self.some_statement(pick), "weight", weight))

    @rule(pick=picks)
    def delete_statement(self, pick: int) -> None:
        self.on_statement(DeleteStatement(self.some_statement(pick)))

    @rule(article=st.integers(0, 2), state=st.sampled_from(list(ArticleState)))
    def set_state(self, article: int, state: ArticleState) -> None:
        wanted = [*self.articles, ArticleId(self.highest["article"])][article]
        self.on_statement(SetArticleState(wanted, state))

    @rule(pick=st.integers(0, 2), annotator=st.integers(1, 3), takes_back=st.booleans())
    def assign(self, pick: int, annotator: int, takes_back: bool) -> None:
        wanted = [*self.articles, ArticleId(self.highest["article"])][pick:]
        command = UnassignArticles if takes_back else AssignArticles
        self.attempt(command(tuple(wanted), AnnotatorId(annotator)))

    @rule(kind=kinds, name=names, parent=maybe(picks))
    def add_entry(self, kind: EntryKind, name: str, parent: int | None) -> None:
        book = self.project.codebook
        above = None if parent is None else book.name_of(self.some_entry(kind, parent))
        self.attempt(AddEntry(EntryDraft(kind, name, above)))

    @rule(kind=kinds, pick=picks, name=maybe(names), parent=maybe(picks), retired=st.booleans())
    def edit_entry(
        self, kind: EntryKind, pick: int, name: str | None, parent: int | None, retired: bool
    ) -> None:
        old = self.project.codebook.entries[self.some_entry(kind, pick)]
        above = old.parent if parent is None else self.some_entry(kind, parent)
        aliases = old.aliases if name is None else (old.name,)
        edited = replace(old, name=name or old.name, aliases=aliases, parent=above, retired=retired)
        self.attempt(EditEntry(edited))

    @rule(kind=kinds, pick=picks, into=picks)
    def merge_entries(self, kind: EntryKind, pick: int, into: int) -> None:
        merged, kept = self.some_entry(kind, pick), self.some_entry(kind, into)
        if step := self.attempt(MergeEntries((merged,), kept)):
            self.done[self.actor][-1] = narrowed(step, kind)
            assert merged not in self.project.codebook.entries
            assert self.project.entry_uses().get(merged) is None

    @rule(kind=kinds, pick=picks, name=names, existing=picks, keeps=st.booleans())
    def split_entry(
        self, kind: EntryKind, pick: int, name: str, existing: int, keeps: bool
    ) -> None:
        new, part = (EntryDraft(kind, name),), self.some_entry(kind, existing)
        self.attempt(SplitEntry(self.some_entry(kind, pick), new, (part,), keeps))

    @rule(kind=kinds, pick=picks, part=picks, statement=picks)
    def decide(self, kind: EntryKind, pick: int, part: int, statement: int) -> None:
        entry = self.project.codebook.entries[self.some_entry(kind, pick)]
        chosen = entry.split.into[part % len(entry.split.into)] if entry.split else entry.id
        wanted = (self.some_statement(statement),)
        self.check_own_layer(self.attempt(DecideSplit(entry.id, chosen, wanted)))

    @rule(kind=kinds, pick=picks, parent=maybe(picks), before=maybe(picks))
    def move_entry(
        self, kind: EntryKind, pick: int, parent: int | None, before: int | None
    ) -> None:
        above, sibling = (
            None if each is None else self.some_entry(kind, each) for each in (parent, before)
        )
        self.attempt(MoveEntry(self.some_entry(kind, pick), above, sibling))

    @rule(kind=kinds, pick=picks)
    def delete_entry(self, kind: EntryKind, pick: int) -> None:
        if len(self.project.codebook.of_kind(kind)) > 1:
            self.attempt(DeleteEntry(self.some_entry(kind, pick)))

    @rule(kind=kinds, one=picks, other=picks)
    def keep_apart(self, kind: EntryKind, one: int, other: int) -> None:
        self.attempt(KeepApart(self.some_entry(kind, one), self.some_entry(kind, other)))

    @rule()
    def confirm_statements(self) -> None:
        numbers = [number for table, number in builders.rows(self.project) if table == "statement"]
        self.on_statement(ConfirmStatements([StatementId(number) for number in numbers]))

    @rule(name=st.sampled_from(["Cleo", "Dora", "Anna"]))
    def add_annotator(self, name: str) -> None:
        if self.attempt(AddAnnotator(name)):
            self.done[self.actor].pop()  # she stays

    @rule(number=st.integers(1, 3))
    def add_article(self, number: int) -> None:
        self.attempt(AddArticles([builders.new_article(f"Text {number}", f"T{number}")]))

    # Undo and redo

    @rule()
    def undo(self) -> None:
        self.replay(self.done[self.actor], self.undone[self.actor], backwards=True)

    @rule()
    def redo(self) -> None:
        self.replay(self.undone[self.actor], self.done[self.actor], backwards=False)

    @precondition(lambda self: self.done[self.actor])
    @rule(count=st.integers(2, 6))
    def undo_and_redo_many(self, count: int) -> None:
        for _ in range(count):
            self.undo()
        for _ in range(count - 1):
            self.redo()

    def replay(self, source: list[Step], target: list[Step], *, backwards: bool) -> None:
        now, journal = builders.rows(self.project), self.journal()
        expected = replayed(now, source[-1], backwards=backwards) if source else None
        possible = expected is not None and is_sound(expected, self.authors)
        self.heard.clear()
        act = self.project.undo if backwards else self.project.redo
        if possible:
            act()
            assert builders.rows(self.project) == expected
            self.check_step(builders.changed_rows(now, builders.rows(self.project)))
            target.append(source.pop())
        else:
            with pytest.raises(Refused):
                act()
            assert builders.rows(self.project) == now
            assert without_standing(self.journal()) == without_standing(journal)
            assert self.heard == []
            if source:  # it no longer bars the way to those before it
                source.pop()

    # What always holds

    @invariant()
    def the_file_is_whole(self) -> None:
        assert self.project.problems() == []

    @invariant()
    def undo_and_redo_reach_as_far_as_they_should(self) -> None:
        assert (self.project.next_undo() is not None) == bool(self.done[self.actor])
        assert (self.project.next_redo() is not None) == bool(self.undone[self.actor])
        assert self.project.codebook.revision == self.revision


def ids_of(rows: Rows) -> defaultdict[str, int]:
    """The highest id of each table."""
    highest: defaultdict[str, int] = defaultdict(int)
    for table, number in rows:
        highest[table] = max(highest[table], number)
    return highest


def spans_in(text: str, ranges: list[tuple[int, int]]) -> tuple[Span, ...]:
    return tuple(Span.of(text, start, start + length) for start, length in ranges)


def narrowed(step: Step, kind: EntryKind) -> Step:
    """What undoing a merge asks of statements: that they name the entry, and no more."""
    kept = {"id", "article", "layer", kind.value}
    return {
        key: images
        if key[0] != "statement"
        else tuple(image and {c: image[c] for c in image if c in kept} for image in images)
        for key, images in step.items()
    }  # type: ignore[return-value]


def replayed(now: Rows, step: Step, *, backwards: bool) -> Rows | None:
    """The rows after undoing or redoing `step`; None where one of its rows is another by now."""
    after = dict(now)
    for key, (old, new) in step.items():
        found, wanted = (new, old) if backwards else (old, new)
        row = now.get(key)
        if (row is None) != (found is None) or (row and found and not found.items() <= row.items()):
            return None
        if wanted is None:
            del after[key]
        else:
            after[key] = {**(row or {}), **wanted}
    return after


def is_sound(rows: Rows, authors: set[int]) -> bool:
    """Whether these rows may be committed: references, unique names and texts, trees."""
    for (table, _), row in rows.items():
        for column, parent in REFERENCES.get(table, {}).items():
            if row[column] is not None and (parent, row[column]) not in rows:
                return False
    if any(("annotator", author) not in rows for author in authors):
        return False
    unique = [key for (table, _), row in rows.items() for key in unique_keys(table, row)]
    return len(unique) == len(set(unique)) and not has_loop(rows) and splits_are_sound(rows)


def splits_are_sound(rows: Rows) -> bool:
    kinds = {number: row["kind"] for (table, number), row in rows.items() if table == "entry"}
    return all(
        kinds.get(part) == row["kind"]
        for (table, _), row in rows.items()
        if table == "entry" and row["split"] is not None
        for part in json.loads(str(row["split"]))["into"]
    )


def unique_keys(table: str, row: Row) -> list[tuple[object, ...]]:
    columns = {"article": "sha256", "annotator": "name", "entry": "name"}
    if table == "entry":
        return [(table, row["kind"], folded(str(row["name"])))]
    if table == "distinct_entries":
        return [(table, row["one"], row["other"])]
    return [(table, row[columns[table]])] if table in columns else []


def has_loop(rows: Rows) -> bool:
    parents = {number: row["parent"] for (table, number), row in rows.items() if table == "entry"}
    for number in parents:
        above, distance = parents[number], 0
        while above is not None and distance <= len(parents):
            above, distance = parents[above], distance + 1  # type: ignore[index]
        if above is not None:
            return True
    return False


def changes_in(step: Step, now: Rows) -> Changes:
    """What views should hear of these changed rows."""
    images = {key: new if new is not None else old for key, (old, new) in step.items()}
    tables = {table for table, _ in step}
    touched = {number for table, number in step if table == "statement"}
    touched |= {image["statement"] for (table, _), image in images.items() if table == "span"}  # type: ignore[index,misc]
    homes = [images.get(("statement", n)) or now[("statement", n)] for n in touched]
    states = [image for (table, _), image in images.items() if table == "article_state"]
    assigned = [image for (table, _), image in images.items() if table == "assignment"]
    added = {number for table, number in step if table == "article"}
    return Changes(
        articles=frozenset({image["article"] for image in (*states, *assigned) if image} | added),  # type: ignore[arg-type]
        annotated=frozenset(home["article"] for home in homes),  # type: ignore[misc]
        statements=frozenset(map(StatementId, touched)),
        layers=frozenset(image["layer"] for image in (*homes, *states) if image),  # type: ignore[misc]
        article_set=bool(added),
        codebook=bool(tables & {"entry", "project"}),
        annotators=bool(tables & {"annotator", "layer"}),
        distinct_entries="distinct_entries" in tables,
    )


TestHistories = Histories.TestCase
TestHistories.settings = settings(
    max_examples=30,
    stateful_step_count=40,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
