"""Formats for tasks of programs that learn, read back."""

import json
from pathlib import Path

import jsonschema
import pandas as pd
from sklearn.preprocessing import LabelBinarizer

from core.model.codebook import EntryKind
from core.model.statement import Statement
from tests.core.exchange.gold.own_formats import table
from tests.core.exchange.gold.truth import Told, Truth


def lines(path: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def _shares(truth: Truth) -> list[tuple[Told, str, list[Statement]]]:
    return [(t, y.annotator.name, list(own)) for t in truth.articles for y, _, own in t.said]


def extraction(out: Path, truth: Truth) -> int:
    compared = 0
    for found, (told, annotator, statements) in zip(lines(out), _shares(truth), strict=True):
        assert (found["article"], found["annotator"]) == (told.article.uid, annotator)
        assert found["text"] == told.text
        for made, statement in zip(found["statements"], statements, strict=True):  # type: ignore[call-overload]
            assert (made["actor"], made["stance"], made["measure"]) == truth.names(statement)
            spans = [(s["start"], s["end"], s["text"]) for s in made["evidence"]]
            assert spans == list(map(tuple, statement.parts.evidence))
            assert all(told.text[start:end] == quote for start, end, quote in spans)
            if truth.options.with_votes:
                assert abs(sum(made["soft_labels"]["stance"].values()) - 1) < 1e-9
        compared += 1 + len(statements)
    return compared


def valid_lines(out: Path, truth: Truth) -> int:
    """Each line is as the schema beside the file says."""
    valid = schema_of(out.with_name(f"{out.name}.schema.json"))
    found = lines(out)
    for line in found:
        valid.validate(line)
    assert len(found) == len(_shares(truth))
    return len(found)


def schema_of(path: Path) -> jsonschema.Draft202012Validator:
    schema = json.loads(path.read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


def chat(out: Path, truth: Truth) -> int:
    """The answer is valid by the schema beside it, and quotes what the user's message says."""
    valid = schema_of(out / "schema.json")
    names = [e.name for kind in EntryKind for e in truth.codebook.of_kind(kind)]
    compared = 0
    sources = lines(out / "sources.jsonl")
    found = zip(lines(out / "messages.jsonl"), sources, _shares(truth), strict=True)
    for line, source, (told, annotator, statements) in found:
        system, user, assistant = line["messages"]  # type: ignore[misc]
        assert [m["role"] for m in (system, user, assistant)] == ["system", "user", "assistant"]
        assert all(f"- {name}" in system["content"] for name in names)
        assert user["content"] == told.text
        answer = json.loads(assistant["content"])
        valid.validate(answer)
        assert (source["article"], source["annotator"]) == (told.article.uid, annotator)
        for made, statement in zip(answer["statements"], statements, strict=True):
            assert (made["actor"], made["stance"], made["measure"]) == truth.names(statement)
            assert made["evidence"] == [span.quote for span in statement.parts.evidence]
            assert all(quote in told.text for quote in made["evidence"])
        compared += 1 + len(statements)
    return compared


def stance_table(out: Path, truth: Truth) -> int:
    rows = table(out)
    for row, (told, layer, statement) in zip(
        rows.to_dict("records"), truth.statements, strict=True
    ):
        assert (row["actor"], row["stance"], row["measure"]) == truth.names(statement)
        assert (row["article_uid"], row["annotator"]) == (told.article.uid, layer.annotator.name)
        assert row["passage"] == " […] ".join(span.quote for span in statement.parts.evidence)
        last = statement.parts.evidence[-1]
        assert told.text[: int(row["end"])].endswith(last.quote)
    return len(rows)


def stance_columns(out: Path, truth: Truth) -> int:
    """The same as a table with types."""
    rows = pd.read_parquet(out)
    assert [str(rows[name].dtype) for name in ("start", "end", "stance_value")] == [
        "int32", "int32", "float64",
    ]  # fmt: skip
    for row, (told, layer, statement) in zip(
        rows.to_dict("records"), truth.statements, strict=True
    ):
        assert (row["actor"], row["stance"], row["measure"]) == truth.names(statement)
        assert (row["statement_uid"], row["annotator"]) == (statement.uid, layer.annotator.name)
        first, last = statement.parts.evidence[0], statement.parts.evidence[-1]
        assert (row["start"], row["end"]) == (first.start, last.end)
        assert row["passage"].startswith(told.text[first.start : first.end])
        shares = [value for name, value in row.items() if str(name).startswith("share_")]
        assert len(shares) == len(truth.codebook.stances) * truth.options.with_votes
        assert not shares or abs(sum(shares) - 1) < 1e-9
    return len(rows)


def stance_labels(out: Path, truth: Truth) -> int:
    """As a classifier takes them: one class for each stance, and shares that add up to 1."""
    rows = table(out)
    scale = [stance.name for stance in truth.codebook.stances]
    classes = LabelBinarizer().fit(scale)
    assert len(classes.transform(rows["stance"])) == len(truth.statements)
    if truth.options.with_votes:
        shares = rows[[f"share_{name}" for name in scale]].astype(float)
        assert (shares.sum(axis=1) - 1).abs().max() < 1e-9
    return len(rows)


def retrieval(out: Path, truth: Truth) -> int:
    corpus = {line["_id"]: line["text"] for line in lines(out / "corpus.jsonl")}
    assert corpus == {told.article.uid: told.text for told in truth.articles}
    queries = {line["_id"]: line["name"] for line in lines(out / "queries.jsonl")}
    assert list(queries.values()) == [measure.name for measure in truth.codebook.measures]
    judged = pd.read_csv(out / "qrels.tsv", sep="\t", dtype={"query-id": str, "corpus-id": str})
    expected = set()
    for told in truth.articles:
        for _, statement in told.statements:
            assert statement.parts.measure is not None
            entry = truth.codebook.entries[statement.parts.measure]
            expected |= {(name, told.article.uid) for name in truth.codebook.path(entry)}
    found = {(queries[q], a) for q, a in zip(judged["query-id"], judged["corpus-id"], strict=True)}
    assert found == expected
    assert len(judged) == len(expected)
    return len(corpus) + len(judged)
