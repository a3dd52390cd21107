"""The page of networks: what is drawn, how one gets about in it, and what is behind it."""

from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import networkx as nx
import pytest
from PySide6.QtCore import QPoint, QPointF, QSizeF, Qt
from PySide6.QtGui import QFont, QImage
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from core.commands.statements import AddStatement
from core.model.codebook import EntryKind
from core.model.ids import LayerId
from core.model.statement import StatementParts
from core.networks.network import Edge
from core.networks.options import Relation
from gui.networks.counting import Counting
from gui.networks.page import NetworkPage
from gui.networks.scene import composed, rank
from gui.networks.table import TiesModel
from gui.shared.actions import ActionId
from gui.shared.running import launch
from gui.workplace import Workplace
from tests.gui.builders import has_settled, press, wait_until, window_on
from tests.gui.clipping import clipped_in
from tests.gui.networks.builders import choose, make, names, opened, ties


def test_who_agrees_with_whom_is_drawn_and_stands_in_the_table(page: NetworkPage) -> None:
    assert ties(page) == {
        "France – Germany": "1",
        "Germany – Poland": "0",  # they agree on the hotline and differ on the talks
        "France – Poland": "−1",
    }
    assert set(names(page)) == {"Germany", "France", "Poland"}  # nothing ties Estonia
    assert page.view.counts.text() == "6 statements · 3 ties"
    ranks = {line.edge.weight: line.rank for line in page.view.picture.scene.lines}
    assert ranks == {1.0: 4, 0.0: 2, -1.0: 0}


def test_actors_and_measures_are_told_apart_by_their_shape(page: NetworkPage) -> None:
    choose(page, "kind", 1)
    shapes = {dot.name: dot.is_measure for dot in page.view.picture.scene.dots}
    assert shapes == {
        "Germany": False, "France": False, "Poland": False, "Estonia": False,
        "Talks": True, "Hotline": True,
    }  # fmt: skip
    assert ties(page)["Poland – Talks"] == "−1"
    assert ties(page)["Estonia – Hotline"] == "0"


def test_another_relation_draws_other_ties(page: NetworkPage) -> None:
    choose(page, "relation", 2)
    assert ties(page) == {"Germany – Poland": "1", "France – Poland": "1"}
    assert {line.rank for line in page.view.picture.scene.lines} == {0}


def test_ties_below_the_weight_that_is_typed_go(page: NetworkPage) -> None:
    page.view.choices.threshold.setFocus()
    page.view.choices.threshold.selectAll()
    press("1", "Return")
    assert set(ties(page)) == {"France – Germany", "France – Poland"}
    assert page.view.counts.text() == "6 statements · 2 of 3 ties"


def test_arrows_go_from_node_to_node_and_say_what_each_is(page: NetworkPage) -> None:
    picture = page.view.picture
    assert picture.hasFocus()
    told = QSignalSpy(picture.told)
    press("Home")
    first = picture.current()
    assert first is not None
    assert first.words in (
        "Germany: 2 statements, mean stance 2, 2 ties",
        "Poland: 2 statements, mean stance 0, 2 ties",
    )
    press("PgDown")
    second = picture.current()
    assert second is not None
    assert second != first
    press("PgUp")
    assert picture.current() == first
    assert told.count() >= 3
    assert first.words in picture.accessibleName()


def test_enter_on_a_node_lists_its_statements_and_enter_there_leads_to_the_article(
    workplace: Workplace, page: NetworkPage
) -> None:
    press("Home")
    while "Germany:" not in page.view.picture.accessibleName():
        press("PgDown")
    press("Return")
    assert page.behind.isVisible()
    assert page.behind.count.text() == "2 statements"
    wait_until(has_settled)
    assert page.behind.quotes.hasFocus()
    press("Home", "Return")
    assert workplace.reader.isVisible()
    article = workplace.desk.selection.article
    assert article is not None
    assert workplace.desk.bridge.project.article(article).title == "Article 1"  # newer than 0


def test_escape_leads_from_the_statements_to_the_network_and_on_to_the_desk(
    workplace: Workplace, page: NetworkPage
) -> None:
    press("Home", "Return", "Esc")
    assert page.view.picture.hasFocus()
    press("Esc")
    assert workplace.reader.isVisible()


