"""Tokens with tags, read as strictly as a reader of IOB2 would."""

import json
import re
from pathlib import Path

import conllu

from core.model.layer import ArticleState
from core.model.span import Role
from tests.core.exchange.gold.truth import Truth

_BEGIN = "-DOCSTART- -X- O O"
_SHARP = "\ue000"
"""In the place of a sharp sign, with which a comment begins in CoNLL-U, and in CoNLL nothing."""


def conll(out: Path, truth: Truth) -> int:
    """Every mark of a task is found, but for those that share a token with another one."""
    expected = [
        (told, layer, statements)
        for told in truth.articles
        for layer, state, statements in told.said
        if state is ArticleState.DONE
    ]
    named = [json.loads(x) for x in (out / "documents.jsonl").read_text("utf-8").splitlines()]
    assert [(each["article"], each["annotator"]) for each in named] == [
        (told.article.uid, layer.annotator.name) for told, layer, _ in expected
    ]
    compared = 0
    for role in (Role.ACTOR, Role.MEASURE, Role.EVIDENCE):
        documents = _documents((out / f"{role.value}.conll").read_text("utf-8"), role)
        for rows, (told, _, statements) in zip(documents, expected, strict=True):
            assert "".join(word for word, _ in rows) == "".join(told.text.split())
            marks = {span for each in statements for span in each.parts.spans(role)}
            solid = {mark for mark in marks if mark.quote.strip()}
            apart = {m for m in solid if not any(_touch(told.text, m, o) for o in solid - {m})}
            found = _marked(rows)
            for mark in apart:
                words = "".join(mark.quote.split())
                assert any(words in each for each in found), mark
            if not solid:
                assert not found
            compared += len(rows)
    return compared


def _touch(text: str, one: object, other: object) -> bool:
    """Whether two marks share a token, or might: they overlap or no white space is between them."""
    first, last = sorted((one, other), key=lambda span: span.start)  # type: ignore[attr-defined]
    between = text[first.end : last.start]  # type: ignore[attr-defined]
    return not between.strip() or len(between.split()) <= 1


def _documents(written: str, role: Role) -> list[list[tuple[str, str]]]:
    found = []
    for document in written.split(_BEGIN)[1:]:
        rows: list[tuple[str, str]] = []
        no_comments = re.sub(r"^#", _SHARP, document.strip("\n"), flags=re.MULTILINE) + "\n\n"
        for sentence in conllu.parse(no_comments, fields=["form", "tag"]):
            before = "O"
            for token in sentence:
                tag = token["tag"]
                assert tag in ("O", f"B-{role.value.upper()}", f"I-{role.value.upper()}")
                assert not (tag[0] == "I" and before == "O"), "a mark begins with B"
                before = tag
                rows.append((token["form"].replace(_SHARP, "#"), tag))
        found.append(rows)
    return found


def _marked(rows: list[tuple[str, str]]) -> list[str]:
    """The words of each mark without blanks; one that goes on in a new sentence is one."""
    found: list[str] = []
    before = "O"
    for word, tag in rows:
        if tag != "O" and (tag[0] == "I" or before != "O"):
            found[-1] += word
        elif tag != "O":
            found.append(word)
        before = tag
    return found
