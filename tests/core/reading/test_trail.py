"""The journal as a trail: who did what, when, and what it was before and after."""

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from core.commands.articles import SetArticleState
from core.commands.codebook import AddEntry, EntryDraft
from core.commands.codebook_edit import EditEntry
from core.commands.codebook_merge import MergeEntries
from core.commands.incoming import IncomingArticle, IncomingStatement
from core.commands.layers import ImportLayer
from core.commands.statements import (
    ChooseEntry,
    DeleteStatement,
    SetField,
    SetFlag,
    SetNote,
    SetSpans,
)
from core.model.article import ArticleDetails
from core.model.ids import AnnotatorId
from core.model.layer import ArticleState, LayerKind
from core.model.span import Role
from core.model.step import Action, Standing
from core.model.trail import Change, Deed, Topic, TrailFilter, TrailStep
from core.project import Project
from core.storage import veil
from tests.core.builders import (
    ACTOR,
    OTHER_TEXT,
    STANCE,
    TEXT,
    add_article,
    add_statement,
    entry,
    entry_id,
    make_project,
    quoting,
)


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with make_project(tmp_path / "trail.glossator", "Ana", "Ben") as made:
        made.act_as("Ana")
        yield made


def steps(
    project: Project, wanted: TrailFilter | None = None, viewer: AnnotatorId | None = None
) -> list[TrailStep]:
    """The newest first."""
    return project.trail_steps(project.trail_ids(wanted, viewer), viewer)


def changes(project: Project, place: int = 0) -> list[Change]:
    return list(project.trail_changes(steps(project)[place]).changes)


def told(change: Change) -> dict[str, tuple[str, str]]:
    return {str(f.field): (str(f.before), str(f.after)) for f in change.fields}


def number_of(project: Project, name: str) -> AnnotatorId:
    return project.annotator_named(name).id


def test_a_step_says_who_did_what_when_and_where(project: Project) -> None:
    article = add_article(project)
    add_statement(project, article)
    step = steps(project)[0]
    assert (step.who, step.title, step.action) == ("Ana", "Talks", Action.DO)
    assert str(step.label) == "add statement (Germany · crisis hotline)"
    assert step.at.startswith(str(date.today().year))


def test_a_choice_tells_the_names_before_and_after(project: Project) -> None:
    statement = add_statement(project, add_article(project))
    project.run(ChooseEntry(statement, STANCE, entry_id(project, STANCE, "opposes")))
    (change,) = changes(project)
    assert told(change) == {"stance": ("supports", "opposes")}
    assert change.deed is Deed.CHANGED
    assert str(change.subject.name) == (
        "statement of Ana in “Talks”: “Germany supports the crisis hotline”"
    )


def test_each_field_of_a_statement_is_told_in_words(project: Project) -> None:
    statement = add_statement(project, add_article(project))
    project.run(SetNote(statement, "Is it?"))
    assert told(changes(project)[0]) == {"note": ("", "Is it?")}
    project.run(SetFlag(statement, True))
    assert told(changes(project)[0]) == {"flagged for review": ("", "yes")}
    project.run(SetField(statement, "weight", 2.5))
    assert told(changes(project)[0]) == {"“weight”": ("", "2.5")}
    project.run(SetSpans(statement, Role.EVIDENCE, (quoting("France"),)))
    found = told(changes(project)[0])
    assert found["evidence"][0].startswith("“Germany supports the crisis hotline” (")
    assert found["evidence"][1].startswith("“France” (")


def test_names_are_those_of_then(project: Project) -> None:
    statement = add_statement(project, add_article(project))
    nato = entry(project, ACTOR, "NATO")
    project.run(ChooseEntry(statement, ACTOR, nato.id))
    project.run(EditEntry(replace(nato, name="North Atlantic Treaty Organization")))
    assert told(changes(project, 0)[0])["name"] == ("NATO", "North Atlantic Treaty Organization")
    assert told(changes(project, 1)[0])["actor"] == ("Germany", "NATO")
    project.undo()
    project.run(ChooseEntry(statement, ACTOR, entry_id(project, ACTOR, "France")))
    assert told(changes(project)[0])["actor"] == ("NATO", "France")


def test_an_entry_that_was_merged_keeps_the_name_it_had(project: Project) -> None:
    statement = add_statement(project, add_article(project))
    france = entry_id(project, ACTOR, "France")
    project.run(ChooseEntry(statement, ACTOR, france))
    project.run(MergeEntries((france,), entry_id(project, ACTOR, "NATO")))
    merged = changes(project)
    assert told(changes(project, 1)[0])["actor"] == ("Germany", "France")
    followed = next(each for each in merged if each.subject.statement)
    assert told(followed) == {"actor": ("France", "NATO")}
    assert any(each.deed is Deed.REMOVED for each in merged)