def test_a_click_on_a_line_lists_what_both_say(page: NetworkPage) -> None:
    picture = page.view.picture
    line = next(line for line in picture.scene.lines if line.edge.weight == -1)
    one, other = (picture.scene.dots[end].at for end in (line.one, line.other))
    for share in (0.5, 0.4, 0.6, 0.3, 0.7):
        middle = one + (other - one) * share
        is_free = picture._mark_at(middle) is None
        if is_free and picture.scene.line_at(middle) is line:
            break
    QTest.mouseMove(picture, middle.toPoint() + QPoint(0, 40))
    QTest.mouseMove(picture, middle.toPoint())
    wait_until(lambda: picture._line is line)
    QTest.mouseClick(picture, Qt.MouseButton.LeftButton, pos=middle.toPoint())
    assert page.behind.isVisible()
    assert page.behind.count.text() == "2 statements"


def test_shift_and_page_keys_go_from_tie_to_tie_of_a_node_and_enter_opens_it(
    page: NetworkPage,
) -> None:
    view = page.view
    press("Home", "Shift+PgDown")
    of = page.view.picture.current()
    assert of is not None
    first = view.told.text()
    name = of.words.split(",")[0].split(":")[0]
    assert " – " in first
    assert name in first
    press("Shift+PgDown")
    second = view.told.text()
    assert second != first
    assert name in second
    press("Shift+PgUp")
    assert view.told.text() == first
    press("Esc")
    assert view.told.text() == of.words
    press("Shift+PgUp", "Shift+PgDown", "Return")
    assert page.behind.isVisible()
    press("Esc")
    press("PgDown")
    assert " – " not in view.told.text().split(",")[0]


def test_a_count_that_fails_leaves_no_picture_and_says_so(page: NetworkPage) -> None:
    assert page.drawn is not None
    lost = replace(page.drawn.choice, layer=LayerId(999))
    job = Counting(page._desk.bridge.project.path, lost)
    failed = []
    job.failed.connect(failed.append)
    job.failed.connect(page._fail)
    launch(job)
    wait_until(lambda: bool(failed) and has_settled())
    assert page.view.lesson.isVisible()
    assert not page.view.picture.isVisible()
    assert page.view.busy.text() == ""
    assert not page.view.save.isEnabled()
    page.draw()
    wait_until(has_settled)
    assert page.view.picture.isVisible()


def test_the_table_opens_a_tie_by_enter(page: NetworkPage) -> None:
    page.view.as_table.click()
    page.take_focus()
    assert page.view.table.hasFocus()
    press("Return")
    assert page.behind.isVisible()
    edge = page.view.table.ties.edges[0]
    assert isinstance(edge, Edge)
    press("Esc")
    assert page.view.table.hasFocus()


def test_the_words_above_the_table_s_numbers_are_whole(page: NetworkPage) -> None:
    page.view.as_table.click()
    wait_until(has_settled)
    assert clipped_in(page.view.table) == []


def test_the_slider_goes_through_windows_and_nothing_moves(page: NetworkPage) -> None:
    before = {dot.name: dot.at for dot in page.view.picture.scene.dots}
    time = page.view.time
    time.box.setCurrentIndex(4)
    time.length_changed.emit()
    wait_until(has_settled)
    assert ties(page) == {"France – Germany": "1"}  # January
    assert "1 of 3 windows" in time.said.text()
    after = {dot.name: dot.at for dot in page.view.picture.scene.dots}
    assert after == {name: before[name] for name in after}
    time.slider.setFocus()
    press("Right")
    assert ties(page) == {}
    assert page.view.lesson.isVisible()
    press("Left")
    assert page.view.picture.isVisible()


def test_what_is_behind_a_tie_is_of_the_window_that_is_seen(page: NetworkPage) -> None:
    time = page.view.time
    time.box.setCurrentIndex(4)
    time.length_changed.emit()
    wait_until(has_settled)
    page.take_focus()
    press("Home", "Return")
    assert page.behind.count.text() == "1 statement"


def test_new_statements_are_drawn_when_the_page_is_come_to_again(
    workplace: Workplace, page: NetworkPage
) -> None:
    workplace.desk.actions[ActionId.FOCUS_READER].trigger()
    project = workplace.desk.bridge.project
    every = project.statement_ids(_all())
    parts = project.some_statements([every[0]])[0].parts
    book = project.codebook
    poland, talks = book.find(EntryKind.ACTOR, "Estonia"), book.find(EntryKind.MEASURE, "Talks")
    supports = book.find(EntryKind.STANCE, "supports")
    assert poland is not None
    assert talks is not None
    assert supports is not None
    article = project.some_statements([every[0]])[0].article
    made = StatementParts(
        evidence=parts.evidence, actor=poland.id, stance=supports.id, measure=talks.id
    )
    workplace.desk.bridge.run(AddStatement(article, made))
    assert opened(workplace) is page
    assert "Estonia" in names(page)


def _all() -> object:
    from core.model.survey import StatementFilter

    return StatementFilter()


