"""What a look through a whole project file has found."""

from dataclasses import dataclass

from core.model.phrase import Phrase


@dataclass(frozen=True, slots=True)
class Condition:
    """`damaged`: what is not as it was written; `derived`: what is wrong with that which can be
    made anew from the rest; `safe`: what was looked at and is whole. One sentence each."""

    damaged: tuple[Phrase, ...]
    derived: tuple[Phrase, ...]
    safe: tuple[Phrase, ...]

    @property
    def is_whole(self) -> bool:
        return not self.damaged and not self.derived

    @property
    def problems(self) -> tuple[Phrase, ...]:
        return self.damaged + self.derived
