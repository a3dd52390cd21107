"""What an analyst records, as keys: on five real articles, and on those of the sample."""

from dataclasses import dataclass

CREATE = "ctrl+Return"
TAKE = "Return"


@dataclass(frozen=True)
class Recorded:
    """One statement: the sentence it starts from (counted from 0), keys that shape the evidence,
    and what is typed for each part with the key that ends it."""

    sentence: int
    actor: tuple[str, str]
    stance: str
    measure: tuple[str, str]
    shape: tuple[str, ...] = ()


@dataclass(frozen=True)
class SameEvidence:
    """A statement from the evidence and measure of the one before, for another actor."""

    actor: tuple[str, str]


@dataclass(frozen=True)
class Draft:
    """A statement left with nothing but its actor."""

    sentence: int
    actor: tuple[str, str]


Step = Recorded | SameEvidence | Draft

RELATIONS = "Restoring relations with Russia"
GUARANTEES = "Security guarantees for Russia"

ON_SEEDS: tuple[tuple[Step, ...], ...] = (
    (
        Recorded(56, ("Germany", CREATE), "5", (RELATIONS, CREATE)),
        SameEvidence(("France", CREATE)),
        Recorded(58, ("Poland", CREATE), "2", ("restor", TAKE), shape=("shift+Left",) * 3),
        Recorded(
            60,
            ("germ", TAKE),
            "5",
            ("Encouraging dialogue", CREATE),
            shape=(
                "Left",
                *("ctrl+shift+Right",) * 25,
                "Right",
                *("shift+Left",) * 16,
                *("ctrl+shift+Right",) * 10,
            ),
        ),
    ),
    (
        Recorded(0, ("Russia", CREATE), "5", (GUARANTEES, CREATE)),
        Recorded(62, ("NATO", CREATE), "4", ("guar", TAKE)),
        Recorded(79, ("Experts", CREATE), "5", ("secur", TAKE)),
    ),
    (
        Recorded(12, ("russia", TAKE), "5", ("Fewer activities in Eastern Europe", CREATE)),
        Recorded(22, ("Alexander Grushko", CREATE), "1", ("Deployments in the east", CREATE)),
        Recorded(38, ("Analysts", CREATE), "5", ("Anti-hybrid help", CREATE), ("shift+Down",)),
    ),
    (
        Recorded(2, ("Jens Stoltenberg", CREATE), "2", ("restor", TAKE)),
        Recorded(11, ("Sergei Lavrov", CREATE), "2", ("restor", TAKE)),
    ),
    (
        Recorded(0, ("nato", TAKE), "3", ("restor", TAKE), ("shift+Down",)),
        Draft(97, ("nato", TAKE)),
        Recorded(112, ("nato", TAKE), "5", ("Confidence-building measures", CREATE)),
        Recorded(85, ("russia", TAKE), "4", ("dialog", TAKE), ("plus", "Down", "Down")),
    ),
)
COUNCIL, HOTLINE = "Reviving the council", "A crisis hotline"

ON_SAMPLE: tuple[tuple[Step, ...], ...] = (
    (
        Recorded(0, ("Germany", CREATE), "5", (COUNCIL, CREATE), ("shift+Left",) * 16),
        Recorded(5, ("Poland", CREATE), "1", ("counc", TAKE)),
        SameEvidence(("Estonia", CREATE)),
        Recorded(9, ("France", CREATE), "4", ("reviv", TAKE)),
        Recorded(10, ("Italy", CREATE), "5", ("counc", TAKE), ("Left", *("shift+Right",) * 11)),
    ),
    (
        Recorded(8, ("Analysts", CREATE), "5", (HOTLINE, CREATE), ("shift+Down",)),
        Draft(13, ("germ", TAKE)),
    ),
    (
        Recorded(1, ("Russia", CREATE), "5", ("Security guarantees", CREATE), ("plus", "Down")),
        Recorded(5, ("russia", TAKE), "5", ("Freeze on enlargement", CREATE)),
    ),
    (
        Recorded(6, ("Estonia", TAKE), "3", ("Exercise calendar", CREATE)),
        Recorded(8, ("eston", TAKE), "5", ("calend", TAKE)),
        Recorded(11, ("Finland", CREATE), "5", ("calend", TAKE)),
        Recorded(13, ("russ", TAKE), "2", ("calend", TAKE)),
    ),
)


def complete(script: tuple[tuple[Step, ...], ...]) -> int:
    return sum(not isinstance(step, Draft) for steps in script for step in steps)
