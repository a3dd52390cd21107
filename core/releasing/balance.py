"""How stances, measures, actors and voices fall on the splits."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from core.exchange.selection import AnnotatedArticle
from core.model.codebook import Codebook
from core.splits.split import Split


class Of(StrEnum):
    """What is counted."""

    STANCE = "stance"
    MEASURE = "measure"
    ACTOR = "actor"
    VOICE = "voice"


@dataclass
class Balance:
    """Of one split. `silent`: articles without a statement; `labels`: how many statements have
    each, by name; a statement without a voice counts for none."""

    articles: int = 0
    silent: int = 0
    statements: int = 0
    labels: Mapping[Of, Counter[str]] = field(default_factory=lambda: {of: Counter() for of in Of})

    def add(self, annotated: AnnotatedArticle, codebook: Codebook) -> None:
        self.articles += 1
        rows = list(annotated.rows())
        self.silent += not rows
        self.statements += len(rows)
        for row in rows:
            for of, entry in (
                (Of.STANCE, row.stance),
                (Of.MEASURE, row.measure),
                (Of.ACTOR, row.actor),
            ):
                self.labels[of][codebook.entries[entry].name] += 1
            if row.voice is not None:
                self.labels[Of.VOICE][row.voice] += 1

    def told(self) -> Mapping[str, object]:
        return {
            "articles": self.articles,
            "without_statements": self.silent,
            "statements": self.statements,
            **{of.value: _ordered(counts) for of, counts in self.labels.items()},
        }


def _ordered(counts: Counter[str]) -> dict[str, int]:
    """The most frequent first, then by name."""
    return dict(sorted(counts.items(), key=lambda each: (-each[1], each[0])))


def labels_of(balance: Mapping[Split, Balance], of: Of, codebook: Codebook) -> list[str]:
    """Every label that occurs: stances by the scale, others by how often, then by name."""
    total = sum((each.labels[of] for each in balance.values()), Counter[str]())
    if of is Of.STANCE:
        return [entry.name for entry in codebook.stances if entry.name in total]
    return list(_ordered(total))
