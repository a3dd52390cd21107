"""search --save, --saved, and the list of what is saved."""

from pathlib import Path

from core.commands.searches import SaveSearch
from core.model.article import ArticleFilter, ArticleOrder
from core.model.layer import ArticleState
from core.project import Project
from tests.core.cli.conftest import Run


def test_a_search_is_saved_and_found_again_by_its_name(run: Run, sample: Path) -> None:
    first = run("search", sample, "crisis", "hotline", "--save", "Hotline", "--json").data
    assert first["total"] > 0
    assert run("search", sample, "--saved", "hotline", "--json").data == first
    listed = run("search", sample)
    assert listed.out.splitlines() == ["1 saved search", "Hotline: crisis hotline"]
    statements = run("search", sample, "--saved", "Hotline", "--statements", "--json").data
    assert statements == run("search", sample, "crisis", "hotline", "--statements", "--json").data


def test_a_saved_queue_keeps_its_order_and_its_filter(run: Run, sample: Path) -> None:
    with Project.open(sample) as project:
        wanted = ArticleFilter(text="the", order=ArticleOrder.TITLE)
        project.run(SaveSearch("By title", wanted))
        project.run(SaveSearch("To do", ArticleFilter(states=frozenset({ArticleState.TO_DO}))))
        titles = [project.article(each).title for each in project.article_ids(None, wanted)]
        layer = project.layer_named("Ana").id
        to_do = project.state_counts(layer)[ArticleState.TO_DO]
    hits = run("search", sample, "--saved", "By title", "--json").data["hits"]
    assert [hit["title"] for hit in hits] == titles
    asked = ("search", sample, "--saved", "To do")
    assert "--annotator" in run(*asked).err
    assert run(*asked, "--annotator", "Ana", "--json").data["total"] == to_do


def test_what_cannot_be_meant_is_refused(run: Run, sample: Path) -> None:
    assert "no saved search called “X”" in run("search", sample, "--saved", "X").err
    assert run("search", sample, "words", "--saved", "X").status == 1
    assert run("search", sample, "date:soon", "--save", "X").status == 1
    assert run("search", sample, "--json").data == {"saved": []}


def test_a_search_for_statements_is_saved_as_such(run: Run, sample: Path) -> None:
    query = ("search", sample, "stance:supports")
    first = run(*query, "--statements", "--save", "In favour", "--json").data
    assert first["hits"][0]["stance"] == "supports"  # type: ignore[index]
    assert run("search", sample, "--saved", "in favour", "--json").data == first
    assert run("search", sample).out.splitlines()[1] == "In favour: stance:supports (statements)"
    (listed,) = run("search", sample, "--json").data["saved"]  # type: ignore[misc]
    assert listed == {"name": "In favour", "query": "stance:supports", "finds": "statements"}


def test_a_saved_search_is_renamed_and_deleted(run: Run, sample: Path) -> None:
    run("search", sample, "hotline", "--save", "One")
    run("search", sample, "talks", "--save", "Two")
    told = run("search", sample, "--rename", "one", "Three").out.splitlines()
    assert told == ["2 saved searches", "Three: hotline", "Two: talks"]
    assert "already" in run("search", sample, "--rename", "Three", "two").err
    assert run("search", sample, "--delete", "Two").out.splitlines()[0] == "1 saved search"
    assert "no saved search called “Two”" in run("search", sample, "--delete", "Two").err
    assert run("search", sample, "words", "--delete", "Three").status == 1
    (left,) = run("search", sample, "--json").data["saved"]  # type: ignore[misc]
    assert left["name"] == "Three"


def test_a_field_that_does_not_exist_is_told_beside_what_is_found(run: Run, sample: Path) -> None:
    outcome = run("search", sample, "colour:red", "--json")
    assert (outcome.status, outcome.data["total"]) == (0, 0)
    assert outcome.complaint.startswith(
        "There is no field “colour”: it was searched for as words. Fields are actor, stance, "
    )
    assert run("search", sample, "actor:Poland").err == ""
