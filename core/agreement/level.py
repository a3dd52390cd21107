"""What may be said of two categories: this alone is loaded where nothing is computed."""

from enum import StrEnum


class Level(StrEnum):
    NOMINAL = "nominal"
    ORDINAL = "ordinal"
    INTERVAL = "interval"
    RATIO = "ratio"
    SET = "set"

    @property
    def is_ordered(self) -> bool:
        return self in (Level.ORDINAL, Level.INTERVAL, Level.RATIO)

    @property
    def is_numeric(self) -> bool:
        """Whether categories are numbers whose distances count, not their order alone."""
        return self in (Level.INTERVAL, Level.RATIO)


class SetDistance(StrEnum):
    """How far apart two sets are; see `core.agreement.distances`."""

    MASI = "masi"
    JACCARD = "jaccard"
