"""Networks over 100,000 statements of 300 actors on 120 measures, every one tied to every other.

Counting is held against what SQL takes to group the same statements; laying out and drawing
against what a person waits, and the window against a tenth of a second for which it may stand
still.
"""

import random
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.model.ids import EntryId
from core.networks.building import network
from core.networks.layout import placed
from core.networks.network import Edge
from core.networks.options import NetworkKind, Normalisation, Options
from core.project import Project
from gui.application import settle
from gui.networks.camera import WHOLE
from gui.networks.labels import labels_around
from gui.networks.page import NetworkPage
from gui.networks.scene import composed
from gui.shared.actions import ActionId
from gui.workplace import Workplace
from tests.bench.bench_overview import Pulse
from tests.bench.conftest import Report
from tests.bench.window import window_on
from tests.gui.networks.crowds import SIZE, crowd, scene_from

_GROUPED = (
    "SELECT actor, measure, stance, article, count(*) FROM statement JOIN article"
    " ON article.id = statement.article WHERE layer = ? AND complete = 1 GROUP BY 1, 2, 3, 4"
)


def quickest(work: Callable[[], object], times: int = 3) -> float:
    """Seconds of the processor, the least of some tries: others use this machine too."""
    took = []
    for _ in range(times):
        began = time.process_time()
        work()
        took.append(time.process_time() - began)
    return min(took)


@pytest.mark.parametrize("kind", NetworkKind)
def test_a_network_takes_little_more_than_the_query(
    crowded: Path, report: Report, kind: NetworkKind
) -> None:
    with Project.open(crowded, read_only=True) as project, closing(sqlite3.connect(crowded)) as raw:
        layer = project.network_layer()
        options = Options(kind, normalisation=Normalisation.JACCARD)
        found = network(project.coded_statements(layer), project.codebook, options)
        counting = quickest(
            lambda: network(project.coded_statements(layer), project.codebook, options)
        )
        grouping = quickest(lambda: raw.execute(_GROUPED, (layer.id,)).fetchall())
    report(
        f"{kind} network of 100,000 statements, times the query by SQL", counting / grouping, 4,
        f"{len(found.edges):,} ties, {counting * 1e3:.0f} ms to {grouping * 1e3:.0f} ms",
    )  # fmt: skip


def test_300_nodes_and_3000_ties_are_laid_out_in_a_moment(report: Report) -> None:
    chance = random.Random(1)
    nodes = [EntryId(number) for number in range(300)]
    edges = []
    for _ in range(3_000):
        one, other = chance.sample(nodes, 2)
        edges.append(Edge(one, other, chance.choice((1, 2, 3, -1, -2)), 1, 0))
    took = quickest(lambda: placed(nodes, edges), 2)
    report("300 nodes and 3,000 ties laid out, s", took, 3, "seconds of the processor")


@pytest.mark.parametrize("nodes", [300, 1_000])
def test_names_are_put_beside_their_nodes_at_once(
    qapp: QApplication, report: Report, nodes: int
) -> None:
    """Seen whole, from nearby, and all of them tied to the one that is looked at."""
    network, places, codebook = crowd(nodes)
    scene = scene_from(nodes)
    near = WHOLE.zoomed(3, scene.dots[0].at, SIZE)
    whole, nearby, around = (
        quickest(work) * 1e3
        for work in (
            lambda: composed(network, places, codebook, 0, SIZE, QFont()),
            lambda: composed(network, places, codebook, 0, SIZE, QFont(), near),
            lambda: labels_around(scene.dots, range(nodes), SIZE, QFont()),
        )
    )
    detail = f"whole {whole:.0f} ms, nearby {nearby:.0f} ms, all around one {around:.0f} ms"
    report(f"names of {nodes:,} nodes placed, ms", max(whole, nearby, around), 100, detail)


class Held(Pulse):
    """Counts what the thread of the window itself did, not what others kept the processor with."""

    def __init__(self) -> None:
        super().__init__()
        self._last = time.thread_time()

    def _beat(self) -> None:
        now = time.thread_time()
        self.longest = max(self.longest, (now - self._last) * 1e3)
        self._last = now


@pytest.fixture
def workplace(qapp: QApplication, crowded: Path) -> Iterator[Workplace]:
    with window_on(crowded) as made:
        yield made


def drawn(workplace: Workplace) -> NetworkPage:
    workplace.desk.actions[ActionId.SHOW_NETWORKS].trigger()
    page = workplace.rooms.networks
    assert page is not None
    limit = time.perf_counter() + 120
    while page.drawn is None or page.is_busy:
        assert time.perf_counter() < limit
        QApplication.processEvents()
    return page


def test_drawing_a_network_never_holds_the_window_up(workplace: Workplace, report: Report) -> None:
    pulse = Held()
    page = drawn(workplace)
    page.repaint()
    settle()
    detail = f"{len(page.view.picture.scene.lines):,} lines of 300 actors"
    report("network drawn, longest block of the window, ms", pulse.longest, 100, detail)
    page.view.choices.threshold.show_value(0, 1)
    began = time.thread_time()
    page.view.choices.threshold_changed.emit(0.0)
    laid_out = (time.thread_time() - began) * 1e3
    page.repaint()
    painted = (time.thread_time() - began) * 1e3 - laid_out
    lines = len(page.view.picture.scene.lines)
    assert lines == 3_000
    detail = f"laid out {laid_out:.0f} ms, painted {painted:.0f} ms"
    report("3,000 lines, longest block of the window, ms", max(laid_out, painted), 100, detail)


def test_pointing_and_arrow_keys_are_followed_at_once(workplace: Workplace, report: Report) -> None:
    page = drawn(workplace)
    picture = page.view.picture
    picture.enter(0)
    settle()
    took = []
    moves = [QPoint(200 + 7 * n, 150 + 4 * n) for n in range(60)]
    keys = [Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_PageDown] * 10
    for what in (*keys, *moves):
        began = time.thread_time()
        if isinstance(what, QPoint):
            QTest.mouseMove(picture, what)
        else:
            QTest.keyClick(picture, what)
        QApplication.processEvents()
        took.append((time.thread_time() - began) * 1e3)
    p95 = sorted(took)[int(len(took) * 0.95)]
    report("pointing at a network to paint, p95, ms", p95, 50, f"slowest {max(took):.1f} ms")


def test_what_is_behind_a_node_and_a_tie_is_there_at_once(
    workplace: Workplace, report: Report
) -> None:
    page = drawn(workplace)
    assert page.drawn is not None
    took = []
    for wanted in (page.drawn.whole.edges[0], page.drawn.whole.nodes[0]):
        began = time.thread_time()
        page.open(wanted)
        page.repaint()
        took.append((time.thread_time() - began) * 1e3)
        page.behind.left.emit()
        settle()
    detail = f"tie {took[0]:.0f} ms, node {took[1]:.0f} ms"
    report("statements behind a tie or node of 100,000, ms", max(took), 100, detail)
