"""JSON Schemas (draft 2020-12) of what goes out as JSON, with the names that the codebook has."""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path

from core.model.codebook import Codebook, Entry

Schema = Mapping[str, object]
SCHEMA_BEGINS = '{\n  "$comment": "Glossator'
"""How the schema of a line begins, which stands beside a file."""

_DRAFT = {"$schema": "https://json-schema.org/draft/2020-12/schema"}
TEXT: Schema = {"type": "string"}
WORDS: Schema = {"type": "string", "minLength": 1}
COUNT: Schema = {"type": "integer", "minimum": 0}


def answer(book: Codebook) -> str:
    """Of what a language model answers: names from the codebook, evidence never empty."""
    evidence = {"type": "array", "minItems": 1, "items": WORDS}
    statement = whole({**names(book), "evidence": evidence})
    found = whole({"statements": each(statement)})
    return _text({**_DRAFT, "title": book.name or "Statements", **found})


def put_line(path: Path, title: str, line: Schema) -> None:
    """Of a line of a file, to stand beside that."""
    told = {"$comment": "Glossator: of each line of the file that this stands beside."}
    path.write_text(_text({**told, **_DRAFT, "title": title, **line}), "utf-8", newline="\n")


def whole(required: Mapping[str, Schema], optional: Mapping[str, Schema] | None = None) -> Schema:
    """An object of these keys and no others."""
    return {
        "type": "object",
        "properties": {**required, **(optional or {})},
        "required": list(required),
        "additionalProperties": False,
    }


def each(item: Schema) -> Schema:
    return {"type": "array", "items": item}


def passage() -> dict[str, Schema]:
    """The keys of a passage: a range of code points, half-open, with its words."""
    return {"start": COUNT, "end": {"type": "integer", "minimum": 1}, "text": WORDS}


def names(book: Codebook) -> dict[str, Schema]:
    """The keys of what a complete statement says."""
    return {
        "actor": one_of(book.actors),
        "stance": one_of(book.stances),
        "measure": one_of(book.measures),
    }


def one_of(entries: Iterable[Entry], *more: str) -> Schema:
    """Where there is no entry, there is nothing to be called so."""
    found = [*dict.fromkeys((*(entry.name for entry in entries), *more))]
    return {"enum": found} if found else TEXT


def _text(schema: Schema) -> str:
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"
