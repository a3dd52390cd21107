"""The page of releases: what it asks, what it shows, and what it writes."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from core.commands.gold_rules import AcceptMajority
from core.project import Project
from core.releasing.verifying import verified
from core.sample import build_sample
from gui.releases.page import ReleasePage
from gui.workplace import Workplace
from tests.gui.builders import has_settled, press, wait_until, window_on


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample, with gold where a majority says the same."""
    path = tmp_path_factory.mktemp("releases") / "sample.glossator"
    build_sample(path)
    with Project.open(path) as project:
        project.run(AcceptMajority())
    return path


@pytest.fixture
def workplace(sample: Path, tmp_path: Path) -> Iterator[Workplace]:
    path = tmp_path / "sample.glossator"
    path.write_bytes(sample.read_bytes())
    with window_on(path, annotator="Ana", size=(1280, 800)) as made:
        yield made


@pytest.fixture
def page(workplace: Workplace) -> ReleasePage:
    press("Ctrl+9")
    page = workplace.rooms.releases
    assert page is not None
    wait_until(has_settled)
    return page


def type_licence(page: ReleasePage, words: str = "CC-BY-4.0") -> None:
    page.wishes.licence.setFocus()
    for key in words:
        press(key)
    wait_until(has_settled)


def test_what_stands_in_the_way_is_said_before_anything_can_be_written(page: ReleasePage) -> None:
    said = page.shown.obstacles.text()
    assert "A release needs a licence" in said
    assert "Gold is not settled" in said
    assert not page.write.isEnabled()
    type_licence(page)
    assert "licence" not in page.shown.obstacles.text()
    assert not page.write.isEnabled()
    page.wishes.unresolved.click()
    wait_until(has_settled)
    assert not page.shown.obstacles.isVisible()
    assert page.write.isEnabled()


def test_splits_and_their_balance_are_shown_with_every_figure_in_words(page: ReleasePage) -> None:
    found = [cell.text() for cell in page.shown._cells]
    assert found[::4] == ["training", "validation", "test"]
    assert page.shown.counts.text().startswith("2 articles")
    bars = [mark.words for mark in page.shown.chart.marks]
    assert any("training:" in bar and "%" in bar for bar in bars)
    page.shown.kind.setFocus()
    press("Down")
    page.shown.kind.activated.emit(1)
    assert [mark.words for mark in page.shown.chart.marks] != bars


def test_an_empty_split_is_told_beside_the_splits_and_a_label_that_one_lacks(
    page: ReleasePage,
) -> None:
    assert "so that there is no file of" in page.shown.gaps.text()
    page.wishes.split.setText("34/33/33")
    seen = set[str]()
    for seed in range(8):
        page.wishes.seed.setText(str(seed))
        wait_until(has_settled)
        assert page.shown.gaps.isVisible() == bool(page.shown.gaps.text())
        seen.update(page.shown.gaps.text().split("\n"))
    assert any("No article in" in each for each in seen)
    page.wishes.split.setText("100/0/0")
    wait_until(has_settled)
    assert not page.shown.gaps.isVisible()


def test_what_makes_no_sense_is_a_sentence(page: ReleasePage) -> None:
    for line, typed, said in (
        (page.wishes.split, "50/50", "does not share out a hundred"),
        (page.wishes.seed, "x", "not a whole number"),
        (page.wishes.version, "one", "is no version"),
    ):
        line.setFocus()
        for key in typed:
            press(key)
        wait_until(has_settled)
        assert said in page.shown.obstacles.text()
        assert not page.write.isEnabled()
        assert not any(part.isVisible() for part in shown_parts(page))
        line.clear()
        wait_until(has_settled)
        assert all(part.isVisible() for part in shown_parts(page))


def test_what_waits_in_articles_that_stay_out_is_not_said_to_be_marked(page: ReleasePage) -> None:
    page.wishes.unresolved.click()
    type_licence(page)
    told = page.shown.told.text()
    assert "12 disagreements wait for a decision, and are marked." in told
    assert "21 disagreements wait for a decision, and are not marked." in told


def shown_parts(page: ReleasePage) -> tuple[QWidget, ...]:
    shown = page.shown
    return shown.counts, shown.kind, shown.chart, shown.told


def test_no_balance_is_offered_where_no_statement_goes_out(page: ReleasePage) -> None:
    """Articles without a statement do go out, and their splits are shown."""
    page.wishes.unresolved.click()
    since = page.wishes.choice._since
    since.setFocus()
    for key in "2025-03-10":
        press(key)
    wait_until(has_settled)
    assert "0 statements" in page.shown.counts.text()
    assert page.shown.told.isVisible()
    assert not page.shown.kind.isVisible()


