"""Names in a picture of a network cover neither nodes nor each other, however crowded it is."""

from pathlib import Path
from xml.etree import ElementTree as Xml

import pytest
from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF
from PySide6.QtGui import QFont

from core.model.ids import EntryId
from gui.networks.camera import WHOLE, Camera
from gui.networks.choices import Choice
from gui.networks.counting import Drawn
from gui.networks.labels import Label, labels_around
from gui.networks.saving import Shown, save_svg, scene_of
from gui.networks.scene import Scene, composed
from tests.gui.networks.crowds import SIZE, crowd, scene_from

pytestmark = pytest.mark.usefixtures("qapp")


def near(scene: Scene, dot: int, zoom: float) -> Camera:
    return WHOLE.zoomed(zoom, scene.dots[dot].at, scene.size)


@pytest.mark.parametrize("count", [5, 61, 300])
@pytest.mark.parametrize("zoom", [1.0, 3.0])
def test_no_name_covers_a_node_or_another_name(count: int, zoom: float) -> None:
    for size in (SIZE, QSizeF(320, 220)):
        scene = scene_from(count, near(scene_from(count, size=size), 0, zoom), size)
        rooms = [label.room for label in scene.labels]
        for number, room in enumerate(rooms):
            assert not any(room.intersects(other) for other in rooms[number + 1 :])
            assert not any(room.intersects(dot.room) for dot in scene.dots)
            assert QRectF(QPointF(0, 0), size).contains(room)
    assert any(scene.labels)


def test_the_less_frequent_of_two_that_are_at_one_place_goes_without_a_name() -> None:
    network, places, codebook = crowd(40)
    together = dict.fromkeys(places, (0.5, 0.5)) | {EntryId(40): (0.9, 0.9)}
    scene = composed(network, together, codebook, 0, SIZE, QFont())
    named = [label.dot for label in scene.labels]
    assert named == sorted(named)
    assert named[0] == 0
    assert 39 in named
    assert len(named) < 40


def test_many_of_the_frequent_have_a_name_in_a_crowd() -> None:
    scene = scene_from(300)
    named = {label.dot for label in scene.labels}
    assert len(named) >= 80
    assert len(named & set(range(30))) >= 12


def test_who_is_looked_at_has_a_name_wherever_there_is_no_room_for_it() -> None:
    scene = scene_from(300)
    for number in range(300):
        tied = (number, (number + 1) % 300, (number - 1) % 300)
        labels = labels_around(scene.dots, tied, scene.size, QFont())
        assert labels[0].dot == number
        assert QRectF(QPointF(0, 0), SIZE).contains(labels[0].room)
        for label in labels[1:]:
            assert not label.room.intersects(labels[0].room)
            assert not any(label.room.intersects(scene.dots[each].room) for each in tied)


def test_who_is_out_of_sight_has_none() -> None:
    scene = scene_from(300)
    away = scene_from(300, near(scene, 299, 16.0))
    seen = QRectF(QPointF(0, 0), SIZE)
    out = next(n for n, dot in enumerate(away.dots) if not dot.room.intersects(seen))
    assert labels_around(away.dots, (out,), SIZE, QFont()) == ()
    assert out not in {label.dot for label in away.labels}


def test_from_nearby_who_had_no_room_for_a_name_has_one() -> None:
    scene = scene_from(120)
    without = set(range(120)) - {label.dot for label in scene.labels}
    assert without
    for number in without:
        nearby = scene_from(120, near(scene, number, 16.0))
        assert number in {label.dot for label in nearby.labels}


def words_of(labels: tuple[Label, ...]) -> list[str]:
    return sorted(label.words for label in labels)


def test_a_file_has_the_names_that_are_shown(tmp_path: Path) -> None:
    network, places, codebook = crowd(200)
    drawn = Drawn(Choice(None), codebook, None, network, (), dict(places))  # type: ignore[arg-type]
    shown = Shown(drawn, network, 0)
    save_svg(shown, tmp_path / "n.svg", QFont())
    texts = [
        "".join(each.itertext()).strip()
        for each in Xml.parse(tmp_path / "n.svg").iter()
        if each.tag.endswith("text")
    ]
    names = words_of(scene_of(shown, QSize(1280, 860), QFont()).labels)
    assert sorted(each for each in texts if each in names) == names
    assert names == words_of(
        composed(network, places, codebook, 0, QSizeF(1280, 860), QFont()).labels
    )
