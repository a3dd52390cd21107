"""mlcroissant: the folder's `croissant.json` is valid, and its records are what was written."""

import warnings
from pathlib import Path
from typing import Any

import mlcroissant
import pyarrow.parquet as pq

from tests.core.exchange.gold.truth import Truth, spans_of

_PLAIN = ("title", "outlet", "author", "published", "source_url", "language")


def records(out: Path, truth: Truth) -> int:
    """Articles with their statements, and passages by themselves, of all splits."""
    found = _found(out)
    articles = [row for name, rows in found.items() if name.startswith("articles_") for row in rows]
    passages = [row for name, rows in found.items() if name.startswith("spans_") for row in rows]
    _articles(articles, truth)
    expected = [
        (told.article.uid, each.uid, *span)
        for told, _, each in truth.statements
        for span in spans_of(each)
    ]
    assert sorted(tuple(row.values()) for row in passages) == sorted(expected)
    votes = [row for name, rows in found.items() if name.startswith("votes_") for row in rows]
    said = [
        tuple(row.values())
        for path in out.glob("votes/*.parquet")
        for row in pq.read_table(path).to_pylist()
    ]
    assert sorted(tuple(row.values()) for row in votes) == sorted(said)
    return len(articles) + len(passages) + len(votes)


def _found(out: Path) -> dict[str, list[dict[str, Any]]]:
    """By the name of the record set. What it stands on has ways that are deprecated."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        dataset = mlcroissant.Dataset(str(out / "croissant.json"))
        assert not dataset.metadata.ctx.issues.errors
        return {
            each.id: [_named(row) for row in dataset.records(each.id)]
            for each in dataset.metadata.record_sets
        }


def _articles(found: list[dict[str, Any]], truth: Truth) -> None:
    by_key = {(row["uid"], row["annotator"], row["layer_kind"]): row for row in found}
    assert len(by_key) == len(found)
    for told in truth.articles:
        for layer, state, statements in told.said:
            row = by_key.pop((told.article.uid, layer.annotator.name, layer.kind.value))
            assert (row["text"], row["state"]) == (told.text, state)
            for name in _PLAIN:
                assert row[name] == getattr(told.article.details, name)
            for made, statement in zip(row["statements"], statements, strict=True):
                assert made["uid"] == statement.uid
                assert (made["actor"], made["stance"], made["measure"]) == truth.names(statement)
                assert made["confidence"] == statement.parts.confidence
                assert made["note"] == statement.parts.note
                assert (made["actor_path"][-1], made["measure_path"][-1]) == (
                    made["actor"], made["measure"],
                )  # fmt: skip
                for name, answer in statement.parts.fields.items():
                    assert made[name] == answer
    assert not by_key


def _named(record: dict[str, Any]) -> dict[str, Any]:
    """Without the paths before the names of fields; text comes as bytes."""
    return {key.rpartition("/")[2]: _value(value) for key, value in record.items()}


def _value(value: Any) -> Any:
    if isinstance(value, bytes):
        return value.decode("utf-8")
    if isinstance(value, list):
        return [_named(each) if isinstance(each, dict) else _value(each) for each in value]
    return value
