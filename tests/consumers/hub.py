"""Hugging Face's datasets, offline, with a cache of their own beside what they read."""

import os
from pathlib import Path

os.environ.update(HF_HUB_OFFLINE="1", HF_DATASETS_DISABLE_PROGRESS_BARS="1")

import datasets
import pyarrow.parquet as pq
from huggingface_hub import DatasetCard

from core.model.span import Role
from core.model.statement import SPAN_FIELDS
from tests.core.exchange.gold import hugging_face
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


def folder(out: Path, truth: Truth) -> int:
    """Both configurations of a whole folder, with the features that the card declares."""
    found = {name: _loaded(out, name) for name in configurations(out)}
    read = [row for split in found["default"].values() for row in split]
    compared = hugging_face.rows(read, truth)
    spans = [row for split in found.get("spans", {}).values() for row in split]
    texts = {told.article.uid: told.text for told in truth.articles}
    assert len(spans) == truth.rows["spans"]
    assert all(texts[s["article"]][s["start"] : s["end"]] == s["quote"] for s in spans)
    told = hugging_face.header(out)
    assert DatasetCard.load(out / "README.md").data.to_dict() == told
    return compared + len(spans)


def configurations(out: Path) -> list[str]:
    return [config["config_name"] for config in hugging_face.header(out)["configs"]]


def _loaded(out: Path, name: str) -> datasets.DatasetDict:
    """What is loaded has the features that the card declares and the files have."""
    found = datasets.load_dataset(str(out), name, cache_dir=str(out.with_name("cache")))
    told = hugging_face.header(out)
    infos = {info["config_name"]: info for info in told["dataset_info"]}
    configs = {config["config_name"]: config for config in told["configs"]}
    declared = datasets.Features._from_yaml_list(infos[name]["features"])
    assert list(found) == [file["split"] for file in configs[name]["data_files"]]
    for file in configs[name]["data_files"]:
        schema = pq.read_schema(out / file["path"])
        assert datasets.Features.from_arrow_schema(schema) == declared
        assert found[file["split"]].features == declared
    return found
