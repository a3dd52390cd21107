"""Articles as JSON objects, one on each line."""

import json
from collections.abc import Iterator
from pathlib import Path

from core.commands.articles import Skipped
from core.exchange.fields import ArticleField, assigned, completed, stated
from core.exchange.format import Format, ImportOptions
from core.exchange.opening import opened, shown
from core.exchange.strict_json import numbered_lines, parsed
from core.model.article import NewArticle
from core.model.phrase import Phrase, Refused

_NATIVE = "glossator-jsonl/"
_NOT_DETAILS = ("uid", "sha256", "metadata")


def read(path: Path, options: ImportOptions) -> Iterator[NewArticle | Skipped]:
    """The lines as articles; a line without a text is skipped with its number.

    Lines of an annotated export count as articles where they carry the text.
    """
    with opened(path) as file:
        for number, line in numbered_lines(file):
            place = f"{shown(path)}, line {number}"
            try:
                yield _article(parsed(line), place, options)
            except Refused as refusal:
                reason = Phrase("It cannot be read: {reason}.", {"reason": str(refusal)})
                yield Skipped(place, reason)


def _article(value: object, place: str, options: ImportOptions) -> NewArticle | Skipped:
    if not isinstance(value, dict):
        raise Refused("it is not an object")
    keys = _native(value) if str(value.get("format", "")).startswith(_NATIVE) else value
    fields = assigned(keys, options.column_map)
    text_key = next((k for k, field in fields.items() if field is ArticleField.TEXT), None)
    if text_key is None or not isinstance(keys[text_key], str):
        return Skipped(
            place, Phrase("None of its keys holds a text: {keys}.", {"keys": ", ".join(keys)})
        )
    said = stated({k: _cell(v) for k, v in keys.items() if v is not None}, fields)
    details = completed(said, place, with_metadata=options.with_metadata)
    return NewArticle(said.text, details, place)


def _native(line: dict[str, object]) -> dict[str, object]:
    """The article of an annotated line, without its annotation."""
    article = line.get("article")
    details = article if isinstance(article, dict) else {}
    kept = {k: v for k, v in details.items() if k not in _NOT_DETAILS}
    metadata = details.get("metadata")
    further = metadata if isinstance(metadata, dict) else {}
    return {**further, **kept, "text": line.get("text")}


def _cell(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


FORMAT = Format(
    name="json-lines",
    title="JSON with one article per line",
    extensions=(".jsonl",),
    carries=("text", "details", "further keys as metadata"),
    read_articles=read,
)
