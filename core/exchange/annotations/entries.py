"""Names for the codebook: which the file needs, what they belong to, and what it says of them."""

from collections import Counter, defaultdict
from dataclasses import dataclass

from core.commands.cleaning import one_line
from core.commands.codebook import MAX_NAME_LENGTH, EntryDraft
from core.exchange.annotations.foreign import ForeignEntry, ForeignFile, Record
from core.exchange.annotations.mapping import AnnotationMapping, Target
from core.model.codebook import ActorKind, Codebook, EntryKind, folded
from core.text.canonical import canonical

_KINDS = {
    Target.ACTOR: EntryKind.ACTOR,
    Target.PARENT: EntryKind.ACTOR,
    Target.MEASURE: EntryKind.MEASURE,
}
_PERSONS = frozenset(("person", "persons", "per", "speaker", "politician", "akteur", "acteur"))
_ORGANISATIONS = frozenset(("organization", "organisation", "org", "organizations",
                            "organisations", "party", "partei", "parti"))  # fmt: skip
_STATES = frozenset(("country", "countries", "state", "states", "government"))


def name_from(text: str) -> str | None:
    """The text as a name of the codebook; None where it is empty or too long for one."""
    if len(text) > _LONGEST_WITH_SPACE:
        return None
    name = one_line(text)
    return name if name and len(name) <= MAX_NAME_LENGTH else None


_LONGEST_WITH_SPACE = 10 * MAX_NAME_LENGTH
_DEEPEST = 40
"""Trees that are deeper are cut into several."""


@dataclass
class _New:
    name: str
    actor_kind: ActorKind | None
    definition: str = ""
    identifier: str | None = None
    parent: str | None = None


class Names:
    """Collects the names that statements use; `drafts` are those that the codebook lacks."""

    def __init__(self, found: ForeignFile, mapping: AnnotationMapping, codebook: Codebook) -> None:
        self._mapping = mapping
        self.codebook = codebook
        self._new: dict[tuple[EntryKind, str], _New] = {}
        self._belongs: dict[str, Counter[str]] = defaultdict(Counter)
        self._depths: dict[tuple[EntryKind, str], int] = {}
        for entry in found.entries:
            self._list(entry)
        for entry in found.entries:
            self._place(entry)
        self._count_parents(found)

    def use(self, kind: EntryKind, slot: str, text: str) -> str | None:
        """The name as the codebook has it, or will; None where the text cannot be a name."""
        name = name_from(text)
        if name is None:
            return None
        known = self.codebook.find(kind, name)
        if known is not None:
            return known.name
        actor_kind = _actor_kind(slot) if kind is EntryKind.ACTOR else None
        return self._new.setdefault((kind, folded(name)), _New(name, actor_kind)).name

    def parent_of(self, actor: str) -> str | None:
        """What the actor belongs to in the codebook as it will be."""
        known = self.codebook.find(EntryKind.ACTOR, actor)
        if known is not None:
            return self.codebook.name_of(known.parent)
        counted = self._belongs.get(folded(actor))
        if counted:
            return counted.most_common(1)[0][0]
        new = self._new.get((EntryKind.ACTOR, folded(actor)))
        return None if new is None else new.parent

    @property
    def drafts(self) -> tuple[EntryDraft, ...]:
        """What the codebook lacks, in the order in which it was met."""
        return tuple(
            EntryDraft(
                kind,
                new.name,
                parent=self._fitting_parent(kind, new),
                definition=new.definition or None,
                actor_kind=new.actor_kind,
                identifier=new.identifier,
            )
            for (kind, _), new in self._new.items()
        )

    def _fitting_parent(self, kind: EntryKind, new: _New) -> str | None:
        """What the name is to stand under: nothing that stands under it, nor endlessly deep."""
        if self._depth(kind, new.name) == 0:
            return None
        parent = self._above(kind, folded(new.name))
        is_there = parent and ((kind, folded(parent)) in self._new
                               or self.codebook.find(kind, parent))  # fmt: skip
        return parent if is_there else None

    def _depth(self, kind: EntryKind, name: str) -> int:
        """How many stand above the name; 0 also where it is cut off from them."""
        path: dict[str, None] = {}
        key: str | None = folded(name)
        while key is not None and (kind, key) not in self._depths and key not in path:
            path[key] = None
            above = self._above(kind, key)
            key = None if above is None else folded(above)
        depth = -1 if key is None or key in path else self._depths[kind, key]
        for each in reversed(path):
            depth = 0 if depth == _DEEPEST else depth + 1
            self._depths[kind, each] = depth
        return self._depths[kind, folded(name)]

    def _above(self, kind: EntryKind, key: str) -> str | None:
        if kind is EntryKind.ACTOR:
            return self.parent_of(key)
        new = self._new.get((kind, key))
        return None if new is None else new.parent

    def _list(self, entry: ForeignEntry) -> None:
        kind = _KINDS.get(self._mapping.target(entry.slot))
        name = None if kind is None else self.use(kind, entry.slot, entry.name)
        if kind is not None and name is not None and (kind, folded(name)) in self._new:
            new = self._new[kind, folded(name)]
            new.definition = new.definition or canonical(entry.definition)
            new.identifier = new.identifier or entry.identifier

    def _place(self, entry: ForeignEntry) -> None:
        kind = _KINDS.get(self._mapping.target(entry.slot))
        name = None if kind is None else name_from(entry.name)
        if kind is None or name is None or entry.parent is None:
            return
        new = self._new.get((kind, folded(name)))
        parent = self.use(kind, entry.slot, entry.parent)
        if new is not None and parent is not None and folded(parent) != folded(name):
            new.parent = parent

    def _count_parents(self, found: ForeignFile) -> None:
        """An actor belongs to what it is most often recorded with."""
        for document in found.documents:
            for share in document.shares:
                for record in share.records:
                    actors = self._named(record, Target.ACTOR)
                    parents = self._named(record, Target.PARENT)
                    if len(actors) == len(parents) == 1 and actors.isdisjoint(parents):
                        self._belongs[folded(actors.pop())][parents.pop()] += 1

    def _named(self, record: Record, target: Target) -> set[str]:
        pieces = (p for p in record.pieces if self._mapping.target(p.slot) is target)
        names = (name_from(p.value) for p in pieces if isinstance(p.value, str))
        return {name for name in names if name is not None}


def _actor_kind(slot: str) -> ActorKind:
    word = folded(slot)
    for words, kind in (
        (_PERSONS, ActorKind.PERSON),
        (_ORGANISATIONS, ActorKind.ORGANISATION),
        (_STATES, ActorKind.STATE),
    ):
        if word in words:
            return kind
    return ActorKind.UNKNOWN
