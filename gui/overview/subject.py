"""Whose figures the overview shows, and the figures."""

from dataclasses import dataclass, field

from core.model.codebook import Codebook, Entry
from core.model.ids import EntryId, LayerId
from core.model.layer import LayerCounts, LayerKind
from core.model.overview import Overview, StanceCounts
from core.model.survey import StatementFilter
from gui.shared.stance_marks import mark
from gui.shared.theme import Theme


@dataclass
class Subject:
    """What all charts of the page are about. `layer`: whose statements; None for everyone's."""

    theme: Theme
    layer: LayerId | None = None
    own: LayerId | None = None
    codebook: Codebook = field(default_factory=Codebook)
    overview: Overview = field(default_factory=Overview)

    @property
    def complete(self) -> StatementFilter:
        """The statements that the figures count."""
        return StatementFilter(layer=self.layer, with_drafts=False)

    @property
    def shown_layers(self) -> list[LayerCounts]:
        """Whose progress is shown: of the one layer, or of all with something to tell."""
        every = self.overview.layers
        return [each for each in every if self.layer in (None, each.layer.id)]

    @property
    def _counted_layers(self) -> list[LayerCounts]:
        """Whose statements make the figures: gold is counted only where it is chosen."""
        return [
            each
            for each in self.shown_layers
            if each.layer.kind is LayerKind.ANNOTATOR or self.layer is not None
        ]

    @property
    def statements(self) -> int:
        return sum(each.statements for each in self._counted_layers)

    @property
    def drafts(self) -> int:
        return sum(each.drafts for each in self._counted_layers)

    def name(self, entry: EntryId) -> str:
        return self.codebook.entries[entry].name

    def digit(self, stance: EntryId) -> str:
        """The digit that chooses the stance at the desk; a dash where it is retired."""
        return mark(self.codebook, stance).sign

    def colour(self, stance: Entry) -> str:
        return self.theme.palette.stance(self.codebook, stance)

    def in_scale_order(self, counts: StanceCounts) -> list[tuple[Entry, int]]:
        """The stances that occur, the most opposed first."""
        return [(each, counts[each.id]) for each in self.codebook.stances if counts.get(each.id)]
