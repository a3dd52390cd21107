"""Workbooks and Parquet, read back."""

from pathlib import Path

import openpyxl
import pandas as pd
import pyarrow as arrow
from pyarrow import parquet

from core.model.span import Role
from core.model.statement import SPAN_FIELDS
from tests.core.exchange.gold import own_formats
from tests.core.exchange.gold.truth import Truth


def workbook(out: Path, truth: Truth) -> int:
    """Every cell is text or a number, never a formula; an empty text is an empty cell."""
    book = openpyxl.load_workbook(out, read_only=True)
    frames = []
    for name in ("articles", "statements", "spans"):
        rows = list(book[name].iter_rows())
        assert not [cell for row in rows for cell in row if cell.data_type == "f"]
        head, *body = ([cell.value for cell in row] for row in rows)
        width = len(head)
        padded = [row + [None] * (width - len(row)) for row in body]
        frames.append(pd.DataFrame(padded, columns=head, dtype=object).fillna(""))
    book.close()
    articles, statements, spans = frames
    return own_formats.tables(articles, statements, spans, truth)


def parquet_folder(out: Path, truth: Truth) -> int:
    articles = parquet.read_table(out / "articles.parquet")
    assert articles.schema.field("length").type == arrow.int32()
    assert articles["article_uid"].to_pylist() == [told.article.uid for told in truth.articles]
    assert articles["text"].to_pylist() == [told.text for told in truth.articles]
    texts = dict(
        zip(articles["article_uid"].to_pylist(), articles["text"].to_pylist(), strict=True)
    )
    statements = parquet.read_table(out / "statements.parquet")
    assert statements.schema.field("flagged").type == arrow.bool_()
    for row in statements.to_pylist():
        for role in Role:
            for span in row[f"{SPAN_FIELDS[role]}_spans"]:
                assert texts[row["article_uid"]][span["start"] : span["end"]] == span["quote"]
    return len(articles) + _statements(statements.to_pandas(), truth)


def parquet_file(out: Path, truth: Truth) -> int:
    return _statements(pd.read_parquet(out), truth)


def _statements(rows: pd.DataFrame, truth: Truth) -> int:
    for row, (_, _, statement) in zip(rows.to_dict("records"), truth.statements, strict=True):
        for role in Role:
            found = [tuple(span.values()) for span in row[f"{SPAN_FIELDS[role]}_spans"]]
            assert found == list(map(tuple, statement.parts.spans(role)))
        for name, answer in statement.parts.fields.items():
            assert row[f"field_{name}"] == answer
        assert row["flagged"] == statement.parts.flagged
    return own_formats.flat(rows.astype(object).where(rows.notna(), ""), truth)
