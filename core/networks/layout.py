"""Where the nodes of a network lie in a picture: who is tied closely lies closely.

Springs between those who are tied, and all push each other away, as in Fruchterman & Reingold
(1991), Graph Drawing by Force-directed Placement, Software: Practice and Experience 21(11); a pull
to the middle keeps parts together that nothing ties.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy import sparse
from scipy.sparse import csgraph

from core.model.ids import EntryId
from core.networks.network import Edge

Places = dict[EntryId, tuple[float, float]]
_Points = npt.NDArray[np.float64]
_Numbers = npt.NDArray[np.int64]

_WORK = 40_000_000
"""Pairs of nodes that are looked at over all rounds: what takes a second or two."""
_LEAST_ROUNDS, _MOST_ROUNDS = 30, 400
_ASPECT = 1.5
"""How much wider than high pictures are."""
_PULL = 0.1
_TRUE = 0.65
_OPPOSED = 0.04
"""How strongly those are drawn together who do nothing but disagree, beside the others."""


def placed(
    nodes: Sequence[EntryId],
    edges: Sequence[Edge],
    seed: int = 1,
    pulse: Callable[[int, int], None] = lambda done, total: None,
) -> Places:
    """Each node in a square from 0 to 1, the same ones always in the same places.

    `nodes` as they stand in a network, the most frequent first. `pulse` is told the rounds that are
    done and may raise, to stop.
    """
    if not nodes:
        return {}
    where = {entry: place for place, entry in enumerate(nodes)}
    ties = [edge for edge in edges if edge.source in where and edge.target in where]
    one = np.array([where[edge.source] for edge in ties], dtype=np.int64)
    other = np.array([where[edge.target] for edge in ties], dtype=np.int64)
    strengths = _strengths(ties) if ties else np.zeros(0)
    points = np.zeros((len(nodes), 2))
    parts = _parts(len(nodes), one, other)
    for part, room in zip(parts, _rooms([len(part) + 1 for part in parts]), strict=True):
        number = np.full(len(nodes), -1)
        number[part] = np.arange(len(part))
        inside = number[one] >= 0
        own = number[one[inside]], number[other[inside]]
        found = _settled(_spiral(len(part), seed), own, strengths[inside], pulse)
        points[part] = room.holding(_turned(found))
    points = _apart(points)
    return {entry: (float(x), float(y)) for entry, (x, y) in zip(nodes, points, strict=True)}


def _parts(count: int, one: _Numbers, other: _Numbers) -> list[_Numbers]:
    """The nodes of each part that nothing ties to another, the largest part first."""
    ties = sparse.coo_matrix((np.ones(len(one)), (one, other)), shape=(count, count))
    number, of = csgraph.connected_components(ties, directed=False)
    parts = [np.flatnonzero(of == each) for each in range(number)]
    return sorted(parts, key=lambda part: (-len(part), int(part[0])))


@dataclass(frozen=True)
class _Room:
    x: float
    y: float
    wide: float
    high: float

    def holding(self, points: _Points) -> _Points:
        """Points of a square from 0 to 1, with some room around them."""
        inner = 0.86 if self.wide * self.high < 0.999 else 1.0
        size = np.array([self.wide, self.high])
        return np.asarray(np.array([self.x, self.y]) + size * (0.5 + inner * (points - 0.5)))

    def cut(self, share: float) -> "tuple[_Room, _Room]":
        """Across its longer side."""
        if self.wide * _ASPECT >= self.high:
            wide = self.wide * share
            return (
                _Room(self.x, self.y, wide, self.high),
                _Room(self.x + wide, self.y, self.wide - wide, self.high),
            )
        high = self.high * share
        return (
            _Room(self.x, self.y, self.wide, high),
            _Room(self.x, self.y + high, self.wide, self.high - high),
        )


def _rooms(sizes: Sequence[int]) -> list[_Room]:
    """A share of the square for each, as large as its size, the largest first."""
    made, room, left = [], _Room(0, 0, 1, 1), sum(sizes)
    for size in sizes[:-1]:
        first, room = room.cut(max(size / left, 0.02))
        made.append(first)
        left -= size
    return [*made, room]


def _spiral(count: int, seed: int) -> _Points:
    """Where all begin: the most frequent in the middle, no two in one place."""
    chance = np.random.default_rng(seed)
    turn = np.arange(count) * np.pi * (3 - np.sqrt(5)) + chance.uniform(0, 0.2, count)
    radius = np.sqrt(np.arange(count) + 0.5)
    return np.stack([radius * np.cos(turn), radius * np.sin(turn)], axis=1)


def _strengths(edges: Sequence[Edge]) -> npt.NDArray[np.float64]:
    weights = np.array([edge.weight for edge in edges])
    widest = float(np.abs(weights).max()) or 1.0
    is_between_kinds = edges[0].stance is not None
    least = 0.35 if is_between_kinds else _OPPOSED
    if not is_between_kinds and not (weights > 0).any():
        least = 0.5
    rising = np.sqrt(np.abs(weights) / widest)
    return np.where(weights > 0, np.maximum(rising, 0.25), least)


def _settled(
    points: _Points,
    ends: tuple[_Numbers, _Numbers],
    strengths: npt.NDArray[np.float64],
    pulse: Callable[[int, int], None],
) -> _Points:
    count, (one, other) = len(points), ends
    if count == 1:
        return points
    rounds = max(_LEAST_ROUNDS, min(_MOST_ROUNDS, _WORK // (count * count)))
    degree = np.bincount(np.concatenate([one, other]), minlength=count)
    loose = 1 / np.sqrt(np.maximum(degree, 1))  # a hub does not collapse all it is tied to
    strengths = strengths * 2 * np.minimum(loose[one], loose[other]) + strengths * 0.05
    hottest = 0.3 * np.sqrt(count)
    for step in range(rounds):
        pulse(step, rounds)
        force = _pushed(points) - _PULL * points
        apart = points[one] - points[other]
        drawn = apart * (np.hypot(apart[:, 0], apart[:, 1]) * strengths)[:, None]
        for axis in (0, 1):
            force[:, axis] -= np.bincount(one, drawn[:, axis], count)
            force[:, axis] += np.bincount(other, drawn[:, axis], count)
        heat = hottest * (1 - step / rounds) ** 2 + 1e-3
        length = np.maximum(np.hypot(force[:, 0], force[:, 1]), 1e-9)
        points = points + force * (np.minimum(length, heat) / length)[:, None]
    return points


def _pushed(points: _Points) -> _Points:
    x = points[:, 0][:, None] - points[:, 0][None, :]
    y = points[:, 1][:, None] - points[:, 1][None, :]
    push = 1 / np.maximum(x * x + y * y, 1e-4)
    return np.stack([(x * push).sum(axis=1), (y * push).sum(axis=1)], axis=1)


def _turned(points: _Points) -> _Points:
    """The widest way across the picture, in a square from 0 to 1; pictures are wide."""
    middle = points - points.mean(axis=0)
    _, axes = np.linalg.eigh(middle.T @ middle)
    axes = axes[:, ::-1]
    axes = axes * np.where(np.abs(axes).max(axis=0) == axes.max(axis=0), 1, -1)
    turned = middle @ axes
    low, high = turned.min(axis=0), turned.max(axis=0)
    if len(points) == 1:
        return np.array([[0.5, 0.5]])
    whole = (turned - low) / np.maximum(high - low, 1e-9)
    # Between how far they are and in which order: one that lies far off leaves room to the rest.
    order = np.argsort(np.argsort(whole, axis=0, kind="stable"), axis=0, kind="stable")
    return np.asarray(_TRUE * whole + (1 - _TRUE) * order / (len(points) - 1))


def _apart(points: _Points) -> _Points:
    """The same with those moved off each other that would be drawn upon one another."""
    room = np.array([_ASPECT, 1.0])
    least = min(0.06, 0.8 / np.sqrt(len(points)))
    for _ in range(30):
        spread = points * room
        apart = spread[:, None] - spread[None, :]
        length = np.hypot(apart[..., 0], apart[..., 1])
        np.fill_diagonal(length, least)
        lack = np.maximum(0, least - length) / 2
        if not lack.any():
            break
        push = (apart / np.maximum(length, 1e-6)[..., None] * lack[..., None]).sum(axis=1)
        points = np.clip(points + push / room, 0, 1)
    return points