def test_undo_and_redo_are_steps_that_change_things_back_and_forth(project: Project) -> None:
    statement = add_statement(project, add_article(project))
    project.run(SetNote(statement, "new"))
    done = steps(project)[0]
    project.undo()
    undone = steps(project)[0]
    assert (undone.action, undone.target, str(undone.label)) == (
        Action.UNDO, done.seq, str(done.label),
    )  # fmt: skip
    assert told(changes(project)[0]) == {"note": ("new", "")}
    assert steps(project)[1].standing is Standing.UNDONE
    project.redo()
    assert steps(project)[0].action is Action.REDO
    assert told(changes(project)[0]) == {"note": ("", "new")}


def test_a_deleted_statement_is_told_whole_and_its_article_by_name(project: Project) -> None:
    statement = add_statement(project, add_article(project))
    project.run(DeleteStatement(statement))
    (change,) = changes(project)
    assert change.deed is Deed.REMOVED
    assert change.subject.removed == statement
    found = told(change)
    assert found["actor"] == ("Germany", "")
    assert found["evidence"][0].startswith("“Germany supports")
    assert "“Talks”: “Germany supports" in str(change.subject.name)


def test_an_article_that_is_gone_keeps_its_title(project: Project) -> None:
    add_article(project, title="Gone soon")
    project.undo()
    assert [step.title for step in steps(project)[:2]] == ["Gone soon", "Gone soon"]
    (change,) = changes(project)
    assert (change.deed, change.subject.title) == (Deed.REMOVED, "Gone soon")


def test_filters_narrow_by_who_where_what_when_and_words(project: Project) -> None:
    first, second = add_article(project), add_article(project, OTHER_TEXT, "Fears")
    statement = add_statement(project, first)
    project.run(SetNote(statement, "Überraschend deutlich"))
    project.run(SetArticleState(second, ArticleState.DONE))
    project.run(AddEntry(EntryDraft(ACTOR, "Iceland")))
    project.run(DeleteStatement(statement))
    project.undo()
    project.act_as("Ben")
    project.run(SetArticleState(first, ArticleState.SKIPPED))
    project.act_as(None)

    def labels(**wanted: object) -> list[str]:
        return [str(step.label) for step in steps(project, TrailFilter(**wanted))]  # type: ignore[arg-type]

    assert labels(annotator=number_of(project, "Ben")) == ["skip “Talks”"]
    assert labels(article=second) == ["mark “Fears” done", "import “Fears”"]
    of_first = labels(article=first)
    assert of_first[0] == "skip “Talks”"
    assert of_first[1:3] == ["delete statement (Germany · crisis hotline)"] * 2
    assert of_first[-1] == "import “Talks”"
    assert len(of_first) == 6
    assert labels(topic=Topic.STATES)[:2] == ["skip “Talks”", "mark “Fears” done"]
    assert "Iceland" in labels(topic=Topic.CODEBOOK)[0]
    found = labels(words="überraschend DEUTLICH")
    assert found[-1] == "write note (Germany · crisis hotline)"
    assert labels(words="nowhere") == []
    today = date.today()
    assert len(labels(since=str(today - timedelta(1)), until=str(today + timedelta(1)))) == (
        len(labels())
    )
    assert labels(until=str(today - timedelta(2))) == []
    assert labels(since=str(today + timedelta(2))) == []


@pytest.mark.parametrize(
    ("note", "words", "is_found"),
    [
        ("say “no” twice", '"no"', True),
        ("C:\\new\\folder", "\\new\\", True),
        ("one\nword", "oneword", False),
        ("one\nword", "word one", True),
        ("Ångström", "angstrom", True),
        ("СНОВА", "снова", True),
        ("100 % of_all", "100 % of_all", True),
        ("100 per of-all", "%", False),
        ("a", "layer", False),
        ("a", "confidence", False),
        ("a \x01 b", "\\u0001", False),
        ("note", "note:", False),
    ],
)
def test_words_are_found_in_texts_however_they_are_stored(
    project: Project, note: str, words: str, is_found: bool
) -> None:
    statement = add_statement(project, add_article(project))
    project.run(SetNote(statement, note))
    assert bool(len(project.trail_ids(TrailFilter(words=words)))) is is_found


