"""What stands near the evidence: the entries that the panels offer first."""

from collections.abc import Iterable
from dataclasses import dataclass

from core.candidates import CandidateIndex, Nearby
from core.model.codebook import Codebook, Entry, EntryKind
from core.model.ids import EntryId
from core.model.span import Span
from core.text.mentions import Mention, NameIndex
from gui.shared.desk import Desk


@dataclass
class _Known:
    """What is built once for the entries of one kind as one codebook has them."""

    codebook: Codebook
    entries: tuple[Entry, ...]
    candidates: CandidateIndex
    names: NameIndex
    is_prepared: bool = False


@dataclass
class _Found:
    """All mentions in one text; valid as long as the text and the names are the same objects."""

    text: str
    names: NameIndex
    mentions: list[Mention]


class Surroundings:
    """Builds the indexes when first asked, and again only after the codebook has changed."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._known: dict[EntryKind, _Known] = {}
        self._found: dict[EntryKind, _Found] = {}

    def prepare_next(self) -> bool:
        """Build one thing that a first key press would wait for; False once all is there.

        With ten thousand entries the pieces take some 20 to 80 ms each.
        """
        codebook = self._desk.bridge.codebook
        for kind in (EntryKind.ACTOR, EntryKind.MEASURE):
            known = self._known.get(kind)
            if known is None or known.codebook is not codebook:
                self._of_kind(kind)
                return True
            if not known.is_prepared:
                codebook.find(kind, "")
                known.candidates.prepare()
                self._mentions(kind)
                known.is_prepared = True
                return True
        return False

    def index(self, kind: EntryKind) -> CandidateIndex:
        return self._of_kind(kind).candidates

    def nearby(
        self,
        kind: EntryKind,
        evidence: tuple[Span, ...],
        taken: frozenset[EntryId] = frozenset(),
    ) -> Nearby:
        """Entries mentioned in the evidence and in the article, in text order, and recent ones.

        Those `taken` are none of them and come last.
        """
        mentions = self._mentions(kind)
        inside = (
            m for m in mentions if any(s.start <= m.start and m.end <= s.end for s in evidence)
        )
        layer = self._desk.bridge.layer
        recent = [] if layer is None else self._desk.bridge.project.recent_entries(layer)

        def likely(keys: Iterable[int]) -> tuple[int, ...]:
            return tuple(key for key in dict.fromkeys(keys) if key not in taken)

        return Nearby(
            likely(m.key for m in inside),
            likely(m.key for m in mentions),
            likely(recent),
            last=tuple(taken),
        )

    def _mentions(self, kind: EntryKind) -> list[Mention]:
        text, names = self._desk.page.text, self._of_kind(kind).names
        found = self._found.get(kind)
        if found is None or found.text is not text or found.names is not names:
            found = self._found[kind] = _Found(text, names, names.find(text))
        return found.mentions

    def _of_kind(self, kind: EntryKind) -> _Known:
        codebook = self._desk.bridge.codebook
        known = self._known.get(kind)
        if known is not None and known.codebook is codebook:
            return known
        entries = codebook.of_kind(kind)
        if known is None or known.entries != entries:
            names: dict[int, tuple[str, ...]] = {e.id: e.names for e in entries if not e.retired}
            known = _Known(codebook, entries, CandidateIndex(codebook, kind), NameIndex(names))
            self._known[kind] = known
        known.codebook, known.is_prepared = codebook, False
        return known
