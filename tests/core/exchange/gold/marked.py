"""Files of programs that know marks and ties, read back: doccano, Prodigy, Label Studio."""

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import regex

from core.commands.incoming import IncomingStatement
from core.exchange.annotations import doccano as doccano_reader
from core.exchange.annotations import label_studio as label_studio_reader
from core.exchange.annotations import prodigy as prodigy_reader
from core.exchange.annotations.assembling import assembled
from core.exchange.annotations.foreign import ForeignFile
from core.exchange.annotations.inspecting import inspected
from core.exchange.format import Counting
from core.model.layer import ArticleState, Layer, LayerKind
from core.model.progress import silent
from core.model.span import Role
from core.model.statement import SPAN_FIELDS, Statement
from tests.core.exchange.gold.truth import Told, Truth, spans_of

Said = tuple[Told, Layer, ArticleState, list[Statement]]


def shares(truth: Truth) -> list[Said]:
    return [
        (told, layer, state, list(statements))
        for told in truth.articles
        for layer, state, statements in told.said
    ]


def same_said(made: dict[str, Any], statement: Statement, truth: Truth) -> None:
    """A statement as it stands beside the marks, whole."""
    parts = statement.parts
    assert made["uid"] == statement.uid
    assert (made["actor"], made["stance"], made["measure"]) == truth.names(statement)
    for name in ("voice", "confidence", "note", "flagged"):
        assert made[name] == getattr(parts, name)
    assert made["fields"] == dict(parts.fields)
    spans = [
        (role, each["start"], each["end"], each["quote"])
        for role, key in SPAN_FIELDS.items()
        for each in made[key]
    ]
    assert spans == list(spans_of(statement))


# doccano


def doccano(out: Path, truth: Truth) -> int:
    """Every entity leads to its passage, counted as was asked for; relations hold each together."""
    lines = [json.loads(line) for line in out.read_text("utf-8").splitlines()]
    assert [line["id"] for line in lines] == list(range(1, len(lines) + 1))
    counting = truth.options.counting or Counting.UTF_16
    said = zip(lines, shares(truth), strict=True)
    return sum(doccano_line(line, share, truth, counting) for line, share in said)


def doccano_line(line: dict[str, Any], share: Said, truth: Truth, counting: Counting) -> int:
    told, layer, state, statements = share
    assert (line["text"], line["article"]) == (told.text, told.article.uid)
    assert (line["annotator"], line["state"]) == (layer.annotator.name, state)
    for made, statement in zip(line["statements"], statements, strict=True):
        same_said(made, statement, truth)
    return _entities(line, statements, counting)


def _entities(line: dict[str, Any], statements: list[Statement], counting: Counting) -> int:
    entities = {each["id"]: each for each in line["entities"]}
    assert len(entities) == len(line["entities"])
    heads = {each["to_id"]: each["from_id"] for each in line["relations"]}
    types = {each["to_id"]: each["type"] for each in line["relations"]}
    expected = [(n, *span) for n, each in enumerate(statements) for span in spans_of(each)]
    numbers: dict[int, int] = {}
    for (key, made), (number, role, start, end, quote) in zip(
        entities.items(), expected, strict=True
    ):
        assert made["label"] == role
        cut = _cut(line["text"], made["start_offset"], made["end_offset"], counting)
        assert quote in cut if counting is Counting.GRAPHEMES else quote == cut
        assert start < end
        first = numbers.setdefault(number, key)
        assert heads.get(key) == (None if key == first else first)
        if key != first:
            assert types[key] == ("continued" if role == "evidence" else f"has_{role}")
    return len(entities) + 1


def _cut(text: str, start: int, end: int, counting: Counting) -> str:
    if counting is Counting.UTF_16:
        return text.encode("utf-16-le")[2 * start : 2 * end].decode("utf-16-le")
    if counting is Counting.GRAPHEMES:
        return "".join(regex.findall(r"\X", text)[start:end])
    return text[start:end]


def doccano_back(out: Path, truth: Truth) -> int:
    return _read_back(doccano_reader.read(out, silent), truth)


# Prodigy


def prodigy(out: Path, truth: Truth) -> int:
    """Tokens make up the text; spans lie on them, and `token_end` is the last one."""
    lines = [json.loads(line) for line in out.read_text("utf-8").splitlines()]
    compared = 0
    for line, (told, layer, state, statements) in zip(lines, shares(truth), strict=True):
        text, tokens = line["text"], line["tokens"]
        assert text == told.text
        assert line["_annotator_id"] == layer.annotator.name
        answers = {ArticleState.DONE: "accept", ArticleState.SKIPPED: "ignore"}
        assert line.get("answer") == answers.get(state)
        assert "".join(t["text"] + " " * t["ws"] for t in tokens) == text
        assert all(text[t["start"] : t["end"]] == t["text"] for t in tokens)
        expected = [span for statement in statements for span in spans_of(statement)]
        for span, (role, start, end, _) in zip(line["spans"], expected, strict=True):
            first, last = tokens[span["token_start"]], tokens[span["token_end"]]
            assert (span["start"], span["end"]) == (first["start"], last["end"])
            assert span["label"] == role
            assert not text[start : max(start, span["start"])].strip()  # blanks are in no token
            assert not text[min(end, span["end"]) : end].strip()
        for relation in line["relations"]:
            assert relation["head_span"] in line["spans"]
            assert relation["child_span"] in line["spans"]
        assert len(line["relations"]) == len(expected) - len(statements)
        for made, statement in zip(line["statements"], statements, strict=True):
            same_said(made, statement, truth)
        compared += len(expected) + 1
    return compared


