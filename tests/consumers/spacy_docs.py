"""What spaCy finds: in its DocBin, in tags that it converts, and of the tokens of Prodigy."""

import json
from pathlib import Path
from typing import Any

import spacy
from spacy.cli.convert import convert
from spacy.symbols import IDS
from spacy.tokens import Doc, DocBin
from spacy.vocab import Vocab

from core.exchange.gold.spacy_strings import string_key
from core.model.layer import ArticleState
from core.model.span import Role
from tests.core.exchange.gold.marked import same_said, shares
from tests.core.exchange.gold.truth import Truth, spans_of

_LABELS = {"actor": "actor", "stance": "stance", "measure": "measure", "evidence": "stance"}


def strings() -> int:
    """Every word that spaCy has a number for is called by it."""
    assert {words: string_key(words) for words in IDS} == dict(IDS)
    return len(IDS)


def documents(out: Path, truth: Truth) -> int:
    """Texts, spans with their labels and statements; what is in the user data is exact."""
    assert strings()
    found = list(DocBin().from_disk(out).get_docs(Vocab()))
    compared = 0
    for doc, (told, layer, state, statements) in zip(found, shares(truth), strict=True):
        assert doc.text == told.text
        about = doc.user_data["glossator"]
        assert (about["article"], about["annotator"]) == (told.article.uid, layer.annotator.name)
        assert about["state"] == state
        for made, statement in zip(about["statements"], statements, strict=True):
            same_said(made, statement, truth)
        for role in Role:
            compared += _spans(doc, role.value, statements, truth)
    return compared + len(found)


def _spans(doc: Doc, role: str, statements: list[Any], truth: Truth) -> int:
    expected = [
        (statement, start, end)
        for statement in statements
        for found, start, end, _ in spans_of(statement)
        if found == role
    ]
    group = list(doc.spans[role])
    for span, (statement, start, end) in zip(group, expected, strict=True):
        said = dict(zip(("actor", "stance", "measure"), truth.names(statement), strict=True))
        assert span.label_ == said[_LABELS[role]]
        assert span.id_ == statement.uid
        assert doc.text[span.start_char : span.end_char] == span.text
        wide = doc.char_span(start, end, alignment_mode="expand")
        if doc.text[start:end].strip():
            assert (span.start, span.end) == (wide.start, wide.end)
    return len(expected)


def converted(out: Path, truth: Truth) -> int:
    """`spacy convert` takes the tags, and finds as many documents, tokens and marks."""
    wanted = [s for s in shares(truth) if s[2] is ArticleState.DONE]
    compared = 0
    for role in ("actor", "measure", "evidence"):
        made = out.with_name(f"converted-{role}")
        made.mkdir()
        convert(out / f"{role}.conll", made, file_type="spacy", converter="conll", silent=True)
        docs = list(DocBin().from_disk(made / f"{role}.spacy").get_docs(Vocab()))
        words = [token.text for doc in docs for token in doc]
        assert "".join(words) == "".join("".join(told.text.split()) for told, _, _, _ in wanted)
        tags = (out / f"{role}.conll").read_text("utf-8").count("\tB-")
        assert sum(len(doc.ents) for doc in docs) == tags
        compared += len(words)
    return compared


def prodigy_tokens(out: Path, truth: Truth) -> int:
    """The tokens make a document of the same text, on whose tokens every span lies."""
    blank = spacy.blank("xx")
    compared = 0
    for line in out.read_text("utf-8").splitlines():
        task = json.loads(line)
        tokens = task["tokens"]
        words, spaces = [t["text"] for t in tokens], [t["ws"] for t in tokens]
        doc = Doc(blank.vocab, words=words, spaces=spaces)
        assert doc.text == task["text"]
        assert [token.idx for token in doc] == [t["start"] for t in tokens]
        for span in task["spans"]:
            found = doc.char_span(span["start"], span["end"], label=span["label"])
            assert found is not None
            assert (found.start, found.end - 1) == (span["token_start"], span["token_end"])
        compared += len(tokens)
    return compared