def test_without_gold_there_is_nothing_but_a_sentence(tmp_path: Path) -> None:
    build_sample(tmp_path / "sample.glossator")
    with window_on(tmp_path / "sample.glossator", annotator="Ana") as workplace:
        press("Ctrl+9")
        wait_until(has_settled)
        page = workplace.rooms.releases
        assert page is not None
        assert "no gold yet" in page.shown.obstacles.text()
        assert not any(part.isVisible() for part in shown_parts(page))


def test_a_release_that_is_written_holds_what_was_shown_and_verifies(
    page: ReleasePage, workplace: Workplace, tmp_path: Path
) -> None:
    type_licence(page)
    page.wishes.unresolved.click()
    wait_until(has_settled)
    assert "disagreements wait for a decision, and are marked" in page.shown.told.text()
    assert page.wishes.target.path == tmp_path / "sample-release-1.0.0"
    out = tmp_path / "empty"
    out.mkdir()
    page.wishes.target.take_focus()
    page.wishes.target.show_path(out)
    page.write.click()
    wait_until(has_settled)
    assert verified(out).problems == ()
    assert "1.0.0" in workplace.messages.text
    manifest = json.loads((out / "MANIFEST.json").read_text("utf-8"))
    assert manifest["version"] == "1.0.0"
    assert "Nothing has changed since 1.0.0" in page.shown.told.text()
    page.wishes.previous.setFocus()
    page.wishes.previous.setText(str(out))
    wait_until(has_settled)
    assert "Since 1.0.0" in page.shown.told.text()
    assert "0 added" in page.shown.told.text()


def test_a_folder_that_holds_something_else_is_not_written_over(
    page: ReleasePage, workplace: Workplace, tmp_path: Path
) -> None:
    type_licence(page)
    page.wishes.unresolved.click()
    wait_until(has_settled)
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "thesis.txt").write_text("mine")
    page.release(tmp_path / "mine")
    wait_until(has_settled)
    assert [each.name for each in (tmp_path / "mine").iterdir()] == ["thesis.txt"]
    assert workplace.messages.text


def test_the_last_release_is_the_one_before_and_is_told(
    page: ReleasePage, workplace: Workplace, tmp_path: Path
) -> None:
    type_licence(page)
    page.wishes.unresolved.click()
    wait_until(has_settled)
    page.write.click()
    wait_until(has_settled)
    page.wishes.name.setText("Other name")
    wait_until(has_settled)
    said = page.shown.told.text()
    assert f"in “{tmp_path / 'sample-release-1.0.0'}”." in said
    assert "Since 1.0.0: articles: 0 added" in said
    assert page.wishes.target.path == tmp_path / "sample-release-1.1.0"
    page.wishes.date.setText("1999-01-01")
    wait_until(has_settled)
    assert "1999-01-01 is a day before that" in page.shown.obstacles.text()
    assert not page.write.isEnabled()
    page.wishes.date.clear()
    page.wishes.anew.click()
    wait_until(has_settled)
    assert "Since" not in page.shown.told.text()
    assert page.wishes.target.path == tmp_path / "sample-release-1.0.0"
    page.write.click()
    wait_until(has_settled)
    assert "what would be written is another one" in workplace.messages.text


def test_a_choice_of_the_gold_is_shown_and_written(page: ReleasePage, workplace: Workplace) -> None:
    type_licence(page)
    page.wishes.unresolved.click()
    wait_until(has_settled)
    whole = page.shown.counts.text()
    page.wishes.choice._since.setFocus()
    for key in "2025-03-17":
        press(key)
    wait_until(has_settled)
    assert page.shown.counts.text().startswith("1 article")
    assert page.shown.counts.text() != whole
    page.wishes.choice._entry.setText("Nobody at all")
    wait_until(has_settled)
    assert "“Nobody at all” is not in the codebook." in page.shown.obstacles.text()
    assert not page.write.isEnabled()
    page.wishes.choice._entry.clear()
    wait_until(has_settled)
    out = page.wishes.target.path
    assert out is not None
    page.write.click()
    wait_until(has_settled)
    assert json.loads((out / "MANIFEST.json").read_text("utf-8"))["options"]["since"] == (
        "2025-03-17"
    )


def test_a_field_that_gets_the_focus_comes_into_sight_whole(page: ReleasePage) -> None:
    for field in (page.wishes.choice._since, page.wishes.licence, page.wishes.seed):
        field.setFocus()
        wait_until(has_settled)
        assert field.visibleRegion().boundingRect() == field.rect()


def test_what_is_asked_is_seen_in_its_whole_width_however_long_its_words(
    page: ReleasePage,
) -> None:
    box, view = page.wishes.unresolved, page.wishes.parentWidget()
    box.setText("Donaudampfschifffahrtsgesellschaft " * 2)
    wait_until(lambda: box.width() >= box.sizeHint().width())
    wait_until(lambda: page.wishes.width() <= view.width())


def test_escape_leads_back_to_the_desk(page: ReleasePage, workplace: Workplace) -> None:
    page.shown.kind.setFocus()
    press("Esc")
    assert workplace.reader.isVisible()
