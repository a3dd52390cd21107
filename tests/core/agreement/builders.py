"""Statements and articles made by hand, without a project behind them."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import count

from core.model.compared import ComparedArticle, ComparedStatement, Ranges
from core.model.ids import ArticleId, EntryId, LayerId, StatementId
from core.model.layer import ArticleState
from core.model.statement import FieldValue, Voice

ANA, BEN, CEM, DEA = (LayerId(number) for number in (1, 2, 3, 4))
_numbers = count(1)


def said(
    layer: LayerId,
    *evidence: tuple[int, int],
    parts: tuple[int, int, int] = (1, 11, 21),
    uid: str | None = None,
    voice: Voice | None = None,
    fields: Mapping[str, FieldValue] | None = None,
    revision: int = 1,
) -> ComparedStatement:
    """A statement; `parts` are actor, stance and measure."""
    number = next(_numbers)
    actor, stance, measure = (EntryId(part) for part in parts)
    return ComparedStatement(
        StatementId(number), uid or f"{number:032x}", layer, evidence, actor, stance, measure,
        voice, fields or {}, revision, {},
    )  # fmt: skip


def article(
    said_by: Mapping[LayerId, Sequence[ComparedStatement]],
    number: int = 1,
    states: Mapping[LayerId, ArticleState] | None = None,
    published: str | None = None,
    outlet: str | None = None,
) -> ComparedArticle:
    """An article that all these layers are done with, unless `states` says otherwise."""
    ordered = {
        layer: tuple(sorted(found, key=lambda statement: statement.text_order))
        for layer, found in said_by.items()
        if found
    }
    done = dict.fromkeys(said_by, ArticleState.DONE)
    return ComparedArticle(
        ArticleId(number), f"{number:020x}", f"Article {number}", outlet, published, 10_000,
        done if states is None else states, ordered, {},
    )  # fmt: skip


def shifted(statement: ComparedStatement, by: int) -> ComparedStatement:
    """The same said further on in the text."""
    moved: Ranges = tuple((start + by, end + by) for start, end in statement.evidence)
    return replace(statement, evidence=moved)
