"""What a discourse network is made of, and how its ties are counted and weighed."""

from dataclasses import dataclass
from enum import StrEnum


class NetworkKind(StrEnum):
    """`ACTOR_MEASURE`: two-mode; `ACTOR_ACTOR`: its projection, undirected."""

    ACTOR_MEASURE = "actor-measure"
    ACTOR_ACTOR = "actor-actor"


class Relation(StrEnum):
    """Congruence, conflict, and the first less the second.

    Source: Leifeld (2017), Discourse Network Analysis, in Oxford Handbook of Political Networks.
    """

    AGREEMENT = "agreement"
    CONFLICT = "conflict"
    NET = "net"


class Normalisation(StrEnum):
    """By what a weight is divided, so that who speaks a lot is not tied to all for that alone."""

    NONE = "none"
    ACTIVITY = "activity"
    JACCARD = "jaccard"
    COSINE = "cosine"
    AVERAGE = "average"


class Likeness(StrEnum):
    """When two stances agree, and when they conflict, on a scale of values.

    `SIDES`: both above 0 or both below agree, one above and one below conflict; 0, which is
    neutral, does neither. `SAME`: the same stance, other than neutral, agrees; conflict is as
    with sides. `CLOSENESS`: 1 − |a − b| / range of agreement and |a − b| / range of conflict.
    """

    SIDES = "sides"
    SAME = "same"
    CLOSENESS = "closeness"


class Counting(StrEnum):
    """What counts between two actors: each measure on which they meet once, or as often as their
    statements on it pair up."""

    MEASURES = "measures"
    STATEMENTS = "statements"


class Once(StrEnum):
    """Within what the same actor, measure and stance count once. `NEVER`: every statement counts.

    What stands in an article without a day counts once in that article.
    """

    NEVER = "never"
    ARTICLE = "article"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


class Level(StrEnum):
    """Measures as they were coded, each as the one right above it, or as the topmost."""

    OWN = "own"
    PARENT = "parent"
    TOP = "top"


@dataclass(frozen=True)
class Options:
    """`organisations`: a person stands for the nearest above that is none, as a minister for a
    government. `threshold`: ties that weigh less, whatever their sign, are left out."""

    kind: NetworkKind = NetworkKind.ACTOR_ACTOR
    relation: Relation = Relation.NET
    normalisation: Normalisation = Normalisation.NONE
    likeness: Likeness = Likeness.SIDES
    counting: Counting = Counting.MEASURES
    once: Once = Once.ARTICLE
    measures: Level = Level.OWN
    organisations: bool = False
    threshold: float = 0.0
