"""The native interchange and the CSV tables, read back."""

import json
from pathlib import Path

import pandas as pd

from core.exchange.format import LayerOptions
from core.exchange.layer_lines import read_layer
from core.model.progress import silent
from core.model.span import Role
from tests.core.exchange.gold.truth import Truth, spans_of

_KEYS = {
    "evidence": "evidence",
    "actor": "actor_mentions",
    "stance": "stance_cues",
    "measure": "measure_mentions",
}


def lines(out: Path, truth: Truth) -> int:
    """Every line, each statement with all it says."""
    found = [json.loads(line) for line in out.read_text("utf-8").splitlines()]
    expected = [(told, *said) for told in truth.articles for said in told.said]
    compared = 0
    for line, (told, layer, state, statements) in zip(found, expected, strict=True):
        assert line["article"]["uid"] == told.article.uid
        assert line["text"] == told.text
        assert line["layer"] == {"annotator": layer.annotator.name, "kind": layer.kind}
        assert line["state"] == state
        for made, statement in zip(line["statements"], statements, strict=True):
            parts = statement.parts
            assert (made["actor"], made["stance"], made["measure"]) == truth.names(statement)
            for name in ("voice", "confidence", "note", "flagged", "fields"):
                assert made[name] == getattr(parts, name)
            assert made["provenance"] == statement.provenance
            spans = [
                (role, span["start"], span["end"], span["quote"])
                for role, key in _KEYS.items()
                for span in made[key]
            ]
            assert spans == list(spans_of(statement))
            assert all(line["text"][start:end] == quote for _, start, end, quote in spans)
            compared += 1
    return compared


def read_back(out: Path, truth: Truth) -> int:
    compared = 0
    for layer in truth.layers:
        name = layer.annotator.name
        own = [
            (t.text, statements)
            for t in truth.articles
            for y, _, statements in t.said
            if y.id == layer.id
        ]
        if not own:
            continue
        incoming = read_layer(out, LayerOptions(name, layer.kind, with_texts=True), silent)
        for article, (text, statements) in zip(incoming, own, strict=True):
            assert article.text == text
            for made, statement in zip(article.statements, statements, strict=True):
                assert (made.actor, made.stance, made.measure) == truth.names(statement)
                assert made.uid == statement.uid
                for role in Role:
                    assert made.spans.get(role, ()) == statement.parts.spans(role)
                compared += 1
    return compared


def table(path: Path) -> pd.DataFrame:
    return pd.read_csv(path, dtype=str, keep_default_na=False)


def csv_folder(out: Path, truth: Truth) -> int:
    frames = [table(out / f"{name}.csv") for name in ("articles", "statements", "spans")]
    return tables(*frames, truth)


def tables(
    articles: pd.DataFrame, statements: pd.DataFrame, spans: pd.DataFrame, truth: Truth
) -> int:
    """Three tables whose cells are as pandas reads them; None and an empty text are alike."""
    assert list(articles["article_uid"]) == [told.article.uid for told in truth.articles]
    assert list(articles["text"]) == [told.text for told in truth.articles]
    texts = {told.article.uid: told.text for told in truth.articles}
    flat(statements, truth)
    expected = [
        (statement.uid, told.article.uid, *span)
        for told, _, statement in truth.statements
        for span in spans_of(statement)
    ]
    found = [
        (row.statement_uid, row.article_uid, row.role, int(row.start), int(row.end), row.quote)
        for row in spans.itertuples()
    ]
    assert found == expected
    assert all(texts[uid][start:end] == quote for _, uid, _, start, end, quote in found)
    return len(articles) + len(statements) + len(spans)


def csv_file(out: Path, truth: Truth) -> int:
    return flat(table(out), truth)


def flat(rows: pd.DataFrame, truth: Truth) -> int:
    assert len(rows) == len(truth.statements)
    for row, (told, layer, statement) in zip(
        rows.to_dict("records"), truth.statements, strict=True
    ):
        parts = statement.parts
        assert row["statement_uid"] == statement.uid
        assert row["article_title"] == told.article.title
        assert (row["annotator"], row["layer_kind"]) == (layer.annotator.name, layer.kind)
        assert (row["actor"], row["stance"], row["measure"]) == truth.names(statement)
        assert (row["voice"] or None, row["note"]) == (parts.voice, parts.note)
        assert row["evidence"] == " […] ".join(span.quote for span in parts.evidence)
        assert int(row["evidence_start"]) == parts.evidence[0].start
        votes = (statement.provenance or {}).get("votes") if truth.options.with_votes else None
        if isinstance(votes, dict):
            assert json.loads(row["votes_stance"]) == votes["stance"]
    return len(rows)