def prodigy_back(out: Path, truth: Truth) -> int:
    return _read_back(prodigy_reader.read(out, silent), truth)


# Label Studio


def label_studio(out: Path, truth: Truth) -> int:
    """Every result names a field of the config and, of choices, one that it offers."""
    config = ElementTree.parse(out / "config.xml")
    fields = {each.get("name"): each for each in config.iter() if each.get("name")}
    tasks = json.loads((out / "tasks.json").read_text("utf-8"))
    compared = 0
    for task, told in zip(tasks, truth.articles, strict=True):
        assert task["data"]["text"] == told.text
        assert task["data"]["article"] == told.article.uid
        made = {each["annotator"]: each for each in task["annotations"]}
        made |= {each["model_version"]: each for each in task["predictions"]}
        assert len(made) == len(told.said)
        for layer, state, statements in told.said:
            share = made[layer.annotator.name]
            is_program = layer.kind is LayerKind.SUGGESTION
            assert share.get("was_cancelled", is_program) == (
                is_program or state is ArticleState.SKIPPED
            )
            compared += 1 + _results(share["result"], list(statements), told.text, fields, truth)
    return compared


def _results(
    results: list[dict[str, Any]],
    statements: list[Statement],
    text: str,
    fields: dict[str | None, ElementTree.Element],
    truth: Truth,
) -> int:
    marks = [each for each in results if each.get("from_name") == "part"]
    expected = [span for statement in statements for span in spans_of(statement)]
    for mark, (role, start, end, quote) in zip(marks, expected, strict=True):
        value = mark["value"]
        assert value == {"start": start, "end": end, "text": quote, "labels": [role]}
        assert text[start:end] == quote
    for each in results:
        if each["type"] == "choices":
            offered = [choice.get("value") for choice in fields[each["from_name"]]]
            assert each["value"]["choices"][0] in offered
        elif each["type"] != "relation":
            assert each["from_name"] in fields
    for statement in statements:
        said = dict(_said(results, f"{statement.uid}-0"))
        parts = statement.parts
        assert (said["actor"], said["stance"], said["measure"]) == truth.names(statement)
        assert said.get("voice") == parts.voice
        assert said.get("confidence") == parts.confidence
        assert said.get("note", "") == parts.note
        assert ("flagged" in said) == parts.flagged
    return len(expected)


def _said(results: list[dict[str, Any]], key: str) -> Iterator[tuple[str, Any]]:
    keys = {"choices": "choices", "rating": "rating", "textarea": "text"}
    for each in results:
        if each.get("id") == key and each["type"] in keys:
            value = each["value"][keys[each["type"]]]
            yield each["from_name"], value[0] if isinstance(value, list) else value


def label_studio_back(out: Path, truth: Truth) -> int:
    found = label_studio_reader.read(out / "tasks.json", silent)
    return _read_back(found, truth, with_fields=False)


# As our own readers find them


def _read_back(found: ForeignFile, truth: Truth, *, with_fields: bool = True) -> int:
    """Every statement comes in as it went out, under the mapping that is proposed."""
    if not truth.articles:
        return 0
    seen = inspected(found, truth.codebook)
    made = assembled(found, seen.mapping, truth.codebook)
    assert not made.report.losses
    came = Counter(
        (article.sha256, layer.annotator, layer.kind is LayerKind.SUGGESTION, _told(statement))
        for layer in made.layers
        for article in layer.articles
        for statement in article.statements
    )
    went = Counter(
        (
            told.article.sha256,
            layer.annotator.name,
            layer.kind is LayerKind.SUGGESTION,
            _said_here(statement, truth, with_fields=with_fields),
        )
        for told, layer, _, statements in shares(truth)
        for statement in statements
    )
    assert came == went
    return went.total() + len(found.documents)


def _told(made: IncomingStatement) -> tuple[object, ...]:
    spans = tuple((role, *span) for role in Role for span in made.spans.get(role, ()))
    names = (made.actor, made.stance, made.measure)
    return *names, spans, made.voice, made.confidence, made.note, made.flagged, _sorted(made.fields)


def _said_here(statement: Statement, truth: Truth, *, with_fields: bool) -> tuple[object, ...]:
    parts = statement.parts
    spans = tuple((role, *span) for role in Role for span in parts.spans(role))
    fields = _sorted(parts.fields) if with_fields else ()
    said = (parts.voice, parts.confidence, parts.note, parts.flagged, fields)
    return *truth.names(statement), spans, *said


def _sorted(fields: Mapping[str, object]) -> tuple[tuple[str, object], ...]:
    return tuple(sorted(fields.items()))
