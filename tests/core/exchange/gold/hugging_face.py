"""The folder for Hugging Face’s datasets, by what reads its files one by one."""

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import yaml

from core.model.span import Role
from core.model.statement import SPAN_FIELDS
from tests.core.exchange.gold.truth import Told, Truth, spans_of

_SPLITS = ("train", "validation", "test")
Row = dict[str, Any]


def columns(out: Path, truth: Truth) -> int:
    """Every row of every split as Parquet."""
    read = (pq.read_table(path) for path in files(out, "data", "parquet"))
    return rows([row for table in read for row in table.to_pylist()], truth)


def lines(out: Path, truth: Truth) -> int:
    """The same as lines of JSON, which say the same as the columns, and every passage."""
    found = [json.loads(line) for path in files(out, "data", "jsonl") for line in _lines(path)]
    for path in (*files(out, "data", "jsonl"), *files(out, "spans", "jsonl")):
        made = [json.loads(line) for line in _lines(path)]
        assert made == pq.read_table(path.with_suffix(".parquet")).to_pylist()
    texts = {told.article.uid: told.text for told in truth.articles}
    spans = [json.loads(line) for path in files(out, "spans", "jsonl") for line in _lines(path)]
    assert all(texts[s["article"]][s["start"] : s["end"]] == s["quote"] for s in spans)
    expected = [
        (told.article.uid, each.uid, *span)
        for told, _, each in truth.statements
        for span in spans_of(each)
    ]
    assert sorted(tuple(span.values()) for span in spans) == sorted(expected)
    return rows(found, truth)


def _lines(path: Path) -> list[str]:
    return path.read_text("utf-8").removesuffix("\n").split("\n")


def files(out: Path, part: str, ending: str) -> list[Path]:
    every = (out / part / f"{split}.{ending}" for split in _SPLITS)
    return [path for path in every if path.exists()]


def rows(found: list[Row], truth: Truth) -> int:
    """Each article and layer once, whatever its split; every statement with all it says."""
    by_key = {(row["uid"], row["annotator"], row["layer_kind"]): row for row in found}
    assert len(by_key) == len(found)
    compared = 0
    for told in truth.articles:
        for layer, state, statements in told.said:
            row = by_key.pop((told.article.uid, layer.annotator.name, layer.kind.value))
            _article(row, told)
            assert row["state"] == state
            for made, statement in zip(row["statements"], statements, strict=True):
                _statement(made, statement, truth, row["text"])
                compared += 1
    assert not by_key
    return compared + len(found)


def _article(row: Row, told: Told) -> None:
    details = told.article.details
    for name in ("title", "outlet", "author", "published", "source_url", "language"):
        assert row[name] == getattr(details, name)
    assert row["text"] == told.text
    assert row["sha256"] == hashlib.sha256(told.text.encode("utf-8")).hexdigest()
    assert {each["key"]: each["value"] for each in row["metadata"]} == details.metadata


def _statement(made: Row, statement: Any, truth: Truth, text: str) -> None:
    parts = statement.parts
    assert made["uid"] == statement.uid
    assert (made["actor"], made["stance"], made["measure"]) == truth.names(statement)
    for name in ("voice", "confidence", "note", "flagged"):
        assert made[name] == getattr(parts, name)
    for role in Role:
        spans = [(s["start"], s["end"], s["quote"]) for s in made[SPAN_FIELDS[role]]]
        assert spans == list(map(tuple, parts.spans(role)))
        assert all(text[start:end] == quote for start, end, quote in spans)
    for name, answer in (made.get("fields") or {}).items():
        assert answer == parts.fields.get(name)
    votes = (statement.provenance or {}).get("votes") or {}
    for part, told in made["votes"].items():
        said = {each["label"]: each["count"] for each in told}
        assert said == {name: n for name, n in votes.get(part, {}).items() if n}
        assert not told or abs(sum(each["share"] for each in told) - 1) < 1e-9
    assert json.loads(made["provenance"] or "null") == (statement.provenance or None)


def header(out: Path) -> dict[str, Any]:
    """What the card declares."""
    _, told, _ = (out / "README.md").read_text("utf-8").split("---\n", 2)
    found = yaml.safe_load(told)
    assert isinstance(found, dict)
    return found


def card(out: Path, truth: Truth) -> int:
    """The card names the files that are there, and how many rows they have."""
    told, counted = header(out), 0
    for config, info in zip(told["configs"], told["dataset_info"], strict=True):
        for file, split in zip(config["data_files"], info["splits"], strict=True):
            table = pq.read_table(out / file["path"])
            assert (file["split"], table.num_rows) == (split["name"], split["num_examples"])
            assert [feature["name"] for feature in info["features"]] == table.column_names
            counted += table.num_rows
    return counted


def croissant(out: Path, truth: Truth) -> int:
    """Every file is told with its SHA-256, and every column of it is a field."""
    told = json.loads((out / "croissant.json").read_text("utf-8"))
    for file in told["distribution"]:
        raw = (out / file["contentUrl"]).read_bytes()
        assert file["sha256"] == hashlib.sha256(raw).hexdigest()
    for records in told["recordSet"]:
        ((name,),) = [set(_sources(records["field"]))]
        assert [field["name"] for field in records["field"]] == pq.read_table(
            out / name
        ).column_names
    return len(told["distribution"])


def _sources(fields: list[Row]) -> Iterator[str]:
    for field in fields:
        if "source" in field:
            yield field["source"]["fileObject"]["@id"]
        yield from _sources(field.get("subField", []))
