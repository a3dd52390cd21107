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
