"""The columns of the journal's images as fields that people know, and their values in words."""

import json
from collections.abc import Mapping
from typing import Any

from core.model.phrase import Phrase, Words
from core.storage.names_then import NamesThen
from core.storage.rows import Table

FIELDS: Mapping[Table, Mapping[str, str]] = {
    Table.STATEMENT: {
        "actor": "actor",
        "stance": "stance",
        "measure": "measure",
        "voice": "voice",
        "confidence": "confidence",
        "note": "note",
        "flagged": "flagged for review",
        "complete": "complete or draft",
        "codebook_revision": "revision of the codebook",
    },
    Table.ARTICLE: {
        "title": "title",
        "outlet": "outlet",
        "author": "author",
        "published": "published",
        "source_url": "link",
        "language": "language",
        "origin": "where it came from",
        "words": "words",
    },
    Table.ENTRY: {
        "kind": "kind of entry",
        "name": "name",
        "parent": "stands under",
        "aliases": "other names",
        "definition": "definition",
        "examples": "examples",
        "counter_examples": "counter-examples",
        "actor_kind": "kind of actor",
        "value": "place on the scale",
        "identifier": "identifier",
        "retired": "retired",
        "position": "place in the list",
        "split": "split into",
    },
    Table.PROJECT: {"codebook_name": "name of the codebook", "fields": "further fields"},
    Table.ANNOTATOR: {"name": "name"},
    Table.LAYER: {"kind": "kind of layer"},
    Table.ARTICLE_STATE: {"state": "how far it is"},
    Table.ASSIGNMENT: {"annotator": "assigned to"},
    Table.SAVED_SEARCH: {"name": "name", "filter": "searches for"},
    Table.DISTINCT_ENTRIES: {"one": "one of two", "other": "the other"},
    Table.VERDICT: {
        "kind": "decision",
        "how": "how it was decided",
        "cause": "cause",
        "note": "note",
    },
    Table.MERGED_ENTRY: {"gone": "merged", "into": "into"},
}
"""Of each table the columns that are told of, in their order."""

ROLES: Mapping[str, str] = {
    "evidence": "evidence",
    "actor": "where the actor stands",
    "stance": "where the stance shows",
    "measure": "where the measure stands",
}
_NAMES_ENTRIES = {"actor", "stance", "measure", "parent", "one", "other", "gone", "into"}
_LISTS = {"aliases", "examples", "counter_examples"}
_YES_OR_NO = {"flagged", "retired"}
_BY_KEYS = {(Table.STATEMENT, "fields"), (Table.ARTICLE, "metadata")}
_WORDS: Mapping[str, Mapping[str, str]] = {
    "voice": {"author": "author", "quoted": "quoted", "reported": "reported"},
    "state": {"in_progress": "in progress", "done": "done", "skipped": "skipped"},
    "cause": {
        "slip": "slip",
        "ambiguous": "ambiguous text",
        "guideline_gap": "gap in the guidelines",
    },
    "how": {
        "unanimous": "unanimous",
        "majority": "majority",
        "adjudicated": "by an adjudicator",
        "single": "one annotator alone",
    },
    "kind": {
        "annotator": "annotator",
        "suggestion": "suggestions of a program",
        "gold": "gold",
        "actor": "actor",
        "stance": "stance",
        "measure": "measure",
        "accept": "one version, as it is",
        "build": "parts of several versions",
        "write": "written anew",
        "reject": "all versions are wrong",
        "nothing": "no statement here",
    },
    "actor_kind": {
        "state": "state",
        "organisation": "organisation",
        "person": "person",
        "group": "group",
        "unknown": "unknown",
    },
}


def field_called(table: Table, column: str) -> Phrase:
    return Phrase(FIELDS[table][column])


def passages_called(role: str) -> Phrase:
    return Phrase(ROLES[role])


def told(column: str, value: object, names: NamesThen, seq: int) -> Words:
    """A value as people read it; empty where it says nothing."""
    if value is None or value == "":
        return ""
    if column in _NAMES_ENTRIES:
        return names.entry(value, seq)
    if column == "annotator":
        return names.person(value)
    if column in _YES_OR_NO:
        return Phrase("yes") if value else ""
    if column == "complete":
        return Phrase("complete") if value else Phrase("draft")
    if column in _WORDS:
        known = _WORDS[column]
        return Phrase(_WORDS[column][str(value)]) if str(value) in known else str(value)
    return _listed(column, value, names, seq)


def _listed(column: str, value: object, names: NamesThen, seq: int) -> str:
    if column in _LISTS:
        return " | ".join(map(_text_of, _parsed(value, list)))
    if column == "split":
        into = _parsed(value, dict).get("into", ())
        return ", ".join(names.entry(each, seq) for each in into)
    if column == "fields":
        return ", ".join(str(each.get("name", "")) for each in _parsed(value, list))
    if column == "filter":
        return str(_parsed(value, dict).get("text") or value)
    return f"{value:g}" if isinstance(value, float) else str(value)


def answers(table: Table, column: str, value: object) -> dict[str, str] | None:
    """Values under names of the user's own, which are fields of their own; None if it is none."""
    if (table, column) not in _BY_KEYS:
        return None
    return {name: _written(each) for name, each in _parsed(value, dict).items()}


def _written(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _text_of(example: object) -> str:
    return str(example.get("text", "")) if isinstance(example, dict) else str(example)


def _parsed(value: object, kind: type) -> Any:
    """What is stored as JSON; an empty one where it cannot be read, as in a damaged journal."""
    try:
        found = json.loads(str(value)) if value else kind()
    except (ValueError, RecursionError):
        return kind()
    return found if isinstance(found, kind) else kind()
