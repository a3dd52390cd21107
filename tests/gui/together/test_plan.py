"""Planning who reads what at the desk, by keys: what the table shows is what is assigned."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from core.commands.articles import AddArticles
from core.commands.layers import AddAnnotator
from core.model.article import ArticleFilter
from core.project import Project
from gui.shared.actions import ActionId
from gui.together.plan import PlanDialog
from gui.workplace import Workplace
from tests.gui.builders import press, wait_until, window_on
from tests.gui.conftest import article
from tests.gui.together.conftest import Hands, open_dialog


@pytest.fixture
def forty(tmp_path: Path) -> Iterator[Workplace]:
    """Forty articles of four outlets, and two annotators."""
    path = tmp_path / "forty.glossator"
    with Project.create(path) as project:
        project.run(AddAnnotator("Ana"))
        project.run(AddAnnotator("Ben"))
        project.run(AddArticles([article(number) for number in range(40)]))
    with window_on(path, annotator="Ana") as made:
        yield made


def asked(workplace: Workplace) -> Hands:
    workplace.desk.actions[ActionId.PLAN_READING].trigger()
    hands = open_dialog(workplace, PlanDialog)
    settled(hands)
    return hands


def settled(hands: Hands) -> None:
    dialog = hands.dialog
    assert isinstance(dialog, PlanDialog)
    wait_until(lambda: not dialog.is_busy)


def assigned(workplace: Workplace) -> dict[str, tuple[int, int]]:
    """By name: how many articles, and how many of them somebody else reads as well."""
    work = workplace.desk.bridge.project.assigned_work()
    return {each.annotator.name: (each.assigned, each.shared) for each in work}


def shown(hands: Hands) -> dict[str, tuple[int, int]]:
    return {row[0]: (int(row[1]), int(row[3])) for row in hands.table()}


def test_what_the_table_shows_is_what_is_assigned_as_one_step(forty: Workplace) -> None:
    hands = asked(forty)
    assert shown(hands) == {"Ana": (24, 8), "Ben": (24, 8)}
    assert "40 articles, 8 of them read by several." in hands.said()
    expected = shown(hands)
    press("Return")
    hands.wait_for_the_end()
    assert assigned(forty) == expected
    forty.desk.bridge.undo()
    assert assigned(forty) == {}


def test_a_new_name_is_planned_for_and_becomes_an_annotator_with_the_plan(
    forty: Workplace,
) -> None:
    hands = asked(forty)
    press("Tab")
    for letter in "Cleo":
        press(letter)
    press("Return")
    settled(hands)
    assert [row[0] for row in hands.table()] == ["Ana", "Ben", "cleo"]
    expected = shown(hands)
    hands.tab_to("Assign")
    press("Space")
    hands.wait_for_the_end()
    assert assigned(forty) == expected
    assert sum(count for count, _ in expected.values()) == 48


def test_a_name_that_was_typed_and_not_entered_is_not_left_out(forty: Workplace) -> None:
    hands = asked(forty)
    press("Tab")
    for letter in "Cleo":
        press(letter)
    hands.tab_to("Assign")
    press("Space")
    settled(hands)
    assert not hands.is_closed
    assert [row[0] for row in hands.table()] == ["Ana", "Ben", "cleo"]
    hands.tab_to("Assign")
    press("Space")
    hands.wait_for_the_end()
    assert "cleo" in assigned(forty)


def test_a_known_name_in_other_capitals_is_that_annotator(forty: Workplace) -> None:
    hands = asked(forty)
    press("Space")
    settled(hands)
    assert list(shown(hands)) == ["Ben"]
    press("Tab")
    for letter in "ANA":
        press(f"Shift+{letter}")
    press("Return")
    settled(hands)
    assert list(shown(hands)) == ["Ana", "Ben"]


def test_who_is_not_ticked_gets_nothing(forty: Workplace) -> None:
    hands = asked(forty)
    press("Space")
    settled(hands)
    assert shown(hands) == {"Ben": (40, 0)}
    press("Down", "Space")
    settled(hands)
    assert "Tick or add at least one annotator." in hands.said()
    assert "Assign" not in hands.buttons()


def test_only_the_articles_of_the_list_can_be_shared_out(forty: Workplace) -> None:
    forty.articles.want(ArticleFilter(outlet="Policy Wire"))
    hands = asked(forty)
    hands.tab_to("All 40 articles of the project")
    press("Down")
    settled(hands)
    assert "10 articles, 2 of them read by several." in hands.said()


def test_the_same_plan_again_has_nothing_to_assign(forty: Workplace) -> None:
    hands = asked(forty)
    press("Return")
    hands.wait_for_the_end()
    again = asked(forty)
    assert "All of this is assigned already." in again.said()
    assert "Assign" not in again.buttons()


def test_arrow_keys_and_digits_say_how_much_several_read(forty: Workplace) -> None:
    hands = asked(forty)
    press("Tab", "Tab", "Up", "Up")
    settled(hands)
    assert "40 articles, 12 of them read by several." in hands.said()
    press("Ctrl+A", "5", "0")
    settled(hands)
    assert "40 articles, 20 of them read by several." in hands.said()
    assert shown(hands) == {"Ana": (30, 20), "Ben": (30, 20)}


def test_another_number_gives_another_plan_and_the_same_number_the_same(forty: Workplace) -> None:
    def articles_of_ana(seed: str) -> list[int]:
        hands = asked(forty)
        press("Tab", "Tab", "Tab", "Tab", "Ctrl+A", seed)
        settled(hands)
        press("Return")
        hands.wait_for_the_end()
        project = forty.desk.bridge.project
        ana = project.annotator_named("Ana").id
        found = list(project.article_ids(None, ArticleFilter(assigned_to=ana)))
        forty.desk.bridge.undo()
        return found

    first = articles_of_ana("1")
    assert articles_of_ana("2") != first
    assert articles_of_ana("1") == first
