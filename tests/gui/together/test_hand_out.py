"""Handing out at the desk, by keys: what the file holds, and what it never holds."""

from pathlib import Path

from core.commands.articles import SetArticleState
from core.commands.assigning import AssignArticles
from core.model.article import ArticleFilter
from core.model.ids import ArticleId
from core.model.layer import ArticleState
from core.project import Project
from gui.shared.actions import ActionId
from gui.together.hand_out import HandOutDialog
from gui.together.plan import PlanDialog
from gui.workplace import Workplace
from tests.gui.builders import press, project_with, record, wait_until, window_on
from tests.gui.together.conftest import Hands, open_dialog


def asked(workplace: Workplace) -> Hands:
    workplace.desk.actions[ActionId.HAND_OUT].trigger()
    return open_dialog(workplace, HandOutDialog)


def test_one_key_writes_the_file_of_the_annotator_beside_the_project(
    desk_window: Workplace, path: Path
) -> None:
    hands = asked(desk_window)
    assert "2 articles to read, 0 of them done" in hands.said()
    assert "nothing that anybody else has recorded" in hands.said()
    press("Return")
    hands.see("“pilot-Ben.glossator” is ready for Ben")
    with Project.open(path.with_name("pilot-Ben.glossator")) as file:
        assert len(file.article_ids(None, ArticleFilter())) == 2
        assert [layer.annotator.name for layer in file.layers()] == ["Ben"]


def test_what_others_recorded_is_not_in_the_file(desk_window: Workplace, path: Path) -> None:
    project = desk_window.desk.bridge.project
    record(project, project.article_ids(None, ArticleFilter())[0], "Berlin welcomes", "Germany")
    hands = asked(desk_window)
    press("Return")
    hands.see("is ready for Ben")
    assert b"Ana" not in path.with_name("pilot-Ben.glossator").read_bytes()


def test_a_file_that_is_there_is_replaced_only_if_it_is_said(
    desk_window: Workplace, path: Path
) -> None:
    there = path.with_name("pilot-Ben.glossator")
    project_with(there, "Another text.").close()
    before = there.read_bytes()
    hands = asked(desk_window)
    assert "There is a file already" in hands.said()
    assert "Write the file" not in hands.buttons()
    press("Return")
    assert there.read_bytes() == before
    hands.tab_to("Replace it")
    press("Space", "Return")
    hands.see("is ready for Ben")
    assert there.read_bytes() != before


def test_where_nobody_is_to_read_anything_the_plan_comes_first(tmp_path: Path) -> None:
    path = tmp_path / "new.glossator"
    project_with(path, "A text.").close()
    with window_on(path, annotator="Ana") as workplace:
        hands = asked(workplace)
        assert "Nobody is to read anything yet" in hands.said()
        press("Return")
        wait_until(lambda: bool(workplace.window.findChildren(PlanDialog)))


def test_how_far_everybody_is_with_what_was_assigned_is_seen(
    desk_window: Workplace, path: Path
) -> None:
    project = desk_window.desk.bridge.project
    shared = ArticleId(project.article_ids(None, ArticleFilter())[0])
    desk_window.desk.bridge.run(AssignArticles((shared,), project.annotator_named("Ana").id))
    for name in ("Ben", "Ana"):
        desk_window.desk.bridge.act_as(name)
        desk_window.desk.bridge.run(SetArticleState(shared, ArticleState.DONE))
    hands = asked(desk_window)
    assert hands.table() == [["Ana", "1", "1", "1", "1"], ["Ben", "2", "1", "1", "1"]]