def test_without_statements_the_page_says_what_would_fill_it(tmp_path: Path) -> None:
    path = tmp_path / "empty.glossator"
    make(path, ())
    with window_on(path, annotator="Ana", size=(1280, 800)) as workplace:
        page = opened(workplace)
        assert page.view.lesson.isVisible()
        assert not page.view.save.isEnabled()


def test_only_layers_that_say_something_are_offered(page: NetworkPage) -> None:
    assert [
        page.view.choices.layer.itemText(n) for n in range(page.view.choices.layer.count())
    ] == ["Ana"]


def test_the_picture_is_saved_as_svg_with_its_words_and_as_png(
    page: NetworkPage, tmp_path: Path
) -> None:
    for ending in ("svg", "png"):
        page.saving.save(page.shown, tmp_path / f"n.{ending}")
        wait_until(has_settled)
    svg = ElementTree.parse(tmp_path / "n.svg")
    said = {
        "".join(text.itertext()).strip() for text in svg.iter("{http://www.w3.org/2000/svg}text")
    }
    assert {"Germany", "France", "Poland", "agreement", "conflict"} <= said
    image = QImage(str(tmp_path / "n.png"))
    assert (image.width(), image.height()) == (3 * 1280, 3 * 860)
    colours = {image.pixelColor(x, y).name() for x in range(0, 3840, 7) for y in range(0, 2580, 7)}
    assert "#ffffff" in colours
    assert len(colours) > 8


def test_data_is_saved_as_it_is_seen(
    page: NetworkPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(page, "relation", 2)
    out = tmp_path / "n.gexf"
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(out), "GEXF, for Gephi (*.gexf)")
    )
    page.view.save.click()
    wait_until(has_settled)
    assert nx.read_gexf(out).number_of_edges() == 2
    page.saving.save(page.shown, tmp_path / "tables")
    wait_until(has_settled)
    assert (tmp_path / "tables" / "edges.csv").is_file()


def test_windows_of_graphml_are_saved_in_a_folder_that_is_called_as_one(
    page: NetworkPage, tmp_path: Path
) -> None:
    page.view.time.box.setCurrentIndex(4)
    page.view.time.length_changed.emit()
    wait_until(has_settled)
    assert page.shown.drawn.choice.length is not None
    page.saving.save(page.shown, tmp_path / "n.graphml")
    wait_until(has_settled)
    assert (tmp_path / "n" / "network.graphml").is_file()
    assert len(list((tmp_path / "n").glob("network-*.graphml"))) > 1
    assert not (tmp_path / "n.graphml").exists()


def test_a_folder_in_place_of_a_picture_is_refused_in_a_sentence(
    workplace: Workplace, page: NetworkPage, tmp_path: Path
) -> None:
    (tmp_path / "n.svg").mkdir()
    page.saving.save(page.shown, tmp_path / "n.svg")
    wait_until(lambda: not page.is_busy)
    assert (tmp_path / "n.svg").is_dir()
    assert "is not a file" in workplace.messages.text


def test_the_table_is_a_sound_model(qapp: QApplication, page: NetworkPage) -> None:
    model = TiesModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert page.drawn is not None
    model.show_edges(page.drawn.whole.edges, page.drawn.codebook)
    model.show_edges((), page.drawn.codebook)
    assert tester.model() is model


def test_names_that_are_shown_overlap_neither_each_other_nor_a_dot(page: NetworkPage) -> None:
    drawn = page.drawn
    assert drawn is not None
    for wide, high in ((320, 220), (900, 500), (1800, 1100)):
        size = QSizeF(wide, high)
        scene = composed(drawn.whole, drawn.places, drawn.codebook, 0, size, QFont())
        for label in scene.labels:
            assert not any(
                label.room.intersects(other.room) for other in scene.labels if other is not label
            )
            assert not any(label.room.intersects(dot.room) for dot in scene.dots)


def test_a_line_is_found_where_it_runs_and_not_beside(page: NetworkPage) -> None:
    scene = page.view.picture.scene
    line = scene.lines[0]
    one, other = scene.dots[line.one].at, scene.dots[line.other].at
    assert scene.line_at((one + other) / 2) is not None
    assert scene.line_at(QPointF(-50, -50)) is None


@pytest.mark.parametrize(
    ("stance", "weight", "expected"),
    [(2, 1, 4), (1, 1, 3), (0, 0, 2), (-1, -1, 1), (-2, -3, 0), (0.2, 1, 3), (-0.2, -1, 1)],
)
def test_a_tie_to_a_measure_has_the_colour_of_its_mean_stance(
    stance: float, weight: float, expected: int
) -> None:
    edge = Edge(1, 2, weight, 0, 0, 3, stance)  # type: ignore[arg-type]
    assert rank(edge, Relation.NET, 2) == expected
