"""Where Alt and an arrow move a node of the tree."""

from PySide6.QtCore import Qt

from core.commands.codebook_fields import MoveField
from core.commands.codebook_tree import MoveEntry, SwapStances
from core.model.codebook import Codebook, Entry, EntryKind, Field
from core.model.ids import EntryId
from gui.codebook.nodes import Node

_UP_DOWN = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}

Step = MoveEntry | SwapStances | MoveField


def step(codebook: Codebook, node: Node, key: Qt.Key) -> Step | None:
    """Up and down: among its neighbours. Right: under the one before. Left: beside its parent."""
    if isinstance(node.subject, Field):
        return _of_field(codebook, node.subject, _UP_DOWN.get(key, 0))
    if not isinstance(node.subject, Entry):
        return None
    if node.subject.kind is EntryKind.STANCE:
        return _on_scale(codebook, node.subject, _UP_DOWN.get(key, 0))
    if key in _UP_DOWN:
        return _among_siblings(codebook, node.subject, _UP_DOWN[key])
    return (
        _inward(codebook, node.subject) if key == Qt.Key.Key_Right else _out(codebook, node.subject)
    )


def _of_field(codebook: Codebook, field: Field, way: int) -> MoveField | None:
    place = [each.name for each in codebook.fields].index(field.name) + way
    return MoveField(field.name, place) if way and 0 <= place < len(codebook.fields) else None


def _on_scale(codebook: Codebook, stance: Entry, way: int) -> SwapStances | None:
    scale = [each.id for each in codebook.stances]
    place = scale.index(stance.id) + way
    return SwapStances(stance.id, scale[place]) if way and 0 <= place < len(scale) else None


def _siblings(codebook: Codebook, kind: EntryKind, parent: EntryId | None) -> list[EntryId]:
    return [each.id for each in codebook.of_kind(kind) if each.parent == parent]


def _among_siblings(codebook: Codebook, entry: Entry, way: int) -> MoveEntry | None:
    siblings = _siblings(codebook, entry.kind, entry.parent)
    place = siblings.index(entry.id) + way
    if not 0 <= place < len(siblings):
        return None
    after = place + (way > 0)
    return MoveEntry(entry.id, entry.parent, siblings[after] if after < len(siblings) else None)


def _inward(codebook: Codebook, entry: Entry) -> MoveEntry | None:
    siblings = _siblings(codebook, entry.kind, entry.parent)
    place = siblings.index(entry.id)
    return MoveEntry(entry.id, siblings[place - 1]) if place else None


def _out(codebook: Codebook, entry: Entry) -> MoveEntry | None:
    above = None if entry.parent is None else codebook.entries[entry.parent]
    if above is None:
        return None
    beside = _siblings(codebook, entry.kind, above.parent)
    after = beside.index(above.id) + 1
    return MoveEntry(entry.id, above.parent, beside[after] if after < len(beside) else None)
