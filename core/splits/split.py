"""The three splits, their shares, and to which an article belongs by itself."""

import hashlib
import re
from dataclasses import dataclass
from enum import StrEnum

from core.model.phrase import Refused

_TOLD = re.compile(r"(\d{1,3})/(\d{1,3})/(\d{1,3})", re.ASCII)
_WHOLE = 100


class Split(StrEnum):
    TRAIN = "train"
    VALIDATION = "validation"
    TEST = "test"


@dataclass(frozen=True, slots=True)
class Shares:
    """Of a hundred articles, about how many go where."""

    train: int = 80
    validation: int = 10
    test: int = 10

    @classmethod
    def told(cls, text: str) -> "Shares":
        """Out of words such as “80/10/10”; Refused if it is anything else."""
        found = _TOLD.fullmatch(text.strip())
        shares = cls(*map(int, found.groups())) if found else None
        if shares is None or sum(shares.each) != _WHOLE:
            raise Refused(
                "“{text}” does not share out a hundred. Write the shares of training, validation "
                "and test as 80/10/10.",
                text=text,
            )
        return shares

    @property
    def each(self) -> tuple[int, int, int]:
        return self.train, self.validation, self.test

    def __str__(self) -> str:
        return "/".join(map(str, self.each))


def own_split(uid: str, seed: int, shares: Shares) -> Split:
    """Where an article goes that has no near-duplicate: by its uid, the seed and the shares alone.

    The uid is made of the text, so that the same text goes the same way in every project.
    """
    drawn = int.from_bytes(hashlib.sha256(f"{seed}\n{uid}".encode()).digest()[:8])
    place = drawn * _WHOLE >> 64
    if place < shares.train:
        return Split.TRAIN
    return Split.VALIDATION if place < shares.train + shares.validation else Split.TEST
