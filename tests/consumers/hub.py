"""Hugging Face's datasets, offline, with a cache of their own beside what they read."""

import os
from pathlib import Path

os.environ.update(HF_HUB_OFFLINE="1", HF_DATASETS_DISABLE_PROGRESS_BARS="1")

import datasets

from core.model.span import Role
from core.model.statement import SPAN_FIELDS
from tests.core.exchange.gold.truth import Truth


def lines(out: Path, truth: Truth) -> int:
    """Every article with its text, and every statement by its name."""
    expected = [(told, statements) for told in truth.articles for _, _, statements in told.said]
    found = _read("json", out)
    for line, (told, statements) in zip(found, expected, strict=True):
        assert (line["article"]["uid"], line["text"]) == (told.article.uid, told.text)
        assert [
            (made["actor"], made["stance"], made["measure"]) for made in line["statements"]
        ] == list(map(truth.names, statements))
    return len(found)


def columns(out: Path, truth: Truth) -> int:
    """Every statement of the one table, with its spans."""
    found = _read("parquet", out)
    for row, (told, _, statement) in zip(found, truth.statements, strict=True):
        assert row["article_uid"] == told.article.uid
        assert (row["actor"], row["stance"], row["measure"]) == truth.names(statement)
        for role in Role:
            spans = [tuple(span.values()) for span in row[f"{SPAN_FIELDS[role]}_spans"]]
            assert spans == list(map(tuple, statement.parts.spans(role)))
    return len(found)


def _read(kind: str, out: Path) -> datasets.Dataset:
    cache = str(out.with_name("cache"))
    return datasets.load_dataset(kind, data_files=str(out), split="train", cache_dir=cache)
