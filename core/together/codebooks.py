"""Two codebooks become one: which entries are the same, and what of each is taken over."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, replace
from typing import Any

from core.model.codebook import ActorKind, Codebook, Entry, EntryKind, Example, folded
from core.model.ids import EntryId
from core.model.phrase import Phrase, Refused
from core.model.together import ADD, OURS, THEIRS, USE, Matter, Question
from core.together.asking import Asking
from core.together.matching import Match, matched

Value = str | float | bool | None


@dataclass(frozen=True, slots=True)
class Facets:
    """What an entry says, with its parent and the parts it is split into by uids: comparable from
    file to file."""

    name: str
    parent: str | None
    definition: str
    value: float | None
    actor_kind: str | None
    identifier: str | None
    retired: bool
    aliases: tuple[str, ...]
    split: tuple[str, ...] = ()

    def as_json(self) -> list[Any]:
        return [getattr(self, each.name) for each in fields(self)]

    @classmethod
    def of_json(cls, told: list[Any]) -> "Facets":
        """Of a file from before splits were told, without one."""
        name, parent, definition, value, actor_kind, identifier, retired, aliases, *split = told
        return cls(
            name, parent, definition, value, actor_kind, identifier, retired,
            tuple(aliases), *map(tuple, split),
        )  # fmt: skip


Base = Mapping[str, Facets]
"""By uid: the codebook as it was when the two were last the same."""


def facets(codebook: Codebook) -> dict[str, Facets]:
    return {entry.uid: _facets(entry, codebook) for entry in codebook.entries.values()}


def _facets(entry: Entry, codebook: Codebook) -> Facets:
    parent = None if entry.parent is None else codebook.entries[entry.parent].uid
    kind = None if entry.actor_kind is None else entry.actor_kind.value
    return Facets(
        entry.name, parent, entry.definition, entry.value, kind, entry.identifier,
        entry.retired, entry.aliases,
        tuple(sorted(codebook.entries[part].uid for part in entry.split.into))
        if entry.split is not None else (),
    )  # fmt: skip


_PARTS = (
    Matter.NAME, Matter.PARENT, Matter.DEFINITION, Matter.VALUE, Matter.ACTOR_KIND,
    Matter.IDENTIFIER, Matter.RETIRED,
)  # fmt: skip
_SAID = {
    Matter.NAME: "“{name}” has another name in each.",
    Matter.PARENT: "“{name}” stands under another entry in each.",
    Matter.DEFINITION: "“{name}” is defined otherwise in each.",
    Matter.VALUE: "“{name}” has another value in each.",
    Matter.ACTOR_KIND: "“{name}” is another kind of actor in each.",
    Matter.IDENTIFIER: "“{name}” has another identifier in each.",
    Matter.RETIRED: "“{name}” is retired in one and in use in the other.",
}


class Reconciling:
    """Decides entry by entry what holds once two codebooks are one.

    `merged`: the uids of what is no longer here, each with what stands for it.
    """

    def __init__(
        self,
        ours: Codebook,
        theirs: Codebook,
        base: Base | None,
        merged: Mapping[str, EntryId],
        asking: Asking,
    ) -> None:
        self._ours, self._theirs = ours, theirs
        self._base = base
        self._asking = asking
        self._our_uid: dict[str, str] = {}
        self.matches = matched(ours, theirs, merged, self._gives_up)
        self._our_uid |= {
            each.uid: ours.entries[self.matches.meant[number]].uid
            for number, each in theirs.entries.items()
            if number in self.matches.meant
        }
        self._named = {each.uid: each.name for each in theirs.entries.values()}
        self._named |= {each.uid: each.name for each in ours.entries.values()}
        self._freed = {(entry.kind, folded(entry.name)) for entry in self.matches.new}

    def changed(self) -> Iterator[tuple[Entry, Facets]]:
        """Entries of ours that are to say something else, and what; their parents by uid."""
        for match in self.matches.same:
            ours, wanted = _facets(match.ours, self._ours), self._settled(match)
            if wanted != ours:
                yield match.ours, wanted

    def _settled(self, match: Match) -> Facets:
        ours = _facets(match.ours, self._ours)
        theirs = self._as_here(_facets(match.theirs, self._theirs))
        was = self._was(match)
        said = {}
        for part in _PARTS:
            mine, other = getattr(ours, part), getattr(theirs, part)
            if self._takes(match, part, mine, other, _before(was, part)):
                said[part.value] = other
        known = set() if was is None else set(map(folded, was.aliases))
        new = (name for name in theirs.aliases if folded(name) not in known)
        split = _joined(ours.split, theirs.split, () if was is None else was.split)
        return replace(ours, **said, aliases=self._aliases(match, new), split=split)

    def _was(self, match: Match) -> Facets | None:
        if self._base is None:
            return None
        found = self._base.get(match.theirs.uid) or self._base.get(match.ours.uid)
        return None if found is None else self._as_here(found)

    def _as_here(self, told: Facets) -> Facets:
        if told.parent is None and not told.split:
            return told
        uids = self._our_uid
        parent = None if told.parent is None else uids.get(told.parent, told.parent)
        split = tuple(sorted(uids.get(part, part) for part in told.split))
        return replace(told, parent=parent, split=split)

    def _takes(
        self, match: Match, part: Matter, ours: Value, theirs: Value, was: tuple[Value] | None
    ) -> bool:
        """Whether theirs is taken; `was`: what it was before both, None where nothing tells."""
        if ours == theirs or (was is not None and theirs == was[0]):
            return False
        if part is Matter.NAME and self._is_taken(match, str(theirs)):
            return False
        about = f"{match.ours.uid}: {part}"
        if was is not None and ours == was[0] and not self._asking.is_contested(about):
            return True
        if was is None:
            if (
                part is Matter.RETIRED
                or _is_unset(theirs)
                or folded(str(theirs)) == folded(str(ours))
            ):
                return False
            if _is_unset(ours):
                return True
        return self._asking.theirs_wins(about, self._question(match.theirs, part, ours, theirs))

    def _gives_up(self, match: Match, name: str) -> bool:
        """Whether our entry goes by that name no longer, since theirs has let go of it."""
        was, ours, theirs = self._was(match), match.ours.name, match.theirs.name
        if folded(name) == folded(ours):
            return self._takes(match, Matter.NAME, ours, theirs, _before(was, Matter.NAME))
        known = () if was is None else map(folded, was.aliases)
        return folded(name) in known and folded(name) not in map(folded, match.theirs.names)

    def _is_taken(self, match: Match, name: str) -> bool:
        """Whether another entry here goes by that name already."""
        found = self._ours.find(match.ours.kind, name)
        return found is not None and found.id != match.ours.id

    def _question(self, entry: Entry, part: Matter, ours: Value, theirs: Value) -> Question:
        return Question(
            f"{entry.kind}: {entry.name}: {part}",
            part,
            Phrase(_SAID[part], {"name": entry.name}),
            self._shown(part, ours),
            self._shown(part, theirs),
            (OURS, THEIRS),
        )

    def _shown(self, part: Matter, value: Value) -> str:
        if part is Matter.PARENT:
            return self._named.get(str(value), "") if value else ""
        if isinstance(value, float):
            return f"{value:g}"
        return "" if value is None else str(value)

    def _aliases(self, match: Match, new: Iterator[str]) -> tuple[str, ...]:
        kind = match.ours.kind
        known = [a for a in match.ours.aliases if (kind, folded(a)) not in self._freed]
        for name in new:
            found = self._ours.find(kind, name)
            is_known = folded(name) in {folded(each) for each in (match.ours.name, *known)}
            if found is None and not is_known:
                known.append(name)
        return tuple(known)

    def new(self) -> Iterator[tuple[Entry, Entry | None]]:
        """Entries that are not here, each with the one of ours that it is taken for, if any."""
        for entry in self.matches.new:
            answer = self._asking.answer(self._about_new(entry))
            yield entry, self._used(entry, answer) if answer.startswith(USE) else None

    def _about_new(self, entry: Entry) -> Question:
        key = f"{entry.kind}: {entry.name}"
        if entry.id in self.matches.clashing:
            return self._about_clash(key, entry, self.matches.clashing[entry.id])
        for kind in EntryKind:
            other = None if kind is entry.kind else self._ours.find(kind, entry.name)
            if other is not None and self._theirs.find(kind, entry.name) is None:
                said = Phrase("“{name}” is of another kind in each.", {"name": entry.name})
                shown = other.kind.value, entry.kind.value
                return Question(key, Matter.OTHER_KIND, said, *shown, (ADD,), None, may_use=True)
        said = Phrase("“{name}” is not in the codebook here.", {"name": entry.name})
        return Question(
            key, Matter.NEW_ENTRY, said, "", entry.definition, (ADD,), ADD, may_use=True
        )

    def _about_clash(self, key: str, entry: Entry, known: Match) -> Question:
        """Added under a name of its own, or as it was decided when it came in before."""
        said = Phrase(
            "“{name}” is here what is “{other}” there, where “{name}” is another entry.",
            {"name": entry.name, "other": known.theirs.name},
        )
        was_decided = self._base is not None and entry.uid in self._base
        default = f"{USE}{known.ours.name}" if was_decided else ADD
        return Question(
            key, Matter.NEW_ENTRY, said, known.ours.definition, entry.definition, (ADD,), default,
            may_use=True,
        )  # fmt: skip

    def _used(self, entry: Entry, answer: str) -> Entry:
        name = answer.removeprefix(USE)
        found = self._ours.find(entry.kind, name)
        if found is None:
            raise Refused("There is no {kind} “{name}” here.", kind=entry.kind.value, name=name)
        return found


def _before(was: Facets | None, part: Matter) -> tuple[Value] | None:
    return None if was is None else (getattr(was, part),)


def _joined(
    ours: tuple[str, ...], theirs: tuple[str, ...], was: tuple[str, ...]
) -> tuple[str, ...]:
    """The parts of an entry that either split further, or no longer."""
    if theirs == was:
        return ours
    added, gone = set(theirs) - set(was), set(was) - set(theirs)
    return tuple(sorted((set(ours) | added) - gone))


def _is_unset(value: Value) -> bool:
    return value in (None, "", ActorKind.UNKNOWN.value)


def added_examples(ours: tuple[Example, ...], theirs: tuple[Example, ...]) -> tuple[Example, ...]:
    """Ours, and those of theirs that say something else."""
    known = {example.text for example in ours}
    return (*ours, *(example for example in theirs if example.text not in known))
