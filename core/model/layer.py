"""Annotators, their layers and what they say about an article as a whole."""

from dataclasses import dataclass
from enum import StrEnum

from core.model.ids import AnnotatorId, LayerId


class LayerKind(StrEnum):
    ANNOTATOR = "annotator"
    SUGGESTION = "suggestion"
    GOLD = "gold"


GOLD_OWNER = "gold"
"""Who the one gold layer of a project belongs to: nobody, so it goes by its own name."""


class ArticleState(StrEnum):
    """`DONE` without a statement is a decision; `TO_DO` says nothing yet."""

    TO_DO = "to_do"
    IN_PROGRESS = "in_progress"
    DONE = "done"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class Annotator:
    id: AnnotatorId
    uid: str
    name: str


@dataclass(frozen=True, slots=True)
class Layer:
    """One annotator's statements and article states, written by its owner alone."""

    id: LayerId
    uid: str
    annotator: Annotator
    kind: LayerKind


@dataclass(frozen=True, slots=True)
class LayerCounts:
    layer: Layer
    done: int
    skipped: int
    in_progress: int
    statements: int
    drafts: int
