"""Looking at a network from nearby, and what is seldom chosen."""

from PySide6.QtCore import QPoint, QPointF, QSizeF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gui.networks.camera import FARTHEST, WHOLE, Camera
from gui.networks.page import NetworkPage
from tests.gui.builders import has_settled, press, wait_until
from tests.gui.networks.builders import choose, names, ties

SIZE = QSizeF(800, 600)


def places(page: NetworkPage) -> dict[str, QPointF]:
    return {dot.name: dot.at for dot in page.view.picture.scene.dots}


def test_zooming_keeps_the_point_it_is_done_around_and_never_shows_less_than_the_network() -> None:
    for point in (QPointF(400, 300), QPointF(10, 590), QPointF(700, 20)):
        near = WHOLE.zoomed(2.0, point, SIZE)
        assert (near.seen(point, SIZE) - point).manhattanLength() < 1e-6
        assert near.zoomed(0.1, point, SIZE) == WHOLE
        assert near.zoomed(1e9, point, SIZE).zoom == FARTHEST
    assert WHOLE.moved(QPointF(50, 50), SIZE) == WHOLE
    assert Camera(2).moved(QPointF(1e6, -1e6), SIZE).shift == QPointF(400, -300)


def test_plus_goes_nearer_to_the_node_of_the_focus_and_0_shows_the_whole(page: NetworkPage) -> None:
    before = places(page)
    press("Home", "+", "+")
    after = places(page)
    apart = [(after[n] - after["Germany"]).manhattanLength() for n in ("France", "Poland")]
    first = [(before[n] - before["Germany"]).manhattanLength() for n in ("France", "Poland")]
    assert all(near > 1.9 * far for near, far in zip(apart, first, strict=True))
    press("0")
    again = places(page)  # the line below may be a pixel higher with other words in it
    assert all((again[name] - at).manhattanLength() <= 2 for name, at in before.items())


def test_the_node_of_the_focus_is_moved_into_sight(page: NetworkPage) -> None:
    picture = page.view.picture
    press("Home", *["+"] * 8)
    for _ in names(page):
        press("PgDown")
        mark = picture.current()
        assert mark is not None
        assert picture.rect().contains(mark.room.toAlignedRect())


def test_a_drag_moves_what_is_seen_from_nearby(page: NetworkPage) -> None:
    picture = page.view.picture
    press("+", "+", "+")
    before = places(page)
    empty = next(
        QPoint(x, y)
        for x in range(60, picture.width() - 60, 9)
        for y in range(60, picture.height() - 60, 9)
        if picture._mark_at(QPointF(x, y)) is None and picture.scene.line_at(QPointF(x, y)) is None
    )
    QTest.mouseMove(picture, empty)
    QTest.mousePress(picture, Qt.MouseButton.LeftButton, pos=empty)
    for step in (4, 8):
        QTest.mouseMove(picture, empty + QPoint(step, 0))
        QApplication.processEvents()
    QTest.mouseRelease(picture, Qt.MouseButton.LeftButton, pos=empty + QPoint(8, 0))
    moved = {name: at - before[name] for name, at in places(page).items()}
    assert len({(round(by.x()), round(by.y())) for by in moved.values()}) == 1
    assert 0 < abs(next(iter(moved.values())).x()) <= 8


def test_more_unfolds_what_is_seldom_chosen_and_says_how_much_of_it_counts(
    page: NetworkPage,
) -> None:
    choices = page.view.choices
    assert not choices.further.isVisible()
    choices.more.click()
    assert choices.further.isVisible()
    choices.further.likeness.setFocus()
    press("Down")
    choices.further.likeness.activated.emit(1)
    wait_until(has_settled)
    assert "France – Germany" not in ties(page)  # one supports, the other with conditions
    assert choices.more.text() == "More · 1"
    choices.more.click()
    assert not choices.further.isVisible()


def test_a_month_that_is_typed_bounds_what_counts(page: NetworkPage) -> None:
    further = page.view.choices.further
    page.view.choices.more.click()
    further.last.setFocus()
    for key in "2025-01":
        press(key)
    press("Return")
    wait_until(has_settled)
    assert further.last.text() == "2025-01-31"
    assert ties(page) == {"France – Germany": "1"}
    further.last.selectAll()
    press("x", "Return")
    assert further.last.text() == "2025-01-31"  # what is no day gives way
    further.last.clear()
    press("Return")
    wait_until(has_settled)
    assert len(ties(page)) == 3


def test_a_tie_without_weight_is_drawn_so_that_it_can_be_seen(page: NetworkPage) -> None:
    choose(page, "kind", 1)
    scene = page.view.picture.scene
    of_estonia = [
        line
        for line in scene.lines
        if "Estonia" in (scene.dots[line.one].name, scene.dots[line.other].name)
    ]
    assert [line.edge.weight for line in of_estonia] == [0]
    assert of_estonia[0].width >= 2
    assert of_estonia[0].strength >= 0.4
    assert max(line.strength for line in scene.lines) == 1
