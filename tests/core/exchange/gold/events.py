"""Events for DNA, and entities with relations, read back."""

import json
from pathlib import Path
from typing import Any

import pandas as pd

from core.model.codebook import ActorKind
from core.model.statement import Statement
from tests.core.exchange.gold.marked import shares
from tests.core.exchange.gold.truth import Truth

_COLUMNS = [
    "statement ID", "time", "document ID", "document title", "author", "source", "section",
    "type", "text", "person", "organization", "concept", "agreement", "stance",
]  # fmt: skip


def listed(out: Path, truth: Truth) -> int:
    rows = pd.read_csv(out, sep=";", dtype=str, keep_default_na=False)
    assert list(rows.columns) == _COLUMNS
    for row, (told, _, statement) in zip(rows.to_dict("records"), truth.statements, strict=True):
        actor, stance, measure = truth.names(statement)
        assert (int(row["statement ID"]), int(row["document ID"])) == (
            statement.id,
            told.article.id,
        )
        assert row["document title"] == told.article.title
        published = told.article.details.published or ""
        assert row["time"] == (f"{published} 00:00:00" if len(published) == 10 else "")
        assert row["text"] == " […] ".join(span.quote for span in statement.parts.evidence)
        assert (row["concept"], row["stance"]) == (measure, stance)
        assert actor == (row["person"] or row["organization"])
        assert bool(row["person"]) == _is_person(statement, truth)
        value = truth.codebook.entries[statement.parts.stance].value or 0  # type: ignore[index]
        assert row["agreement"] == {1: "1", 0: "", -1: "0"}[(value > 0) - (value < 0)]
    return len(rows)


def _is_person(statement: Statement, truth: Truth) -> bool:
    assert statement.parts.actor is not None
    return truth.codebook.entries[statement.parts.actor].actor_kind is ActorKind.PERSON


def relations(out: Path, truth: Truth) -> int:
    """From who says it to what it is about, each a passage of the text."""
    lines = [json.loads(line) for line in out.read_text("utf-8").splitlines()]
    compared = 0
    for line, (told, layer, _, statements) in zip(lines, shares(truth), strict=True):
        assert (line["article"], line["annotator"]) == (told.article.uid, layer.annotator.name)
        entities = line["entities"]
        assert [each["id"] for each in entities] == list(range(len(entities)))
        for each in entities:
            assert told.text[each["start"] : each["end"]] == each["text"]
        for statement in statements:
            own = [r for r in line["relations"] if r["statement"] == statement.uid]
            compared += _relations(own, entities, statement, truth)
        compared += 1
    return compared


def _relations(
    own: list[dict[str, Any]], entities: list[dict[str, Any]], statement: Statement, truth: Truth
) -> int:
    actor, stance, measure = truth.names(statement)
    parts = statement.parts
    stances = [each for each in own if each["type"] == stance and "cues" in each]
    heads = parts.actor_mentions or parts.evidence
    tails = parts.measure_mentions or parts.evidence
    expected = {(tuple(h), tuple(t)) for h in heads for t in tails}
    found = {(_place(entities[r["head"]]), _place(entities[r["tail"]])) for r in stances}
    assert found == expected
    for each in stances:
        head, tail = entities[each["head"]], entities[each["tail"]]
        assert head.get("name", actor) == actor
        assert tail.get("name", measure) == measure
        assert [(c["start"], c["end"], c["text"]) for c in each["cues"]] == list(
            map(tuple, parts.stance_cues)
        )
    tied = {_place(entities[r["tail"]]) for r in own if "cues" not in r}
    if parts.measure_mentions:
        assert tied == set(map(tuple, parts.evidence))
    return len(own)


def _place(entity: dict[str, Any]) -> tuple[int, int, str]:
    return entity["start"], entity["end"], entity["text"]