def test_what_is_hidden_is_so_among_very_many_steps_as_well(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    article, other = add_article(project), add_article(project, f"{TEXT}\nMore.", "More")
    for each in (article, other):
        project.run(SetNote(add_statement(project, each), "Anas secret"))
    project.act_as("Ben")
    project.run(SetArticleState(other, ArticleState.DONE))
    add_statement(project, article)
    one_by_one = {
        words: list(project.trail_ids(TrailFilter(words=words))) for words in ("secret", "supports")
    }
    assert len(one_by_one["secret"]) == 1
    monkeypatch.setattr(veil, "_MOST_BY_ONE", 0)
    for words, found in one_by_one.items():
        assert list(project.trail_ids(TrailFilter(words=words))) == found


def test_an_annotator_reads_nothing_of_the_others_before_she_is_done(project: Project) -> None:
    article = add_article(project)
    statement = add_statement(project, article)
    project.run(SetNote(statement, "Anas secret"))
    project.act_as("Ben")
    hidden = [step for step in steps(project) if step.is_veiled]
    assert len(hidden) == 2
    for step in hidden:
        assert "Germany" not in str(step.label)
        assert step.command == ""
        found = project.trail_changes(step)
        assert found.veiled > 0
        assert not [change for change in found.changes if change.subject.statement]
        assert "secret" not in repr(found)
    assert not len(project.trail_ids(TrailFilter(words="secret")))
    assert not len(project.trail_ids(TrailFilter(words="statement supports")))


def test_nobody_finds_what_is_hidden_in_a_step_of_her_own(project: Project) -> None:
    """Who brings in a colleague's layer does not by that get to read it."""
    add_article(project)
    sha = hashlib.sha256(TEXT.encode()).hexdigest()
    spans = {Role.EVIDENCE: (quoting("Germany supports"),)}
    said = IncomingStatement("1", None, "Germany", "supports", None, spans, note="Bens secret")
    share = IncomingArticle("1", sha, None, ArticleDetails(""), None, None, (said,))
    project.run(ImportLayer("Ben", LayerKind.ANNOTATOR, (share,)))
    step = steps(project)[0]
    assert project.trail_changes(step).veiled > 0
    assert not len(project.trail_ids(TrailFilter(words="secret")))
    project.act_as(None)
    assert len(project.trail_ids(TrailFilter(words="secret"))) == 1


def test_who_is_done_with_an_article_reads_what_the_others_said(project: Project) -> None:
    article = add_article(project)
    statement = add_statement(project, article)
    project.run(SetNote(statement, "Anas secret"))
    project.act_as("Ben")
    project.run(SetArticleState(article, ArticleState.DONE))
    assert not [step for step in steps(project) if step.is_veiled]
    assert len(project.trail_ids(TrailFilter(words="secret"))) == 1


def test_a_merge_of_entries_shows_its_entries_and_hides_whose_statements_followed(
    project: Project,
) -> None:
    add_statement(project, add_article(project))
    project.act_as("Ben")
    project.run(
        MergeEntries((entry_id(project, ACTOR, "Germany"),), entry_id(project, ACTOR, "NATO"))
    )
    step = steps(project)[0]
    assert not step.is_veiled
    found = project.trail_changes(step)
    assert found.veiled == 1
    assert all(not change.subject.statement for change in found.changes)


def test_a_viewer_who_does_not_act_is_held_to_the_same(project: Project) -> None:
    add_statement(project, add_article(project))
    ben = number_of(project, "Ben")
    project.act_as(None)
    assert not any(step.is_veiled for step in steps(project))
    assert steps(project, viewer=ben)[0].is_veiled
    with project.snapshot():
        whole = [(s, list(c)) for s, c in project.whole_trail(project.trail_ids(None, ben), ben)]
    assert whole[0][0].is_veiled
    assert not [each for each in whole[0][1] if each.subject.statement]


def test_a_trail_is_written_the_same_each_time_and_safe_for_spreadsheets(
    project: Project, tmp_path: Path
) -> None:
    article = add_article(project)
    project.run(SetNote(add_statement(project, article), "=1+1"))
    project.undo()
    for ending in ("csv", "jsonl"):
        one, other = tmp_path / f"one.{ending}", tmp_path / f"other.{ending}"
        done = project.write_trail(one, TrailFilter())
        project.write_trail(other, TrailFilter())
        assert one.read_bytes() == other.read_bytes()
        assert done.steps == len(project.trail_ids())
    plain = (tmp_path / "one.csv").read_text(encoding="utf-8")
    assert ",=1+1\n" in plain
    safe = tmp_path / "safe.csv"
    project.write_trail(safe, TrailFilter(), for_spreadsheet=True)
    assert ",'=1+1\n" in safe.read_text(encoding="utf-8-sig")
    assert ",=1+1" not in safe.read_text(encoding="utf-8-sig")


def test_long_steps_are_told_by_the_portion(project: Project) -> None:
    article = add_article(project)
    add_statement(project, article)
    step = steps(project)[0]
    assert project.trail_changes(step, limit=1).is_cut
    assert not project.trail_changes(step).is_cut
