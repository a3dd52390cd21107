"""What layers say of the same articles, as far as they are compared with each other."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from core.model.ids import ArticleId, EntryId, LayerId, StatementId
from core.model.layer import ArticleState, Layer
from core.model.span import Role
from core.model.statement import FieldValue, Voice

Ranges = tuple[tuple[int, int], ...]
"""Half-open ranges of code points in text order that neither overlap nor touch."""


@dataclass(frozen=True, slots=True)
class ComparedStatement:
    """One complete statement of one layer, as far as it is compared.

    `mentions`: where actor, stance and measure are named; a role that is not marked is no key.
    """

    id: StatementId
    uid: str
    layer: LayerId
    evidence: Ranges
    actor: EntryId
    stance: EntryId
    measure: EntryId
    voice: Voice | None
    fields: Mapping[str, FieldValue]
    codebook_revision: int
    mentions: Mapping[Role, Ranges]

    @property
    def triple(self) -> tuple[EntryId, EntryId, EntryId]:
        """Actor, stance and measure."""
        return (self.actor, self.stance, self.measure)

    @property
    def text_order(self) -> tuple[Ranges, str]:
        """Sort key: by evidence, then the same in every project that holds the statement."""
        return (self.evidence, self.uid)


@dataclass(frozen=True, slots=True)
class ComparedArticle:
    """What the compared layers say of one article.

    A layer that is not in `states` has the article to do. `length` in code points. A layer
    without a complete statement is no key of `statements`, one without a draft none of `drafts`.
    """

    id: ArticleId
    uid: str
    title: str
    outlet: str | None
    published: str | None
    length: int
    states: Mapping[LayerId, ArticleState]
    statements: Mapping[LayerId, tuple[ComparedStatement, ...]]
    """Complete ones in text order."""
    drafts: Mapping[LayerId, int]
    """How many incomplete ones there are."""

    def done_by(self) -> frozenset[LayerId]:
        """The layers that are done with it, with or without a statement."""
        return frozenset(y for y, state in self.states.items() if state is ArticleState.DONE)

    def said_by(self, layer: LayerId) -> tuple[ComparedStatement, ...]:
        """The complete statements of one layer in text order."""
        return self.statements.get(layer, ())


def distinct_names(layers: Sequence[Layer]) -> dict[LayerId, str]:
    """What layers are called where they are compared, in their order.

    Each by its annotator; with its kind as well, as in “Ana (suggestion)”, where that would leave
    two of the same name.
    """
    owners = Counter(layer.annotator.name for layer in layers)
    names: dict[LayerId, str] = {}
    for layer in layers:
        name, kind = layer.annotator.name, f" ({layer.kind})"
        if owners[name] > 1:
            name += kind
        while name in names.values() or (name != layer.annotator.name and name in owners):
            name += kind
        names[layer.id] = name
    return names
