"""Statements as documents of spaCy, with their spans and user data."""

import struct
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from core.exchange.format import ExportOptions, Format, Writer, Written, marks, one_file
from core.exchange.gold.doc_bin import DocBin, doc_bin
from core.exchange.gold.edges import Edges
from core.exchange.gold.marks import source, told
from core.exchange.gold.spacy_strings import string_key, word_key
from core.exchange.losses import Loss, Tally
from core.exchange.marking import Marking
from core.exchange.selection import Selection
from core.model.codebook import Codebook
from core.model.exported import StatementRow
from core.model.span import Role
from core.text.tokens import Token, TokenPlaces, tokens_of

_ABOUT = "glossator"
"""The key in a document's user data."""
_SPAN = struct.Struct(">QQQllll")
"""As spaCy packs a span: id, knowledge base, label, tokens from and to, characters from and to."""


def write(selection: Selection, out: Path, options: ExportOptions) -> Written:
    """A document for each article and layer. Spans reach to the edges of their tokens; the
    statements in its user data tell where they are to a code point."""
    book = selection.codebook
    articles = statements = 0
    with doc_bin(out) as made:
        for annotated in selection.articles():
            articles += 1
            tokens = tokens_of(annotated.text)
            words = [annotated.text[token.start : token.end] for token in tokens]
            spaces = bytes(token.spaced for token in tokens)
            for share in annotated.shares:
                statements += len(share.rows)
                made.add(words, spaces, _groups(share.rows, TokenPlaces(tokens), book, made))
                said = [told(annotated, row, book) for row in share.rows]
                made.tell({_ABOUT: {**source(annotated, share), "statements": said}})
        made.write()
    return Written(articles, statements)


def _groups(
    rows: Iterable[StatementRow], places: TokenPlaces, book: Codebook, made: DocBin
) -> dict[bytes, object]:
    """A group for each part of statements, called by it, with the spans of all of them."""
    from msgpack import packb

    groups: dict[Role, list[bytes]] = {role: [] for role in Role}
    for row in rows:
        made.name_once(row.uid)
        key = string_key(row.uid)
        for role, label, spans in zip(Role, _labels(row, book), row.spans, strict=True):
            made.name(label)
            for start, end, _ in spans:
                span = _Span(key, label, *places.touched(start, end))
                groups[role].append(span.packed(places.tokens))
    return {
        packb({"name": role.value, "attrs": {}, "spans": spans}): [role.value]
        for role, spans in groups.items()
    }


def _labels(row: StatementRow, book: Codebook) -> Iterable[str]:
    """Of evidence and of cues the stance; of mentions what is mentioned."""
    entries = (row.stance, row.actor, row.stance, row.measure)
    return (book.entries[entry].name for entry in entries)


class _Span(NamedTuple):
    """Tokens from `first` to the one before `last`; `key` stands for the statement."""

    key: int
    label: str
    first: int
    last: int

    def packed(self, tokens: Sequence[Token]) -> bytes:
        place = (self.first, self.last, tokens[self.first].start, tokens[self.last - 1].end)
        return _SPAN.pack(self.key, 0, word_key(self.label), *place)


def _tally(out: Path, selection: Selection, options: ExportOptions) -> Tally:
    return Edges(Loss.METADATA, Loss.PROVENANCE, Loss.REVISIONS)


FORMAT = Format(
    name="spacy",
    title="spaCy, articles as documents with their spans (DocBin)",
    extensions=(".spacy",),
    offsets="tokens",
    carries=(
        "articles with their texts, as tokens",
        "spans of evidence, actors, stances and measures, which may overlap",
        "statements, and whose they are, as user data",
    ),
    loses=(
        "edges inside a token, but in the user data",
        "author, address, language and metadata of articles",
        "where each statement comes from, and the votes",
    ),
    called="spaCy",
    writer=Writer(one_file, write, _tally, marking=marks(Marking.ARTICLES)),
)
