"""Networks that crowd in the middle of their picture."""

import random
from collections.abc import Mapping

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QFont

from core.model.codebook import Codebook, Entry, EntryKind
from core.model.ids import EntryId
from core.networks.network import Edge, Network, Node
from core.networks.options import Options
from gui.networks.camera import WHOLE, Camera
from gui.networks.scene import Scene, composed

SIZE = QSizeF(1280, 640)
Places = Mapping[EntryId, tuple[float, float]]


def crowd(count: int, seed: int = 1) -> tuple[Network, Places, Codebook]:
    """Most of them in the middle, the most frequent first, each tied to the next one."""
    chance = random.Random(seed)
    ids = [EntryId(number) for number in range(1, count + 1)]
    names = [f"{chance.choice(('The Ministry of', 'Paris', 'Opposition in'))} {n}" for n in ids]
    entries = {
        n: Entry(n, str(n), EntryKind.ACTOR, name) for n, name in zip(ids, names, strict=True)
    }
    nodes = tuple(Node(n, 2 + 400 // n, 0.0) for n in ids)
    edges = tuple(
        Edge(one, other, 1, 1, 0) for one, other in zip(ids, [*ids[1:], ids[0]], strict=True)
    )
    middle = [min(1.0, max(0.0, chance.gauss(0.5, 0.18))) for _ in range(2 * count)]
    places = {n: (middle[2 * k], middle[2 * k + 1]) for k, n in enumerate(ids)}
    return Network(Options(), nodes, edges), places, Codebook("", 1, entries)


def scene_from(count: int, camera: Camera = WHOLE, size: QSizeF = SIZE, seed: int = 1) -> Scene:
    network, places, codebook = crowd(count, seed)
    return composed(network, places, codebook, 0, size, QFont(), camera)
