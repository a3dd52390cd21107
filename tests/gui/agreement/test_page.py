"""The review of agreement in the window: what it shows, opens, and how one gets about."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QFileDialog, QToolButton

from core.commands.articles import SetArticleState
from core.model.layer import ArticleState
from gui.agreement.page import AgreementPage
from gui.shared.actions import ActionId
from gui.shared.chart import Chart
from gui.shared.versions import DIFFERS, VersionCard
from gui.workplace import Workplace
from tests.core.builders import TWO_VIEWS, two_annotators
from tests.gui.builders import has_settled, press, wait_until, window_on

NO_VIEWS = tuple((one, None) for one, _other in TWO_VIEWS)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "two.glossator"
    two_annotators(path).close()
    return path


@pytest.fixture
def workplace(path: Path) -> Iterator[Workplace]:
    with window_on(path, annotator="Ana", size=(1280, 800)) as made:
        yield made


@pytest.fixture
def page(workplace: Workplace) -> AgreementPage:
    return opened(workplace)


def opened(workplace: Workplace) -> AgreementPage:
    """The page, asked for by its key, with all its figures."""
    press("Ctrl+6")
    page = workplace.rooms.agreement
    assert page is not None
    wait_until(has_settled)
    page.take_focus()
    return page


def words_of(chart: Chart) -> list[str]:
    return [mark.words for mark in chart.marks]


def lines(page: AgreementPage) -> list[str]:
    model = page.behind.pane.model
    return [page.behind.pane.line(item).count for item in model.items]


def test_figures_stand_with_what_they_are_computed_on(page: AgreementPage) -> None:
    figures = page.figures
    assert figures.counts.text() == (
        "6 articles done by all · Ana: 7 statements · Ben: 6 statements · 6 found by two or more"
    )
    (pair,) = words_of(figures.pairs)
    assert pair.startswith("Ana and Ben: 0.92, 95 % interval ")
    assert pair.endswith("6 of 7 / 6 matched, 6 articles")
    stance = next(w for w in words_of(figures.parts) if w.startswith("Stance, Krippendorff’s α"))
    assert "ordinal" in stance
    assert "interval" in stance
    assert stance.endswith("6 units")


def ticked(page: AgreementPage) -> list[str]:
    pills = page.figures.choices.findChildren(QToolButton)
    return [pill.accessibleName() for pill in pills if pill.isChecked()]


def test_who_only_planned_is_compared_once_done_with_an_article(tmp_path: Path) -> None:
    path = tmp_path / "planned.glossator"
    views = [(*views, None) for views in TWO_VIEWS]
    two_annotators(path, views, ("Ana", "Ben", "Planner")).close()
    with window_on(path, annotator="Planner", size=(1280, 800)) as workplace:
        page = opened(workplace)
        assert ticked(page) == ["Ana", "Ben"]
        assert page.figures.counts.text().startswith("6 articles done by all")
        project = workplace.desk.bridge.project
        (one,) = (each.id for each in project.articles_by_uid() if each.title == "Talks 0")
        workplace.desk.bridge.run(SetArticleState(one, ArticleState.DONE))
        page.measure()
        wait_until(has_settled)
        assert ticked(page) == ["Ana", "Ben", "Planner"]
        assert page.figures.counts.text().startswith("1 article done by all")


def test_everybody_is_compared_while_fewer_than_two_are_done(tmp_path: Path) -> None:
    path = tmp_path / "begun.glossator"
    two_annotators(path, [(said, None) for said, _other in TWO_VIEWS]).close()
    with window_on(path, annotator="Ana", size=(1280, 800)) as workplace:
        assert ticked(opened(workplace)) == ["Ana", "Ben"]


def test_what_is_undefined_is_a_word_with_its_reason_in_place(tmp_path: Path) -> None:
    path = tmp_path / "same.glossator"
    two_annotators(path, TWO_VIEWS[:1]).close()
    with window_on(path, annotator="Ana", size=(1280, 800)) as workplace:
        figures = opened(workplace).figures
        told = [w for w in words_of(figures.parts) if w.startswith("Measure, Krippendorff’s α")]
    assert "undefined: Only one category occurs" in told[0]


def test_enter_on_a_pair_lists_what_one_of_them_lacks(page: AgreementPage) -> None:
    assert page.figures.pairs.hasFocus()
    press("Return")
    wait_until(has_settled)
    assert lines(page) == ["Missing"]
    (item,) = page.behind.pane.model.items
    assert [each is None for each in item.said] == [False, True]


def test_a_cell_of_the_heat_map_lists_its_statements(page: AgreementPage) -> None:
    figures = page.figures
    names = [figures.confused.choice.itemText(n) for n in range(figures.confused.choice.count())]
    figures.confused.choice.setCurrentIndex(names.index("Stance · Ana and Ben"))
    figures._show_confusion()
    chart = figures.confusion
    number = words_of(chart).index("Ana says supports, Ben says conditional: 1")
    chart.enter(number)
    press("Return")
    wait_until(has_settled)
    assert lines(page) == ["Stance"]
    cards = [card for card in page.behind.pane.versions.cards if card.isVisible()]
    assert [card._name.text() for card in cards] == ["Ana", "Ben"]
    shown = [value.text() for card in cards for _label, value in card._said if value.isVisible()]
    assert f"{DIFFERS} 5 supports" in shown
    assert f"{DIFFERS} 4 conditional" in shown
    assert "Germany" in shown


def test_the_evidence_of_each_is_marked_in_the_passage(page: AgreementPage) -> None:
    page.open(row_opens(page, "Actor"))
    wait_until(has_settled)
    assert page.behind.pane.model.items
    one, other = page.behind.pane.versions.cards[:2]
    assert [marked(card) for card in (one, other)] == [
        ["France, says Germany’s minister, rejects it"],
        ["Germany’s minister, rejects it"],
    ]


def test_nothing_is_marked_of_whoever_has_no_statement_wherever_one_comes_from(
    tmp_path: Path,
) -> None:
    path = tmp_path / "gaps.glossator"
    germany, france = TWO_VIEWS[0][0] or ()
    two_annotators(path, [((germany,), ()), ((), (france,)), ((germany,), ())]).close()
    with window_on(path, annotator="Ana", size=(1280, 800)) as workplace:
        page = opened(workplace)
        press("Return")
        wait_until(has_settled)
        seen = []
        for _ in range(3):
            cards = page.behind.pane.versions.cards[:2]
            seen.append([bool(marked(card)) for card in cards])
            press("Down")
    assert seen == [[True, False], [False, True], [True, False]]


def test_disagreements_stand_in_the_order_in_which_the_articles_came(tmp_path: Path) -> None:
    path = tmp_path / "order.glossator"
    first, second = TWO_VIEWS[0][0] or ()
    two_annotators(path, [((second, first), ()) for _ in range(5)]).close()
    with window_on(path, annotator="Ana", size=(1280, 800)) as workplace:
        page = opened(workplace)
        press("Return")
        wait_until(has_settled)
        listed = [(item.title, item.place) for item in page.behind.pane.model.items]
    assert [title for title, _place in listed] == [f"Talks {n}" for n in range(5) for _ in "ab"]
    assert listed == sorted(listed)


def ringed(chart: Chart) -> QRect:
    """The figure that has the ring, in the room of the window."""
    number = chart.current_number
    assert number is not None
    room = chart.seen(number).toAlignedRect()
    return QRect(chart.mapTo(chart.window(), room.topLeft()), room.size())


def test_tab_goes_down_the_page_and_the_figure_with_the_ring_is_in_sight(
    page: AgreementPage,
) -> None:
    figures, passed = page.figures, []
    while not (passed and QApplication.focusWidget() is figures.drift) and len(passed) < 30:
        press("Tab")
        focused = QApplication.focusWidget()
        assert focused is not None
        if isinstance(focused, Chart):
            view = figures.viewport()
            seen = QRect(view.mapTo(view.window(), QPoint()), view.size())
            assert seen.contains(ringed(focused)), focused.accessibleName()
        passed.append(focused)
    tops = [each.mapTo(figures.widget(), QPoint()).y() for each in passed]
    assert tops == sorted(tops)
    assert set(figures.revisions.plots) < set(passed)


def marked(card: VersionCard) -> list[str]:
    """The underlined pieces of the passage."""
    pieces, cursor = [""], QTextCursor(card.text.document())
    while not cursor.atEnd():
        cursor.movePosition(
            QTextCursor.MoveOperation.NextCharacter, QTextCursor.MoveMode.KeepAnchor
        )
        is_marked = cursor.charFormat().fontUnderline()
        pieces[-1:] = [pieces[-1] + cursor.selectedText()] if is_marked else [pieces[-1], ""]
        cursor.clearSelection()
    return [piece for piece in pieces if piece]


def row_opens(page: AgreementPage, group: str):  # type: ignore[no-untyped-def]
    found = next(each for each in page.figures._content.parts if each.name == group)
    return found.rows[0].opens


def test_enter_on_a_disagreement_opens_the_passage_in_the_reader(
    page: AgreementPage, workplace: Workplace
) -> None:
    press("Return")
    wait_until(has_settled)
    (item,) = page.behind.pane.model.items
    press("Return")
    wait_until(has_settled)
    assert workplace.reader.isVisible()
    assert workplace.desk.selection.article == item.article


def test_escape_leads_back_to_the_figure_and_then_to_the_desk(
    page: AgreementPage, workplace: Workplace
) -> None:
    press("Return")
    wait_until(has_settled)
    press("Esc")
    assert page.figures.pairs.hasFocus()
    press("Esc")
    assert workplace.reader.isVisible()
    assert not page.isVisible()


def test_one_annotator_is_told_what_would_make_agreement(tmp_path: Path) -> None:
    path = tmp_path / "one.glossator"
    two_annotators(path, [(each[0],) for each in TWO_VIEWS], ("Ana",)).close()
    with window_on(path, annotator="Ana", size=(1280, 800)) as workplace:
        page = opened(workplace)
        assert page.figures.lesson.isVisible()
        how = page.figures.lesson._how.text()
        assert "Menu Project: “Plan who reads what…”" in how
        assert "“Bring back…”" in how


def test_articles_that_wait_for_somebody_are_told(tmp_path: Path) -> None:
    path = tmp_path / "none.glossator"
    two_annotators(path, NO_VIEWS).close()
    with window_on(path, annotator="Ana", size=(1280, 800)) as workplace:
        page = opened(workplace)
        how = page.figures.lesson._how.text()
    assert "Ana: 7 articles, Ben: 0 articles" in how
    assert how.count("still waits for Ben.") == 5
    assert how.endswith("… and 2 more.")


def test_new_work_is_told_and_computed_when_asked_for(
    page: AgreementPage, workplace: Workplace
) -> None:
    bridge = workplace.desk.bridge
    before = page.figures.counts.text()
    bridge.act_as("Ben")
    press("Ctrl+6")
    wait_until(has_settled)
    last = bridge.project.titles()[-1]
    assert last.title == "Talks 6"
    bridge.run(SetArticleState(last.id, ArticleState.DONE))
    assert page.figures.counts.text() == before
    button = page.figures.progress.button
    assert button.isVisible()
    button.click()
    wait_until(has_settled)
    assert page.figures.counts.text().startswith("7 articles done by all")


def test_whoever_has_no_tick_is_not_compared(page: AgreementPage) -> None:
    pills = page.figures.choices.findChildren(QToolButton)
    ben = next(pill for pill in pills if pill.accessibleName() == "Ben")
    ben.setFocus()
    press("Space")
    wait_until(has_settled)
    assert "✓" not in ben.text()
    assert page.figures.lesson.isVisible()
    assert not page.figures.by_pair.isVisible()


def test_gamma_is_computed_once_it_has_its_tick(page: AgreementPage) -> None:
    def told() -> list[str]:
        return [mark.words for mark in page.figures.parts.marks if ", γ" in mark.words]

    assert told() == []
    page.figures.choices.gamma.setFocus()
    press("Space")
    wait_until(has_settled)
    gamma, gamma_cat = told()
    assert "Passages of evidence, and their measures, γ: " in gamma
    assert "95 % interval" in gamma
    assert "γcat: " in gamma_cat


def test_a_higher_overlap_makes_fewer_units(page: AgreementPage) -> None:
    page.figures.choices.matching.setFocus()
    press("End")
    page.figures.choices.matching.activated.emit(3)
    wait_until(has_settled)
    assert "4 found by two or more" in page.figures.counts.text()


def test_stopping_keeps_the_figures_and_says_that_they_are_not_complete(
    page: AgreementPage,
) -> None:
    page.measure()
    page.figures.progress.button.click()
    wait_until(has_settled)
    assert page.figures.parts.marks
    text = page.figures.progress.words.text()
    assert text in ("", "Stopped: the figures are not complete.")


def test_arrow_keys_go_from_picture_to_picture(page: AgreementPage) -> None:
    seen = set()
    for _ in range(80):
        focused = QApplication.focusWidget()
        if isinstance(focused, Chart):
            seen.add(focused.accessibleName().split(":")[0])
        press("Down")
    assert {"Pairs of annotators", "Parts of the statements"} <= seen
    assert "Who says what where the other says" in seen


@pytest.mark.parametrize("mode", [Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight])
def test_the_page_is_drawn_in_both_directions(
    page: AgreementPage, mode: Qt.LayoutDirection
) -> None:
    page.setLayoutDirection(mode)
    assert not page.grab().isNull()


def test_the_report_is_saved_where_the_user_says(
    page: AgreementPage, workplace: Workplace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "appendix"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(folder), ""))
    said = QSignalSpy(workplace.desk.messages.said)
    workplace.desk.actions[ActionId.SAVE_AGREEMENT].trigger()
    wait_until(has_settled)
    assert (folder / "report.html").exists()
    assert str(folder) in said.at(said.count() - 1)[0].text


def test_without_figures_there_is_no_report_to_save(tmp_path: Path) -> None:
    path = tmp_path / "one.glossator"
    two_annotators(path, [(each[0],) for each in TWO_VIEWS], ("Ana",)).close()
    with window_on(path, annotator="Ana", size=(1280, 800)) as workplace:
        page = opened(workplace)
        assert not page.figures.save.isVisible()
        said = QSignalSpy(workplace.desk.messages.said)
        workplace.desk.actions[ActionId.SAVE_AGREEMENT].trigger()
        wait_until(has_settled)
        assert "nothing to report" in said.at(0)[0].text


def test_whoever_leaves_before_the_figures_are_there_is_not_asked_where_to_save_them(
    page: AgreementPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []

    def ask(*where: object, **_how: object) -> tuple[str, str]:
        asked.append(where)
        return "", ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    page.measure()
    page.save()
    press("Esc")
    assert not page.isVisible()
    press("Ctrl+6")
    wait_until(has_settled)
    assert page.figures.parts.marks
    assert asked == []
