"""What comes of the damage: a row for each kind of it."""

from collections.abc import Sequence
from dataclasses import dataclass

HEAD = ("fault", "trials", "survived", "lost")
MOST_TOLD = 5


@dataclass(frozen=True)
class Row:
    """`survived` and `lost` are trials; `note` says what else was counted; `losses` are sentences,
    each with what it takes to have the trial again."""

    fault: str
    trials: int
    lost: int = 0
    note: str = ""
    losses: tuple[str, ...] = ()

    @property
    def survived(self) -> int:
        return self.trials - self.lost


class Count:
    """Trials as they come in, on their way to a row."""

    def __init__(self, fault: str) -> None:
        self._fault = fault
        self._trials = 0
        self._losses: list[str] = []
        self.counted: dict[str, int] = {}

    def survived(self, *kinds: str) -> None:
        """`kinds`: what else is to be told of it, as “amid it”."""
        self._trials += 1
        for kind in kinds:
            self.counted[kind] = self.counted.get(kind, 0) + 1

    def lost(self, sentence: str) -> None:
        self._trials += 1
        self._losses.append(sentence)

    def row(self) -> Row:
        note = ", ".join(f"{number:,} {kind}" for kind, number in sorted(self.counted.items()))
        told = tuple(self._losses[:MOST_TOLD])
        return Row(self._fault, self._trials, len(self._losses), note, told)


def table(rows: Sequence[Row]) -> str:
    """For a terminal, with a line for all of them, and below it what was lost."""
    whole = Row("all", sum(row.trials for row in rows), sum(row.lost for row in rows))
    lines = [(row.fault, row.trials, row.survived, row.lost, row.note) for row in (*rows, whole)]
    width = max(len(line[0]) for line in lines) + 2
    told = [f"{HEAD[0]:<{width}}" + "".join(f"{name:>10}" for name in HEAD[1:])]
    for fault, *numbers, note in lines:
        figures = "".join(f"{number:>10,}" for number in numbers)
        told.append(f"{fault:<{width}}{figures}  {note}".rstrip())
    told[-1:-1] = ["-" * (width + 30)]
    losses = [f"Lost, {row.fault}: {loss}" for row in rows for loss in row.losses]
    return "\n".join(told + [""] * bool(losses) + losses)
