"""Objects, one on each line, become articles; a bad line is skipped with its number."""

import json
from pathlib import Path

import pytest

from core.exchange.columns import columns_of
from core.project import Project
from tests.core.exchange.builders import SENTENCE, articles, bring_in, jsonl, read, reasons, write


def test_keys_fill_fields_as_columns_do(tmp_path: Path) -> None:
    made = {
        "body": SENTENCE,
        "headline": "Talks",
        "date": "2025-03-15",
        "page": 4,
        "tags": ["a", "ü"],
        "nothing": None,
    }
    (article,) = articles(jsonl(tmp_path / "a.jsonl", made))
    assert article.text == SENTENCE
    assert (article.details.title, article.details.published) == ("Talks", "2025-03-15")
    assert article.details.metadata == {"page": "4", "tags": '["a", "ü"]'}


def test_an_annotated_line_is_an_article_as_it_was_settled(tmp_path: Path) -> None:
    details = {"uid": "u", "title": "Writer : Ava", "author": None, "metadata": {"writer": "x"}}
    text = f"{SENTENCE}\nWriter : Ava"
    made = {"format": "glossator-jsonl/1", "article": details, "text": text, "statements": []}
    (article,) = articles(jsonl(tmp_path / "a.jsonl", made))
    assert article.text == text
    assert article.details.title == "Writer : Ava"
    assert article.details.author is None
    assert article.details.metadata == {"writer": "x"}


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("{broken", "it is not JSON"),
        ("[1, 2]", "it is not an object"),
        ('{"text": 5}', "None of its keys holds a text"),
        ('{"words": "x"}', "None of its keys holds a text: words"),
        ('{"text": "a", "text": "b"}', "the key “text” occurs twice"),
        ('{"text": "a", "n": NaN}', "“NaN” is not a number"),
        ('{"text": "a", "n": 1e999}', "“1e999” is not a number"),
        ('{"text": "a", "n": ' + "9" * 5000 + "}", "a number beyond all measure"),
        ("[" * 100_000, "it is nested too deeply"),
        ('{"format": "glossator-jsonl/1", "article": {}}', "does not carry the article's text"),
        ('{"format": "glossator-jsonl/1", "text": "\\ud800"}', "half a character"),
        (
            '{"format": "glossator-jsonl/1", "text": "a", "article": {"title": 5}}',
            "“title” is a wh",
        ),
    ],
)
def test_a_bad_line_is_skipped_and_the_next_is_read(tmp_path: Path, line: str, reason: str) -> None:
    path = write(tmp_path / "a.jsonl", f"{line}\n\n" + json.dumps({"text": SENTENCE}))
    (found,) = reasons(path)
    assert found.startswith(f"{path}, line 1: ")
    assert reason in found


@pytest.mark.parametrize(
    ("raw", "columns"),
    [
        ('\n{"body": "x", "n": 1}\n{"other": 1}\n', ("body", "n")),
        ('{"format": "glossator-jsonl/1", "text": "x"}\n', ()),
        ("[1]\n", ()),
        ("{broken\n", ()),
        ("", ()),
    ],
)
def test_columns_are_the_keys_of_the_first_line(
    tmp_path: Path, raw: str, columns: tuple[str, ...]
) -> None:
    assert tuple(columns_of(write(tmp_path / "a.jsonl", raw))) == columns


def test_bytes_that_are_no_utf_8_are_told(tmp_path: Path) -> None:
    path = write(tmp_path / "a.jsonl", b'{"text": "gr\xfcn"}\n')
    assert reasons(path) == [f"{path}, line 1: It cannot be read: it is not UTF-8."]


def test_a_line_longer_than_any_may_be_is_skipped(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    with path.open("wb") as file:
        file.write(b'{"text": "' + b"a" * 50_000_000 + b'"}\n')
        file.write(json.dumps({"text": SENTENCE}).encode())
    assert reasons(path) == [f"{path}, line 1: It cannot be read: it is longer than 32 MB."]
    assert len(read(path)) == 2


def test_half_characters_become_whole_ones(tmp_path: Path, project: Project) -> None:
    path = write(tmp_path / "a.jsonl", f'{{"text": "{SENTENCE} \\ud83d", "note": "\\udc00"}}\n')
    report = bring_in(project, path)
    assert project.text(report.imported[0].id).endswith("\ufffd")
    assert report.imported[0].details.metadata == {"note": "\ufffd"}


def test_under_each_key_of_the_first_line_stand_the_first_values(tmp_path: Path) -> None:
    raw = '{"body": "x", "n": 1, "tags": ["a"]}\n{broken\n{"n": null, "other": 2}\n{"n": 3}\n'
    found = columns_of(write(tmp_path / "a.jsonl", raw))
    assert found == {"body": ("x",), "n": ("1", "3"), "tags": ('["a"]',)}
