"""What stands in the tree of the codebook: sections, entries and fields, as plain values."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum, auto

from core.model.codebook import Codebook, Entry, EntryKind, Field
from core.model.ids import EntryId
from core.text.finding import as_searched


class Section(Enum):
    """The roots of the tree."""

    ACTORS = auto()
    STANCES = auto()
    MEASURES = auto()
    FIELDS = auto()

    @property
    def kind(self) -> EntryKind | None:
        return _KINDS.get(self)

    @classmethod
    def of(cls, kind: EntryKind) -> "Section":
        return next(section for section, known in _KINDS.items() if known is kind)


_KINDS = {
    Section.ACTORS: EntryKind.ACTOR,
    Section.STANCES: EntryKind.STANCE,
    Section.MEASURES: EntryKind.MEASURE,
}


@dataclass(frozen=True, slots=True)
class FieldName:
    """A field of the project's own, which has no number."""

    name: str


Key = Section | EntryId | FieldName
"""What a node is of, and what it is found again by."""


@dataclass(slots=True)
class Node:
    """`row`: its place among those under the same parent; `number`: in the whole tree, from 1."""

    key: Key
    subject: Section | Entry | Field
    parent: "Node | None"
    row: int
    number: int
    count: int = 0
    children: "list[Node]" = field(default_factory=list)

    @property
    def name(self) -> str:
        return "" if isinstance(self.subject, Section) else self.subject.name


class Tree:
    """All nodes of a codebook, or those that a search leaves with what stands above them."""

    def __init__(
        self,
        codebook: Codebook | None = None,
        uses: Mapping[EntryId, int] | None = None,
        searched: str = "",
    ) -> None:
        self.roots: list[Node] = []
        self._nodes: list[Node] = []
        self._by_key: dict[Key, Node] = {}
        self._uses = uses or {}
        self._words = words = as_searched(searched).split()
        if codebook is not None:
            for section in Section:
                root = self._add(section, section, None)
                if section.kind is None:
                    self._add_fields(codebook.fields, root, words)
                else:
                    self._add_entries(codebook.of_kind(section.kind), root, words)

    def __len__(self) -> int:
        return len(self._nodes)

    def numbered(self, number: int) -> Node:
        return self._nodes[number - 1]

    def find(self, key: Key) -> Node | None:
        return self._by_key.get(key)

    def first_found(self) -> Node | None:
        """The first that is looked for itself, past those that only stand above one."""
        return next((node for node in self._nodes if self.is_found(node)), None)

    def is_found(self, node: Node) -> bool:
        subject = node.subject
        if isinstance(subject, Section) or not self._words:
            return False
        return _has_all(self._words, _names_of(subject))

    def has_shape_of(self, other: "Tree") -> bool:
        """Whether the same nodes stand at the same places, whatever is told of them."""
        if len(self) != len(other):
            return False
        pairs = zip(self._nodes, other._nodes, strict=True)
        return all(
            one.key == two.key
            and (one.parent.number if one.parent else 0) == (two.parent.number if two.parent else 0)
            for one, two in pairs
        )

    def parents(self) -> Iterator[Node]:
        """Nodes that have others under them."""
        return (node for node in self._nodes if node.children)

    def _add(self, key: Key, subject: Section | Entry | Field, parent: Node | None) -> Node:
        siblings = self.roots if parent is None else parent.children
        node = Node(key, subject, parent, len(siblings), len(self._nodes) + 1)
        siblings.append(node)
        self._nodes.append(node)
        self._by_key[key] = node
        return node

    def _add_fields(self, fields: tuple[Field, ...], root: Node, words: list[str]) -> None:
        for each in fields:
            if _has_all(words, _names_of(each)):
                self._add(FieldName(each.name), each, root)
        root.count = len(root.children)

    def _add_entries(self, entries: tuple[Entry, ...], root: Node, words: list[str]) -> None:
        known = {entry.id for entry in entries}
        under: dict[EntryId | None, list[Entry]] = {}
        for entry in entries:
            under.setdefault(entry.parent if entry.parent in known else None, []).append(entry)
        shown = _shown(entries, words)
        waiting = [(entry, root) for entry in reversed(under.get(None, ()))]
        while waiting:
            entry, parent = waiting.pop()
            if entry.id in shown:
                node = self._add(entry.id, entry, parent)
                node.count = self._uses.get(entry.id, 0)
                waiting.extend((below, node) for below in reversed(under.get(entry.id, ())))
        root.count = len(shown)


def _shown(entries: tuple[Entry, ...], words: list[str]) -> set[EntryId]:
    """The entries that are looked for, and all that stand above one."""
    by_id = {entry.id: entry for entry in entries}
    if not words:
        return set(by_id)
    found: set[EntryId] = set()
    for entry in entries:
        if _has_all(words, _names_of(entry)):
            number: EntryId | None = entry.id
            while number is not None and number in by_id and number not in found:
                found.add(number)
                number = by_id[number].parent
    return found


def _names_of(subject: Entry | Field) -> tuple[str, ...]:
    """What a search looks at."""
    return subject.names if isinstance(subject, Entry) else (subject.name, subject.definition)


def _has_all(words: list[str], names: tuple[str, ...]) -> bool:
    text = as_searched(" ".join(names)) if words else ""
    return all(word in text for word in words)
