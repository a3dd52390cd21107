"""Annotators, and whole layers that come in from a file."""

from collections import Counter
from dataclasses import dataclass
from typing import ClassVar

from core.commands.bringing_in import (
    MAX_ANNOTATOR_NAME,
    Outcome,
    TargetLayer,
    checked_annotator_name,
    find_or_add,
)
from core.commands.codebook import EntryDraft, add_entries
from core.commands.incoming import (
    IncomingArticle,
    IncomingStatement,
    refuse_unknown,
    unknown_names,
)
from core.commands.newcomers import add_annotator
from core.commands.work import Work
from core.model.backup import Reason
from core.model.ids import AnnotatorId
from core.model.layer import LayerKind

__all__ = [
    "MAX_ANNOTATOR_NAME",
    "AddAnnotator",
    "ImportLayer",
    "IncomingArticle",
    "IncomingStatement",
    "LayerReport",
]


@dataclass(frozen=True)
class AddAnnotator:
    """Make an annotator known, with an empty layer. Refused if the name is taken.

    It is not undone: she may have worked by then, and has an undo of her own.
    """

    is_undoable: ClassVar = False

    name: str

    def apply(self, work: Work) -> AnnotatorId:
        added = add_annotator(work, self.name)
        work.describe("add annotator “{name}”", name=added.name)
        return added.id


@dataclass(frozen=True)
class LayerReport:
    articles: int
    added: int
    changed: int
    unchanged: int
    created: tuple[str, ...]
    """Names that `create` added to the codebook."""


@dataclass(frozen=True)
class ImportLayer:
    """Bring statements into one annotator's layer, all of them or none.

    A statement with a known uid replaces the older one, so the same file twice changes nothing.
    An article that the file gives no state is in progress once something came in for it.
    With `create`, unknown names enter the codebook and unknown articles the project where the
    file carries their text.
    """

    backup_first: ClassVar = Reason.IMPORT

    annotator: str
    kind: LayerKind
    incoming: tuple[IncomingArticle, ...]
    create: bool = False

    def apply(self, work: Work) -> LayerReport:
        created = self._settle_names(work)
        annotator = checked_annotator_name(self.annotator)
        target = TargetLayer(work, annotator, self.kind)
        outcome = Counter[Outcome]()
        for share in self.incoming:
            article, _ = find_or_add(work, share, create=self.create)
            outcome += target.take(share, article)
        work.describe("import the layer of {annotator}", annotator=annotator)
        return LayerReport(
            len(self.incoming),
            outcome[Outcome.ADDED],
            outcome[Outcome.CHANGED],
            outcome[Outcome.SAME],
            created,
        )

    def _settle_names(self, work: Work) -> tuple[str, ...]:
        """Create the unknown names, or refuse with a list of them all."""
        unknown = unknown_names(self.incoming, work.codebook)
        if not self.create:
            refuse_unknown(unknown)
        add_entries(work, (EntryDraft(kind, name) for (kind, _), name in unknown.items()))
        return tuple(unknown.values())
