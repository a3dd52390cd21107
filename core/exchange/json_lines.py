"""Articles as JSON objects, one on each line."""

import json
from collections.abc import Iterator
from pathlib import Path

from core.commands.articles import Skipped
from core.exchange.fields import ArticleField, assigned, completed, stated
from core.exchange.format import Format, ImportOptions
from core.exchange.layer_lines import FAMILY, details_of
from core.exchange.opening import opened, shown
from core.exchange.record import Record
from core.exchange.strict_json import numbered_lines, parsed, storable
from core.model.article import NewArticle
from core.model.phrase import Phrase, Refused


def read(path: Path, options: ImportOptions) -> Iterator[NewArticle | Skipped]:
    """The lines as articles; a line without a text is skipped with its number.

    Lines of an annotated export count as articles where they carry the text.
    """
    with opened(path) as file:
        for number, line in numbered_lines(file):
            place = f"{shown(path)}, line {number}"
            try:
                value = parsed(line)
                if _is_native(value):
                    yield _native(value, place, is_whole=storable(value, line or b""))
                else:
                    yield _article(value, place, options)
            except Refused as refusal:
                reason = str(refusal).removesuffix(".")
                yield Skipped(place, Phrase("It cannot be read: {reason}.", {"reason": reason}))


def _article(value: object, place: str, options: ImportOptions) -> NewArticle | Skipped:
    if not isinstance(value, dict):
        raise Refused("it is not an object")
    fields = assigned(value, options.column_map)
    key = next((key for key, field in fields.items() if field is ArticleField.TEXT), None)
    if key is None or not isinstance(value[key], str):
        keys = ", ".join(value)
        return Skipped(place, Phrase("None of its keys holds a text: {keys}.", {"keys": keys}))
    said = stated({key: _cell(cell) for key, cell in value.items() if cell is not None}, fields)
    details = completed(said, place, with_metadata=options.with_metadata)
    return NewArticle(said.text, details, place)


def _is_native(value: object) -> bool:
    return isinstance(value, dict) and str(value.get("format", "")).startswith(FAMILY)


def _native(value: object, place: str, *, is_whole: bool) -> NewArticle | Skipped:
    """The article of an annotated line, its details as they were settled where it comes from."""
    if not is_whole:
        raise Refused("it holds half a character or a NUL")
    line = Record(value, "the line")
    text = line.text("text")
    if text is None:
        return Skipped(place, Phrase("It does not carry the article's text."))
    details = details_of(line.record("article") or Record({}, "the line"), place)
    return NewArticle(text, details, place)


def _cell(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


FORMAT = Format(
    name="json-lines",
    title="JSON with one article per line",
    extensions=(".jsonl",),
    carries=("text", "details", "further keys as metadata"),
    read_articles=read,
)
