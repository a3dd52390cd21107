"""All layers of a file of annotations at once, with the articles and names that they need."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from typing import ClassVar

from core.commands.bringing_in import (
    Outcome,
    TargetLayer,
    checked_annotator_name,
    find,
    find_or_add,
)
from core.commands.codebook import CodebookDraft, EntryDraft, ImportCodebook, add_entries
from core.commands.codebook_fields import AddField
from core.commands.incoming import IncomingArticle, refuse_unknown, unknown_names
from core.commands.work import Work
from core.model.backup import Reason
from core.model.codebook import EntryKind, Field, folded
from core.model.ids import ArticleId
from core.model.layer import LayerKind
from core.model.phrase import Phrase, Refused
from core.model.progress import Progress, silent


@dataclass(frozen=True)
class IncomingLayer:
    """One annotator's, or one program's, share of a file."""

    annotator: str
    kind: LayerKind
    articles: tuple[IncomingArticle, ...]


@dataclass(frozen=True, slots=True)
class BroughtIn:
    """What came into one layer. `articles`: how many of them the file speaks of."""

    annotator: str
    kind: LayerKind
    articles: int
    added: int
    changed: int
    unchanged: int


@dataclass(frozen=True, slots=True)
class AnnotationsReport:
    """What came in: layers, articles that were not here, names that the codebook lacked."""

    layers: tuple[BroughtIn, ...]
    new_articles: int
    created: tuple[str, ...]
    left_articles: int = 0
    """Those that nobody annotated and that are not here, where none were to be created."""
    left_names: tuple[str, ...] = ()
    """Names that no statement uses and that the codebook lacks, likewise."""


@dataclass(frozen=True)
class ImportAnnotations:
    """Bring in several layers as one step, all or nothing; the same again changes nothing.

    `bare`: articles that nobody annotated. With `create`, articles and names that are not here
    come in too: `entries`, with what they belong to, whatever else a statement names, and `fields`
    that statements answer. Without it they are Refused.
    """

    backup_first: ClassVar = Reason.IMPORT

    layers: tuple[IncomingLayer, ...]
    bare: tuple[IncomingArticle, ...] = ()
    entries: tuple[EntryDraft, ...] = ()
    create: bool = False
    described_as: str = ""
    progress: Progress = silent
    fields: tuple[Field, ...] = ()

    def apply(self, work: Work) -> AnnotationsReport:
        every = [article for layer in self.layers for article in layer.articles]
        fields = self._settle_fields(work)
        created, unused = self._settle_names(work, every)
        articles: dict[int, ArticleId] = {}
        new = 0
        for count, share in enumerate(every):
            self.progress(count, len(every), Phrase("Storing"))
            found, is_new = find_or_add(work, share, create=self.create)
            articles[id(share)] = found
            new += is_new
        left = 0
        for share in self.bare:
            if self.create:
                new += find_or_add(work, share, create=True)[1]
            else:
                left += find(work, share) is None
        brought = tuple(self._bring_in(work, layer, articles) for layer in self.layers)
        work.describe("import annotations from “{name}”", name=self.described_as)
        return AnnotationsReport(brought, new, (*created, *fields), left, unused)

    def _bring_in(
        self, work: Work, layer: IncomingLayer, articles: Mapping[int, ArticleId]
    ) -> BroughtIn:
        annotator = checked_annotator_name(layer.annotator)
        target = TargetLayer(work, annotator, layer.kind)
        outcome = Counter[Outcome]()
        for count, share in enumerate(layer.articles):
            pulse = partial(self.progress, count, len(layer.articles), Phrase("Storing"))
            pulse()
            outcome += target.take(share, articles[id(share)], pulse)
        return BroughtIn(
            annotator, layer.kind, len(layer.articles),
            outcome[Outcome.ADDED], outcome[Outcome.CHANGED], outcome[Outcome.SAME],
        )  # fmt: skip

    def _settle_fields(self, work: Work) -> tuple[str, ...]:
        """Ask what the codebook does not ask yet, if that is wanted: the names of these fields."""
        known = {field.name for field in work.codebook.fields}
        missing = tuple(field for field in self.fields if field.name not in known)
        if missing and not self.create:
            raise Refused(
                "The codebook does not ask for: {names}. Nothing was imported; add the field to "
                "the codebook, or ask for it to be created.",
                names=", ".join(field.name for field in missing),
            )
        for field in missing:
            AddField(field).apply(work)
        return tuple(field.name for field in missing)

    def _settle_names(
        self, work: Work, every: list[IncomingArticle]
    ) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Create what the codebook lacks, if that is wanted: the names that were, and were not."""
        codebook = work.codebook
        missing = {
            (draft.kind, folded(draft.name)): draft
            for draft in self.entries
            if codebook.find(draft.kind, draft.name) is None
        }
        unknown = unknown_names(every, codebook)
        if not self.create:
            refuse_unknown(unknown)
            return (), tuple(draft.name for draft in missing.values())
        for key, name in unknown.items():
            missing.setdefault(key, EntryDraft(key[0], name))
        stances = [draft for draft in missing.values() if draft.kind is EntryKind.STANCE]
        add_entries(work, stances)  # those of a codebook would be taken for its whole scale
        others = tuple(draft for draft in missing.values() if draft.kind is not EntryKind.STANCE)
        if others:
            ImportCodebook(CodebookDraft(entries=others)).apply(work)
        return tuple(draft.name for draft in missing.values()), ()
