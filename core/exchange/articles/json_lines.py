"""Articles as JSON objects, one on each line."""

import json
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import Any

from core.commands.articles import FoundArticle, Skipped, found_article, place_in
from core.exchange.articles.rows import with_examples
from core.exchange.articles.settling import settled
from core.exchange.fields import ArticleField, Stated, assigned, stated
from core.exchange.format import Columns, Format, ImportOptions
from core.exchange.layer_lines import FAMILY, details_of
from core.exchange.opening import opened, shown
from core.exchange.record import Record
from core.exchange.strict_json import numbered_lines, parsed, storable
from core.model.phrase import Phrase, Refused

_LINE = Phrase("the line")


def read(path: Path, options: ImportOptions) -> Iterator[FoundArticle | Skipped]:
    """The lines as articles; a line without a text is skipped with its number.

    Lines of an annotated export count as articles where they carry the text.
    """
    name = shown(path)
    with opened(path) as file:
        for number, line in numbered_lines(file):
            try:
                found = _found(line, options, name, number)
            except Refused as refusal:
                yield Skipped(name, refusal.phrase, number)
            else:
                yield found


def columns(path: Path) -> Columns:
    """The keys of the first line; none of an annotated export, which says what is what."""
    with opened(path) as file:
        lines = (_object(line) for _, line in numbered_lines(file))
        first = next(lines, {})
        if not first or _is_native(first):
            return {}
        rows = ([_shown(each.get(key)) for key in first] for each in chain((first,), lines))
        return with_examples(tuple(first), rows)


def _object(line: bytes | None) -> dict[str, Any]:
    """What a line holds; nothing where that is no object."""
    try:
        value = parsed(line)
    except Refused:
        return {}
    return value if isinstance(value, dict) else {}


def _shown(value: object) -> str:
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _found(line: bytes | None, options: ImportOptions, name: str, number: int) -> FoundArticle:
    """What one line holds; Refused with a sentence where it holds no article."""
    try:
        value = parsed(line)
    except Refused as refusal:
        raise _unreadable(refusal.phrase) from refusal
    if not isinstance(value, dict):
        raise _unreadable(Phrase("it is not an object"))
    if not _is_native(value):
        place = place_in(name, number)
        return settled(_article(value, options), place, options, name, number)
    if not storable(value, line or b""):
        raise _unreadable(Phrase("it holds half a character or a NUL"))
    said = _native(value, place_in(name, number))
    return found_article(said.text, said.details, name, number)


def _unreadable(reason: Phrase) -> Refused:
    return Refused("It cannot be read: {reason}.", reason=reason)


def _article(value: dict[str, object], options: ImportOptions) -> Stated:
    fields = assigned(value, options.column_map)
    key = next((key for key, field in fields.items() if field is ArticleField.TEXT), None)
    if key is None or not isinstance(value[key], str):
        raise Refused("None of its keys holds a text: {keys}.", keys=", ".join(value))
    return stated({key: _cell(cell) for key, cell in value.items() if cell is not None}, fields)


def _is_native(value: dict[str, object]) -> bool:
    return str(value.get("format", "")).startswith(FAMILY)


def _native(value: dict[str, object], place: str) -> Stated:
    """The article of an annotated line, its details as they were settled where it comes from."""
    try:
        line = Record(value, _LINE)
        text, article = line.text("text"), line.record("article") or Record({}, _LINE)
        details = details_of(article, place)
    except Refused as refusal:
        raise Refused("It cannot be read: {reason}", reason=refusal.phrase) from refusal
    if text is None:
        raise Refused("It does not carry the article's text.")
    return Stated(text, details)


def _cell(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


FORMAT = Format(
    name="json-lines",
    title="JSON with one article per line",
    extensions=(".jsonl",),
    carries=("text", "details", "further keys as metadata"),
    read_articles=read,
    read_columns=columns,
)
